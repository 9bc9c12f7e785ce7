"""What the mouse does on the timeline: scrubbing, panning, and dragging keys, boxes, falloff ramps and markers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent

from studio.app.timeline import ends, layout, tips
from studio.app.timeline.edge_scroll import EdgeScroll
from studio.app.timeline.ends import BracketEnd, SpanEnd
from studio.app.timeline.gestures import (
    DRAG_THRESHOLD,
    BoxDrag,
    Drag,
    KeyDrag,
    MarkerDrag,
    RampDrag,
    SpanDrag,
    StretchDrag,
)
from studio.app.timeline.layout import HEADER_WIDTH, MarkHit, RampHit
from studio.app.timeline.scale import TimeScale
from studio.core.key_selection import box_select
from studio.core.lane_rows import Row, keys_at
from studio.core.lanes import KeySelection

if TYPE_CHECKING:
    from studio.app.timeline.view import TimelineView

FULL_FALLOFF = 500
"""The longest falloff that a drag makes, in frames."""
Snapper = Callable[[KeySelection, float, float], int]
"""Keys, frames to move them by (with a fraction), widget px per frame -> whole frames to move them by."""
FrameSnapper = Callable[[int, float, float], int]
"""A marker's frame, the position (in frames) that it is dragged to, widget px per frame -> the frame to show it at."""
EdgeSnapper = Callable[[float, KeySelection, float], int]
"""A position in frames that an end is dragged to, keys that go along, widget px per frame -> the frame to show it
at."""
_TOGGLES = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def whole_frames(keys: KeySelection, by: float, pixels_per_frame: float) -> int:
    """The snapper that knows of frames only."""
    return round(by)


def whole_frame(marker: int, position: float, pixels_per_frame: float) -> int:
    """The same for markers."""
    return round(position)


def nearest_frame(position: float, dragged: KeySelection, pixels_per_frame: float) -> int:
    """The same for ends."""
    return round(position)


class Pointer:
    """Follows the mouse for a timeline, and lets it tell what was done."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._panned_from: tuple[float, TimeScale] | None = None
        self._pressed_at = 0.0
        self.scrubbing = False
        self.drag: Drag | None = None
        self.hovered: MarkHit | None = None
        self.hovered_ramp: RampHit | None = None
        self.hovered_end: SpanEnd | BracketEnd | None = None
        self.snapper: Snapper = whole_frames
        self.marker_snapper: FrameSnapper = whole_frame
        self.edge_snapper: EdgeSnapper = nearest_frame
        self._edges = EdgeScroll(view)

    @property
    def ramp(self) -> RampHit | None:
        """The end of a ramp under the pointer, where it is drawn now."""
        drag = self.drag
        if isinstance(drag, RampDrag):
            return RampHit(drag.ramp.row, drag.ramp.side, drag.ramp.key, drag.length)
        return self.hovered_ramp

    def rescaled(self, before: TimeScale, scale: TimeScale) -> None:
        """What is dragged was pressed at a place in time, which is elsewhere on the screen now."""
        if isinstance(self.drag, KeyDrag | BoxDrag):
            self.drag = replace(self.drag, x=scale.x_at(before.position_at(self.drag.x)))

    def forget(self) -> None:
        """What was grabbed is not what it was."""
        self.drag = None
        self._edges.stop()
        self.forget_hovered()

    def forget_hovered(self) -> None:
        self.hovered = self.hovered_ramp = self.hovered_end = None

    # ---- pressing

    def press(self, event: QMouseEvent) -> None:
        view = self._view
        if view.content.frame_count == 0:
            return
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned_from = (event.position().x(), view.scale)
        elif event.button() == Qt.MouseButton.LeftButton and event.position().x() >= HEADER_WIDTH:
            self._press(event)

    def _press(self, event: QMouseEvent) -> None:
        """What is grabbed: a marker, a key, the end of a ramp. An empty place in the lanes starts a box, anything
        above them scrubs."""
        at, marker = event.position(), self._marker_at(event)
        self._pressed_at = at.x()
        if marker is not None:
            self.drag = MarkerDrag(marker, at.x(), marker)
        elif at.y() < self._view.rows.master_top:
            self.scrubbing = True
            self._scrub(at.x())
        else:
            self._press_lane(event)

    def _press_lane(self, event: QMouseEvent) -> None:
        at, row = event.position(), self._view.rows.row_at(event.position().y())
        if row is not None:
            self._view.set_current_row(row)
        mark, ramp = self._under(event)
        end = self._end_under(event)
        toggles = bool(event.modifiers() & _TOGGLES)
        if isinstance(end, BracketEnd) and not toggles:
            self.drag = StretchDrag(end, end.frames)
        elif mark is not None:
            self._press_mark(mark, at.x(), toggles=toggles)
        elif ramp is not None:
            self.drag = RampDrag(ramp, ramp.length)
        elif isinstance(end, SpanEnd):
            self.drag = SpanDrag(end, end.span)
        else:
            self.drag = BoxDrag(at.x(), at.y(), self._view.selected if toggles else frozenset())

    def _press_mark(self, mark: MarkHit, x: float, *, toggles: bool) -> None:
        view, keys = self._view, keys_at(self._view.content.project, mark.row, mark.frame)
        if toggles:
            view.choose(view.selected - keys if keys <= view.selected else view.selected | keys)
            return
        if not keys <= view.selected:
            view.choose(keys)
        self.drag = KeyDrag(mark, keys, x)

    def double_click(self, event: QMouseEvent) -> None:
        """A marker is named, a place of the amplitude lane given a value; anything else is pressed again."""
        at, marker = event.position(), self._marker_at(event)
        if event.button() != Qt.MouseButton.LeftButton or at.x() < HEADER_WIDTH or not self._view.content.frame_count:
            return
        if marker is not None:
            self.drag = None
            self._view.rename_asked.emit(marker)
        elif self._view.rows.row_at(at.y()) is Row.AMPLITUDE:
            self.drag = None
            mark, _ = self._under(event)
            self._view.value_asked.emit(mark.frame if mark is not None else self._frame_at(at.x()))
        else:
            self.press(event)

    def ask_menu(self, event: QContextMenuEvent) -> None:
        """About a marker, or about the selection: a key beside it is selected first."""
        view, x, y = self._view, event.pos().x(), event.pos().y()
        if view.content.frame_count == 0 or self.drag is not None:
            return
        marker = layout.hit_marker(view.content.markers, view.scale, x, y)
        if marker is not None:
            view.marker_menu_asked.emit(marker, QPoint(event.globalPos()))
            return
        row, mark = view.rows.row_at(y), layout.hit_mark(view.content, view.rows, view.scale, x, y)
        if row is not None:
            view.set_current_row(row)
        keys = keys_at(view.content.project, mark.row, mark.frame) if mark is not None else frozenset()
        if not keys <= view.selected:
            view.choose(keys)
        view.menu_asked.emit(QPoint(event.globalPos()))

    # ---- moving

    def move(self, event: QMouseEvent) -> None:
        if self._panned_from is not None:
            start, scale = self._panned_from
            self._view.set_scale(scale)
            self._view.pan(start - event.position().x())
        elif self.drag is not None or self.scrubbing:
            self.drag_on(event)
            self._edges.follow(event)
        else:
            self._hover(event)

    def drag_on(self, event: QMouseEvent) -> None:
        """What is in hand goes where the pointer is."""
        if self.scrubbing:
            self._scrub(event.position().x())
        elif self.drag is not None:
            self._drag_on(event)

    def _drag_on(self, event: QMouseEvent) -> None:
        drag, view, x = self.drag, self._view, event.position().x()
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        pixels = 1e6 if free else view.scale.pixels_per_frame
        if isinstance(drag, KeyDrag) and drag.started(x):
            by = self.snapper(view.selected, (x - drag.x) / view.scale.pixels_per_frame, pixels)
            if by != drag.by and 0 in (by, drag.by):
                view.pictures.drop_lanes()
            view.pictures.drop_chosen()
            self.drag = drag.moved(by)
        elif isinstance(drag, RampDrag | SpanDrag | StretchDrag):
            if drag.changed or abs(x - self._pressed_at) >= DRAG_THRESHOLD:
                self._drag_end(drag, x, pixels)
        elif isinstance(drag, MarkerDrag) and drag.started(x):
            to = self.marker_snapper(drag.frame, view.scale.position_at(x) - 0.5, pixels)
            self.drag = MarkerDrag(drag.frame, drag.x, min(max(to, 0), view.content.frame_count - 1), live=True)
            view.pictures.drop()
        elif isinstance(drag, BoxDrag):
            self.drag = drag.moved(x, event.position().y())
            self._choose_in_box(self.drag)
        tips.show_drag_tip(view, event, self.drag)
        view.update(view.tracks)

    def _drag_end(self, drag: RampDrag | SpanDrag | StretchDrag, x: float, pixels: float) -> None:
        """The end of a ramp, of an occluded span or of the bracket over the selection goes to the pointer."""
        view, scale = self._view, self._view.scale
        if isinstance(drag, StretchDrag):
            self._stretch_on(drag, x, pixels)
            return
        if isinstance(drag, RampDrag):
            end = self.edge_snapper(scale.position_at(x) - 0.5, frozenset(), pixels)
            self.drag = RampDrag(drag.ramp, layout.ramp_length(drag.ramp, end, most=FULL_FALLOFF))
        else:
            edge = self.edge_snapper(scale.position_at(x), frozenset(), pixels)
            self.drag = SpanDrag(drag.end, drag.end.at(edge, count=view.content.frame_count))
        view.pictures.drop_lanes()

    def _stretch_on(self, drag: StretchDrag, x: float, pixels: float) -> None:
        view = self._view
        frame = self.edge_snapper(ends.bracket_position(view.scale, drag.end, x), view.selected, pixels)
        moved = StretchDrag(drag.end, drag.end.at(frame, count=view.content.frame_count))
        if moved.changed != drag.changed:
            view.pictures.drop_lanes()
        view.pictures.drop_chosen()
        self.drag = moved

    def _choose_in_box(self, drag: BoxDrag) -> None:
        if not drag.is_box:
            return
        content, view = self._view.content, self._view
        (left, right), (top, bottom) = (sorted(pair) for pair in zip(drag.corner, drag.opposite, strict=True))
        rows = [row for row in view.rows.rows_between(top, bottom) if row in content.rows]
        lanes = {lane for row in rows for lane in content.rows[row].lanes} & content.lane_frames.keys()
        frames = layout.frames_in(view.scale, left, right)
        view.choose(drag.kept | box_select(content.project, frames, lanes))

    def _hover(self, event: QMouseEvent) -> None:
        (mark, ramp), end = self._under(event), self._end_under(event)
        if (mark, ramp, end) != (self.hovered, self.hovered_ramp, self.hovered_end):
            self.hovered, self.hovered_ramp, self.hovered_end = mark, ramp, end
            sideways = ramp is not None or end is not None
            self._view.setCursor(Qt.CursorShape.SizeHorCursor if sideways else Qt.CursorShape.ArrowCursor)
            self._view.update(self._view.tracks)
        tips.show_tip(self._view, event, mark, ramp)

    # ---- letting go

    def release(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned_from = None
        elif event.button() == Qt.MouseButton.LeftButton:
            self._edges.stop()
            self.scrubbing = False
            self._drop(self._end_drag(), event)

    def _drop(self, drag: Drag | None, event: QMouseEvent) -> None:
        """A drag is an edit; a click on a key or marker goes there, one beside keys selects nothing and goes there."""
        view = self._view
        if isinstance(drag, KeyDrag) and not drag.live:
            view.choose(drag.keys)
            view.scrubbed.emit(drag.mark.frame)
        elif isinstance(drag, KeyDrag) and drag.by:
            view.keys_moved.emit(drag.by)
        elif isinstance(drag, RampDrag) and drag.changed:
            view.falloff_dragged.emit(drag.ramp, drag.length)
        elif isinstance(drag, StretchDrag) and drag.changed:
            view.keys_stretched.emit(drag.to)
        elif isinstance(drag, SpanDrag) and drag.changed:
            view.span_dragged.emit(drag.end.span, drag.to)
        elif isinstance(drag, MarkerDrag) and drag.live and drag.to != drag.frame:
            view.marker_moved.emit(drag.frame, drag.to)
        elif isinstance(drag, MarkerDrag) and not drag.live:
            view.scrubbed.emit(drag.frame)
        elif isinstance(drag, BoxDrag) and not drag.is_box:
            view.choose(drag.kept)
            self._scrub(event.position().x())
        view.update(view.tracks)

    def abort(self) -> None:
        """End a drag as if it had not been."""
        drag = self._end_drag()
        if isinstance(drag, BoxDrag):
            self._view.choose(drag.kept)
        self._view.update(self._view.tracks)

    def _end_drag(self) -> Drag | None:
        drag, self.drag = self.drag, None
        self._edges.stop()
        if drag is not None and not isinstance(drag, BoxDrag):
            self._view.pictures.drop()
        return drag

    # ---- what is where

    def _scrub(self, x: float) -> None:
        self._view.scrubbed.emit(self._frame_at(x))

    def _frame_at(self, x: float) -> int:
        return self._view.scale.frame_at(x, frame_count=self._view.content.frame_count)

    def _marker_at(self, event: QMouseEvent) -> int | None:
        at = event.position()
        return layout.hit_marker(self._view.content.markers, self._view.scale, at.x(), at.y())

    def _end_under(self, event: QMouseEvent) -> SpanEnd | BracketEnd | None:
        """The end of the bracket over selected keys, which lies over everything else, or of an occluded span."""
        view, at = self._view, event.position()
        bracket = ends.hit_bracket(view.bracket, view.rows, view.scale, at.x(), at.y())
        return bracket or ends.hit_span_end(view.content.occluded, view.rows, view.scale, at.x(), at.y())

    def _under(self, event: QMouseEvent) -> tuple[MarkHit | None, RampHit | None]:
        """The mark under the pointer, or else the end of a ramp."""
        where = self._view.content, self._view.rows, self._view.scale, event.position().x(), event.position().y()
        mark = layout.hit_mark(*where)
        return mark, layout.hit_ramp(*where) if mark is None else None
