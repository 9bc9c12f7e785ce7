"""The row between canvas and timeline: step, play, timecode, zoom."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from studio.app.access_keys import without_access_key
from studio.app.numbers import localized
from studio.app.texts import tr
from studio.core.timebase import FrameRate


class Transport(QWidget):
    """Buttons for actions that the window owns, and where the playhead is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timecode, self._frames = QLabel(), QLabel()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.15)
        self._timecode.setFont(font)
        self._timecode.setAccessibleName(tr("Playhead"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 3, 8, 3)
        self._row.setSpacing(2)
        self.show_frame(0, 0, FrameRate(25))

    def add_actions(self, left: Iterable[QAction], right: Iterable[QAction]) -> None:
        """Fill the row: buttons, the playhead's place, buttons."""
        for action in left:
            self._row.addWidget(_button(action))
        self._row.addSpacing(12)
        self._row.addWidget(self._timecode)
        self._row.addSpacing(12)
        self._row.addWidget(self._frames)
        self._row.addStretch(1)
        for action in right:
            self._row.addWidget(_button(action))

    def show_frame(self, frame: int, frame_count: int, rate: FrameRate) -> None:
        self._timecode.setText(rate.timecode(frame))
        last = max(frame_count - 1, 0)
        text = tr("Frame {frame} of {last}, {rate} fps")
        self._frames.setText(text.format(frame=frame, last=last, rate=localized(f"{float(rate):.5g}")))

    @property
    def text(self) -> str:
        return f"{self._timecode.text()} {self._frames.text()}"


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setIconSize(QSize(20, 20))
    button.setAccessibleName(without_access_key(action.text()))
    return button
