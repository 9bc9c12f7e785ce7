"""Keys in time beyond what `key_edits` does: fitted, reversed, and the range taken out. Project -> Project.

The voice, its words and the predicted motion never move: what a person keyed moves over them, and so do markers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from studio.core.curves import Bezier
from studio.core.errors import EditError
from studio.core.key_edits import place_keys, remove_time
from studio.core.key_selection import is_locked
from studio.core.keyframes import Keyframe
from studio.core.lanes import (
    AMPLITUDE,
    KeyRef,
    KeySelection,
    LaneKey,
    by_lane,
    lane_ids,
    lane_keys,
    with_lane_keys,
)
from studio.core.project import Project, set_range


def span(selection: KeySelection) -> range:
    """From the first selected key to the last, both included."""
    frames = [ref.frame for ref in selection]
    return range(min(frames), max(frames) + 1) if frames else range(0)


def _two_moments(selection: KeySelection) -> range:
    if len(span(selection)) < 2:
        raise EditError("These keys are all at one frame.", remedy="Select keys of two frames or more.")
    return span(selection)


# ---- fitting ---------------------------------------------------------------------------------------------------------


def fit_scale(selection: KeySelection, frames: range) -> Fraction:
    """What the keys are to be stretched by so that the first and the last stand on the ends of `frames`."""
    if len(frames) < 2:
        raise EditError("There is no room for these keys.", remedy="Choose a range of two frames or more.")
    return Fraction(len(frames) - 1, len(_two_moments(selection)) - 1)


def fit_keys(project: Project, selection: KeySelection, frames: range) -> Project:
    """The keys stretched and moved so that the first is on the first of `frames` and the last on the last."""
    return place_keys(project, selection, _fitted(selection, frames))


def fitted_selection(selection: KeySelection, frames: range) -> KeySelection:
    places = _fitted(selection, frames)
    return frozenset(KeyRef(lane, places[frame]) for lane, frame in selection)


def _fitted(selection: KeySelection, frames: range) -> dict[int, int]:
    scale, first = fit_scale(selection, frames), span(selection).start
    return {ref.frame: frames.start + round((ref.frame - first) * scale) for ref in selection}


# ---- reversing ------------------------------------------------------------------------------------------------------


def reverse_keys(project: Project, selection: KeySelection) -> Project:
    """The selected keys in reverse order of time, within their span; what they do plays backwards.

    Curves are turned round with their segments. A hold stays a hold, whose step is at the other end then.
    """
    frames = _two_moments(selection)
    turned = project
    for lane, chosen in by_lane(selection).items():
        keys = lane_keys(project, lane)
        if lane != AMPLITUDE:
            turned = with_lane_keys(turned, lane, keys | _turned_curves(keys, sorted(chosen & keys.keys())))
    return place_keys(turned, selection, {ref.frame: _mirrored(ref.frame, frames) for ref in selection})


def reversed_selection(selection: KeySelection) -> KeySelection:
    return frozenset(KeyRef(lane, _mirrored(frame, span(selection))) for lane, frame in selection)


def _mirrored(frame: int, frames: range) -> int:
    return frames[0] + frames[-1] - frame


def _turned_curves(keys: Mapping[int, LaneKey], chosen: list[int]) -> dict[int, LaneKey]:
    """Each of the chosen keys with the curve of the segment that follows it after reversing."""
    found = {frame: key for frame in chosen if isinstance(key := keys[frame], Keyframe)}
    if not found:
        return {}
    last = found[chosen[-1]]
    turned: dict[int, LaneKey] = {
        chosen[0]: replace(found[chosen[0]], interpolation=last.interpolation, bezier=last.bezier)
    }
    for before, after in pairwise(chosen):
        segment = found[before]
        bezier = reversed_bezier(segment.bezier)
        turned[after] = replace(found[after], interpolation=segment.interpolation, bezier=bezier)
    return turned


def reversed_bezier(bezier: Bezier) -> Bezier:
    """The curve that runs through the same segment from its end."""
    x1, y1, x2, y2 = bezier
    return 1 - x2, 1 - y2, 1 - x1, 1 - y1


# ---- time put in and taken out --------------------------------------------------------------------------------------


def remove_range(project: Project) -> Project:
    """`remove_time` of the in and out range, which is cleared. Raises EditError when no range is set."""
    frames = project.frames_to_export
    if len(frames) == project.frame_count:
        raise EditError("No range is set.", remedy="Set in and out points around the time to remove.")
    return set_range(remove_time(project, at=frames.start, frames=len(frames)), 0, None)


def lanes_that_stay(project: Project, at: int) -> tuple[str, ...]:
    """Locked lanes with keys from frame `at` on: time put in or taken out passes them by."""
    return tuple(
        lane
        for lane in lane_ids(project)
        if is_locked(project, lane) and any(frame >= at for frame in lane_keys(project, lane))
    )


def keys_past_end(project: Project) -> int:
    """How many keys stand behind the clip's last frame, where nothing shows them."""
    count = project.frame_count
    return sum(frame >= count for lane in lane_ids(project) for frame in lane_keys(project, lane))
