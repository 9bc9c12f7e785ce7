"""Which frame of a source video lends a rendered mouth its inside."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.core.geometry import MEAN_FACE, mouth_opening
from studio.core.keyframes import PointGroup
from studio.core.plan import make_plan, references_of
from studio.core.project import BaseMotion, MediaKind, MediaRef, Project, ReferenceFace, set_key, set_render
from studio.core.reference_choice import MOST, USUAL, choose_lenders, lenders, lending_cost, usual_lenders
from studio.core.timebase import FrameRate
from studio.core.track import LandmarkTrack
from tests.project_samples import talking_project

LOWER = [55, 56, 57, 58, 59, 65, 66, 67]
CORNERS = [48, 60], [54, 64]


def faces(gaps: np.ndarray, turns: np.ndarray | float = 0.0, wide: np.ndarray | float = 0.0) -> np.ndarray:
    """Faces whose lower lip is down by `gaps` px, whose nose points aside by `turns` px, and whose mouth is `wide`r."""
    points = np.repeat(MEAN_FACE[None].astype(np.float32), len(gaps), axis=0)
    points[:, LOWER, 1] += np.asarray(gaps, np.float32)[:, None]
    points[:, 27:36, 0] += np.broadcast_to(np.asarray(turns, np.float32).reshape(-1, 1), (len(gaps), 9))
    for corner, sign in zip(CORNERS, (-1, 1), strict=True):
        points[:, corner, 0] += sign * np.broadcast_to(np.asarray(wide, np.float32).reshape(-1, 1), (len(gaps), 2))
    return points


SOURCE = LandmarkTrack(faces(12 * (1 - np.cos(np.arange(100) * 0.3))))
ROWS = np.arange(100)


def usual(source: LandmarkTrack, rows: np.ndarray, wanted: np.ndarray, count: int) -> np.ndarray:
    """The source rows that `usual_lenders` takes for (N, 68, 2) predicted points."""
    return lenders(source, count)[usual_lenders(source, rows.tobytes(), LandmarkTrack(wanted), count)]


def test_lenders_stand_for_all_openings():
    found = lenders(SOURCE, 4)
    assert len(found) == 4
    opened = np.sort(mouth_opening(SOURCE.points[found]))
    assert opened[0] < np.quantile(mouth_opening(SOURCE.points), 0.25)
    assert opened[-1] > np.quantile(mouth_opening(SOURCE.points), 0.75)
    assert (np.diff(opened) > 0.01).all()


def test_lenders_stand_for_wide_and_narrow_mouths_too():
    wide = np.tile([0.0, 6.0], 20)
    source = LandmarkTrack(faces(np.full(40, 9.0), wide=wide))
    assert set(wide[lenders(source, 2)]) == {0.0, 6.0}
    shapes = faces(np.full(20, 9.0), wide=np.repeat([0.5, 5.5], 10))
    assert wide[usual(source, np.zeros(20, int), shapes, 2)].tolist() == [0.0] * 10 + [6.0] * 10


def test_rows_without_a_face_lend_nothing():
    confidence = np.ones((100, 68), np.float32)
    confidence[50:] = 0
    assert lenders(LandmarkTrack(SOURCE.points, confidence), 8).max() < 50
    assert lenders(LandmarkTrack(SOURCE.points, np.zeros((100, 68), np.float32)), 8).tolist() == [0]


def test_a_face_that_never_opens_its_mouth_has_one_lender():
    still = LandmarkTrack(faces(np.zeros(20)))
    assert len(lenders(still, 4)) == 1


def test_the_inside_comes_from_a_frame_with_about_that_opening():
    chosen = usual(SOURCE, ROWS, faces(np.repeat([0.5, 20.0], 50)), 4)
    opened = mouth_opening(SOURCE.points[chosen])
    assert opened[:45].max() < 0.06 < 0.1 < opened[55:].min()


def test_of_two_frames_with_one_shape_the_head_that_is_turned_alike_lends():
    turns = np.repeat([0.0, 9.0], 30)
    source = LandmarkTrack(faces(np.tile([2.0, 14.0], 30), turns))
    count = 16
    cost = lending_cost(source, np.array([5, 45]), faces(np.full(2, 14.0), [0.0, 9.0]), count)
    assert turns[lenders(source, count)[cost.argmin(1)]].tolist() in ([0.0, 9.0], [0.0, 0.0])
    assert (cost >= 0).all()


def test_the_choice_does_not_flicker_with_noise():
    random = np.random.default_rng(0)
    openings = np.sort(SOURCE.points[lenders(SOURCE, 4)][:, 66, 1]) - MEAN_FACE[66, 1]
    between = openings[1:3].mean()
    noisy = faces(between + random.normal(0, 1.5, 500))
    free = lending_cost(SOURCE, np.zeros(500, int), noisy, 4).argmin(1)
    changes = (np.diff(free) != 0).sum()
    assert changes > 150, "each frame by itself would"
    assert (np.diff(usual(SOURCE, np.zeros(500, int), noisy, 4)) != 0).sum() < changes / 10


def test_the_cheapest_way_is_found():
    """Against all ways through five frames."""
    from itertools import product

    from studio.core.reference_choice import SWITCH

    wanted = faces(np.array([1.0, 9.0, 4.0, 16.0, 3.0]))
    cost = lending_cost(SOURCE, ROWS[:5], wanted, 3)
    ways = [
        (sum(cost[t, k] for t, k in enumerate(way)) + SWITCH * sum(a != b for a, b in zip(way, way[1:], strict=False)))
        for way in product(range(3), repeat=5)
    ]
    found = usual_lenders(SOURCE, ROWS[:5].tobytes(), LandmarkTrack(wanted), 3)
    price = sum(cost[t, k] for t, k in enumerate(found)) + SWITCH * (np.diff(found) != 0).sum()
    assert price == pytest.approx(min(ways))


def test_an_edit_that_opens_a_mouth_gets_another_lender():
    predicted = faces(np.full(10, 0.5))
    places = usual_lenders(SOURCE, np.zeros(10, int).tobytes(), LandmarkTrack(predicted), 4)
    same = choose_lenders(SOURCE, np.zeros(10, int), predicted, places, count=4)
    assert same.tolist() == lenders(SOURCE, 4)[places].tolist()
    edited = predicted.copy()
    edited[3] = faces(np.array([20.0]))[0]
    changed = choose_lenders(SOURCE, np.zeros(10, int), edited, places, count=4)
    assert np.flatnonzero(changed != same).tolist() == [3]
    assert mouth_opening(SOURCE.points[changed[3]]) > 0.08


def video_project(references: int) -> Project:
    base = talking_project(60)
    track = LandmarkTrack(faces(12 * (1 - np.cos(np.arange(60) * 0.3))))
    video = MediaRef("/v.mp4", "3" * 32, MediaKind.VIDEO, frame_rate=FrameRate(25))
    spoken = LandmarkTrack(faces(6 * (1 + np.sin(np.arange(60) * 0.2))))
    made = replace(
        base, portrait=video, face=ReferenceFace(track.points[0], "manual"), source_track=track,
        base=BaseMotion(spoken, np.ones(60, np.float32)),
    )  # fmt: skip
    return set_render(made, replace(made.render, options=(("references", references),)))


def test_a_lender_is_part_of_the_key():
    own, several = (make_plan(video_project(n), engine_fingerprint="x") for n in (0, 4))
    assert np.array_equal(own.lender_frames, own.source_frames)
    assert len(set(several.lender_frames.tolist())) in (2, 3, 4)
    same = several.lender_frames == several.source_frames
    assert [a == b for a, b in zip(own.keys, several.keys, strict=True)] == same.tolist()
    assert [several.is_lent(row) for row in range(60)] == (~same).tolist()


def test_videos_lend_unless_a_project_says_otherwise():
    plain = set_render(video_project(4), replace(video_project(4).render, options=()))
    assert make_plan(plain, engine_fingerprint="x").keys == make_plan(video_project(USUAL), engine_fingerprint="x").keys
    assert 0 < USUAL <= MOST


@pytest.mark.parametrize("frames", [range(0, 20), range(33, 34), range(40, 60)])
def test_a_part_of_a_clip_has_the_lenders_of_the_whole(frames):
    project = video_project(4)
    whole = make_plan(project, engine_fingerprint="x")
    part = make_plan(project, engine_fingerprint="x", frames=frames)
    assert part.keys == whole.keys[frames.start : frames.stop]


@pytest.mark.parametrize("change", [5.0, 25.0])
def test_an_edit_changes_no_lender_but_its_own_frames(change):
    project = video_project(4)
    moved = np.zeros((12, 2))
    moved[7:, 1] = change  # the lower lip
    edited = set_key(project, PointGroup.OUTER_LIPS, 30, moved)
    before, after = (make_plan(p, engine_fingerprint="x") for p in (project, edited))
    touched = [a != b for a, b in zip(before.keys, after.keys, strict=True)]
    moved_frames = (np.abs(before.targets - after.targets).max((1, 2)) > 0).tolist()
    assert touched == moved_frames
    assert 0 < sum(touched) < 60


@pytest.mark.parametrize(("asked", "meant"), [(10**9, MOST), (-5, 0), (MOST, MOST), ("many", USUAL)])
def test_a_number_from_a_strangers_file_is_kept_within_bounds(asked, meant):
    project = video_project(4)
    project = set_render(project, replace(project.render, options=(("references", asked),)))
    assert references_of(project) == meant
    assert len(make_plan(project, engine_fingerprint="x")) == 60


def test_a_portrait_shows_its_own_mouth():
    portrait = talking_project(20)
    portrait = set_render(portrait, replace(portrait.render, options=(("references", 4),)))
    plan = make_plan(portrait, engine_fingerprint="x")
    assert set(plan.lender_frames.tolist()) == {0}
