"""Comparing source, draft and rendered frame on the canvas, and finding a frame that was rendered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from studio.app.background import Latest
from studio.app.canvas.picture import Side
from studio.app.canvas.split import Split
from studio.app.canvas.view import CanvasView
from studio.app.canvas_state import CanvasStateStore
from studio.app.document import Document
from studio.app.playback import Playback
from studio.app.preview import single_frame_plan
from studio.app.texts import tr
from studio.core.project import Project

if TYPE_CHECKING:
    from studio.render.engine import Patch

SPLIT_STEP = 0.05
"""Share of the width that a key moves the split by."""


@dataclass(frozen=True, eq=False)
class FoundFrame:
    """What the frame cache has for a frame of a project: None while it was not rendered."""

    project: Project
    frame: int
    patch: Patch | None


def find_rendered(project: Project, frame: int, targets: np.ndarray) -> FoundFrame:
    """Look the frame up in the cache under the key that a render of this project gives it. Renders nothing."""
    from studio.render.cache import FrameCache
    from studio.render.engines import known_fingerprint
    from studio.store.machine import cache_limit
    from studio.store.places import frames_folder

    fingerprint = known_fingerprint(project.render.engine, project.render.options)
    if fingerprint is None:
        return FoundFrame(project, frame, None)
    key = single_frame_plan(project, fingerprint, frame, targets).keys[0]
    return FoundFrame(project, frame, FrameCache(frames_folder(), max_bytes=cache_limit()).get(key))


class Compare(QObject):
    """Keeps the split of the canvas, what its sides show, and the rendered frame of the playhead."""

    on_changed = Signal(bool)

    def __init__(
        self, document: Document, playback: Playback, canvas: CanvasView, store: CanvasStateStore, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._playback, self._canvas, self._store = document, playback, canvas, store
        self._on = False
        self._found: FoundFrame | None = None
        self._search = Latest("rendered frames", self)
        self._search.done.connect(self._on_found)
        self._search.failed.connect(self._on_failed)
        canvas.split_moved.connect(self._on_split_moved)
        document.project_changed.connect(self.refresh)
        playback.frame_changed.connect(self.refresh)
        playback.playing_changed.connect(self.refresh)
        store.changed.connect(self._show)

    @property
    def on(self) -> bool:
        return self._on

    @Slot(bool)
    def set_on(self, on: bool) -> None:
        """Compare, or show the one picture again."""
        if on != self._on:
            self._on = on
            self.refresh()
            self.on_changed.emit(on)

    def set_sides(self, *, left: Side | None = None, right: Side | None = None) -> None:
        """What is shown on each side; None leaves it. Comparing begins."""
        state = self._store.value
        self._store.put(replace(state, left=left or state.left, right=right or state.right))
        self.set_on(True)
        self.refresh()

    def swap(self) -> None:
        self.set_sides(left=self._store.value.right, right=self._store.value.left)

    def move_split(self, direction: int) -> None:
        """By one step to the left (-1) or right (1)."""
        at = self._store.value.split + direction * SPLIT_STEP
        self._on_split_moved(min(max(at, 0.0), 1.0))

    @Slot()
    def refresh(self) -> None:
        """The playhead moved, the project changed, or something was rendered."""
        self._show()
        if self._wants_rendered():
            project, frame = self._document.project, self._playback.frame
            targets = self._document.points_at(frame)
            if targets is not None and project.portrait is not None:
                self._search.request(partial(find_rendered, project, frame, targets))

    def close(self) -> None:
        self._search.close()

    # ---- inside

    def _wants_rendered(self) -> bool:
        state = self._store.value
        return self._on and Side.RENDERED in (state.left, state.right)

    @Slot()
    def _show(self) -> None:
        state = self._store.value
        if not self._on or self._document.project.portrait is None:
            self._canvas.set_split(None)
            return
        found = self._current()
        patch = found.patch if found is not None else None
        self._canvas.set_rendered(patch)
        texts = (self._text(side, found) for side in (state.left, state.right))
        self._canvas.set_split(Split(state.left, state.right, state.split, *texts))

    def _current(self) -> FoundFrame | None:
        """What was found for the frame and the project that are shown; while it plays, the last one until the next."""
        found = self._found
        if found is None or found.project is not self._document.project:
            return None
        return found if self._playback.playing or found.frame == self._playback.frame else None

    def _text(self, side: Side, found: FoundFrame | None) -> str:
        if side is not Side.RENDERED:
            return side_title(side)
        if found is None and self._document.has_motion:
            return tr("Rendered: looking…")
        return side_title(side) if found is not None and found.patch is not None else tr("Not rendered yet")

    @Slot(object)
    def _on_found(self, found: FoundFrame) -> None:
        self._found = found
        self._show()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        """A cache that cannot be read holds nothing."""
        self._found = FoundFrame(self._document.project, self._playback.frame, None)
        self._show()

    @Slot(float)
    def _on_split_moved(self, at: float) -> None:
        self._store.put(replace(self._store.value, split=at))


def side_title(side: Side) -> str:
    """What a side shows."""
    return {Side.SOURCE: tr("Source"), Side.DRAFT: tr("Draft"), Side.RENDERED: tr("Rendered")}[side]
