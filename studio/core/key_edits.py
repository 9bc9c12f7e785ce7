"""Edits of keys across several lanes at once: Project -> Project.

All refuse what is locked, and frames that the clip does not have, with EditError; nothing is done by halves. Where a
key lands on another one it takes its place.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

import numpy as np

from studio.core import keyframes
from studio.core.curves import Bezier, Interpolation
from studio.core.errors import EditError
from studio.core.key_selection import stretched_frame
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.lanes import AMPLITUDE, KeySelection, LaneKey, by_lane, lane_keys, lane_layer, with_lane_keys
from studio.core.markers import rippled
from studio.core.motion import amplitude_curve
from studio.core.project import Project, replace_layer

MAX_AMPLITUDE = 4.0


def add_keys(project: Project, lanes: Iterable[str], frame: int) -> Project:
    """A key at `frame` in each of `lanes`, holding the edit as it is there; lanes that have one stay as they are."""
    project.check_frame(frame)
    for lane in lanes:
        keys = lane_keys(project, lane)
        if frame not in keys:
            project = with_lane_keys(project, lane, keys | {frame: _value_at(project, lane, frame)})
    return project


def _value_at(project: Project, lane: str, frame: int) -> LaneKey:
    if lane == AMPLITUDE:
        keyed = replace(project.motion, amplitude=1.0, amplitude_muted=False)
        return float(amplitude_curve(keyed, range(frame, frame + 1))[0])
    layer = lane_layer(project, lane)
    before = next((key for key in reversed(layer.keys) if key.frame < frame), None)
    made = Keyframe(frame, raw_offsets(layer, frame))
    if before is None or frame - before.frame > layer.reach:
        return made
    return replace(made, interpolation=before.interpolation, bezier=before.bezier)


def raw_offsets(layer: EditLayer, frame: int) -> np.ndarray:
    """The (n, 2) offsets in model px that a key at `frame` must hold to change nothing there: before strength."""
    return keyframes.layer_offsets(replace(layer, enabled=True, strength=1.0), np.array([frame]))[0]


def move_keys(project: Project, selection: KeySelection, by: int) -> Project:
    """Move keys by `by` frames; also the nudge. Raises EditError when one would leave the clip."""
    return place_keys(project, selection, {ref.frame: ref.frame + by for ref in selection})


def stretch_keys(project: Project, selection: KeySelection, *, scale: float | Fraction, origin: int) -> Project:
    """Stretch the times of keys about frame `origin` by `scale` > 0; of two that land on one frame the later stays."""
    places = {ref.frame: stretched_frame(ref.frame, scale=scale, origin=origin) for ref in selection}
    return place_keys(project, selection, places)


def place_keys(project: Project, selection: KeySelection, places: dict[int, int]) -> Project:
    """The selected keys at the frames that `places` gives; the rest stay unless one lands on them.

    Raises EditError when one would leave the clip, is not there, or is locked.
    """
    _check_places(project, places)
    for lane, frames in by_lane(selection).items():
        keys = lane_keys(project, lane)
        _require_keys(keys, frames, lane)
        stay = {frame: key for frame, key in keys.items() if frame not in frames}
        project = with_lane_keys(project, lane, stay | {places[frame]: keys[frame] for frame in sorted(frames)})
    return project


def _check_places(project: Project, places: dict[int, int]) -> None:
    """Keys may stay past the clip's end where they already are (the voice may have become shorter)."""
    for old, new in places.items():
        if new < 0:
            raise EditError("Keys cannot move before the first frame.", remedy="Move them by fewer frames.")
        if new >= project.frame_count and new > old:
            raise EditError("Keys cannot move past the last frame.", remedy="Move them by fewer frames.")


def _require_keys(keys: dict[int, LaneKey], frames: set[int], lane: str) -> None:
    missing = frames - keys.keys()
    if missing:
        raise EditError(f"'{lane[:60]}' has no key at frame {min(missing)}.", remedy="Select its keys again.")


def duplicate_keys(project: Project, selection: KeySelection, by: int) -> Project:
    """Copies of keys `by` frames away; the keys themselves stay, unless a copy lands on one."""
    _check_places(project, {ref.frame: ref.frame + by for ref in selection})
    for lane, frames in by_lane(selection).items():
        keys = lane_keys(project, lane)
        _require_keys(keys, frames, lane)
        project = with_lane_keys(project, lane, keys | {frame + by: keys[frame] for frame in frames})
    return project


def delete_keys(project: Project, selection: KeySelection) -> Project:
    """Without the selected keys; ones that are not there are passed over."""
    for lane, frames in by_lane(selection).items():
        kept = {frame: key for frame, key in lane_keys(project, lane).items() if frame not in frames}
        project = with_lane_keys(project, lane, kept)
    return project


def set_interpolation(
    project: Project, selection: KeySelection, interpolation: Interpolation, bezier: Bezier | None = None
) -> Project:
    """The curve of the segments that start at keys; bezier None leaves their handles. Amplitude is always linear."""
    for lane, frames in by_lane(selection).items():
        if lane == AMPLITUDE:
            continue
        keys = lane_keys(project, lane)
        _require_keys(keys, frames, lane)
        changed = {frame: _curved(keys[frame], interpolation, bezier) for frame in frames}
        project = with_lane_keys(project, lane, keys | changed)
    return project


def _curved(key: LaneKey, interpolation: Interpolation, bezier: Bezier | None) -> LaneKey:
    assert isinstance(key, Keyframe)
    try:
        return replace(key, interpolation=interpolation, bezier=key.bezier if bezier is None else bezier)
    except ValueError:
        raise EditError("These curve handles are out of range.", remedy="Keep them within 0 and 1 in time.") from None


def set_amplitude_key(project: Project, frame: int, factor: float) -> Project:
    """Key the factor on the mouth's motion at `frame`: 0 closed, 1 as predicted, up to 4."""
    project.check_frame(frame)
    if not 0 <= factor <= MAX_AMPLITUDE:
        raise EditError("This amplitude is out of range.", remedy="Give a factor between 0 and 4.")
    return with_lane_keys(project, AMPLITUDE, lane_keys(project, AMPLITUDE) | {frame: float(factor)})


# ---- time -----------------------------------------------------------------------------------------------------------


def insert_time(project: Project, *, at: int, frames: int) -> Project:
    """Shift all keys and markers from frame `at` on by `frames`; locked lanes and the voice stay.

    What is pushed past the clip's end is kept there, so that removing the same time brings everything back.
    """
    return _ripple(project, at=at, by=_positive(frames))


def remove_time(project: Project, *, at: int, frames: int) -> Project:
    """Take out the keys and markers of `frames` frames from `at` on and close the gap; locked lanes stay."""
    return _ripple(project, at=at, by=-_positive(frames))


def _positive(frames: int) -> int:
    if frames <= 0:
        raise EditError("There is no time to insert or remove.", remedy="Give at least one frame.")
    return frames


def _ripple(project: Project, *, at: int, by: int) -> Project:
    project.check_frame(at)
    for layer in project.layers:
        if not layer.locked and layer.keys:
            project = replace_layer(project, keyframes.ripple(layer, at=at, by=by))
    project = replace(project, markers=rippled(project.markers, at=at, by=by))
    if project.motion.amplitude_locked:
        return project
    factors = {_shifted(f, at, by): key for f, key in lane_keys(project, AMPLITUDE).items() if not _lost(f, at, by)}
    return with_lane_keys(project, AMPLITUDE, factors)


def _lost(frame: int, at: int, by: int) -> bool:
    return at <= frame < at - by


def _shifted(frame: int, at: int, by: int) -> int:
    return frame + by if frame >= at else frame
