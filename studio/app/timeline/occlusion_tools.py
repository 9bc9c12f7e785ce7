"""Edits of what is occluded: stretches of frames that show the source as it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from studio.app.document import Document
from studio.app.playback import Playback
from studio.app.texts import tr
from studio.app.timeline.view import TimelineView
from studio.core.occlusion import occlude, resize_span, reveal


class OcclusionTools(QObject):
    """About the range from in to out point, or where none is set about the playhead."""

    noted = Signal(str)

    def __init__(self, document: Document, playback: Playback, timeline: TimelineView, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._playback = document, playback
        timeline.span_dragged.connect(self._on_span_dragged)

    def add(self) -> None:
        """The source shows in the range, or else at the playhead."""
        frames = self._range() or range(self._playback.frame, self._playback.frame + 1)
        if not self._document.edit(lambda project: occlude(project, frames), tr("Occlude")):
            self._tell_nothing(tr("The source is shown there already."))

    def remove(self) -> None:
        """The range is rendered again, or else the span at the playhead."""
        frames = self._range() or self._document.project.occlusion.span_at(self._playback.frame)
        if frames is None or not self._document.edit(lambda p: reveal(p, frames), tr("End occlusion")):
            self._tell_nothing(tr("Nothing is occluded there."))

    @Slot(object, object)
    def _on_span_dragged(self, span: range, to: range) -> None:
        self._document.edit(lambda project: resize_span(project, span, to), tr("Move end of occlusion"))

    def _range(self) -> range | None:
        project = self._document.project
        frames = project.frames_to_export
        return frames if len(frames) < project.frame_count else None

    def _tell_nothing(self, text: str) -> None:
        if self._document.is_open and not self._document.project.occlusion.locked:
            self.noted.emit(text)
