"""Decoding sound at its own rate, placed on the clock, with truncated and damaged files told apart."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import av.error
import numpy as np

from studio.core.errors import MediaError
from studio.media.files import check_readable
from studio.media.libav import moving_stream, open_input, sound_stream, start_seconds

GAP_SECONDS = Fraction(1, 10)
"""A hole in the time stamps longer than this becomes silence; shorter ones are taken for jitter."""
SHORT_SECONDS = Fraction(1, 2)
"""A file that ends this much before the end that it states is called truncated."""
MAX_CHANNELS = 16
_FULL_SCALE = {"u8": 128.0, "s16": 32768.0, "s32": 2147483648.0, "s64": 9223372036854775808.0}


def sound_rate(path: Path | str) -> int:
    """Samples per second of a file's sound. Raises MediaError where there is none."""
    with open_input(path) as container:
        return _require_sound(container, Path(path)).codec_context.sample_rate


def decode_sound(path: Path | str, *, allow_truncated: bool = False) -> Iterator[np.ndarray]:
    """(channels, n) float32 blocks at the file's own rate, sample 0 at time 0. See `studio.media.audio`.

    Raises MediaError for files without sound or with NaN or infinite samples; at the end, for files cut short.
    """
    path = check_readable(path)
    with open_input(path) as container:
        stream = _require_sound(container, path)
        clock = _Clock(container, stream)
        if not allow_truncated and container.format.name == "wav":
            _check_wav_length(path)
        for block in _decoded(container, stream, path):
            for placed in clock.place(block):
                if not np.isfinite(placed).all():
                    raise MediaError(
                        "This sound holds values that are not numbers (NaN or infinity).",
                        path=path,
                        remedy="Export it again from the audio editor as 16-bit or 24-bit WAV.",
                    )
                yield placed
        if clock.position == 0:
            raise MediaError("This file holds no sound.", path=path, remedy="Record or export it again.")
        if not allow_truncated and clock.cut_short:
            raise MediaError(
                f"This sound is cut short: {float(clock.seconds):.1f} of {float(clock.stated or 0):.1f} s can be read.",
                path=path,
                remedy="Copy or export it again.",
            )


@dataclass(frozen=True, eq=False)
class _Block:
    """samples: (channels, n) float32; seconds: its time stamp on the container's clock, if it has one."""

    samples: np.ndarray
    seconds: Fraction | None


def _require_sound(container: av.container.InputContainer, path: Path) -> av.audio.AudioStream:
    stream = sound_stream(container)
    if stream is None:
        raise MediaError("There is no sound in this file.", path=path, remedy="Choose a file with a voice in it.")
    if not 0 < stream.codec_context.sample_rate <= 768_000 or not 0 < stream.codec_context.channels <= MAX_CHANNELS:
        raise MediaError(
            "The sound in this file is damaged or of an unusual kind.", path=path, remedy="Export it again as WAV."
        )
    return stream


def _decoded(container: av.container.InputContainer, stream: av.audio.AudioStream, path: Path) -> Iterator[_Block]:
    """Decode all; a damaged packet is skipped, and the hole it leaves shows in the time stamps."""
    rate, channels = stream.codec_context.sample_rate, stream.codec_context.channels
    good = bad = 0
    for packet in container.demux(stream):
        try:
            frames = packet.decode()
        except av.error.InvalidDataError:
            bad += 1
            continue
        except av.error.EOFError:
            break
        for frame in frames:
            good += 1
            if frame.sample_rate != rate:
                raise MediaError(
                    "The sample rate changes in the middle of this sound.", path=path, remedy="Convert it to WAV first."
                )
            seconds = None if frame.pts is None else frame.pts * frame.time_base
            yield _Block(_as_float(frame, channels), seconds)
    if bad > max(2, good // 10):
        raise MediaError(
            f"This sound is damaged: {bad} of {bad + good} pieces cannot be decoded.",
            path=path,
            remedy="Copy or export it again.",
        )


def _as_float(frame: av.AudioFrame, channels: int) -> np.ndarray:
    """(channels, n) float32 of a decoded frame of any sample format."""
    raw = frame.to_ndarray()
    if not frame.format.is_planar:
        raw = raw.reshape(-1, frame.layout.nb_channels).T
    kind = frame.format.name.rstrip("p")
    samples = raw.astype(np.float32)
    if kind == "u8":
        samples -= 128.0
    if kind in _FULL_SCALE:
        samples /= np.float32(_FULL_SCALE[kind])
    if len(samples) < channels:
        samples = np.resize(samples, (channels, samples.shape[1]))
    return samples[:channels]


class _Clock:
    """Places decoded blocks on a time line that starts at the video's first frame, or at the first sound."""

    def __init__(self, container: av.container.InputContainer, stream: av.audio.AudioStream) -> None:
        video = moving_stream(container)
        own_time_line = container.format.name.startswith("mov")
        self.rate: int = stream.codec_context.sample_rate
        self.position = 0
        self._origin: Fraction | None = None
        if video is not None:
            self._origin = start_seconds(video)
        elif own_time_line:
            self._origin = Fraction(0)
        self._shift = 0
        self._started = False
        self._end = _stated_end(container, stream)

    @property
    def seconds(self) -> Fraction:
        return Fraction(self.position, self.rate)

    @property
    def stated(self) -> Fraction | None:
        """The end that the file states, on our time line, or None where it states none that can be trusted."""
        return None if self._end is None or self._origin is None else self._end - self._origin

    @property
    def cut_short(self) -> bool:
        return self.stated is not None and self.seconds + max(SHORT_SECONDS, self.stated / 100) < self.stated

    def place(self, block: _Block) -> Iterator[np.ndarray]:
        """The block with silence before it or its head cut off where its time stamp says so."""
        samples = block.samples
        if block.seconds is not None:
            if self._origin is None:
                self._origin = block.seconds
            offset = round((block.seconds - self._origin) * self.rate) - self.position - self._shift
            if not self._started and offset < 0:
                samples = samples[:, -offset:]
            elif offset > (0 if not self._started else GAP_SECONDS * self.rate) and self._plausible(offset):
                yield from self._silence(offset, len(samples))
            elif abs(offset) > GAP_SECONDS * self.rate:
                self._shift += offset
            self._started = self._started or samples.shape[1] > 0
        yield from self._emit(self._without_padding(samples))

    def _plausible(self, offset: int) -> bool:
        """Whether a hole fits into the stated length; time stamps that jump for hours do not make hours of silence."""
        limit = self.stated if self.stated is not None else self.seconds + 60
        return Fraction(self.position + offset, self.rate) <= limit + 1

    def _silence(self, count: int, channels: int) -> Iterator[np.ndarray]:
        for at in range(0, count, self.rate):
            yield from self._emit(np.zeros((channels, min(self.rate, count - at)), np.float32))

    def _without_padding(self, samples: np.ndarray) -> np.ndarray:
        """Cut what the last packet holds beyond the stated end (the encoder's padding)."""
        if self.stated is None:
            return samples
        beyond = self.position + samples.shape[1] - round(self.stated * self.rate)
        return samples[:, : samples.shape[1] - beyond] if 0 < beyond < samples.shape[1] else samples

    def _emit(self, samples: np.ndarray) -> Iterator[np.ndarray]:
        if samples.shape[1]:
            self.position += samples.shape[1]
            yield samples


def _stated_end(container: av.container.InputContainer, stream: av.audio.AudioStream) -> Fraction | None:
    """When the sound ends by its container, in seconds on the container's clock, where that can be trusted.

    MP3 states its length only in the encoder's header (which also gives the delay); else libav guesses it.
    """
    name, start = container.format.name, start_seconds(stream)
    if name.startswith("mov") or name == "flac" or (name == "mp3" and start > 0):
        if stream.duration is not None and stream.time_base is not None:
            return start + stream.duration * stream.time_base
    elif name.startswith("matroska") and moving_stream(container) is None and container.duration:
        return Fraction(container.duration, av.time_base)
    return None


def _check_wav_length(path: Path) -> None:
    """Raise MediaError where a WAV's header states more data than the file holds; libav would stop in silence.

    Sizes of 0 and 2^32 - 1 are what recorders write that could not go back: those mean "to the end of the file".
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        if file.read(4) != b"RIFF":
            return
        at = 12
        while at + 8 <= size:
            file.seek(at)
            head = file.read(8)
            if len(head) < 8:
                return
            kind, length = struct.unpack("<4sI", head)
            if kind == b"data":
                break
            at += 8 + length + length % 2
        else:
            return
    held = size - at - 8
    if held < length < 0xFFFFFF00 and length - held > length // 100:
        raise MediaError(
            f"This sound is cut short: its header states {length} bytes, the file holds {held}.",
            path=path,
            remedy="Copy or export it again.",
        )
