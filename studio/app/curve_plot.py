"""Drawing a lane's value round one key, with the handles of its curve to drag."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from studio.app import theme
from studio.app.texts import tr
from studio.core.curve_view import (
    Component,
    Segment,
    around,
    frames_round,
    lane_values,
    segments,
    tried,
    with_handle,
)
from studio.core.curves import Bezier
from studio.core.lane_rows import row_of_lane
from studio.core.lanes import KeyRef, lane_keys
from studio.core.project import Project

MARGINS = (46, 10, 14, 20)
"""Left, top, right, bottom; widget px."""
CATCH = 9.0
SAMPLES = 360
"""Places at which a curve is worked out, over the plot's width."""
LEAST_RISE = 28.0
"""Widget px that a segment's handles span at least, also where its values are nearly equal."""


@dataclass(frozen=True, eq=False)
class CurveScene:
    """What is shown. points: of the canvas, whose mean is shown; editable: whether handles can be dragged."""

    project: Project
    key: KeyRef
    component: Component = Component.LENGTH
    points: frozenset[int] = frozenset()
    editable: bool = True

    @cached_property
    def near(self) -> Project:
        return around(self.project, self.key)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        return segments(self.near, self.key, self.component, self.points)

    @cached_property
    def frames(self) -> tuple[float, float]:
        return frames_round(self.near, self.key)

    def values(self, frames: np.ndarray, project: Project | None = None) -> np.ndarray:
        shown = self.near if project is None else project
        return lane_values(shown, self.key.lane, frames, self.component, self.points)

    @cached_property
    def keys(self) -> tuple[tuple[int, float], ...]:
        """Frame and value of each key in sight."""
        low, high = self.frames
        frames = [frame for frame in lane_keys(self.near, self.key.lane) if low <= frame <= high]
        values = self.values(np.array(frames)) if frames else np.zeros(0)
        return tuple(zip(frames, values.tolist(), strict=True))

    @cached_property
    def samples(self) -> tuple[np.ndarray, np.ndarray]:
        """Frames close to each other, the keys' among them, and the values there: what is drawn as a line."""
        frames = np.unique(np.concatenate([np.linspace(*self.frames, SAMPLES), [frame for frame, _ in self.keys]]))
        return frames, self.values(frames)

    @cached_property
    def range(self) -> tuple[float, float]:
        """The least and the largest value in sight, nought among them, never nearly the same."""
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
class PlotArea:
    """Frames and values <-> widget px."""

    box: QRectF = field(default_factory=QRectF)
    frames: tuple[float, float] = (0.0, 1.0)
    values: tuple[float, float] = (0.0, 1.0)

    def x(self, frame: float) -> float:
        return self.box.left() + (frame - self.frames[0]) / (self.frames[1] - self.frames[0]) * self.box.width()

    def y(self, value: float) -> float:
        return self.box.bottom() - (value - self.values[0]) / (self.values[1] - self.values[0]) * self.box.height()

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


class CurvePlot(QWidget):
    """One curve. Handles are dragged, keys and empty places clicked."""

    handle_dropped = Signal(object, object)
    """KeyRef of the segment's first key, and its Bezier."""
    handle_shown = Signal(object)
    """Bezier while a handle is dragged."""
    handle_aborted = Signal()
    key_clicked = Signal(object)
    place_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: CurveScene | None = None
        self._drag: HandleDrag | None = None
        self._hovered: tuple[int, int] | None = None
        self._frame = 0
        self._curve: QPolygonF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(260, 110)
        self.setAccessibleName(tr("Curve"))
        self.setAccessibleDescription(
            tr("The edit of a lane over time round a key. Drag handles of a Bézier curve; the fields do the same.")
        )

    @property
    def scene(self) -> CurveScene | None:
        return self._scene

    @property
    def dragging(self) -> bool:
        return self._drag is not None

    @property
    def area(self) -> PlotArea:
        left, top, right, bottom = MARGINS
        box = QRectF(left, top, max(self.width() - left - right, 1), max(self.height() - top - bottom, 1))
        scene = self._scene
        return PlotArea(box) if scene is None else PlotArea(box, scene.frames, scene.range)

    def set_scene(self, scene: CurveScene | None) -> None:
        """Show something else; a drag ends as if it had not been."""
        self._scene, self._drag, self._curve, self._hovered = scene, None, None, None
        self.update()

    def set_frame(self, frame: int) -> None:
        """Where the playhead is."""
        if frame != self._frame:
            self._frame = frame
            self.update()

    def abort(self) -> None:
        """End a drag as if it had not been."""
        if self._drag is not None:
            self._drag = self._curve = None
            self.handle_aborted.emit()
            self.update()

    def handle_place(self, segment: int, which: int) -> QPointF:
        """Where a handle of one of the scene's segments is drawn, widget px."""
        assert self._scene is not None
        found = self._scene.segments[segment]
        return self.area.handle(found, self._bezier(segment), which)

    def sizeHint(self) -> QSize:
        return QSize(560, 170)

    # ---- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        scene, at = self._scene, event.position()
        if scene is None or event.button() != Qt.MouseButton.LeftButton:
            return
        hit = self._hit(at)
        if hit is not None:
            self._drag = HandleDrag(*hit, scene.segments[hit[0]].bezier)
            self.update()
            return
        key = self._key_at(at)
        if key is not None:
            self.key_clicked.emit(key)
        elif self.area.box.contains(at):
            self.place_clicked.emit(max(round(self.area.frame_at(at.x())), 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        scene, drag = self._scene, self._drag
        if scene is not None and drag is not None:
            x, y = self.area.unit(scene.segments[drag.segment], event.position())
            bezier = with_handle(drag.bezier, drag.handle, x, y)
            self._drag, self._curve = replace(drag, bezier=bezier, moved=True), None
            self.handle_shown.emit(bezier)
            self.update()
            return
        hovered = self._hit(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.ArrowCursor if hovered is None else Qt.CursorShape.OpenHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        scene, drag = self._scene, self._drag
        if event.button() != Qt.MouseButton.LeftButton or scene is None or drag is None:
            return
        segment = scene.segments[drag.segment]
        self._drag = self._curve = None
        self.update()
        if drag.moved and drag.bezier != segment.bezier:
            self.handle_dropped.emit(segment.start, drag.bezier)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self.abort()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        self.update()
        super().changeEvent(event)

    def resizeEvent(self, event: QEvent) -> None:
        self._curve = None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._scene is not None:
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)  # type: ignore[attr-defined]
            return True
        return super().event(event)

    def _tip(self, at: QPointF) -> str:
        scene = self._scene
        if scene is None or not self.area.box.contains(at):
            return ""
        frame = max(round(self.area.frame_at(at.x())), 0)
        value = float(scene.values(np.array([frame]))[0])
        return f"{scene.project.frame_rate.timecode(frame)}: {value:.2f}"

    def _hit(self, at: QPointF) -> tuple[int, int] | None:
        """The handle under the pointer, the nearest of several."""
        scene = self._scene
        if scene is None or not scene.editable:
            return None
        found = [
            ((self.handle_place(i, which) - at).manhattanLength(), (i, which))
            for i, segment in enumerate(scene.segments)
            if segment.has_handles
            for which in (0, 1)
        ]
        near = min(found, default=None)
        return near[1] if near is not None and near[0] <= 1.5 * CATCH else None

    def _key_at(self, at: QPointF) -> KeyRef | None:
        assert self._scene is not None
        area = self.area
        for frame, value in self._scene.keys:
            if abs(area.x(frame) - at.x()) <= CATCH and abs(area.y(value) - at.y()) <= CATCH:
                return KeyRef(self._scene.key.lane, frame)
        return None

    # ---- painting

    def _bezier(self, segment: int) -> Bezier:
        assert self._scene is not None
        drag = self._drag
        return drag.bezier if drag is not None and drag.segment == segment else self._scene.segments[segment].bezier

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.base)
        scene, area = self._scene, self.area
        if scene is None:
            painter.setPen(colours.muted)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Select a key to see its curve."))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.row_colour(row_of_lane(scene.project, scene.key.lane), colours)
        self._paint_grid(painter, scene, area, colours)
        painter.setPen(QPen(colour, 2.0))
        painter.drawPolyline(self._polygon(scene, area))
        self._paint_handles(painter, scene, area, colours)
        self._paint_keys(painter, scene, area, colours, colour)

    def _paint_grid(self, painter: QPainter, scene: CurveScene, area: PlotArea, colours: theme.Colours) -> None:
        box, small = area.box, self.font()
        small.setPointSizeF(max(small.pointSizeF() * 0.85, 6.5))
        painter.setFont(small)
        painter.fillRect(box, colours.lane)
        for value in sorted({0.0, *(value for _, value in scene.keys)}):
            painter.setPen(QPen(colours.line, 1.0))
            painter.drawLine(QPointF(box.left(), area.y(value)), QPointF(box.right(), area.y(value)))
        self._paint_values(painter, scene, area, colours)
        for frame, _ in scene.keys:
            painter.setPen(QPen(colours.line, 1.0, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(area.x(frame), box.top()), QPointF(area.x(frame), box.bottom()))
            painter.setPen(colours.muted)
            place = QRectF(area.x(frame) - 50, box.bottom() + 2, 100, MARGINS[3] - 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, scene.project.frame_rate.timecode(frame))
        if area.frames[0] <= self._frame <= area.frames[1]:
            painter.setPen(QPen(colours.playhead, 1.4))
            painter.drawLine(QPointF(area.x(self._frame), box.top()), QPointF(area.x(self._frame), box.bottom()))

    def _paint_values(self, painter: QPainter, scene: CurveScene, area: PlotArea, colours: theme.Colours) -> None:
        """Labels of nought and of the keys' values, as far as they do not run into each other."""
        painter.setPen(colours.muted)
        drawn: list[float] = []
        for value in [0.0, *sorted({value for _, value in scene.keys}, key=abs, reverse=True)]:
            y = area.y(value)
            if all(abs(y - other) >= painter.fontMetrics().height() for other in drawn):
                drawn.append(y)
                place = QRectF(0, y - 10, MARGINS[0] - 5, 20)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{value:.3g}")

    def _polygon(self, scene: CurveScene, area: PlotArea) -> QPolygonF:
        if self._curve is None:
            drag = self._drag
            frames, values = scene.samples
            if drag is not None:
                segment = scene.segments[drag.segment]
                values = scene.values(frames, tried(scene.near, segment.start, drag.bezier))
            top, bottom = area.box.top(), area.box.bottom()
            places = zip(frames.tolist(), values.tolist(), strict=True)
            self._curve = QPolygonF([QPointF(area.x(f), min(max(area.y(v), top), bottom)) for f, v in places])
        return self._curve

    def _paint_handles(self, painter: QPainter, scene: CurveScene, area: PlotArea, colours: theme.Colours) -> None:
        for index, segment in enumerate(scene.segments):
            if not segment.has_handles:
                continue
            ends = ((segment.start.frame, segment.values[0]), (segment.stop, segment.values[1]))
            for which, (frame, value) in enumerate(ends):
                tip = area.handle(segment, self._bezier(index), which)
                held = self._drag is not None and (self._drag.segment, self._drag.handle) == (index, which)
                strong = held or self._hovered == (index, which)
                painter.setPen(QPen(colours.text if scene.editable else colours.muted, 1.2))
                painter.drawLine(QPointF(area.x(frame), area.y(value)), tip)
                painter.setBrush(colours.accent if strong else colours.base)
                painter.drawEllipse(tip, 5.5 if strong else 4.5, 5.5 if strong else 4.5)

    def _paint_keys(
        self, painter: QPainter, scene: CurveScene, area: PlotArea, colours: theme.Colours, colour: QColor
    ) -> None:
        for frame, value in scene.keys:
            x, y, shown = area.x(frame), area.y(value), frame == scene.key.frame
            reach = 6.5 if shown else 5.0
            painter.setPen(QPen(colours.text if shown else colours.outline, 1.8 if shown else 1.0))
            painter.setBrush(colour)
            corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
            painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))
