"""Keys fitted, reversed, and the range taken out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.curves import Interpolation
from studio.core.errors import EditError
from studio.core.key_edits import insert_time, stretch_keys
from studio.core.keyframes import EditLayer, Keyframe, layer_offsets
from studio.core.lanes import AMPLITUDE, KeyRef, KeySelection, lane_keys, set_lane
from studio.core.markers import Marker
from studio.core.project import Project, set_range
from studio.core.retime import (
    fit_keys,
    fit_scale,
    fitted_selection,
    keys_past_end,
    lanes_that_stay,
    remove_range,
    reverse_keys,
    reversed_bezier,
    reversed_selection,
    span,
)
from studio.core.topology import GROUP_POINTS, PointGroup
from tests.project_samples import keyframes, talking_project

FRAMES = 60
BASE = talking_project(FRAMES)
JAW = len(GROUP_POINTS[PointGroup.JAW])


def with_keys(*keys: Keyframe, amplitude: tuple[tuple[int, float], ...] = ()) -> Project:
    layer = EditLayer("jaw", PointGroup.JAW, keys, falloff_before=30, falloff_after=30)
    return replace(BASE, layers=(layer,), motion=replace(BASE.motion, amplitude_keys=amplitude))


def key(frame: int, interpolation: Interpolation = Interpolation.SMOOTH) -> Keyframe:
    return Keyframe(frame, np.full((JAW, 2), 1.0 + frame), interpolation)


def jaw(*frames: int) -> KeySelection:
    return frozenset(KeyRef("jaw", frame) for frame in frames)


def frames_of(project: Project, lane: str = "jaw") -> list[int]:
    return list(lane_keys(project, lane))


@st.composite
def gliding(draw: st.DrawFn) -> Project:
    frames = sorted(draw(st.sets(st.integers(0, 40), min_size=2, max_size=6)))
    curves = st.sampled_from([Interpolation.LINEAR, Interpolation.SMOOTH, Interpolation.BEZIER])
    keys = [replace(draw(keyframes(PointGroup.JAW, frame)), interpolation=draw(curves)) for frame in frames]
    return with_keys(*(replace(k, bezier=(0.7 * k.bezier[0], 0.2, 0.3 + 0.7 * k.bezier[2], 1.3)) for k in keys))


@given(gliding())
@settings(max_examples=60, deadline=None)
def test_reversed_keys_play_backwards_and_twice_reversed_they_are_as_before(project):
    chosen = jaw(*frames_of(project))
    turned = reverse_keys(project, chosen)
    frames = np.array(span(chosen))
    forwards = layer_offsets(project.layers[0], frames)
    assert layer_offsets(turned.layers[0], frames) == pytest.approx(forwards[::-1], abs=1e-4)
    again = reverse_keys(turned, reversed_selection(chosen))
    assert frames_of(again) == frames_of(project)
    assert layer_offsets(again.layers[0], frames) == pytest.approx(forwards, abs=1e-4)


def test_reversing_keeps_lanes_together_and_the_curve_that_leads_on():
    project = with_keys(key(10, Interpolation.HOLD), key(14), key(30), amplitude=((12, 0.5), (20, 2.0)))
    chosen = jaw(10, 14) | {KeyRef(AMPLITUDE, 20)}
    turned = reverse_keys(project, chosen)
    assert frames_of(turned) == [16, 20, 30]
    assert [k.interpolation for k in turned.layers[0].keys] == [
        Interpolation.HOLD,
        Interpolation.SMOOTH,
        Interpolation.SMOOTH,
    ]
    assert turned.motion.amplitude_keys == ((10, 2.0), (12, 0.5))
    assert reversed_selection(chosen) == jaw(20, 16) | {KeyRef(AMPLITUDE, 10)}


def test_a_curve_turned_round_twice_is_itself():
    assert reversed_bezier(reversed_bezier((0.25, -0.5, 0.5, 1.5))) == (0.25, -0.5, 0.5, 1.5)


def test_keys_are_fitted_into_a_range_first_on_first_and_last_on_last():
    project = with_keys(key(10), key(14), key(18))
    assert fit_scale(jaw(10, 18), range(20, 37)) == 2
    assert frames_of(fit_keys(project, jaw(10, 14, 18), range(20, 37))) == [20, 28, 36]
    assert fitted_selection(jaw(10, 14, 18), range(20, 37)) == jaw(20, 28, 36)
    assert frames_of(fit_keys(project, jaw(10, 18), range(40, 43))) == [14, 40, 42]


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda p: fit_keys(p, jaw(10), range(5, 20)), "at one frame"),
        (lambda p: fit_keys(p, jaw(10, 14), range(5, 6)), "no room"),
        (lambda p: reverse_keys(p, jaw(10)), "at one frame"),
        (lambda p: reverse_keys(p, jaw(10, 11)), "no key at frame 11"),
        (lambda p: reverse_keys(set_lane(p, "jaw", locked=True), jaw(10, 14)), "locked"),
        (lambda p: fit_keys(set_lane(p, "jaw", locked=True), jaw(10, 14), range(5, 20)), "locked"),
        (lambda p: stretch_keys(p, jaw(10, 14), scale=20, origin=0), "past the last frame"),
        (lambda p: remove_range(p), "No range"),
    ],
)
def test_what_is_impossible_is_refused_and_says_why(edit, message):
    with pytest.raises(EditError, match=message):
        edit(with_keys(key(10), key(14)))


def test_the_range_is_taken_out_with_its_keys_and_markers_and_the_rest_closes_up():
    project = with_keys(key(10), key(20), key(35), amplitude=((5, 1.0), (22, 2.0), (40, 1.0)))
    project = replace(project, markers=(Marker(12), Marker(25), Marker(50)))
    edited = remove_range(set_range(project, 18, 28))
    assert frames_of(edited) == [10, 25]
    assert edited.motion.amplitude_keys == ((5, 1.0), (30, 1.0))
    assert [marker.frame for marker in edited.markers] == [12, 40]
    assert edited.frames_to_export == range(FRAMES)
    assert edited.base is project.base, "the voice and its motion stay"


def test_locked_lanes_and_keys_behind_the_end_are_counted():
    project = set_lane(with_keys(key(10), key(50)), "jaw", locked=True)
    assert lanes_that_stay(project, 20) == ("jaw",)
    assert lanes_that_stay(project, 51) == ()
    assert keys_past_end(insert_time(project, at=0, frames=20)) == 0
    assert keys_past_end(insert_time(with_keys(key(10), key(50)), at=0, frames=20)) == 1
