"""Grips: the semantic handles that a person pulls on the canvas, and what a pull does to jaw and lips.

A grip sits near the part it moves. A pull in source px becomes strengths of one or two linear handles (`handles`), or
closes the lips; the points it moves are placed by `place_points` like any other gesture.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

import numpy as np

from studio.core.errors import EditError
from studio.core.geometry import face_frame
from studio.core.gesture import held_apart
from studio.core.handles import Handle, basis
from studio.core.motion import close_mouth
from studio.core.project import Project, place_points
from studio.core.topology import CONTENT, INNER_PAIRS, PointGroup, group_of


class Grip(StrEnum):
    """What can be pulled; mouth corners are named as seen on the face (the right one is left in the picture)."""

    JAW = "jaw"
    CORNER_RIGHT = "corner_right"
    CORNER_LEFT = "corner_left"
    UPPER_LIP = "upper_lip"
    LOWER_LIP = "lower_lip"
    PUCKER = "pucker"
    CLOSE_LIPS = "close_lips"


_ANCHORS: Mapping[Grip, tuple[tuple[int, ...], tuple[float, float]]] = {
    Grip.JAW: ((8,), (0.0, 12.0)),
    Grip.CORNER_RIGHT: ((48,), (-9.0, 0.0)),
    Grip.CORNER_LEFT: ((54,), (9.0, 0.0)),
    Grip.UPPER_LIP: ((51,), (0.0, -8.0)),
    Grip.LOWER_LIP: ((57,), (0.0, 8.0)),
    Grip.PUCKER: ((54,), (14.0, -12.0)),
    Grip.CLOSE_LIPS: ((48,), (-14.0, -12.0)),
}
"""Points whose middle a grip stands beside, and how far off, in model px: none lies on a point."""
_LEVERS: Mapping[Grip, tuple[tuple[Handle, ...], int]] = {
    Grip.JAW: ((Handle.JAW_OPEN, Handle.JAW_LEFT), 8),
    Grip.CORNER_RIGHT: ((Handle.CORNER_RIGHT, Handle.SMILE_RIGHT), 48),
    Grip.CORNER_LEFT: ((Handle.CORNER_LEFT, Handle.SMILE_LEFT), 54),
    Grip.UPPER_LIP: ((Handle.UPPER_LIP_RAISE,), 51),
    Grip.LOWER_LIP: ((Handle.LOWER_LIP_RAISE,), 57),
    Grip.PUCKER: ((Handle.PUCKER,), 54),
}
"""The handles that a grip pulls, and the point that follows the pointer."""
_OTHER_SIDE: Mapping[Handle, Handle] = {
    Handle.CORNER_RIGHT: Handle.CORNER_LEFT,
    Handle.CORNER_LEFT: Handle.CORNER_RIGHT,
    Handle.SMILE_RIGHT: Handle.SMILE_LEFT,
    Handle.SMILE_LEFT: Handle.SMILE_RIGHT,
}
MAX_STRENGTH = 3.0
LEAST_TRAVEL = 6.0
"""Model px of pull that close the lips at least."""
LEAST_APART, MOST_APART = 18.0, 32.0
"""Screen px between the nearest grip and the point that it belongs to; the others stand off in proportion."""


def grip_place(current: np.ndarray, grip: Grip, *, spread: float = 1.0) -> tuple[float, float]:
    """Where a grip is drawn, in source px, on (68, 2) composed points.

    spread: factor on its distance from the face's points, so that it can be told from them on a small picture.
    """
    x, y = anchor_place(current, grip)
    off = face_frame(current).inverse().apply_vectors(np.asarray(_ANCHORS[grip][1])) * spread
    return float(x + off[0]), float(y + off[1])


def anchor_place(current: np.ndarray, grip: Grip) -> tuple[float, float]:
    """The part of the face that a grip belongs to, in source px."""
    x, y = np.asarray(current)[list(_ANCHORS[grip][0])].mean(axis=0)
    return float(x), float(y)


def grip_places(current: np.ndarray, *, scale: float = 1.0) -> dict[Grip, tuple[float, float]]:
    """Where all grips are drawn, in source px; near their points at every zoom. scale: screen px per source px."""
    nearest = min(float(np.hypot(*offset)) for _, offset in _ANCHORS.values()) * scale / face_frame(current).scale
    spread = min(max(nearest, LEAST_APART), MOST_APART) / max(nearest, 1e-6)
    return {grip: grip_place(current, grip, spread=spread) for grip in Grip}


def hit_grip(places: Mapping[Grip, tuple[float, float]], x: float, y: float, *, radius: float) -> Grip | None:
    """The grip nearest to (x, y) within `radius`; all in one unit."""
    apart = {grip: float(np.hypot(place[0] - x, place[1] - y)) for grip, place in places.items()}
    nearest = min(apart, key=lambda grip: apart[grip], default=None)
    return nearest if nearest is not None and apart[nearest] <= radius else None


def grip_strengths(current: np.ndarray, grip: Grip, pull: tuple[float, float]) -> dict[Handle, float]:
    """Strengths of a grip's handles for a pull in source px, within +-MAX_STRENGTH; none for CLOSE_LIPS.

    The grip's point follows the pointer as nearly as its handles can (least squares).
    """
    if grip not in _LEVERS:
        return {}
    handles, point = _LEVERS[grip]
    step = face_frame(current).apply_vectors(np.asarray(pull, np.float64))
    design = np.stack([basis(handle)[point] for handle in handles], axis=1)
    found, *_ = np.linalg.lstsq(design, step, rcond=None)
    return {h: float(np.clip(s, -MAX_STRENGTH, MAX_STRENGTH)) for h, s in zip(handles, found, strict=True)}


def both_sides(strengths: Mapping[Handle, float]) -> dict[Handle, float]:
    """Strengths that move both halves of the face alike: corners in pairs, and no shift of the jaw."""
    alike = {handle: strength for handle, strength in strengths.items() if handle is not Handle.JAW_LEFT}
    return alike | {_OTHER_SIDE[handle]: strength for handle, strength in alike.items() if handle in _OTHER_SIDE}


def closing_share(current: np.ndarray, pull: tuple[float, float]) -> float:
    """How far a pull up on CLOSE_LIPS closes the lips: 0..1; as far as they are open closes them."""
    to_model = face_frame(current)
    points = to_model.apply(current)
    gap = float(np.mean([points[low, 1] - points[high, 1] for high, low in INNER_PAIRS]))
    up = -float(to_model.apply_vectors(np.asarray(pull, np.float64))[1])
    return float(np.clip(up / max(gap, LEAST_TRAVEL), 0, 1))


def handle_places(current: np.ndarray, strengths: Mapping[Handle, float]) -> dict[int, tuple[float, float]]:
    """Where handles put jaw and lip points, in source px; lips meet instead of crossing. Only points that move."""
    to_model = face_frame(current)
    before = to_model.apply(current)
    after = before.copy()
    for handle, strength in strengths.items():
        after += strength * basis(handle)
    return _places(current, before, held_apart(before, after))


def closing_places(current: np.ndarray, share: float) -> dict[int, tuple[float, float]]:
    """Where closing the lips by `share` (0..1) puts jaw and lip points, in source px."""
    before = face_frame(current).apply(current)
    return _places(current, before, before + share * (close_mouth(before) - before))


def _places(current: np.ndarray, before: np.ndarray, after: np.ndarray) -> dict[int, tuple[float, float]]:
    places = current + face_frame(current).inverse().apply_vectors(after - before)
    moved = (after != before).any(axis=1)
    return {int(p): (float(places[p, 0]), float(places[p, 1])) for p in CONTENT if moved[p]}


def pulled_places(
    current: np.ndarray,
    grip: Grip,
    pull: tuple[float, float],
    *,
    skip: Collection[PointGroup] = (),
    mirror: bool = False,
) -> dict[int, tuple[float, float]]:
    """Where pulling a grip by `pull` source px puts points: for drawing while a drag goes on.

    skip: groups that stay. mirror: the other half of the face does the same.
    """
    if grip is Grip.CLOSE_LIPS:
        places = closing_places(current, closing_share(current, pull))
    else:
        strengths = grip_strengths(current, grip, pull)
        places = handle_places(current, both_sides(strengths) if mirror else strengths)
    return {point: place for point, place in places.items() if group_of(point) not in skip}


def grip_groups(grip: Grip) -> frozenset[PointGroup]:
    """The groups that a grip moves."""
    if grip is Grip.CLOSE_LIPS:
        return frozenset(group_of(int(point)) for point in CONTENT)
    moved = np.any([basis(handle).any(axis=1) for handle in _LEVERS[grip][0]], axis=0)
    return frozenset(group_of(int(point)) for point in np.flatnonzero(moved))


def pull_grip(
    project: Project,
    frame: int,
    current: np.ndarray,
    grip: Grip,
    pull: tuple[float, float],
    *,
    skip: Collection[PointGroup] = (),
) -> Project:
    """Key the result of pulling a grip at `frame`; groups in `skip` stay; one edit.

    Raises EditError when a layer that would move is locked, or nothing is left to move.
    """
    if grip_groups(grip) <= set(skip):
        raise EditError("All that this handle moves is held.", remedy="Free a group of the mouth first.")
    return place_points(project, frame, pulled_places(current, grip, pull, skip=skip), current)


def apply_handles_at(project: Project, frame: int, current: np.ndarray, strengths: Mapping[Handle, float]) -> Project:
    """Key handles at strengths, as sliders give them, on top of what `frame` looks like; one edit."""
    return place_points(project, frame, handle_places(current, strengths), current)
