"""Drawing what helps around the points: handles of the mouth, faces of other frames, the legend."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from studio.app.canvas.paint import EDGES, GROUP_OF, paint_doubt, paint_label, paint_point
from studio.app.canvas.scene import FaceOverlay, Look, Mark
from studio.app.canvas.viewport import Viewport
from studio.app.texts import tr
from studio.app.theme import Colours, group_colour
from studio.core.grips import Grip, anchor_place
from studio.core.topology import PointGroup

GRIP_RADIUS = 9.0
"""Widget px, at every zoom."""
_UP_DOWN, _ACROSS = ((0, -1), (0, 1)), ((-1, 0), (1, 0))
_WAYS: Mapping[Grip, tuple[tuple[int, int], ...]] = {
    Grip.JAW: (*_UP_DOWN, *_ACROSS),
    Grip.CORNER_RIGHT: (*_UP_DOWN, *_ACROSS),
    Grip.CORNER_LEFT: (*_UP_DOWN, *_ACROSS),
    Grip.UPPER_LIP: _UP_DOWN,
    Grip.LOWER_LIP: _UP_DOWN,
    Grip.PUCKER: _ACROSS,
    Grip.CLOSE_LIPS: ((0, -1),),
}
"""Directions in which a handle can be pulled, as its arrows show them."""


def grip_text(grip: Grip) -> str:
    """What a handle does, in one line."""
    return {
        Grip.JAW: tr("Jaw: down opens, sideways shifts"),
        Grip.CORNER_RIGHT: tr("Right corner of the mouth: sideways makes it wide or narrow, up smiles"),
        Grip.CORNER_LEFT: tr("Left corner of the mouth: sideways makes it wide or narrow, up smiles"),
        Grip.UPPER_LIP: tr("Upper lip: up raises it"),
        Grip.LOWER_LIP: tr("Lower lip: up raises it"),
        Grip.PUCKER: tr("Pucker: towards the mouth rounds the lips"),
        Grip.CLOSE_LIPS: tr("Close lips: up closes them"),
    }[grip]


def grip_title(grip: Grip) -> str:
    """A handle's name."""
    return {
        Grip.JAW: tr("Jaw"),
        Grip.CORNER_RIGHT: tr("Right corner of the mouth"),
        Grip.CORNER_LEFT: tr("Left corner of the mouth"),
        Grip.UPPER_LIP: tr("Upper lip"),
        Grip.LOWER_LIP: tr("Lower lip"),
        Grip.PUCKER: tr("Pucker"),
        Grip.CLOSE_LIPS: tr("Close lips"),
    }[grip]


def paint_grips(
    painter: QPainter,
    overlay: FaceOverlay,
    grips: Mapping[Grip, tuple[float, float]],
    look: Look,
    viewport: Viewport,
    colours: Colours,
) -> None:
    """Handles in widget px, each tied to its part of the face; what the one in use does."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for grip, place in grips.items():
        anchor = viewport.to_view(np.asarray(anchor_place(overlay.points, grip)))
        _paint_tie(painter, QPointF(*place), QPointF(*anchor), colours)
    for grip, place in grips.items():
        paint_grip(painter, QPointF(*place), _WAYS[grip], colours, chosen=grip in (look.grip, look.hovered_grip))
    told = look.hovered_grip if look.hovered_grip in grips else look.grip
    if told is not None and told in grips:
        paint_label(painter, QPointF(*grips[told]), grip_text(told), colours)


def paint_grip(
    painter: QPainter, centre: QPointF, ways: tuple[tuple[int, int], ...], colours: Colours, *, chosen: bool
) -> None:
    """A hexagon with arrows: no point looks like it."""
    radius = GRIP_RADIUS + (2 if chosen else 0)
    corners = [(radius * math.sin(k * math.pi / 3), radius * math.cos(k * math.pi / 3)) for k in range(6)]
    outline = QPolygonF([centre + QPointF(x, y) for x, y in corners])
    painter.setBrush(colours.grip if chosen else colours.plate)
    painter.setPen(QPen(colours.outline, 3.0))
    painter.drawPolygon(outline)
    painter.setPen(QPen(colours.mark if chosen else colours.grip, 1.5))
    painter.drawPolygon(outline)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.outline if chosen else colours.grip)
    for x, y in ways:
        tip, foot = centre + QPointF(x, y) * 6.2, centre + QPointF(x, y) * 2.8
        painter.drawPolygon([tip, foot + QPointF(y, x) * 2.6, foot - QPointF(y, x) * 2.6])


def _paint_tie(painter: QPainter, grip: QPointF, anchor: QPointF, colours: Colours) -> None:
    for width, colour in ((2.6, colours.outline), (1.0, colours.grip)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(grip, anchor)


def paint_ghosts(painter: QPainter, look: Look, viewport: Viewport, colours: Colours) -> None:
    """Faces of earlier frames in dashes, of later ones in dots."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for ghost in look.ghosts:
        places = viewport.to_view(ghost.points)
        painter.setPen(ghost_pen(colours, later=ghost.later))
        for first, second in EDGES:
            if GROUP_OF[first] not in look.hidden:
                painter.drawLine(QPointF(*places[first]), QPointF(*places[second]))


def ghost_pen(colours: Colours, *, later: bool) -> QPen:
    colour = QColor(colours.later if later else colours.earlier)
    colour.setAlpha(190)
    return QPen(colour, 1.3, Qt.PenStyle.DotLine if later else Qt.PenStyle.DashLine)


# ---- the legend -----------------------------------------------------------------------------------------------------

_ROW = 20
_SAMPLE = 30


def legend_rows() -> tuple[tuple[str, Callable[[QPainter, QPointF, Colours], None]], ...]:
    """What each shape stands for, and how it is drawn at a place."""
    lips = group_colour(PointGroup.OUTER_LIPS)

    def point(mark: Mark) -> Callable[[QPainter, QPointF, Colours], None]:
        return lambda painter, at, colours: paint_point(painter, at, 4.5, mark, lips, colours)

    def unsure(painter: QPainter, at: QPointF, colours: Colours) -> None:
        paint_doubt(painter, at, 3.0, 0.3, colours)
        paint_point(painter, at, 3.0, Mark.PREDICTED, lips, colours)

    def line(later: bool) -> Callable[[QPainter, QPointF, Colours], None]:
        def draw(painter: QPainter, at: QPointF, colours: Colours) -> None:
            painter.setPen(ghost_pen(colours, later=later))
            painter.drawLine(at - QPointF(12, 0), at + QPointF(12, 0))

        return draw

    def grip(painter: QPainter, at: QPointF, colours: Colours) -> None:
        painter.save()
        painter.translate(at)
        painter.scale(0.75, 0.75)
        paint_grip(painter, QPointF(0, 0), _WAYS[Grip.JAW], colours, chosen=False)
        painter.restore()

    return (
        (tr("predicted"), point(Mark.PREDICTED)),
        (tr("has a key on this frame"), point(Mark.KEYED)),
        (tr("moved by keys of other frames"), point(Mark.BETWEEN)),
        (tr("uncertain; the wider the ring, the less certain"), unsure),
        (tr("handle of the mouth"), grip),
        (tr("earlier frame"), line(False)),
        (tr("later frame"), line(True)),
    )


def paint_legend(painter: QPainter, look: Look, size: QSize, colours: Colours) -> None:
    """What the shapes mean, in the lower left corner."""
    rows = legend_rows()
    metrics = painter.fontMetrics()
    width = max(metrics.horizontalAdvance(text) for text, _ in rows) + _SAMPLE + 24
    box = QRectF(10, size.height() - len(rows) * _ROW - 26, width, len(rows) * _ROW + 16)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.plate)
    painter.drawRoundedRect(box, 6, 6)
    for row, (text, sample) in enumerate(rows):
        middle = box.top() + 8 + (row + 0.5) * _ROW
        sample(painter, QPointF(box.left() + 8 + _SAMPLE / 2, middle), colours)
        painter.setPen(colours.plate_text)
        place = QRectF(box.left() + 16 + _SAMPLE, middle - _ROW / 2, width, _ROW)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
