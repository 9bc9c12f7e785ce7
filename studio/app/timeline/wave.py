"""The waveform: lowest and highest sample of each column, from peaks or, close up, from the samples themselves."""

from __future__ import annotations

import numpy as np

from studio.app.timeline.content import TimelineContent
from studio.app.timeline.raster import Columns, filled
from studio.app.voice import PcmVoice

CLOSE = 256
"""Samples of a column up to which the samples are read: the finest peaks, of 64 of them, would show as steps."""
_FULL = 32768


def wave_values(content: TimelineContent, columns: Columns) -> np.ndarray | None:
    """(W, 2) float, -1..1: lowest and highest of each column; None without a voice."""
    if content.peaks is None:
        return None
    seconds = columns.edges / float(content.frame_rate)
    sound = content.sound
    if sound is not None and len(sound.samples) and (seconds[1] - seconds[0]) * sound.sample_rate <= CLOSE:
        return sample_values(sound, seconds)
    return content.peaks.view(float(seconds[0]), float(seconds[-1]), columns.width)


def sample_values(sound: PcmVoice, seconds: np.ndarray) -> np.ndarray:
    """Lowest and highest value of the sound between the (W + 1,) ascending `seconds`, joined without gaps: (W, 2)."""
    edges = np.clip(seconds * sound.sample_rate, 0, len(sound.samples) - 1)
    base = int(edges[0])
    part = sound.samples[base : int(np.ceil(edges[-1])) + 2].astype(np.float32).mean(axis=1) / _FULL
    at = edges - base
    here = np.interp(at, np.arange(len(part)), part)
    first = np.minimum(np.ceil(at[:-1]).astype(np.int64), len(part) - 1)
    last = np.maximum(np.minimum(np.floor(at[1:]).astype(np.int64) + 1, len(part)), first + 1)
    spans = np.stack([first, last], axis=1).ravel()
    padded = np.append(part, part[-1])
    low = np.minimum(np.minimum(here[:-1], here[1:]), np.minimum.reduceat(padded, spans)[::2])
    high = np.maximum(np.maximum(here[:-1], here[1:]), np.maximum.reduceat(padded, spans)[::2])
    inside = (seconds[1:] > 0) & (seconds[:-1] * sound.sample_rate < len(sound.samples))
    return np.where(inside[:, None], np.stack([low, high], axis=1), 0)


def wave_gain(content: TimelineContent) -> float:
    """Quiet recordings are drawn larger, so that words can be told apart: up to four times."""
    assert content.peaks is not None
    loudest = float(np.abs(content.peaks.levels[-1].astype(int)).max(initial=0)) / 32767
    return min(0.95 / loudest, 4.0) if loudest > 0 else 1.0


def wave_levels(content: TimelineContent, columns: Columns, height: int) -> np.ndarray | None:
    """The waveform, `height` device px high: (height, W) coverage as of `filled`."""
    values = wave_values(content, columns)
    if values is None:
        return None
    middle = height / 2
    reach = (middle - 2 * columns.ratio) * wave_gain(content)
    top, bottom = middle - values[:, 1] * reach, middle - values[:, 0] * reach
    thin = (bottom - top < columns.ratio) & (bottom > top)
    grow = np.where(thin, (columns.ratio - (bottom - top)) / 2, 0)
    return filled(top - grow, bottom + grow, height)
