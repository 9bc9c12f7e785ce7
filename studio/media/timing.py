"""Which source frame is shown at which project frame while the source lasts: pure functions.

What follows its last frame is `studio.core.plan.fold_indices`.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from studio.core.timebase import FrameRate


def source_table(times: np.ndarray, *, duration: Fraction, rate: FrameRate) -> np.ndarray:
    """The source frame for each project frame while the source lasts: (M,) int64, M = round(duration x rate).

    times: (N,) start of each source frame in seconds from the first one, increasing. Half of the shorter frame interval
    of leeway absorbs rounded time stamps, so that equal rates map frame to frame.
    """
    if len(times) == 0:
        raise ValueError("there are no frames to choose from")
    count = max(1, round(duration * rate.fraction))
    interval = min(float(duration) / len(times), 1 / float(rate))
    wanted = np.arange(count) * (rate.denominator / rate.numerator) + interval / 2
    return np.clip(np.searchsorted(times, wanted, side="right") - 1, 0, len(times) - 1)


def nearest_rate(value: Fraction | None) -> FrameRate | None:
    """The frame rate meant by a measured value: the standard one within 0.02 %, else the value itself.

    None where there is no usable value.
    """
    if value is None or not 0 < value <= 240:
        return None
    for numerator, denominator in ((24000, 1001), (30000, 1001), (60000, 1001), (120000, 1001)):
        if abs(value / Fraction(numerator, denominator) - 1) < Fraction(1, 5000):
            return FrameRate(numerator, denominator)
    if abs(value - round(value)) < value / 5000:
        return FrameRate(round(value))
    return FrameRate.from_fraction(value.limit_denominator(1001))
