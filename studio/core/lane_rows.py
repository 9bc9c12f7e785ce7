"""Rows of a timeline: lanes as a person sees them, and the rows that sum several of them up.

A row stands for one or more lanes of `lanes` (a brow row for both brows), for all of a part of the face, or for
everything (MASTER). Solo, mute and lock of a row are those of its lanes: values of the project.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, cached_property

import numpy as np

from studio.core.curves import smoothstep
from studio.core.key_selection import is_locked
from studio.core.keyframes import EditLayer
from studio.core.lanes import AMPLITUDE, KeyRef, KeySelection, lane_keys, lane_layer, set_lane
from studio.core.occlusion import set_occlusion
from studio.core.project import Project
from studio.core.topology import PointGroup


class Row(StrEnum):
    """Rows from top to bottom."""

    MASTER = "master"
    MOUTH = "mouth"
    JAW = "jaw"
    OUTER_LIPS = "outer_lips"
    INNER_LIPS = "inner_lips"
    UPPER_FACE = "upper_face"
    BROWS = "brows"
    EYES = "eyes"
    NOSE = "nose"
    AMPLITUDE = "amplitude"
    BLINK = "blink"
    SWAY = "sway"
    OCCLUSION = "occlusion"


class Switch(StrEnum):
    """What can be switched on a row. SOLO: only soloed lanes edit. MUTE: as if not there. LOCK: refuses edits."""

    SOLO = "solo"
    MUTE = "mute"
    LOCK = "lock"


class SwitchState(StrEnum):
    """SOME: of the lanes that a row stands for, but not all."""

    OFF = "off"
    SOME = "some"
    ON = "on"


CHILDREN: dict[Row, tuple[Row, ...]] = {
    Row.MOUTH: (Row.JAW, Row.OUTER_LIPS, Row.INNER_LIPS),
    Row.UPPER_FACE: (Row.BROWS, Row.EYES, Row.NOSE),
}
"""Rows that can be folded away, by the row that sums them up."""
_LEAF_GROUPS: dict[Row, tuple[PointGroup, ...]] = {
    Row.JAW: (PointGroup.JAW,),
    Row.OUTER_LIPS: (PointGroup.OUTER_LIPS,),
    Row.INNER_LIPS: (PointGroup.INNER_LIPS,),
    Row.BROWS: (PointGroup.RIGHT_BROW, PointGroup.LEFT_BROW),
    Row.EYES: (PointGroup.RIGHT_EYE, PointGroup.LEFT_EYE),
    Row.NOSE: (PointGroup.NOSE,),
}
SUMS = frozenset({Row.MASTER, *CHILDREN})
"""Rows that show the keys of other rows."""
KEYLESS = frozenset({Row.BLINK, Row.SWAY, Row.OCCLUSION})
"""Rows that have no keys."""
Switches = dict[Switch, SwitchState]
"""The switches that a row has."""


@cache
def row_groups(row: Row) -> tuple[PointGroup, ...]:
    """The point groups that a row stands for; none for those that move no groups of their own."""
    if row is Row.MASTER:
        return tuple(group for groups in _LEAF_GROUPS.values() for group in groups)
    return tuple(group for leaf in CHILDREN.get(row, (row,)) for group in _LEAF_GROUPS.get(leaf, ()))


def row_of_group(group: PointGroup) -> Row:
    """The row of one lane that shows a group."""
    return next(row for row, groups in _LEAF_GROUPS.items() if group in groups)


def project_rows(project: Project, folded: Collection[Row] = ()) -> tuple[Row, ...]:
    """The rows to show: without those that are folded away; blinks and sway for a portrait only, as videos have their
    own."""
    hidden = {child for parent in folded for child in CHILDREN.get(parent, ())}
    if project.source_track is not None:
        hidden |= {Row.BLINK, Row.SWAY}
    return tuple(row for row in Row if row not in hidden)


def row_lanes(project: Project, row: Row) -> tuple[str, ...]:
    """Ids of the lanes whose keys a row shows; a group without a layer by the group's name."""
    found: list[str] = []
    for group in row_groups(row):
        found += [layer.id for layer in project.layers if layer.group is group] or [str(group)]
    return (*found, AMPLITUDE) if row in (Row.MASTER, Row.AMPLITUDE) else tuple(found)


def row_of_lane(project: Project, lane: str) -> Row:
    """The row of one lane that shows a lane."""
    return Row.AMPLITUDE if lane == AMPLITUDE else row_of_group(lane_layer(project, lane).group)


def keys_at(project: Project, row: Row, frame: int) -> KeySelection:
    """The keys that a row's mark at `frame` stands for. Of a row that sums up others, locked ones only if all are."""
    keys = frozenset(KeyRef(lane, frame) for lane in row_lanes(project, row) if frame in lane_keys(project, lane))
    free = frozenset(ref for ref in keys if not is_locked(project, ref.lane))
    return free if free and row in SUMS else keys


# ---- solo, mute, lock -----------------------------------------------------------------------------------------------


def row_switches(project: Project, row: Row) -> Switches:
    """The switches of a row. Amplitude, blinks, sway and occlusion have no solo, blinks and sway no lock either."""
    if row in (Row.BLINK, Row.SWAY):
        return {Switch.MUTE: _state([not (project.motion.blinks if row is Row.BLINK else project.motion.sway)])}
    if row is Row.AMPLITUDE:
        motion = project.motion
        return {Switch.MUTE: _state([motion.amplitude_muted]), Switch.LOCK: _state([motion.amplitude_locked])}
    if row is Row.OCCLUSION:
        return {Switch.MUTE: _state([project.occlusion.muted]), Switch.LOCK: _state([project.occlusion.locked])}
    layers = [lane_layer(project, lane) for lane in row_lanes(project, row) if lane != AMPLITUDE]
    muted, locked = [not layer.enabled for layer in layers], [layer.locked for layer in layers]
    if row is Row.MASTER:
        muted.append(project.motion.amplitude_muted)
        locked.append(project.motion.amplitude_locked)
        return {Switch.MUTE: _state(muted), Switch.LOCK: _state(locked)}
    return {
        Switch.SOLO: _state([layer.solo for layer in layers]),
        Switch.MUTE: _state(muted),
        Switch.LOCK: _state(locked),
    }


def _state(values: list[bool]) -> SwitchState:
    return SwitchState.ON if all(values) else SwitchState.SOME if any(values) else SwitchState.OFF


def set_switch(project: Project, row: Row, switch: Switch, on: bool) -> Project:
    """Switch all lanes of a row; a switch that the row does not have changes nothing."""
    if switch not in row_switches(project, row):
        return project
    if row is Row.BLINK:
        return replace(project, motion=replace(project.motion, blinks=not on))
    if row is Row.SWAY:
        return replace(project, motion=replace(project.motion, sway=not on))
    if row is Row.OCCLUSION:
        return set_occlusion(project, **{_ARGUMENT[switch]: on})
    for lane in row_lanes(project, row):
        project = set_lane(project, lane, **{_ARGUMENT[switch]: on})
    return project


_ARGUMENT = {Switch.SOLO: "solo", Switch.MUTE: "muted", Switch.LOCK: "locked"}


def is_effective(project: Project, row: Row) -> bool:
    """Whether anything that the row shows has an effect: not all muted, nor silenced by a solo elsewhere."""
    switches = row_switches(project, row)
    if switches.get(Switch.MUTE) is SwitchState.ON:
        return False
    soloed = any(layer.solo for layer in project.layers)
    return not soloed or Switch.SOLO not in switches or switches[Switch.SOLO] is not SwitchState.OFF


# ---- falloff ramps --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Ramps:
    """How one layer's edits fade in and out. frames: (K,) int64, its keys, ascending; before, after: frames."""

    lane: str
    frames: np.ndarray
    before: int
    after: int

    @property
    def reach(self) -> int:
        return self.before + self.after

    def starts(self) -> np.ndarray:
        """Frames of the keys that an edit fades in to."""
        return self.frames[np.concatenate([[True], np.diff(self.frames) > self.reach])]

    def stops(self) -> np.ndarray:
        """Frames of the keys that an edit fades out from."""
        return self.frames[np.concatenate([np.diff(self.frames) > self.reach, [True]])]

    @cached_property
    def fenced(self) -> np.ndarray:
        """(K + 2,) float64: the keys between two that are never reached."""
        return np.concatenate([[-_NEVER], self.frames, [_NEVER]])


_NEVER = 1e12


def presence_of(ramps: Sequence[Ramps], at: np.ndarray) -> np.ndarray:
    """How much of each layer's edits is left at ascending positions (W,), in frames with a fraction: (N, W).

    1 at and between joined keys.
    """
    if not ramps or not len(at):
        return np.zeros((len(ramps), len(at)))
    spans = [ramp.frames.searchsorted(at[[0, -1]], side="right").tolist() for ramp in ramps]
    near = np.concatenate([ramp.fenced[first : last + 2] for ramp, (first, last) in zip(ramps, spans, strict=True)])
    seen = np.concatenate([ramp.frames[first:last] for ramp, (first, last) in zip(ramps, spans, strict=True)])
    counts = np.array([last - first for first, last in spans])
    layer = np.repeat(np.arange(len(ramps)), counts)
    passed = np.bincount(at.searchsorted(seen) + layer * len(at), minlength=len(ramps) * len(at))
    place = passed.reshape(len(ramps), -1).cumsum(axis=1) + (np.cumsum(counts + 2) - counts - 2)[:, None]
    low, high = near[place], near[place + 1]
    before = np.array([[ramp.before] for ramp in ramps])
    after = np.array([[ramp.after] for ramp in ramps])
    fades = np.maximum(smoothstep(1 - (at - low) / (after + 1)), smoothstep(1 - (high - at) / (before + 1)))
    fades[high - low <= before + after] = 1.0
    return fades


def ramps_of(layer: EditLayer) -> Ramps | None:
    """None for a layer without keys."""
    if not layer.keys:
        return None
    frames = np.fromiter((key.frame for key in layer.keys), np.int64, len(layer.keys))
    return Ramps(layer.id, frames, layer.falloff_before, layer.falloff_after)


def lanes_with_keys(project: Project, rows: Iterable[Row]) -> tuple[str, ...]:
    """Ids of the edit layers of rows that have keys: those that a falloff means something for."""
    wanted = {lane for row in rows for lane in row_lanes(project, row)}
    return tuple(layer.id for layer in project.layers if layer.id in wanted and layer.keys)
