"""Several `MotionNet`s that answer as one: what `LandmarkCompletion` computes, without the import of diffusers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import torch
from torch import nn

from studio.core.topology import CONTENT
from studio.talkformer.motion_net import MotionNet, NetSize

_UPPER, _LOWER = [30, 31, 32], [36, 35, 34]


@dataclass(frozen=True, eq=False)
class CompletedLandmarks:
    """displacement: (B, T, 37, 2) of jaw and lips from the mean reference, model-space px; confidence: (B, T) 0..1."""

    displacement: torch.Tensor
    confidence: torch.Tensor


class MotionEnsemble(nn.Module):
    """The mean of a few small networks, with the reach of the motion set by two numbers.

    gain: factor on the speech motion about its long-term mean, and opening: factor on that mean, which make up for what
    averaging takes away; both are set on identities that the networks did not see.
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
    ) -> None:
        super().__init__()
        size = NetSize(dim, layers, heads, reach, components, dropout)
        self.nets = nn.ModuleList(MotionNet(**vars(size)) for _ in range(members))
        self._reach = size.receptive_field
        self.gain, self.opening = gain, opening

    @property
    def receptive_field(self) -> int:
        """Frames to each side that an answer depends on."""
        return self._reach

    def forward(self, audio: torch.Tensor, pose: torch.Tensor, reference: torch.Tensor) -> CompletedLandmarks:
        """audio (B, T, 16, 80), pose (B, T, 31, 2) and reference (B, N, 68, 2) in model space."""
        answers = [net(audio, pose, reference) for net in self.nets]
        rest, motion, spread = (torch.stack(parts).mean(0) for parts in zip(*answers, strict=True))
        mean = torch.stack([cast(MotionNet, net).mean for net in self.nets]).mean(0).reshape(37, 2)
        content = keep_lips_apart(rest + self.opening * mean + self.gain * (motion - mean))
        start = reference[:, :, CONTENT].mean(1)[:, None]
        return CompletedLandmarks(content - start, 1 / (1 + (spread / 3) ** 2))


def keep_lips_apart(content: torch.Tensor) -> torch.Tensor:
    """Inner lips of (..., 37, 2) content points that would cross meet half-way."""
    upper, lower = content[..., _UPPER, 1], content[..., _LOWER, 1]
    overlap = torch.clamp(upper - lower, min=0) / 2
    fixed = content.clone()
    fixed[..., _UPPER, 1] = upper - overlap
    fixed[..., _LOWER, 1] = lower + overlap
    return fixed
