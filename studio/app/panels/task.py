"""The job at work, in the status bar: its name, how far it is, how long it will take, and a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from studio.app.texts import clock, tr
from studio.app.worker import JobProgress


class TaskPanel(QWidget):
    """Hidden while nothing is at work."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._left, self._bar = QLabel(), QLabel(), QProgressBar()
        self._bar.setFixedWidth(180)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setAccessibleName(tr("Cancel the running task"))
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        for widget in (self._label, self._bar, self._left, self._cancel):
            row.addWidget(widget)
        self.hide()

    @property
    def cancel_button(self) -> QPushButton:
        return self._cancel

    @property
    def text(self) -> str:
        return f"{self._label.text()} {self._left.text()}".strip()

    @Slot(str)
    def show_started(self, label: str) -> None:
        self._label.setText(label)
        self._left.clear()
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self.show()

    @Slot(object)
    def show_progress(self, progress: JobProgress) -> None:
        self._bar.setRange(0, max(progress.total, 0))
        self._bar.setValue(progress.done)
        if progress.text:
            self._label.setText(progress.text)
        parts = [f"{progress.done} / {progress.total}"] if progress.total > 1 else []
        if progress.seconds_left is not None:
            parts.append(tr("{time} left").format(time=clock(progress.seconds_left)))
        self._left.setText("  ".join(parts))

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        self.setVisible(busy)

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._label.setText(tr("Stopping"))
        self.cancel_asked.emit()
