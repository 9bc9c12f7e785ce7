"""The open project as the application sees it: one value, changed by edits that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from studio.app.background import Latest
from studio.core.compose import Composition, composed_frame, composition
from studio.core.errors import StudioError
from studio.core.project import Project
from studio.core.track import LandmarkTrack
from studio.store.history import SnapshotInfo
from studio.store.project_file import ProjectFile

LONG_CLIP = 6000
"""Frames of a clip that is composed while the window waits, some 30 ms at most. Longer ones are left to a thread: an
edit of theirs may touch few frames, but their track is copied (50 MB an hour)."""
Edit = Callable[[Project], Project]


class Document(QObject):
    """Holds the project file, its current project, and the track composed from it.

    Every edit is on disk when `edit` returns. Errors of the project file and of edits are told by `failed`, never
    raised, so that a widget's slot may call anything here.
    """

    project_changed = Signal(object, object)
    """old Project, new Project; after opening another file too."""
    file_changed = Signal()
    """Another file is open, or the file has another name."""
    history_changed = Signal()
    """There are other steps to go to, another one is current, or one has another name."""
    failed = Signal(object)
    track_ready = Signal()
    """The track of the current project, which was left to a thread, is at hand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: ProjectFile | None = None
        self._project = Project()
        self._made: Composition | None = None
        self._asked: Project | None = None
        self._composer = Latest("composer", self)
        self._composer.done.connect(self._on_composed)
        self._composer.failed.connect(self.failed)

    # ---- what is open

    @property
    def project(self) -> Project:
        return self._project

    @property
    def is_open(self) -> bool:
        return self._file is not None

    @property
    def path(self) -> Path | None:
        return self._file.path if self._file is not None else None

    @property
    def read_only_reason(self) -> str:
        """Why the file cannot be edited ("newer_version" and the like), "" when it can."""
        reason = self._file.why_read_only if self._file is not None else None
        return str(reason) if reason is not None else ""

    @property
    def has_motion(self) -> bool:
        """Whether there is a track: a face and a prediction."""
        return self._project.base is not None and self._project.face is not None

    @property
    def track(self) -> LandmarkTrack | None:
        """The composed track of the current project; None while there is no motion. Waits until it is composed."""
        if not self.has_motion:
            return None
        if self._made is None or self._made.project is not self._project:
            self._made = composition(self._project, near=self._made)
        return self._made.track

    @property
    def track_at_hand(self) -> LandmarkTrack | None:
        """As `track`, but None while a thread composes it, which `track_ready` ends."""
        made, project = self._made, self._project
        composed = made is not None and made.project is project
        if composed or project.frame_count <= LONG_CLIP or not self.has_motion:
            return self.track
        if self._asked is not project:
            self._asked = project
            self._composer.request(partial(composition, project, near=made))
        return None

    def points_at(self, frame: int) -> np.ndarray | None:
        """The composed (68, 2) points of a frame, at once however long the clip is; None without motion."""
        if not self.has_motion or not 0 <= frame < self._project.frame_count:
            return None
        track = self.track_at_hand
        return track.points[frame] if track is not None else composed_frame(self._project, frame)

    def predicted_at(self, frame: int) -> np.ndarray | None:
        """The (68, 2) points of a frame before hand edits; None without motion."""
        if not self.has_motion or not 0 <= frame < self._project.frame_count:
            return None
        return composed_frame(replace(self._project, layers=()), frame)

    def adopt(self, file: ProjectFile) -> None:
        """Make an open file the document; the one before it is closed."""
        self.close_file()
        self._file = file
        self._show(file.project)
        self.file_changed.emit()
        self.history_changed.emit()

    def close(self) -> None:
        """Close the file and end the thread: for good."""
        self.close_file()
        self._composer.close()

    def close_file(self) -> None:
        """Let the file go; nothing needs saving."""
        if self._file is not None:
            self._file.close()
            self._file = None
            self._show(Project())
            self.file_changed.emit()
            self.history_changed.emit()

    def save_as(self, path: Path, *, overwrite: bool) -> bool:
        """Go on in a copy at `path`. False, and `failed`, when that is impossible."""
        file = self._file
        return file is not None and self._try(lambda: self._moved(file, path, overwrite))

    # ---- edits

    def edit(self, edit: Edit, label: str) -> bool:
        """Apply a pure edit and keep it as one undo step. False when it changed nothing or failed."""
        file = self._file
        if file is None:
            return False
        before = self._project

        def apply() -> None:
            file.commit(edit(before), label)

        return self._try(apply) and self._show(file.project)

    @property
    def can_undo(self) -> bool:
        return self._file is not None and self._file.can_undo

    @property
    def can_redo(self) -> bool:
        return self._file is not None and self._file.can_redo

    @property
    def undo_label(self) -> str:
        return self._file.undo_label if self._file is not None else ""

    @property
    def redo_label(self) -> str:
        return self._file.redo_label if self._file is not None else ""

    def undo(self) -> bool:
        file = self._file
        return file is not None and self._try(file.undo) and self._show(file.project)

    def redo(self) -> bool:
        file = self._file
        return file is not None and self._try(file.redo) and self._show(file.project)

    # ---- history

    def history(self) -> list[SnapshotInfo]:
        """Every step that is kept, oldest first, branches that undo left behind included; [] and `failed` on errors."""
        file, found = self._file, []

        def read() -> None:
            assert file is not None
            found.extend(file.history())

        return found if file is not None and self._try(read, changes=False) else []

    def go_to(self, step: int) -> bool:
        """Make a step of `history` the current state, in one jump; redo leads back."""
        file = self._file
        return file is not None and self._try(lambda: file.go_to(step)) and self._show(file.project)

    def name_version(self, name: str) -> bool:
        """Name the current step, which keeps it for good; "" takes the name away."""
        file = self._file
        return file is not None and self._try(lambda: file.name_snapshot(name.strip()))

    # ---- inside

    def _moved(self, file: ProjectFile, path: Path, overwrite: bool) -> None:
        file.save_as(path, overwrite=overwrite)
        self._show(file.project)
        self.file_changed.emit()

    def _try(self, action: Callable[[], object], *, changes: bool = True) -> bool:
        try:
            action()
        except StudioError as error:
            self.failed.emit(error)
            return False
        if changes:
            self.history_changed.emit()
        return True

    def _show(self, project: Project) -> bool:
        before, self._project = self._project, project
        if project == before:
            return False
        if not self.has_motion:
            self._made = None
        self.project_changed.emit(before, project)
        return True

    @Slot(object)
    def _on_composed(self, made: Composition) -> None:
        if self.has_motion:
            self._made, self._asked = made, None
            if self.track_at_hand is not None:
                self.track_ready.emit()
