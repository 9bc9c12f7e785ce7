"""The sound side of an encode: feeds a voice into the container in step with the picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Protocol, Self

import av
import numpy as np

from studio.core.errors import MediaError
from studio.media.audio import iter_audio
from studio.media.codecs import audio_bit_rate, audio_rate
from studio.media.libav import moving_stream, open_input, sound_stream, start_seconds, translated
from studio.media.resample import Resampler


@dataclass(frozen=True, eq=False)
class AudioSource:
    """The sound for a video; its sample 0 belongs to the start of frame 0.

    chunks: makes an iterator of float32 (n, channels) chunks; path: the file whose sound this is, unchanged, so that
    its packets may be copied instead of encoded again.
    """

    sample_rate: int
    channels: int
    chunks: Callable[[], Iterator[np.ndarray]]
    path: Path | None = None

    @classmethod
    def from_file(cls, path: Path | str, *, start: Fraction = Fraction(0)) -> Self:
        """The sound of a file from `start` seconds on (negative: silence first). Raises MediaError without sound."""
        with open_input(path) as container:
            stream = sound_stream(container)
            if stream is None:
                raise MediaError(
                    "There is no sound in this file.", path=path, remedy="Choose a file with a voice in it."
                )
            rate, channels = stream.codec_context.sample_rate, min(2, stream.codec_context.channels)
        skip = round(start * rate)
        return cls(
            rate, channels, lambda: _shifted(iter_audio(path, channels=channels), skip, channels),
            Path(path) if skip == 0 else None,
        )  # fmt: skip

    @classmethod
    def from_samples(cls, samples: np.ndarray, sample_rate: int) -> Self:
        """Sound in memory: float32 (n,) or (n, channels)."""
        sound = samples[:, None] if samples.ndim == 1 else samples
        return cls(sample_rate, sound.shape[1], lambda: iter([sound]))


def _shifted(chunks: Iterator[np.ndarray], skip: int, channels: int) -> Iterator[np.ndarray]:
    """Drop `skip` samples from the front, or put that many zeros there if negative."""
    if skip < 0:
        yield np.zeros((-skip, channels), np.float32)
    left = max(skip, 0)
    for chunk in chunks:
        if left < len(chunk):
            yield chunk[left:]
        left = max(0, left - len(chunk))


class SoundTrack(Protocol):
    """One sound stream of a container that is being written."""

    def feed(self, until: Fraction) -> None:
        """Write sound up to `until` seconds."""

    def finish(self, end: Fraction) -> None:
        """Write the rest, so that the sound ends with the picture at `end` seconds."""

    def close(self) -> None:
        """Let the source go."""


def add_sound_track(
    container: av.container.OutputContainer, source: AudioSource, encoder: str, *, copy: bool
) -> SoundTrack:
    """Add a sound stream: copied packets where that is wanted and exact, else encoded."""
    if copy and encoder == "aac" and source.path is not None and can_copy_aac(source.path):
        return CopiedTrack(container, source.path)
    return EncodedTrack(container, source, encoder)


def can_copy_aac(path: Path) -> bool:
    """Whether a file's sound is AAC in an MP4-like container, starting at time 0 without a gap to its picture."""
    with open_input(path) as container:
        stream, video = sound_stream(container), moving_stream(container)
        if stream is None or not container.format.name.startswith("mov") or stream.codec_context.name != "aac":
            return False
        starts = {start_seconds(s) for s in (stream, video) if s is not None}
        packet = next(iter(container.demux(stream)), None)
        return starts == {Fraction(0)} and packet is not None and packet.pts is not None and packet.pts <= 0


class EncodedTrack:
    """Encodes the source's samples; cut or padded with silence to the picture's exact end."""

    def __init__(self, container: av.container.OutputContainer, source: AudioSource, encoder: str) -> None:
        self.rate = audio_rate(encoder, source.sample_rate)
        self._container = container
        self._channels = min(2, source.channels)
        layout = "mono" if self._channels == 1 else "stereo"
        self._layout = layout
        self._stream = container.add_stream(encoder, rate=self.rate, layout=layout)
        bits = audio_bit_rate(encoder, sample_rate=self.rate, channels=self._channels)
        if bits is not None:
            self._stream.bit_rate = bits
        self._stream.time_base = Fraction(1, self.rate)
        self._samples = self._blocks(source)
        self._held = np.zeros((self._channels, 0), np.float32)
        self._written = 0
        self._ended = False

    def feed(self, until: Fraction) -> None:
        self._write(int(until * self.rate), pad=False)

    def finish(self, end: Fraction) -> None:
        self._write(round(end * self.rate), pad=True)
        self._container.mux(self._stream.encode(None))

    def close(self) -> None:
        self._samples.close()  # type: ignore[attr-defined]

    def _blocks(self, source: AudioSource) -> Iterator[np.ndarray]:
        """(channels, n) blocks at the encoder's rate."""
        resampler = None
        if self.rate != source.sample_rate:
            resampler = Resampler(source.sample_rate, self.rate, channels=self._channels)
        for chunk in source.chunks():
            block = chunk.T[: self._channels]
            yield from resampler.push(block) if resampler else (block,)
        yield from resampler.finish() if resampler else ()

    def _write(self, target: int, *, pad: bool) -> None:
        """Encode whole codec frames up to `target` samples; with `pad`, the last short one too."""
        size = self._stream.codec_context.frame_size or 1024
        while self._written < target:
            step = min(size, target - self._written)
            if step < size and not pad:
                return
            self._encode(self._take(step))

    def _take(self, count: int) -> np.ndarray:
        while self._held.shape[1] < count and not self._ended:
            block = next(self._samples, None)
            self._ended = block is None
            if block is not None:
                self._held = np.concatenate([self._held, block], axis=1)
        taken, self._held = self._held[:, :count], self._held[:, count:]
        if taken.shape[1] < count:
            taken = np.pad(taken, ((0, 0), (0, count - taken.shape[1])))
        return taken

    def _encode(self, samples: np.ndarray) -> None:
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples, np.float32), "fltp", self._layout)
        frame.sample_rate = self.rate
        frame.time_base = Fraction(1, self.rate)
        frame.pts = self._written
        self._written += samples.shape[1]
        self._container.mux(self._stream.encode(frame))


class CopiedTrack:
    """Copies AAC packets as they are, the encoder's delay included, up to the picture's end.

    Sound that is shorter than the picture is not padded: it ends where it ends.
    """

    def __init__(self, container: av.container.OutputContainer, path: Path) -> None:
        self._container = container
        self._path = path
        self._context = open_input(path)
        source = self._context.__enter__()
        stream = sound_stream(source)
        assert stream is not None
        self._stream = container.add_stream_from_template(stream)
        self._packets = (p for p in source.demux(stream) if p.size and p.pts is not None)
        self._next = self._read()

    def feed(self, until: Fraction) -> None:
        while self._next is not None and (self._next.pts + self._next.duration) * self._next.time_base <= until:
            self._write(self._next)

    def finish(self, end: Fraction) -> None:
        self.feed(end)
        last = self._next
        if last is not None and last.pts * last.time_base < end:
            last.duration = round(end / last.time_base) - last.pts
            self._write(last)

    def close(self) -> None:
        self._context.__exit__(None, None, None)

    def _read(self) -> av.Packet | None:
        with translated(self._path):
            return next(self._packets, None)

    def _write(self, packet: av.Packet) -> None:
        self._next = self._read()
        packet.stream = self._stream
        self._container.mux(packet)
