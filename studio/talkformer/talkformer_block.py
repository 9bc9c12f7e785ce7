"""The TalkFormer block: motion alignment, then implicit warping of the reference.

After Zhong et al., "High-fidelity and Lip-synced Talking Face Synthesis via Landmark-based Diffusion Model" (2024,
arXiv 2408.05416). Attention instead of a drawn sketch keeps the way from pixels to landmarks differentiable.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.talkformer.landmark_encoder import BANDS, fourier_features, grid_coordinates

POSITION_DIM = 2 + 4 * BANDS


@dataclass(frozen=True)
class WarpMemory:
    """What depends on the reference alone at one level: keys and values (B or 1, heads, cells, dim)."""

    keys: Tensor
    values: Tensor

    def split(self) -> list[WarpMemory]:
        """Each reference on its own."""
        return [WarpMemory(*pair) for pair in zip(self.keys.split(1), self.values.split(1), strict=True)]

    @classmethod
    def joined(cls, parts: Sequence[WarpMemory]) -> WarpMemory | None:
        """The references of several memories as one batch; None where there are none."""
        if not parts:
            return None
        return cls(torch.cat([part.keys for part in parts]), torch.cat([part.values for part in parts]))


class CrossAttention(nn.Module):
    """Multi-head attention with separate inputs for queries, keys and values; per-channel gates start at zero."""

    def __init__(self, *, query_dim: int, key_dim: int, value_dim: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.to_query = nn.Linear(query_dim, query_dim, bias=False)
        self.to_key = nn.Linear(key_dim, query_dim, bias=False)
        self.to_value = nn.Linear(value_dim, query_dim, bias=False)
        self.to_out = nn.Linear(query_dim, query_dim)
        self.gate = nn.Parameter(torch.zeros(query_dim))

    def split(self, tensor: Tensor) -> Tensor:
        """(B, N, heads * dim) -> (B, heads, N, dim)."""
        batch, count, width = tensor.shape
        return tensor.reshape(batch, count, self.heads, width // self.heads).transpose(1, 2)

    def attend(self, query: Tensor, keys: Tensor, values: Tensor) -> Tensor:
        """Gated result for (B, N, C) queries over split keys and values, which may have batch 1."""
        split = self.split(self.to_query(query))
        if keys.shape[0] != split.shape[0]:
            keys, values = (t.expand(split.shape[0], -1, -1, -1) for t in (keys, values))
        mixed = functional.scaled_dot_product_attention(split, keys, values)
        return self.gate * self.to_out(mixed.transpose(1, 2).reshape(query.shape))


class TalkFormerBlock(nn.Module):
    """Conditions a feature map on target landmarks and on the features of a reference picture.

    features (B, C, H, W), target tokens (B, 68, D), reference features (B or 1, C, H, W), its tokens (B or 1, 68, D).
    """

    def __init__(
        self, channels: int, token_dim: int, heads: int, *, motion_alignment: bool = True, implicit_warp: bool = True
    ) -> None:
        super().__init__()
        self.position = nn.Linear(POSITION_DIM, channels, bias=False)
        if motion_alignment:
            self.motion_norm = nn.LayerNorm(channels)
            self.motion = CrossAttention(query_dim=channels, key_dim=token_dim, value_dim=token_dim, heads=heads)
        if implicit_warp:
            self.warp_norm = nn.LayerNorm(channels)
            self.reference_norm = nn.LayerNorm(channels)
            self.locate_target = CrossAttention(query_dim=channels, key_dim=token_dim, value_dim=token_dim, heads=heads)
            self.locate = CrossAttention(query_dim=channels, key_dim=token_dim, value_dim=token_dim, heads=heads)
            self.warp = CrossAttention(query_dim=channels, key_dim=channels, value_dim=channels, heads=heads)
            for located in (self.locate, self.locate_target):
                nn.init.ones_(located.gate)
        self.out_norm = nn.LayerNorm(channels)
        last = nn.Linear(2 * channels, channels)
        nn.init.zeros_(last.weight)
        nn.init.zeros_(last.bias)
        self.out = nn.Sequential(nn.Linear(channels, 2 * channels), nn.SiLU(), last)
        self.motion_alignment, self.implicit_warp = motion_alignment, implicit_warp

    def positions(self, height: int, width: int, like: Tensor) -> Tensor:
        coordinates = grid_coordinates(height, width, like.device, like.dtype)
        return self.position(fourier_features(coordinates))[None]

    def remember(self, features: Tensor, tokens: Tensor) -> WarpMemory | None:
        """Keys and values of a reference: its features, each enriched by the reference landmarks around it."""
        if not self.implicit_warp:
            return None
        cells = self.reference_norm(features.flatten(2).transpose(1, 2))
        query = cells + self.positions(features.shape[2], features.shape[3], like=features)
        keys, values = self.locate.split(self.locate.to_key(tokens)), self.locate.split(self.locate.to_value(tokens))
        enriched = query + self.locate.attend(query, keys, values)
        return WarpMemory(self.warp.split(self.warp.to_key(enriched)), self.warp.split(self.warp.to_value(cells)))

    def forward(self, features: Tensor, target_tokens: Tensor, memory: WarpMemory | None) -> Tensor:
        batch, channels, height, width = features.shape
        cells = features.flatten(2).transpose(1, 2)
        position = self.positions(height, width, like=features)
        if self.motion_alignment:
            query = self.motion_norm(cells) + position
            keys, values = self._split_tokens(self.motion, target_tokens)
            cells = cells + self.motion.attend(query, keys, values)
        if self.implicit_warp:
            assert memory is not None, "a block with implicit warping needs the memory of a reference"
            query = self.warp_norm(cells) + position
            keys, values = self._split_tokens(self.locate_target, target_tokens)
            query = query + self.locate_target.attend(query, keys, values)
            cells = cells + self.warp.attend(query, memory.keys, memory.values)
        cells = cells + self.out(self.out_norm(cells))
        return cells.transpose(1, 2).reshape(batch, channels, height, width)

    @staticmethod
    def _split_tokens(attention: CrossAttention, tokens: Tensor) -> tuple[Tensor, Tensor]:
        return attention.split(attention.to_key(tokens)), attention.split(attention.to_value(tokens))
