"""Train a sync expert: does this mouth say this sound? Pixels for the joint stage's loss, landmarks for a quick one.

Train the copy that measures on other people or another seed than the one that serves as a loss.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from studio.core.track import content_hash
from studio.talkformer.sync_expert import FRAMES, MOUTH_WINDOW, SyncExpert
from studio.training.loop import train
from studio.training.runs import add_budget_arguments, add_run_arguments, as_command, open_run, open_trained
from studio.training.sync_stage import PLACES, SyncStage


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lipwright train sync`."""
    add_run_arguments(parser)
    add_budget_arguments(parser)
    parser.add_argument("--kind", choices=("pixels", "landmarks"), default="pixels")


def open_expert(folder: Path | None) -> SyncExpert | None:
    """What this command left in a folder; None for None. Raises ModelError."""
    return open_trained(SyncExpert, folder, name="sync expert", remedy="Train it: lipwright train sync.")


def run(arguments: argparse.Namespace) -> int:
    """Entry of `lipwright train sync`: leaves `sync/` (from_pretrained) in --out."""
    opened = open_run(arguments, heard_only=True, pixels=MOUTH_WINDOW if arguments.kind == "pixels" else 0)
    config = opened.config("sync", minutes=arguments.minutes, steps=arguments.steps)
    opened.log({"stage": "sync", "kind": arguments.kind, "config": asdict(config)})
    frames, checked = (FRAMES * count for count in (int(config.option("per_clip", 5)), len(PLACES)))
    sampler = opened.sequences(frames, frames, held_out=False)
    assert sampler is not None
    held_out = opened.sequences(checked, checked, held_out=True)
    expert = SyncExpert(kind=arguments.kind)
    stage = SyncStage(config, opened.runtime, expert, sampler, held_out)
    train(stage, arguments.out, opened.log, fresh=arguments.fresh)
    if opened.runtime.is_main:
        expert.half().save_pretrained(arguments.out / "sync")
        opened.log({"saved": str(arguments.out / "sync"), "id": content_hash(str(asdict(config)))[:8]})
    opened.log.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(as_command(add_arguments, run, __doc__))
