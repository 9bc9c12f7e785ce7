"""Two pictures of one frame side by side, parted by a line that can be dragged."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from studio.app.canvas.paint import paint_plate
from studio.app.canvas.picture import Picture, Side
from studio.app.theme import Colours

SPLIT_CATCH = 6.0
"""Widget px beside the line within which a press catches it."""
_KNOB = 9.0


@dataclass(frozen=True)
class Split:
    """left, right: what each side shows; at: where the line is, 0..1 of the width; texts: what is told of each."""

    left: Side
    right: Side
    at: float = 0.5
    left_text: str = ""
    right_text: str = ""


def paint_split(
    painter: QPainter, split: Split, picture: Picture, target: QRectF, size: QSize, colours: Colours
) -> None:
    """Both pictures, each on its side of the line."""
    at = split.at * size.width()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for side, left, right in ((split.left, 0.0, at), (split.right, at, float(size.width()))):
        painter.save()
        painter.setClipRect(QRectF(left, 0, right - left, size.height()))
        painter.drawImage(target, picture.side(side))
        painter.restore()
    for width, colour in ((4.0, colours.outline), (1.6, colours.mark)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(QPointF(at, 0), QPointF(at, size.height()))


def paint_split_labels(painter: QPainter, split: Split, size: QSize, colours: Colours) -> None:
    """The knob of the line, and what the sides show; over the points, so that they can be found."""
    at = split.at * size.width()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    knob = QPointF(at, size.height() - 3 * _KNOB)
    painter.setPen(QPen(colours.mark, 1.6))
    painter.setBrush(colours.plate)
    painter.drawEllipse(knob, _KNOB, _KNOB)
    for way in (-1, 1):
        tip = knob + QPointF(way * 5.5, 0)
        painter.drawLine(tip, tip + QPointF(-way * 3, 3))
        painter.drawLine(tip, tip + QPointF(-way * 3, -3))
    metrics = painter.fontMetrics()
    for text, is_left in ((split.left_text, True), (split.right_text, False)):
        if text:
            width = metrics.horizontalAdvance(text) + 14
            left = at - 8 - width if is_left else at + 8
            left = min(max(left, 4.0), max(size.width() - width - 4.0, 4.0))
            paint_plate(painter, QRectF(left, 8, width, metrics.height() + 8), text, colours)
    painter.setBrush(Qt.BrushStyle.NoBrush)
