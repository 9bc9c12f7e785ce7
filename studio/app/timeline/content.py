"""What the timeline shows, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import numpy as np

from studio.app.timeline.raster import Summits
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
from studio.core.occlusion import Spans
from studio.core.project import Project
from studio.core.quality import Problem, ProblemKind
from studio.core.snapping import Span
from studio.core.timebase import FrameRate

if TYPE_CHECKING:
    from studio.app.voice import PcmVoice
    from studio.media.peaks import Peaks

NO_FRAMES = np.zeros(0, np.int64)
SPEECH_LEVEL = 0.5
PROBLEM_LEVELS = 4
"""Steps of severity that are drawn."""


@dataclass(frozen=True, eq=False)
class RowContent:
    """frames: of all keys that the row shows, ascending int64. ramps: of its layers that have keys; none for sums.

    effective: whether any of it has an effect. curve: 0..1 of each frame, drawn behind the keys, or None.
    """

    lanes: tuple[str, ...] = ()
    frames: np.ndarray = field(default_factory=lambda: NO_FRAMES)
    switches: Switches = field(default_factory=dict)
    effective: bool = True
    ramps: tuple[Ramps, ...] = ()
    curve: Summits | None = None

    def same(self, other: RowContent) -> bool:
        """Whether it looks the same, as far as can be told without comparing keys."""
        if self.frames is not other.frames or self.curve is not other.curve or len(self.ramps) != len(other.ramps):
            return False
        if any(mine is not theirs for mine, theirs in zip(self.ramps, other.ramps, strict=True)):
            return False
        return (self.switches, self.effective) == (other.switches, other.effective)

    @property
    def locked(self) -> bool:
        return self.switches.get(Switch.LOCK) is SwitchState.ON


@dataclass(frozen=True, eq=False)
class ProblemTable:
    """Problems as columns of (K,) int64. classes: places in `looks`.

    looks: kinds, with severity in steps of 1 / PROBLEM_LEVELS, that there are; the worst last.
    """

    starts: np.ndarray
    stops: np.ndarray
    classes: np.ndarray
    looks: list[tuple[ProblemKind, int]]


def problem_table(problems: Sequence[Problem]) -> ProblemTable:
    order = {kind: place for place, kind in enumerate(ProblemKind)}
    looks = [(problem.kind, round(problem.severity * PROBLEM_LEVELS)) for problem in problems]
    known = sorted(set(looks), key=lambda look: (look[1], order[look[0]]))
    places = {look: place for place, look in enumerate(known)}
    return ProblemTable(
        np.array([problem.start for problem in problems], np.int64),
        np.array([problem.stop for problem in problems], np.int64),
        np.array([places[look] for look in looks], np.int64),
        known,
    )


@dataclass(frozen=True, eq=False)
class SpanTable:
    """Labelled stretches in order of start. starts, ends: (K,) float64, in frames; ends ascend too, as spans follow
    one another."""

    spans: tuple[Span, ...] = ()

    @cached_property
    def starts(self) -> np.ndarray:
        return np.array([span.start for span in self.spans], np.float64)

    @cached_property
    def ends(self) -> np.ndarray:
        return np.maximum.accumulate(np.array([span.end for span in self.spans], np.float64))

    def between(self, low: float, high: float) -> slice:
        """Those that reach into low..high."""
        return slice(int(np.searchsorted(self.ends, low)), int(np.searchsorted(self.starts, high, side="right")))

    def at(self, position: float) -> Span | None:
        found = self.spans[self.between(position, position)]
        return next((span for span in found if span.start <= position < span.end), None)


@dataclass(frozen=True, eq=False)
class TimelineContent:
    """rows: those that the project has, from top to bottom. lane_frames: (K,) int64 per lane that has keys; ramps: per
    layer that has some.

    speech: (T,) 0..1 voice activity or None. rendered: (T,) bool, in the cache; stale: (T,) bool, rendered once and
    changed since. marked: the range that is rendered and exported. problems: what looks wrong, in order of start.
    """

    project: Project = field(default_factory=Project)
    rows: Mapping[Row, RowContent] = field(default_factory=dict)
    lane_frames: Mapping[str, np.ndarray] = field(default_factory=dict)
    ramps: Mapping[str, Ramps] = field(default_factory=dict)
    speech: np.ndarray | None = None
    peaks: Peaks | None = None
    sound: PcmVoice | None = None
    rendered: np.ndarray | None = None
    stale: np.ndarray | None = None
    problems: tuple[Problem, ...] = ()
    totals: Mapping[str, np.ndarray] = field(default_factory=dict)
    """(T + 1,) of "speech", "rendered" and "stale", where known: how many of the frames before each have it."""
    problem_table: ProblemTable = field(default_factory=lambda: problem_table(()))

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

    @property
    def occluded(self) -> Spans:
        """Spans of frames, muted or not."""
        return self.project.occlusion.spans

    @cached_property
    def keys(self) -> dict[str, tuple[int, ...]]:
        """Frames of the keys of each lane that has some."""
        return {lane: tuple(frames.tolist()) for lane, frames in self.lane_frames.items()}

    @cached_property
    def factors(self) -> np.ndarray:
        """(K,) of the keys of the amplitude."""
        return np.array([factor for _, factor in self.project.motion.amplitude_keys])


def content_of(
    project: Project,
    peaks: Peaks | None,
    rendered: np.ndarray | None,
    problems: tuple[Problem, ...] = (),
    *,
    stale: np.ndarray | None = None,
    sound: PcmVoice | None = None,
    before: TimelineContent | None = None,
) -> TimelineContent:
    """The timeline of a project. sound: the voice's samples, for drawing it closer than its peaks go.

    before: an earlier one; what it knows of layers that are still the same is not worked out again.
    """
    old, count = before if before is not None else TimelineContent(), project.frame_count
    known = {id(layer): old.ramps.get(layer.id) for layer in old.project.layers}
    found = ((layer.id, known.get(id(layer)) or ramps_of(layer)) for layer in project.layers)
    ramps = {layer_id: ramp for layer_id, ramp in found if ramp is not None}
    frames = {lane: found.frames for lane, found in ramps.items()}
    factors = project.motion.amplitude_keys
    if factors and factors is old.project.motion.amplitude_keys:
        frames[AMPLITUDE] = old.lane_frames[AMPLITUDE]
    elif factors:
        frames[AMPLITUDE] = np.array([frame for frame, _ in factors], np.int64)
    speech = project.base.speech if project.base is not None else None
    rendered = rendered if rendered is not None and len(rendered) == count else None
    stale = stale if stale is not None and len(stale) == count else None
    return TimelineContent(
        project=project,
        rows={row: _row(project, row, frames, ramps, old) for row in project_rows(project)},
        lane_frames=frames,
        ramps=ramps,
        speech=speech,
        peaks=peaks,
        sound=sound,
        rendered=rendered,
        stale=stale,
        problems=problems,
        totals=_totals(old, speech=speech, rendered=rendered, stale=stale),
        problem_table=old.problem_table if problems is old.problems else problem_table(problems),
    )


def _totals(old: TimelineContent, **flags: np.ndarray | None) -> dict[str, np.ndarray]:
    found = {}
    for name, flag in flags.items():
        if flag is None:
            continue
        if flag is getattr(old, name):
            found[name] = old.totals[name]
        else:
            found[name] = np.append(0, np.cumsum(flag > SPEECH_LEVEL if name == "speech" else flag))
    return found


def _row(
    project: Project,
    row: Row,
    frames: Mapping[str, np.ndarray],
    ramps: Mapping[str, Ramps],
    old: TimelineContent,
) -> RowContent:
    lanes = row_lanes(project, row)
    known = old.rows.get(row)
    same = known is not None and known.lanes == lanes
    if not same or any(frames.get(lane) is not old.lane_frames.get(lane) for lane in lanes):
        known = None
    return RowContent(
        lanes=lanes,
        frames=known.frames if known is not None else union([frames[lane] for lane in lanes if lane in frames]),
        switches=row_switches(project, row),
        effective=is_effective(project, row),
        ramps=() if row in SUMS else tuple(ramps[lane] for lane in lanes if lane in ramps),
        curve=_curve(project, row),
    )


def union(frames: Sequence[np.ndarray]) -> np.ndarray:
    """All frames of several ascending (K,) arrays: ascending, each once."""
    if len(frames) < 2:
        return frames[0] if frames else NO_FRAMES
    merged = np.sort(np.concatenate(frames))
    return merged[np.append(True, merged[1:] != merged[:-1])] if len(merged) else merged


def _curve(project: Project, row: Row) -> Summits | None:
    """Where the lids fall, and how far the head sways; these rows have no keys."""
    count, motion = project.frame_count, project.motion
    if row is Row.BLINK and motion.blinks:
        return _blinks(count, project.frame_rate, motion.seed)
    if row is Row.SWAY and motion.sway:
        return _sway(count, project.frame_rate, motion.seed, motion.sway_strength)
    return None


@lru_cache(maxsize=1)
def _blinks(count: int, frame_rate: FrameRate, seed: int) -> Summits:
    return Summits(blink_curve(count, frame_rate=frame_rate, seed=seed))


@lru_cache(maxsize=1)
def _sway(count: int, frame_rate: FrameRate, seed: int, strength: float) -> Summits:
    """From side to side, 0..1."""
    return Summits(0.5 + 0.5 * strength * sway_curves(range(count), frame_rate=frame_rate, seed=seed)[:, 0])
