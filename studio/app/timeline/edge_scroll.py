"""Scrolling through time while something is dragged over the edge of the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QMouseEvent

from studio.app.timeline.layout import HEADER_WIDTH

if TYPE_CHECKING:
    from studio.app.timeline.view import TimelineView

EDGE = 16
"""Widget px inside the tracks from which it scrolls: at the edge of a screen the pointer goes no further."""
INTERVAL_MS = 30
MOST = 60
"""Widget px of one step at most."""


class EdgeScroll(QObject):
    """Scrolls, the faster the further outside the pointer is, and lets the drag go on at the new place."""

    def __init__(self, timeline: TimelineView) -> None:
        super().__init__(timeline)
        self._timeline = timeline
        self._event: QMouseEvent | None = None
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._step)

    def follow(self, event: QMouseEvent) -> None:
        """The pointer has gone there with something in hand."""
        self._event = event.clone()
        if self._beyond() and not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        self._event = None
        self._timer.stop()

    def _beyond(self) -> float:
        """Widget px that the pointer is past an edge; negative to the left."""
        if self._event is None:
            return 0.0
        x = self._event.position().x()
        left, right = HEADER_WIDTH + EDGE, self._timeline.width() - EDGE
        return min(x - left, 0.0) + max(x - right, 0.0)

    def _step(self) -> None:
        beyond, event = self._beyond(), self._event
        if not beyond or event is None:
            self._timer.stop()
            return
        before = self._timeline.scale
        self._timeline.pan(round(min(max(beyond, -MOST), MOST)))
        if self._timeline.scale != before:
            self._timeline.pointer.drag_on(event)
