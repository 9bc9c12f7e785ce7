"""The network inside `LandmarkCompletion`: a small local-attention transformer from sound to mouth shapes.

Every layer looks a fixed number of frames to each side, so that windows slid over a long voice give exactly the same
answer wherever they are cut, `receptive_field` frames away from their ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.nn import functional as F

from studio.core.geometry import MEAN_FACE
from studio.core.topology import CONTENT, MIRROR, POSE
from studio.talkformer.audio_features import MEL_BINS, WINDOW
from studio.talkformer.speech_encoder import SPEECH_FEATURES

SHAPE_SCALE = 8.0
"""Model-space px by which shapes are divided on their way in."""
_JAW_RAISE = 0.7


def close_mouth(faces: torch.Tensor) -> torch.Tensor:
    """`studio.core.motion.close_mouth` for (..., 68, 2) model-space points, differentiable, with fixed lip weights."""
    x, y = faces[..., 0], faces[..., 1]
    gaps = [y[..., low] - y[..., high] for high, low in ((61, 67), (62, 66), (63, 65))]
    change = torch.zeros_like(y)
    weights = {49: (0.5, 0), 50: (1, 0), 51: (1, 1), 52: (1, 2), 53: (0.5, 2), 61: (1, 0), 62: (1, 1), 63: (1, 2)}
    for point, (weight, gap) in weights.items():
        change[..., point] = 0.3 * weight * gaps[gap]
    weights = {59: (0.5, 0), 58: (1, 0), 57: (1, 1), 56: (1, 2), 55: (0.5, 2), 67: (1, 0), 66: (1, 1), 65: (1, 2)}
    for point, (weight, gap) in weights.items():
        change[..., point] = -_JAW_RAISE * weight * gaps[gap]
    rise = torch.sin(torch.linspace(0, torch.pi, 17, device=faces.device, dtype=faces.dtype)) ** 2
    mean_gap = torch.clamp(torch.stack(gaps, -1).mean(-1), min=0)
    change[..., :17] = -_JAW_RAISE * mean_gap[..., None] * rise
    return torch.stack([x, y + change], -1)


class LocalAttention(nn.Module):
    """Multi-head attention over +-reach frames with a learned bias for each distance."""

    def __init__(self, dim: int, heads: int, reach: int) -> None:
        super().__init__()
        self.heads, self.reach = heads, reach
        self.qkv = nn.Linear(dim, 3 * dim)
        self.out = nn.Linear(dim, dim)
        self.bias = nn.Parameter(torch.zeros(heads, 2 * reach + 1))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        batch, frames, dim = x.shape
        q, k, v = self.qkv(x).reshape(batch, frames, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=self.biases(frames)[None].to(q.dtype))
        return self.out(mixed.transpose(1, 2).reshape(batch, frames, dim))

    def biases(self, frames: int) -> torch.Tensor:
        """(heads, frames, frames): the bias of each distance, one line moved by row; minus infinity past the reach."""
        beyond = frames - 1 - self.reach
        line = F.pad(self.bias, (beyond, beyond), value=float("-inf"))
        return line.unfold(1, frames, 1).flip(1)


class Block(nn.Module):
    """Depthwise convolution over 5 frames, local attention, feed-forward; pre-normed, residual."""

    def __init__(self, dim: int, heads: int, reach: int, dropout: float) -> None:
        super().__init__()
        self.norms = nn.ModuleList(nn.LayerNorm(dim) for _ in range(3))
        self.conv = nn.Conv1d(dim, dim, 5, padding=2, groups=dim)
        self.point = nn.Linear(dim, dim)
        self.attention = LocalAttention(dim, heads, reach)
        self.feed = nn.Sequential(nn.Linear(dim, 2 * dim), nn.GELU(), nn.Dropout(dropout), nn.Linear(2 * dim, dim))
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        local = self.conv(self.norms[0](x).transpose(1, 2)).transpose(1, 2)
        x = x + self.dropout(self.point(F.gelu(local)))
        x = x + self.dropout(self.attention(self.norms[1](x)))
        return x + self.dropout(self.feed(self.norms[2](x)))


@dataclass(frozen=True)
class NetSize:
    """Sizes of a `MotionNet`, with their defaults. reach: frames to each side that a layer's attention sees."""

    dim: int = 128
    layers: int = 4
    heads: int = 4
    reach: int = 8
    components: int = 20
    dropout: float = 0.1

    @property
    def receptive_field(self) -> int:
        """Frames to each side that an answer depends on: attention, and two of the convolution, in every layer."""
        return self.layers * (self.reach + 2)


class MotionNet(nn.Module):
    """audio (B, T, 20, 42), speech (B, T, 672), pose (B, T, 31, 2), reference (B, N, 68, 2) -> rest and motion of jaw
    and lips, both (B, T, 37, 2), and spread (B, T).

    speech: what `SpeechEncoder` says of the audio. Points are in model space. The answer is the closed mouth of the
    reference plus a sum of shape components; `spread` is the expected lip error in model-space px. `basis` and `mean`
    come from a principal component analysis of the training motion, `turn` maps what is left of the pose (turning of
    the head) onto the jaw and lips.
    """

    basis: torch.Tensor
    mean: torch.Tensor
    mean_face: torch.Tensor

    def __init__(
        self,
        *,
        dim: int = NetSize.dim,
        layers: int = NetSize.layers,
        heads: int = NetSize.heads,
        reach: int = NetSize.reach,
        components: int = NetSize.components,
        dropout: float = NetSize.dropout,
    ) -> None:
        super().__init__()
        self.size = NetSize(dim, layers, heads, reach, components, dropout)
        self.stem = nn.Sequential(
            nn.Conv1d(MEL_BINS, 96, 3, stride=2, padding=1), nn.GELU(),
            nn.Conv1d(96, 96, 3, stride=2, padding=1), nn.GELU(),
            nn.Flatten(), nn.Dropout(dropout), nn.Linear(WINDOW // 4 * 96, dim), nn.LayerNorm(dim),
        )  # fmt: skip
        self.words = nn.Sequential(nn.Dropout(2 * dropout), nn.Linear(SPEECH_FEATURES, dim), nn.LayerNorm(dim))
        self.style = nn.Sequential(nn.Linear(2 * 37 * 2, dim), nn.GELU(), nn.Dropout(dropout), nn.Linear(dim, 2 * dim))
        self.blocks = nn.ModuleList(Block(dim, heads, reach, dropout) for _ in range(layers))
        self.norm = nn.LayerNorm(dim)
        self.head = nn.Linear(dim, components)
        self.rest_shift = nn.Linear(dim, components)
        self.spread = nn.Linear(dim, 1)
        self.turn = nn.Linear(31 * 2, 37 * 2, bias=False)
        nn.init.zeros_(self.rest_shift.weight)
        nn.init.zeros_(self.rest_shift.bias)
        nn.init.zeros_(self.turn.weight)
        self.register_buffer("basis", torch.zeros(components, 37 * 2))
        self.register_buffer("mean", torch.zeros(37 * 2))
        self.register_buffer("mean_face", torch.tensor(MEAN_FACE, dtype=torch.float32), persistent=False)

    @property
    def options(self) -> Mapping[str, Any]:
        """What the network was made with."""
        return vars(self.size)

    @property
    def receptive_field(self) -> int:
        """Frames to each side that an answer depends on."""
        return self.size.receptive_field

    def forward(
        self, audio: torch.Tensor, speech: torch.Tensor, pose: torch.Tensor, reference: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Closed mouth turned with the head and motion of speech about it, both (B, T, 37, 2), and spread (B, T)."""
        batch, frames = audio.shape[:2]
        assert audio.shape[2:] == (WINDOW, MEL_BINS) and reference.shape[2:] == (68, 2) and pose.shape[2:] == (31, 2)
        closed = close_mouth(reference)
        rest = closed[:, :, CONTENT].mean(1)
        seen = torch.stack([reference, closed], 2)[:, :, :, CONTENT] - self.mean_face[CONTENT]
        scale, offset = self.style(seen.flatten(2) / SHAPE_SCALE).mean(1).chunk(2, -1)
        x = self.stem(audio.flatten(0, 1).transpose(1, 2)).reshape(batch, frames, -1)
        x = x + self.words(speech)
        x = x * (1 + 0.3 * torch.tanh(scale))[:, None] + 0.3 * offset[:, None]
        for block in self.blocks:
            x = block(x)
        x = self.norm(x)
        motion = (self.head(x) @ self.basis + self.mean).reshape(batch, frames, 37, 2)
        rest = rest + (self.rest_shift(offset) @ self.basis).reshape(batch, 37, 2)
        turning = pose - reference[:, :, POSE].mean(1)[:, None]
        rest = rest[:, None] + self.turn(turning.flatten(2)).reshape(batch, frames, 37, 2)
        return rest, motion, F.softplus(self.spread(x))[..., 0] + 0.1


def mirrored(points: torch.Tensor) -> torch.Tensor:
    """(..., 68, 2) model-space points flipped left to right."""
    flipped = points[..., MIRROR.copy(), :]
    return torch.stack([256 - flipped[..., 0], flipped[..., 1]], -1)
