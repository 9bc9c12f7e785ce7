"""Named coloured markers on the time axis: at most one per frame, in frame order. Pure edits: Project -> Project."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from studio.core.errors import EditError

if TYPE_CHECKING:
    from studio.core.project import Project

MAX_MARKER_NAME = 200


class MarkerColour(StrEnum):
    """Colours by name; each theme has its own shade of them."""

    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    CYAN = "cyan"
    BLUE = "blue"
    PURPLE = "purple"
    GREY = "grey"


@dataclass(frozen=True)
class Marker:
    """A frame worth finding again. name: up to MAX_MARKER_NAME characters, may be empty."""

    frame: int
    name: str = ""
    colour: MarkerColour = MarkerColour.BLUE

    def __post_init__(self) -> None:
        if self.frame < 0:
            raise ValueError("a marker's frame is not negative")
        if len(self.name) > MAX_MARKER_NAME or "\0" in self.name:
            raise ValueError(f"a marker's name has up to {MAX_MARKER_NAME} characters")
        object.__setattr__(self, "frame", int(self.frame))


Markers = tuple[Marker, ...]


def ordered(markers: Iterable[Marker]) -> Markers:
    """In frame order; of two on one frame the later given stays."""
    by_frame = {marker.frame: marker for marker in markers}
    return tuple(by_frame[frame] for frame in sorted(by_frame))


def retimed(markers: Markers, ratio: Fraction) -> Markers:
    """At another frame rate, `ratio` new frames per old one; of two that come to stand on one frame the later stays."""
    return ordered(replace(marker, frame=round(marker.frame * ratio)) for marker in markers)


def rippled(markers: Markers, *, at: int, by: int) -> Markers:
    """Time inserted (`by` > 0) or removed (`by` < 0) at frame `at`: later markers shift, those in removed time go."""
    removed_until = at - min(by, 0)
    kept = [marker for marker in markers if marker.frame < at or marker.frame >= removed_until]
    return ordered(replace(m, frame=m.frame + by) if m.frame >= at else m for m in kept)


def marker_at(project: Project, frame: int) -> Marker | None:
    return next((marker for marker in project.markers if marker.frame == frame), None)


# ---- edits: Project -> Project --------------------------------------------------------------------------------------


def add_marker(project: Project, frame: int, name: str = "", colour: MarkerColour = MarkerColour.BLUE) -> Project:
    """A marker at `frame`, in place of one that is there. Raises EditError outside the clip or for a long name."""
    project.check_frame(frame)
    return replace(project, markers=ordered([*project.markers, Marker(frame, _usable(name), colour)]))


def move_marker(project: Project, frame: int, to: int) -> Project:
    """The marker of `frame` at frame `to`, in place of one that is there."""
    project.check_frame(to)
    moved = replace(_existing(project, frame), frame=to)
    return replace(project, markers=ordered([*_others(project, frame), moved]))


def rename_marker(project: Project, frame: int, name: str) -> Project:
    renamed = replace(_existing(project, frame), name=_usable(name))
    return replace(project, markers=ordered([*_others(project, frame), renamed]))


def colour_marker(project: Project, frame: int, colour: MarkerColour) -> Project:
    coloured = replace(_existing(project, frame), colour=colour)
    return replace(project, markers=ordered([*_others(project, frame), coloured]))


def remove_markers(project: Project, frames: Iterable[int]) -> Project:
    """Without the markers at `frames`; frames without one are passed over."""
    gone = set(frames)
    return replace(project, markers=tuple(marker for marker in project.markers if marker.frame not in gone))


def _existing(project: Project, frame: int) -> Marker:
    found = marker_at(project, frame)
    if found is None:
        raise EditError(f"There is no marker at frame {frame}.", remedy="Choose a frame that has one.")
    return found


def _others(project: Project, frame: int) -> list[Marker]:
    return [marker for marker in project.markers if marker.frame != frame]


def _usable(name: str) -> str:
    if len(name) > MAX_MARKER_NAME or "\0" in name:
        raise EditError("This name is too long for a marker.", remedy=f"Use up to {MAX_MARKER_NAME} characters.")
    return name
