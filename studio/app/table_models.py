"""The models behind the tables of keys and points: rows are made when they are looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from studio.app.numbers import number
from studio.app.texts import group_title, tr
from studio.core.curves import Interpolation
from studio.core.errors import EditError, StudioError
from studio.core.key_edits import set_interpolation
from studio.core.lanes import AMPLITUDE, KeyRef
from studio.core.project import Project
from studio.core.tables import (
    KeyRow,
    key_rows,
    parse_frame,
    parse_number,
    place_point,
    set_key_frame,
    set_key_percent,
)
from studio.core.topology import GROUP_POINTS, POINT_COUNT, PointGroup, group_of

Index = QModelIndex | QPersistentModelIndex
Edit = Callable[[Project], Project]
LANE, FRAME, TIMECODE, CURVE, SIZE = range(5)
NUMBER, GROUP, NAME, POINT_X, POINT_Y, MOVED_X, MOVED_Y, SURE, KEYED = range(9)
CURVES = (Interpolation.HOLD, Interpolation.LINEAR, Interpolation.SMOOTH, Interpolation.BEZIER)
DISPLAY, EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def curve_title(curve: Interpolation | None) -> str:
    """An interpolation's name; amplitude has none to choose and is linear."""
    return {
        Interpolation.HOLD: tr("Hold"),
        Interpolation.LINEAR: tr("Linear"),
        Interpolation.SMOOTH: tr("Smooth"),
        Interpolation.BEZIER: tr("Bézier"),
        None: tr("Linear"),
    }[curve]


def lane_title(project: Project, lane: str) -> str:
    """What a lane is called."""
    if lane == AMPLITUDE:
        return tr("Amplitude")
    layer = next((layer for layer in project.layers if layer.id == lane), None)
    if layer is not None and layer.name:
        return layer.name
    return group_title(layer.group if layer is not None else PointGroup(lane))


def point_title(point: int) -> str:
    """What a landmark is called: its place for the ones that have one, else its number in its group."""
    named = {
        8: tr("Chin"), 30: tr("Tip"), 33: tr("Under the tip"), 36: tr("Outer corner"), 39: tr("Inner corner"),
        42: tr("Inner corner"), 45: tr("Outer corner"), 48: tr("Right corner"), 51: tr("Middle above"),
        54: tr("Left corner"), 57: tr("Middle below"), 60: tr("Right corner"), 62: tr("Middle above"),
        64: tr("Left corner"), 66: tr("Middle below"),
    }  # fmt: skip
    members = GROUP_POINTS[group_of(point)]
    place = tr("{number} of {count}").format(number=members.index(point) + 1, count=len(members))
    return named.get(point, place)


class NumbersModel(QAbstractTableModel):
    """What both tables share. A changed number is told as an edit; a bad one as a note, and nothing is lost."""

    edit_asked = Signal(object, str, object)
    """Project -> Project, its name for undo, and the KeyRef that the edited key has then, or None."""
    refused = Signal(object)
    """StudioError: why what was typed changes nothing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._project = Project()
        self._editable = False

    def titles(self) -> tuple[str, ...]:
        raise NotImplementedError

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.titles())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(section)
        return self.titles()[section] if role == DISPLAY else None

    def set_editable(self, on: bool) -> None:
        self._editable = on

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if not index.isValid():
            return None
        if role in (DISPLAY, EDIT):
            return self.text(index.row(), index.column(), editing=role == EDIT)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.titles()[index.column()]}: {self.text(index.row(), index.column(), editing=False)}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.row_title(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(index.column())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        can = self._editable and index.isValid() and self.can_edit(index.row(), index.column())
        return base | Qt.ItemFlag.ItemIsEditable if can else base

    def setData(self, index: Index, value: object, role: int = EDIT) -> bool:
        text = str(value).strip()
        if role != EDIT or text == str(self.text(index.row(), index.column(), editing=True)):
            return False
        try:
            edit, label = self.edit_of(index.row(), index.column(), text)
            moved = self.moved(index.row(), index.column(), text)
        except StudioError as error:
            self.refused.emit(error)
            return False
        self.edit_asked.emit(edit, label, moved)
        return True

    # ---- what each table says

    def text(self, row: int, column: int, *, editing: bool) -> str:
        raise NotImplementedError

    def row_title(self, row: int) -> str:
        raise NotImplementedError

    def is_number(self, column: int) -> bool:
        raise NotImplementedError

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Of a column and its title."""
        return _RIGHT if self.is_number(column) else _LEFT

    def can_edit(self, row: int, column: int) -> bool:
        raise NotImplementedError

    def edit_of(self, row: int, column: int, text: str) -> tuple[Edit, str]:
        """What typing `text` means, and what undo calls it. Raises StudioError when it means nothing."""
        raise NotImplementedError

    def moved(self, row: int, column: int, text: str) -> KeyRef | None:
        """Where the row's key is after that edit, so that it stays selected."""
        return None


class KeysModel(NumbersModel):
    """All keys of the project in the order of time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[KeyRow] = []

    @property
    def rows(self) -> list[KeyRow]:
        return self._rows

    def show(self, project: Project) -> bool:
        """Whether the rows were made anew; a table in use is left alone where there are the same keys."""
        rows = key_rows(project)
        same = self._project.frame_rate == project.frame_rate and rows == self._rows
        in_place = [row.ref for row in rows] == [row.ref for row in self._rows]
        self._project = project
        if not same and in_place:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, SIZE))
        elif not same:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        return not same and not in_place

    def titles(self) -> tuple[str, ...]:
        return tr("Lane"), tr("Frame"), tr("Time"), tr("To the next"), tr("Size, %")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def text(self, row: int, column: int, *, editing: bool) -> str:
        found = self._rows[row]
        if column == LANE:
            return lane_title(self._project, found.ref.lane)
        if column == FRAME:
            return str(found.ref.frame)
        if column == TIMECODE:
            return self._project.frame_rate.timecode(found.ref.frame)
        if column == CURVE:
            return str(found.interpolation or "") if editing else curve_title(found.interpolation)
        return number(found.percent, 2)

    def row_title(self, row: int) -> str:
        lane, time = self.text(row, LANE, editing=False), self.text(row, TIMECODE, editing=False)
        return tr("Key of {lane} at {time}").format(lane=lane, time=time)

    def is_number(self, column: int) -> bool:
        return column in (FRAME, SIZE)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignCenter if column == TIMECODE else super().alignment(column)

    def can_edit(self, row: int, column: int) -> bool:
        return column in (FRAME, TIMECODE, SIZE) or (column == CURVE and self._rows[row].interpolation is not None)

    def edit_of(self, row: int, column: int, text: str) -> tuple[Edit, str]:
        ref = self._rows[row].ref
        if column == CURVE:
            curve = Interpolation(text)
            return lambda project: set_interpolation(project, frozenset({ref}), curve), tr("Set interpolation")
        if column == SIZE:
            percent = parse_number(text)
            return lambda project: set_key_percent(project, ref, percent), tr("Change key's size")
        frame = parse_frame(text, self._project.frame_rate)
        return lambda project: set_key_frame(project, ref, frame), tr("Move keys")

    def moved(self, row: int, column: int, text: str) -> KeyRef | None:
        ref = self._rows[row].ref
        return KeyRef(ref.lane, parse_frame(text, self._project.frame_rate)) if column in (FRAME, TIMECODE) else ref


@dataclass(frozen=True, eq=False)
class PointRows:
    """The points at the playhead. All (68, ...); keyed: by a key of this frame; between: by keys of others."""

    frame: int
    places: np.ndarray
    predicted: np.ndarray
    confidence: np.ndarray
    keyed: np.ndarray
    between: np.ndarray
    locked: frozenset[PointGroup] = field(default_factory=frozenset)


class PointsModel(NumbersModel):
    """The 68 points of one frame."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._points: PointRows | None = None

    def show(self, points: PointRows | None) -> None:
        before, self._points = self._points, points
        if (before is None) != (points is None):
            self.beginResetModel()
            self.endResetModel()
        elif points is not None:
            self.dataChanged.emit(self.index(0, 0), self.index(POINT_COUNT - 1, KEYED))

    def titles(self) -> tuple[str, ...]:
        return (
            tr("No."), tr("Group"), tr("Point"), tr("X"), tr("Y"), tr("Moved X"), tr("Moved Y"), tr("Confidence, %"),
            tr("Key"),
        )  # fmt: skip

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._points is None else POINT_COUNT

    def text(self, row: int, column: int, *, editing: bool) -> str:
        points = self._points
        assert points is not None
        if column in (POINT_X, POINT_Y):
            return number(points.places[row, column - POINT_X], 2)
        if column in (MOVED_X, MOVED_Y):
            axis = column - MOVED_X
            return number(points.places[row, axis] - points.predicted[row, axis] + 0.0, 2)
        if column == SURE:
            return number(points.confidence[row] * 100, 0)
        if column == KEYED:
            return tr("here") if points.keyed[row] else tr("near") if points.between[row] else ""
        return (str(row), group_title(group_of(row)), point_title(row))[column]

    def row_title(self, row: int) -> str:
        return tr("Point {number}: {group}, {name}").format(
            number=row, group=group_title(group_of(row)), name=point_title(row)
        )

    def is_number(self, column: int) -> bool:
        return column == NUMBER or POINT_X <= column <= SURE

    def can_edit(self, row: int, column: int) -> bool:
        return POINT_X <= column <= MOVED_Y and self._points is not None and group_of(row) not in self._points.locked

    def edit_of(self, row: int, column: int, text: str) -> tuple[Edit, str]:
        points = self._points
        if points is None:
            raise EditError(tr("There is no motion yet."))
        number, axis = parse_number(text), (column - POINT_X) % 2
        x, y = (float(value) for value in points.places[row])
        place = number if column in (POINT_X, POINT_Y) else float(points.predicted[row, axis]) + number
        wanted = (place, y) if axis == 0 else (x, place)
        current, frame = points.places, points.frame
        label = tr("Move {what}").format(what=group_title(group_of(row)))
        return lambda project: place_point(project, frame, row, wanted, current), label
