"""What the canvas shows at one moment: a frozen value that the painter draws and hit testing reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class FaceOverlay:
    """points: (68, 2) source px. keyed: (68,) bool, moved by a key of this frame; between: by keys of other frames."""

    points: np.ndarray
    keyed: np.ndarray
    between: np.ndarray

    def with_places(self, places: Mapping[int, tuple[float, float]]) -> FaceOverlay:
        """With some points elsewhere, as a drag shows them: they count as keyed."""
        points, keyed = np.array(self.points), self.keyed.copy()
        for point, place in places.items():
            points[point], keyed[point] = place, True
        return FaceOverlay(points, keyed, self.between & ~keyed)


@dataclass(frozen=True, eq=False)
class Look:
    """How the overlay is drawn: what is under the pointer, what is selected, whether points and lines are shown.

    lead: the selected point that was picked last. area: (N, 2) widget px, the outline of a box or lasso being drawn.
    reach: of proportional editing around the lead, in model px; 0 is off.
    """

    hovered: int | None = None
    selection: frozenset[int] = frozenset()
    lead: int | None = None
    area: np.ndarray | None = None
    reach: float = 0.0
    show_points: bool = True
    editable: bool = True
