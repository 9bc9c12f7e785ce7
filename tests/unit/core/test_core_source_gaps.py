"""What is rendered where a source video shows no face."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.core.geometry import face_frame
from studio.core.plan import RenderPlan, make_plan, source_indices
from studio.core.project import BaseMotion, MediaKind, MediaRef, Project, ReferenceFace, set_render
from studio.core.source_gaps import FADE, LONGEST_SLIP, MissingFace, held_rows, missing_rows, presence
from studio.core.timebase import FrameRate
from studio.core.topology import POSE
from studio.core.track import LandmarkTrack
from tests.project_samples import moving_face, talking_project

SLIP, GAP, END = range(10, 15), range(30, 50), range(70, 90)
"""A detector's slip, a longer gap, and a face that has left at the end."""


def track(*gaps: range, frames: int = 90) -> LandmarkTrack:
    points = moving_face(frames).points
    confidence = np.ones((frames, 68), np.float32)
    for gap in gaps:
        confidence[list(gap)] = 0
    return LandmarkTrack(points, confidence)


def project(mode: MissingFace, *gaps: range) -> Project:
    """A video at the project's own rate, whose mouth is to open by 5 px in every frame."""
    source = track(*gaps)
    opened = source.points.copy()
    opened[:, [57, 58, 56, 65, 66, 67], 1] += 5
    base = talking_project(90)
    video = MediaRef("/v.mp4", "3" * 32, MediaKind.VIDEO, frame_rate=FrameRate(25))
    face = ReferenceFace(source.points[0], "manual")
    motion = BaseMotion(LandmarkTrack(opened), np.ones(90, np.float32))
    made = replace(base, portrait=video, face=face, source_track=source, base=motion)
    return set_render(made, replace(made.render, missing_face=mode))


def plan(mode: MissingFace, *gaps: range) -> RenderPlan:
    return make_plan(project(mode, *gaps), engine_fingerprint="test")


def moved(made: RenderPlan) -> np.ndarray:
    """(N,) largest distance in px of a target from its source point."""
    return np.linalg.norm(made.targets - made.source_points, axis=-1).max(1)


def test_only_gaps_that_are_longer_than_a_slip_are_missing():
    assert np.flatnonzero(missing_rows(track(SLIP, GAP, END))).tolist() == [*GAP, *END]
    assert not missing_rows(track(range(LONGEST_SLIP))).any()
    assert missing_rows(track(range(LONGEST_SLIP + 1))).sum() == LONGEST_SLIP + 1


def test_presence_falls_and_rises_beside_gaps():
    share = presence(track(GAP))
    assert share[GAP.start - FADE - 1] == share[GAP.stop + FADE] == 1
    assert share[list(GAP)].max() == 0
    assert share[GAP.start - FADE : GAP.start].tolist() == [0.75, 0.5, 0.25]
    assert share[GAP.stop : GAP.stop + FADE].tolist() == [0.25, 0.5, 0.75]


def test_held_rows_are_the_last_before_and_the_first_after_a_gap_at_the_start():
    held = held_rows(track(range(20), GAP))
    assert set(held[:20]) == {20}
    assert set(held[list(GAP)]) == {29}
    assert held[[25, 60]].tolist() == [25, 60]


def test_a_frame_without_a_face_passes_through_as_it_is():
    made = plan(MissingFace.PASS, SLIP, GAP, END)
    gone = [*GAP, *END]
    np.testing.assert_array_equal(made.targets[gone], made.source_points[gone])
    assert made.source_frames.tolist() == list(range(90))
    assert moved(made)[[*SLIP, 20, 60]].min() > 4
    beside = moved(made)[GAP.start - FADE : GAP.start]
    assert (np.diff(beside) < 0).all()


def test_a_held_frame_keeps_its_picture_and_gets_the_mouth_at_its_own_place():
    made = plan(MissingFace.HOLD, GAP)
    assert set(made.source_frames[list(GAP)]) == {29}
    for row in (30, 40, 49):
        np.testing.assert_array_equal(made.source_points[row], made.source_points[29])
        shift = face_frame(made.targets[row]).matrix - face_frame(made.source_points[29]).matrix
        assert np.abs(shift).max() < 1e-4
    away = np.linalg.norm(made.targets - made.source_points, axis=-1)[list(GAP)]
    assert np.median(away[:, POSE]) < 3
    assert away.max() > 4


def test_interpolating_renders_every_frame():
    assert moved(plan(MissingFace.INTERPOLATE, GAP)).min() > 4


def test_without_gaps_the_choice_makes_no_difference():
    keys = {plan(mode).keys for mode in MissingFace}
    assert len(keys) == 1


@pytest.mark.parametrize("mode", list(MissingFace))
def test_a_part_of_a_plan_has_the_keys_of_the_whole(mode):
    value = project(mode, SLIP, GAP, END)
    whole = make_plan(value, engine_fingerprint="test").keys
    for start, stop in ((0, 33), (28, 31), (45, 46), (60, 90)):
        part = make_plan(value, engine_fingerprint="test", frames=range(start, stop))
        assert part.keys == whole[start:stop]


def test_a_pose_that_was_predicted_over_held_frames_is_carried_all_the_same():
    value = project(MissingFace.HOLD, GAP)
    rows = source_indices(value, np.arange(90))
    held = replace(value, base=replace(value.base, track=LandmarkTrack(value.base.track.points[rows])))
    one, other = (make_plan(v, engine_fingerprint="test").targets[list(GAP)] for v in (value, held))
    assert np.abs(face_frame(one[5]).matrix - face_frame(other[5]).matrix).max() < 1e-4
