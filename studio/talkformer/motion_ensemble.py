"""Several `MotionNet`s that answer as one: what `LandmarkCompletion` computes, without the import of diffusers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import torch
from torch import nn

from studio.core.topology import CONTENT
from studio.talkformer.motion_net import MotionNet, NetSize
from studio.talkformer.speech_encoder import SPEECH_REACH, SpeechEncoder

_UPPER, _LOWER = [30, 31, 32], [36, 35, 34]
_SLOW = (0.0004, 0.0219, 0.2283, 0.4988, 0.2283, 0.0219, 0.0004)
"""Gaussian of 0.8 frames: what it lets through is slow motion."""


@dataclass(frozen=True, eq=False)
class CompletedLandmarks:
    """displacement: (B, T, 37, 2) of jaw and lips from the mean reference, model-space px; confidence: (B, T) 0..1."""

    displacement: torch.Tensor
    confidence: torch.Tensor


class MotionEnsemble(nn.Module):
    """The mean of a few small networks that hear through one speech encoder; three numbers set the motion's reach.

    gain: factor on the speech motion about its long-term mean, and opening: factor on that mean, which make up for what
    averaging takes away; both are set on identities that the networks did not see. sharpen: how often what is quick in
    the motion is added once more: averaging, and networks taught by noisy labels, slow it down. Nothing is random.
    """

    def __init__(
        self,
        members: int = 5,
        dim: int = NetSize.dim,
        layers: int = NetSize.layers,
        heads: int = NetSize.heads,
        reach: int = NetSize.reach,
        components: int = NetSize.components,
        dropout: float = NetSize.dropout,
        gain: float = 1.0,
        opening: float = 1.0,
        sharpen: float = 0.0,
    ) -> None:
        super().__init__()
        size = NetSize(dim, layers, heads, reach, components, dropout)
        self.speech = SpeechEncoder()
        self.nets = nn.ModuleList(MotionNet(**vars(size)) for _ in range(members))
        self._reach = size.receptive_field + SPEECH_REACH + (len(_SLOW) // 2 if sharpen else 0)
        self.gain, self.opening, self.sharpen = gain, opening, sharpen

    @property
    def receptive_field(self) -> int:
        """Frames to each side that an answer depends on."""
        return self._reach

    def forward(self, audio: torch.Tensor, pose: torch.Tensor, reference: torch.Tensor) -> CompletedLandmarks:
        """audio (B, T, 20, 42), pose (B, T, 31, 2) and reference (B, N, 68, 2) in model space."""
        speech = self.speech(audio)
        answers = [net(audio, speech, pose, reference) for net in self.nets]
        rest, motion, spread = (torch.stack(parts).mean(0) for parts in zip(*answers, strict=True))
        motion = sharpened(motion, self.sharpen)
        mean = torch.stack([cast(MotionNet, net).mean for net in self.nets]).mean(0).reshape(37, 2)
        content = keep_lips_apart(rest + self.opening * mean + self.gain * (motion - mean))
        start = reference[:, :, CONTENT].mean(1)[:, None]
        return CompletedLandmarks(content - start, 1 / (1 + (spread / 3) ** 2))


def sharpened(motion: torch.Tensor, amount: float) -> torch.Tensor:
    """(..., T, 37, 2) motion plus `amount` times its difference from itself smoothed in time; ends are held."""
    if amount == 0:
        return motion
    reach, frames = len(_SLOW) // 2, motion.shape[-3]
    index = torch.arange(-reach, frames + reach, device=motion.device).clamp(0, frames - 1)
    held = motion.index_select(-3, index)
    slow = torch.stack([weight * held.narrow(-3, start, frames) for start, weight in enumerate(_SLOW)]).sum(0)
    return motion + amount * (motion - slow)


def keep_lips_apart(content: torch.Tensor) -> torch.Tensor:
    """Inner lips of (..., 37, 2) content points that would cross meet half-way."""
    upper, lower = content[..., _UPPER, 1], content[..., _LOWER, 1]
    overlap = torch.clamp(upper - lower, min=0) / 2
    fixed = content.clone()
    fixed[..., _UPPER, 1] = upper - overlap
    fixed[..., _LOWER, 1] = lower + overlap
    return fixed
