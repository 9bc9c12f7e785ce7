"""The projects that were open last, each with a small picture: a bounded list in the user's data folder."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from studio.store.places import Place, folder

MOST = 12
MAX_INDEX = 1 << 18
MAX_PICTURE = 1 << 20
_INDEX = "recent.json"


@dataclass(frozen=True)
class RecentProject:
    """path: of the project file; name: as people know it; opened: when last, UTC."""

    path: Path
    name: str
    opened: datetime


def read_recent(*, base: Path | None = None) -> list[RecentProject]:
    """The last opened first; [] when there is no list or it cannot be read. Does not look for the projects."""
    try:
        path = _folder(base) / _INDEX
        if path.stat().st_size > MAX_INDEX:
            return []
        found = json.loads(path.read_text(encoding="utf-8"))
        return [_entry(item) for item in found][:MOST]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return []


def note_opened(path: Path, name: str, *, base: Path | None = None) -> None:
    """Put a project first. Raises OSError when the list cannot be written."""
    path = Path(path).absolute()
    others = [entry for entry in read_recent(base=base) if entry.path != path]
    _write([RecentProject(path, name, datetime.now(UTC)), *others], base)


def forget(path: Path, *, base: Path | None = None) -> None:
    """Take a project off the list; the project itself stays. Raises OSError when the list cannot be written."""
    _write([entry for entry in read_recent(base=base) if entry.path != Path(path)], base)


def picture_path(path: Path, *, base: Path | None = None) -> Path:
    """Where a project's small picture is kept, whether or not there is one."""
    name = hashlib.blake2b(os.fsencode(Path(path).absolute()), digest_size=12).hexdigest()
    return _folder(base) / f"{name}.jpg"


def read_picture(path: Path, *, base: Path | None = None) -> bytes:
    """A project's small picture as a file's bytes; b"" when there is none, or none of a sensible size."""
    picture = picture_path(path, base=base)
    try:
        return picture.read_bytes() if picture.stat().st_size <= MAX_PICTURE else b""
    except OSError:
        return b""


def write_picture(path: Path, data: bytes, *, base: Path | None = None) -> None:
    """Keep a project's small picture. Raises OSError."""
    _replace(picture_path(path, base=base), data)


def _folder(base: Path | None) -> Path:
    place = folder(Place.DATA, base=base) / "recent"
    place.mkdir(exist_ok=True)
    return place


def _entry(item: dict[str, str]) -> RecentProject:
    path = Path(item["path"])
    if not path.is_absolute() or "\0" in item["path"]:
        raise ValueError("a project's path is absolute")
    return RecentProject(path, str(item["name"])[:200], datetime.fromisoformat(item["opened"]))


def _write(entries: Sequence[RecentProject], base: Path | None) -> None:
    """The list, and no pictures but theirs."""
    kept = list(entries)[:MOST]
    plain = [asdict(entry) | {"path": str(entry.path), "opened": entry.opened.isoformat()} for entry in kept]
    place = _folder(base)
    _replace(place / _INDEX, json.dumps(plain, indent=1).encode())
    wanted = {picture_path(entry.path, base=base).name for entry in kept}
    for picture in place.glob("*.jpg"):
        if picture.name not in wanted:
            with suppress(OSError):
                picture.unlink()


def _replace(path: Path, data: bytes) -> None:
    partial = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        partial.write_bytes(data)
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)
