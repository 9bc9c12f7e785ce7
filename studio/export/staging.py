"""Outputs appear whole or not at all: written aside, in the target's folder, then renamed."""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from studio.core.errors import InputError
from studio.export.api import OutputKind
from studio.media.files import check_writable, partial_path, sync_file, write_error

MARKER = ".lipwright-export"
"""A file in every folder that we export; only folders that hold one are ever replaced."""
_STALE_SECONDS = 3600.0


@contextmanager
def staged(target: Path, kind: OutputKind, *, overwrite: bool) -> Iterator[Path]:
    """A hidden sibling of `target` to write to; renamed to it on a clean exit, removed on any exception.

    Folders exist when they are handed out, files do not. What was at `target` is replaced at the very end, and only
    if `overwrite`; a folder only if it is empty or an export of ours. Raises InputError (MediaError for the disk's
    troubles).
    """
    target = checked_target(target, kind, overwrite=overwrite)
    _sweep(target)
    partial = partial_path(target)
    try:
        if kind is OutputKind.FOLDER:
            partial.mkdir()
        yield partial
        _commit(partial, target, kind)
    except OSError as error:
        raise write_error(target, error) from error
    finally:
        _remove(partial)


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
    old = None
    if target.exists():
        old = partial_path(target)
        os.rename(target, old)
    try:
        os.rename(partial, target)
    except OSError:
        if old is not None:
            os.rename(old, target)
        raise
    if old is not None:
        _remove(old)


def _sweep(target: Path) -> None:
    """Remove what a killed export to the same target left behind, if nobody has written to it for an hour."""
    pattern = re.compile(re.escape(f".{target.stem[:80]}.") + r"[0-9a-f]{8}\.part" + re.escape(target.suffix))
    oldest = time.time() - _STALE_SECONDS
    with suppress(OSError):
        for entry in target.parent.iterdir():
            if pattern.fullmatch(entry.name) and entry.stat().st_mtime < oldest:
                _remove(entry)


def _remove(path: Path) -> None:
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
