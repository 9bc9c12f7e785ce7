"""What an export tells those who watch, beside the events of rendering: small frozen records that pickle."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.render.events import RenderEvent


@dataclass(frozen=True)
class ExportProgress:
    """An exporter's own progress, for work that rendering does not see."""

    done: int
    total: int


@dataclass(frozen=True)
class ExportReport:
    """output: the file or folder that is there now; rendered: frames that were not in the cache; size in bytes."""

    output: Path
    exporter: str
    frames: int
    rendered: int
    seconds: float
    size: int


AnyEvent = RenderEvent | ExportProgress
