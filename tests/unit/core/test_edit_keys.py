"""Edits of keys across lanes: whole, local, and undone by their opposites."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.core import key_edits, markers, pose_edits
from studio.core.compose import compose
from studio.core.curves import Interpolation
from studio.core.errors import EditError
from studio.core.geometry import face_frame
from studio.core.key_clipboard import KeyClipboard, copy_keys, paste_keys, pasted_selection
from studio.core.key_selection import (
    allowed_moves,
    box_select,
    existing,
    moved_selection,
    next_key,
    previous_key,
    stretched_selection,
)
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.lanes import AMPLITUDE, KeyRef, lane_ids, lane_keys, set_falloff, set_lane, set_strength
from studio.core.project import Project, set_frame_rate, set_key
from studio.core.timebase import FrameRate
from studio.core.topology import GROUP_POINTS, PointGroup
from tests.project_samples import layers, marked, talking_project

FRAMES = 60
BASE = talking_project(FRAMES)
FRAME = st.integers(0, FRAMES - 1)
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def keyed(*frames: int, group: PointGroup = PointGroup.JAW, project: Project = BASE) -> Project:
    for frame in frames:
        project = set_key(project, group, frame, np.full((len(GROUP_POINTS[group]), 2), 1.0 + frame))
    return project


def amplitude(project: Project, *keys: tuple[int, float]) -> Project:
    return replace(project, motion=replace(project.motion, amplitude_keys=keys))


def refs(*frames: int, lane: str = "jaw") -> frozenset[KeyRef]:
    return frozenset(KeyRef(lane, frame) for frame in frames)


TWO_LANES = amplitude(keyed(20, group=PointGroup.OUTER_LIPS, project=keyed(10, 14)), (12, 0.5), (30, 2.0))


@st.composite
def edited(draw: st.DrawFn) -> Project:
    """Unlocked layers, amplitude keys and markers."""
    made = tuple(replace(draw(layers(f"layer {i}", FRAMES)), locked=False) for i in range(draw(st.integers(1, 2))))
    curve = draw(st.dictionaries(FRAME, st.floats(0, 4), max_size=3))
    return amplitude(replace(BASE, layers=made, markers=draw(marked())), *curve.items())


# ---- opposites ------------------------------------------------------------------------------------------------------


@FEW
@given(edited(), st.data())
def test_moving_keys_there_and_back_changes_nothing_where_the_way_is_free(project, data):
    everything = box_select(project, range(FRAMES))
    low, high = allowed_moves(project, everything)
    by = data.draw(st.integers(low, high))
    there = key_edits.move_keys(project, everything, by)
    assert box_select(there, range(FRAMES)) == moved_selection(everything, by)
    assert key_edits.move_keys(there, moved_selection(everything, by), -by) == project


@FEW
@given(edited(), FRAME, st.integers(1, 100))
def test_removing_inserted_time_changes_nothing(project, at, frames):
    inserted = key_edits.insert_time(project, at=at, frames=frames)
    assert key_edits.remove_time(inserted, at=at, frames=frames) == project


@FEW
@given(edited(), st.data())
def test_pasted_keys_hold_what_was_copied(project, data):
    everything = box_select(project, range(FRAMES))
    if not everything:
        return
    copied = KeyClipboard.from_json(copy_keys(project, everything).to_json())
    assert copied == copy_keys(project, everything)
    at = data.draw(st.integers(0, FRAMES - copied.length))
    after = paste_keys(project, copied, at)
    first = min(ref.frame for ref in everything)
    for lane, frame in everything:
        old, new = lane_keys(project, lane)[frame], lane_keys(after, lane)[frame - first + at]
        assert new == (replace(old, frame=new.frame) if isinstance(old, Keyframe) else old)
    assert pasted_selection(project, copied, at) == moved_selection(everything, at - first)


@FEW
@given(edited(), st.data())
def test_no_edit_of_keys_changes_a_frame_out_of_reach(project, data):
    layer = data.draw(st.sampled_from(project.layers))
    if not layer.keys:
        return
    frame = data.draw(st.sampled_from([key.frame for key in layer.keys]))
    chosen = refs(frame, lane=layer.id)
    by = data.draw(st.integers(-frame, FRAMES - 1 - frame))
    a, b = sorted((frame, data.draw(FRAME)))
    edits = [
        (key_edits.move_keys(project, chosen, by), (frame, frame + by)),
        (key_edits.delete_keys(project, chosen), (frame,)),
        (pose_edits.blend_keys(project, chosen, 0.3), (frame,)),
        (key_edits.set_interpolation(project, chosen, Interpolation.HOLD), (frame,)),
        (pose_edits.reset_range(project, range(a, b + 1), [layer.group]), range(a, b + 1)),
    ]
    before = compose(project).points
    reach = max(other.reach for other in project.layers)
    for after, touched in edits:
        changed = np.flatnonzero((compose(after).points != before).any(axis=(1, 2)))
        assert all(min(abs(f - t) for t in touched) <= reach for f in changed)


# ---- single edits ---------------------------------------------------------------------------------------------------


@FEW
@given(edited(), FRAME)
def test_an_added_key_changes_nothing_at_its_frame(project, frame):
    lanes = [layer.id for layer in project.layers] + [AMPLITUDE]
    after = key_edits.add_keys(project, lanes, frame)
    assert all(frame in lane_keys(after, lane) for lane in lanes)
    np.testing.assert_allclose(compose(after).points[frame], compose(project).points[frame], atol=1e-3)
    assert key_edits.add_keys(after, lanes, frame) == after


def test_keys_of_several_lanes_move_stretch_and_copy_together():
    chosen = box_select(TWO_LANES, range(10, 31))
    assert len(chosen) == 5
    moved = key_edits.move_keys(TWO_LANES, chosen, 5)
    assert [list(lane_keys(moved, lane)) for lane in ("jaw", "outer_lips", AMPLITUDE)] == [[15, 19], [25], [17, 35]]
    stretched = key_edits.stretch_keys(TWO_LANES, chosen, scale=Fraction(1, 2), origin=10)
    assert [list(lane_keys(stretched, lane)) for lane in ("jaw", "outer_lips", AMPLITUDE)] == [[10, 12], [15], [11, 20]]
    assert box_select(stretched, range(60)) == stretched_selection(chosen, scale=Fraction(1, 2), origin=10)
    twice = key_edits.duplicate_keys(TWO_LANES, chosen, 1)
    assert [list(lane_keys(twice, lane)) for lane in ("jaw", AMPLITUDE)] == [[10, 11, 14, 15], [12, 13, 30, 31]]
    none = key_edits.delete_keys(TWO_LANES, chosen)
    assert not box_select(none, range(60))
    assert existing(none, chosen) == frozenset()
    assert existing(TWO_LANES, chosen | refs(3)) == chosen


def test_a_key_that_lands_on_another_takes_its_place():
    moved = key_edits.move_keys(keyed(10, 14), refs(10), 4)
    assert [(f, key.offsets[0, 0]) for f, key in lane_keys(moved, "jaw").items()] == [(14, 11)]


def test_edits_that_leave_the_clip_or_meet_no_key_are_refused():
    for edit in (
        lambda: key_edits.move_keys(TWO_LANES, refs(10), -11),
        lambda: key_edits.move_keys(TWO_LANES, refs(10), 50),
        lambda: key_edits.move_keys(TWO_LANES, refs(11), 1),
        lambda: key_edits.stretch_keys(TWO_LANES, refs(10), scale=0, origin=0),
        lambda: key_edits.stretch_keys(TWO_LANES, refs(10), scale=float("nan"), origin=0),
        lambda: key_edits.add_keys(BASE, ["jaw"], FRAMES),
        lambda: key_edits.add_keys(BASE, ["tail"], 1),
        lambda: key_edits.insert_time(BASE, at=0, frames=0),
        lambda: key_edits.set_amplitude_key(BASE, 0, 5),
        lambda: key_edits.set_interpolation(TWO_LANES, refs(10), Interpolation.BEZIER, (2, 0, 0, 0)),
        lambda: paste_keys(TWO_LANES, copy_keys(TWO_LANES, box_select(TWO_LANES, range(60))), 50),
        lambda: copy_keys(TWO_LANES, refs(11)),
        lambda: set_falloff(BASE, ["jaw"], before=-1),
        lambda: set_strength(BASE, "jaw", 1000),
    ):
        with pytest.raises(EditError) as caught:
            edit()
        assert caught.value.remedy


def test_locked_lanes_are_left_out_of_a_box_and_refuse_edits():
    locked = set_lane(TWO_LANES, "jaw", locked=True)
    assert {ref.lane for ref in box_select(locked, range(60))} == {"outer_lips", AMPLITUDE}
    assert refs(10) <= box_select(locked, range(60), with_locked=True)
    for edit in (key_edits.delete_keys, lambda p, s: key_edits.move_keys(p, s, 1), lambda p, s: paste_keys(p, COPY, 0)):
        with pytest.raises(EditError):
            edit(locked, refs(10))
    assert list(lane_keys(key_edits.insert_time(locked, at=0, frames=5), "jaw")) == [10, 14]


COPY = copy_keys(TWO_LANES, refs(10, 14))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format":"lipwright-keys/1","keys":[{}]}', "hello", "[" * 99999])
def test_a_clipboard_with_other_text_holds_no_keys(text):
    with pytest.raises(EditError):
        KeyClipboard.from_json(text)


def test_a_damaged_clipboard_is_refused():
    text = COPY.to_json()
    wrong = [('"jaw"', '"tail"'), ('"step": 4', '"step": -4'), ("11.0", "NaN"), ("11.0", "1e30"), ("11.0", "[]")]
    for old, new in wrong:
        assert old in text
        with pytest.raises(EditError):
            KeyClipboard.from_json(text.replace(old, new))


def test_keys_are_pasted_into_a_project_without_the_layer():
    assert list(lane_keys(paste_keys(BASE, COPY, 3), "jaw")) == [3, 7]


def test_neighbouring_keys_are_found_across_lanes():
    assert [next_key(TWO_LANES, f) for f in (0, 10, 12, 30)] == [10, 12, 14, None]
    assert [previous_key(TWO_LANES, f) for f in (10, 11, 59)] == [None, 10, 30]
    assert next_key(TWO_LANES, 10, ["jaw"]) == 14
    assert lane_ids(TWO_LANES)[0] == "jaw" and lane_ids(TWO_LANES)[-1] == AMPLITUDE


def test_curves_falloff_and_strength_are_set_on_what_is_selected():
    after = key_edits.set_interpolation(TWO_LANES, refs(10), Interpolation.BEZIER, (0.1, 0, 0.9, 1))
    assert lane_keys(after, "jaw")[10].interpolation is Interpolation.BEZIER
    assert lane_keys(after, "jaw")[14] == lane_keys(TWO_LANES, "jaw")[14]
    layer = set_strength(set_falloff(TWO_LANES, ["jaw"], after=9), "jaw", 0.5).layer("jaw")
    assert (layer.falloff_before, layer.falloff_after, layer.strength) == (4, 9, 0.5)


def test_a_key_added_between_two_keeps_the_curve_of_its_segment():
    held = key_edits.set_interpolation(keyed(10, 14), refs(10), Interpolation.HOLD)
    added = lane_keys(key_edits.add_keys(held, ["jaw"], 12), "jaw")[12]
    assert added.interpolation is Interpolation.HOLD
    np.testing.assert_array_equal(added.offsets, 11)


# ---- solo and mute --------------------------------------------------------------------------------------------------


def test_solo_and_mute_choose_which_layers_move_points():
    both = keyed(20, group=PointGroup.OUTER_LIPS, project=keyed(20))
    plain, moved = compose(BASE).points[20], compose(both).points[20]
    solo = compose(set_lane(both, "jaw", solo=True)).points[20]
    np.testing.assert_array_equal(solo[:17], moved[:17])
    np.testing.assert_array_equal(solo[17:], plain[17:])
    muted = compose(set_lane(both, "jaw", muted=True)).points[20]
    np.testing.assert_array_equal(muted[:17], plain[:17])
    np.testing.assert_array_equal(muted[17:], moved[17:])
    assert not set_lane(set_lane(both, "jaw", solo=True), "jaw", muted=True).active_layers
    assert set_lane(set_lane(both, "jaw", solo=True), "jaw", solo=False) == both


def test_soloing_a_group_without_edits_shows_the_prediction():
    assert compose(set_lane(keyed(20), "nose", solo=True)) == compose(BASE)


# ---- poses ----------------------------------------------------------------------------------------------------------


def test_reset_points_are_as_predicted_and_the_others_stay():
    after = pose_edits.reset_points(keyed(20), 20, {3, 4})
    points, plain, moved = (compose(p).points[20] for p in (after, BASE, keyed(20)))
    np.testing.assert_array_equal(points[[3, 4]], plain[[3, 4]])
    np.testing.assert_array_equal(np.delete(points, [3, 4], 0), np.delete(moved, [3, 4], 0))
    assert not pose_edits.reset_points(keyed(20), 20, range(68)).layer("jaw").keys
    assert pose_edits.reset_points(BASE, 20, range(68)) == BASE


@FEW
@given(edited(), FRAME, FRAME)
def test_a_reset_range_is_as_predicted(project, a, b):
    low, high = sorted((a, b))
    after = pose_edits.reset_range(project, range(low, high + 1))
    plain = compose(replace(project, layers=()))
    np.testing.assert_array_equal(compose(after).points[low : high + 1], plain.points[low : high + 1])


def test_a_blend_lies_between_the_prediction_and_the_edit():
    half = compose(pose_edits.blend_points(keyed(20), 20, range(17), 0.5)).points[20]
    plain, moved = compose(BASE).points[20], compose(keyed(20)).points[20]
    np.testing.assert_allclose(half, (plain + moved) / 2, atol=1e-3)
    both = pose_edits.blend_keys(TWO_LANES, box_select(TWO_LANES, range(60)), 0.5)
    assert lane_keys(both, AMPLITUDE) == {12: 0.75, 30: 1.5}
    assert lane_keys(both, "jaw")[10].offsets[0, 0] == 5.5


def test_a_copied_pose_looks_the_same_in_the_face_frame():
    points = compose(BASE).points
    after = compose(pose_edits.copy_pose(BASE, 30, current=points[30], other=points[7])).points[30]
    mouth = [*range(17), *range(48, 68)]
    seen, wanted = face_frame(after).apply(after), face_frame(points[7]).apply(points[7])
    np.testing.assert_allclose(seen[mouth], wanted[mouth], atol=1e-2)


# ---- markers --------------------------------------------------------------------------------------------------------


def test_markers_are_added_moved_renamed_coloured_and_removed():
    project = markers.add_marker(markers.add_marker(BASE, 30, "b"), 10, "a", markers.MarkerColour.RED)
    assert [m.frame for m in project.markers] == [10, 30]
    project = markers.rename_marker(markers.move_marker(project, 30, 5), 5, "first")
    project = markers.colour_marker(project, 5, markers.MarkerColour.GREEN)
    assert project.markers[0] == markers.Marker(5, "first", markers.MarkerColour.GREEN)
    assert markers.remove_markers(project, [5, 10, 11]).markers == ()
    for edit in (
        lambda: markers.add_marker(BASE, FRAMES),
        lambda: markers.add_marker(BASE, 0, "x" * 300),
        lambda: markers.move_marker(project, 6, 7),
    ):
        with pytest.raises(EditError):
            edit()
    with pytest.raises(ValueError, match="order"):
        replace(BASE, markers=(markers.Marker(2), markers.Marker(1)))


def test_markers_follow_time_and_the_frame_rate():
    project = replace(BASE, markers=(markers.Marker(5), markers.Marker(20), markers.Marker(40)))
    assert [m.frame for m in key_edits.insert_time(project, at=10, frames=3).markers] == [5, 23, 43]
    assert [m.frame for m in key_edits.remove_time(project, at=15, frames=10).markers] == [5, 30]
    assert [m.frame for m in set_frame_rate(project, FrameRate(50)).markers] == [10, 40, 80]


def test_layers_of_one_group_keep_apart():
    second = EditLayer("second", PointGroup.JAW, (Keyframe(5, np.ones((17, 2))),))
    project = replace(keyed(10), layers=(*keyed(10).layers, second))
    moved = key_edits.move_keys(project, refs(5, lane="second"), 1)
    assert list(lane_keys(moved, "second")) == [6]
    assert list(lane_keys(moved, "jaw")) == [10]
    assert list(lane_keys(paste_keys(project, copy_keys(project, refs(5, lane="second")), 8), "second")) == [5, 8]
