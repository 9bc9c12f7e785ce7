"""Opening and making project files: who may write, what is checked first, and how a new one takes its name."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from studio.core.errors import ProjectFileError
from studio.core.project import SCHEMA_VERSION
from studio.store import database
from studio.store.database import explained, transaction
from studio.store.document import Document
from studio.store.history import insert_snapshot, point_to
from studio.store.locks import FileLock, lock_path

FIRST_LABEL = "New project"


class ReadOnlyReason(StrEnum):
    """Why a project cannot be edited in place. `save_as` works in every case."""

    ASKED = "asked"
    NEWER_VERSION = "newer_version"
    OPEN_ELSEWHERE = "open_elsewhere"
    PERMISSIONS = "permissions"


@dataclass
class Handle:
    """What is open."""

    path: Path
    connection: sqlite3.Connection
    lock: FileLock | None
    why_read_only: ReadOnlyReason | None
    closed: bool = False

    def shut(self) -> None:
        """Close the connection, then give the lock back."""
        self.closed = True
        self.connection.close()
        if self.lock is not None:
            self.lock.release()


_READ_ONLY_TEXT = {
    ReadOnlyReason.ASKED: "The project was opened for reading only.",
    ReadOnlyReason.NEWER_VERSION: "The project was made by a newer version of Lipwright and can only be looked at.",
    ReadOnlyReason.OPEN_ELSEWHERE: "The project is open in another window or program and can only be looked at here.",
    ReadOnlyReason.PERMISSIONS: "The project or its folder is write-protected.",
}


def read_only_text(reason: ReadOnlyReason) -> str:
    """One sentence for a person."""
    return _READ_ONLY_TEXT[reason]


def name_taken(path: Path) -> ProjectFileError:
    return ProjectFileError(
        "There is already a file of this name.", path=path, remedy="Choose another name, or overwrite it."
    )


def lock_for_writing(path: Path) -> FileLock:
    """The lock of a file that is about to be made or replaced."""
    if path.is_dir():
        raise ProjectFileError("There is a folder of this name.", path=path, remedy="Choose another name.")
    if not path.parent.is_dir():
        raise ProjectFileError("Its folder does not exist.", path=path, remedy="Make the folder first.")
    with explained(path, "be written"):
        lock = FileLock.acquire(lock_path(path))
    if lock is None:
        raise ProjectFileError("This project is open elsewhere.", path=path, remedy="Close it there first.")
    return lock


def try_to_own(path: Path) -> tuple[FileLock | None, ReadOnlyReason | None]:
    if not os.access(path, os.W_OK) or not os.access(path.resolve().parent, os.W_OK):
        return None, ReadOnlyReason.PERMISSIONS
    try:
        lock = FileLock.acquire(lock_path(path))
    except OSError:
        return None, ReadOnlyReason.PERMISSIONS
    return lock, None if lock is not None else ReadOnlyReason.OPEN_ELSEWHERE


def open_checked(path: Path, lock: FileLock | None, why: ReadOnlyReason | None) -> Handle:
    """A connection whose file has passed all checks; a file from a newer version is reopened for reading only."""
    connection = database.connect(path, read_only=why is not None)
    try:
        version = database.check_tables(connection, path)
        database.check_pages(connection, path)
        if version > SCHEMA_VERSION:
            connection.close()
            if lock is not None:
                lock.release()
            lock, why = None, ReadOnlyReason.NEWER_VERSION
            connection = database.connect(path, read_only=True)
    except BaseException:
        connection.close()
        raise
    return Handle(path, connection, lock, why)


def build_new(path: Path, document: Document) -> None:
    """Write a file with one snapshot; it takes its name when it is complete."""
    with replacing(path) as temporary:
        connection = database.create_database(temporary)
        try:
            with transaction(connection):
                info = insert_snapshot(connection, document, FIRST_LABEL, None)
                point_to(connection, info.id)
        finally:
            connection.close()


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A name beside `target` that replaces it when the block succeeds and vanishes when it does not."""
    temporary = target.with_name(f".{target.name[:100]}.{secrets.token_hex(6)}.part")
    try:
        yield temporary
        database.replace_file(temporary, target)
    finally:
        database.remove_journals(temporary)
        temporary.unlink(missing_ok=True)
