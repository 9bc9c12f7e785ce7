"""Made clips whose voice opens the mouth."""

from __future__ import annotations

import numpy as np

from studio.core.geometry import MEAN_FACE
from studio.talkformer.audio_features import MEL_BINS
from studio.training.motion_data import MotionClip


def made_clip(number: int, frames: int = 120, *, late: float = 0.0) -> MotionClip:
    """A voice whose loudness opens the mouth; `late` frames pass before the mouth follows."""
    random = np.random.default_rng(number)
    loud = np.convolve(random.uniform(0, 1, frames * 4 + 60), np.ones(12) / 12, "same")
    loud = np.clip((loud - 0.35) * 4, 0, 1)
    mel = random.normal(-9, 0.3, (frames * 4 + 9, MEL_BINS)) + 6 * loud[: frames * 4 + 9, None]
    opening_px = 12 * np.interp((np.arange(frames) + 0.5 - late) * 4, np.arange(len(loud)), loud)
    points = np.repeat(MEAN_FACE[None], frames, 0) + random.normal(0, 1, (1, 68, 1))
    points[:, [65, 66, 67, 55, 56, 57, 58, 59, 7, 8, 9], 1] += opening_px[:, None]
    return MotionClip(
        f"made_{number}",
        f"who_{number}",
        "permissive",
        mel.astype(np.float32),
        points.astype(np.float32),
        np.ones(frames, bool),
    )
