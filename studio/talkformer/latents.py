"""Pictures to latents and back, by whichever autoencoder there is: ours, or an `AutoencoderKL` as in SD 1.5."""

from __future__ import annotations

from typing import Any, TypeAlias

import torch
from diffusers import AutoencoderKL
from torch import Tensor

from studio.talkformer.autoencoder import FACTOR, CompactAutoencoder

Autoencoder: TypeAlias = CompactAutoencoder | AutoencoderKL


def encode(autoencoder: Autoencoder, pictures: Tensor) -> Tensor:
    """(B, 3, H, W) in -1..1 -> (B, C, H/8, W/8) of about unit variance; deterministic."""
    if isinstance(autoencoder, CompactAutoencoder):
        return autoencoder.encode(pictures)
    kl: Any = autoencoder
    shift = kl.config.shift_factor or 0.0
    return (kl.encode(pictures).latent_dist.mode() - shift) * kl.config.scaling_factor


def decode(autoencoder: Autoencoder, latents: Tensor) -> Tensor:
    """(B, C, h, w) -> (B, 3, 8 h, 8 w), about -1..1."""
    if isinstance(autoencoder, CompactAutoencoder):
        return autoencoder.decode(latents)
    kl: Any = autoencoder
    shift = kl.config.shift_factor or 0.0
    return kl.decode(latents / kl.config.scaling_factor + shift).sample


def latent_channels(autoencoder: Autoencoder) -> int:
    return int(autoencoder.config.latent_channels)


def factor(autoencoder: Autoencoder) -> int:
    """Pixels per latent cell."""
    if isinstance(autoencoder, CompactAutoencoder):
        return FACTOR
    return int(2 ** (len(autoencoder.config.block_out_channels) - 1))


@torch.no_grad()
def channel_gains(autoencoder: Autoencoder, cells: int = 4) -> Tensor:
    """(C,) change of the picture, as a root mean square, for a unit step of each latent channel from the mean."""
    channels = latent_channels(autoencoder)
    device = next(autoencoder.parameters()).device
    steps = torch.cat([torch.zeros(1, channels, device=device), torch.eye(channels, device=device)])
    pictures = decode(autoencoder, steps[:, :, None, None].expand(-1, -1, cells, cells).contiguous())
    return (pictures[1:] - pictures[:1]).square().mean((1, 2, 3)).sqrt()
