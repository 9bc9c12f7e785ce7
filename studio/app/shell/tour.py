"""A tour of five steps: callouts beside the real things. It holds nothing up; whoever works on just leaves it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolBar, QVBoxLayout, QWidget

from studio.app import theme
from studio.app.texts import tr

if TYPE_CHECKING:
    from studio.app.window import MainWindow

WIDTH = 320
GAP = 14
"""Between what is pointed at and the callout, px."""


@dataclass(frozen=True)
class Step:
    """target: what is pointed at, looked up when the step is shown. in_editor: it needs an open project."""

    title: str
    text: str
    target: Callable[[MainWindow], QWidget | None]
    in_editor: bool = True


def steps() -> tuple[Step, ...]:
    """The five of them."""
    return (
        Step(
            tr("A portrait and a voice"),
            tr("Drop a picture of a face and a recording of speech into the window. The sample shows how it works."),
            lambda window: tool_button(window, "open") if window.document.is_open else window.start.sample_button,
            in_editor=False,
        ),
        Step(
            tr("Every point can be moved"),
            tr("Drag a point: it is keyed at the playhead, and the preview follows. Ctrl+Z takes it back."),
            lambda window: window.editor.canvas,
        ),
        Step(
            tr("Voice and keys in time"),
            tr("Click in the voice to go there, drag keys to move them. N goes to the next place that looks wrong."),
            lambda window: window.editor.timeline,
        ),
        Step(
            tr("The motion as a whole"),
            tr("How far the mouth opens, how it closes in pauses, blinks and head sway. View > Panels has more."),
            lambda window: window.docks["motion"],
        ),
        Step(
            tr("Render and export"),
            tr("Only frames that changed are rendered anew. F1 opens help about what has the focus; "
               "Ctrl+Shift+P finds every command."),
            lambda window: tool_button(window, "export"),
        ),
    )  # fmt: skip


class Tour(QObject):
    """Goes through the steps. Ends when it is skipped or done; both mean that it does not come by itself again."""

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps = steps()
        self._at = -1
        self._waits = False
        self.callout = Callout(window)
        self._frame = _Frame(window)
        self.callout.next_asked.connect(self.next)
        self.callout.back_asked.connect(self.back)
        self.callout.skip_asked.connect(self.end)
        window.document.file_changed.connect(self._on_file_changed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._place)

    @property
    def running(self) -> bool:
        return self._at >= 0

    @property
    def place(self) -> int:
        """The step that is shown, from 0; -1 when there is none."""
        return self._at

    def start(self, *, take_focus: bool) -> None:
        """From the first step. take_focus: for somebody who asked for it, so that it can be used by keys at once."""
        self._window.installEventFilter(self)
        self._show(0)
        if take_focus:
            self.callout.next_button.setFocus()

    @Slot()
    def next(self) -> None:
        """The next step; opens the sample when that needs a project and none is open."""
        if self._at == len(self._steps) - 1:
            self.end()
        elif self._steps[self._at + 1].in_editor and not self._window.document.is_open:
            self._waits = True
            self._hide()
            self._window.open_sample()
        else:
            self._show(self._at + 1)

    @Slot()
    def back(self) -> None:
        self._show(max(self._at - 1, 0))

    @Slot()
    def end(self) -> None:
        if self.running:
            self._at, self._waits = -1, False
            self._window.removeEventFilter(self)
            self._hide()
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside what is pointed at."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.WindowStateChange):
            self._settle.start(0)
        return False

    def _show(self, place: int) -> None:
        self._at = place
        step, last = self._steps[place], place == len(self._steps) - 1
        opens = place == 0 and not self._window.document.is_open
        onward = tr("Open the sample") if opens else tr("Done") if last else tr("Next")
        self.callout.show_step(step.title, step.text, place + 1, len(self._steps), onward)
        self._place()

    def _hide(self) -> None:
        self.callout.hide()
        self._frame.hide()

    @Slot()
    def _place(self) -> None:
        """Beside its target; in the middle when that cannot be seen."""
        if not self.running or self._waits:
            return
        target, room = self._steps[self._at].target(self._window), self._window.rect()
        size = self.callout.minimumSize()
        if target is None or not target.isVisible():
            self._frame.hide()
            self.callout.setGeometry(QRect(room.center() - QPoint(size.width() // 2, size.height() // 2), size))
        else:
            around = QRect(target.mapTo(self._window, QPoint()), target.size())
            self._frame.surround(around)
            self.callout.setGeometry(beside(around, size.width(), size.height(), room))
        self.callout.show()
        self.callout.raise_()

    @Slot()
    def _on_file_changed(self) -> None:
        """The project that the tour waited for is there; or what it pointed at has gone."""
        if not self.running:
            return
        is_open = self._window.document.is_open
        if self._waits and is_open:
            self._waits = False
            self._show(self._at + 1)
        elif not is_open and not self._waits:
            self._show(0)


def beside(target: QRect, width: int, height: int, room: QRect) -> QRect:
    """Where a callout of that size lies: below, above, left or right of the target, else in it; always in `room`."""
    middle = target.center()
    places = (
        QRect(middle.x() - width // 2, target.bottom() + GAP, width, height),
        QRect(middle.x() - width // 2, target.top() - GAP - height, width, height),
        QRect(target.left() - GAP - width, middle.y() - height // 2, width, height),
        QRect(target.right() + GAP, middle.y() - height // 2, width, height),
        QRect(target.right() - GAP - width, target.top() + GAP, width, height),
    )
    held = [_held(place, room) for place in places]
    return next((place for place in held if not place.intersects(target)), held[-1])


def _held(place: QRect, room: QRect) -> QRect:
    x = min(max(place.x(), room.left() + 8), max(room.right() - 8 - place.width(), room.left() + 8))
    y = min(max(place.y(), room.top() + 8), max(room.bottom() - 8 - place.height(), room.top() + 8))
    return QRect(x, y, place.width(), place.height())


class Callout(QFrame):
    """The words of a step and its buttons."""

    next_asked = Signal()
    back_asked = Signal()
    skip_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("tour_callout")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setFixedWidth(WIDTH)
        self._title, self._text, self._count = QLabel(), QLabel(), QLabel()
        font = self._title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self._title.setFont(font)
        self._text.setWordWrap(True)
        self.skip_button, self.back_button = QPushButton(tr("End tour")), QPushButton(tr("Back"))
        self.next_button = QPushButton()
        self.skip_button.setToolTip(tr("It will not come up by itself again; Help > Tour starts it"))
        self.skip_button.clicked.connect(self.skip_asked)
        self.back_button.clicked.connect(self.back_asked)
        self.next_button.clicked.connect(self.next_asked)
        head, buttons, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        for button in (self.skip_button, self.back_button, self.next_button):
            buttons.addWidget(button)
        buttons.insertStretch(1)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addLayout(buttons)
        self.hide()

    @property
    def text(self) -> str:
        return f"{self._title.text()} {self._text.text()}"

    def show_step(self, title: str, text: str, number: int, count: int, onward: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(tr("{number} of {count}").format(number=number, count=count))
        self.next_button.setText(onward)
        self.back_button.setEnabled(number > 1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        palette = QPalette(self._over.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.message_colour(palette, is_error=False))
        self.setPalette(palette)
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip_asked.emit()
        else:
            super().keyPressEvent(event)


class _Frame(QWidget):
    """A line around what is pointed at. The mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, place: QRect) -> None:
        self.setGeometry(place.adjusted(-3, -3, 3, 3))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colours(self.palette()).accent, 2.5))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)


def tool_button(window: QWidget, action_id: str) -> QWidget | None:
    """The button of an action in a window's toolbar."""
    for bar in window.findChildren(QToolBar):
        for action in bar.actions():
            if action.objectName() == action_id:
                return bar.widgetForAction(action)
    return None
