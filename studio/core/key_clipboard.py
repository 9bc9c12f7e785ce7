"""Copied keys as a value: taken from a selection, written as text for the system's clipboard, pasted anywhere."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from studio.core.curves import Interpolation
from studio.core.errors import EditError
from studio.core.keyframes import Keyframe
from studio.core.lanes import AMPLITUDE, KeyRef, KeySelection, LaneKey, by_lane, lane_keys, lane_layer, with_lane_keys
from studio.core.project import Project, group_layer
from studio.core.topology import GROUP_POINTS, PointGroup

FORMAT = "lipwright-keys/1"
MAX_TEXT = 64 * 2**20
MAX_KEYS = 1_000_000
MAX_FRAME = 10_000_000


@dataclass(frozen=True)
class CopiedKey:
    """lane: where it was; group: None for amplitude; step: frames after the first copied key."""

    lane: str
    group: PointGroup | None
    step: int
    key: LaneKey


@dataclass(frozen=True)
class KeyClipboard:
    """Copied keys in order of lane and time."""

    keys: tuple[CopiedKey, ...] = ()

    @property
    def length(self) -> int:
        """Frames from the first to the last key, both included."""
        return max((copied.step for copied in self.keys), default=-1) + 1

    def to_json(self) -> str:
        """Text for the system's clipboard."""
        return json.dumps({"format": FORMAT, "keys": [_to_plain(copied) for copied in self.keys]})

    @classmethod
    def from_json(cls, text: str) -> KeyClipboard:
        """Raises EditError for text that `to_json` did not write."""
        try:
            if len(text) > MAX_TEXT:
                raise ValueError("too long")
            data = json.loads(text)
            if data["format"] != FORMAT or not 0 < len(data["keys"]) <= MAX_KEYS:
                raise ValueError("not keys")
            return cls(tuple(_from_plain(item) for item in data["keys"]))
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
            raise EditError("The clipboard holds no keys.", remedy="Copy keys on the timeline first.") from None


def copy_keys(project: Project, selection: KeySelection) -> KeyClipboard:
    """The selected keys. Raises EditError when none of them is there."""
    found = []
    for lane, frames in sorted(by_lane(selection).items()):
        keys = lane_keys(project, lane)
        group = None if lane == AMPLITUDE else lane_layer(project, lane).group
        found += [(lane, group, frame, keys[frame]) for frame in sorted(frames & keys.keys())]
    if not found:
        raise EditError("There are no keys to copy.", remedy="Select keys first.")
    first = min(frame for _, _, frame, _ in found)
    return KeyClipboard(
        tuple(CopiedKey(lane, group, at - first, _at(key, at - first)) for lane, group, at, key in found)
    )


def _at(key: LaneKey, frame: int) -> LaneKey:
    return replace(key, frame=frame) if isinstance(key, Keyframe) else key


def paste_keys(project: Project, clipboard: KeyClipboard, frame: int) -> Project:
    """Copied keys with the first at `frame`, each in its own layer or else the first of its group.

    Raises EditError when the last one would land past the clip's end, or in a locked layer.
    """
    project.check_frame(frame)
    if frame + clipboard.length > project.frame_count:
        raise EditError("The copied keys reach past the last frame.", remedy="Paste them earlier.")
    for lane in {copied.lane: None for copied in clipboard.keys}:
        copies = [copied for copied in clipboard.keys if copied.lane == lane]
        target = _target(project, copies[0])
        pasted = {frame + copied.step: copied.key for copied in copies}
        project = with_lane_keys(project, target, lane_keys(project, target) | pasted)
    return project


def pasted_selection(project: Project, clipboard: KeyClipboard, frame: int) -> KeySelection:
    """The keys that `paste_keys` makes, to be selected."""
    return frozenset(KeyRef(_target(project, copied), frame + copied.step) for copied in clipboard.keys)


def _target(project: Project, copied: CopiedKey) -> str:
    if copied.group is None:
        return AMPLITUDE
    for layer in project.layers:
        if layer.id == copied.lane and layer.group is copied.group:
            return layer.id
    return group_layer(project, copied.group).id


def _to_plain(copied: CopiedKey) -> dict[str, Any]:
    plain: dict[str, Any] = {"lane": copied.lane, "step": copied.step}
    if not isinstance(copied.key, Keyframe):
        return plain | {"factor": copied.key}
    key = copied.key
    return plain | {
        "group": str(copied.group),
        "offsets": key.offsets.tolist(),
        "interpolation": str(key.interpolation),
        "bezier": list(key.bezier),
    }


def _from_plain(item: dict[str, Any]) -> CopiedKey:
    lane, step = item["lane"], item["step"]
    if not isinstance(lane, str) or len(lane) > 200 or type(step) is not int or not 0 <= step <= MAX_FRAME:
        raise ValueError("not a key")
    if "factor" in item:
        if not 0 <= float(item["factor"]) <= 4:
            raise ValueError("factor")
        return CopiedKey(AMPLITUDE, None, step, float(item["factor"]))
    group = PointGroup(item["group"])
    offsets = np.array(item["offsets"], np.float32)
    if offsets.shape != (len(GROUP_POINTS[group]), 2):
        raise ValueError("offsets")
    x1, y1, x2, y2 = item["bezier"]
    return CopiedKey(lane, group, step, Keyframe(step, offsets, Interpolation(item["interpolation"]), (x1, y1, x2, y2)))
