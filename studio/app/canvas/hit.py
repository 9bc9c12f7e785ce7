"""What lies under the pointer, as pure functions."""

from __future__ import annotations

import numpy as np


def hit_point(points: np.ndarray, x: float, y: float, *, radius: float) -> int | None:
    """The index of the point of (N, 2) `points` nearest to (x, y), or None when all are farther than `radius`.

    Everything in one unit, widget px as a rule. Of two points at the same place the later one wins: inner lips are
    drawn over outer ones, and closed lips can be pulled apart again by the lower one.
    """
    if not len(points):
        return None
    distance = np.hypot(points[:, 0] - x, points[:, 1] - y)
    nearest = len(points) - 1 - int(np.argmin(distance[::-1]))
    return nearest if distance[nearest] <= radius else None
