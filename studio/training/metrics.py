"""Measures of landmark motion and of pictures, in plain numpy: the same functions for every engine and model.

Tracks are (T, 68, 2) in any unit; distances are divided by the truth's inter-ocular distance.
Frames where the truth has no face are to be left out by the caller.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.geometry import align_pose, inter_ocular, mouth_opening
from studio.core.topology import CONTENT, JAW, LIPS

OPEN = 0.03
"""A mouth whose mean inner-lip gap exceeds this many face widths counts as open."""


def _point_error(pred: np.ndarray, truth: np.ndarray, points: np.ndarray) -> float:
    """Mean distance of `points` after aligning the pose points, in inter-ocular distances."""
    aligned = align_pose(np.asarray(pred, np.float64), np.asarray(truth, np.float64))
    distance = np.linalg.norm(aligned[:, points] - truth[:, points], axis=-1)
    return float((distance.mean(1) / np.maximum(inter_ocular(truth), 1e-6)).mean())


def lmd_lip(pred: np.ndarray, truth: np.ndarray) -> float:
    """Mean distance of the 20 lip points of (T, 68, 2) tracks, poses aligned, in inter-ocular distances."""
    return _point_error(pred, truth, LIPS)


def lmd_jaw(pred: np.ndarray, truth: np.ndarray) -> float:
    """Mean distance of the 17 jaw points of (T, 68, 2) tracks, poses aligned, in inter-ocular distances."""
    return _point_error(pred, truth, JAW)


def lvd(pred: np.ndarray, truth: np.ndarray) -> float:
    """Mean distance between frame differences of jaw and lip points, poses aligned, in inter-ocular distances."""
    if len(truth) < 2:
        return 0.0
    aligned = align_pose(np.asarray(pred, np.float64), np.asarray(truth, np.float64))[:, CONTENT]
    gap = np.linalg.norm(np.diff(aligned, axis=0) - np.diff(np.asarray(truth, np.float64)[:, CONTENT], axis=0), axis=-1)
    return float((gap.mean(1) / np.maximum(inter_ocular(truth)[1:], 1e-6)).mean())


def _correlation(a: np.ndarray, b: np.ndarray) -> float:
    a, b = a - a.mean(), b - b.mean()
    power = np.sqrt((a @ a) * (b @ b))
    return float(a @ b / power) if power > 1e-12 else 0.0


def curve_correlation(pred: np.ndarray, truth: np.ndarray, *, max_lag: int = 5) -> tuple[float, int]:
    """Best Pearson correlation of two (T,) curves over lags, and the lag: positive when `pred` comes late."""
    pred, truth = np.asarray(pred, np.float64), np.asarray(truth, np.float64)
    best, best_lag = -2.0, 0
    for lag in sorted(range(-max_lag, max_lag + 1), key=abs):
        a, b = (pred[lag:], truth[: len(truth) - lag]) if lag >= 0 else (pred[:lag], truth[-lag:])
        value = _correlation(a, b) if len(a) > 2 else 0.0
        if value > best + 1e-9:
            best, best_lag = value, lag
    return best, best_lag


def aperture_correlation(pred: np.ndarray, truth: np.ndarray, *, max_lag: int = 5) -> tuple[float, int]:
    """Correlation of the mouth openings of two (T, 68, 2) tracks over +-max_lag frames, and where it peaks.

    The lag is positive when `pred` moves later than `truth`.
    """
    return curve_correlation(mouth_opening(pred), mouth_opening(truth), max_lag=max_lag)


def open_share(points: np.ndarray) -> float:
    """Share of frames of (T, 68, 2) `points` whose mouth is open."""
    return float((mouth_opening(points) > OPEN).mean()) if len(points) else 0.0


def articulation(pred: np.ndarray, truth: np.ndarray) -> float:
    """Share of open frames / the truth's share. NaN where the truth never opens."""
    share = open_share(truth)
    return open_share(pred) / share if share > 0 else float("nan")


def silent_frames(speech: np.ndarray) -> np.ndarray:
    """(T,) bool: frames in which the voice is silent, from the (T,) gate of `studio.core.voice_activity`."""
    return np.asarray(speech) < 0.5


def silence_share(pred: np.ndarray, speech: np.ndarray) -> float:
    """Share of the voice's silent frames in which the mouth of (T, 68, 2) `pred` is open. NaN without silent frames."""
    silent = silent_frames(speech)[: len(pred)]
    return open_share(pred[: len(silent)][silent]) if silent.any() else float("nan")


def jitter(points: np.ndarray) -> float:
    """Mean length of the third difference of the jaw and lip points relative to the pose, in inter-ocular distances."""
    if len(points) < 4:
        return 0.0
    steady = align_pose(np.asarray(points, np.float64), np.asarray(points[0], np.float64))[:, CONTENT]
    return float(
        np.linalg.norm(np.diff(steady, n=3, axis=0), axis=-1).mean() / max(float(inter_ocular(points[0])), 1e-6)
    )


def jitter_ratio(pred: np.ndarray, truth: np.ndarray) -> float:
    """Jitter / the truth's. 1 is as lively as the real face, 0 is frozen."""
    real = jitter(truth)
    return jitter(pred) / real if real > 0 else float("nan")


@dataclass(frozen=True)
class MotionScore:
    """All measures of one clip. `r` is the best correlation over +-5 frames, `lag` where it peaks (frames)."""

    lmd_lip: float
    lmd_jaw: float
    lvd: float
    r: float
    lag: float
    articulation: float
    silence: float
    jitter: float


def score_motion(pred: np.ndarray, truth: np.ndarray, speech: np.ndarray) -> MotionScore:
    """Every measure of motion for (T, 68, 2) tracks and the (T,) voice gate."""
    r, lag = aperture_correlation(pred, truth)
    return MotionScore(
        lmd_lip=lmd_lip(pred, truth),
        lmd_jaw=lmd_jaw(pred, truth),
        lvd=lvd(pred, truth),
        r=r,
        lag=float(lag),
        articulation=articulation(pred, truth),
        silence=silence_share(pred, speech),
        jitter=jitter_ratio(pred, truth),
    )


def median_score(scores: list[MotionScore]) -> MotionScore:
    """Median of each measure over clips, NaNs (no silent frame, mouth never open) left out."""
    names = MotionScore.__dataclass_fields__
    columns = {name: np.array([getattr(s, name) for s in scores], np.float64) for name in names}
    medians = {
        k: float(np.median(v[np.isfinite(v)])) if np.isfinite(v).any() else float("nan") for k, v in columns.items()
    }
    return MotionScore(**medians)
