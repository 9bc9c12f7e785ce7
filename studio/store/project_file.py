"""The `.lipwright` file: one SQLite database with every state of a project since it was made.

Each edit is one transaction that adds a snapshot, so there is nothing to save and nothing to recover; undo and redo
move a pointer and survive a restart.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from studio.core.errors import ProjectFileError
from studio.core.project import SCHEMA_VERSION, Project
from studio.store import database
from studio.store.database import explained, transaction
from studio.store.fields import FieldError
from studio.store.history import (
    SnapshotInfo,
    compact_history,
    insert_snapshot,
    mark_path,
    point_to,
    pointer,
    renew,
    snapshot_info,
    snapshots,
)
from studio.store.opening import (
    Handle,
    ReadOnlyReason,
    build_new,
    lock_for_writing,
    name_taken,
    open_checked,
    read_only_text,
    replacing,
    try_to_own,
)
from studio.store.relink import rebase
from studio.store.states import Known, State, checked_document, read_state, unreadable

SUFFIX = ".lipwright"
COMPACT_ABOVE = 512 * 2**20
"""Size in bytes above which closing a project drops its oldest unnamed snapshots."""


class ProjectFile:
    """An open project. `create` and `open` make one; it belongs to the thread that did.

    Every method that writes raises ProjectFileError when the file is read-only or the disk refuses, and then
    `project` is still what is on disk.
    """

    def __init__(self, handle: Handle) -> None:
        self._handle = handle
        self._known = Known()
        self._steps: dict[int, SnapshotInfo] | None = None
        with self._reading():
            self._state = read_state(self._sql, self.path, pointer(self._sql), self._known)

    # ---- opening and closing

    @classmethod
    def create(cls, path: Path | str, project: Project | None = None, *, overwrite: bool = False) -> Self:
        """A new file at `path` that holds `project`; it appears complete or not at all."""
        path = Path(path).absolute()
        project = Project() if project is None else project
        lock = lock_for_writing(path)
        try:
            if not overwrite and os.path.lexists(path):
                raise name_taken(path)
            with explained(path, "be created"):
                build_new(path, checked_document(project, path))
                return cls(open_checked(path, lock, None))
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path | str, *, read_only: bool = False) -> Self:
        """The project at `path`: for editing, or read-only with `why_read_only` saying why.

        Raises ProjectFileError when it is missing, damaged, something else, or from a version too new to read.
        """
        path = Path(path).absolute()
        with explained(path, "be opened"):
            database.check_is_project(path)
            lock, why = try_to_own(path) if not read_only else (None, ReadOnlyReason.ASKED)
            try:
                handle = open_checked(path, lock, why)
            except BaseException:
                if lock is not None:
                    lock.release()
                raise
            try:
                return cls(handle)
            except BaseException:
                handle.shut()
                raise

    def close(self) -> None:
        """Let the file go. A very large one is compacted first. A second call does nothing."""
        if self._handle.closed:
            return
        try:
            with suppress(ProjectFileError, OSError):  # every edit is on disk already; this can wait for another time
                if not self.read_only and self.path.stat().st_size > COMPACT_ABOVE:
                    self.compact(COMPACT_ABOVE)
        finally:
            self._handle.shut()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ---- state

    @property
    def path(self) -> Path:
        return self._handle.path

    @property
    def project(self) -> Project:
        """The current state, exactly as it is on disk."""
        return self._state.project

    @property
    def read_only(self) -> bool:
        return self._handle.why_read_only is not None

    @property
    def why_read_only(self) -> ReadOnlyReason | None:
        return self._handle.why_read_only

    @property
    def can_undo(self) -> bool:
        return not self.read_only and self._state.info.parent is not None

    @property
    def can_redo(self) -> bool:
        return not self.read_only and self._state.info.redo is not None

    @property
    def undo_label(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._state.info.label if self.can_undo else ""

    @property
    def redo_label(self) -> str:
        """What redo would bring back, "" for nothing."""
        if not self.can_redo or self._state.info.redo is None:
            return ""
        with self._reading():
            row = self._sql.execute("SELECT label FROM snapshots WHERE id=?", (self._state.info.redo,)).fetchone()
        return str(row[0]) if row else ""

    @property
    def current_id(self) -> int:
        """Id of the snapshot that `project` is."""
        return self._state.info.id

    def history(self) -> list[SnapshotInfo]:
        """Every snapshot that is kept, oldest first, branches that undo left behind included."""
        if self._steps is None or self.read_only:  # another process may write what is read-only here
            with self._reading():
                self._steps = {info.id: info for info in snapshots(self._sql)}
        return list(self._steps.values())

    # ---- edits

    def commit(self, project: Project, label: str) -> None:
        """Make `project` the current state, on disk when this returns. `label` names the edit for undo.

        A state equal to the current one adds nothing.
        """
        self._require_writable()
        document = checked_document(project, self.path, self._known)
        if document.text == self._state.text:
            return
        parent = self._state.info.id
        with explained(self.path, "be saved"), transaction(self._sql):
            self._sql.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
            info = insert_snapshot(self._sql, document, label, parent, self._state.blobs)
            self._sql.execute("UPDATE snapshots SET redo=NULL WHERE id=?", (parent,))
            point_to(self._sql, info.id)
        self._state = State(info, document.text, project, frozenset(document.arrays))
        self._renew_steps(parent, info.id)

    def undo(self) -> Project | None:
        """Go back to the state before the last edit; None when there is none."""
        parent = self._state.info.parent
        return None if parent is None else self.go_to(parent)

    def redo(self) -> Project | None:
        """Bring back what was undone last; None when there is nothing."""
        following = self._state.info.redo
        return None if following is None else self.go_to(following)

    def go_to(self, snapshot_id: int) -> Project:
        """Make any snapshot of `history` the current state. Raises ProjectFileError for an unknown one."""
        self._require_writable()
        with explained(self.path, "be read"):
            state = read_state(self._sql, self.path, snapshot_id, self._known)
        with explained(self.path, "be saved"), transaction(self._sql):
            before = self._state.info.id
            marked = mark_path(self._sql, before, snapshot_id)
            point_to(self._sql, snapshot_id)
            info = snapshot_info(self._sql, snapshot_id) or state.info
        self._state = replace(state, info=info)
        self._renew_steps(before, snapshot_id, *marked)
        return self.project

    def name_snapshot(self, name: str) -> None:
        """Name the current state ("Save"), which keeps it through every compaction. "" takes the name away."""
        self._require_writable()
        with explained(self.path, "be saved"), transaction(self._sql):
            self._sql.execute("UPDATE snapshots SET name=? WHERE id=?", (name or None, self._state.info.id))
        self._renew_steps(self._state.info.id)

    # ---- the file as a whole

    def save_as(self, path: Path | str, *, overwrite: bool = False) -> None:
        """Copy the file with its history to `path` and go on there; the original stays as it is.

        Relative media paths of the current state are made anew for the other folder. Of a file from a newer version
        only the current state is taken over, as this version understands it.
        """
        target = Path(path).absolute()
        if target.resolve() == self.path.resolve():
            raise ProjectFileError("This is the project itself.", path=target, remedy="Choose another name.")
        lock = lock_for_writing(target)
        try:
            if not overwrite and os.path.lexists(target):
                raise name_taken(target)
            with explained(target, "be written"):
                self._copy_to(target)
                handle = Handle(target, database.connect(target, read_only=False), lock, None)
                state = read_state(handle.connection, target, pointer(handle.connection), self._known)
        except BaseException:
            lock.release()
            raise
        self._handle.shut()
        self._handle, self._state, self._steps = handle, state, None

    def compact(self, max_bytes: int) -> int:
        """Drop the oldest unnamed snapshots while all together take more than `max_bytes`, and every blob that none
        needs, and give the space back. The current state and named ones stay. Returns how many snapshots went."""
        self._require_writable()
        current = self._state.info.id
        with explained(self.path, "be compacted"):
            self._steps = None
            try:
                dropped = compact_history(self._sql, current=current, max_bytes=max_bytes)
            except FieldError as error:
                raise unreadable(self._sql, self.path, error) from error
            self._state = read_state(self._sql, self.path, current, self._known)
        return dropped

    # ---- inside

    @property
    def _sql(self) -> sqlite3.Connection:
        return self._handle.connection

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """One consistent view, whatever another process commits meanwhile."""
        with explained(self.path, "be read"):
            self._sql.execute("BEGIN")
            try:
                yield
            finally:
                self._sql.execute("COMMIT")

    def _renew_steps(self, *changed: int) -> None:
        """Keep a history that was read in step with what a transaction changed: an edit costs two rows of it."""
        steps, self._steps = self._steps, None
        if steps is not None:
            with suppress(ProjectFileError), self._reading():  # what was written is written; all are read the next time
                renew(steps, self._sql, changed)
                self._steps = steps

    def _require_writable(self) -> None:
        if self._handle.why_read_only is not None:
            raise ProjectFileError(
                read_only_text(self._handle.why_read_only),
                path=self.path,
                remedy="Save it under another name to edit it.",
            )

    def _copy_to(self, target: Path) -> None:
        if self.why_read_only is ReadOnlyReason.NEWER_VERSION:
            build_new(target, checked_document(rebase(self.project, self.path, target), target, self._known))
            return
        with replacing(target) as temporary:
            copy = database.create_database(temporary)
            try:
                self._sql.backup(copy)
                current = read_state(copy, self.path, pointer(copy), self._known)
                document = checked_document(rebase(current.project, self.path, target), target, self._known)
                with transaction(copy):
                    copy.execute("UPDATE snapshots SET document=? WHERE id=?", (document.text, current.info.id))
            finally:
                copy.close()
