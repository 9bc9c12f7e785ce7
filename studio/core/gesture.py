"""Dragging and nudging points: proportional falloff, mirroring, lips that touch but do not cross, groups that stay.

A gesture displaces the selected points by one vector in source px. What follows is worked out in the face frame, so a
turned or small face behaves like an upright one, and is keyed at one frame by `place_points`: one gesture, one edit.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from studio.core.errors import EditError
from studio.core.geometry import MEAN_FACE, face_frame
from studio.core.project import Project, group_layer, is_active, place_points
from studio.core.topology import GROUP_POINTS, INNER_PAIRS, MIRROR, POINT_COUNT, PointGroup, group_of

Places = Mapping[int, tuple[float, float]]
"""Landmark index -> x, y in source px."""
NUDGE, NUDGE_COARSE, NUDGE_FINE = 1.0, 10.0, 0.1
"""Source px that an arrow key moves points by: alone, with Shift, and with Alt."""
_SIDE = np.sign(np.round(MEAN_FACE[:, 0] - 128.0, 6)).astype(int)
"""-1 for points on the left of the picture, 1 on the right, 0 on the face's axis."""


class FalloffShape(StrEnum):
    """How the pull on other points falls with distance."""

    SMOOTH = "smooth"
    LINEAR = "linear"
    SHARP = "sharp"
    ROOT = "root"


@dataclass(frozen=True)
class GestureOptions:
    """How a gesture moves points.

    radius: reach of proportional editing in model px (a face is about 150 wide); 0 moves the selection alone.
    stay_in_group: proportional editing does not leave the groups of the selection. mirror: the other half of the face
    does the same mirrored; `lead` is the point that was grabbed, whose half counts where both are selected.
    lips_touch: inner lips may touch but not cross. pinned: groups that do not follow; their points move only when they
    are selected themselves. fixed: groups that never move.
    """

    radius: float = 0.0
    shape: FalloffShape = FalloffShape.SMOOTH
    stay_in_group: bool = False
    mirror: bool = False
    lead: int | None = None
    lips_touch: bool = True
    pinned: frozenset[PointGroup] = frozenset()
    fixed: frozenset[PointGroup] = frozenset()


def falloff_weights(
    points: np.ndarray, selected: Collection[int], *, radius: float, shape: FalloffShape = FalloffShape.SMOOTH
) -> np.ndarray:
    """How much each of (68, 2) `points` follows the selected ones: (68,), 1 for these, 0 from `radius` on.

    points and radius in model space; the nearest selected point counts.
    """
    weights = np.zeros(POINT_COUNT)
    chosen = sorted(selected)
    if radius > 0 and chosen:
        apart = np.linalg.norm(points[:, None] - points[None, chosen], axis=-1).min(axis=1)
        weights = _shaped(np.clip(1 - apart / radius, 0, 1), shape)
    weights[chosen] = 1.0
    return weights


def _shaped(t: np.ndarray, shape: FalloffShape) -> np.ndarray:
    if shape is FalloffShape.LINEAR:
        return t
    if shape is FalloffShape.SHARP:
        return t * t
    return np.sqrt(t) if shape is FalloffShape.ROOT else t * t * (3 - 2 * t)


def mirrored(moves: np.ndarray) -> np.ndarray:
    """(68, 2) displacements in model space as seen in a mirror: each point gets its counterpart's, flipped."""
    return moves[MIRROR] * (-1.0, 1.0)


def _symmetric(weights: np.ndarray, step: np.ndarray, selected: Collection[int], lead: int | None) -> np.ndarray:
    """(68, 2) moves that are their own mirror image: the lead's half moves by `step`, points on the axis only along it.

    Each point is pulled as much as the more pulled one of it and its counterpart.
    """
    side = int(_SIDE[lead]) if lead is not None else 0
    if side == 0:
        side = next((int(_SIDE[point]) for point in sorted(selected) if _SIDE[point]), 0)
    pull = np.maximum(weights, weights[MIRROR])[:, None]
    across = np.where(side == _SIDE, 1.0, -1.0) * (_SIDE != 0) * (side != 0)
    return pull * np.stack([across * step[0], np.full(POINT_COUNT, step[1])], axis=1)


def held_apart(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """(68, 2) model-space points `after` a gesture with inner lips that would cross stopped where they touch: a copy.

    If only one of two moved it stops at the other; if both did they meet half-way. A pair that had crossed `before`
    does not cross further.
    """
    held = np.array(after, np.float64)
    for high, low in INNER_PAIRS:
        least = min(0.0, float(before[low, 1] - before[high, 1]))
        excess = least - float(held[low, 1] - held[high, 1])
        if excess <= 0:
            continue
        moved = [float(np.any(after[point] != before[point])) for point in (high, low)]
        total = sum(moved)
        if total:
            held[high, 1] -= excess * moved[0] / total
            held[low, 1] += excess * moved[1] / total
    return held


def gesture_places(
    current: np.ndarray, selected: Collection[int], displacement: tuple[float, float], options: GestureOptions
) -> dict[int, tuple[float, float]]:
    """Where a gesture puts points, in source px; only those that it moves. For drawing while a drag goes on.

    current: (68, 2) composed points in source px; displacement: of the selected points, in source px.
    """
    to_model = face_frame(current)
    points = to_model.apply(current)
    chosen = [point for point in selected if group_of(point) not in options.fixed]
    still = options.pinned | options.fixed
    free = np.array([group_of(point) not in still for point in range(POINT_COUNT)])
    free[chosen] = True
    weights = falloff_weights(points, chosen, radius=options.radius, shape=options.shape)
    if options.stay_in_group:
        weights *= _in_groups_of(chosen, mirror=options.mirror)
    step = to_model.apply_vectors(np.asarray(displacement, np.float64))
    moves = _symmetric(weights, step, chosen, options.lead) if options.mirror else weights[:, None] * step
    moves[~free] = 0
    moved = np.flatnonzero(moves.any(axis=1))
    target = points + moves
    if options.lips_touch:
        target = held_apart(points, target)
    places = current + to_model.inverse().apply_vectors(target - points)
    return {int(point): (float(places[point, 0]), float(places[point, 1])) for point in moved}


def _in_groups_of(chosen: Collection[int], *, mirror: bool) -> np.ndarray:
    groups = {group_of(point) for point in chosen} | {group_of(int(MIRROR[p])) for p in chosen if mirror}
    return np.array([float(group_of(point) in groups) for point in range(POINT_COUNT)])


def fixed_groups(project: Project) -> frozenset[PointGroup]:
    """Groups whose points cannot be keyed now: their layer is locked, switched off, or silenced by a solo."""
    layers = {group: group_layer(project, group) for group in GROUP_POINTS}
    return frozenset(group for group, layer in layers.items() if layer.locked or not is_active(project, layer))


def project_options(project: Project, options: GestureOptions) -> GestureOptions:
    """The options with what the project fixes, for `gesture_places`."""
    return replace(options, fixed=options.fixed | fixed_groups(project))


def apply_gesture(
    project: Project,
    frame: int,
    current: np.ndarray,
    selected: Collection[int],
    displacement: tuple[float, float],
    options: GestureOptions = GestureOptions(),
) -> Project:
    """Key the result of a gesture at `frame`; points of locked and switched-off groups stay.

    Raises EditError when nothing of the selection can move.
    """
    options = project_options(project, options)
    if selected and all(group_of(point) in options.fixed for point in selected):
        raise EditError("The selected points are locked or switched off.", remedy="Free their group to move them.")
    return place_points(project, frame, gesture_places(current, selected, displacement, options), current)


def nudge(direction: tuple[int, int], *, coarse: bool = False, fine: bool = False) -> tuple[float, float]:
    """The displacement of an arrow key in source px; direction: -1, 0 or 1 on each axis, y down."""
    step = NUDGE_COARSE if coarse else NUDGE_FINE if fine else NUDGE
    return direction[0] * step, direction[1] * step
