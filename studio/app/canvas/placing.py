"""Placing a face by hand with four clicks: for paintings, animals, and faces that no detector finds."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPen

from studio.app.canvas.gestures import Gesture, Pointer
from studio.app.canvas.view import CanvasView
from studio.app.canvas.viewport import Viewport
from studio.app.texts import tr
from studio.app.theme import Colours
from studio.core.geometry import template_from_anchors


class FacePlacer(QObject):
    """Asks for both eyes and both mouth corners, then fits the mean face to them. A `CanvasTool` while it is on."""

    prompted = Signal(str)
    """What to click next; "" when it is over."""
    placed = Signal(object)
    """(68, 2) float32 source px."""

    def __init__(self, canvas: CanvasView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._places: list[tuple[float, float]] = []

    @property
    def active(self) -> bool:
        return self._canvas.tool is self

    @Slot()
    def start(self) -> None:
        self._places = []
        self._canvas.set_tool(self)
        self._canvas.setFocus()
        self.prompted.emit(_prompts()[0])

    @Slot()
    def stop(self) -> None:
        if self.active:
            self._canvas.set_tool(None)
            self.prompted.emit("")

    # ---- the tool

    def press(self, pointer: Pointer, viewport: Viewport) -> Gesture | None:
        """The next place."""
        self._places.append(viewport.to_image(pointer.x, pointer.y))
        prompts = _prompts()
        if len(self._places) < len(prompts):
            self.prompted.emit(prompts[len(self._places)])
            self._canvas.update()
            return None
        self.stop()
        right_eye, left_eye, *mouth = (np.array(place) for place in self._places)
        self.placed.emit(template_from_anchors(right_eye, left_eye, np.stack(mouth)))
        return None

    def cursor(self, pointer: Pointer, viewport: Viewport) -> Qt.CursorShape:
        return Qt.CursorShape.CrossCursor

    def key(self, event: QKeyEvent) -> bool:
        """Backspace takes the last place back."""
        if event.key() == Qt.Key.Key_Backspace and self._places:
            self._places.pop()
            self.prompted.emit(_prompts()[len(self._places)])
            self._canvas.update()
            return True
        return False

    def leave(self) -> None:
        self.stop()

    def paint(self, painter: QPainter, viewport: Viewport, colours: Colours) -> None:
        """The places so far, as crosses."""
        for place in self._places:
            centre = QPointF(*viewport.to_view(np.asarray(place)))
            for width, colour in ((4.0, colours.outline), (1.6, colours.mark)):
                painter.setPen(QPen(colour, width))
                painter.drawLine(centre - QPointF(7, 0), centre + QPointF(7, 0))
                painter.drawLine(centre - QPointF(0, 7), centre + QPointF(0, 7))


def _prompts() -> tuple[str, ...]:
    return (
        tr("Click the middle of the eye on the left of the picture. Esc stops."),
        tr("Click the middle of the eye on the right of the picture."),
        tr("Click the corner of the mouth on the left of the picture."),
        tr("Click the corner of the mouth on the right of the picture."),
    )
