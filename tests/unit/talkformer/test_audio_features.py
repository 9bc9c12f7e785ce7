"""The log-mel front end."""

from __future__ import annotations

import numpy as np
import torch

from studio.talkformer.audio_features import (
    LEVEL_REACH,
    LOG_FLOOR,
    LogMel,
    mel_filters,
    normalise,
    running_level,
    window_positions,
)


def test_a_tone_lights_the_bin_of_its_pitch() -> None:
    time = np.arange(16_000) / 16_000
    tone = torch.from_numpy(np.sin(2 * np.pi * 1000 * time).astype(np.float32))
    mel = LogMel()(tone)
    assert mel.shape == ((16_000 - 400) // 160 + 1, 42)
    peak_hz = (mel_filters() * np.fft.rfftfreq(512, 1 / 16_000)).sum(1) / mel_filters().sum(1)
    assert abs(peak_hz[int(mel.mean(0).argmax())] - 1000) < 60


def test_silence_is_the_floor() -> None:
    assert torch.allclose(LogMel()(torch.zeros(4000)), torch.tensor(LOG_FLOOR))


def test_features_do_not_know_the_loudness() -> None:
    noise = torch.randn(32_000) * 0.05
    quiet, loud = LogMel()(noise * 0.3), LogMel()(noise)
    a, b = normalise(quiet, running_level(quiet)), normalise(loud, running_level(loud))
    assert (a - b).abs().mean() < 0.01


def test_level_is_local() -> None:
    mel = torch.randn(2000, 42)
    part = slice(500, 1500)
    inner = slice(LEVEL_REACH, 1000 - LEVEL_REACH)
    assert torch.allclose(running_level(mel)[part][inner], running_level(mel[part])[inner])


def test_windows_are_centred_on_their_frames() -> None:
    positions = window_positions(torch.tensor([0.0, 5.0, 10.0]))
    assert positions.shape == (3, 20)
    assert torch.allclose(160 * positions.mean(-1) + 80, torch.tensor([320.0, 320 + 5 * 640, 320 + 10 * 640]))
