"""`lipwright occlude`: add, end, clear and show; the frames come out as the source."""

from __future__ import annotations

import numpy as np
import pytest

from studio.core.plan import make_plan
from studio.media.image import read_image
from studio.render.draft import DraftEngine
from studio.render.runner import iter_frames
from studio.render.sources import open_source
from studio.store.project_file import ProjectFile


def occlusion_of(path):
    with ProjectFile.open(path, read_only=True) as file:
        return [(span.start, span.stop) for span in file.project.occlusion.spans]


def test_frames_are_occluded_ended_shown_and_cleared_as_steps_of_undo(project, cli, cli_json):
    assert cli("occlude", project, 2, 6)[0] == 0
    assert cli("occlude", project, 8, 12)[0] == 0
    assert occlusion_of(project) == [(2, 6), (8, 12)]
    _, events = cli_json("occlude", project)
    assert events[-1]["spans"] == [{"start": 2, "stop": 6}, {"start": 8, "stop": 12}]
    assert "00:00:00:02" in cli("occlude", project)[1]
    assert "2:6,8:12" in cli("show", project)[1]
    assert cli("occlude", project, 3, 4, "--end")[0] == 0
    assert occlusion_of(project) == [(2, 3), (4, 6), (8, 12)]
    assert cli("occlude", project, "--clear")[0] == 0
    assert occlusion_of(project) == []
    assert "Nothing is occluded" in cli("occlude", project)[1]
    for _ in range(2):
        cli("undo", project)
    assert occlusion_of(project) == [(2, 6), (8, 12)]


@pytest.mark.parametrize("arguments", [(3,), (5, 5), (8, 99), (2, 4, "--clear"), ("--end",), ("--end", "--clear")])
def test_arguments_that_mean_nothing_change_nothing(project, cli, arguments):
    code, _, told = cli("occlude", project, *arguments)
    assert code in (1, 2) and told.startswith("lipwright:")
    assert occlusion_of(project) == []


def test_an_occluded_frame_is_rendered_as_the_source_bit_for_bit(project, media, cli):
    cli("occlude", project, 3, 7)
    with ProjectFile.open(project, read_only=True) as file:
        value = file.project
    engine = DraftEngine()
    plan = make_plan(value, engine_fingerprint=engine.fingerprint)
    picture = read_image(media[0])
    with open_source(plan.source) as source:
        same = [np.array_equal(frame, picture) for frame in iter_frames(plan, engine, None, source)]
    assert same[3:7] == [True] * 4
    assert not same[2] and not same[8]
