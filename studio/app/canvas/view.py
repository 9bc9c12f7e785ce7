"""The canvas widget: draws the picture and its points, and turns mouse and keys into gestures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from studio.app import theme
from studio.app.canvas import gestures
from studio.app.canvas.gestures import Gesture, Places, Pointer
from studio.app.canvas.hit import hit_point
from studio.app.canvas.paint import paint_area, paint_overlay, paint_reach, point_radius
from studio.app.canvas.picture import Picture
from studio.app.canvas.scene import FaceOverlay, Look
from studio.app.canvas.viewport import Viewport, fitted
from studio.app.texts import tr
from studio.core.gesture import GestureOptions, gesture_places, nudge
from studio.core.pick import Selection, SelectMode, combined, in_box, in_lasso
from studio.core.topology import LIPS, POINT_COUNT, group_of
from studio.render.engine import Patch

CATCH = 6.0
"""Widget px around a point within which a press catches it."""
WHEEL_STEP = 1.0015
SHARP_SCALE = 12.0
"""From here on single pixels are looked at, and shown as such."""


_STEPS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_NEIGHBOURS: Mapping[str, int] = {",": -1, ".": 1}
"""Keys that select the point before and after."""


class CanvasView(QWidget):
    """Shows a picture, a rendered patch over it and the face's points; tells what a person does to them."""

    drag_shown = Signal(object)
    """Places while a drag goes on."""
    drag_dropped = Signal(object)
    """Places at its end: the edit to make."""
    drag_aborted = Signal()
    drag_started = Signal()
    selection_changed = Signal(object)
    """frozenset of landmark indices."""
    viewport_changed = Signal(object)
    space_tapped = Signal()
    """Space went down and up without panning."""
    place_clicked = Signal(float, float)
    """A click in source px while picking."""
    picking_left = Signal()
    """Esc while picking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture()
        self._overlay: FaceOverlay | None = None
        self._dragged: FaceOverlay | None = None
        self._look = Look()
        self._viewport = Viewport()
        self._fits = True
        self._gesture: Gesture | None = None
        self._area_mode = SelectMode.REPLACE
        self._options = GestureOptions()
        self._space_held = self._space_used = False
        self._picking = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 180)
        self.setAccessibleName(tr("Picture with face points"))
        self.setAccessibleDescription(
            tr(
                "Drag points to key them at the playhead. Comma and full stop select points, Alt and arrows move them. "
                "Drag beside points for a box, with Alt for a lasso."
            )
        )

    # ---- what is shown

    @property
    def viewport(self) -> Viewport:
        return self._viewport

    @property
    def overlay(self) -> FaceOverlay | None:
        """The points as they are drawn, a drag included."""
        return self._dragged if self._dragged is not None else self._overlay

    @property
    def patch(self) -> Patch | None:
        return self._picture.patch

    @property
    def selected(self) -> int | None:
        """The selected point that was picked last."""
        return self._look.lead

    @property
    def selection(self) -> frozenset[int]:
        return self._look.selection

    @property
    def options(self) -> GestureOptions:
        """How a drag moves points."""
        return self._options

    @property
    def dragging(self) -> bool:
        return self._dragged is not None

    def set_picture(self, picture: np.ndarray | None) -> None:
        """(H, W, 3) uint8 RGB, or None for nothing. A picture of another size is fitted."""
        before = self._picture.size
        if self._picture.set_source(picture):
            if self._picture.size != before:
                self.fit()
            self.update()

    def set_patch(self, patch: Patch | None) -> None:
        """The rendered part of the frame; its pixels replace those of the picture."""
        if self._picture.set_patch(patch):
            self.update()

    def set_overlay(self, overlay: FaceOverlay | None) -> None:
        self._overlay = overlay
        if overlay is None:
            self.abort()
        self.update()

    def set_points_shown(self, shown: bool) -> None:
        self._set_look(replace(self._look, show_points=shown))

    def set_editable(self, editable: bool) -> None:
        self._set_look(replace(self._look, editable=editable))

    def set_picking(self, picking: bool) -> None:
        """While picking, a click tells its place instead of touching points."""
        self._picking = picking
        self.setCursor(Qt.CursorShape.CrossCursor if picking else Qt.CursorShape.ArrowCursor)

    def set_options(self, options: GestureOptions) -> None:
        self._options = options
        self._set_look(replace(self._look, reach=options.radius))

    def select(self, point: int | None) -> None:
        self.select_points(frozenset() if point is None else frozenset({point}), lead=point)

    def select_points(self, points: Selection, *, lead: int | None = None) -> None:
        """Select exactly these; `lead` is the one that was picked last."""
        lead = lead if lead in points else min(points, default=None)
        if (points, lead) != (self._look.selection, self._look.lead):
            self._set_look(replace(self._look, selection=points, lead=lead))
            self.selection_changed.emit(points)

    def _set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    # ---- view

    def set_viewport(self, viewport: Viewport) -> None:
        self._fits = False
        self._show_viewport(viewport)

    def fit(self) -> None:
        """The whole picture, and so on when the widget's size changes."""
        self._fits = True
        size = self._picture.size
        if not size.isEmpty():
            self._show_viewport(fitted(0, 0, size.width(), size.height(), into=(self.width(), self.height())))

    def fit_mouth(self) -> None:
        """Lips with some room around them."""
        if self._overlay is not None:
            low, high = self._overlay.points[LIPS].min(0), self._overlay.points[LIPS].max(0)
            width, height = (high - low) * 1.8 + 1
            centre = (low + high) / 2
            box = (centre[0] - width / 2, centre[1] - height / 2, width, height)
            self.set_viewport(fitted(*map(float, box), into=(self.width(), self.height())))

    def zoom(self, factor: float) -> None:
        """About the middle of the widget."""
        self.set_viewport(self._viewport.zoomed(factor, at_x=self.width() / 2, at_y=self.height() / 2))

    def _show_viewport(self, viewport: Viewport) -> None:
        self._viewport = viewport
        self.viewport_changed.emit(viewport)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(800, 560)

    # ---- what gestures may do (gestures.GestureTarget)

    def moved_by(self, dx: float, dy: float) -> Places:
        """Where moving the selection by source px puts points. A selection that is pinned whole moves all the same:
        the edit tells why it cannot be."""
        assert self._overlay is not None
        options, selection = replace(self._options, lead=self._look.lead), self._look.selection
        if all(group_of(point) in options.pinned for point in selection):
            options = replace(options, pinned=frozenset())
        return gesture_places(self._overlay.points, selection, (dx, dy), options)

    def show_area(self, area: np.ndarray | None) -> None:
        self._set_look(replace(self._look, area=area))

    def pick_area(self, area: np.ndarray, *, lasso: bool) -> None:
        if self._overlay is not None and self._look.show_points:
            places = self._viewport.to_view(self._overlay.points)
            corner, opposite = area.min(0), area.max(0)
            inside = in_lasso(places, area) if lasso else in_box(places, tuple(corner), tuple(opposite))
            self.select_points(combined(self._look.selection, inside, self._area_mode), lead=self._look.lead)

    def click_nothing(self) -> None:
        if self._area_mode is SelectMode.REPLACE:
            self.select(None)

    def show_drag(self, places: Places) -> None:
        if self._overlay is not None:
            self._dragged = self._overlay.with_places(places)
            self.drag_shown.emit(places)
            self.update()

    def abort_drag(self) -> None:
        self._dragged = None
        self.drag_aborted.emit()
        self.update()

    def abort(self) -> None:
        """End the gesture as if it had not been."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.close()
            self._show_cursor()

    # ---- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at, button = event.position(), event.button()
        if self._gesture is not None:
            return
        if button == Qt.MouseButton.MiddleButton or (button == Qt.MouseButton.LeftButton and self._space_held):
            self._space_used = True
            self._begin(gestures.pan(self, _pointer(at)))
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif button == Qt.MouseButton.LeftButton and self._picking:
            self.place_clicked.emit(*self._viewport.to_image(at.x(), at.y()))
        elif button == Qt.MouseButton.LeftButton:
            self._press_point(at, event.modifiers())

    def _press_point(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """A point is grabbed, with all that is selected if it is; Shift toggles; beside points an area begins."""
        point, selection = self._point_at(at), self._look.selection
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if point is None:
            self._area_mode = SelectMode.ADD if shift else SelectMode.REPLACE
            self._begin(
                gestures.select_area(self, _pointer(at), lasso=bool(modifiers & Qt.KeyboardModifier.AltModifier))
            )
        elif shift:
            self.select_points(selection ^ {point}, lead=point)
        else:
            self.select_points(selection if point in selection else frozenset({point}), lead=point)
            if self._look.editable:
                self.drag_started.emit()
                self._begin(gestures.drag_selection(self, _pointer(at)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            self._send(_pointer(event.position()))
            return
        hovered = self._point_at(event.position()) if not self._picking else None
        if hovered != self._look.hovered:
            self._set_look(replace(self._look, hovered=hovered))
            self._show_cursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            self._send(_pointer(event.position(), released=True))
            self._show_cursor()

    def leaveEvent(self, event: QEvent) -> None:
        if self._look.hovered is not None:
            self._set_look(replace(self._look, hovered=None))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn, at = event.angleDelta().y(), event.position()
        if turn and self._gesture is None:
            self.set_viewport(self._viewport.zoomed(WHEEL_STEP**turn, at_x=at.x(), at_y=at.y()))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Space is ours while we have the focus: held it pans, tapped it plays."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_space(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self.abort()
        elif event.key() == Qt.Key.Key_Escape and self._picking:
            self.picking_left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.select(None)
        elif event.key() in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            coarse = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._nudge(nudge(_STEPS[event.key()], coarse=coarse, fine=fine))
        elif event.text() in _NEIGHBOURS and self._overlay is not None:
            start = self._look.lead if self._look.lead is not None else POINT_COUNT - 1
            self.select((start + _NEIGHBOURS[event.text()]) % POINT_COUNT)
        elif _is_space(event):
            if not event.isAutoRepeat():
                self._space_held, self._space_used = True, False
                self._show_cursor()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not _is_space(event):
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat() and self._space_held:
            self._space_held = False
            self._show_cursor()
            if not self._space_used:
                self.space_tapped.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space_held = False
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._fits:
            self.fit()

    def _begin(self, gesture: Gesture) -> None:
        next(gesture)
        self._gesture = gesture

    def _send(self, pointer: Pointer) -> None:
        assert self._gesture is not None
        try:
            self._gesture.send(pointer)
        except StopIteration as end:
            self._gesture = None
            if end.value:
                self._drop(end.value)
            elif self._dragged is not None:
                self.abort_drag()

    def _drop(self, places: Places) -> None:
        self._dragged = None
        if self._overlay is not None:
            self._overlay = self._overlay.with_places(places)
        self.drag_dropped.emit(places)
        self.update()

    def _nudge(self, step: tuple[float, float]) -> None:
        """Move the selected points by source px: one edit."""
        if self._look.selection and self._overlay is not None and self._look.editable and self._gesture is None:
            self.drag_started.emit()
            self._drop(self.moved_by(*step))

    def _point_at(self, at: QPointF) -> int | None:
        if self._overlay is None or not self._look.show_points:
            return None
        places = self._viewport.to_view(self._overlay.points)
        radius = point_radius(self._viewport, self._overlay.points) + CATCH
        return hit_point(places, at.x(), at.y(), radius=radius)

    def _show_cursor(self) -> None:
        if self._picking:
            shape = Qt.CursorShape.CrossCursor
        elif self._space_held:
            shape = Qt.CursorShape.OpenHandCursor
        elif self._look.hovered is not None and self._look.editable:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = theme.colours(self.palette())
        painter.fillRect(self.rect(), colours.surround)
        if self._picture.image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._viewport.scale < SHARP_SCALE)
        scale = self._viewport.scale
        size = self._picture.size
        target = QRectF(self._viewport.x, self._viewport.y, size.width() * scale, size.height() * scale)
        painter.drawImage(target, self._picture.image)
        overlay = self.overlay
        if overlay is not None and self._look.show_points:
            paint_overlay(painter, overlay, self._look, self._viewport, colours)
            paint_reach(painter, overlay, self._look, self._viewport, colours)
        if self._look.area is not None:
            paint_area(painter, self._look.area, colours)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setBrush(QColor(0, 0, 0, 0))
            painter.setPen(colours.accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _pointer(at: QPointF, *, released: bool = False) -> Pointer:
    return Pointer(at.x(), at.y(), released)


def _is_space(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space and not event.modifiers()
