"""The timeline widget: draws its content, scrubs, zooms, and tells what a person does to its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studio.app import theme
from studio.app.texts import group_title, tr
from studio.app.timeline import paint
from studio.app.timeline.content import TimelineContent
from studio.app.timeline.gestures import BoxDrag, KeyDrag
from studio.app.timeline.layout import HEADER_WIDTH, LANES_TOP, TOTAL_HEIGHT, KeyHit, KeyHits, hit_key, keys_in_box
from studio.app.timeline.scale import TimeScale, whole_clip

WHEEL_STEP = 1.0015
Snapper = Callable[[KeyHits, float, float], int]
"""Keys, frames to move them by (with a fraction), widget px per frame -> whole frames to move them by."""


def whole_frames(keys: KeyHits, by: float, pixels_per_frame: float) -> int:
    """The snapper that knows of frames only."""
    return round(by)


class TimelineView(QWidget):
    """Ruler, waveform, one lane of keys per point group, and the playhead."""

    scrubbed = Signal(int)
    """The frame that the person put the playhead on."""
    scale_changed = Signal(object)
    keys_selected = Signal(object)
    """KeyHits: the selection that the person made."""
    keys_moved = Signal(int)
    """The selected keys were dragged, or nudged, by so many frames."""
    menu_asked = Signal(object)
    """QPoint on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = TimelineContent()
        self._scale = TimeScale(origin=HEADER_WIDTH)
        self._fits = True
        self._frame = 0
        self._background: QPixmap | None = None
        self._hovered: KeyHit | None = None
        self._scrubbing = False
        self._panned_from: tuple[float, TimeScale] | None = None
        self._selected: KeyHits = frozenset()
        self._drag: KeyDrag | BoxDrag | None = None
        self._snapper: Snapper = whole_frames
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFixedHeight(TOTAL_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(
            tr("Click or drag to move the playhead. Wheel zooms, Shift and wheel scrolls. Drag keys to move them.")
        )

    @property
    def scale(self) -> TimeScale:
        return self._scale

    @property
    def content(self) -> TimelineContent:
        return self._content

    @property
    def selected(self) -> KeyHits:
        return self._selected

    @property
    def dragging(self) -> bool:
        """Whether keys or a box are being dragged."""
        return self._drag is not None

    @property
    def track_width(self) -> int:
        """Widget px beside the lane names."""
        return max(self.width() - HEADER_WIDTH, 1)

    def set_content(self, content: TimelineContent) -> None:
        changed_length = content.frame_count != self._content.frame_count
        if content.keys != self._content.keys or changed_length:
            self._hovered = self._drag = None
        self._content, self._background = content, None
        if changed_length or self._fits:
            self.fit()
        self.update()

    def set_selected(self, keys: KeyHits) -> None:
        if keys != self._selected:
            self._selected = keys
            self.update()

    def set_snapper(self, snapper: Snapper) -> None:
        """What finds out where dragged keys land."""
        self._snapper = snapper

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

    def sizeHint(self) -> QSize:
        return QSize(800, TOTAL_HEIGHT)

    def _set_scale(self, scale: TimeScale) -> None:
        self._scale, self._background = scale, None
        self.scale_changed.emit(scale)
        self.update()

    def _column(self, frame: int) -> QRect:
        """The part that the playhead covers at a frame."""
        left, width = self._scale.x_at(frame), self._scale.pixels_per_frame
        return QRect(int(left) - 9, 0, int(width) + 19, TOTAL_HEIGHT)

    # ---- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._content.frame_count == 0:
            return
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned_from = (event.position().x(), self._scale)
        elif event.button() == Qt.MouseButton.LeftButton and event.position().x() >= HEADER_WIDTH:
            self._press(event)

    def _press(self, event: QMouseEvent) -> None:
        """A key is grabbed, an empty place in the lanes starts a box, anything above them scrubs."""
        key, at = self._key_at(event), event.position()
        toggles = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
        if key is not None and toggles:
            self._choose(self._selected ^ {key})
        elif key is not None:
            if key not in self._selected:
                self._choose(frozenset({key}))
            self._drag = KeyDrag(key, at.x())
        elif at.y() >= LANES_TOP:
            self._drag = BoxDrag(at.x(), at.y(), self._selected if toggles else frozenset())
        else:
            self._scrubbing = True
            self._scrub(event)

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
        at, pixels = event.position(), self._scale.pixels_per_frame
        if isinstance(self._drag, KeyDrag):
            if self._drag.started(at.x()):
                by = (at.x() - self._drag.x) / pixels
                free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
                snapped = self._snapper(self._selected, by, 1e6 if free else pixels)
                if snapped != self._drag.by and 0 in (snapped, self._drag.by):
                    self._background = None
                self._drag = self._drag.moved(snapped)
        elif isinstance(self._drag, BoxDrag):
            self._drag = self._drag.moved(at.x(), at.y())
            if self._drag.is_box:
                inside = keys_in_box(self._content.keys, self._scale, self._drag.corner, self._drag.opposite)
                self._choose(self._drag.kept | inside)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned_from = None
        elif event.button() == Qt.MouseButton.LeftButton:
            self._scrubbing = False
            self._drop(self._end_drag(), event)

    def _drop(self, drag: KeyDrag | BoxDrag | None, event: QMouseEvent) -> None:
        """A drag is an edit; a click on a key goes there, a click beside keys selects nothing and goes there."""
        if isinstance(drag, KeyDrag) and drag.live:
            if drag.by:
                self.keys_moved.emit(drag.by)
        elif isinstance(drag, KeyDrag):
            self._choose(frozenset({drag.key}))
            self.scrubbed.emit(drag.key.frame)
        elif isinstance(drag, BoxDrag) and not drag.is_box:
            self._choose(drag.kept)
            self._scrub(event)
        self.update()

    def abort(self) -> None:
        """End a drag as if it had not been."""
        drag = self._end_drag()
        if isinstance(drag, BoxDrag):
            self._choose(drag.kept)
        self.update()

    def _end_drag(self) -> KeyDrag | BoxDrag | None:
        drag, self._drag = self._drag, None
        if isinstance(drag, KeyDrag) and drag.by:
            self._background = None
        return drag

    @property
    def _moved_by(self) -> int:
        """Frames that the selected keys are drawn away from where they are."""
        return self._drag.by if isinstance(self._drag, KeyDrag) else 0

    def _choose(self, keys: KeyHits) -> None:
        if keys != self._selected:
            self.set_selected(keys)
            self.keys_selected.emit(keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self.abort()
        elif event.key() == Qt.Key.Key_Escape:
            self._choose(frozenset())
        elif alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._selected and self._drag is None:
            far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.keys_moved.emit((10 if far else 1) * (1 if event.key() == Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is about the selection; a key beside it is selected first."""
        key = hit_key(self._content.keys, self._scale, event.pos().x(), event.pos().y())
        if self._content.frame_count == 0 or self._drag is not None:
            return
        if key is not None and key not in self._selected:
            self._choose(frozenset({key}))
        self.menu_asked.emit(QPoint(event.globalPos()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn, count = event.angleDelta(), self._content.frame_count
        if turn.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._fits = False
            by = -(turn.x() or turn.y())
            self._set_scale(self._scale.scrolled(by, frame_count=count, width=self.track_width))
        elif turn.y():
            self.zoom(WHEEL_STEP ** turn.y(), at_x=max(event.position().x(), HEADER_WIDTH))
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._background = None
        if self._fits:
            self.fit()
        else:
            self._set_scale(self._scale.clamped(frame_count=self._content.frame_count, width=self.track_width))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._background = None
            self.update()
        super().changeEvent(event)

    def _scrub(self, event: QMouseEvent) -> None:
        self.scrubbed.emit(self._scale.frame_at(event.position().x(), frame_count=self._content.frame_count))

    def _key_at(self, event: QMouseEvent) -> KeyHit | None:
        at = event.position()
        return hit_key(self._content.keys, self._scale, at.x(), at.y())

    def _hover(self, event: QMouseEvent) -> None:
        key = self._key_at(event)
        if key == self._hovered:
            return
        self._hovered = key
        if key is not None:
            timecode = self._content.frame_rate.timecode(key.frame)
            QToolTip.showText(event.globalPosition().toPoint(), f"{group_title(key.group)}, {timecode}", self)
        self.update()

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        if self._background is None:
            self._background = paint.paint_background(
                self._content, self._scale, colours,
                width=self.width(), ratio=self.devicePixelRatioF(), font=self._small_font(),
                hidden=self._selected if self._moved_by else frozenset(),
            )  # fmt: skip
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._background)
        if self._content.frame_count:
            painter.setClipRect(HEADER_WIDTH, 0, self.width(), self.height())
            paint.paint_marked_keys(
                painter,
                self._content,
                self._scale,
                colours,
                selected=self._selected,
                moved_by=self._moved_by,
                hovered=self._hovered,
                frame=self._frame,
            )
            if isinstance(self._drag, BoxDrag) and self._drag.is_box:
                paint.paint_box(painter, self._box(self._drag), colours)
            painter.setClipRect(HEADER_WIDTH - 7, 0, self.width(), self.height())
            paint.paint_playhead(painter, self._scale, colours, self._frame)

    def _box(self, drag: BoxDrag) -> QRectF:
        (left, top), (right, bottom) = drag.corner, drag.opposite
        return QRectF(left, top, right - left, bottom - top).normalized()

    def _small_font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(max(font.pointSizeF() * 0.85, 6.5))
        return font
