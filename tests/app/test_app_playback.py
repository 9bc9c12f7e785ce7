"""The playhead runs with the sound, or without it."""

from __future__ import annotations

import sys
import time
from types import SimpleNamespace
from typing import ClassVar

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from studio.app.audio_clock import AudioClock, ClockError
from studio.app.playback import Playback
from studio.app.voice import PcmVoice
from studio.core.timebase import FrameRate


class FakeStream:
    """A sound card with a time of its own, driven by the test."""

    made: ClassVar[list[FakeStream]] = []

    def __init__(self, *, samplerate, channels, dtype, callback):
        self.rate, self.channels, self.callback = samplerate, channels, callback
        self.time, self.stopped = 100.0, False
        FakeStream.made.append(self)

    def start(self):
        pass

    def abort(self):
        self.stopped = True

    def close(self):
        pass

    def ask(self, frames: int, *, latency: float = 0.0) -> np.ndarray:
        """Take samples that will be heard `latency` seconds from now."""
        out = np.full((frames, self.channels), 7, np.int16)
        self.callback(out, frames, SimpleNamespace(outputBufferDacTime=self.time + latency), None)
        return out


@pytest.fixture
def sound_card(monkeypatch):
    FakeStream.made = []
    fake = SimpleNamespace(OutputStream=FakeStream, PortAudioError=RuntimeError)
    monkeypatch.setitem(sys.modules, "sounddevice", fake)
    return FakeStream


@pytest.fixture
def ramp() -> PcmVoice:
    return PcmVoice(np.arange(4000, dtype=np.int16)[:, None], 1000)


def test_the_sound_cards_samples_are_the_clock(sound_card, ramp):
    clock = AudioClock(ramp.samples, ramp.sample_rate, 1.0)
    stream = sound_card.made[0]
    assert clock.position() == 1.0
    first = stream.ask(100, latency=0.05)
    assert first[:, 0].tolist() == list(range(1000, 1100))
    assert clock.position() == 1.0, "what was handed over is not heard yet"
    stream.time += 0.08
    assert clock.position() == pytest.approx(1.03)
    assert stream.ask(100)[0, 0] == 1100


def test_after_the_end_there_is_silence(sound_card, ramp):
    AudioClock(ramp.samples, ramp.sample_rate, 3.95)
    block = sound_card.made[0].ask(100)
    assert block[49, 0] == 3999
    assert not block[50:].any()


def test_a_dead_sound_card_is_noticed(sound_card, ramp, monkeypatch):
    clock = AudioClock(ramp.samples, ramp.sample_rate, 0.0)
    monkeypatch.setattr("studio.app.audio_clock.STALL_SECONDS", 0.0)
    time.sleep(0.01)
    with pytest.raises(ClockError, match="does not respond"):
        clock.position()


def test_frames_follow_the_sound_and_not_the_wall_clock(sound_card, ramp, qtbot):
    playback = Playback()
    playback.set_clip(FrameRate(25), 100)
    playback.set_voice(ramp)
    playback.play()
    stream = sound_card.made[0]
    stream.ask(4000)
    stream.time += 1.5
    qtbot.waitUntil(lambda: playback.frame == 37, timeout=30000)
    qtbot.wait(120)
    assert playback.frame == 37
    stream.time += 0.02
    qtbot.waitUntil(lambda: playback.frame == 38, timeout=30000)
    playback.pause()
    assert stream.stopped


def test_without_a_sound_card_it_plays_silently_and_says_so(window, qtbot):
    canvas = window.editor.canvas
    canvas.setFocus()
    begin = time.monotonic()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert window.playback.playing
    assert window.playback.silent
    assert "silently" in window._sound.text()
    shown = []
    window.preview.frame_ready.connect(lambda result: shown.append(result.request.frame))
    qtbot.waitUntil(lambda: window.playback.frame >= 25, timeout=60000)
    assert time.monotonic() - begin > 0.9
    assert max(shown) > 0
    qtbot.waitUntil(lambda: not window.playback.playing, timeout=60000)
    assert window.playback.frame == 49


def test_arrows_home_and_end_step(window):
    canvas = window.editor.canvas
    canvas.setFocus()
    for key, frame in (("Right", 1), ("Right", 2), ("Left", 1), ("End", 49), ("Right", 49), ("Home", 0), ("Left", 0)):
        QTest.keySequence(window, key)
        assert window.playback.frame == frame


def test_space_plays_wherever_the_focus_is(window):
    window.editor.motion.blinks.setFocus()
    blinks = window.editor.motion.blinks.isChecked()
    QTest.keyClick(window.editor.motion.blinks, Qt.Key.Key_Space)
    assert window.playback.playing
    assert window.editor.motion.blinks.isChecked() is blinks
    window.playback.pause()


def test_seeking_while_it_plays_goes_on_from_there_on_the_same_device(sound_card, ramp, qtbot):
    playback = Playback()
    playback.set_clip(FrameRate(25), 100)
    playback.set_voice(ramp)
    playback.play()
    stream = sound_card.made[0]
    stream.ask(1000)
    playback.seek(50)
    assert playback.frame == 50
    qtbot.wait(60)
    assert playback.frame == 50, "nothing from there is heard yet"
    assert stream.ask(1000)[0, 0] == 2000
    stream.time += 0.1
    qtbot.waitUntil(lambda: playback.frame == 52, timeout=30000)
    assert len(sound_card.made) == 1
    playback.pause()


def test_shift_and_arrows_go_by_seconds_inside_the_clip(window):
    for keys, frame in (("Shift+Right", 25), ("Shift+Right", 49), ("Shift+Left", 24), ("Right", 25), ("Shift+Left", 0)):
        QTest.keySequence(window, keys)
        assert window.playback.frame == frame
