"""The timeline widget: draws its content, scrubs, zooms, and tells what a person does to keys, lanes and markers."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.app import theme
from studio.app.texts import tr
from studio.app.timeline import layout, overlay
from studio.app.timeline.bars import Bars
from studio.app.timeline.content import SpanTable, TimelineContent
from studio.app.timeline.ends import bracket_over
from studio.app.timeline.header_column import HeaderColumn
from studio.app.timeline.layout import HEADER_WIDTH, LANE_HEIGHT, Geometry
from studio.app.timeline.pointer import EdgeSnapper, FrameSnapper, Pointer, Snapper
from studio.app.timeline.scale import TimeScale, whole_clip
from studio.app.timeline.scene import Scene
from studio.app.timeline.static import StaticPictures
from studio.core.lane_rows import CHILDREN, Row, project_rows
from studio.core.lanes import KeySelection
from studio.core.snapping import Span, span_edges

WHEEL_STEP = 1.0015


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
    keys_stretched = Signal(object)
    """The first and the last of the selected keys are to stand on the ends of this range of frames."""
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
    span_dragged = Signal(object, object)
    """An occluded span (range of frames), and what it is to be."""
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
        self._restyle()
        self.pictures = StaticPictures()
        self._selected: KeySelection = frozenset()
        self._chosen: dict[str, np.ndarray] = {}
        self.pointer = Pointer(self)
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
    def bracket(self) -> range:
        """From the first of the selected keys to the last."""
        return bracket_over(self._chosen)

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
        return self.pointer.drag is not None

    @property
    def track_width(self) -> int:
        """Widget px beside the headers."""
        return max(self.width() - HEADER_WIDTH, 1)

    @property
    def tracks(self) -> QRegion:
        """The part beside the headers, with the playhead's handle, which reaches over them."""
        beside = QRegion(HEADER_WIDTH, 0, self.track_width, self.height())
        return beside.united(QRect(HEADER_WIDTH - 8, 0, 8, layout.RULER_HEIGHT))

    def set_content(self, content: TimelineContent) -> None:
        """Show another project. A drag ends when what it is about has changed."""
        before, self._content = self._content, content
        changed_length = content.frame_count != before.frame_count
        marks = content.markers, content.occluded
        if changed_length or not _same_keys(before, content) or marks != (before.markers, before.occluded):
            self.pointer.forget()
        if changed_length or not _same_above(before, content):
            self.pictures.drop_top()
        if not _same_behind(before, content):
            self.pictures.drop_lanes()
        elif content.project is not before.project:
            self.pictures.drop_rows([row for row in content.rows if not content.rows[row].same(before.rows[row])])
        self._arrange()
        if changed_length or self._fits:
            self.fit()
        self.update(self.tracks)

    def set_selected(self, keys: KeySelection) -> None:
        if keys != self._selected:
            self._selected, self._chosen = keys, _by_lane(keys)
            self.pictures.drop_chosen()
            self.update(self.tracks)

    def set_spans(self, spans: Iterable[Span]) -> None:
        """Labelled stretches under the voice, such as words or phonemes; none hides their row."""
        self._spans = SpanTable(tuple(sorted(spans, key=lambda span: span.start)))
        self.pictures.drop()
        self._arrange()

    def set_ruler_in_frames(self, on: bool) -> None:
        """Label the ruler with frame numbers instead of timecode."""
        if on == self._in_frames:
            return
        self._in_frames = on
        self.ruler_changed.emit(on)
        self.pictures.drop()
        self.update(self.tracks)

    def set_snapper(self, snapper: Snapper) -> None:
        """What finds out where dragged keys land."""
        self.pointer.snapper = snapper

    def set_marker_snapper(self, snapper: FrameSnapper) -> None:
        """What finds out where a dragged marker lands."""
        self.pointer.marker_snapper = snapper

    def set_edge_snapper(self, snapper: EdgeSnapper) -> None:
        """What finds out where dragged ends of ramps, spans and brackets land."""
        self.pointer.edge_snapper = snapper

    def set_frame(self, frame: int) -> None:
        """Move the playhead; it is kept in sight."""
        if frame == self._frame:
            return
        before, self._frame = self._frame, frame
        if not self.pointer.scrubbing:
            shown = self._scale.showing(frame, frame_count=self._content.frame_count, width=self.track_width)
            if shown is not self._scale:
                self.set_scale(shown)
                return
        for moved in (before, frame):
            self.update(self._column(moved))

    # ---- lanes

    def set_current_row(self, row: Row) -> None:
        """Choose the lane that actions on lanes are about; it is scrolled into sight."""
        if row not in self._geometry.rows:
            return
        changed, self._current = row is not self._current, row
        self.scroll_rows(self._geometry.scroll_to(row))
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
        self.pictures.drop_lanes()
        self._arrange()
        self.rows_changed.emit()

    def _arrange(self) -> None:
        """Rows, headers and bars for the present size and content."""
        rows = project_rows(self._content.project, self._folded)
        geometry = Geometry(self.width(), self.height(), rows, self._geometry.scroll, bool(self._spans.spans))
        if geometry != self._geometry:
            self.pictures.drop()
            self.update()
        self._geometry = _scrolled(geometry, geometry.scroll)
        if self._current not in rows:
            self._current = next((p for p, children in CHILDREN.items() if self._current in children), Row.MASTER)
        self.setMinimumHeight(layout.least_height(spans=bool(self._spans.spans)))
        self._show_headers()
        self._show_bars()

    def _show_headers(self) -> None:
        self.headers.show_rows(self._content, self._geometry, current=self._current, folded=self._folded)

    def _show_bars(self) -> None:
        self.bars.show(self._scale, self._geometry, frame_count=self._content.frame_count)

    def scroll_rows(self, to: int) -> None:
        """Move the lanes up by so many px in all."""
        geometry = _scrolled(self._geometry, to)
        if geometry.scroll != self._geometry.scroll:
            self._geometry = geometry
            self.pictures.drop_lanes()
            self._show_headers()
            self._show_bars()
            self.update(self.tracks)

    def _on_row_chosen(self, row: Row) -> None:
        self.set_current_row(row)
        self.setFocus()

    def _on_scrolled(self, to: int) -> None:
        self.scroll_rows(to)

    def _on_moved(self, first: float) -> None:
        self._fits = False
        ratio = self.devicePixelRatioF()
        by = round((first - self._scale.first) * self._scale.pixels_per_frame * ratio) / ratio
        self.set_scale(self._scale.scrolled(by, frame_count=self._content.frame_count, width=self.track_width))

    # ---- time

    def fit(self) -> None:
        """The whole clip, and so on when the widget's size changes."""
        self._fits = True
        count = self._content.frame_count
        whole = whole_clip(frame_count=count, width=self.track_width, origin=HEADER_WIDTH)
        if whole != self._scale:
            self.set_scale(whole)

    def zoom(self, factor: float, *, at_x: float | None = None) -> None:
        """About `at_x`, else about the playhead. What is kept is stretched first, and drawn anew when there is time."""
        at = self._scale.x_at(self._frame + 0.5) if at_x is None else at_x
        count = self._content.frame_count
        self._fits = False
        self.pictures.patience = 0
        self.set_scale(self._scale.zoomed(factor, at_x=at, frame_count=count, width=self.track_width))

    def sharpen(self) -> None:
        """Draw one more of the pictures anew that a zoom has stretched."""
        if self.pictures.patience is not None:
            self.pictures.patience = 1
            self.update(self.tracks)

    def pan(self, pixels: float) -> None:
        """Through time, by so many widget px; whole ones cost least."""
        self._fits = False
        self.set_scale(self._scale.scrolled(pixels, frame_count=self._content.frame_count, width=self.track_width))

    def sizeHint(self) -> QSize:
        return QSize(800, layout.full_height(len(Row), spans=bool(self._spans.spans)) - 2 * LANE_HEIGHT)

    def set_scale(self, scale: TimeScale) -> None:
        """Show this part of the clip."""
        self.pointer.rescaled(self._scale, scale)
        self._scale = scale
        self.pictures.drop_ruler()
        self._show_bars()
        self.scale_changed.emit(scale)
        self.update(self.tracks)

    def _column(self, frame: int) -> QRect:
        """The part that the playhead covers at a frame."""
        left, width = self._scale.x_at(frame), self._scale.pixels_per_frame
        return QRect(int(left) - 9, 0, int(width) + 19, self.height())

    def choose(self, keys: KeySelection) -> None:
        """Select keys because the person did, and tell."""
        if keys != self._selected:
            self.set_selected(keys)
            self.keys_selected.emit(keys)

    def abort(self) -> None:
        """End a drag as if it had not been."""
        self.pointer.abort()

    # ---- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointer.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer.forget_hovered()
        self.update(self.tracks)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.pointer.ask_menu(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape and self.dragging:
            self.abort()
        elif event.key() == Qt.Key.Key_Escape:
            self.choose(frozenset())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.dragging:
            self.step_row(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._selected and not self.dragging:
            far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.keys_moved.emit((10 if far else 1) * (1 if event.key() == Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms; with Shift through time; over the headers, or with Alt, through the lanes."""
        turn, keys = event.angleDelta(), event.modifiers()
        if keys & Qt.KeyboardModifier.AltModifier or event.position().x() < HEADER_WIDTH:
            self.scroll_rows(self._geometry.scroll - (turn.y() or turn.x()) * LANE_HEIGHT * 2 // 120)
        elif turn.x() or keys & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-(turn.x() or turn.y()))
        elif turn.y():
            self.zoom(WHEEL_STEP ** turn.y(), at_x=event.position().x())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.pictures.drop()
        self._arrange()
        if self._fits:
            self.fit()
        else:
            self.set_scale(self._scale.clamped(frame_count=self._content.frame_count, width=self.track_width))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._restyle()
            self.pictures.restyle()
            self.update()
        super().changeEvent(event)

    # ---- painting

    def _restyle(self) -> None:
        self._colours = theme.colours(self.palette())
        self._row_colours = {row: theme.row_colour(row, self._colours) for row in Row}

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scene = Scene(
            self._content, self._scale, self._geometry, self._colours, self._row_colours, self.small_font(),
            self.devicePixelRatioF(), self._spans, self._in_frames, self._chosen, self.pointer.drag, self.width(),
        )  # fmt: skip
        if event.rect().left() < HEADER_WIDTH:
            self.pictures.draw_names(painter, scene, texts=event.rect().left() < HEADER_WIDTH - 8)
        if self.pictures.draw(painter, scene):
            self.pictures.patience = None
        else:
            QTimer.singleShot(0, self.sharpen)
        if self._content.frame_count:
            overlay.paint_overlay(painter, scene, self.pointer, frame=self._frame, current=self._current)
        if self.hasFocus():
            painter.setClipping(False)
            overlay.paint_focus(painter, scene)

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


def _same_above(old: TimelineContent, new: TimelineContent) -> bool:
    """Whether all that lies above the lanes is the same."""
    kept = ("speech", "peaks", "sound", "rendered", "stale", "problems")
    if any(getattr(old, name) is not getattr(new, name) for name in kept):
        return False
    return (old.frame_rate, old.markers, old.marked) == (new.frame_rate, new.markers, new.marked)


def _same_behind(old: TimelineContent, new: TimelineContent) -> bool:
    """Whether all of the lanes but their own keys and switches is the same."""
    kept = (old.frame_rate, old.frame_count, old.markers, old.marked, old.project.occlusion, old.rows.keys())
    return kept == (new.frame_rate, new.frame_count, new.markers, new.marked, new.project.occlusion, new.rows.keys())


def _scrolled(geometry: Geometry, to: int) -> Geometry:
    """Scrolled as far as there are rows."""
    return replace(geometry, scroll=min(max(to, 0), geometry.most_scroll))
