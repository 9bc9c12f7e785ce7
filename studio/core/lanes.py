"""Lanes: what a timeline shows as rows of keys, in one form for edit layers and the amplitude curve.

A lane's id is that of its edit layer, a point group's name where the group has no layer yet, or AMPLITUDE. A lane's
content is a dictionary of frame -> key: a `Keyframe` for layers, a factor for amplitude.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from studio.core.errors import EditError
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.project import Project, group_layer, replace_layer, unlocked
from studio.core.topology import PointGroup

AMPLITUDE = "@amplitude"
"""Lane id of `MotionSettings.amplitude_keys`; no layer that Lipwright makes is called so."""
LaneKey = Keyframe | float


class KeyRef(NamedTuple):
    """One key: its lane and its frame."""

    lane: str
    frame: int


KeySelection = frozenset[KeyRef]


def lane_layer(project: Project, lane: str) -> EditLayer:
    """The edit layer of a lane: a group's name gives its first layer, or an empty new one.

    Raises EditError for AMPLITUDE and unknown ids.
    """
    for layer in project.layers:
        if layer.id == lane:
            return layer
    if lane in list(PointGroup):
        return group_layer(project, PointGroup(lane))
    raise EditError(f"There is no edit layer '{lane[:60]}'.", remedy="Choose a lane of this project.")


def lane_ids(project: Project) -> tuple[str, ...]:
    """Ids of all lanes that can hold keys: layers in group order, groups without a layer, amplitude."""
    ids: list[str] = []
    for group in PointGroup:
        ids += [layer.id for layer in project.layers if layer.group is group] or [str(group)]
    return (*ids, AMPLITUDE)


def lane_keys(project: Project, lane: str) -> dict[int, LaneKey]:
    """The keys of a lane by frame, in frame order."""
    if lane == AMPLITUDE:
        return dict(project.motion.amplitude_keys)
    return {key.frame: key for key in lane_layer(project, lane).keys}


def with_lane_keys(project: Project, lane: str, keys: Mapping[int, LaneKey]) -> Project:
    """The project with these keys in a lane, each at the frame that it is filed under.

    Raises EditError when the lane is locked.
    """
    if lane == AMPLITUDE:
        if project.motion.amplitude_locked:
            raise EditError("The amplitude is locked.", remedy="Unlock it to edit its keys.")
        factors = tuple((frame, key) for frame, key in sorted(keys.items()) if isinstance(key, float))
        return replace(project, motion=replace(project.motion, amplitude_keys=factors))
    layer = unlocked(lane_layer(project, lane))
    placed = [(f, keys[f]) for f in sorted(keys)]
    moved = tuple(key if key.frame == f else replace(key, frame=f) for f, key in placed if isinstance(key, Keyframe))
    return replace_layer(project, replace(layer, keys=moved))


def by_lane(selection: Iterable[KeyRef]) -> dict[str, set[int]]:
    """The frames of a selection, lane by lane."""
    found: dict[str, set[int]] = {}
    for lane, frame in selection:
        found.setdefault(lane, set()).add(frame)
    return found


# ---- solo, mute, lock -----------------------------------------------------------------------------------------------


def set_lane(
    project: Project,
    lane: str,
    *,
    solo: bool | None = None,
    muted: bool | None = None,
    locked: bool | None = None,
) -> Project:
    """Solo, mute or lock one lane; None leaves as it is. A group without a layer gets an empty one.

    Amplitude has no solo: it scales the prediction, and a solo is about edits.
    """
    if lane == AMPLITUDE:
        motion = project.motion
        mute = motion.amplitude_muted if muted is None else muted
        lock = motion.amplitude_locked if locked is None else locked
        return replace(project, motion=replace(motion, amplitude_muted=mute, amplitude_locked=lock))
    layer = lane_layer(project, lane)
    return replace_layer(
        project,
        replace(
            layer,
            solo=layer.solo if solo is None else solo,
            enabled=layer.enabled if muted is None else not muted,
            locked=layer.locked if locked is None else locked,
        ),
    )


def set_falloff(
    project: Project, lanes: Iterable[str], *, before: int | None = None, after: int | None = None
) -> Project:
    """Frames over which edits fade in before a first and out after a last key; None leaves as it is."""
    if min(before or 0, after or 0) < 0:
        raise EditError("A falloff is not negative.", remedy="Give 0 frames or more.")
    for lane in lanes:
        layer = unlocked(lane_layer(project, lane))
        first = layer.falloff_before if before is None else before
        last = layer.falloff_after if after is None else after
        project = replace_layer(project, replace(layer, falloff_before=first, falloff_after=last))
    return project


def set_strength(project: Project, lane: str, strength: float) -> Project:
    """How far a lane's edits count: 0 not at all, 1 as keyed, within +-100."""
    try:
        return replace_layer(project, replace(unlocked(lane_layer(project, lane)), strength=float(strength)))
    except ValueError:
        raise EditError("This strength is out of range.", remedy="Give a number between -100 and 100.") from None
