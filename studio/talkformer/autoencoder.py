"""A small autoencoder: an eighth of the resolution, a few GFLOP for both ways, no learned prior.

The latent is normalised by statistics that training measures, so that the diffusion sees about unit variance.
"""

from __future__ import annotations

import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.modeling_utils import ModelMixin
from torch import Tensor, nn

from studio.talkformer.layers import Down, ResBlock, Up

FACTOR = 8


class CompactAutoencoder(ModelMixin, ConfigMixin):
    """(B, 3, H, W) pictures in -1..1 <-> (B, latent_channels, H/8, W/8) latents of about unit variance."""

    config_name = "config.json"

    @register_to_config
    def __init__(
        self,
        latent_channels: int = 8,
        encoder_channels: tuple[int, int] = (48, 96),
        decoder_channels: tuple[int, int, int] = (160, 96, 32),
        decoder_layers: int = 2,
    ) -> None:
        super().__init__()
        narrow, wide = encoder_channels
        self.encoder = nn.Sequential(
            nn.PixelUnshuffle(4), nn.Conv2d(48, narrow, 3, padding=1), ResBlock(narrow, narrow),
            Down(narrow, wide), ResBlock(wide, wide), ResBlock(wide, wide),
            nn.GroupNorm(8, wide), nn.SiLU(), nn.Conv2d(wide, latent_channels, 3, padding=1),
        )  # fmt: skip
        c8, c4, c2 = decoder_channels
        self.decoder = nn.Sequential(
            nn.Conv2d(latent_channels, c8, 3, padding=1), *[ResBlock(c8, c8) for _ in range(decoder_layers)],
            Up(c8, c4), ResBlock(c4, c4), Up(c4, c2), ResBlock(c2, c2),
            nn.GroupNorm(8, c2), nn.SiLU(), nn.Conv2d(c2, 12, 3, padding=1), nn.PixelShuffle(2),
        )  # fmt: skip
        self.register_buffer("latent_mean", torch.zeros(latent_channels))
        self.register_buffer("latent_std", torch.ones(latent_channels))

    def encode(self, pictures: Tensor) -> Tensor:
        assert pictures.ndim == 4 and pictures.shape[1] == 3, pictures.shape
        assert pictures.shape[2] % FACTOR == 0 and pictures.shape[3] % FACTOR == 0, pictures.shape
        raw = self.encode_raw(pictures)
        return (raw - self.latent_mean[:, None, None]) / self.latent_std[:, None, None]

    def encode_raw(self, pictures: Tensor) -> Tensor:
        """Latents before normalisation, kept within -3..3 so that no channel can run away in training."""
        return 3 * torch.tanh(self.encoder(pictures) / 3)

    def decode(self, latents: Tensor) -> Tensor:
        assert latents.ndim == 4 and latents.shape[1] == len(self.latent_mean), latents.shape
        return self.decoder(latents * self.latent_std[:, None, None] + self.latent_mean[:, None, None])

    def forward(self, pictures: Tensor, noise: float = 0.0) -> tuple[Tensor, Tensor]:
        """Reconstruction and raw latents; training adds `noise` to the latent for a smooth decoder."""
        raw = self.encode_raw(pictures)
        noisy = raw + noise * torch.randn_like(raw) if noise else raw
        return self.decoder(noisy), raw

    @torch.no_grad()
    def set_statistics(self, raw: Tensor) -> None:
        """Take mean and standard deviation of each channel from (N, C, h, w) raw latents."""
        self.latent_mean.copy_(raw.mean((0, 2, 3)))
        self.latent_std.copy_(raw.std((0, 2, 3)).clamp_min(1e-3))
