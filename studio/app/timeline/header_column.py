"""The names and switches of all rows, left of their lanes."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio.app.timeline.content import RowContent, TimelineContent
from studio.app.timeline.headers import RowHeader
from studio.app.timeline.layout import HEADER_WIDTH, Geometry
from studio.core.lane_rows import Row


class HeaderColumn(QObject):
    """One header per row; the master's stays where it is, the others scroll under a window of their own."""

    chosen = Signal(object)
    switched = Signal(object, object)
    fold_asked = Signal(object)
    menu_asked = Signal(object)
    """QPoint on the screen; the row is chosen before."""

    def __init__(self, timeline: QWidget) -> None:
        super().__init__(timeline)
        self._window = QWidget(timeline)
        self._headers = {row: RowHeader(row, timeline if row is Row.MASTER else self._window) for row in Row}
        for header in self._headers.values():
            header.chosen.connect(self.chosen)
            header.switched.connect(self._on_switched)
            header.fold_asked.connect(self.fold_asked)
            header.menu_asked.connect(lambda _row, place: self.menu_asked.emit(place))

    def __getitem__(self, row: Row) -> RowHeader:
        return self._headers[row]

    def show_rows(self, content: TimelineContent, geometry: Geometry, *, current: Row, folded: Collection[Row]) -> None:
        """Put the headers where their rows are."""
        self._window.setGeometry(0, geometry.lanes_top, HEADER_WIDTH, geometry.lanes_bottom - geometry.lanes_top)
        for row, header in self._headers.items():
            header.setVisible(row in geometry.rows)
            if row in geometry.rows:
                top = geometry.row_top(row)
                header.move(0, top if row is Row.MASTER else top - geometry.lanes_top)
                shown = content.rows.get(row, RowContent())
                header.show_row(shown, current=row is current, folded=row in folded)

    def _on_switched(self, row: Row, switch: object) -> None:
        self.chosen.emit(row)
        self.switched.emit(row, switch)
