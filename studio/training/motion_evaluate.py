"""How good the motion model is on held-out identities, beside its controls and a linear baseline.

The reference is the first frame of each clip, as if it were a portrait; the head's pose is the true one. Every row goes
through the same default `MotionSettings` (closure in silence), except where a name says "raw".
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.motion import MotionSettings, apply_motion, face_frames, from_local
from studio.core.timebase import FrameRate
from studio.core.topology import CONTENT
from studio.core.track import LandmarkTrack
from studio.core.voice_activity import speech_gate
from studio.media.audio import read_voice
from studio.talkformer.audio_features import MODEL_FPS
from studio.talkformer.motion import load_motion_model, predict_track
from studio.training.labelled_pack import labels_of, open_labels, read_manifest
from studio.training.metrics import MotionScore, median_score, score_motion
from studio.training.motion_data import log_mel_of
from studio.training.motion_lags import fit_ridge, ridge_track

RATE = FrameRate(MODEL_FPS)
SHIFTED_BY = 5


def held_out(data: Path) -> Iterator[dict[str, Any]]:
    """Manifest entries of split `dev` with sound in step."""
    for entry in read_manifest(data)["clips"]:
        if entry["split"] == "dev" and entry["has_audio"] and entry.get("sync_ok"):
            yield entry


def evaluate(
    data: Path,
    *,
    weights: Path | None = None,
    ridge: Mapping[str, np.ndarray] | None = None,
    settings: MotionSettings | None = None,
) -> dict[str, Any]:
    """Scores per clip and their medians, for the model and every control."""
    settings = settings or MotionSettings()
    landmarks = open_labels(data)
    model = load_motion_model(weights)
    scores: dict[str, dict[str, MotionScore]] = {}
    for entry in held_out(data):
        name = entry["clip"]
        truth, valid = labels_of(landmarks, name)
        truth = _filled(truth, valid)
        samples = read_voice(data / entry["file"])
        gate = speech_gate([samples], frame_rate=RATE, frame_count=len(truth))
        pose = LandmarkTrack(truth)
        raw = predict_track(
            [samples], reference_points=truth[0], frame_rate=RATE, frame_count=len(truth), pose=pose, model=model
        )

        def finished(points: np.ndarray, reference: np.ndarray = truth[0], gate: np.ndarray = gate) -> np.ndarray:
            return apply_motion(LandmarkTrack(points), reference, gate, settings, RATE).points

        rows: dict[str, np.ndarray] = {
            "model": finished(raw.points),
            "model, raw": raw.points,
            "real": truth,
            "real shifted 5 frames": _with_content(truth, np.roll(np.arange(len(truth)), SHIFTED_BY)),
            "frozen": _with_content(truth, np.zeros(len(truth), int)),
        }
        if ridge is not None:
            baseline = ridge_track(ridge, log_mel_of(samples, len(truth)), truth)
            rows |= {"ridge": finished(baseline), "ridge, raw": baseline}
        for row, points in rows.items():
            scores.setdefault(row, {})[name] = score_motion(points[valid], truth[valid], gate[valid])
    return {
        row: {
            "median": asdict(median_score(list(clips.values()))),
            "clips": {name: asdict(s) for name, s in clips.items()},
        }
        for row, clips in scores.items()
    }


def _filled(points: np.ndarray, valid: np.ndarray) -> np.ndarray:
    known = np.flatnonzero(valid)
    return points[known[np.abs(known[None] - np.arange(len(points))[:, None]).argmin(1)]]


def _with_content(truth: np.ndarray, frames: np.ndarray) -> np.ndarray:
    """Jaw and lips of other frames on each frame's own pose."""
    matrix, offset = face_frames(truth)
    local = np.einsum("tij,tnj->tni", matrix, truth.astype(np.float64)) + offset[:, None]
    points = truth.astype(np.float64).copy()
    points[:, CONTENT] = from_local(local[frames][:, CONTENT], matrix, offset)
    return points


def table(result: Mapping[str, Any], *, clips_of: str | None = None) -> str:
    """A Markdown table of medians, or of one row's clips."""
    rows = result[clips_of]["clips"] if clips_of else {row: value["median"] for row, value in result.items()}
    names = list(next(iter(rows.values())))
    lines = ["| | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    lines += [
        f"| {row} | " + " | ".join(f"{values[name]:.3f}" for name in names) + " |" for row, values in rows.items()
    ]
    return "\n".join(lines)


def run(
    data: Path, *, weights: Path | None, pack: Path | None, write: Callable[[str], None], out: Path | None = None
) -> dict[str, Any]:
    """Evaluate and print tables; the baseline is fitted when the training set is there."""
    from studio.training.motion_data import read_pack

    ridge = fit_ridge(read_pack(pack)) if pack is not None and pack.is_file() else None
    result = evaluate(data, weights=weights, ridge=ridge)
    write(table(result))
    write("")
    write(table(result, clips_of="model"))
    if out is not None:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps(result, indent=1))
    return result
