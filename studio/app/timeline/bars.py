"""Bars that scroll the timeline through its lanes and through time, each there only when there is more to see."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from studio.app.texts import tr
from studio.app.timeline.headers import SCROLLBAR
from studio.app.timeline.layout import BAR_HEIGHT, HEADER_WIDTH, LANE_HEIGHT, Geometry
from studio.app.timeline.scale import TimeScale

FINE = 1000
"""Steps of the time bar per screenful."""


class Bars(QObject):
    """Two scroll bars over a timeline."""

    scrolled_to = Signal(int)
    """Px that the lanes are to be moved up."""
    moved_to = Signal(float)
    """The frame, with a fraction, that is to be the first in sight."""

    def __init__(self, timeline: QWidget) -> None:
        super().__init__(timeline)
        self._per_step = 1.0
        self.lanes = QScrollBar(Qt.Orientation.Vertical, timeline)
        self.time = QScrollBar(Qt.Orientation.Horizontal, timeline)
        for bar, name in ((self.lanes, tr("Scroll the lanes")), (self.time, tr("Scroll through time"))):
            bar.setAccessibleName(name)
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            bar.setCursor(Qt.CursorShape.ArrowCursor)
        self.lanes.valueChanged.connect(self.scrolled_to)
        self.time.valueChanged.connect(lambda value: self.moved_to.emit(value * self._per_step))

    def show(self, scale: TimeScale, geometry: Geometry, *, frame_count: int) -> None:
        """Where the timeline is now."""
        seen = (geometry.width - HEADER_WIDTH) / scale.pixels_per_frame
        self._per_step = max(seen, 1e-9) / FINE
        self.lanes.setGeometry(
            HEADER_WIDTH - SCROLLBAR - 1, geometry.lanes_top, SCROLLBAR, geometry.lanes_bottom - geometry.lanes_top
        )
        self.time.setGeometry(HEADER_WIDTH, geometry.height - BAR_HEIGHT, geometry.width - HEADER_WIDTH, BAR_HEIGHT)
        with QSignalBlocker(self.lanes), QSignalBlocker(self.time):
            self.lanes.setRange(0, geometry.most_scroll)
            self.lanes.setPageStep(max(geometry.lanes_bottom - geometry.lanes_top, 1))
            self.lanes.setSingleStep(LANE_HEIGHT)
            self.lanes.setValue(geometry.scroll)
            self.time.setRange(0, max(round((frame_count - seen) / self._per_step), 0))
            self.time.setPageStep(FINE)
            self.time.setSingleStep(FINE // 10)
            self.time.setValue(round(scale.first / self._per_step))
        self.lanes.setVisible(geometry.most_scroll > 0)
        self.time.setVisible(self.time.maximum() > 0)
        self.lanes.raise_()
