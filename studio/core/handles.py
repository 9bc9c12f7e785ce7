"""Handles on the mouth: what one lever does to all jaw and lip points at once, and named mouth shapes.

A handle is a linear basis: a (68, 2) displacement in model space (see `geometry.face_frame`) at strength 1. Groups
move together: where the lower lip goes, the jaw and the other points go by their natural share. The shares are rounded
from regressions of the points on mouth opening and mouth width over talking faces.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

import numpy as np

from studio.core.geometry import MEAN_FACE
from studio.core.motion import close_mouth
from studio.core.topology import MIRROR, POINT_COUNT


class Handle(StrEnum):
    """The levers. Strength 1 is a large but natural movement; negative strengths move the other way."""

    JAW_OPEN = "jaw_open"
    JAW_LEFT = "jaw_left"
    CORNER_RIGHT = "corner_right"
    CORNER_LEFT = "corner_left"
    SMILE_RIGHT = "smile_right"
    SMILE_LEFT = "smile_left"
    PUCKER = "pucker"
    PRESS = "press"
    UPPER_LIP_RAISE = "upper_lip_raise"
    LOWER_LIP_RAISE = "lower_lip_raise"


class MouthShape(StrEnum):
    """Named shapes, after the phoneme groups of animators' mouth charts."""

    REST = "rest"
    M = "M"
    F = "F"
    L = "L"
    E = "E"
    A = "A"
    O = "O"  # noqa: E741
    U = "U"
    WIDE = "wide"


SHAPES: Mapping[MouthShape, Mapping[Handle, float]] = {
    MouthShape.REST: {},
    MouthShape.M: {Handle.PRESS: 1.0, Handle.JAW_OPEN: -0.04},
    MouthShape.F: {Handle.JAW_OPEN: 0.1, Handle.UPPER_LIP_RAISE: 0.75, Handle.LOWER_LIP_RAISE: 0.25},
    MouthShape.L: {Handle.JAW_OPEN: 0.4, Handle.UPPER_LIP_RAISE: 0.15},
    MouthShape.E: {
        Handle.JAW_OPEN: 0.24, Handle.CORNER_RIGHT: 0.6, Handle.CORNER_LEFT: 0.6, Handle.UPPER_LIP_RAISE: 0.35,
        Handle.LOWER_LIP_RAISE: -0.4,
    },
    MouthShape.A: {
        Handle.JAW_OPEN: 1.0, Handle.CORNER_RIGHT: 0.25, Handle.CORNER_LEFT: 0.25, Handle.UPPER_LIP_RAISE: 0.3,
    },
    MouthShape.O: {Handle.JAW_OPEN: 0.6, Handle.PUCKER: 0.5},
    MouthShape.U: {Handle.JAW_OPEN: 0.22, Handle.PUCKER: 0.8},
    MouthShape.WIDE: {
        Handle.CORNER_RIGHT: 1.0, Handle.CORNER_LEFT: 1.0, Handle.SMILE_RIGHT: 0.6, Handle.SMILE_LEFT: 0.6,
    },
}  # fmt: skip

_JAW_OPEN = 26.0
"""Gap between the lips in model px at strength 1: one sixth of the face's width, the widest that speech opens."""
_CORNER = 8.0
_SMILE = 5.0
_PUCKER = 11.0
_LIP = 5.0


@lru_cache(maxsize=32)
def basis(handle: Handle) -> np.ndarray:
    """The (68, 2) float64 displacement of `handle` at strength 1, in model px; read-only."""
    moves = _BUILDERS[handle]()
    moves.setflags(write=False)
    return moves


def apply_handles(points: np.ndarray, strengths: Mapping[Handle, float]) -> np.ndarray:
    """(68, 2) model-space points moved by handles: a copy.

    Sideways movement shrinks where a turned head shows a side of the mouth narrower. Inner lips that would cross meet
    half-way.
    """
    moved = np.array(points, np.float64)
    scale = np.stack([_foreshortening(moved), np.ones(POINT_COUNT)], axis=1)
    for handle, strength in strengths.items():
        moved += strength * basis(handle) * scale
    for high, low in ((61, 67), (62, 66), (63, 65)):
        if moved[high, 1] > moved[low, 1]:
            moved[[high, low], 1] = (moved[high, 1] + moved[low, 1]) / 2
    return moved


def _foreshortening(points: np.ndarray) -> np.ndarray:
    """How wide each side of the mouth looks, 1 for the mean face's: the factor of every point, (68,)."""
    middle = points[[51, 57], 0].mean()
    usual = MEAN_FACE[54, 0] - MEAN_FACE[51, 0]
    right, left = np.clip([(middle - points[48, 0]) / usual, (points[54, 0] - middle) / usual], 0.25, 1.15)
    side = np.sign(MEAN_FACE[:, 0] - MEAN_FACE[51, 0])
    return np.where(side < 0, right, np.where(side > 0, left, (right + left) / 2))


def mouth_shape(points: np.ndarray, name: MouthShape | str, strength: float = 1.0) -> np.ndarray:
    """The face of (68, 2) model-space `points` with its mouth in the named shape: (68, 2) float64.

    Shapes start from the closed mouth, so that the result does not depend on how open `points` are. strength 0 is rest.
    """
    shape = SHAPES[MouthShape(name)]
    return apply_handles(close_mouth(points), {handle: strength * amount for handle, amount in shape.items()})


def _vertical(moves: Mapping[int, float], scale: float) -> np.ndarray:
    """Downward displacements of points on the right half and the middle, mirrored to the left."""
    result = np.zeros((POINT_COUNT, 2))
    for point, amount in moves.items():
        result[point, 1] = result[MIRROR[point], 1] = amount * scale
    return result


def _jaw_open() -> np.ndarray:
    fall = {
        2: 0.02, 3: 0.06, 4: 0.16, 5: 0.33, 6: 0.5, 7: 0.6, 8: 0.64,
        48: 0.16, 60: 0.16, 49: -0.04, 50: -0.09, 51: -0.11, 61: -0.15, 62: -0.16,
        67: 0.75, 66: 0.77, 59: 0.49, 58: 0.69, 57: 0.72,
    }  # fmt: skip
    moves = _vertical(fall, _JAW_OPEN)
    for point, inward in ((48, 0.8), (60, 0.8), (4, 0.4), (5, 0.4)):
        moves[point, 0] += inward
        moves[MIRROR[point], 0] -= inward
    return moves


def _jaw_left() -> np.ndarray:
    moves = np.zeros((POINT_COUNT, 2))
    shares = _vertical({2: 0.05, 3: 0.15, 4: 0.35, 5: 0.6, 6: 0.85, 7: 0.97, 8: 1.0}, 6.0)
    moves[:17, 0] = shares[:17, 1]
    moves[[55, 56, 57, 58, 59, 65, 66, 67], 0] = 4.5
    moves[[48, 54, 60, 64], 0] = 1.5
    return moves


def _corner_right() -> np.ndarray:
    moves = np.zeros((POINT_COUNT, 2))
    outward = {48: 1.0, 60: 1.0, 49: 0.5, 59: 0.6, 61: 0.26, 67: 0.24, 50: 0.22, 58: 0.18, 3: 0.12, 4: 0.15, 5: 0.12}
    for point, share in outward.items():
        moves[point, 0] = -_CORNER * share
    for point, share in {50: 0.12, 49: 0.1, 59: -0.16, 58: -0.14, 48: -0.08, 60: -0.08}.items():
        moves[point, 1] = _CORNER * share
    return moves


def _smile_right() -> np.ndarray:
    moves = np.zeros((POINT_COUNT, 2))
    for point, share in {48: 1.0, 60: 1.0, 49: 0.45, 59: 0.5, 61: 0.25, 67: 0.3, 50: 0.08, 58: 0.15}.items():
        moves[point, 1] = -_SMILE * share
    return moves


def _mirrored(moves: np.ndarray) -> np.ndarray:
    return moves[MIRROR] * (-1.0, 1.0)


def _pucker() -> np.ndarray:
    moves = np.zeros((POINT_COUNT, 2))
    inward = {48: 1.0, 60: 1.0, 49: 0.5, 59: 0.6, 61: 0.26, 67: 0.24, 50: 0.23, 58: 0.18, 4: 0.08, 5: 0.1}
    for point, share in inward.items():
        moves[point, 0] = _PUCKER * share
        moves[MIRROR[point], 0] = -_PUCKER * share
    thicker = {48: 1.0, 60: 1.0, 49: -0.6, 50: -1.6, 51: -1.2, 57: 2.0, 58: 1.8, 59: 1.0, 7: -0.3, 8: -0.4}
    return moves + _vertical(thicker, 1.0)


def _press() -> np.ndarray:
    """Lips rolled in, as for M, B and P."""
    return _vertical({49: 1.0, 50: 1.7, 51: 1.7, 57: -2.2, 58: -2.2, 59: -1.4, 7: -0.6, 8: -0.8, 6: -0.5}, 1.0)


def _upper_lip_raise() -> np.ndarray:
    return _vertical({49: -0.6, 50: -1.0, 51: -1.0, 61: -0.9, 62: -1.0}, _LIP)


def _lower_lip_raise() -> np.ndarray:
    return _vertical({59: -0.55, 58: -0.9, 57: -0.9, 67: -0.9, 66: -1.0, 8: -0.25, 7: -0.2}, _LIP)


_BUILDERS = {
    Handle.JAW_OPEN: _jaw_open,
    Handle.JAW_LEFT: _jaw_left,
    Handle.CORNER_RIGHT: _corner_right,
    Handle.CORNER_LEFT: lambda: _mirrored(_corner_right()),
    Handle.SMILE_RIGHT: _smile_right,
    Handle.SMILE_LEFT: lambda: _mirrored(_smile_right()),
    Handle.PUCKER: _pucker,
    Handle.PRESS: _press,
    Handle.UPPER_LIP_RAISE: _upper_lip_raise,
    Handle.LOWER_LIP_RAISE: _lower_lip_raise,
}
