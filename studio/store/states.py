"""Single states of a project file: read with all checks, and written only if they can be read again."""

from __future__ import annotations

import sqlite3
from collections.abc import MutableMapping
from dataclasses import dataclass, field
from pathlib import Path
from weakref import WeakValueDictionary

from studio.core.errors import ProjectFileError
from studio.core.project import SCHEMA_VERSION, Project
from studio.core.track import LandmarkTrack
from studio.store import database
from studio.store.document import Document, from_document, to_document
from studio.store.document_format import MAX_BLOB_BYTES, MAX_TEXT_BYTES
from studio.store.fields import FieldError
from studio.store.history import SnapshotInfo, snapshot_info
from studio.store.key_blobs import KeyBlobs


@dataclass(frozen=True)
class Known:
    """Values that were read or written before and need not be built again."""

    tracks: MutableMapping[str, LandmarkTrack] = field(default_factory=WeakValueDictionary)
    keys: KeyBlobs = field(default_factory=KeyBlobs)


@dataclass(frozen=True)
class State:
    """One snapshot, read."""

    info: SnapshotInfo
    text: str
    project: Project
    blobs: frozenset[str] = frozenset()
    """Those of its blobs that are known to be in the file."""


def read_state(sql: sqlite3.Connection, path: Path, snapshot: int, known: Known) -> State:
    """Read one snapshot. Raises ProjectFileError when it is missing, too large or damaged."""
    info = snapshot_info(sql, snapshot)
    if info is None:
        raise ProjectFileError("This state is not in the project's history.", path=path, remedy="Choose another.")
    (size,) = sql.execute("SELECT length(CAST(document AS BLOB)) FROM snapshots WHERE id=?", (snapshot,)).fetchone()
    if size > MAX_TEXT_BYTES:
        raise ProjectFileError("The project is too large.", path=path, remedy=database.RESTORE)
    (text,) = sql.execute("SELECT CAST(document AS TEXT) FROM snapshots WHERE id=?", (snapshot,)).fetchone()

    def load(name: str) -> bytes:
        row = sql.execute("SELECT id, length(data), typeof(data) FROM blobs WHERE hash=?", (name,)).fetchone()
        if row is None:
            raise KeyError(name)
        if row[1] > MAX_BLOB_BYTES or row[2] != "blob":
            raise ValueError("too large" if row[2] == "blob" else "not an array")
        return sql.execute("SELECT data FROM blobs WHERE id=?", (row[0],)).fetchone()[0]

    try:
        return State(info, text, from_document(text, load, tracks=known.tracks, known=known.keys))
    except FieldError as error:
        raise unreadable(sql, path, error) from error


def unreadable(sql: sqlite3.Connection, path: Path, error: FieldError) -> ProjectFileError:
    if sql.execute("PRAGMA user_version").fetchone()[0] > SCHEMA_VERSION:
        return ProjectFileError(
            f"The project was made by a newer version of Lipwright ({error}).", path=path, remedy="Update Lipwright."
        )
    return ProjectFileError(f"The project file is damaged: {error}.", path=path, remedy=database.RESTORE)


def checked_document(project: Project, path: Path, known: Known | None = None) -> Document:
    """The document of `project`, after making sure that reading it gives `project` again.

    What was acknowledged as saved must open: a value out of range is refused here, while the edit can be undone.
    """
    known = Known() if known is None else known
    document = to_document(project, known=known.keys)
    for track in (project.source_track, None if project.base is None else project.base.track):
        if track is not None:
            known.tracks[track.content_hash] = track
    try:
        same = from_document(document.text, document.blob, tracks=known.tracks, known=known.keys) == project
    except FieldError as error:
        raise ProjectFileError(f"The project cannot be saved: {error}.", path=path, remedy="Undo this edit.") from error
    if not same:
        raise ProjectFileError("The project cannot be saved exactly.", path=path, remedy="Undo this edit.")
    for place, (keys, name) in document.stretches.items():
        known.keys.remember(name, keys, place)
    return document
