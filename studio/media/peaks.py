"""Waveform peaks: the lowest and highest sample of every block, at several zoom levels, kept on disk."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from studio.core.errors import MediaError
from studio.media.audio import iter_audio
from studio.media.decoding import sound_rate
from studio.media.files import atomic_path, file_hash

BASE_BLOCK = 64
LEVEL_FACTOR = 4
_VERSION = 1
_FINENESS = 4
_FULL = 32767
_HASH = re.compile(r"[0-9a-f]{32}")
"""What may be a file's name here: the hash that a project states is its author's word."""


@dataclass(frozen=True, eq=False)
class Peaks:
    """base: (n, 2) int16, lowest and highest sample of each 64-sample block of the mono mix, full scale 32767.

    sample_rate: Hz; sample_count: samples in all.
    """

    base: np.ndarray
    sample_rate: int
    sample_count: int

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.sample_count / self.sample_rate

    @cached_property
    def levels(self) -> tuple[np.ndarray, ...]:
        """(n, 2) int16 for blocks of 64, 256, 1024, ... samples, down to one block."""
        levels = [self.base]
        while len(levels[-1]) > 1:
            levels.append(_merged(levels[-1]))
        return tuple(levels)

    def view(self, start_s: float, end_s: float, columns: int) -> np.ndarray:
        """Lowest and highest value for each of `columns` equal slices of start_s..end_s: (columns, 2) float32, -1..1.

        0 outside the sound. Blocks of a quarter of a column or less are read where there are such, so that drawing
        costs the same at every zoom and a sound shows at most a quarter of a column off.
        """
        drawn = np.zeros((max(columns, 0), 2), np.float32)
        if columns < 1 or end_s <= start_s or not len(self.base):
            return drawn
        edges = np.linspace(start_s, end_s, columns + 1) * self.sample_rate
        level, block = 0, BASE_BLOCK
        while level + 1 < len(self.levels) and block * LEVEL_FACTOR * _FINENESS <= edges[1] - edges[0]:
            level, block = level + 1, block * LEVEL_FACTOR
        peaks = self.levels[level]
        first = np.floor(edges[:-1] / block).astype(np.int64)
        last = np.maximum(np.ceil(edges[1:] / block).astype(np.int64), first + 1)
        inside = (last > 0) & (first < len(peaks)) & (edges[:-1] < self.sample_count)
        first, last = np.clip(first, 0, len(peaks) - 1), np.clip(last, 1, len(peaks))
        seen = peaks[first[0] : last[-1]]
        # reduceat over first, last, first, last, ...: every other result is the range that was meant.
        spans = np.stack([first, last], axis=1).ravel() - first[0]
        padded = np.concatenate([seen, seen[-1:]])
        drawn[:, 0] = np.minimum.reduceat(padded[:, 0], spans)[::2]
        drawn[:, 1] = np.maximum.reduceat(padded[:, 1], spans)[::2]
        drawn[~inside] = 0
        return drawn / np.float32(_FULL)


def load_peaks(path: Path | str, cache_dir: Path | str | None = None, *, content_hash: str | None = None) -> Peaks:
    """The peaks of a sound file: from the cache folder where they are, else computed (streaming) and put there.

    `content_hash` saves hashing the file again. A damaged cache file is replaced; a cache that cannot be written to is
    done without. Raises MediaError for sounds that cannot be read.
    """
    if cache_dir is None:
        return compute_peaks(path)
    name = content_hash if content_hash is not None and _HASH.fullmatch(content_hash) else file_hash(path)
    cached = Path(cache_dir) / f"{name}.peaks.npz"
    peaks = read_peaks(cached)
    if peaks is None:
        peaks = compute_peaks(path)
        try:
            cached.parent.mkdir(parents=True, exist_ok=True)
            write_peaks(cached, peaks)
        except (OSError, MediaError):
            return peaks
    return peaks


def compute_peaks(path: Path | str) -> Peaks:
    """Decode a sound file once and take its peaks; memory grows by 4 bytes per 64 samples only."""
    rate = sound_rate(path)
    return peaks_of((chunk[:, 0] for chunk in iter_audio(path, channels=1, chunk_size=BASE_BLOCK * 1024)), rate)


def peaks_of(chunks: Iterable[np.ndarray], sample_rate: int) -> Peaks:
    """Peaks of mono float chunks (n,), each but the last a multiple of 64 samples long."""
    blocks, count = [np.zeros((0, 2), np.int16)], 0
    for chunk in chunks:
        assert count % BASE_BLOCK == 0, "only the last chunk may be uneven"
        count += len(chunk)
        starts = np.arange(0, len(chunk), BASE_BLOCK)
        low, high = np.minimum.reduceat(chunk, starts), np.maximum.reduceat(chunk, starts)
        scaled = np.clip(np.rint(np.stack([low, high], axis=1) * _FULL), -_FULL, _FULL)
        blocks.append(scaled.astype(np.int16))
    return Peaks(np.concatenate(blocks), sample_rate, count)


def write_peaks(path: Path, peaks: Peaks) -> None:
    """Write a cache file, whole or not at all."""
    with atomic_path(path) as partial, partial.open("wb") as file:
        np.savez(file, base=peaks.base, meta=np.array([_VERSION, peaks.sample_rate, peaks.sample_count], np.int64))


def read_peaks(path: Path) -> Peaks | None:
    """Read a cache file; None where it is missing, damaged or of another version."""
    try:
        with np.load(path, allow_pickle=False) as stored:
            version, rate, count = (int(value) for value in stored["meta"])
            base = stored["base"]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
    fits = base.dtype == np.int16 and base.shape == (-(-count // BASE_BLOCK), 2)
    return Peaks(base, rate, count) if version == _VERSION and rate > 0 and fits else None


def _merged(level: np.ndarray) -> np.ndarray:
    starts = np.arange(0, len(level), LEVEL_FACTOR)
    return np.stack([np.minimum.reduceat(level[:, 0], starts), np.maximum.reduceat(level[:, 1], starts)], axis=1)
