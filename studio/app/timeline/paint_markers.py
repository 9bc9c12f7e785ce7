"""Drawing the markers: flags with names in the ruler, and a line down from each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from studio.app.theme import Colours, marker_colour, mix
from studio.app.timeline.labels import Labels
from studio.app.timeline.layout import MARKER_HEIGHT, RULER_HEIGHT, key_x
from studio.app.timeline.raster import Columns, line_columns, shade
from studio.core.markers import Marker, Markers

LEAST_NAME = 24
FLAG_REACH = 6
PILL_TINT = 70 / 255
NAME_SPACE = 160
"""Widget px that a marker's name takes at most."""


def marker_lines(shown: list[Marker], columns: Columns, colours: Colours) -> np.ndarray | None:
    """(W,) pixels of lines down from markers. shown: from `markers_in_sight`; None when there is none."""
    if not shown:
        return None
    pixels = np.zeros(columns.width, np.uint32)
    for colour in dict.fromkeys(marker.colour for marker in shown):
        frames = np.array([marker.frame for marker in shown if marker.colour is colour])
        places = np.rint(columns.scale.origin + (frames + 0.5 - columns.scale.first) * columns.scale.pixels_per_frame)
        pixels[line_columns(places, columns)] = shade(mix(marker_colour(colour), colours.base, 0.45))
    return pixels


def paint_markers(painter: QPainter, shown: list[Marker], columns: Columns, colours: Colours, labels: Labels) -> None:
    """A flag in the ruler, and its name as far as the next flag leaves room. shown: from `markers_in_sight`."""
    top = RULER_HEIGHT - MARKER_HEIGHT + 2
    tints = {marker.colour: marker_colour(marker.colour) for marker in shown}
    pills = {colour: mix(colours.lane, tint, PILL_TINT) for colour, tint in tints.items()}
    places = [key_x(columns.scale, marker.frame) for marker in shown]
    painter.setPen(colours.text)
    for marker, x, following in zip(shown, places, [*places[1:], 1e9], strict=False):
        room = min(following - x - 14, NAME_SPACE)
        if marker.name and room > LEAST_NAME:
            name = labels.elided(marker.name, int(room))
            pill = QRectF(x, top, round(labels.width(name)) + 13, MARKER_HEIGHT - 3)
            painter.fillRect(pill, pills[marker.colour])
            labels.draw_in(painter, pill.adjusted(9, 0, 0, 0), name)
    flags = {colour: flag_pixmap(tint, colours.outline, columns.ratio) for colour, tint in tints.items()}
    for marker, x in zip(shown, places, strict=True):
        painter.drawPixmap(QPointF(x - FLAG_REACH, top), flags[marker.colour])


def flag_pixmap(colour: QColor, rim: QColor, ratio: float) -> QPixmap:
    """A flag that points down at the place of its marker."""
    height = MARKER_HEIGHT - 2
    pixmap = QPixmap(round(2 * FLAG_REACH * ratio), round((height + 1) * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(rim, 0.8))
    painter.setBrush(colour)
    side = FLAG_REACH - 1
    corners = ((-side, 0.5), (side, 0.5), (side, height - 6), (0, height), (-side, height - 6))
    painter.drawPolygon(QPolygonF([QPointF(FLAG_REACH + dx, y) for dx, y in corners]))
    painter.end()
    return pixmap


def markers_in_sight(markers: Markers, columns: Columns) -> list[Marker]:
    """Those whose flags or names can be seen; of several in the same 3 px of the clip the first."""
    scale = columns.scale
    low, high = scale.position_at(columns.left - NAME_SPACE), scale.position_at(columns.right + 8)
    start = bisect_left(markers, low, key=lambda marker: marker.frame)
    stop = bisect_right(markers, high, key=lambda marker: marker.frame)
    found = {int(marker.frame * scale.pixels_per_frame / 3): marker for marker in reversed(markers[start:stop])}
    return list(reversed(found.values()))
