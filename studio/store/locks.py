"""One writer per project file: an operating-system lock on a small file beside it.

The lock belongs to an open file, so it vanishes with the process however that ends: a lock file left by a crash holds
nobody up. The project file itself is not locked, because SQLite's own locks live there, and because closing a second
handle of it would drop them.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import Self

_FAR = 2**30
"""Windows locks bytes, not files: one far past the end."""


class FileLock:
    """Held from `acquire` until `release` or the end of the process."""

    def __init__(self, handle: int, path: Path) -> None:
        self._handle: int | None = handle
        self.path = path

    @classmethod
    def acquire(cls, path: Path) -> Self | None:
        """The lock at `path`, or None when someone holds it. Raises OSError when the file cannot be made."""
        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
            try:
                locked = _try_lock(handle)
            except OSError:
                os.close(handle)
                raise
            if not locked:
                os.close(handle)
                return None
            if _is_still(handle, path):
                return cls(handle, path)
            os.close(handle)

    def release(self) -> None:
        """Give the lock back and remove its file. A second call does nothing."""
        if self._handle is None:
            return
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                self.path.unlink()
        os.close(self._handle)
        self._handle = None
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                self.path.unlink()


def lock_path(project_path: Path) -> Path:
    """The lock file of a project file, the same for every link that leads to it."""
    real = Path(project_path).resolve()
    return real.with_name(f"{real.name}.lock")


def _is_still(handle: int, path: Path) -> bool:
    """Whether `path` is the file that was locked: its last holder may have removed it in between."""
    try:
        named, opened = path.stat(), os.fstat(handle)
    except OSError:
        return False
    return (named.st_dev, named.st_ino) == (opened.st_dev, opened.st_ino)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
