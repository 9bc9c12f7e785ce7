"""What a curve editor shows of a lane."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.core.compose import compose
from studio.core.curve_view import (
    Component,
    around,
    frames_round,
    key_to_show,
    lane_values,
    segments,
    set_curve,
    tried,
    with_handle,
)
from studio.core.curves import EASE, Interpolation
from studio.core.errors import EditError
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.lanes import AMPLITUDE, KeyRef, set_lane
from studio.core.project import Project
from studio.core.topology import PointGroup
from tests.project_samples import talking_project


def key(frame: int, right: float, down: float, kind: Interpolation = Interpolation.LINEAR) -> Keyframe:
    return Keyframe(frame, np.tile([right, down], (17, 1)), kind)


@pytest.fixture
def project() -> Project:
    layer = EditLayer("jaw", PointGroup.JAW, (key(10, 3, 4), key(16, 0, -5), key(40, 6, 8)))
    motion = replace(talking_project().motion, amplitude_keys=((10, 1.0), (20, 2.0)))
    return replace(talking_project(), layers=(layer,), motion=motion)


def test_values_are_lengths_or_components_and_run_between_frames(project):
    at = np.array([10.0, 13.0, 16.0])
    assert lane_values(project, "jaw", at, Component.LENGTH).tolist() == pytest.approx([5, np.hypot(1.5, 0.5), 5])
    assert lane_values(project, "jaw", at, Component.RIGHT).tolist() == pytest.approx([3, 1.5, 0])
    assert lane_values(project, "jaw", at, Component.UP).tolist() == pytest.approx([-4, 0.5, 5])
    assert lane_values(project, AMPLITUDE, np.array([12.5]), Component.LENGTH).tolist() == [1.25]
    assert lane_values(set_lane(project, "jaw", muted=True), "jaw", at, Component.RIGHT)[0] == 3


def test_the_mean_is_of_the_selected_points_of_the_lane(project):
    offsets = np.zeros((17, 2))
    offsets[3] = 8, 0
    layer = EditLayer("jaw", PointGroup.JAW, (Keyframe(10, offsets),))
    shown = replace(project, layers=(layer,))
    frames = np.array([10])
    assert lane_values(shown, "jaw", frames, Component.RIGHT, {3, 50})[0] == 8
    assert lane_values(shown, "jaw", frames, Component.RIGHT, {50})[0] == pytest.approx(8 / 17)


def test_only_keys_whose_falloffs_meet_have_a_segment(project):
    found = segments(project, KeyRef("jaw", 16), Component.RIGHT)
    assert [(s.start.frame, s.stop, s.values) for s in found] == [(10, 16, (3.0, 0.0))]
    assert frames_round(project, KeyRef("jaw", 16)) == pytest.approx((9, 22))
    assert segments(project, KeyRef("jaw", 40), Component.RIGHT) == ()
    assert segments(project, KeyRef(AMPLITUDE, 10), Component.RIGHT) == ()
    assert frames_round(project, KeyRef(AMPLITUDE, 10))[1] > 20


def test_the_key_to_show_is_selected_or_else_before_the_playhead(project):
    chosen = frozenset({KeyRef("jaw", 40), KeyRef("jaw", 16)})
    assert key_to_show(project, ["jaw"], chosen, 0) == KeyRef("jaw", 16)
    assert key_to_show(project, ["jaw", AMPLITUDE], frozenset(), 30) == KeyRef(AMPLITUDE, 20)
    assert key_to_show(project, ["jaw"], frozenset(), 5) == KeyRef("jaw", 10)
    assert key_to_show(project, ["nose"], frozenset(), 5) is None


def test_what_is_near_a_key_draws_the_same(project):
    many = tuple(key(frame, frame % 7, frame % 5) for frame in range(0, 60, 3))
    project = replace(project, layers=(EditLayer("jaw", PointGroup.JAW, many),))
    ref = KeyRef("jaw", 30)
    near = around(project, ref)
    assert len(near.layers[0].keys) == 9
    at = np.linspace(*frames_round(project, ref), 50)
    whole, part = (lane_values(p, "jaw", at, Component.LENGTH) for p in (project, near))
    assert np.array_equal(whole, part)


def test_a_handle_is_kept_within_bounds_and_trying_is_what_setting_does(project):
    assert with_handle(EASE, 0, 2, 9) == (1.0, 3.0, 0.58, 1.0)
    assert with_handle(EASE, 1, -1, -9) == (0.42, 0.0, 0.0, -2.0)
    ref, bezier = KeyRef("jaw", 10), (0.1, 1.2, 0.3, 0.9)
    edited = set_curve(project, ref, Interpolation.BEZIER, bezier)
    assert tried(project, ref, bezier) == edited
    assert not np.array_equal(compose(edited).points[13], compose(project).points[13])
    with pytest.raises(EditError, match="locked"):
        set_curve(set_lane(project, "jaw", locked=True), ref, Interpolation.HOLD)
