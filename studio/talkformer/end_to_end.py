"""The whole chain as one differentiable function: sound -> landmarks -> one-step estimate -> picture.

This is what the joint stage trains: a loss on pixels, on lip sync or on landmarks reaches the landmark completion
through the cross-attention and through the picture that is to be repaired, which moves with the landmarks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from diffusers import DDIMScheduler
from torch import Tensor, nn

from studio.core.topology import CONTENT, POSE
from studio.talkformer.conditioning import Conditions, encode_conditions, estimate, model_to_units
from studio.talkformer.landmark_completion import LandmarkCompletion
from studio.talkformer.latents import Autoencoder, decode
from studio.talkformer.unet import LandmarkUNet
from studio.talkformer.warp_prior import led_by

DrawPriors = Callable[[Tensor, Tensor, Tensor], Tensor]
"""References (B, 3, H, W), their points (B, 68, 2) and targets (B, K, 68, 2), crop units -> (B, K, 3, H, W)."""


@dataclass(frozen=True, eq=False)
class Spoken:
    """Pictures (B, K, 3, H, W) of K chosen frames, latents (B, K, C, h, w), all points (B, T, 68, 2) in crop units.

    priors: (B, K, 3, H, W), what the model was given to repair.
    """

    pictures: Tensor
    priors: Tensor
    latents: Tensor
    points: Tensor


class TalkingChain(nn.Module):
    """`LandmarkCompletion`, `LandmarkUNet` and an autoencoder whose weights stand still.

    draw: what draws the pictures that the U-Net repairs, at the predicted landmarks; it must be what the U-Net was
    trained with. By default the reference moved by a differentiable warp.
    """

    def __init__(
        self,
        motion: LandmarkCompletion,
        unet: LandmarkUNet,
        autoencoder: Autoencoder,
        scheduler: DDIMScheduler,
        draw: DrawPriors | None = None,
    ) -> None:
        super().__init__()
        self.motion, self.unet = motion, unet
        self.autoencoder = autoencoder.requires_grad_(False).eval()
        self.scheduler, self.draw = scheduler, draw

    def landmarks(self, audio: Tensor, pose: Tensor, reference: Tensor) -> Tensor:
        """audio (B, T, 20, 42), pose (B, T, 31, 2), reference (B, N, 68, 2), model space -> (B, T, 68, 2) there."""
        moved = self.motion(audio, pose, reference).displacement
        content = reference[:, :, CONTENT].mean(1)[:, None] + moved
        points = reference.new_zeros(*audio.shape[:2], 68, 2)
        points[:, :, POSE] = pose
        points[:, :, CONTENT] = content
        return points

    def forward(
        self,
        audio: Tensor,
        pose: Tensor,
        reference_points: Tensor,
        reference: Tensor,
        *,
        background: Tensor,
        clean: Tensor | None = None,
        noise: Tensor,
        timestep: int,
        rows: slice = slice(None),
    ) -> Spoken:
        """One-step x0 estimates of the frames `rows` of T.

        reference: (B, 3, H, W); background: (B, K, 3, H, W), seen outside the hidden part; clean: (B, K, C, h, w) true
        latents to which noise of `timestep` is added, or None for pure noise; noise: (B, C, h, w), shared over frames.
        """
        points = model_to_units(self.landmarks(audio, pose, reference_points))
        target = points[:, rows].flatten(0, 1)
        frames = background.shape[1]
        known = model_to_units(reference_points.mean(1))
        conditions = encode_conditions(
            self.autoencoder,
            reference=reference.repeat_interleave(frames, 0),
            reference_points=known.repeat_interleave(frames, 0),
            target_points=target,
            background=background.flatten(0, 1),
            prior=self._prior(reference, known, points[:, rows]),
        )
        latents = self._estimate(conditions, target, clean, noise.repeat_interleave(frames, 0), timestep)
        pictures = decode(self.autoencoder, latents)
        batch = background.shape[:2]
        priors = conditions.warped_picture.unflatten(0, batch)
        return Spoken(pictures.unflatten(0, batch), priors, latents.unflatten(0, batch), points)

    def _prior(self, reference: Tensor, known: Tensor, targets: Tensor) -> Tensor | None:
        """(B * K, 3, H, W) drawn at (B, K, 68, 2) targets, which lead it; None for the differentiable warp."""
        if self.draw is None:
            return None
        drawn = self.draw(reference, known, targets.detach())
        return led_by(drawn.flatten(0, 1), targets.flatten(0, 1))

    def _estimate(
        self, conditions: Conditions, target: Tensor, clean: Tensor | None, noise: Tensor, timestep: int
    ) -> Tensor:
        steps = torch.full((len(noise),), timestep, device=noise.device)
        noisy = noise if clean is None else self.scheduler.add_noise(clean.flatten(0, 1), noise, steps)
        predicted = estimate(self.unet, conditions, noisy, steps, target)
        return to_clean(self.scheduler, predicted, noisy, timestep)


def to_clean(scheduler: DDIMScheduler, predicted: Tensor, noisy: Tensor, timestep: int) -> Tensor:
    """The x0 that a prediction of `scheduler`'s type stands for."""
    if scheduler.config.prediction_type == "sample":
        return predicted
    alpha = scheduler.alphas_cumprod[timestep].to(noisy)
    if scheduler.config.prediction_type == "epsilon":
        return (noisy - (1 - alpha).sqrt() * predicted) / alpha.sqrt().clamp_min(1e-3)
    return alpha.sqrt() * noisy - (1 - alpha).sqrt() * predicted
