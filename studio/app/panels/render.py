"""The render panel: engine, frames, progress, and the frame that was finished last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QImage, QPainter, QPaintEvent, QShowEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.app import theme
from studio.app.texts import tr

MAX_STEPS = 100


class Scope(StrEnum):
    """Which frames to render."""

    RANGE = "range"
    WHOLE = "whole"
    CHANGED = "changed"


@dataclass(frozen=True)
class EngineItem:
    """An engine to choose. about: in few words; detail: what it uses, or what it lacks; remedy: what to do then."""

    id: str
    title: str
    ready: bool
    about: str = ""
    detail: str = ""
    remedy: str = ""


class RenderPanel(QWidget):
    """Shows what it is told; tells what is chosen."""

    shown = Signal()
    engine_chosen = Signal(str)
    weights_chosen = Signal(str)
    steps_chosen = Signal(int)
    scope_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.engine, self.weights, self.range, self.steps = QComboBox(), QComboBox(), QComboBox(), QSpinBox()
        self.note, self.remedy, self.todo, self.told = (QLabel() for _ in range(4))
        for label in (self.note, self.remedy, self.todo, self.told):
            wrap_lines(label)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.note, self.remedy):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for box, name in (
            (self.engine, tr("Engine")),
            (self.weights, tr("Weights of the diffusion engine")),
            (self.range, tr("Frames to render")),
            (self.steps, tr("Sampler steps")),
        ):
            box.setAccessibleName(name)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for choice in (self.engine, self.weights, self.range):
            choice.setMinimumContentsLength(8)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.steps.setRange(0, MAX_STEPS)
        self.steps.setKeyboardTracking(False)
        self.steps.setSpecialValueText(tr("set by the weights"))
        self.steps.setToolTip(tr("More steps take longer and can look better"))
        self.bar, self.picture = QProgressBar(), PictureView()
        self.bar.setAccessibleName(tr("Progress of rendering"))
        self.bar.setTextVisible(False)
        self._buttons = QHBoxLayout()
        self._arrange()
        self._fill_ranges()
        self.engine.activated.connect(self._on_engine)
        self.weights.activated.connect(self._on_weights)
        self.steps.valueChanged.connect(self.steps_chosen)
        self.range.currentIndexChanged.connect(self._on_range)
        self.show_running(False)
        self.show_weights([], "")
        self.show_remedy("")

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Engine"), self.engine)
        form.addRow(self.note)
        form.addRow(self.remedy)
        self._weights_label = QLabel(tr("&Weights"))
        self._weights_label.setBuddy(self.weights)
        form.addRow(self._weights_label, self.weights)
        form.addRow(tr("&Steps"), self.steps)
        form.addRow(tr("F&rames"), self.range)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.todo)
        column.addLayout(self._buttons)
        column.addWidget(self.bar)
        column.addWidget(self.told)
        column.addWidget(self.picture, 1)

    def _fill_ranges(self) -> None:
        for scope, title in (
            (Scope.RANGE, tr("From in to out point")),
            (Scope.WHOLE, tr("The whole clip")),
            (Scope.CHANGED, tr("What changed since it was rendered")),
        ):
            self.range.addItem(title, scope)

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """Buttons for actions that the window owns: render, cancel."""
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(action.toolTip())
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._buttons.addWidget(button)

    # ---- what to render with

    @property
    def scope(self) -> Scope:
        return Scope(self.range.currentData())

    def show_engines(self, items: Sequence[EngineItem], chosen: str, note: str) -> None:
        """Engines that cannot be used are greyed; what they lack, and what to do, is told below."""
        with QSignalBlocker(self.engine):
            self.engine.clear()
            for item in items:
                self.engine.addItem(item.title, item.id)
                row = self.engine.count() - 1
                tip = " ".join(part for part in (item.about, item.detail, item.remedy) if part)
                self.engine.setItemData(row, tip, Qt.ItemDataRole.ToolTipRole)
                model = self.engine.model()
                if isinstance(model, QStandardItemModel):
                    model.item(row).setEnabled(item.ready)
            self.engine.setCurrentIndex(self.engine.findData(chosen))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        lacking = [item for item in items if not item.ready]
        told = tr("{engine} cannot be used here. {remedy}")
        self.show_remedy("\n".join(told.format(engine=item.title, remedy=item.remedy) for item in lacking))

    def show_remedy(self, text: str) -> None:
        self.remedy.setText(text)
        self.remedy.setVisible(bool(text))

    def show_weights(self, names: Sequence[str], chosen: str) -> None:
        """Packs to choose from; one alone is no choice."""
        with QSignalBlocker(self.weights):
            self.weights.clear()
            self.weights.addItem(tr("Whatever this machine has"), "")
            for name in names:
                self.weights.addItem(name, name)
            self.weights.setCurrentIndex(max(self.weights.findData(chosen), 0))
        for widget in (self.weights, self._weights_label):
            widget.setVisible(len(names) > 1)

    def show_steps(self, steps: int, *, usable: bool) -> None:
        with QSignalBlocker(self.steps):
            self.steps.setValue(steps)
        self.steps.setEnabled(usable)

    def set_usable(self, *, edit: bool, render: bool) -> None:
        """edit: whether settings may be changed; render: whether there is something to render."""
        for widget in (self.engine, self.weights):
            widget.setEnabled(edit)
        self.steps.setReadOnly(not edit)
        self.range.setEnabled(render)

    # ---- how it goes

    def show_todo(self, text: str) -> None:
        self.todo.setText(text)

    def show_running(self, running: bool) -> None:
        self.bar.setVisible(running)
        self.todo.setVisible(not running)

    def show_progress(self, done: int, total: int, text: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.told.setText(text)

    def show_picture(self, image: QImage, text: str) -> None:
        self.picture.show_image(image, text)

    def clear_picture(self) -> None:
        self.picture.show_image(QImage(), "")
        self.told.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    @Slot(int)
    def _on_engine(self, row: int) -> None:
        self.engine_chosen.emit(self.engine.itemData(row))

    @Slot(int)
    def _on_weights(self, row: int) -> None:
        self.weights_chosen.emit(self.weights.itemData(row))

    @Slot(int)
    def _on_range(self, row: int) -> None:
        self.scope_chosen.emit()


def wrap_lines(label: QLabel) -> None:
    """Give a label the height that its text takes at its width, also inside forms."""
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)


class PictureView(QWidget):
    """An image as large as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image, self._text = QImage(), ""
        self.setMinimumHeight(80)
        self.setAccessibleName(tr("The frame that was finished most recently"))
        self.setToolTip(tr("The frame that was finished most recently; of a portrait only the face"))

    @property
    def image(self) -> QImage:
        return self._image

    def show_image(self, image: QImage, text: str) -> None:
        """text: which frame it is."""
        self._image, self._text = image, text
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image.isNull():
            return
        line = self.fontMetrics().height() + 4
        room = self.rect().adjusted(0, 0, 0, -line)
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = (self.width() - size.width()) // 2
        painter.drawImage(room.adjusted(left, 0, left + size.width() - room.width(), size.height() - room.height()),
                          self._image)  # fmt: skip
        painter.setPen(theme.colours(self.palette()).muted)
        place = self.rect().adjusted(0, size.height(), 0, size.height() - self.height() + line)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._text)
