"""New weights in one command: train every stage, measure the result on held-out people, time it. Made for a GPU.

Each step is a command of its own that could be given by hand. What is done is not done again: after an interruption,
or a machine that was taken away, the same command goes on where it stopped. A step that fails ends no other one.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from studio.core.errors import OptionError

SHARES = {"autoencoder": 0.1, "reader": 0.05, "diffusion": 0.55, "sync": 0.1, "joint": 0.2}
"""Of the minutes of training. The reader is a loss of the renderer's, the sync expert one of the joint stage's."""
STEPS = ("reader", "renderer", "sync", "joint", "evaluate", "benchmark")
HERE = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Step:
    """command: of `lipwright`; result: a file that is there when it is done; told: what it prints is that file."""

    name: str
    command: tuple[str, ...]
    result: Path
    told: bool = False


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lipwright train whole`."""
    parser.add_argument("--data", type=Path, required=True, metavar="SET", help="a face set")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="a folder of each step, and figures")
    parser.add_argument("--suite", type=Path, metavar="PACK", help="clips to measure on; by default nothing is")
    parser.add_argument("--minutes", type=float, default=8.0, help="of training; reading data comes on top")
    parser.add_argument("--steps", type=int, help="so many updates of each stage instead of minutes")
    parser.add_argument("--only", nargs="+", choices=STEPS, default=STEPS, metavar="STEP", help=", ".join(STEPS))
    parser.add_argument("--preset", default="compact")
    parser.add_argument("--batch", type=int)
    parser.add_argument("--step", type=int, default=1, help="use every n-th frame of each clip for the renderer")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes that decode clips")
    parser.add_argument("--motion", type=Path, metavar="FILE", help="motion weights that the joint stage starts from")
    parser.add_argument("--seconds", type=float, default=1.0, metavar="S", help="of each clip that is measured")
    parser.add_argument("--no-peers", action="store_true", help="time no other architectures")


def run(arguments: argparse.Namespace) -> int:
    """Entry of `lipwright train whole`: 1 if a step failed."""
    if arguments.minutes <= 0 or (arguments.steps is not None and arguments.steps < 1):
        raise OptionError("The training has no length.", remedy="Give positive --minutes or --steps.")
    arguments.out.mkdir(parents=True, exist_ok=True)
    failed = False
    for step in steps_of(arguments):
        if step.result.is_file():
            _tell(step, "was done before")
            continue
        started = time.monotonic()
        code = _call(step)
        failed = failed or code != 0
        _tell(step, "failed" if code else "done", seconds=round(time.monotonic() - started, 1))
    return int(failed)


def steps_of(arguments: argparse.Namespace) -> list[Step]:
    """What is to be done, in order."""
    out, shared = arguments.out, _shared(arguments)
    reader, renderer, sync, joint = (out / name for name in ("reader", "renderer", "sync", "joint"))
    trained = ("--data", arguments.data, *shared)
    every = ("--step", arguments.step, *_budget(arguments, "autoencoder", "diffusion"))
    motion = ("--motion", arguments.motion) if arguments.motion else ()
    shape = ("--reader", reader / "reader") if "reader" in arguments.only else ()
    kept, seconds = sync / "sync", arguments.seconds
    steps = [
        _step("reader", reader / "reader" / "config.json", "train", "renderer", "--stage", "reader", *trained,
              "--out", reader, "--step", arguments.step, *_budget(arguments, "reader", "reader")),
        _step("renderer", renderer / "pack.json", "train", "renderer", *trained, "--out", renderer, *every, *shape),
        _step("sync", kept / "config.json", "train", "sync", *trained, "--out", sync, "--kind", "landmarks",
              *_budget(arguments, "sync")),
        _step("joint", joint / "pack.json", "train", "joint", *trained, "--out", joint, "--from", renderer,
              "--sync", kept, *motion, *_budget(arguments, "joint")),
    ]  # fmt: skip
    if arguments.suite is not None:
        rows = ["draft=draft", f"diffusion=diffusion,weights={renderer}", f"joint=diffusion,weights={joint}"]
        found, table = out / "evaluate.json", out / "evaluate.md"
        measured = ("evaluate", "--suite", arguments.suite, "--max-seconds", seconds, "--rows", *rows)
        steps.append(_step("evaluate", found, *measured, "--table", table, "-o", found))
    peers = ("--no-peers",) if arguments.no_peers else ()
    timed = ("benchmark", "--engine", "diffusion", "--weights", renderer, *peers)
    steps.append(_step("benchmark", out / "benchmark.txt", *timed, told=True))
    return [step for step in steps if step.name in arguments.only]


def _step(name: str, result: Path, *command: object, told: bool = False) -> Step:
    return Step(name, tuple(str(word) for word in command), result, told)


def _shared(arguments: argparse.Namespace) -> list[object]:
    batch = ["--batch", arguments.batch] if arguments.batch else []
    return ["--preset", arguments.preset, "--device", arguments.device, "--workers", arguments.workers, *batch]


def _budget(arguments: argparse.Namespace, *stages: str) -> list[object]:
    if arguments.steps is not None:
        return ["--steps", *[arguments.steps] * len(stages)]
    return ["--minutes", *[round(arguments.minutes * SHARES[stage], 3) for stage in stages]]


def _call(step: Step) -> int:
    """Exit code. What a step prints becomes its result only when it ends well."""
    command = [sys.executable, "-m", "studio", *step.command]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), os.environ.get("PYTHONPATH", "")])}
    if not step.told:
        return subprocess.run(command, env=environment, check=False).returncode
    done = subprocess.run(command, env=environment, check=False, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    print(done.stdout, end="", flush=True)
    if done.returncode == 0:
        step.result.write_text(done.stdout, encoding="utf-8")
    return done.returncode


def _tell(step: Step, state: str, **more: object) -> None:
    print(json.dumps({"step": step.name, "state": state, "result": str(step.result), **more}), flush=True)
