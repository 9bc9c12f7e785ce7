"""Where a face lies in a picture, and the upright crop that the point regressor sees."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.geometry import MEAN_FACE, Similarity, fit_similarity

MODEL_CENTRE = np.array([128.0, 143.0])
"""Middle of the mean face's 68 points in model space."""
MODEL_SIZE = 150.0
"""Height from brows to chin, and width of the jaw, of the mean face in model space."""
CROP_PX = 96
"""Side of the regressor's crop in px."""
CROP_FACTOR = 1.5
"""Side of the crop in face sizes."""


@dataclass(frozen=True)
class Placement:
    """A face before its points are known: centre x, y and size (brows to chin) in px, roll in radians clockwise."""

    x: float
    y: float
    size: float
    roll: float

    def crop_to_image(self) -> Similarity:
        """The map from crop coordinates, -1..1 in both directions, to px of the picture."""
        half = self.size * CROP_FACTOR / 2
        cosine, sine = half * np.cos(self.roll), half * np.sin(self.roll)
        return Similarity(np.array([[cosine, -sine], [sine, cosine]]), np.array([self.x, self.y]))


def placement_of(points: np.ndarray) -> Placement:
    """The placement of known (68, 2) points: where the mean face fits them best."""
    fit = fit_similarity(MEAN_FACE, points)
    x, y = fit.apply(MODEL_CENTRE)
    return Placement(float(x), float(y), fit.scale * MODEL_SIZE, fit.angle)
