"""Which frame of a source video lends a rendered mouth its inside: one whose lips have about that shape.

What a person's teeth and tongue look like is seen in other frames of the same video. A few frames are chosen to stand
for all shapes that its mouth takes; along the clip the one that fits is kept until another fits better.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from studio.core.geometry import MEAN_FACE, face_width, mouth_opening
from studio.core.motion import face_frames, to_local
from studio.core.topology import LIPS, POSE
from studio.core.track import LandmarkTrack

MOST = 32
"""Frames that a project may ask for."""
USUAL = 24
"""Frames that lend where a project says nothing. Measured: see docs/renderer-experiments.md."""
SWITCH = 0.03
"""Face widths by which another frame must fit better before it is taken: what keeps the choice from flickering."""
LEAST_CERTAIN = 0.5
"""Share of the track's median confidence below which a frame lends nothing."""
_OPEN = 2.0
"""Weight of the mouth's opening beside the mean distance of the lips' points."""
_ROUNDS = 12


@lru_cache(maxsize=2)
def lenders(track: LandmarkTrack, count: int) -> np.ndarray:
    """Up to `count` rows of a source track that stand for all shapes of its lips: (K,) int64, ascending, K >= 1.

    Each is the frame in the middle of a group of like ones; only frames seen with certainty count.
    """
    if not track.seen.any():
        return np.zeros(1, np.int64)
    certainty = track.confidence.mean(1)
    good = np.flatnonzero(track.seen & (certainty >= LEAST_CERTAIN * np.median(certainty[track.seen])))
    shapes = _shapes(track.points[good])
    order = np.argsort(shapes[:, -1], kind="stable")
    centres = shapes[order[np.linspace(0, len(good) - 1, min(count, len(good))).round().astype(int)]]
    for _ in range(_ROUNDS):
        nearest = _distances(shapes, centres).argmin(1)
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, shapes)
        members = np.bincount(nearest, minlength=len(centres))[:, None]
        centres = np.where(members > 0, sums / np.maximum(members, 1), centres)
    return np.unique(good[_distances(shapes, centres).argmin(0)])


@lru_cache(maxsize=2)
def usual_lenders(track: LandmarkTrack, rows: bytes, predicted: LandmarkTrack, count: int) -> np.ndarray:
    """Which of `lenders` each frame of a clip takes by its predicted lips: (N,) int64 places in them.

    rows: (N,) int64 as bytes, the source row behind each frame. The cheapest way through the clip, where each change
    costs `SWITCH`.
    """
    return cheapest_way(lending_cost(track, np.frombuffer(rows, np.int64), predicted.points, count))


def cheapest_way(cost: np.ndarray) -> np.ndarray:
    """The way through (N, K) costs, N > 0, on which they and `SWITCH` for each change sum to the least: (N,) int64."""
    total, back = cost[0], np.empty(cost.shape, np.int64)
    stay = np.arange(cost.shape[1])
    for frame in range(1, len(cost)):
        best = int(total.argmin())
        back[frame] = np.where(total > total[best] + SWITCH, best, stay)
        total = np.minimum(total, total[best] + SWITCH) + cost[frame]
    picked = np.empty(len(cost), np.int64)
    picked[-1] = int(total.argmin())
    for frame in range(len(cost) - 1, 0, -1):
        picked[frame - 1] = back[frame, picked[frame]]
    return picked


def lending_cost(track: LandmarkTrack, rows: np.ndarray, points: np.ndarray, count: int) -> np.ndarray:
    """How ill each of `lenders` fits (N, 68, 2) points shown over the source rows (N,): (N, K), face widths.

    It sums the distance of the lips' points and that of how the heads are turned.
    """
    known = track.points[lenders(track, count)]
    seen, place = np.unique(rows, return_inverse=True)
    turned = _distances(head_turns(track.points[seen]), head_turns(known))
    return _distances(_shapes(points), _shapes(known)) + turned[place]


def choose_lenders(
    track: LandmarkTrack, rows: np.ndarray, points: np.ndarray, usual: np.ndarray, *, count: int
) -> np.ndarray:
    """The source row that lends each of N frames its inside: (N,) int64, by the frame alone.

    points: (N, 68, 2), where the lips shall be; usual: (N,) what `usual_lenders` says of these frames, kept unless an
    edit makes another fit better by `SWITCH`.
    """
    cost = lending_cost(track, rows, points, count) + SWITCH
    cost[np.arange(len(rows)), usual] -= SWITCH
    return lenders(track, count)[cost.argmin(1)]


def _shapes(points: np.ndarray) -> np.ndarray:
    """(S, 41) lips about their middle, upright, and the mouth's opening, weighted; face widths."""
    local = to_local(points[:, LIPS], *face_frames(points)) / float(face_width(MEAN_FACE))
    local = local - local.mean(1, keepdims=True)
    return np.concatenate([local.reshape(len(points), -1), _OPEN * mouth_opening(points)[:, None]], axis=1)


def head_turns(points: np.ndarray) -> np.ndarray:
    """(S, 62) pose points without place, size and roll, in face widths: what is left is how the head is turned."""
    local = to_local(points[:, POSE], *face_frames(points)) / float(face_width(MEAN_FACE))
    return local.reshape(len(points), -1)


def _distances(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(A, B) root of the summed squares, over half the number of values: about the distance of a point."""
    square = (a * a).sum(1)[:, None] + (b * b).sum(1)[None] - 2 * (a @ b.T)
    return np.sqrt(np.maximum(square, 0) / (a.shape[1] // 2))
