"""Placing a face by hand with four clicks: for paintings, animals, and faces that no detector finds."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from studio.app.canvas.view import CanvasView
from studio.app.texts import tr
from studio.core.geometry import template_from_anchors


class FacePlacer(QObject):
    """Asks for both eyes and both mouth corners, then fits the mean face to them."""

    prompted = Signal(str)
    """What to click next; "" when it is over."""
    placed = Signal(object)
    """(68, 2) float32 source px."""

    def __init__(self, canvas: CanvasView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._places: list[tuple[float, float]] = []
        self._active = False
        canvas.place_clicked.connect(self._on_place)
        canvas.picking_left.connect(self.stop)

    @property
    def active(self) -> bool:
        return self._active

    def start(self) -> None:
        self._places, self._active = [], True
        self._canvas.set_picking(True)
        self._canvas.setFocus()
        self.prompted.emit(_prompts()[0])

    @Slot()
    def stop(self) -> None:
        if self._active:
            self._active = False
            self._canvas.set_picking(False)
            self.prompted.emit("")

    @Slot(float, float)
    def _on_place(self, x: float, y: float) -> None:
        if not self._active:
            return
        self._places.append((x, y))
        prompts = _prompts()
        if len(self._places) < len(prompts):
            self.prompted.emit(prompts[len(self._places)])
            return
        self.stop()
        right_eye, left_eye, *mouth = (np.array(place) for place in self._places)
        self.placed.emit(template_from_anchors(right_eye, left_eye, np.stack(mouth)))


def _prompts() -> tuple[str, ...]:
    return (
        tr("Click the middle of the eye on the left of the picture. Esc stops."),
        tr("Click the middle of the eye on the right of the picture."),
        tr("Click the corner of the mouth on the left of the picture."),
        tr("Click the corner of the mouth on the right of the picture."),
    )
