"""The palette of mouth shapes: one button each, and how strongly they are applied."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QVBoxLayout, QWidget

from studio.app.texts import tr

COLUMNS = 3
FULL = 100
"""Slider steps of strength 1."""


class ShapesPanel(QWidget):
    """Buttons for actions that the window owns, above a slider of strength."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 2 * FULL)
        self.slider.setValue(FULL)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(tr("Strength of mouth shapes in percent"))
        self.slider.setToolTip(tr("100 % is the shape, less stays nearer to what the mouth does, more exaggerates"))
        self._shown = QLabel()
        label = QLabel(tr("&Strength"))
        label.setBuddy(self.slider)
        row = QHBoxLayout()
        for widget in (label, self.slider, self._shown):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.addLayout(self._grid)
        column.addLayout(row)
        column.addStretch(1)
        self.slider.valueChanged.connect(self._show_strength)
        self._show_strength(self.slider.value())

    @property
    def strength(self) -> float:
        """0 leaves the mouth, 1 is the shape, 2 is the most."""
        return self.slider.value() / FULL

    def add_actions(self, actions: Iterable[QAction]) -> None:
        for index, action in enumerate(actions):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(action.toolTip())
            self._grid.addWidget(button, index // COLUMNS, index % COLUMNS)

    def _show_strength(self, value: int) -> None:
        self._shown.setText(f"{value} %")
