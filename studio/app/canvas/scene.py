"""What the canvas shows at one moment: frozen values that the painter draws and hit testing reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from studio.core.grips import Grip
from studio.core.topology import PointGroup


class Mark(StrEnum):
    """How a point came to where it is; each has a shape of its own."""

    PREDICTED = "predicted"
    KEYED = "keyed"
    BETWEEN = "between"


@dataclass(frozen=True, eq=False)
class FaceOverlay:
    """points: (68, 2) source px. keyed: (68,) bool, moved by a key of this frame; between: by keys of other frames.

    confidence: (68,) 0..1, or None where nothing is known of it.
    """

    points: np.ndarray
    keyed: np.ndarray
    between: np.ndarray
    confidence: np.ndarray | None = None

    def with_places(self, places: Mapping[int, tuple[float, float]]) -> FaceOverlay:
        """With some points elsewhere, as a drag shows them: they count as keyed."""
        points, keyed = np.array(self.points), self.keyed.copy()
        for point, place in places.items():
            points[point], keyed[point] = place, True
        return FaceOverlay(points, keyed, self.between & ~keyed, self.confidence)

    def mark(self, point: int) -> Mark:
        if self.keyed[point]:
            return Mark.KEYED
        return Mark.BETWEEN if self.between[point] else Mark.PREDICTED


@dataclass(frozen=True, eq=False)
class Ghost:
    """The face of another frame, drawn faintly. points: (68, 2) source px; later: whether it follows this frame."""

    points: np.ndarray
    frame: int
    later: bool


@dataclass(frozen=True, eq=False)
class Look:
    """How the overlay is drawn: what is under the pointer, what is selected, what is shown at all.

    lead: the selected point that was picked last. area: (N, 2) source px, the outline of a box or lasso being drawn.
    reach: of proportional editing around the lead, in model px; 0 is off. grip: the handle that the keys move.
    """

    hovered: int | None = None
    selection: frozenset[int] = frozenset()
    lead: int | None = None
    area: np.ndarray | None = None
    reach: float = 0.0
    show_points: bool = True
    editable: bool = True
    hidden: frozenset[PointGroup] = frozenset()
    show_grips: bool = False
    grip: Grip | None = None
    hovered_grip: Grip | None = None
    ghosts: tuple[Ghost, ...] = ()
    show_confidence: bool = True
    show_legend: bool = False
