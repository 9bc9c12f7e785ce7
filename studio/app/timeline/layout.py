"""Where the rows of the timeline are, and what lies under the pointer. Pure functions on widget px."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from studio.app.timeline.content import LANES
from studio.app.timeline.scale import TimeScale
from studio.core.topology import PointGroup

HEADER_WIDTH = 108
RULER_HEIGHT = 24
RENDERED_HEIGHT = 4
WAVE_HEIGHT = 68
LANE_HEIGHT = 17
QUALITY_HEIGHT = 14
KEY_CATCH = 6
QUALITY_TOP = RULER_HEIGHT + RENDERED_HEIGHT + WAVE_HEIGHT
LANES_TOP = QUALITY_TOP + QUALITY_HEIGHT
TOTAL_HEIGHT = LANES_TOP + LANE_HEIGHT * len(LANES) + 2


@dataclass(frozen=True)
class KeyHit:
    """A key of a group."""

    group: PointGroup
    frame: int


KeyHits = frozenset[KeyHit]


def lane_top(group: PointGroup) -> int:
    return LANES_TOP + LANE_HEIGHT * LANES.index(group)


def lane_at(y: float) -> PointGroup | None:
    index = int((y - LANES_TOP) // LANE_HEIGHT)
    return LANES[index] if y >= LANES_TOP and index < len(LANES) else None


def key_x(scale: TimeScale, frame: int) -> float:
    """The middle of a key's mark: the middle of its frame."""
    return scale.x_at(frame + 0.5)


def hit_key(keys: Mapping[PointGroup, tuple[int, ...]], scale: TimeScale, x: float, y: float) -> KeyHit | None:
    """The key under (x, y), the nearest of several."""
    group = lane_at(y)
    frames = keys.get(group, ()) if group is not None else ()
    near = min(frames, key=lambda frame: abs(key_x(scale, frame) - x), default=None)
    if group is None or near is None or abs(key_x(scale, near) - x) > KEY_CATCH:
        return None
    return KeyHit(group, near)


def keys_in_box(
    keys: Mapping[PointGroup, tuple[int, ...]],
    scale: TimeScale,
    corner: tuple[float, float],
    opposite: tuple[float, float],
) -> KeyHits:
    """The keys whose marks' middles lie in the columns of a box, in every lane that it touches."""
    (left, right), (top, bottom) = (sorted(pair) for pair in zip(corner, opposite, strict=True))
    touched = [g for g in keys if lane_top(g) <= bottom and lane_top(g) + LANE_HEIGHT >= top]
    return frozenset(KeyHit(g, f) for g in touched for f in keys[g] if left <= key_x(scale, f) <= right)
