"""The errors that cross Lipwright's borders.

Every `StudioError` carries what a person needs: what happened, to which file, and what to do about it.
`cli` and `app` turn one into text with `describe`; nothing else formats messages.
"""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path


class ExitCode(IntEnum):
    """Exit codes of the command line, documented in docs/cli.md."""

    OK = 0
    FAILED = 1
    BAD_INPUT = 2
    CANCELLED = 130


class StudioError(Exception):
    """Something a person can act on.

    `what` is a full sentence without the file name; `remedy` is what to do next; `path` is the file concerned.
    """

    exit_code = ExitCode.FAILED

    def __init__(self, what: str, *, path: Path | str | None = None, remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.path = Path(path) if path is not None else None
        self.remedy = remedy

    def describe(self) -> str:
        """One line for a person: file, what happened, what to do."""
        head = f"{self.path}: {self.what}" if self.path is not None else self.what
        return f"{head} {self.remedy}".strip()

    def __str__(self) -> str:
        return self.describe()


class InputError(StudioError):
    """A file or value that a person gave cannot be used."""

    exit_code = ExitCode.BAD_INPUT


class MediaError(InputError):
    """An image, video or voice that cannot be read or written."""


class FaceNotFoundError(InputError):
    """No face where one is needed."""


class ProjectFileError(InputError):
    """A project file that cannot be opened, or not for writing."""


class OptionError(InputError):
    """An option or setting outside its schema."""


class PluginError(StudioError):
    """An exporter plugin that cannot be loaded or that failed while it ran."""


class ModelError(StudioError):
    """Weights that are missing, damaged, or do not fit the model."""


class EditError(StudioError):
    """An edit that does not apply to this project."""


class Cancelled(StudioError):
    """The person asked to stop. Nothing half-written is left behind."""

    exit_code = ExitCode.CANCELLED

    def __init__(self, what: str = "Stopped on request.") -> None:
        super().__init__(what)
