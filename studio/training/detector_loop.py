"""The two training loops of the face detector: first what finds faces, then what places their points."""

from __future__ import annotations

import copy
import json
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.core.safefile import verified_bytes
from studio.training.detector_augment import CANVAS, Bank, background, recolour
from studio.training.detector_augment import crop as draw_crop
from studio.training.detector_augment import false_crop as draw_false_crop
from studio.training.detector_augment import scene as draw_scene
from studio.training.detector_losses import finder_loss, finder_targets, points_loss
from studio.vision.crops import Placement
from studio.vision.embedded import cut_crop
from studio.vision.nets import SIZE_UNIT, STRIDE, FaceFinder, fuse
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


def load_checkpoint(path: Path, net: nn.Module) -> nn.Module:
    """Fill an untrained net from `save_checkpoint`'s file; gives it in eval mode."""
    from safetensors.torch import load

    net.load_state_dict(load(verified_bytes(path, max_bytes=64 * 2**20, sha256=None)))
    return net.eval().to(memory_format=torch.channels_last)  # type: ignore[call-overload]


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
