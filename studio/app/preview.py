"""The picture under the playhead, rendered on demand in a thread of its own.

The newest request wins and stale ones are never begun, so a drag shows what is under the pointer now. Pixels wait in a
slot behind a lock until the GUI takes them; the signal only says that there is something to take.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QThread, Signal, Slot

from studio.app.background import Handover
from studio.app.worker import unexpected
from studio.core.errors import StudioError
from studio.core.plan import RenderPlan, plan_frames, source_indices
from studio.core.project import MediaRef, Project

if TYPE_CHECKING:
    from studio.render.cache import FrameCache
    from studio.render.engine import Engine, Patch, Reference
    from studio.render.sources import FrameSource

PREVIEW_ENGINE = "draft"


@dataclass(frozen=True, eq=False)
class PreviewRequest:
    """What to show: the frame of a project with its (68, 2) target points, or None for the source picture alone."""

    project: Project
    frame: int
    targets: np.ndarray | None
    project_path: Path | None = None


@dataclass(frozen=True, eq=False)
class PreviewFrame:
    """picture: (H, W, 3) uint8 RGB of the source, the same array while it stays the same picture."""

    request: PreviewRequest
    picture: np.ndarray | None = None
    patch: Patch | None = None
    error: StudioError | None = None


class _PreviewWorker(QObject):
    """Lives in the preview thread, with the engine and the source that it keeps open."""

    ready = Signal()

    def __init__(self, requests: Handover[PreviewRequest], results: Handover[PreviewFrame]) -> None:
        super().__init__()
        self._requests, self._results = requests, results
        self._painter = _FramePainter()

    @Slot()
    def work(self) -> None:
        request = self._requests.take()
        if request is None:
            return
        try:
            result = self._painter.paint(request)
        except StudioError as error:
            result = PreviewFrame(request, error=error)
        except Exception as error:  # a fault in an engine must not end the preview for good
            result = PreviewFrame(request, error=unexpected(error))
        if self._results.put(result):
            self.ready.emit()

    @Slot()
    def finish(self) -> None:
        self._painter.close()


class _FramePainter:
    """Renders single frames; opens source, engine and cache when they are first needed. No Qt."""

    def __init__(self) -> None:
        self._open = ExitStack()
        self._media: MediaRef | None = None
        self._source: FrameSource | None = None
        self._engine: Engine | None = None
        self._cache: FrameCache | None = None

    def paint(self, request: PreviewRequest) -> PreviewFrame:
        project = request.project
        if project.portrait is None:
            return PreviewFrame(request)
        index = int(source_indices(project, np.array([request.frame]))[0])
        picture = self._source_of(project.portrait, request.project_path).frame(index)
        if request.targets is None or project.face is None:
            return PreviewFrame(request, picture)
        plan = single_frame_plan(project, self._engine_of().fingerprint, request.frame, request.targets)
        patch = self._cache_of().get(plan.keys[0])
        if patch is None:
            patch = self._engine_of().render(_reference(plan, picture), plan.targets, seed=plan.seed)[0]
        return PreviewFrame(request, picture, patch)

    def close(self) -> None:
        self._open.close()
        self._media = self._source = None

    def _source_of(self, media: MediaRef, project_path: Path | None) -> FrameSource:
        from studio.render.sources import open_source

        if self._source is None or self._media != media:
            self.close()
            self._source = self._open.enter_context(open_source(media, project_path=project_path))
            self._media = media
        return self._source

    def _engine_of(self) -> Engine:
        from studio.render.engines import create_engine

        if self._engine is None:
            self._engine = create_engine(PREVIEW_ENGINE)
        return self._engine

    def _cache_of(self) -> FrameCache:
        from studio.render.cache import FrameCache
        from studio.store.machine import cache_limit
        from studio.store.places import frames_folder

        if self._cache is None:
            self._cache = FrameCache(frames_folder(), max_bytes=cache_limit())
        return self._cache


def single_frame_plan(project: Project, fingerprint: str, frame: int, targets: np.ndarray) -> RenderPlan:
    """The plan of one frame with (68, 2) `targets` for the engine of this fingerprint.

    Its key is the one that a render of the clip gives that frame.
    """
    points = np.asarray(targets, np.float32)[None]
    return plan_frames(project, np.array([frame], np.int64), points, engine_fingerprint=fingerprint)


def _reference(plan: RenderPlan, picture: np.ndarray) -> Reference:
    from studio.render.engine import Reference
    from studio.render.runner import reference_key

    return Reference(picture, plan.source_points[0], reference_key(plan, 0))


class Preview(QObject):
    """The GUI's side: ask with `request`, get `frame_ready` with a PreviewFrame (handed over in this thread)."""

    frame_ready = Signal(object)
    _wake = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests: Handover[PreviewRequest] = Handover()
        self._results: Handover[PreviewFrame] = Handover()
        self._closed = False
        self._thread = QThread(self)
        self._thread.setObjectName("preview")
        self._worker = _PreviewWorker(self._requests, self._results)
        self._worker.moveToThread(self._thread)
        self._wake.connect(self._worker.work)
        self._worker.ready.connect(self._on_ready)
        self._thread.finished.connect(self._worker.finish)
        self._thread.start()

    def request(self, request: PreviewRequest) -> None:
        """Ask for a frame; one that was asked for and not begun is forgotten."""
        if not self._closed and self._requests.put(request):
            self._wake.emit()

    def close(self) -> None:
        """Stop after the frame in work and wait for the thread."""
        self._closed = True
        self._requests.take()
        self._thread.quit()
        self._thread.wait()

    @Slot()
    def _on_ready(self) -> None:
        result = self._results.take()
        if result is not None and not self._closed:
            self.frame_ready.emit(result)
