"""The speech encoder: the published network, asked at every video frame."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from studio.talkformer.audio_features import ENCODER_BINS, MEL_BINS, MEL_PER_FRAME, N_FFT, WINDOW, mel_filters
from studio.talkformer.motion import load_speech_encoder
from studio.talkformer.speech_encoder import SPEECH_FEATURES, SPEECH_REACH, SpeechEncoder

PUBLISHED = (-16.25, 8.94, -2.40, 6.97, 2.93, 25.43, 4.45, -1.95, -0.93, 15.78, -14.46, -8.04)
"""First of the 96 numbers that the published network (ONNX Runtime) gives for `wave`, a picture of 76 mel frames."""


@pytest.fixture(scope="module")
def encoder() -> SpeechEncoder:
    torch.set_num_threads(1)
    return load_speech_encoder()


def wave() -> np.ndarray:
    """(76, 32) in the published network's units: decimal logarithms of power."""
    rows, bins = np.mgrid[0:76, 0:32]
    return (6 + 2 * np.sin(rows / 7 + bins / 5) * np.cos(rows / 23 - bins / 3)).astype(np.float32)


def heard(power: np.ndarray) -> torch.Tensor:
    """(T, 32) decimal logarithms, T a multiple of 4 -> normalised windows (1, T / 4, 20, 42); edges are held."""
    audio = np.zeros((1, len(power) // MEL_PER_FRAME, WINDOW, MEL_BINS), np.float32)
    first = MEL_PER_FRAME * np.arange(audio.shape[1])[:, None] - 8 + np.arange(WINDOW)
    audio[0, :, :, :ENCODER_BINS] = (power[first.clip(0, len(power) - 1)] - 6) * 2.302585 / 2
    return torch.from_numpy(audio)


def test_it_says_what_the_published_network_says(encoder: SpeechEncoder) -> None:
    told = encoder(heard(wave()))
    assert told.shape == (1, 19, SPEECH_FEATURES)
    assert 10 * told[0, 9, -96:-84].numpy() == pytest.approx(np.array(PUBLISHED), abs=0.25)


def test_its_bins_are_the_lower_ones_of_the_front_end() -> None:
    filters = mel_filters()
    hz = np.fft.rfftfreq(N_FFT, 1 / 16_000)
    centres = (filters * hz).sum(1) / filters.sum(1)
    assert filters.shape == (MEL_BINS, N_FFT // 2 + 1)
    assert hz[filters[:ENCODER_BINS].sum(0) > 0].max() < 3800 < centres[ENCODER_BINS]
    assert hz[filters.sum(0) > 0].max() < 7700


def test_a_frame_depends_on_its_neighbourhood_alone(encoder: SpeechEncoder) -> None:
    audio = torch.randn(1, 60, WINDOW, MEL_BINS, generator=torch.Generator().manual_seed(0))
    changed = audio.clone()
    changed[:, 30] += 1
    moved = (encoder(changed) - encoder(audio)).abs().amax((0, 2))
    assert moved[30] > 0.01
    assert not moved[: 30 - SPEECH_REACH].any() and not moved[30 + SPEECH_REACH + 1 :].any()


def test_gradients_reach_the_sound_and_not_the_encoder(encoder: SpeechEncoder) -> None:
    audio = torch.zeros(1, 5, WINDOW, MEL_BINS, requires_grad=True)
    encoder(audio).square().sum().backward()
    assert audio.grad is not None and float(audio.grad.abs().sum()) > 0
    assert all(not weight.requires_grad and weight.grad is None for weight in encoder.parameters())
