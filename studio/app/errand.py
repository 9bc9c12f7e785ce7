"""What may take its time on a slow drive, beside the window, which waits for it neither now nor when it closes.

The work uses nothing of Qt. A thread that emits a signal of an object which is deleted in that moment ends the process,
and one that decodes a picture while a window is deleted can wait for ever, and the window with it. A timer of the
window's thread fetches what was found instead, and goes with its owner; the thread is left to itself.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

LOOK_MS = 30
_END = object()


class Errand(QObject):
    """Runs one piece of work at a time. Nothing more is told of a former one when the next begins."""

    found = Signal(object)
    """One thing that the work found."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._results: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._fetch)

    def start(self, work: Callable[[], Iterable[Any]]) -> None:
        """Call `work`, which uses nothing of Qt, in a daemon thread, and tell of each thing that it yields."""
        results: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._results = results

        def run() -> None:
            try:
                for result in work():
                    results.put(result)
            finally:
                results.put(_END)

        threading.Thread(target=run, name=self._name, daemon=True).start()
        self._timer.start()

    @Slot()
    def _fetch(self) -> None:
        results = self._results
        while results is self._results and not results.empty():
            result = results.get()
            if result is _END:
                self._timer.stop()
                return
            self.found.emit(result)
