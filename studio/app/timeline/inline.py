"""Small editors that open in the timeline itself: Enter takes what is there, a click elsewhere what was changed, Esc
nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QWidget

from studio.app.texts import percent
from studio.core.markers import MAX_MARKER_NAME


class _Closing(QObject):
    """Closes an editor once: taken or not."""

    closed = Signal(bool)

    def __init__(self, editor: InlineText | InlineNumber) -> None:
        super().__init__(editor)
        self._editor, self._done, self._before = editor, False, editor.text()
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._close(False)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._close(True)
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self._close(self._editor.text() != self._before)
        return False

    def _close(self, taken: bool) -> None:
        if self._done:
            return
        self._done = True
        if isinstance(self._editor, QDoubleSpinBox):
            self._editor.interpretText()
        self._editor.hide()
        self.closed.emit(taken)
        self._editor.deleteLater()
        parent = self._editor.parentWidget()
        if parent is not None:
            parent.setFocus()


class InlineText(QLineEdit):
    """A name."""

    taken = Signal(str)

    def __init__(self, parent: QWidget, place: QRect, text: str, name: str) -> None:
        super().__init__(text, parent)
        self.setObjectName("inline_text")
        self.setAccessibleName(name)
        self.setMaxLength(MAX_MARKER_NAME)
        self.setGeometry(place)
        self._closing = _Closing(self)
        self._closing.closed.connect(self._on_closed)
        self.selectAll()
        self.show()
        self.setFocus()

    def _on_closed(self, taken: bool) -> None:
        if taken:
            self.taken.emit(self.text())


class InlineNumber(QDoubleSpinBox):
    """A percentage."""

    taken = Signal(float)

    def __init__(self, parent: QWidget, place: QRect, value: float, name: str, *, most: float) -> None:
        super().__init__(parent)
        self.setObjectName("inline_number")
        self.setAccessibleName(name)
        self.setRange(0, most)
        self.setDecimals(0)
        self.setSingleStep(5)
        self.setSuffix(percent(""))
        self.setValue(value)
        self.setGeometry(place)
        self._closing = _Closing(self)
        self._closing.closed.connect(self._on_closed)
        self.selectAll()
        self.show()
        self.setFocus()

    def _on_closed(self, taken: bool) -> None:
        if taken:
            self.taken.emit(self.value())
