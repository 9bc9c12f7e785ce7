"""What an edit changed, so that undo can show it. Pure functions."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

import numpy as np

from studio.core.keyframes import EditLayer, layer_offsets
from studio.core.occlusion import occlusion_differs
from studio.core.project import Project
from studio.core.topology import POINT_COUNT


def changed_at(before: Project, after: Project) -> int | None:
    """The first frame at which the keys of two projects differ, the amplitude's too, or what is occluded; or None."""
    frames = [frame for layer_id in _layer_ids(before, after) for frame in _differing(before, after, layer_id)]
    frames += [frame for frame, _ in set(before.motion.amplitude_keys) ^ set(after.motion.amplitude_keys)]
    frames += occlusion_differs(before, after)[:1].tolist()
    return min(frames, default=None)


def _layer_ids(before: Project, after: Project) -> set[str]:
    return {layer.id for layer in (*before.layers, *after.layers)}


def _differing(before: Project, after: Project, layer_id: str) -> set[int]:
    old, new = (_keys(project, layer_id) for project in (before, after))
    return {key.frame for key in old ^ new}


def _keys(project: Project, layer_id: str) -> set:
    return {key for layer in project.layers if layer.id == layer_id for key in layer.keys}


def edited_points(project: Project, frame: int) -> tuple[np.ndarray, np.ndarray]:
    """Which points a key of `frame` moves, and which ones only keys of other frames do: two (68,) bool."""
    keyed, between = np.zeros(POINT_COUNT, bool), np.zeros(POINT_COUNT, bool)
    for layer in project.layers:
        moved = _moved(layer, frame)
        target = keyed if layer.key_at(frame) is not None else between
        target[list(layer.points)] |= moved
    return keyed, between & ~keyed


def _moved(layer: EditLayer, frame: int) -> np.ndarray:
    """Which of a layer's points are moved at `frame`; only the keys on either side of it can do that."""
    at = bisect_left(layer.keys, frame, key=lambda key: key.frame)
    near = replace(layer, keys=layer.keys[max(at - 1, 0) : at + 2])
    return layer_offsets(near, np.array([frame]))[0].any(axis=1)


def layers_keyed_at(project: Project, frame: int) -> list[str]:
    """Ids of the layers that have a key at `frame`."""
    return [layer.id for layer in project.layers if layer.key_at(frame) is not None]
