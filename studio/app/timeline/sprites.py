"""Marks of keys: drawn once, then put at many places by numpy.

Pixels are as in `raster`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from studio.app.timeline.layout import LANE_HEIGHT
from studio.app.timeline.raster import Columns, filled, inked

STEPS = 32
"""Of height that bars are drawn in, per device px."""


def diamond(x: float, y: float, reach: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)])


@dataclass(frozen=True, eq=False)
class Look:
    """Of a mark. reach: widget px; around: it lies on a larger one of this colour."""

    fill: QColor
    rim: QColor
    reach: float
    around: QColor | None = None

    @property
    def key(self) -> tuple[object, ...]:
        return self.fill.rgba(), self.rim.rgba(), self.reach, self.around.rgba() if self.around is not None else None


@dataclass(eq=False)
class Sprites:
    """Marks that were drawn, by what they look like: kept as long as colours and resolution stay."""

    ratio: float = 1.0
    made: dict[tuple[object, ...], np.ndarray] = field(default_factory=dict)

    @property
    def half(self) -> int:
        """Device px left and right of the middle column, of all marks."""
        return int(np.ceil((LANE_HEIGHT / 2 - 0.5) * self.ratio))

    def bars(self, colour: QColor) -> np.ndarray:
        """Bars on the foot of a lane, each 1 / STEPS device px higher than the one before: (H, H STEPS + 1) uint32."""
        key, height = ("bars", colour.rgba()), round(LANE_HEIGHT * self.ratio)
        if key not in self.made:
            tops = height - np.arange(height * STEPS + 1) / STEPS
            self.made[key] = inked(filled(tops, np.full(len(tops), height), height), colour)
        return self.made[key]

    def pixels(self, look: Look) -> np.ndarray:
        """(H, 2 half + 2) uint32; the last column is empty."""
        if look.key not in self.made:
            self.made[look.key] = self._drawn(look)
        return self.made[look.key]

    def _drawn(self, look: Look) -> np.ndarray:
        image = QImage(2 * self.half + 2, round(LANE_HEIGHT * self.ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.ratio, self.ratio)
        x, y = (self.half + 0.5) / self.ratio, LANE_HEIGHT / 2
        if look.around is not None:
            painter.setPen(QPen(look.around, 1.0))
            painter.setBrush(look.around)
            painter.drawPolygon(diamond(x, y, y - 1.5))
        painter.setPen(QPen(look.rim, 1.0))
        painter.setBrush(look.fill)
        painter.drawPolygon(diamond(x, y, look.reach))
        painter.end()
        stride = image.bytesPerLine() // 4
        pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), stride)[:, : image.width()].copy()
        pixels[:, -1] = 0
        return pixels


def mark_columns(rows: Sequence[np.ndarray], columns: Columns, half: int) -> tuple[np.ndarray, list[int]]:
    """Which column of a mark's sprite each column of each row shows, (R, W), and how many marks each row has in sight.

    rows: (K,) ascending frames each. A mark is cut where the next one is nearer. half: of the sprites; their last, the
    empty column stands where there is no mark.
    """
    scale, margin = columns.scale, half / columns.ratio / columns.scale.pixels_per_frame + 1
    ends = columns.edges[[0, -1]] + (-margin, margin)
    seen = [frames[slice(*frames.searchsorted(ends).tolist())] for frames in rows]
    counts = [len(frames) for frames in seen]
    pad, blank = 2 * half + 2, 2 * half + 1
    stride = columns.width + 2 * pad
    if not any(counts):
        return np.full((len(rows), columns.width), blank), counts
    middles = (np.concatenate(seen) + (0.5 - scale.first)) * (scale.pixels_per_frame * columns.ratio)
    places = np.floor(np.minimum(np.maximum(middles, -pad), columns.width + pad - 1)).astype(np.int64)
    places += np.repeat(np.arange(len(rows)) * stride + pad, counts)  # all rows on one line, one behind the other
    places = places[np.append(True, places[1:] != places[:-1])]
    owned = np.diff((places[1:] + places[:-1]) >> 1, prepend=-1, append=len(rows) * stride - 1)
    away = np.arange(len(rows) * stride) - np.repeat(places - half, owned)
    found = np.minimum(away.view(np.uint64), np.uint64(blank)).view(np.int64)  # what is left of a mark is huge so
    return found.reshape(len(rows), stride)[:, pad : pad + columns.width], counts
