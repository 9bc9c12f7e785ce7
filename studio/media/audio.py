"""Voices: any sound file, or the sound of a video, as a stream of float32 samples that starts at time 0.

Time 0 is the first frame of the video where there is one, else the first sound: encoder delay (the silence that MP3,
AAC and Opus encoders put in front) is taken away, and a sound track that starts late or early is padded or cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np

from studio.core.errors import MediaError
from studio.media.decoding import decode_sound, sound_rate
from studio.media.resample import Resampler

VOICE_RATE = 16_000
READ_LIMIT_SECONDS = 3 * 3600
"""`read_voice` refuses more than this; `iter_voice` has no limit."""


def iter_voice(
    path: Path | str,
    *,
    sample_rate: int = VOICE_RATE,
    chunk_seconds: float | Fraction = 10,
    allow_truncated: bool = False,
) -> Iterator[np.ndarray]:
    """Mono float32 chunks (n,) of exactly `chunk_seconds`, the last one shorter; about -1..1.

    The chunks together hold ceil(duration x sample_rate) samples. Memory does not grow with the length.
    Raises MediaError for files without sound, with NaN or infinite samples, or cut short (unless `allow_truncated`).
    """
    size = max(1, int(chunk_seconds * sample_rate))
    chunks = iter_audio(path, sample_rate=sample_rate, channels=1, chunk_size=size, allow_truncated=allow_truncated)
    yield from (chunk[:, 0] for chunk in chunks)


def read_voice(path: Path | str, sample_rate: int = VOICE_RATE, *, allow_truncated: bool = False) -> np.ndarray:
    """The whole voice at once: (n,) mono float32. For long voices use `iter_voice`."""
    limit, total, chunks = READ_LIMIT_SECONDS * sample_rate, 0, []
    for chunk in iter_voice(path, sample_rate=sample_rate, allow_truncated=allow_truncated):
        chunks.append(chunk)
        total += len(chunk)
        if total > limit:
            raise MediaError("This sound is over three hours long.", path=path, remedy="Cut it into shorter pieces.")
    return np.concatenate(chunks)


def voice_duration(path: Path | str, *, allow_truncated: bool = False) -> Fraction:
    """Seconds of sound from time 0, counted by decoding: what a container claims is often wrong."""
    samples = sum(chunk.shape[1] for chunk in decode_sound(path, allow_truncated=allow_truncated))
    return Fraction(samples, sound_rate(path))


def iter_audio(
    path: Path | str,
    *,
    sample_rate: int | None = None,
    channels: int | None = None,
    chunk_size: int | None = None,
    allow_truncated: bool = False,
) -> Iterator[np.ndarray]:
    """Float32 chunks (n, channels) of `chunk_size` samples (default: one second), the last one shorter.

    `sample_rate` and `channels` default to the file's own. Raises MediaError as `iter_voice` does.
    """
    source_rate = sound_rate(path)
    rate = sample_rate or source_rate
    blocks: Iterator[np.ndarray] = decode_sound(path, allow_truncated=allow_truncated)
    if channels is not None:
        blocks = (mixed(block, channels) for block in blocks)
    if rate != source_rate:
        blocks = _resampled(blocks, source_rate, rate)
    yield from rechunk((block.T for block in blocks), chunk_size or rate)


def mixed(block: np.ndarray, channels: int) -> np.ndarray:
    """Fit (c, n) sound to a number of channels: average to mono, copy mono to all, fold surround to stereo.

    With three channels or more the third is the centre, where films put speech; the rest beyond it is left out.
    """
    have = len(block)
    if have == channels:
        return block
    if have == 1:
        return np.repeat(block, channels, axis=0)
    if have > 2 and channels <= 2:
        block = (block[:2] + np.float32(np.sqrt(0.5)) * block[2]) / np.float32(1 + np.sqrt(0.5))
    if channels == 1:
        return block.mean(axis=0, keepdims=True, dtype=np.float32)
    if channels <= len(block):
        return block[:channels]
    return np.concatenate([block, np.zeros((channels - len(block), block.shape[1]), np.float32)])


def rechunk(chunks: Iterable[np.ndarray], size: int) -> Iterator[np.ndarray]:
    """Regroup (n, ...) arrays into arrays of exactly `size`, the last one shorter and never empty."""
    held: list[np.ndarray] = []
    count = 0
    for chunk in chunks:
        held.append(chunk)
        count += len(chunk)
        if count < size:
            continue
        joined = np.concatenate(held)
        whole = count - count % size
        for at in range(0, whole, size):
            yield np.ascontiguousarray(joined[at : at + size])
        held, count = [joined[whole:]], count - whole
    if count:
        yield np.concatenate(held)


def _resampled(blocks: Iterator[np.ndarray], source_rate: int, rate: int) -> Iterator[np.ndarray]:
    resampler: Resampler | None = None
    for block in blocks:
        resampler = resampler or Resampler(source_rate, rate, channels=len(block))
        yield from resampler.push(block)
    if resampler:
        yield from resampler.finish()
