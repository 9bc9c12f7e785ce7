"""Where the picture is on the widget: one value, changed by pure functions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

MIN_SCALE, MAX_SCALE = 0.02, 64.0


@dataclass(frozen=True)
class Viewport:
    """`view = image * scale + (x, y)`; the view in widget px, the image in source px."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def to_view(self, points: np.ndarray) -> np.ndarray:
        """Map (..., 2) source px to widget px, float64."""
        return np.asarray(points, np.float64) * self.scale + (self.x, self.y)

    def to_image(self, x: float, y: float) -> tuple[float, float]:
        """The place in source px under a place of the widget."""
        return (x - self.x) / self.scale, (y - self.y) / self.scale

    def zoomed(self, factor: float, *, at_x: float, at_y: float) -> Viewport:
        """Scaled by `factor`; what is under (at_x, at_y) of the widget stays there."""
        scale = min(max(self.scale * factor, MIN_SCALE), MAX_SCALE)
        ratio = scale / self.scale
        return Viewport(scale, at_x - (at_x - self.x) * ratio, at_y - (at_y - self.y) * ratio)

    def panned(self, dx: float, dy: float) -> Viewport:
        return Viewport(self.scale, self.x + dx, self.y + dy)


def fitted(
    left: float, top: float, width: float, height: float, *, into: tuple[int, int], margin: int = 16
) -> Viewport:
    """The viewport that centres a box in source px, as large as it gets, in a widget of size `into`."""
    free_width, free_height = max(into[0] - 2 * margin, 1), max(into[1] - 2 * margin, 1)
    scale = min(free_width / max(width, 1e-6), free_height / max(height, 1e-6))
    scale = min(max(scale, MIN_SCALE), MAX_SCALE)
    return Viewport(scale, into[0] / 2 - (left + width / 2) * scale, into[1] / 2 - (top + height / 2) * scale)
