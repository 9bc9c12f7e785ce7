"""Choosing keys: boxes over lanes, neighbours of the playhead, and where a selection is after an edit."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from fractions import Fraction

from studio.core.errors import EditError
from studio.core.lanes import AMPLITUDE, KeyRef, KeySelection, lane_ids, lane_keys, lane_layer
from studio.core.project import Project


def box_select(
    project: Project, frames: range, lanes: Iterable[str] | None = None, *, with_locked: bool = False
) -> KeySelection:
    """The keys of `lanes` (None: all) within `frames`; keys of locked layers only if asked for."""
    chosen = lane_ids(project) if lanes is None else tuple(lanes)
    return frozenset(
        KeyRef(lane, frame)
        for lane in chosen
        if with_locked or not is_locked(project, lane)
        for frame in lane_keys(project, lane)
        if frames.start <= frame < frames.stop
    )


def is_locked(project: Project, lane: str) -> bool:
    return project.motion.amplitude_locked if lane == AMPLITUDE else lane_layer(project, lane).locked


def existing(project: Project, selection: Iterable[KeyRef]) -> KeySelection:
    """Those of a selection that the project has, such as after undo."""
    ids = set(lane_ids(project))
    known = {lane: lane_keys(project, lane) for lane in {ref.lane for ref in selection} & ids}
    return frozenset(ref for ref in selection if ref.frame in known.get(ref.lane, ()))


def key_frames(project: Project, lanes: Iterable[str] | None = None) -> tuple[int, ...]:
    """Frames with a key in any of `lanes` (None: all), ascending."""
    chosen = lane_ids(project) if lanes is None else lanes
    return tuple(sorted({frame for lane in chosen for frame in lane_keys(project, lane)}))


def next_key(project: Project, frame: int, lanes: Iterable[str] | None = None) -> int | None:
    """The first frame after `frame` that has a key in `lanes` (None: all)."""
    frames = key_frames(project, lanes)
    at = bisect_right(frames, frame)
    return frames[at] if at < len(frames) else None


def previous_key(project: Project, frame: int, lanes: Iterable[str] | None = None) -> int | None:
    """The last frame before `frame` that has a key in `lanes` (None: all)."""
    frames = key_frames(project, lanes)
    at = bisect_left(frames, frame)
    return frames[at - 1] if at else None


def allowed_moves(project: Project, selection: KeySelection) -> tuple[int, int]:
    """Smallest and largest number of frames that a selection can be moved by, to hold a drag inside the clip."""
    if not selection:
        return 0, 0
    frames = [ref.frame for ref in selection]
    return -min(frames), max(project.frame_count - 1 - max(frames), 0)


# ---- where a selection is after an edit -----------------------------------------------------------------------------


def moved_selection(selection: KeySelection, by: int) -> KeySelection:
    return frozenset(KeyRef(lane, frame + by) for lane, frame in selection)


def stretched_frame(frame: int, *, scale: float | Fraction, origin: int) -> int:
    """Where a key stands after stretching by `scale` about `origin`. Raises EditError unless scale > 0."""
    if not 0 < scale < 1e6:
        raise EditError("Keys cannot be stretched by this factor.", remedy="Give a factor above 0.")
    return round(origin + (frame - origin) * scale)


def stretched_selection(selection: KeySelection, *, scale: float | Fraction, origin: int) -> KeySelection:
    return frozenset(KeyRef(lane, stretched_frame(f, scale=scale, origin=origin)) for lane, f in selection)
