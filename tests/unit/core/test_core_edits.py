"""The invariants that the whole product rests on: edits are local, composition is a function, keys follow pixels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core import keyframes as kf
from studio.core.compose import changed_frames, compose, treated_track
from studio.core.curves import Interpolation
from studio.core.errors import EditError
from studio.core.keyframes import EditLayer, Keyframe, layer_offsets, touched_frames
from studio.core.plan import fold_indices, make_plan
from studio.core.project import (
    MediaKind,
    MediaRef,
    Project,
    ReferenceFace,
    RenderSettings,
    SourceMode,
    group_layer,
    move_keys,
    place_points,
    remove_keys,
    remove_layer,
    replace_layer,
    set_base,
    set_face,
    set_frame_rate,
    set_key,
    set_motion,
    set_portrait,
    set_range,
    set_render,
    set_voice,
)
from studio.core.timebase import FrameRate
from studio.core.topology import PointGroup
from studio.core.track import LandmarkTrack, content_hash
from tests.project_samples import RATES, VOICE, keyframes, layers, moving_face, talking_project

FRAMES = 60
BASE = talking_project(FRAMES)
FRAME = st.integers(0, FRAMES - 1)


def keys_of(project: Project, frames: range | None = None) -> tuple[str, ...]:
    return make_plan(project, engine_fingerprint="test", frames=frames).keys


def changed_keys(before: Project, after: Project) -> set[int]:
    pairs = zip(keys_of(before), keys_of(after), strict=True)
    return {frame for frame, (old, new) in enumerate(pairs) if old != new}


@st.composite
def edited(draw: st.DrawFn) -> Project:
    count = draw(st.integers(1, 3))
    made = tuple(replace(draw(layers(f"layer {i}", FRAMES)), locked=False) for i in range(count))
    return replace(BASE, layers=made)


# ---- locality -------------------------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(edited(), st.data())
def test_setting_a_key_changes_no_frame_beyond_the_reach_of_its_layer(project, data):
    layer = data.draw(st.sampled_from(project.layers))
    key = data.draw(keyframes(layer.group, data.draw(FRAME)))
    after = replace_layer(project, kf.with_key(layer, key))
    low, high = key.frame - layer.reach, key.frame + layer.reach
    assert all(low <= frame <= high for frame in changed_keys(project, after))


@settings(max_examples=60, deadline=None)
@given(edited(), st.data())
def test_removing_or_moving_keys_changes_no_frame_beyond_the_reach_of_the_layer(project, data):
    layer = data.draw(st.sampled_from([layer for layer in project.layers if layer.keys] or [None]))
    if layer is None:
        return
    chosen = data.draw(st.sets(st.sampled_from([key.frame for key in layer.keys]), min_size=1))
    by = data.draw(st.integers(-min(chosen), FRAMES))
    removed = remove_keys(project, layer.id, chosen)
    moved = move_keys(project, layer.id, chosen, by)
    assert changed_keys(project, removed) <= near(chosen, layer.reach)
    assert changed_keys(project, moved) <= near(chosen | {frame + by for frame in chosen}, layer.reach)


def near(frames: set[int], reach: int) -> set[int]:
    return {frame + step for frame in frames for step in range(-reach, reach + 1)}


@settings(max_examples=40, deadline=None)
@given(edited())
def test_a_layer_moves_only_the_points_of_its_group_on_the_frames_it_touches(project):
    plain = compose(BASE).points
    for layer in project.layers:
        alone = compose(replace(BASE, layers=(layer,))).points
        moved = np.argwhere((alone != plain).any(-1))
        assert set(moved[:, 1]) <= set(layer.points)
        assert set(moved[:, 0]) <= set(touched_frames(layer, FRAMES).tolist())


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(FRAME, st.floats(0, 4), min_size=1, max_size=4), FRAME, st.floats(0, 4))
def test_an_amplitude_key_changes_only_the_span_between_its_neighbours(curve, frame, factor):
    changed = curve | {frame: factor}
    before, after = (
        set_motion(BASE, replace(BASE.motion, amplitude_keys=tuple(keys.items()))) for keys in (curve, changed)
    )
    low = max((f for f in curve if f < frame), default=-1)
    high = min((f for f in curve if f > frame), default=FRAMES)
    assert all(low <= f <= high for f in changed_keys(before, after))


def test_an_amplitude_of_one_on_a_frame_leaves_that_frame_as_it_is():
    keyed = set_motion(BASE, replace(BASE.motion, amplitude_keys=((0, 1.0), (20, 1.0), (30, 2.0))))
    assert min(changed_keys(BASE, keyed)) > 20


# ---- composition and keys -------------------------------------------------------------------------------------------


@settings(max_examples=30, deadline=None)
@given(edited())
def test_composing_twice_gives_the_same_bytes(project):
    first, second = compose(project), compose(project)
    assert first.points.tobytes() == second.points.tobytes()
    assert first.content_hash == second.content_hash
    assert compose(project, treated=treated_track(project)) == first


@settings(max_examples=30, deadline=None)
@given(edited(), FRAME, FRAME)
def test_a_partial_plan_has_the_keys_of_the_full_one(project, a, b):
    low, high = sorted((a, b))
    assert keys_of(project, range(low, high + 1)) == keys_of(project)[low : high + 1]


@settings(max_examples=30, deadline=None)
@given(edited(), st.data())
def test_frames_whose_points_did_not_change_keep_their_keys(project, data):
    other = data.draw(edited())
    moved = set(changed_frames(compose(project), compose(other)).tolist())
    assert changed_keys(project, other) == moved


def test_changed_frames_counts_frames_that_only_one_track_has():
    assert changed_frames(moving_face(5), moving_face(8)).tolist()[-3:] == [5, 6, 7]


def test_everything_that_pixels_depend_on_is_in_the_key():
    portrait = replace(BASE.portrait, content_hash="f" * 32)
    variants = [
        BASE,
        replace(BASE, portrait=portrait),
        set_render(BASE, RenderSettings(seed=1)),
        replace(BASE, face=ReferenceFace(BASE.face.points + 1, "manual")),
    ]
    keys = [keys_of(project) for project in variants]
    assert len(set(keys)) == len(keys)
    assert make_plan(BASE, engine_fingerprint="another").keys[0] != keys[0][0]


def test_names_paths_and_ranges_are_not_in_the_key():
    elsewhere = replace(BASE.portrait, path="/moved/face.png", relative="face.png")
    assert keys_of(replace(BASE, portrait=elsewhere)) == keys_of(BASE)
    assert keys_of(set_range(BASE, 10, 20)) == keys_of(BASE)[10:20]


def test_a_source_video_is_converted_to_the_rate_and_folded():
    video = MediaRef("/v.mp4", "3" * 32, MediaKind.VIDEO, frame_rate=FrameRate(50))
    project = replace(BASE, portrait=video, source_track=moving_face(40))
    plan = make_plan(project, engine_fingerprint="")
    assert plan.source_frames[:4].tolist() == [0, 2, 4, 6]
    assert plan.source_frames.max() <= 39
    np.testing.assert_array_equal(plan.source_points, project.source_track.points[plan.source_frames])


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (SourceMode.HOLD, [0, 1, 2, 2, 2, 2, 2]),
        (SourceMode.LOOP, [0, 1, 2, 0, 1, 2, 0]),
        (SourceMode.PING_PONG, [0, 1, 2, 1, 0, 1, 2]),
    ],
)
def test_a_short_source_is_held_looped_or_swung(mode, expected):
    assert fold_indices(np.arange(7), 3, mode).tolist() == expected
    assert fold_indices(np.arange(3), 1, mode).tolist() == [0, 0, 0]


@given(st.integers(-50, 500), st.integers(1, 40))
def test_a_folded_index_stays_inside_and_moves_by_one(index, count):
    near = np.array([index, index + 1])
    for mode in SourceMode:
        assert set(fold_indices(near, count, mode)) <= set(range(count))
    assert abs(np.diff(fold_indices(near, count, SourceMode.PING_PONG))) <= 1
    assert fold_indices(near % count, count, SourceMode.LOOP).tolist() == (near % count).tolist()
    with pytest.raises(ValueError, match="no frames"):
        fold_indices(near, 0, SourceMode.HOLD)


def test_a_plan_without_portrait_motion_or_frames_says_what_is_missing():
    for project in (Project(), replace(BASE, base=None), replace(BASE, face=None)):
        with pytest.raises(EditError):
            make_plan(project, engine_fingerprint="")
    with pytest.raises(EditError):
        make_plan(BASE, engine_fingerprint="", frames=range(50, 70))
    with pytest.raises(EditError):
        make_plan(BASE, engine_fingerprint="", frames=range(0))


# ---- placing points -------------------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(edited(), FRAME, st.sets(st.integers(0, 67), min_size=1, max_size=6), st.integers(0, 999))
def test_a_point_lands_where_it_was_put_and_the_others_stay(project, frame, points, seed):
    live = {"enabled": True, "solo": False}
    chosen = [replace(layer, **live, strength=max(abs(layer.strength), 0.3)) for layer in project.layers]
    project = replace(project, layers=tuple(chosen))
    current = compose(project).points[frame]
    random = np.random.default_rng(seed)
    wanted = {point: tuple(current[point] + random.uniform(-15, 15, 2)) for point in points}
    after = compose(place_points(project, frame, wanted, current)).points[frame]
    expected = current.copy()
    for point, place in wanted.items():
        expected[point] = place
    np.testing.assert_allclose(after, expected, atol=2e-3)


def test_placing_points_keeps_the_curve_of_an_existing_key():
    project = set_key(BASE, PointGroup.JAW, 5, np.ones((17, 2)), interpolation=Interpolation.BEZIER)
    project = place_points(project, 5, {8: (100.0, 100.0)}, compose(project).points[5])
    assert group_layer(project, PointGroup.JAW).key_at(5).interpolation is Interpolation.BEZIER


def test_an_edit_follows_the_head():
    project = set_key(BASE, PointGroup.OUTER_LIPS, 30, np.full((12, 2), 5.0))
    bigger = set_base(project, replace(BASE.base, track=LandmarkTrack(BASE.base.track.points * 2)))
    bigger = replace(bigger, face=ReferenceFace(BASE.face.points * 2, "manual"))
    plain, plain_bigger = replace(project, layers=()), replace(bigger, layers=())
    small_move = compose(project).points[30] - compose(plain).points[30]
    big_move = compose(bigger).points[30] - compose(plain_bigger).points[30]
    np.testing.assert_allclose(big_move, small_move * 2, atol=1e-2)


# ---- layers ---------------------------------------------------------------------------------------------------------


def jaw(*frames: int, **settings_: object) -> EditLayer:
    keys = tuple(Keyframe(frame, np.full((17, 2), 1.0 + frame)) for frame in frames)
    return EditLayer("jaw", PointGroup.JAW, keys, **settings_)


def test_a_key_is_met_exactly_and_fades_to_nothing():
    layer = jaw(10, falloff_before=3, falloff_after=5)
    values = layer_offsets(layer, np.arange(20))[:, 0, 0]
    assert values[10] == 11
    assert (np.flatnonzero(values) == np.arange(7, 16)).all()
    assert (np.diff(values[6:11]) > 0).all()
    assert (np.diff(values[10:17]) < 0).all()


def test_close_keys_are_joined_and_far_ones_fade_apart():
    joined = layer_offsets(jaw(10, 18), np.arange(30))[10:19, 0, 0]
    assert (joined >= 11).all()
    apart = layer_offsets(jaw(10, 19), np.arange(30))[:, 0, 0]
    assert apart[14] < 2
    assert apart[15] < 3


@settings(max_examples=60, deadline=None)
@given(layers("any", FRAMES), st.sets(st.integers(0, 80), min_size=1, max_size=5))
def test_a_frames_offsets_do_not_depend_on_the_frames_asked_for_with_it(layer, frames):
    every = layer_offsets(layer, np.arange(81))
    some = np.array(sorted(frames))
    assert layer_offsets(layer, some).tobytes() == every[some].tobytes()


def test_each_curve_shapes_its_own_segment():
    shapes = (Interpolation.HOLD, Interpolation.LINEAR, Interpolation.SMOOTH, Interpolation.BEZIER)
    handles = (0.0, 1.0, 0.0, 1.0)
    keys = [Keyframe(4 * i, np.full((17, 2), float(i)), shape, handles) for i, shape in enumerate(shapes)]
    keys.append(Keyframe(16, np.full((17, 2), 4.0)))
    values = layer_offsets(EditLayer("x", PointGroup.JAW, tuple(keys)), np.arange(17))[:, 0, 0]
    np.testing.assert_allclose(values[:5], [0, 0, 0, 0, 1])
    np.testing.assert_allclose(values[4:9], [1, 1.25, 1.5, 1.75, 2])
    np.testing.assert_allclose(values[8:13], [2, 2.15625, 2.5, 2.84375, 3])
    assert values[13] > 3.6
    assert values[16] == 4


def test_a_disabled_layer_and_one_of_no_strength_do_nothing():
    for layer in (jaw(10, enabled=False), jaw(10, strength=0.0)):
        assert compose(replace(BASE, layers=(layer,))) == compose(BASE)


def test_moved_keys_replace_those_where_they_land():
    moved = kf.move_keys(jaw(1, 5, 9), [1, 5], 4)
    assert [(key.frame, key.offsets[0, 0]) for key in moved.keys] == [(5, 2), (9, 6)]
    with pytest.raises(EditError):
        kf.move_keys(jaw(1, 5), [1], -2)


def test_ripple_inserts_and_removes_time():
    assert [key.frame for key in kf.ripple(jaw(1, 5, 9), at=5, by=3).keys] == [1, 8, 12]
    assert [key.frame for key in kf.ripple(jaw(1, 5, 9), at=4, by=-3).keys] == [1, 6]


def test_retime_stretches_about_its_origin():
    assert [key.frame for key in kf.retime(jaw(2, 4, 8), scale=0.5, origin=4).keys] == [3, 4, 6]
    with pytest.raises(EditError):
        kf.retime(jaw(2), scale=0)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Keyframe(-1, np.zeros((17, 2))),
        lambda: Keyframe(0, np.full((17, 2), np.nan)),
        lambda: Keyframe(0, np.zeros((17, 3))),
        lambda: Keyframe(0, np.zeros((17, 2)), bezier=(1.1, 0, 0, 1)),
        lambda: Keyframe(0, np.zeros((17, 2)), bezier=(0, float("nan"), 0, 1)),
        lambda: EditLayer("x", PointGroup.JAW, (Keyframe(0, np.zeros((5, 2))),)),
        lambda: EditLayer("x", PointGroup.JAW, (Keyframe(1, np.zeros((17, 2))), Keyframe(0, np.zeros((17, 2))))),
        lambda: EditLayer("x", PointGroup.JAW, falloff_before=-1),
        lambda: EditLayer("x", PointGroup.JAW, strength=float("inf")),
        lambda: EditLayer("x", PointGroup.JAW, strength=float("nan")),
        lambda: Keyframe(0, np.full((17, 2), 1e6)),
        lambda: LandmarkTrack(np.full((1, 68, 2), np.inf)),
        lambda: LandmarkTrack(np.zeros((1, 67, 2))),
        lambda: LandmarkTrack(np.zeros((1, 68, 2)), np.full((1, 68), np.nan)),
        lambda: LandmarkTrack(np.zeros((2, 68, 2)), np.zeros((1, 68))),
        lambda: replace(BASE.base, speech=np.zeros(3)),
        lambda: replace(BASE.base, speech=np.full(FRAMES, np.nan)),
        lambda: ReferenceFace(np.full((68, 2), np.nan), "x"),
    ],
)
def test_a_value_that_makes_no_sense_cannot_be_made(make):
    with pytest.raises(ValueError, match=r"."):
        make()


def test_locked_layers_and_frames_outside_the_clip_are_refused():
    locked = replace(BASE, layers=(jaw(5, locked=True),))
    for edit in (
        lambda: set_key(locked, PointGroup.JAW, 1, np.zeros((17, 2))),
        lambda: remove_keys(locked, "jaw", [5]),
        lambda: move_keys(locked, "jaw", [5], 1),
        lambda: place_points(locked, 5, {8: (0.0, 0.0)}, compose(locked).points[5]),
        lambda: set_key(BASE, PointGroup.JAW, FRAMES, np.zeros((17, 2))),
        lambda: set_key(BASE, PointGroup.JAW, -1, np.zeros((17, 2))),
        lambda: remove_layer(BASE, "nothing"),
        lambda: set_range(BASE, 5, 5),
    ):
        with pytest.raises(EditError):
            edit()


# ---- other edits ----------------------------------------------------------------------------------------------------


def test_nobody_can_write_into_a_value():
    array = np.zeros((3, 68, 2))
    track = LandmarkTrack(array)
    array[:] = 7
    assert not track.points.any()
    with pytest.raises(ValueError, match="read-only"):
        track.points[0] = 1


def test_equal_values_are_equal_and_hash_alike():
    assert talking_project(7) == talking_project(7)
    assert hash(talking_project(7)) == hash(talking_project(7))
    assert talking_project(7) != talking_project(8)
    assert content_hash("a", "bc") != content_hash("ab", "c")
    assert content_hash(np.zeros(4)) != content_hash(np.zeros((2, 2)))


def test_another_voice_or_picture_keeps_the_hand_edits():
    project = set_key(BASE, PointGroup.JAW, 5, np.ones((17, 2)))
    assert set_voice(project, VOICE).layers == project.layers
    assert set_voice(project, VOICE).base is None
    replaced = set_portrait(project, project.portrait)
    assert replaced.layers == project.layers
    assert replaced.face is None


def test_a_moved_reference_face_carries_the_prediction_along():
    points = BASE.face.points * 1.5 + 30
    project = set_face(BASE, ReferenceFace(points, "manual"))
    np.testing.assert_allclose(project.base.track.points, BASE.base.track.points * 1.5 + 30, atol=0.01)


@pytest.mark.parametrize("text", RATES)
def test_another_frame_rate_and_back_keeps_every_moment(text):
    rate = FrameRate.parse(text)
    voice = replace(VOICE, duration=BASE.frame_rate.seconds_at(FRAMES))
    project = set_key(replace(BASE, voice=voice), PointGroup.JAW, 10, np.ones((17, 2)))
    project = set_range(set_key(project, PointGroup.JAW, 40, np.ones((17, 2))), 12, 48)
    there = set_frame_rate(project, rate)
    assert there.frame_count == rate.frame_count(voice.duration)
    for old, new in zip(project.layers[0].keys, there.layers[0].keys, strict=True):
        assert abs(rate.seconds_at(new.frame) - project.frame_rate.seconds_at(old.frame)) <= 1 / (2 * rate.fraction)
    assert abs(rate.seconds_at(there.out_point) - project.frame_rate.seconds_at(48)) <= 1 / (2 * rate.fraction)
    back = set_frame_rate(there, project.frame_rate)
    assert back.frame_count == FRAMES
    assert abs(back.in_point - 12) <= 1
    assert all(abs(a.frame - b.frame) <= 1 for a, b in zip(project.layers[0].keys, back.layers[0].keys, strict=True))


def test_doubling_the_rate_and_halving_it_gives_the_same_project():
    project = set_range(set_key(BASE, PointGroup.JAW, 10, np.ones((17, 2))), 12, 48)
    back = set_frame_rate(set_frame_rate(project, FrameRate(50)), FrameRate(25))
    assert replace(back, base=project.base) == project
    np.testing.assert_allclose(back.base.track.points, project.base.track.points, atol=1e-4)


def test_a_higher_rate_moves_the_mouth_at_the_same_moments():
    there = set_frame_rate(BASE, FrameRate(60))
    np.testing.assert_allclose(there.base.track.points[12], BASE.base.track.points[5], atol=1e-3)
    assert there.base.track.points[-1] == pytest.approx(BASE.base.track.points[-1])


def test_one_frame_survives_a_change_of_rate():
    assert set_frame_rate(set_range(BASE, 10, 11), FrameRate(12)).out_point == 6
    single = replace(talking_project(1), voice=None)
    assert set_frame_rate(single, FrameRate(50)).frame_count == 2
