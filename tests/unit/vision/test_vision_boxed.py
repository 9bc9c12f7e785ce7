"""Looking for a face inside a box that a person drew."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.core.geometry import MEAN_FACE, box_overlap, points_box
from studio.core.resources import resource_path
from studio.vision.boxed import LEAST_SIDE, BoxedDetector
from studio.vision.detector import Face, FaceTracker, LandmarkDetector, face_from_points
from studio.vision.embedded import EmbeddedDetector

PICTURE = np.zeros((600, 800, 3), np.uint8)
BIG = face_from_points(MEAN_FACE * 2)
SMALL = (MEAN_FACE - MEAN_FACE.mean(0)) * 0.2 + (650, 500)
BOX = points_box(SMALL)


class SeesSmallOnesInSmallPictures:
    """A big face in the whole picture; a small one, in the middle of what it is shown, only in a cut-out."""

    id = "fake"

    def __init__(self) -> None:
        self.shown: list[tuple[int, int]] = []

    def detect(self, image: np.ndarray) -> list[Face]:
        height, width = image.shape[:2]
        self.shown.append((width, height))
        if image.shape == PICTURE.shape:
            return [BIG]
        size = np.ptp(MEAN_FACE, axis=0).max()
        inside = (MEAN_FACE - (MEAN_FACE.max(0) + MEAN_FACE.min(0)) / 2) * (max(width, height) / 1.9 / size)
        return [face_from_points(inside + np.array((width / 2, height / 2)))]

    def track(self, image: np.ndarray, previous: np.ndarray) -> Face | None:
        return face_from_points(previous)


def test_a_face_that_the_whole_picture_hides_is_found_in_the_box():
    inner = SeesSmallOnesInSmallPictures()
    found = BoxedDetector(inner, BOX).detect(PICTURE)
    assert len(found) == 2
    assert found[0].box == pytest.approx(BOX, abs=3)
    assert max(inner.shown[1]) >= LEAST_SIDE


def test_a_face_that_is_seen_there_needs_no_second_look():
    inner = SeesSmallOnesInSmallPictures()
    assert BoxedDetector(inner, BIG.box).detect(PICTURE) == [BIG]
    assert len(inner.shown) == 1


def test_a_box_beside_the_picture_finds_nothing_more():
    inner = SeesSmallOnesInSmallPictures()
    assert BoxedDetector(inner, (900, 700, 950, 760)).detect(PICTURE) == [BIG]


def test_it_is_a_detector_and_follows_as_the_one_it_stands_for():
    boxed = BoxedDetector(SeesSmallOnesInSmallPictures(), BOX)
    assert isinstance(boxed, LandmarkDetector)
    assert isinstance(boxed, FaceTracker)
    assert boxed.id == "fake"
    followed = boxed.track(PICTURE, SMALL)
    assert followed is not None and followed.box == pytest.approx(BOX, abs=1e-3)


def test_the_bundled_detector_finds_a_face_of_28_px_in_its_box_only():
    portrait = cv2.cvtColor(cv2.imread(str(resource_path("samples/portrait_synthetic.jpg"))), cv2.COLOR_BGR2RGB)
    picture = np.full((700, 1000, 3), 128, np.uint8)
    picture[500:556, 700:756] = cv2.resize(portrait, (56, 56), interpolation=cv2.INTER_AREA)
    box = (715.0, 509.0, 739.0, 541.0)
    detector = EmbeddedDetector.load()
    assert not any(box_overlap(face.box, box) > 0.3 for face in detector.detect(picture))
    found = BoxedDetector(detector, box).detect(picture)[0]
    assert box_overlap(found.box, box) > 0.5
