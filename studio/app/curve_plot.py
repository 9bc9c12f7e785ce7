"""Drawing a lane's value round one key; handles of its curve and its keys can be dragged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from studio.app import theme
from studio.app.curve_scene import DEAD, CurveDrag, CurveScene, HandleDrag, KeyDrag, PlotArea
from studio.app.numbers import localized, number
from studio.app.texts import tr
from studio.core.curve_edits import value_limits
from studio.core.curve_view import with_handle
from studio.core.lane_rows import row_of_lane
from studio.core.lanes import AMPLITUDE, KeyRef, KeySelection

MARGINS = (46, 10, 14, 20)
"""Left, top, right, bottom; widget px."""
CATCH = 9.0
STEP, AMPLITUDE_STEP = 0.1, 0.05
"""What an arrow key changes a value by: model px, and of the amplitude; ten times as much with Shift, a tenth with
Ctrl."""
Snapper = Callable[[KeySelection, float, float], int]
"""As of the timeline: keys, frames to move them by, widget px per frame -> whole frames."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_ONLY_FRAMES = 1e6


class CurvePlot(QWidget):
    """One curve. Handles and keys are dragged, keys and empty places clicked; Alt and arrows move the key in use."""

    handle_dropped = Signal(object, object)
    """KeyRef of the segment's first key, and its Bezier."""
    handle_shown = Signal(object)
    """Bezier while a handle is dragged."""
    handle_aborted = Signal()
    key_dropped = Signal(object, int, object)
    """KeyRef, frames that it is moved by, and its new value or None for the one that it has."""
    key_clicked = Signal(object)
    place_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: CurveScene | None = None
        self._drag: CurveDrag | None = None
        self._shown: CurveScene | None = None
        self.snapper: Snapper = lambda keys, by, pixels: round(by)
        self._hovered: tuple[int, int] | None = None
        self._frame = 0
        self._curve: QPolygonF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(260, 110)
        self.setAccessibleName(tr("Curve"))
        self.setAccessibleDescription(
            tr("The edit of a lane round a key. Drag keys, or handles of a Bézier curve; Alt and arrows move the key.")
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
        self._scene, self._hovered = scene, None
        self._set_drag(None)

    def _set_drag(self, drag: CurveDrag | None) -> None:
        self._drag, self._curve, scene = drag, None, self._scene
        self._shown = scene if scene is None or drag is None else scene.during(drag)
        self.update()

    def set_frame(self, frame: int) -> None:
        """Where the playhead is."""
        if frame != self._frame:
            self._frame = frame
            self.update()

    def abort(self) -> None:
        """End a drag as if it had not been."""
        if self._drag is not None:
            self._set_drag(None)
            self.handle_aborted.emit()

    def handle_place(self, segment: int, which: int) -> QPointF:
        """Where a handle of one of the scene's segments is drawn, widget px."""
        assert self._shown is not None
        found = self._shown.segments[segment]
        return self.area.handle(found, found.bezier, which)

    def key_place(self, frame: int) -> QPointF:
        """Where the key of a frame is drawn, widget px."""
        assert self._shown is not None
        return QPointF(self.area.x(frame), self.area.y(self._shown.value_of(frame)))

    def sizeHint(self) -> QSize:
        return QSize(560, 170)

    # ---- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        scene, at = self._scene, event.position()
        if scene is None or event.button() != Qt.MouseButton.LeftButton:
            return
        hit = self._hit(at)
        if hit is not None:
            self._set_drag(HandleDrag(*hit, scene.segments[hit[0]].bezier))
            return
        key = self._key_at(at)
        if key is not None:
            self._set_drag(KeyDrag(key, at))
        elif self.area.box.contains(at):
            self.place_clicked.emit(max(round(self.area.frame_at(at.x())), 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        scene, drag = self._scene, self._drag
        if scene is not None and isinstance(drag, HandleDrag):
            x, y = self.area.unit(scene.segments[drag.segment], event.position())
            bezier = with_handle(drag.bezier, drag.handle, x, y)
            self._set_drag(replace(drag, bezier=bezier, moved=True))
            self.handle_shown.emit(bezier)
            return
        if scene is not None and isinstance(drag, KeyDrag):
            if scene.editable:
                self._set_drag(self._dragged_key(scene, drag, event))
            return
        hovered = self._hit(event.position())
        grabs = hovered is not None or (
            scene is not None and scene.editable and self._key_at(event.position()) is not None
        )
        self.setCursor(Qt.CursorShape.OpenHandCursor if grabs else Qt.CursorShape.ArrowCursor)
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def _dragged_key(self, scene: CurveScene, drag: KeyDrag, event: QMouseEvent) -> KeyDrag:
        """With Shift along one axis only, with Alt to whole frames only."""
        right, up = event.position().x() - drag.at.x(), drag.at.y() - event.position().y()
        one = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        area, by = self.area, 0
        if (drag.by or abs(right) >= DEAD) and not (one and abs(up) > abs(right)):
            pixels = area.pixels_per_frame
            by = self.snapper(frozenset({drag.key}), right / pixels, _ONLY_FRAMES if free else pixels)
        value = drag.value_at(scene, area, event.position(), fixed=one and abs(up) <= abs(right))
        return replace(drag, by=by, value=value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        scene, drag = self._scene, self._drag
        if event.button() != Qt.MouseButton.LeftButton or scene is None or drag is None:
            return
        self._set_drag(None)
        if isinstance(drag, KeyDrag):
            if drag.moved:
                self.key_dropped.emit(drag.key, drag.by, drag.value)
            else:
                self.key_clicked.emit(drag.key)
        elif drag.moved and drag.bezier != scene.segments[drag.segment].bezier:
            self.handle_dropped.emit(scene.segments[drag.segment].start, drag.bezier)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self.abort()
        elif event.key() in _ARROWS and event.modifiers() & Qt.KeyboardModifier.AltModifier and self._drag is None:
            self._nudge(_ARROWS[Qt.Key(event.key())], event.modifiers())
        else:
            super().keyPressEvent(event)

    def _nudge(self, direction: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        """Move the shown key by a frame, or change its value by a step; with Shift ten, with Ctrl a tenth of one."""
        scene, (right, up) = self._scene, direction
        if scene is None or not scene.editable:
            return
        coarse = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        fine = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if right:
            by = self.snapper(frozenset({scene.key}), right * (10 if coarse else 1), _ONLY_FRAMES)
            if by:
                self.key_dropped.emit(scene.key, by, None)
            return
        step = AMPLITUDE_STEP if scene.key.lane == AMPLITUDE else STEP
        value = scene.value_of(scene.key.frame) + up * step * (10 if coarse else 0.1 if fine else 1)
        low, high = value_limits(scene.project, scene.key, scene.component)
        self.key_dropped.emit(scene.key, 0, min(max(value, low), high))

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
        return f"{scene.project.frame_rate.timecode(frame)}: {number(value, 2)}"

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

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.base)
        scene, area = self._shown, self.area
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
                painter.drawText(
                    place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, localized(f"{value:.3g}")
                )

    def _polygon(self, scene: CurveScene, area: PlotArea) -> QPolygonF:
        if self._curve is None:
            frames, values = scene.samples
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
                tip, drag = area.handle(segment, segment.bezier, which), self._drag
                held = isinstance(drag, HandleDrag) and (drag.segment, drag.handle) == (index, which)
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
