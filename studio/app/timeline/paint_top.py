"""Drawing what lies above the lanes: ruler, rendered frames, voice, labelled spans, problems, markers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from studio.app.texts import tr
from studio.app.theme import Colours, marker_colour, mix, problem_colour
from studio.app.timeline.content import PROBLEM_LEVELS, SpanTable, TimelineContent
from studio.app.timeline.layout import (
    HEADER_WIDTH,
    MARKER_HEIGHT,
    QUALITY_HEIGHT,
    RENDERED_HEIGHT,
    RULER_HEIGHT,
    SPANS_HEIGHT,
    Geometry,
    key_x,
)
from studio.app.timeline.raster import Columns, blit, covered, hatched, shade, share
from studio.app.timeline.scale import LABEL_SPACE, TimeScale, ticks
from studio.app.timeline.wave import wave_pixels
from studio.core.markers import Marker, Markers
from studio.core.quality import ProblemKind

LEAST_SPAN = 8
"""Widget px from which a labelled span has an edge of its own."""
LEAST_NAME = 24
FLAG_REACH = 6
NAME_SPACE = 160
"""Widget px that a marker's name takes at most."""


def paint_names(painter: QPainter, geometry: Geometry, colours: Colours) -> None:
    """What the rows above the lanes are."""
    painter.fillRect(0, 0, geometry.width, RULER_HEIGHT, colours.lane)
    painter.setPen(colours.muted)
    rows = [
        (tr("Rendered"), RULER_HEIGHT - 6, RENDERED_HEIGHT + 10),
        (tr("Voice"), geometry.wave_top, geometry.wave_height),
        (tr("Problems"), geometry.quality_top, QUALITY_HEIGHT),
    ]
    if geometry.spans:
        rows.append((tr("Sounds"), geometry.spans_top, SPANS_HEIGHT))
    for name, top, height in rows:
        painter.drawText(QRectF(19, top, HEADER_WIDTH - 30, height), Qt.AlignmentFlag.AlignVCenter, name)


def paint_ruler(
    painter: QPainter, content: TimelineContent, scale: TimeScale, colours: Colours, *, width: int, in_frames: bool
) -> None:
    """Ticks, and labels in timecode or frames."""
    rate = content.frame_rate
    short: list[QLineF] = []
    long: list[QLineF] = []
    labels: list[tuple[float, str]] = []
    for frame, labelled in ticks(scale, rate, frame_count=content.frame_count, width=width - HEADER_WIDTH):
        x = scale.x_at(frame)
        (long if labelled else short).append(QLineF(x, RULER_HEIGHT - (15 if labelled else 5), x, RULER_HEIGHT))
        if labelled and x + LABEL_SPACE <= width:
            labels.append((x, str(frame) if in_frames else rate.timecode(frame)))
    tick = QColor(colours.muted)
    tick.setAlpha(120)
    painter.setPen(tick)
    painter.drawLines(short + long)
    painter.setPen(colours.muted)
    for x, text in labels:
        painter.drawText(QPointF(x + 4, RULER_HEIGHT - MARKER_HEIGHT - 4), text)


def paint_grid(
    painter: QPainter,
    content: TimelineContent,
    scale: TimeScale,
    colours: Colours,
    *,
    width: int,
    top: int,
    bottom: int,
) -> None:
    """A line down from each label."""
    rate = content.frame_rate
    found = ticks(scale, rate, frame_count=content.frame_count, width=width - HEADER_WIDTH)
    painter.setPen(colours.line)
    painter.drawLines([QLineF(scale.x_at(f), top, scale.x_at(f), bottom) for f, labelled in found if labelled])


def paint_rendered(painter: QPainter, content: TimelineContent, columns: Columns, colours: Colours) -> None:
    """Solid over frames that need no more rendering, low where a column shows only some such, hatched over frames that
    were rendered and have changed since."""
    height = round(RENDERED_HEIGHT * columns.ratio)
    pixels = np.zeros((height, columns.width), np.uint32)
    if content.rendered is not None:
        ready = share(content.totals["rendered"], columns)
        solid = shade(colours.rendered)
        pixels[height // 2 :, ready > 0] = solid
        pixels[:, ready >= 1] = solid
    if content.stale is not None:
        old = share(content.totals["stale"], columns) > 0
        pitch, ink = max(round(5 * columns.ratio), 3), max(round(2 * columns.ratio), 1)
        pixels = np.where(old, hatched(old, height, colours.stale, pitch=pitch, ink=ink), pixels)
    blit(painter, QPointF(HEADER_WIDTH, RULER_HEIGHT), pixels, columns.ratio)


def paint_voice(
    painter: QPainter, content: TimelineContent, columns: Columns, geometry: Geometry, colours: Colours
) -> None:
    """The waveform with, over it, where the voice speaks: a tint with a bar at its foot."""
    top, height = geometry.wave_top, geometry.wave_height
    painter.fillRect(HEADER_WIDTH, top + height // 2, geometry.width - HEADER_WIDTH, 1, colours.line)
    pixels = wave_pixels(content, columns, round(height * columns.ratio), colours.wave)
    if pixels is not None:
        blit(painter, QPointF(HEADER_WIDTH, top), pixels, columns.ratio)
    if content.speech is None:
        return
    spoken = share(content.totals["speech"], columns) > 0
    foot = round(3 * columns.ratio)
    tint = np.tile(np.where(spoken, shade(colours.speech), np.uint32(0)), (round(height * columns.ratio), 1))
    tint[-foot:] = np.where(spoken, shade(colours.wave, 150), np.uint32(0))
    blit(painter, QPointF(HEADER_WIDTH, top), tint, columns.ratio)


def paint_spans(painter: QPainter, spans: SpanTable, columns: Columns, geometry: Geometry, colours: Colours) -> None:
    """Labelled stretches of the voice. Those too narrow to be told apart are drawn as one tint."""
    if not geometry.spans:
        return
    scale, top, ratio = columns.scale, geometry.spans_top, columns.ratio
    seen = spans.between(scale.position_at(HEADER_WIDTH), scale.position_at(geometry.width))
    starts, ends = spans.starts[seen], spans.ends[seen]
    inside = covered(starts, ends, columns, least=1)
    fill = shade(colours.accent, 46)
    pixels = np.tile(np.where(inside, fill, np.uint32(0)), (round((SPANS_HEIGHT - 4) * ratio), 1))
    blit(painter, QPointF(HEADER_WIDTH, top + 1.5), pixels, ratio)
    wide = np.flatnonzero((ends - starts) * scale.pixels_per_frame >= LEAST_SPAN)
    edges = [scale.x_at(float(start)) for start in starts[wide]]
    painter.setPen(colours.line)
    painter.drawLines([QLineF(x, top + 1, x, top + SPANS_HEIGHT - 2) for x in edges])
    painter.setPen(colours.text)
    metrics = painter.fontMetrics()
    for index, left in zip(wide.tolist(), edges, strict=True):
        span = spans.spans[seen.start + index]
        box = QRectF(left, top, (span.end - span.start) * scale.pixels_per_frame, SPANS_HEIGHT - 1)
        if metrics.horizontalAdvance(span.text) <= box.width() - 3:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, span.text)


def paint_problems(painter: QPainter, content: TimelineContent, columns: Columns, geometry: Geometry) -> None:
    """A bar over each stretch that looks wrong, the stronger the worse it is; never thinner than 2 px.

    Each kind has its own shape besides its colour, see `bar_shape`.
    """
    table = content.problem_table
    height = round((QUALITY_HEIGHT - 4) * columns.ratio)
    pixels = np.zeros((height, columns.width), np.uint32)
    for kind, level in table.classes:
        chosen = table.of(kind, level)
        tint = shade(problem_colour(kind), 130 + round(125 * level / PROBLEM_LEVELS))
        across = covered(table.starts[chosen], table.stops[chosen], columns, least=2)
        pixels[np.ix_(bar_shape(kind, height), across)] = tint
    blit(painter, QPointF(HEADER_WIDTH, geometry.quality_top + 2), pixels, columns.ratio)


def bar_shape(kind: ProblemKind, height: int) -> np.ndarray:
    """(height,) bool: the rows of a problem's bar, from the top.

    Full: open in silence. A rim above and below: lips that do not close. Lines: jitter. Upper half: out of range. Lower
    half: low confidence.
    """
    place = (np.arange(height) + 0.5) / height
    return {
        ProblemKind.OPEN_IN_SILENCE: place >= 0,
        ProblemKind.MISSED_CLOSURE: np.abs(place - 0.5) > 0.25,
        ProblemKind.JITTER: np.floor(place * 5) % 2 == 0,
        ProblemKind.OUT_OF_RANGE: place < 0.5,
        ProblemKind.LOW_CONFIDENCE: place >= 0.5,
    }[kind]


def paint_range(
    painter: QPainter,
    content: TimelineContent,
    scale: TimeScale,
    colours: Colours,
    *,
    width: int,
    top: int,
    bottom: int,
) -> None:
    """What is not rendered and exported is shaded; in the ruler a bar spans what is. Behind the clip is nothing."""
    end = scale.x_at(content.frame_count)
    if end < width:
        painter.fillRect(QRectF(end, top, width - end, bottom - top), colours.surround)
    marked = content.marked
    if len(marked) == content.frame_count:
        return
    left, right = scale.x_at(marked.start), scale.x_at(marked.stop)
    shade = QColor(colours.surround)
    shade.setAlpha(150)
    painter.fillRect(QRectF(HEADER_WIDTH, top, max(left - HEADER_WIDTH, 0), bottom - top), shade)
    painter.fillRect(QRectF(right, top, max(end - right, 0), bottom - top), shade)
    if top == 0:
        painter.fillRect(QRectF(left, 0, right - left, 4), colours.accent)


def paint_marker_lines(
    painter: QPainter, shown: list[Marker], scale: TimeScale, colours: Colours, *, top: int, bottom: int
) -> None:
    """shown: from `markers_in_sight`."""
    for colour in dict.fromkeys(marker.colour for marker in shown):
        painter.setPen(mix(marker_colour(colour), colours.base, 0.45))
        places = [round(key_x(scale, marker.frame)) for marker in shown if marker.colour is colour]
        painter.drawLines([QLineF(x, top, x, bottom) for x in places])


def paint_markers(painter: QPainter, shown: list[Marker], scale: TimeScale, colours: Colours) -> None:
    """A flag in the ruler, and its name as far as the next flag leaves room. shown: from `markers_in_sight`."""
    top = RULER_HEIGHT - MARKER_HEIGHT + 2
    metrics, ratio = painter.fontMetrics(), painter.device().devicePixelRatioF()
    flags = {
        colour: flag_pixmap(marker_colour(colour), colours.outline, ratio)
        for colour in {marker.colour for marker in shown}
    }
    places = [key_x(scale, marker.frame) for marker in shown]
    for marker, x, following in zip(shown, places, [*places[1:], 1e9], strict=False):
        room = min(following - x - 14, NAME_SPACE)
        if marker.name and room > LEAST_NAME:
            colour = marker_colour(marker.colour)
            name = metrics.elidedText(marker.name, Qt.TextElideMode.ElideRight, int(room))
            pill = QRectF(x, top, metrics.horizontalAdvance(name) + 13, MARKER_HEIGHT - 3)
            tint = QColor(colour)
            tint.setAlpha(70)
            painter.fillRect(pill, colours.lane)
            painter.fillRect(pill, tint)
            painter.setPen(colours.text)
            painter.drawText(pill.adjusted(9, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
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


def markers_in_sight(markers: Markers, scale: TimeScale, width: int) -> list[Marker]:
    """Those whose flags or names can be seen; of several within 3 px the first."""
    low, high = scale.position_at(HEADER_WIDTH - NAME_SPACE), scale.position_at(width + 8)
    start = bisect_left(markers, low, key=lambda marker: marker.frame)
    stop = bisect_right(markers, high, key=lambda marker: marker.frame)
    found: list[Marker] = []
    apart = 3 / scale.pixels_per_frame
    for marker in markers[start:stop]:
        if not found or marker.frame - found[-1].frame >= apart:
            found.append(marker)
    return found
