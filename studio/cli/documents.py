"""Opening a project, making one undoable edit in it, writing small files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from studio.cli.console import Console
from studio.core.errors import ProjectFileError

if TYPE_CHECKING:
    from studio.core.project import Project
    from studio.store.project_file import ProjectFile


@contextmanager
def open_project(path: Path, *, read_only: bool = False) -> Iterator[ProjectFile]:
    """The project at `path`, closed at the end. Raises ProjectFileError when it cannot be edited but must be."""
    from studio.store.opening import ReadOnlyReason
    from studio.store.project_file import ProjectFile

    with ProjectFile.open(path, read_only=read_only) as file:
        if not read_only and file.read_only:
            remedies = {
                ReadOnlyReason.NEWER_VERSION: "Install a newer Lipwright to edit it.",
                ReadOnlyReason.OPEN_ELSEWHERE: "Close it there, or work on a copy.",
                ReadOnlyReason.PERMISSIONS: "Change the permissions of the file and its folder, or work on a copy.",
            }
            reason = file.why_read_only or ReadOnlyReason.PERMISSIONS
            what = {
                ReadOnlyReason.NEWER_VERSION: "This project was made by a newer version and cannot be edited.",
                ReadOnlyReason.OPEN_ELSEWHERE: "This project is open in another process.",
                ReadOnlyReason.PERMISSIONS: "This project may not be written to.",
            }
            raise ProjectFileError(
                what.get(reason, "This project cannot be edited."), path=path, remedy=remedies.get(reason, "")
            )
        yield file


def edit(path: Path, change: Callable[[Project], Project], label: str, console: Console) -> None:
    """One undoable edit: committed when `change` returns, not at all when it raises."""
    with open_project(path) as file:
        before = file.project
        file.commit(change(before), label)
        changed = file.project is not before
        text = f"{path}: {label}" if changed else f"{path}: nothing to change"
        console.finished(text, project=path, label=label, changed=changed, can_undo=file.can_undo)


def write_text(path: Path, text: str) -> None:
    """Write a small UTF-8 file; it appears whole or not at all. Raises MediaError."""
    from studio.media.files import atomic_path

    with atomic_path(path) as partial:
        partial.write_text(text, encoding="utf-8", newline="\n")
