"""Stage (iv), few steps: from the same noise, the student does in one or two steps what the teacher does in several."""

from __future__ import annotations

import copy
from typing import Any

import torch
from diffusers import DDIMScheduler
from torch import Tensor
from torch.nn import functional

from studio.talkformer.conditioning import Conditions, estimate
from studio.talkformer.latents import Autoencoder, decode
from studio.talkformer.unet import LandmarkUNet
from studio.training.adversary import quiet
from studio.training.device_data import PairSampler
from studio.training.diffusion_stage import DiffusionStage
from studio.training.picture_losses import mouth_weight, pyramid_l1
from studio.training.runtime import Runtime
from studio.training.stage_config import StageConfig


class DistillStage(DiffusionStage):
    """Regression on the teacher's result: the simplest distillation, without a second network at run time."""

    name = "distill"

    def __init__(
        self,
        config: StageConfig,
        runtime: Runtime,
        unet: LandmarkUNet,
        autoencoder: Autoencoder,
        scheduler: DDIMScheduler,
        sampler: PairSampler,
        held_out: PairSampler,
    ) -> None:
        teacher = copy.deepcopy(unet)
        super().__init__(config, runtime, unet, autoencoder, scheduler, sampler, held_out)
        self.teacher: Any = quiet(teacher).to(runtime.device, memory_format=torch.channels_last)  # type: ignore[call-overload]

    def step(self, share: float) -> dict[str, Tensor]:
        pair = self.sampler.draw(self.config.batch)
        target, option = pair.target_points, self.config.option
        _, conditions = self.encoded(pair, target, pair.reference_points)
        noise = torch.randn_like(conditions.warped).float()
        with self.runtime.autocast():
            with torch.no_grad():
                wanted = self._sampled(self.teacher, conditions, noise, target, int(option("teacher_steps", 8)))
                shown = decode(self.autoencoder, wanted).float()
            found = self._sampled(self.unet, conditions, noise, target, int(option("student_steps", 1)))
            picture = decode(self.autoencoder, found).float()
        weight = mouth_weight(target, picture.shape[-1])
        latent = functional.smooth_l1_loss(found.float(), wanted.float(), beta=0.5)
        pixels = option("pixels", 1.0) * pyramid_l1(picture, shown, weight)
        truth = option("truth", 0.25) * pyramid_l1(picture, pair.target, weight)
        loss = latent + pixels + truth
        self.runtime.update(loss, self.optimiser)
        return {"loss": loss, "latent": latent, "pixels": pixels}

    def _sampled(self, unet: LandmarkUNet, conditions: Conditions, noise: Tensor, target: Tensor, steps: int) -> Tensor:
        """Deterministic DDIM, differentiable."""
        self.scheduler.set_timesteps(steps)
        latents = noise
        for timestep in self.scheduler.timesteps:
            when = timestep.to(noise.device).expand(len(noise))
            predicted = estimate(unet, conditions, latents, when, target).float()
            latents = self.scheduler.step(predicted, timestep, latents, eta=0.0).prev_sample
        return latents
