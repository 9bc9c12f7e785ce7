"""Dense rows as pixels, by numpy: what would be thousands of calls of a painter is one picture per row.

Pixels are (H, W) uint32, premultiplied ARGB, at the display's resolution.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

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
    def middles(self) -> np.ndarray:
        return (self.edges[:-1] + self.edges[1:]) / 2

    def frames(self, count: int) -> tuple[np.ndarray, np.ndarray]:
        """First and last (exclusive) of the frames that each column shows, held inside a clip of `count` frames."""
        first = np.clip(np.floor(self.edges[:-1]).astype(np.int64), 0, max(count - 1, 0))
        last = np.clip(np.ceil(self.edges[1:]).astype(np.int64), first + 1, max(count, 1))
        return first, last

    def inside(self, count: int) -> np.ndarray:
        """(W,) bool: which columns show a part of the clip."""
        return (self.edges[:-1] < count) & (self.edges[1:] > 0)


def columns_of(scale: TimeScale, width: int, ratio: float) -> Columns:
    """The columns of `width` widget px right of the scale's origin."""
    count = max(round(width * ratio), 1)
    return Columns(scale, count, ratio, scale.first + np.arange(count + 1) / (ratio * scale.pixels_per_frame))


LEVELS = 64
"""Steps of coverage at the edge of what is filled."""


def shade(colour: QColor, alpha: int = 255) -> np.uint32:
    """One pixel of a colour; alpha: 0..255, times its own."""
    return shades(colour.rgba(), 255)[alpha]


@lru_cache(maxsize=256)
def shades(rgba: int, steps: int) -> np.ndarray:
    """(steps + 1,) uint32: pixels of a colour at every coverage, times its own alpha."""
    own, red, green, blue = (rgba >> shift & 255 for shift in (24, 16, 8, 0))
    alpha = np.rint(np.arange(steps + 1) / steps * own)
    parts = [np.rint(value * alpha / 255).astype(np.uint32) for value in (red, green, blue)]
    found = alpha.astype(np.uint32) << 24 | parts[0] << 16 | parts[1] << 8 | parts[2]
    found.setflags(write=False)
    return found


def blit(painter: QPainter, place: QPointF, pixels: np.ndarray, ratio: float) -> None:
    """Draw (H, W) uint32 with its upper left corner at `place`, in widget px."""
    pixels = np.ascontiguousarray(pixels, np.uint32)
    height, width = pixels.shape
    image = QImage(pixels.data, width, height, width * 4, _FORMAT)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(place, image)


def filled(top: np.ndarray, bottom: np.ndarray, height: int, colour: QColor) -> np.ndarray:
    """Each column filled from `top` to `bottom`, (W,) px from above, with smooth ends: (height, W) pixels."""
    assert height * LEVELS < 2**15
    rows = np.arange(height, dtype=np.int16)[:, None] * np.int16(LEVELS)
    high, low = (np.rint(np.clip(edge, 0, height) * LEVELS).astype(np.int16) for edge in (top, bottom))
    coverage = np.minimum(low, rows + np.int16(LEVELS)) - np.maximum(high, rows)
    return shades(colour.rgba(), LEVELS).take(np.maximum(coverage, 0))


def line(y: np.ndarray, height: int, colour: QColor, *, thickness: float) -> np.ndarray:
    """A curve through (W,) heights `y`, without gaps where it is steep: (height, W) pixels."""
    following = np.append(y[1:], y[-1:])
    half = thickness / 2
    return filled(np.minimum(y, following) - half, np.maximum(y, following) + half, height, colour)


def hatched(mask: np.ndarray, height: int, colour: QColor, *, pitch: int, ink: int) -> np.ndarray:
    """Diagonal stripes, `ink` of every `pitch` px, where (W,) `mask` is true: (height, W) pixels."""
    rows, columns = np.arange(height)[:, None], np.arange(len(mask))
    return np.where(((rows + columns) % pitch < ink) & mask, shade(colour), np.uint32(0))


def share(total: np.ndarray, columns: Columns) -> np.ndarray:
    """(W,) 0..1: of the frames that each column shows, how many have a flag; 0 outside the clip.

    total: (T + 1,) how many of the frames before each have it.
    """
    count = len(total) - 1
    first, last = columns.frames(count)
    return np.where(columns.inside(count), (total[last] - total[first]) / (last - first), 0.0)


def highest(values: np.ndarray, columns: Columns) -> np.ndarray:
    """(W,) the largest of the (T,) values that each column shows; 0 outside the clip."""
    if not len(values):
        return np.zeros(columns.width)
    first, last = columns.frames(len(values))
    # reduceat over first, last, first, last, ...: every other result is the range that was meant.
    spans = np.stack([first, last], axis=1).ravel()
    found = np.maximum.reduceat(np.append(values, values[-1]), spans)[::2]
    return np.where(columns.inside(len(values)), found, 0.0)


def covered(starts: np.ndarray, stops: np.ndarray, columns: Columns, *, least: float = 0.0) -> np.ndarray:
    """(W,) bool: the columns of stretches of time, (K,) positions each; none is less than `least` widget px wide."""
    per_frame = columns.scale.pixels_per_frame * columns.ratio
    left = np.rint((starts - columns.scale.first) * per_frame)
    right = np.maximum(np.rint((stops - columns.scale.first) * per_frame), left + np.ceil(least * columns.ratio))
    left, right = (np.clip(edge, 0, columns.width).astype(np.int64) for edge in (left, right))
    size = columns.width + 1
    return np.cumsum(np.bincount(left, minlength=size) - np.bincount(right, minlength=size))[:-1] > 0


# ---- marks ----------------------------------------------------------------------------------------------------------


def diamond(x: float, y: float, reach: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)])


@dataclass(frozen=True, eq=False)
class Sprite:
    """A mark. pixels: (H, 2 half + 2) uint32; the last column is empty."""

    pixels: np.ndarray
    half: int


def diamond_sprite(
    fill: QColor, rim: QColor, *, reach: float, height: int, ratio: float, around: QColor | None = None
) -> Sprite:
    """A diamond in the middle of a row of `height` widget px; `around`: on a larger one of this colour."""
    outer = height / 2 - 1.5 if around is not None else reach
    half = int(np.ceil((outer + 1) * ratio))
    image = QImage(2 * half + 2, round(height * ratio), _FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    middle = (half + 0.5) / ratio
    if around is not None:
        painter.setPen(QPen(around, 1.0))
        painter.setBrush(around)
        painter.drawPolygon(diamond(middle, height / 2, outer))
    painter.setPen(QPen(rim, 1.0))
    painter.setBrush(fill)
    painter.drawPolygon(diamond(middle, height / 2, reach))
    painter.end()
    stride = image.bytesPerLine() // 4
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), stride)[:, : image.width()].copy()
    pixels[:, -1] = 0
    return Sprite(pixels, half)


def marks(frames: np.ndarray, columns: Columns, sprite: Sprite) -> np.ndarray | None:
    """One mark per frame of (K,) ascending `frames`, each cut where the next one is nearer: (H, W) pixels.

    None when none is in sight.
    """
    scale, ratio = columns.scale, columns.ratio
    margin = sprite.half / ratio / scale.pixels_per_frame + 1
    seen = frames[
        np.searchsorted(frames, columns.edges[0] - margin) : np.searchsorted(frames, columns.edges[-1] + margin)
    ]
    if not len(seen):
        return None
    places = np.floor((seen + 0.5 - scale.first) * scale.pixels_per_frame * ratio).astype(np.int64)
    places = places[np.concatenate([[True], places[1:] != places[:-1]])]
    every = np.arange(columns.width)
    owner = np.searchsorted((places[:-1] + places[1:]) / 2, every)
    away = every - places[owner] + sprite.half
    blank = 2 * sprite.half + 1
    return sprite.pixels[:, np.where((away < 0) | (away > blank), blank, away)]
