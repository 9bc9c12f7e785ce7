"""The snapshots of a project file: a tree in which undo goes to the parent and redo to the child left last."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from studio.store.database import transaction
from studio.store.document import Document, blob_names


@dataclass(frozen=True)
class SnapshotInfo:
    """One state of the project. created: UTC; label: the edit that led to it; name: given by "Save", or None."""

    id: int
    parent: int | None
    redo: int | None
    created: datetime
    label: str
    name: str | None
    is_current: bool = False


_COLUMNS = "id, parent, redo, created, label, name"


def pointer(sql: sqlite3.Connection) -> int:
    """Id of the current snapshot; -1 when the file has none."""
    row = sql.execute("SELECT value FROM meta WHERE key='current'").fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else -1


def point_to(sql: sqlite3.Connection, snapshot: int) -> None:
    sql.execute("INSERT OR REPLACE INTO meta(key, value) VALUES('current', ?)", (snapshot,))


def snapshots(sql: sqlite3.Connection) -> list[SnapshotInfo]:
    """All of them, oldest first."""
    current = pointer(sql)
    return [_info(row, current) for row in sql.execute(f"SELECT {_COLUMNS} FROM snapshots ORDER BY id")]


def renew(known: dict[int, SnapshotInfo], sql: sqlite3.Connection, changed: Iterable[int]) -> None:
    """Read some snapshots anew into all of them by id, oldest first; ids that are new are the largest."""
    current = pointer(sql)
    for snapshot in changed:
        row = sql.execute(f"SELECT {_COLUMNS} FROM snapshots WHERE id=?", (snapshot,)).fetchone()
        if row is not None:
            known[snapshot] = _info(row, current)


def snapshot_info(sql: sqlite3.Connection, snapshot: int) -> SnapshotInfo | None:
    row = sql.execute(f"SELECT {_COLUMNS} FROM snapshots WHERE id=?", (snapshot,)).fetchone()
    return None if row is None else _info(row, snapshot)


def insert_snapshot(
    sql: sqlite3.Connection, document: Document, label: str, parent: int | None, present: Collection[str] = ()
) -> SnapshotInfo:
    """Write a snapshot and the blobs that are new, within the caller's transaction. present: some that are there."""
    for name in document.arrays:
        if name not in present and sql.execute("SELECT 1 FROM blobs WHERE hash=?", (name,)).fetchone() is None:
            sql.execute("INSERT INTO blobs(hash, data) VALUES(?, ?)", (name, document.blob(name)))
    created = datetime.now(UTC)
    row = sql.execute(
        "INSERT INTO snapshots(parent, created, label, document) VALUES(?, ?, ?, ?)",
        (parent, created.isoformat(), label, document.text),
    )
    assert row.lastrowid is not None
    return SnapshotInfo(row.lastrowid, parent, None, created, label, None, is_current=True)


def mark_path(sql: sqlite3.Connection, descendant: int, ancestor: int) -> set[int]:
    """Make redo lead from `ancestor` back to `descendant`; nothing when it is no ancestor. -> whose redo was set."""
    path: list[tuple[int, int]] = []
    at = descendant
    parents = dict(sql.execute("SELECT id, parent FROM snapshots"))
    while at != ancestor:
        parent = parents.get(at)
        if parent is None or len(path) > len(parents):
            return set()
        path.append((at, parent))
        at = parent
    sql.executemany("UPDATE snapshots SET redo=? WHERE id=?", path)
    return {parent for _, parent in path}


def compact_history(sql: sqlite3.Connection, *, current: int, max_bytes: int) -> int:
    """Drop the oldest unnamed snapshots while all together are larger than `max_bytes`, then unneeded blobs.

    `current` and named snapshots stay. Returns how many were dropped; gives the freed space back to the disk.
    """
    with transaction(sql):
        gone = _superfluous(sql, current=current, max_bytes=max_bytes)
        _unlink(sql, gone)
        sql.executemany("DELETE FROM snapshots WHERE id=?", [(snapshot,) for snapshot in gone])
        needed: set[str] = set()
        for (text,) in sql.execute("SELECT document FROM snapshots"):
            needed |= blob_names(text)
        stored = [row[0] for row in sql.execute("SELECT hash FROM blobs")]
        sql.executemany("DELETE FROM blobs WHERE hash=?", [(name,) for name in stored if name not in needed])
    if sql.execute("PRAGMA freelist_count").fetchone()[0]:
        sql.execute("VACUUM")
    return len(gone)


def _superfluous(sql: sqlite3.Connection, *, current: int, max_bytes: int) -> list[int]:
    sizes = dict(sql.execute("SELECT hash, length(data) FROM blobs"))
    users: Counter[str] = Counter()
    total = 0
    for (text,) in sql.execute("SELECT document FROM snapshots"):
        users.update(blob_names(text))
        total += len(text)
    total += sum(sizes.get(name, 0) for name in users)
    gone: list[int] = []
    for snapshot, name, text in sql.execute("SELECT id, name, document FROM snapshots ORDER BY id"):
        if total <= max_bytes:
            break
        if snapshot == current or name is not None:
            continue
        gone.append(snapshot)
        total -= len(text)
        for blob in blob_names(text):
            users[blob] -= 1
            total -= sizes.get(blob, 0) if users[blob] == 0 else 0
    return gone


def _unlink(sql: sqlite3.Connection, gone: list[int]) -> None:
    """Let parents and redo pointers skip the snapshots that go."""
    rows = list(sql.execute("SELECT id, parent, redo FROM snapshots"))
    parents, redos = {r[0]: r[1] for r in rows}, {r[0]: r[2] for r in rows}
    dropped = set(gone)

    def skip(links: dict[int, int | None], start: int | None) -> int | None:
        seen = 0
        while start in dropped and seen <= len(rows):
            start, seen = links.get(start), seen + 1
        return start

    changed = [
        (skip(parents, parent), skip(redos, redo), snapshot)
        for snapshot, parent, redo in rows
        if snapshot not in dropped and (parent in dropped or redo in dropped)
    ]
    sql.executemany("UPDATE snapshots SET parent=?, redo=? WHERE id=?", changed)


def _info(row: tuple[int, int | None, int | None, str, str, str | None], current: int) -> SnapshotInfo:
    snapshot, parent, redo, created, label, name = row
    name = None if name is None else str(name)
    return SnapshotInfo(snapshot, parent, redo, _time(created), str(label), name, is_current=snapshot == current)


def _time(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except (ValueError, TypeError):
        return datetime.fromtimestamp(0, UTC)
