"""Texts of the timeline: laid out once, then drawn at many places."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTransform

MOST_LABELS = 4000


@dataclass(eq=False)
class Labels:
    """For one font. A painter needs to have it set, and the pen's colour."""

    font: QFont = field(default_factory=QFont)
    made: dict[str, QStaticText] = field(default_factory=dict)
    widths: dict[str, float] = field(default_factory=dict)
    cut: dict[tuple[str, int], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._metrics = QFontMetricsF(self.font)

    def width(self, text: str) -> float:
        """Widget px."""
        if text not in self.widths:
            self._make_room()
            self.widths[text] = self._metrics.horizontalAdvance(text)
        return self.widths[text]

    def elided(self, text: str, room: int) -> str:
        """The text, or as much of it as `room` widget px take."""
        if self.width(text) <= room:
            return text
        if (text, room) not in self.cut:
            self._make_room()
            self.cut[text, room] = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        return self.cut[text, room]

    def draw(self, painter: QPainter, x: float, baseline: float, text: str) -> None:
        if text not in self.made:
            self._make_room()
            label = QStaticText(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.prepare(QTransform(), self.font)
            self.made[text] = label
        painter.drawStaticText(QPointF(x, baseline - self._metrics.ascent()), self.made[text])

    def draw_in(self, painter: QPainter, box: QRectF, text: str, *, centred: bool = False) -> None:
        """In the middle of the height of a box, at its left or in its middle."""
        left = box.left() + ((box.width() - self.width(text)) / 2 if centred else 0)
        top = box.top() + (box.height() - self._metrics.height()) / 2
        self.draw(painter, left, top + self._metrics.ascent(), text)

    def _make_room(self) -> None:
        for kept in (self.made, self.widths, self.cut):
            if len(kept) >= MOST_LABELS:
                kept.clear()
