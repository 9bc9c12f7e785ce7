"""How late the sound of each training clip comes, and the linear baseline that measures it.

Small errors of alignment (a third of a frame to two frames) are common in clips from many sources, and a model taught
with them learns to be late. A ridge regression that never saw the clip's identity predicts its mouth opening; where
that correlates best with the true one is the clip's lag.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch

from studio.core.geometry import mouth_opening
from studio.core.motion import face_frames, from_local, rest_shape
from studio.core.topology import CONTENT
from studio.talkformer.audio_features import MEL_BINS, WINDOW, heard_at
from studio.training.motion_data import MotionClip, amplitude_factor
from studio.training.motion_loop import FOLDS, fold_of, kind_of

RIDGE = 3e4
"""Penalty of the baseline, on about 66,000 frames of features of unit size."""
REACH = 8


def ridge_features(log_mel: np.ndarray, frames: int) -> np.ndarray:
    """The mel window of each video frame as one row: (T, 840)."""
    return heard_at(torch.from_numpy(log_mel), torch.arange(frames).float()).flatten(1).numpy()


class Ridge:
    """Sums of a ridge regression: add and take away clips, then solve."""

    def __init__(self, outputs: int) -> None:
        size = WINDOW * MEL_BINS
        self.gram, self.cross = np.zeros((size, size)), np.zeros((size, outputs))
        self.inputs, self.outputs, self.rows = np.zeros(size), np.zeros(outputs), 0.0

    def add(self, x: np.ndarray, y: np.ndarray, *, weight: float = 1.0) -> None:
        """Rows x (N, 840) and y (N, outputs)."""
        x = x.astype(np.float64)
        self.gram += weight * (x.T @ x)
        self.cross += weight * (x.T @ y)
        self.inputs += weight * x.sum(0)
        self.outputs += weight * y.sum(0)
        self.rows += weight * len(x)

    def solve(self, penalty: float = RIDGE) -> dict[str, np.ndarray]:
        """Weight (840, outputs) and bias (outputs,), float32."""
        x_mean, y_mean = self.inputs / self.rows, self.outputs / self.rows
        gram = self.gram - self.rows * np.outer(x_mean, x_mean) + penalty * np.eye(len(x_mean))
        weight = np.linalg.solve(gram, self.cross - self.rows * np.outer(x_mean, y_mean))
        return {"weight": weight.astype(np.float32), "bias": (y_mean - x_mean @ weight).astype(np.float32)}


def fit_ridge(clips: list[MotionClip]) -> dict[str, np.ndarray]:
    """The baseline: from the mel window to jaw and lips about the closed first frame, in model space."""
    ridge = Ridge(74)
    for part in _portions(clips):
        x = np.concatenate([ridge_features(clip.log_mel, clip.frames) for clip in part])
        y = np.concatenate([clip.points[:, CONTENT] - rest_shape(clip.points[0]) for clip in part])
        ridge.add(x, y.reshape(len(x), -1))
    return ridge.solve()


def ridge_track(ridge: Mapping[str, np.ndarray], log_mel: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """The baseline's (T, 68, 2) px for the pose of `truth` and its first frame as reference."""
    content = ridge_features(log_mel, len(truth)) @ ridge["weight"] + ridge["bias"]
    points = truth.astype(np.float64).copy()
    points[:, CONTENT] = from_local(rest_shape(truth[0]) + content.reshape(-1, 37, 2), *face_frames(points))
    return points


def _portions(clips: list[MotionClip], size: int = 50) -> list[list[MotionClip]]:
    return [clips[start : start + size] for start in range(0, len(clips), size)]


def lag_curves(clips: list[MotionClip]) -> dict[str, np.ndarray]:
    """For each clip, the correlation of predicted with true opening for true motion later by -8..8 frames."""
    curves: dict[str, np.ndarray] = {}
    for fold in range(FOLDS):
        ridge = Ridge(1)
        for part in _portions([clip for clip in clips if fold_of(clip) != fold]):
            for kind, weight in (("grid", 0.35), ("short", 0.5), ("other", 1.0)):
                chosen = [clip for clip in part if kind_of(clip) == kind]
                if chosen:
                    x = np.concatenate([ridge_features(clip.log_mel, clip.frames) for clip in chosen])
                    y = np.concatenate([mouth_opening(clip.points) * amplitude_factor(clip.points) for clip in chosen])
                    ridge.add(x, y[:, None], weight=weight)
        if ridge.rows == 0:
            continue
        answer = ridge.solve(2e4)
        for clip in clips:
            if fold_of(clip) == fold:
                predicted = (ridge_features(clip.log_mel, clip.frames) @ answer["weight"])[:, 0]
                curves[clip.name] = lag_curve(predicted, mouth_opening(clip.points))
    return curves


def lag_curve(predicted: np.ndarray, truth: np.ndarray, *, reach: int = REACH) -> np.ndarray:
    """Correlation of (T,) curves for `truth` later by -reach..reach frames: (2 reach + 1,)."""
    curve = np.zeros(2 * reach + 1)
    for lag in range(-reach, reach + 1):
        a, b = (predicted[: len(truth) - lag], truth[lag:]) if lag >= 0 else (predicted[-lag:], truth[:lag])
        deviation = a.std() * b.std() if len(a) > 2 else 0.0
        curve[lag + reach] = ((a - a.mean()) * (b - b.mean())).mean() / deviation if deviation > 1e-9 else 0.0
    return curve


def peak(curve: np.ndarray) -> float:
    """Sub-frame place of the highest value, from the middle."""
    best = int(curve.argmax())
    if 0 < best < len(curve) - 1:
        left, centre, right = curve[best - 1 : best + 2]
        bend = left - 2 * centre + right
        return best - len(curve) // 2 + (0.5 * (left - right) / bend if bend < -1e-9 else 0.0)
    return float(best - len(curve) // 2)


def shifts_from(curves: Mapping[str, np.ndarray], clips: list[MotionClip]) -> dict[str, float]:
    """Frames by which each clip's sound is moved for training, about the lag of the median verified clip.

    Single clips are moved only where the peak is clear (r >= 0.4); GRID and the short clips share one shift each, the
    peak of their mean curve. The anchor keeps many clips of one source from dragging the others along.
    """
    lags: dict[str, float] = {}
    pooled: dict[str, list[np.ndarray]] = {}
    for clip in clips:
        if clip.name not in curves:
            continue
        if kind_of(clip) == "other":
            curve = curves[clip.name]
            if curve.max() >= 0.4:
                lags[clip.name] = peak(curve)
        else:
            pooled.setdefault(kind_of(clip), []).append(curves[clip.name])
    anchor = float(np.median(list(lags.values()))) if lags else 0.0
    for kind, rows in pooled.items():
        lags |= {clip.name: peak(np.mean(rows, axis=0)) for clip in clips if kind_of(clip) == kind}
    moved = {name: float(np.clip(anchor - lag, -2.5, 2.5)) for name, lag in lags.items()}
    return {name: shift for name, shift in moved.items() if abs(shift) >= 0.3}
