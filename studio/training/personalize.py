"""Fine-tune a renderer on a few minutes of one speaker, into a weight pack that the application lists.

The run keeps its prepared footage, checkpoints and log in a folder of its own: the same command goes on where it
stopped. The finished pack is checked and copied among the user's models.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

from studio.core.errors import InputError, OptionError
from studio.render.diffusion_packs import find_pack
from studio.render.weight_transfer import checked_name, import_folder
from studio.store.places import Place, folder, models_folder
from studio.training.diffusion_stage import DiffusionStage
from studio.training.pack_stage import PackRun, add_start_argument, open_pack_run
from studio.training.prepare import prepare
from studio.training.prepare_video import PrepareOptions
from studio.training.runs import add_budget_arguments, add_run_arguments

MINUTES, RATE = 20.0, 1e-4


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lipwright train personalize`."""
    parser.add_argument("video", type=Path, metavar="VIDEO", help="a few minutes of one speaker, or a folder of them")
    add_run_arguments(parser, data="the prepared video of an earlier run", required=False)
    add_budget_arguments(parser)
    add_start_argument(parser, "default: the installed renderer", required=False)
    parser.add_argument("--name", help="of the weights; default: the video's name")
    parser.add_argument("--replace", action="store_true", help="replace weights of that name")
    parser.add_argument("--detector", default="embedded")


def run(arguments: argparse.Namespace) -> int:
    """Entry of `lipwright train personalize`."""
    start = arguments.start or find_pack()
    name = checked_name(arguments.name or arguments.video.stem.replace(" ", "_"))
    if (models_folder() / name).exists() and not arguments.replace:
        raise OptionError(f"There are weights named '{name}' already.", remedy="Give --name, or --replace.")
    arguments.out = arguments.out or folder(Place.DATA) / "training" / name
    arguments.data = arguments.data or arguments.out / "set"
    _prepare(arguments.video, arguments.data, arguments.detector)
    arguments.hold_out, arguments.learning_rate = "time", arguments.learning_rate or RATE
    opened = _of_one_speaker(open_pack_run(arguments, start, "diffusion", minutes=MINUTES))
    stage = opened.pair_stage(DiffusionStage)
    opened.run.log({"before": stage.check()})
    made = opened.train(stage, {"personalized_from": opened.info.fingerprint}, keep_shares=False)
    if made is not None:
        weights = import_folder(arguments.out, name=name, replace=arguments.replace)
        print(json.dumps({"installed": name, "path": str(weights.path), "hash": weights.sha256}), flush=True)
    return 0


def _of_one_speaker(opened: PackRun) -> PackRun:
    """Without faces that nobody has: this one is to be learned by heart."""
    return replace(opened, config=replace(opened.config, options={**opened.config.options, "strangers": 0.0}))


def _prepare(video: Path, out: Path, detector: str) -> None:
    """Make the face set, or go on with it. Raises InputError when nothing in the video can be learnt from."""
    if not video.exists():
        if (out / "set.json").is_file():
            return
        raise InputError("There is no such video.", path=video, remedy="Give a video of one speaker.")
    from studio.vision.registry import create_detector

    made = prepare(video, out, create_detector(detector), PrepareOptions(trust_sync=True), None)
    print(json.dumps(made["summary"]), flush=True)
    if not made["summary"]["clips"]:
        reason = made["videos"][0]["error"] if made["videos"] else "there is no video"
        dropped = ", ".join(f"{why} ({count})" for why, count in made["summary"]["dropped"].items())
        raise InputError(
            f"Nothing in this video can be learnt from: {reason or dropped}.",
            path=video,
            remedy="Give one in which the face is large, sharp and turned to the camera.",
        )
