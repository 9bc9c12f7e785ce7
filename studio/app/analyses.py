"""Finding faces and predicting motion for the window, in the compute process. No Qt. See docs/adr/0004.

Each is a piece of work that can be sent there; nothing of it is imported before it is called.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from studio.app.compute import ComputeProcess, Kept, Progress
from studio.app.texts import tr
from studio.app.worker import JobProgress, Report
from studio.core.geometry import Box
from studio.core.project import BaseMotion, MediaRef, Project, ReferenceFace, set_base, set_face
from studio.core.track import LandmarkTrack

if TYPE_CHECKING:
    from studio.vision.detector import LandmarkDetector

DETECTOR = "embedded"


@dataclass(frozen=True, eq=False)
class SeeFaces:
    """The faces of the picture, or of a video's first frame -> tuple[Box, ...]."""

    portrait: MediaRef
    project_path: Path | None

    def __call__(self, kept: Kept, progress: Progress, cancel: threading.Event) -> tuple[Box, ...]:
        from studio.render.sources import open_source
        from studio.vision import registry

        detector: LandmarkDetector = registry.create_detector(DETECTOR)
        with open_source(self.portrait, project_path=self.project_path) as source:
            return tuple(face.box for face in detector.detect(source.frame(0)))


@dataclass(frozen=True, eq=False)
class FindFace:
    """The face of the picture, for a video in every frame -> what `set_face` takes. box: the one that is in there."""

    project: Project
    project_path: Path | None
    box: Box | None = None

    def __call__(
        self, kept: Kept, progress: Progress, cancel: threading.Event
    ) -> tuple[ReferenceFace, LandmarkTrack | None]:
        from studio.render.analysis import find_face

        found = find_face(
            self.project,
            detector_id=DETECTOR,
            box=self.box,
            project_path=self.project_path,
            progress=progress,
            cancel=cancel,
        )
        assert found.face is not None
        return found.face, found.source_track


@dataclass(frozen=True, eq=False)
class PredictMotion:
    """The motion that the voice asks of the face -> BaseMotion."""

    project: Project
    project_path: Path | None

    def __call__(self, kept: Kept, progress: Progress, cancel: threading.Event) -> BaseMotion:
        from studio.render.analysis import predict

        found = predict(self.project, project_path=self.project_path, progress=progress, cancel=cancel)
        assert found.base is not None
        return found.base


def analyse(
    project: Project,
    project_path: Path | None,
    process: ComputeProcess,
    *,
    report: Report,
    cancel: threading.Event,
    box: Box | None = None,
) -> Project:
    """The project with its face, and its motion if there is a voice, each found where it is missing.

    For the worker thread. Raises StudioError, and Cancelled as soon as `cancel` is set.
    """

    def count(done: int, total: int) -> None:
        report(JobProgress(done, total))

    if project.face is None and project.portrait is not None:
        report(JobProgress(0, 0, text=tr("Finding the face")))
        face, track = process.call(FindFace(_sent(project), project_path, box), cancel=cancel, progress=count)
        project = set_face(project, face, track)
    if project.base is None and project.voice is not None:
        report(JobProgress(0, 0, text=tr("Predicting the mouth's motion")))
        base = process.call(PredictMotion(_sent(project), project_path), cancel=cancel, progress=count)
        project = set_base(project, base)
    return project


def _sent(project: Project) -> Project:
    """What an analysis needs of a project: hand edits may be many, and stay here."""
    return replace(project, base=None, layers=(), markers=(), alignment=None)
