"""Train end to end: sound -> landmarks -> picture, starting from a renderer pack and a motion model.

The pack that it leaves holds the landmark completion too, so that voice and picture stay a pair.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from studio.talkformer.end_to_end import TalkingChain
from studio.talkformer.landmark_completion import load_landmark_completion
from studio.talkformer.sync_expert import FRAMES
from studio.training.joint_stage import JointStage
from studio.training.motion_loop import FOLDS
from studio.training.pack_stage import add_start_argument, open_pack_run
from studio.training.runs import add_budget_arguments, add_run_arguments, as_command
from studio.training.sync import open_expert


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lipwright train joint`."""
    add_run_arguments(parser)
    add_budget_arguments(parser)
    add_start_argument(parser, "a trained renderer")
    parser.add_argument("--motion", type=Path, metavar="FILE", help="motion weights; default: the bundled ones")
    parser.add_argument("--folds", type=Path, metavar="DIR", help="teach each fold's network of 'train motion' instead")
    parser.add_argument("--fold", type=int, choices=range(FOLDS), help="with --folds: this one only")
    parser.add_argument("--clips", type=Path, metavar="FILE", help="with --folds: the motion set, to score whole clips")
    parser.add_argument("--sync", type=Path, metavar="DIR", help="what 'train sync' leaves; without it, no sync loss")


def run(arguments: argparse.Namespace) -> int:
    """Entry of `lipwright train joint`."""
    expert = open_expert(arguments.sync)
    if arguments.folds is not None:
        from studio.training.joint_folds import run_folds

        return run_folds(arguments, expert)
    opened = open_pack_run(arguments, arguments.start, "joint", priors=False, heard_only=True)
    config, own = opened.config, opened.run
    motion = load_landmark_completion(arguments.motion).float()
    motion.nets.requires_grad_(True)
    chain = TalkingChain(motion, opened.unet, opened.autoencoder, opened.scheduler, opened.draw_priors())
    frames, shown = int(config.option("frames", 20)), int(config.option("shown", FRAMES))
    sampler = own.sequences(frames, shown, held_out=False)
    assert sampler is not None
    stage = JointStage(config, own.runtime, chain, expert, sampler, own.sequences(frames, shown, held_out=True))
    own.log({"before": stage.check()})
    facts = {"stages": ["autoencoder", "diffusion", "joint"], "sync_loss": expert is not None}
    opened.train(stage, facts, motion=motion)
    return 0


if __name__ == "__main__":
    raise SystemExit(as_command(add_arguments, run, __doc__))
