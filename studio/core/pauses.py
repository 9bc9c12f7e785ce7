"""How a mouth rests while the voice is silent: lips a little parted in short pauses, shut in long ones.

Real speakers keep their mouths open in most silent frames of the training pack: shutting them in every short pause
looks busy and follows no one. Parted lips stay below what counts as open.
"""

from __future__ import annotations

import math

import numpy as np

from studio.core.timebase import FrameRate
from studio.core.topology import CONTENT_PAIRS

PARTED = 0.026
"""Opening in face widths that lips may keep in a short pause; from 0.03 on a mouth counts as open."""
PAUSE_SECONDS = (0.5, 0.9)
"""In pauses up to the first the lips stay parted, from the second on they shut."""
SETTLE_SECONDS = 0.3
"""How long parted lips take to shut in a long pause, and to part again before its end."""


def resting_opening(
    speech: np.ndarray, count: int, *, frame_rate: FrameRate, frames: range | None = None
) -> np.ndarray:
    """How far lips may stay apart in each of `frames` (None: all `count`) if the voice is silent, face widths: (K,).

    speech: (T,) 0..1 voice activity, silent past its end. A frame depends on a second to each side only.
    """
    frames = range(count) if frames is None else frames
    rate = float(frame_rate)
    least, most = PAUSE_SECONDS
    reach = math.ceil(most * rate) + 1
    wide = range(max(frames.start - reach, 0), min(frames.stop + reach, count))
    known = np.asarray(speech[wide.start : wide.stop])
    silent = np.ones(len(wide) + 2, bool)
    silent[1 : len(known) + 1] = known < 0.5
    silent[[0, -1]] = False
    depth = np.zeros(len(wide))
    for start, stop in np.flatnonzero(np.diff(silent)).reshape(-1, 2).tolist():
        places = np.arange(start, stop)
        since = places - start + 1 if start + wide.start > 0 else np.full(stop - start, reach)
        until = stop - places if stop + wide.start < count else np.full(stop - start, reach)
        settled = np.minimum(since, until) / rate / SETTLE_SECONDS
        depth[start:stop] = _smoothstep(settled) * _smoothstep(
            np.array(((stop - start) / rate - least) / (most - least))
        )
    return PARTED * (1 - depth[frames.start - wide.start : frames.stop - wide.start])


def brought_to(local: np.ndarray, rest: np.ndarray, *, opening: np.ndarray, share: np.ndarray) -> np.ndarray:
    """(T, 37, 2) mouths that are further open than (T,) `opening`, in face widths, moved there by (T,) `share` 0..1.

    rest: (37, 2) the closed mouth. Mouths that are less open stay as they are.
    """
    gaps = [np.hypot(*(local[:, low] - local[:, high]).T) for high, low in CONTENT_PAIRS]
    width = np.hypot(*(local[:, 16] - local[:, 0]).T)
    kept = np.minimum(opening * width / np.maximum((gaps[0] + gaps[1] + gaps[2]) / 3, 1e-6), 1)
    return local + (share * (1 - kept))[:, None, None] * (rest - local)


def _smoothstep(t: np.ndarray) -> np.ndarray:
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)
