"""Sound while the playhead is moved by hand: one short piece of the voice per frame. Opens no device until asked."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot

from studio.app.audio_clock import ClockError, open_stream
from studio.app.voice import PcmVoice
from studio.core.timebase import FrameRate

LEAST_SECONDS = 0.06
"""A piece is one frame long, but not shorter than this: less is a click without a pitch."""
EDGE_SECONDS = 0.008
"""Over which a piece fades in and out, and one that is cut off by the next fades away."""
IDLE_MS = 1500
"""The device is let go when nothing was scrubbed for so long."""
LONGEST_WAIT = 0.3
"""Seconds that playback waits for the device."""
Fill = Callable[[np.ndarray, int, Any, Any], None]


def grain(voice: PcmVoice, rate: FrameRate, frame: int) -> np.ndarray:
    """The piece of voice that is heard at a frame, faded at both ends: (n, channels) float32 in int16's range."""
    start = rate.sample_at(frame, sample_rate=voice.sample_rate)
    count = max(rate.sample_at(frame + 1, sample_rate=voice.sample_rate) - start, _samples(LEAST_SECONDS, voice))
    piece = np.asarray(voice.samples[start : start + count], np.float32)
    edge = min(_samples(EDGE_SECONDS, voice), len(piece) // 2)
    ramp = np.sin(np.linspace(0, np.pi / 2, edge, endpoint=False, dtype=np.float32))[:, None] ** 2
    piece[:edge] *= ramp
    piece[len(piece) - edge :] *= ramp[::-1]
    return piece


def _samples(seconds: float, voice: PcmVoice) -> int:
    return round(seconds * voice.sample_rate)


class GrainPlayer:
    """What the sound card asks for: the newest piece, then silence. A piece that is cut off fades into the next."""

    def __init__(self, edge: int) -> None:
        """edge: samples that a piece which is cut off goes on sounding."""
        self._lock = threading.Lock()
        self._edge = edge
        self._waiting: np.ndarray | None = None

    def play(self, piece: np.ndarray) -> None:
        """(n, channels) float32; from the next block on."""
        with self._lock:
            rest = self._waiting
            if rest is not None and len(rest) and len(piece):
                tail = rest[: min(self._edge, len(piece))]
                piece[: len(tail)] += tail * np.linspace(1, 0, len(tail), dtype=np.float32)[:, None]
            self._waiting = piece

    def fill(self, out: np.ndarray, frames: int, times: Any, status: Any) -> None:
        """Called by the sound card's thread."""
        with self._lock:
            waiting = self._waiting
            block = None if waiting is None else waiting[:frames]
            self._waiting = None if waiting is None else waiting[frames:]
        out[:] = 0
        if block is not None:
            out[: len(block)] = np.clip(block, -32768, 32767).astype(np.int16)


class Device:
    """A sound card that a thread of its own opens and closes, for both may take long. No Qt."""

    def __init__(self) -> None:
        self.dead = False
        """Whether the last try to open it failed."""
        self._orders: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._stream: Any = None
        self._thread: threading.Thread | None = None

    def open(self, rate: int, channels: int, fill: Fill) -> None:
        """From now on `fill` is asked for samples."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="scrub", daemon=True)
            self._thread.start()

        def order() -> None:
            self._let_go()
            try:
                self._stream = open_stream(rate, channels, fill)
            except ClockError:
                self.dead = True

        self._orders.put(order)

    def close(self, *, wait: float = 0.0) -> None:
        """Let the sound card go; `wait` at most so many seconds until it is free."""
        if self._thread is None:
            return
        closed = threading.Event()

        def order() -> None:
            self._let_go()
            closed.set()

        self._orders.put(order)
        if wait:
            closed.wait(wait)

    def _work(self) -> None:
        while True:
            self._orders.get()()

    def _let_go(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.abort()
            stream.close()


class Scrubber(QObject):
    """Plays pieces of a voice while the playhead is moved. Without a sound card it stays silent, and says nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice: PcmVoice | None = None
        self._on = True
        self._player: GrainPlayer | None = None
        self._device = Device()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.stop)

    @property
    def on(self) -> bool:
        return self._on

    @Slot(bool)
    def set_on(self, on: bool) -> None:
        self._on = on
        if not on:
            self.stop()

    def set_voice(self, voice: PcmVoice | None) -> None:
        """Another voice; a sound card that could not be opened is tried again."""
        self.stop()
        self._voice, self._device.dead = voice, False

    def play(self, rate: FrameRate, frame: int) -> None:
        """The voice at a frame; nothing when it is switched off, or where there is no sound."""
        voice = self._voice
        if not self._on or self._device.dead or voice is None:
            return
        piece = grain(voice, rate, frame)
        if not len(piece):
            return
        if self._player is None:
            self._player = GrainPlayer(_samples(EDGE_SECONDS, voice))
            self._device.open(voice.sample_rate, voice.samples.shape[1], self._player.fill)
        self._player.play(piece)
        self._idle.start()

    @Slot()
    def stop(self) -> None:
        """Silence; the sound card is let go soon."""
        self._close(wait=0.0)

    def make_way(self) -> None:
        """Silence, and the sound card is free when this returns, if it answers at all: playback wants it."""
        self._close(wait=LONGEST_WAIT)

    def _close(self, *, wait: float) -> None:
        self._idle.stop()
        if self._player is not None:
            self._player = None
            self._device.close(wait=wait)
