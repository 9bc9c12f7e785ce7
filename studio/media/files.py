"""Paths at the border: what cannot be read is said early, what is written appears whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from studio.core.errors import MediaError

_BLOCK = 1 << 20


def check_readable(path: Path | str) -> Path:
    """The absolute path of a file that exists, is not a folder, is not empty and opens for reading.

    Raises MediaError otherwise.
    """
    path = Path(os.path.abspath(path))
    if path.is_dir():
        raise MediaError("This is a folder, not a file.", path=path, remedy="Choose a file inside it.")
    if path.exists() and not path.is_file():  # reading a pipe or a device might never end
        raise MediaError("This is a pipe or a device, not a file.", path=path, remedy="Save it to a file first.")
    try:
        with path.open("rb") as file:
            first = file.read(1)
    except FileNotFoundError:
        raise MediaError("There is no such file.", path=path, remedy="Check the name and the folder.") from None
    except PermissionError:
        raise MediaError(
            "This file may not be read.", path=path, remedy="Change its permissions, or copy it to a folder of yours."
        ) from None
    except (OSError, ValueError) as error:
        raise MediaError(
            f"This file cannot be opened ({_reason(error)}).", path=path, remedy="Check the disk and the name."
        ) from None
    if not first:
        raise MediaError(
            "This file is empty (0 bytes).", path=path, remedy="Export or copy it again from where it came from."
        )
    return path


def file_hash(path: Path | str) -> str:
    """BLAKE2b-128 in hex of the file's bytes, streamed."""
    path = check_readable(path)
    digest = hashlib.blake2b(digest_size=16)
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    except OSError as error:
        raise MediaError(
            f"This file stopped being readable ({_reason(error)}).", path=path, remedy="Check the disk or the network."
        ) from error
    return digest.hexdigest()


def partial_path(path: Path) -> Path:
    """A hidden sibling of `path` with the same suffix, to write to before one rename.

    Siblings that killed processes left behind for the same `path` are removed.
    """
    stem = path.stem.encode(errors="surrogateescape")[:80].decode(errors="ignore")
    ours = re.compile(rf"\.{re.escape(stem)}\.(\d+)-[0-9a-f]{{8}}\.part{re.escape(path.suffix)}")
    for name in os.listdir(path.parent):
        found = ours.fullmatch(name)
        if found and not _is_running(int(found[1])):
            with suppress(OSError):
                path.with_name(name).unlink()
    return path.with_name(f".{stem}.{os.getpid()}-{secrets.token_hex(4)}.part{path.suffix}")


def _is_running(process: int) -> bool:
    """Whether a process of that number exists; on Windows always False, where an open file cannot be removed anyway."""
    if os.name == "nt":
        return False
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True


def check_writable(path: Path | str) -> Path:
    """The absolute path of a file that can be created or replaced; MediaError otherwise. Creates nothing."""
    path = Path(os.path.abspath(path))
    if path.is_dir():
        raise MediaError("There is a folder of this name.", path=path, remedy="Choose another file name.")
    if not path.parent.is_dir():
        raise MediaError(
            "The folder to write into does not exist.", path=path, remedy=f"Create {path.parent}, or choose another."
        )
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise MediaError(
            "The folder may not be written to.",
            path=path,
            remedy="Choose a folder of yours, or change its permissions.",
        )
    return path


def write_error(path: Path, error: Exception) -> MediaError:
    """The MediaError for an OSError (libav's are OSErrors too) met while writing `path`."""
    if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
        return MediaError("The disk is full.", path=path, remedy="Free some space, or write to another disk.")
    return MediaError(
        f"This file could not be written ({_reason(error)}).",
        path=path,
        remedy="Check the disk, the folder's permissions and the name.",
    )


@contextmanager
def atomic_path(path: Path | str) -> Iterator[Path]:
    """A sibling to write to, renamed to `path` on a clean exit and removed on any exception.

    OSErrors become MediaErrors.
    """
    target = check_writable(path)
    partial = partial_path(target)
    try:
        yield partial
        sync_file(partial)
        os.replace(partial, target)
    except OSError as error:
        raise write_error(target, error) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Flush a file to the disk, so that the rename that follows never names a hole."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
