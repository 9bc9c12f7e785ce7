"""A picture that can be panned and zoomed at any time, also while something is being dragged over it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from studio.app.canvas.gestures import Gesture, Places, Pointer
from studio.app.canvas.picture import Picture
from studio.app.canvas.viewport import Viewport, fitted
from studio.render.engine import Patch

WHEEL_STEP = 1.0015
SHARP_SCALE = 12.0
"""From here on single pixels are looked at, and shown as such."""
Extent = tuple[float, float, float, float]
"""left, top, width, height in source px."""


class Surface(QWidget):
    """Shows a picture; pans by the middle button or Space, zooms by the wheel; runs one gesture at a time.

    Subclasses say what a press begins (`begin_press`), what its end does (`end_gesture`), and what is drawn over.
    """

    viewport_changed = Signal(object)
    space_tapped = Signal()
    """Space went down and up without panning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture()
        self._viewport = Viewport()
        self._fits = True
        self._gesture: Gesture | None = None
        self._pointer_at = QPointF()
        self._pan_button = Qt.MouseButton.NoButton
        self._space_held = self._space_used = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 180)

    # ---- the picture

    @property
    def viewport(self) -> Viewport:
        return self._viewport

    @property
    def patch(self) -> Patch | None:
        return self._picture.patch

    @property
    def picture_size(self) -> tuple[int, int]:
        """Width and height of the source in px; 0, 0 while there is none."""
        return self._picture.size.width(), self._picture.size.height()

    def set_picture(self, picture: np.ndarray | None) -> None:
        """(H, W, 3) uint8 RGB, or None for nothing. A picture of another size is fitted."""
        before = self._picture.size
        if self._picture.set_source(picture):
            if self._picture.size != before:
                self.fit()
            self.update()

    def set_patch(self, patch: Patch | None) -> None:
        """The rendered part of the frame; its pixels replace those of the picture."""
        if self._picture.set_patch(patch):
            self.update()

    # ---- what is in sight

    def set_viewport(self, viewport: Viewport) -> None:
        self._fits = False
        self._show_viewport(viewport)

    def extent(self) -> Extent:
        """What `fit` shows: the picture."""
        return 0.0, 0.0, float(self._picture.size.width()), float(self._picture.size.height())

    def fit(self) -> None:
        """The whole picture, and so on when the widget's size changes."""
        self._fits = True
        if not self._picture.size.isEmpty():
            self._show_viewport(fitted(*self.extent(), into=(self.width(), self.height())))

    def fit_box(self, box: Extent) -> None:
        """A part of the picture, or beside it."""
        self.set_viewport(fitted(*box, into=(self.width(), self.height())))

    def zoom(self, factor: float) -> None:
        """About the middle of the widget."""
        self.set_viewport(self._viewport.zoomed(factor, at_x=self.width() / 2, at_y=self.height() / 2))

    def _show_viewport(self, viewport: Viewport) -> None:
        self._viewport = viewport
        self.viewport_changed.emit(viewport)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(800, 560)

    # ---- gestures

    def begin_press(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The left button went down, not to pan."""

    def hover(self, at: QPointF) -> None:
        """The pointer moved with no button that we use."""

    def end_gesture(self, places: Places | None) -> None:
        """A gesture came to its end by itself."""

    def show_cursor(self) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor if self._space_held else Qt.CursorShape.ArrowCursor)

    def begin(self, gesture: Gesture) -> None:
        next(gesture)
        self._gesture = gesture

    def abort(self) -> None:
        """End the gesture as if it had not been."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.close()
            self.show_cursor()

    def _send(self, pointer: Pointer) -> None:
        gesture = self._gesture
        assert gesture is not None
        if pointer.released:  # it ends now: what it sets off may begin or abort another
            self._gesture = None
        try:
            gesture.send(pointer)
        except StopIteration as end:
            self._gesture = None
            self.end_gesture(end.value)

    # ---- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at, button = event.position(), event.button()
        self._pointer_at = at
        by_space = button == Qt.MouseButton.LeftButton and self._space_held
        if self._pan_button == Qt.MouseButton.NoButton and (button == Qt.MouseButton.MiddleButton or by_space):
            self._space_used = True
            self._pan_button = button
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif button == Qt.MouseButton.LeftButton and self._gesture is None:
            self.begin_press(at, event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, before = event.position(), self._pointer_at
        self._pointer_at = at
        dragging = self._gesture is not None
        if self._pan_button != Qt.MouseButton.NoButton or (dragging and self._space_held):
            self._space_used = True
            self.set_viewport(self._viewport.panned(at.x() - before.x(), at.y() - before.y()))
        if dragging:
            self._send(pointer_at(at))
        elif self._pan_button == Qt.MouseButton.NoButton:
            self.hover(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == self._pan_button:
            self._pan_button = Qt.MouseButton.NoButton
            self.show_cursor()
        elif event.button() == Qt.MouseButton.LeftButton and self._gesture is not None:
            self._send(pointer_at(event.position(), released=True))
            self.show_cursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn, at = event.angleDelta().y(), event.position()
        if turn:
            self.set_viewport(self._viewport.zoomed(WHEEL_STEP**turn, at_x=at.x(), at_y=at.y()))
            if self._gesture is not None:
                self._send(pointer_at(at))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Space is ours while we have the focus: held it pans, tapped it plays."""
        if event.type() == QEvent.Type.ShortcutOverride and is_space(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self.abort()
        elif is_space(event):
            if not event.isAutoRepeat():
                self._space_held, self._space_used = True, self._gesture is not None
                self.show_cursor()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not is_space(event):
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat() and self._space_held:
            self._space_held = False
            self.show_cursor()
            if not self._space_used:
                self.space_tapped.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space_held = False
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._fits:
            self.fit()

    def paint_picture(self, painter: QPainter) -> None:
        """The picture where the viewport puts it."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._viewport.scale < SHARP_SCALE)
        painter.drawImage(self.picture_rect(), self._picture.image)

    def picture_rect(self) -> QRectF:
        """Where the picture lies on the widget."""
        scale, size = self._viewport.scale, self._picture.size
        return QRectF(self._viewport.x, self._viewport.y, size.width() * scale, size.height() * scale)


def pointer_at(at: QPointF, *, released: bool = False) -> Pointer:
    return Pointer(at.x(), at.y(), released)


def is_space(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space and not event.modifiers()
