from __future__ import annotations

import numpy as np
import pytest

from studio.core.errors import OptionError
from studio.core.geometry import MEAN_FACE
from studio.core.topology import LEFT_EYE, RIGHT_EYE
from studio.vision.detector import LandmarkDetector
from studio.vision.manual import Anchors, ManualDetector, face_from_anchors

PICTURE = np.zeros((400, 600, 3), np.uint8)


def anchors_of(points: np.ndarray) -> Anchors:
    spots = points[RIGHT_EYE].mean(0), points[LEFT_EYE].mean(0), points[48], points[54]
    return Anchors(*(tuple(float(v) for v in spot) for spot in spots))


@pytest.mark.parametrize("stretch", [(1.0, 1.0), (1.4, 0.8)])
def test_the_template_goes_through_the_four_points(stretch):
    wanted = MEAN_FACE * stretch + (150, 20)
    face = face_from_anchors(anchors_of(wanted))
    assert np.allclose(face.points, wanted, atol=0.01)
    assert face.confidence.min() == 1


def test_a_turned_face_gives_a_turned_template():
    turn = np.array([[0.8, -0.6], [0.6, 0.8]])
    wanted = (MEAN_FACE - 128) @ turn.T + (300, 200)
    assert np.allclose(face_from_anchors(anchors_of(wanted)).points, wanted, atol=0.01)


def test_it_is_a_detector_whose_points_stay():
    detector = ManualDetector(anchors_of(MEAN_FACE))
    assert isinstance(detector, LandmarkDetector)
    (face,) = detector.detect(PICTURE)
    again = detector.track(PICTURE, face.points)
    assert again is not None and np.array_equal(again.points, face.points)


@pytest.mark.parametrize(
    "anchors",
    [
        Anchors((10, 10), (10, 10), (10, 60), (40, 60)),
        Anchors((10, 10), (50, 10), (10, 10), (50, 10)),
        Anchors((50, 10), (10, 10), (40, 60), (20, 60)),
        Anchors((float("nan"), 10), (10, 10), (40, 60), (20, 60)),
    ],
)
def test_impossible_anchors_are_refused_with_a_remedy(anchors):
    with pytest.raises(OptionError) as caught:
        face_from_anchors(anchors)
    assert caught.value.remedy
