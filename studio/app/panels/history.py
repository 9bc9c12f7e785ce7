"""The steps of a project: go to any of them, and give versions a name that keeps them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QIcon, QPalette, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.app import icons
from studio.app.panels.navigation import keeps_key
from studio.app.texts import tr, tr_data
from studio.store.history import SnapshotInfo

Index = QModelIndex | QPersistentModelIndex
STEP, TIME = range(2)
BOLDER = 1.12
"""A bold text is so much wider, at most."""
TIME_MARGIN = 14
"""Px beside a moment."""


@dataclass(frozen=True)
class Step:
    """A snapshot; on_line: undo and redo pass it, nothing was left behind there."""

    info: SnapshotInfo
    on_line: bool


def current_of(history: Sequence[SnapshotInfo]) -> SnapshotInfo | None:
    return next((info for info in reversed(history) if info.is_current), None)


def next_line(line: frozenset[int], before: Sequence[SnapshotInfo], history: Sequence[SnapshotInfo]) -> frozenset[int]:
    """`line_of(history)` from that of the history before, of which it is a continuation; quick for edit, undo, redo."""
    was, now = current_of(before), current_of(history)
    if was is None or now is None:
        return line_of(history)
    if now.id in line:  # whoever goes along the line leaves it as it is
        return line
    if now.parent == was.id and was.redo is None:
        return line | {now.id}
    return line_of(history)


def line_of(history: Sequence[SnapshotInfo]) -> frozenset[int]:
    """Ids of the steps that undo and redo pass from the current one."""
    known = {info.id: info for info in history}
    line: set[int] = set()
    current = current_of(history)
    back = forward = current
    while back is not None and back.id not in line:
        line.add(back.id)
        back = known.get(back.parent) if back.parent is not None else None
    while forward is not None and forward.redo in known and forward.redo not in line:
        forward = known[forward.redo]
        line.add(forward.id)
    return frozenset(line)


class HistoryModel(QAbstractTableModel):
    """A row per step: what was done, or the version's name, and when."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._history: list[SnapshotInfo] = []
        self._line: frozenset[int] = frozenset()
        self._widget = parent
        blank = QPixmap(16, 16)
        blank.fill(Qt.GlobalColor.transparent)
        self._here, self._elsewhere = QIcon(), QIcon(blank)
        self._fonts: dict[tuple[bool, bool], QFont] = {}
        self._makers: dict[int, Callable[[Step, int], object]] = {
            Qt.ItemDataRole.DisplayRole: _text,
            Qt.ItemDataRole.ToolTipRole: _tip,
            Qt.ItemDataRole.AccessibleTextRole: lambda step, _: f"{_text(step, STEP)}. {_tip(step, STEP)}",
            Qt.ItemDataRole.DecorationRole: self._mark,
            Qt.ItemDataRole.FontRole: self._font,
            Qt.ItemDataRole.ForegroundRole: self._ink,
        }
        self.tint()

    def tint(self) -> None:
        """Take colours and font from the widget: they may have changed."""
        self._here = icons.icon("play", self._widget.palette())
        self._faint = self._widget.palette().color(QPalette.ColorRole.PlaceholderText)
        self._fonts.clear()

    def show(self, history: Sequence[SnapshotInfo]) -> None:
        """Show these steps. After an edit only rows that differ are told to views."""
        before, line_before = self._history, self._line
        follows = len(before) <= len(history) and all(
            old is new or old.id == new.id for old, new in zip(before, history, strict=False)
        )
        if not follows or not before:
            self.beginResetModel()
            self._history, self._line = list(history), line_of(history)
            self.endResetModel()
            return
        line = next_line(line_before, before, history)
        if len(history) > len(before):
            self.beginInsertRows(QModelIndex(), len(before), len(history) - 1)
            self._history, self._line = list(history), line
            self.endInsertRows()
        else:
            self._history, self._line = list(history), line
        moved = line ^ line_before
        for row, old in enumerate(before):
            if old is not history[row] or old.id in moved:
                self.dataChanged.emit(self.index(row, STEP), self.index(row, TIME))

    @property
    def steps(self) -> list[Step]:
        return [self.step(row) for row in range(len(self._history))]

    def step(self, row: int) -> Step:
        info = self._history[row]
        return Step(info, info.id in self._line)

    @property
    def ends(self) -> tuple[SnapshotInfo, ...]:
        """The oldest and the newest step: the longest moments are among theirs."""
        return (self._history[0], self._history[-1]) if self._history else ()

    @property
    def current_row(self) -> int:
        rows = reversed(range(len(self._history)))
        return next((row for row in rows if self._history[row].is_current), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._history)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr("Step") if section == STEP else tr("Time")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        make = self._makers.get(role)
        return make(self.step(index.row()), index.column()) if make is not None else None

    def _mark(self, step: Step, column: int) -> object:
        if column != STEP:
            return None
        return self._here if step.info.is_current else self._elsewhere

    def _font(self, step: Step, column: int) -> object:
        bold, italic = step.info.is_current or step.info.name is not None, not step.on_line
        if (bold, italic) not in self._fonts:
            font = QFont(self._widget.font())
            font.setBold(bold)
            font.setItalic(italic)
            self._fonts[bold, italic] = font
        return self._fonts[bold, italic]

    def _ink(self, step: Step, column: int) -> object:
        return self._faint if column == TIME or not step.on_line else None


def _text(step: Step, column: int) -> str:
    if column == TIME:
        return when(step.info.created)
    done = tr_data(step.info.label)
    return tr("“{name}” – {step}").format(name=step.info.name, step=done) if step.info.name else done


def _tip(step: Step, column: int) -> str:
    told = [when(step.info.created)]
    if step.info.is_current:
        told.append(tr("This is what you see now."))
    elif not step.on_line:
        told.append(tr("Superseded by a later edit. You can still go back to it."))
    if step.info.name:
        told.append(tr("A named version: it is never removed automatically."))
    return " ".join(told)


def when(time: datetime) -> str:
    """A moment for people: the time alone if it was today."""
    local = time.astimezone()
    short = QLocale.FormatType.ShortFormat
    moment = QDateTime(local.year, local.month, local.day, local.hour, local.minute, local.second)
    today = local.date() == datetime.now().date()
    return QLocale().toString(moment.time(), short) if today else QLocale().toString(moment, short)


class _Steps(QTreeView):
    def event(self, event: QEvent) -> bool:
        return keeps_key(event) or super().event(event)


class HistoryPanel(QWidget):
    """Shows steps; tells which one a person wants to go to, and the name of a version."""

    step_chosen = Signal(int)
    version_named = Signal(str)

    def __init__(self, read: Callable[[], Sequence[SnapshotInfo]], parent: QWidget | None = None) -> None:
        """read: the steps as they are now, oldest first; called only while the panel can be seen."""
        super().__init__(parent)
        self._read, self._stale = read, True
        self.view, self.model = _Steps(), HistoryModel(self)
        self.view.setModel(self.model)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAllColumnsShowFocus(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(tr("Steps of this project"))
        self.view.setAccessibleDescription(tr("Enter goes to the step that is chosen."))
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(STEP, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(TIME, QHeaderView.ResizeMode.Fixed)
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self.name, self.keep = QLineEdit(), QPushButton(tr("Save version"))
        self.name.setPlaceholderText(tr("Name of this version"))
        self.name.setAccessibleName(tr("Name of this version"))
        self.name.setMaxLength(200)
        self.keep.setToolTip(tr("Name the current state; it is kept for good"))
        self.name.returnPressed.connect(self._on_named)
        self.name.textChanged.connect(self._refresh_button)
        self.keep.clicked.connect(self._on_named)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        self._can_edit = False
        self.set_editable(False)

    def set_editable(self, on: bool) -> None:
        """Whether the project may be changed."""
        self._can_edit = on
        self.name.setEnabled(on)
        self._refresh_button()

    @Slot()
    def refresh(self) -> None:
        """The steps changed: read them now, or when the panel is looked at."""
        self._stale = True
        if self.isVisible():
            self._show()

    def ask_for_name(self) -> None:
        """Let the person type a version's name."""
        self.name.setFocus()
        self.name.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self._show()
        super().showEvent(event)

    def _show(self) -> None:
        self._stale = False
        self.model.show(self._read())
        self._fit_times()
        row = self.model.current_row
        if row >= 0:
            index = self.model.index(row, STEP)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def _fit_times(self) -> None:
        """Make room for the moments, without measuring each row after each edit."""
        metrics = self.view.fontMetrics()
        moments = (when(step.created) for step in self.model.ends)
        width = max(metrics.horizontalAdvance(text) for text in (tr("Time"), *moments))
        self.view.header().resizeSection(TIME, round(width * BOLDER) + TIME_MARGIN)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.model.tint()
            self._fit_times()
        super().changeEvent(event)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        step = self.model.step(index.row())
        if self._can_edit and not step.info.is_current:
            self.step_chosen.emit(step.info.id)

    @Slot()
    def _on_named(self) -> None:
        name = self.name.text().strip()
        if self._can_edit and name:
            self.name.clear()
            self.version_named.emit(name)

    @Slot()
    def _refresh_button(self) -> None:
        self.keep.setEnabled(self._can_edit and bool(self.name.text().strip()))
