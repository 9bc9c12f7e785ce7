"""Keys in time: stretch, fit, reverse, and time put in or taken out. One step of undo each."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QComboBox, QSpinBox

from studio.app.document import Document
from studio.app.field_bar import FieldBar, frames_field
from studio.app.key_tools import KeyTools
from studio.app.numbers import amount
from studio.app.playback import Playback
from studio.app.texts import percent, tr, tr_n
from studio.app.timeline.layout import HEADER_WIDTH
from studio.app.timeline.view import TimelineView
from studio.core import key_edits, retime
from studio.core.errors import EditError
from studio.core.key_selection import stretched_selection
from studio.core.lanes import KeySelection
from studio.core.project import Project

FIRST, LAST, PLAYHEAD = "first", "last", "playhead"
"""What keys are stretched about."""
LEAST_PERCENT, MOST_PERCENT = 1, 10_000
INSERTED = 10
"""Frames that inserting time suggests at first."""


class RetimeTools(QObject):
    """Turns what a person wants of time into edits; asks for numbers in a bar over the timeline."""

    failed = Signal(object)
    noted = Signal(str)

    def __init__(
        self, document: Document, playback: Playback, timeline: TimelineView, keys: KeyTools, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._playback, self._timeline, self._keys = document, playback, timeline, keys
        self._percent, self._about, self._inserted = 200, FIRST, INSERTED
        timeline.keys_stretched.connect(self.stretch_to)

    # ---- stretching

    def stretch(self, scale: Fraction, about: str) -> None:
        """The selected keys' times by a factor about their first or last, or about the playhead."""
        selection = self._keys.selection
        if not self._has_two_moments(selection):
            return
        origin = self._origin(selection, about)
        self._edit(
            tr("Stretch keys"),
            lambda project: key_edits.stretch_keys(project, selection, scale=scale, origin=origin),
            lambda: stretched_selection(selection, scale=scale, origin=origin),
        )

    def ask_stretch(self) -> None:
        """Ask by how much, and about what."""
        selection = self._keys.selection
        if not self._has_two_moments(selection):
            return
        share, about = QSpinBox(), QComboBox()
        share.setRange(LEAST_PERCENT, MOST_PERCENT)
        share.setSuffix(percent(""))
        share.setValue(self._percent)
        share.setAccessibleName(tr("Stretch keys to"))
        for name, text in ((FIRST, tr("first key")), (LAST, tr("last key")), (PLAYHEAD, tr("playhead"))):
            about.addItem(text, name)
        about.setCurrentIndex(max(about.findData(self._about), 0))
        bar = FieldBar(
            self._timeline, tr("Stretch keys"), [(tr("Stretch to"), share), (tr("about"), about)], tr("Stretch")
        )

        def show() -> None:
            origin = self._origin(selection, about.currentData())
            after = stretched_selection(selection, scale=Fraction(share.value(), 100), origin=origin)
            text = tr_n("{before} → %Ln frames", len(retime.span(after)))
            bar.readout.setText(text.format(before=amount(len(retime.span(selection)))))

        def take() -> None:
            self._percent, self._about = share.value(), about.currentData()
            self.stretch(Fraction(self._percent, 100), self._about)

        share.valueChanged.connect(show)
        about.currentIndexChanged.connect(show)
        bar.taken.connect(take)
        show()
        self._open(bar, retime.span(selection).start)

    @Slot(object)
    def stretch_to(self, frames: range) -> None:
        """The first of the selected keys on the first of `frames`, the last on the last."""
        selection = self._keys.selection
        if self._has_two_moments(selection):
            self._fit(selection, frames, tr("Stretch keys"))

    def fit(self) -> None:
        """The selected keys between in and out point."""
        selection, project = self._keys.selection, self._document.project
        frames = project.frames_to_export
        if not self._has_two_moments(selection):
            return
        if len(frames) == project.frame_count:
            self._refuse(tr("No range is set."), tr("Set in and out points to fit the keys between."))
            return
        self._fit(selection, frames, tr("Fit keys to range"))

    def _fit(self, selection: KeySelection, frames: range, label: str) -> None:
        self._edit(
            label,
            lambda project: retime.fit_keys(project, selection, frames),
            lambda: retime.fitted_selection(selection, frames),
        )

    def reverse(self) -> None:
        """The selected keys in reverse order."""
        selection = self._keys.selection
        if self._has_two_moments(selection):
            self._edit(
                tr("Reverse keys"),
                lambda project: retime.reverse_keys(project, selection),
                lambda: retime.reversed_selection(selection),
            )

    # ---- time

    def ask_insert(self) -> None:
        """Ask how many frames to put in at the playhead."""
        project, frame = self._document.project, self._playback.frame
        if project.frame_count == 0:
            return
        count = frames_field(self._inserted, most=project.frame_count)
        bar = FieldBar(self._timeline, tr("Insert time"), [(tr("Insert"), count)], tr("Insert"))
        bar.readout.setText(tr("at the playhead; the voice stays"))

        def take() -> None:
            self._inserted = count.value()
            self.insert(self._inserted)

        bar.taken.connect(take)
        self._open(bar, frame)

    def insert(self, frames: int) -> None:
        """Shift keys and markers from the playhead on; the voice stays where it is."""
        at, before = self._playback.frame, self._document.project
        if self._document.edit(lambda p: key_edits.insert_time(p, at=at, frames=frames), tr("Insert time")):
            self._tell(tr_n("Keys and markers moved by %Ln frames.", frames), before, at)
        elif self._document.is_open:
            self.noted.emit(tr("No keys or markers follow."))

    def remove_range(self) -> None:
        """Take out the keys and markers of the range and close the gap; the voice stays where it is."""
        before = self._document.project
        frames = before.frames_to_export
        if self._document.edit(retime.remove_range, tr("Remove time")):
            text = tr_n("%Ln frames removed from keys and markers.", len(frames))
            self._tell(text, before, frames.start)
            self._playback.seek(frames.start)

    def _tell(self, text: str, before: Project, at: int) -> None:
        """What happened, what stayed, and what is out of sight now."""
        parts = [text, tr("The voice stays.")]
        locked = len(retime.lanes_that_stay(before, at))
        if locked:
            parts.append(tr_n("%Ln locked lanes stay.", locked))
        hidden = retime.keys_past_end(self._document.project) - retime.keys_past_end(before)
        if hidden > 0:
            parts.append(tr_n("%Ln keys are behind the end now.", hidden))
        self.noted.emit(" ".join(parts))

    # ---- inside

    def _origin(self, selection: KeySelection, about: str) -> int:
        frames = retime.span(selection)
        return {FIRST: frames[0], LAST: frames[-1]}.get(about, self._playback.frame)

    def _has_two_moments(self, selection: KeySelection) -> bool:
        if len(retime.span(selection)) >= 2:
            return True
        self._refuse(tr("These keys are all at one frame."), tr("Select keys of two frames or more."))
        return False

    def _refuse(self, what: str, remedy: str) -> None:
        self.failed.emit(EditError(what, remedy=remedy))

    def _edit(self, label: str, edit: Callable[[Project], Project], then: Callable[[], KeySelection]) -> None:
        if self._document.edit(edit, label):
            self._keys.select(then())

    def _open(self, bar: FieldBar, frame: int) -> None:
        x = max(self._timeline.scale.x_at(frame), HEADER_WIDTH)
        bar.open_at(QPoint(round(x), self._timeline.rows.wave_top))
