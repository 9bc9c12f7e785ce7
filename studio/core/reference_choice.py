"""From which frame of a source video a renderer takes the mouth's look: one whose mouth is as open and head as turned.

Only the source and the prediction decide, no hand edit: an edit changes the frames that it moves and no others.
"""

from __future__ import annotations

import numpy as np

from studio.core.geometry import MEAN_FACE, face_width, mouth_opening
from studio.core.motion import face_frames, to_local
from studio.core.topology import POSE
from studio.core.track import LandmarkTrack

MOST = 8
"""Candidates that a project may ask for."""
SMOOTHED = 4
"""Frames to each side over which the cost of a candidate is averaged."""
MARGIN = 0.04
"""Face widths by which another candidate must fit better before it is taken: what keeps the choice from flickering."""
LEAST_CERTAIN = 0.5
"""Share of the track's median confidence below which a frame is no candidate."""


def reference_candidates(track: LandmarkTrack, count: int) -> np.ndarray:
    """Up to `count` rows of a source track, from the most closed mouth to the most open: (K,) int64, K >= 1.

    Each is the clearest of those with about its opening: seen with certainty, the head turned as mostly.
    """
    openings, certainty = mouth_opening(track.points), track.confidence.mean(1)
    good = np.flatnonzero(track.seen & (certainty >= LEAST_CERTAIN * np.median(certainty[track.seen])))
    if len(good) == 0:
        return np.zeros(1, np.int64)
    turned = _turns(track.points)
    usual = np.median(turned[good], axis=0)
    cost = np.linalg.norm(turned - usual, axis=-1).mean(-1) - 0.1 * certainty
    low, high = np.quantile(openings[good], (0.02, 0.98))
    chosen: list[int] = []
    for wanted in np.linspace(low, high, count):
        fits = cost[good] + 4 * np.abs(openings[good] - wanted)
        row = int(good[int(np.argmin(fits))])
        if row not in chosen:
            chosen.append(row)
    return np.array(chosen, np.int64)


def choose_references(track: LandmarkTrack, rows: np.ndarray, openings: np.ndarray, *, count: int) -> np.ndarray:
    """The source row to take the look from, for each frame of a clip: (N,) int64.

    rows: (N,) the source row behind each frame; openings: (N,) the mouth's opening there, in face widths. A candidate
    stays until another fits better by `MARGIN`, on average over a few frames.
    """
    candidates = reference_candidates(track, min(count, MOST))
    if len(candidates) == 1 or len(rows) == 0:
        return np.repeat(candidates[:1], len(rows))
    turned = _turns(track.points)
    opened = mouth_opening(track.points[candidates])
    pose = np.stack([np.linalg.norm(turned[rows] - turned[c], axis=-1).mean(-1) for c in candidates], axis=1)
    cost = _averaged(pose + np.abs(np.asarray(openings)[:, None] - opened))
    now = int(np.argmin(cost[0]))
    picked = np.empty(len(rows), np.int64)
    for frame, row in enumerate(cost):
        best = int(np.argmin(row))
        if row[now] - row[best] > MARGIN:
            now = best
        picked[frame] = now
    return candidates[picked]


def _turns(points: np.ndarray) -> np.ndarray:
    """(S, 31, 2) pose points without place, size and roll, in face widths: what is left is how the head is turned."""
    return to_local(points, *face_frames(points))[:, POSE] / float(face_width(MEAN_FACE))


def _averaged(cost: np.ndarray) -> np.ndarray:
    """(N, K) averaged over `SMOOTHED` frames to each side, ends held."""
    padded = np.pad(cost, ((SMOOTHED, SMOOTHED), (0, 0)), mode="edge")
    total = np.cumsum(np.r_[np.zeros((1, cost.shape[1])), padded], axis=0)
    width = 2 * SMOOTHED + 1
    return (total[width:] - total[:-width]) / width
