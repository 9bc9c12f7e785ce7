"""The landmark-conditioned U-Net: one class for the `compact` and the `paper` preset.

Input channels: noisy latent, mask, masked target latent and, where `warp_prior` is set, the latent of the reference
warped by the landmark displacement. Conditioning on landmarks and reference happens in TalkFormer blocks only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.embeddings import TimestepEmbedding, Timesteps
from diffusers.models.modeling_utils import ModelMixin
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.checkpoint import checkpoint

from studio.talkformer.landmark_encoder import LandmarkEncoder
from studio.talkformer.layers import Down, ResBlock, Up
from studio.talkformer.talkformer_block import TalkFormerBlock, WarpMemory


@dataclass(frozen=True)
class ReferenceMemory:
    """All that the U-Net needs of references (batch 1 or B), computed once: one warp memory per TalkFormer block."""

    blocks: tuple[WarpMemory | None, ...]

    def split(self, count: int) -> list[ReferenceMemory]:
        """Each of `count` references on its own."""
        parts = [[None] * count if block is None else block.split() for block in self.blocks]
        return [ReferenceMemory(row) for row in zip(*parts, strict=True)]

    @classmethod
    def joined(cls, parts: Sequence[ReferenceMemory]) -> ReferenceMemory:
        """The references of several memories as one batch."""
        rows = zip(*(part.blocks for part in parts), strict=True)
        return cls(tuple(WarpMemory.joined([block for block in row if block is not None]) for row in rows))


class ReferenceEncoder(nn.Module):
    """Latent of the reference -> features at each level of the U-Net."""

    def __init__(self, latent_channels: int, channels: tuple[int, ...]) -> None:
        super().__init__()
        self.conv_in = nn.Conv2d(latent_channels, channels[0], 3, padding=1)
        self.blocks = nn.ModuleList(ResBlock(c, c) for c in channels)
        self.downs = nn.ModuleList(Down(a, b) for a, b in zip(channels, channels[1:], strict=False))

    def forward(self, latent: Tensor) -> list[Tensor]:
        x = self.conv_in(latent)
        levels = []
        for index, block in enumerate(self.blocks):
            x = block(x)
            levels.append(x)
            if index < len(self.downs):
                x = self.downs[index](x)
        return levels


class LandmarkUNet(ModelMixin, ConfigMixin):
    """Denoises the latent of the lower face. Predicts x0 or noise, as the scheduler's `prediction_type` says."""

    config_name = "config.json"
    _supports_gradient_checkpointing = True

    @register_to_config
    def __init__(
        self,
        latent_channels: int = 8,
        channels: tuple[int, ...] = (96, 128, 160),
        layers: int = 1,
        heads: int = 4,
        token_dim: int = 128,
        warp_prior: bool = True,
        motion_alignment: bool = True,
        implicit_warp: bool = True,
        attention: tuple[bool, ...] | None = None,
        residual: bool = False,
    ) -> None:
        """attention: which levels have TalkFormer blocks, the finest first; all of them by default.

        residual: the output is what is added to the warp prior, and starts at zero: for x0 prediction only.
        """
        super().__init__()
        channels = tuple(channels)
        attended = tuple(attention) if attention is not None else (True,) * len(channels)
        assert len(attended) == len(channels), (attended, channels)
        self.gradient_checkpointing = False
        time_dim = 4 * channels[0]
        self.time_frequencies = Timesteps(channels[0], flip_sin_to_cos=True, downscale_freq_shift=0)
        self.time_embedding = TimestepEmbedding(channels[0], time_dim)
        self.landmarks = LandmarkEncoder(token_dim=token_dim)
        self.reference = ReferenceEncoder(latent_channels, channels)
        inputs = latent_channels * (3 if warp_prior else 2) + 1
        self.conv_in = nn.Conv2d(inputs, channels[0], 3, padding=1)

        def talkformer(width: int, attends: bool) -> nn.Module:
            if not attends:
                return nn.Identity()
            return TalkFormerBlock(
                width, token_dim, heads, motion_alignment=motion_alignment, implicit_warp=implicit_warp
            )

        levels = list(zip(channels, attended, strict=True))

        self.down_blocks = nn.ModuleList(
            nn.ModuleList(ResBlock(width, width, time_dim) for _ in range(layers)) for width in channels
        )
        self.down_talkformers = nn.ModuleList(talkformer(*level) for level in levels)
        self.downs = nn.ModuleList(Down(a, b) for a, b in zip(channels, channels[1:], strict=False))
        self.middle = ResBlock(channels[-1], channels[-1], time_dim)
        self.up_blocks = nn.ModuleList(
            nn.ModuleList(ResBlock(2 * width if i == 0 else width, width, time_dim) for i in range(layers))
            for width in reversed(channels)
        )
        self.up_talkformers = nn.ModuleList(talkformer(*level) for level in reversed(levels))
        self.ups = nn.ModuleList(Up(b, a) for a, b in reversed(list(zip(channels, channels[1:], strict=False))))
        self.norm_out = nn.GroupNorm(8, channels[0])
        self.conv_out = nn.Conv2d(channels[0], latent_channels, 3, padding=1)
        if residual:
            nn.init.zeros_(self.conv_out.weight)
            nn.init.zeros_(cast(Tensor, self.conv_out.bias))

    def remember(self, reference_latent: Tensor, reference_points: Tensor) -> ReferenceMemory:
        """Encode a reference once: (B or 1, C, h, w) latent and (B or 1, 68, 2) points in crop units."""
        levels = self.reference(reference_latent)
        tokens = self.landmarks(reference_points)
        blocks = [*self.down_talkformers, *self.up_talkformers]
        features = [*levels, *reversed(levels)]
        return ReferenceMemory(
            tuple(
                block.remember(level, tokens) if isinstance(block, TalkFormerBlock) else None
                for block, level in zip(blocks, features, strict=True)
            )
        )

    def forward(
        self,
        noisy: Tensor,
        timestep: Tensor,
        *,
        mask: Tensor,
        masked: Tensor,
        target_points: Tensor,
        memory: ReferenceMemory,
        warped: Tensor | None = None,
    ) -> Tensor:
        """noisy, masked, warped: (B, C, h, w); mask: (B, 1, h, w), 1 where hidden; target_points: (B, 68, 2)."""
        assert noisy.shape == masked.shape and mask.shape[1] == 1, (noisy.shape, masked.shape, mask.shape)
        assert (warped is not None) == self.config.warp_prior, "a warp prior is given exactly where the model has one"
        factor = 2 ** (len(self.config.channels) - 1)
        assert noisy.shape[2] % factor == 0 and noisy.shape[3] % factor == 0, noisy.shape
        frequencies = self.time_frequencies(timestep.expand(noisy.shape[0])).to(noisy.dtype)
        time = self.time_embedding(frequencies)
        tokens = self.landmarks(target_points)
        inputs = [noisy, mask, masked] if warped is None else [noisy, mask, masked, warped]
        x = self.conv_in(torch.cat(inputs, dim=1))
        x, skips = self._descend(x, time, tokens, memory)
        x = self.middle(x, time)
        x = self._ascend(x, skips, time, tokens, memory)
        x = self.conv_out(functional.silu(self.norm_out(x)))
        return x if warped is None or not self.config.residual else x + warped

    def _descend(self, x: Tensor, time: Tensor, tokens: Tensor, memory: ReferenceMemory) -> tuple[Tensor, list[Tensor]]:
        skips = []
        for level, blocks in enumerate(self.down_blocks):
            x = self._level(blocks, self.down_talkformers[level], x, time, tokens, memory.blocks[level])
            skips.append(x)
            if level < len(self.downs):
                x = self.downs[level](x)
        return x, skips

    def _ascend(self, x: Tensor, skips: list[Tensor], time: Tensor, tokens: Tensor, memory: ReferenceMemory) -> Tensor:
        levels = len(self.up_blocks)
        for level, blocks in enumerate(self.up_blocks):
            x = torch.cat([x, skips[levels - 1 - level]], dim=1)
            warp = memory.blocks[levels + level]
            x = self._level(blocks, self.up_talkformers[level], x, time, tokens, warp)
            if level < len(self.ups):
                x = self.ups[level](x)
        return x

    def _level(
        self,
        blocks: nn.Module,
        talkformer: nn.Module,
        x: Tensor,
        time: Tensor,
        tokens: Tensor,
        memory: WarpMemory | None,
    ) -> Tensor:
        """The residual blocks and the TalkFormer block of one level; recomputed backward if checkpointing is on."""
        if self.gradient_checkpointing and self.training and torch.is_grad_enabled():
            return checkpoint(self._level_now, blocks, talkformer, x, time, tokens, memory, use_reentrant=False)
        return self._level_now(blocks, talkformer, x, time, tokens, memory)

    @staticmethod
    def _level_now(
        blocks: nn.Module, talkformer: nn.Module, x: Tensor, time: Tensor, tokens: Tensor, memory: WarpMemory | None
    ) -> Tensor:
        for block in cast(nn.ModuleList, blocks):
            x = block(x, time)
        return talkformer(x, tokens, memory) if isinstance(talkformer, TalkFormerBlock) else x
