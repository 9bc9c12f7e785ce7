"""Points placed by hand: for paintings, animals and other faces that no detector knows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.errors import OptionError
from studio.core.geometry import template_from_anchors
from studio.vision.detector import Face, check_picture, face_from_points

LEAST_EYE_DISTANCE = 4.0
"""Px between the eyes below which the template would be smaller than its own points."""


@dataclass(frozen=True)
class Anchors:
    """Four clicks in px of the picture: both eye centres and both mouth corners.

    `right_eye` and `right_mouth` are the person's right: on the left of the picture when the person faces us.
    """

    right_eye: tuple[float, float]
    left_eye: tuple[float, float]
    right_mouth: tuple[float, float]
    left_mouth: tuple[float, float]


def face_from_anchors(anchors: Anchors) -> Face:
    """The template face laid through the anchors, with confidence 1: a person put it there. Raises OptionError."""
    eyes = np.array([anchors.right_eye, anchors.left_eye], np.float64)
    mouth = np.array([anchors.right_mouth, anchors.left_mouth], np.float64)
    if not (np.isfinite(eyes).all() and np.isfinite(mouth).all()):
        raise OptionError("The eyes and mouth corners must be finite positions.", remedy="Place the four points again.")
    across, down = eyes[1] - eyes[0], mouth.mean(0) - eyes.mean(0)
    if np.linalg.norm(across) < LEAST_EYE_DISTANCE or abs(across[0] * down[1] - across[1] * down[0]) < 1.0:
        raise OptionError(
            "The eyes and the mouth lie on one line or in one place.",
            remedy="Put the four points on the eyes and the mouth corners.",
        )
    if across[0] * down[1] - across[1] * down[0] < 0:
        raise OptionError("The eyes are swapped, or the mouth is above them.", remedy="Give the eye on the left first.")
    return face_from_points(template_from_anchors(eyes[0], eyes[1], mouth))


class ManualDetector:
    """A `LandmarkDetector` that answers with the face that a person placed, whatever the picture shows."""

    id = "manual"

    def __init__(self, anchors: Anchors) -> None:
        self._face = face_from_anchors(anchors)

    def detect(self, image: np.ndarray) -> list[Face]:
        """The placed face, as one-element list."""
        check_picture(image)
        return [self._face]

    def track(self, image: np.ndarray, previous: np.ndarray) -> Face | None:
        """Points placed by hand stay where they are."""
        check_picture(image)
        return face_from_points(previous)
