"""Which frames of the current project are still those of the last render. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.compose import changed_frames
from studio.core.project import Project
from studio.core.track import LandmarkTrack


@dataclass(frozen=True, eq=False)
class RenderedFrames:
    """What a render made ready: `frames` of `track` in `project`."""

    project: Project
    track: LandmarkTrack
    frames: frozenset[int]


def still_rendered(last: RenderedFrames | None, project: Project, track: LandmarkTrack | None) -> np.ndarray | None:
    """(T,) bool, or None when nothing is known. A frame counts while its pixels would come out the same."""
    if last is None or track is None or _looks(last.project) != _looks(project):
        return None
    ready = np.zeros(len(track), bool)
    ready[[frame for frame in last.frames if frame < len(track)]] = True
    ready[[frame for frame in changed_frames(last.track, track) if frame < len(track)]] = False
    return ready


def _looks(project: Project) -> tuple[object, ...]:
    """All that pixels depend on beside the track."""
    return project.portrait, project.face, project.source_track, project.render, project.frame_rate
