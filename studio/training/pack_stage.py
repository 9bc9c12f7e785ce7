"""What the stages share that start from a trained pack: joint, distil and personalise."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from diffusers import DDIMScheduler

from studio.core.errors import OptionError
from studio.talkformer.presets import Preset
from studio.talkformer.samplers import training_scheduler
from studio.talkformer.weight_pack import PackInfo
from studio.training.diffusion_stage import DiffusionStage
from studio.training.draft_priors import DraftPriors
from studio.training.loop import Stage, train
from studio.training.runs import Run, open_pack, open_run, save_pack, trainable
from studio.training.stage_config import StageConfig

RENDERER = ("unet", "autoencoder")


@dataclass(frozen=True, eq=False)
class PackRun:
    """An opened command with the pack that it starts from, its networks ready to learn on."""

    run: Run
    info: PackInfo
    config: StageConfig
    unet: Any
    autoencoder: Any
    scheduler: DDIMScheduler

    def pair_stage(self, kind: type[DiffusionStage]) -> DiffusionStage:
        """A stage that repairs single pictures, on the training and held-out pairs of the set."""
        pairs = self.run.pairs(held_out=False), self.run.pairs(held_out=True)
        return kind(self.config, self.run.runtime, self.unet, self.autoencoder, self.scheduler, *pairs)

    def draw_priors(self) -> DraftPriors | None:
        """What the model was trained to repair and the engine gives it. None: the differentiable warp, or no prior.

        Raises OptionError.
        """
        unet = self.unet.config
        if not unet.warp_prior:
            return None
        if self.config.option("draft_prior", 1.0) > 0:
            return DraftPriors(self.run.arguments.workers)
        if unet.residual:
            raise OptionError(
                "This model repairs what the draft engine draws.", remedy="Leave draft_prior at 1 in the configuration."
            )
        return None

    def train(
        self, stage: Stage, facts: Mapping[str, Any], *, keep_shares: bool = True, **changed: torch.nn.Module
    ) -> PackInfo | None:
        """Run `stage` to its end and write a pack: the renderer, `changed` modules, and the start's other ones.

        keep_shares: the renderer's pictures deserve as much as the start's did.
        """
        self.run.log({"stage": self.config.stage, "config": asdict(self.config)})
        train(stage, self.run.arguments.out, self.run.log, fresh=self.run.arguments.fresh)
        kept = {n: trainable(self.info, n) for n in self.info.modules if n not in RENDERER and n not in changed}
        modules = {**kept, **changed, "unet": self.unet, "autoencoder": self.autoencoder}
        told = {**self.info.facts, "config": asdict(self.config), **facts}
        shares = self.info.shares if keep_shares else None
        made = save_pack(self.run, modules, scheduler=self.scheduler.config, facts=told, shares=shares)
        self.run.log.close()
        return made


def add_start_argument(parser: argparse.ArgumentParser, text: str, *, required: bool = True) -> None:
    parser.add_argument("--from", dest="start", type=Path, required=required, metavar="PACK", help=text)


def open_pack_run(
    arguments: argparse.Namespace,
    start: Path | None,
    stage: str,
    *,
    minutes: float | None = None,
    priors: bool = True,
    heard_only: bool = False,
) -> PackRun:
    """Open the data at the size that the pack was made for. Raises StudioError.

    minutes: the budget by default. priors: draw them with the data, where the model has one. heard_only: leave out
    clips whose sound cannot be used.
    """
    info = open_pack(start, *RENDERER)
    preset = Preset(info.preset, info.window_pixels, info.steps, {}, {}, info.scheduler)
    drawn = priors and bool(info.modules["unet"]["config"].get("warp_prior", True))
    run = open_run(arguments, preset, priors=drawn, heard_only=heard_only)
    given = arguments.minutes if arguments.minutes or arguments.steps else minutes
    config = run.config(stage, minutes=given, steps=arguments.steps)
    unet, autoencoder = (trainable(info, name) for name in RENDERER)
    return PackRun(run, info, config, unet, autoencoder, training_scheduler(info.scheduler))
