"""Drags of the timeline, as frozen values: what was pressed, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.app.timeline.ends import BracketEnd, SpanEnd
from studio.app.timeline.layout import MarkHit, RampHit
from studio.core.lanes import KeySelection

DRAG_THRESHOLD = 4.0
"""Widget px that the pointer moves before a press becomes a drag."""


@dataclass(frozen=True)
class KeyDrag:
    """Selected keys on their way. mark: the one that was pressed, at widget px x; by: frames from where they were.

    keys: what the mark stands for, to be selected if it was a click.
    """

    mark: MarkHit
    keys: KeySelection
    x: float
    by: int = 0
    live: bool = False

    def started(self, x: float) -> bool:
        return self.live or abs(x - self.x) >= DRAG_THRESHOLD

    def moved(self, by: int) -> KeyDrag:
        return replace(self, by=by, live=True)


@dataclass(frozen=True)
class BoxDrag:
    """A box from (x, y) to `opposite`, in widget px. kept: what stays selected beside the keys in the box."""

    x: float
    y: float
    kept: KeySelection = frozenset()
    to: tuple[float, float] | None = None

    @property
    def corner(self) -> tuple[float, float]:
        return self.x, self.y

    @property
    def opposite(self) -> tuple[float, float]:
        return self.to if self.to is not None else self.corner

    @property
    def is_box(self) -> bool:
        return self.to is not None

    def moved(self, x: float, y: float) -> BoxDrag:
        far = self.is_box or max(abs(x - self.x), abs(y - self.y)) >= DRAG_THRESHOLD
        return replace(self, to=(x, y)) if far else self


@dataclass(frozen=True)
class RampDrag:
    """The end of a falloff ramp on its way. length: the falloff in frames that it shows now."""

    ramp: RampHit
    length: int

    @property
    def changed(self) -> bool:
        return self.length != self.ramp.length


@dataclass(frozen=True)
class MarkerDrag:
    """A marker on its way from `frame` to `to`, pressed at widget px x."""

    frame: int
    x: float
    to: int
    live: bool = False

    def started(self, x: float) -> bool:
        return self.live or abs(x - self.x) >= DRAG_THRESHOLD


@dataclass(frozen=True)
class SpanDrag:
    """An end of an occluded span on its way. to: the span as it is now."""

    end: SpanEnd
    to: range

    @property
    def changed(self) -> bool:
        return self.to != self.end.span


@dataclass(frozen=True)
class StretchDrag:
    """An end of the bracket over the selected keys on its way. to: from the first to the last key as they are now."""

    end: BracketEnd
    to: range

    @property
    def changed(self) -> bool:
        return self.to != self.end.frames


Drag = KeyDrag | BoxDrag | RampDrag | MarkerDrag | SpanDrag | StretchDrag
