"""Looking for a face inside a box that a person drew: for small, turned or crowded faces that a whole picture hides."""

from __future__ import annotations

import cv2
import numpy as np

from studio.core.geometry import Box, box_overlap
from studio.vision.detector import Face, FaceTracker, LandmarkDetector, check_picture, face_from_points

MARGIN = 0.45
"""Share of the box's size that is looked at around it: a face is found by what surrounds it too."""
LEAST_SIDE = 320
"""Px that the longer side of a cut-out is enlarged to, at most MOST_GROWTH times."""
MOST_GROWTH = 6.0
LEAST_OVERLAP = 0.15
"""Intersection over union from which a face of the whole picture counts as the one in the box."""


class BoxedDetector:
    """A `LandmarkDetector` and `FaceTracker` that looks into `box` where the whole picture shows no face there."""

    def __init__(self, detector: LandmarkDetector, box: Box) -> None:
        self.id = detector.id
        self.box = box
        self._detector = detector

    def detect(self, image: np.ndarray) -> list[Face]:
        """All faces of the whole picture; where none of them is in the box, those that a cut-out of it shows first."""
        faces = self._detector.detect(check_picture(image))
        if any(box_overlap(face.box, self.box) >= LEAST_OVERLAP for face in faces):
            return faces
        return self._inside(image) + faces

    def track(self, image: np.ndarray, previous: np.ndarray) -> Face | None:
        """As the detector that it stands for; None where that one cannot follow a face."""
        return self._detector.track(image, previous) if isinstance(self._detector, FaceTracker) else None

    def _inside(self, image: np.ndarray) -> list[Face]:
        height, width = image.shape[:2]
        x0, y0, x1, y1 = self.box
        dx, dy = (x1 - x0) * MARGIN, (y1 - y0) * MARGIN
        left, top = max(int(x0 - dx), 0), max(int(y0 - dy), 0)
        cut = np.ascontiguousarray(image[top : min(int(y1 + dy) + 1, height), left : min(int(x1 + dx) + 1, width)])
        if 0 in cut.shape:
            return []
        scale = min(max(LEAST_SIDE / max(cut.shape[:2]), 1.0), MOST_GROWTH)
        if scale > 1:
            cut = cv2.resize(cut, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
        return [_moved(face, scale, left, top) for face in self._detector.detect(cut)]


def _moved(face: Face, scale: float, left: int, top: int) -> Face:
    points = face.points / scale + np.array((left, top), np.float32)
    return face_from_points(points, confidence=face.confidence, score=face.score)
