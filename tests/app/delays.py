"""How well a thread's event loop keeps time."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer

INTERVAL_MS = 10
LIMIT_MS = 50
"""What the 99th percentile of the delay stays below."""


class Delays(QObject):
    """How much later than it should a timer of this thread fires, in ms."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(INTERVAL_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max((now - self._last) * 1000 - INTERVAL_MS, 0.0))
        self._last = now

    def stop(self) -> dict[int, float]:
        """Percentiles of the delay in ms."""
        self._timer.stop()
        return {share: float(np.percentile(self.late, share)) for share in (50, 95, 99, 100)}

    def told(self) -> str:
        return ", ".join(f"p{share} {value:.1f}" for share, value in self.stop().items())
