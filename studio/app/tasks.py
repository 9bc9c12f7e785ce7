"""What takes time: opening, analysing, rendering, exporting. Starts jobs and puts their results into the document."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.app import jobs
from studio.app.compute import ComputeProcess
from studio.app.dialogs.choice import ExportChoice
from studio.app.document import Document
from studio.app.engines import Engines
from studio.app.rendered import RenderedFrames
from studio.app.rendered_lookup import RenderedLookup
from studio.app.texts import tr, tr_n
from studio.app.worker import Done, Job, JobOutcome, JobRunner
from studio.core.errors import InputError, StudioError
from studio.core.project import AUTO, MediaRef, Project, set_portrait, set_render, set_voice
from studio.store.places import Place, folder
from studio.store.project_file import SUFFIX, ProjectFile
from studio.store.relink import missing_media, relink, search_folder


class Tasks(QObject):
    """The long actions of one window. Never raises: what goes wrong is told by `failed`."""

    failed = Signal(object)
    """StudioError."""
    noted = Signal(str)
    """One line about something that went well."""
    media_missing = Signal(object)
    """MediaRef of a file that is not where it was."""
    voice_loaded = Signal(object)
    """LoadedVoice, or None when there is no voice any more."""
    render_asked = Signal(object)
    """RenderJob that is in line; it tells how far it is."""
    render_ended = Signal(object)
    """The same job, however it ended."""
    rendered = Signal(object)
    """RenderedFrames."""
    exported = Signal(object)
    """ExportReport."""

    def __init__(self, document: Document, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._runner = document, runner
        self.default_engine = AUTO
        """Of new projects."""
        self.compute = ComputeProcess()
        self._engines = Engines(self.compute)
        self._lookup = RenderedLookup(document, self)
        self._lookup.found.connect(self.rendered)
        self._lookup.failed.connect(self.failed)
        self._voice: MediaRef | None = None
        document.project_changed.connect(self._on_project_changed)

    def close(self) -> None:
        """End the compute process and the look for frames; for when the runner is closed."""
        self._lookup.close()
        self.compute.close()

    # ---- opening

    def new_project(self, portrait: Path, voice: Path) -> None:
        """Make a project of two files, kept among the unsaved ones until it is saved elsewhere; then analyse it."""
        try:
            path = unsaved_path(portrait.stem)
        except StudioError as error:
            self.failed.emit(error)
            return
        self._start(
            tr("Opening the files"),
            jobs.new_project_job(portrait, voice, path),
            lambda project: self._adopt_new(project, path),
        )

    def open_project(self, path: Path) -> None:
        """Open a project file; it is analysed if that was not done yet."""
        try:
            self._document.adopt(ProjectFile.open(path))
        except StudioError as error:
            self.failed.emit(error)
            return
        self.check_media()

    def check_media(self) -> None:
        """Go on with what is missing of an opened project: first its files, then its analysis."""
        document = self._document
        missing = missing_media(document.project, document.path, verify=False)
        if missing:
            self.media_missing.emit(missing[0])
            return
        self._analyse_if_needed()
        self._lookup.ask()

    def relink(self, media: MediaRef, found: Path) -> None:
        """Use `found` for a missing file, and look beside it for the others that are missing."""
        document = self._document

        def edit(project: Project) -> Project:
            project = relink(project, media, found, project_path=document.path)
            others = missing_media(project, document.path, verify=False)
            for other, path in search_folder(others, found.parent).items():
                project = relink(project, other, path, project_path=document.path)
            return project

        if document.edit(edit, tr("Relink")):
            self.check_media()

    def replace_media(self, *, portrait: Path | None = None, voice: Path | None = None) -> None:
        """Another portrait or another voice in the open project, as an edit; hand edits stay."""
        job = jobs.media_job(portrait, voice, self._document.path)
        self._start(tr("Opening the file"), job, self._put_portrait if portrait is not None else self._put_voice)

    def collect(self) -> None:
        """Copy the media into a folder beside the project and use them there."""
        document = self._document
        if document.path is not None:
            job = jobs.collect_job(document.project, document.path)
            self._start(tr("Collecting media"), job, self._put_collected)

    # ---- analysing, rendering, exporting

    def analyse(self) -> None:
        """Find the face and predict the motion where they are missing."""
        document = self._document
        job = jobs.analyse_job(document.project, document.path, self.compute)
        self._start(tr("Analysing"), job, self._put_analysis)

    def render(self, *, frames: Sequence[int] | None = None) -> None:
        """Render what the cache lacks of some frames, ascending; None: of the export range."""
        document = self._document
        self._lookup.give_up()
        job = jobs.RenderJob(document.project, document.track_at_hand, document.path, self._engines, frames)
        self._runner.start(tr("Rendering"), job, lambda outcome: self._on_rendered(job, outcome))
        self.render_asked.emit(job)

    def export(self, choice: ExportChoice) -> None:
        document = self._document
        job = jobs.export_job(document.project, choice, document.path, self._engines)
        self._start(tr("Exporting {name}").format(name=choice.output.name), job, self.exported.emit)

    # ---- inside

    def _start(self, label: str, job: Job, put: Callable[..., object]) -> None:
        self._runner.start(label, job, self._when_done(put))

    def _when_done(self, put: Callable[..., object]) -> Done:
        def done(outcome: JobOutcome) -> None:
            if not self._told_failure(outcome):
                put(outcome.result)

        return done

    def _told_failure(self, outcome: JobOutcome) -> bool:
        if outcome.cancelled:
            self.noted.emit(tr("{task} was stopped.").format(task=outcome.label))
        elif outcome.error is not None:
            self.failed.emit(outcome.error)
        return outcome.cancelled or outcome.error is not None

    def _adopt_new(self, project: Project, path: Path) -> None:
        try:
            render = replace(project.render, engine=self.default_engine)
            self._document.adopt(ProjectFile.create(path, set_render(project, render)))
        except StudioError as error:
            self.failed.emit(error)
            return
        self._analyse_if_needed()

    def _put_portrait(self, media: MediaRef) -> None:
        if self._document.edit(lambda project: set_portrait(project, media), tr("Replace portrait")):
            self._analyse_if_needed()

    def _put_voice(self, media: MediaRef) -> None:
        if self._document.edit(lambda project: set_voice(project, media), tr("Replace voice")):
            self._analyse_if_needed()

    def _analyse_if_needed(self) -> None:
        project = self._document.project
        if project.base is None and project.portrait is not None and not self._document.read_only_reason:
            self.analyse()

    def _put_collected(self, collected: Project) -> None:
        if self._document.edit(lambda project: jobs.with_media(project, collected), tr("Collect media")):
            self.noted.emit(tr("The media are beside the project now."))
        else:
            self.noted.emit(tr("The media were beside the project already."))

    def _put_analysis(self, analysed: Project) -> None:
        self._document.edit(lambda project: jobs.with_analysis(project, analysed), tr("Analyse"))

    def _on_rendered(self, job: jobs.RenderJob, outcome: JobOutcome) -> None:
        self.render_ended.emit(job)
        if job.track is not None and job.frames:
            self.rendered.emit(RenderedFrames(job.project, job.track, frozenset(job.frames)))
        if not self._told_failure(outcome):
            count = outcome.result
            self.noted.emit(tr_n("Rendered %Ln frames.", count) if count else tr("All frames were ready."))

    def _on_project_changed(self, old: Project, new: Project) -> None:
        """A voice is loaded when it appears in the project, whoever put it there: undo may."""
        if new.voice == self._voice:
            return
        self._voice = new.voice
        self.voice_loaded.emit(None)
        if new.voice is not None:
            job = jobs.load_voice_job(new.voice, self._document.path, new.frame_rate)
            self._start(tr("Reading the voice"), job, self._put_loaded)

    def _put_loaded(self, loaded: jobs.LoadedVoice) -> None:
        if loaded.media == self._document.project.voice:
            self.voice_loaded.emit(loaded)


def unsaved_path(stem: str) -> Path:
    """A free place for a new project. Raises InputError when the folder cannot be made."""
    place = folder(Place.DATA) / "unsaved"
    try:
        place.mkdir(exist_ok=True)
    except OSError as error:
        raise InputError(
            tr("The folder for new projects cannot be made ({reason}).").format(reason=error.strerror),
            path=place,
            remedy=tr("Make its parent writable, or set LIPWRIGHT_HOME to another folder."),
        ) from error
    name = re.sub(r"[^\w.-]+", "_", stem)[:60] or "project"
    stamp = f"{datetime.now():%Y-%m-%d %H.%M.%S}"
    candidates = [place / f"{name} {stamp}{extra}{SUFFIX}" for extra in ("", *(f" {n}" for n in range(2, 100)))]
    return next((path for path in candidates if not path.exists()), candidates[-1])


def is_unsaved(path: Path | None) -> bool:
    """Whether a project still lies among the new ones."""
    return path is not None and path.parent.name == "unsaved"
