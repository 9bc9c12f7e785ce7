"""Which frame of a source video lends its look to a rendered mouth."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.core.geometry import MEAN_FACE, mouth_opening
from studio.core.keyframes import PointGroup
from studio.core.plan import make_plan
from studio.core.project import BaseMotion, MediaKind, MediaRef, Project, ReferenceFace, set_key, set_render
from studio.core.reference_choice import choose_references, reference_candidates
from studio.core.timebase import FrameRate
from studio.core.track import LandmarkTrack
from tests.project_samples import talking_project

LOWER = [55, 56, 57, 58, 59, 65, 66, 67]


def faces(gaps: np.ndarray, turns: np.ndarray | float = 0.0) -> np.ndarray:
    """Faces whose lower lip is down by `gaps` px, and whose nose points to the side by `turns` px."""
    points = np.repeat(MEAN_FACE[None].astype(np.float32), len(gaps), axis=0)
    points[:, LOWER, 1] += np.asarray(gaps, np.float32)[:, None]
    points[:, 27:36, 0] += np.broadcast_to(np.asarray(turns, np.float32).reshape(-1, 1), (len(gaps), 9))
    return points


SOURCE = LandmarkTrack(faces(12 * (1 - np.cos(np.arange(100) * 0.3))))
ROWS = np.arange(100)


def test_candidates_run_from_the_closed_mouth_to_the_open_one():
    found = mouth_opening(SOURCE.points[reference_candidates(SOURCE, 4)])
    assert len(found) == 4
    assert (np.diff(found) > 0).all()
    openings = mouth_opening(SOURCE.points)
    assert found[0] < np.quantile(openings, 0.1)
    assert found[-1] > np.quantile(openings, 0.9)


def test_rows_without_a_face_are_no_candidates():
    confidence = np.ones((100, 68), np.float32)
    confidence[50:] = 0
    assert reference_candidates(LandmarkTrack(SOURCE.points, confidence), 8).max() < 50


def test_a_face_that_never_opens_its_mouth_has_one_candidate():
    still = LandmarkTrack(faces(np.zeros(20)))
    assert len(reference_candidates(still, 4)) == 1
    assert len(set(choose_references(still, np.arange(20), np.zeros(20), count=4))) == 1


def test_the_look_comes_from_a_frame_with_about_that_opening():
    wanted = np.repeat([0.01, 0.15], 50)
    chosen = choose_references(SOURCE, ROWS, wanted, count=4)
    opened = mouth_opening(SOURCE.points[chosen])
    assert opened[:40].max() < 0.06 < 0.1 < opened[60:].min()


def test_the_choice_does_not_flicker_with_noise():
    random = np.random.default_rng(0)
    between = mouth_opening(SOURCE.points[reference_candidates(SOURCE, 4)])[1:3].mean()
    noisy = choose_references(SOURCE, np.zeros(500, int), between + random.normal(0, 0.02, 500), count=4)
    assert (np.diff(noisy) != 0).sum() <= 2
    plainly = np.abs(between + random.normal(0, 0.02, 500)[:, None] - mouth_opening(SOURCE.points[noisy[:1]]))
    assert plainly.max() > 0.02


def video_project(references: int) -> Project:
    base = talking_project(60)
    track = LandmarkTrack(faces(12 * (1 - np.cos(np.arange(60) * 0.3))))
    video = MediaRef("/v.mp4", "3" * 32, MediaKind.VIDEO, frame_rate=FrameRate(25))
    spoken = LandmarkTrack(faces(6 * (1 + np.sin(np.arange(60) * 0.2))))
    made = replace(
        base, portrait=video, face=ReferenceFace(track.points[0], "manual"), source_track=track,
        base=BaseMotion(spoken, np.ones(60, np.float32)),
    )  # fmt: skip
    options = (("references", references),) if references else ()
    return set_render(made, replace(made.render, options=options))


def test_references_are_part_of_the_key_only_where_they_are_asked_for():
    own, several = (make_plan(video_project(n), engine_fingerprint="x") for n in (0, 4))
    assert np.array_equal(own.look_frames, own.source_frames)
    assert len(set(several.look_frames.tolist())) in (2, 3, 4)
    same = several.look_frames == several.source_frames
    assert [a == b for a, b in zip(own.keys, several.keys, strict=True)] == same.tolist()


@pytest.mark.parametrize("frames", [range(0, 20), range(33, 34), range(40, 60)])
def test_a_part_of_a_clip_takes_the_same_looks_as_the_whole(frames):
    project = video_project(4)
    whole = make_plan(project, engine_fingerprint="x")
    part = make_plan(project, engine_fingerprint="x", frames=frames)
    assert part.keys == whole.keys[frames.start : frames.stop]


def test_an_edit_changes_no_look():
    project = video_project(4)
    edited = set_key(project, PointGroup.OUTER_LIPS, 30, np.full((12, 2), 5.0))
    before, after = (make_plan(p, engine_fingerprint="x").look_frames for p in (project, edited))
    assert np.array_equal(before, after)


def test_a_portrait_lends_its_own_look():
    portrait = talking_project(20)
    portrait = set_render(portrait, replace(portrait.render, options=(("references", 4),)))
    plan = make_plan(portrait, engine_fingerprint="x")
    assert set(plan.look_frames.tolist()) == {0}
