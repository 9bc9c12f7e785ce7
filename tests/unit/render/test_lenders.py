"""Frames of a source video that lend others the inside of their mouth."""

from __future__ import annotations

import threading
from dataclasses import replace

import cv2
import numpy as np
import pytest

from studio.core.errors import Cancelled
from studio.core.topology import INNER_LIPS
from studio.core.track import content_hash
from studio.render.benchmark import drawn_face
from studio.render.cache import FrameCache
from studio.render.draft import KEPT_REFERENCES, DraftEngine
from studio.render.draft_reference import CLOSED_GAP, prepare
from studio.render.engine import Reference
from studio.render.lenders import Lenders, cut_to_face
from studio.render.runner import iter_frames, render_missing
from tests.unit.render.render_fakes import FakeEngine, make_fake_plan, portrait_ref

LOWER_LIP = [55, 56, 57, 58, 59, 65, 66, 67]
BLUE = np.array([40, 60, 220])


def opened(points: np.ndarray, px: float) -> np.ndarray:
    """Points whose lower lip and chin have gone down by `px`."""
    moved = points.copy()
    moved[[*LOWER_LIP, *range(5, 12)], 1] += px
    return moved


def lips_of(shape: tuple[int, ...], points: np.ndarray, *, within: int = 0) -> np.ndarray:
    """Bool mask of what lies between the lips, without its outer `within` px (more where it is negative)."""
    mask = np.zeros(shape[:2], np.uint8)
    cv2.fillPoly(mask, [np.rint(points[INNER_LIPS]).astype(np.int32)], 1)
    brush = np.ones((2 * abs(within) + 1,) * 2, np.uint8)
    return (cv2.erode(mask, brush) if within > 0 else cv2.dilate(mask, brush)) > 0


@pytest.fixture(scope="module")
def closed() -> Reference:
    image, points = drawn_face(256)
    return Reference(image, points, "closed")


@pytest.fixture(scope="module")
def lender(closed) -> Reference:
    """The same face with an open mouth that is blue inside, elsewhere in a larger picture."""
    points = opened(closed.points, 14)
    image = DraftEngine().render([closed], points[None], seed=0)[0].paste(closed.image)
    image[lips_of(image.shape, points)] = BLUE
    larger = np.zeros((400, 420, 3), np.uint8)
    larger[30:286, 50:306] = image
    return Reference(larger, points + np.float32([50, 30]), "lender")


def drawn(reference: Reference, target: np.ndarray) -> np.ndarray:
    return DraftEngine().render([reference], target[None], seed=0)[0].paste(reference.image)


@pytest.mark.parametrize("gap", [8, 14, 24])
def test_what_lies_between_the_lips_is_the_lenders(closed, lender, gap):
    target = opened(closed.points, gap)
    made, own = drawn(replace(closed, lender=lender), target), drawn(closed, target)
    between = lips_of(made.shape, target, within=2)
    assert between.sum() > 60
    assert np.abs(made[between].mean(0) - BLUE).max() < 40
    assert np.abs(own[between].mean(0) - BLUE).max() > 80
    assert np.array_equal(made[~lips_of(made.shape, target, within=-4)], own[~lips_of(made.shape, target, within=-4)])


def test_a_closed_mouth_lends_nothing(closed):
    assert prepare(closed).mouth.gap <= CLOSED_GAP
    target = opened(closed.points, 12)
    assert np.array_equal(drawn(replace(closed, lender=replace(closed, key="other")), target), drawn(closed, target))


def test_a_frame_that_is_not_moved_stays_as_it_is_and_one_that_hardly_moves_almost(lender):
    painted = cut_to_face(lender.image, lender.points, "own")
    other = replace(lender, image=255 - lender.image, key="other")
    still = replace(painted, lender=other)
    assert np.array_equal(drawn(still, painted.points), painted.image)
    nearly = opened(painted.points, 0.2)
    assert np.abs(drawn(still, nearly).astype(int) - drawn(painted, nearly)).mean() < 0.5


def test_teeth_that_are_lent_are_not_drawn_out_of_shape(closed):
    """A narrow smile lends to a wide opening: its teeth stay at the upper lip, and below them it is dark."""
    smile, wide = opened(closed.points, 9), opened(closed.points, 30)
    image = DraftEngine().render([closed], smile[None], seed=0)[0].paste(closed.image)
    image[lips_of(image.shape, smile)] = (245, 240, 235)
    lender = Reference(image, smile, "smile")
    assert prepare(lender).inside.upper
    made = drawn(replace(closed, lender=lender), wide)
    x, top, bottom = (round(float(value)) for value in (wide[62, 0], wide[62, 1], wide[66, 1]))
    light = made[top + 2 : bottom - 2, x - 3 : x + 4].mean((1, 2))
    teeth = light > 150
    assert 5 < teeth.sum() < 0.6 * len(teeth)
    assert teeth[: int(teeth.sum())].all(), "in one piece, from the upper lip down"
    assert light[-6:].max() < 120


def test_the_part_with_the_face_lends_what_the_whole_picture_does(closed, lender):
    part = cut_to_face(lender.image, lender.points, "part")
    assert part.image.size < lender.image.size
    assert part.image.base is None, "the whole picture is not held in memory"
    target = opened(closed.points, 14)
    made = (drawn(replace(closed, lender=each), target).astype(int) for each in (lender, part))
    assert np.abs(next(made) - next(made)).max() <= 1


def test_a_face_at_the_edge_of_the_picture_can_lend(lender):
    points = lender.points - np.float32([200, 150])
    part = cut_to_face(lender.image, points, "edge")
    assert min(part.image.shape[:2]) > 0
    assert np.array_equal(part.points, points)


def test_lenders_of_a_batch_are_looked_at_once(closed, lender, monkeypatch):
    from studio.render import draft

    seen: list[str] = []
    monkeypatch.setattr(draft, "prepare", lambda reference: seen.append(reference.key) or prepare(reference))
    engine, targets = DraftEngine(), np.stack([opened(closed.points, gap) for gap in (6, 10, 14)])
    frames = [replace(closed, key=f"{k}", lender=lender) for k in range(12)]
    for start in range(0, 12, 3):
        engine.render(frames[start : start + 3], targets, seed=0)
    assert seen.count("lender") == 1
    assert len(engine._lenders) <= KEPT_REFERENCES


class Video:
    """Six frames that know how often they were read."""

    width = height = 128
    is_still = False

    def __init__(self) -> None:
        self.read: list[int] = []

    def frame(self, index: int) -> np.ndarray:
        self.read.append(index)
        return np.full((128, 128, 3), index, np.uint8)

    def close(self) -> None:
        pass


def test_lenders_are_read_once_in_the_order_of_the_source(tmp_path):
    video, rows = Video(), np.arange(6)
    plan = make_fake_plan(FakeEngine(), portrait_ref(tmp_path), rows)
    plan = replace(
        plan, source_frames=rows, lender_frames=np.array([5, 1, 3, 3, 1, 5]), lender_points=plan.source_points
    )
    found = Lenders(video)
    lent = found.of(plan, [0, 1, 2, 3])
    assert sorted(lent) == [0, 2], "rows that have their own are lent nothing"
    assert lent[0].image.max() == 5
    assert video.read == [3, 5]
    again = found.of(plan, [0, 4])
    assert again[0] is lent[0]
    assert video.read == [3, 5, 1]


@pytest.mark.parametrize("streamed", [False, True])
def test_a_render_reads_what_lends_first_and_in_order(tmp_path, streamed):
    """Each jump in a long video takes as long as many frames."""
    video, rows = Video(), np.arange(6)
    engine = FakeEngine(batch_size=2)
    plan = make_fake_plan(engine, portrait_ref(tmp_path), rows)
    lent_by = np.array([5, 1, 3, 3, 1, 4])
    plan = replace(plan, source_frames=rows, lender_frames=lent_by, lender_points=plan.source_points)
    cache = FrameCache(tmp_path / "frames", max_bytes=10**8)
    if streamed:
        assert sum(1 for _ in iter_frames(plan, engine, cache, video)) == 6
    else:
        list(render_missing(plan, engine, cache, video))
    assert video.read[:4] == [1, 3, 4, 5]
    assert sorted(set(video.read[4:])) == list(range(6))
    video.read.clear()
    list(iter_frames(plan, engine, cache, video))
    assert video.read == list(range(6)), "nothing is lent to what is rendered already"


def test_reading_what_lends_can_be_stopped(tmp_path):
    video, stop = Video(), threading.Event()
    plan = make_fake_plan(FakeEngine(), portrait_ref(tmp_path), np.arange(3))
    plan = replace(plan, lender_frames=np.array([1, 3, 5]), lender_points=plan.source_points)
    frame = video.frame
    video.frame = lambda index: stop.set() or frame(index)
    with pytest.raises(Cancelled):
        list(render_missing(plan, FakeEngine(), FrameCache(tmp_path / "f", max_bytes=10**8), video, cancel=stop))
    assert video.read == [1]


def test_one_frame_and_its_landmarks_have_one_key(tmp_path):
    plan = make_fake_plan(FakeEngine(), portrait_ref(tmp_path), np.arange(2))
    plan = replace(plan, lender_frames=np.array([4, 4]), lender_points=plan.source_points)
    keys = {reference.key for reference in Lenders(Video()).of(plan, [0, 1]).values()}
    assert keys == {content_hash("reference/1", plan.source.content_hash, "4", plan.source_points[0])}
