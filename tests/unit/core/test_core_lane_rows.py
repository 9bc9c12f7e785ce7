"""Rows of the timeline: what they stand for, their switches, and how edits fade in them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core import key_edits
from studio.core.compose import compose
from studio.core.errors import EditError
from studio.core.keyframes import EditLayer, Keyframe, layer_offsets
from studio.core.lane_rows import (
    CHILDREN,
    Row,
    Switch,
    SwitchState,
    is_effective,
    keys_at,
    lanes_with_keys,
    presence_of,
    project_rows,
    ramps_of,
    row_groups,
    row_lanes,
    row_of_lane,
    row_switches,
    set_switch,
)
from studio.core.lanes import AMPLITUDE, KeyRef, lane_ids
from studio.core.project import set_key
from studio.core.snapping import SnapKind, Span, snap, snap_targets, span_edges
from studio.core.topology import GROUP_POINTS, PointGroup
from tests.project_samples import moving_face, talking_project

BASE = talking_project(60)


def keyed(*keys: tuple[PointGroup, int], project=BASE):
    for group, frame in keys:
        project = set_key(project, group, frame, np.full((len(GROUP_POINTS[group]), 2), 3.0))
    return project


FACE = key_edits.set_amplitude_key(
    keyed((PointGroup.JAW, 10), (PointGroup.INNER_LIPS, 10), (PointGroup.LEFT_BROW, 10), (PointGroup.JAW, 30)), 10, 2.0
)


def test_every_lane_has_one_row_and_the_master_shows_them_all():
    leaves = [row for row in Row if row not in CHILDREN and row is not Row.MASTER]
    shown = [lane for row in leaves for lane in row_lanes(FACE, row)]
    assert sorted(shown) == sorted(lane_ids(FACE)) == sorted(row_lanes(FACE, Row.MASTER))
    assert all(row_of_lane(FACE, lane) is row for row in leaves for lane in row_lanes(FACE, row))
    for parent, children in CHILDREN.items():
        assert row_groups(parent) == tuple(group for child in children for group in row_groups(child))


def test_folding_hides_the_rows_of_a_part_and_a_video_has_no_blinks_of_ours():
    assert Row.JAW not in project_rows(FACE, {Row.MOUTH}) and Row.MOUTH in project_rows(FACE, {Row.MOUTH})
    video = replace(FACE, source_track=moving_face(60))
    assert set(project_rows(FACE)) - set(project_rows(video)) == {Row.BLINK, Row.SWAY}


def test_a_mark_of_a_sum_stands_for_all_keys_there_that_are_not_locked():
    assert keys_at(FACE, Row.MASTER, 10) == {KeyRef(lane, 10) for lane in ("jaw", "inner_lips", "left_brow", AMPLITUDE)}
    assert keys_at(FACE, Row.MOUTH, 10) == {KeyRef("jaw", 10), KeyRef("inner_lips", 10)}
    locked = set_switch(set_switch(FACE, Row.JAW, Switch.LOCK, True), Row.AMPLITUDE, Switch.LOCK, True)
    assert keys_at(locked, Row.MASTER, 10) == {KeyRef("inner_lips", 10), KeyRef("left_brow", 10)}
    assert keys_at(locked, Row.JAW, 10) == {KeyRef("jaw", 10)}
    assert keys_at(locked, Row.MASTER, 30) == {KeyRef("jaw", 30)}


@given(st.sampled_from(list(Row)), st.sampled_from(list(Switch)))
def test_a_switch_of_a_row_is_that_of_its_lanes_and_switching_back_is_the_same_to_the_picture(row, switch):
    on = set_switch(FACE, row, switch, True)
    if switch not in row_switches(FACE, row):
        assert on == FACE
        return
    assert row_switches(on, row)[switch] is SwitchState.ON
    off = set_switch(on, row, switch, False)
    assert row_switches(off, row)[switch] is SwitchState.OFF
    if row not in (Row.BLINK, Row.SWAY):
        assert compose(off) == compose(FACE)


def test_a_sum_tells_when_some_of_its_lanes_are_switched():
    jaw = set_switch(FACE, Row.JAW, Switch.MUTE, True)
    assert row_switches(jaw, Row.MOUTH)[Switch.MUTE] is SwitchState.SOME
    assert row_switches(jaw, Row.UPPER_FACE)[Switch.MUTE] is SwitchState.OFF
    assert row_switches(set_switch(jaw, Row.MOUTH, Switch.MUTE, True), Row.MASTER)[Switch.MUTE] is SwitchState.SOME


def test_muting_everything_shows_the_prediction():
    assert compose(set_switch(FACE, Row.MASTER, Switch.MUTE, True)) == compose(BASE)
    assert compose(FACE) != compose(BASE)


def test_a_solo_silences_other_rows():
    solo = set_switch(FACE, Row.BROWS, Switch.SOLO, True)
    assert [row for row in Row if not is_effective(solo, row)] == [
        Row.MOUTH, Row.JAW, Row.OUTER_LIPS, Row.INNER_LIPS, Row.EYES, Row.NOSE, Row.BLINK, Row.SWAY
    ]  # fmt: skip


def test_blinks_and_sway_are_muted_by_the_setting():
    on = set_switch(FACE, Row.BLINK, Switch.MUTE, False)
    assert on.motion.blinks and not on.motion.sway
    assert row_switches(on, Row.SWAY) == {Switch.MUTE: SwitchState.ON}


def test_a_locked_amplitude_refuses_edits_and_time_edits_leave_it():
    locked = set_switch(FACE, Row.AMPLITUDE, Switch.LOCK, True)
    with pytest.raises(EditError, match="locked"):
        key_edits.set_amplitude_key(locked, 5, 1.0)
    with pytest.raises(EditError, match="locked"):
        key_edits.move_keys(locked, frozenset({KeyRef(AMPLITUDE, 10)}), 1)
    assert key_edits.insert_time(locked, at=0, frames=4).motion == locked.motion


def test_a_muted_amplitude_keeps_its_keys_and_counts_as_none():
    muted = set_switch(FACE, Row.AMPLITUDE, Switch.MUTE, True)
    without = replace(FACE, motion=replace(FACE.motion, amplitude_keys=()))
    assert compose(muted) == compose(without) and muted.motion.amplitude_keys == FACE.motion.amplitude_keys
    assert dict(key_edits.add_keys(muted, [AMPLITUDE], 20).motion.amplitude_keys)[20] == 2.0


@given(st.sets(st.integers(0, 59), min_size=1, max_size=8).map(sorted), st.integers(0, 9), st.integers(0, 9), st.data())
def test_a_ramp_is_what_composing_does_with_equal_keys(frames, before, after, data):
    offsets = np.ones((len(GROUP_POINTS[PointGroup.NOSE]), 2))
    layer = EditLayer("nose", PointGroup.NOSE, tuple(Keyframe(f, offsets) for f in frames), before, after)
    ramps = ramps_of(layer)
    at = np.arange(60)
    expected, got = layer_offsets(layer, at)[:, 0, 0], presence_of([ramps], at.astype(float))[0]
    joined = np.isclose(got, 1) | np.isclose(got, expected, atol=1e-6)
    assert (joined | (expected > 1)).all()  # where two fades overlap without joining, composing adds them up
    assert set(ramps.starts()) <= set(frames) and len(ramps.starts()) == len(ramps.stops())
    assert not got[: max(frames[0] - before, 0)].any() and not got[frames[-1] + after + 1 :].any()


def test_falloffs_mean_something_for_lanes_with_keys():
    assert set(lanes_with_keys(FACE, [Row.MASTER])) == {"jaw", "inner_lips", "left_brow"}
    assert ramps_of(EditLayer("nose", PointGroup.NOSE)) is None


def test_edges_of_spans_can_be_snapped_to():
    spans = (Span(3.2, 7.9, "M"), Span(7.9, 12.0, "AA"))
    targets = snap_targets(BASE, phoneme_edges=span_edges(spans))
    assert list(targets.frames[SnapKind.PHONEME]) == [3, 8, 12]
    found = snap(7.6, targets, pixels_per_frame=10, kinds=[SnapKind.PHONEME])
    assert (found.frame, found.kind) == (8, SnapKind.PHONEME)
