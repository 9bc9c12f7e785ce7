"""SQLite underneath the project file: its tables, and opening one that nobody vouches for.

A rollback journal rather than a write-ahead log: at every moment between two commits the one file is the whole
project and can be copied, mailed or synchronised. `synchronous=EXTRA` also flushes the folder when the journal goes,
so a commit that returned survives a power cut.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from studio.core.errors import ProjectFileError
from studio.core.project import SCHEMA_VERSION

APPLICATION_ID = 0x4C697057
"""'LipW'."""
QUICK_CHECK_BELOW = 32 * 2**20
"""Files up to this size are checked page by page when they are opened."""
BUSY_SECONDS = 5.0
_MAGIC = b"SQLite format 3\0"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
TABLES = {
    "meta": "CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID",
    "blobs": "CREATE TABLE blobs(id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, data BLOB NOT NULL)",
    "snapshots": (
        "CREATE TABLE snapshots(id INTEGER PRIMARY KEY AUTOINCREMENT, parent INTEGER, redo INTEGER, "
        "created TEXT NOT NULL, label TEXT NOT NULL, name TEXT, document TEXT NOT NULL)"
    ),
}
"""parent: what undo returns to; redo: the child that redo goes to; name: given by "Save"."""

RESTORE = "Restore it from a copy."


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """An existing database with the settings that untrusted files need. Raises sqlite3.Error."""
    connection = sqlite3.connect(
        _uri(path, "ro" if read_only else "rw"), uri=True, isolation_level=None, timeout=BUSY_SECONDS
    )
    for pragma in (
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "mmap_size=0",
        "journal_mode=DELETE",
        "synchronous=EXTRA",
        "temp_store=MEMORY",
    ):
        if not (read_only and pragma.startswith("journal_mode")):
            try:
                connection.execute(f"PRAGMA {pragma}")
            except UnicodeDecodeError as error:  # SQLite quotes a damaged schema in its message
                raise sqlite3.DatabaseError("the schema is damaged") from error
    return connection


def create_database(path: Path) -> sqlite3.Connection:
    """A new, empty project database at `path`, where no file is. Raises sqlite3.Error, OSError."""
    path.touch(exist_ok=False)
    connection = connect(path, read_only=False)
    with transaction(connection):
        for statement in TABLES.values():
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
    return connection


def check_is_project(path: Path) -> None:
    """Raise ProjectFileError unless `path` is a readable file that starts like a SQLite database."""
    try:
        if path.exists() and not path.is_file() and not path.is_dir():  # reading a pipe would wait for ever
            raise ProjectFileError("This is no file.", path=path, remedy="Choose a .lipwright file.")
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise ProjectFileError(
            "There is no such project.", path=path, remedy="Check the name, or make it with 'lipwright new'."
        ) from None
    except IsADirectoryError:
        raise ProjectFileError("This is a folder.", path=path, remedy="Choose a .lipwright file.") from None
    except OSError as error:
        if path.is_dir():  # Windows reports a folder as "permission denied"
            raise ProjectFileError("This is a folder.", path=path, remedy="Choose a .lipwright file.") from None
        raise ProjectFileError(
            f"The project cannot be read ({error.strerror}).", path=path, remedy="Check its permissions."
        ) from error
    if not head:
        raise ProjectFileError("The project file is empty.", path=path, remedy=RESTORE)
    if head[:16] != _MAGIC or len(head) < 100:
        raise ProjectFileError("This is not a Lipwright project.", path=path, remedy="Choose a .lipwright file.")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise ProjectFileError(
            "This is a database, but not a Lipwright project.", path=path, remedy="Choose a .lipwright file."
        )
    _check_journal(path)


def _check_journal(path: Path) -> None:
    """Refuse a journal beside the project that names another file, as ours never do.

    SQLite, rolling back what a crash left, would delete the file that is named there: any file, in a folder that
    came from a stranger. The name stands at the journal's end ("The Super-Journal Filename", SQLite's file format).
    """
    real = path.resolve()
    journal = real.with_name(f"{real.name}-journal")
    if not journal.is_file():
        return
    with journal.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(size - len(_JOURNAL_MAGIC), 0))
        end = file.read(len(_JOURNAL_MAGIC))
    if size >= 16 and end == _JOURNAL_MAGIC:
        raise ProjectFileError(
            "The journal beside this project was not made by Lipwright.", path=journal, remedy="Move it away."
        )


def check_tables(connection: sqlite3.Connection, path: Path) -> int:
    """The file's schema version, after refusing tables, views and triggers that no version of Lipwright made."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' LIMIT 100"
    ).fetchall()
    found = {name: (kind, _normal(sql or "")) for kind, name, sql in rows}
    expected = {name: ("table", _normal(sql)) for name, sql in TABLES.items()}
    if version > SCHEMA_VERSION:
        fits = all(found.get(name, ("", ""))[0] == "table" for name in TABLES)
    else:
        fits = found == expected and version >= 1
    if not fits:
        raise ProjectFileError("Its tables are not those of a Lipwright project.", path=path, remedy=RESTORE)
    return version


def check_pages(connection: sqlite3.Connection, path: Path) -> None:
    """Quick structural check of a small file; large ones are checked as they are read."""
    if path.stat().st_size <= QUICK_CHECK_BELOW:
        (result,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if result != "ok":
            raise ProjectFileError("The project file is damaged.", path=path, remedy=RESTORE)


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All or nothing, on disk when the block has been left."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextlib.contextmanager
def explained(path: Path, doing: str) -> Iterator[None]:
    """Turn SQLite's and the operating system's errors into one ProjectFileError. `doing`: "be saved", "be read"."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise explain(error, path, doing) from error


def explain(error: sqlite3.Error | OSError, path: Path, doing: str) -> ProjectFileError:
    name = getattr(error, "sqlite_errorname", None) or ""
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return ProjectFileError("The project file is damaged.", path=path, remedy=RESTORE)
    if name.startswith("SQLITE_FULL") or getattr(error, "errno", None) == 28:
        return ProjectFileError(f"The project cannot {doing}: the disk is full.", path=path, remedy="Free some space.")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ProjectFileError(
            f"The project cannot {doing}: another program uses it.", path=path, remedy="Close it there and try again."
        )
    reason = getattr(error, "strerror", None) or str(error)
    return ProjectFileError(
        f"The project cannot {doing} ({reason}).", path=path, remedy="Check the permissions of the file and its folder."
    )


def remove_journals(path: Path) -> None:
    """Drop what an earlier file of this name left: SQLite would play it back into the next one."""
    for suffix in ("-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def replace_file(temporary: Path, target: Path) -> None:
    """Move a complete, closed file to its final name and make the move durable."""
    flush(temporary)
    remove_journals(target)
    os.replace(temporary, target)
    if os.name == "posix":
        flush(target.parent)


def flush(path: Path) -> None:
    """fsync a file, or on POSIX a folder."""
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _normal(sql: str) -> str:
    return re.sub(r"\s+", " ", sql).strip()


def _uri(path: Path, mode: str) -> str:
    """`file:` URI that also fits drive letters, network shares, spaces and names that are no text."""
    posix = Path(path).absolute().as_posix()
    if not posix.startswith("/"):
        posix = "/" + posix
    return f"file://{quote(os.fsencode(posix))}?mode={mode}"
