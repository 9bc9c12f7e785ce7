"""What takes the picture over for a while: placing a face, drawing a box. Pan and zoom go on working."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter

from studio.app.canvas.gestures import Gesture, Pointer
from studio.app.canvas.viewport import Viewport
from studio.app.theme import Colours

ARROWS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Arrow keys and where they point, y down."""


class CanvasTool(Protocol):
    """While it is on it gets presses and keys before points do, and draws over the picture."""

    def press(self, pointer: Pointer, viewport: Viewport) -> Gesture | None:
        """A press of the left button: the gesture that follows, or None for a click that was dealt with."""
        ...

    def cursor(self, pointer: Pointer, viewport: Viewport) -> Qt.CursorShape: ...

    def key(self, event: QKeyEvent) -> bool:
        """Whether it took the key; Esc is given to `leave` if not."""
        ...

    def leave(self) -> None:
        """Esc."""
        ...

    def paint(self, painter: QPainter, viewport: Viewport, colours: Colours) -> None: ...
