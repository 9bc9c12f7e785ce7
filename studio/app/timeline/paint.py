"""Drawing the timeline's rows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QPolygonF

from studio.app.texts import group_title, tr
from studio.app.theme import Colours, group_colour, marker_colour, problem_colour
from studio.app.timeline.content import LANES, TimelineContent, runs
from studio.app.timeline.layout import (
    HEADER_WIDTH,
    LANE_HEIGHT,
    LANES_TOP,
    QUALITY_HEIGHT,
    QUALITY_TOP,
    RENDERED_HEIGHT,
    RULER_HEIGHT,
    TOTAL_HEIGHT,
    WAVE_HEIGHT,
    KeyHit,
    KeyHits,
    key_x,
    lane_top,
)
from studio.app.timeline.scale import LABEL_SPACE, TimeScale, ticks
from studio.core.topology import PointGroup

SPEECH_LEVEL = 0.5
LEAST_APART = 3
"""Widget px: keys of a lane that are nearer than this are drawn as one."""


def paint_background(
    content: TimelineContent,
    scale: TimeScale,
    colours: Colours,
    *,
    width: int,
    ratio: float,
    font: QFont,
    hidden: KeyHits = frozenset(),
) -> QPixmap:
    """All that stays the same while the playhead moves, as one picture of the widget's width; without hidden keys."""
    pixmap = QPixmap(round(width * ratio), round(TOTAL_HEIGHT * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(colours.base)
    painter = QPainter(pixmap)
    painter.setFont(font)
    _paint_rows(painter, colours, width)
    if content.frame_count:
        painter.setClipRect(HEADER_WIDTH, 0, width - HEADER_WIDTH, TOTAL_HEIGHT)
        _paint_ruler(painter, content, scale, colours, width)
        _paint_speech(painter, content, scale, colours)
        _paint_wave(painter, content, scale, colours, width)
        _paint_rendered(painter, content, scale, colours)
        _paint_problems(painter, content, scale, colours)
        _paint_range(painter, content, scale, colours, width)
        _paint_markers(painter, content, scale, colours)
        _paint_end(painter, content, scale, colours, width)
        _paint_keys(painter, content, scale, colours, hidden=hidden, width=width)
    painter.end()
    return pixmap


def _paint_rows(painter: QPainter, colours: Colours, width: int) -> None:
    painter.fillRect(0, 0, width, RULER_HEIGHT, colours.lane)
    for index, group in enumerate(LANES):
        top = lane_top(group)
        if index % 2 == 0:
            painter.fillRect(0, top, width, LANE_HEIGHT, colours.lane)
        painter.fillRect(QRectF(6, top + LANE_HEIGHT / 2 - 3.5, 7, 7), group_colour(group))
        painter.setPen(colours.text)
        name = QRectF(19, top, HEADER_WIDTH - 22, LANE_HEIGHT)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, group_title(group))
    painter.setPen(colours.muted)
    wave = QRectF(19, RULER_HEIGHT + RENDERED_HEIGHT, HEADER_WIDTH - 22, WAVE_HEIGHT)
    painter.drawText(wave, Qt.AlignmentFlag.AlignVCenter, tr("Voice"))
    quality = QRectF(19, QUALITY_TOP, HEADER_WIDTH - 22, QUALITY_HEIGHT)
    painter.drawText(quality, Qt.AlignmentFlag.AlignVCenter, tr("Problems"))
    painter.setPen(colours.line)
    painter.drawLine(HEADER_WIDTH - 1, 0, HEADER_WIDTH - 1, TOTAL_HEIGHT)
    painter.drawLine(0, LANES_TOP - 1, width, LANES_TOP - 1)


def _paint_ruler(painter: QPainter, content: TimelineContent, scale: TimeScale, colours: Colours, width: int) -> None:
    rate = content.frame_rate
    for frame, labelled in ticks(scale, rate, frame_count=content.frame_count, width=width - HEADER_WIDTH):
        x = scale.x_at(frame)
        painter.setPen(colours.line)
        painter.drawLine(QPointF(x, RULER_HEIGHT - (10 if labelled else 5)), QPointF(x, RULER_HEIGHT))
        if labelled:
            painter.drawLine(QPointF(x, LANES_TOP), QPointF(x, TOTAL_HEIGHT))
            if x + LABEL_SPACE > width:
                continue
            painter.setPen(colours.muted)
            painter.drawText(QPointF(x + 4, RULER_HEIGHT - 9), rate.timecode(frame))


def _paint_speech(painter: QPainter, content: TimelineContent, scale: TimeScale, colours: Colours) -> None:
    """Where the voice speaks: a tint behind the waveform."""
    if content.speech is None:
        return
    top = RULER_HEIGHT + RENDERED_HEIGHT
    for start, stop in runs(content.speech > SPEECH_LEVEL):
        left, right = scale.x_at(start), scale.x_at(stop)
        painter.fillRect(QRectF(left, top, right - left, WAVE_HEIGHT - 1), colours.speech)


def _paint_wave(painter: QPainter, content: TimelineContent, scale: TimeScale, colours: Colours, width: int) -> None:
    middle = RULER_HEIGHT + RENDERED_HEIGHT + WAVE_HEIGHT / 2
    painter.setPen(colours.line)
    painter.drawLine(QPointF(HEADER_WIDTH, middle), QPointF(width, middle))
    if content.peaks is None:
        return
    rate, columns = float(content.frame_rate), width - HEADER_WIDTH
    start = scale.first / rate
    values = content.peaks.view(start, start + columns / scale.pixels_per_frame / rate, columns)
    reach = (WAVE_HEIGHT / 2 - 3) * _wave_gain(content)
    painter.setPen(QPen(colours.wave, 1))
    for column, (low, high) in enumerate(values.tolist()):
        if high > low:
            x = HEADER_WIDTH + column + 0.5
            painter.drawLine(QPointF(x, middle - high * reach), QPointF(x, middle - low * reach))


def _wave_gain(content: TimelineContent) -> float:
    """Quiet recordings are drawn larger, so that words can be told apart: up to four times."""
    assert content.peaks is not None
    loudest = float(np.abs(content.peaks.levels[-1].astype(int)).max(initial=0)) / 32767
    return min(0.95 / loudest, 4.0) if loudest > 0 else 1.0


def _paint_rendered(painter: QPainter, content: TimelineContent, scale: TimeScale, colours: Colours) -> None:
    """A strip under the ruler over the frames that need no more rendering."""
    if content.rendered is None:
        return
    for start, stop in runs(content.rendered):
        left, right = scale.x_at(start), scale.x_at(stop)
        painter.fillRect(QRectF(left, RULER_HEIGHT, right - left, RENDERED_HEIGHT), colours.rendered)


def _paint_problems(painter: QPainter, content: TimelineContent, scale: TimeScale, colours: Colours) -> None:
    """A bar over each stretch that looks wrong, the stronger the worse it is; never thinner than 2 px."""
    for problem in content.problems:
        left, right = scale.x_at(problem.start), scale.x_at(problem.stop)
        colour = problem_colour(problem.kind)
        colour.setAlpha(130 + round(125 * problem.severity))
        painter.fillRect(QRectF(left, QUALITY_TOP + 2, max(right - left, 2), QUALITY_HEIGHT - 4), colour)


def _paint_range(painter: QPainter, content: TimelineContent, scale: TimeScale, colours: Colours, width: int) -> None:
    """What is not rendered and exported is shaded; a bar in the ruler spans what is."""
    marked = content.marked
    if len(marked) == content.frame_count:
        return
    left, right = scale.x_at(marked.start), scale.x_at(marked.stop)
    shade = QColor(colours.surround)
    shade.setAlpha(150)
    painter.fillRect(QRectF(HEADER_WIDTH, 0, left - HEADER_WIDTH, TOTAL_HEIGHT), shade)
    painter.fillRect(QRectF(right, 0, max(width - right, 0), TOTAL_HEIGHT), shade)
    painter.fillRect(QRectF(left, 0, right - left, 4), colours.accent)


def _paint_markers(painter: QPainter, content: TimelineContent, scale: TimeScale, colours: Colours) -> None:
    """A flag in the ruler and a thin line down."""
    for marker in content.markers:
        x, colour = key_x(scale, marker.frame), marker_colour(marker.colour)
        painter.setPen(QPen(colours.outline, 0.8))
        painter.setBrush(colour)
        corners = ((-4, RULER_HEIGHT - 12), (4, RULER_HEIGHT - 12), (4, RULER_HEIGHT - 5), (0, RULER_HEIGHT))
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y) for dx, y in (*corners, (-4, RULER_HEIGHT - 5))]))
        colour.setAlpha(130)
        painter.setPen(QPen(colour, 1.0))
        painter.drawLine(QPointF(x, RULER_HEIGHT), QPointF(x, TOTAL_HEIGHT))


def _paint_end(painter: QPainter, content: TimelineContent, scale: TimeScale, colours: Colours, width: int) -> None:
    """Behind the last frame there is nothing."""
    end = scale.x_at(content.frame_count)
    if end < width:
        painter.fillRect(QRectF(end, 0, width - end, TOTAL_HEIGHT), colours.surround)


def _paint_keys(
    painter: QPainter, content: TimelineContent, scale: TimeScale, colours: Colours, *, hidden: KeyHits, width: int
) -> None:
    """One diamond per key, except the hidden ones; keys that would lie on one another are drawn once."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.outline, 1.0))
    first, last = scale.position_at(HEADER_WIDTH - 8) - 1, scale.position_at(width + 8)
    for group, frames in content.keys.items():
        middle, drawn = lane_top(group) + LANE_HEIGHT / 2, -1e9
        painter.setBrush(group_colour(group))
        for key in frames[bisect_left(frames, first) : bisect_right(frames, last)]:
            x = key_x(scale, key)
            if x - drawn >= LEAST_APART and KeyHit(group, key) not in hidden:
                painter.drawPolygon(_diamond(x, middle, 5.0))
                drawn = x


def paint_marked_keys(
    painter: QPainter,
    content: TimelineContent,
    scale: TimeScale,
    colours: Colours,
    *,
    selected: KeyHits,
    moved_by: int,
    hovered: KeyHit | None,
    frame: int,
) -> None:
    """The keys that look different now: those at the playhead are filled white, as on the canvas, selected ones have a
    rim in the accent colour and are drawn `moved_by` frames from where they are, the hovered one is larger."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    at_playhead = {KeyHit(group, frame) for group, frames in content.keys.items() if _holds(frames, frame)}
    drawn: set[tuple[PointGroup, int]] = set()
    for key in selected | at_playhead | ({hovered} if hovered is not None else set()):
        chosen = key in selected
        place = key.frame + moved_by if chosen else key.frame
        if moved_by and not chosen and KeyHit(key.group, key.frame - moved_by) in selected:
            continue
        x, middle = key_x(scale, place), lane_top(key.group) + LANE_HEIGHT / 2
        cell = key.group, round(x / LEAST_APART)
        if (cell in drawn and place != frame) or not HEADER_WIDTH - 9 <= x <= painter.device().width() + 9:
            continue
        drawn.add(cell)
        if chosen:
            painter.setBrush(colours.accent)
            painter.setPen(QPen(colours.accent, 1.0))
            painter.drawPolygon(_diamond(x, middle, LANE_HEIGHT / 2))
        here, fill = place == frame, group_colour(key.group)
        painter.setPen(QPen(fill if here else colours.outline, 1.6 if here else 1.0))
        painter.setBrush(QColor("white") if here else fill)
        painter.drawPolygon(_diamond(x, middle, 4.5 if chosen else 6.5 if key == hovered else 5.0))


def _holds(frames: tuple[int, ...], frame: int) -> bool:
    at = bisect_left(frames, frame)
    return frames[at : at + 1] == (frame,)


def paint_box(painter: QPainter, box: QRectF, colours: Colours) -> None:
    """The box that selects keys."""
    fill = QColor(colours.accent)
    fill.setAlpha(50)
    painter.setPen(QPen(colours.accent, 1.0))
    painter.setBrush(fill)
    painter.drawRect(box)


def paint_playhead(painter: QPainter, scale: TimeScale, colours: Colours, frame: int) -> None:
    """The width of its frame, tinted, with a line at its start and a handle in the ruler."""
    left, right = scale.x_at(frame), scale.x_at(frame + 1)
    if right < HEADER_WIDTH:
        return
    tint = QColor(colours.playhead)
    tint.setAlpha(46)
    if right - left > 3:
        painter.fillRect(QRectF(left, RULER_HEIGHT, right - left, TOTAL_HEIGHT), tint)
    painter.setPen(QPen(colours.playhead, 1.4))
    painter.setBrush(colours.playhead)
    painter.drawLine(QPointF(left, RULER_HEIGHT - 6), QPointF(left, TOTAL_HEIGHT))
    handle = ((-6, 3), (6, 3), (6, 11), (0, 18), (-6, 11))
    painter.drawPolygon(QPolygonF([QPointF(left + x, y) for x, y in handle]))


def _diamond(x: float, y: float, reach: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)])
