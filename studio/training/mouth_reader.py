"""A small network that reads jaw and lips off the model's window: what a picture loss measures shape with.

It is trained for that purpose alone and has nothing in common with the detector that `lipwright evaluate` reads points
with: a loss must not be its own measure.
"""

from __future__ import annotations

import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.modeling_utils import ModelMixin
from torch import Tensor, nn
from torch.nn import functional

from studio.core.geometry import MEAN_FACE
from studio.core.topology import CONTENT, CONTENT_PAIRS
from studio.talkformer.conditioning import model_to_units
from studio.talkformer.layers import Down, ResBlock
from studio.talkformer.sync_expert import MOUTH_PIXELS, mouth_pictures

JAW = 17
"""Of the content points, the first ones: the rest are lips."""


class MouthReader(ModelMixin, ConfigMixin):
    """Windows (B, 3, P, P) in -1..1 -> jaw and lips (B, 37, 2) in crop units, and features at two scales."""

    config_name = "config.json"

    @register_to_config
    def __init__(self, width: int = 16) -> None:
        super().__init__()
        widths = (width, 2 * width, 4 * width, 6 * width)
        self.stem = nn.Sequential(nn.PixelUnshuffle(2), nn.Conv2d(12, width, 3, padding=1))
        self.blocks = nn.ModuleList(ResBlock(c, c) for c in widths)
        self.downs = nn.ModuleList(Down(a, b) for a, b in zip(widths, widths[1:], strict=False))
        self.points = nn.Linear(widths[-1] * (MOUTH_PIXELS // 16) ** 2, 2 * len(CONTENT))
        nn.init.normal_(self.points.weight, std=1e-3)
        nn.init.zeros_(self.points.bias)
        usual = model_to_units(torch.tensor(MEAN_FACE[CONTENT], dtype=torch.float32))
        self.register_buffer("usual", usual, persistent=False)

    def forward(self, windows: Tensor) -> tuple[Tensor, list[Tensor]]:
        assert windows.shape[1] == 3, windows.shape
        x = self.stem(mouth_pictures(windows))
        kept = []
        for level, block in enumerate(self.blocks):
            x = block(x)
            if level in (1, 2):
                kept.append(x)
            if level < len(self.downs):
                x = self.downs[level](x)
        usual: Tensor = self.usual
        return usual + self.points(functional.silu(x).flatten(1)).unflatten(1, (-1, 2)), kept


def lip_gaps(content: Tensor) -> Tensor:
    """(B, 37, 2) -> (B, 3) heights between the inner lips, in the points' units."""
    return torch.stack([content[:, low, 1] - content[:, high, 1] for high, low in CONTENT_PAIRS], -1)


def reading_error(read: Tensor, truth: Tensor) -> Tensor:
    """Mean distance of lips, a third of the jaw's, and twice that of the lips' inner gaps. Crop units."""
    apart = (read - truth).square().sum(-1).add(1e-6).sqrt()
    return apart[:, JAW:].mean() + apart[:, :JAW].mean() / 3 + 2 * (lip_gaps(read) - lip_gaps(truth)).abs().mean()


def same_reading(reader: MouthReader, picture: Tensor, truth: Tensor) -> tuple[Tensor, Tensor]:
    """How far apart `reader` reads two pictures (B, 3, P, P): points in crop units, and features about unit size."""
    with torch.no_grad():
        wanted, true_features = reader(truth)
    read, features = reader(picture)
    pairs = zip(features, true_features, strict=True)
    apart = [(f - t).abs().mean() / t.std().clamp_min(1e-3) for f, t in pairs]
    return reading_error(read, wanted), torch.stack(apart).mean()
