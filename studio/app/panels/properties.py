"""The properties panel: what the project is made of, and the settings that belong to the whole of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.app.numbers import localized
from studio.app.panels.render import wrap_lines
from studio.app.texts import tr, tr_n
from studio.core.project import MediaRef, SourceMode
from studio.core.reference_choice import MOST as MOST_REFERENCES
from studio.core.source_gaps import LONGEST_SLIP, MissingFace

MAX_SEED = 2**31 - 1
RATES = ("23.976", "24", "25", "29.97", "30", "50", "59.94", "60")


@dataclass(frozen=True)
class Facts:
    """What the panel shows of a project, as texts; "" for what there is not."""

    portrait: MediaRef | None = None
    portrait_path: str = ""
    portrait_facts: str = ""
    voice: MediaRef | None = None
    voice_path: str = ""
    voice_facts: str = ""
    rate: str = ""
    length: str = ""
    mode: SourceMode | None = None
    """None where the source is no video."""
    missing_face: MissingFace | None = None
    """None where the source is no video."""
    references: int | None = None
    """How many frames lend the mouth its inside; None where the source is no video."""
    engine: str = ""
    weights: str = ""
    seed: int = 0
    motion: str = ""
    face: str = ""


class PropertiesPanel(QScrollArea):
    """Shows facts; tells what a person wants otherwise."""

    relink_asked = Signal(object)
    """MediaRef."""
    rate_chosen = Signal(str)
    mode_chosen = Signal(object)
    missing_face_chosen = Signal(object)
    """MissingFace."""
    references_chosen = Signal(int)
    seed_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = Facts()
        self._texts: dict[str, QLabel] = {}
        self._slots: dict[str, QHBoxLayout] = {}
        self.rate, self.mode, self.missing_face = QComboBox(), QComboBox(), QComboBox()
        self.seed, self.references = QSpinBox(), QSpinBox()
        self.relink_portrait, self.relink_voice = QPushButton(tr("Relink…")), QPushButton(tr("Relink…"))
        self._fill()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setSpacing(10)
        for section in self._sections():
            column.addLayout(section)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rate.activated.connect(self._on_rate)
        self.mode.activated.connect(self._on_mode)
        self.missing_face.activated.connect(self._on_missing_face)
        self.seed.valueChanged.connect(self.seed_chosen)
        self.references.valueChanged.connect(self.references_chosen)
        self.relink_portrait.clicked.connect(self._on_relink_portrait)
        self.relink_voice.clicked.connect(self._on_relink_voice)
        self.show_facts(Facts())

    def _fill(self) -> None:
        for mode, title in (
            (SourceMode.LOOP, tr("begins again")),
            (SourceMode.PING_PONG, tr("runs back and forth")),
            (SourceMode.HOLD, tr("holds its last frame")),
        ):
            self.mode.addItem(title, mode)
        for gap, title in (
            (MissingFace.PASS, tr("is shown as it is")),
            (MissingFace.HOLD, tr("holds its last frame with a face")),
            (MissingFace.INTERPOLATE, tr("gets a mouth at the estimated place")),
        ):
            self.missing_face.addItem(title, gap)
        self.references.setSpecialValueText(tr("each frame its own"))
        for number, most in ((self.references, MOST_REFERENCES), (self.seed, MAX_SEED)):
            number.setRange(0, most)
            number.setKeyboardTracking(False)
        self._name_widgets()

    def _name_widgets(self) -> None:
        """What each is for: its name for assistive tools, and a tip."""
        gap = tr_n(
            "What the picture does where no face is seen for more than %Ln frames; shorter gaps are bridged",
            LONGEST_SLIP,
        )
        inside = tr(
            "So many frames of the video, picked to stand for all shapes of the lips, lend the inside of the mouth: "
            "teeth, tongue and dark come from the one whose lips have about the wanted shape and whose head is turned "
            "alike. “Each frame its own” takes them from the frame itself and invents what it lacks."
        )
        relink = tr("Show where the file is now")
        for widget, name, tip in (
            (self.rate, tr("Frames per second"), tr("Keys and the range keep their moments")),
            (
                self.mode,
                tr("When the voice outlasts the video, it"),
                tr("What the picture does where the voice is longer than the video"),
            ),
            (self.missing_face, tr("Where the video shows no face, it"), gap),
            (self.references, tr("Frames that lend the mouth its inside"), inside),
            (
                self.seed,
                tr("Seed of the renderer"),
                tr("A different number gives a different grain in what the diffusion engine paints"),
            ),
            (self.relink_portrait, tr("Relink the picture"), relink),
            (self.relink_voice, tr("Relink the voice"), relink),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(tip)

    def _sections(self) -> Sequence[QFormLayout]:
        picture = _section(tr("Picture"))
        picture.addRow(self._text("portrait_path", tr("File of the picture")))
        picture.addRow(self._text("portrait_facts", tr("About the picture")))
        picture.addRow(self._row("replace_portrait", self.relink_portrait))
        voice = _section(tr("Voice"))
        voice.addRow(self._text("voice_path", tr("File of the voice")))
        voice.addRow(self._text("voice_facts", tr("About the voice")))
        voice.addRow(self._row("replace_voice", self.relink_voice))
        clip = _section(tr("Clip"))
        clip.addRow(tr("Frames per second"), self.rate)
        clip.addRow(tr("Length"), self._text("length", tr("Length")))
        self._mode_label = QLabel(tr("When the voice outlasts the video, it"))
        self._missing_face_label = QLabel(tr("Where the video shows no face, it"))
        for label, box in ((self._mode_label, self.mode), (self._missing_face_label, self.missing_face)):
            label.setWordWrap(True)
            clip.addRow(label)
            clip.addRow(box)
        face = _section(tr("Face"))
        face.addRow(self._text("face", tr("Face")))
        face.addRow(self._row("choose_face"))
        render = _section(tr("Rendering"))
        render.addRow(tr("Engine"), self._text("engine", tr("Engine")))
        render.addRow(tr("Weights"), self._text("weights", tr("Weights of the engine")))
        self._references_label = QLabel(tr("Frames that lend the mouth its inside"))
        self._references_label.setWordWrap(True)
        render.addRow(self._references_label)
        render.addRow(self.references)
        render.addRow(tr("Seed"), self.seed)
        render.addRow(tr("Motion"), self._text("motion", tr("Model of the motion")))
        whole = _section(tr("Files"))
        whole.addRow(self._row("collect"))
        return picture, voice, clip, face, render, whole

    def add_actions(self, actions: Mapping[str, QAction]) -> None:
        """Buttons for actions that the window owns, each in its section."""
        for action_id, action in actions.items():
            button = QToolButton()
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setAccessibleName(action.toolTip())
            self._slots[action_id].insertWidget(0, button)

    @property
    def facts(self) -> Facts:
        return self._facts

    def show_facts(self, facts: Facts) -> None:
        self._facts = facts
        for name, label in self._texts.items():
            label.setText(getattr(facts, name))
            label.setToolTip(getattr(facts, name))
        with QSignalBlocker(self.rate), QSignalBlocker(self.seed), QSignalBlocker(self.references):
            self.rate.clear()
            for rate in RATES if facts.rate in RATES or not facts.rate else (*RATES, facts.rate):
                self.rate.addItem(localized(rate), rate)
            self.rate.setCurrentIndex(max(self.rate.findData(facts.rate), 0))
            self.mode.setCurrentIndex(max(self.mode.findData(facts.mode), 0))
            self.missing_face.setCurrentIndex(max(self.missing_face.findData(facts.missing_face), 0))
            self.references.setValue(facts.references or 0)
            self.seed.setValue(facts.seed)
        for widgets, value in (
            ((self._mode_label, self.mode), facts.mode),
            ((self._missing_face_label, self.missing_face), facts.missing_face),
            ((self._references_label, self.references), facts.references),
        ):
            for widget in widgets:
                widget.setVisible(value is not None)
        self.relink_portrait.setEnabled(facts.portrait is not None)
        self.relink_voice.setEnabled(facts.voice is not None)

    def set_editable(self, on: bool) -> None:
        for widget in (self.rate, self.mode, self.missing_face, self.references, self.seed):
            widget.setEnabled(on)
        self.relink_portrait.setEnabled(on and self._facts.portrait is not None)
        self.relink_voice.setEnabled(on and self._facts.voice is not None)

    def _text(self, name: str, title: str) -> QLabel:
        label = ElidedLabel() if name.endswith("_path") else QLabel()
        if not isinstance(label, ElidedLabel):
            wrap_lines(label)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if not isinstance(label, ElidedLabel):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(title)
        self._texts[name] = label
        return label

    def _row(self, name: str, *widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        self._slots[name] = row
        return row

    @Slot()
    def _on_relink_portrait(self) -> None:
        self.relink_asked.emit(self._facts.portrait)

    @Slot()
    def _on_relink_voice(self) -> None:
        self.relink_asked.emit(self._facts.voice)

    @Slot(int)
    def _on_rate(self, row: int) -> None:
        if self.rate.itemData(row) != self._facts.rate:
            self.rate_chosen.emit(self.rate.itemData(row))

    @Slot(int)
    def _on_mode(self, row: int) -> None:
        if self.mode.itemData(row) != self._facts.mode:
            self.mode_chosen.emit(SourceMode(self.mode.itemData(row)))

    @Slot(int)
    def _on_missing_face(self, row: int) -> None:
        if self.missing_face.itemData(row) != self._facts.missing_face:
            self.missing_face_chosen.emit(MissingFace(self.missing_face.itemData(row)))


def _section(title: str) -> QFormLayout:
    form = QFormLayout()
    form.setVerticalSpacing(4)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    heading = QLabel(title)
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
    form.addRow(heading)
    return form


class ElidedLabel(QLabel):
    """A text in one line, cut where there is no room: in the middle, as the ends of a path tell most, or elsewhere."""

    def __init__(self, cut: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__()
        self._cut = cut
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        text = QFontMetrics(self.font()).elidedText(self.text(), self._cut, self.width())
        align = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter = QPainter(self)
        enabled = self.isEnabled()
        self.style().drawItemText(painter, self.rect(), align, self.palette(), enabled, text, self.foregroundRole())
