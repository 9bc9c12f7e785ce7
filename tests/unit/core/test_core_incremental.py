"""Composing only what an edit touched gives the bytes that composing everything gives."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.compose import changed_frames, compose, composed_frame, composition, layers_differ, treatment_differs
from studio.core.motion import MotionSettings, apply_motion, treated_rows
from studio.core.project import Project, set_key, set_motion
from studio.core.topology import PointGroup
from studio.core.track import LandmarkTrack
from tests.project_samples import layers, moving_face, talking_project

FRAMES = 60
BASE = talking_project(FRAMES)
FRAME = st.integers(0, FRAMES - 1)


@st.composite
def motions(draw: st.DrawFn) -> MotionSettings:
    keys = draw(st.dictionaries(FRAME, st.floats(0, 4), max_size=3))
    return MotionSettings(
        silence_closure=draw(st.sampled_from([0.0, 0.4, 1.0])),
        amplitude=draw(st.sampled_from([1.0, 1.3])),
        amplitude_keys=tuple(keys.items()),
        smoothing=draw(st.sampled_from([0.0, 1.5])),
        offset_ms=draw(st.sampled_from([0.0, -47.0, 90.0])),
        blinks=draw(st.booleans()),
        sway=draw(st.booleans()),
        seed=draw(st.integers(0, 3)),
    )


@st.composite
def states(draw: st.DrawFn) -> Project:
    names = draw(st.permutations(["a", "b", "c"]))[: draw(st.integers(0, 3))]
    made = tuple(draw(layers(name, FRAMES)) for name in names)
    return replace(BASE, layers=made, motion=draw(st.just(BASE.motion) | motions()))


@given(motions(), FRAME, st.integers(1, 40))
@settings(max_examples=60, deadline=None)
def test_rows_of_a_treatment_are_those_of_the_whole(motion, start, length):
    track, speech = BASE.base.track, BASE.base.speech
    frames = range(start, min(start + length, FRAMES))
    whole = apply_motion(track, track.points[0], speech, motion, BASE.frame_rate).points
    part = treated_rows(track, track.points[0], speech, motion, BASE.frame_rate, frames)
    assert part.tobytes() == whole[frames.start : frames.stop].tobytes()


def test_blocks_of_a_long_treatment_join_without_a_seam():
    track = moving_face(2500)
    motion = MotionSettings(smoothing=2.0, offset_ms=-70, amplitude=1.4, blinks=True, sway=True)
    speech = (np.arange(2500) // 40 % 2).astype(np.float32)
    whole = apply_motion(track, track.points[0], speech, motion, BASE.frame_rate).points
    part = treated_rows(track, track.points[0], speech, motion, BASE.frame_rate, range(900, 2100))
    assert part.tobytes() == whole[900:2100].tobytes()


@given(states(), FRAME)
@settings(max_examples=60, deadline=None)
def test_one_frame_alone_is_that_of_the_whole(project, frame):
    assert composed_frame(project, frame).tobytes() == compose(project).points[frame].tobytes()


@given(states(), states())
@settings(max_examples=120, deadline=None)
def test_composing_from_another_state_gives_the_same_bytes(before, after):
    made = composition(after, near=composition(before))
    assert made.project is after
    assert made.track.points.tobytes() == compose(after).points.tobytes()


@given(states(), st.sampled_from(list(PointGroup)), FRAME)
@settings(max_examples=60, deadline=None)
def test_frames_that_change_are_among_those_that_are_composed(project, group, frame):
    project = replace(project, layers=tuple(replace(layer, locked=False) for layer in project.layers))
    edited = set_key(project, group, frame, np.full((len(project_points(group)), 2), 3.0))
    touched = layers_differ(project, edited)
    assert set(changed_frames(compose(project), compose(edited))) <= set(touched)
    reach = next(layer.reach for layer in edited.layers if layer.group is group)
    assert all(abs(int(f) - frame) <= reach for f in touched)


def project_points(group: PointGroup) -> tuple[int, ...]:
    from studio.core.topology import GROUP_POINTS

    return GROUP_POINTS[group]


def test_an_amplitude_key_treats_only_the_frames_between_its_neighbours():
    before = set_motion(BASE, MotionSettings(amplitude_keys=((10, 1.0), (30, 1.0), (50, 1.0))))
    after = set_motion(BASE, MotionSettings(amplitude_keys=((10, 1.0), (30, 2.0), (50, 1.0))))
    assert treatment_differs(before, after).tolist() == list(range(11, 50))
    assert treatment_differs(before, set_motion(BASE, MotionSettings(smoothing=1.0))) is None


def test_a_track_with_other_rows_shares_nothing_that_can_change():
    track = moving_face(5)
    changed = track.with_rows(np.array([2]), track.points[:1])
    assert changed.points[2].tobytes() == track.points[0].tobytes()
    assert changed_frames(track, changed).tolist() == [2]
    assert changed == LandmarkTrack(changed.points, track.confidence)
    with pytest.raises(ValueError, match="read-only"):
        changed.points[0] = 0
    with pytest.raises(ValueError, match="finite"):
        track.with_rows(np.array([0]), np.full((1, 68, 2), np.nan))
