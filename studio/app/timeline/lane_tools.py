"""Edits of the timeline's lanes: solo, mute, lock, falloff, keys of the current lane, amplitude."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Signal, Slot
from PySide6.QtWidgets import QSpinBox

from studio.app.document import Document, Edit
from studio.app.field_bar import FieldBar, frames_field
from studio.app.playback import Playback
from studio.app.texts import tr
from studio.app.timeline import layout
from studio.app.timeline.inline import InlineNumber
from studio.app.timeline.layout import LANE_HEIGHT, RampHit, Side
from studio.app.timeline.pointer import FULL_FALLOFF
from studio.app.timeline.titles import row_title
from studio.app.timeline.view import TimelineView
from studio.core.key_edits import add_keys, set_amplitude_key
from studio.core.key_selection import box_select, next_key, previous_key
from studio.core.lane_rows import (
    KEYLESS,
    Row,
    Switch,
    SwitchState,
    lanes_with_keys,
    row_lanes,
    row_switches,
    set_switch,
)
from studio.core.lanes import AMPLITUDE, lane_keys, lane_layer, set_falloff
from studio.core.motion import amplitude_curve

MOST_PERCENT = 400
_FAR = 10**9


class LaneTools(QObject):
    """Turns what a person does to lanes into edits. Actions without a row are about the timeline's current one."""

    failed = Signal(object)
    noted = Signal(str)
    selection_changed = Signal()

    def __init__(self, document: Document, playback: Playback, timeline: TimelineView, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._playback, self._timeline = document, playback, timeline
        timeline.switched.connect(self._on_switched)
        timeline.falloff_dragged.connect(self._on_falloff_dragged)
        timeline.value_asked.connect(self.ask_amplitude)

    @property
    def row(self) -> Row:
        return self._timeline.current_row

    @property
    def lanes(self) -> tuple[str, ...]:
        """Ids of the lanes that the current row shows."""
        return row_lanes(self._document.project, self.row)

    def state(self, switch: Switch) -> SwitchState | None:
        """Of the current row; None where it has no such switch."""
        return row_switches(self._document.project, self.row).get(switch)

    def toggle(self, switch: Switch) -> None:
        """The other way; where it holds for some lanes of the row only, it will for all."""
        self._on_switched(self.row, switch)

    @Slot(object, object)
    def _on_switched(self, row: Row, switch: Switch) -> None:
        state = row_switches(self._document.project, row).get(switch)
        if state is None:
            self.noted.emit(tr("The lane “{lane}” has no such switch.").format(lane=row_title(row)))
            return
        on = state is not SwitchState.ON
        texts = {
            (Switch.SOLO, True): tr("Solo {lane}"),
            (Switch.SOLO, False): tr("End solo of {lane}"),
            (Switch.MUTE, True): tr("Mute {lane}"),
            (Switch.MUTE, False): tr("Unmute {lane}"),
            (Switch.LOCK, True): tr("Lock {lane}"),
            (Switch.LOCK, False): tr("Unlock {lane}"),
        }
        label = texts[switch, on].format(lane=row_title(row))
        self._document.edit(lambda project: set_switch(project, row, switch, on), label)

    # ---- keys

    def add_key(self) -> None:
        """Keys at the playhead that hold what is there, in the lanes of the current row.

        In a row that sums up others only those lanes get one that have keys, as long as any has.
        """
        project, frame = self._document.project, self._playback.frame
        lanes = [lane for lane in self.lanes if len(self.lanes) == 1 or lane_keys(project, lane)] or list(self.lanes)
        if self.row in KEYLESS:
            self.noted.emit(tr("The lane “{lane}” has no keys.").format(lane=row_title(self.row)))
            return
        self._edit(tr("Add key"), lambda p: add_keys(p, lanes, frame))

    def select_keys(self) -> None:
        """All keys of the current row that are not locked."""
        self._timeline.set_selected(box_select(self._document.project, range(_FAR), self.lanes))
        self.selection_changed.emit()

    def go(self, direction: int) -> None:
        """To the next (1) or previous (-1) key of the current row."""
        find = next_key if direction > 0 else previous_key
        frame = find(self._document.project, self._playback.frame, self.lanes)
        if frame is not None:
            self._playback.seek(frame)

    # ---- falloff

    @Slot(object, int)
    def _on_falloff_dragged(self, ramp: RampHit, length: int) -> None:
        lanes = lanes_with_keys(self._document.project, [ramp.row])
        before, after = (length, None) if ramp.side is Side.BEFORE else (None, length)
        self._edit(tr("Set falloff"), lambda p: set_falloff(p, lanes, before=before, after=after))

    def ask_falloff(self) -> None:
        """Open a bar with both falloffs of the current row's lanes."""
        project, timeline = self._document.project, self._timeline
        lanes = lanes_with_keys(project, [self.row])
        if not lanes:
            self.noted.emit(tr("The lane “{lane}” has no falloff: it has no keys.").format(lane=row_title(self.row)))
            return
        first = lane_layer(project, lanes[0])
        before, after = (_falloff_field(now) for now in (first.falloff_before, first.falloff_after))
        bar = FieldBar(
            timeline,
            tr("Falloff of {lane}").format(lane=row_title(self.row)),
            [(tr("Fade in over"), before), (tr("and out over"), after)],
            tr("Set"),
        )

        def take() -> None:
            lengths = before.value(), after.value()
            self._edit(tr("Set falloff"), lambda p: set_falloff(p, lanes, before=lengths[0], after=lengths[1]))

        bar.taken.connect(take)
        bar.open_at(QPoint(layout.HEADER_WIDTH, timeline.rows.row_top(self.row) + LANE_HEIGHT))

    # ---- amplitude

    @Slot()
    def ask_amplitude_here(self) -> None:
        self.ask_amplitude(self._playback.frame)

    @Slot(int)
    def ask_amplitude(self, frame: int) -> None:
        """Open a field in the amplitude lane that keys the factor at a frame."""
        timeline, project = self._timeline, self._document.project
        if project.base is None or Row.AMPLITUDE not in timeline.rows.rows:
            return
        if project.motion.amplitude_locked:
            self._edit(tr("Set amplitude"), lambda p: add_keys(p, [AMPLITUDE], frame))
            return
        timeline.set_current_row(Row.AMPLITUDE)
        self._playback.seek(frame)
        factor = amplitude_curve(project.motion, range(frame, frame + 1))[0] / (project.motion.amplitude or 1.0)
        width, x = 84, round(layout.key_x(timeline.scale, frame))
        left = min(max(x - width // 2, layout.HEADER_WIDTH), timeline.width() - width)
        top = min(timeline.rows.row_top(Row.AMPLITUDE) - 4, timeline.height() - LANE_HEIGHT - 8)
        field = InlineNumber(
            timeline, QRect(left, top, width, LANE_HEIGHT + 8), 100 * float(factor), tr("Amplitude"), most=MOST_PERCENT
        )
        field.taken.connect(lambda value: self._key_amplitude(frame, value / 100))

    def _key_amplitude(self, frame: int, factor: float) -> None:
        self._edit(tr("Set amplitude"), lambda project: set_amplitude_key(project, frame, factor))

    def _edit(self, label: str, edit: Edit) -> None:
        self._document.edit(edit, label)


def _falloff_field(now: int) -> QSpinBox:
    field = frames_field(now, most=FULL_FALLOFF)
    field.setMinimum(0)
    field.setValue(now)
    return field
