"""Drawing the face overlay. Predicted, keyed and in-between points differ by shape, not by colour alone."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from studio.app.canvas.scene import FaceOverlay, Look
from studio.app.canvas.viewport import Viewport
from studio.app.texts import group_title
from studio.app.theme import Colours, group_colour
from studio.core.geometry import face_frame
from studio.core.topology import edges, group_of

_EDGES = tuple(edges())
_GROUP_OF = tuple(group_of(point) for point in range(68))


def point_radius(viewport: Viewport, points: np.ndarray) -> float:
    """Radius in widget px: points shrink with the face so that lips stay readable, and stay large enough to catch."""
    face = float(np.linalg.norm(points[16] - points[0])) * viewport.scale
    return min(max(face / 90, 2.0), 5.0)


def paint_overlay(painter: QPainter, overlay: FaceOverlay, look: Look, viewport: Viewport, colours: Colours) -> None:
    """Lines, points, and the name of the point under the pointer."""
    places = viewport.to_view(overlay.points)
    radius = point_radius(viewport, overlay.points)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_edges(painter, places)
    for point in range(len(places)):
        centre = QPointF(*places[point])
        shape = "square" if overlay.keyed[point] else "diamond" if overlay.between[point] else "circle"
        grown = (
            radius + (2 if point == look.hovered or point in look.selection else 0) + (1 if shape != "circle" else 0)
        )
        _paint_point(painter, centre, grown, shape, group_colour(_GROUP_OF[point]), colours)
        if point in look.selection:
            _paint_ring(painter, centre, grown + 3, colours)
    if look.hovered is not None:
        _paint_name(painter, QPointF(*places[look.hovered]), look.hovered, colours)


def paint_reach(painter: QPainter, overlay: FaceOverlay, look: Look, viewport: Viewport, colours: Colours) -> None:
    """How far proportional editing reaches from the lead."""
    if look.lead is None or look.reach <= 0:
        return
    reach = look.reach / face_frame(overlay.points).scale * viewport.scale
    centre = QPointF(*viewport.to_view(overlay.points[look.lead]))
    painter.setBrush(QColor(0, 0, 0, 0))
    for width, colour in ((3.0, colours.outline), (1.2, QColor("white"))):
        painter.setPen(QPen(colour, width, Qt.PenStyle.DashLine))
        painter.drawEllipse(centre, reach, reach)


def paint_area(painter: QPainter, area: np.ndarray, colours: Colours) -> None:
    """The box or lasso that selects points."""
    fill = QColor(colours.accent)
    fill.setAlpha(45)
    painter.setPen(QPen(colours.accent, 1.2))
    painter.setBrush(fill)
    painter.drawPolygon([QPointF(float(x), float(y)) for x, y in area])


def _paint_edges(painter: QPainter, places: np.ndarray) -> None:
    for first, second in _EDGES:
        colour = group_colour(_GROUP_OF[first])
        colour.setAlpha(150)
        painter.setPen(QPen(colour, 1.2))
        painter.drawLine(QPointF(*places[first]), QPointF(*places[second]))


def _paint_point(painter: QPainter, centre: QPointF, radius: float, shape: str, fill: QColor, colours: Colours) -> None:
    painter.setPen(QPen(colours.outline, 1.0))
    painter.setBrush(fill)
    if shape == "circle":
        painter.drawEllipse(centre, radius, radius)
    elif shape == "square":
        painter.setBrush(QColor("white"))
        painter.setPen(QPen(fill, 2.0))
        painter.drawRect(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))
    else:
        reach = radius * 1.3
        corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
        painter.drawPolygon([centre + QPointF(x, y) for x, y in corners])


def _paint_ring(painter: QPainter, centre: QPointF, radius: float, colours: Colours) -> None:
    painter.setBrush(QColor(0, 0, 0, 0))
    for width, colour in ((3.0, colours.outline), (1.4, QColor("white"))):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(centre, radius, radius)


def _paint_name(painter: QPainter, at: QPointF, point: int, colours: Colours) -> None:
    text = f"{point}  {group_title(_GROUP_OF[point])}"
    box = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-6, -3, 6, 3)
    box.moveTopLeft(at + QPointF(14, -box.height() - 8))
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor(20, 20, 22, 215))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor("white"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
