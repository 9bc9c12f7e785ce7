"""A picture of a stretch of time that goes on beside what is in sight, so that scrolling draws little."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, floor

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

from studio.app.timeline.scale import TimeScale

AHEAD = 256
"""Widget px that are drawn beside what is in sight once something there has to be drawn."""

Paint = Callable[[QPainter, float, float], None]
"""Draws, in the widget's coordinates, all that lies between two places in widget px, its ground included."""


class RollingPicture:
    """The rows between two heights. All lengths are device px; columns count from the pixmap's left edge.

    What was drawn is kept until `drop`, another zoom or size.
    """

    def __init__(self, *, ahead: int = AHEAD) -> None:
        self._ahead = ahead
        self._pixmap = QPixmap()
        self._ratio, self._per_frame = 1.0, 0.0
        self._first = 0.0
        """Where the pixmap begins in the clip."""
        self._drawn = range(0)
        """Columns that are drawn."""

    def drop(self) -> None:
        self._drawn = range(0)

    def fits(self, scale: TimeScale, ratio: float) -> bool:
        """Whether something of it is drawn at this zoom."""
        return bool(self._drawn) and (self._ratio, self._per_frame) == (ratio, scale.pixels_per_frame * ratio)

    def redraw(self, scale: TimeScale, box: QRect, bands: list[QRect], paint: Paint) -> None:
        """Draw parts anew, at the zoom that it has; of each band only top and height count, in widget px."""
        at = round(scale.first * self._per_frame - self._first)
        seen = range(max(at, self._drawn.start), min(at + round(box.width() * self._ratio), self._drawn.stop))
        self._drawn = seen
        if seen:
            self._paint(seen, at, box, paint, bands)

    def show(self, painter: QPainter, scale: TimeScale, box: QRect, paint: Paint, *, ratio: float) -> None:
        """Draw the picture on `painter`, first what is missing of it. box: widget px; scale: its origin is at its left.

        ratio: device px per widget px.
        """
        wide, ahead = round(box.width() * ratio), round(self._ahead * ratio)
        size = QSize(wide + 2 * ahead, max(round(box.height() * ratio), 1))
        at = self._place(scale, ratio, size, wide, ahead)
        seen = range(at, at + wide)
        for part in self._missing(seen, ahead):
            self._paint(part, at, box, paint, [box])
        painter.drawPixmap(QRectF(box), self._pixmap, QRectF(at, 0, wide, size.height()))

    def show_stretched(self, painter: QPainter, scale: TimeScale, box: QRect) -> bool:
        """Draw what there is of another zoom, to be seen until there is time for `show`; False where there is none."""
        if not self._drawn or round(box.height() * self._ratio) != self._pixmap.height():
            return False
        ends = ((self._first + column) / self._per_frame for column in (self._drawn.start, self._drawn.stop))
        left, right = (scale.x_at(frame) for frame in ends)
        source = QRectF(self._drawn.start, 0, len(self._drawn), self._pixmap.height())
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(QRectF(left, box.top(), right - left, box.height()), self._pixmap, source)
        painter.restore()
        return True

    def _place(self, scale: TimeScale, ratio: float, size: QSize, wide: int, ahead: int) -> int:
        """The column that is now at the left; what is drawn is moved, or forgotten, so that all of it has room."""
        per_frame = scale.pixels_per_frame * ratio
        first = scale.first * per_frame
        at = first - self._first
        same = (size, ratio, per_frame) == (self._pixmap.size(), self._ratio, self._per_frame)
        if not same or abs(at - round(at)) > 0.02 or not self._touches(round(at), wide):
            if self._pixmap.size() != size:
                self._pixmap = QPixmap(size)
                self._pixmap.fill(Qt.GlobalColor.transparent)  # else it could not be seen through
            self._ratio, self._per_frame = ratio, per_frame
            self._first, self._drawn = first - ahead, range(0)
            return ahead
        if at < 0 or at + wide > size.width():
            by = round(at) - (2 * ahead if at < 0 else 0)
            self._pixmap.setDevicePixelRatio(1)
            self._pixmap.scroll(-by, 0, self._pixmap.rect())
            self._first += by
            self._drawn = range(max(self._drawn.start - by, 0), min(self._drawn.stop - by, size.width()))
            at -= by
        return round(at)

    def _touches(self, at: int, wide: int) -> bool:
        """Whether something of what is drawn is in sight, from column `at` on."""
        return self._drawn.start < at + wide and at < self._drawn.stop

    def _missing(self, seen: range, ahead: int) -> list[range]:
        """What has to be drawn for `seen`, and some more of it where it is scrolled to; it counts as drawn then."""
        drawn = self._drawn
        if not drawn:
            self._drawn = seen
            return [seen]
        left = range(max(seen.start - ahead, 0), drawn.start) if seen.start < drawn.start else range(0)
        end = self._pixmap.width()
        right = range(drawn.stop, min(seen.stop + ahead, end)) if seen.stop > drawn.stop else range(0)
        self._drawn = range(left.start if left else drawn.start, right.stop if right else drawn.stop)
        return [part for part in (left, right) if part]

    def _paint(self, part: range, at: int, box: QRect, paint: Paint, bands: list[QRect]) -> None:
        ratio = self._ratio
        self._pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(self._pixmap)
        painter.translate(at / ratio - box.left(), -box.top())
        left, right = ((column - at) / ratio + box.left() for column in (part.start, part.stop))
        region = QRegion()
        for band in bands:
            region += QRect(floor(left), band.top(), ceil(right) - floor(left), band.height())
        painter.setClipRegion(region)
        painter.setClipRect(QRectF(left, box.top(), right - left, box.height()), Qt.ClipOperation.IntersectClip)
        paint(painter, left, right)
        painter.end()
