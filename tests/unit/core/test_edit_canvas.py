"""Picking, gestures, shapes and grips on the canvas."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.core import grips, shapes
from studio.core.compose import compose
from studio.core.errors import EditError
from studio.core.geometry import (
    MEAN_FACE,
    box_overlap,
    face_frame,
    mouth_opening,
    points_box,
    template_in_box,
)
from studio.core.gesture import (
    FalloffShape,
    GestureOptions,
    apply_gesture,
    falloff_weights,
    fixed_groups,
    gesture_places,
    mirrored,
    nudge,
)
from studio.core.handles import Handle, MouthShape
from studio.core.lanes import set_lane
from studio.core.pick import SelectMode, combined, hit_test, hits, in_box, in_lasso, select_all, select_groups
from studio.core.pose_edits import blend_range
from studio.core.topology import GROUP_POINTS, INNER_PAIRS, MIRROR, PointGroup, group_of
from tests.project_samples import talking_project

BASE = talking_project(12)
POINTS = compose(BASE).points[5]
FEW = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SELECTED = st.sets(st.integers(0, 67), min_size=1, max_size=4)
STEP = st.tuples(st.floats(-30, 30), st.floats(-30, 30))


@st.composite
def options(draw: st.DrawFn) -> GestureOptions:
    return GestureOptions(
        radius=draw(st.sampled_from([0.0, 10.0, 60.0])),
        shape=draw(st.sampled_from(list(FalloffShape))),
        stay_in_group=draw(st.booleans()),
        mirror=draw(st.booleans()),
        lead=draw(st.none() | st.integers(0, 67)),
        lips_touch=draw(st.booleans()),
        pinned=draw(st.frozensets(st.sampled_from(list(PointGroup)), max_size=3)),
        fixed=draw(st.frozensets(st.sampled_from(list(PointGroup)), max_size=3)),
    )


def model(points: np.ndarray) -> np.ndarray:
    return face_frame(points).apply(points)


# ---- picking --------------------------------------------------------------------------------------------------------


def test_the_nearest_point_within_the_radius_is_hit():
    x, y = POINTS[30]
    found = hit_test(POINTS, x + 2, y, radius=6)
    assert found is not None and (found.point, found.group) == (30, PointGroup.NOSE)
    assert found.distance == pytest.approx(2, abs=1e-3)
    assert hit_test(POINTS, x + 2, y, radius=1) is None
    assert hit_test(POINTS, x + 2, y, radius=6, skip=[PointGroup.NOSE]) is None


def test_of_points_at_one_place_the_topmost_is_hit_and_the_others_follow():
    points = POINTS.copy()
    points[[8, 51, 62, 66]] = (500, 500)
    assert [hit.point for hit in hits(points, 501, 500, radius=5)] == [66, 62, 51, 8]
    found = hit_test(points, 501, 500, radius=5, skip=[PointGroup.INNER_LIPS, PointGroup.OUTER_LIPS])
    assert found is not None and found.point == 8
    turned = tuple(reversed(PointGroup))
    assert hits(points, 501, 500, radius=5, order=turned)[0].point == 8


@FEW
@given(st.integers(0, 67), st.floats(-3, 3), st.floats(-3, 3))
def test_a_press_on_a_point_hits_one_that_is_not_farther(point, dx, dy):
    x, y = POINTS[point] + (dx, dy)
    found = hit_test(POINTS, x, y, radius=5)
    assert found is not None
    assert found.distance <= np.hypot(*(POINTS - (x, y)).T).min() + 0.75 + 1e-6


def test_a_box_holds_what_is_inside_whichever_corner_came_first():
    low, high = POINTS[48:60].min(0), POINTS[48:60].max(0)
    expected = {p for p in range(68) if (POINTS[p] >= low).all() and (POINTS[p] <= high).all()}
    assert in_box(POINTS, tuple(high), tuple(low)) == expected >= set(range(48, 68))
    assert in_box(POINTS, tuple(low), tuple(high), skip=[PointGroup.INNER_LIPS]) == expected - set(range(60, 68))


def test_a_lasso_takes_its_inside_by_the_even_odd_rule():
    grid = np.zeros((68, 2))
    grid[:, 0] = np.arange(68) + 0.5
    square = np.array([(10, -1), (20, -1), (20, 1), (10, 1)])
    assert in_lasso(grid, square) == set(range(10, 20))
    assert in_lasso(grid, square[::-1]) == set(range(10, 20))
    twice = np.concatenate([square, square])
    assert in_lasso(grid, twice) == frozenset()
    assert in_lasso(grid, square[:2]) == frozenset()


def test_picking_replaces_adds_toggles_and_removes():
    old, new = frozenset({1, 2}), frozenset({2, 3})
    assert [sorted(combined(old, new, mode)) for mode in SelectMode] == [[2, 3], [1, 2, 3], [1, 3], [1]]
    assert len(select_all(skip=[PointGroup.JAW])) == 51
    assert select_groups([PointGroup.NOSE]) == set(range(27, 36))


# ---- gestures -------------------------------------------------------------------------------------------------------


@FEW
@given(SELECTED, STEP, options())
def test_a_gesture_moves_only_points_in_reach_and_what_is_drawn_is_what_is_keyed(selected, step, chosen):
    places = gesture_places(POINTS, selected, step, chosen)
    assert not {group_of(point) for point in places} & chosen.fixed
    assert not {group_of(point) for point in places.keys() - selected} & chosen.pinned
    if all(group_of(point) in chosen.fixed for point in selected):
        with pytest.raises(EditError):
            apply_gesture(BASE, 5, POINTS, selected, step, chosen)
        return
    after = compose(apply_gesture(BASE, 5, POINTS, selected, step, chosen)).points
    expected = POINTS.copy()
    for point, place in places.items():
        expected[point] = place
    np.testing.assert_allclose(after[5], expected, atol=2e-3)


def test_a_plain_drag_moves_the_selection_by_the_pointers_way():
    places = gesture_places(POINTS, {8, 30}, (3.0, -2.0), GestureOptions())
    assert places.keys() == {8, 30}
    for point, place in places.items():
        np.testing.assert_allclose(place, POINTS[point] + (3, -2), atol=1e-4)


@FEW
@given(SELECTED, STEP, st.none() | st.integers(0, 67), st.sampled_from([0.0, 40.0]))
def test_a_mirrored_gesture_is_its_own_mirror_image(selected, step, lead, radius):
    chosen = GestureOptions(mirror=True, lead=lead, radius=radius, lips_touch=False)
    places = gesture_places(MEAN_FACE, selected, step, chosen)
    moves = np.zeros((68, 2))
    for point, place in places.items():
        moves[point] = place - MEAN_FACE[point]
    np.testing.assert_allclose(moves, mirrored(moves), atol=1e-6)


def test_the_grabbed_half_leads_when_both_corners_are_selected():
    for lead in (48, 54):
        places = gesture_places(POINTS, {48, 54}, (-5.0, 0.0), GestureOptions(mirror=True, lead=lead))
        np.testing.assert_allclose(places[lead], POINTS[lead] + (-5, 0), atol=1e-4)
        width = np.linalg.norm(np.subtract(places[54], places[48]))
        assert (width > np.linalg.norm(POINTS[54] - POINTS[48])) == (lead == 48)


@FEW
@given(st.integers(0, 999))
def test_mirroring_twice_changes_nothing(seed):
    moves = np.random.default_rng(seed).normal(size=(68, 2))
    np.testing.assert_array_equal(mirrored(mirrored(moves)), moves)
    assert (MIRROR[MIRROR] == np.arange(68)).all()


def test_proportional_weights_fall_from_one_to_nothing_at_the_radius():
    for shape in FalloffShape:
        weights = falloff_weights(MEAN_FACE, [8], radius=40, shape=shape)
        apart = np.linalg.norm(MEAN_FACE - MEAN_FACE[8], axis=1)
        assert weights[8] == 1 and not weights[apart >= 40].any() and (weights[apart < 39] > 0).all()
        order = np.argsort(apart)
        assert (np.diff(weights[order]) <= 1e-12).all()
    assert falloff_weights(MEAN_FACE, [8], radius=0).sum() == 1
    held = GestureOptions(radius=200, stay_in_group=True)
    assert gesture_places(POINTS, {8}, (0.0, 5.0), held).keys() == set(range(17))


@FEW
@given(SELECTED, st.floats(-80, 80), st.booleans())
def test_lips_may_touch_but_not_cross(selected, down, radius):
    chosen = GestureOptions(radius=30.0 if radius else 0.0)
    after = MEAN_FACE.copy()
    for point, place in gesture_places(MEAN_FACE, selected, (0.0, down), chosen).items():
        after[point] = place
    for high, low in INNER_PAIRS:
        assert after[low, 1] - after[high, 1] >= -1e-6


def test_only_the_lip_that_moves_is_stopped():
    places = gesture_places(MEAN_FACE, {62}, (0.0, 30.0), GestureOptions())
    assert places[62][1] == pytest.approx(MEAN_FACE[66, 1])
    assert 66 not in places
    free = gesture_places(MEAN_FACE, {62}, (0.0, 30.0), GestureOptions(lips_touch=False))
    assert free[62][1] == pytest.approx(MEAN_FACE[62, 1] + 30)


def test_what_a_project_has_locked_muted_or_not_soloed_stays():
    locked = set_lane(set_lane(BASE, "jaw", locked=True), "nose", muted=True)
    assert fixed_groups(locked) == {PointGroup.JAW, PointGroup.NOSE}
    assert len(fixed_groups(set_lane(BASE, "jaw", solo=True))) == 7
    after = compose(apply_gesture(locked, 5, POINTS, {8, 57}, (0.0, 4.0), GestureOptions(radius=500))).points[5]
    still = [*GROUP_POINTS[PointGroup.JAW], *GROUP_POINTS[PointGroup.NOSE]]
    np.testing.assert_array_equal(after[still], POINTS[still])
    assert after[57, 1] == pytest.approx(POINTS[57, 1] + 4, abs=1e-2)
    with pytest.raises(EditError):
        apply_gesture(locked, 5, POINTS, {8}, (0.0, 4.0))


def test_arrow_keys_nudge_by_one_ten_or_a_tenth():
    assert nudge((1, 0)) == (1, 0)
    assert nudge((0, -1), coarse=True) == (0, -10)
    assert nudge((-1, 0), fine=True) == pytest.approx((-0.1, 0))


# ---- shapes ---------------------------------------------------------------------------------------------------------


def test_a_shape_at_full_strength_does_not_depend_on_the_frame_and_none_changes_nothing():
    track = compose(BASE).points
    for shape in MouthShape:
        seen = [model(compose(shapes.apply_shape(BASE, f, track[f], shape)).points[f])[48:] for f in (2, 9)]
        np.testing.assert_allclose(seen[0], seen[1], atol=0.05)
    same = compose(shapes.apply_shape(BASE, 5, POINTS, MouthShape.A, 0.0)).points[5]
    np.testing.assert_allclose(same, POINTS, atol=1e-3)


def test_shapes_key_jaw_and_lips_only():
    after = shapes.apply_shape(BASE, 5, POINTS, MouthShape.A)
    assert {layer.group for layer in after.layers} == {PointGroup.JAW, PointGroup.OUTER_LIPS, PointGroup.INNER_LIPS}
    opened, closed = (
        mouth_opening(compose(shapes.apply_shape(BASE, 5, POINTS, shape)).points[5])
        for shape in (MouthShape.A, MouthShape.M)
    )
    assert opened > 0.1 > 0.01 > closed


def test_a_captured_shape_comes_back_on_another_frame():
    points = compose(BASE).points
    mine = shapes.capture_shape(BASE, points[7], "  mine ")
    assert mine.name == "mine"
    after = compose(shapes.apply_shape(BASE, 2, points[2], mine)).points[2]
    np.testing.assert_allclose(model(after)[48:], model(points[7])[48:], atol=0.05)


def test_a_palette_comes_back_from_its_text():
    random = np.random.default_rng(0)
    palette = tuple(shapes.UserShape(name, random.normal(size=(37, 2))) for name in ("a", "Lächeln", "笑"))
    assert shapes.shapes_from_json(shapes.shapes_to_json(palette)) == palette
    other = shapes.UserShape("a", np.zeros((37, 2)))
    assert shapes.with_shape(palette, other) == (other, *palette[1:])
    assert shapes.with_shape((), other) == (other,)


def test_a_damaged_palette_and_unusable_shapes_are_refused():
    text = shapes.shapes_to_json([shapes.UserShape("a", np.ones((37, 2)))])
    wrong = [("1.0", "NaN"), ("1.0", "9e9"), ('"a"', '""'), ("mouth-shapes/1", "mouth-shapes/2"), ('"name"', '"title"')]
    for bad in ("", "[]", "[" * 99999, *(text.replace(old, new) for old, new in wrong)):
        with pytest.raises(EditError):
            shapes.shapes_from_json(bad)
    for name in ("", "x" * 61, "a\nb"):
        with pytest.raises(EditError):
            shapes.capture_shape(BASE, POINTS, name)
    with pytest.raises(EditError):
        shapes.apply_shape(BASE, 5, POINTS, MouthShape.A, 3.0)


# ---- grips ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("grip", "point", "pull"),
    [
        (grips.Grip.JAW, 8, (0.0, 9.0)),
        (grips.Grip.JAW, 8, (4.0, 9.0)),
        (grips.Grip.CORNER_RIGHT, 48, (-4.0, -2.0)),
        (grips.Grip.CORNER_LEFT, 54, (4.0, -2.0)),
        (grips.Grip.UPPER_LIP, 51, (0.0, -3.0)),
        (grips.Grip.LOWER_LIP, 57, (0.0, 3.0)),
    ],
)
def test_the_part_follows_the_pull_of_its_grip(grip, point, pull):
    face = MEAN_FACE.astype(np.float32)
    places = grips.pulled_places(face, grip, pull)
    np.testing.assert_allclose(np.subtract(places[point], face[point]), pull, atol=0.4)
    x, y = grips.grip_place(face, grip)
    assert np.hypot(x - face[point, 0], y - face[point, 1]) < 20


def test_closing_the_lips_by_their_gap_closes_them():
    opened = compose(shapes.apply_shape(BASE, 5, POINTS, MouthShape.A)).points[5]
    gap = float(opened[66, 1] - opened[62, 1])
    project = grips.pull_grip(BASE, 5, opened, grips.Grip.CLOSE_LIPS, (0.0, -3 * gap))
    shown = opened.copy()
    for point, place in grips.pulled_places(opened, grips.Grip.CLOSE_LIPS, (0.0, -3 * gap)).items():
        shown[point] = place
    assert mouth_opening(shown) < 0.005 < mouth_opening(opened)
    assert project.layers
    assert grips.closing_share(opened, (0.0, 5.0)) == 0


def test_pulling_the_corner_inwards_puckers():
    assert grips.grip_strengths(MEAN_FACE, grips.Grip.PUCKER, (-11.0, 0.0))[Handle.PUCKER] == pytest.approx(1, abs=0.1)
    after = grips.apply_handles_at(BASE, 5, POINTS, {Handle.PUCKER: 1.0})
    narrow = compose(after).points[5]
    assert np.linalg.norm(narrow[54] - narrow[48]) < np.linalg.norm(POINTS[54] - POINTS[48]) - 5
    assert replace(after, layers=()) == BASE


@FEW
@given(st.sampled_from(list(grips.Grip)), STEP, st.integers(0, 11))
def test_no_handle_makes_the_lips_cross(grip, pull, frame):
    current = compose(BASE).points[frame]
    after = current.copy()
    for point, place in grips.pulled_places(current, grip, pull).items():
        after[point] = place
    before, moved = model(current), model(after)
    for high, low in INNER_PAIRS:
        assert moved[low, 1] - moved[high, 1] >= min(before[low, 1] - before[high, 1], 0) - 1e-3


@FEW
@given(st.sampled_from(list(MouthShape)), st.floats(0, 2), st.integers(0, 11))
def test_no_shape_makes_the_lips_cross(shape, strength, frame):
    current = compose(BASE).points[frame]
    after = current.copy()
    for point, place in shapes.shape_places(BASE, current, shape, strength).items():
        after[point] = place
    before, moved = model(current), model(after)
    for high, low in INNER_PAIRS:
        assert moved[low, 1] - moved[high, 1] >= min(before[low, 1] - before[high, 1], 0) - 1e-3


def test_groups_to_skip_stay_whatever_handle_or_shape():
    jaw = {PointGroup.JAW}
    for grip in grips.Grip:
        assert not {group_of(p) for p in grips.pulled_places(POINTS, grip, (5.0, -5.0), skip=jaw)} & jaw
        assert grips.grip_groups(grip) <= {PointGroup.JAW, PointGroup.OUTER_LIPS, PointGroup.INNER_LIPS}
    assert not {group_of(p) for p in shapes.shape_places(BASE, POINTS, MouthShape.A, skip=jaw)} & jaw
    mouth = {PointGroup.JAW, PointGroup.OUTER_LIPS, PointGroup.INNER_LIPS}
    with pytest.raises(EditError):
        grips.pull_grip(BASE, 5, POINTS, grips.Grip.JAW, (0.0, 5.0), skip=mouth)
    with pytest.raises(EditError):
        shapes.apply_shape(BASE, 5, POINTS, MouthShape.A, skip=mouth)


@pytest.mark.parametrize("scale", [0.05, 0.4, 1.0, 6.0, 40.0])
def test_handles_keep_a_screen_distance_from_their_points_and_from_each_other(scale):
    places = {grip: np.array(place) * scale for grip, place in grips.grip_places(POINTS, scale=scale).items()}
    for grip, place in places.items():
        off = np.hypot(*(place - np.array(grips.anchor_place(POINTS, grip)) * scale))
        assert 17.5 < off < 80
    if scale >= 0.4:
        pairs = [(a, b) for a in places for b in places if a < b]
        assert min(np.hypot(*(places[a] - places[b])) for a, b in pairs) > 18


def test_the_nearest_handle_within_the_radius_is_hit():
    places = {grips.Grip.JAW: (10.0, 10.0), grips.Grip.PUCKER: (20.0, 10.0)}
    assert grips.hit_grip(places, 14, 10, radius=6) is grips.Grip.JAW
    assert grips.hit_grip(places, 16, 10, radius=6) is grips.Grip.PUCKER
    assert grips.hit_grip(places, 15, 20, radius=6) is None
    assert grips.hit_grip({}, 0, 0, radius=6) is None


def test_a_range_is_blended_inside_and_left_alone_outside():
    track = compose(BASE).points
    project = BASE
    for frame in (1, 6, 10):
        project = shapes.apply_shape(project, frame, compose(project).points[frame], MouthShape.A)
    after = blend_range(project, range(5, 8), 0.5)
    for layer in after.layers:
        old = project.layer(layer.id)
        assert [key.frame for key in layer.keys] == [1, 6, 10]
        assert layer.key_at(1) == old.key_at(1)
        np.testing.assert_allclose(layer.key_at(6).offsets, old.key_at(6).offsets * 0.5, atol=1e-5)
    lips_only = blend_range(project, range(0, 12), 0.0, [PointGroup.OUTER_LIPS])
    assert lips_only.layer("jaw") == project.layer("jaw")
    np.testing.assert_allclose(compose(lips_only).points[:, 48:60], track[:, 48:60], atol=1e-3)


def test_boxes_and_the_face_that_fills_one():
    assert box_overlap((0, 0, 2, 2), (1, 0, 3, 2)) == pytest.approx(1 / 3)
    assert box_overlap((0, 0, 1, 1), (2, 2, 3, 3)) == 0
    box = (10.0, 20.0, 70.0, 140.0)
    face = template_in_box(box)
    assert points_box(face) == pytest.approx(box, abs=1e-3)
    assert face[36, 0] < face[45, 0] and face[8, 1] == pytest.approx(140, abs=1e-3)
