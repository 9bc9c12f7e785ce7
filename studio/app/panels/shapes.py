"""The palette of mouth shapes: built-in ones, one's own, how strongly they are applied, and blending back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.app.panels.focus import KeyButton, KeySlider, keeps_keys
from studio.app.texts import percent, tr
from studio.core.shapes import MAX_NAME

COLUMNS = 3
FULL = 100
"""Slider steps of strength 1, and of a blend that changes nothing."""


class ShapesPanel(QWidget):
    """Buttons for actions that the window owns, a list of one's own shapes, and two sliders."""

    own_chosen = Signal(str)
    """Name of an own shape to apply."""
    own_removed = Signal(str)
    own_renamed = Signal(str, str)
    """Old and new name."""
    keep_asked = Signal(str)
    """Keep the mouth of the playhead by this name."""
    blend_tried = Signal(float, bool)
    """0 is the prediction, 1 what is; whether in the whole range."""
    blend_chosen = Signal(float, bool)
    blend_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        self.slider, self._shown = KeySlider(tr("Strength of mouth shapes in percent"), 2 * FULL), QLabel()
        self.slider.setToolTip(tr("100% is the shape, less stays nearer to what the mouth does, more exaggerates"))
        self.slider.valueChanged.connect(lambda value: self._shown.setText(percent(value)))
        self.slider.setValue(FULL)
        column = QVBoxLayout(self)
        column.addLayout(self._grid)
        column.addLayout(_row(tr("&Strength"), self.slider, self._shown))
        column.addWidget(_line())
        self._build_own(column)
        column.addWidget(_line())
        self._build_blend(column)
        column.addStretch(1)

    @property
    def strength(self) -> float:
        """0 leaves the mouth, 1 is the shape, 2 is the most."""
        return self.slider.value() / FULL

    def add_actions(self, actions: Iterable[QAction]) -> None:
        for index, action in enumerate(actions):
            self._grid.addWidget(_action_button(action, wide=True), index // COLUMNS, index % COLUMNS)

    # ---- own shapes

    def _build_own(self, column: QVBoxLayout) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME)
        self.name.setPlaceholderText(tr("Name of a new shape"))
        self.name.setAccessibleName(tr("Name for the mouth of the playhead as a shape of your own"))
        self.name.returnPressed.connect(self.keep)
        self._own_row = QHBoxLayout()
        self._own_row.addWidget(self.name, 1)
        self.own = _OwnList()
        self.own.setAccessibleName(tr("Your own mouth shapes"))
        self.own.setToolTip(tr("Enter or a double click applies a shape, F2 renames it, Delete removes it"))
        self.own.setMaximumHeight(120)
        self.own.applied.connect(self.own_chosen)
        self.own.removed.connect(self.own_removed)
        self.own.itemChanged.connect(self._on_item_changed)
        column.addLayout(self._own_row)
        column.addWidget(self.own)
        self._own_buttons = QHBoxLayout()
        column.addLayout(self._own_buttons)

    def add_own_actions(self, keep: QAction, others: Iterable[QAction]) -> None:
        """The button beside the name, and those under the list."""
        self._own_row.addWidget(_action_button(keep))
        for action in others:
            self._own_buttons.addWidget(_action_button(action, wide=True))

    def show_own(self, names: Iterable[str]) -> None:
        """List these; the one that was current stays it, if it is still there."""
        current = self.current_own()
        with QSignalBlocker(self.own):
            self.own.clear()
            for name in names:
                item = QListWidgetItem(name, self.own)
                item.setData(Qt.ItemDataRole.UserRole, name)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                if name == current:
                    self.own.setCurrentItem(item)
        self.own.currentItemChanged.emit(self.own.currentItem(), None)

    def current_own(self) -> str | None:
        """Name of the shape that is current in the list."""
        item = self.own.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def select_own(self, name: str) -> None:
        for row in range(self.own.count()):
            if self.own.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.own.setCurrentRow(row)

    def rename_own(self) -> None:
        """Write a new name into the current row."""
        if self.own.currentItem() is not None:
            self.own.setFocus()
            self.own.editItem(self.own.currentItem())

    def ask_name(self, suggestion: str) -> None:
        """Put the keyboard into the name of a new shape."""
        self.name.setText(suggestion)
        self.name.selectAll()
        self.name.setFocus()

    def keep(self) -> None:
        """Ask for the mouth to be kept by the name that is written."""
        if self.name.text().strip():
            self.keep_asked.emit(self.name.text().strip())

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        old, new = str(item.data(Qt.ItemDataRole.UserRole)), item.text().strip()
        with QSignalBlocker(self.own):
            item.setText(old)
        if new != old:
            self.own_renamed.emit(old, new)

    # ---- blending

    def _build_blend(self, column: QVBoxLayout) -> None:
        self.blend, self._blend_shown = _BlendSlider(), QLabel()
        self.blend.setToolTip(
            tr("Blend the edit of the selected points, or of all, with the prediction: 0% is as predicted")
        )
        self.whole_range = QCheckBox(tr("In the whole range"))
        self.whole_range.setToolTip(tr("Blend all keys between in and out point instead of this frame"))
        self.blend.valueChanged.connect(self._on_blend)
        self.blend.sliderReleased.connect(self._on_blend_done)
        self.blend.entered.connect(self._on_blend_done)
        self.blend.left.connect(self._on_blend_left)
        self._blend_shown.setText(percent(FULL))
        column.addLayout(_row(tr("&Blend"), self.blend, self._blend_shown))
        column.addWidget(self.whole_range)

    def set_can_blend(self, on: bool) -> None:
        self.blend.setEnabled(on)
        self.whole_range.setEnabled(on)

    def _on_blend(self, value: int) -> None:
        self._blend_shown.setText(percent(value))
        if value != FULL:
            self.blend_tried.emit(value / FULL, self.whole_range.isChecked())

    def _on_blend_done(self) -> None:
        """The slider was let go, or Enter: the edit is made and the slider stands for the new pose."""
        value = self.blend.value()
        self.rest_blend()
        if value != FULL:
            self.blend_chosen.emit(value / FULL, self.whole_range.isChecked())

    def _on_blend_left(self) -> None:
        if self.blend.value() != FULL:
            self.rest_blend()
            self.blend_left.emit()

    def rest_blend(self) -> None:
        """The slider stands for what is; nothing is tried any more."""
        with QSignalBlocker(self.blend):
            self.blend.setValue(FULL)
        self._blend_shown.setText(percent(FULL))


class _OwnList(QListWidget):
    """Enter applies, Delete removes, F2 renames (which the list does itself)."""

    applied = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QListWidget.EditTrigger.EditKeyPressed)
        self.itemDoubleClicked.connect(lambda item: self.applied.emit(item.data(Qt.ItemDataRole.UserRole)))

    def event(self, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
        return keeps_keys(event, keys) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.applied.emit(item.data(Qt.ItemDataRole.UserRole))
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(item.data(Qt.ItemDataRole.UserRole))
        else:
            super().keyPressEvent(event)


class _BlendSlider(KeySlider):
    """Stands at 100 %, what is. Enter makes the edit, Esc or leaving it drops what was tried."""

    entered = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Blend with the prediction, in percent of the edit. Enter applies, Esc drops."), FULL)
        self.setValue(FULL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.isSliderDown():
            self.left.emit()


def _row(title: str, slider: QSlider, shown: QLabel) -> QHBoxLayout:
    label = QLabel(title)
    label.setBuddy(slider)
    shown.setMinimumWidth(shown.fontMetrics().horizontalAdvance(percent(200)))
    row = QHBoxLayout()
    for widget in (label, slider, shown):
        row.addWidget(widget)
    return row


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line


def _action_button(action: QAction, *, wide: bool = False) -> QToolButton:
    button = KeyButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.toolTip())
    if wide:
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
