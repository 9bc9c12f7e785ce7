"""A message over the editor that stops nobody: what happened, to which file, what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from studio.app import icons, theme
from studio.app.error_texts import tr_error
from studio.app.texts import tr
from studio.core.errors import StudioError


class Banner(QFrame):
    """Hidden until `show_error` or `show_note`; closed by its button or by the next success."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action: Callable[[], None] | None = None
        self._what, self._where, self._remedy = QLabel(), QLabel(), QLabel()
        font = self._what.font()
        font.setBold(True)
        self._what.setFont(font)
        for label in (self._what, self._where, self._remedy):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button, self._second = QPushButton(), QPushButton()
        self._button.clicked.connect(self._on_button)
        self._second.clicked.connect(self._on_second)
        self._second_action: Callable[[], None] | None = None
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(tr("Close message"))
        self._close.setToolTip(tr("Close message"))
        self._close.clicked.connect(self.dismiss)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (self._what, self._where, self._remedy):
            texts.addWidget(label)
        row = QHBoxLayout(self)
        row.addLayout(texts, 1)
        row.addWidget(self._button)
        row.addWidget(self._second)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Message"))
        self.hide()

    @property
    def text(self) -> str:
        """All that it says, for assistive tools and tests."""
        return " ".join(label.text() for label in (self._what, self._where, self._remedy) if label.text())

    def show_error(self, error: StudioError, *, button: str = "", action: Callable[[], None] | None = None) -> None:
        """What, file and remedy; a button can offer the remedy."""
        where = str(error.path) if error.path is not None else ""
        self._show(tr_error(error.what), where, tr_error(error.remedy), button, action, True)

    def show_note(
        self,
        what: str,
        detail: str = "",
        *,
        button: str = "",
        action: Callable[[], None] | None = None,
        second: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Something worth knowing that is no error. second: one more button that leaves the message open."""
        self._show(what, "", detail, button, action, False)
        if second is not None:
            self._second_action = second[1]
            self._second.setText(second[0])
            self._second.show()

    def dismiss(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _show(
        self, what: str, where: str, remedy: str, button: str, action: Callable[[], None] | None, is_error: bool
    ) -> None:
        for label, text in ((self._what, what), (self._where, where), (self._remedy, remedy)):
            label.setText(text)
            label.setVisible(bool(text))
        self._action, self._second_action = action, None
        self._second.hide()
        self._button.setText(button)
        self._button.setVisible(action is not None)
        self._tint(is_error)
        self._close.setIcon(icons.icon("close", self.palette()))
        self.setAccessibleDescription(self.text)
        self.show()

    def _tint(self, is_error: bool) -> None:
        parent = self.parentWidget()
        base = parent.palette() if parent is not None else self.palette()
        palette = QPalette(base)
        palette.setColor(QPalette.ColorRole.Window, theme.message_colour(base, is_error=is_error))
        self.setPalette(palette)

    def _on_button(self) -> None:
        action = self._action
        self.dismiss()
        if action is not None:
            action()

    def _on_second(self) -> None:
        if self._second_action is not None:
            self._second_action()
