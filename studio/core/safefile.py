"""Files that must be what was meant: inside their folder, bounded in size, checked by hash, replaced whole."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from studio.core.errors import InputError, ModelError


def path_inside(folder: Path, name: str) -> Path:
    """The file that a listing in `folder` names.

    Raises InputError for one that lies elsewhere: by an absolute name, by "..", or behind a link.
    """
    path = folder / name
    if not name or "\0" in name or not path.resolve().is_relative_to(folder.resolve()):
        raise InputError(f"'{name[:80]}' lies outside its folder.", path=folder, remedy="Get this folder anew.")
    return path


def replace_folder(new: Path, target: Path, *, aside: Path) -> Path | None:
    """Give a finished folder its name; all three in one place. Raises OSError, and then `target` is what it was.

    What was at `target` is at `aside` afterwards, for the caller to remove; None where nothing was.
    """
    old = aside if os.path.lexists(target) else None
    if old is not None:
        os.rename(target, old)
    try:
        os.rename(new, target)
    except OSError:
        if old is not None:
            os.rename(old, target)
        raise
    return old


def verified_bytes(path: Path, *, max_bytes: int, sha256: str | None) -> bytes:
    """The content of `path` if it is at most `max_bytes` long and its SHA-256 in hex is `sha256`.

    `sha256=None` checks the size only. Raises ModelError, naming the file, when it is missing, unreadable, too
    large, or another file than the one expected. Nothing beyond `max_bytes + 1` bytes is ever read.
    """
    path = Path(path)
    try:
        if path.exists() and not path.is_file():  # reading a pipe would wait for ever
            raise ModelError("This is no file.", path=path, remedy="Restore the original, or reinstall Lipwright.")
        with path.open("rb") as file:
            data = file.read(max_bytes + 1)
    except FileNotFoundError:
        raise ModelError("The file is missing.", path=path, remedy="Reinstall Lipwright, or train it again.") from None
    except OSError as error:
        told = f"The file cannot be read ({error.strerror})."
        raise ModelError(told, path=path, remedy="Check its rights.") from error
    if len(data) > max_bytes:
        raise ModelError(
            f"The file is larger than the {max_bytes / 2**20:.1f} MiB that it may have.",
            path=path,
            remedy="It is not the file that was meant: restore the original.",
        )
    if sha256 is not None and hashlib.sha256(data).hexdigest() != sha256.lower():
        raise ModelError(
            "The file is damaged or was replaced: its checksum does not match.",
            path=path,
            remedy="Restore the original, or reinstall Lipwright.",
        )
    return data
