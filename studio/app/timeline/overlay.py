"""Drawing what moves with playhead and pointer, over the pictures of `static`."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from studio.app.theme import Colours, row_colour
from studio.app.timeline.ends import BRACKET_HEIGHT, BracketEnd, SpanEnd, bracket_x, span_end_x, span_ends
from studio.app.timeline.gestures import BoxDrag, RampDrag, SpanDrag, StretchDrag
from studio.app.timeline.layout import (
    HEADER_WIDTH,
    LANE_HEIGHT,
    RULER_HEIGHT,
    RampHit,
    Side,
    key_x,
    ramp_end_x,
    ramp_ends,
)
from studio.app.timeline.paint_lanes import shown_rows
from studio.app.timeline.pointer import Pointer
from studio.app.timeline.scale import TimeScale
from studio.app.timeline.scene import Scene
from studio.app.timeline.sprites import diamond
from studio.core.lane_rows import Row


def paint_overlay(painter: QPainter, scene: Scene, pointer: Pointer, *, frame: int, current: Row) -> None:
    """frame: of the playhead."""
    geometry = scene.geometry
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for row, top in shown_rows(geometry):
        low = geometry.master_top if row is Row.MASTER else geometry.lanes_top
        painter.setClipRect(HEADER_WIDTH, low, geometry.width, geometry.height - low)
        _paint_keys(painter, row, top, scene, pointer, frame)
        _paint_ramp_ends(painter, row, top, scene, pointer, current)
        if row is Row.OCCLUSION:
            _paint_span_ends(painter, top, scene, pointer, is_current=row is current)
    if isinstance(pointer.drag, BoxDrag) and pointer.drag.is_box:
        painter.setClipRect(HEADER_WIDTH, geometry.master_top, geometry.width, geometry.height)
        _paint_box(painter, pointer.drag, scene.colours)
    _paint_bracket(painter, scene, pointer)
    painter.setClipRect(HEADER_WIDTH - 7, 0, geometry.width, geometry.height)
    _paint_playhead(painter, scene.scale, scene.colours, frame, bottom=geometry.lanes_bottom)


def paint_focus(painter: QPainter, scene: Scene) -> None:
    """A frame that tells that keys go here."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(scene.colours.accent, 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(HEADER_WIDTH - 1, 0, scene.geometry.width - HEADER_WIDTH, scene.geometry.height - 1)


def _paint_keys(painter: QPainter, row: Row, top: int, scene: Scene, pointer: Pointer, frame: int) -> None:
    """The key at the playhead, filled white as on the canvas, and the one under the pointer, larger."""
    shown, colours = scene.content.rows.get(row), scene.colours
    if shown is None:
        return
    at = int(shown.frames.searchsorted(frame))
    if at < len(shown.frames) and shown.frames[at] == frame and not scene.keys_moving:
        painter.setPen(QPen(row_colour(row, colours), 1.6))
        painter.setBrush(colours.mark)
        painter.drawPolygon(diamond(key_x(scene.scale, frame), top + LANE_HEIGHT / 2, 4.5))
    hovered = pointer.hovered
    if hovered is not None and hovered.row is row and hovered.frame != frame:
        painter.setPen(QPen(colours.outline, 1.0))
        painter.setBrush(row_colour(row, colours))
        painter.drawPolygon(diamond(key_x(scene.scale, hovered.frame), top + LANE_HEIGHT / 2, 6.5))


def _paint_ramp_ends(painter: QPainter, row: Row, top: int, scene: Scene, pointer: Pointer, current: Row) -> None:
    """Small handles at the foot of the current lane, or the one under the pointer, that point away from their keys."""
    grabbed = pointer.ramp
    if row is not current and (grabbed is None or grabbed.row is not row):
        return
    ends = ramp_ends(scene.content, scene.scale, row, width=scene.geometry.width)
    if isinstance(pointer.drag, RampDrag):
        ends = [grabbed] if grabbed is not None and grabbed.row is row else []
    colours, foot = scene.colours, top + LANE_HEIGHT
    for ramp in ends:
        x, out = ramp_end_x(scene.scale, ramp), -5 if ramp.side is Side.BEFORE else 5
        held = grabbed is not None and _same(grabbed, ramp)
        painter.setPen(QPen(colours.accent if held else colours.text, 1.2))
        painter.setBrush(colours.accent if held else colours.base)
        painter.drawPolygon(QPolygonF([QPointF(x, foot - 9), QPointF(x + out, foot - 1), QPointF(x, foot - 1)]))
        painter.drawLine(QPointF(x, foot - 11), QPointF(x, foot))


def _paint_span_ends(painter: QPainter, top: int, scene: Scene, pointer: Pointer, *, is_current: bool) -> None:
    """Bars at the ends of occluded spans: of all while the lane is the current one, else of the one in hand."""
    held, drag = pointer.hovered_end, pointer.drag
    if isinstance(drag, SpanDrag):
        held = SpanEnd(drag.to, drag.end.side)
    ends = span_ends(scene.occluded, scene.scale, width=scene.geometry.width) if is_current else []
    if isinstance(held, SpanEnd):
        ends = [*(end for end in ends if end != held), held]
    colours = scene.colours
    for end in ends:
        painter.setPen(QPen(colours.accent if end == held else colours.text, 1.2))
        painter.setBrush(colours.accent if end == held else colours.base)
        painter.drawRoundedRect(QRectF(span_end_x(scene.scale, end) - 2, top + 1, 4, LANE_HEIGHT - 3), 1.5, 1.5)


def _same(first: RampHit, second: RampHit) -> bool:
    return (first.row, first.side, first.key) == (second.row, second.side, second.key)


def _paint_bracket(painter: QPainter, scene: Scene, pointer: Pointer) -> None:
    """A line over the selected keys with a hook at either end, which can be dragged."""
    if len(scene.bracket) < 2:
        return
    held, drag, colours = pointer.hovered_end, pointer.drag, scene.colours
    side = drag.end.side if isinstance(drag, StretchDrag) else held.side if isinstance(held, BracketEnd) else None
    top = scene.geometry.master_top + 1
    painter.setClipRect(HEADER_WIDTH, top - 1, scene.geometry.width, LANE_HEIGHT)
    left, right = (bracket_x(scene.scale, BracketEnd(scene.bracket, end)) for end in Side)
    painter.setPen(QPen(colours.accent, 1.4))
    painter.drawLine(QPointF(left, top), QPointF(right, top))
    for end, x in ((Side.BEFORE, left), (Side.AFTER, right)):
        painter.setBrush(colours.accent if side is end else colours.base)
        painter.drawRoundedRect(QRectF(x - 2, top, 4, BRACKET_HEIGHT), 1.5, 1.5)


def _paint_box(painter: QPainter, drag: BoxDrag, colours: Colours) -> None:
    """The box that selects keys."""
    (left, top), (right, bottom) = drag.corner, drag.opposite
    fill = QColor(colours.accent)
    fill.setAlpha(50)
    painter.setPen(QPen(colours.accent, 1.0))
    painter.setBrush(fill)
    painter.drawRect(QRectF(left, top, right - left, bottom - top).normalized())


def _paint_playhead(painter: QPainter, scale: TimeScale, colours: Colours, frame: int, *, bottom: int) -> None:
    """The width of its frame, tinted, with a line at its start and a handle in the ruler."""
    left, right = scale.x_at(frame), scale.x_at(frame + 1)
    if right < HEADER_WIDTH:
        return
    tint = QColor(colours.playhead)
    tint.setAlpha(46)
    if right - left > 3:
        painter.fillRect(QRectF(left, RULER_HEIGHT, right - left, bottom - RULER_HEIGHT), tint)
    painter.setPen(QPen(colours.playhead, 1.4))
    painter.setBrush(colours.playhead)
    painter.drawLine(QPointF(left, 12), QPointF(left, bottom))
    handle = ((-6, 1), (6, 1), (6, 9), (0, 15), (-6, 9))
    painter.drawPolygon(QPolygonF([QPointF(left + x, y) for x, y in handle]))
