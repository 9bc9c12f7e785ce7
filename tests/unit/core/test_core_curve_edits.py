"""Values and times of keys as a curve editor sets them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.curve_edits import drag_key, set_value, value_limits
from studio.core.curve_view import Component, lane_values
from studio.core.errors import EditError
from studio.core.key_edits import set_amplitude_key
from studio.core.lanes import AMPLITUDE, KeyRef, set_lane, set_strength
from studio.core.project import set_key, set_motion
from studio.core.topology import GROUP_POINTS, PointGroup
from tests.project_samples import talking_project

JAW = KeyRef("jaw", 10)
OFFSETS = np.random.default_rng(3).normal(0, 4, (17, 2))
PROJECT = set_key(set_key(talking_project(60), PointGroup.JAW, 10, OFFSETS), PointGroup.JAW, 20, OFFSETS)
SOME = frozenset(GROUP_POINTS[PointGroup.JAW][5:9])


def value(project, ref=JAW, component=Component.LENGTH, points=()):
    return float(lane_values(project, ref.lane, np.array([ref.frame]), component, points)[0])


@given(
    st.sampled_from(list(Component)),
    st.sampled_from([frozenset(), SOME]),
    st.floats(0, 40),
    st.sampled_from([1, 0.5, -2]),
)
def test_a_key_gets_the_value_that_is_shown(component, points, wanted, strength):
    project = set_strength(PROJECT, "jaw", strength)
    after = set_value(project, JAW, wanted, component, points)
    assert value(after, JAW, component, points) == pytest.approx(wanted, abs=1e-4)
    moved = np.any(after.layer("jaw").key_at(10).offsets != project.layer("jaw").key_at(10).offsets, axis=1)
    places = {GROUP_POINTS[PointGroup.JAW][i] for i in np.flatnonzero(moved)}
    assert places <= (points or set(GROUP_POINTS[PointGroup.JAW]))
    assert after.layer("jaw").key_at(20) == project.layer("jaw").key_at(20)


def test_a_distance_keeps_the_directions_and_a_side_the_shape():
    far = set_value(PROJECT, JAW, 2 * value(PROJECT), Component.LENGTH).layer("jaw").key_at(10)
    assert far.offsets == pytest.approx(2 * OFFSETS.astype(np.float32))
    aside = set_value(PROJECT, JAW, 9.0, Component.RIGHT).layer("jaw").key_at(10)
    assert np.ptp(aside.offsets - OFFSETS, axis=0) == pytest.approx([0, 0], abs=1e-5)
    up = set_value(PROJECT, JAW, 9.0, Component.UP).layer("jaw").key_at(10)
    assert -up.offsets[:, 1].mean() == pytest.approx(9)


def test_time_and_value_change_together_and_each_alone():
    both = drag_key(PROJECT, JAW, by=3, value=7.0, component=Component.UP)
    assert [key.frame for key in both.layer("jaw").keys] == [13, 20]
    assert value(both, KeyRef("jaw", 13), Component.UP) == pytest.approx(7)
    later = drag_key(PROJECT, JAW, by=3, value=None, component=Component.UP)
    np.testing.assert_array_equal(later.layer("jaw").key_at(13).offsets, PROJECT.layer("jaw").key_at(10).offsets)
    with pytest.raises(EditError, match="first frame"):
        drag_key(PROJECT, JAW, by=-11, value=None, component=Component.UP)


def test_amplitude_keys_have_the_factor_that_is_shown():
    project = set_amplitude_key(set_motion(PROJECT, replace(PROJECT.motion, amplitude=0.5)), 10, 2.0)
    ref = KeyRef(AMPLITUDE, 10)
    assert value(project, ref) == 1
    assert value_limits(project, ref, Component.LENGTH) == (0, 2)
    after = set_value(project, ref, 1.5, Component.LENGTH)
    assert after.motion.amplitude_keys == ((10, 3.0),)
    with pytest.raises(EditError, match="range"):
        set_value(project, ref, 2.1, Component.LENGTH)
    with pytest.raises(EditError, match="whole clip"):
        set_value(set_motion(project, replace(project.motion, amplitude=0.0)), ref, 1.0, Component.LENGTH)


@pytest.mark.parametrize(
    ("project", "ref", "wanted", "why"),
    [
        (PROJECT, JAW, -1.0, "not negative"),
        (PROJECT, JAW, 1e7, "too far"),
        (PROJECT, KeyRef("jaw", 11), 1.0, "not there"),
        (set_strength(PROJECT, "jaw", 0.0), JAW, 1.0, "no strength"),
        (set_lane(PROJECT, "jaw", locked=True), JAW, 1.0, "locked"),
        (set_key(PROJECT, PointGroup.JAW, 10, np.zeros((17, 2))), JAW, 1.0, "no direction"),
    ],
)
def test_what_cannot_be_is_refused_with_a_reason(project, ref, wanted, why):
    with pytest.raises(EditError, match=why):
        set_value(project, ref, wanted, Component.LENGTH)


def test_a_key_that_moves_nothing_can_be_moved_aside():
    still = set_key(PROJECT, PointGroup.JAW, 10, np.zeros((17, 2)))
    assert value(set_value(still, JAW, 3.0, Component.RIGHT), JAW, Component.RIGHT) == pytest.approx(3)
    assert set_value(still, JAW, 0.0, Component.LENGTH) == still
