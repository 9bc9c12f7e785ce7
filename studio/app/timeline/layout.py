"""Where the rows of the timeline are, and what lies under the pointer. Pure functions on widget px."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np

from studio.app.timeline.content import TimelineContent
from studio.app.timeline.scale import TimeScale
from studio.core.lane_rows import SUMS, Row, row_of_group
from studio.core.markers import Markers
from studio.core.topology import PointGroup

HEADER_WIDTH = 200
RULER_HEIGHT = 34
MARKER_HEIGHT = 16
"""The lower part of the ruler, where markers have their flags."""
RENDERED_HEIGHT = 6
WAVE_HEIGHT, WAVE_MOST = 52, 150
SPANS_HEIGHT = 17
QUALITY_HEIGHT = 14
LANE_HEIGHT = 18
BAR_HEIGHT = 11
KEY_CATCH = 6
MARKER_CATCH = 7
RAMP_CATCH = 5
LEAST_ROWS = 3
"""Rows under the master's that are in sight however low the timeline is made."""


@dataclass(frozen=True)
class Geometry:
    """The widget's rows. rows: those that are not folded away, the master first; it does not scroll with the others.

    scroll: px that the rows under the master's are moved up. spans: whether there is a row of labelled spans.
    """

    width: int = 800
    height: int = 334
    rows: tuple[Row, ...] = tuple(Row)
    scroll: int = 0
    spans: bool = False

    @cached_property
    def wave_top(self) -> int:
        return RULER_HEIGHT + RENDERED_HEIGHT

    @cached_property
    def wave_height(self) -> int:
        """The voice takes what the rows leave."""
        left = self.height - _fixed(spans=self.spans) - self.rows_height
        return min(max(left, WAVE_HEIGHT), WAVE_MOST)

    @cached_property
    def spans_top(self) -> int:
        return self.wave_top + self.wave_height

    @cached_property
    def quality_top(self) -> int:
        return self.spans_top + (SPANS_HEIGHT if self.spans else 0)

    @cached_property
    def master_top(self) -> int:
        return self.quality_top + QUALITY_HEIGHT

    @cached_property
    def lanes_top(self) -> int:
        """Where the rows begin that scroll."""
        return self.master_top + LANE_HEIGHT

    @cached_property
    def lanes_bottom(self) -> int:
        return self.height - BAR_HEIGHT

    @cached_property
    def rows_height(self) -> int:
        """Of the rows that scroll, in all."""
        return LANE_HEIGHT * max(len(self.rows) - 1, 0)

    @cached_property
    def most_scroll(self) -> int:
        return max(self.rows_height - (self.lanes_bottom - self.lanes_top), 0)

    def row_top(self, row: Row | PointGroup) -> int:
        """The upper edge of a row, or of the row of a group; may lie outside the part in sight."""
        wanted = row_of_group(row) if isinstance(row, PointGroup) else row
        if wanted is Row.MASTER:
            return self.master_top
        return self.lanes_top + LANE_HEIGHT * (self.rows.index(wanted) - 1) - self.scroll

    def row_at(self, y: float) -> Row | None:
        if self.master_top <= y < self.lanes_top:
            return self.rows[0] if self.rows else None
        index = int((y - self.lanes_top + self.scroll) // LANE_HEIGHT) + 1
        return self.rows[index] if self.lanes_top <= y < self.lanes_bottom and index < len(self.rows) else None

    def rows_between(self, top: float, bottom: float) -> tuple[Row, ...]:
        """The rows in sight that a box touches."""
        return tuple(
            row
            for row in self.rows
            if self.row_top(row) <= bottom
            and self.row_top(row) + LANE_HEIGHT >= top
            and (row is Row.MASTER or self.lanes_top - LANE_HEIGHT < self.row_top(row) < self.lanes_bottom)
        )

    def scroll_to(self, row: Row) -> int:
        """The scroll, as near as can be, at which a row is in sight."""
        if row is Row.MASTER or row not in self.rows:
            return self.scroll
        top = LANE_HEIGHT * (self.rows.index(row) - 1)
        return max(min(self.scroll, top), top + LANE_HEIGHT - (self.lanes_bottom - self.lanes_top))


def _fixed(*, spans: bool) -> int:
    """The height of all but the voice and the rows that scroll."""
    above = RULER_HEIGHT + RENDERED_HEIGHT + (SPANS_HEIGHT if spans else 0) + QUALITY_HEIGHT
    return above + LANE_HEIGHT + BAR_HEIGHT


def least_height(*, spans: bool) -> int:
    return _fixed(spans=spans) + WAVE_HEIGHT + LEAST_ROWS * LANE_HEIGHT


def full_height(rows: int, *, spans: bool) -> int:
    """The height at which all rows are in sight."""
    return _fixed(spans=spans) + WAVE_HEIGHT + max(rows - 1, 0) * LANE_HEIGHT


def key_x(scale: TimeScale, frame: float) -> float:
    """The middle of a key's mark: the middle of its frame."""
    return scale.x_at(frame + 0.5)


@dataclass(frozen=True)
class MarkHit:
    """A mark of a row: of one key, or of all keys that the row shows at this frame."""

    row: Row
    frame: int


def hit_mark(content: TimelineContent, geometry: Geometry, scale: TimeScale, x: float, y: float) -> MarkHit | None:
    """The mark under (x, y), the nearest of several."""
    row = geometry.row_at(y)
    frames = content.rows[row].frames if row in content.rows and row is not None else None
    if row is None or frames is None or not len(frames):
        return None
    near = nearest(frames, scale.position_at(x) - 0.5)
    return MarkHit(row, near) if abs(key_x(scale, near) - x) <= KEY_CATCH else None


def nearest(frames: np.ndarray, position: float) -> int:
    """The one of (K,) ascending frames, K > 0, that is nearest to `position`."""
    at = int(np.searchsorted(frames, position))
    around = frames[max(at - 1, 0) : at + 1]
    return int(around[np.argmin(np.abs(around - position))])


def hit_marker(markers: Markers, scale: TimeScale, x: float, y: float) -> int | None:
    """The frame of the marker whose flag is under (x, y)."""
    if not RULER_HEIGHT - MARKER_HEIGHT <= y < RULER_HEIGHT or not markers:
        return None
    near = min(markers, key=lambda marker: abs(key_x(scale, marker.frame) - x))
    return near.frame if abs(key_x(scale, near.frame) - x) <= MARKER_CATCH else None


def frames_in(scale: TimeScale, left: float, right: float) -> range:
    """The frames whose middles lie between two columns."""
    first, last = np.ceil(scale.position_at(left) - 0.5), np.floor(scale.position_at(right) - 0.5)
    return range(max(int(first), 0), max(int(last) + 1, 0))


# ---- falloff --------------------------------------------------------------------------------------------------------


class Side(StrEnum):
    """Which falloff of a lane: before a first or after a last key."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True)
class RampHit:
    """The end of a ramp that can be dragged. key: the frame of the key that it belongs to; length: frames."""

    row: Row
    side: Side
    key: int
    length: int


def ramp_end_x(scale: TimeScale, ramp: RampHit) -> float:
    """Where nothing is left of the edit."""
    reach = (ramp.length + 1) * (-1 if ramp.side is Side.BEFORE else 1)
    return key_x(scale, ramp.key + reach)


def ramp_ends(content: TimelineContent, scale: TimeScale, row: Row, *, width: int) -> list[RampHit]:
    """The ends of ramps of a row in sight that are far enough from their keys to be grabbed beside them."""
    found: list[RampHit] = []
    if row in SUMS or row not in content.rows:
        return found
    low, high = scale.position_at(scale.origin), scale.position_at(width)
    for ramps in content.rows[row].ramps:
        for side, length, keys in (
            (Side.BEFORE, ramps.before, ramps.starts()),
            (Side.AFTER, ramps.after, ramps.stops()),
        ):
            if (length + 1) * scale.pixels_per_frame <= KEY_CATCH + 1:
                continue
            seen = keys[np.searchsorted(keys, low - length - 2) : np.searchsorted(keys, high + length + 2)]
            found += [RampHit(row, side, key, length) for key in seen.tolist()]
    return found


def hit_ramp(content: TimelineContent, geometry: Geometry, scale: TimeScale, x: float, y: float) -> RampHit | None:
    """The end of a ramp under (x, y)."""
    row = geometry.row_at(y)
    ends = ramp_ends(content, scale, row, width=geometry.width) if row is not None else []
    near = min(ends, key=lambda ramp: abs(ramp_end_x(scale, ramp) - x), default=None)
    return near if near is not None and abs(ramp_end_x(scale, near) - x) <= RAMP_CATCH else None


def ramp_length(ramp: RampHit, end: int, *, most: int) -> int:
    """The falloff in frames with which nothing is left of the edit at frame `end`."""
    away = ramp.key - end if ramp.side is Side.BEFORE else end - ramp.key
    return min(max(away - 1, 0), most)
