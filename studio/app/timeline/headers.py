"""Names of the lanes, with their switches: solo, mute, lock, fold."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from studio.app import theme
from studio.app.texts import listed, tr
from studio.app.timeline.content import RowContent
from studio.app.timeline.layout import HEADER_WIDTH, LANE_HEIGHT
from studio.app.timeline.titles import row_title, switch_name, switch_title
from studio.core.lane_rows import CHILDREN, SUMS, Row, Switch, SwitchState

BUTTON = 16
SCROLLBAR = 11
"""Px kept free at the right for the bar that scrolls the lanes."""
_INDENT = {child: 12 for children in CHILDREN.values() for child in children}
_PLACES = {Switch.SOLO: 2, Switch.MUTE: 1, Switch.LOCK: 0}
"""Buttons from the right."""


class SwitchButton(QAbstractButton):
    """S, M or a padlock. Switched on it is filled; where it holds for some of a row's lanes, its lower half is."""

    def __init__(self, row: Row, switch: Switch, parent: QWidget) -> None:
        super().__init__(parent)
        self._switch, self._state = switch, SwitchState.OFF
        self.setObjectName(f"{switch}_{row}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(switch_title(switch, row))
        self.setToolTip(switch_title(switch, row))
        self.resize(BUTTON, BUTTON)

    def set_state(self, state: SwitchState) -> None:
        if state is self._state:
            return
        self._state = state
        self.setChecked(state is SwitchState.ON)
        self.update()

    def nextCheckState(self) -> None:
        """The project says what is on, not the click."""

    def sizeHint(self) -> QSize:
        return QSize(BUTTON, BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1.5, 1.5, BUTTON - 3, BUTTON - 3)
        fill = {Switch.SOLO: colours.solo, Switch.MUTE: colours.mute, Switch.LOCK: colours.lock}[self._switch]
        if self._state is not SwitchState.OFF:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.setClipRect(box if self._state is SwitchState.ON else box.adjusted(0, box.height() / 2, 0, 0))
            painter.drawRoundedRect(box, 3, 3)
            painter.setClipping(False)
        on = self._state is SwitchState.ON
        ink = colours.on_switch if on else colours.text if self.underMouse() else colours.muted
        painter.setPen(QPen(ink if on or self.underMouse() else colours.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QPen(ink, 1.3))
        if self._switch is Switch.LOCK:
            _paint_padlock(painter, closed=on)
        else:
            font = painter.font()
            font.setPixelSize(10)
            font.setBold(on)
            painter.setFont(font)
            letter = tr("S") if self._switch is Switch.SOLO else tr("M")
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def _paint_padlock(painter: QPainter, *, closed: bool) -> None:
    painter.drawRect(QRectF(5, 7.5, 6, 4.5))
    lift = 0.0 if closed else -1.5
    painter.drawArc(QRectF(6, 4 + lift, 4, 6), 0 if closed else 30 * 16, (180 if closed else 150) * 16)


class FoldButton(QAbstractButton):
    """An arrow that points down while the lanes of a part are shown."""

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"fold_{row}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Fold the lanes of {part}").format(part=row_title(row)))
        self.setToolTip(self.accessibleName())
        self.resize(BUTTON, LANE_HEIGHT)

    def nextCheckState(self) -> None:
        """The timeline says what is folded."""

    def sizeHint(self) -> QSize:
        return QSize(BUTTON, LANE_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.text if self.underMouse() else colours.muted)
        x, y = BUTTON / 2, LANE_HEIGHT / 2
        arrow = ((-2, -4), (3, 0), (-2, 4)) if self.isChecked() else ((-4, -2), (4, -2), (0, 3))
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in arrow]))


class RowHeader(QWidget):
    """The name of one row, and its switches."""

    chosen = Signal(object)
    switched = Signal(object, object)
    """Row and Switch that the person wants the other way."""
    fold_asked = Signal(object)
    menu_asked = Signal(object, object)
    """Row, and QPoint on the screen."""

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._content, self._current = RowContent(), False
        self._shown: tuple[object, ...] = ()
        self.setObjectName(f"lane_{row}")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(HEADER_WIDTH, LANE_HEIGHT)
        self._switches = {switch: SwitchButton(row, switch, self) for switch in _PLACES}
        for switch, button in self._switches.items():
            button.move(HEADER_WIDTH - SCROLLBAR - 2 - (BUTTON + 1) * (_PLACES[switch] + 1), 1)
            button.setVisible(False)
            button.clicked.connect(lambda _=False, switch=switch: self.switched.emit(self.row, switch))
        self.fold: FoldButton | None = FoldButton(row, self) if row in CHILDREN else None
        if self.fold is not None:
            self.fold.clicked.connect(lambda: self.fold_asked.emit(self.row))

    def button(self, switch: Switch) -> SwitchButton:
        return self._switches[switch]

    def show_row(self, content: RowContent, *, current: bool, folded: bool) -> None:
        """Show what is switched."""
        shown = content.switches, content.effective, current, folded
        if shown == self._shown:
            return
        self.update()
        self._shown, self._content, self._current = shown, content, current
        for switch, button in self._switches.items():
            button.setVisible(switch in content.switches)
            button.set_state(content.switches.get(switch, SwitchState.OFF))
        if self.fold is not None:
            self.fold.setChecked(folded)
        on = [switch_name(switch) for switch, state in content.switches.items() if state is SwitchState.ON]
        self.setAccessibleName(listed([row_title(self.row), *on, *([tr("current lane")] if current else [])]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self.row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.row in CHILDREN:
            self.fold_asked.emit(self.row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.chosen.emit(self.row)
        self.menu_asked.emit(self.row, event.globalPos())

    def name_font(self) -> QFont:
        """Small, and bold in the current lane."""
        font = self.font()
        font.setPointSizeF(max(font.pointSizeF() * 0.85, 6.5))
        font.setBold(self._current)
        return font

    def name_place(self) -> QRectF:
        """Between the lane's colour and the first of its switches."""
        left = 19 + _INDENT.get(self.row, 0) + (0 if self.row in SUMS else 12)
        switches = [button.x() for button in self._switches.values() if not button.isHidden()]
        return QRectF(left, 0, min(switches, default=HEADER_WIDTH - SCROLLBAR) - 2 - left, LANE_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.lane if self.row in SUMS or self._current else colours.base)
        if self._current:
            painter.fillRect(0, 0, 3, self.height(), colours.accent)
        place = self.name_place()
        if self.row not in SUMS:
            painter.fillRect(
                QRectF(place.left() - 12, LANE_HEIGHT / 2 - 3.5, 7, 7), theme.row_colour(self.row, colours)
            )
        painter.setFont(self.name_font())
        painter.setPen(colours.text if self._content.effective else colours.muted)
        metrics = painter.fontMetrics()
        name = metrics.elidedText(row_title(self.row), Qt.TextElideMode.ElideRight, round(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(colours.line)
        painter.drawLine(HEADER_WIDTH - 1, 0, HEADER_WIDTH - 1, self.height())
