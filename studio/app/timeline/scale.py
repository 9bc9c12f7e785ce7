"""Frames <-> widget px of the timeline, and where its ruler has ticks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.timebase import FrameRate

MAX_PIXELS_PER_FRAME = 80.0
LABEL_SPACE = 90
"""Widget px that a label of the ruler needs."""


@dataclass(frozen=True)
class TimeScale:
    """`px = origin + (frame - first) * pixels_per_frame`. origin: where frame `first` is drawn, in widget px."""

    pixels_per_frame: float = 4.0
    first: float = 0.0
    origin: float = 0

    def x_at(self, frame: float) -> float:
        """Left edge of a frame."""
        return self.origin + (frame - self.first) * self.pixels_per_frame

    def position_at(self, x: float) -> float:
        return self.first + (x - self.origin) / self.pixels_per_frame

    def frame_at(self, x: float, *, frame_count: int) -> int:
        """The frame under `x`, held inside the clip."""
        return min(max(int(self.position_at(x) // 1), 0), max(frame_count - 1, 0))

    def zoomed(self, factor: float, *, at_x: float, frame_count: int, width: int) -> TimeScale:
        """Scaled by `factor` about `at_x`, between the whole clip and `MAX_PIXELS_PER_FRAME`."""
        least = min(width / max(frame_count, 1), MAX_PIXELS_PER_FRAME)
        scale = min(max(self.pixels_per_frame * factor, least), MAX_PIXELS_PER_FRAME)
        first = self.position_at(at_x) - (at_x - self.origin) / scale
        return TimeScale(scale, first, self.origin).clamped(frame_count=frame_count, width=width)

    def scrolled(self, pixels: float, *, frame_count: int, width: int) -> TimeScale:
        first = self.first + pixels / self.pixels_per_frame
        return TimeScale(self.pixels_per_frame, first, self.origin).clamped(frame_count=frame_count, width=width)

    def clamped(self, *, frame_count: int, width: int) -> TimeScale:
        """Scrolled back so that the clip fills the widget where it can."""
        last_first = max(frame_count - width / self.pixels_per_frame, 0.0)
        return TimeScale(self.pixels_per_frame, min(max(self.first, 0.0), last_first), self.origin)

    def showing(self, frame: int, *, frame_count: int, width: int) -> TimeScale:
        """Scrolled, if need be, so that `frame` is in sight: it comes in at a quarter of the width."""
        x = self.x_at(frame) - self.origin
        if 0 <= x <= width - self.pixels_per_frame:
            return self
        first = frame - width / self.pixels_per_frame / 4
        return TimeScale(self.pixels_per_frame, first, self.origin).clamped(frame_count=frame_count, width=width)


def whole_clip(*, frame_count: int, width: int, origin: float) -> TimeScale:
    """The scale at which the clip just fills `width`."""
    return TimeScale(min(max(width, 1) / max(frame_count, 1), MAX_PIXELS_PER_FRAME), 0.0, origin)


def tick_step(pixels_per_frame: float, rate: FrameRate) -> int:
    """Frames between two labels: 1, 2, 5 or 10 frames, else whole seconds, the least that leaves room for them."""
    second = rate.nominal
    steps = [1, 2, 5, *([10] if second > 10 else []), *(second * n for n in (1, 2, 5, 10, 15, 30, 60, 120, 300, 600))]
    for step in steps:
        if step * pixels_per_frame >= LABEL_SPACE:
            return step
    return second * 1800


def ticks(scale: TimeScale, rate: FrameRate, *, frame_count: int, width: float) -> tuple[np.ndarray, np.ndarray]:
    """The frames of all ticks in sight, (K,) int64 from left to right, and whether each has a label, (K,) bool."""
    step = tick_step(scale.pixels_per_frame, rate)
    minor = max(step // 5, 1) if step % 5 == 0 else 1 if step <= 5 else step
    if minor * scale.pixels_per_frame < 5:
        minor = step
    start = int(scale.first) // minor * minor
    stop = min(frame_count, int(scale.first + width / scale.pixels_per_frame) + 1)
    frames = np.arange(max(start, 0), stop, minor)
    return frames, frames % step == 0
