"""Showing where the face is: a box to drag, and the faces that were found to click. A `CanvasTool`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen

from studio.app.canvas.gestures import Gesture, Pointer, is_far, slide
from studio.app.canvas.paint import paint_plate
from studio.app.canvas.tool import ARROWS
from studio.app.canvas.view import CanvasView
from studio.app.canvas.viewport import Viewport
from studio.app.theme import Colours
from studio.core.geometry import Box

CATCH = 8.0
"""Widget px around an edge or a corner within which a press catches it."""
LEAST_SIDE = 8.0
"""Source px of a box's side."""
KEY_STEP = 0.02
"""Share of the box's size that an arrow key moves or grows it by."""
_CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor, (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor, (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor, (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor, (0, 1): Qt.CursorShape.SizeVerCursor,
    (0, 0): Qt.CursorShape.SizeAllCursor,
}  # fmt: skip


class FaceBoxTool(QObject):
    """Drag beside the box for another one, its edges and corners to change it, its inside to move it."""

    accepted = Signal()
    """Enter: look for the face in the box."""
    laid = Signal()
    """Shift+Enter: lay points into the box."""
    face_clicked = Signal(int)
    """Index of a found face that was clicked, or chosen by its digit."""

    def __init__(self, canvas: CanvasView, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._faces: tuple[Box, ...] = ()
        self.box: Box = (0.0, 0.0, 1.0, 1.0)

    @property
    def active(self) -> bool:
        return self._canvas.tool is self

    @property
    def faces(self) -> tuple[Box, ...]:
        return self._faces

    def start(self, box: Box) -> None:
        self.box, self._faces = box, ()
        self._canvas.set_tool(self)
        self._canvas.setFocus()

    def stop(self) -> None:
        if self.active:
            self._canvas.set_tool(None)

    def show_faces(self, faces: Sequence[Box]) -> None:
        """Boxes of the faces that were found."""
        self._faces = tuple(faces)
        self._canvas.update()

    # ---- the tool

    def press(self, pointer: Pointer, viewport: Viewport) -> Gesture | None:
        """Change the box; a press without a move is a click on a found face."""
        part, start = self._part_at(pointer, viewport), self.box
        origin = viewport.to_image(pointer.x, pointer.y)

        def show(now: Pointer) -> None:
            if is_far(pointer, now):
                place = self._canvas.viewport.to_image(now.x, now.y)
                self._set_box(changed_box(start, part, origin, place))
            if now.released and not is_far(pointer, now) and self.box == start:
                self._click(origin)

        return slide(show, self._restore(start))

    def cursor(self, pointer: Pointer, viewport: Viewport) -> Qt.CursorShape:
        part = self._part_at(pointer, viewport)
        return Qt.CursorShape.CrossCursor if part is None else _CURSORS[part]

    def key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.laid if modifiers & Qt.KeyboardModifier.ShiftModifier else self.accepted).emit()
        elif key in ARROWS and modifiers & Qt.KeyboardModifier.AltModifier:
            self._step(*ARROWS[key], grow=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif event.text().isdigit() and 1 <= int(event.text()) <= len(self._faces):
            self.face_clicked.emit(int(event.text()) - 1)
        else:
            return False
        return True

    def leave(self) -> None:
        self.stop()

    def paint(self, painter: QPainter, viewport: Viewport, colours: Colours) -> None:
        """Found faces in dashes with their numbers, the box in full with its handles."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, face in enumerate(self._faces, 1):
            rect = _rect(face, viewport)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for width, colour in ((3.0, colours.outline), (1.4, colours.earlier)):
                painter.setPen(QPen(colour, width, Qt.PenStyle.DashLine))
                painter.drawRoundedRect(rect, 6, 6)
            paint_plate(painter, QRectF(rect.left() + 4, rect.top() + 4, 22, 20), str(number), colours)
        rect = _rect(self.box, viewport)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((4.0, colours.outline), (1.8, colours.grip)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(rect)
        painter.setBrush(colours.grip)
        painter.setPen(QPen(colours.outline, 1.0))
        for x in (rect.left(), rect.center().x(), rect.right()):
            for y in (rect.top(), rect.center().y(), rect.bottom()):
                if QPointF(x, y) != rect.center():
                    painter.drawRect(QRectF(x - 4, y - 4, 8, 8))

    # ---- inside

    def _restore(self, box: Box) -> Callable[[], None]:
        return lambda: self._set_box(box)

    def _set_box(self, box: Box) -> None:
        self.box = box
        self._canvas.update()

    def _click(self, place: tuple[float, float]) -> None:
        x, y = place
        under = [k for k, (x0, y0, x1, y1) in enumerate(self._faces) if x0 <= x <= x1 and y0 <= y <= y1]
        if under:
            self.face_clicked.emit(min(under, key=lambda k: _area(self._faces[k])))

    def _step(self, across: int, down: int, *, grow: bool) -> None:
        x0, y0, x1, y1 = self.box
        dx, dy = across * (x1 - x0) * KEY_STEP, down * (y1 - y0) * KEY_STEP
        self._set_box(changed_box(self.box, (1, 1) if grow else (0, 0), (0.0, 0.0), (dx, dy)))

    def _part_at(self, pointer: Pointer, viewport: Viewport) -> tuple[int, int] | None:
        """Which edge of the box is under the pointer: -1, 0 or 1 on each axis; (0, 0) inside; None beside it."""
        rect = _rect(self.box, viewport)
        if not rect.adjusted(-CATCH, -CATCH, CATCH, CATCH).contains(QPointF(pointer.x, pointer.y)):
            return None
        across = _edge(pointer.x, rect.left(), rect.right())
        return across, _edge(pointer.y, rect.top(), rect.bottom())


def changed_box(box: Box, part: tuple[int, int] | None, origin: tuple[float, float], place: tuple[float, float]) -> Box:
    """A box after a drag from `origin` to `place`: a new one for None, moved for (0, 0), else with edges moved."""
    if part is None:
        return _upright(*origin, *place)
    dx, dy = place[0] - origin[0], place[1] - origin[1]
    x0, y0, x1, y1 = box
    if part == (0, 0):
        return x0 + dx, y0 + dy, x1 + dx, y1 + dy
    return _upright(
        x0 + (dx if part[0] < 0 else 0),
        y0 + (dy if part[1] < 0 else 0),
        x1 + (dx if part[0] > 0 else 0),
        y1 + (dy if part[1] > 0 else 0),
    )


def _upright(x0: float, y0: float, x1: float, y1: float) -> Box:
    """Corners in order, and sides of some length."""
    (x0, x1), (y0, y1) = sorted((x0, x1)), sorted((y0, y1))
    return x0, y0, max(x1, x0 + LEAST_SIDE), max(y1, y0 + LEAST_SIDE)


def _edge(at: float, low: float, high: float) -> int:
    if min(abs(at - low), abs(at - high)) > CATCH:
        return 0
    return -1 if abs(at - low) < abs(at - high) else 1


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _rect(box: Box, viewport: Viewport) -> QRectF:
    corners = viewport.to_view(np.array(box).reshape(2, 2))
    return QRectF(QPointF(*corners[0]), QPointF(*corners[1]))
