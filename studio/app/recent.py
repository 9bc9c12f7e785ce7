"""Keeps the list of recent projects: notes what is opened, takes its picture, and fills the start page."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageWriter, QPixmap

from studio.app.canvas.picture import as_image
from studio.app.document import Document
from studio.app.errand import Errand
from studio.app.panels.recent import RecentList
from studio.app.preview import Preview, PreviewFrame
from studio.app.tasks import is_unsaved
from studio.app.texts import tr
from studio.core.errors import StudioError
from studio.store import recent

SIDE = 224
"""Px of the kept pictures' longer side: enough for a screen of twice the usual density."""


class _Look(NamedTuple):
    """What was found out about a project's file; picture: of a file of its kind, empty where there is none."""

    path: Path
    picture: bytes
    missing: bool


class RecentProjects(QObject):
    """Nothing here stops anybody: a list that cannot be read or written is only logged."""

    open_asked = Signal(object)
    """Path of a project."""
    noted = Signal(str)

    def __init__(self, document: Document, preview: Preview, view: RecentList, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._view = document, view
        self._pictured: Path | None = None
        self._errand = Errand("recent projects", self)
        document.file_changed.connect(self._on_file_changed)
        preview.frame_ready.connect(self._on_frame_ready)
        view.chosen.connect(self._on_chosen)
        view.removed.connect(self.remove)
        self._errand.found.connect(self._on_found)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the list now; whether the projects are there, and their pictures, are found out beside the window."""
        try:
            projects = recent.read_recent()
        except StudioError:
            projects = []
        self._view.show_projects(projects)
        if projects:
            self._errand.start(partial(_look_at, [project.path for project in projects]))

    @Slot(object)
    def remove(self, path: Path) -> None:
        """Take a project off the list; its file stays."""
        _quietly(lambda: recent.forget(path))
        self.refresh()
        self.noted.emit(tr("{name} was removed from the list. The file itself stays.").format(name=path.name))

    @Slot(object)
    def _on_found(self, look: _Look) -> None:
        self._view.show_picture(look.path, QPixmap.fromImage(QImage.fromData(look.picture)), missing=look.missing)

    @Slot(object)
    def _on_chosen(self, path: Path) -> None:
        if path == self._document.path:
            return
        if self._view.is_missing(path):
            self.noted.emit(tr("{name} is not where it was. Delete removes it from the list.").format(name=path.name))
        else:
            self.open_asked.emit(path)

    @Slot()
    def _on_file_changed(self) -> None:
        path, portrait = self._document.path, self._document.project.portrait
        if path is None:
            self._pictured = None
            self.refresh()
            return
        name = path.stem
        if is_unsaved(path) and portrait is not None:
            name = tr("{name}, not saved").format(name=Path(portrait.path).stem)
        _quietly(lambda: recent.note_opened(path, name))

    @Slot(object)
    def _on_frame_ready(self, frame: PreviewFrame) -> None:
        """The first frame that is seen of a project becomes its picture, once."""
        path, pixels = self._document.path, frame.picture
        request = frame.request
        if path is None or pixels is None or path == self._pictured or request.project_path != path:
            return
        if request.project.face is not None and frame.patch is None and request.targets is not None:
            return
        self._pictured = path
        shown = frame.patch.paste(pixels) if frame.patch is not None else pixels
        _quietly(lambda: recent.write_picture(path, _small(shown)))


def _look_at(paths: Sequence[Path]) -> Iterator[_Look]:
    try:
        for path in paths:
            yield _Look(path, recent.read_picture(path), not _is_file(path))
    except StudioError:
        return


def _small(pixels: np.ndarray) -> bytes:
    """A small JPEG of (H, W, 3) uint8."""
    step = max(min(pixels.shape[:2]) // (2 * SIDE), 1)
    image = as_image(pixels[::step, ::step])
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(SIDE, SIDE, keep, smooth)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(85)
    writer.write(scaled)
    return bytes(data.data())


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _quietly(write: Callable[[], None]) -> None:
    try:
        write()
    except (OSError, StudioError) as error:
        logging.getLogger(__name__).warning("The list of recent projects cannot be kept: %s", error)
