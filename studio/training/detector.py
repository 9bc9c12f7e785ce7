"""Training of the embedded face detector: `pack` on a machine with the media, `train` anywhere, `evaluate` on dev.

python -m studio.training.detector pack --data DATA --negatives FACE_FREE_PICTURES --pack FILE.npz
python -m studio.training.detector redraw --pack FILE.npz --redrawn REDRAWN.npz
python -m studio.training.detector train --pack FILE.npz --out DIR --minutes 8
python -m studio.training.detector evaluate --data DATA
"""

from __future__ import annotations

import argparse
import copy
import json
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, count
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.core.errors import InputError
from studio.core.safefile import verified_bytes
from studio.training.detector_augment import CANVAS, Bank, Scene, background, recolour
from studio.training.detector_augment import crop as draw_crop
from studio.training.detector_augment import false_crop as draw_false_crop
from studio.training.detector_augment import scene as draw_scene
from studio.training.detector_data import clip_samples, negative_samples, read_pack, still_samples, write_pack
from studio.vision.crops import Placement
from studio.vision.embedded import cut_crop
from studio.vision.nets import SIZE_UNIT, STRIDE, FaceFinder, PointRegressor, fuse
from studio.vision.weights import save_detector

INSIDE = slice(17, 68)
JAW = slice(0, 17)


@dataclass(frozen=True)
class DetectorConfig:
    """What a training run depends on. `minutes` is wall clock for both nets together; sizes are per batch.

    workers: threads that draw pictures beside the training; 0 draws them in between, for a single core. checks: dev
    pictures that each report is made on. redrawn: a pack of `redraw` that `redrawn_share` of the points' pictures are
    taken from.
    """

    pack: Path
    out: Path
    minutes: float = 8.0
    device: str = "auto"
    finder_share: float = 0.4
    finder_batch: int = 96
    points_batch: int = 256
    rate: float = 2e-3
    weight_decay: float = 0.02
    workers: int = 14
    backgrounds: int = 3000
    reports: int = 10
    checks: int = 208
    seed: int = 0
    interim: bool = False
    redrawn: Path | None = None
    redrawn_share: float = 0.25


@dataclass
class Run:
    """The state that both training loops share."""

    config: DetectorConfig
    device: torch.device
    bank: Bank
    dev: Bank
    redrawn: Bank | None = None
    log: list[dict] = field(default_factory=list)

    def precision(self) -> AbstractContextManager:
        return torch.autocast("cuda", torch.bfloat16) if self.device.type == "cuda" else nullcontext()

    def note(self, **entry: object) -> None:
        self.log.append(entry)
        print(json.dumps(entry), flush=True)

    def pictures(self, crops: Sequence[np.ndarray]) -> Tensor:
        """Pictures of one size on the device: (B, 3, H, W) float in 0..1, channels last."""
        stack = torch.from_numpy(np.stack(crops)).to(self.device, non_blocking=True)
        return stack.permute(0, 3, 1, 2).float().div_(255)

    def batches(self, draw: Callable[[np.random.Generator], Any]) -> Iterator[Any]:
        """Endless results of `draw`, made ahead by threads when the run has any."""
        seeds = (np.random.default_rng((self.config.seed, 1, n)) for n in count())
        if not self.config.workers:
            yield from map(draw, seeds)
        with ThreadPoolExecutor(self.config.workers) as pool:
            waiting = deque(pool.submit(draw, next(seeds)) for _ in range(self.config.workers * 2))
            try:
                while True:
                    waiting.append(pool.submit(draw, next(seeds)))
                    yield waiting.popleft().result()
            finally:
                for job in waiting:
                    job.cancel()


# ---------------------------------------------------------------------------------------------------------- losses


def finder_targets(scenes: Sequence[Scene]) -> np.ndarray:
    """(B, 8, h, w) float32: heat, with 1 in each face's cell; weight of the heat; five values; weight of the values."""
    side = CANVAS // STRIDE
    line = (np.arange(side) + 0.5) * STRIDE
    grid = np.stack(np.meshgrid(line, line), -1)
    out = np.zeros((len(scenes), 8, side, side), np.float32)
    out[:, 1] = 1
    for target, scene in zip(out, scenes, strict=True):
        for (x, y, size, roll), wanted in zip(scene.places, scene.wanted, strict=True):
            offset = (x, y) - grid
            distance = np.hypot(offset[..., 0], offset[..., 1])
            if not wanted:
                target[1][distance < size * 0.6 + STRIDE] = 0
                continue
            bell = np.minimum(np.exp(-(distance**2) / (2 * max(size * 0.1, 0.6 * STRIDE) ** 2)), 0.97)
            bell[(np.abs(offset) <= STRIDE / 2).all(-1)] = 1
            near = (bell > 0.55) & (bell > target[0])
            target[0] = np.maximum(target[0], bell)
            target[2:4, near] = offset[near].T / STRIDE
            target[4:7, near] = np.array([[np.log(size / SIZE_UNIT)], [np.sin(roll)], [np.cos(roll)]])
            target[7][near] = 1
    return out


def finder_loss(output: Tensor, target: Tensor) -> Tensor:
    """Penalty-reduced focal loss on the heat (CenterNet, Zhou et al. 2019) plus L1 on centre, size and roll."""
    heat, weight, values, near = target[:, 0], target[:, 1], target[:, 2:7], target[:, 7]
    logit = output[:, 0]
    chance = logit.sigmoid()
    hit = heat == 1
    gain = functional.logsigmoid(logit) * (1 - chance) ** 2
    cost = functional.logsigmoid(-logit) * chance**2 * (1 - heat) ** 4
    focal = -(torch.where(hit, gain, cost) * weight).sum() / hit.sum().clamp(min=1)
    error = (output[:, 1:] - values).abs() * torch.tensor([0.3, 0.3, 1, 1, 1], device=heat.device).view(1, 5, 1, 1)
    return focal + 1.5 * (error.sum(1) * near).sum() / near.sum().clamp(min=1)


UPPER_EDGES, LOWER_EDGES = (61, 62, 63, 37, 38, 43, 44), (67, 66, 65, 41, 40, 47, 46)
"""Points that face each other across the gap between the lips and between the lids."""


def points_loss(points: Tensor, spread: Tensor, truth: Tensor) -> Tensor:
    """Wing loss (Feng et al. 2018) on (B, 68, 2) points, and the likelihood of their distances under `spread`.

    The gaps of mouth and eyes count once more by themselves: a small error there is a large one of the opening.
    """
    upper, lower = list(UPPER_EDGES), list(LOWER_EDGES)
    gaps = (points[:, lower] - points[:, upper]) - (truth[:, lower] - truth[:, upper])
    error = (points - truth).abs()
    width, bend = 0.08, 0.015
    offset = width - width * float(np.log1p(width / bend))
    wing = torch.where(error < width, width * torch.log1p(error / bend), error - offset)
    distance = (points.detach() - truth).norm(dim=-1)
    return wing.mean() * 30 + gaps.abs().mean() * 60 + 0.1 * (distance * torch.exp(-spread) + spread).mean()


# ----------------------------------------------------------------------------------------------------------- loops


def optimise(
    run: Run,
    net: nn.Module,
    minutes: float,
    losses: Callable[[nn.Module], Iterator[Tensor]],
    report: Callable[[nn.Module], dict[str, float]],
    name: str,
) -> nn.Module:
    """Train `net` for a wall-clock time on a one-cycle cosine schedule; returns the averaged net in eval mode.

    `losses` yields the loss of one batch after the other; `report` scores, and may save, the averaged net.
    """
    net = net.to(run.device).to(memory_format=torch.channels_last).train()  # type: ignore[call-overload]
    average = copy.deepcopy(net).eval()
    decayed = [p for p in net.parameters() if p.dim() > 1]
    plain = [p for p in net.parameters() if p.dim() <= 1]
    groups = [{"params": decayed, "weight_decay": run.config.weight_decay}, {"params": plain, "weight_decay": 0.0}]
    optimiser = torch.optim.AdamW(groups, lr=run.config.rate)
    start, step, shown, total = time.monotonic(), 0, 0.0, 0.0
    stream = losses(net)
    while (done := (time.monotonic() - start) / (minutes * 60)) < 1:
        rate = run.config.rate * min(1, (step + 1) / 200) * (0.01 + 0.99 * 0.5 * (1 + np.cos(np.pi * done)))
        for group in optimiser.param_groups:
            group["lr"] = rate
        loss = next(stream)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        optimiser.step()
        step += 1
        _follow(average, net, min(0.999, step / (step + 20)))
        if step % 20 == 0:
            total = total * 0.8 + loss.item() * 0.2 if total else loss.item()
        if done - shown > 1 / run.config.reports:
            shown = done
            run.note(net=name, done=round(done, 3), step=step, loss=round(total, 4), **report(average))
    run.note(net=name, done=1.0, step=step, loss=round(total, 4), **report(average))
    return average


@torch.no_grad()
def _follow(average: nn.Module, net: nn.Module, keep: float) -> None:
    """Exponential moving average of weights and norm statistics."""
    ours, theirs = list(average.state_dict().values()), list(net.state_dict().values())
    pairs = [(a, b) for a, b in zip(ours, theirs, strict=True) if a.is_floating_point()]
    torch._foreach_lerp_([a for a, _ in pairs], [b for _, b in pairs], 1 - keep)


@torch.no_grad()
def score_finder(run: Run, net: nn.Module) -> dict[str, float]:
    """Share of dev faces met, and false peaks per picture, at a chance of 0.4 in the same scenes each time."""
    random = np.random.default_rng(1)
    scenes = [draw_scene(run.dev, random) for _ in range(run.config.checks)]
    with run.precision():
        output = net(run.pictures([s.image for s in scenes])).float()
    chance = output[:, 0].sigmoid()
    peak = (chance == functional.max_pool2d(chance[:, None], 5, 1, 2)[:, 0]) & (chance > 0.4)
    met = wanted = false = 0
    for scene, values, peaks in zip(scenes, output.cpu().numpy(), peak.cpu().numpy(), strict=True):
        rows, columns = np.nonzero(peaks)
        hit = np.zeros(len(scene.places), bool)
        for row, column in zip(rows, columns, strict=True):
            dx, dy, size = values[1:4, row, column]
            centre = ((column + 0.5 + dx) * STRIDE, (row + 0.5 + dy) * STRIDE)
            off = np.linalg.norm(scene.places[:, :2] - centre, axis=1) / scene.places[:, 2]
            fits = (off < 0.25) & (np.abs(np.log(np.exp(size) * SIZE_UNIT / scene.places[:, 2])) < 0.4)
            hit |= fits
            false += not fits.any()
        met, wanted = met + int((hit & scene.wanted).sum()), wanted + int(scene.wanted.sum())
    return {"met": round(met / max(wanted, 1), 4), "false_per_picture": round(false / len(scenes), 4)}


@torch.no_grad()
def score_points(run: Run, net: nn.Module) -> dict[str, float]:
    """Median error on dev crops in % of the inter-ocular distance, from one look at a slightly wrong crop."""
    random = np.random.default_rng(1)
    checks = run.config.checks
    chosen = np.linspace(0, len(run.dev.points) - 1, min(checks, len(run.dev.points))).astype(int)
    pictures, points = zip(*(draw_crop(run.dev, random, int(i)) for i in chosen), strict=True)
    false = [draw_false_crop(run.dev, random) for _ in range(checks)]
    with run.precision():
        found, _, face = net(run.pictures(pictures))
        wrong = net(run.pictures(false))[2]
    truth = np.stack(points)
    error = np.linalg.norm(found.float().cpu().numpy() - truth, axis=-1) * 100
    error /= np.linalg.norm(truth[:, 45] - truth[:, 36], axis=-1)[:, None]
    return {
        "inside": round(float(np.median(error[:, INSIDE].mean(1))), 3),
        "jaw": round(float(np.median(error[:, JAW].mean(1))), 3),
        "accepted": round(float((face > 0).float().mean()), 4),
        "false_accepted": round(float((wrong > 0).float().mean()), 4),
    }


@torch.no_grad()
def mined_crops(run: Run, finder: nn.Module, random: np.random.Generator, pictures: int) -> list[np.ndarray]:
    """Crops where the finder is most sure of a face in face-free pictures."""
    free = [recolour(background(run.bank, random, CANVAS), run.bank, random) for _ in range(pictures)]
    with run.precision():
        output = finder(run.pictures(free)).float().cpu().numpy()
    crops = []
    for picture, values in zip(free, output, strict=True):
        row, column = np.unravel_index(values[0].argmax(), values[0].shape)
        dx, dy, size, sine, cosine = values[1:, row, column]
        place = Placement(
            float((column + 0.5 + dx) * STRIDE), float((row + 0.5 + dy) * STRIDE),
            float(np.exp(np.clip(size, -1, 2))) * SIZE_UNIT, float(np.arctan2(sine, cosine)),
        )  # fmt: skip
        crops.append(cut_crop(picture, place))
    return crops


def train_finder(run: Run, minutes: float) -> nn.Module:
    def draw(random: np.random.Generator) -> tuple[list[np.ndarray], np.ndarray]:
        scenes = [draw_scene(run.bank, random) for _ in range(run.config.finder_batch)]
        return [s.image for s in scenes], finder_targets(scenes)

    def losses(net: nn.Module) -> Iterator[Tensor]:
        for images, target in run.batches(draw):
            with run.precision():
                output = net(run.pictures(images))
            yield finder_loss(output.float(), torch.from_numpy(target).to(run.device))

    def report(net: nn.Module) -> dict[str, float]:
        save_checkpoint(run, "finder", net)
        return score_finder(run, net)

    return optimise(run, FaceFinder(), minutes, losses, report, "finder")


def train_points(run: Run, finder: nn.Module, minutes: float, start: nn.Module) -> nn.Module:
    true, wrong = run.config.points_batch, run.config.points_batch // 4
    other = round(true * run.config.redrawn_share) if run.redrawn else 0
    banks = [*[run.bank] * (true - other), *[run.redrawn or run.bank] * other]
    pool: list[np.ndarray] = []

    def draw(random: np.random.Generator) -> tuple[list[np.ndarray], np.ndarray]:
        pictures, points = zip(*(draw_crop(bank, random) for bank in banks), strict=True)
        return [*pictures, *(draw_false_crop(run.bank, random) for _ in range(wrong - wrong // 3))], np.stack(points)

    def losses(net: nn.Module) -> Iterator[Tensor]:
        random = np.random.default_rng(run.config.seed + 5)
        for step, (pictures, points) in enumerate(run.batches(draw)):
            if step % 25 == 0:
                pool[:] = pool[-400:] + mined_crops(run, finder, random, 50)
            hard = [pool[i] for i in random.integers(0, len(pool), wrong // 3)]
            x = run.pictures([*pictures, *hard])
            with run.precision():
                found, spread, face = net(x)
            truth = torch.from_numpy(points).to(run.device)
            is_face = (torch.arange(len(x), device=x.device) < true).float()
            sure = functional.binary_cross_entropy_with_logits(face, is_face)
            yield points_loss(found[:true].float(), spread[:true], truth) + 0.3 * sure

    def report(net: nn.Module) -> dict[str, float]:
        save_checkpoint(run, "points", net)
        scores = score_points(run, net)
        export(run, finder, net, scores)
        return scores

    return optimise(run, start, minutes, losses, report, "points")


def save_checkpoint(run: Run, name: str, net: nn.Module) -> None:
    """Keep the unfused averaged net beside the result, for a later `--resume`."""
    from safetensors.torch import save_file

    run.config.out.mkdir(parents=True, exist_ok=True)
    state = {k: v.detach().float().cpu().contiguous() for k, v in net.state_dict().items()}
    save_file(state, run.config.out / f"{name}_checkpoint.safetensors")


def export(run: Run, finder: nn.Module, points: nn.Module, scores: dict[str, float]) -> None:
    """Write `detector.safetensors`, `detector.json` and `train_log.json`: usable at any time of the run."""
    fused = [fuse(copy.deepcopy(net).float().cpu().eval()) for net in (finder, points)]
    names, counts = np.unique(run.bank.sources, return_counts=True)
    facts = {
        "interim": run.config.interim,
        "trained": date.today().isoformat(),
        "data": {str(s): int(n) for s, n in zip(names, counts, strict=True)},
        "redrawn_pictures": len(run.redrawn.points) if run.redrawn else 0,
        "face_free_tiles": len(run.bank.negatives),
        "training_scores": scores,
    }
    save_detector(run.config.out, fused[0], fused[1], facts)
    (run.config.out / "train_log.json").write_text(json.dumps(run.log, indent=1), encoding="utf-8")


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


def load_checkpoint(path: Path, net: nn.Module) -> nn.Module:
    """Fill an untrained net from `save_checkpoint`'s file; gives it in eval mode."""
    from safetensors.torch import load

    net.load_state_dict(load(verified_bytes(path, max_bytes=64 * 2**20, sha256=None)))
    return net.eval().to(memory_format=torch.channels_last)  # type: ignore[call-overload]


# ------------------------------------------------------------------------------------------------------ command line


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
