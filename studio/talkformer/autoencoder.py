"""A small autoencoder: an eighth of the resolution, a fraction of a GFLOP for both ways, no learned prior.

Two ways add up, in the encoder and in the decoder. The linear one sees each patch of 8 x 8 px alone and starts from the
principal components of training pictures, which is where a small network would arrive late; the convolutional one
starts at zero and learns what patches alone cannot: edges across them and fine texture. The latent is normalised by
statistics that training measures, so that the diffusion sees about unit variance.
"""

from __future__ import annotations

import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.modeling_utils import ModelMixin
from torch import Tensor, nn
from torch.nn import functional

from studio.talkformer.layers import ResBlock, Up

FACTOR = 8
SMALLEST_SPREAD = 1e-3


class CompactAutoencoder(ModelMixin, ConfigMixin):
    """(B, 3, H, W) pictures in -1..1 <-> (B, latent_channels, H/8, W/8) latents of about unit variance."""

    config_name = "config.json"

    @register_to_config
    def __init__(
        self,
        latent_channels: int = 16,
        encoder_width: int = 64,
        decoder_channels: tuple[int, int] = (96, 48),
        decoder_layers: int = 2,
    ) -> None:
        super().__init__()
        wide, narrow = decoder_channels
        self.patch_encoder = nn.Conv2d(3, latent_channels, FACTOR, stride=FACTOR)
        self.patch_decoder = nn.ConvTranspose2d(latent_channels, 3, FACTOR, stride=FACTOR)
        self.encoder = nn.Sequential(
            nn.PixelUnshuffle(FACTOR), nn.Conv2d(3 * FACTOR**2, encoder_width, 1),
            ResBlock(encoder_width, encoder_width), nn.GroupNorm(8, encoder_width), nn.SiLU(),
            _silent(nn.Conv2d(encoder_width, latent_channels, 3, padding=1)),
        )  # fmt: skip
        self.decoder = nn.Sequential(
            nn.Conv2d(latent_channels, wide, 3, padding=1), *[ResBlock(wide, wide) for _ in range(decoder_layers)],
            Up(wide, narrow), ResBlock(narrow, narrow), nn.GroupNorm(8, narrow), nn.SiLU(),
            _silent(nn.Conv2d(narrow, 48, 3, padding=1)), nn.PixelShuffle(4),
        )  # fmt: skip
        self.register_buffer("latent_mean", torch.zeros(latent_channels))
        self.register_buffer("latent_std", torch.ones(latent_channels))

    def encode(self, pictures: Tensor) -> Tensor:
        assert pictures.ndim == 4 and pictures.shape[1] == 3, pictures.shape
        assert pictures.shape[2] % FACTOR == 0 and pictures.shape[3] % FACTOR == 0, pictures.shape
        raw = self.encode_raw(pictures)
        return (raw - self.latent_mean[:, None, None]) / self.latent_std[:, None, None]

    def encode_raw(self, pictures: Tensor) -> Tensor:
        """Latents before normalisation."""
        return self.patch_encoder(pictures) + self.encoder(pictures)

    def decode(self, latents: Tensor) -> Tensor:
        assert latents.ndim == 4 and latents.shape[1] == len(self.latent_mean), latents.shape
        return self._decode_raw(latents * self.latent_std[:, None, None] + self.latent_mean[:, None, None])

    def _decode_raw(self, raw: Tensor) -> Tensor:
        return self.patch_decoder(raw) + self.decoder(raw)

    def forward(self, pictures: Tensor, noise: float = 0.0) -> tuple[Tensor, Tensor]:
        """Reconstruction and raw latents; training adds `noise` to the latent for a smooth decoder."""
        raw = self.encode_raw(pictures)
        noisy = raw + noise * torch.randn_like(raw) if noise else raw
        return self._decode_raw(noisy), raw

    @torch.no_grad()
    def start_from_patches(self, pictures: Tensor) -> None:
        """Set the linear way to the principal components of the patches of (N, 3, H, W) pictures.

        The components are scaled to unit variance. Where there are fewer patches than components, nothing changes.
        """
        patches = functional.unfold(pictures, FACTOR, stride=FACTOR).transpose(1, 2).flatten(0, 1).double()
        count = len(self.latent_mean)
        if len(patches) <= count:
            return
        mean = patches.mean(0)
        covariance = (patches - mean).T @ (patches - mean) / len(patches)
        values, vectors = torch.linalg.eigh(covariance)
        spread = values[-count:].flip(0).clamp_min(SMALLEST_SPREAD**2).sqrt()
        basis = vectors[:, -count:].flip(1).T
        shape = (count, 3, FACTOR, FACTOR)
        assert self.patch_encoder.bias is not None and self.patch_decoder.bias is not None
        self.patch_encoder.weight.copy_((basis / spread[:, None]).reshape(shape))
        self.patch_encoder.bias.copy_(-(basis @ mean) / spread)
        self.patch_decoder.weight.copy_((basis * spread[:, None]).reshape(shape))
        self.patch_decoder.bias.copy_(mean.reshape(3, -1).mean(1))

    @torch.no_grad()
    def set_statistics(self, raw: Tensor) -> None:
        """Take mean and standard deviation of each channel from (N, C, h, w) raw latents."""
        self.latent_mean.copy_(raw.mean((0, 2, 3)))
        self.latent_std.copy_(raw.std((0, 2, 3)).clamp_min(SMALLEST_SPREAD))


def _silent(conv: nn.Conv2d) -> nn.Conv2d:
    """A convolution that starts at zero."""
    nn.init.zeros_(conv.weight)
    if conv.bias is not None:
        nn.init.zeros_(conv.bias)
    return conv
