"""The picture under the playhead, rendered on demand in a thread of its own.

The newest request wins and stale ones are never begun, so a drag shows what is under the pointer now. Pixels wait in
`background.Latest` until the GUI takes them: none travel in queued signals.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from studio.app.background import Latest
from studio.app.worker import unexpected
from studio.core.errors import StudioError
from studio.core.plan import RenderPlan, plan_frames, source_indices
from studio.core.project import MediaRef, Project

if TYPE_CHECKING:
    from studio.render.cache import FrameCache
    from studio.render.engine import Engine, Patch
    from studio.render.lenders import Lenders
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


class _FramePainter:
    """Renders single frames; opens source, engine and cache when they are first needed. No Qt."""

    def __init__(self) -> None:
        self._open = ExitStack()
        self._media: MediaRef | None = None
        self._source: FrameSource | None = None
        self._lenders: Lenders | None = None
        self._engine: Engine | None = None
        self._cache: FrameCache | None = None

    def paint(self, request: PreviewRequest) -> PreviewFrame:
        """The frame, or what kept it from being made."""
        try:
            return self._painted(request)
        except StudioError as error:
            return PreviewFrame(request, error=error)
        except Exception as error:  # a fault in an engine must not end the preview for good
            return PreviewFrame(request, error=unexpected(error))

    def _painted(self, request: PreviewRequest) -> PreviewFrame:
        project = request.project
        if project.portrait is None:
            return PreviewFrame(request)
        index = int(source_indices(project, np.array([request.frame]))[0])
        source, lenders = self._source_of(project.portrait, request.project_path)
        picture = source.frame(index)
        if request.targets is None or project.face is None:
            return PreviewFrame(request, picture)
        from studio.render.engine import Reference
        from studio.render.runner import reference_key

        plan = single_frame_plan(project, self._engine_of().fingerprint, request.frame, request.targets)
        patch = self._cache_of().get(plan.keys[0])
        if patch is None:
            lender = lenders.of(plan, [0]).get(0)
            reference = Reference(picture, plan.source_points[0], reference_key(plan, 0), lender)
            patch = self._engine_of().render([reference], plan.targets, seed=plan.seed)[0]
        return PreviewFrame(request, picture, patch)

    def close(self) -> None:
        self._open.close()
        self._media = self._source = self._lenders = None

    def _source_of(self, media: MediaRef, project_path: Path | None) -> tuple[FrameSource, Lenders]:
        from studio.render.lenders import Lenders
        from studio.render.sources import open_source

        if self._source is None or self._lenders is None or self._media != media:
            self.close()
            self._source = self._open.enter_context(open_source(media, project_path=project_path))
            self._lenders, self._media = Lenders(self._source), media
        return self._source, self._lenders

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


class Preview(QObject):
    """The GUI's side: ask with `request`, get `frame_ready` with a PreviewFrame (handed over in this thread)."""

    frame_ready = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._painter = _FramePainter()
        self._latest = Latest("preview", self, finish=self._painter.close)
        self._latest.done.connect(self.frame_ready)

    @property
    def is_running(self) -> bool:
        """Whether its thread is there."""
        return self._latest.is_running

    def request(self, request: PreviewRequest) -> None:
        """Ask for a frame; one that was asked for and not begun is forgotten."""
        self._latest.request(partial(self._painter.paint, request))

    def close(self) -> None:
        """Stop after the frame in work and wait for the thread."""
        self._latest.close()
