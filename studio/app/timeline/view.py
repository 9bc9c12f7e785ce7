"""The timeline widget: draws its content, scrubs, zooms, and tells what a person does to keys, lanes and markers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.app import theme
from studio.app.texts import tr
from studio.app.timeline import layout, paint_lanes, tips
from studio.app.timeline.bars import Bars
from studio.app.timeline.content import SpanTable, TimelineContent
from studio.app.timeline.gestures import BoxDrag, Drag, KeyDrag, MarkerDrag, RampDrag
from studio.app.timeline.header_column import HeaderColumn
from studio.app.timeline.layout import HEADER_WIDTH, LANE_HEIGHT, Geometry, MarkHit, RampHit
from studio.app.timeline.scale import TimeScale, whole_clip
from studio.app.timeline.static import Scene, StaticPictures
from studio.core.key_selection import box_select
from studio.core.lane_rows import CHILDREN, Row, keys_at, project_rows
from studio.core.lanes import KeySelection
from studio.core.snapping import Span, span_edges

WHEEL_STEP = 1.0015
FULL_FALLOFF = 500
"""The longest falloff that a drag makes, in frames."""
Snapper = Callable[[KeySelection, float, float], int]
"""Keys, frames to move them by (with a fraction), widget px per frame -> whole frames to move them by."""
FrameSnapper = Callable[[int, float, float], int]
"""A marker's frame, the position (in frames) that it is dragged to, widget px per frame -> the frame to show it at."""


def whole_frames(keys: KeySelection, by: float, pixels_per_frame: float) -> int:
    """The snapper that knows of frames only."""
    return round(by)


def whole_frame(marker: int, position: float, pixels_per_frame: float) -> int:
    """The same for markers."""
    return round(position)


class TimelineView(QWidget):
    """Ruler, voice, one lane of keys per row of `lane_rows`, and the playhead.

    Owns no data but what is selected, folded and scrolled. `current_row` is the lane that actions on lanes are about.
    """

    scrubbed = Signal(int)
    """The frame that the person put the playhead on."""
    scale_changed = Signal(object)
    keys_selected = Signal(object)
    """KeySelection that the person made."""
    keys_moved = Signal(int)
    """The selected keys were dragged, or nudged, by so many frames."""
    menu_asked = Signal(object)
    """QPoint on the screen, for the menu of keys."""
    row_menu_asked = Signal(object)
    """The same, for the menu of the current lane."""
    marker_menu_asked = Signal(int, object)
    """Frame of a marker, and QPoint on the screen."""
    row_changed = Signal(object)
    """Another Row is the current one."""
    rows_changed = Signal()
    """Others are folded."""
    ruler_changed = Signal(bool)
    """Whether the ruler numbers frames."""
    switched = Signal(object, object)
    """Row, and the Switch of it that the person wants the other way."""
    falloff_dragged = Signal(object, int)
    """RampHit, and its new length in frames."""
    marker_moved = Signal(int, int)
    rename_asked = Signal(int)
    """Double click on the marker of a frame."""
    value_asked = Signal(int)
    """Double click on the amplitude lane at a frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = TimelineContent()
        self._scale = TimeScale(origin=HEADER_WIDTH)
        self._geometry = Geometry()
        self._spans = SpanTable()
        self._folded: frozenset[Row] = frozenset()
        self._current = Row.MASTER
        self._fits, self._in_frames = True, False
        self._frame = 0
        self._pictures = StaticPictures()
        self._hovered: MarkHit | None = None
        self._hovered_ramp: RampHit | None = None
        self._scrubbing = False
        self._panned_from: tuple[float, TimeScale] | None = None
        self._selected: KeySelection = frozenset()
        self._chosen: dict[str, np.ndarray] = {}
        self._drag: Drag | None = None
        self._snapper: Snapper = whole_frames
        self._marker_snapper: FrameSnapper = whole_frame
        self.headers = HeaderColumn(self)
        self.bars = Bars(self)
        self._connect()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(
            tr("Click or drag to move the playhead. Up and Down choose a lane. Wheel zooms, Shift and wheel scrolls.")
        )
        self._arrange()

    def _connect(self) -> None:
        self.headers.chosen.connect(self._on_row_chosen)
        self.headers.switched.connect(self.switched)
        self.headers.fold_asked.connect(self.fold)
        self.headers.menu_asked.connect(self.row_menu_asked)
        self.bars.scrolled_to.connect(self._on_scrolled)
        self.bars.moved_to.connect(self._on_moved)

    # ---- what it shows

    @property
    def scale(self) -> TimeScale:
        return self._scale

    @property
    def content(self) -> TimelineContent:
        return self._content

    @property
    def rows(self) -> Geometry:
        """Where the rows are."""
        return self._geometry

    @property
    def selected(self) -> KeySelection:
        return self._selected

    @property
    def current_row(self) -> Row:
        return self._current

    @property
    def folded(self) -> frozenset[Row]:
        return self._folded

    @property
    def spans(self) -> tuple[Span, ...]:
        return self._spans.spans

    @property
    def span_edges(self) -> tuple[int, ...]:
        """Frames to snap to."""
        return span_edges(self._spans.spans)

    def span_at(self, position: float) -> Span | None:
        """The labelled stretch at a position in frames."""
        return self._spans.at(position)

    @property
    def ruler_in_frames(self) -> bool:
        return self._in_frames

    @property
    def dragging(self) -> bool:
        """Whether something is being dragged other than the playhead."""
        return self._drag is not None

    @property
    def track_width(self) -> int:
        """Widget px beside the headers."""
        return max(self.width() - HEADER_WIDTH, 1)

    @property
    def tracks(self) -> QRect:
        """The part beside the headers."""
        return QRect(HEADER_WIDTH - 8, 0, self.width() - HEADER_WIDTH + 8, self.height())

    def set_content(self, content: TimelineContent) -> None:
        """Show another project. A drag of keys, markers or falloffs ends when what it is about has changed."""
        before, self._content = self._content, content
        changed_length = content.frame_count != before.frame_count
        if changed_length or not _same_keys(before, content) or content.markers != before.markers:
            self._hovered = self._hovered_ramp = self._drag = None
        self._pictures.drop()
        self._arrange()
        if changed_length or self._fits:
            self.fit()
        self.update(self.tracks)

    def set_selected(self, keys: KeySelection) -> None:
        if keys != self._selected:
            self._selected, self._chosen = keys, _by_lane(keys)
            self._pictures.drop_chosen()
            self.update(self.tracks)

    def set_spans(self, spans: Iterable[Span]) -> None:
        """Labelled stretches under the voice, such as words or phonemes; none hides their row."""
        self._spans = SpanTable(tuple(sorted(spans, key=lambda span: span.start)))
        self._pictures.drop()
        self._arrange()

    def set_ruler_in_frames(self, on: bool) -> None:
        """Label the ruler with frame numbers instead of timecode."""
        if on == self._in_frames:
            return
        self._in_frames = on
        self.ruler_changed.emit(on)
        self._pictures.drop()
        self.update(self.tracks)

    def set_snapper(self, snapper: Snapper) -> None:
        """What finds out where dragged keys land."""
        self._snapper = snapper

    def set_marker_snapper(self, snapper: FrameSnapper) -> None:
        """What finds out where a dragged marker lands."""
        self._marker_snapper = snapper

    def set_frame(self, frame: int) -> None:
        """Move the playhead; it is kept in sight."""
        if frame == self._frame:
            return
        before, self._frame = self._frame, frame
        if not self._scrubbing:
            shown = self._scale.showing(frame, frame_count=self._content.frame_count, width=self.track_width)
            if shown is not self._scale:
                self._set_scale(shown)
                return
        for moved in (before, frame):
            self.update(self._column(moved))

    # ---- lanes

    def set_current_row(self, row: Row) -> None:
        """Choose the lane that actions on lanes are about; it is scrolled into sight."""
        if row not in self._geometry.rows:
            return
        changed, self._current = row is not self._current, row
        self._scroll_rows(self._geometry.scroll_to(row))
        if changed:
            self._show_headers()
            self.update(self.tracks)
            self.row_changed.emit(row)

    def step_row(self, direction: int) -> None:
        """The lane above (-1) or below (1) becomes the current one."""
        rows = self._geometry.rows
        if rows:
            at = rows.index(self._current) if self._current in rows else 0
            self.set_current_row(rows[min(max(at + direction, 0), len(rows) - 1)])

    def fold(self, row: Row) -> None:
        """Fold away, or show, the lanes of a part; of a lane in it, that part's."""
        part = next((parent for parent, children in CHILDREN.items() if row in (parent, *children)), None)
        if part is not None:
            self.set_folded(self._folded ^ {part})

    def set_folded(self, rows: Collection[Row]) -> None:
        self._folded = frozenset(rows) & frozenset(CHILDREN)
        self._pictures.drop_lanes()
        self._arrange()
        self.rows_changed.emit()

    def _arrange(self) -> None:
        """Rows, headers and bars for the present size and content."""
        rows = project_rows(self._content.project, self._folded)
        geometry = Geometry(self.width(), self.height(), rows, self._geometry.scroll, bool(self._spans.spans))
        self._geometry = _scrolled(geometry, geometry.scroll)
        if self._current not in rows:
            self._current = next((p for p, children in CHILDREN.items() if self._current in children), Row.MASTER)
        self.setMinimumHeight(layout.least_height(spans=bool(self._spans.spans)))
        self._show_headers()
        self._show_bars()
        self.update()

    def _show_headers(self) -> None:
        self.headers.show_rows(self._content, self._geometry, current=self._current, folded=self._folded)

    def _show_bars(self) -> None:
        self.bars.show(self._scale, self._geometry, frame_count=self._content.frame_count)

    def _scroll_rows(self, to: int) -> None:
        geometry = _scrolled(self._geometry, to)
        if geometry.scroll != self._geometry.scroll:
            self._geometry = geometry
            self._pictures.drop_lanes()
            self._show_headers()
            self._show_bars()
            self.update(self.tracks)

    def _on_row_chosen(self, row: Row) -> None:
        self.set_current_row(row)
        self.setFocus()

    def _on_scrolled(self, to: int) -> None:
        self._scroll_rows(to)

    def _on_moved(self, first: float) -> None:
        self._fits = False
        scale = TimeScale(self._scale.pixels_per_frame, first, HEADER_WIDTH)
        self._set_scale(scale.clamped(frame_count=self._content.frame_count, width=self.track_width))

    # ---- time

    def fit(self) -> None:
        """The whole clip, and so on when the widget's size changes."""
        self._fits = True
        count = self._content.frame_count
        self._set_scale(whole_clip(frame_count=count, width=self.track_width, origin=HEADER_WIDTH))

    def zoom(self, factor: float, *, at_x: float | None = None) -> None:
        """About `at_x`, else about the playhead."""
        at = self._scale.x_at(self._frame + 0.5) if at_x is None else at_x
        count = self._content.frame_count
        self._fits = False
        self._set_scale(self._scale.zoomed(factor, at_x=at, frame_count=count, width=self.track_width))

    def pan(self, pixels: float) -> None:
        """Through time, by so many widget px."""
        self._fits = False
        self._set_scale(self._scale.scrolled(pixels, frame_count=self._content.frame_count, width=self.track_width))

    def sizeHint(self) -> QSize:
        return QSize(800, layout.full_height(len(Row), spans=bool(self._spans.spans)) - 2 * LANE_HEIGHT)

    def _set_scale(self, scale: TimeScale) -> None:
        self._scale = scale
        self._pictures.drop()
        self._show_bars()
        self.scale_changed.emit(scale)
        self.update(self.tracks)

    def _column(self, frame: int) -> QRect:
        """The part that the playhead covers at a frame."""
        left, width = self._scale.x_at(frame), self._scale.pixels_per_frame
        return QRect(int(left) - 9, 0, int(width) + 19, self.height())

    # ---- pressing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._content.frame_count == 0:
            return
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned_from = (event.position().x(), self._scale)
        elif event.button() == Qt.MouseButton.LeftButton and event.position().x() >= HEADER_WIDTH:
            self._press(event)

    def _press(self, event: QMouseEvent) -> None:
        """What is grabbed: a marker, a key, the end of a ramp. An empty place in the lanes starts a box, anything
        above them scrubs."""
        at = event.position()
        marker = layout.hit_marker(self._content.markers, self._scale, at.x(), at.y())
        if marker is not None:
            self._drag = MarkerDrag(marker, at.x(), marker)
        elif at.y() < self._geometry.master_top:
            self._scrubbing = True
            self._scrub(event)
        else:
            self._press_lane(event)

    def _press_lane(self, event: QMouseEvent) -> None:
        at, row = event.position(), self._geometry.row_at(event.position().y())
        if row is not None:
            self.set_current_row(row)
        mark = self._mark_at(event)
        ramp = layout.hit_ramp(self._content, self._geometry, self._scale, at.x(), at.y()) if mark is None else None
        toggles = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
        if mark is not None:
            self._press_mark(mark, at.x(), toggles=toggles)
        elif ramp is not None:
            self._drag = RampDrag(ramp, ramp.length)
        else:
            self._drag = BoxDrag(at.x(), at.y(), self._selected if toggles else frozenset())

    def _press_mark(self, mark: MarkHit, x: float, *, toggles: bool) -> None:
        keys = keys_at(self._content.project, mark.row, mark.frame)
        if toggles:
            self._choose(self._selected - keys if keys <= self._selected else self._selected | keys)
            return
        if not keys <= self._selected:
            self._choose(keys)
        self._drag = KeyDrag(mark, keys, x)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A marker is named, a place of the amplitude lane given a value; anything else is pressed again."""
        at = event.position()
        marker = layout.hit_marker(self._content.markers, self._scale, at.x(), at.y())
        if event.button() != Qt.MouseButton.LeftButton or at.x() < HEADER_WIDTH:
            return
        if marker is not None:
            self._drag = None
            self.rename_asked.emit(marker)
        elif self._geometry.row_at(at.y()) is Row.AMPLITUDE:
            mark, self._drag = self._mark_at(event), None
            self.value_asked.emit(mark.frame if mark is not None else self._frame_at(at.x()))
        else:
            self.mousePressEvent(event)

    # ---- moving

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._panned_from is not None:
            start, scale = self._panned_from
            self._fits = False
            moved = start - event.position().x()
            self._set_scale(scale.scrolled(moved, frame_count=self._content.frame_count, width=self.track_width))
        elif self._drag is not None:
            self._drag_on(event)
        elif self._scrubbing:
            self._scrub(event)
        else:
            self._hover(event)

    def _drag_on(self, event: QMouseEvent) -> None:
        drag, x = self._drag, event.position().x()
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        pixels = 1e6 if free else self._scale.pixels_per_frame
        if isinstance(drag, KeyDrag) and drag.started(x):
            by = self._snapper(self._selected, (x - drag.x) / self._scale.pixels_per_frame, pixels)
            if by != drag.by and 0 in (by, drag.by):
                self._pictures.drop_lanes()
            self._pictures.drop_chosen()
            self._drag = drag.moved(by)
        elif isinstance(drag, RampDrag):
            length = layout.ramp_length(self._scale, drag.ramp, x, most=FULL_FALLOFF)
            self._drag = RampDrag(drag.ramp, length)
            self._pictures.drop_lanes()
        elif isinstance(drag, MarkerDrag) and drag.started(x):
            to = self._marker_snapper(drag.frame, self._scale.position_at(x) - 0.5, pixels)
            self._drag = MarkerDrag(drag.frame, drag.x, min(max(to, 0), self._content.frame_count - 1), live=True)
            self._pictures.drop()
        elif isinstance(drag, BoxDrag):
            self._drag = drag.moved(x, event.position().y())
            self._choose_in_box(self._drag)
        self.update(self.tracks)

    def _choose_in_box(self, drag: BoxDrag) -> None:
        if not drag.is_box:
            return
        (left, right), (top, bottom) = (sorted(pair) for pair in zip(drag.corner, drag.opposite, strict=True))
        rows = self._geometry.rows_between(top, bottom)
        lanes = {lane for row in rows if row in self._content.rows for lane in self._content.rows[row].lanes}
        known = lanes & self._content.lane_frames.keys()
        frames = layout.frames_in(self._scale, left, right)
        self._choose(drag.kept | box_select(self._content.project, frames, known))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned_from = None
        elif event.button() == Qt.MouseButton.LeftButton:
            self._scrubbing = False
            self._drop(self._end_drag(), event)

    def _drop(self, drag: Drag | None, event: QMouseEvent) -> None:
        """A drag is an edit; a click on a key or marker goes there, one beside keys selects nothing and goes there."""
        if isinstance(drag, KeyDrag) and not drag.live:
            self._choose(drag.keys)
            self.scrubbed.emit(drag.mark.frame)
        elif isinstance(drag, KeyDrag) and drag.by:
            self.keys_moved.emit(drag.by)
        elif isinstance(drag, RampDrag) and drag.changed:
            self.falloff_dragged.emit(drag.ramp, drag.length)
        elif isinstance(drag, MarkerDrag) and drag.live and drag.to != drag.frame:
            self.marker_moved.emit(drag.frame, drag.to)
        elif isinstance(drag, MarkerDrag) and not drag.live:
            self.scrubbed.emit(drag.frame)
        elif isinstance(drag, BoxDrag) and not drag.is_box:
            self._choose(drag.kept)
            self._scrub(event)
        self.update(self.tracks)

    def abort(self) -> None:
        """End a drag as if it had not been."""
        drag = self._end_drag()
        if isinstance(drag, BoxDrag):
            self._choose(drag.kept)
        self.update(self.tracks)

    def _end_drag(self) -> Drag | None:
        drag, self._drag = self._drag, None
        if drag is not None and not isinstance(drag, BoxDrag):
            self._pictures.drop()
        return drag

    def _choose(self, keys: KeySelection) -> None:
        if keys != self._selected:
            self.set_selected(keys)
            self.keys_selected.emit(keys)

    # ---- keys, wheel, hovering

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self.abort()
        elif event.key() == Qt.Key.Key_Escape:
            self._choose(frozenset())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._drag is None:
            self.step_row(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._selected and self._drag is None:
            far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.keys_moved.emit((10 if far else 1) * (1 if event.key() == Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """About a marker, or about the selection: a key beside it is selected first."""
        if self._content.frame_count == 0 or self._drag is not None:
            return
        x, y = event.pos().x(), event.pos().y()
        marker = layout.hit_marker(self._content.markers, self._scale, x, y)
        if marker is not None:
            self.marker_menu_asked.emit(marker, QPoint(event.globalPos()))
            return
        row, mark = self._geometry.row_at(y), layout.hit_mark(self._content, self._geometry, self._scale, x, y)
        if row is not None:
            self.set_current_row(row)
        keys = keys_at(self._content.project, mark.row, mark.frame) if mark is not None else frozenset()
        if not keys <= self._selected:
            self._choose(keys)
        self.menu_asked.emit(QPoint(event.globalPos()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms; with Shift through time; over the headers, or with Alt, through the lanes."""
        turn, keys = event.angleDelta(), event.modifiers()
        if keys & Qt.KeyboardModifier.AltModifier or event.position().x() < HEADER_WIDTH:
            self._scroll_rows(self._geometry.scroll - (turn.y() or turn.x()) * LANE_HEIGHT * 2 // 120)
        elif turn.x() or keys & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-(turn.x() or turn.y()))
        elif turn.y():
            self.zoom(WHEEL_STEP ** turn.y(), at_x=event.position().x())
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = self._hovered_ramp = None
        self.update(self.tracks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._pictures.drop()
        self._arrange()
        if self._fits:
            self.fit()
        else:
            self._set_scale(self._scale.clamped(frame_count=self._content.frame_count, width=self.track_width))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._pictures.restyle()
            self.update()
        super().changeEvent(event)

    def _scrub(self, event: QMouseEvent) -> None:
        self.scrubbed.emit(self._frame_at(event.position().x()))

    def _frame_at(self, x: float) -> int:
        return self._scale.frame_at(x, frame_count=self._content.frame_count)

    def _mark_at(self, event: QMouseEvent) -> MarkHit | None:
        at = event.position()
        return layout.hit_mark(self._content, self._geometry, self._scale, at.x(), at.y())

    def _hover(self, event: QMouseEvent) -> None:
        at, mark = event.position(), self._mark_at(event)
        ramp = layout.hit_ramp(self._content, self._geometry, self._scale, at.x(), at.y()) if mark is None else None
        if (mark, ramp) != (self._hovered, self._hovered_ramp):
            self._hovered, self._hovered_ramp = mark, ramp
            self.setCursor(Qt.CursorShape.SizeHorCursor if ramp is not None else Qt.CursorShape.ArrowCursor)
            self.update(self.tracks)
        tips.show_tip(self, event, mark, ramp)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, geometry, scale = theme.colours(self.palette()), self._geometry, self._scale
        painter = QPainter(self)
        scene = Scene(
            self._content, scale, geometry, colours, self.small_font(), self.devicePixelRatioF(),
            self._spans, self._in_frames, self._chosen, self._drag,
        )  # fmt: skip
        self._pictures.draw(painter, scene)
        if not self._content.frame_count:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, top in paint_lanes.shown_rows(geometry):
            low = geometry.master_top if row is Row.MASTER else geometry.lanes_top
            painter.setClipRect(HEADER_WIDTH, low, self.width(), self.height() - low)
            self._paint_row(painter, row, top, scene)
        if isinstance(self._drag, BoxDrag) and self._drag.is_box:
            painter.setClipRect(HEADER_WIDTH, geometry.master_top, self.width(), self.height())
            paint_lanes.paint_box(painter, _box(self._drag), colours)
        painter.setClipRect(HEADER_WIDTH - 7, 0, self.width(), self.height())
        paint_lanes.paint_playhead(
            painter, scale, colours, self._frame, top=layout.RULER_HEIGHT, bottom=geometry.lanes_bottom
        )

    def _paint_row(self, painter: QPainter, row: Row, top: int, scene: Scene) -> None:
        """What changes in a row with playhead and pointer: its key there, the hovered key, the ends of its ramps."""
        shown, scale, colours = self._content.rows.get(row), self._scale, scene.colours
        if shown is None:
            return
        colour = theme.row_colour(row, colours)
        at = int(np.searchsorted(shown.frames, self._frame))
        here = at < len(shown.frames) and shown.frames[at] == self._frame
        if here and not scene.moved_by:
            x = layout.key_x(scale, self._frame)
            paint_lanes.paint_key(painter, x, top, colour, colours, reach=4.5, here=True)
        hovered = self._hovered
        if hovered is not None and hovered.row is row and hovered.frame != self._frame:
            x = layout.key_x(scale, hovered.frame)
            paint_lanes.paint_key(painter, x, top, colour, colours, reach=6.5, here=False)
        grabbed = self._grabbed_ramp()
        if row is self._current or (grabbed is not None and grabbed.row is row):
            ends = layout.ramp_ends(self._content, scale, row, width=self.width())
            if isinstance(self._drag, RampDrag):
                ends = [grabbed] if grabbed is not None else []
            paint_lanes.paint_ramp_ends(painter, ends, scale, colours, top=top, grabbed=grabbed)

    def _grabbed_ramp(self) -> RampHit | None:
        """The end of a ramp under the pointer, where it is drawn now."""
        drag = self._drag
        if isinstance(drag, RampDrag):
            return RampHit(drag.ramp.row, drag.ramp.side, drag.ramp.key, drag.length)
        return self._hovered_ramp

    def small_font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(max(font.pointSizeF() * 0.85, 6.5))
        return font


def _by_lane(keys: KeySelection) -> dict[str, np.ndarray]:
    """(K,) ascending frames per lane."""
    found: dict[str, list[int]] = {}
    for lane, frame in keys:
        found.setdefault(lane, []).append(frame)
    return {lane: np.sort(np.array(frames, np.int64)) for lane, frames in found.items()}


def _same_keys(old: TimelineContent, new: TimelineContent) -> bool:
    """Whether the same frames are keyed."""
    return old.lane_frames.keys() == new.lane_frames.keys() and all(
        np.array_equal(frames, new.lane_frames[lane]) for lane, frames in old.lane_frames.items()
    )


def _scrolled(geometry: Geometry, to: int) -> Geometry:
    """Scrolled as far as there are rows."""
    return replace(geometry, scroll=min(max(to, 0), geometry.most_scroll))


def _box(drag: BoxDrag) -> QRectF:
    (left, top), (right, bottom) = drag.corner, drag.opposite
    return QRectF(left, top, right - left, bottom - top).normalized()
