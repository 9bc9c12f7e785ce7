"""Stage (iii), end to end: sound -> landmarks -> TalkFormer -> one-step x0 -> picture -> losses, and gradients back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from studio.core.topology import CONTENT, POSE
from studio.talkformer.conditioning import units_to_model
from studio.talkformer.end_to_end import Spoken, TalkingChain
from studio.talkformer.latents import encode
from studio.talkformer.sync_expert import SyncExpert, mouth_pictures
from studio.training.adversary import quiet
from studio.training.device_data import Sequence, SequenceSampler
from studio.training.loop import Stage
from studio.training.motion_losses import correlation, opening
from studio.training.picture_losses import gradient_match, mouth_weight, pyramid_l1
from studio.training.picture_scores import scores, write_sheet
from studio.training.runtime import Runtime
from studio.training.stage_config import StageConfig
from studio.training.sync_stage import sound_of

PX = 8.0
"""Px of the model's face that count as 1 in the losses on landmarks."""
LIVELY = 0.02
"""Deviation of the opening, face widths, from which on a window's correlation counts fully."""


class JointStage(Stage):
    """Trains landmark completion and U-Net together; the autoencoder and the sync expert stand still.

    So does the U-Net where its learning rate is 0: the losses here know nothing of sharpness.
    """

    name = "joint"

    def __init__(
        self,
        config: StageConfig,
        runtime: Runtime,
        chain: TalkingChain,
        expert: SyncExpert | None,
        sampler: SequenceSampler,
        held_out: SequenceSampler | None,
        *,
        name: str = "joint",
        watch: Callable[[], dict[str, float]] | None = None,
    ) -> None:
        """name: of checkpoint, log and sheet. watch: scores of the chain's motion beside those of held-out windows."""
        super().__init__(config, runtime)
        self.name = name
        self.chain, self.sampler, self.held_out, self.watch = chain, sampler, held_out, watch
        self.expert: Any = None if expert is None else quiet(expert).to(runtime.device)
        chain.autoencoder.to(runtime.device, memory_format=torch.channels_last)
        if config.gradient_checkpointing:
            chain.unet.gradient_checkpointing = True
        self.add("motion", chain.motion.train())
        self.add("unet", chain.unet.train())
        if config.compile:
            chain.unet.compile()
        motion, unet = (config.learning_rate * config.option(f"{n}_rate", s) for n, s in (("motion", 0.2), ("unet", 1)))
        self.optimise("motion", chain.motion.parameters(), motion, betas=(0.9, 0.99), weight_decay=1e-2)
        if unet > 0:
            self.optimise("unet", chain.unet.parameters(), unet, betas=(0.9, 0.99), weight_decay=1e-3)
        else:
            quiet(chain.unet)
        self.together = _Together(*self.optimisers.values())
        self.generators["sampler"] = sampler.random

    def step(self, share: float) -> dict[str, Tensor]:
        drawn = self.sampler.draw(self.config.batch)
        low_noise = bool(torch.rand(()) < self.config.option("low_noise_share", 0.5))
        spoken = self.speak(drawn, low_noise=low_noise)
        losses = self.losses(spoken, drawn)
        total = torch.stack(list(losses.values())).sum()
        self.runtime.update(total, self.together)  # type: ignore[arg-type]
        return {"loss": total, **losses}

    def speak(self, drawn: Sequence, *, low_noise: bool, seed: int | None = None) -> Spoken:
        """The chain on a drawn window; pose and reference points are the true ones."""
        device = self.runtime.device
        pose, reference = units_to_model(drawn.points[:, :, POSE]), units_to_model(drawn.reference_points)[:, None]
        last = int(self.chain.scheduler.config.num_train_timesteps) - 1
        timestep = int(torch.randint(last // 10, last // 2, ())) if low_noise else last
        with self.runtime.autocast():
            with torch.no_grad():
                clean = encode(self.chain.autoencoder, drawn.pictures.flatten(0, 1)).float()
            clean = clean.unflatten(0, drawn.pictures.shape[:2])
            shape = (len(clean), *clean.shape[2:])
            generator = None if seed is None else torch.Generator().manual_seed(seed)
            noise = torch.randn(shape, generator=generator).to(device)
            return self.chain(
                drawn.audio, pose, reference, drawn.reference, background=drawn.pictures,
                clean=clean if low_noise else None, noise=noise, timestep=timestep, rows=drawn.middle,
            )  # fmt: skip

    def losses(self, spoken: Spoken, drawn: Sequence) -> dict[str, Tensor]:
        option = self.config.option
        picture, truth = spoken.pictures.flatten(0, 1).float(), drawn.pictures.flatten(0, 1)
        weight = mouth_weight(drawn.points[:, drawn.middle].flatten(0, 1), picture.shape[-1])
        shown = pyramid_l1(picture, truth, weight) + 0.5 * gradient_match(picture, truth, weight)
        found, real = _content(spoken.points), _content(drawn.points)
        gap, true_gap = opening(found), opening(real)
        r, deviation = correlation(gap, true_gap, torch.ones_like(gap))
        losses = {
            "reconstruction": option("reconstruction", 1.0) * shown,
            "landmarks": option("landmarks", 1.0) * functional.l1_loss(found, real) / PX,
            "velocity": option("velocity", 1.0) * functional.l1_loss(found.diff(dim=1), real.diff(dim=1)) / PX,
            "aperture": option("aperture", 3.5) * functional.l1_loss(gap, true_gap),
            "follow": option("follow", 0.2) * ((1 - r) * (deviation / LIVELY).clamp(max=1.5)).mean(),
            # The other terms are smallest for a mouth that opens less than it should.
            "reach": option("reach", 8.0) * (gap.std(1) - true_gap.std(1)).abs().mean(),
        }
        if self.expert is not None:
            mouths = spoken.points[:, drawn.middle].float()
            if self.expert.config.kind == "pixels":
                mouths = mouth_pictures(picture).unflatten(0, drawn.pictures.shape[:2])
            losses["sync"] = option("sync", 0.1) * (1 - self.expert.score(sound_of(drawn), mouths)).mean()
        return losses

    @torch.no_grad()
    def check(self) -> dict[str, float]:
        with self.averages["unet"].applied(self.chain.unet), self.averages["motion"].applied(self.chain.motion):
            watched = {} if self.watch is None else self.watch()
            return watched if self.held_out is None else {**watched, **self._window_scores(self.held_out)}

    def _window_scores(self, held_out: SequenceSampler) -> dict[str, float]:
        held_out.random.manual_seed(1)
        drawn = held_out.draw(min(32, 8 * self.config.batch), augment=False)
        spoken = self.speak(drawn, low_noise=False, seed=1)
        pictures, priors, truth = (p.flatten(0, 1).float() for p in (spoken.pictures, spoken.priors, drawn.pictures))
        points = drawn.points[:, drawn.middle].flatten(0, 1)
        warped = {f"warp_{name}": value for name, value in scores(priors, truth, points).items()}
        return {**scores(pictures, truth, points), **warped, **motion_scores(spoken.points, drawn.points)}

    @torch.no_grad()
    def sheet(self, path: Path) -> None:
        if self.held_out is None:
            return
        self.held_out.random.manual_seed(2)
        drawn = self.held_out.draw(min(8, 2 * self.config.batch), augment=False)
        spoken = self.speak(drawn, low_noise=False, seed=2)
        middle = drawn.pictures.shape[1] // 2
        shown = (spoken.priors, spoken.pictures, drawn.pictures)
        write_sheet(path, [drawn.reference, *(pictures[:, middle] for pictures in shown)])


def motion_scores(found: Tensor, real: Tensor) -> dict[str, float]:
    """For (B, T, 68, 2) crop units: mean error of jaw and lips in px of the model's face, and of the mouth's opening
    the correlation with the truth over all frames, and the size of its changes against the truth's."""
    moved, true = _content(found), _content(real)
    gap, true_gap = opening(moved), opening(true)
    r, deviation = correlation(gap.reshape(1, -1), true_gap.reshape(1, -1), torch.ones(1, gap.numel()).to(gap))
    told = {"landmarks_px": (moved - true).norm(dim=-1).mean(), "aperture_r": r, "reach": gap.std() / deviation}
    return {name: round(float(value), 4) for name, value in told.items()}


def _content(points: Tensor) -> Tensor:
    """Jaw and lips of (B, T, 68, 2) crop units, px of the model's face."""
    return units_to_model(points.float())[:, :, CONTENT]


class _Together:
    """Several optimisers as one, for a loss that all of them serve."""

    def __init__(self, *optimisers: torch.optim.Optimizer) -> None:
        self.optimisers = optimisers
        self.param_groups = [group for optimiser in optimisers for group in optimiser.param_groups]

    def zero_grad(self, set_to_none: bool = True) -> None:
        for optimiser in self.optimisers:
            optimiser.zero_grad(set_to_none=set_to_none)

    def step(self) -> None:
        for optimiser in self.optimisers:
            optimiser.step()
