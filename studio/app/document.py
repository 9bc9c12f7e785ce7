"""The open project as the application sees it: one value, changed by edits that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.compose import compose, treated_track
from studio.core.errors import StudioError
from studio.core.project import Project
from studio.core.track import LandmarkTrack
from studio.store.project_file import ProjectFile

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
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: ProjectFile | None = None
        self._project = Project()
        self._treated: LandmarkTrack | None = None
        self._treated_of: tuple[object, ...] = ()
        self._track: LandmarkTrack | None = None

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
    def track(self) -> LandmarkTrack | None:
        """The composed track of the current project; None while there is no motion. Composed when first asked for."""
        if self._track is None and self._project.base is not None and self._project.face is not None:
            self._track = compose(self._project, treated=self._treated_track())
        return self._track

    def composed(self, project: Project) -> LandmarkTrack | None:
        """The track of a variant of the current project, such as a drag or a setting that is being tried."""
        if project.base is None or project.face is None:
            return None
        same = _treatment(project) == _treatment(self._project)
        return compose(project, treated=self._treated_track() if same else None)

    def adopt(self, file: ProjectFile) -> None:
        """Make an open file the document; the one before it is closed."""
        self.close_file()
        self._file = file
        self._show(file.project)
        self.file_changed.emit()

    def close_file(self) -> None:
        """Let the file go; nothing needs saving."""
        if self._file is not None:
            self._file.close()
            self._file = None
            self._show(Project())
            self.file_changed.emit()

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

    # ---- inside

    def _moved(self, file: ProjectFile, path: Path, overwrite: bool) -> None:
        file.save_as(path, overwrite=overwrite)
        self._show(file.project)
        self.file_changed.emit()

    def _try(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except StudioError as error:
            self.failed.emit(error)
            return False
        return True

    def _show(self, project: Project) -> bool:
        before, self._project = self._project, project
        if project == before:
            return False
        self._track = None
        self.project_changed.emit(before, project)
        return True

    def _treated_track(self) -> LandmarkTrack:
        """The track before hand edits, kept while only layers change: a drag must not filter an hour of motion."""
        wanted = _treatment(self._project)
        if self._treated is None or self._treated_of != wanted:
            self._treated, self._treated_of = treated_track(self._project), wanted
        return self._treated


def _treatment(project: Project) -> tuple[object, ...]:
    """All that `treated_track` depends on."""
    return project.base, project.face, project.motion, project.frame_rate
