"""Distil a trained renderer to one or two steps: the student learns what the teacher draws in several."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from diffusers import DDIMScheduler

from studio.training.distill_stage import DistillStage
from studio.training.loop import train
from studio.training.runs import (
    add_budget_arguments,
    add_run_arguments,
    as_command,
    open_pack,
    open_run,
    save_pack,
    trainable,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lipwright train distill`."""
    add_run_arguments(parser)
    add_budget_arguments(parser)
    parser.add_argument("--from", dest="start", type=Path, required=True, metavar="PACK", help="the teacher's pack")


def run(arguments: argparse.Namespace) -> int:
    """Entry of `lipwright train distill`."""
    info = open_pack(arguments.start, "unet", "autoencoder")
    opened = open_run(arguments)
    config = opened.config("distill", minutes=arguments.minutes, steps=arguments.steps)
    opened.log({"stage": "distill", "config": asdict(config)})
    scheduler = DDIMScheduler(**info.scheduler)
    unet, autoencoder = trainable(info, "unet"), trainable(info, "autoencoder")
    pairs = opened.pairs(held_out=False), opened.pairs(held_out=True)
    stage = DistillStage(config, opened.runtime, unet, autoencoder, scheduler, *pairs)
    train(stage, arguments.out, opened.log, fresh=arguments.fresh)
    modules = {name: trainable(info, name) for name in info.modules if name not in ("unet", "autoencoder")}
    modules |= {"unet": unet, "autoencoder": autoencoder}
    facts = {**info.facts, "distilled_from": info.fingerprint, "config": asdict(config)}
    save_pack(opened, modules, scheduler=scheduler.config, facts=facts)
    opened.log.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(as_command(add_arguments, run, __doc__))
