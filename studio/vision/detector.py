"""What every face detector is: a picture in, faces with 68 points out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np

from studio.core.errors import FaceNotFoundError, InputError
from studio.core.topology import POINT_COUNT


@dataclass(frozen=True, eq=False)
class Face:
    """One face in a picture.

    box: x0, y0, x1, y1 in px, the tight box of the 68 points (brows to chin, ear to ear; no hair); may reach beyond
    the picture's edge. points: (68, 2) float32 in px of the picture; confidence: (68,) float32 in 0..1;
    score: how sure the detector is that this is a face, 0..1.
    """

    box: tuple[float, float, float, float]
    points: np.ndarray
    confidence: np.ndarray
    score: float

    @property
    def width(self) -> float:
        return self.box[2] - self.box[0]

    @property
    def height(self) -> float:
        return self.box[3] - self.box[1]

    @property
    def size(self) -> float:
        """Geometric mean of width and height in px."""
        return float(np.sqrt(max(self.width, 0) * max(self.height, 0)))

    @property
    def centre(self) -> tuple[float, float]:
        return (self.box[0] + self.box[2]) / 2, (self.box[1] + self.box[3]) / 2


@runtime_checkable
class LandmarkDetector(Protocol):
    """Finds faces. `id` names the backend in settings and reports."""

    id: str

    def detect(self, image: np.ndarray) -> list[Face]:
        """Faces of an (H, W, 3) uint8 RGB picture, the biggest and most certain first; empty when there is none."""
        ...


@runtime_checkable
class FaceTracker(Protocol):
    """A detector that can also follow a face from one frame to the next, faster than finding it again."""

    def track(self, image: np.ndarray, previous: np.ndarray) -> Face | None:
        """The face near its (68, 2) points in the frame before, or None when it is no longer there."""
        ...


def face_from_points(points: np.ndarray, *, confidence: np.ndarray | None = None, score: float = 1.0) -> Face:
    """A face with the tight box of (68, 2) `points`; confidence is 1 for each point unless given as (68,)."""
    points = np.array(points, np.float32)
    (x0, y0), (x1, y1) = points.min(0).tolist(), points.max(0).tolist()
    sure = np.ones(POINT_COUNT, np.float32) if confidence is None else np.array(confidence, np.float32)
    points.setflags(write=False)
    sure.setflags(write=False)
    return Face((x0, y0, x1, y1), points, sure, float(score))


def sorted_faces(faces: list[Face]) -> list[Face]:
    """The biggest and most certain first."""
    return sorted(faces, key=lambda face: -face.score * face.size)


def check_picture(image: np.ndarray) -> np.ndarray:
    """The picture itself if it is (H, W, 3) uint8 and not empty. Raises InputError."""
    if not isinstance(image, np.ndarray) or image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8:
        raise InputError(
            "A face can be looked for in an RGB picture of 8 bits a channel only.",
            remedy="Convert the picture to RGB first.",
        )
    if 0 in image.shape:
        raise InputError("The picture is empty.", remedy="Choose a picture with at least one pixel.")
    return image


def first_face(image: np.ndarray, detector: LandmarkDetector) -> Face:
    """The most prominent face of a picture. Raises FaceNotFoundError."""
    faces = detector.detect(image)
    if not faces:
        raise FaceNotFoundError(
            "No face was found in the picture.",
            remedy="Use a picture with a visible face, or place the points by hand (paintings, animals).",
        )
    return faces[0]
