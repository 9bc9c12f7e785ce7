"""Training of one fold of the motion model: shares of the data, the loop, and the curve on identities held out."""

from __future__ import annotations

import copy
import json
import time
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file, save_file

from studio.core.geometry import mouth_opening
from studio.core.topology import CONTENT, POSE
from studio.talkformer.audio_features import heard_at
from studio.talkformer.motion import load_speech_encoder
from studio.talkformer.motion_net import MotionNet, close_mouth
from studio.talkformer.speech_encoder import SpeechEncoder
from studio.training.metrics import curve_correlation
from studio.training.motion_data import SHORT_FRAMES, MotionClip, MotionSet
from studio.training.motion_losses import motion_loss, opening

FOLDS = 5
CPU = torch.device("cpu")
FRAMES_LONG, FRAMES_SHORT = 90, 28
SHARES = {"grid": 0.15, "short": 0.35, "other": 0.5}
"""Share of the windows that GRID (one fixed grammar), clips under 1.6 s, and everything else get."""


def kind_of(clip: MotionClip) -> str:
    """Which share a clip counts towards."""
    if clip.frames < SHORT_FRAMES:
        return "short"
    return "grid" if clip.name.startswith("grid") else "other"


def fold_of(clip: MotionClip) -> int:
    """The fold that a clip is held out in."""
    return fold_for(clip.name, clip.identity, clip.frames)


def fold_for(name: str, identity: str, frames: int) -> int:
    """The fold that an identity is held out in. Unnamed short clips are dealt one by one: who is who is not known."""
    return zlib.crc32((name if frames < SHORT_FRAMES else identity).encode()) % FOLDS


def sampling_weights(clips: list[MotionClip]) -> np.ndarray:
    """Draw within a kind by the square root of length, so that one long clip does not rule."""
    raw = np.array([np.sqrt(clip.frames) if kind_of(clip) == "other" else clip.frames for clip in clips], np.float64)
    return raw / max(raw.sum(), 1e-9)


def split_sets(
    clips: list[MotionClip], *, device: torch.device, shifts: Mapping[str, float]
) -> tuple[MotionSet | None, MotionSet | None, float]:
    """Long clips, short clips, and the share of GRID among the long ones set by SHARES."""
    short = [clip for clip in clips if kind_of(clip) == "short"]
    long = [clip for clip in clips if kind_of(clip) != "short"]
    weights = sampling_weights(long)
    grid = np.array([kind_of(clip) == "grid" for clip in long])
    ratio = SHARES["grid"] / (SHARES["grid"] + SHARES["other"])
    for mask, share in ((grid, ratio), (~grid, 1 - ratio)):
        if mask.any() and not mask.all():
            weights[mask] *= share / weights[mask].sum()
    build = lambda part, w: MotionSet(part, device=device, shifts=shifts, weights=w) if part else None  # noqa: E731
    return build(long, weights), build(short, sampling_weights(short)), SHARES["short"]


def fit_basis(net: MotionNet, sets: list[MotionSet]) -> None:
    """Put the principal components of the training motion, and its mean, into the network."""
    rows = []
    for each in sets:
        rest = close_mouth(each.rest)[:, CONTENT]
        owner = torch.repeat_interleave(torch.arange(len(each.count), device=each.device), each.count)
        rows.append((each.points[:, CONTENT] - rest[owner]).flatten(1)[:: 2 if len(each.clips) > 400 else 1])
    motion = torch.cat(rows).double()
    mean = motion.mean(0)
    _, values, vectors = torch.linalg.svd((motion - mean).T @ (motion - mean) / len(motion))
    count = net.basis.shape[0]
    net.basis.copy_((vectors[:count] * values[:count, None].sqrt()).float())
    net.mean.copy_(mean.float())


class Average:
    """Exponential moving average of a network's weights."""

    def __init__(self, net: MotionNet, decay: float) -> None:
        self.net = copy.deepcopy(net).eval().requires_grad_(False)
        self.decay = decay
        self.steps = 0

    def update(self, net: MotionNet) -> None:
        self.steps += 1
        decay = min(self.decay, self.steps / (self.steps + 10))
        with torch.no_grad():
            for mine, theirs in zip(self.net.parameters(), net.parameters(), strict=True):
                mine.lerp_(theirs, 1 - decay)


def train_fold(
    clips: list[MotionClip], *, fold: int, minutes: float, device: torch.device, shifts: Mapping[str, float],
    seed: int = 0, batch: int = 48, rate: float = 8e-4, options: Mapping[str, Any] | None = None, follow: float = 1.0,
    max_steps: int = 100_000,
) -> tuple[MotionNet, list[dict[str, float]]]:  # fmt: skip
    """Train on all folds but one for a span of time; the averaged network and its curve on the held-out fold.

    It hears through the speech encoder of the bundled model.
    """
    speech = load_speech_encoder().to(device)
    torch.manual_seed(seed * 100 + fold)
    random = torch.Generator(device=device).manual_seed(seed * 100 + fold)
    kept = [clip for clip in clips if fold_of(clip) != fold]
    held = [clip for clip in clips if fold_of(clip) == fold and kind_of(clip) != "short"]
    long, short, short_share = split_sets(kept, device=device, shifts=shifts)
    net = MotionNet(**(options or {})).to(device)
    fit_basis(net, [part for part in (long, short) if part])
    average = Average(net, 0.999 if device.type == "cuda" else 0.98)
    optimiser = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=0.05, betas=(0.9, 0.98))
    began, step, history = time.monotonic(), 0, []
    next_report = 0.1
    while step < max_steps:
        done = max((time.monotonic() - began) / (60 * minutes), step / max_steps)
        if done >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1, (step + 1) / 100) * (0.5 + 0.5 * float(np.cos(np.pi * done)))
        net.train()
        optimiser.zero_grad(set_to_none=True)
        report: dict[str, float] = {}
        for part, frames, size in ((long, FRAMES_LONG, batch), (short, FRAMES_SHORT, int(batch * 1.7))):
            if part is None:
                continue
            windows = part.draw(size, frames, random=random, augment=True)
            with torch.no_grad():
                heard = speech(windows.audio)
            pose = _pose_input(windows.points, windows.reference, random)
            rest, motion, spread = net(windows.audio, heard, pose, windows.reference)
            loss, parts = motion_loss(rest, motion, spread, windows, follow=follow if part is long else 0.3 * follow)
            (loss * (short_share if part is short else 1 - short_share)).backward()
            report = report or parts
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        average.update(net)
        step += 1
        if done >= next_report:
            next_report += 0.1
            history.append(
                watch(average.net, speech, held, device=device, shifts=shifts) | report | {"step": step, "done": done}
            )
            print(json.dumps({"fold": fold} | {k: round(v, 3) for k, v in history[-1].items()}), flush=True)
    history.append(watch(average.net, speech, held, device=device, shifts=shifts) | {"step": step, "done": 1.0})
    print(json.dumps({"fold": fold} | {k: round(v, 3) for k, v in history[-1].items()}), flush=True)
    return average.net, history


def _pose_input(points: torch.Tensor, reference: torch.Tensor, random: torch.Generator) -> torch.Tensor:
    """The true pose, or in a third of the windows the reference's own, as for a still portrait."""
    pose = points[:, :, POSE]
    still = reference[:, :, POSE].mean(1)[:, None].expand_as(pose)
    use_still = torch.rand(len(pose), 1, 1, 1, device=pose.device, generator=random) < 0.33
    return torch.where(use_still, still, pose)


@torch.no_grad()
def answer_clip(
    net: MotionNet, speech: SpeechEncoder, clip: MotionClip, *, device: torch.device = CPU, shift: float = 0.0
) -> tuple[np.ndarray, np.ndarray]:
    """Rest and motion, each (T, 37, 2) in model space, for a clip, its first frame the only reference."""
    audio = heard_at(torch.from_numpy(clip.log_mel), torch.arange(clip.frames).float() + shift)[None].to(device)
    points = torch.from_numpy(clip.points)
    rest, motion, _ = net.eval()(audio, speech(audio), points[None][:, :, POSE].to(device), points[None, :1].to(device))
    return rest[0].cpu().numpy(), motion[0].cpu().numpy()


def predict_clip(
    net: MotionNet, speech: SpeechEncoder, clip: MotionClip, *, device: torch.device, shift: float = 0.0
) -> np.ndarray:
    """Jaw and lips (T, 37, 2) in model space."""
    rest, motion = answer_clip(net, speech, clip, device=device, shift=shift)
    return rest + motion


def watch(
    net: MotionNet,
    speech: SpeechEncoder,
    clips: list[MotionClip],
    *,
    device: torch.device,
    shifts: Mapping[str, float],
) -> dict[str, float]:
    """Correlation of mouth opening on held-out clips: the median over identities other than GRID, and the mean."""
    values, lags = [], []
    for clip in clips:
        content = predict_clip(net, speech, clip, device=device, shift=shifts.get(clip.name, 0.0))
        r, lag = curve_correlation(opening(torch.from_numpy(content)).numpy(), mouth_opening(clip.points))
        if kind_of(clip) == "other":
            values.append(r)
            lags.append(lag)
    if not values:
        return {"r": float("nan"), "r_mean": float("nan"), "lag": 0.0}
    return {"r": float(np.median(values)), "r_mean": float(np.mean(values)), "lag": float(np.median(lags))}


def save_net(net: MotionNet, path: Path, history: list[dict[str, float]]) -> None:
    """One fold's network as safetensors with its options and curve as JSON beside it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file({name: value.contiguous().cpu() for name, value in net.state_dict().items()}, path)
    path.with_suffix(".json").write_text(json.dumps({"options": dict(net.options), "history": history}))


def load_net(path: Path) -> MotionNet:
    """What `save_net` wrote."""
    net = MotionNet(**json.loads(path.with_suffix(".json").read_text())["options"])
    net.load_state_dict(load_file(path))
    return net.eval()
