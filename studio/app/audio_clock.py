"""Clocks that playback follows: the sound card's, or a silent one. No Qt."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, Protocol

import numpy as np

STALL_SECONDS = 1.5
"""A sound card that asks for nothing during this time is taken for dead."""


class ClockError(Exception):
    """Sound cannot be played here; the text says why."""


class Clock(Protocol):
    """Position in seconds since the start of the clip, running since it was made."""

    silent: bool

    def position(self) -> float:
        """Seconds. Raises ClockError when the clock has stopped by itself."""
        ...

    def jump(self, start: float) -> None:
        """Go on from `start` seconds."""
        ...

    def stop(self) -> None: ...


class SilentClock:
    """The computer's monotonic clock, for machines without sound."""

    silent = True

    def __init__(self, start: float) -> None:
        self._origin = time.monotonic() - start

    def position(self) -> float:
        return time.monotonic() - self._origin

    def jump(self, start: float) -> None:
        self._origin = time.monotonic() - start

    def stop(self) -> None:
        pass


class AudioClock:
    """Plays samples and tells what is heard now, from the count of samples that the sound card took.

    samples: (n, channels) int16, may be a memory map. start: s. Raises ClockError without a device or PortAudio.
    """

    silent = False

    def __init__(self, samples: np.ndarray, sample_rate: int, start: float) -> None:
        self._samples, self._rate = samples, sample_rate
        self._lock = threading.Lock()
        self.jump(start)
        self._stream = open_stream(sample_rate, samples.shape[1], self._fill)

    def jump(self, start: float) -> None:
        """The device stays open, so that scrubbing while it plays is quick."""
        with self._lock:
            self._first = self._next = round(start * self._rate)
            self._mark: tuple[float, int] | None = None
            self._asked = time.monotonic()

    def position(self) -> float:
        with self._lock:
            mark = self._mark
        if mark is None:
            if time.monotonic() - self._asked > STALL_SECONDS:
                raise ClockError("the sound device does not respond")
            return self._first / self._rate
        heard_at, sample = mark
        elapsed = self._stream.time - heard_at
        if elapsed > STALL_SECONDS:
            raise ClockError("the sound device has stopped")
        return max(sample / self._rate + elapsed, self._first / self._rate)

    def stop(self) -> None:
        self._stream.abort()
        self._stream.close()

    def _fill(self, out: np.ndarray, frames: int, times: Any, status: Any) -> None:
        """Called by the sound card's thread."""
        with self._lock:
            first, self._next = self._next, self._next + frames
            self._mark = (times.outputBufferDacTime, first)
        block = self._samples[first : first + frames]
        out[: len(block)] = block
        out[len(block) :] = 0


def open_stream(sample_rate: int, channels: int, fill: Callable[[np.ndarray, int, Any, Any], None]) -> Any:
    """A running stream of the sound card, which asks `fill` for int16 samples. Raises ClockError without one.

    sounddevice is imported here: without PortAudio its import fails, and that must cost sound only.
    """
    try:
        import sounddevice
    except (ImportError, OSError) as error:
        raise ClockError("the PortAudio library is missing") from error
    try:
        stream = sounddevice.OutputStream(samplerate=sample_rate, channels=channels, dtype="int16", callback=fill)
        stream.start()
    except (sounddevice.PortAudioError, ValueError, OSError) as error:
        raise ClockError("there is no sound device") from error
    return stream
