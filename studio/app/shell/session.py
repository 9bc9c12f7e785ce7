"""What was open last: kept while the application runs, offered at the next start, never opened unasked.

Each running process has a small file and a lock in `sessions` of the data folder. A file whose lock nobody holds is of
a process that crashed. An offer is made once: it cannot come back over and over.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

from studio.core.errors import StudioError
from studio.store.places import Place, folder

_LAST = "last.json"


@dataclass(frozen=True)
class LastSession:
    """A project that was open, and the frame of its playhead.

    crashed: the process did not end as it should. again: it had opened the project because of an offer like this.
    """

    project: Path
    frame: int = 0
    crashed: bool = False
    again: bool = False


class Session:
    """Of this process, from `begin` to `end`. Never raises: a session that cannot be kept is only not offered."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._lock: QLockFile | None = None
        self._noted: dict[str, object] = {}
        self._restored = False

    def begin(self) -> LastSession | None:
        """Start, and tell what to offer: what a crashed process had open, or else what was closed last."""
        try:
            place = _place()
        except (OSError, StudioError):
            return None
        crashed = [found for found in _crashed(place) if found is not None]
        last = _read(place / _LAST)
        name = f"{os.getpid()}-{secrets.token_hex(4)}"
        lock = _lock_of(place / f"{name}.json")
        if lock.tryLock(0):
            self._lock, self._path = lock, place / f"{name}.json"
            _write(self._path, {})
        offer = crashed[-1] if crashed else last
        if crashed:
            _write(place / _LAST, _content(crashed[-1].project, crashed[-1].frame, restored=False))
        return offer if offer is not None and offer.project.is_file() else None

    def note(self, project: Path | None, frame: int = 0) -> None:
        """What is open now."""
        content = _content(project, frame, restored=self._restored) if project is not None else {}
        if self._path is not None and content != self._noted:
            self._noted = content
            _write(self._path, content)

    def accept(self) -> None:
        """The offer was taken: should it crash again, that can be told."""
        self._restored = True

    def end(self) -> None:
        """A proper end: what is open is offered next time as the last project."""
        if self._path is None or self._lock is None:
            return
        if self._noted:
            _write(self._path.parent / _LAST, {**self._noted, "restored": False})
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        self._lock.unlock()
        self._path = self._lock = None


def runs(process: int) -> bool:
    """Whether a process of that id keeps a session."""
    try:
        place = _place()
    except (OSError, StudioError):
        return False
    return process == os.getpid() or any(not _is_dead(path) for path in place.glob(f"{process}-*.json"))


def _crashed(place: Path) -> Iterator[LastSession | None]:
    """Sessions without a living process, oldest first; they are removed."""
    for path in sorted(place.glob("*-*.json"), key=_age):
        if _is_dead(path):
            found = _read(path)
            with suppress(OSError):
                path.unlink(missing_ok=True)
            if found is not None:
                yield LastSession(found.project, found.frame, crashed=True, again=found.again)


def _is_dead(path: Path) -> bool:
    lock = _lock_of(path)
    free = lock.tryLock(0)
    lock.unlock()
    return free


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock


def _content(project: Path, frame: int, *, restored: bool) -> dict[str, object]:
    return {"project": str(project), "frame": frame, "restored": restored}


def _read(path: Path) -> LastSession | None:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        project, frame = found["project"], found.get("frame", 0)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    if not isinstance(project, str) or "\0" in project or not Path(project).is_absolute():
        return None
    whole = isinstance(frame, int) and not isinstance(frame, bool) and frame >= 0
    return LastSession(Path(project), frame if whole else 0, again=found.get("restored") is True)


def _write(path: Path, content: dict[str, object]) -> None:
    aside = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    with suppress(OSError):
        aside.write_text(json.dumps(content), encoding="utf-8")
        os.replace(aside, path)


def _place() -> Path:
    place = folder(Place.DATA) / "sessions"
    place.mkdir(exist_ok=True)
    return place


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
