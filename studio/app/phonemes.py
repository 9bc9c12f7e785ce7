"""Words and sounds over the voice: importing them, showing them, going from one to the next."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.app.background import Latest
from studio.app.document import Document
from studio.app.playback import Playback
from studio.app.texts import listed, tr, tr_n
from studio.app.timeline.gestures import DRAG_THRESHOLD
from studio.app.timeline.view import TimelineView
from studio.core import snapping
from studio.core.alignment import Alignment, Spoken, next_span, of_voice, previous_span, set_alignment
from studio.core.project import Project
from studio.core.timebase import FrameRate
from studio.store.alignment_file import KINDS, read_alignment


class WordTools(QObject):
    """The project's alignment on the timeline. Phones are shown if there are any, else words."""

    failed = Signal(object)
    noted = Signal(str)

    def __init__(self, document: Document, playback: Playback, timeline: TimelineView, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._playback, self._timeline = document, playback, timeline
        self._shown: tuple[Alignment | None, FrameRate] | None = None
        self._pressed: QPointF | None = None
        self._into: Path | None = None
        self._reader = Latest("words", self)
        self._reader.done.connect(self._on_read)
        self._reader.failed.connect(self.failed)
        document.project_changed.connect(self._on_project_changed)
        timeline.installEventFilter(self)

    @property
    def spans(self) -> tuple[Spoken, ...]:
        alignment = self._document.project.alignment
        return alignment.finest if alignment is not None else ()

    def ask_import(self, window: QWidget) -> None:
        """Ask for a file of words, first beside the voice."""
        voice = self._document.project.voice
        start = Path.home() if voice is None else Path(voice.path).parent
        kinds = " ".join(f"*.{kind}" for kind in KINDS)
        pattern = tr("Words and sounds ({kinds})").format(kinds=kinds)
        name, _ = QFileDialog.getOpenFileName(window, tr("Import words"), str(start), pattern)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Read the words and sounds of a file, to take the place of those that are there."""
        self._into = self._document.path
        self._reader.request(partial(read_alignment, path))

    @Slot(object)
    def _on_read(self, found: Alignment) -> None:
        if self._document.path != self._into:
            return
        if self._document.edit(lambda project: set_alignment(project, of_voice(project, found)), tr("Import words")):
            taken = self._document.project.alignment or Alignment()
            words, sounds = tr_n("%Ln words", len(taken.words)), tr_n("%Ln sounds", len(taken.phones))
            self.noted.emit(tr("Imported: {words} and {sounds}.").format(words=words, sounds=sounds))

    def close(self) -> None:
        """End the thread that reads."""
        self._reader.close()

    def clear(self) -> None:
        self._document.edit(lambda project: set_alignment(project, None), tr("Remove words"))

    def go(self, direction: int) -> None:
        """To the next (1) or previous (-1) word or sound."""
        find = next_span if direction > 0 else previous_span
        span = find(self.spans, self._playback.frame, self._document.project.frame_rate)
        if span is not None:
            self._go_to(span)

    def _go_to(self, span: Spoken) -> None:
        rate = self._document.project.frame_rate
        frame = span.frames(rate).start
        self._playback.seek(frame)
        self.noted.emit(listed([span.label, rate.timecode(frame)]))

    # ---- the timeline

    @Slot(object, object)
    def _on_project_changed(self, old: Project, new: Project) -> None:
        wanted = new.alignment, new.frame_rate
        if self._shown is not None and self._shown[0] is wanted[0] and self._shown[1] == wanted[1]:
            return
        self._shown = wanted
        rate = float(new.frame_rate) / 1000
        self._timeline.set_spans(snapping.Span(s.start * rate, s.stop * rate, s.label) for s in self.spans)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on a span goes to its start; a drag through the row scrubs as everywhere."""
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed = event.position()
            elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
                moved, self._pressed = event.position() - self._pressed, None
                if moved.manhattanLength() < DRAG_THRESHOLD:
                    self._click(event.position())
        return False

    def _click(self, at: QPointF) -> None:
        rows, scale = self._timeline.rows, self._timeline.scale
        if not rows.spans or not rows.spans_top <= at.y() < rows.quality_top or at.x() < scale.origin:
            return
        rate = self._document.project.frame_rate
        moment = scale.position_at(at.x()) / float(rate) * 1000
        span = next((span for span in self.spans if span.start <= moment < span.stop), None)
        if span is not None:
            self._go_to(span)
