"""Which source frame is shown at which project frame: pure functions."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

import numpy as np

from studio.core.timebase import FrameRate


class EndMode(StrEnum):
    """What a video shows after its last frame."""

    HOLD = "hold"
    LOOP = "loop"
    PING_PONG = "ping_pong"


def fold(index: int, count: int, mode: EndMode | str = EndMode.HOLD) -> int:
    """Bring any index into 0..count-1. Ping-pong shows the two end frames once per turn (0 1 2 1 0 1 ...)."""
    if count < 1:
        raise ValueError("there are no frames to choose from")
    mode = EndMode(mode)
    if mode is EndMode.HOLD or count == 1:
        return min(max(index, 0), count - 1)
    if mode is EndMode.LOOP:
        return index % count
    turn = index % (2 * count - 2)
    return turn if turn < count else 2 * count - 2 - turn


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


def source_index(frame: int, table: np.ndarray, mode: EndMode | str = EndMode.HOLD) -> int:
    """The source frame shown at project `frame`, by the table of `source_table`; hold stays on the table's last."""
    return int(table[fold(frame, len(table), mode)])


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
