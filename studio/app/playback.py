"""The playhead: where it stands, and how it runs with the sound."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from studio.app.audio_clock import AudioClock, Clock, ClockError, SilentClock
from studio.app.error_texts import tr_error
from studio.app.scrub import Scrubber
from studio.app.voice import PcmVoice
from studio.core.timebase import FrameRate

TICK_MS = 10
FASTEST = 8
"""The most that the shuttle keys speed up to, either way."""


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
        self._speed, self._loop, self._range = 1, False, range(0)
        self._from = 0.0
        self.scrubber = Scrubber(self)
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
    def speed(self) -> int:
        """How fast it plays, 1 as a rule; negative is backwards, 0 is standing still."""
        return self._speed if self.playing else 0

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

    def set_range(self, frames: range) -> None:
        """What a loop repeats."""
        self._range = frames

    @Slot(bool)
    def set_loop(self, on: bool) -> None:
        self._loop = on

    def set_voice(self, voice: PcmVoice | None) -> None:
        self.pause()
        self._voice = voice
        self.scrubber.set_voice(voice)

    def seek(self, frame: int) -> None:
        """Go to a frame, held inside the clip; goes on from there if it plays."""
        self._put(frame)
        if self._clock is not None:
            self._from = float(self._rate.seconds_at(self._frame))
            self._clock.jump(self._from)

    @Slot(int)
    def scrub(self, frame: int) -> None:
        """Go to a frame as a hand does that moves the playhead: what is there is heard."""
        before = self._frame
        self.seek(frame)
        if self._frame != before and not self.playing:
            self.scrubber.play(self._rate, self._frame)

    def step(self, frames: int) -> None:
        self.pause()
        self.scrub(self._frame + frames)

    def step_seconds(self, seconds: int) -> None:
        """Back or forward by whole seconds of timecode."""
        self.step(seconds * self._rate.nominal)

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
        if self._loop and len(self._range) and self._frame not in self._range[:-1]:
            self._put(self._range.start)
        elif self._frame >= self._count - 1:
            self._put(0)
        self._run()
        self.playing_changed.emit(True)

    def shuttle(self, direction: int) -> None:
        """Play forwards (1) or backwards (-1); again is twice as fast. Sound is heard at normal speed only."""
        if self._count == 0:
            return
        going = self.speed * direction > 0
        speed = min(max(self._speed * 2, -FASTEST), FASTEST) if going else direction
        was_playing = self.playing
        self._halt()
        if direction > 0 and not was_playing and self._frame >= self._count - 1:
            self._put(0)
        self._speed = speed
        self._run()
        if not was_playing:
            self.playing_changed.emit(True)

    def pause(self) -> None:
        if self.playing:
            self._halt()
            self.playing_changed.emit(False)

    def _run(self) -> None:
        self.scrubber.make_way()
        self._from = float(self._rate.seconds_at(self._frame))
        self._clock = self._start_clock(float(self._rate.seconds_at(self._frame)))
        self._timer.start()

    def _halt(self) -> None:
        self._timer.stop()
        if self._clock is not None:
            self._clock.stop()
            self._clock = None
        self._speed = 1

    def _start_clock(self, start: float) -> Clock:
        if self._voice is not None and self._speed == 1:
            try:
                return AudioClock(self._voice.samples, self._voice.sample_rate, start)
            except ClockError as error:
                self._tell(str(error))
        return SilentClock(start)

    def _tell(self, reason: str) -> None:
        if reason != self._told:
            self._told = reason
            self.sound_lost.emit(tr_error(reason))

    @Slot()
    def _on_tick(self) -> None:
        if self._clock is None:
            return
        try:
            frame = self._frame_now(self._clock.position())
        except ClockError as error:
            self._tell(str(error))
            self._clock.stop()
            self._clock = SilentClock(float(self._rate.seconds_at(self._frame)))
            return
        if self._loop and self._speed == 1 and len(self._range) and frame >= self._range.stop:
            self.seek(self._range.start)
            return
        self._put(frame)
        if frame >= self._count or frame < 0:
            self.pause()

    def _frame_now(self, seconds: float) -> int:
        """The frame at a position of the clock, which always runs forwards at normal speed."""
        if self._speed == 1:
            return self._rate.frame_at(seconds)
        position = self._from + (seconds - self._from) * self._speed
        return self._rate.frame_at(position) if position >= 0 else -1

    def _put(self, frame: int) -> None:
        frame = min(max(frame, 0), max(self._count - 1, 0))
        if frame != self._frame:
            self._frame = frame
            self.frame_changed.emit(frame)
