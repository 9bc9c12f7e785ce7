"""Exact time: rational frame rates, integer frames, integer samples.

No float ever decides which frame a sample belongs to, so nothing drifts over an hour.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from fractions import Fraction

from studio.core.errors import OptionError

_NTSC = {
    "23.976": (24000, 1001),
    "23.98": (24000, 1001),
    "29.97": (30000, 1001),
    "47.95": (48000, 1001),
    "59.94": (60000, 1001),
    "119.88": (120000, 1001),
}
_NUMBER = re.compile(r"\d{1,9}(\.\d{0,9}|/\d{1,9})?", re.ASCII)
_TIMECODE = re.compile(r"(-?)(\d{1,6}):([0-5]\d):([0-5]\d)[:;](\d{2,3})", re.ASCII)
_NANOSECOND = Fraction(1, 10**9)
MAX_RATE = 240


@dataclass(frozen=True, order=True)
class FrameRate:
    """Frames per second as an exact fraction in lowest terms."""

    numerator: int
    denominator: int = 1

    def __post_init__(self) -> None:
        if self.numerator <= 0 or self.denominator <= 0 or self.numerator > MAX_RATE * self.denominator:
            raise OptionError(
                f"A frame rate of {self.numerator}/{self.denominator} is not usable.",
                remedy=f"Give a rate above 0 and up to {MAX_RATE}, such as 25, 29.97 or 30000/1001.",
            )
        common = math.gcd(self.numerator, self.denominator)
        object.__setattr__(self, "numerator", self.numerator // common)
        object.__setattr__(self, "denominator", self.denominator // common)

    @classmethod
    def parse(cls, text: str) -> FrameRate:
        """Read "25", "29.97" (taken as 30000/1001), "30000/1001" or "12.5"."""
        text = text.strip()
        if text in _NTSC:
            return cls(*_NTSC[text])
        try:
            value = Fraction(text if _NUMBER.fullmatch(text) else "")
        except (ValueError, ZeroDivisionError):
            raise OptionError(
                f"'{text[:40]}' is not a frame rate.", remedy="Give a number such as 25, 29.97 or 30000/1001."
            ) from None
        return cls(value.numerator, value.denominator)

    @classmethod
    def from_fraction(cls, value: Fraction) -> FrameRate:
        return cls(value.numerator, value.denominator)

    @property
    def fraction(self) -> Fraction:
        return Fraction(self.numerator, self.denominator)

    @property
    def nominal(self) -> int:
        """The whole number that timecode counts in: 30 for 29.97."""
        return -(-self.numerator // self.denominator)

    def __float__(self) -> float:
        return self.numerator / self.denominator

    def __str__(self) -> str:
        return str(self.numerator) if self.denominator == 1 else f"{self.numerator}/{self.denominator}"

    def seconds_at(self, frame: int) -> Fraction:
        """Start time of `frame` in seconds."""
        return frame / self.fraction

    def frame_at(self, seconds: Fraction | float) -> int:
        """The frame shown at `seconds`; a float within a nanosecond before a frame's start counts as its start."""
        slack = 0 if isinstance(seconds, Fraction) else _NANOSECOND
        return math.floor((_exact(seconds) + slack) * self.fraction)

    def frame_count(self, duration: Fraction | float) -> int:
        """Frames that cover `duration` seconds: the last partial one is kept, unless it is under a nanosecond long."""
        slack = 0 if isinstance(duration, Fraction) else _NANOSECOND
        return max(0, math.ceil((_exact(duration) - slack) * self.fraction))

    def sample_at(self, frame: int, *, sample_rate: int) -> int:
        """First audio sample at or after the start of `frame`."""
        return math.ceil(self.seconds_at(frame) * sample_rate)

    def frame_of_sample(self, sample: int, *, sample_rate: int) -> int:
        """The frame during which audio `sample` sounds."""
        return math.floor(Fraction(sample, sample_rate) * self.fraction)

    @property
    def drops_frames(self) -> bool:
        """Whether SMPTE drop-frame timecode applies (29.97 and 59.94)."""
        return self.denominator == 1001 and self.nominal in (30, 60)

    def timecode(self, frame: int) -> str:
        """SMPTE timecode `HH:MM:SS:FF`, drop-frame (`;`) at 29.97 and 59.94."""
        sign, frame = ("-", -frame) if frame < 0 else ("", frame)
        separator = ":"
        if self.drops_frames:
            frame, separator = _add_dropped(frame, self.nominal), ";"
        seconds, frames = divmod(frame, self.nominal)
        minutes, seconds = divmod(seconds, 60)
        hours, minutes = divmod(minutes, 60)
        return f"{sign}{hours:02}:{minutes:02}:{seconds:02}{separator}{frames:02}"

    def parse_timecode(self, text: str) -> int:
        """The frame of a timecode made by `timecode`. Raises OptionError for others, dropped labels included."""
        found = _TIMECODE.fullmatch(text.strip())
        if not found or int(found[5]) >= self.nominal:
            raise OptionError(f"'{text[:40]}' is not a timecode at {self} fps.", remedy="Write HH:MM:SS:FF.")
        hours, minutes, seconds, frames = (int(found[i]) for i in (2, 3, 4, 5))
        total_minutes = hours * 60 + minutes
        frame = (total_minutes * 60 + seconds) * self.nominal + frames
        if self.drops_frames:
            dropped = self.nominal // 15
            if seconds == 0 and frames < dropped and minutes % 10:
                raise OptionError(
                    f"Drop-frame timecode has no '{text[:40]}'.",
                    remedy=f"Frames 00 to {dropped - 1:02} are left out there.",
                )
            frame -= dropped * (total_minutes - total_minutes // 10)
        return -frame if found[1] else frame


def _exact(seconds: Fraction | float) -> Fraction:
    """Fractions stay exact; floats are rounded to a nanosecond so that 0.1 means one tenth."""
    return seconds if isinstance(seconds, Fraction) else Fraction(round(seconds * 10**9), 10**9)


def _add_dropped(frame: int, nominal: int) -> int:
    """Frame number with the labels that drop-frame timecode skips added back (SMPTE ST 12-1)."""
    dropped = nominal // 15
    per_minute = nominal * 60 - dropped
    per_ten = per_minute * 10 + dropped
    tens, rest = divmod(frame, per_ten)
    extra = 0 if rest < nominal * 60 else (rest - nominal * 60) // per_minute + 1
    return frame + dropped * (9 * tens + extra)
