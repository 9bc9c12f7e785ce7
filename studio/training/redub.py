"""A clip dubbed with its own words: frames of another of its moments are painted over, as a dubbed video is.

A clip is shifted against itself by the time at which its head is turned most alike. Each frame then gets the jaw and
lips of the moment that it is shown in, and the real frame of that moment, brought into its pose, is what it should look
like. Other frames may lend the inside of their mouth, as in a project, but none that is near the moment shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from studio.core.geometry import carried_mouth
from studio.core.reference_choice import USUAL, cheapest_way, head_turns, lenders, lending_cost
from studio.core.track import LandmarkTrack, content_hash
from studio.render.engine import Engine, Reference
from studio.render.lenders import cut_to_face
from studio.training.evaluate import Comparison, Find, MaskOf, Truth, filled
from studio.training.suite import SuiteClip, SuiteOptions, brought_into_pose, clip_result, rendered, spoken

GUARD = 12
"""Frames between a lender and the moment shown, at least: nearer ones would lend the answer."""
LEAST_SHIFT = 15
STARTS = 5
"""Frames between two starts that are tried."""


def evaluate_redub(
    clip: SuiteClip,
    engines: Sequence[Engine],
    *,
    find: Find,
    mask_of: MaskOf,
    options: SuiteOptions,
    length: int,
    progress: Callable[[int], None],
) -> dict[str, Any]:
    """Measures of each engine, of the real frames and of the frames painted over ("frozen")."""
    from studio.media.reader import FrameReader

    comparison = Comparison([*(engine.id for engine in engines), "real", "frozen"], find)
    unseen = 0
    with FrameReader(clip.file, allow_truncated=True) as reader, FrameReader(clip.file, allow_truncated=True) as other:
        points, valid = (values[: reader.frame_count] for values in (clip.points, clip.valid))
        shown, painted = moments(points, valid, length)
        targets = np.array([carried_mouth(points[t], points[s]) for t, s in zip(shown, painted, strict=True)])
        chosen = _lenders(points, valid, shown, painted, targets)
        kept = {int(row): _lender(other.frame(int(row)), points[row]) for row in np.unique(chosen[chosen >= 0])}
        references = [
            _reference(reader.frame(int(s)), points[s], kept.get(int(row)))
            for s, row in zip(painted, chosen, strict=True)
        ]
        made = {engine.id: rendered(engine, references, list(targets), options.seed) for engine in engines}
        for index, (row, reference, target) in enumerate(zip(shown, references, targets, strict=True)):
            progress(index)
            pictures = {name: next(frames) for name, frames in made.items()}
            real, seen_px = brought_into_pose(other.frame(int(row)), points[row], reference.points)
            seen = find(real)
            if seen is None:
                unseen += 1
                continue
            mask = mask_of(reference.points, target, real.shape)
            truth = Truth(int(row), real, reference.image, seen, mask, seen_px)
            comparison.add(truth, {**pictures, "frozen": reference.image})
        speech = spoken(clip, reader.frame_rate, len(points)) if clip.has_voice else None
    return clip_result(clip, comparison, unseen, comparison.result(speech))


def _reference(picture: np.ndarray, points: np.ndarray, lender: Reference | None) -> Reference:
    """Known by its content: an engine keeps references from one clip to the next."""
    return Reference(picture.copy(), points, content_hash("redub/1", picture, points), lender)


def _lender(picture: np.ndarray, points: np.ndarray) -> Reference:
    return cut_to_face(picture, points, content_hash("lender/1", picture, points))


def moments(points: np.ndarray, valid: np.ndarray, length: int) -> tuple[np.ndarray, np.ndarray]:
    """Up to `length` moments of (T, 68, 2) points in a row, and the frames to paint over for each: (N,) int64 both.

    They are `LEAST_SHIFT` frames apart at least, and their heads turned most alike. Those where either is not seen are
    left out. Empty for short clips.
    """
    turned, count = head_turns(points), len(points)
    best, found = np.inf, (0, 0, 0)
    for shift in range(LEAST_SHIFT, count):
        size = min(length, count - shift)
        if size < min(length, count // 2):
            break
        seen = valid[:-shift] & valid[shift:]
        away = np.where(seen, np.linalg.norm(turned[:-shift] - turned[shift:], axis=1), 0)
        for start in range(0, count - shift - size + 1, STARTS):
            part = slice(start, start + size)
            if 2 * seen[part].sum() > size and (mean := away[part].sum() / seen[part].sum()) < best:
                best, found = float(mean), (start, size, shift)
    start, size, shift = found
    rows = np.arange(start, start + size)
    rows = rows[valid[rows] & valid[rows + shift]]
    return rows, rows + shift


def _lenders(
    points: np.ndarray, valid: np.ndarray, shown: np.ndarray, painted: np.ndarray, targets: np.ndarray
) -> np.ndarray:
    """The frame that lends each moment its inside: (N,) int64, -1 where none may."""
    known = filled([at if seen else None for at, seen in zip(points, valid, strict=True)])
    if len(shown) == 0 or known is None:
        return np.full(len(shown), -1)
    track = LandmarkTrack(known.astype(np.float32), np.repeat(valid[:, None], 68, axis=1).astype(np.float32))
    rows = lenders(track, USUAL)
    near = np.abs(rows[None] - shown[:, None]) <= GUARD
    cost = lending_cost(track, painted, targets, USUAL)
    places = cheapest_way(np.where(near, cost + cost.max() * len(cost), cost))
    return np.where(near[np.arange(len(shown)), places], -1, rows[places])
