"""Stretches in which something covers the mouth: the source picture is shown there as it is. Edits: Project -> Project.

They are about the source picture, which never moves: time that is put in or taken out for keys passes them by.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from studio.core.errors import EditError

if TYPE_CHECKING:
    from studio.core.project import Project
    from studio.core.quality import Problem

Spans = tuple[range, ...]
MAX_SPANS = 100_000


@dataclass(frozen=True)
class Occlusion:
    """spans: frames, in order, with at least one frame between two. muted: as if there were none. locked: no edits."""

    spans: Spans = ()
    muted: bool = False
    locked: bool = False

    def __post_init__(self) -> None:
        if self.spans != merged(self.spans) or any(span.start < 0 or span.step != 1 for span in self.spans):
            raise ValueError("occluded spans are in order and apart")

    @property
    def shown(self) -> Spans:
        """The spans that have an effect."""
        return () if self.muted else self.spans

    def span_at(self, frame: int) -> range | None:
        return next((span for span in self.spans if frame in span), None)


def merged(spans: Iterable[range]) -> Spans:
    """In order; those that overlap or touch are one, empty ones none."""
    found: list[range] = []
    for span in sorted((span for span in spans if len(span)), key=lambda span: span.start):
        if found and span.start <= found[-1].stop:
            found[-1] = range(found[-1].start, max(found[-1].stop, span.stop))
        else:
            found.append(span)
    return tuple(found)


def retimed(occlusion: Occlusion, ratio: Fraction) -> Occlusion:
    """At another frame rate, `ratio` new frames per old one; none vanishes."""
    spans = [(round(span.start * ratio), round(span.stop * ratio)) for span in occlusion.spans]
    return replace(occlusion, spans=merged(range(start, max(stop, start + 1)) for start, stop in spans))


def occluded(occlusion: Occlusion, frames: np.ndarray) -> np.ndarray:
    """Which of (N,) frames show the source as it is: (N,) bool."""
    starts = np.array([span.start for span in occlusion.shown], np.int64)
    stops = np.array([span.stop for span in occlusion.shown], np.int64)
    begun = np.searchsorted(starts, frames, side="right")
    return begun > np.searchsorted(stops, frames, side="right")


def is_occluded(project: Project, frame: int) -> bool:
    return any(frame in span for span in project.occlusion.shown)


def occlusion_differs(before: Project, after: Project) -> np.ndarray:
    """Frames of `after` that only one of two states shows as they are in the source: ascending (K,) int64."""
    if before.occlusion == after.occlusion:
        return np.zeros(0, np.int64)
    every = np.arange(after.frame_count)
    return np.flatnonzero(occluded(before.occlusion, every) != occluded(after.occlusion, every))


def in_sight(problems: Iterable[Problem], occlusion: Occlusion) -> tuple[Problem, ...]:
    """Without the problems of which the source's picture hides every frame."""
    hidden = occlusion.shown
    return tuple(p for p in problems if not any(span.start <= p.start and p.stop <= span.stop for span in hidden))


# ---- edits: Project -> Project --------------------------------------------------------------------------------------


def occlude(project: Project, frames: range) -> Project:
    """The source shows through in `frames`, too. Raises EditError outside the clip, for none, and when locked."""
    occlusion = _unlocked(project)
    _check(project, frames)
    return _with_spans(project, [*occlusion.spans, frames])


def reveal(project: Project, frames: range) -> Project:
    """`frames` are rendered again; spans that reach beyond them keep the rest."""
    spans = _unlocked(project).spans
    before = [range(span.start, min(span.stop, frames.start)) for span in spans]
    after = [range(max(span.start, frames.stop), span.stop) for span in spans]
    return _with_spans(project, [*before, *after])


def resize_span(project: Project, span: range, to: range) -> Project:
    """One of the spans gets other ends; where it meets others it becomes one with them."""
    spans = _unlocked(project).spans
    if span not in spans:
        raise EditError("This occlusion is gone.", remedy="Choose one that is there.")
    _check(project, to)
    return _with_spans(project, [*(other for other in spans if other != span), to])


def clear_occlusion(project: Project) -> Project:
    _unlocked(project)
    return _with_spans(project, [])


def set_occlusion(project: Project, *, muted: bool | None = None, locked: bool | None = None) -> Project:
    """Mute or lock all spans; None leaves as it is."""
    occlusion = project.occlusion
    mute = occlusion.muted if muted is None else muted
    return replace(
        project, occlusion=replace(occlusion, muted=mute, locked=occlusion.locked if locked is None else locked)
    )


def _with_spans(project: Project, spans: Iterable[range]) -> Project:
    return replace(project, occlusion=replace(project.occlusion, spans=merged(spans)))


def _unlocked(project: Project) -> Occlusion:
    if project.occlusion.locked:
        raise EditError("The occlusion is locked.", remedy="Unlock it to edit it.")
    return project.occlusion


def _check(project: Project, frames: range) -> None:
    if not len(frames):
        raise EditError("An occlusion has at least one frame.", remedy="Choose an end behind its start.")
    project.check_frame(frames.start)
    project.check_frame(frames.stop - 1)
