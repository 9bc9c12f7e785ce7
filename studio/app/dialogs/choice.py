"""What an export dialog asks for, as a value that the worker understands. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from studio.export.api import OptionValue


@dataclass(frozen=True)
class ExportChoice:
    """What to export. overwrite: what is at `output` may be replaced, the person saw that it is there.

    visible_mark: say in the picture, too, that it is AI-generated.
    """

    exporter: str
    output: Path
    options: dict[str, OptionValue] = field(default_factory=dict)
    overwrite: bool = False
    visible_mark: bool = False
