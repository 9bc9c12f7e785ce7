"""Outputs appear whole or not at all: written aside, in the target's folder, then renamed."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from studio.core.errors import InputError
from studio.core.safefile import replace_folder
from studio.export.api import OutputKind
from studio.media.files import check_writable, partial_path, sync_file, write_error
from studio.store.locks import FileLock

MARKER = ".lipwright-export"
"""A file in every folder that we export; only folders that hold one are ever replaced."""
_STAGE = ".part"
_CONTENT = "output"
_LOCK = "lock"
_STEM = 40
_STALE_SECONDS = 60.0


@contextmanager
def staged(target: Path, kind: OutputKind, *, overwrite: bool) -> Iterator[Path]:
    """A place to write to, in a hidden folder beside `target`; renamed to it on a clean exit, removed on any exception.

    An output folder exists when it is handed out, a file does not. What was at `target` is replaced at the very end,
    and only if `overwrite`; a folder only if it is empty or an export of ours. The hidden folder is locked while it is
    in use, so that the next export can tell those that a killed one left behind. Raises InputError (MediaError for
    the disk's troubles).
    """
    target = checked_target(target, kind, overwrite=overwrite)
    _sweep(target)
    stage = target.with_name(f".{target.stem[:_STEM]}.{secrets.token_hex(4)}{_STAGE}")
    lock = None
    try:
        (stage / _CONTENT).mkdir(parents=True)
        lock = FileLock.acquire(stage / _LOCK)
        partial = stage / _CONTENT / target.name
        if kind is OutputKind.FOLDER:
            partial.mkdir()
        yield partial
        _commit(partial, target, kind)
    except OSError as error:
        raise write_error(target, error) from error
    finally:
        if lock is not None:
            lock.release()
        _remove(stage)


def checked_target(target: Path, kind: OutputKind, *, overwrite: bool) -> Path:
    """The absolute path of an output that may be written. Raises InputError; creates nothing."""
    target = Path(os.path.abspath(target))
    if kind is OutputKind.FILE:
        target = check_writable(target)
        if target.exists() and not overwrite:
            raise InputError(
                "The file exists already.", path=target, remedy="Choose another name, or allow replacing it."
            )
        return target
    check_writable(target / "x" if target.is_dir() else target)
    if target.exists() and not target.is_dir():
        raise InputError("There is a file of this name.", path=target, remedy="Choose another name for the folder.")
    if target.is_dir() and any(target.iterdir()):
        if not (target / MARKER).is_file():
            raise InputError(
                "The folder holds files that no export made.", path=target, remedy="Choose a new or an empty folder."
            )
        if not overwrite:
            raise InputError("The folder exists already.", path=target, remedy="Choose another, or allow replacing it.")
    return target


def _commit(partial: Path, target: Path, kind: OutputKind) -> None:
    if kind is OutputKind.FILE:
        sync_file(partial)
        os.replace(partial, target)
        return
    (partial / MARKER).write_bytes(b"")
    old = replace_folder(partial, target, aside=partial_path(target))
    if old is not None:
        _remove(old)


def _sweep(target: Path) -> None:
    """Remove what killed exports to the same target left behind."""
    pattern = re.compile(re.escape(f".{target.stem[:_STEM]}.") + r"[0-9a-f]{8}" + re.escape(_STAGE))
    with suppress(OSError):
        for entry in target.parent.iterdir():
            if pattern.fullmatch(entry.name) and entry.is_dir() and _is_abandoned(entry):
                _remove(entry)


def _is_abandoned(stage: Path) -> bool:
    """Whether nobody holds the stage's lock any more; one that is just being made has none yet."""
    try:
        if not (stage / _LOCK).exists():
            return time.time() - stage.stat().st_mtime > _STALE_SECONDS
        lock = FileLock.acquire(stage / _LOCK)
    except OSError:
        return False
    if lock is None:
        return False
    lock.release()
    return True


def _remove(path: Path) -> None:
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
