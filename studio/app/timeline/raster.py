"""Dense rows as pixels, by numpy: what would be thousands of calls of a painter is one picture per row.

Pixels are (H, W) uint32, premultiplied ARGB, at the display's resolution.
"""

from __future__ import annotations

from dataclasses import dataclass

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


def shades(colour: QColor) -> np.ndarray:
    """(256,) uint32: a colour at every coverage, times its own alpha."""
    alpha = np.rint(np.arange(256) * colour.alphaF())
    parts = [np.rint(value * alpha / 255).astype(np.uint32) for value in (colour.red(), colour.green(), colour.blue())]
    return alpha.astype(np.uint32) << 24 | parts[0] << 16 | parts[1] << 8 | parts[2]


def to_image(pixels: np.ndarray, ratio: float) -> QImage:
    """(H, W) uint32 as an image of its own memory."""
    pixels = np.ascontiguousarray(pixels, np.uint32)
    height, width = pixels.shape
    image = QImage(pixels.data, width, height, width * 4, _FORMAT).copy()
    image.setDevicePixelRatio(ratio)
    return image


def filled(top: np.ndarray, bottom: np.ndarray, height: int, colour: QColor) -> np.ndarray:
    """Each column filled from `top` to `bottom`, (W,) px from above, with smooth ends: (height, W) pixels."""
    rows = np.arange(height, dtype=np.float32)[:, None]
    low, high = np.asarray(bottom, np.float32), np.asarray(top, np.float32)
    coverage = np.minimum(low, rows + 1) - np.maximum(high, rows)
    return shades(colour)[(np.clip(coverage, 0, 1) * 255).astype(np.uint8)]


def line(y: np.ndarray, height: int, colour: QColor, *, thickness: float) -> np.ndarray:
    """A curve through (W,) heights `y`, without gaps where it is steep: (height, W) pixels."""
    following = np.append(y[1:], y[-1:])
    half = thickness / 2
    return filled(np.minimum(y, following) - half, np.maximum(y, following) + half, height, colour)


def hatched(mask: np.ndarray, height: int, colour: QColor, *, pitch: int, ink: int) -> np.ndarray:
    """Diagonal stripes, `ink` of every `pitch` px, where (W,) `mask` is true: (height, W) pixels."""
    rows, columns = np.arange(height)[:, None], np.arange(len(mask))
    return np.where(((rows + columns) % pitch < ink) & mask, shades(colour)[255], np.uint32(0))


def share(flags: np.ndarray, columns: Columns) -> np.ndarray:
    """(W,) 0..1: of the frames that each column shows, how many have their flag; 0 outside the clip."""
    first, last = columns.frames(len(flags))
    total = np.concatenate([[0], np.cumsum(flags, dtype=np.int64)])
    return np.where(columns.inside(len(flags)), (total[last] - total[first]) / (last - first), 0.0)


def highest(values: np.ndarray, columns: Columns) -> np.ndarray:
    """(W,) the largest of the (T,) values that each column shows; 0 outside the clip."""
    if not len(values):
        return np.zeros(columns.width)
    first, last = columns.frames(len(values))
    # reduceat over first, last, first, last, ...: every other result is the range that was meant.
    spans = np.stack([first, last], axis=1).ravel()
    found = np.maximum.reduceat(np.append(values, values[-1]), spans)[::2]
    return np.where(columns.inside(len(values)), found, 0.0)


# ---- marks ----------------------------------------------------------------------------------------------------------


def diamond(x: float, y: float, reach: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)])


@dataclass(frozen=True, eq=False)
class Sprite:
    """A mark. pixels: (H, 2 half + 2) uint32; the last column is empty."""

    pixels: np.ndarray
    half: int


def diamond_sprite(fill: QColor, rim: QColor, *, reach: float, rim_width: float, height: int, ratio: float) -> Sprite:
    """A diamond in the middle of a row of `height` widget px."""
    half = int(np.ceil((reach + rim_width) * ratio))
    image = QImage(2 * half + 2, round(height * ratio), _FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    painter.setPen(QPen(rim, rim_width))
    painter.setBrush(fill)
    painter.drawPolygon(diamond((half + 0.5) / ratio, height / 2, reach))
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
    places = np.unique(np.floor((seen + 0.5 - scale.first) * scale.pixels_per_frame * ratio).astype(np.int64))
    every = np.arange(columns.width)
    owner = np.searchsorted((places[:-1] + places[1:]) / 2, every)
    away = every - places[owner] + sprite.half
    blank = 2 * sprite.half + 1
    return sprite.pixels[:, np.where((away < 0) | (away > blank), blank, away)]
