"""Training of the embedded face detector: `pack` on a machine with the media, `train` anywhere, `evaluate` on dev.

    python -m studio.training.detector pack --data DATA --negatives FACE_FREE_PICTURES --pack FILE.npz
    python -m studio.training.detector train --pack FILE.npz --out DIR --minutes 8
    python -m studio.training.detector evaluate --data DATA
"""

from __future__ import annotations

import argparse
import copy
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.training import detector_augment as augment
from studio.training.detector_data import clip_samples, negative_samples, read_pack, still_samples, write_pack
from studio.vision.nets import SIZE_UNIT, STRIDE, FaceFinder, PointRegressor, fuse
from studio.vision.weights import save_detector

INSIDE = slice(17, 68)
JAW = slice(0, 17)


@dataclass(frozen=True)
class DetectorConfig:
    """What a training run depends on. `minutes` is wall clock for both nets together; sizes are per batch."""

    pack: Path
    out: Path
    minutes: float = 8.0
    device: str = "auto"
    finder_share: float = 0.4
    finder_batch: int = 96
    points_batch: int = 384
    rate: float = 2e-3
    weight_decay: float = 0.02
    seed: int = 0
    interim: bool = False
    reports: int = 10


@dataclass
class Run:
    """The state that both training loops share."""

    config: DetectorConfig
    device: torch.device
    faces: augment.Faces
    dev: augment.Faces
    negatives: Tensor
    log: list[dict] = field(default_factory=list)

    def precision(self) -> AbstractContextManager:
        return torch.autocast("cuda", torch.bfloat16) if self.device.type == "cuda" else nullcontext()

    def note(self, **entry: object) -> None:
        self.log.append(entry)
        print(json.dumps(entry), flush=True)


# ---------------------------------------------------------------------------------------------------------- losses


def finder_loss(output: Tensor, scene: augment.Scene) -> Tensor:
    """Penalty-reduced focal loss on the heat (CenterNet, Zhou et al. 2019) plus L1 on centre, size and roll."""
    heat, weight, values, near = augment.finder_targets(scene)
    logit = output[:, 0].float()
    chance = logit.sigmoid()
    hit = heat == 1
    gain = functional.logsigmoid(logit) * (1 - chance) ** 2
    cost = functional.logsigmoid(-logit) * chance**2 * (1 - heat) ** 4
    count = hit.sum().clamp(min=1)
    focal = -(torch.where(hit, gain, cost) * weight).sum() / count
    error = (output[:, 1:].float() - values).abs() * torch.tensor([0.3, 0.3, 1, 1, 1], device=heat.device).view(1, 5, 1, 1)
    return focal + 1.5 * (error.sum(1) * near).sum() / near.sum().clamp(min=1)


def points_loss(points: Tensor, spread: Tensor, truth: Tensor) -> Tensor:
    """Wing loss (Feng et al. 2018) on (B, 68, 2) points, and the likelihood of their distances under `spread`."""
    error = (points - truth).abs()
    width, bend = 0.08, 0.015
    offset = width - width * float(np.log1p(width / bend))
    wing = torch.where(error < width, width * torch.log1p(error / bend), error - offset)
    distance = (points.detach() - truth).norm(dim=-1)
    return wing.mean() * 30 + 0.1 * (distance * torch.exp(-spread) + spread).mean()


# ----------------------------------------------------------------------------------------------------------- loops


def optimise(
    run: Run,
    net: nn.Module,
    minutes: float,
    loss_of: Callable[[nn.Module], Tensor],
    score_of: Callable[[nn.Module], dict[str, float]],
    name: str,
) -> nn.Module:
    """Train `net` for a wall-clock time on a one-cycle cosine schedule; returns the averaged net in eval mode."""
    net = net.to(run.device, memory_format=torch.channels_last).train()
    average = copy.deepcopy(net).eval()
    decayed = [p for p in net.parameters() if p.dim() > 1]
    plain = [p for p in net.parameters() if p.dim() <= 1]
    groups = [{"params": decayed, "weight_decay": run.config.weight_decay}, {"params": plain, "weight_decay": 0.0}]
    optimiser = torch.optim.AdamW(groups, lr=run.config.rate)
    start, step, shown, total = time.monotonic(), 0, 0.0, 0.0
    while (done := (time.monotonic() - start) / (minutes * 60)) < 1:
        rate = run.config.rate * min(1, (step + 1) / 200) * (0.01 + 0.99 * 0.5 * (1 + np.cos(np.pi * done)))
        for group in optimiser.param_groups:
            group["lr"] = rate
        loss = loss_of(net)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        optimiser.step()
        step += 1
        _follow(average, net, min(0.999, step / (step + 20)))
        if step % 20 == 0:
            total = loss.item()
        if done - shown > 1 / run.config.reports:
            shown = done
            run.note(net=name, done=round(done, 3), step=step, loss=round(total, 4), **score_of(average))
    run.note(net=name, done=1.0, step=step, loss=round(total, 4), **score_of(average))
    return average


@torch.no_grad()
def _follow(average: nn.Module, net: nn.Module, keep: float) -> None:
    """Exponential moving average of weights and norm statistics."""
    ours, theirs = list(average.state_dict().values()), list(net.state_dict().values())
    pairs = [(a, b) for a, b in zip(ours, theirs, strict=True) if a.is_floating_point()]
    torch._foreach_lerp_([a for a, _ in pairs], [b for _, b in pairs], 1 - keep)


@torch.no_grad()
def score_finder(run: Run, net: nn.Module) -> dict[str, float]:
    """Share of dev faces met, and false peaks per picture, at a chance of 0.4 on fresh scenes of dev identities."""
    torch.manual_seed(1)
    met = wanted = false = pictures = 0
    for _ in range(4):
        scene = augment.scenes(run.dev, run.negatives, 64)
        with run.precision():
            output = net(scene.images.contiguous(memory_format=torch.channels_last)).float()
        chance = output[:, 0].sigmoid()
        peak = (chance == functional.max_pool2d(chance[:, None], 5, 1, 2)[:, 0]) & (chance > 0.4)
        image, row, column = peak.nonzero(as_tuple=True)
        x = (column + 0.5 + output[image, 1, row, column]) * STRIDE
        y = (row + 0.5 + output[image, 2, row, column]) * STRIDE
        size = output[image, 3, row, column].exp() * SIZE_UNIT
        truth = scene.places[image]
        off = (truth[..., :2] - torch.stack([x, y], -1)[:, None]).norm(dim=-1) / truth[..., 2]
        fits = (off < 0.25) & ((size[:, None] / truth[..., 2]).log().abs() < 0.4)
        hit = torch.zeros_like(scene.wanted)
        for i in range(len(image)):
            hit[image[i]] |= fits[i] & scene.wanted[image[i]]
        met, wanted = met + int(hit.sum()), wanted + int(scene.wanted.sum())
        false += int((~(fits & (scene.wanted | scene.ignored)[image]).any(1)).sum())
        pictures += len(scene.images)
    torch.manual_seed(run.config.seed + len(run.log) + 7)
    return {"met": round(met / max(wanted, 1), 4), "false_per_picture": round(false / pictures, 4)}


@torch.no_grad()
def score_points(run: Run, net: nn.Module) -> dict[str, float]:
    """Median error on dev crops in % of the inter-ocular distance, from one look at a slightly wrong crop."""
    inside, jaw, felt = [], [], []
    for index in torch.arange(len(run.dev.points), device=run.device).split(128):
        crops, truth = augment.crop_batch(run.dev, index, augment=False)
        with run.precision():
            points, _, face = net(crops.contiguous(memory_format=torch.channels_last))
        error = (points.float() - truth).norm(dim=-1) / (truth[:, 45] - truth[:, 36]).norm(dim=-1)[:, None] * 100
        inside.append(error[:, INSIDE].mean(1))
        jaw.append(error[:, JAW].mean(1))
        felt.append((face > 0).float())
    false = augment.false_crops(run.dev, run.negatives, 256)
    with run.precision():
        wrong = (net(false)[2] > 0).float().mean()
    return {
        "inside": round(float(torch.cat(inside).median()), 3),
        "jaw": round(float(torch.cat(jaw).median()), 3),
        "accepted": round(float(torch.cat(felt).mean()), 4),
        "false_accepted": round(float(wrong), 4),
    }


@torch.no_grad()
def mined_crops(run: Run, finder: nn.Module, count: int) -> Tensor:
    """Crops where the finder is most sure of a face in face-free pictures: (count, 3, 128, 128) in 0..1."""
    pictures = augment.recolour(augment.backgrounds(run.faces, run.negatives, count))
    with run.precision():
        output = finder(pictures.contiguous(memory_format=torch.channels_last)).float()
    best = output[:, 0].flatten(1).argmax(1)
    row, column = best // output.shape[-1], best % output.shape[-1]
    at = torch.arange(count, device=run.device)
    dx, dy, size, sine, cosine = output[at, 1:, row, column].unbind(-1)
    centre = torch.stack([(column + 0.5 + dx) * STRIDE, (row + 0.5 + dy) * STRIDE], -1)
    middle = torch.full((count, 2), augment.CROP_PX / 2, device=run.device)
    unit = augment.CROP_PX / (size.clamp(-1, 2.5).exp() * SIZE_UNIT * augment.CROP_FACTOR)
    forward = augment._similarity(centre, middle, unit, -torch.atan2(sine, cosine), torch.ones(count, device=run.device))
    xy = augment._map(augment._grid(augment.CROP_PX, run.device), augment._invert(forward))
    return augment._sample(pictures, xy, "border")


def train_finder(run: Run, minutes: float) -> nn.Module:
    def loss_of(net: nn.Module) -> Tensor:
        scene = augment.scenes(run.faces, run.negatives, run.config.finder_batch)
        with run.precision():
            output = net(scene.images.contiguous(memory_format=torch.channels_last))
        return finder_loss(output, scene)

    return optimise(run, FaceFinder(), minutes, loss_of, lambda net: score_finder(run, net), "finder")


def train_points(run: Run, finder: nn.Module, minutes: float) -> nn.Module:
    count = run.config.points_batch
    wrong = count // 4

    def loss_of(net: nn.Module) -> Tensor:
        crops, truth = augment.crop_batch(run.faces, run.faces.draw(count), augment=True)
        false = augment.false_crops(run.faces, run.negatives, wrong - wrong // 3)
        mined = mined_crops(run, finder, wrong // 3)
        x = torch.cat([crops, false, mined]).contiguous(memory_format=torch.channels_last)
        with run.precision():
            points, spread, face = net(x)
        is_face = (torch.arange(len(x), device=x.device) < count).float()
        sure = functional.binary_cross_entropy_with_logits(face, is_face)
        return points_loss(points[:count].float(), spread[:count], truth) + 0.3 * sure

    return optimise(run, PointRegressor(), minutes, loss_of, lambda net: score_points(run, net), "points")


def train_detector(config: DetectorConfig) -> dict[str, float]:
    """Train both nets and write `detector.safetensors`, `detector.json` and `train_log.json` to `config.out`."""
    device = torch.device(("cuda" if torch.cuda.is_available() else "cpu") if config.device == "auto" else config.device)
    torch.manual_seed(config.seed)
    np.random.seed(config.seed)
    torch.backends.cudnn.benchmark = True
    torch.backends.cudnn.allow_tf32 = True
    torch.backends.cuda.matmul.allow_tf32 = False  # coordinates pass through matrix products: 10 bits would shift them
    pack = read_pack(config.pack)
    faces, dev = augment.Faces(pack.pick(dev=False, faces=True), device), augment.Faces(pack.pick(dev=True, faces=True), device)
    tiles = pack.pick(dev=False, faces=False).images.transpose(0, 3, 1, 2)
    run = Run(config, device, faces, dev, torch.from_numpy(np.ascontiguousarray(tiles)).to(device))
    run.note(device=str(device), train=len(faces.points), dev=len(dev.points), negatives=len(tiles))
    finder = train_finder(run, config.minutes * config.finder_share)
    points = train_points(run, finder, config.minutes * (1 - config.finder_share))
    scores = {**score_finder(run, finder), **score_points(run, points)}
    counts = dict(sorted({s: int(n) for s, n in zip(*np.unique(pack.sources[~pack.dev], return_counts=True), strict=True)}.items()))
    facts = {"interim": config.interim, "trained": date.today().isoformat(), "data": counts, "training_scores": scores}
    save_detector(config.out, fuse(finder.float().eval().cpu()), fuse(points.float().eval().cpu()), facts)
    (config.out / "train_log.json").write_text(json.dumps(run.log, indent=1), encoding="utf-8")
    return scores


# ------------------------------------------------------------------------------------------------------ command line


def make_pack(data: Path, negatives: Path | None, pack: Path) -> None:
    """Write the packed training set of a training folder, and of a folder of face-free pictures if there is one."""
    free: Iterator = negative_samples(negatives) if negatives else iter(())
    for source, count in sorted(write_pack(chain(still_samples(data), clip_samples(data), free), pack).items()):
        print(f"{count:6} {source}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lipwright train detector`."""
    parser.add_argument("step", choices=("pack", "train", "evaluate"))
    parser.add_argument("--data", type=Path, help="training folder: manifest.json, stills, clips, landmarks")
    parser.add_argument("--negatives", type=Path, help="folder of pictures without any face")
    parser.add_argument("--pack", type=Path, default=Path(".pack/detector/detector_pack.npz"))
    parser.add_argument("--out", type=Path, default=Path("runs/detector"))
    parser.add_argument("--minutes", type=float, default=8.0)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--finder-batch", type=int, default=96)
    parser.add_argument("--points-batch", type=int, default=384)
    parser.add_argument("--finder-share", type=float, default=0.4)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--reports", type=int, default=10, help="how often each net is scored while it trains")
    parser.add_argument("--interim", action="store_true", help="mark the weights as not yet good")
    parser.add_argument("--weights", type=Path, help="evaluate: folder with detector.safetensors and detector.json")


def run(args: argparse.Namespace) -> int:
    """Carry out one step; prints what a person needs. Raises StudioError."""
    if args.step == "pack":
        make_pack(args.data, args.negatives, args.pack)
    elif args.step == "train":
        config = DetectorConfig(
            pack=args.pack, out=args.out, minutes=args.minutes, device=args.device, finder_share=args.finder_share,
            finder_batch=args.finder_batch, points_batch=args.points_batch, seed=args.seed, interim=args.interim,
            reports=args.reports,
        )  # fmt: skip
        print(json.dumps(train_detector(config)))
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
