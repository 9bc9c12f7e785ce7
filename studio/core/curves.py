"""How a value goes from one key to the next."""

from __future__ import annotations

from enum import StrEnum

import numpy as np


class Interpolation(StrEnum):
    """The shape of the segment that starts at a key."""

    HOLD = "hold"
    LINEAR = "linear"
    SMOOTH = "smooth"
    BEZIER = "bezier"


Bezier = tuple[float, float, float, float]
"""x1, y1, x2, y2 of the two handles in the unit square, as in CSS `cubic-bezier`; x within 0..1."""
EASE: Bezier = (0.42, 0.0, 0.58, 1.0)


def smoothstep(t: np.ndarray) -> np.ndarray:
    """3t^2 - 2t^3 with t clamped to 0..1."""
    t = np.clip(t, 0.0, 1.0)
    return t * t * (3.0 - 2.0 * t)


def ease(t: np.ndarray, interpolation: Interpolation, bezier: Bezier = EASE) -> np.ndarray:
    """Share of the next key at position `t` in 0..1 between two keys; same shape as `t`, float64."""
    t = np.asarray(t, np.float64)
    if interpolation is Interpolation.HOLD:
        return np.where(t >= 1.0, 1.0, 0.0)
    if interpolation is Interpolation.LINEAR:
        return np.clip(t, 0.0, 1.0)
    if interpolation is Interpolation.SMOOTH:
        return smoothstep(t)
    return _cubic_bezier(np.clip(t, 0.0, 1.0), bezier)


def _cubic_bezier(t: np.ndarray, handles: Bezier) -> np.ndarray:
    """y at x = t on the curve (0,0), (x1,y1), (x2,y2), (1,1): bisection, since x(s) is monotonic for x1, x2 in 0..1."""
    x1, y1, x2, y2 = handles
    low, high = np.zeros_like(t), np.ones_like(t)
    for _ in range(40):
        middle = (low + high) / 2
        below = _bernstein(middle, x1, x2) < t
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return np.where(t >= 1.0, 1.0, np.where(t <= 0.0, 0.0, _bernstein((low + high) / 2, y1, y2)))


def _bernstein(s: np.ndarray, first: float, second: float) -> np.ndarray:
    return 3 * (1 - s) ** 2 * s * first + 3 * (1 - s) * s**2 * second + s**3
