"""`--face` and `--box`: which of several faces is analysed."""

from __future__ import annotations

import numpy as np
import pytest

from studio.store.project_file import ProjectFile
from studio.vision import registry
from studio.vision.detector import face_from_points
from tests.unit.cli.conftest import face_points

LARGE, SMALL = face_points() * 0.5, face_points() * 0.3 + np.array([150, 140])


class TwoFaces:
    id = "fake"

    def detect(self, image):
        return [face_from_points(LARGE), face_from_points(SMALL)] if image.shape[0] == 256 else []


@pytest.fixture(autouse=True)
def two_faces(monkeypatch):
    monkeypatch.setattr(registry, "create_detector", lambda id, **options: TwoFaces())


def face_of(path) -> np.ndarray:
    with ProjectFile.open(path, read_only=True) as file:
        assert file.project.base is not None
        return file.project.face.points


def test_a_face_is_chosen_by_number_or_by_a_box(project, cli):
    assert cli("analyze", project)[0] == 0
    assert face_of(project) == pytest.approx(LARGE, abs=1e-3)
    assert cli("analyze", project, "--face", 1)[0] == 0
    assert face_of(project) == pytest.approx(SMALL, abs=1e-3)
    x, y = LARGE.min(0) - 4
    width, height = np.ptp(LARGE, axis=0) + 8
    assert cli("analyze", project, "--box", x, y, width, height)[0] == 0
    assert face_of(project) == pytest.approx(LARGE, abs=1e-3)
    cli("undo", project)
    assert face_of(project) == pytest.approx(SMALL, abs=1e-3)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--box", 10, 10, 0, 50), "no inside"),
        (("--box", "nan", 10, 20, 50), "no inside"),
        (("--box", 1, 2, 3), "box"),
        (("--box", 1, 2, 30, 40, "--face", 0), "do not go together"),
        (("--box", 250, 0, 3, 3), "box"),
        (("--face", 7), "no face number 7"),
    ],
)
def test_what_names_no_face_changes_nothing(project, cli, arguments, why):
    before = face_of(project)
    code, _, err = cli("analyze", project, *arguments)
    assert code == 2 and why in err
    np.testing.assert_array_equal(face_of(project), before)
