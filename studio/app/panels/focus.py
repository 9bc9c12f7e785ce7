"""Widgets that keep the keys they need while they have the focus, though the window has shortcuts on them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSlider, QToolButton


def keeps_keys(event: QEvent, keys: Iterable[int]) -> bool:
    """Whether a focused widget needs a key that is a shortcut of the window; the event is taken then."""
    wanted = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in keys
    if wanted:
        event.accept()
    return wanted


class KeyButton(QToolButton):
    """A tool button that Tab reaches and Space presses."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        return keeps_keys(event, (Qt.Key.Key_Space,)) or super().event(event)


class KeySlider(QSlider):
    """A horizontal slider that the arrow keys move while it has the focus; else they step frames."""

    def __init__(self, name: str, most: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, most)
        self.setPageStep(10)
        self.setAccessibleName(name)

    def event(self, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
        return keeps_keys(event, keys) or super().event(event)
