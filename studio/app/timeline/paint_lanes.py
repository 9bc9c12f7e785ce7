"""Drawing the lanes: their keys, falloff ramps and curves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from studio.app.theme import Colours, mix
from studio.app.timeline.content import NO_FRAMES, RowContent, TimelineContent, union
from studio.app.timeline.layout import LANE_HEIGHT, Geometry
from studio.app.timeline.raster import Columns, blit, covered, hatched, highest, inked, line, shade
from studio.app.timeline.sprites import STEPS, Look, Sprites, mark_columns
from studio.core.lane_rows import SUMS, Ramps, Row, presence_of
from studio.core.occlusion import Spans

REACH, REACH_SUM = 5.0, 4.0
"""Widget px of half a mark, in lanes and in rows that sum them up."""
FAINT = 0.35
"""How much is left of a lane without effect."""
MOST_FACTOR = 2.0
"""The amplitude at a lane's upper edge."""
RAMP_TINT = 88


Curves = tuple[np.ndarray | None, np.ndarray | None]
"""Heights over the foot of a lane, (W,) widget px: of what is filled, and of a line."""


def shown_rows(geometry: Geometry) -> list[tuple[Row, int]]:
    """Rows of which something can be seen, and their upper edges; the master last, as it covers the others."""
    rows = [(row, geometry.row_top(row)) for row in geometry.rows]
    seen = [(r, y) for r, y in rows if r is Row.MASTER or geometry.lanes_top - LANE_HEIGHT < y < geometry.lanes_bottom]
    return seen[1:] + seen[:1]


def paint_stripes(painter: QPainter, geometry: Geometry, columns: Columns, colours: Colours) -> None:
    """On the ground: rows that sum others up stand out a bit, and a line parts all of them."""
    parting = mix(colours.line, colours.base, 0.55)
    for row, top in shown_rows(geometry):
        if row in SUMS:
            painter.fillRect(columns.box(top, top + LANE_HEIGHT), colours.lane)
        painter.fillRect(columns.box(top + LANE_HEIGHT - 1, top + LANE_HEIGHT), parting)


@dataclass(frozen=True)
class Lane:
    """A row to be drawn. top: widget px; above: widget px of which nothing is drawn, as it has scrolled away.

    marks: (K,) ascending frames of its keys.
    """

    row: Row
    top: int
    above: int
    marks: np.ndarray
    colour: QColor
    ramps: tuple[Ramps, ...] = ()


def paint_lanes(
    painter: QPainter,
    lanes: Sequence[Lane],
    content: TimelineContent,
    columns: Columns,
    colours: Colours,
    sprites: Sprites,
) -> None:
    """All lanes at once, which costs little more than one."""
    behind = _ramps(lanes, content, columns)
    shown = [content.rows.get(lane.row, RowContent()) for lane in lanes]
    for lane, found in zip(lanes, shown, strict=True):
        curves = behind[lane.row] if lane.row in behind else _curves(lane.row, found, content, columns)
        with _clipped(painter, lane, columns):
            if found.locked:
                _paint_locked(painter, lane, content, columns, colours)
            painter.setOpacity(1.0 if found.effective else FAINT)
            _paint_curves(painter, lane, curves, columns, sprites)
    painter.setOpacity(1.0)
    looks = [Look(lane.colour, colours.outline, REACH_SUM if lane.row in SUMS else REACH) for lane in lanes]
    _paint_marks(painter, lanes, looks, [found.effective for found in shown], columns, sprites)


def paint_chosen(
    painter: QPainter, lanes: Sequence[Lane], columns: Columns, colours: Colours, sprites: Sprites
) -> None:
    """Selected keys, with a rim in the accent colour."""
    looks = [Look(lane.colour, colours.outline, REACH_SUM, colours.accent) for lane in lanes]
    _paint_marks(painter, lanes, looks, [True] * len(lanes), columns, sprites)


def _paint_curves(painter: QPainter, lane: Lane, curves: Curves, columns: Columns, sprites: Sprites) -> None:
    (filling, curve), place, tint = curves, QPointF(columns.left, lane.top), QColor(lane.colour)
    tint.setAlpha(RAMP_TINT)
    if filling is not None:
        bars = np.rint(filling * (STEPS * columns.ratio)).astype(np.int64)
        blit(painter, place, sprites.bars(tint).take(bars, axis=1), columns.ratio)
    if curve is not None:
        levels = line(_height(columns) - curve * columns.ratio, _height(columns), thickness=1.4 * columns.ratio)
        blit(painter, place, inked(levels, lane.colour if filling is not None else tint), columns.ratio)


def _paint_marks(
    painter: QPainter,
    lanes: Sequence[Lane],
    looks: Sequence[Look],
    effective: Sequence[bool],
    columns: Columns,
    sprites: Sprites,
) -> None:
    shown, counts = mark_columns([lane.marks for lane in lanes], columns, sprites.half)
    for index, (lane, look) in enumerate(zip(lanes, looks, strict=True)):
        if counts[index]:
            painter.setOpacity(1.0 if effective[index] else FAINT)
            pixels = sprites.pixels(look).take(shown[index], axis=1)
            with _clipped(painter, lane, columns):
                blit(painter, QPointF(columns.left, lane.top), pixels, columns.ratio)
    painter.setOpacity(1.0)


@contextmanager
def _clipped(painter: QPainter, lane: Lane, columns: Columns) -> Iterator[None]:
    """What of a lane has scrolled away stays undrawn."""
    if lane.top >= lane.above:
        yield
        return
    painter.save()
    painter.setClipRect(columns.box(lane.above, lane.top + LANE_HEIGHT), Qt.ClipOperation.IntersectClip)
    yield
    painter.restore()


def _paint_locked(painter: QPainter, lane: Lane, content: TimelineContent, columns: Columns, colours: Colours) -> None:
    pitch, ink = max(round(8 * columns.ratio), 3), max(round(columns.ratio), 1)
    painter.setOpacity(1.0)
    across = columns.inside(content.frame_count)
    stripes = hatched(across, _height(columns), colours.line, columns, pitch=pitch, ink=ink)
    blit(painter, QPointF(columns.left, lane.top), stripes, columns.ratio)


def _height(columns: Columns) -> int:
    """Device px of a lane."""
    return round(LANE_HEIGHT * columns.ratio)


def _ramps(lanes: Sequence[Lane], content: TimelineContent, columns: Columns) -> dict[Row, Curves]:
    """How much of an edit there is in each row that has ramps."""
    owners = [index for index, lane in enumerate(lanes) for _ in lane.ramps]
    if not owners:
        return {}
    layers = presence_of([ramp for lane in lanes for ramp in lane.ramps], columns.middles - 0.5)
    there = np.zeros((len(lanes), columns.width))
    for index, layer in zip(owners, layers, strict=True):
        np.maximum(there[index], layer, out=there[index])
    there *= columns.inside(content.frame_count) * (LANE_HEIGHT - 3.0)
    return {lanes[index].row: (there[index] if there[index].any() else None, None) for index in set(owners)}


def _curves(row: Row, shown: RowContent, content: TimelineContent, columns: Columns) -> Curves:
    """What lies behind the keys of rows that are not about points."""
    if row is Row.AMPLITUDE and len(shown.frames):
        values = np.interp(columns.middles - 0.5, shown.frames, content.factors)
        rise = np.minimum(np.maximum(values / MOST_FACTOR, 0.04), 1) * (LANE_HEIGHT - 2.0)
        return rise, rise
    if shown.curve is None:
        return None, None
    rise = highest(shown.curve, columns) * (LANE_HEIGHT - 3.0)
    return (rise, None) if row is Row.BLINK else (None, rise)


def paint_occlusion(painter: QPainter, spans: Spans, lane: Lane, content: TimelineContent, columns: Columns) -> None:
    """A framed bar with stripes over each span, never thinner than 2 px."""
    starts, stops = (np.array([edge(span) for span in spans], np.int64) for edge in (_start, _stop))
    across = covered(starts, stops, columns, least=2)
    if not across.any():
        return
    ratio, height = columns.ratio, round((LANE_HEIGHT - 6) * columns.ratio)
    pixels = np.tile(np.where(across, shade(lane.colour, 90), np.uint32(0)), (height, 1))
    stripes = hatched(
        across, height, lane.colour, columns, pitch=max(round(6 * ratio), 3), ink=max(round(2 * ratio), 1)
    )
    pixels = np.where(stripes > 0, stripes, pixels)
    rim = max(round(ratio), 1)
    pixels[:rim, across] = pixels[-rim:, across] = shade(lane.colour)
    painter.setOpacity(FAINT if content.project.occlusion.muted else 1.0)
    with _clipped(painter, lane, columns):
        blit(painter, QPointF(columns.left, lane.top + 2.5), pixels, ratio)
    painter.setOpacity(1.0)


def _start(span: range) -> int:
    return span.start


def _stop(span: range) -> int:
    return span.stop


def marks_of(row: Row, content: TimelineContent, hidden: Mapping[str, np.ndarray]) -> np.ndarray:
    """The frames of a row's marks when some of its keys, (K,) per lane, are drawn elsewhere."""
    shown = content.rows.get(row, RowContent())
    if not any(lane in hidden for lane in shown.lanes):
        return shown.frames
    left = [
        np.setdiff1d(content.lane_frames[lane], hidden.get(lane, NO_FRAMES), assume_unique=True)
        for lane in shown.lanes
        if lane in content.lane_frames
    ]
    return union(left)


def chosen_marks(
    row: Row,
    content: TimelineContent,
    chosen: Mapping[str, np.ndarray],
    placed: Callable[[np.ndarray], np.ndarray],
    *,
    every: bool,
) -> np.ndarray:
    """The frames at which selected keys of a row, (K,) ascending per lane, are drawn. every: whether these are all."""
    shown = content.rows.get(row, RowContent())
    found = [chosen[lane] for lane in shown.lanes if lane in chosen]
    return placed(shown.frames if every else union(found)) if found else NO_FRAMES
