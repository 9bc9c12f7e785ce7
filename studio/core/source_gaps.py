"""What to show while a source video shows no face: pure functions over its track.

A row of the track in which no face was seen has confidence 0 everywhere; its points were filled in. Short gaps are a
detector's slips and are rendered as any frame.
"""

from __future__ import annotations

from enum import StrEnum

import numpy as np

from studio.core.motion import face_frames, from_local, to_local
from studio.core.track import LandmarkTrack

LONGEST_SLIP = 12
"""Rows without a face that still count as a slip of the detector, as the tracker interpolates them."""
FADE = 3
"""Rows beside a longer gap over which the new mouth gives way to the video's own."""


class MissingFace(StrEnum):
    """What a longer gap shows: the video as it is, its last frame with a face, or a mouth at the guessed place."""

    PASS = "pass"
    HOLD = "hold"
    INTERPOLATE = "interpolate"


def missing_rows(track: LandmarkTrack) -> np.ndarray:
    """(S,) bool: the source rows inside gaps that are longer than a slip."""
    missing = ~track.seen
    edges = np.flatnonzero(np.diff(np.r_[False, missing, False].astype(np.int8)))
    for start, stop in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if stop - start <= LONGEST_SLIP:
            missing[start:stop] = False
    return missing


def held_rows(track: LandmarkTrack) -> np.ndarray:
    """(S,) int64: for each source row itself, or in a longer gap the last row before it; before all faces the first."""
    missing = missing_rows(track)
    rows = np.where(missing, -1, np.arange(len(missing)))
    if missing.all():
        return np.arange(len(missing))
    return np.where((held := np.maximum.accumulate(rows)) < 0, int(np.argmin(missing)), held)


def presence(track: LandmarkTrack) -> np.ndarray:
    """(S,) float64 in 0..1: 0 in longer gaps, rising to 1 over the `FADE` rows beside them."""
    missing = missing_rows(track)
    share = np.where(missing, 0.0, 1.0)
    for distance in range(FADE, 0, -1):
        near = np.zeros(len(missing), bool)
        near[distance:] |= missing[:-distance]
        near[:-distance] |= missing[distance:]
        share[near & ~missing] = distance / (FADE + 1)
    return share


def carry(targets: np.ndarray, onto: np.ndarray) -> np.ndarray:
    """(N, 68, 2) faces brought into the poses of the (N, 68, 2) faces `onto`; each by itself alone."""
    return from_local(to_local(targets, *face_frames(targets)), *face_frames(onto)).astype(np.float32)
