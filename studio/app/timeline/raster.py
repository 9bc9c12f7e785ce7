"""Dense rows as pixels, by numpy: what would be thousands of calls of a painter is one picture per row.

Pixels are (H, W) uint32, premultiplied ARGB, at the display's resolution.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, qRgba

from studio.app.timeline.scale import TimeScale

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied


@dataclass(frozen=True, eq=False)
class Columns:
    """Device px columns beside the headers. edges: (W + 1,) positions in frames; ratio: device px per widget px."""

    scale: TimeScale
    width: int
    ratio: float
    edges: np.ndarray

    @property
    def left(self) -> float:
        """Widget px."""
        return self.scale.origin

    @property
    def right(self) -> float:
        return self.scale.origin + self.width / self.ratio

    def box(self, top: float, bottom: float) -> QRectF:
        """All columns, between two heights in widget px."""
        return QRectF(self.left, top, self.width / self.ratio, bottom - top)

    @cached_property
    def middles(self) -> np.ndarray:
        return (self.edges[:-1] + self.edges[1:]) / 2

    @cached_property
    def floors(self) -> np.ndarray:
        return np.floor(self.edges).astype(np.int64)

    @cached_property
    def ceilings(self) -> np.ndarray:
        return np.ceil(self.edges).astype(np.int64)

    def frames(self, count: int) -> tuple[np.ndarray, np.ndarray]:
        """First and last (exclusive) of the frames that each column shows, held inside a clip of `count` frames."""
        first = np.minimum(np.maximum(self.floors[:-1], 0), max(count - 1, 0))
        return first, np.minimum(np.maximum(self.ceilings[1:], first + 1), max(count, 1))

    def inside(self, count: int) -> np.ndarray:
        """(W,) bool: which columns show a part of the clip."""
        return (self.edges[:-1] < count) & (self.edges[1:] > 0)


def columns_of(scale: TimeScale, width: float, ratio: float) -> Columns:
    """The columns of `width` widget px right of the scale's origin."""
    count = max(round(width * ratio), 1)
    return Columns(scale, count, ratio, scale.first + np.arange(count + 1) / (ratio * scale.pixels_per_frame))


def line_columns(x: np.ndarray, columns: Columns) -> np.ndarray:
    """The columns that upright lines, 1 widget px wide, at (K,) widget px take: those of them that are in sight."""
    ratio, wide = columns.ratio, max(round(columns.ratio), 1)
    first = np.floor((x - columns.scale.origin) * ratio - (wide - 1) / 2).astype(np.int64)
    found = (first[:, None] + np.arange(wide)).ravel()
    return found[(found >= 0) & (found < columns.width)]


LEVELS = 64
"""Steps of coverage at the edge of what is filled."""


def shade(colour: QColor, alpha: int = 255) -> np.uint32:
    """One pixel of a colour; alpha: 0..255, times its own."""
    return _pixel(colour.rgba(), alpha)


@lru_cache(maxsize=256)
def _pixel(rgba: int, alpha: int) -> np.uint32:
    own, *parts = (rgba >> shift & 255 for shift in (24, 16, 8, 0))
    opacity = round(alpha / 255 * own)
    red, green, blue = (round(part * opacity / 255) for part in parts)
    return np.uint32(opacity << 24 | red << 16 | green << 8 | blue)


@lru_cache(maxsize=64)
def tints(rgba: int) -> list[int]:
    """The colour at each of the LEVELS + 1 steps of coverage, as QRgb that is not premultiplied."""
    own, red, green, blue = (rgba >> shift & 255 for shift in (24, 16, 8, 0))
    return [qRgba(red, green, blue, round(step / LEVELS * own)) for step in range(LEVELS + 1)]


def blit(painter: QPainter, place: QPointF, pixels: np.ndarray, ratio: float) -> None:
    """Draw (H, W) uint32 with its upper left corner at `place`, in widget px."""
    pixels = np.ascontiguousarray(pixels, np.uint32)
    height, width = pixels.shape
    image = QImage(pixels.data, width, height, width * 4, _FORMAT)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(place, image)


def over(upper: QColor, lower: int) -> int:
    """QRgb, not premultiplied, of a colour that lies on another one."""
    below = lower >> 24
    above = upper.alpha()
    alpha = above + below * (255 - above) / 255
    if not alpha:
        return 0
    parts = zip((upper.red(), upper.green(), upper.blue()), (lower >> shift & 255 for shift in (16, 8, 0)), strict=True)
    red, green, blue = (round((high * above + low * below * (255 - above) / 255) / alpha) for high, low in parts)
    return qRgba(red, green, blue, round(alpha))


def blit_levels(painter: QPainter, place: QPointF, levels: np.ndarray, colours: Sequence[int], ratio: float) -> None:
    """Draw (H, W) uint8 that count `colours`, which are QRgb; as `blit`, with a quarter of the memory to go through."""
    height, width = levels.shape
    image = QImage(levels.data, width, height, width, QImage.Format.Format_Indexed8)
    image.setColorTable(colours)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(place, image)


def inked(levels: np.ndarray, colour: QColor) -> np.ndarray:
    """Pixels of a colour, from coverage as of `filled`; for small pictures, where `blit_levels` costs more."""
    return _inks(colour.rgba()).take(levels)


@lru_cache(maxsize=64)
def _inks(rgba: int) -> np.ndarray:
    """(LEVELS + 1,) uint32: the colour at each coverage."""
    return np.array([_pixel(rgba, round(step / LEVELS * 255)) for step in range(LEVELS + 1)])


def blit_down(painter: QPainter, top: float, bottom: float, column: np.ndarray, columns: Columns) -> None:
    """Draw (W,) uint32 as columns of one colour each, from widget px `top` to `bottom`."""
    pixels = np.ascontiguousarray(column, np.uint32)
    pixmap = QPixmap.fromImage(QImage(pixels.data, len(pixels), 1, len(pixels) * 4, _FORMAT))
    pixmap.setDevicePixelRatio(columns.ratio)
    painter.drawTiledPixmap(columns.box(top, bottom), pixmap)


def filled(top: np.ndarray, bottom: np.ndarray, height: int) -> np.ndarray:
    """Each column filled from `top` to `bottom`, (W,) px from above, with smooth ends: (height, W) uint8, how much of
    each pixel is covered in steps of 1 / LEVELS."""
    assert height * LEVELS < 2**15
    rows = np.arange(height, dtype=np.int16)[:, None] * np.int16(LEVELS)
    high, low = (np.rint(np.minimum(np.maximum(edge, 0), height) * LEVELS).astype(np.int16) for edge in (top, bottom))
    coverage = np.minimum(low, rows + np.int16(LEVELS))
    coverage -= np.maximum(high, rows)
    return np.maximum(coverage, 0, out=coverage).astype(np.uint8)


def line(y: np.ndarray, height: int, *, thickness: float) -> np.ndarray:
    """A curve through (W,) heights `y`, without gaps where it is steep: as `filled`."""
    following = np.append(y[1:], y[-1:])
    half = thickness / 2
    return filled(np.minimum(y, following) - half, np.maximum(y, following) + half, height)


def hatched(mask: np.ndarray, height: int, colour: QColor, columns: Columns, *, pitch: int, ink: int) -> np.ndarray:
    """Diagonal stripes, `ink` of every `pitch` px, where (W,) `mask` is true: (height, W) pixels.

    They stay where they are in the clip when it is scrolled.
    """
    scale = columns.scale
    start = round(scale.first * scale.pixels_per_frame * columns.ratio)
    rows, across = np.arange(height)[:, None], np.arange(start, start + len(mask))
    return np.where(((rows + across) % pitch < ink) & mask, shade(colour), np.uint32(0))


def flagged(total: np.ndarray, columns: Columns) -> tuple[np.ndarray, np.ndarray]:
    """(W,) bool each: whether some, and whether all of the frames that each column shows have a flag; False outside
    the clip.

    total: (T + 1,) how many of the frames before each have it.
    """
    count = len(total) - 1
    first, last = columns.frames(count)
    found, inside = total[last] - total[first], columns.inside(count)
    return (found > 0) & inside, (found == last - first) & inside


@dataclass(frozen=True, eq=False)
class Summits:
    """The largest of any stretch of (T,) values, without going through it."""

    values: np.ndarray

    @cached_property
    def _levels(self) -> list[np.ndarray]:
        """The largest of 1, 2, 4, ... values from each place on, as far as was asked for."""
        return [self.values]

    def of(self, first: np.ndarray, last: np.ndarray) -> np.ndarray:
        """(W,) the largest of first..last, the last one excluded; each stretch has one value or more."""
        lengths = last - first
        level = int(lengths.min()).bit_length() - 1
        step = 1 << level
        while len(self._levels) <= level:
            below, half = self._levels[-1], 1 << (len(self._levels) - 1)
            self._levels.append(np.maximum(below[:-half], below[half:]))
        largest, end = self._levels[level], last - step
        found = largest[first]
        for begun in range(step, int(lengths.max()), step):
            np.maximum(found, largest[np.minimum(first + begun, end)], out=found)
        return found


def highest(summits: Summits, columns: Columns) -> np.ndarray:
    """(W,) the largest of the (T,) values that each column shows; 0 outside the clip."""
    count = len(summits.values)
    if not count:
        return np.zeros(columns.width)
    return summits.of(*columns.frames(count)) * columns.inside(count)


def covered(starts: np.ndarray, stops: np.ndarray, columns: Columns, *, least: float = 0.0) -> np.ndarray:
    """(W,) bool: the columns of stretches of time, (K,) positions each; none is less than `least` widget px wide."""
    return covered_by_class(starts, stops, np.zeros(len(starts), np.int64), 1, columns, least=least)[0]


def covered_by_class(
    starts: np.ndarray, stops: np.ndarray, classes: np.ndarray, count: int, columns: Columns, *, least: float = 0.0
) -> np.ndarray:
    """(count, W) bool: `covered` by the stretches of each class. classes: (K,) int64 below `count`."""
    per_frame = columns.scale.pixels_per_frame * columns.ratio
    left = np.rint((starts - columns.scale.first) * per_frame)
    right = np.maximum(np.rint((stops - columns.scale.first) * per_frame), left + np.ceil(least * columns.ratio))
    left, right = (np.minimum(np.maximum(edge, 0), columns.width).astype(np.int64) for edge in (left, right))
    size = columns.width + 1
    begun, ended = (np.bincount(edge + classes * size, minlength=size * count) for edge in (left, right))
    return np.cumsum((begun - ended).reshape(count, size), axis=1)[:, :-1] > 0
