"""Where the voice needs closed lips: the short dips of level before a burst, as B, P and T, K make them.

Per 5 ms the level of the voice band is measured. A dip counts when it lies well below what is on both sides, lasts as
long as stops do, and ends in a quick rise. A burst that has most of its power low in the spectrum (B and P: "diffuse
falling", Stevens & Blumstein, 1978) counts more than a sharp one (T, K). M has no dip and is not
found. It is a hint, not a fact: a third of what it finds is another sound.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from studio.core.timebase import FrameRate

SAMPLE_RATE = 16_000
HOP = 80
_WINDOW = 160
_SIZE = 256
_BLOCK = 4000
_LOW_BAND, _HIGH_BAND = (150.0, 1800.0), (2500.0, 7000.0)
_SIDE = 20
"""Hops on either side in which there is voice around a dip: 100 ms."""
_DEPTH_DB = 14.0
_RISE_DB = 8.0
_RISE = 4
"""Hops in which the level rises after a dip: 20 ms."""
_SHORTEST, _LONGEST = 5, 36
"""Hops that a closure lasts: 25 to 180 ms."""
_QUIETEST_DB = 35.0
"""Sides of a dip are not further than this below the loudest of the voice."""
_FALLING_DB, _SHARP_DB, _SHARPEST_DB = 26.0, 12.0, 6.0
"""Low over high band after a dip at which it surely is, and surely is not, one of the lips; the hops around its end may
be sharper by the last. Chosen on the training pack's `train` clips, 279 dips: of those above the middle two thirds had
closed lips, against 0.45 of all moments of speech."""


def closure_evidence(
    chunks: Iterable[np.ndarray], *, frame_rate: FrameRate, frame_count: int, speech: np.ndarray | None = None
) -> np.ndarray:
    """How surely the lips are closed in each frame, from the voice alone: (frame_count,) float32, 0..1.

    chunks: mono float32 pieces at 16 kHz of any length; three floats per 5 ms are kept. speech: (T,) 0..1 voice
    activity; dips outside speech do not count.
    """
    measured = np.concatenate([np.zeros((0, 2), np.float32), *_measure(chunks)])
    evidence = np.zeros(frame_count, np.float32)
    if not len(measured):
        return evidence
    rate = float(frame_rate)
    for start, stop, sure in _closures(measured[:, 0], measured[:, 1]):
        first, last = (int(hop * HOP / SAMPLE_RATE * rate) for hop in (start, stop))
        evidence[first : last + 1] = np.maximum(evidence[first : last + 1], sure)
    if speech is not None:
        heard = np.zeros(frame_count, bool)
        heard[: len(speech)] = np.asarray(speech)[:frame_count] > 0.5
        evidence[~heard] = 0
    return evidence


def _closures(level: np.ndarray, tilt: np.ndarray) -> Iterator[tuple[int, int, float]]:
    """(start, stop, how sure) of each closure, in hops."""
    before, after = _peak(level, -_SIDE), _peak(level, _SIDE)
    sides = np.minimum(before, after)
    dip = (sides - level > _DEPTH_DB) & (sides > float(level.max()) - _QUIETEST_DB)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], dip.astype(np.int8), [0]])))
    for start, stop in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        burst = slice(stop, min(stop + _RISE, len(level)))
        if not _SHORTEST <= stop - start <= _LONGEST or burst.start >= len(level):
            continue
        if float(level[burst].max()) - float(level[stop - 1]) < _RISE_DB:
            continue
        sharpest = float(tilt[stop - 2 : stop + 6].min())
        falling = min(float(tilt[burst].mean()), sharpest + _SHARPEST_DB)
        yield start, stop, float(np.clip((falling - _SHARP_DB) / (_FALLING_DB - _SHARP_DB), 0, 1))


def _peak(level: np.ndarray, reach: int) -> np.ndarray:
    """The loudest of the `reach` hops after each hop, or before it if negative: (N,)."""
    span = abs(reach)
    padded = np.pad(level, (span, 0) if reach < 0 else (0, span), constant_values=-120.0)
    loudest = np.lib.stride_tricks.sliding_window_view(padded, span + 1).max(axis=1)
    return loudest[: len(level)]


def _measure(chunks: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
    """Level in dB, and low over high band in dB, of each 5 ms hop: pieces of (N, 2) float32."""
    rest = np.zeros((_WINDOW - HOP) // 2, np.float32)
    for chunk in chunks:
        rest = np.concatenate([rest, np.asarray(chunk, np.float32)])
        while len(rest) >= _WINDOW + _BLOCK * HOP:
            yield _measure_block(rest[: _WINDOW + (_BLOCK - 1) * HOP])
            rest = rest[_BLOCK * HOP :]
    if len(rest) >= _WINDOW:
        yield _measure_block(rest)


def _measure_block(samples: np.ndarray) -> np.ndarray:
    windows = np.lib.stride_tricks.sliding_window_view(samples, _WINDOW)[::HOP]
    power = np.abs(np.fft.rfft(windows * np.hanning(_WINDOW).astype(np.float32), _SIZE)) ** 2
    frequency = np.fft.rfftfreq(_SIZE, 1 / SAMPLE_RATE)
    low, high = (
        power[:, (frequency >= band[0]) & (frequency <= band[1])].sum(1) + 1e-7 for band in (_LOW_BAND, _HIGH_BAND)
    )
    return np.stack([10 * np.log10(low + high), 10 * np.log10(low / high)], axis=1).astype(np.float32)
