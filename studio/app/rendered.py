"""Which frames of the current project are still those of the last render."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.compose import changed_frames, layers_differ, treatment_differs
from studio.core.occlusion import occluded, occlusion_differs
from studio.core.project import Project
from studio.core.track import LandmarkTrack


@dataclass(frozen=True, eq=False)
class RenderedFrames:
    """What a render made ready: `frames` of `track` in `project`."""

    project: Project
    track: LandmarkTrack
    frames: frozenset[int]


class RenderedLane:
    """Keeps count of what is rendered through edits. An edit costs what it touched, not the length of the clip."""

    def __init__(self) -> None:
        self._last: RenderedFrames | None = None
        self._ready = np.zeros(0, bool)
        self._shown: tuple[Project, np.ndarray] | None = None

    def set_last(self, last: RenderedFrames | None) -> None:
        """What the last render made ready."""
        self._last, self._shown = last, None
        self._ready = np.zeros(0 if last is None else len(last.track), bool)
        if last is not None:
            self._ready[np.fromiter(last.frames, np.int64)] = True

    def flags(self, project: Project, track: LandmarkTrack | None) -> np.ndarray | None:
        """(T,) bool, or None when nothing is known. A frame counts while its pixels would come out the same.

        While there is no track yet, frames that an edit touched do not count.
        """
        last = self._last
        if last is None or _looks(last.project) != _looks(project):
            return None
        if track is None:
            return self._without_touched(project)
        frames, shared = self._frames_to_look_at(project), min(len(track), len(last.track))
        if frames is None:
            flags = np.zeros(len(track), bool)
            flags[:shared] = self._ready[:shared]
            changed = changed_frames(last.track, track)
            flags[changed[changed < shared]] = False
            every = np.arange(shared)
            flags[:shared] = self._shows_same(project, every, flags[:shared], self._ready[:shared])
        else:
            assert self._shown is not None
            flags = self._shown[1].copy()
            same = (track.points[frames] == last.track.points[frames]).all(axis=(1, 2))
            flags[frames] = self._shows_same(project, frames, self._ready[frames] & same, self._ready[frames])
        self._shown = project, flags
        return flags

    def stale(self, flags: np.ndarray | None, count: int) -> np.ndarray | None:
        """(count,) bool: frames that were rendered and have changed since; None when nothing was. flags: of `flags`."""
        if self._last is None:
            return None
        once = np.zeros(count, bool)
        shared = min(count, len(self._ready))
        once[:shared] = self._ready[:shared]
        return once if flags is None or len(flags) != count else once & ~flags

    def _without_touched(self, project: Project) -> np.ndarray | None:
        frames = self._frames_to_look_at(project)
        if frames is None or self._shown is None:
            return None
        flags = self._shown[1].copy()
        flags[frames] = False
        return flags

    def _frames_to_look_at(self, project: Project) -> np.ndarray | None:
        """Frames that may have changed since `flags` was last asked; None for all."""
        if self._shown is None or not len(self._shown[1]) == project.frame_count == len(self._ready):
            return None
        treated = treatment_differs(self._shown[0], project)
        if treated is None:
            return None
        found = np.union1d(treated, layers_differ(self._shown[0], project))
        return np.union1d(found, occlusion_differs(self._shown[0], project))

    def _shows_same(self, project: Project, frames: np.ndarray, alike: np.ndarray, ready: np.ndarray) -> np.ndarray:
        """(K,) bool: which of `frames` come out as rendered. ready: those that were; alike: and have the same points.

        Where the source is shown, and was, points do not matter.
        """
        assert self._last is not None
        hidden, was_hidden = (occluded(p.occlusion, frames) for p in (project, self._last.project))
        return np.where(hidden | was_hidden, ready & hidden & was_hidden, alike)


def _looks(project: Project) -> tuple[object, ...]:
    """All that pixels depend on beside the track; a video's frames lend each other mouths by the prediction."""
    predicted = None if project.source_track is None else project.base
    return project.portrait, project.face, project.source_track, project.render, project.frame_rate, predicted
