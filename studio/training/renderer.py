"""Train the renderer: `pack` makes a small training set; `autoencoder`, then `diffusion` on true landmarks.

Each stage is bounded by minutes or steps, resumes from its checkpoint, logs JSON lines, and the run leaves a weight
pack that `--engine diffusion` loads.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from studio.talkformer.presets import new_autoencoder, new_scheduler, new_unet
from studio.training import face_crops
from studio.training.loop import train
from studio.training.runs import (
    Run,
    add_run_arguments,
    as_command,
    open_pack,
    open_run,
    open_trained,
    save_pack,
    trainable,
)
from studio.training.stage_config import StageConfig

ABLATIONS = ("warp_prior", "motion_alignment", "implicit_warp")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lipwright train renderer`."""
    add_run_arguments(parser, data="a face set; for --stage pack, the training pack")
    parser.add_argument("--stage", choices=("pack", "autoencoder", "reader", "diffusion", "both"), default="both")
    parser.add_argument("--minutes", type=float, nargs=2, metavar=("AE", "DIFFUSION"), help="wall time of each stage")
    parser.add_argument("--steps", type=int, nargs=2, metavar=("AE", "DIFFUSION"), help="updates of each stage")
    parser.add_argument("--from", dest="start", type=Path, metavar="PACK", help="where to start")
    parser.add_argument("--pack-bytes", type=int, default=face_crops.PACK_BYTES, metavar="N", help="of --stage pack")
    parser.add_argument("--reader", type=Path, metavar="DIR", help="a trained mouth reader, for its loss on shapes")
    parser.add_argument("--ablate", choices=ABLATIONS, help="train without one part, for the ablation table")


def run(arguments: argparse.Namespace) -> int:
    """Entry of `lipwright train renderer`."""
    arguments.out.mkdir(parents=True, exist_ok=True)
    if arguments.stage == "pack":
        print(json.dumps(face_crops.pack(arguments.data, arguments.out, budget=arguments.pack_bytes)))
        return 0
    reader = _open_reader(arguments) if arguments.stage in ("diffusion", "both") else None
    opened = open_run(arguments, priors=arguments.stage != "autoencoder" and arguments.ablate != "warp_prior")
    if arguments.stage == "reader":
        _reader(opened)
        opened.log.close()
        return 0
    autoencoder = _autoencoder(opened)
    if arguments.stage in ("diffusion", "both"):
        _diffusion(opened, autoencoder, reader)
    opened.log.close()
    return 0


def _config(opened: Run, stage: str, index: int) -> StageConfig:
    given = opened.arguments
    config = opened.config(
        stage, minutes=given.minutes and given.minutes[index], steps=given.steps and given.steps[index]
    )
    opened.log({"stage": stage, "config": asdict(config)})
    return config


def _autoencoder(opened: Run) -> Any:
    """The autoencoder: trained now, of the pack to start from, or an AutoencoderKL."""
    given, preset = opened.arguments, opened.preset
    if preset.autoencoder["kind"] != "compact":
        return new_autoencoder(preset, given.autoencoder)
    if given.stage == "diffusion":
        return trainable(open_pack(given.start, "autoencoder"), "autoencoder")
    from studio.training.autoencoder_stage import AutoencoderStage

    config = _config(opened, "autoencoder", 0)
    start = trainable(open_pack(given.start, "autoencoder"), "autoencoder") if given.start else new_autoencoder(preset)
    pairs = opened.pairs(held_out=False, stills=True), opened.pairs(held_out=True, stills=True)
    stage = AutoencoderStage(config, opened.runtime, start, *pairs)
    if given.start is None:
        stage.start_from_patches()
    train(stage, given.out, opened.log, fresh=given.fresh)
    if given.stage == "autoencoder":
        unet = new_unet(preset)
        save_pack(opened, {"autoencoder": start, "unet": unet}, scheduler=new_scheduler(preset).config,
                  facts={"stages": ["autoencoder"]})  # fmt: skip
    return start


def _reader(opened: Run) -> None:
    """Leaves `reader/` (from_pretrained) in --out."""
    from studio.training.mouth_reader import MouthReader
    from studio.training.reader_stage import ReaderStage

    config = _config(opened, "reader", 0)
    reader = MouthReader()
    pairs = opened.pairs(held_out=False, stills=True), opened.pairs(held_out=True)
    train(ReaderStage(config, opened.runtime, reader, *pairs), opened.arguments.out, opened.log,
          fresh=opened.arguments.fresh)  # fmt: skip
    if opened.runtime.is_main:
        reader.half().save_pretrained(opened.arguments.out / "reader")


def _open_reader(arguments: argparse.Namespace) -> Any:
    from studio.training.mouth_reader import MouthReader

    return open_trained(MouthReader, arguments.reader, name="mouth reader", remedy="Train it: --stage reader.")


def _diffusion(opened: Run, autoencoder: Any, reader: Any) -> None:
    from studio.training.diffusion_stage import DiffusionStage

    given, preset = opened.arguments, opened.preset
    config = _config(opened, "diffusion", 1)
    torch.manual_seed(config.seed)
    if given.start is not None and not given.ablate:
        unet = trainable(open_pack(given.start, "unet"), "unet")
    else:
        unet = new_unet(preset, **({given.ablate: False} if given.ablate else {}))
    scheduler = new_scheduler(preset)
    # Without priors nothing is made of stills: a picture beside itself would teach to copy.
    pairs = opened.pairs(held_out=False, stills=len(opened.crops.priors) > 0), opened.pairs(held_out=True)
    stage = DiffusionStage(config, opened.runtime, unet, autoencoder, scheduler, *pairs, reader=reader)
    train(stage, given.out, opened.log, fresh=given.fresh)
    facts = {"stages": ["autoencoder", "diffusion"], "without": given.ablate or "", "config": asdict(config)}
    save_pack(opened, {"autoencoder": autoencoder, "unet": unet}, scheduler=scheduler.config, facts=facts)


if __name__ == "__main__":
    raise SystemExit(as_command(add_arguments, run, __doc__))
