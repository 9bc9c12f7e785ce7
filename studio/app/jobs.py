"""What the worker thread does, without Qt: each job takes values and gives back a value.

Everything heavy is imported inside the jobs, so that the window opens without it: torch above all.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.app.analyses import analyse
from studio.app.compute import ComputeProcess
from studio.app.dialogs.choice import ExportChoice
from studio.app.engines import Engines
from studio.app.live_picture import LivePicture, LivePictures
from studio.app.texts import tr
from studio.app.voice import PcmVoice, decode_voice
from studio.app.worker import Job, JobProgress, Report
from studio.core.compose import compose
from studio.core.errors import Cancelled, EditError
from studio.core.plan import RenderPlan, make_plan
from studio.core.project import MediaRef, Project, set_base, set_face
from studio.core.timebase import FrameRate
from studio.core.track import LandmarkTrack
from studio.store.relink import collect

if TYPE_CHECKING:
    from studio.export.events import ExportReport
    from studio.media.peaks import Peaks
    from studio.render.cache import FrameCache

PIECE = 2048
"""Frames whose keys are worked out between two looks at the wish to stop: some 10 ms."""


@dataclass(frozen=True, eq=False)
class LoadedVoice:
    """A voice ready to be drawn and played. closures: (T,) float32, how surely it needs closed lips; or None."""

    media: MediaRef
    peaks: Peaks
    pcm: PcmVoice
    closures: np.ndarray | None = None


def new_project_job(portrait: Path, voice: Path, project_path: Path) -> Job:
    """Look at the files and make a project of them -> Project."""

    def job(report: Report, cancel: threading.Event) -> Project:
        from studio.render.analysis import new_project

        return new_project(portrait, voice, project_path=project_path)

    return job


def media_job(portrait: Path | None, voice: Path | None, project_path: Path | None) -> Job:
    """Look at a new portrait, or a new voice -> MediaRef."""

    def job(report: Report, cancel: threading.Event) -> MediaRef:
        from studio.render.analysis import portrait_ref, voice_ref

        if portrait is not None:
            return portrait_ref(portrait, project_path=project_path)
        assert voice is not None
        return voice_ref(voice, project_path=project_path)

    return job


def load_voice_job(media: MediaRef, project_path: Path | None, rate: FrameRate) -> Job:
    """Peaks and samples of the voice -> LoadedVoice."""

    def job(report: Report, cancel: threading.Event) -> LoadedVoice:
        from studio.core.closures import SAMPLE_RATE, closure_evidence
        from studio.media.audio import iter_voice
        from studio.media.peaks import load_peaks
        from studio.render.sources import locate
        from studio.store.places import peaks_folder

        path = locate(media, project_path=project_path)
        peaks = load_peaks(path, peaks_folder(), content_hash=media.content_hash)
        pcm = decode_voice(path, cancel)
        chunks = iter_voice(path, sample_rate=SAMPLE_RATE, allow_truncated=True)
        count = rate.frame_count(media.duration)
        return LoadedVoice(media, peaks, pcm, closure_evidence(chunks, frame_rate=rate, frame_count=count))

    return job


def analyse_job(project: Project, project_path: Path | None, process: ComputeProcess) -> Job:
    """Find the face and predict the motion, where they are missing -> Project."""

    def job(report: Report, cancel: threading.Event) -> Project:
        return analyse(project, project_path, process, report=report, cancel=cancel)

    return job


def with_analysis(project: Project, analysed: Project) -> Project:
    """The current project with the face and motion of an analysis, unless its files are others by now."""
    if (project.portrait, project.voice) != (analysed.portrait, analysed.voice):
        return project
    if project.face is None and analysed.face is not None:
        project = set_face(project, analysed.face, analysed.source_track)
    if analysed.base is not None and project.face == analysed.face:
        project = set_base(project, analysed.base)
    return project


def collect_job(project: Project, project_path: Path) -> Job:
    """Copy the media beside the project -> Project that uses them there."""

    def job(report: Report, cancel: threading.Event) -> Project:
        return collect(project, project_path)

    return job


def with_media(project: Project, collected: Project) -> Project:
    """The current project with the files of `collected`, where it still uses the same content."""

    def same(one: MediaRef | None, other: MediaRef | None) -> bool:
        return one is not None and other is not None and one.content_hash == other.content_hash

    return replace(
        project,
        portrait=collected.portrait if same(project.portrait, collected.portrait) else project.portrait,
        voice=collected.voice if same(project.voice, collected.voice) else project.voice,
    )


class RenderJob:
    """Render what the cache lacks of `wanted` (None: the export range).

    While it works, the window may read all but `frames`: each is replaced whole. `frames`, those of the clip that are
    ready, is for when the job has ended. began, ended: monotonic seconds, 0 before. watched: set by the window while
    somebody sees `picture`; it is made only then.
    """

    def __init__(
        self,
        project: Project,
        track: LandmarkTrack | None,
        project_path: Path | None,
        engines: Engines,
        wanted: Sequence[int] | None = None,
    ) -> None:
        self.project = project
        self.track = track
        self.frames: set[int] = set()
        self.done = self.total = self.rendered = 0
        self.began = self.ended = 0.0
        self.seconds_left: float | None = None
        self.picture: LivePicture | None = None
        self.watched = False
        self._project_path, self._engines, self._wanted = project_path, engines, wanted

    def __call__(self, report: Report, cancel: threading.Event) -> int:
        """-> how many frames were rendered."""
        try:
            return self._run(report, cancel)
        finally:
            self.ended = time.monotonic()

    def _run(self, report: Report, cancel: threading.Event) -> int:
        from studio.render.cache import FrameCache
        from studio.render.events import BatchRendered, RenderStarted
        from studio.render.runner import render_missing
        from studio.render.sources import open_source
        from studio.store.machine import cache_limit
        from studio.store.places import frames_folder

        project = self.project
        self.track = track = compose(project) if self.track is None else self.track
        report(JobProgress(0, 0, text=tr("Starting the renderer")))
        engine = self._engines.create(project.render, cancel)
        plan = chosen_plan(project, track, engine.fingerprint, self._wanted)
        cache = FrameCache(frames_folder(), max_bytes=cache_limit())
        self.frames = ready_frames(project, track, engine.fingerprint, cache, cancel)
        self.began, cached = time.monotonic(), 0
        with open_source(plan.source, project_path=self._project_path) as source:
            pictures = LivePictures(plan, cache, source)
            for event in render_missing(plan, engine, cache, source, cancel=cancel):
                if isinstance(event, RenderStarted):
                    cached, self.done, self.total = event.cached, event.cached, event.total
                    report(JobProgress(event.cached, event.total, text=tr("Rendering")))
                elif isinstance(event, BatchRendered):
                    self.frames.update(event.frames)
                    self.done, self.rendered, self.seconds_left = event.done, event.done - cached, event.seconds_left
                    if self.watched:
                        self.picture = pictures.of(event.frames[-1], now=event.done == event.total) or self.picture
                    report(JobProgress(event.done, event.total, event.seconds_left, tr("Rendering")))
        return self.rendered


def ready_frames(
    project: Project, track: LandmarkTrack, fingerprint: str, cache: FrameCache, cancel: threading.Event
) -> set[int]:
    """The frames of the whole clip that are in the cache. Raises Cancelled.

    In pieces of `PIECE` frames, for an hour has 90,000 keys to work out.
    """
    there, ready = cache.keys(), set[int]()
    if not there:
        return ready
    plan = make_plan(project, engine_fingerprint=fingerprint, track=track, frames=range(len(track)))
    for start in range(0, len(plan), PIECE):
        if cancel.is_set():
            raise Cancelled
        part = plan.part(slice(start, start + PIECE))
        ready.update(int(frame) for frame, key in zip(part.frames, part.keys, strict=True) if key in there)
    return ready


def chosen_plan(project: Project, track: LandmarkTrack, fingerprint: str, wanted: Sequence[int] | None) -> RenderPlan:
    """The plan for some frames of the clip, ascending; None: for the export range. Raises EditError for none at all."""
    if wanted is None:
        return make_plan(project, engine_fingerprint=fingerprint, track=track)
    if not wanted:
        raise EditError(tr("There is nothing to render."), remedy=tr("Choose another range."))
    plan = make_plan(project, engine_fingerprint=fingerprint, track=track, frames=range(wanted[0], wanted[-1] + 1))
    return plan if len(plan) == len(wanted) else plan.part(np.asarray(wanted, np.int64) - wanted[0])


def export_job(project: Project, choice: ExportChoice, project_path: Path | None, engines: Engines) -> Job:
    """Render what is missing and write the file -> ExportReport."""

    def job(report: Report, cancel: threading.Event) -> ExportReport:
        from studio.export.host import run_export
        from studio.export.registry import load_registry

        registry = load_registry()
        needs_frames = registry.get(choice.exporter).manifest.needs_frames
        return run_export(
            project,
            choice.exporter,
            choice.output,
            options=choice.options,
            visible_mark=choice.visible_mark,
            project_path=project_path,
            engine=engines.create(project.render, cancel) if needs_frames else None,
            registry=registry,
            on_event=lambda event: report_render(report, event),
            cancel=cancel,
            overwrite=choice.overwrite,
        )

    return job


def report_render(report: Report, event: Any) -> None:
    """Pass on what an event of rendering or exporting says about progress."""
    if hasattr(event, "done"):
        report(JobProgress(event.done, event.total, getattr(event, "seconds_left", None)))
    elif hasattr(event, "cached"):
        report(JobProgress(event.cached, event.total))
