"""Stage (ii): diffusion on true landmarks, with small landmark noise so that edits by hand are in-distribution."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from diffusers import DDIMScheduler
from torch import Tensor
from torch.nn import functional

from studio.core.topology import CONTENT
from studio.talkformer.conditioning import Conditions, encode_conditions, estimate
from studio.talkformer.detail import with_detail, with_interior
from studio.talkformer.end_to_end import to_clean
from studio.talkformer.latents import Autoencoder, channel_gains, decode, encode, factor
from studio.talkformer.unet import LandmarkUNet
from studio.training.adversary import Adversary, quiet
from studio.training.device_data import Pair, PairSampler
from studio.training.loop import Stage
from studio.training.mouth_reader import MouthReader, same_reading
from studio.training.picture_losses import gradient_match, mouth_weight, pyramid_l1
from studio.training.picture_scores import scores, write_sheet
from studio.training.reader_stage import gap_slope
from studio.training.runtime import Runtime
from studio.training.stage_config import StageConfig

SMOOTHING = 0.01
"""Of -1..1: errors of a cell below it count squared, above it linearly."""


class DiffusionStage(Stage):
    """The U-Net predicts the clean latent or noise, as the scheduler says; losses act on latent and picture."""

    name = "diffusion"

    def __init__(
        self,
        config: StageConfig,
        runtime: Runtime,
        unet: LandmarkUNet,
        autoencoder: Autoencoder,
        scheduler: DDIMScheduler,
        sampler: PairSampler,
        held_out: PairSampler,
        *,
        reader: MouthReader | None = None,
    ) -> None:
        super().__init__(config, runtime)
        self.unet, self.scheduler, self.sampler, self.held_out = unet, scheduler, sampler, held_out
        self.autoencoder: Any = quiet(autoencoder).to(runtime.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.gains = channel_gains(self.autoencoder)
        self.reader: Any = None if reader is None else quiet(reader).to(runtime.device)
        if config.gradient_checkpointing:
            unet.gradient_checkpointing = True
        self.add("unet", unet.train())
        if config.compile:
            unet.compile()
        rate = config.learning_rate
        self.optimiser = self.optimise("unet", unet.parameters(), rate, betas=(0.9, 0.99), weight_decay=1e-3)
        self.adversary = Adversary(self, condition=3)
        self.generators["sampler"] = sampler.random

    def step(self, share: float) -> dict[str, Tensor]:
        pair = self.sampler.draw(self.config.batch, strangers=self.config.option("strangers", 0.0))
        noise = self.config.option("point_noise", 0.006)
        target = pair.target_points + noise * torch.randn_like(pair.target_points)
        reference = pair.reference_points + noise * torch.randn_like(pair.reference_points)
        clean, conditions = self.encoded(pair, target, reference)
        steps = self.draw_timesteps(len(target))
        start = torch.randn_like(clean)
        noisy = self.scheduler.add_noise(clean, start, steps)
        with self.runtime.autocast():
            predicted = estimate(self.unet, conditions, noisy, steps, target).float()
            wanted = self.wanted(predicted, noisy, steps)
        loss = self.latent_loss(wanted, clean, pair)
        if share < self.config.option("picture_from", 0.0):
            self.runtime.update(loss, self.optimiser)
            return {"loss": loss}
        with self.runtime.autocast():
            picture = self.finished(decode(self.autoencoder, wanted).float(), pair)
            shape = self.shape_loss(picture, pair)
        loss = loss + self.picture_loss(picture, pair) + shape
        total = loss + self.adversary.loss(picture, pair, conditions.warped_picture, share)
        self.runtime.update(total, self.optimiser)
        self.adversary.learn(picture, pair, conditions.warped_picture, share)
        return {"loss": total, "reconstruction": loss}

    def wanted(self, predicted: Tensor, noisy: Tensor, steps: Tensor) -> Tensor:
        """x0 for a batch of several timesteps."""
        if self.scheduler.config.prediction_type == "sample":
            return predicted
        rows = zip(predicted.split(1), noisy.split(1), steps, strict=True)
        return torch.cat([to_clean(self.scheduler, p, n, int(t)) for p, n, t in rows])

    def latent_loss(self, latent: Tensor, clean: Tensor, pair: Pair) -> Tensor:
        """Length of each cell's error, channels weighted by what they do to the picture."""
        step = factor(self.autoencoder)
        weight = functional.avg_pool2d(mouth_weight(pair.target_points, step * latent.shape[-1]), step)
        error = ((latent - clean) * self.gains[:, None, None]).square().sum(1, keepdim=True)
        return ((error + SMOOTHING**2).sqrt() * weight).mean()

    @staticmethod
    def finished(picture: Tensor, pair: Pair) -> Tensor:
        """The picture as the engine shows it, by its prior: what losses and scores are about."""
        if pair.prior is None:
            return picture
        window = picture.shape[-1]
        detailed = with_detail(picture, pair.prior, window=window)
        return with_interior(detailed, pair.prior, pair.target_points, window=window)

    def shape_loss(self, picture: Tensor, pair: Pair) -> Tensor:
        """The mouth reader must see the true picture's jaw and lips in the made one."""
        if self.reader is None:
            return picture.new_zeros(())
        points, features = same_reading(self.reader, picture, pair.target)
        return self.config.option("reading", 4.0) * points + self.config.option("features", 0.1) * features

    def picture_loss(self, picture: Tensor, pair: Pair) -> Tensor:
        weight = mouth_weight(pair.target_points, picture.shape[-1])
        edges = self.config.option("gradient", 0.5) * gradient_match(picture, pair.target, weight)
        return pyramid_l1(picture, pair.target, weight) + edges

    def draw_timesteps(self, count: int) -> Tensor:
        """A share at the last timestep, which few-step sampling uses most; the others evenly."""
        last = self.scheduler.config.num_train_timesteps - 1
        device = self.runtime.device
        even = torch.randint(0, last + 1, (count,), device=device)
        fixed = torch.rand(count, device=device) < self.config.option("last_step_share", 0.3)
        return torch.where(fixed, torch.full_like(even, last), even)

    @torch.no_grad()
    def encoded(self, pair: Pair, target: Tensor, reference: Tensor) -> tuple[Tensor, Conditions]:
        """The true latent and the conditions, without gradients: the autoencoder and the points stand still."""
        with self.runtime.autocast():
            clean = encode(self.autoencoder, pair.target).float()
            conditions = encode_conditions(
                self.autoencoder,
                reference=pair.reference,
                reference_points=reference,
                target_points=target,
                background=pair.target,
                prior=pair.prior,
            )
        return clean, conditions

    @torch.no_grad()
    def one_step(self, pair: Pair, *, seed: int) -> tuple[Tensor, Tensor]:
        """Pictures (B, 3, H, W) from one step with the same noise for all, and the warp prior alone."""
        clean, conditions = self.encoded(pair, pair.target_points, pair.reference_points)
        noise = torch.randn(1, *clean.shape[1:], generator=torch.Generator().manual_seed(seed)).to(clean)
        noise = noise.expand_as(clean)
        last = int(self.scheduler.config.num_train_timesteps) - 1
        steps = torch.full((len(noise),), last, device=clean.device)
        with self.runtime.autocast():
            predicted = estimate(self.unet, conditions, noise, steps, pair.target_points).float()
            picture = decode(self.autoencoder, to_clean(self.scheduler, predicted, noise, last)).float()
        return self.finished(picture, pair), conditions.warped_picture

    def check(self) -> dict[str, float]:
        self.held_out.random.manual_seed(1)
        pair = self.held_out.draw(min(128, 2 * self.config.batch), augment=False)
        with self.averages["unet"].applied(self.unet):
            picture, warped = self.one_step(pair, seed=1)
        own = scores(picture, pair.target, pair.target_points)
        prior = scores(warped, pair.target, pair.target_points)
        if self.reader is not None:
            own |= self.read_scores(picture, pair)
            prior |= self.read_scores(warped, pair)
        return {**own, **{f"warp_{name}": value for name, value in prior.items()}}

    @torch.no_grad()
    def read_scores(self, picture: Tensor, pair: Pair) -> dict[str, float]:
        """Distance of the points read off a picture from those read off the truth, and the slope of the lips' gap."""
        read, truth = self.reader(picture)[0], self.reader(pair.target)[0]
        commanded = gap_slope(read, pair.target_points[:, CONTENT])
        return {"read": round((read - truth).norm(dim=-1).mean().item(), 4), "obeyed": round(commanded, 3)}

    def sheet(self, path: Path) -> None:
        self.held_out.random.manual_seed(2)
        pair = self.held_out.draw(min(12, 2 * self.config.batch), augment=False)
        picture, warped = self.one_step(pair, seed=2)
        write_sheet(path, [pair.reference, warped, picture, pair.target])
