"""Rendering as the panel shows it: which engine, which frames, how far it is, and the frame that was finished last."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from studio.app.canvas.picture import as_image
from studio.app.document import Document
from studio.app.error_texts import tr_error
from studio.app.jobs import RenderJob
from studio.app.panels.render import EngineItem, RenderPanel, Scope
from studio.app.preview import Preview, PreviewFrame
from studio.app.rendered import RenderedFrames, RenderedLane
from studio.app.tasks import Tasks
from studio.app.texts import clock, tr, tr_data
from studio.core.errors import StudioError
from studio.core.project import AUTO, MediaKind, MediaRef, Project
from studio.core.timebase import FrameRate

if TYPE_CHECKING:
    from studio.render.cache import FrameCache
    from studio.render.engine import Patch
    from studio.render.engines import EngineState

PICTURE_MS = 67
"""Between two looks at the frame that was finished last: 15 a second at most."""
MARGIN = 0.2
"""Of the patch's size that is shown round it, where the picture behind it is at hand."""


class RenderTools(QObject):
    """What the render panel does. Edits are told by the document; errors by `failed`."""

    failed = Signal(object)

    def __init__(self, document: Document, tasks: Tasks, preview: Preview, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._tasks = document, tasks
        self.panel = RenderPanel()
        self._lane = RenderedLane()
        self._flags: np.ndarray | None = None
        self._job: RenderJob | None = None
        self._shown: object = None
        self._behind: np.ndarray | None = None
        self._behind_of: MediaRef | None = None
        self._cache: FrameCache | None = None
        self._pace: dict[str, float] = {}
        self._look = QTimer(self)
        self._look.setInterval(PICTURE_MS)
        self._look.timeout.connect(self._on_look)
        document.project_changed.connect(self._on_project_changed)
        document.track_ready.connect(self.refresh)
        preview.frame_ready.connect(self._on_frame_ready)
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
            return tr("{count} frames; those that are ready already are not rendered again.").format(count=len(frames))
        missing = int((~self._flags[np.asarray(frames)]).sum())
        if not missing:
            return tr("All {count} frames are ready.").format(count=len(frames))
        told = tr("{missing} of {count} frames to do").format(missing=missing, count=len(frames))
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
        if job is None or not self.panel.isVisible():
            return
        self.panel.show_progress(job.done, job.total, _progress_text(job))
        if job.latest is not None and job.latest != self._shown:
            self._shown = job.latest
            patch = self._patch(job.latest.key)
            if patch is not None:
                self.panel.show_picture(self._picture(patch, job.project), _frame_text(job.latest.frame, job.project))

    def _patch(self, key: str) -> Patch | None:
        from studio.render.cache import FrameCache
        from studio.store.places import frames_folder

        if self._cache is None:
            try:
                self._cache = FrameCache(frames_folder())
            except StudioError as error:
                self.failed.emit(error)
                return None
        return self._cache.get(key)

    def _picture(self, patch: Patch, project: Project) -> QImage:
        """The patch with some of the portrait round it; of a video the patch alone, whose frame is not at hand."""
        portrait, behind = project.portrait, self._behind
        still = portrait is not None and portrait.kind is MediaKind.IMAGE and portrait == self._behind_of
        return as_image(patch.pixels if behind is None or not still else framed(patch, behind))

    # ---- what the others tell

    @Slot(object)
    def _on_frame_ready(self, frame: PreviewFrame) -> None:
        """The picture that is edited is what rendered frames are shown in."""
        if frame.picture is not None:
            self._behind, self._behind_of = frame.picture, frame.request.project.portrait

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
    name, _, about = tr_data(state.title).partition(":")
    return EngineItem(state.id, name, state.ready, about.strip(), tr_error(state.detail), tr_error(state.remedy))


def framed(patch: Patch, behind: np.ndarray) -> np.ndarray:
    """The patch in the part of the (H, W, 3) picture round it."""
    region = patch.region
    margin = round(max(region.width, region.height) * MARGIN)
    left, top = max(region.x - margin, 0), max(region.y - margin, 0)
    part = behind[top : region.y + region.height + margin, left : region.x + region.width + margin].copy()
    rows = slice(region.y - top, region.y - top + region.height)
    part[rows, region.x - left : region.x - left + region.width] = patch.pixels
    return part


def _progress_text(job: RenderJob) -> str:
    if not job.total:
        return tr("Starting the renderer")
    parts = [tr("{done} of {total} frames").format(done=job.done, total=job.total)]
    if job.seconds_left is not None and not job.ended:
        parts.append(tr("{time} left").format(time=clock(job.seconds_left)))
    spent = (job.ended or time.monotonic()) - job.began
    parts.append(tr("{time} spent").format(time=clock(spent)))
    if job.rendered and spent > 0:
        parts.append(tr("{rate} frames/s").format(rate=f"{job.rendered / spent:.1f}"))
    return ", ".join(parts)


def _frame_text(frame: int, project: Project) -> str:
    rate: FrameRate = project.frame_rate
    return tr("Frame {frame}, {time}").format(frame=frame, time=rate.timecode(frame))
