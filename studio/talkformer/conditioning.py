"""What the U-Net is given of a reference and of target landmarks, and one denoising estimate from it."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from studio.core.topology import POINT_COUNT
from studio.talkformer.crop import WINDOW_LEFT, WINDOW_SIDE, WINDOW_TOP, hidden_mask
from studio.talkformer.latents import Autoencoder, encode
from studio.talkformer.unet import LandmarkUNet, ReferenceMemory
from studio.talkformer.warp_prior import displacement_field, move_picture


@dataclass(frozen=True, eq=False)
class Conditions:
    """Latents (B or 1, C, h, w) of the masked background, the warp prior and the reference.

    reference_points: (B or 1, 68, 2) crop units; mask: (1, 1, h, w), 1 where hidden; warped_picture: the warp prior in
    pixels, (B, 3, H, W); field: (B, s, s, 2), the displacement that made it, None where the prior was given.
    """

    masked: Tensor
    warped: Tensor
    reference: Tensor
    reference_points: Tensor
    mask: Tensor
    warped_picture: Tensor
    field: Tensor | None


def encode_conditions(
    autoencoder: Autoencoder,
    *,
    reference: Tensor,
    reference_points: Tensor,
    target_points: Tensor,
    background: Tensor | None = None,
    reference_latent: Tensor | None = None,
    prior: Tensor | None = None,
) -> Conditions:
    """Encode reference (B or 1, 3, H, W), background (the same; by default the reference) and the warp prior.

    reference_latent: where the reference has been encoded before. prior: (B, 3, H, W), the picture to be repaired, such
    as the draft engine's; by default the reference moved by the landmark displacement, through which gradients flow
    back to both sets of points. Points are in crop units; of the background only what is not hidden is seen.
    """
    assert target_points.shape[1:] == reference_points.shape[1:] == (POINT_COUNT, 2), target_points.shape
    background = reference if background is None else background
    field, warped = None, prior
    if warped is None:
        field = displacement_field(reference_points.expand(len(target_points), -1, -1), target_points)
        warped = move_picture(reference.expand(len(target_points), -1, -1, -1), field)
    hidden = torch.from_numpy(hidden_mask(reference.shape[-1], reference.shape[-1])).to(reference)
    pictures = [background * (1 - hidden), warped] + ([reference] if reference_latent is None else [])
    latents = encode(autoencoder, torch.cat(pictures)).to(reference.dtype).split([len(p) for p in pictures])
    masked, warp, known = (*latents, reference_latent) if reference_latent is not None else latents
    mask = torch.from_numpy(hidden_mask(masked.shape[-1], reference.shape[-1])).to(masked)[None, None]
    return Conditions(masked, warp, known, reference_points, mask, warped, field)


def estimate(
    unet: LandmarkUNet,
    conditions: Conditions,
    noisy: Tensor,
    timestep: Tensor,
    target_points: Tensor,
    memory: ReferenceMemory | None = None,
) -> Tensor:
    """What the U-Net predicts for (B, C, h, w) `noisy`; `memory` is made anew unless given."""
    if memory is None:
        memory = unet.remember(conditions.reference, conditions.reference_points)
    return unet(
        noisy,
        timestep,
        mask=conditions.mask.expand(len(noisy), -1, -1, -1),
        masked=conditions.masked.expand_as(noisy),
        target_points=target_points,
        memory=memory,
        warped=conditions.warped if unet.config.warp_prior else None,
    )


def model_to_units(points: Tensor) -> Tensor:
    """(..., 2) model-space px -> crop units."""
    return (points - points.new_tensor([WINDOW_LEFT, WINDOW_TOP])) * (2 / WINDOW_SIDE) - 1


def units_to_model(points: Tensor) -> Tensor:
    """The inverse of `model_to_units`."""
    return (points + 1) * (WINDOW_SIDE / 2) + points.new_tensor([WINDOW_LEFT, WINDOW_TOP])
