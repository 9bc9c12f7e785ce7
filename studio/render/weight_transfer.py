"""Bringing weights in and out: import a folder, fetch on request, remove. Each is whole or did not happen."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import threading
import time
import urllib.parse
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from studio.core.errors import Cancelled, InputError, ModelError, OptionError, StudioError
from studio.core.safefile import replace_folder
from studio.core.track import content_hash
from studio.render.weight_library import Origin, Progress, Weights, find_weights, licence_of
from studio.store.catalogue import read_catalogue
from studio.store.download import Remote, download, matches
from studio.store.places import models_folder
from studio.talkformer.weight_pack import LISTING, MAX_LISTING, PackInfo, read_complete_pack, read_pack
from studio.vision import face_alignment_backend

STALE_SECONDS = 7 * 24 * 3600.0
"""Age after which half-done work of an earlier call is removed."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}")
_HIDDEN = re.compile(r"\.(import|fetch|removed)-[0-9a-f]+")


@dataclass(frozen=True)
class Offer:
    """What is about to be fetched, for the person to agree to. bytes: 0 where that is not known."""

    title: str
    source: str
    licence: str
    bytes: int


Accept = Callable[[Offer], bool]


def import_folder(
    folder: Path,
    *,
    name: str | None = None,
    replace: bool = False,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
) -> Weights:
    """Copy a weight pack, or face-alignment's files, to where they are found; checked to the last byte.

    Raises InputError for a folder without weights, ModelError for weights that are not whole or do not load,
    OptionError for a name that is taken, Cancelled.
    """
    folder = Path(os.path.abspath(folder))
    if not folder.is_dir():
        raise InputError("There is no such folder.", path=folder, remedy="Give the folder that holds the weights.")
    if (folder / LISTING).is_file():
        return _import_pack(folder, name, replace, progress, cancel)
    found = [folder / path.name for path in face_alignment_backend.weight_paths() if (folder / path.name).is_file()]
    if not found:
        names = ", ".join([LISTING, *face_alignment_backend.WEIGHT_FILES])
        raise InputError("There are no weights in this folder.", path=folder, remedy=f"It should hold one of: {names}.")
    return _import_face_alignment(found, progress, cancel)


def _import_pack(
    folder: Path, name: str | None, replace: bool, progress: Progress | None, cancel: threading.Event | None
) -> Weights:
    info = read_complete_pack(folder)
    name = checked_name(name or folder.name)
    root = _swept(models_folder())
    _refuse_taken(root / name, replace)
    total, done = _size(info), 0
    _check_room(root, total)
    stage = root / f".import-{secrets.token_hex(8)}"
    try:
        stage.mkdir()
        for entry in info.modules.values():
            _check(cancel)
            _copy(folder / str(entry["file"]), stage / str(entry["file"]))
            done += int(entry["bytes"])
            if progress is not None:
                progress(done, total)
        _copy(folder / LISTING, stage / LISTING)
        check_pack(stage)
        _check(cancel)
        return _install(stage, root / name)
    except ModelError as error:  # of the copy, in a folder that will be gone
        raise ModelError(error.what, path=folder / (error.path or stage).name, remedy=error.remedy) from error
    except OSError as error:
        raise _disk_error(root, error) from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _import_face_alignment(found: list[Path], progress: Progress | None, cancel: threading.Event | None) -> Weights:
    folder = face_alignment_backend.weight_folder()
    for path in found:
        if not matches(path, face_alignment_backend.known_digest(path)):
            raise ModelError("The file's checksum does not match its name.", path=path, remedy="Get it again.")
    for number, path in enumerate(found, 1):
        _check(cancel)
        partial = folder / f".{path.name}.{secrets.token_hex(4)}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _copy(path, partial)
            os.replace(partial, folder / path.name)
        except OSError as error:
            raise _disk_error(folder, error) from error
        finally:
            partial.unlink(missing_ok=True)
        if progress is not None:
            progress(number, len(found))
    return find_weights(face_alignment_backend.ID)


def check_pack(folder: Path) -> PackInfo:
    """A pack whose files are there, have their hashes and fit its networks. Raises ModelError; slow: imports torch."""
    info = read_complete_pack(folder)
    from studio.talkformer.weight_pack import load_module, load_pipeline

    load_pipeline(folder)
    for name in info.modules:
        if name not in ("unet", "autoencoder"):
            load_module(info, name)
    return info


def fetch(
    weights_id: str, accept: Accept, *, progress: Progress | None = None, cancel: threading.Event | None = None
) -> Weights:
    """Fetch an entry of the catalogue after the person accepted its licence.

    Raises OptionError, ModelError, StudioError, Cancelled.
    """
    entries = read_catalogue()
    if weights_id not in entries:
        known = ", ".join(entries)
        raise OptionError(
            f"'{weights_id[:60]}' is not in the catalogue.",
            remedy=f"It holds: {known}. Anything else is fetched by the address of its {LISTING} and --sha256.",
        )
    entry = entries[weights_id]
    offer = Offer(entry.title, entry.page, entry.licence, 0)
    if not accept(offer):
        raise Cancelled("Nothing was fetched: its licence was not accepted.")
    face_alignment_backend.fetch_weights(progress, cancel)
    return find_weights(weights_id)


def fetch_pack(
    url: str,
    sha256: str,
    accept: Accept,
    *,
    name: str | None = None,
    replace: bool = False,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
) -> Weights:
    """Fetch a weight pack by the address of its pack.json, whose SHA-256 vouches for all the rest.

    Nothing but the listing (1 MiB at most) is fetched before `accept` agrees. What came stays for the next call if
    this one is cut off. Raises OptionError, ModelError, StudioError, Cancelled.
    """
    if not re.fullmatch(r"[0-9a-fA-F]{64}", sha256):
        raise OptionError("The checksum is not SHA-256 in hex.", remedy="Give the 64 digits that its author states.")
    root = _swept(models_folder())
    stage = root / f".fetch-{content_hash(url, sha256.lower())[:16]}"
    listing = Remote(url, sha256.lower(), MAX_LISTING)
    stage.mkdir(exist_ok=True)
    download(listing, stage / LISTING, cancel=cancel)
    info = read_pack(stage)
    name = checked_name(name or info.name)
    _refuse_taken(root / name, replace)
    total = _size(info)
    if not accept(Offer(info.name, url, licence_of(info.facts) or "not stated", total)):
        shutil.rmtree(stage, ignore_errors=True)
        raise Cancelled("Nothing was fetched: its licence was not accepted.")
    _check_room(root, total - sum(path.stat().st_size for path in stage.iterdir()))
    done = 0
    for entry in info.modules.values():
        remote = Remote(urllib.parse.urljoin(url, str(entry["file"])), str(entry["sha256"]), int(entry["bytes"]))
        told = None if progress is None else _shifted(progress, done, total)
        download(remote, stage / str(entry["file"]), progress=told, cancel=cancel)
        done += int(entry["bytes"])
    try:
        check_pack(stage)
        return _install(stage, root / name)
    except ModelError as error:
        shutil.rmtree(stage, ignore_errors=True)
        raise ModelError(f"What {url} names cannot be used: {error.what}", remedy="Tell its author.") from error
    except OSError as error:
        raise _disk_error(root, error) from error


def remove(weights: Weights) -> int:
    """Delete weights of the user's; bytes that are free now. Raises InputError for what ships with Lipwright."""
    if not weights.removable:
        raise InputError("These weights ship with Lipwright.", path=weights.path, remedy="Only own ones are removed.")
    size = weights.bytes if weights.origin is Origin.SHARED else _folder_bytes(weights.path)
    try:
        if weights.origin is Origin.SHARED:
            for file in weights.files:
                file.path.unlink(missing_ok=True)
        elif weights.path.is_symlink():
            weights.path.unlink()
        else:
            aside = _removed(weights.path)
            os.rename(weights.path, aside)
            shutil.rmtree(aside, ignore_errors=True)
    except OSError as error:
        raise _disk_error(weights.path, error) from error
    return size


def _folder_bytes(folder: Path) -> int:
    """Of a pack that may be broken, so that its listing tells nothing; a link alone frees next to nothing."""
    return 0 if folder.is_symlink() else sum(p.stat().st_size for p in folder.rglob("*") if p.is_file())


def checked_name(name: str) -> str:
    """A name that is a plain folder name. Raises OptionError."""
    if not _NAME.fullmatch(name):
        raise OptionError(f"'{name[:60]}' is no name for weights.", remedy="Use letters, digits and . _ - (--name).")
    return name


def _install(stage: Path, target: Path) -> Weights:
    """Rename a complete folder into place; what it replaces goes aside first and is removed last."""
    old = replace_folder(stage, target, aside=_removed(target))
    if old is not None:
        shutil.rmtree(old, ignore_errors=True)
    return find_weights(target.name)


def _removed(path: Path) -> Path:
    """A hidden name for what is about to be deleted."""
    return path.with_name(f".removed-{secrets.token_hex(8)}")


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with target.open("r+b") as file:
        os.fsync(file.fileno())


def _refuse_taken(target: Path, replace: bool) -> None:
    if target.exists() and not replace:
        raise OptionError(
            f"There are weights named '{target.name}' already.", path=target, remedy="Give --name, or --replace."
        )


def _size(info: PackInfo) -> int:
    return sum(int(entry["bytes"]) for entry in info.modules.values())


def _check_room(folder: Path, needed: int) -> None:
    if shutil.disk_usage(folder).free < needed:
        raise StudioError(
            f"The disk has no room for {needed / 2**20:.0f} MiB.", path=folder, remedy="Free some space first."
        )


def _shifted(progress: Progress, before: int, total: int) -> Progress:
    return lambda done, _: progress(before + done, total)


def _swept(root: Path) -> Path:
    """The models folder without what calls of long ago left half-done."""
    with suppress(OSError):
        for path in root.iterdir():
            if _HIDDEN.fullmatch(path.name) and time.time() - path.stat().st_mtime > STALE_SECONDS:
                shutil.rmtree(path, ignore_errors=True)
    return root


def _disk_error(path: Path, error: OSError) -> StudioError:
    return StudioError(
        f"The weights cannot be written ({error.strerror or error}).",
        path=path,
        remedy="Check the disk and its rights.",
    )


def _check(cancel: threading.Event | None) -> None:
    if cancel is not None and cancel.is_set():
        raise Cancelled()
