"""Where the application begins: drop or choose a portrait and a voice, or open a project."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from studio.app import icons
from studio.app.panels.recent import RecentList
from studio.app.settings import load_settings
from studio.app.texts import tr

IMAGES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp", ".jp2"})
SOUNDS = frozenset({".wav", ".mp3", ".m4a", ".aac", ".flac", ".ogg", ".oga", ".opus", ".wma", ".aif", ".aiff"})
VIDEOS = frozenset({".mp4", ".mov", ".mkv", ".webm", ".avi", ".m4v", ".mpg", ".mpeg"})
PROJECT = ".lipwright"


class Role(StrEnum):
    """What a file is for."""

    PORTRAIT = "portrait"
    VOICE = "voice"
    PROJECT = "project"


def role_of(path: Path, *, has_portrait: bool = False) -> Role:
    """What a dropped file is probably for, by its name; what it really is shows when it is read.

    A video is a portrait first; when there is one already, its sound is the voice.
    """
    suffix = path.suffix.lower()
    if suffix == PROJECT:
        return Role.PROJECT
    if suffix in SOUNDS or (suffix in VIDEOS and has_portrait):
        return Role.VOICE
    return Role.PORTRAIT


def roles_of(paths: list[Path], *, has_portrait: bool) -> dict[Role, Path]:
    """One file for each role; of several for one role the last counts."""
    roles: dict[Role, Path] = {}
    for path in sorted(paths, key=lambda path: path.suffix.lower() in VIDEOS):
        roles[role_of(path, has_portrait=has_portrait or Role.PORTRAIT in roles)] = path
    return roles


def dropped_paths(event: QDropEvent) -> list[Path]:
    """The local files of a drop."""
    urls: list[QUrl] = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def file_filter(role: Role) -> str:
    """The filter of a file dialog."""
    if role is Role.PROJECT:
        return tr("Lipwright projects") + f" (*{PROJECT})"
    suffixes = (IMAGES | VIDEOS) if role is Role.PORTRAIT else (SOUNDS | VIDEOS)
    names = tr("Pictures and videos") if role is Role.PORTRAIT else tr("Sounds and videos")
    return f"{names} ({' '.join(f'*{suffix}' for suffix in sorted(suffixes))});;" + tr("All files") + " (*)"


def ask_for_file(parent: QWidget, role: Role, *, title: str) -> Path | None:
    """A file dialog; None when it was left."""
    name, _ = QFileDialog.getOpenFileName(parent, title, load_settings().default_folder, file_filter(role))
    return Path(name) if name else None


class FileSlot(QWidget):
    """A place for one file: drop it here or press the button."""

    chosen = Signal(object)
    asked = Signal()

    def __init__(self, icon_name: str, title: str, hint: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._hint = icon_name, hint
        self._path: Path | None = None
        self._under_drag = False
        self._picture, self._title, self._name = QLabel(), QLabel(title), QLabel(hint)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self._title.setFont(font)
        self._name.setWordWrap(True)
        self.button = QPushButton(button)
        self.button.setAccessibleDescription(hint)
        self.button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(8)
        for widget in (self._picture, self._title, self._name):
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(QSize(260, 220))
        self.setAcceptDrops(True)
        self.setAccessibleName(title)

    def show_file(self, path: Path | None) -> None:
        self._path = path
        self._name.setText(path.name if path is not None else self._hint)
        role = QPalette.ColorRole.Highlight if path is not None else QPalette.ColorRole.ButtonText
        pixmap = icons.draw(self._icon_name, self.palette().color(role), 48)
        if pixmap is not None:
            self._picture.setPixmap(pixmap)
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(dropped_paths(event)) == 1:
            event.acceptProposedAction()
            self._set_under_drag(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_under_drag(False)

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._set_under_drag(False)
        self.chosen.emit(dropped_paths(event)[0])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.show_file(self._path)
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame: here things can be dropped; a full one in the accent colour: this one was, or would be."""
        palette, wanted = self.palette(), self._under_drag or self._path is not None
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = palette.color(QPalette.ColorRole.Highlight if wanted else QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(edge, 2 if wanted else 1.4, Qt.PenStyle.SolidLine if wanted else Qt.PenStyle.DashLine))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 10, 10)

    def _set_under_drag(self, under: bool) -> None:
        self._under_drag = under
        self.update()


class StartPage(QWidget):
    """Collects a portrait and a voice and says when both are there."""

    ready = Signal(object, object)
    """Paths of portrait and voice."""
    project_asked = Signal()
    sample_asked = Signal()
    project_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: dict[Role, Path] = {}
        self.portrait = FileSlot("portrait", tr("Portrait"), tr("Drop a picture of a face here"), tr("Choose picture…"))
        self.voice = FileSlot("voice", tr("Voice"), tr("Drop a recording of speech here"), tr("Choose recording…"))
        self.portrait.chosen.connect(self._on_portrait)
        self.voice.chosen.connect(self._on_voice)
        self.portrait.asked.connect(self._ask_portrait)
        self.voice.asked.connect(self._ask_voice)
        self.open_button = self._link(tr("Open project…"))
        self.open_button.clicked.connect(self.project_asked)
        self.sample_button = self._link(tr("Try the sample"))
        self.sample_button.clicked.connect(self.sample_asked)
        self.recent = RecentList()
        self._tint_links()
        self._arrange()
        self.clear()

    def _arrange(self) -> None:
        heading = QLabel(tr("Make a face speak"))
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.9)
        heading.setFont(font)
        sub = QLabel(tr("A picture and a voice become a video; every point of the face can be corrected."))
        sub.setWordWrap(True)
        slots = QHBoxLayout()
        slots.setSpacing(16)
        slots.addWidget(self.portrait, 1)
        slots.addWidget(self.voice, 1)
        links = QHBoxLayout()
        links.addStretch(1)
        links.addWidget(self.open_button)
        links.addWidget(self.sample_button)
        links.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(14)
        for label in (heading, sub):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(slots)
        column.addLayout(links)
        column.addWidget(self.recent)
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(760)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def clear(self) -> None:
        self._files.clear()
        self._show()

    def take(self, role: Role, path: Path) -> None:
        """Put a file into its slot; with both there, the project can begin."""
        if role is Role.PROJECT:
            self.project_dropped.emit(path)
            return
        self._files[role] = path
        self._show()
        if Role.PORTRAIT in self._files and Role.VOICE in self._files:
            self.ready.emit(self._files[Role.PORTRAIT], self._files[Role.VOICE])

    @property
    def has_portrait(self) -> bool:
        return Role.PORTRAIT in self._files

    def _show(self) -> None:
        self.portrait.show_file(self._files.get(Role.PORTRAIT))
        self.voice.show_file(self._files.get(Role.VOICE))

    def _on_portrait(self, path: Path) -> None:
        self.take(Role.PROJECT if path.suffix.lower() == PROJECT else Role.PORTRAIT, path)

    def _on_voice(self, path: Path) -> None:
        self.take(Role.PROJECT if path.suffix.lower() == PROJECT else Role.VOICE, path)

    def _ask_portrait(self) -> None:
        path = ask_for_file(self, Role.PORTRAIT, title=tr("Choose a picture"))
        if path is not None:
            self.take(Role.PORTRAIT, path)

    def _ask_voice(self) -> None:
        path = ask_for_file(self, Role.VOICE, title=tr("Choose a recording"))
        if path is not None:
            self.take(Role.VOICE, path)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint_links()
        super().changeEvent(event)

    def _tint_links(self) -> None:
        self.open_button.setIcon(icons.icon("folder", self.palette()))
        self.sample_button.setIcon(icons.icon("play", self.palette()))

    def _link(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        return button
