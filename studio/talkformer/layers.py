"""Building blocks shared by the autoencoder and the U-Net."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


def _groups(channels: int) -> int:
    return next(g for g in (32, 16, 8, 4, 2, 1) if channels % g == 0 and channels // g >= 4)


class ResBlock(nn.Module):
    """Two 3 x 3 convolutions with a residual; scale and shift by a time embedding where `time_dim` is given."""

    def __init__(self, channels_in: int, channels_out: int, time_dim: int = 0) -> None:
        super().__init__()
        self.norm_1 = nn.GroupNorm(_groups(channels_in), channels_in)
        self.conv_1 = nn.Conv2d(channels_in, channels_out, 3, padding=1)
        self.norm_2 = nn.GroupNorm(_groups(channels_out), channels_out)
        self.conv_2 = nn.Conv2d(channels_out, channels_out, 3, padding=1)
        self.time = nn.Linear(time_dim, 2 * channels_out) if time_dim else None
        self.skip = nn.Conv2d(channels_in, channels_out, 1) if channels_in != channels_out else nn.Identity()
        nn.init.zeros_(self.conv_2.weight)
        nn.init.zeros_(self.conv_2.bias if self.conv_2.bias is not None else torch.zeros(1))

    def forward(self, x: Tensor, time: Tensor | None = None) -> Tensor:
        h = self.conv_1(functional.silu(self.norm_1(x)))
        h = self.norm_2(h)
        if self.time is not None:
            assert time is not None
            scale, shift = self.time(functional.silu(time))[:, :, None, None].chunk(2, dim=1)
            h = h * (1 + scale) + shift
        return self.skip(x) + self.conv_2(functional.silu(h))


class Down(nn.Module):
    """Halve the resolution by a strided convolution."""

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels_in, channels_out, 3, stride=2, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        return self.conv(x)


class Up(nn.Module):
    """Double the resolution: nearest neighbour, then a convolution."""

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels_in, channels_out, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        return self.conv(functional.interpolate(x, scale_factor=2.0, mode="nearest"))
