"""The log-mel front end: what the models hear. torch only."""

from __future__ import annotations

import numpy as np
import torch

SAMPLE_RATE = 16_000
MODEL_FPS = 25
FRAME = 400
"""Samples that a mel frame sees: 25 ms."""
N_FFT = 512
HOP = 160
MEL_BINS = 42
ENCODER_BINS, LOWEST_HZ, ENCODER_HZ = 32, 60.0, 3800.0
"""The lower bins are those that `SpeechEncoder` was taught with; the others go on with the same spacing, to 7.6 kHz."""
MEL_PER_SECOND = SAMPLE_RATE // HOP
MEL_PER_FRAME = MEL_PER_SECOND // MODEL_FPS
WINDOW = 20
"""Mel frames that a video frame hears: 0.2 s centred on it."""
LOG_FLOOR = -20.0
"""Natural logarithm of the quietest mel power kept: digital silence."""
LEVEL_REACH = 4 * MEL_PER_SECOND
"""Mel frames on each side (4 s) over which the voice's level is judged."""
QUIETEST_LEVEL = -11.7
"""Nothing is raised above this level: a silent stretch stays silent."""


def mel_filters() -> np.ndarray:
    """Slaney's mel filter bank with unit area, (42, 257) float32 (Slaney, Auditory Toolbox, 1998)."""

    def to_mel(hz: np.ndarray) -> np.ndarray:
        return np.where(hz < 1000, hz / (200 / 3), 15 + 27 * np.log(np.maximum(hz, 1) / 1000) / np.log(6.4))

    def to_hz(mel: np.ndarray) -> np.ndarray:
        return np.where(mel < 15, mel * 200 / 3, 1000 * np.exp(np.log(6.4) / 27 * (mel - 15)))

    low, high = to_mel(np.array([LOWEST_HZ, ENCODER_HZ]))
    edges = to_hz(low + (high - low) / (ENCODER_BINS + 1) * np.arange(MEL_BINS + 2))
    bins = np.fft.rfftfreq(N_FFT, 1 / SAMPLE_RATE)
    rise = (bins - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    fall = (edges[2:, None] - bins) / (edges[2:] - edges[1:-1])[:, None]
    weight = np.maximum(0, np.minimum(rise, fall)) * (2 / (edges[2:] - edges[:-2]))[:, None]
    return weight.astype(np.float32)


class LogMel(torch.nn.Module):
    """Waveform to log-mel power: (..., N) -> (..., 1 + (N - 400) // 160, 42), no padding.

    Mel frame k covers samples 160 k .. 160 k + 400.
    """

    window: torch.Tensor
    filters: torch.Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("window", torch.hann_window(FRAME), persistent=False)
        self.register_buffer("filters", torch.from_numpy(mel_filters()), persistent=False)

    def forward(self, samples: torch.Tensor) -> torch.Tensor:
        frames = samples.unfold(-1, FRAME, HOP) * self.window
        power = torch.fft.rfft(frames, N_FFT).abs() ** 2
        return torch.log(torch.clamp(power @ self.filters.T, min=float(np.exp(LOG_FLOOR))))


def loudness(log_mel: torch.Tensor) -> torch.Tensor:
    """Mean log power over the bins of (T, 42): (T,)."""
    return log_mel.mean(-1)


def running_level(log_mel: torch.Tensor) -> torch.Tensor:
    """The voice's level around each mel frame of (T, 42): (T,), the mean of the loudest tenth within +-4 s.

    A local quantity: it depends on nothing farther than LEVEL_REACH mel frames, so that any cut of a long
    voice into windows gives the same features.
    """
    count = log_mel.shape[0]
    loud = loudness(log_mel)
    half, most = LEVEL_REACH, LEVEL_REACH // 5
    padded = torch.nn.functional.pad(loud[None], (half, half), value=float("nan"))[0]
    stretches = padded.unfold(0, 2 * half + 1, 1)
    known = torch.nan_to_num(stretches, nan=-1e3)
    sizes = (~stretches.isnan()).sum(-1)
    top = known.topk(min(most, known.shape[-1]), dim=-1).values
    wanted = (sizes // 10).clamp(1, most)
    weight = torch.arange(top.shape[-1])[None] < wanted[:, None]
    level = (top * weight).sum(-1) / weight.sum(-1)
    assert level.shape == (count,)
    return torch.clamp(level, min=QUIETEST_LEVEL)


def normalise(log_mel: torch.Tensor, level: torch.Tensor) -> torch.Tensor:
    """(..., M, 42) log-mel and its (..., M) level -> features of about unit size, free of loudness."""
    return torch.clamp(log_mel - level[..., None], -7, 7) / 2


def window_positions(frames: torch.Tensor) -> torch.Tensor:
    """Fractional mel frames that video frames (at 25 fps, fractions allowed) hear: (..., ) -> (..., 20).

    Mel frame k is centred on sample 160 k + 80, video frame f on sample 640 f + 320: no interpolation is needed for
    whole video frames.
    """
    steps = torch.arange(WINDOW, device=frames.device) - WINDOW // 2 + 0.5
    return MEL_PER_FRAME * (frames[..., None] + 0.5) - 0.5 + steps


def heard_at(log_mel: torch.Tensor, frames: torch.Tensor) -> torch.Tensor:
    """The normalised windows (K, 20, 42) of (M, 42) log-mel at video frames (K,) float; past its ends they are held."""
    positions = window_positions(frames).clamp(0, len(log_mel) - 1.001)
    low = positions.floor().long()
    part = (positions - low)[..., None]
    return normalise(log_mel[low] * (1 - part) + log_mel[low + 1] * part, running_level(log_mel)[low])
