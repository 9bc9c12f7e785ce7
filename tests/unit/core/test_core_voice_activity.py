"""The voice gate on made and real voices: levels, noise, cuts, rates."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from studio.core.timebase import FrameRate
from studio.core.voice_activity import SAMPLE_RATE, speech_gate

RATE = FrameRate(25)
SPOKEN = ((1.0, 3.0), (4.5, 6.0), (8.0, 9.5))


def made_voice(seconds: float = 11.0, *, seed: int = 0) -> np.ndarray:
    """Buzzes with moving formants at syllable rhythm inside SPOKEN, digital silence elsewhere."""
    time = np.arange(int(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    pitch = 120 + 15 * np.sin(2 * np.pi * 0.7 * time)
    phase = 2 * np.pi * np.cumsum(pitch) / SAMPLE_RATE
    voice = np.zeros(len(time))
    for harmonic in range(1, 30):
        formant = 500 + 250 * np.sin(2 * np.pi * 1.9 * time)
        voice += np.sin(harmonic * phase) / (1 + ((harmonic * pitch - formant) / 300) ** 2)
    envelope = np.zeros(len(time))
    for start, end in SPOKEN:
        inside = (time >= start) & (time < end)
        envelope[inside] = 0.6 + 0.4 * np.sin(2 * np.pi * 4 * time[inside])
    return (0.1 * voice * envelope).astype(np.float32)


def wrong_seconds(gate: np.ndarray, *, margin: float = 0.16) -> float:
    """Seconds judged wrongly, apart from `margin` around each edge."""
    middle = (np.arange(len(gate)) + 0.5) / 25
    spoken = np.zeros(len(gate), bool)
    unsure = np.zeros(len(gate), bool)
    for start, end in SPOKEN:
        spoken |= (middle >= start) & (middle < end)
        unsure |= (np.abs(middle - start) < margin) | (np.abs(middle - end) < margin)
    return float(((gate > 0.5) != spoken)[~unsure].sum() / 25)


@pytest.mark.parametrize("gain", [1.0, 0.1, 0.01, 3.0])
def test_speech_is_found_at_any_level(gain: float) -> None:
    assert wrong_seconds(speech_gate([gain * made_voice()], frame_rate=RATE)) < 0.1


@pytest.mark.parametrize("snr", [25, 12])
def test_speech_is_found_in_steady_noise(snr: float) -> None:
    voice = made_voice()
    power = np.sqrt((voice[SAMPLE_RATE : 3 * SAMPLE_RATE] ** 2).mean())
    noise = np.random.default_rng(1).normal(0, power * 10 ** (-snr / 20), len(voice)).astype(np.float32)
    assert wrong_seconds(speech_gate([voice + noise], frame_rate=RATE)) < 0.8


def test_silence_and_plain_noise_are_not_speech() -> None:
    assert speech_gate([np.zeros(5 * SAMPLE_RATE, np.float32)], frame_rate=RATE).max() == 0
    noise = np.random.default_rng(0).normal(0, 0.01, 8 * SAMPLE_RATE).astype(np.float32)
    assert speech_gate([noise], frame_rate=RATE).mean() < 0.1


def test_cuts_of_the_voice_do_not_matter() -> None:
    voice = made_voice()
    whole = speech_gate([voice], frame_rate=RATE)
    cuts = np.sort(np.random.default_rng(0).integers(0, len(voice), 40))
    assert np.array_equal(speech_gate(np.split(voice, cuts), frame_rate=RATE), whole)


@pytest.mark.parametrize("rate", ["23.976", "24", "25", "29.97", "30", "50", "59.94", "60"])
def test_one_value_for_each_frame_of_any_rate(rate: str) -> None:
    frame_rate = FrameRate.parse(rate)
    voice = made_voice(10.01)
    gate = speech_gate([voice], frame_rate=frame_rate)
    assert len(gate) == frame_rate.frame_count(Fraction(len(voice), SAMPLE_RATE))
    assert gate.dtype == np.float32
    assert gate[frame_rate.frame_at(2.0)] == 1
    assert gate[frame_rate.frame_at(3.8)] == 0


def test_wanted_frames_past_the_end_are_silent() -> None:
    gate = speech_gate([made_voice(3.0)], frame_rate=RATE, frame_count=200)
    assert len(gate) == 200
    assert gate[80:].max() == 0


def test_no_voice_at_all_gives_no_frames() -> None:
    assert len(speech_gate([], frame_rate=RATE)) == 0


def test_an_hour_is_judged_in_little_memory() -> None:
    import tracemalloc

    voice = made_voice()
    speech_gate([voice], frame_rate=RATE)
    tracemalloc.start()
    gate = speech_gate((voice for _ in range(110)), frame_rate=RATE)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(gate) == 110 * 11 * 25
    assert peak < 40e6
