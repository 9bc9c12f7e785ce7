"""From the folds' networks to the bundled weights: calibration on identities that they did not see, one small file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from safetensors.torch import save

from studio.core.geometry import mouth_opening
from studio.core.topology import CONTENT
from studio.talkformer.audio_features import MODEL_FPS
from studio.talkformer.landmark_completion import LandmarkCompletion
from studio.talkformer.motion import load_speech_encoder
from studio.talkformer.motion_ensemble import keep_lips_apart, sharpened
from studio.talkformer.motion_net import MotionNet
from studio.talkformer.speech_encoder import SpeechEncoder
from studio.training.metrics import OPEN
from studio.training.motion_data import MotionClip
from studio.training.motion_loop import answer_clip, fold_of, kind_of
from studio.training.motion_losses import opening as mouth_gap

QUANTILES = np.linspace(0.05, 0.95, 19)
SHARE_WANTED = 1.08
"""Median share of open frames / the truth's that is aimed at: closing the mouth in pauses takes about a tenth off."""
SPEECH_ENCODER = {
    "what": "speech embedding (Lin, Kilgour, Roblek, Sharifi, 2020, arXiv 2002.01322)",
    "authors": "Google",
    "licence": "Apache License 2.0",
}
"""Whose work the encoder in the weights is."""
SHARPEN = 1.0
"""Costs no correlation on identities held out, and brings the quickness of the motion nearer to a real mouth's."""


def join(
    nets: Sequence[MotionNet],
    speech: SpeechEncoder,
    *,
    gain: float = 1.0,
    opening: float = 1.0,
    sharpen: float = 0.0,
) -> LandmarkCompletion:
    """One model that hears through `speech` and answers with the mean of `nets`, which share their sizes."""
    model = LandmarkCompletion(members=len(nets), **nets[0].options, gain=gain, opening=opening, sharpen=sharpen)
    model.speech.load_state_dict(speech.state_dict())
    for mine, theirs in zip(model.nets, nets, strict=True):
        mine.load_state_dict(theirs.state_dict())
    return model.eval()


def openings(
    rest: np.ndarray, motion: np.ndarray, mean: np.ndarray, faces: np.ndarray, gain: float, opening: float
) -> np.ndarray:
    """Mouth openings (T,) of rest and motion (T, 37, 2) at a setting of gain and opening."""
    content = torch.from_numpy(rest + opening * mean + gain * (motion - mean))
    points = faces.copy()
    points[:, CONTENT] = keep_lips_apart(content).numpy()
    return mouth_opening(points)


def calibrate(
    clips: Sequence[MotionClip], answers: Sequence[tuple[np.ndarray, np.ndarray]], mean: np.ndarray
) -> tuple[float, float]:
    """The (gain, opening) whose median share of open frames, and spread of openings, match the true ones.

    answers: per clip rest and motion (T, 37, 2) by networks that did not see the clip's identity.
    """
    best, chosen = np.inf, (1.0, 1.0)
    truths = [mouth_opening(clip.points) for clip in clips]
    for gain in np.arange(0.8, 2.01, 0.1):
        for opening in np.arange(0.8, 1.51, 0.05):
            shares, gaps = [], []
            for clip, (rest, motion), truth in zip(clips, answers, truths, strict=True):
                made = openings(rest, motion, mean, clip.points.astype(np.float64), gain, opening)
                shares.append((made > OPEN).mean() / max((truth > OPEN).mean(), 0.05))
                gaps.append(np.quantile(made, QUANTILES) - np.quantile(truth, QUANTILES))
            cost = (
                2 * abs(np.log(max(np.median(shares), 1e-3) / SHARE_WANTED))
                + 15 * np.abs(np.median(gaps, axis=0)).mean()
            )
            if cost < best:
                best, chosen = cost, (float(round(gain, 2)), float(round(opening, 2)))
    return chosen


def write_weights(model: LandmarkCompletion, path: Path, facts: dict[str, Any]) -> None:
    """fp16 safetensors and a JSON with config, checksum and `facts` beside it."""
    state = {name: value.half().contiguous() for name, value in model.state_dict().items()}
    data = save(state)
    names = ("members", "dim", "layers", "heads", "reach", "components", "dropout", "gain", "opening", "sharpen")
    told = cast(Mapping[str, Any], model.config)
    config = {name: told[name] for name in names}
    card = {"config": config, "sha256": hashlib.sha256(data).hexdigest(), **facts}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.with_suffix(".json").write_text(json.dumps(card, indent=1) + "\n")


def assemble(nets: Sequence[tuple[int, MotionNet]], clips: Sequence[MotionClip], path: Path) -> dict[str, Any]:
    """Join networks into `path` and give back its description.

    nets: each with the fold that it was not taught; gain and opening are set on what each has not seen.
    """
    speech = load_speech_encoder()
    held, answers = [], []
    for clip in clips:
        strangers = [net for fold, net in nets if fold == fold_of(clip)]
        if strangers and kind_of(clip) == "other":
            held.append(clip)
            rest, motion = (
                np.mean(parts, axis=0) for parts in zip(*(answer_clip(n, speech, clip) for n in strangers), strict=True)
            )
            answers.append((rest, sharpened(torch.from_numpy(motion), SHARPEN).numpy()))
    chosen = [net for _, net in nets]
    mean = np.mean([net.mean.numpy() for net in chosen], axis=0).reshape(37, 2)
    gain, opening = calibrate(held, answers, mean)
    gain = round(gain * lost_by_averaging(chosen, speech, clips), 3)
    minutes: dict[str, float] = {}
    for clip in clips:
        minutes[clip.licence_class] = minutes.get(clip.licence_class, 0) + clip.frames / MODEL_FPS / 60
    facts = {
        "rights": f"{_rights(minutes)}; its speech encoder: {SPEECH_ENCODER['authors']}, {SPEECH_ENCODER['licence']}",
        "training_minutes": {name: round(value, 1) for name, value in sorted(minutes.items())},
        "training_clips": len(clips),
        "speech_encoder": SPEECH_ENCODER,
    }
    write_weights(join(chosen, speech, gain=gain, opening=opening, sharpen=SHARPEN), path, facts)
    return json.loads(path.with_suffix(".json").read_text())


def _rights(classes: Iterable[str]) -> str:
    if all(name.startswith(("permissive", "public domain")) for name in classes):
        return "trained on permissive material only"
    return "research weights: part of the training material has no clear licence; see docs/model-card-motion.md"


def lost_by_averaging(nets: Sequence[MotionNet], speech: SpeechEncoder, clips: Sequence[MotionClip]) -> float:
    """How much livelier the mouth opening of one network is than that of their mean, on short clips: at least 1.

    Every network has seen four fifths of these clips, so the figure is on the low side.
    """
    short = [clip for clip in clips if kind_of(clip) == "short"][:200:4]
    if len(nets) < 2 or not short:
        return 1.0
    single, joint = [], []
    for clip in short:
        openings_of = [mouth_gap(torch.from_numpy(sum(answer_clip(net, speech, clip)))).numpy() for net in nets]
        single.append(np.mean([each.std() for each in openings_of]))
        joint.append(np.mean(openings_of, axis=0).std())
    return float(np.clip(np.mean(single) / max(np.mean(joint), 1e-6), 1.0, 1.5))
