"""Drawing the lanes: their keys, falloff ramps and curves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from studio.app.theme import Colours, mix, row_colour
from studio.app.timeline.content import RowContent, TimelineContent, union
from studio.app.timeline.layout import HEADER_WIDTH, LANE_HEIGHT, Geometry
from studio.app.timeline.raster import (
    Columns,
    Sprite,
    blit,
    covered,
    diamond_sprite,
    filled,
    hatched,
    highest,
    line,
    marks,
    shade,
)
from studio.core.lane_rows import SUMS, Ramps, Row
from studio.core.occlusion import Spans

REACH, REACH_SUM = 5.0, 4.0
"""Widget px of half a mark, in lanes and in rows that sum them up."""
FAINT = 0.35
"""How much is left of a lane without effect."""
MOST_FACTOR = 2.0
"""The amplitude at a lane's upper edge."""
RAMP_TINT = 88


@dataclass(eq=False)
class Sprites:
    """Marks that were drawn, by what they look like: kept as long as colours and resolution stay."""

    ratio: float = 1.0
    made: dict[tuple[object, ...], Sprite] = field(default_factory=dict)

    def key(self, fill: QColor, rim: QColor, reach: float, around: QColor | None = None) -> Sprite:
        wanted = fill.rgba(), rim.rgba(), reach, around.rgba() if around is not None else None
        if wanted not in self.made:
            self.made[wanted] = diamond_sprite(
                fill, rim, reach=reach, height=LANE_HEIGHT, ratio=self.ratio, around=around
            )
        return self.made[wanted]


def shown_rows(geometry: Geometry) -> list[tuple[Row, int]]:
    """Rows of which something can be seen, and their upper edges; the master last, as it covers the others."""
    rows = [(row, geometry.row_top(row)) for row in geometry.rows]
    seen = [(r, y) for r, y in rows if r is Row.MASTER or geometry.lanes_top - LANE_HEIGHT < y < geometry.lanes_bottom]
    return seen[1:] + seen[:1]


def paint_stripes(painter: QPainter, geometry: Geometry, colours: Colours) -> None:
    """Backgrounds: rows that sum others up stand out a bit, and a line parts all of them."""
    parting = mix(colours.line, colours.base, 0.55)
    for row, top in shown_rows(geometry):
        painter.fillRect(0, top, geometry.width, LANE_HEIGHT, colours.lane if row in SUMS else colours.base)
        painter.fillRect(HEADER_WIDTH, top + LANE_HEIGHT - 1, geometry.width - HEADER_WIDTH, 1, parting)


def paint_lane(
    painter: QPainter,
    row: Row,
    content: TimelineContent,
    columns: Columns,
    colours: Colours,
    sprites: Sprites,
    *,
    top: int,
    hidden: Mapping[str, np.ndarray],
    ramps: tuple[Ramps, ...] | None = None,
    with_keys: bool = True,
) -> None:
    """One lane. hidden: (K,) frames per lane whose keys are drawn elsewhere. ramps: in place of the content's."""
    shown = content.rows.get(row, RowContent())
    colour, at = row_colour(row, colours), QPointF(HEADER_WIDTH, top)
    height = round(LANE_HEIGHT * columns.ratio)
    if shown.locked:
        pitch, ink = max(round(8 * columns.ratio), 3), max(round(columns.ratio), 1)
        stripes = hatched(columns.inside(content.frame_count), height, colours.line, pitch=pitch, ink=ink)
        blit(painter, at, stripes, columns.ratio)
    painter.setOpacity(1.0 if shown.effective else FAINT)
    for pixels in _behind(row, shown, content, columns, colour, height, shown.ramps if ramps is None else ramps):
        blit(painter, at, pixels, columns.ratio)
    reach = REACH_SUM if row in SUMS else REACH
    if with_keys:
        keys = marks(_without(shown, content, hidden), columns, sprites.key(colour, colours.outline, reach))
        if keys is not None:
            blit(painter, at, keys, columns.ratio)
    painter.setOpacity(1.0)


def paint_occlusion(
    painter: QPainter, spans: Spans, content: TimelineContent, columns: Columns, colours: Colours, *, top: int
) -> None:
    """A framed bar with stripes over each span, never thinner than 2 px."""
    muted = content.project.occlusion.muted
    starts, stops = (np.array([edge(span) for span in spans], np.int64) for edge in (_start, _stop))
    across = covered(starts, stops, columns, least=2)
    if not across.any():
        return
    ratio, height = columns.ratio, round((LANE_HEIGHT - 6) * columns.ratio)
    colour = row_colour(Row.OCCLUSION, colours)
    pixels = np.tile(np.where(across, shade(colour, 90), np.uint32(0)), (height, 1))
    stripes = hatched(across, height, colour, pitch=max(round(6 * ratio), 3), ink=max(round(2 * ratio), 1))
    pixels = np.where(stripes > 0, stripes, pixels)
    rim = max(round(ratio), 1)
    pixels[:rim, across] = pixels[-rim:, across] = shade(colour)
    painter.setOpacity(FAINT if muted else 1.0)
    blit(painter, QPointF(HEADER_WIDTH, top + 2.5), pixels, ratio)
    painter.setOpacity(1.0)


def _start(span: range) -> int:
    return span.start


def _stop(span: range) -> int:
    return span.stop


def _without(shown: RowContent, content: TimelineContent, hidden: Mapping[str, np.ndarray]) -> np.ndarray:
    """The frames of a row's marks when some of its keys are drawn elsewhere."""
    if not any(lane in hidden for lane in shown.lanes):
        return shown.frames
    nothing = np.zeros(0, np.int64)
    left = [
        np.setdiff1d(content.lane_frames[lane], hidden.get(lane, nothing), assume_unique=True)
        for lane in shown.lanes
        if lane in content.lane_frames
    ]
    return union(left)


def _behind(
    row: Row,
    shown: RowContent,
    content: TimelineContent,
    columns: Columns,
    colour: QColor,
    height: int,
    ramps: tuple[Ramps, ...],
) -> list[np.ndarray]:
    """Pixels of what lies behind the keys: how much of an edit there is, or a curve."""
    tint = QColor(colour)
    tint.setAlpha(RAMP_TINT)
    foot = np.full(columns.width, float(height))
    if ramps:
        there = np.max([ramp.presence(columns.middles - 0.5) for ramp in ramps], axis=0)
        if not there.any():
            return []
        there = np.where(columns.inside(content.frame_count), there, 0)
        return [filled(foot - there * (height - 3 * columns.ratio), foot, height, tint)]
    if row is Row.AMPLITUDE and len(shown.frames):
        frames, factors = zip(*content.project.motion.amplitude_keys, strict=True)
        values = np.interp(columns.middles - 0.5, frames, factors)
        y = height - np.clip(values / MOST_FACTOR, 0.04, 1) * (height - 2 * columns.ratio)
        return [filled(y, foot, height, tint), line(y, height, colour, thickness=1.4 * columns.ratio)]
    if shown.curve is not None:
        values = highest(shown.curve, columns)
        y = height - values * (height - 3 * columns.ratio)
        if row is Row.BLINK:
            return [filled(y, foot, height, tint)]
        return [line(y, height, tint, thickness=1.4 * columns.ratio)]
    return []


def paint_chosen(
    painter: QPainter,
    row: Row,
    content: TimelineContent,
    columns: Columns,
    colours: Colours,
    sprites: Sprites,
    *,
    top: int,
    chosen: Mapping[str, np.ndarray],
    placed: Callable[[np.ndarray], np.ndarray],
    every: bool,
) -> None:
    """The selected keys of a row, with a rim in the accent colour.

    chosen: (K,) ascending frames per lane; placed: where they are drawn, which is elsewhere during a drag. every:
    whether these are all keys of the row.
    """
    shown = content.rows.get(row, RowContent())
    found = [chosen[lane] for lane in shown.lanes if lane in chosen]
    if not found:
        return
    frames = placed(shown.frames if every else union(found))
    sprite = sprites.key(row_colour(row, colours), colours.outline, REACH_SUM, colours.accent)
    pixels = marks(frames, columns, sprite)
    if pixels is not None:
        blit(painter, QPointF(HEADER_WIDTH, top), pixels, columns.ratio)
