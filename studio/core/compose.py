"""Base motion + treatments + edit layers -> the track that is drawn and rendered."""

from __future__ import annotations

import numpy as np

from studio.core.errors import EditError
from studio.core.geometry import face_rotations
from studio.core.keyframes import EditLayer, layer_offsets, touched_frames
from studio.core.motion import apply_motion
from studio.core.project import Project
from studio.core.track import LandmarkTrack


def compose(project: Project, *, treated: LandmarkTrack | None = None) -> LandmarkTrack:
    """The final (T, 68, 2) track of a project that has a face and a prediction.

    treated: `treated_track(project)` if the caller has it. Raises EditError when there is nothing to compose yet.
    """
    treated = treated_track(project) if treated is None else treated
    if not project.active_layers:
        return treated
    points = treated.points.copy()
    for layer in project.active_layers:
        _apply_layer(points, treated.points, layer)
    points.setflags(write=False)
    return LandmarkTrack(points, treated.confidence)


def treated_track(project: Project) -> LandmarkTrack:
    """The prediction after amplitude, closure, smoothing, offset, blinks and sway, before hand edits."""
    if project.base is None or project.face is None:
        raise EditError("There is no motion yet.", remedy="Analyse the project first: 'lipwright analyze'.")
    base = project.base
    return apply_motion(base.track, project.face.points, base.speech, project.motion, project.frame_rate)


def _apply_layer(points: np.ndarray, treated: np.ndarray, layer: EditLayer) -> None:
    """Add a layer's offsets, turned from each frame's face frame into source px, to `points` in place."""
    frames = touched_frames(layer, len(points))
    offsets = layer_offsets(layer, frames)
    moved = offsets.any(axis=(1, 2))
    frames, offsets = frames[moved], offsets[moved]
    if not len(frames):
        return
    cosine, sine = face_rotations(treated[frames])
    power = (cosine * cosine + sine * sine)[:, None]
    x, y, cosine, sine = offsets[..., 0], offsets[..., 1], cosine[:, None], sine[:, None]
    moves = np.stack([(cosine * x + sine * y) / power, (cosine * y - sine * x) / power], axis=-1)
    points[frames[:, None], np.array(layer.points)] += moves.astype(np.float32)


def changed_frames(before: LandmarkTrack, after: LandmarkTrack) -> np.ndarray:
    """Frames whose points differ between two composed tracks, or exist in only one: ascending (K,) int64."""
    shared = min(len(before), len(after))
    differs = (before.points[:shared] != after.points[:shared]).any(axis=(1, 2))
    extra = np.arange(shared, max(len(before), len(after)))
    return np.concatenate([np.flatnonzero(differs), extra])
