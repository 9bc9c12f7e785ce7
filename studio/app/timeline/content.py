"""What the timeline shows, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from studio.app.changes import keys_by_group
from studio.core.markers import Markers
from studio.core.project import Project
from studio.core.quality import Problem
from studio.core.timebase import FrameRate
from studio.core.topology import PointGroup

if TYPE_CHECKING:
    from studio.media.peaks import Peaks

LANES = tuple(PointGroup)


@dataclass(frozen=True, eq=False)
class TimelineContent:
    """keys: frames with keys per group. speech: (T,) 0..1 voice activity or None. rendered: (T,) bool, in the cache.

    marked: the range that is rendered and exported. problems: what looks wrong, in order of start.
    """

    frame_rate: FrameRate = field(default_factory=lambda: FrameRate(25))
    frame_count: int = 0
    keys: Mapping[PointGroup, tuple[int, ...]] = field(default_factory=dict)
    speech: np.ndarray | None = None
    peaks: Peaks | None = None
    rendered: np.ndarray | None = None
    marked: range = range(0)
    markers: Markers = ()
    problems: tuple[Problem, ...] = ()


def content_of(
    project: Project, peaks: Peaks | None, rendered: np.ndarray | None, problems: tuple[Problem, ...] = ()
) -> TimelineContent:
    """The timeline of a project."""
    return TimelineContent(
        frame_rate=project.frame_rate,
        frame_count=project.frame_count,
        keys=keys_by_group(project),
        speech=project.base.speech if project.base is not None else None,
        peaks=peaks,
        rendered=rendered if rendered is not None and len(rendered) == project.frame_count else None,
        marked=project.frames_to_export,
        markers=project.markers,
        problems=problems,
    )


def runs(flags: np.ndarray) -> list[tuple[int, int]]:
    """(start, stop) of each run of true values in (T,) bool."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags.astype(bool), [False]]).astype(np.int8)))
    return [(int(start), int(stop)) for start, stop in zip(edges[::2], edges[1::2], strict=True)]
