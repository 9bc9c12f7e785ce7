"""Which word and which sound is spoken when: spans over the voice, imported from a forced alignment or subtitles.

Times are whole milliseconds of the voice, so they stay where they are whatever the frame rate and whatever is keyed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studio.core.errors import EditError
from studio.core.timebase import FrameRate

if TYPE_CHECKING:
    from studio.core.project import Project

MAX_SPANS = 200_000
MAX_LABEL = 200
MAX_MS = 100 * 3600 * 1000
_BILABIAL = re.compile(r"[pbm](?![a-z])|pf$")
"""p, b or m with whatever marks length, aspiration or place follow it; and the affricate pf."""


def _frame(milliseconds: int, rate: FrameRate) -> int:
    """The frame that begins nearest to a moment."""
    return (milliseconds * rate.numerator * 2 + 1000 * rate.denominator) // (2000 * rate.denominator)


@dataclass(frozen=True, order=True)
class Spoken:
    """From `start` up to `stop`, ms of the voice. label: 1 to MAX_LABEL characters."""

    start: int
    stop: int
    label: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.stop <= MAX_MS:
            raise ValueError("a span begins before it ends, within 100 hours")
        if not 0 < len(self.label) <= MAX_LABEL or not self.label.isprintable():
            raise ValueError(f"a label is one line of 1 to {MAX_LABEL} characters")

    def frames(self, rate: FrameRate) -> range:
        """The frames during which it sounds, at least one."""
        first = _frame(self.start, rate)
        return range(first, max(_frame(self.stop, rate), first + 1))


@dataclass(frozen=True)
class Alignment:
    """Spans in order of their start, by tier; either may be empty."""

    words: tuple[Spoken, ...] = ()
    phones: tuple[Spoken, ...] = ()

    def __post_init__(self) -> None:
        if len(self.words) + len(self.phones) > MAX_SPANS:
            raise ValueError(f"an alignment has up to {MAX_SPANS} spans")
        if any(list(tier) != sorted(tier) for tier in (self.words, self.phones)):
            raise ValueError("spans are in order of their start")

    def __len__(self) -> int:
        return len(self.words) + len(self.phones)

    @property
    def finest(self) -> tuple[Spoken, ...]:
        """Phones if there are any, else words: what is shown and stepped through."""
        return self.phones or self.words


def aligned(words: Iterable[Spoken] = (), phones: Iterable[Spoken] = ()) -> Alignment:
    """Of spans in any order."""
    return Alignment(tuple(sorted(words)), tuple(sorted(phones)))


def is_bilabial(label: str) -> bool:
    """Whether the lips touch in a sound of ARPABET, IPA or X-SAMPA: p, b, m and their variants."""
    return _BILABIAL.match(label.strip("ˈˌ'\" ").replace("͡", "").lower()) is not None


def closed_spans(alignment: Alignment, rate: FrameRate) -> tuple[range, ...]:
    """Frames of each sound that the lips close for."""
    return tuple(span.frames(rate) for span in alignment.phones if is_bilabial(span.label))


def known_closures(project: Project) -> tuple[range, ...] | None:
    """`closed_spans` of a project; None where nobody knows its sounds."""
    alignment = project.alignment
    return closed_spans(alignment, project.frame_rate) if alignment is not None and alignment.phones else None


def next_span(spans: tuple[Spoken, ...], frame: int, rate: FrameRate) -> Spoken | None:
    """The first that begins after `frame`."""
    at = bisect_right(spans, frame, key=lambda span: span.frames(rate).start)
    return spans[at] if at < len(spans) else None


def previous_span(spans: tuple[Spoken, ...], frame: int, rate: FrameRate) -> Spoken | None:
    """The last that begins before `frame`."""
    at = bisect_left(spans, frame, key=lambda span: span.frames(rate).start)
    return spans[at - 1] if at else None


def of_voice(project: Project, alignment: Alignment) -> Alignment:
    """What of an alignment lies inside the project's voice; a span that reaches past its end is cut.

    Raises EditError when there is no voice, or nothing of it lies inside.
    """
    if project.voice is None:
        raise EditError("There is no voice yet.", remedy="Choose a voice before its words.")
    length = round(project.voice.duration * 1000)

    def cut(spans: tuple[Spoken, ...]) -> Iterator[Spoken]:
        for span in spans:
            if span.start < length:
                yield span if span.stop <= length else replace(span, stop=length)

    inside = Alignment(tuple(cut(alignment.words)), tuple(cut(alignment.phones)))
    if not len(inside):
        raise EditError("All these words lie behind the end of the voice.", remedy="Choose the file of this voice.")
    return inside


def set_alignment(project: Project, alignment: Alignment | None) -> Project:
    """Project -> Project: the words and sounds of its voice, or none."""
    return replace(project, alignment=alignment if alignment is not None and len(alignment) else None)
