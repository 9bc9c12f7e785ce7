"""Base motion + treatments + edit layers -> the track that is drawn and rendered.

A track can be composed whole, for a few frames, or from an earlier one by doing only what an edit touched; a frame
comes out the same to the last bit whichever way it was made.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.errors import EditError
from studio.core.geometry import face_rotations
from studio.core.keyframes import EditLayer, layer_offsets, touched_frames
from studio.core.motion import amplitude_curve, apply_motion, treated_rows
from studio.core.project import BaseMotion, Project, ReferenceFace
from studio.core.track import LandmarkTrack


@dataclass(frozen=True, eq=False)
class Composition:
    """A project, its track before hand edits, and its final track."""

    project: Project
    treated: LandmarkTrack
    track: LandmarkTrack


def compose(project: Project, *, treated: LandmarkTrack | None = None) -> LandmarkTrack:
    """The final (T, 68, 2) track of a project that has a face and a prediction.

    treated: `treated_track(project)` if the caller has it. Raises EditError when there is nothing to compose yet.
    """
    treated = treated_track(project) if treated is None else treated
    if not project.active_layers:
        return treated
    points = treated.points.copy()
    for layer in project.active_layers:
        frames = touched_frames(layer, len(points))
        rows, moves = _moves(treated.points, layer, frames, frames)
        points[rows[:, None], np.array(layer.points)] += moves
    points.setflags(write=False)
    return LandmarkTrack(points, treated.confidence)


def treated_track(project: Project) -> LandmarkTrack:
    """The prediction after amplitude, closure, smoothing, offset, blinks and sway, before hand edits."""
    base, face = _parts(project)
    return apply_motion(base.track, face.points, base.speech, project.motion, project.frame_rate)


def _parts(project: Project) -> tuple[BaseMotion, ReferenceFace]:
    if project.base is None or project.face is None:
        raise EditError("There is no motion yet.", remedy="Analyse the project first: 'lipwright analyze'.")
    return project.base, project.face


def _moves(treated: np.ndarray, layer: EditLayer, frames: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, ...]:
    """The `rows` of (K, 68, 2) `treated`, one for each of `frames`, that a layer moves, and by what in source px."""
    offsets = layer_offsets(layer, frames)
    moved = offsets.any(axis=(1, 2))
    rows, offsets = rows[moved], offsets[moved]
    cosine, sine = face_rotations(treated[rows])
    power = (cosine * cosine + sine * sine)[:, None]
    x, y, cosine, sine = offsets[..., 0], offsets[..., 1], cosine[:, None], sine[:, None]
    moves = np.stack([(cosine * x + sine * y) / power, (cosine * y - sine * x) / power], axis=-1)
    return rows, moves.astype(np.float32)


# ---- a part of it ---------------------------------------------------------------------------------------------------


def composed_frame(project: Project, frame: int) -> np.ndarray:
    """The (68, 2) points of one frame of `compose(project)`, without composing the others."""
    base, face = _parts(project)
    one = range(frame, frame + 1)
    treated = treated_rows(base.track, face.points, base.speech, project.motion, project.frame_rate, one)
    return _with_layers(project, treated, np.array(one))[0]


def _with_layers(project: Project, treated: np.ndarray, frames: np.ndarray) -> np.ndarray:
    """(K, 68, 2) points of some ascending `frames` before hand edits -> after them: a copy."""
    points, every = treated.copy(), np.arange(len(frames))
    for layer in project.active_layers:
        rows, moves = _moves(treated, layer, frames, every)
        points[rows[:, None], np.array(layer.points)] += moves
    return points


def composition(project: Project, *, near: Composition | None = None) -> Composition:
    """A project's tracks; with those of another state of it, `near`, only frames that may differ are composed."""
    treated_differs = None if near is None else treatment_differs(near.project, project)
    if near is None or treated_differs is None:
        treated = treated_track(project)
        return Composition(project, treated, compose(project, treated=treated))
    treated = near.treated
    if len(treated_differs):
        treated = treated.with_rows(treated_differs, _treated_at(project, treated_differs))
    if not project.active_layers:
        return Composition(project, treated, treated)
    frames = np.union1d(treated_differs, layers_differ(near.project, project))
    if not len(frames):
        return Composition(project, treated, near.track)
    points = _with_layers(project, treated.points[frames], frames)
    return Composition(project, treated, near.track.with_rows(frames, points))


def _treated_at(project: Project, frames: np.ndarray) -> np.ndarray:
    """(K, 68, 2) points before hand edits of some ascending frames, run by run."""
    base, face = _parts(project)
    runs = np.split(frames, np.flatnonzero(np.diff(frames) > 1) + 1)
    rows = [
        treated_rows(
            base.track, face.points, base.speech, project.motion, project.frame_rate, range(run[0], run[-1] + 1)
        )
        for run in runs
    ]
    return np.concatenate(rows)


def treatment_differs(before: Project, after: Project) -> np.ndarray | None:
    """Frames whose points may differ before hand edits: ascending (K,) int64; None for all of them."""
    nothing = np.zeros(0, np.int64)
    if (before.base, before.face, before.frame_rate) != (after.base, after.face, after.frame_rate):
        return None
    if before.motion == after.motion or after.base is None:
        return nothing
    if _but_amplitude(before) != _but_amplitude(after):
        return None
    every = range(after.frame_count)
    return np.flatnonzero(amplitude_curve(before.motion, every) != amplitude_curve(after.motion, every))


def _but_amplitude(project: Project) -> tuple[object, ...]:
    return tuple(value for name, value in project.motion.to_dict().items() if not name.startswith("amplitude"))


def layers_differ(before: Project, after: Project) -> np.ndarray:
    """Frames that the edit layers of two states of a project may move differently: ascending (K,) int64."""
    old, new = ({layer.id: layer for layer in project.active_layers} for project in (before, after))
    same_order = [i for i in old if i in new] == [i for i in new if i in old]
    count = after.frame_count
    touched = np.zeros(count, bool)
    for layer_id in {**old, **new}:
        first, second = old.get(layer_id), new.get(layer_id)
        if first is not None and second is not None and same_order and _alike(first, second):
            _mark_changed_keys(touched, first, second)
            continue
        for layer in (first, second):
            if layer is not None:
                touched[touched_frames(layer, count)] = True
    return np.flatnonzero(touched)


def _alike(first: EditLayer, second: EditLayer) -> bool:
    """Whether two states of a layer differ in nothing but keys that moves points."""
    return all(
        getattr(first, name) == getattr(second, name)
        for name in ("group", "falloff_before", "falloff_after", "enabled", "strength")
    )


def _mark_changed_keys(touched: np.ndarray, first: EditLayer, second: EditLayer) -> None:
    """Mark what is within reach of keys that only one of two states has."""
    if first.keys == second.keys:
        return
    old, new = ({id(key): key for key in layer.keys} for layer in (first, second))
    only_old, only_new = ([keys[i] for i in keys.keys() - others.keys()] for keys, others in ((old, new), (new, old)))
    for key in set(only_old) ^ set(only_new):
        touched[max(key.frame - first.reach, 0) : key.frame + first.reach + 1] = True


def changed_frames(before: LandmarkTrack, after: LandmarkTrack) -> np.ndarray:
    """Frames whose points differ between two composed tracks, or exist in only one: ascending (K,) int64."""
    shared = min(len(before), len(after))
    differs = (before.points[:shared] != after.points[:shared]).any(axis=(1, 2))
    extra = np.arange(shared, max(len(before), len(after)))
    return np.concatenate([np.flatnonzero(differs), extra])
