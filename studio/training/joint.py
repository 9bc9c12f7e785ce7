"""Train end to end: sound -> landmarks -> picture, starting from a renderer pack and a motion model.

The pack that it leaves holds the landmark completion too, so that voice and picture stay a pair.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from diffusers import DDIMScheduler

from studio.talkformer.end_to_end import TalkingChain
from studio.talkformer.motion import load_motion_model
from studio.talkformer.sync_expert import FRAMES, SyncExpert
from studio.training.joint_stage import JointStage
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
    """Arguments of `lipwright train joint`."""
    add_run_arguments(parser)
    add_budget_arguments(parser)
    parser.add_argument("--from", dest="start", type=Path, required=True, metavar="PACK", help="a trained renderer")
    parser.add_argument("--motion", type=Path, metavar="FILE", help="motion weights; default: the bundled ones")
    parser.add_argument("--sync", type=Path, metavar="DIR", help="what 'train sync' leaves; without it, no sync loss")


def run(arguments: argparse.Namespace) -> int:
    """Entry of `lipwright train joint`."""
    info = open_pack(arguments.start, "unet", "autoencoder")
    opened = open_run(arguments)
    config = opened.config("joint", minutes=arguments.minutes, steps=arguments.steps)
    opened.log({"stage": "joint", "config": asdict(config)})
    motion = load_motion_model(arguments.motion).float().requires_grad_(True)
    scheduler = DDIMScheduler(**info.scheduler)
    chain = TalkingChain(motion, trainable(info, "unet"), trainable(info, "autoencoder"), scheduler)
    expert = None
    if arguments.sync is not None:
        expert = SyncExpert.from_pretrained(arguments.sync, use_safetensors=True, local_files_only=True).float()
    frames, shown = int(config.option("frames", 20)), int(config.option("shown", FRAMES))
    sampler = opened.sequences(frames, shown, held_out=False)
    assert sampler is not None
    stage = JointStage(config, opened.runtime, chain, expert, sampler, opened.sequences(frames, shown, held_out=True))
    train(stage, arguments.out, opened.log, fresh=arguments.fresh)
    modules = {"autoencoder": chain.autoencoder, "unet": chain.unet, "motion": motion}
    facts = {"stages": ["autoencoder", "diffusion", "joint"], "sync_loss": expert is not None, "config": asdict(config)}
    save_pack(opened, modules, scheduler=scheduler.config, facts=facts)
    opened.log.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(as_command(add_arguments, run, __doc__))
