"""Does this mouth say this sound? Two encoders whose embeddings meet when it does (after Chung and Zisserman, 2016).

Trained for one of two kinds of mouth: pictures, or landmarks. One trained expert serves as a loss; another, trained on
its own, as a measure: the copy that was a loss ranks fakes above real video.
"""

from __future__ import annotations

import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.modeling_utils import ModelMixin
from torch import Tensor, nn
from torch.nn import functional

from studio.core.geometry import MEAN_FACE
from studio.core.topology import CONTENT
from studio.talkformer.audio_features import MEL_BINS, WINDOW
from studio.talkformer.crop import WINDOW_SIDE
from studio.talkformer.layers import Down, ResBlock

FRAMES = 5
MOUTH_PIXELS = 64
MOUTH_WINDOW = 104
"""Px of a window's side at which its mouth comes out at MOUTH_PIXELS: training needs no larger ones."""
_MOUTH_BOX = (-0.62, -0.45, 0.62, 0.79)
"""x0, y0, x1, y1 in crop units: lips and chin of every opening."""


def mouth_pictures(windows: Tensor) -> Tensor:
    """(B, 3, H, W) model windows -> (B, 3, 64, 64) mouths; differentiable."""
    side = windows.shape[-1]
    x0, y0, x1, y1 = (round((edge + 1) / 2 * side) for edge in _MOUTH_BOX)
    cut = windows[..., y0:y1, x0:x1]
    size = (MOUTH_PIXELS, MOUTH_PIXELS)
    return functional.interpolate(cut, size, mode="bilinear", align_corners=False, antialias=True)


class SyncExpert(ModelMixin, ConfigMixin):
    """mel (B, 20, 42) and 5 mouths -> two (B, dim) unit vectors.

    kind "pixels": mouths (B, 5, 3, 64, 64) in -1..1. kind "landmarks": (B, 5, 68, 2) in crop units.
    """

    config_name = "config.json"

    @register_to_config
    def __init__(self, kind: str = "pixels", dim: int = 256, width: int = 48) -> None:
        super().__init__()
        assert kind in ("pixels", "landmarks"), kind
        wide = 2 * width
        self.audio = nn.Sequential(
            nn.Conv1d(MEL_BINS, wide, 3, padding=1), nn.GELU(),
            nn.Conv1d(wide, wide, 3, stride=2, padding=1), nn.GELU(),
            nn.Conv1d(wide, wide, 3, stride=2, padding=1), nn.GELU(), nn.Flatten(), nn.Linear(wide * WINDOW // 4, dim),
            nn.LayerNorm(dim), nn.GELU(), nn.Linear(dim, dim),
        )  # fmt: skip
        if kind == "pixels":
            self.mouth: nn.Module = nn.Sequential(
                nn.PixelUnshuffle(2), nn.Conv2d(FRAMES * 12, width, 3, padding=1), ResBlock(width, width),
                Down(width, wide), ResBlock(wide, wide), Down(wide, wide), ResBlock(wide, wide), Down(wide, wide),
                ResBlock(wide, wide), nn.Flatten(), nn.Linear(wide * (MOUTH_PIXELS // 16) ** 2, dim),
            )  # fmt: skip
        else:
            self.mouth = nn.Sequential(
                nn.Flatten(), nn.Linear(FRAMES * len(CONTENT) * 2, dim), nn.LayerNorm(dim), nn.GELU(),
                nn.Linear(dim, dim), nn.GELU(), nn.Linear(dim, dim),
            )  # fmt: skip
        self.register_buffer("mean_face", torch.tensor(MEAN_FACE[CONTENT], dtype=torch.float32), persistent=False)
        self.temperature = nn.Parameter(torch.tensor(2.6))

    def encode_audio(self, mel: Tensor) -> Tensor:
        assert mel.shape[1:] == (WINDOW, MEL_BINS), mel.shape
        return functional.normalize(self.audio(mel.transpose(1, 2)), dim=-1)

    def encode_mouths(self, mouths: Tensor) -> Tensor:
        assert mouths.shape[1] == FRAMES, mouths.shape
        if self.config.kind == "pixels":
            assert mouths.shape[2:] == (3, MOUTH_PIXELS, MOUTH_PIXELS), mouths.shape
            return functional.normalize(self.mouth(mouths.flatten(1, 2)), dim=-1)
        assert mouths.shape[2:] == (68, 2), mouths.shape
        from studio.talkformer.conditioning import units_to_model

        shapes = (units_to_model(mouths[:, :, CONTENT]) - self.mean_face) * (16 / WINDOW_SIDE)
        return functional.normalize(self.mouth(shapes), dim=-1)

    def forward(self, mel: Tensor, mouths: Tensor) -> tuple[Tensor, Tensor]:
        """The two embeddings, of the sound and of the mouths."""
        return self.encode_audio(mel), self.encode_mouths(mouths)

    def score(self, mel: Tensor, mouths: Tensor) -> Tensor:
        """(B,) cosine in -1..1."""
        sound, mouth = self(mel, mouths)
        return (sound * mouth).sum(-1)


def contrast(sound: Tensor, mouth: Tensor, temperature: Tensor) -> Tensor:
    """Symmetric cross-entropy over (..., K, dim): the sound in place k belongs to the mouth in place k, and to none of
    the other K - 1 beside it (van den Oord et al., 2018)."""
    logits = sound @ mouth.mT * temperature.clamp(0, 4).exp()
    labels = torch.arange(logits.shape[-1], device=sound.device).expand(logits.shape[:-1]).flatten()
    ways = (functional.cross_entropy(way.flatten(0, -2), labels) for way in (logits, logits.mT))
    return sum(ways, sound.new_zeros(())) / 2
