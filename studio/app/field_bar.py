"""A small bar of fields over the timeline: Enter or its button takes them, Esc or a click elsewhere does not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from studio.app.access_keys import without_access_key
from studio.app.texts import frames_suffix

MARGIN = 6


class FieldBar(QFrame):
    """Made anew each time. The focus goes back to where it was."""

    taken = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, title: str, fields: Sequence[tuple[str, QWidget]], button: str) -> None:
        """title: for people who do not see it. fields: caption and field, left to right."""
        super().__init__(parent)
        self.setObjectName("field_bar")
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._room = parent
        self._before, self._fields = QApplication.focusWidget(), [field for _, field in fields]
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN // 2, MARGIN, MARGIN // 2)
        for caption, field in fields:
            label = QLabel(caption)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
            if not field.accessibleName():
                field.setAccessibleName(without_access_key(caption))
        self.readout = QLabel()
        row.addWidget(self.readout)
        self.button = QPushButton(button)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.take)
        row.addWidget(self.button)
        for widget in (*self._fields, self.button):
            widget.installEventFilter(self)

    def open_at(self, place: QPoint) -> None:
        """Show it with its top left at `place`, in px of the parent, moved to be in sight."""
        self.adjustSize()
        room = self._room.rect().adjusted(MARGIN, MARGIN, -MARGIN - self.width(), -MARGIN - self.height())
        self.move(max(min(place.x(), room.right()), room.left()), max(min(place.y(), room.bottom()), room.top()))
        self.show()
        self.raise_()
        first = self._fields[0]
        first.setFocus()
        if isinstance(first, QSpinBox):
            first.selectAll()
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def take(self) -> None:
        """As Enter does."""
        for field in self._fields:
            if isinstance(field, QSpinBox):
                field.interpretText()
        self._close(taken=True)

    def abort(self) -> None:
        """As Esc does."""
        self._close(taken=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            known = {Qt.Key.Key_Escape: self.abort, Qt.Key.Key_Return: self.take, Qt.Key.Key_Enter: self.take}
            act = known.get(Qt.Key(event.key()))
            if act is not None and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if act is not None:
                act()
                return True
        return False

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        inside = new is not None and (new is self or self.isAncestorOf(new) or new.window() is not self.window())
        if not inside and new is not None:
            self._before = None
            self._close(taken=False)

    def _close(self, *, taken: bool) -> None:
        if self.isHidden():
            return
        QApplication.instance().focusChanged.disconnect(self._on_focus_changed)  # type: ignore[union-attr]
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        if taken:
            self.taken.emit()
        self.closed.emit()
        self.deleteLater()


def frames_field(value: int, *, most: int) -> QSpinBox:
    """A number of frames, from 1."""
    field = QSpinBox()
    field.setRange(1, max(most, 1))
    field.valueChanged.connect(lambda frames: field.setSuffix(frames_suffix(frames)))
    field.setValue(value)
    field.setSuffix(frames_suffix(value))
    return field
