"""An opening in the face (mouth or eye) as two curves between its corners."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from studio.core.topology import INNER_PAIRS

SAMPLES = 129


@dataclass(frozen=True)
class SlitKind:
    """upper, lower: point indices from the image's left corner to the right one. below: points under the slit.

    lift, reach: how far its sides are kept apart and how fast that fades, in face widths.
    """

    upper: tuple[int, ...]
    lower: tuple[int, ...]
    below: tuple[int, ...]
    lift: float
    reach: float


MOUTH = SlitKind(
    (60, 61, 62, 63, 64), (60, 67, 66, 65, 64), (*range(4, 13), *range(55, 60), 65, 66, 67), lift=0.5, reach=0.16
)
_UNDER_EYES = (*range(0, 17), *range(27, 36), *range(48, 68))
RIGHT_EYE_SLIT = SlitKind((36, 37, 38, 39), (36, 41, 40, 39), (40, 41, *_UNDER_EYES), lift=0.3, reach=0.05)
LEFT_EYE_SLIT = SlitKind((42, 43, 44, 45), (42, 47, 46, 45), (46, 47, *_UNDER_EYES), lift=0.3, reach=0.05)
SLITS = (MOUTH, RIGHT_EYE_SLIT, LEFT_EYE_SLIT)


@dataclass(frozen=True, eq=False)
class Slit:
    """A slit's place. Local coordinates: u along the line between the corners, v across it, downwards; face widths.

    origin, along: (2,) float64; half: half the distance of the corners; upper, lower: (SAMPLES,) float32, v of
    the curves at u from -half to half. The lower curve is nowhere above the upper one.
    """

    kind: SlitKind
    origin: np.ndarray
    along: np.ndarray
    half: float
    upper: np.ndarray
    lower: np.ndarray

    @property
    def gap(self) -> float:
        """Mean distance of the curves over the middle half."""
        return float((self.lower - self.upper)[SAMPLES // 4 : -SAMPLES // 4].mean())

    @property
    def across(self) -> np.ndarray:
        return np.array([-self.along[1], self.along[0]])

    def local(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """u and v of (..., 2) points."""
        rel = points - self.origin
        return rel @ self.along, rel @ self.across

    def curves(self, u: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """v of the upper and the lower curve at `u`; both 0 beyond the corners."""
        index = np.clip((u / self.half + 1) * ((SAMPLES - 1) / 2) + 0.5, 0, SAMPLES - 1).astype(np.int32)
        return self.upper[index], self.lower[index]

    def edge(self, share: np.ndarray, *, below: bool) -> np.ndarray:
        """(K, 2) points of the lower or upper curve at `share`s of the half width, -1..1."""
        v = (self.lower if below else self.upper)[np.rint((share + 1) * ((SAMPLES - 1) / 2)).astype(int)]
        return self.origin + (share * self.half)[:, None] * self.along + v[:, None] * self.across

    def height(self, points: np.ndarray, below: np.ndarray | None) -> np.ndarray:
        """The third coordinate of (..., 2) points. below: which of them lie under the slit; None asks the curves."""
        u, v = self.local(points)
        upper, lower = self.curves(u)
        under = v > (upper + lower) / 2 if below is None else below
        distance = np.where(under, v - lower, upper - v).clip(0)
        size = np.sqrt(np.clip(1 - (u / self.half) ** 2, 0, 1)) / (1 + (distance / self.kind.reach) ** 2)
        return np.where(under, -1.0, 1.0) * self.kind.lift * size


def widened(points: np.ndarray, most: tuple[float, float], *, gap: float) -> np.ndarray:
    """(68, 2) points with the inner lips moved apart, the upper one up to most[0], the lower one up to most[1].

    The movement grows with the points' own gap until that reaches `gap`; closed lips stay closed.
    """
    moved = points.copy()
    for high, low in INNER_PAIRS:
        apart = (points[low] - points[high]) / max(gap, float(np.linalg.norm(points[low] - points[high])), 1e-6)
        moved[high] -= most[0] * apart
        moved[low] += most[1] * apart
    return moved


def make_slit(kind: SlitKind, points: np.ndarray) -> Slit:
    """The slit between (68, 2) points in face widths. Curves that cross meet half-way."""
    first, last = points[kind.upper[0]], points[kind.upper[-1]]
    span = last - first
    width = float(np.hypot(*span))
    along = span / width if width > 1e-6 else np.array([1.0, 0.0])
    half = max(width / 2, 1e-3)
    origin = (first + last) / 2
    across = np.array([-along[1], along[0]])
    upper, lower = (points[list(ids)] - origin for ids in (kind.upper, kind.lower))
    middle = _curve((upper + lower) / 2, along, across, half)
    gap = np.maximum(((lower - upper) @ across)[1:-1], 0)
    u = np.maximum.accumulate((((upper + lower) / 2) @ along)[1:-1] / half).clip(-0.95, 0.95)
    gap = np.interp(_POSITIONS, u, gap / _roundness(u)) * _roundness(_POSITIONS)
    upper, lower = (curve.astype(np.float32) for curve in (middle - gap / 2, middle + gap / 2))
    return Slit(kind, origin, along, half, upper, lower)


_POSITIONS = np.linspace(-1, 1, SAMPLES)


def _roundness(u: np.ndarray) -> np.ndarray:
    """How openings narrow towards their corners at -1 and 1: a little more pointed than an ellipse."""
    return np.clip(1 - u * u, 0, 1) ** 0.75


def _curve(knots: np.ndarray, along: np.ndarray, across: np.ndarray, half: float) -> np.ndarray:
    dense = _spline(len(knots)) @ knots
    u, v = np.maximum.accumulate(dense @ along), dense @ across
    return np.interp(_POSITIONS * half, u, v)


@lru_cache(maxsize=8)
def _spline(knots: int) -> np.ndarray:
    """(SAMPLES, knots): natural cubic spline through equally spaced knots, as a matrix."""
    count = knots
    system, right = np.eye(count), np.zeros((count, count))
    for i in range(1, count - 1):
        system[i, i - 1 : i + 2] = 1, 4, 1
        right[i, i - 1 : i + 2] = 6, -12, 6
    second = np.linalg.solve(system, right)
    t = np.linspace(0, count - 1, SAMPLES)
    low = np.minimum(t.astype(int), count - 2)
    b = (t - low)[:, None]
    a = 1 - b
    values = np.eye(count)
    result = a * values[low] + b * values[low + 1]
    result = result + ((a**3 - a) * second[low] + (b**3 - b) * second[low + 1]) / 6
    result.setflags(write=False)
    return result
