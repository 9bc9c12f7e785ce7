"""`TalkFormerPipeline`: one reference face, target landmarks, and out comes the lower face of every frame.

Noise is shared over a clip and drawn on the CPU, so a frame does not depend on which others are rendered with it nor
on the device; what remains is floating-point rounding (see `tests/unit/talkformer/test_pipeline.py` for the tolerance).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import torch
from diffusers import DiffusionPipeline
from diffusers.utils import BaseOutput
from torch import Tensor

from studio.core.topology import POINT_COUNT
from studio.talkformer.conditioning import Conditions, encode_conditions, estimate
from studio.talkformer.crop import hidden_mask, source_to_window, window_units
from studio.talkformer.detail import resized, with_detail, with_interior
from studio.talkformer.latents import Autoencoder, decode, encode, factor, latent_channels
from studio.talkformer.samplers import Sampler, take_step
from studio.talkformer.shares import LEARNED, Shares
from studio.talkformer.unet import LandmarkUNet, ReferenceMemory
from studio.talkformer.warp_prior import move_picture

StepCallback = Callable[["TalkFormerPipeline", int, int, dict[str, Any]], dict[str, Any]]


@dataclass
class TalkFormerOutput(BaseOutput):
    """images: (N, S, S, 3) float32 0..1 for "np", (N, 3, S, S) -1..1 for "pt"."""

    images: np.ndarray | Tensor


@dataclass(frozen=True, eq=False)
class PreparedReference:
    """What depends on references alone: on one that all frames share, or on one for each frame of a batch.

    window: (1 or B, 3, S, S) at the source's scale; picture: (1 or B, 3, P, P), the same as the model sees it, and its
    latent; points: (1 or B, 68, 2) crop units; memory of the U-Net.
    """

    window: Tensor
    picture: Tensor
    latent: Tensor
    points: Tensor
    memory: ReferenceMemory

    @property
    def size(self) -> int:
        """S, the side of the pictures that come out."""
        return int(self.window.shape[-1])

    def split(self) -> list[PreparedReference]:
        """Each reference on its own."""
        parts = [t.split(1) for t in (self.window, self.picture, self.latent, self.points)]
        return [PreparedReference(*part) for part in zip(*parts, self.memory.split(len(self.points)), strict=True)]

    @classmethod
    def joined(cls, parts: Sequence[PreparedReference]) -> PreparedReference:
        """References of one size as a batch."""
        windows, pictures, latents, points = (
            torch.cat([getattr(part, name) for part in parts]) for name in ("window", "picture", "latent", "points")
        )
        return cls(windows, pictures, latents, points, ReferenceMemory.joined([part.memory for part in parts]))


class TalkFormerPipeline(DiffusionPipeline):
    """autoencoder: `CompactAutoencoder` or `AutoencoderKL`; unet: `LandmarkUNet`; scheduler: a `Sampler`."""

    model_cpu_offload_seq = "unet->autoencoder"

    def __init__(
        self,
        autoencoder: Autoencoder,
        unet: LandmarkUNet,
        scheduler: Sampler,
        window_pixels: int = 192,
        shares: Mapping[str, float] | None = None,
    ) -> None:
        super().__init__()
        assert latent_channels(autoencoder) == unet.config.latent_channels, "autoencoder and U-Net do not fit"
        self.register_modules(autoencoder=autoencoder, unet=unet, scheduler=scheduler)
        self.register_to_config(window_pixels=window_pixels, shares=dict(shares or {}))

    @torch.no_grad()
    def __call__(
        self,
        reference: np.ndarray | Tensor,
        reference_points: np.ndarray | Tensor,
        target_points: np.ndarray | Tensor,
        *,
        background: Tensor | None = None,
        num_inference_steps: int = 1,
        seed: int = 0,
        generator: torch.Generator | None = None,
        batch_size: int = 8,
        shares: Shares = LEARNED,
        output_type: str = "np",
        callback_on_step_end: StepCallback | None = None,
        return_dict: bool = True,
    ) -> TalkFormerOutput | tuple[np.ndarray | Tensor]:
        """Windows of N frames for (N, 68, 2) `target_points`.

        reference: an (H, W, 3) uint8 RGB picture with points in its px, or a (3, S, S) or (1, 3, S, S) window in -1..1
        with points in crop units; targets in the same unit. background: (1 or N, 3, P, P), what surrounds the hidden
        part; by default the reference. shares: what is kept of the changes to the warped reference. generator wins over
        seed; it should be one of the CPU. callback_on_step_end gets `latents` and `denoised`, the present estimate;
        what it raises ends the call.
        """
        window, points, targets = self._as_window(reference, reference_points, target_points)
        known = self.prepare_reference(window, points)
        noise = self.clip_noise(generator or torch.Generator().manual_seed(seed))
        pieces = []
        for start in range(0, len(targets), batch_size):
            rows = slice(start, start + batch_size)
            behind = background if background is None or len(background) == 1 else background[rows]
            pieces.append(
                self.render(known, targets[rows], background=behind, noise=noise, steps=num_inference_steps,
                            shares=shares, callback=callback_on_step_end).cpu()
            )  # fmt: skip
        images: Any = torch.cat(pieces) if pieces else torch.zeros(0, 3, known.size, known.size)
        if output_type == "np":
            images = ((images + 1) / 2).clamp(0, 1).permute(0, 2, 3, 1).numpy()
        return TalkFormerOutput(images=images) if return_dict else (images,)

    def prepare_reference(self, window: Tensor, points: Tensor) -> PreparedReference:
        """Encode (1 or B, 3, S, S) reference windows with as many sets of (68, 2) points in crop units."""
        assert window.ndim == 4 and window.shape[2] == window.shape[3], window.shape
        assert points.shape == (len(window), POINT_COUNT, 2), (points.shape, window.shape)
        picture = resized(window, self.config.window_pixels)
        latent = encode(self.autoencoder, picture)
        memory = self.unet.remember(latent, points)
        return PreparedReference(window, picture, latent, points, memory)

    def clip_noise(self, generator: torch.Generator) -> Tensor:
        """(1, C, h, w): the start of every frame of a clip."""
        side = self.config.window_pixels // factor(self.autoencoder)
        shape = (1, latent_channels(self.autoencoder), side, side)
        return torch.randn(shape, generator=generator, device=generator.device).to(self._model_device)

    def conditions(
        self,
        known: PreparedReference,
        targets: Tensor,
        background: Tensor | None = None,
        prior: Tensor | None = None,
    ) -> Conditions:
        """Encode what a batch of (B, 68, 2) targets needs beside the reference."""
        return encode_conditions(
            self.autoencoder,
            reference=known.picture,
            reference_points=known.points,
            target_points=targets,
            background=background,
            reference_latent=known.latent,
            prior=None if prior is None else resized(prior, self.config.window_pixels),
        )

    def sample(
        self,
        conditions: Conditions,
        targets: Tensor,
        *,
        memory: ReferenceMemory,
        noise: Tensor,
        steps: int,
        callback: StepCallback | None = None,
    ) -> Tensor:
        """Clean latents (B, C, h, w) by `steps` deterministic steps of the pack's sampler."""
        self.scheduler.set_timesteps(steps)
        latents = noise.expand(len(targets), -1, -1, -1) * self.scheduler.init_noise_sigma
        for index, timestep in enumerate(self.scheduler.timesteps):
            predicted = estimate(self.unet, conditions, latents, timestep.to(latents.device)[None], targets, memory)
            following, denoised = take_step(self.scheduler, predicted.float(), timestep, latents)
            latents = following.to(noise.dtype)
            if callback is not None:
                told = {"latents": latents, "denoised": denoised}
                latents = callback(self, index, int(timestep), told).get("latents", latents)
        return latents

    def render(
        self,
        known: PreparedReference,
        targets: Tensor,
        *,
        noise: Tensor,
        steps: int = 1,
        background: Tensor | None = None,
        prior: Tensor | None = None,
        shares: Shares | None = None,
        callback: StepCallback | None = None,
    ) -> Tensor:
        """One batch: (B, 68, 2) crop units -> (B, 3, S, S) pictures, about -1..1.

        prior: (B, 3, S, S), what another engine draws for these targets; by default the warped reference. shares: what
        is kept of the changes to it; by default what the pack says of other engines' drawings, else `LEARNED`.
        """
        assert len(known.points) in (1, len(targets)), (known.points.shape, targets.shape)
        conditions = self.conditions(known, targets, background, prior)
        latents = self.sample(conditions, targets, memory=known.memory, noise=noise, steps=steps, callback=callback)
        pictures = resized(decode(self.autoencoder, latents).float(), known.size)
        whole = self._large_prior(known, conditions) if prior is None else prior
        shares = shares or (LEARNED if prior is None else Shares(**self.config.shares))
        pictures = with_detail(pictures, whole, window=self.config.window_pixels, shares=shares)
        if prior is not None:  # the warped reference has nothing between its lips that could be kept
            pictures = with_interior(pictures, prior, targets, window=self.config.window_pixels, share=shares.interior)
        return pictures.clamp(-1, 1)

    @staticmethod
    def _large_prior(known: PreparedReference, conditions: Conditions) -> Tensor:
        """(B, 3, S, S): the reference, moved at its own scale as it was for the model."""
        assert conditions.field is not None
        return move_picture(known.window.expand(len(conditions.field), -1, -1, -1), conditions.field)

    @property
    def _model_device(self) -> torch.device:
        return next(self.unet.parameters()).device

    def _as_window(
        self, reference: np.ndarray | Tensor, reference_points: np.ndarray | Tensor, target_points: np.ndarray | Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """(1, 3, S, S), (1, 68, 2) and (N, 68, 2) on the model's device, in crop units."""
        points, targets = np.asarray(reference_points, np.float32), np.asarray(target_points, np.float32)
        if isinstance(reference, np.ndarray):
            reference, points, targets = face_window(reference, points, targets, self.config.window_pixels)
        window = reference if reference.ndim == 4 else reference[None]
        points = points.reshape(1, *points.shape[-2:])
        device, dtype = self._model_device, self.unet.dtype
        return tuple(torch.as_tensor(t).to(device, dtype) for t in (window, points, targets))  # type: ignore[return-value]


def face_window(
    image: np.ndarray, points: np.ndarray, targets: np.ndarray, pixels: int
) -> tuple[Tensor, np.ndarray, np.ndarray]:
    """Cut the model's window of side `pixels` from an (H, W, 3) uint8 picture, and bring px points to crop units.

    Each target is placed by its own face frame: the window goes with the head.
    """
    to_window = source_to_window(points, pixels)
    flags = cv2.INTER_AREA if to_window.scale < 1 else cv2.INTER_LINEAR
    cut = cv2.warpAffine(image, to_window.affine(), (pixels, pixels), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    window = torch.from_numpy(cut).permute(2, 0, 1).float()[None] / 127.5 - 1
    placed = [window_units(target, source_to_window(target, pixels), pixels) for target in targets]
    return window, window_units(points, to_window, pixels), np.stack(placed) if placed else targets


def window_alpha(size: int, fade: float = 8) -> np.ndarray:
    """(size, size) float32: 0 outside the hidden part, rising smoothly to 1 over `fade` px of 192 inside it."""
    mask = (hidden_mask(size, size) > 0).astype(np.uint8)
    distance = cv2.distanceTransform(np.pad(mask, 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
    t = np.clip((distance - 1) / max(fade * size / 192, 1e-6), 0, 1)
    return (t * t * (3 - 2 * t)).astype(np.float32)
