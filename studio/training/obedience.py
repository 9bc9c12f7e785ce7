"""Does the mouth open as far as it is told to? Points are found again on rendered frames.

For some frames of each clip the true opening is commanded at -50 % to +100 %: the lips open about the line between them
and the jaw follows the lower lip. Achieved against commanded opening, both in face widths, is fitted by a line.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from studio.core.geometry import mouth_opening
from studio.core.motion import close_mouth
from studio.core.topology import CONTENT, POSE
from studio.core.track import content_hash
from studio.render.engine import Engine, Reference
from studio.training.evaluate import Find
from studio.training.metrics import OPEN
from studio.training.suite import SuiteClip

FACTORS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)
"""-50 % to +100 % of the true opening."""
REAL_FRAMES = 12
"""Frames per clip that the detector's own response is measured on."""
MOST_COMMANDED = 0.22
"""Openings beyond this many face widths are no mouth's: they are not commanded."""


def opened(points: np.ndarray, factor: float) -> np.ndarray:
    """(68, 2) px points with the mouth's opening multiplied, along the way that the mouth itself opens and closes."""
    from studio.core.geometry import face_frame

    to_model = face_frame(points)
    local = to_model.apply(points)
    closed = close_mouth(local)
    moved = local.copy()
    moved[CONTENT] = closed[CONTENT] + factor * (local[CONTENT] - closed[CONTENT])
    return to_model.inverse().apply(moved).astype(np.float32)


def measure_obedience(
    engine: Engine, clips: Sequence[SuiteClip], *, find: Find, seed: int = 0, frames_per_clip: int = 3
) -> dict[str, Any]:
    """Slope, intercept and RMSE over all clips, and the slope of each.

    `detector` is the same line for real frames, their labels taking the place of commands: what the detector itself
    makes of an opening. `relative_slope` is the engine's slope in terms of it.
    """
    commanded: list[float] = []
    achieved: list[float] = []
    per_clip: dict[str, Any] = {}
    lost = 0
    for clip in clips:
        pairs, missed = _sweep(engine, clip, find=find, seed=seed, frames=frames_per_clip)
        lost += missed
        if len(pairs) > 2:
            per_clip[clip.name] = _line(*zip(*pairs, strict=True))
        commanded += [pair[0] for pair in pairs]
        achieved += [pair[1] for pair in pairs]
    total = _line(commanded, achieved) if len(commanded) > 2 else {"slope": float("nan")}
    detector = _detector_line(clips, find)
    slopes = [line["slope"] for line in per_clip.values()]
    median = float(np.median(slopes)) if slopes else float("nan")
    return {
        **total,
        "relative_slope": total["slope"] / detector["slope"] if detector.get("slope") else float("nan"),
        "median_slope": median,
        "detector": detector,
        "pictures": len(commanded),
        "faces_missing": lost,
        "clips": per_clip,
    }


def _detector_line(clips: Sequence[SuiteClip], find: Find) -> dict[str, float]:
    """Opening found on real frames against the labelled one, over all clips."""
    from studio.media.reader import FrameReader

    labelled, seen = [], []
    for clip in clips:
        rows = np.flatnonzero(clip.valid)
        with FrameReader(clip.file, allow_truncated=True) as reader:
            rows = rows[rows < reader.frame_count]
            for index in rows[np.linspace(0, len(rows) - 1, min(REAL_FRAMES, len(rows))).astype(int)]:
                found = find(reader.frame(int(index)))
                if found is not None:
                    labelled.append(float(mouth_opening(clip.points[index])))
                    seen.append(float(mouth_opening(found)))
    return _line(labelled, seen) if len(labelled) > 2 else {}


def _sweep(
    engine: Engine, clip: SuiteClip, *, find: Find, seed: int, frames: int
) -> tuple[list[tuple[float, float]], int]:
    """(commanded, achieved) openings, and how many pictures had no face."""
    from studio.core.geometry import fit_similarity
    from studio.media.reader import read_frame

    rows = np.flatnonzero(clip.valid)
    openings = mouth_opening(clip.points[rows])
    first = int(rows[0])
    reference_points = clip.points[first]
    picture = read_frame(clip.file, first)
    reference = Reference(picture, reference_points, content_hash("suite/1", picture, reference_points))
    wide = rows[openings > OPEN]
    if not len(wide):
        return [], 0
    by_opening = wide[np.argsort(mouth_opening(clip.points[wide]))]
    chosen = by_opening[np.linspace(0, len(by_opening) - 1, min(frames, len(by_opening)) + 2).astype(int)[1:-1]]
    targets = []
    for index in chosen:
        truth = fit_similarity(clip.points[index][POSE], reference_points[POSE]).apply(clip.points[index])
        shaped = reference_points.copy()
        shaped[CONTENT] = truth[CONTENT]
        targets += [t for f in FACTORS if mouth_opening(t := opened(shaped, f)) <= MOST_COMMANDED]
    pairs, missed = [], 0
    for start in range(0, len(targets), engine.batch_size):
        batch = targets[start : start + engine.batch_size]
        patches = engine.render([reference] * len(batch), np.stack(batch), seed=seed)
        for target, patch in zip(batch, patches, strict=True):
            found = find(patch.paste(picture))
            if found is None:
                missed += 1
            else:
                pairs.append((float(mouth_opening(target)), float(mouth_opening(found))))
    return pairs, missed


def _line(commanded: Sequence[float], achieved: Sequence[float]) -> dict[str, float]:
    """Least-squares line of achieved over commanded, and the root mean square of their difference."""
    x, y = np.asarray(commanded), np.asarray(achieved)
    slope, intercept = np.polyfit(x, y, 1) if np.ptp(x) > 1e-6 else (np.nan, np.nan)
    return {"slope": float(slope), "intercept": float(intercept), "rmse": float(np.sqrt(((y - x) ** 2).mean()))}
