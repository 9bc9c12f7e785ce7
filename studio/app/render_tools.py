"""Rendering as the panel shows it: which engine, which frames, how far it is, and the frame that was finished last."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot

from studio.app.canvas.picture import as_image
from studio.app.document import Document
from studio.app.error_texts import tr_error
from studio.app.jobs import RenderJob
from studio.app.numbers import amount, number
from studio.app.panels.render import EngineItem, RenderPanel, Scope
from studio.app.rendered import RenderedFrames, RenderedLane
from studio.app.tasks import Tasks
from studio.app.texts import clock, listed, tr, tr_data, tr_n
from studio.core.errors import StudioError
from studio.core.project import AUTO, Project
from studio.core.timebase import FrameRate

if TYPE_CHECKING:
    from studio.render.engines import EngineState

PICTURE_MS = 67
"""Between two looks at the frame that was finished last: 15 a second at most."""


class RenderTools(QObject):
    """What the render panel does. Edits and their errors are told by the document."""

    def __init__(self, document: Document, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._tasks = document, tasks
        self.panel = RenderPanel()
        self._lane = RenderedLane()
        self._flags: np.ndarray | None = None
        self._job: RenderJob | None = None
        self._shown: object = None
        self._pace: dict[str, float] = {}
        self._look = QTimer(self)
        self._look.setInterval(PICTURE_MS)
        self._look.timeout.connect(self._on_look)
        document.project_changed.connect(self._on_project_changed)
        document.track_ready.connect(self.refresh)
        tasks.rendered.connect(self._on_rendered)
        tasks.render_asked.connect(self._on_render_asked)
        tasks.render_ended.connect(self._on_render_ended)
        panel = self.panel
        panel.shown.connect(self._on_shown)
        panel.engine_chosen.connect(self.choose_engine)
        panel.weights_chosen.connect(self.choose_weights)
        panel.steps_chosen.connect(self.choose_steps)
        panel.scope_chosen.connect(self.refresh)

    # ---- what a person asks for

    @Slot()
    def start(self) -> None:
        """Render the chosen frames."""
        self._tasks.render(frames=self.frames())

    def frames(self) -> Sequence[int]:
        """The frames that the chosen range means, ascending."""
        project = self._document.project
        if self.panel.scope is Scope.WHOLE:
            return range(project.frame_count)
        if self.panel.scope is Scope.RANGE:
            return project.frames_to_export
        stale = self._lane.stale(self._flags, project.frame_count)
        return [] if stale is None else [int(frame) for frame in np.flatnonzero(stale)]

    @Slot(str)
    def choose_engine(self, engine_id: str) -> None:
        from studio.render.choice import choose_engine

        if not self._document.edit(lambda project: choose_engine(project, engine_id), tr("Choose engine")):
            self.show_engine()

    @Slot(str)
    def choose_weights(self, name: str) -> None:
        from studio.render.choice import choose_weights

        if not self._document.edit(lambda project: choose_weights(project, name), tr("Choose weights")):
            self.show_engine()

    @Slot(int)
    def choose_steps(self, steps: int) -> None:
        """0: as many as the weights were made for."""
        from studio.render.choice import choose_steps

        if not self._document.edit(lambda project: choose_steps(project, steps or None), tr("Sampler steps")):
            self.show_engine()

    # ---- what is shown

    @Slot()
    def _on_shown(self) -> None:
        """The panel came into sight: weights may have come or gone meanwhile."""
        self.show_engine()
        self.refresh()

    def show_engine(self) -> None:
        """The engines that there are, and the one that the project asks for. Loads none of them."""
        if not self.panel.isVisible() or not self._document.is_open:
            return
        from studio.render.diffusion_packs import pack_folders
        from studio.render.engines import auto_choice, engine_states

        render = self._document.project.render
        given = dict(render.options)
        items = [_item(state) for state in engine_states()]
        if render.engine == AUTO:
            choice = auto_choice(render.options)
            now = {"draft": tr("Draft"), "diffusion": tr("Diffusion")}.get(choice.engine, tr("not known yet"))
            why = tr_error(choice.why).rstrip(".。")
            note = tr("Now: {engine}. {why}.").format(engine=now, why=why[:1].upper() + why[1:])
        elif render.engine == "diffusion" and given.get("weights"):
            note = _weights_text(str(given["weights"]))
        else:
            note = next((item.detail for item in items if item.id == render.engine), "")
        steps = given.get("steps", 0)
        self.panel.show_engines(items, render.engine, note)
        self.panel.show_weights(sorted(pack_folders()), str(given.get("weights", "")))
        self.panel.show_steps(steps if isinstance(steps, int) else 0, usable=render.engine != "draft")

    @Slot()
    def refresh(self) -> None:
        """How many frames there are to do."""
        project = self._document.project
        track = self._document.track_at_hand
        self._flags = self._lane.flags(project, track)
        self.panel.set_usable(
            edit=self._document.is_open and not self._document.read_only_reason and self._job is None,
            render=self._document.has_motion and self._job is None,
        )
        if self._job is None and self.panel.isVisible():
            self.panel.show_todo(self._todo_text(self.frames(), project))

    def _todo_text(self, frames: Sequence[int], project: Project) -> str:
        if not len(frames):
            return tr("Nothing has changed since it was rendered.") if project.frame_count else ""
        if self._flags is None:
            return tr_n("%Ln frames; those that are ready already are not rendered again.", len(frames))
        missing = int((~self._flags[np.asarray(frames)]).sum())
        if not missing:
            return tr_n("All %Ln frames are ready.", len(frames))
        told = tr_n("{missing} of %Ln frames to render", len(frames)).format(missing=amount(missing))
        pace = self._pace.get(project.render.engine)
        return told if pace is None else tr("{todo}, about {time}").format(todo=told, time=clock(missing * pace))

    # ---- while it renders

    @Slot(object)
    def _on_render_asked(self, job: RenderJob) -> None:
        self._job, self._shown = job, None
        self.panel.show_running(True)
        self._on_look()
        self._look.start()
        self.refresh()

    @Slot(object)
    def _on_render_ended(self, job: RenderJob) -> None:
        if job is not self._job:
            return
        self._on_look()
        self._look.stop()
        self._job = None
        if job.rendered and job.began:
            self._pace[job.project.render.engine] = (job.ended - job.began) / job.rendered
        self.panel.show_running(False)
        self.refresh()

    @Slot()
    def _on_look(self) -> None:
        """Numbers and picture of the job at work."""
        job = self._job
        if job is None:
            return
        job.watched = self.panel.isVisible()
        if not job.watched:
            return
        self.panel.show_progress(job.done, job.total, _progress_text(job))
        picture = job.picture
        if picture is not None and picture is not self._shown:
            self._shown = picture
            self.panel.show_picture(as_image(picture.pixels), _frame_text(picture.frame, job.project))

    # ---- what the others tell

    @Slot(object, object)
    def _on_project_changed(self, old: Project, new: Project) -> None:
        if old.portrait != new.portrait:
            self.panel.clear_picture()
        if old.render != new.render or old.portrait != new.portrait:
            self.show_engine()
        self.refresh()

    @Slot(object)
    def _on_rendered(self, rendered: RenderedFrames) -> None:
        self._lane.set_last(rendered)
        self.refresh()


def _item(state: EngineState) -> EngineItem:
    name, _, about = tr_data(state.title).replace("：", ":").partition(":")
    return EngineItem(state.id, name, state.ready, about.strip(), tr_error(state.detail), tr_error(state.remedy))


def _weights_text(name: str) -> str:
    """The weights that are chosen and their hash, or why they cannot be used."""
    from studio.render.diffusion_packs import pack_text

    try:
        return pack_text(name)
    except StudioError as error:
        return tr_error(error.what)


def _progress_text(job: RenderJob) -> str:
    if not job.total:
        return tr("Starting the renderer")
    parts = [tr_n("{done} of %Ln frames", job.total).format(done=amount(job.done))]
    if job.seconds_left is not None and not job.ended:
        parts.append(tr("{time} left").format(time=clock(job.seconds_left)))
    spent = (job.ended or time.monotonic()) - job.began
    parts.append(tr("{time} spent").format(time=clock(spent)))
    if job.rendered and spent > 0:
        parts.append(tr("{rate} frames/s").format(rate=number(job.rendered / spent, 1)))
    return listed(parts)


def _frame_text(frame: int, project: Project) -> str:
    rate: FrameRate = project.frame_rate
    return tr("Frame {frame}, {time}").format(frame=frame, time=rate.timecode(frame))
