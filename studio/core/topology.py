"""The 68 facial landmarks of the iBUG 300-W annotation, in the order that `face-alignment` uses."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

import numpy as np

POINT_COUNT = 68


class PointGroup(StrEnum):
    """Groups of points that are edited together."""

    JAW = "jaw"
    RIGHT_BROW = "right_brow"
    LEFT_BROW = "left_brow"
    NOSE = "nose"
    RIGHT_EYE = "right_eye"
    LEFT_EYE = "left_eye"
    OUTER_LIPS = "outer_lips"
    INNER_LIPS = "inner_lips"


GROUP_POINTS: dict[PointGroup, tuple[int, ...]] = {
    PointGroup.JAW: tuple(range(0, 17)),
    PointGroup.RIGHT_BROW: tuple(range(17, 22)),
    PointGroup.LEFT_BROW: tuple(range(22, 27)),
    PointGroup.NOSE: tuple(range(27, 36)),
    PointGroup.RIGHT_EYE: tuple(range(36, 42)),
    PointGroup.LEFT_EYE: tuple(range(42, 48)),
    PointGroup.OUTER_LIPS: tuple(range(48, 60)),
    PointGroup.INNER_LIPS: tuple(range(60, 68)),
}

JAW = np.arange(0, 17)
OUTER_LIPS = np.arange(48, 60)
INNER_LIPS = np.arange(60, 68)
LIPS = np.arange(48, 68)
RIGHT_EYE = np.arange(36, 42)
LEFT_EYE = np.arange(42, 48)
NOSE = np.arange(27, 36)
POSE = np.arange(17, 48)
"""Points that carry head pose; speech hardly moves them."""
CONTENT = np.concatenate([JAW, LIPS])
"""The 37 points that speech moves: 17 jaw, then 20 lips."""

INNER_PAIRS = ((61, 67), (62, 66), (63, 65))
"""Upper and lower inner-lip points that meet when the mouth is closed."""
CONTENT_PAIRS = ((30, 36), (31, 35), (32, 34))
"""The same among the content points."""

CLOSED_LOOPS: tuple[tuple[int, ...], ...] = (
    tuple(range(36, 42)),
    tuple(range(42, 48)),
    tuple(range(48, 60)),
    tuple(range(60, 68)),
)
OPEN_PATHS: tuple[tuple[int, ...], ...] = (
    tuple(range(0, 17)),
    tuple(range(17, 22)),
    tuple(range(22, 27)),
    tuple(range(27, 31)),
    tuple(range(31, 36)),
)


def _mirror() -> np.ndarray:
    index = np.arange(POINT_COUNT)
    index[0:17] = np.arange(16, -1, -1)
    index[17:27] = np.arange(26, 16, -1)
    index[31:36] = np.arange(35, 30, -1)
    index[36:48] = [45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40]
    index[48:60] = [54, 53, 52, 51, 50, 49, 48, 59, 58, 57, 56, 55]
    index[60:68] = [64, 63, 62, 61, 60, 67, 66, 65]
    index.setflags(write=False)
    return index


MIRROR = _mirror()
"""MIRROR[i] is the point that i becomes when the face is flipped left to right."""


def group_of(point: int) -> PointGroup:
    """The group that a point belongs to."""
    for group, points in GROUP_POINTS.items():
        if point in points:
            return group
    raise IndexError(f"no landmark {point}")


def edges() -> list[tuple[int, int]]:
    """Pairs of points to join when the face is drawn."""
    joined = [pair for path in OPEN_PATHS for pair in pairwise(path)]
    return joined + [pair for loop in CLOSED_LOOPS for pair in zip(loop, loop[1:] + loop[:1], strict=True)]
