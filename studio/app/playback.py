"""The playhead: where it stands, and how it runs with the sound."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from studio.app.audio_clock import AudioClock, Clock, ClockError, SilentClock
from studio.app.voice import PcmVoice
from studio.core.timebase import FrameRate

TICK_MS = 10


class Playback(QObject):
    """The sound is master: while it plays, the frame shown is the one whose sample is heard now."""

    frame_changed = Signal(int)
    playing_changed = Signal(bool)
    sound_lost = Signal(str)
    """Why it plays silently, once per reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rate, self._count, self._frame = FrameRate(25), 0, 0
        self._voice: PcmVoice | None = None
        self._clock: Clock | None = None
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    @property
    def frame(self) -> int:
        return self._frame

    @property
    def frame_count(self) -> int:
        return self._count

    @property
    def playing(self) -> bool:
        return self._clock is not None

    @property
    def silent(self) -> bool:
        """Whether it runs without sound right now."""
        return self._clock is not None and self._clock.silent

    def set_clip(self, rate: FrameRate, frame_count: int) -> None:
        if (rate, frame_count) == (self._rate, self._count):
            return
        self.pause()
        self._rate, self._count = rate, frame_count
        self._put(self._frame)

    def set_voice(self, voice: PcmVoice | None) -> None:
        self.pause()
        self._voice = voice

    def seek(self, frame: int) -> None:
        """Go to a frame, held inside the clip; goes on from there if it plays."""
        self._put(frame)
        if self._clock is not None:
            self._clock.jump(float(self._rate.seconds_at(self._frame)))

    def step(self, frames: int) -> None:
        self.pause()
        self._put(self._frame + frames)

    @Slot()
    def toggle(self) -> None:
        if self.playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """From the playhead, or from the start when it stands on the last frame."""
        if self.playing or self._count == 0:
            return
        if self._frame >= self._count - 1:
            self._put(0)
        self._run()
        self.playing_changed.emit(True)

    def pause(self) -> None:
        if self.playing:
            self._halt()
            self.playing_changed.emit(False)

    def _run(self) -> None:
        self._clock = self._start_clock(float(self._rate.seconds_at(self._frame)))
        self._timer.start()

    def _halt(self) -> None:
        self._timer.stop()
        if self._clock is not None:
            self._clock.stop()
            self._clock = None

    def _start_clock(self, start: float) -> Clock:
        if self._voice is not None:
            try:
                return AudioClock(self._voice.samples, self._voice.sample_rate, start)
            except ClockError as error:
                self._tell(str(error))
        return SilentClock(start)

    def _tell(self, reason: str) -> None:
        if reason != self._told:
            self._told = reason
            self.sound_lost.emit(reason)

    @Slot()
    def _on_tick(self) -> None:
        if self._clock is None:
            return
        try:
            frame = self._rate.frame_at(self._clock.position())
        except ClockError as error:
            self._tell(str(error))
            self._clock.stop()
            self._clock = SilentClock(float(self._rate.seconds_at(self._frame)))
            return
        self._put(frame)
        if frame >= self._count:
            self.pause()

    def _put(self, frame: int) -> None:
        frame = min(max(frame, 0), max(self._count - 1, 0))
        if frame != self._frame:
            self._frame = frame
            self.frame_changed.emit(frame)
