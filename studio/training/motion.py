"""Teach the motion model: pack a training set, measure lags, train folds on any device, assemble, evaluate.

Identities are dealt into folds. Each fold trains on the others and is watched on its own; the bundled model is the
mean of the folds' networks, its reach calibrated on the identities that each has not seen.
`python -m studio.training.motion` and `lipwright train motion` are the same.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import torch

from studio.core.errors import InputError
from studio.training.labelled_pack import open_labels, read_manifest
from studio.training.motion_data import MotionClip, clip_from_manifest, read_pack, trainable, write_pack
from studio.training.motion_lags import lag_curves, shifts_from
from studio.training.motion_loop import FOLDS, fold_of, load_net, save_net, train_fold

STEPS = ("all", "pack", "lags", "train", "assemble", "evaluate")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lipwright train motion`."""
    parser.add_argument("step", nargs="?", default="all", choices=STEPS, help="what to do; all = pack to assemble")
    parser.add_argument("--data", type=Path, help="training pack: manifest.json, clips/, clips_landmarks.npz")
    parser.add_argument("--pack", type=Path, default=Path(".pack/motion/train.npz"), help="the packed training set")
    parser.add_argument("--out", type=Path, default=Path(".pack/motion_result"), help="folder for results")
    parser.add_argument("--weights", type=Path, help="assemble: file to write; evaluate: file to read")
    parser.add_argument("--name", default="net", help="name of the run; assemble: names, with commas")
    parser.add_argument("--fold", type=int, help=f"train: the fold held out, 0..{FOLDS - 1}; all of them when left out")
    parser.add_argument("--jobs", type=int, default=1, help="train: folds at a time")
    parser.add_argument("--minutes", type=float, default=30.0, help="train: time limit of a fold")
    parser.add_argument("--steps", type=int, default=300, help="train: step limit of a fold")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--follow", type=float, default=1.0, help="weight of the correlation of mouth opening")
    parser.add_argument("--options", type=json.loads, default={"dropout": 0.15}, help="JSON: sizes of the network")
    parser.add_argument("--shifts", type=Path, help="JSON from `lags`; default OUT/shifts.json where it exists")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")


def run(args: argparse.Namespace) -> int:
    """Do one step, or all; 0 when it is done."""
    steps = {
        "pack": _run_pack,
        "lags": _run_lags,
        "train": _run_train,
        "assemble": _run_assemble,
        "evaluate": _run_evaluate,
    }
    names = ("pack", "lags", "train", "assemble") if args.step == "all" else (args.step,)
    for name in names:
        if name == "pack" and args.step == "all" and args.pack.is_file():
            continue
        steps[name](args)
    return 0


def _required_data(args: argparse.Namespace) -> Path:
    if args.data is None:
        raise InputError("No training pack was named.", remedy="Add --data FOLDER.")
    return Path(args.data)


def read_data(data: Path) -> Iterator[MotionClip]:
    """The clips of a training pack that may teach."""
    from studio.media.audio import read_voice

    landmarks = open_labels(data)
    for entry in read_manifest(data)["clips"]:
        if trainable(entry):
            yield clip_from_manifest(entry, landmarks, read_voice(data / entry["file"], allow_truncated=True))


def _run_pack(args: argparse.Namespace) -> None:
    count = write_pack(args.pack, read_data(_required_data(args)))
    print(f"{count} clips -> {args.pack}")


def _run_lags(args: argparse.Namespace) -> None:
    clips = read_pack(args.pack)
    args.out.mkdir(parents=True, exist_ok=True)
    path = args.shifts or args.out / "shifts.json"
    path.write_text(json.dumps(shifts_from(lag_curves(clips), clips), indent=1))


def _run_train(args: argparse.Namespace) -> None:
    clips = read_pack(args.pack)
    wanted = range(FOLDS) if args.fold is None else [args.fold]
    folds = [fold for fold in wanted if any(fold_of(clip) != fold for clip in clips)]
    if not folds:
        raise InputError("All clips belong to one fold.", path=args.pack, remedy="Add clips of other people.")
    args.out.mkdir(parents=True, exist_ok=True)
    if args.jobs > 1 and len(folds) > 1:
        with multiprocessing.get_context("spawn").Pool(args.jobs) as pool:
            pool.starmap(_train_one, [(args, fold) for fold in folds])
        return
    for fold in folds:
        _train_one(args, fold)


def _train_one(args: argparse.Namespace, fold: int) -> None:
    torch.set_num_threads(1)
    path = args.shifts or args.out / "shifts.json"
    shifts = json.loads(path.read_text()) if path.is_file() else {}
    net, history = train_fold(
        read_pack(args.pack), fold=fold, minutes=args.minutes, device=torch.device(args.device), shifts=shifts,
        seed=args.seed, batch=args.batch, rate=args.rate, options=args.options, follow=args.follow,
        max_steps=args.steps,
    )  # fmt: skip
    save_net(net, args.out / f"{args.name}_fold{fold}.safetensors", history)


def _run_assemble(args: argparse.Namespace) -> None:
    from studio.training.motion_assemble import assemble

    paths = [
        (fold, args.out / f"{name}_fold{fold}.safetensors") for name in args.name.split(",") for fold in range(FOLDS)
    ]
    found = [(fold, load_net(path)) for fold, path in paths if path.is_file()]
    if not found:
        raise InputError("There are no trained folds.", path=args.out, remedy="Run the `train` step first.")
    card = assemble(found, read_pack(args.pack), args.weights or args.out / "motion.safetensors")
    print(json.dumps(card, indent=1))


def _run_evaluate(args: argparse.Namespace) -> None:
    from studio.training.motion_evaluate import run as run_evaluation

    run_evaluation(
        _required_data(args), weights=args.weights, pack=args.pack, write=print, out=args.out / "evaluation.json"
    )


def main() -> int:
    """`python -m studio.training.motion`."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_arguments(parser)
    return run(parser.parse_args())


if __name__ == "__main__":
    raise SystemExit(main())
