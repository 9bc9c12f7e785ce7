"""Keys and points as tables with numbers that can be edited; also the view for assistive tools."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from studio.app.panels.navigation import keeps_key
from studio.app.table_models import CURVE, CURVES, POINT_X, KeysModel, PointsModel, curve_title
from studio.app.texts import group_title, tr
from studio.core.topology import PointGroup

Index = QModelIndex | QPersistentModelIndex
KEY_EDGES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class NumbersView(QTableView):
    """A table whose rows are selected whole and whose cells Enter, F2, a double click or typing edits."""

    opened = Signal(QModelIndex)
    """A row was clicked, or Enter was pressed on a cell that cannot be edited."""

    def __init__(self, model: QAbstractItemModel, name: str, description: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 7)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setStretchLastSection(False)
        self.clicked.connect(self.opened)

    def event(self, event: QEvent) -> bool:
        return keeps_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in KEY_EDGES and index.isValid() and self.state() != QAbstractItemView.State.EditingState:
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            else:
                self.opened.emit(index)
            return
        super().keyPressEvent(event)

    def select_rows(self, stretches: Iterable[tuple[int, int]]) -> None:
        """Select these rows, first and last of each stretch, and nothing else; the current cell keeps its column."""
        model, chosen = self.model(), QItemSelection()
        last = model.columnCount() - 1
        first_row = -1
        for low, high in stretches:
            first_row = low if first_row < 0 else first_row
            chosen.select(model.index(low, 0), model.index(high, last))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        if first_row >= 0 and not self.selectionModel().isSelected(self.currentIndex()):
            index = model.index(first_row, max(self.currentIndex().column(), 0))
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.scrollTo(index)

    def selected_rows(self) -> list[int]:
        """Row numbers; whole stretches are asked for, so that ten thousand rows are no work."""
        chosen = self.selectionModel().selection()
        stretches = [(chosen.at(at).top(), chosen.at(at).bottom()) for at in range(chosen.count())]
        return [row for top, bottom in stretches for row in range(top, bottom + 1)]

    def set_current(self, row: int, column: int) -> None:
        """Put the cursor on a cell, such as after the rows were made anew."""
        last = self.model().rowCount() - 1
        if last >= 0:
            index = self.model().index(min(max(row, 0), last), max(column, 0))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)


class CurveDelegate(QStyledItemDelegate):
    """Interpolations are chosen from a list."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        box.setAccessibleName(tr("Interpolation to the next key"))
        for curve in CURVES:
            box.addItem(curve_title(curve), str(curve))
        box.activated.connect(self._on_chosen)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)

    @Slot()
    def _on_chosen(self) -> None:
        editor = self.sender()
        assert isinstance(editor, QWidget)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class TablesPanel(QWidget):
    """Two tabs. `shown` tells that rows are wanted which were not kept up to date while nobody saw them."""

    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys, self.points = KeysModel(self), PointsModel(self)
        self.key_view = NumbersView(
            self.keys,
            tr("Keys"),
            tr("Enter edits a number; a bad one changes nothing. Arrow keys go from cell to cell."),
        )
        self.key_view.setItemDelegateForColumn(CURVE, CurveDelegate(self.key_view))
        self.point_view = NumbersView(
            self.points, tr("Points at the playhead"), tr("Enter edits a number in pixels of the picture.")
        )
        self.none = QLabel(tr("There are no keys yet. Move a point on the picture, or change a number under Points."))
        self.none.setWordWrap(True)
        self.none.setMargin(8)
        keys = QWidget()
        column = QVBoxLayout(keys)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.none)
        column.addWidget(self.key_view, 1)
        self.tabs = QTabWidget()
        self.tabs.addTab(keys, tr("Keys"))
        self.tabs.addTab(self.point_view, tr("Points"))
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Tables of keys and points"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.tabs)
        self.keys.modelReset.connect(self._on_keys)
        self.tabs.currentChanged.connect(self.shown)
        self._on_keys()
        self._fit_columns()

    @property
    def shows_keys(self) -> bool:
        return self.key_view.isVisible()

    @property
    def shows_points(self) -> bool:
        return self.point_view.isVisible()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    @Slot()
    def _on_keys(self) -> None:
        self.none.setVisible(self.keys.rowCount() == 0)

    def _fit_columns(self) -> None:
        """Wide enough for what they hold; resizing to contents would ask for all rows."""
        wide = self.fontMetrics().horizontalAdvance
        lanes, groups = f"{tr('Inner lips')} (2)", max((group_title(group) for group in PointGroup), key=wide)
        for column, text in enumerate((lanes, "000000", "00:00:00:00", "Smooth curve")):
            self.key_view.setColumnWidth(column, max(wide(text), wide(_header(self.keys, column))) + 24)
        for column in range(self.points.columnCount()):
            sample = {0: "000", 1: groups, 2: "Left corner, outside"}.get(column, "-0000.00")
            self.point_view.setColumnWidth(column, max(wide(sample), wide(_header(self.points, column))) + 20)
        assert POINT_X > 2


def _header(model: KeysModel | PointsModel, column: int) -> str:
    return str(model.headerData(column, Qt.Orientation.Horizontal))
