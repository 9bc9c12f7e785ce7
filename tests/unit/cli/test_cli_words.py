"""`lipwright words`: import, show, remove."""

from __future__ import annotations

import json

import pytest

from studio.cli.main import main
from studio.core.alignment import Spoken
from studio.store.project_file import ProjectFile
from tests.project_samples import talking_project
from tests.unit.core.test_core_alignment import BY, LONG, SUBTITLES


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "talk.lipwright"
    ProjectFile.create(path, talking_project(60)).close()
    return path


def alignment_of(path):
    with ProjectFile.open(path, read_only=True) as file:
        return file.project.alignment


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_grid_is_imported_shown_undone_and_removed(project, tmp_path, capsys, encoding):
    grid = tmp_path / "wörter.TextGrid"
    grid.write_bytes(LONG.replace("\n", "\r\n").encode(encoding))
    assert main(["words", str(project), str(grid)]) == 0
    assert alignment_of(project) == BY
    capsys.readouterr()
    assert main(["words", str(project), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["phones"][0] == {"start": 0.5, "end": 0.62, "label": "B"}
    assert main(["words", str(project)]) == 0
    assert "word   0.500  0.800" in capsys.readouterr().out
    with ProjectFile.open(project) as file:
        assert file.undo().alignment is None
        assert file.redo().alignment == BY
    assert main(["words", str(project), "--clear"]) == 0
    assert alignment_of(project) is None


def test_subtitles_are_words(project, tmp_path):
    path = tmp_path / "talk.srt"
    path.write_text(SUBTITLES, "utf-8")
    assert main(["words", str(project), str(path)]) == 0
    assert alignment_of(project).words[0] == Spoken(1000, 2500, "Hello there, friend")


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("talk.TextGrid", b"hello", "cannot be read"),
        ("talk.csv", b"\xff\x00\xff", "UTF-8"),
        ("talk.wav", b"RIFF", "kind that holds no words"),
        ("talk.csv", None, "no such file"),
        ("talk.csv", b"100,101,late\n", "behind the end"),
    ],
)
def test_what_cannot_be_imported_is_refused_with_a_reason(project, tmp_path, capsys, name, data, message):
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    assert main(["words", str(project), str(path)]) != 0
    assert message in capsys.readouterr().err
    assert alignment_of(project) is None


def test_a_file_that_is_too_large_and_senseless_arguments_are_refused(project, tmp_path, capsys, monkeypatch):
    path = tmp_path / "talk.csv"
    path.write_text("0,1,a\n")
    monkeypatch.setattr("studio.store.alignment_file.MAX_BYTES", 3)
    assert main(["words", str(project), str(path)]) == 2
    assert main(["words", str(project), str(path), "--clear"]) == 2
    assert main(["words", str(project), "--clear"]) == 1
    assert "too large" in capsys.readouterr().err
