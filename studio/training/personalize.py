"""Fine-tune a renderer on a few minutes of one speaker, into a weight pack that the application lists."""

from __future__ import annotations

import argparse
import json
import tempfile
from dataclasses import asdict
from pathlib import Path

from diffusers import DDIMScheduler

from studio.core.errors import InputError
from studio.render.diffusion_packs import find_pack
from studio.store.places import models_folder
from studio.training.diffusion_stage import DiffusionStage
from studio.training.loop import train
from studio.training.prepare import prepare
from studio.training.prepare_video import PrepareOptions
from studio.training.runs import add_budget_arguments, add_run_arguments, open_pack, open_run, save_pack, trainable

MINUTES, RATE = 20.0, 1e-4


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lipwright train personalize`."""
    parser.add_argument("video", type=Path, metavar="VIDEO", help="a few minutes of one speaker")
    add_run_arguments(parser)
    add_budget_arguments(parser)
    for action in parser._actions:
        if action.dest in ("data", "out"):
            action.required = False
    parser.add_argument("--name", help="of the weights; default: the video's name")
    parser.add_argument("--from", dest="start", type=Path, metavar="PACK", help="default: the installed renderer")
    parser.add_argument("--detector", default="embedded")


def run(arguments: argparse.Namespace) -> int:
    """Entry of `lipwright train personalize`: `--data` may hold the prepared video of an earlier run."""
    from studio.vision.registry import create_detector

    info = open_pack(arguments.start or find_pack(), "unet", "autoencoder")
    arguments.out = arguments.out or models_folder() / (arguments.name or arguments.video.stem)
    arguments.preset, arguments.hold_out = info.preset, "time"
    arguments.learning_rate = arguments.learning_rate or RATE
    with tempfile.TemporaryDirectory(prefix="lipwright-personalize-") as folder:
        if arguments.data is None:
            arguments.data = Path(folder)
        if not (arguments.data / "set.json").is_file():
            options = PrepareOptions(trust_sync=True)
            made = prepare(arguments.video, arguments.data, create_detector(arguments.detector), options, None)
            print(json.dumps(made["summary"]), flush=True)
            if not made["summary"]["clips"]:
                reason = made["videos"][0]["error"] or str(made["summary"]["dropped"])
                raise InputError(f"Nothing in this video can be learnt from: {reason}.", path=arguments.video)
        opened = open_run(arguments)
        minutes = arguments.minutes if arguments.minutes or arguments.steps else MINUTES
        config = opened.config("diffusion", minutes=minutes, steps=arguments.steps)
        scheduler = DDIMScheduler(**info.scheduler)
        unet, autoencoder = trainable(info, "unet"), trainable(info, "autoencoder")
        pairs = opened.pairs(held_out=False), opened.pairs(held_out=True)
        stage = DiffusionStage(config, opened.runtime, unet, autoencoder, scheduler, *pairs)
        opened.log({"before": stage.check()})
        train(stage, arguments.out, opened.log, fresh=arguments.fresh)
        modules = {name: trainable(info, name) for name in info.modules if name not in ("unet", "autoencoder")}
        modules |= {"unet": unet, "autoencoder": autoencoder}
        facts = {**info.facts, "personalized_from": info.fingerprint, "config": asdict(config)}
        save_pack(opened, modules, scheduler=scheduler.config, facts=facts)
        opened.log.close()
    return 0
