"""Drawing what lies above the lanes: ruler, rendered frames, voice, labelled spans, problems, markers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from studio.app.texts import tr
from studio.app.theme import Colours, marker_colour, problem_colour
from studio.app.timeline.content import TimelineContent
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
from studio.app.timeline.raster import Columns, hatched, shades, share, to_image
from studio.app.timeline.scale import LABEL_SPACE, TimeScale, ticks
from studio.app.timeline.wave import wave_pixels
from studio.core.markers import Marker, Markers
from studio.core.snapping import Span

SPEECH_LEVEL = 0.5
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
        ready = share(content.rendered, columns)
        solid = shades(colours.rendered)[255]
        pixels[height // 2 :, ready > 0] = solid
        pixels[:, ready >= 1] = solid
    if content.stale is not None:
        old = share(content.stale, columns) > 0
        pitch, ink = max(round(5 * columns.ratio), 3), max(round(2 * columns.ratio), 1)
        pixels = np.where(old, hatched(old, height, colours.stale, pitch=pitch, ink=ink), pixels)
    painter.drawImage(QPointF(HEADER_WIDTH, RULER_HEIGHT), to_image(pixels, columns.ratio))


def paint_voice(
    painter: QPainter, content: TimelineContent, columns: Columns, geometry: Geometry, colours: Colours
) -> None:
    """The waveform with, over it, where the voice speaks: a tint with a bar at its foot."""
    top, height = geometry.wave_top, geometry.wave_height
    painter.setPen(colours.line)
    painter.drawLine(QPointF(HEADER_WIDTH, top + height / 2), QPointF(geometry.width, top + height / 2))
    pixels = wave_pixels(content, columns, round(height * columns.ratio), colours.wave)
    if pixels is not None:
        painter.drawImage(QPointF(HEADER_WIDTH, top), to_image(pixels, columns.ratio))
    if content.speech is None:
        return
    spoken = share(content.speech > SPEECH_LEVEL, columns) > 0
    foot = round(3 * columns.ratio)
    tint = np.tile(np.where(spoken, shades(colours.speech)[255], np.uint32(0)), (round(height * columns.ratio), 1))
    tint[-foot:] = np.where(spoken, shades(colours.wave)[150], np.uint32(0))
    painter.drawImage(QPointF(HEADER_WIDTH, top), to_image(tint, columns.ratio))


def paint_spans(
    painter: QPainter, spans: tuple[Span, ...], scale: TimeScale, geometry: Geometry, colours: Colours
) -> None:
    """Labelled stretches of the voice; too narrow ones of a crowd are drawn as one."""
    if not geometry.spans:
        return
    top, drawn = geometry.spans_top, -1.0
    low, high = scale.position_at(HEADER_WIDTH), scale.position_at(geometry.width)
    metrics = painter.fontMetrics()
    fill = QColor(colours.accent)
    fill.setAlpha(46)
    for span in spans:
        if span.end < low or span.start > high:
            continue
        left, right = scale.x_at(span.start), scale.x_at(span.end)
        if right < drawn + 2:
            continue
        drawn = right
        box = QRectF(left + 0.5, top + 1.5, max(right - left - 1, 1), SPANS_HEIGHT - 4)
        painter.fillRect(box, fill)
        painter.setPen(colours.line)
        painter.drawLine(QPointF(left, top + 1), QPointF(left, top + SPANS_HEIGHT - 2))
        if metrics.horizontalAdvance(span.text) <= box.width() - 2:
            painter.setPen(colours.text)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, span.text)


def paint_problems(
    painter: QPainter, content: TimelineContent, scale: TimeScale, geometry: Geometry, colours: Colours
) -> None:
    """A bar over each stretch that looks wrong, the stronger the worse it is; never thinner than 2 px."""
    stop = int(np.searchsorted(content.problem_starts, scale.position_at(geometry.width), side="right"))
    drawn: dict[str, float] = {}
    for problem in content.problems[:stop]:
        left, right = scale.x_at(problem.start), scale.x_at(problem.stop)
        if right < HEADER_WIDTH or right < drawn.get(problem.kind, -1.0) + 1:
            continue
        drawn[problem.kind] = right
        colour = problem_colour(problem.kind)
        colour.setAlpha(130 + round(125 * problem.severity))
        painter.fillRect(QRectF(left, geometry.quality_top + 2, max(right - left, 2), QUALITY_HEIGHT - 4), colour)


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
    painter: QPainter, markers: Markers, scale: TimeScale, *, width: int, top: int, bottom: int
) -> None:
    for marker in _in_sight(markers, scale, width):
        colour = marker_colour(marker.colour)
        colour.setAlpha(130)
        painter.setPen(QPen(colour, 1.0))
        x = key_x(scale, marker.frame)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))


def paint_markers(painter: QPainter, markers: Markers, scale: TimeScale, colours: Colours, *, width: int) -> None:
    """A flag in the ruler, and its name as far as the next flag leaves room."""
    shown = _in_sight(markers, scale, width)
    top = RULER_HEIGHT - MARKER_HEIGHT + 2
    metrics = painter.fontMetrics()
    for index, marker in enumerate(shown):
        x, colour = key_x(scale, marker.frame), marker_colour(marker.colour)
        following = key_x(scale, shown[index + 1].frame) if index + 1 < len(shown) else 1e9
        room = min(following - x - 14, NAME_SPACE)
        if marker.name and room > 12:
            name = metrics.elidedText(marker.name, Qt.TextElideMode.ElideRight, int(room))
            pill = QRectF(x, top, metrics.horizontalAdvance(name) + 13, MARKER_HEIGHT - 3)
            tint = QColor(colour)
            tint.setAlpha(70)
            painter.fillRect(pill, colours.lane)
            painter.fillRect(pill, tint)
            painter.setPen(colours.text)
            painter.drawText(pill.adjusted(9, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(QPen(colours.outline, 0.8))
        painter.setBrush(colour)
        corners = ((-5, top), (5, top), (5, RULER_HEIGHT - 6), (0, RULER_HEIGHT), (-5, RULER_HEIGHT - 6))
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y) for dx, y in corners]))


def _in_sight(markers: Markers, scale: TimeScale, width: int) -> list[Marker]:
    """Those whose flags or names can be seen; of many on one pixel the first."""
    found: list[Marker] = []
    for marker in markers:
        x = key_x(scale, marker.frame)
        if HEADER_WIDTH - NAME_SPACE <= x <= width + 8 and (not found or x - key_x(scale, found[-1].frame) >= 1):
            found.append(marker)
    return found
