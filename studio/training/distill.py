"""Distil a trained renderer to one or two steps: the student learns what the teacher draws in several."""

from __future__ import annotations

import argparse

from studio.training.distill_stage import DistillStage
from studio.training.pack_stage import add_start_argument, open_pack_run
from studio.training.runs import add_budget_arguments, add_run_arguments, as_command


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lipwright train distill`."""
    add_run_arguments(parser)
    add_budget_arguments(parser)
    add_start_argument(parser, "the teacher's pack")


def run(arguments: argparse.Namespace) -> int:
    """Entry of `lipwright train distill`."""
    opened = open_pack_run(arguments, arguments.start, "distill")
    stage = opened.pair_stage(DistillStage)
    opened.run.log({"before": stage.check()})
    opened.train(stage, {"distilled_from": opened.info.fingerprint})
    return 0


if __name__ == "__main__":
    raise SystemExit(as_command(add_arguments, run, __doc__))
