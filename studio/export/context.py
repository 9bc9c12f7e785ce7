"""The context that an exporter works with: frames, voice, landmarks and encoders, streamed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from pathlib import Path

import numpy as np

from studio.core.errors import Cancelled, PluginError
from studio.core.timebase import FrameRate
from studio.core.track import LandmarkTrack
from studio.export.api import FrameSink, OptionValue, Provenance
from studio.export.events import ExportProgress
from studio.media.audio import iter_audio
from studio.media.encoder import VideoEncoder
from studio.media.image import write_image
from studio.media.sound_track import AudioSource
from studio.media.wav import write_wav


@dataclass(eq=False)
class HostContext:
    """`studio.export.api.ExportContext` as the host provides it.

    make_frames: starts a new pass over the frames, None if the manifest asked for none; voice: its file or None;
    whole_voice: whether the range begins at frame 0, so that the voice's own packets may be copied.
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
    voice: Path | None
    make_frames: Callable[[], Iterator[np.ndarray]] | None
    on_progress: Callable[[ExportProgress], None]
    cancel: threading.Event
    _sinks: list[VideoEncoder] = field(default_factory=list)
    _passes: list[Iterator[np.ndarray]] = field(default_factory=list)

    @property
    def duration(self) -> Fraction:
        return self.frame_rate.seconds_at(self.frame_count)

    @property
    def has_audio(self) -> bool:
        return self.voice is not None

    @property
    def audio_sample_rate(self) -> int:
        return self._voice_source.sample_rate

    @property
    def audio_channels(self) -> int:
        return self._voice_source.channels

    def frames(self) -> Iterator[np.ndarray]:
        if self.make_frames is None:
            raise PluginError(
                "The exporter asks for frames, but its manifest says that it needs none.",
                remedy="Set needs_frames = true in its plugin.toml.",
            )
        frames = self.make_frames()
        self._passes.append(frames)
        return frames

    def audio(self, *, sample_rate: int | None = None, channels: int | None = None) -> Iterator[np.ndarray]:
        voice = self._voice
        rate = sample_rate or self.audio_sample_rate
        start = self.frame_rate.sample_at(self.first_frame, sample_rate=rate)
        stop = self.frame_rate.sample_at(self.first_frame + self.frame_count, sample_rate=rate)
        chunks = iter_audio(voice, sample_rate=rate, channels=channels or self.audio_channels)
        return self._between(chunks, start, stop)

    def open_video(
        self, path: Path, *, codec: str = "h264", quality: int = 18, preset: str = "", audio: bool = True
    ) -> FrameSink:
        sound = None
        if audio and self.voice is not None:
            rate, channels = self.audio_sample_rate, self.audio_channels
            own = self.voice if self.first_frame == 0 else None
            sound = AudioSource(rate, channels, self.audio, own)
        encoder = VideoEncoder(
            path,
            width=self.width,
            height=self.height,
            frame_rate=self.frame_rate,
            audio=sound,
            codec=codec,
            crf=quality,
            preset=preset or None,
            metadata=self.provenance.as_metadata(),
        )
        self._sinks.append(encoder)
        return encoder

    def write_image(self, path: Path, frame: np.ndarray) -> None:
        self.check_cancelled()
        write_image(path, frame)

    def write_wav(self, path: Path) -> None:
        write_wav(path, self.audio(), self.audio_sample_rate, self.audio_channels)

    def progress(self, done: int, total: int) -> None:
        self.check_cancelled()
        self.on_progress(ExportProgress(done, total))

    def check_cancelled(self) -> None:
        if self.cancel.is_set():
            raise Cancelled()

    def finish(self) -> None:
        """End the passes over frames and finish the videos that the exporter opened."""
        self._end_passes()
        while self._sinks:
            self._sinks[0].commit()
            del self._sinks[0]

    def abandon(self) -> None:
        """Let go of everything that the exporter opened; after `finish` it does nothing."""
        with suppress(Exception):
            self._end_passes()
        for sink in self._sinks:
            sink.abort()
        self._sinks.clear()

    def _end_passes(self) -> None:
        while self._passes:
            close = getattr(self._passes.pop(), "close", None)
            if close is not None:
                close()

    @property
    def _voice(self) -> Path:
        if self.voice is None:
            raise PluginError(
                "The exporter asks for the voice, but the project has none.", remedy="Add a voice, or export without."
            )
        return self.voice

    @cached_property
    def _voice_source(self) -> AudioSource:
        return AudioSource.from_file(self._voice)

    def _between(self, chunks: Iterator[np.ndarray], start: int, stop: int) -> Iterator[np.ndarray]:
        """Samples start..stop-1 of a stream of (n, channels) chunks."""
        at = 0
        for chunk in chunks:
            self.check_cancelled()
            piece = chunk[max(start - at, 0) : max(stop - at, 0)]
            if len(piece):
                yield piece
            at += len(chunk)
            if at >= stop:
                return
