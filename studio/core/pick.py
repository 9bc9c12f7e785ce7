"""What lies under the pointer or inside a box or lasso on the canvas: pure functions on (68, 2) points.

Points, places and radii of one call share one unit, widget px as a rule. `skip` names groups that are hidden, locked
or pinned.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from studio.core.topology import GROUP_POINTS, POINT_COUNT, PointGroup, group_of

DRAW_ORDER: tuple[PointGroup, ...] = tuple(PointGroup)
"""From the bottom to the top: inner lips are drawn over outer ones."""
SAME_PLACE = 0.75
"""Points nearer than this to the nearest one count as being at its place; the topmost of them is hit."""
Selection = frozenset[int]


class SelectMode(StrEnum):
    """What picking does to the points that are selected already."""

    REPLACE = "replace"
    ADD = "add"
    TOGGLE = "toggle"
    REMOVE = "remove"


@dataclass(frozen=True)
class HitTarget:
    """A point under the pointer, its group, and how far from the pointer it is."""

    point: int
    group: PointGroup
    distance: float


def hits(
    points: np.ndarray,
    x: float,
    y: float,
    *,
    radius: float,
    skip: Collection[PointGroup] = (),
    order: Sequence[PointGroup] = DRAW_ORDER,
) -> tuple[HitTarget, ...]:
    """All points within `radius` of (x, y), best first, so that repeated clicks can go through a stack of them."""
    distance = np.hypot(points[:, 0] - x, points[:, 1] - y)
    near = [int(p) for p in np.flatnonzero(distance <= radius) if group_of(int(p)) not in skip]
    if not near:
        return ()
    least = float(distance[near].min())

    def rank(point: int) -> tuple[float, int, int]:
        same = distance[point] <= least + SAME_PLACE
        return least if same else float(distance[point]), -order.index(group_of(point)), -point

    return tuple(HitTarget(p, group_of(p), float(distance[p])) for p in sorted(near, key=rank))


def hit_test(
    points: np.ndarray,
    x: float,
    y: float,
    *,
    radius: float,
    skip: Collection[PointGroup] = (),
    order: Sequence[PointGroup] = DRAW_ORDER,
) -> HitTarget | None:
    """The point under (x, y): the nearest within `radius`; of several at one place the topmost, the later in a group.

    Closed lips can so be pulled apart again by the lower one.
    """
    found = hits(points, x, y, radius=radius, skip=skip, order=order)
    return found[0] if found else None


def in_box(
    points: np.ndarray, corner: tuple[float, float], opposite: tuple[float, float], *, skip: Collection[PointGroup] = ()
) -> Selection:
    """Points inside the box between two corners, its edges included."""
    low, high = np.minimum(corner, opposite), np.maximum(corner, opposite)
    inside = (points >= low) & (points <= high)
    return _picked(inside[:, 0] & inside[:, 1], skip)


def in_lasso(points: np.ndarray, outline: np.ndarray, *, skip: Collection[PointGroup] = ()) -> Selection:
    """Points inside the closed polygon of (N, 2) corners, by the even-odd rule; nothing for fewer than three."""
    if len(outline) < 3:
        return frozenset()
    x, y = points[:, 0, None], points[:, 1, None]
    start, end = np.asarray(outline, np.float64), np.roll(outline, -1, axis=0).astype(np.float64)
    spans = (start[:, 1] > y) != (end[:, 1] > y)
    rise = np.where(end[:, 1] == start[:, 1], 1.0, end[:, 1] - start[:, 1])
    crossing = start[:, 0] + (y - start[:, 1]) / rise * (end[:, 0] - start[:, 0])
    return _picked((spans & (x < crossing)).sum(axis=1) % 2 == 1, skip)


def _picked(inside: np.ndarray, skip: Collection[PointGroup]) -> Selection:
    left_out = {point for group in skip for point in GROUP_POINTS[group]}
    return frozenset(int(point) for point in np.flatnonzero(inside) if int(point) not in left_out)


def combined(selection: Selection, picked: Selection, mode: SelectMode) -> Selection:
    """A selection after picking more points."""
    if mode is SelectMode.ADD:
        return selection | picked
    if mode is SelectMode.TOGGLE:
        return selection ^ picked
    return selection - picked if mode is SelectMode.REMOVE else picked


def select_groups(groups: Collection[PointGroup]) -> Selection:
    return frozenset(point for group in groups for point in GROUP_POINTS[group])


def select_all(*, skip: Collection[PointGroup] = ()) -> Selection:
    return _picked(np.ones(POINT_COUNT, bool), skip)
