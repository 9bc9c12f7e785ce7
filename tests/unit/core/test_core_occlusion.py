"""Frames that show the source as it is: a value of the project, its edits, and what the plan makes of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import EditError
from studio.core.key_edits import insert_time
from studio.core.lane_rows import Row, Switch, SwitchState, row_switches, set_switch
from studio.core.occlusion import (
    Occlusion,
    clear_occlusion,
    in_sight,
    merged,
    occlude,
    occluded,
    resize_span,
    reveal,
)
from studio.core.plan import make_plan, passed_points
from studio.core.project import set_frame_rate, set_key
from studio.core.quality import Problem, ProblemKind
from studio.core.source_gaps import MissingFace
from studio.core.timebase import FrameRate
from studio.core.topology import PointGroup
from tests.project_samples import talking_project
from tests.unit.core.test_core_source_gaps import GAP
from tests.unit.core.test_core_source_gaps import project as video_project

PROJECT = talking_project(60)
HIDDEN = occlude(PROJECT, range(20, 30))
frame_sets = st.lists(st.tuples(st.integers(0, 58), st.integers(1, 20)), max_size=6)


def keys(project):
    return make_plan(project, engine_fingerprint="test").keys


def spans(*pairs: tuple[int, int]):
    return tuple(range(start, stop) for start, stop in pairs)


@given(frame_sets, frame_sets)
def test_spans_are_the_frames_that_were_added_but_not_those_taken_out(added, removed):
    project, wanted = PROJECT, set()
    for start, length in added:
        frames = range(start, min(start + length, 60))
        project, wanted = occlude(project, frames), wanted | set(frames)
    for start, length in removed:
        project, wanted = reveal(project, range(start, start + length)), wanted - set(range(start, start + length))
    assert {frame for span in project.occlusion.spans for frame in span} == wanted
    assert np.flatnonzero(occluded(project.occlusion, np.arange(60))).tolist() == sorted(wanted)
    assert merged(project.occlusion.spans) == project.occlusion.spans


def test_occluded_frames_have_the_source_for_a_target_and_others_keep_their_keys():
    before, after = keys(PROJECT), keys(HIDDEN)
    assert [f for f in range(60) if before[f] != after[f]] == list(range(20, 30))
    plan = make_plan(HIDDEN, engine_fingerprint="test")
    np.testing.assert_array_equal(plan.targets[20:30], plan.source_points[20:30])
    assert len({after[f] for f in range(20, 30)}) == 1, "a portrait's frames are all the same one"
    np.testing.assert_array_equal(passed_points(HIDDEN, 25), plan.targets[25])
    assert passed_points(HIDDEN, 30) is None
    part = make_plan(HIDDEN, engine_fingerprint="test", frames=range(15, 25))
    assert part.keys == after[15:25]


def test_an_edit_of_an_occluded_frame_changes_nothing_there():
    edited = set_key(HIDDEN, PointGroup.JAW, 25, np.full((17, 2), 3.0))
    assert keys(edited)[25] == keys(HIDDEN)[25]
    assert keys(edited)[19] == keys(HIDDEN)[19]
    assert keys(reveal(edited, range(20, 30)))[25] != keys(PROJECT)[25]


def test_a_video_shows_the_frame_itself_also_where_it_would_hold_another():
    project = video_project(MissingFace.HOLD, GAP)
    plan = make_plan(occlude(project, range(GAP.start, GAP.start + 5)), engine_fingerprint="test")
    assert plan.source_frames[GAP.start : GAP.start + 6].tolist() == [*range(GAP.start, GAP.start + 5), GAP.start - 1]
    hidden = slice(GAP.start, GAP.start + 5)
    np.testing.assert_array_equal(plan.targets[hidden], plan.source_points[hidden])


def test_muted_occlusion_has_no_effect_and_locked_one_refuses_edits():
    muted = set_switch(HIDDEN, Row.OCCLUSION, Switch.MUTE, True)
    assert row_switches(muted, Row.OCCLUSION) == {Switch.MUTE: SwitchState.ON, Switch.LOCK: SwitchState.OFF}
    assert keys(muted) == keys(PROJECT)
    assert muted.occlusion.spans == HIDDEN.occlusion.spans
    locked = set_switch(HIDDEN, Row.OCCLUSION, Switch.LOCK, True)
    for edit in (
        lambda p: occlude(p, range(2)),
        lambda p: reveal(p, range(60)),
        lambda p: resize_span(p, range(20, 30), range(20, 31)),
        clear_occlusion,
    ):
        with pytest.raises(EditError, match="locked"):
            edit(locked)


def test_an_end_is_moved_and_spans_that_meet_become_one():
    two = occlude(HIDDEN, range(40, 45))
    assert resize_span(two, range(20, 30), range(18, 33)).occlusion.spans == spans((18, 33), (40, 45))
    assert resize_span(two, range(20, 30), range(20, 40)).occlusion.spans == spans((20, 45))
    for wrong in (range(20, 20), range(50, 61), range(-1, 5)):
        with pytest.raises(EditError):
            resize_span(two, range(20, 30), wrong)
    with pytest.raises(EditError, match="gone"):
        resize_span(two, range(1, 3), range(1, 4))


def test_another_rate_keeps_the_moments_and_no_span_vanishes():
    short = occlude(HIDDEN, range(41, 42))
    slow = set_frame_rate(short, FrameRate(12))
    assert slow.occlusion.spans == spans((10, 14), (20, 21))


def test_time_that_is_put_in_for_keys_leaves_the_picture_where_it_is():
    keyed = set_key(HIDDEN, PointGroup.JAW, 25, np.full((17, 2), 3.0))
    assert insert_time(keyed, at=5, frames=7).occlusion == HIDDEN.occlusion


def test_spans_that_are_not_in_order_or_touch_are_no_value():
    for wrong in (spans((5, 9), (1, 3)), spans((1, 3), (3, 9)), spans((4, 4)), (range(-2, 3),), (range(0, 9, 2),)):
        with pytest.raises(ValueError, match="in order"):
            Occlusion(wrong)


def test_problems_that_nobody_sees_are_not_told():
    inside, across = (Problem(ProblemKind.JITTER, start, 26, 1.0) for start in (22, 18))
    assert in_sight((inside, across), HIDDEN.occlusion) == (across,)
    assert in_sight((inside, across), replace(HIDDEN.occlusion, muted=True)) == (inside, across)
