"""Sample rate conversion that keeps time 0 in place and gives an exact number of samples."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import av
import numpy as np


class Resampler:
    """Streams (channels, n) float32 from one sample rate to another.

    Fed N samples, it gives ceil(N x target / source) in all, with sample 0 at sample 0.
    """

    def __init__(self, source_rate: int, target_rate: int, *, channels: int) -> None:
        self._source_rate = source_rate
        self._ratio = Fraction(target_rate, source_rate)
        self._layout = {1: "mono", 2: "stereo"}.get(channels, f"{channels} channels")
        self._resampler = av.AudioResampler(format="fltp", layout=self._layout, rate=target_rate)
        self._channels = channels
        self._taken = 0
        self._given = 0

    def push(self, block: np.ndarray) -> Iterator[np.ndarray]:
        """Feed (channels, n); yields what is ready."""
        if not block.shape[1]:
            return
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block, np.float32), "fltp", self._layout)
        frame.sample_rate = self._source_rate
        frame.time_base = Fraction(1, self._source_rate)
        frame.pts = self._taken
        self._taken += block.shape[1]
        yield from self._collect(self._resampler.resample(frame))

    def finish(self) -> Iterator[np.ndarray]:
        """Yields the rest, cut or padded by a few samples to the exact total."""
        yield from self._collect(self._resampler.resample(None))
        missing = self._total() - self._given
        if missing > 0:
            self._given += missing
            yield np.zeros((self._channels, missing), np.float32)

    def _total(self) -> int:
        return -int(-self._taken * self._ratio // 1)

    def _collect(self, frames: list[av.AudioFrame]) -> Iterator[np.ndarray]:
        for frame in frames:
            block = frame.to_ndarray()[:, : max(0, self._total() - self._given)]
            self._given += block.shape[1]
            yield block
