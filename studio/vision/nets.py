"""The two small networks of the embedded detector. Torch is imported with this module: import it lazily.

`FaceFinder` finds faces in a picture, `PointRegressor` places 68 points in an upright crop. Both take RGB in 0..1.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

STRIDE = 8
"""Px of the finder's picture per cell of its output."""
SIZE_UNIT = 32.0
"""The finder predicts the natural logarithm of the face size in units of this many px."""


class Conv(nn.Module):
    """Convolution, batch norm and ReLU; the norm disappears when `fuse` is called."""

    def __init__(self, inputs: int, outputs: int, *, kernel: int = 3, stride: int = 1, relu: bool = True) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False)
        self.norm: nn.Module = nn.BatchNorm2d(outputs)
        self.relu = relu

    def forward(self, x: Tensor) -> Tensor:
        x = self.norm(self.conv(x))
        return functional.relu(x, inplace=not torch.is_grad_enabled()) if self.relu else x


class Residual(nn.Module):
    """Two 3 x 3 convolutions beside an identity."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = Conv(channels, channels)
        self.second = Conv(channels, channels, relu=False)

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + self.second(self.first(x)))


def _level(inputs: int, outputs: int, depth: int) -> nn.Sequential:
    return nn.Sequential(Conv(inputs, outputs, stride=2), *(Residual(outputs) for _ in range(depth)))


def _up(coarse: Tensor, fine: Tensor) -> Tensor:
    """Add `coarse`, enlarged to the size of `fine`."""
    return fine + functional.interpolate(coarse, size=fine.shape[-2:], mode="nearest")


class FaceFinder(nn.Module):
    """(B, 3, H, W) -> (B, 6, ceil(H / 8), ceil(W / 8)) float.

    Channels: face logit; centre minus the cell's middle, x and y in cells; log of size / 32 px; sine and cosine of
    the roll (clockwise on screen). "Centre" and "size" are those of `studio.vision.crops.Placement`.
    """

    def __init__(self, channels: Sequence[int] = (16, 24, 48, 64, 64), depths: Sequence[int] = (1, 1, 2, 1)) -> None:
        super().__init__()
        stem, c4, c8, c16, c32 = channels
        self.stem = Conv(3, stem, stride=2)
        self.level4 = _level(stem, c4, depths[0])
        self.level8 = _level(c4, c8, depths[1])
        self.level16 = _level(c8, c16, depths[2])
        self.level32 = _level(c16, c32, depths[3])
        self.lateral8 = Conv(c8, c8, kernel=1, relu=False)
        self.lateral16 = Conv(c16, c8, kernel=1, relu=False)
        self.lateral32 = Conv(c32, c8, kernel=1, relu=False)
        self.smooth16 = Conv(c8, c8)
        self.smooth8 = Conv(c8, c8)
        self.head = Conv(c8, c8)
        self.out = nn.Conv2d(c8, 6, 1)
        nn.init.zeros_(self.out.weight)
        with torch.no_grad():
            self.out.bias.copy_(torch.tensor([-4.0, 0, 0, 0, 0, 1.0]))  # type: ignore[union-attr]

    def forward(self, image: Tensor) -> Tensor:
        x8 = self.level8(self.level4(self.stem(image * 4 - 2)))
        x16 = self.level16(x8)
        x32 = self.level32(x16)
        y16 = self.smooth16(_up(self.lateral32(x32), self.lateral16(x16)))
        y8 = self.smooth8(_up(y16, self.lateral8(x8)))
        return self.out(self.head(y8))


class PointRegressor(nn.Module):
    """(B, 3, 96, 96) -> points (B, 68, 2) in -1..1 of the crop, log of their spread (B, 68), face logit (B,).

    Points are the expectation of a 24 x 24 heat map each (integral regression, Sun et al. 2018); the spread is the
    scale of a Laplace distribution of the point's distance, in the same unit.
    """

    def __init__(
        self, channels: Sequence[int] = (16, 32, 64, 96, 128), depths: Sequence[int] = (1, 2, 2, 1), decoder: int = 48
    ) -> None:
        super().__init__()
        stem, c4, c8, c16, c32 = channels
        self.stem = Conv(3, stem, stride=2)
        self.level4 = _level(stem, c4, depths[0])
        self.level8 = _level(c4, c8, depths[1])
        self.level16 = _level(c8, c16, depths[2])
        self.level32 = _level(c16, c32, depths[3])
        self.lateral32 = Conv(c32, c16, kernel=1, relu=False)
        self.lateral16 = Conv(c16, c16, kernel=1, relu=False)
        self.narrow16 = Conv(c16, decoder, kernel=1)
        self.lateral8 = Conv(c8, decoder, kernel=1, relu=False)
        self.smooth8 = Conv(decoder, decoder)
        self.lateral4 = Conv(c4, decoder, kernel=1, relu=False)
        self.smooth4 = Conv(decoder, decoder)
        self.heat = nn.Conv2d(decoder, 68, 1)
        self.spread = nn.Linear(c32, 68)
        self.face = nn.Linear(c32, 1)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        x4 = self.level4(self.stem(image * 4 - 2))
        x8 = self.level8(x4)
        x16 = self.level16(x8)
        x32 = self.level32(x16)
        y16 = functional.relu(_up(self.lateral32(x32), self.lateral16(x16)))
        y8 = self.smooth8(_up(self.narrow16(y16), self.lateral8(x8)))
        heat = self.heat(self.smooth4(_up(y8, self.lateral4(x4)))).float()
        pooled = x32.mean((2, 3))
        return expected_points(heat), self.spread(pooled).float() - 2.5, self.face(pooled).float()[:, 0]


def expected_points(heat: Tensor) -> Tensor:
    """Mean position under the softmax of (B, N, H, W) heat: (B, N, 2), x and y in -1..1."""
    batch, count, height, width = heat.shape
    chance = heat.flatten(2).softmax(-1).view(batch, count, height, width)
    xs = (torch.arange(width, device=heat.device) + 0.5) / width * 2 - 1
    ys = (torch.arange(height, device=heat.device) + 0.5) / height * 2 - 1
    return torch.stack([(chance.sum(2) * xs).sum(-1), (chance.sum(3) * ys).sum(-1)], -1)


def fuse(net: nn.Module) -> nn.Module:
    """Fold every batch norm into its convolution, in place. The net must be in eval mode."""
    for module in net.modules():
        if isinstance(module, Conv) and isinstance(module.norm, nn.BatchNorm2d):
            module.conv = fuse_conv_bn_eval(module.conv, module.norm)
            module.norm = nn.Identity()
    return net


def fused_shell(net: nn.Module) -> nn.Module:
    """Give an untrained net the parameter names and shapes that `fuse` leaves, ready for a state dict."""
    return fuse(net.eval())
