"""What the command line says: text and a progress bar for people, one JSON object a line for programs.

Results and events go to stdout, progress bars and errors to stderr. With `--json`, stdout carries events only.
"""

from __future__ import annotations

import json
import math
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, is_dataclass
from enum import Enum
from fractions import Fraction
from pathlib import PurePath
from typing import Any

from studio.core.errors import StudioError

EVENTS_PER_SECOND = 5.0
"""Progress events are thinned to this rate, the last one of a stage apart."""


class Console:
    """Speaks for one command."""

    def __init__(self, *, command: str, as_json: bool) -> None:
        self.command = command
        self.as_json = as_json
        self._bar: Any = None
        self._stage = ""
        self._last_event = -math.inf

    def started(self, **details: object) -> None:
        """Tell that the work begins."""
        if self.as_json:
            self._emit("started", command=self.command, **details)

    def progress(self, stage: str, done: int, total: int, seconds_left: float | None = None) -> None:
        """Tell how far a stage is; `total` 0 means unknown."""
        if self.as_json:
            self._progress_event(stage, done, total, seconds_left)
        elif sys.stderr.isatty():
            self._progress_bar(stage, done, total)

    def finished(self, text: str, **details: object) -> None:
        """Tell the outcome: `text` to a person, `details` to a program."""
        self.close()
        if self.as_json:
            self._emit("finished", command=self.command, **details)
        elif text:
            print(text)

    def result(self, text: str, **details: object) -> None:
        """Answer a question: as `finished`, named "result" for programs."""
        self.close()
        if self.as_json:
            self._emit("result", command=self.command, **details)
        else:
            print(text)

    def note(self, text: str) -> None:
        """Something worth knowing that is no error: to stderr, or an event."""
        self._clear()
        if self.as_json:
            self._emit("note", text=text)
        else:
            print(text, file=sys.stderr)

    def failed(self, error: StudioError, *, exit_code: int, log: str | None = None) -> None:
        """Tell what happened, to which file, and what to do."""
        self.close()
        if self.as_json:
            path = None if error.path is None else str(error.path)
            extra = {} if log is None else {"log": log}
            self._emit("error", what=error.what, path=path, remedy=error.remedy, exit_code=exit_code, **extra)
        print(one_line(f"lipwright: {error.describe()}"), file=sys.stderr)

    def close(self) -> None:
        """Finish the bar on screen, if any."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None
        self._stage = ""

    def _clear(self) -> None:
        if self._bar is not None:
            self._bar.clear()

    def _emit(self, event: str, **details: object) -> None:
        print(json.dumps({"event": event, **plain(details)}), flush=True)

    def _progress_event(self, stage: str, done: int, total: int, seconds_left: float | None) -> None:
        now = time.monotonic()
        due = now - self._last_event >= 1 / EVENTS_PER_SECOND
        if not due and stage == self._stage and not (total and done >= total):
            return
        self._last_event, self._stage = now, stage
        left = None if seconds_left is None else round(seconds_left, 1)
        self._emit("progress", stage=stage, done=done, total=total, seconds_left=left)

    def _progress_bar(self, stage: str, done: int, total: int) -> None:
        if self._bar is None or self._stage != stage:
            from tqdm import tqdm

            self.close()
            self._stage = stage
            # Already done frames would spoil the rate, so the bar starts where the work starts.
            self._bar = tqdm(total=total or None, initial=done, desc=stage, unit="", leave=False, file=sys.stderr)
        self._bar.update(max(0, done - self._bar.n))


def plain(value: Any) -> Any:
    """`value` in terms that JSON can hold; numbers that it cannot (NaN, infinity) become None."""
    if value is None or (isinstance(value, str | bool | int) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, Fraction):
        return float(value)
    if isinstance(value, PurePath):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, list | tuple | set | frozenset | range):
        return [plain(item) for item in value]
    return str(value)


def one_line(text: str) -> str:
    """`text` without line breaks, so that one error is one line."""
    return " ".join(text.split())


def table(rows: Sequence[tuple[str, ...]], head: tuple[str, ...]) -> str:
    """Columns padded to their widest cell."""
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in [head, *rows]]
    return "\n".join(line.rstrip() for line in lines)


def size_text(count: int) -> str:
    """A size in bytes as a person reads it."""
    value = float(count)
    for unit in ("B", "KiB", "MiB"):
        if value < 1024:
            return f"{value:.0f} {unit}" if unit == "B" else f"{value:.1f} {unit}"
        value /= 1024
    return f"{value:.1f} GiB"
