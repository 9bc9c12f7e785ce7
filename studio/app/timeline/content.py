"""What the timeline shows, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from studio.core.lane_rows import (
    SUMS,
    Ramps,
    Row,
    Switch,
    Switches,
    SwitchState,
    is_effective,
    project_rows,
    ramps_of,
    row_lanes,
    row_switches,
)
from studio.core.lanes import AMPLITUDE
from studio.core.markers import Markers
from studio.core.motion import blink_curve, sway_curves
from studio.core.project import Project
from studio.core.quality import Problem
from studio.core.timebase import FrameRate

if TYPE_CHECKING:
    from studio.app.voice import PcmVoice
    from studio.media.peaks import Peaks

NO_FRAMES = np.zeros(0, np.int64)


@dataclass(frozen=True, eq=False)
class RowContent:
    """frames: of all keys that the row shows, ascending int64. ramps: of its layers that have keys; none for sums.

    effective: whether any of it has an effect. curve: (T,) 0..1 drawn behind the keys, or None.
    """

    lanes: tuple[str, ...] = ()
    frames: np.ndarray = field(default_factory=lambda: NO_FRAMES)
    switches: Switches = field(default_factory=dict)
    effective: bool = True
    ramps: tuple[Ramps, ...] = ()
    curve: np.ndarray | None = None

    @property
    def locked(self) -> bool:
        return self.switches.get(Switch.LOCK) is SwitchState.ON


@dataclass(frozen=True, eq=False)
class TimelineContent:
    """rows: those that the project has, from top to bottom. lane_frames: (K,) int64 per lane that has keys.

    speech: (T,) 0..1 voice activity or None. rendered: (T,) bool, in the cache; stale: (T,) bool, rendered once and
    changed since. marked: the range that is rendered and exported. problems: what looks wrong, in order of start.
    """

    project: Project = field(default_factory=Project)
    rows: Mapping[Row, RowContent] = field(default_factory=dict)
    lane_frames: Mapping[str, np.ndarray] = field(default_factory=dict)
    speech: np.ndarray | None = None
    peaks: Peaks | None = None
    sound: PcmVoice | None = None
    rendered: np.ndarray | None = None
    stale: np.ndarray | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def frame_rate(self) -> FrameRate:
        return self.project.frame_rate

    @cached_property
    def frame_count(self) -> int:
        return self.project.frame_count

    @cached_property
    def marked(self) -> range:
        return self.project.frames_to_export

    @property
    def markers(self) -> Markers:
        return self.project.markers

    @cached_property
    def keys(self) -> dict[str, tuple[int, ...]]:
        """Frames of the keys of each lane that has some."""
        return {lane: tuple(frames.tolist()) for lane, frames in self.lane_frames.items()}

    @cached_property
    def problem_starts(self) -> np.ndarray:
        return np.array([problem.start for problem in self.problems], np.int64)


def content_of(
    project: Project,
    peaks: Peaks | None,
    rendered: np.ndarray | None,
    problems: tuple[Problem, ...] = (),
    *,
    stale: np.ndarray | None = None,
    sound: PcmVoice | None = None,
) -> TimelineContent:
    """The timeline of a project. sound: the voice's samples, for drawing it closer than its peaks go."""
    count = project.frame_count
    ramps = {layer.id: found for layer in project.layers if (found := ramps_of(layer)) is not None}
    frames = {lane: found.frames for lane, found in ramps.items()}
    if project.motion.amplitude_keys:
        frames[AMPLITUDE] = np.array([frame for frame, _ in project.motion.amplitude_keys], np.int64)
    return TimelineContent(
        project=project,
        rows={row: _row(project, row, frames, ramps) for row in project_rows(project)},
        lane_frames=frames,
        speech=project.base.speech if project.base is not None else None,
        peaks=peaks,
        sound=sound,
        rendered=rendered if rendered is not None and len(rendered) == count else None,
        stale=stale if stale is not None and len(stale) == count else None,
        problems=problems,
    )


def _row(project: Project, row: Row, frames: Mapping[str, np.ndarray], ramps: Mapping[str, Ramps]) -> RowContent:
    lanes = row_lanes(project, row)
    keyed = [frames[lane] for lane in lanes if lane in frames]
    return RowContent(
        lanes=lanes,
        frames=keyed[0] if len(keyed) == 1 else np.unique(np.concatenate(keyed)) if keyed else NO_FRAMES,
        switches=row_switches(project, row),
        effective=is_effective(project, row),
        ramps=() if row in SUMS else tuple(ramps[lane] for lane in lanes if lane in ramps),
        curve=_curve(project, row),
    )


def _curve(project: Project, row: Row) -> np.ndarray | None:
    """Where the lids fall, and how far the head sways; these rows have no keys."""
    count, motion = project.frame_count, project.motion
    if row is Row.BLINK and motion.blinks:
        return blink_curve(count, frame_rate=project.frame_rate, seed=motion.seed)
    if row is Row.SWAY and motion.sway:
        drift = sway_curves(range(count), frame_rate=project.frame_rate, seed=motion.seed)
        return 0.5 + 0.5 * motion.sway_strength * drift[:, 0]
    return None
