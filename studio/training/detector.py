"""Training of the embedded face detector: `pack` on a machine with the media, `train` anywhere, `evaluate` on dev.

python -m studio.training.detector pack --data DATA --negatives FACE_FREE_PICTURES --pack FILE.npz
python -m studio.training.detector redraw --pack FILE.npz --redrawn REDRAWN.npz
python -m studio.training.detector train --pack FILE.npz --out DIR --minutes 8
python -m studio.training.detector evaluate --data DATA
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import numpy as np
import torch
from torch import nn

from studio.core.errors import InputError
from studio.training.detector_augment import Bank
from studio.training.detector_data import clip_samples, negative_samples, read_pack, still_samples, write_pack
from studio.training.detector_loop import (
    DetectorConfig,
    Run,
    export,
    load_checkpoint,
    score_finder,
    score_points,
    train_finder,
    train_points,
)
from studio.vision.nets import FaceFinder, PointRegressor


def train_detector(config: DetectorConfig, *, resume: Path | None = None) -> dict[str, float]:
    """Train both nets and export them to `config.out`.

    `resume`: keep the finder of that earlier run and train its points on, where it has them.
    """
    best = "cuda" if torch.cuda.is_available() else "cpu"
    device = torch.device(best if config.device == "auto" else config.device)
    torch.manual_seed(config.seed)
    torch.backends.cudnn.benchmark = True
    pack = read_pack(config.pack)
    negatives = pack.pick(dev=False, faces=False).images
    bank = Bank(pack.pick(dev=False, faces=True), negatives, backgrounds=config.backgrounds, seed=config.seed)
    dev = Bank(pack.pick(dev=True, faces=True), negatives[:0], backgrounds=min(100, config.backgrounds), seed=1)
    run = Run(config, device, bank, dev, _redrawn_bank(config, bank))
    run.note(device=str(device), train=len(bank.points), dev=len(dev.points), face_free=len(negatives))
    if resume:
        finder: nn.Module = load_checkpoint(resume / "finder_checkpoint.safetensors", FaceFinder()).to(device)
    else:
        finder = train_finder(run, config.minutes * config.finder_share)
    start: nn.Module = PointRegressor()
    if resume and (resume / "points_checkpoint.safetensors").is_file():
        start = load_checkpoint(resume / "points_checkpoint.safetensors", start)
    points = train_points(run, finder, config.minutes * (1 if resume else 1 - config.finder_share), start)
    scores = {**score_finder(run, finder), **score_points(run, points)}
    export(run, finder, points, scores)
    return scores


def _redrawn_bank(config: DetectorConfig, bank: Bank) -> Bank | None:
    """The re-drawn pictures, with the backgrounds of `bank`."""
    if config.redrawn is None:
        return None
    made = Bank(
        read_pack(config.redrawn).pick(dev=False, faces=True),
        np.zeros((0, 1, 1, 3), np.uint8),
        backgrounds=0,
        seed=config.seed,
    )
    made.backgrounds = bank.backgrounds
    return made


def make_pack(data: Path, negatives: Path | None, pack: Path) -> None:
    """Write the packed training set of a training folder, and of a folder of face-free pictures if there is one."""
    free: Iterator = negative_samples(negatives) if negatives else iter(())
    for source, number in sorted(write_pack(chain(still_samples(data), clip_samples(data), free), pack).items()):
        print(f"{number:6} {source}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lipwright train detector`."""
    parser.add_argument("step", choices=("pack", "redraw", "train", "evaluate"))
    parser.add_argument("--data", type=Path, help="training folder: manifest.json, stills, clips, landmarks")
    parser.add_argument("--negatives", type=Path, help="folder of pictures without any face")
    parser.add_argument("--pack", type=Path, default=Path(".pack/detector/detector_pack.npz"))
    parser.add_argument("--out", type=Path, default=Path("runs/detector"))
    parser.add_argument("--minutes", type=float, default=8.0)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--finder-batch", type=int, default=96)
    parser.add_argument("--points-batch", type=int, default=256)
    parser.add_argument("--finder-share", type=float, default=0.4)
    parser.add_argument("--workers", type=int, default=14, help="threads that draw pictures; 0 on a single core")
    parser.add_argument("--backgrounds", type=int, default=3000, help="face-free pictures to prepare")
    parser.add_argument("--resume", type=Path, help="folder of an earlier run to go on from")
    parser.add_argument("--rate", type=float, default=2e-3, help="peak learning rate")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--reports", type=int, default=10, help="how often each net is scored while it trains")
    parser.add_argument("--redrawn", type=Path, help="redraw: file to write; train: file to take a quarter from")
    parser.add_argument("--count", type=int, default=4000, help="redraw: pictures to draw")
    parser.add_argument("--interim", action="store_true", help="mark the weights as not yet good")
    parser.add_argument("--weights", type=Path, help="evaluate: folder with detector.safetensors and detector.json")


def run(args: argparse.Namespace) -> int:
    """Carry out one step; prints what a person needs. Raises StudioError."""
    if args.step in ("pack", "evaluate") and args.data is None:
        raise InputError("No folder of labelled faces was named.", remedy="Add --data FOLDER.")
    if args.step == "pack":
        make_pack(args.data, args.negatives, args.pack)
    elif args.step == "redraw":
        from studio.training.detector_redrawn import write_redrawn

        if args.redrawn is None:
            raise InputError("No file to write was named.", remedy="Add --redrawn FILE.npz.")
        print(f"{write_redrawn(args.pack, args.redrawn, count=args.count, seed=args.seed)} pictures -> {args.redrawn}")
    elif args.step == "train":
        config = DetectorConfig(
            pack=args.pack, out=args.out, minutes=args.minutes, device=args.device, finder_share=args.finder_share,
            finder_batch=args.finder_batch, points_batch=args.points_batch, seed=args.seed, interim=args.interim,
            reports=args.reports, workers=args.workers, backgrounds=args.backgrounds, rate=args.rate,
            redrawn=args.redrawn,
        )  # fmt: skip
        print(json.dumps(train_detector(config, resume=args.resume)))
    else:
        from studio.training.detector_eval import evaluate

        print(json.dumps(evaluate(args.data, negatives=args.negatives, weights=args.weights), indent=1))
    return 0


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_arguments(parser)
    return run(parser.parse_args(argv))


if __name__ == "__main__":
    sys.exit(main())
