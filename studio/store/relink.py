"""Finding a project's media again after files were moved, and bringing them together.

A reference names a file three ways: relative to the project, absolute, and by content. The paths say where to look;
the content decides. So a path out of a stranger's project can point anywhere and still gives nothing away: a file that
is not the one that was meant is not used. Network paths are not even looked at, because on Windows looking at one
sends the user's name to its server.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path, PurePosixPath, PureWindowsPath

from studio.core.errors import InputError, MediaError, StudioError
from studio.core.project import MediaRef, Project

MAX_SEARCHED = 100_000
_URL = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]+:")


def ref_with_relative(ref: MediaRef, project_path: Path | None) -> MediaRef:
    """The reference with `relative` made for a project at `project_path`; "" where no relative path leads there."""
    if project_path is None:
        return replace(ref, relative="")
    try:
        relative = os.path.relpath(ref.path, Path(project_path).absolute().parent)
    except ValueError:  # another drive
        return replace(ref, relative="")
    return replace(ref, relative=Path(relative).as_posix())


def find_media(ref: MediaRef, project_path: Path | None, *, verify: bool = True) -> Path | None:
    """Where the file is now: by relative path, then absolute path. None when neither leads to the same content.

    verify=False takes the first file that exists.
    """
    for path in _candidates(ref, project_path):
        if path.is_file() and (not verify or has_content(path, ref.content_hash)):
            return path
    return None


def has_content(path: Path, content_hash: str) -> bool:
    """Whether a file's BLAKE2b-128 is `content_hash`; False when it cannot be read."""
    try:
        return hash_file(path) == content_hash
    except OSError:
        return False


def hash_file(path: Path) -> str:
    """BLAKE2b-128 of the file's bytes in hex; a file that did not change since is not read again."""
    state = path.stat()
    return _hash_of(str(path), state.st_size, state.st_mtime_ns, state.st_ino)


@lru_cache(maxsize=1024)
def _hash_of(path: str, size: int, modified: int, inode: int) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()


def media_refs(project: Project) -> list[MediaRef]:
    """Every file that the project uses, once."""
    return list(dict.fromkeys(ref for ref in (project.portrait, project.voice) if ref is not None))


def missing_media(project: Project, project_path: Path | None, *, verify: bool = True) -> list[MediaRef]:
    """The references that `find_media` cannot resolve."""
    return [ref for ref in media_refs(project) if find_media(ref, project_path, verify=verify) is None]


def relink(
    project: Project,
    ref: MediaRef,
    new_path: Path | str,
    *,
    project_path: Path | None = None,
    accept_different: bool = False,
) -> Project:
    """The project with `ref` found at `new_path`.

    Raises MediaError when the file cannot be read, or is another one and `accept_different` is not set. With it, the
    reference takes the new content and keeps the old size and duration: probe the file instead if they may differ.
    """
    path = Path(os.path.abspath(new_path))
    try:
        found = hash_file(path) if path.is_file() else None
    except OSError as error:
        raise MediaError(f"This file cannot be read ({error.strerror}).", path=path, remedy="Check it.") from error
    if found is None:
        raise MediaError("There is no such file.", path=path, remedy="Choose the file that the project used.")
    if found != ref.content_hash and not accept_different:
        raise MediaError(
            f"This is not the file that the project used ({_name(ref)}): its content differs.",
            path=path,
            remedy="Choose another file, or accept the different one.",
        )
    moved = ref_with_relative(replace(ref, path=str(path), content_hash=found), project_path)
    return _with_refs(project, lambda other: moved if other == ref else other)


def search_folder(refs: Iterable[MediaRef], folder: Path) -> dict[MediaRef, Path]:
    """Those of `refs` whose content is somewhere under `folder`: same names are looked at first, then same suffixes.

    Links are not followed; at most MAX_SEARCHED files are looked at.
    """
    wanted = list(refs)
    files = list(_walk(Path(folder)))
    found: dict[MediaRef, Path] = {}
    for ref in wanted:
        name = _name(ref).casefold()
        alike = [p for p in files if p.name.casefold() == name]
        alike += [p for p in files if p.suffix.casefold() == Path(name).suffix and p.name.casefold() != name]
        match = next((path for path in alike if has_content(path, ref.content_hash)), None)
        if match is not None:
            found[ref] = match
    return found


def collect(project: Project, project_path: Path) -> Project:
    """Copy all media into `<project>_media` beside the project file and point the project there.

    What is there already is not copied twice; nothing there is overwritten. Raises MediaError when a file is missing,
    InputError when a copy fails; copies made before that stay, complete.
    """
    project_path = Path(project_path).absolute()
    folder = project_path.with_name(f"{project_path.stem}_media")
    found: list[tuple[MediaRef, Path]] = []
    for ref in media_refs(project):
        source = find_media(ref, project_path)
        if source is None:
            raise MediaError("This file is missing.", path=ref.path, remedy="Relink it first.")
        found.append((ref, source))
    if folder.is_symlink():
        raise InputError("The folder for the media is a link to elsewhere.", path=folder, remedy="Remove the link.")
    try:
        folder.mkdir(exist_ok=True)
        copies = {ref: _copy_into(folder, source, ref) for ref, source in found}
    except OSError as error:
        raise InputError(
            f"The media cannot be collected ({error.strerror or error}).", path=folder, remedy="Check space and rights."
        ) from error
    return _with_refs(project, lambda ref: ref_with_relative(replace(ref, path=str(copies[ref])), project_path))


def rebase(project: Project, old_path: Path, new_path: Path) -> Project:
    """The project of the file at `old_path` as it reads from one at `new_path`: relative paths made anew.

    References whose file is not found stay as they are.
    """

    def moved(ref: MediaRef) -> MediaRef:
        at = find_media(ref, old_path, verify=False)
        return ref if at is None else ref_with_relative(replace(ref, path=str(at)), new_path)

    return _with_refs(project, moved)


# ---- inside ---------------------------------------------------------------------------------------------------------


def _with_refs(project: Project, change: Callable[[MediaRef], MediaRef]) -> Project:
    return replace(
        project,
        portrait=None if project.portrait is None else change(project.portrait),
        voice=None if project.voice is None else change(project.voice),
    )


def _candidates(ref: MediaRef, project_path: Path | None) -> Iterator[Path]:
    if project_path is not None and _is_relative(ref.relative):
        yield Path(os.path.abspath(Path(project_path).absolute().parent / ref.relative))
    if _is_local_absolute(ref.path):
        yield Path(ref.path)


def _is_relative(text: str) -> bool:
    """A relative path that may climb at its start (`../voices/a.wav`) but nowhere else, and is no URL or drive."""
    if not text or "\0" in text or "\\" in text or _URL.match(text) or PureWindowsPath(text).drive:
        return False
    path = PurePosixPath(text)
    parts = list(path.parts)
    while parts and parts[0] == "..":
        parts.pop(0)
    return bool(parts) and not path.is_absolute() and ".." not in parts


def _is_local_absolute(text: str) -> bool:
    network = PureWindowsPath(text).drive.startswith("\\\\")  # with any mixture of slashes
    return bool(text) and "\0" not in text and not network and Path(text).is_absolute()


def _name(ref: MediaRef) -> str:
    """The file's own name, whichever system wrote the path."""
    return re.split(r"[/\\]", ref.path)[-1] or "media"


def _walk(folder: Path) -> Iterator[Path]:
    looked = 0
    for root, folders, names in os.walk(folder, followlinks=False):
        folders.sort()
        for name in sorted(names):
            looked += 1
            if looked > MAX_SEARCHED:
                return
            path = Path(root, name)
            if path.is_file() and not path.is_symlink():
                yield path


def _copy_into(folder: Path, source: Path, ref: MediaRef) -> Path:
    target = _free_name(folder, _safe_name(_name(ref)), ref.content_hash)
    if target.exists():
        return target
    temporary = folder / f".{secrets.token_hex(8)}.part"
    try:
        shutil.copyfile(source, temporary)
        if hash_file(temporary) != ref.content_hash:
            raise StudioError("This file changed while it was copied.", path=source, remedy="Try again.")
        os.replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)
    return target


def _free_name(folder: Path, name: str, content_hash: str) -> Path:
    """`name`, or `name-2` and so on, that is free in `folder` or holds the same content already."""
    for number in range(1, 10_000):
        stem, suffix = os.path.splitext(name)
        target = folder / (name if number == 1 else f"{stem}-{number}{suffix}")
        if not os.path.lexists(target) or (not target.is_symlink() and has_content(target, content_hash)):
            return target
    raise StudioError("There are too many files of this name.", path=folder / name, remedy="Clear the folder.")


def _safe_name(name: str) -> str:
    """A file name that every system takes: no separators, no reserved characters or devices, not hidden."""
    clean = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", name).strip(". ")[-120:]
    if not clean or re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", clean, re.IGNORECASE):
        clean = f"media_{clean}"
    return clean
