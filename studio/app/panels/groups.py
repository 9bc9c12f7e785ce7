"""The list of point groups: hide, lock and pin each, or select its points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from studio.app import icons, theme
from studio.app.panels.focus import KeyButton
from studio.app.texts import group_title, tr
from studio.core.topology import PointGroup

_COLUMNS = ("hidden", "locked", "pinned")


@dataclass(frozen=True)
class GroupRow:
    """What one row shows. chosen: whether points of it are selected."""

    group: PointGroup
    hidden: bool = False
    locked: bool = False
    pinned: bool = False
    chosen: bool = False


class GroupsPanel(QWidget):
    """One row per group: its name selects its points, three buttons hide, lock and pin it."""

    hidden_chosen = Signal(object, bool)
    locked_chosen = Signal(object, bool)
    pinned_chosen = Signal(object, bool)
    """PointGroup, and whether it shall be so."""
    picked = Signal(object)
    """PointGroup whose points shall be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[PointGroup, QToolButton] = {}
        self._buttons: dict[tuple[PointGroup, str], QToolButton] = {}
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(0, 1)
        for column, text in enumerate((tr("Hide"), tr("Lock"), tr("Pin")), 1):
            head = QLabel(text)
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(head, 0, column)
        for row, group in enumerate(PointGroup, 1):
            self._add_row(grid, row, group)
        outer = QVBoxLayout(self)
        outer.addLayout(grid)
        outer.addStretch(1)
        self._tint()

    def button(self, group: PointGroup, column: str) -> QToolButton:
        """The button of a group in the column "hidden", "locked" or "pinned"."""
        return self._buttons[group, column]

    def name_button(self, group: PointGroup) -> QToolButton:
        return self._names[group]

    def focused_group(self) -> PointGroup | None:
        """The group whose row has the keyboard focus."""
        focus = QApplication.focusWidget()
        rows = [*self._names.items(), *((group, button) for (group, _), button in self._buttons.items())]
        return next((group for group, button in rows if button is focus), None)

    def show_rows(self, rows: Sequence[GroupRow], *, can_lock: bool) -> None:
        for row in rows:
            for column, on in (("hidden", row.hidden), ("locked", row.locked), ("pinned", row.pinned)):
                button = self._buttons[row.group, column]
                with QSignalBlocker(button):
                    button.setChecked(on)
            self._buttons[row.group, "locked"].setEnabled(can_lock)
            with QSignalBlocker(self._names[row.group]):
                self._names[row.group].setChecked(row.chosen)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    # ---- inside

    def _add_row(self, grid: QGridLayout, row: int, group: PointGroup) -> None:
        title = group_title(group)
        name = KeyButton()
        name.setText(title)
        name.setAutoRaise(True)
        name.setCheckable(True)
        name.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name.setToolTip(tr("Select the points of {group}").format(group=title))
        name.setAccessibleName(name.toolTip())
        name.clicked.connect(lambda _=False: self.picked.emit(group))
        grid.addWidget(name, row, 0)
        self._names[group] = name
        signals = (self.hidden_chosen, self.locked_chosen, self.pinned_chosen)
        for column, (what, tip) in enumerate(zip(_COLUMNS, _tips(), strict=True)):
            button = KeyButton()
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setToolTip(tip)
            button.setAccessibleName(f"{title}: {tip}")
            button.toggled.connect(lambda on, chosen=signals[column]: chosen.emit(group, on))
            grid.addWidget(button, row, column + 1, Qt.AlignmentFlag.AlignCenter)
            self._buttons[group, what] = button

    def _tint(self) -> None:
        for (_, what), button in self._buttons.items():
            button.setIcon(_state_icon(what, self.palette()))
        for group, button in self._names.items():
            button.setIcon(QIcon(_swatch(theme.group_colour(group))))


def _swatch(colour: QColor) -> QPixmap:
    """A square with some room up to the text beside it."""
    pixmap = QPixmap(16, 12)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.fillRect(0, 0, 12, 12, colour)
    painter.end()
    return pixmap


def _state_icon(name: str, palette: QPalette) -> QIcon:
    """Bold while the button is on, faint while it is off: told apart without the button's frame."""
    ink = palette.color(QPalette.ColorRole.ButtonText)
    faint = QColor(ink)
    faint.setAlphaF(0.28)
    made = QIcon()
    for state, colour in ((QIcon.State.On, ink), (QIcon.State.Off, faint)):
        pixmap = icons.draw(name, colour, 32)
        if pixmap is not None:
            made.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return made


def _tips() -> tuple[str, str, str]:
    return (
        tr("Hide: the points are neither drawn nor caught"),
        tr("Lock: nothing moves these points, and their keys stay"),
        tr("Pin: the points do not follow other points, mouth shapes or handles"),
    )
