"""Drawing the face overlay. Predicted, keyed and in-between points differ by shape, not by colour alone."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from studio.app.canvas.scene import FaceOverlay, Look, Mark
from studio.app.canvas.viewport import Viewport
from studio.app.texts import group_title
from studio.app.theme import Colours, group_colour
from studio.core.geometry import face_frame
from studio.core.topology import POINT_COUNT, PointGroup, edges, group_of

EDGES = tuple(edges())
GROUP_OF = tuple(group_of(point) for point in range(POINT_COUNT))
SURE = 0.5
"""Confidence from which a point gets no ring: predicted mouths are between 0.5 and 0.7 as a rule."""
RING_REACH = 2.5
"""Radii by which the ring of a point of no confidence stands off."""


def point_radius(viewport: Viewport, points: np.ndarray) -> float:
    """Radius in widget px: points shrink with the face so that lips stay readable, and stay large enough to catch."""
    face = float(np.linalg.norm(points[16] - points[0])) * viewport.scale
    return min(max(face / 90, 2.0), 5.0)


def paint_overlay(painter: QPainter, overlay: FaceOverlay, look: Look, viewport: Viewport, colours: Colours) -> None:
    """Lines, points, rings of unsure ones, and the name of the point under the pointer."""
    places = viewport.to_view(overlay.points)
    radius = point_radius(viewport, overlay.points)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_edges(painter, places, look.hidden)
    for point in range(len(places)):
        if GROUP_OF[point] in look.hidden:
            continue
        centre, mark = QPointF(*places[point]), overlay.mark(point)
        grown = radius + (2 if point == look.hovered or point in look.selection else 0)
        grown += 1 if mark is not Mark.PREDICTED else 0
        if look.show_confidence and overlay.confidence is not None:
            paint_doubt(painter, centre, grown, float(overlay.confidence[point]), colours)
        paint_point(painter, centre, grown, mark, group_colour(GROUP_OF[point]), colours)
        if point in look.selection:
            _paint_ring(painter, centre, grown + 3, colours)
    if look.hovered is not None:
        name = f"{look.hovered}  {group_title(GROUP_OF[look.hovered])}"
        paint_label(painter, QPointF(*places[look.hovered]), name, colours)


def paint_reach(painter: QPainter, overlay: FaceOverlay, look: Look, viewport: Viewport, colours: Colours) -> None:
    """How far proportional editing reaches from the lead."""
    if look.lead is None or look.reach <= 0:
        return
    reach = look.reach / face_frame(overlay.points).scale * viewport.scale
    centre = QPointF(*viewport.to_view(overlay.points[look.lead]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in ((3.0, colours.outline), (1.2, colours.mark)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.DashLine))
        painter.drawEllipse(centre, reach, reach)


def paint_area(painter: QPainter, area: np.ndarray, colours: Colours) -> None:
    """The box or lasso that selects points; (N, 2) widget px."""
    fill = QColor(colours.accent)
    fill.setAlpha(45)
    painter.setPen(QPen(colours.accent, 1.2))
    painter.setBrush(fill)
    painter.drawPolygon([QPointF(float(x), float(y)) for x, y in area])


def paint_point(painter: QPainter, centre: QPointF, radius: float, mark: Mark, fill: QColor, colours: Colours) -> None:
    """One point in the shape that tells how it came there."""
    painter.setPen(QPen(colours.outline, 1.0))
    painter.setBrush(fill)
    if mark is Mark.PREDICTED:
        painter.drawEllipse(centre, radius, radius)
    elif mark is Mark.KEYED:
        painter.setBrush(colours.mark)
        painter.setPen(QPen(fill, 2.0))
        painter.drawRect(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))
    else:
        reach = radius * 1.3
        corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
        painter.drawPolygon([centre + QPointF(x, y) for x, y in corners])


def paint_doubt(painter: QPainter, centre: QPointF, radius: float, confidence: float, colours: Colours) -> None:
    """A ring that is the wider the less sure the point is; none for a sure one."""
    if confidence >= SURE:
        return
    reach = radius + 1 + radius * RING_REACH * (SURE - max(confidence, 0.0)) / SURE
    painter.setBrush(Qt.BrushStyle.NoBrush)
    dark, light = QColor(colours.outline), QColor(colours.mark)
    dark.setAlpha(70)
    light.setAlpha(120)
    for width, colour in ((2.2, dark), (1.0, light)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(centre, reach, reach)


def paint_label(painter: QPainter, at: QPointF, text: str, colours: Colours) -> None:
    """A few words beside a place, on a plate of their own."""
    box = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-6, -3, 6, 3)
    box.moveTopLeft(at + QPointF(14, -box.height() - 8))
    window = painter.window()
    box.moveRight(min(box.right(), window.width() - 4.0))
    box.moveTop(max(box.top(), 4.0))
    paint_plate(painter, box, text, colours)


def paint_plate(painter: QPainter, box: QRectF, text: str, colours: Colours) -> None:
    """Text in the middle of a dark plate, readable on any picture."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.plate)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(colours.plate_text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint_edges(painter: QPainter, places: np.ndarray, hidden: frozenset[PointGroup]) -> None:
    for first, second in EDGES:
        if GROUP_OF[first] in hidden:
            continue
        colour = group_colour(GROUP_OF[first])
        colour.setAlpha(150)
        painter.setPen(QPen(colour, 1.2))
        painter.drawLine(QPointF(*places[first]), QPointF(*places[second]))


def _paint_ring(painter: QPainter, centre: QPointF, radius: float, colours: Colours) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in ((3.0, colours.outline), (1.4, colours.mark)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(centre, radius, radius)
