"""Edits of what a frame looks like: back towards the prediction, or like another frame. Project -> Project."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

import numpy as np

from studio.core import keyframes
from studio.core.errors import EditError
from studio.core.geometry import face_frame
from studio.core.key_edits import raw_offsets
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.lanes import KeyRef, KeySelection, by_lane, lane_keys, with_lane_keys
from studio.core.project import Project, place_points, replace_layer, unlocked
from studio.core.topology import GROUP_POINTS, PointGroup

MOUTH_GROUPS = (PointGroup.JAW, PointGroup.OUTER_LIPS, PointGroup.INNER_LIPS)


def blend_points(project: Project, frame: int, points: Collection[int], share: float) -> Project:
    """Key `points` at `frame` between the prediction (share 0) and their edit as it is (1); above 1 exaggerates."""
    project.check_frame(frame)
    return _reshaped(project, frame, points, lambda offsets: offsets * share)


def reset_points(project: Project, frame: int, points: Collection[int]) -> Project:
    """`points` at `frame` as predicted. A key that then moves nothing goes, if the frame stays as predicted."""
    project.check_frame(frame)
    return _reshaped(project, frame, points, np.zeros_like)


def _reshaped(
    project: Project, frame: int, points: Collection[int], change: Callable[[np.ndarray], np.ndarray]
) -> Project:
    for layer in project.layers:
        rows = [layer.points.index(point) for point in points if point in layer.points]
        offsets = raw_offsets(layer, frame)
        if rows and offsets[rows].any():
            offsets[rows] = change(offsets[rows])
            project = replace_layer(project, _keyed(unlocked(layer), frame, offsets))
    return project


def _keyed(layer: EditLayer, frame: int, offsets: np.ndarray) -> EditLayer:
    if not offsets.any():
        without = keyframes.without_keys(layer, [frame])
        if not raw_offsets(without, frame).any():
            return without
    existing = layer.key_at(frame)
    template = existing if existing is not None else Keyframe(frame, np.zeros_like(offsets))
    try:
        return keyframes.with_key(layer, replace(template, offsets=offsets))
    except ValueError:
        raise EditError("This moves points too far.", remedy="Give a smaller share.") from None


def blend_range(
    project: Project, frames: range, share: float, groups: Iterable[PointGroup] = tuple(PointGroup)
) -> Project:
    """Scale the keys of `groups` in all of `frames` between the prediction (share 0) and what they are (1).

    Keys outside stay, and so do the falloffs that reach in from them. The amplitude curve stays as it is.
    """
    chosen = set(groups)
    layers = [layer for layer in project.layers if layer.group in chosen]
    keys = [KeyRef(layer.id, k.frame) for layer in layers for k in layer.keys if k.frame in frames]
    return blend_keys(project, frozenset(keys), share)


def blend_keys(project: Project, selection: KeySelection, share: float) -> Project:
    """Scale selected keys between the prediction (share 0) and what they are (1).

    An amplitude key goes towards a factor of 1, and stays within 0..4.
    """
    for lane, frames in by_lane(selection).items():
        keys = lane_keys(project, lane)
        for frame in frames & keys.keys():
            key = keys[frame]
            if isinstance(key, Keyframe):
                keys[frame] = _scaled(key, share)
            else:
                keys[frame] = float(np.clip(1 + share * (key - 1), 0, 4))
        project = with_lane_keys(project, lane, keys)
    return project


def _scaled(key: Keyframe, share: float) -> Keyframe:
    try:
        return replace(key, offsets=key.offsets * share)
    except ValueError:
        raise EditError("This moves points too far.", remedy="Give a smaller share.") from None


def reset_range(project: Project, frames: range, groups: Iterable[PointGroup] = tuple(PointGroup)) -> Project:
    """The points of `groups` as predicted in all of `frames`: their keys go, and edits around fade out before it.

    Nothing changes beyond the reach of each layer. The amplitude curve stays as it is.
    """
    if not len(frames):
        raise EditError("There is no frame in this range.", remedy="Choose a range of at least one frame.")
    project.check_frame(frames[0])
    project.check_frame(frames[-1])
    chosen = set(groups)
    for layer in project.layers:
        if layer.group in chosen and layer.keys:
            cleared = _cleared(layer, frames)
            if cleared != layer:
                unlocked(layer)
                project = replace_layer(project, cleared)
    return project


def _cleared(layer: EditLayer, frames: range) -> EditLayer:
    """Without keys in the range, and with keys of nothing at its ends if edits around would reach into it."""
    inside = [key.frame for key in layer.keys if frames[0] <= key.frame <= frames[-1]]
    cleared = keyframes.without_keys(layer, inside)
    bare = replace(cleared, enabled=True, strength=1.0)
    if keyframes.layer_offsets(bare, np.arange(frames[0], frames[-1] + 1)).any():
        for frame in {frames[0], frames[-1]}:
            cleared = keyframes.with_key(cleared, Keyframe(frame, np.zeros((len(layer.points), 2))))
    return cleared


def copy_pose(
    project: Project,
    frame: int,
    *,
    current: np.ndarray,
    other: np.ndarray,
    groups: Iterable[PointGroup] = MOUTH_GROUPS,
) -> Project:
    """Key `groups` at `frame` so that they look, in the face frame, as in another frame.

    current, other: (68, 2) composed points of `frame` and of the frame to copy from, in source px.
    """
    moved = face_frame(current).inverse().apply(face_frame(other).apply(other))
    points = [point for group in groups for point in GROUP_POINTS[group]]
    return place_points(project, frame, {p: (float(moved[p, 0]), float(moved[p, 1])) for p in points}, current)
