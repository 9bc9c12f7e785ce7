"""Ends that can be dragged beside those of falloff ramps: of occluded spans, and of the bracket over selected keys.

Pure functions on widget px.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from studio.app.timeline.layout import LANE_HEIGHT, Geometry, Side, key_x
from studio.app.timeline.scale import TimeScale
from studio.core.lane_rows import Row

CATCH = 5
BRACKET_AWAY = 11
"""Widget px between the outermost key's middle and the hook of the bracket beside it."""
BRACKET_HEIGHT = 11
"""From the master row's upper edge."""


@dataclass(frozen=True)
class SpanEnd:
    """An end of an occluded span of frames."""

    span: range
    side: Side

    def at(self, edge: int, *, count: int) -> range:
        """The span with this end before frame `edge`, as near as leaves a frame of it inside a clip of `count`."""
        if self.side is Side.BEFORE:
            return range(min(max(edge, 0), self.span.stop - 1), self.span.stop)
        return range(self.span.start, max(min(edge, count), self.span.start + 1))


@dataclass(frozen=True)
class BracketEnd:
    """An end of the bracket over selected keys. frames: from the first of them to the last, both included."""

    frames: range
    side: Side

    def at(self, frame: int, *, count: int) -> range:
        """The frames when the key at this end goes to `frame`: two or more inside a clip of `count`."""
        if self.side is Side.BEFORE:
            return range(min(max(frame, 0), self.frames[-1] - 1), self.frames.stop)
        last = max(min(frame, max(count - 1, self.frames[-1])), self.frames.start + 1)
        return range(self.frames.start, last + 1)


def span_ends(spans: Sequence[range], scale: TimeScale, *, width: int) -> list[SpanEnd]:
    """The ends in sight."""
    low, high = scale.position_at(scale.origin), scale.position_at(width)
    found = [SpanEnd(span, side) for span in spans for side in Side if span.stop >= low and span.start <= high]
    return [end for end in found if low <= _edge(end) <= high]


def _edge(end: SpanEnd) -> int:
    return end.span.start if end.side is Side.BEFORE else end.span.stop


def span_end_x(scale: TimeScale, end: SpanEnd) -> float:
    return scale.x_at(_edge(end))


def hit_span_end(spans: Sequence[range], geometry: Geometry, scale: TimeScale, x: float, y: float) -> SpanEnd | None:
    """The end of a span under (x, y): of a narrow one the end on the pointer's side."""
    if geometry.row_at(y) is not Row.OCCLUSION:
        return None
    ends = span_ends(spans, scale, width=geometry.width)
    near = min(ends, key=lambda end: (abs(span_end_x(scale, end) - x), _is_other_side(scale, end, x)), default=None)
    return near if near is not None and abs(span_end_x(scale, near) - x) <= CATCH else None


def _is_other_side(scale: TimeScale, end: SpanEnd, x: float) -> bool:
    middle = (scale.x_at(end.span.start) + scale.x_at(end.span.stop)) / 2
    return (x < middle) is (end.side is Side.AFTER)


def bracket_over(chosen: Mapping[str, np.ndarray]) -> range:
    """From the first to the last of selected keys: (K,) ascending frames per lane, K > 0."""
    ends = [int(frame) for frames in chosen.values() for frame in (frames[0], frames[-1])]
    return range(min(ends), max(ends) + 1) if ends else range(0)


def bracket_x(scale: TimeScale, end: BracketEnd) -> float:
    """Where the hook of the bracket is."""
    if end.side is Side.BEFORE:
        return key_x(scale, end.frames[0]) - BRACKET_AWAY
    return key_x(scale, end.frames[-1]) + BRACKET_AWAY


def bracket_position(scale: TimeScale, end: BracketEnd, x: float) -> float:
    """The position in frames that the outermost key has when its hook is at `x`."""
    return scale.position_at(x + (BRACKET_AWAY if end.side is Side.BEFORE else -BRACKET_AWAY)) - 0.5


def hit_bracket(frames: range, geometry: Geometry, scale: TimeScale, x: float, y: float) -> BracketEnd | None:
    """The end of the bracket over selected keys, which there is for two frames or more."""
    if len(frames) < 2 or not geometry.master_top <= y <= geometry.master_top + LANE_HEIGHT // 2:
        return None
    ends = [BracketEnd(frames, side) for side in Side]
    near = min(ends, key=lambda end: abs(bracket_x(scale, end) - x))
    return near if abs(bracket_x(scale, near) - x) <= CATCH else None
