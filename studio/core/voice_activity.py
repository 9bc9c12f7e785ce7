"""When the voice speaks: a streaming detector in numpy, robust to level and steady noise.

Per 10 ms it measures the energy of the speech band and how far the spectrum is from noise-like. The noise floor and the
speech level are followed over ten seconds, and a frame counts as speech when it stands out between them. Nothing but
two floats per 10 ms is kept, so an hour of voice needs a few megabytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from studio.core.timebase import FrameRate

SAMPLE_RATE = 16_000
HOP = 160
WINDOW = 400
_SIZE = 512
_BAND = (150.0, 5500.0)
_BLOCK = 50
_REACH = 10
_QUIETEST_DB = -62.0
_LEAD, _TAIL = 6, 8
"""Hops of 10 ms that speech is taken to begin earlier and to end later: lips move before the sound and after it."""


def speech_gate(chunks: Iterable[np.ndarray], *, frame_rate: FrameRate, frame_count: int | None = None) -> np.ndarray:
    """How surely the voice speaks in each video frame: (T,) float32, 0 silent .. 1 speech.

    chunks: mono float32 pieces at 16 kHz of any length. T = `frame_count`, or ceil(duration x rate) when it is None.
    """
    source = _Counted(chunks)
    hops = np.concatenate([np.zeros((0, 2), np.float32), *_measure(source)])
    if frame_count is None:
        frame_count = -(-source.samples * frame_rate.numerator // (SAMPLE_RATE * frame_rate.denominator))
    if frame_count == 0 or len(hops) == 0:
        return np.zeros(frame_count, np.float32)
    active = _widen(_drop_short(_speaking(hops[:, 0], hops[:, 1])), lead=_LEAD, tail=_TAIL)
    return _to_frames(active.astype(np.float64), frame_rate=frame_rate, frame_count=frame_count)


class _Counted:
    """Passes chunks on and counts their samples."""

    def __init__(self, chunks: Iterable[np.ndarray]) -> None:
        self.chunks = chunks
        self.samples = 0

    def __iter__(self) -> Iterator[np.ndarray]:
        for chunk in self.chunks:
            self.samples += len(chunk)
            yield np.asarray(chunk, np.float32)


def _measure(chunks: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
    """Level in dB and tonality of each 10 ms hop, windows centred on it: pieces of (N, 2) float32."""
    rest = np.zeros((WINDOW - HOP) // 2, np.float32)
    for chunk in chunks:
        rest = np.concatenate([rest, chunk])
        while len(rest) >= WINDOW + 999 * HOP:
            yield _measure_block(rest, 1000)
            rest = rest[1000 * HOP :]
        ready = (len(rest) - WINDOW) // HOP + 1
        if ready >= 100:
            yield _measure_block(rest, ready)
            rest = rest[ready * HOP :]
    rest = np.concatenate([rest, np.zeros(WINDOW, np.float32)])
    ready = (len(rest) - WINDOW) // HOP + 1
    if ready > 0:
        yield _measure_block(rest, ready)


def _measure_block(samples: np.ndarray, hops: int) -> np.ndarray:
    windows = np.lib.stride_tricks.sliding_window_view(samples, WINDOW)[::HOP][:hops]
    power = np.abs(np.fft.rfft(windows * np.hanning(WINDOW).astype(np.float32), _SIZE)) ** 2
    frequency = np.fft.rfftfreq(_SIZE, 1 / SAMPLE_RATE)
    band = power[:, (frequency >= _BAND[0]) & (frequency <= _BAND[1])] + 1e-9
    level = 10 * np.log10(band.sum(1) / (WINDOW * 0.375 * _SIZE / 2))
    tonality = np.log10(band.mean(1)) - np.log10(band).mean(1)
    return np.stack([level, tonality], 1).astype(np.float32)


def _follow(level: np.ndarray, percentile: float, reach: int) -> np.ndarray:
    """A percentile of `level` over +-reach blocks of half a second, interpolated to every hop."""
    count = -(-len(level) // _BLOCK)
    padded = np.concatenate([level, np.full(count * _BLOCK - len(level), level[-1])]).reshape(count, _BLOCK)
    edges = np.arange(count)
    values = [np.percentile(padded[max(i - reach, 0) : i + reach + 1], percentile) for i in edges]
    return np.interp(np.arange(len(level)), edges * _BLOCK + _BLOCK / 2, values)


def _speaking(level: np.ndarray, tonality: np.ndarray) -> np.ndarray:
    """(N,) bool before hang-over."""
    floor = np.maximum(_follow(level, 8, _REACH), -80)
    peak = _follow(level, 95, _REACH)
    loudest = float(np.percentile(level, 97))
    contrast = peak - floor
    threshold = floor + np.clip(0.35 * contrast, 5.0, 14.0)
    flat = contrast < 9.0
    threshold = np.where(flat, np.where(peak > loudest - 9.0, floor - 1.0, np.inf), threshold)
    threshold = np.maximum(threshold, max(_QUIETEST_DB, loudest - 38.0))
    noise_like = flat & (_follow(tonality, 70, _REACH) < 0.5)
    strong = (level > threshold) & ~noise_like
    weak = (level > threshold - 3.0) & ~noise_like
    return _hysteresis(strong, weak)


def _runs(mask: np.ndarray) -> np.ndarray:
    """(R, 2) start and end (exclusive) of the runs of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], mask.astype(np.int8), [0]])))
    return edges.reshape(-1, 2)


def _hysteresis(strong: np.ndarray, weak: np.ndarray) -> np.ndarray:
    """Runs of `weak` that hold at least one `strong`."""
    kept = np.zeros(len(weak), bool)
    counts = np.concatenate([[0], np.cumsum(strong)])
    for start, end in _runs(weak | strong):
        kept[start:end] = counts[end] > counts[start]
    return kept


def _drop_short(active: np.ndarray, *, speech: int = 4, pause: int = 40) -> np.ndarray:
    """Fill pauses under 400 ms (stops, breaths within a phrase), then drop bursts under 40 ms (clicks)."""
    filled = active.copy()
    for start, end in _runs(~active):
        if end - start < pause and start > 0 and end < len(active):
            filled[start:end] = True
    for start, end in _runs(filled):
        if end - start < speech:
            filled[start:end] = False
    return filled


def _widen(active: np.ndarray, *, lead: int, tail: int) -> np.ndarray:
    wide = active.copy()
    for start, end in _runs(active):
        wide[max(start - lead, 0) : end + tail] = True
    return wide


def _to_frames(active: np.ndarray, *, frame_rate: FrameRate, frame_count: int) -> np.ndarray:
    """Mean of the hops that each video frame covers; frames past the voice are silent."""
    total = np.concatenate([[0.0], np.cumsum(active)])
    seconds = np.arange(frame_count + 1) / float(frame_rate)
    position = np.clip(seconds * SAMPLE_RATE / HOP, 0, len(active))
    reached = np.interp(position, np.arange(len(total)), total)
    width = 1 / float(frame_rate) * SAMPLE_RATE / HOP
    return np.clip(np.diff(reached) / width, 0, 1).astype(np.float32)
