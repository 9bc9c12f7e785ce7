"""What an exporter plugin sees. A plugin imports this module and `studio.core`, nothing else of Lipwright.

A plugin is a folder `<id>/` with `plugin.toml` (read before anything is imported) and `exporter.py` with a function
`export(context: ExportContext) -> None`. It writes to `context.output`, a temporary place on the disk of the real
target; the host renames it when `export` returns, and removes it when it raises.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Protocol

import numpy as np

from studio.core.timebase import FrameRate
from studio.core.track import LandmarkTrack

API_VERSION = 1


class OptionType(StrEnum):
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    TEXT = "text"


OptionValue = str | int | float | bool


@dataclass(frozen=True)
class OptionSpec:
    """One option of an exporter. The dialog and `--option name=value` are both made from it."""

    name: str
    type: OptionType
    default: OptionValue
    label: str = ""
    help: str = ""
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()


class OutputKind(StrEnum):
    FILE = "file"
    FOLDER = "folder"


@dataclass(frozen=True)
class Manifest:
    """`plugin.toml`, validated. extension: with the dot for files, "" for folders; needs: what must be there to run."""

    id: str
    name: str
    version: str
    api_version: int
    description: str
    output: OutputKind
    extension: str
    needs_frames: bool
    needs_audio: bool
    options: tuple[OptionSpec, ...]
    folder: Path


class FrameSink(Protocol):
    """An open video that takes (H, W, 3) uint8 RGB frames one by one."""

    def write(self, frame: np.ndarray) -> None: ...


@dataclass(frozen=True)
class Provenance:
    """What made the pictures; exporters write it as the machine-readable "AI-generated" mark."""

    generator: str
    engine: str
    engine_fingerprint: str
    digital_source_type: str = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"

    def as_metadata(self) -> Mapping[str, str]:
        """Container tags, one text each."""
        return {
            "comment": f"AI-generated: lip movement synthesised with {self.generator}, engine {self.engine}",
            "ai_generated": "true",
            "digital_source_type": self.digital_source_type,
            "generator": self.generator,
            "engine": f"{self.engine} {self.engine_fingerprint}",
        }


class ExportContext(Protocol):
    """Everything an exporter may use. Frames and audio are streamed; nothing is held in memory for it.

    output: where to write: a file to create, or a folder that exists and is empty. first_frame: the clip's frame that
    the range begins with; frame_count: how many it has. landmarks: one row per exported frame, in px of the picture.
    """

    output: Path
    options: Mapping[str, OptionValue]
    width: int
    height: int
    frame_rate: FrameRate
    frame_count: int
    first_frame: int
    landmarks: LandmarkTrack
    provenance: Provenance

    @property
    def duration(self) -> Fraction:
        """Seconds of picture: frame_count / frame_rate."""
        ...

    @property
    def has_audio(self) -> bool: ...

    def frames(self) -> Iterator[np.ndarray]:
        """Final frames in order, (H, W, 3) uint8 RGB; renders those that are not cached. Reports progress."""
        ...

    def audio(self, *, sample_rate: int | None = None, channels: int | None = None) -> Iterator[np.ndarray]:
        """The voice over the exported range as (samples, channels) float32 chunks; None keeps the source's own.

        Sample 0 belongs to the start of the first frame. It ends with the last frame, or earlier with the voice.
        """
        ...

    @property
    def audio_sample_rate(self) -> int: ...

    @property
    def audio_channels(self) -> int: ...

    def open_video(
        self, path: Path, *, codec: str = "h264", quality: int = 18, preset: str = "", audio: bool = True
    ) -> FrameSink:
        """An encoder for `path`, closed and finished by the host when `export` returns.

        codec: h264, hevc, vp9, av1, prores or ffv1; quality: the codec's own scale, lower is better; preset: the
        encoder's own names, "" for a fast one; audio: with the voice, if there is one. Carries the provenance.
        """
        ...

    def write_image(self, path: Path, frame: np.ndarray) -> None:
        """Write one (H, W, 3) uint8 RGB picture as PNG."""
        ...

    def write_wav(self, path: Path) -> None:
        """Write the voice over the exported range as 16-bit PCM."""
        ...

    def progress(self, done: int, total: int) -> None:
        """Report progress of work that `frames` does not see."""
        ...

    def check_cancelled(self) -> None:
        """Raise `Cancelled` if the person asked to stop. Call it in long loops of your own."""
        ...
