"""The voice is heard while the playhead is moved by hand. The sound card is a fake that the test drives."""

from __future__ import annotations

import sys
import threading
from types import SimpleNamespace
from typing import ClassVar

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from studio.app.playback import Playback
from studio.app.scrub import Device, GrainPlayer, grain
from studio.app.timeline.layout import RULER_HEIGHT
from studio.app.voice import PcmVoice
from studio.core.timebase import FrameRate
from tests.app.gestures import drag

RATE = 16_000


class FakeStream:
    """A sound card that asks for samples when the test says so."""

    made: ClassVar[list[FakeStream]] = []
    gate: ClassVar[threading.Event] = threading.Event()

    def __init__(self, *, samplerate, channels, dtype, callback):
        FakeStream.gate.wait(20)
        self.rate, self.channels, self.callback = samplerate, channels, callback
        self.time, self.closed = 0.0, False
        FakeStream.made.append(self)

    def start(self):
        pass

    def abort(self):
        pass

    def close(self):
        self.closed = True

    def ask(self, frames: int) -> np.ndarray:
        out = np.full((frames, self.channels), 7, np.int16)
        self.callback(out, frames, SimpleNamespace(outputBufferDacTime=0.0), None)
        return out[:, 0].astype(int)


@pytest.fixture
def sound_card(monkeypatch):
    FakeStream.made = []
    FakeStream.gate.set()
    monkeypatch.setitem(sys.modules, "sounddevice", SimpleNamespace(OutputStream=FakeStream, PortAudioError=OSError))
    return FakeStream


@pytest.fixture
def pcm() -> PcmVoice:
    """Two seconds in which the level tells the moment."""
    return PcmVoice((np.arange(2 * RATE) // 4)[:, None].astype(np.int16), RATE)


@pytest.fixture
def playback(qapp, pcm):
    playback = Playback()
    playback.set_clip(FrameRate(25), 50)
    playback.set_voice(pcm)
    yield playback
    playback.scrubber.stop()


def opened(sound_card, qtbot, count: int = 1):
    qtbot.waitUntil(lambda: len(sound_card.made) == count, timeout=20000)
    return sound_card.made[-1]


def test_a_piece_is_sixty_milliseconds_of_the_voice_there_without_clicks(pcm):
    piece = grain(pcm, FrameRate(25), 10)
    expected = pcm.samples[6400 : 6400 + 960].astype(float)
    assert piece.shape == (960, 1)
    assert np.array_equal(piece[200:700], expected[200:700])
    assert piece[0] == 0 and piece[-1] == 0
    assert np.abs(np.diff(piece[:, 0])).max() < 40
    assert len(grain(pcm, FrameRate(10), 0)) == 1600, "a frame that is longer is heard whole"
    assert len(grain(pcm, FrameRate(25), 49)) == 640, "no more than there is"
    assert len(grain(pcm, FrameRate(25), 60)) == 0


def test_a_step_is_heard_and_then_there_is_silence(sound_card, playback, pcm, qtbot):
    playback.step(1)
    stream = opened(sound_card, qtbot)
    heard = np.concatenate([stream.ask(500), stream.ask(500), stream.ask(500)])
    assert np.array_equal(heard[:960], np.trunc(grain(pcm, FrameRate(25), 1)[:, 0]).astype(int))
    assert not heard[960:].any()
    assert (stream.rate, stream.channels) == (RATE, 1)
    playback.step(1)
    assert stream.ask(960)[400] == pcm.samples[1280 + 400, 0]
    assert len(sound_card.made) == 1, "one device for all"


def test_a_piece_that_is_cut_off_fades_into_the_next():
    player = GrainPlayer(100)
    player.play(np.full((1000, 1), 8000, np.float32))
    out = np.zeros((500, 1), np.int16)
    player.fill(out, 500, None, None)
    player.play(np.zeros((1000, 1), np.float32))
    player.fill(out, 500, None, None)
    assert out[0, 0] == 8000
    assert np.abs(np.diff(out[:, 0].astype(int))).max() < 100
    assert not out[100:].any()


def test_seeking_is_silent_and_so_is_scrubbing_when_it_is_off(sound_card, playback, qtbot):
    playback.seek(20)
    playback.scrub(20)
    playback.scrubber.set_on(False)
    playback.scrub(21)
    playback.scrubber.set_on(True)
    assert playback.frame == 21
    playback.scrub(22)
    opened(sound_card, qtbot)
    assert len(sound_card.made) == 1


def test_playing_takes_the_device_over(sound_card, playback, qtbot):
    playback.step(1)
    stream = opened(sound_card, qtbot)
    playback.play()
    assert stream.closed
    assert len(sound_card.made) == 2
    playback.pause()


def test_a_slow_device_does_not_hold_up_the_window_and_plays_the_newest_piece(sound_card, playback, pcm, qtbot):
    sound_card.gate.clear()
    for _ in range(5):
        playback.step(1)
    assert playback.frame == 5
    assert not sound_card.made
    sound_card.gate.set()
    stream = opened(sound_card, qtbot)
    assert stream.ask(960)[500] == pcm.samples[5 * 640 + 500, 0]


def test_without_a_sound_card_nothing_happens(playback, qtbot):
    playback.step(1)
    qtbot.waitUntil(lambda: playback.scrubber._device.dead, timeout=20000)
    playback.step(1)
    assert playback.frame == 2


def test_a_device_that_opened_too_late_is_closed(sound_card, qtbot):
    sound_card.gate.clear()
    device = Device()
    device.open(RATE, 1, lambda *_: None)
    device.close()
    sound_card.gate.set()
    qtbot.waitUntil(lambda: bool(sound_card.made) and sound_card.made[0].closed, timeout=20000)


def test_dragging_in_the_ruler_is_heard(window, sound_card, qtbot):
    timeline = window.editor.timeline
    window.playback.scrubber.set_on(True)
    start, end = (QPoint(round(timeline.scale.x_at(frame + 0.5)), RULER_HEIGHT // 2) for frame in (5, 12))
    drag(timeline, start, end)
    assert window.playback.frame == 12
    stream = opened(sound_card, qtbot)
    assert stream.ask(960).any()
    window.editor.canvas.setFocus()
    QTest.keySequence(window, "Right")
    assert stream.ask(960).any()
