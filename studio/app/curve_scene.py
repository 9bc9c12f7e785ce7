"""What a curve editor draws, as values: the curve round a key, drags of handles and keys, where things are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from studio.core.curve_edits import drag_key, value_limits
from studio.core.curve_view import Component, Segment, around, frames_round, lane_values, segments, tried
from studio.core.curves import Bezier
from studio.core.errors import EditError
from studio.core.lanes import KeyRef, lane_keys
from studio.core.project import Project

SAMPLES = 360
"""Places at which a curve is worked out, over the plot's width."""
LEAST_RISE = 28.0
"""Widget px that a segment's handles span at least, also where its values are nearly equal."""
DEAD = 4.0
"""Widget px that a key is dragged along an axis before it leaves its place there."""


@dataclass(frozen=True, eq=False)
class CurveScene:
    """What is shown. points: of the canvas, whose mean is shown; editable: whether handles and keys can be dragged.

    window: the frames and values in sight; None for those round the key.
    """

    project: Project
    key: KeyRef
    component: Component = Component.LENGTH
    points: frozenset[int] = frozenset()
    editable: bool = True
    window: tuple[tuple[float, float], tuple[float, float]] | None = None

    @cached_property
    def near(self) -> Project:
        return around(self.project, self.key)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        return segments(self.near, self.key, self.component, self.points)

    @cached_property
    def frames(self) -> tuple[float, float]:
        return frames_round(self.near, self.key) if self.window is None else self.window[0]

    def values(self, frames: np.ndarray) -> np.ndarray:
        return lane_values(self.near, self.key.lane, frames, self.component, self.points)

    @cached_property
    def keys(self) -> tuple[tuple[int, float], ...]:
        """Frame and value of each key in sight."""
        low, high = self.frames
        frames = [frame for frame in lane_keys(self.near, self.key.lane) if low <= frame <= high]
        values = self.values(np.array(frames)) if frames else np.zeros(0)
        return tuple(zip(frames, values.tolist(), strict=True))

    def value_of(self, frame: int) -> float:
        return float(self.values(np.array([frame]))[0])

    @cached_property
    def samples(self) -> tuple[np.ndarray, np.ndarray]:
        """Frames close to each other, the keys' among them, and the values there: what is drawn as a line."""
        frames = np.unique(np.concatenate([np.linspace(*self.frames, SAMPLES), [frame for frame, _ in self.keys]]))
        return frames, self.values(frames)

    def during(self, drag: CurveDrag) -> CurveScene:
        """What is drawn while something is dragged, in the same window of time and values."""
        window = self.frames, self.range
        if isinstance(drag, HandleDrag):
            project = tried(self.near, self.segments[drag.segment].start, drag.bezier)
            return replace(self, project=project, window=window)
        try:
            project = drag_key(
                self.near, drag.key, by=drag.by, value=drag.value, component=self.component, points=self.points
            )
        except EditError:
            return self
        key = KeyRef(self.key.lane, self.key.frame + drag.by) if drag.key == self.key else self.key
        return replace(self, project=project, key=key, window=window)

    @cached_property
    def range(self) -> tuple[float, float]:
        """The least and the largest value in sight, nought among them, never nearly the same."""
        if self.window is not None:
            return self.window[1]
        values = self.samples[1]
        rises = [(s.values[0], s.values[1] - s.values[0], s.bezier) for s in self.segments if s.has_handles]
        tips = [start + rise * y for start, rise, bezier in rises for y in (bezier[1], bezier[3])]
        low, high = min(float(values.min()), 0.0, *tips), max(float(values.max()), 0.0, *tips)
        room = max(0.08 * (high - low), 0.05)
        return low - room, high + room


@dataclass(frozen=True)
class HandleDrag:
    """A handle on its way: of a segment, the first or the second; bezier: as it is now."""

    segment: int
    handle: int
    bezier: Bezier
    moved: bool = False


@dataclass(frozen=True)
class KeyDrag:
    """A key on its way, pressed at widget px `at`. by: frames from where it is; value: the one that it gets, or None
    for the one that it has."""

    key: KeyRef
    at: QPointF
    by: int = 0
    value: float | None = None

    @property
    def moved(self) -> bool:
        return self.by != 0 or self.value is not None

    def value_at(self, scene: CurveScene, area: PlotArea, to: QPointF, *, fixed: bool) -> float | None:
        """The value when the pointer is at `to`; fixed: it stays."""
        rise = self.at.y() - to.y()
        if fixed or (self.value is None and abs(rise) < DEAD):
            return None
        low, high = value_limits(scene.project, self.key, scene.component)
        return min(max(scene.value_of(self.key.frame) + rise / area.pixels_per_value, low), high)


CurveDrag = HandleDrag | KeyDrag


@dataclass(frozen=True)
class PlotArea:
    """Frames and values <-> widget px."""

    box: QRectF = field(default_factory=QRectF)
    frames: tuple[float, float] = (0.0, 1.0)
    values: tuple[float, float] = (0.0, 1.0)

    def x(self, frame: float) -> float:
        return self.box.left() + (frame - self.frames[0]) / (self.frames[1] - self.frames[0]) * self.box.width()

    def y(self, value: float) -> float:
        return self.box.bottom() - (value - self.values[0]) / (self.values[1] - self.values[0]) * self.box.height()

    @property
    def pixels_per_frame(self) -> float:
        return self.box.width() / (self.frames[1] - self.frames[0])

    @property
    def pixels_per_value(self) -> float:
        return self.box.height() / (self.values[1] - self.values[0])

    def frame_at(self, x: float) -> float:
        return self.frames[0] + (x - self.box.left()) / self.box.width() * (self.frames[1] - self.frames[0])

    def handle(self, segment: Segment, bezier: Bezier, which: int) -> QPointF:
        """Where a handle is drawn, inside the plot whatever its value."""
        x, y = bezier[2 * which], bezier[2 * which + 1]
        left, right = self.x(segment.start.frame), self.x(segment.stop)
        top = self.y(segment.values[0]) - y * self._rise(segment)
        return QPointF(left + x * (right - left), min(max(top, self.box.top()), self.box.bottom()))

    def unit(self, segment: Segment, at: QPointF) -> tuple[float, float]:
        """The inverse: a place as shares of the segment's time and value."""
        left, right = self.x(segment.start.frame), self.x(segment.stop)
        return (at.x() - left) / (right - left), (self.y(segment.values[0]) - at.y()) / self._rise(segment)

    def _rise(self, segment: Segment) -> float:
        rise = self.y(segment.values[0]) - self.y(segment.values[1])
        return float(np.copysign(max(abs(rise), LEAST_RISE), rise))
