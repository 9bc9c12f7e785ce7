"""Drawing what lies above the lanes: ruler, rendered frames, voice, labelled spans, problems, markers."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from studio.app.texts import tr
from studio.app.theme import Colours, problem_colour
from studio.app.timeline.content import PROBLEM_LEVELS, SpanTable, TimelineContent
from studio.app.timeline.labels import Labels
from studio.app.timeline.layout import (
    HEADER_WIDTH,
    MARKER_HEIGHT,
    QUALITY_HEIGHT,
    RENDERED_HEIGHT,
    RULER_HEIGHT,
    SPANS_HEIGHT,
    Geometry,
)
from studio.app.timeline.raster import (
    LEVELS,
    Columns,
    blit,
    blit_levels,
    covered,
    covered_by_class,
    flagged,
    hatched,
    line_columns,
    over,
    shade,
    tints,
)
from studio.app.timeline.scale import LABEL_SPACE
from studio.app.timeline.wave import wave_levels
from studio.core.quality import ProblemKind
from studio.core.timebase import FrameRate

LEAST_SPAN = 8
"""Widget px from which a labelled span has an edge of its own."""
LONG_TICK, SHORT_TICK = 15, 5


def paint_names(painter: QPainter, geometry: Geometry, colours: Colours, labels: Labels | None) -> None:
    """What the rows above the lanes are."""
    painter.fillRect(0, 0, HEADER_WIDTH, RULER_HEIGHT, colours.lane)
    painter.setPen(colours.muted)
    rows = [
        (tr("Rendered"), RULER_HEIGHT - 6, RENDERED_HEIGHT + 10),
        (tr("Voice"), geometry.wave_top, geometry.wave_height),
        (tr("Problems"), geometry.quality_top, QUALITY_HEIGHT),
    ]
    if geometry.spans:
        rows.append((tr("Sounds"), geometry.spans_top, SPANS_HEIGHT))
    if labels is not None:
        for name, top, height in rows:
            labels.draw_in(painter, QRectF(19, top, HEADER_WIDTH - 30, height), name)
    painter.fillRect(HEADER_WIDTH - 1, 0, 1, geometry.master_top, colours.line)


Ticks = tuple[np.ndarray, np.ndarray]
"""Frames (K,), and which of them have a label."""


def paint_ruler(
    painter: QPainter,
    found: Ticks,
    rate: FrameRate,
    columns: Columns,
    colours: Colours,
    labels: Labels,
    *,
    in_frames: bool,
) -> None:
    """Ticks, and labels in timecode or frames."""
    scale, ratio, (frames, labelled) = columns.scale, columns.ratio, found
    places = scale.origin + (frames - scale.first) * scale.pixels_per_frame
    pixels = np.zeros((round(LONG_TICK * ratio), columns.width), np.uint32)
    tick = shade(colours.muted, 120)
    pixels[:, line_columns(places[labelled], columns)] = tick
    pixels[-round(SHORT_TICK * ratio) :, line_columns(places, columns)] = tick
    blit(painter, QPointF(columns.left, RULER_HEIGHT - LONG_TICK), pixels, ratio)
    painter.setPen(colours.muted)
    for frame, x in zip(frames[labelled].tolist(), places[labelled].tolist(), strict=True):
        if x + LABEL_SPACE <= columns.right:
            text = str(frame) if in_frames else rate.timecode(frame)
            labels.draw(painter, x + 4, RULER_HEIGHT - MARKER_HEIGHT - 4, text)


def paint_grid(
    painter: QPainter, found: Ticks, columns: Columns, colours: Colours, *, top: float, bottom: float
) -> None:
    """A line down from each label."""
    frames, labelled = found
    places = [columns.scale.x_at(frame) for frame in frames[labelled].tolist()]
    painter.setPen(colours.line)
    painter.drawLines([QLineF(x, top, x, bottom) for x in places])


def paint_rendered(painter: QPainter, content: TimelineContent, columns: Columns, colours: Colours) -> None:
    """Solid over frames that need no more rendering, low where a column shows only some such, hatched over frames that
    were rendered and have changed since."""
    height = round(RENDERED_HEIGHT * columns.ratio)
    pixels = np.zeros((height, columns.width), np.uint32)
    if content.rendered is not None:
        some, ready = flagged(content.totals["rendered"], columns)
        solid = shade(colours.rendered)
        pixels[: height // 2] = ready * solid
        pixels[height // 2 :] = some * solid
    if content.stale is not None:
        old, _ = flagged(content.totals["stale"], columns)
        pitch, ink = max(round(5 * columns.ratio), 3), max(round(2 * columns.ratio), 1)
        pixels = np.where(old, hatched(old, height, colours.stale, columns, pitch=pitch, ink=ink), pixels)
    blit(painter, QPointF(columns.left, RULER_HEIGHT), pixels, columns.ratio)


def paint_voice(
    painter: QPainter, content: TimelineContent, columns: Columns, geometry: Geometry, colours: Colours
) -> None:
    """The waveform with, over it, where the voice speaks: a tint with a bar at its foot."""
    top, height = geometry.wave_top, geometry.wave_height
    middle = top + height // 2
    painter.fillRect(columns.box(middle, middle + 1), colours.line)
    levels = wave_levels(content, columns, round(height * columns.ratio))
    if content.speech is not None:
        if levels is None:
            levels = np.zeros((round(height * columns.ratio), columns.width), np.uint8)
        spoken = flagged(content.totals["speech"], columns)[0].astype(np.uint8)
        levels += spoken * np.uint8(LEVELS + 1)
        levels[-round(3 * columns.ratio) :] += spoken * np.uint8(LEVELS + 1)
    if levels is not None:
        inks = _voice_inks(colours.wave.rgba(), colours.speech.rgba())
        blit_levels(painter, QPointF(columns.left, top), levels, inks, columns.ratio)


@lru_cache(maxsize=8)
def _voice_inks(wave: int, speech: int) -> list[int]:
    """At each coverage by the waveform: the waveform; with the tint of speech on it; with the bar of speech on it."""
    bare, bar = tints(wave), QColor.fromRgba(wave)
    bar.setAlpha(150)
    return [*bare, *(over(QColor.fromRgba(speech), ink) for ink in bare), *(over(bar, ink) for ink in bare)]


def paint_spans(
    painter: QPainter, spans: SpanTable, columns: Columns, geometry: Geometry, colours: Colours, labels: Labels
) -> None:
    """Labelled stretches of the voice. Those too narrow to be told apart are drawn as one tint."""
    if not geometry.spans:
        return
    scale, top, ratio = columns.scale, geometry.spans_top, columns.ratio
    seen = spans.between(scale.position_at(columns.left), scale.position_at(columns.right))
    starts, ends = spans.starts[seen], spans.ends[seen]
    height, inner = round((SPANS_HEIGHT - 3) * ratio), round((SPANS_HEIGHT - 4) * ratio)
    above = int(0.5 * ratio + 0.5)
    pixels = np.zeros((height, columns.width), np.uint32)
    pixels[above : above + inner] = covered(starts, ends, columns, least=1) * shade(colours.accent, 46)
    wide = np.flatnonzero((ends - starts) * scale.pixels_per_frame >= LEAST_SPAN)
    edges = scale.origin + (starts[wide] - scale.first) * scale.pixels_per_frame
    pixels[:, line_columns(edges, columns)] = shade(colours.line)
    blit(painter, QPointF(columns.left, top + 1), pixels, ratio)
    painter.setPen(colours.text)
    for index, left in zip(wide.tolist(), edges.tolist(), strict=True):
        span = spans.spans[seen.start + index]
        room = (span.end - span.start) * scale.pixels_per_frame
        if round(labels.width(span.text)) <= room - 3:
            labels.draw_in(painter, QRectF(left, top, room, SPANS_HEIGHT - 1), span.text, centred=True)


def paint_problems(painter: QPainter, content: TimelineContent, columns: Columns, geometry: Geometry) -> None:
    """A bar over each stretch that looks wrong, the stronger the worse it is; never thinner than 2 px.

    Each kind has its own shape besides its colour, see `bar_shape`.
    """
    table = content.problem_table
    height = round((QUALITY_HEIGHT - 4) * columns.ratio)
    pixels = np.zeros((height, columns.width), np.uint32)
    across = covered_by_class(table.starts, table.stops, table.classes, len(table.looks), columns, least=2)
    for (kind, level), where in zip(table.looks, across, strict=True):
        tint = shade(problem_colour(kind), 130 + round(125 * level / PROBLEM_LEVELS))
        for row in np.flatnonzero(bar_shape(kind, height)).tolist():
            np.putmask(pixels[row], where, tint)
    blit(painter, QPointF(columns.left, geometry.quality_top + 2), pixels, columns.ratio)


@lru_cache(maxsize=64)
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
    painter: QPainter, content: TimelineContent, columns: Columns, colours: Colours, *, top: float, bottom: float
) -> None:
    """What is not rendered and exported is shaded; in the ruler a bar spans what is. Behind the clip is nothing."""
    scale = columns.scale
    end = scale.x_at(content.frame_count)
    if end < columns.right:
        painter.fillRect(QRectF(end, top, columns.right - end, bottom - top), colours.surround)
    marked = content.marked
    if len(marked) == content.frame_count:
        return
    left, right = scale.x_at(marked.start), scale.x_at(marked.stop)
    shade = QColor(colours.surround)
    shade.setAlpha(150)
    painter.fillRect(QRectF(columns.left, top, max(left - columns.left, 0), bottom - top), shade)
    painter.fillRect(QRectF(right, top, max(end - right, 0), bottom - top), shade)
    if top == 0:
        painter.fillRect(QRectF(left, 0, right - left, 4), colours.accent)
