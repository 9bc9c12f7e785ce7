"""Snapping on the time axis: what a dragged frame, key or range sticks to."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from studio.core.key_selection import key_frames
from studio.core.lanes import KeySelection, lane_ids, lane_keys
from studio.core.project import Project


class SnapKind(StrEnum):
    """What was snapped to, in order of preference between targets at one distance; FRAME is the fallback."""

    PLAYHEAD = "playhead"
    MARKER = "marker"
    KEY = "key"
    RANGE = "range"
    SPEECH = "speech"
    PHONEME = "phoneme"
    FRAME = "frame"


@dataclass(frozen=True)
class Snap:
    """frame: where it lands. kind: to what."""

    frame: int
    kind: SnapKind


@dataclass(frozen=True)
class SnapTargets:
    """Frames to snap to, by kind; each ascending int64."""

    frames: dict[SnapKind, np.ndarray] = field(default_factory=dict)


@dataclass(frozen=True)
class Span:
    """A labelled stretch of the voice, such as a word or a phoneme. start, end: in frames, with a fraction."""

    start: float
    end: float
    text: str = ""


def span_edges(spans: Iterable[Span]) -> tuple[int, ...]:
    """The frames nearest to where spans start and end, ascending."""
    return tuple(sorted({round(edge) for span in spans for edge in (span.start, span.end)}))


def speech_edges(speech: np.ndarray, *, threshold: float = 0.5) -> np.ndarray:
    """Frames at which a (T,) voice gate goes on or off: ascending int64; the first frame of each stretch."""
    return np.flatnonzero(np.diff(np.asarray(speech) > threshold)) + 1


def snap_targets(
    project: Project,
    *,
    playhead: int | None = None,
    dragged: KeySelection = frozenset(),
    dragged_markers: Collection[int] = (),
    phoneme_edges: Iterable[int] = (),
) -> SnapTargets:
    """Everything in a project that can be snapped to, except what is being dragged itself."""
    moving = {(ref.lane, ref.frame) for ref in dragged}
    keys = key_frames(project)
    if moving:
        keys = tuple({f for lane in lane_ids(project) for f in lane_keys(project, lane) if (lane, f) not in moving})
    speech = speech_edges(project.base.speech) if project.base is not None else ()
    ends = (0, project.in_point, project.out_point or project.frame_count, project.frame_count)
    found: dict[SnapKind, Iterable[int]] = {
        SnapKind.PLAYHEAD: () if playhead is None else (playhead,),
        SnapKind.MARKER: [marker.frame for marker in project.markers if marker.frame not in dragged_markers],
        SnapKind.KEY: keys,
        SnapKind.RANGE: ends,
        SnapKind.SPEECH: speech,
        SnapKind.PHONEME: phoneme_edges,
    }
    return SnapTargets({kind: np.unique(np.fromiter(frames, np.int64)) for kind, frames in found.items()})


def snap(
    position: float,
    targets: SnapTargets,
    *,
    pixels_per_frame: float,
    tolerance: float = 8.0,
    kinds: Collection[SnapKind] = tuple(SnapKind),
) -> Snap:
    """The nearest target of the wanted `kinds` within `tolerance` widget px of `position`, else the nearest frame.

    position: in frames, with a fraction. Of targets at one frame the kind that `SnapKind` names first is told.
    """
    best, best_distance = Snap(round(position), SnapKind.FRAME), tolerance
    for kind in SnapKind:
        nearest = _nearest(targets.frames.get(kind), position) if kind in kinds else None
        if nearest is None:
            continue
        distance = abs(nearest - position) * pixels_per_frame
        if distance < best_distance or (distance == best_distance and best.kind is SnapKind.FRAME):
            best, best_distance = Snap(nearest, kind), distance
    return best


def _nearest(frames: np.ndarray | None, position: float) -> int | None:
    if frames is None or not len(frames):
        return None
    at = int(np.searchsorted(frames, position))
    around = frames[max(at - 1, 0) : at + 1]
    return int(around[np.argmin(np.abs(around - position))])


def snap_move(
    moving: Collection[int],
    by: float,
    targets: SnapTargets,
    *,
    pixels_per_frame: float,
    tolerance: float = 8.0,
    kinds: Collection[SnapKind] = tuple(SnapKind),
) -> tuple[int, Snap | None]:
    """Whole frames to move several `moving` frames by, near `by`, so that the best of them meets a target.

    Returns that and the target; None when there is none in reach. Only the 64 outermost frames are tried.
    """
    tried = sorted(moving)
    tried = tried if len(tried) <= 64 else tried[:32] + tried[-32:]
    best: tuple[float, int, Snap | None] = (float("inf"), round(by), None)
    for frame in tried:
        found = snap(frame + by, targets, pixels_per_frame=pixels_per_frame, tolerance=tolerance, kinds=kinds)
        distance = abs(found.frame - frame - by)
        if found.kind is not SnapKind.FRAME and distance < best[0]:
            best = (distance, found.frame - frame, found)
    return best[1], best[2]
