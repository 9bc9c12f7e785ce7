"""Which frames of a project that was opened are ready from earlier: looked for beside everything else."""

from __future__ import annotations

import threading
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from studio.app.background import Latest
from studio.app.document import Document
from studio.app.jobs import ready_frames
from studio.app.rendered import RenderedFrames
from studio.core.errors import Cancelled
from studio.core.project import Project
from studio.core.track import LandmarkTrack


class RenderedLookup(QObject):
    """Looks in a thread of its own, so that it holds up neither the window nor a render. The newest question wins."""

    found = Signal(object)
    """RenderedFrames; nothing is told where there are none, or where that cannot be known."""
    failed = Signal(object)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._superseded = threading.Event()
        self._waits_for_track = False
        self._thread = Latest("rendered", self)
        self._thread.done.connect(self._on_done)
        self._thread.failed.connect(self.failed)
        document.file_changed.connect(self.give_up)
        document.track_ready.connect(self._on_track_ready)

    def ask(self) -> None:
        """Look for the frames of the current project, as soon as its track is at hand."""
        self.give_up()
        project, track = self._document.project, self._document.track_at_hand
        if project.portrait is None or not self._document.has_motion:
            return
        self._waits_for_track = track is None
        if track is not None:
            self._thread.request(partial(look, project, track, self._superseded))

    @Slot()
    def give_up(self) -> None:
        """Forget the question: another project is open, or a render finds out by itself."""
        self._superseded.set()
        self._superseded = threading.Event()
        self._waits_for_track = False

    def close(self) -> None:
        """For good."""
        self.give_up()
        self._thread.close()

    @Slot()
    def _on_track_ready(self) -> None:
        if self._waits_for_track:
            self.ask()

    @Slot(object)
    def _on_done(self, answer: tuple[RenderedFrames, threading.Event]) -> None:
        rendered, superseded = answer
        if rendered.frames and superseded is self._superseded:
            self.found.emit(rendered)


def look(
    project: Project, track: LandmarkTrack, superseded: threading.Event
) -> tuple[RenderedFrames, threading.Event] | None:
    """The frames that are ready, with the question that they answer; None when it is not asked any more."""
    from studio.render.cache import FrameCache
    from studio.render.engines import known_fingerprint
    from studio.store.machine import cache_limit
    from studio.store.places import frames_folder

    fingerprint = known_fingerprint(project.render.engine, project.render.options)
    if fingerprint is None:
        return None
    cache = FrameCache(frames_folder(), max_bytes=cache_limit())
    try:
        frames = ready_frames(project, track, fingerprint, cache, superseded)
    except Cancelled:
        return None
    return RenderedFrames(project, track, frozenset(frames)), superseded
