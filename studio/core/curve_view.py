"""What a curve editor shows of a lane: its value over time round one key, and the handles of the segments there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from studio.core.curves import Bezier, Interpolation
from studio.core.key_edits import set_interpolation
from studio.core.keyframes import EditLayer, Keyframe, layer_offsets, with_key
from studio.core.lanes import AMPLITUDE, KeyRef, KeySelection, lane_keys, lane_layer
from studio.core.motion import amplitude_at
from studio.core.project import Project, replace_layer

FARTHEST = 3.0
"""How far beyond its segment's values a handle can be dragged, in those."""


class Component(StrEnum):
    """What of a lane's offsets is shown: their mean length, or their mean to the right or up."""

    LENGTH = "length"
    RIGHT = "right"
    UP = "up"


@dataclass(frozen=True)
class Segment:
    """From one key to the next of a lane, where their falloffs meet. values: at its two ends."""

    start: KeyRef
    stop: int
    values: tuple[float, float]
    interpolation: Interpolation
    bezier: Bezier

    @property
    def has_handles(self) -> bool:
        return self.interpolation is Interpolation.BEZIER


def key_to_show(project: Project, lanes: Iterable[str], selection: KeySelection, frame: int) -> KeyRef | None:
    """The first selected key, else of `lanes` the key at or before `frame`, else the first; None without any."""
    if selection:
        return min(selection, key=lambda ref: (ref.frame, ref.lane))
    keyed = {lane: list(lane_keys(project, lane)) for lane in lanes}
    before = [KeyRef(lane, f) for lane, frames in keyed.items() for f in frames if f <= frame]
    if before:
        return max(before, key=lambda ref: ref.frame)
    return min((KeyRef(lane, frames[0]) for lane, frames in keyed.items() if frames), key=_frame, default=None)


def _frame(ref: KeyRef) -> int:
    return ref.frame


def lane_values(
    project: Project, lane: str, frames: np.ndarray, component: Component, points: Collection[int] = ()
) -> np.ndarray:
    """The value of a lane at (K,) frames, which may lie between two: (K,).

    Of a layer in model px, the mean of those of `points` that it moves, or of all of them if it moves none; of
    amplitude its factor.
    """
    if lane == AMPLITUDE:
        return amplitude_at(replace(project.motion, amplitude_muted=False), frames)
    layer = replace(lane_layer(project, lane), enabled=True)
    return component_values(layer_offsets(layer, frames)[:, shown_points(layer, points)], component)


def shown_points(layer: EditLayer, points: Collection[int]) -> list[int]:
    """Places in a layer of those of `points` that it moves, or of all its points if it moves none."""
    return [i for i, point in enumerate(layer.points) if point in points] or list(range(len(layer.points)))


def component_values(offsets: np.ndarray, component: Component) -> np.ndarray:
    """(K, n, 2) offsets -> (K,) values."""
    if component is Component.LENGTH:
        return np.hypot(offsets[..., 0], offsets[..., 1]).mean(axis=1)
    return offsets[..., 0].mean(axis=1) if component is Component.RIGHT else -offsets[..., 1].mean(axis=1)


def frames_round(project: Project, ref: KeyRef) -> tuple[float, float]:
    """From when to when the surroundings of a key are shown: its neighbours, or as far as it fades; with a margin."""
    frames = list(lane_keys(project, ref.lane))
    at = bisect_left(frames, ref.frame)
    before, after = (frames[at - 1] if at else None), (frames[at + 1] if at + 1 < len(frames) else None)
    if ref.lane == AMPLITUDE:
        start, stop = (ref.frame - 12 if before is None else before), (ref.frame + 12 if after is None else after)
    else:
        layer = lane_layer(project, ref.lane)
        joined = before is not None and ref.frame - before <= layer.reach
        start = before if joined and before is not None else ref.frame - layer.falloff_before - 1
        joined = after is not None and after - ref.frame <= layer.reach
        stop = after if joined and after is not None else ref.frame + layer.falloff_after + 1
    margin = max(0.08 * (stop - start), 1.0)
    return start - margin, stop + margin


def segments(project: Project, ref: KeyRef, component: Component, points: Collection[int] = ()) -> tuple[Segment, ...]:
    """The segments that end and begin at a key; those that fade to nothing between their keys have no curve."""
    if ref.lane == AMPLITUDE:
        return ()
    layer = lane_layer(project, ref.lane)
    at = bisect_left(layer.keys, ref.frame, key=lambda key: key.frame)
    pairs = [(i, i + 1) for i in (at - 1, at) if i >= 0 and i + 1 < len(layer.keys)]
    return tuple(
        _segment(project, ref.lane, layer.keys[i], layer.keys[j], component, points)
        for i, j in pairs
        if layer.keys[j].frame - layer.keys[i].frame <= layer.reach
    )


def _segment(
    project: Project, lane: str, first: Keyframe, last: Keyframe, component: Component, points: Collection[int]
) -> Segment:
    ends = lane_values(project, lane, np.array([first.frame, last.frame]), component, points)
    values = float(ends[0]), float(ends[1])
    return Segment(KeyRef(lane, first.frame), last.frame, values, first.interpolation, first.bezier)


def around(project: Project, ref: KeyRef, *, keys: int = 4) -> Project:
    """The project with no more than the key's lane and some keys on either side: enough to draw, quick to change."""
    if ref.lane == AMPLITUDE:
        return replace(project, layers=())
    layer = lane_layer(project, ref.lane)
    at = bisect_left(layer.keys, ref.frame, key=lambda key: key.frame)
    return replace(project, layers=(replace(layer, keys=layer.keys[max(at - keys, 0) : at + keys + 1]),))


def tried(project: Project, ref: KeyRef, bezier: Bezier) -> Project:
    """`project` while a handle of the segment that begins at a key is dragged; locks do not matter."""
    layer = lane_layer(project, ref.lane)
    key = layer.key_at(ref.frame)
    if key is None:
        return project
    return replace_layer(project, with_key(layer, replace(key, interpolation=Interpolation.BEZIER, bezier=bezier)))


def with_handle(bezier: Bezier, handle: int, x: float, y: float) -> Bezier:
    """The curve with its first (0) or second (1) handle elsewhere, held within what can be kept."""
    x, y = float(np.clip(x, 0, 1)), float(np.clip(y, 1 - FARTHEST, FARTHEST))
    return (x, y, *bezier[2:]) if handle == 0 else (*bezier[:2], x, y)


def set_curve(project: Project, ref: KeyRef, interpolation: Interpolation, bezier: Bezier | None = None) -> Project:
    """Project -> Project: the curve of the segment that begins at a key. Raises EditError when it is locked."""
    return set_interpolation(project, frozenset({ref}), interpolation, bezier)
