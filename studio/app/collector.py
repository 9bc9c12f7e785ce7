"""Python's cyclic garbage collector, kept from holding a gesture up.

A full collection passes over every object that there is, a tenth of a second and more, begun by whatever thread happens
to allocate, while the window waits. Here it is left to a timer, and what modules hold is no part of it.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

TIDY_SECONDS = 60
_NEVER = 2**31 - 1


class GarbageCollector(QObject):
    """Collections of the young generations stay as they are, full ones come from the event loop's timer."""

    def __init__(self) -> None:
        super().__init__()
        self._thresholds = gc.get_threshold()
        gc.set_threshold(*self._thresholds[:2], _NEVER)
        self._modules = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tidy)
        self._timer.start(TIDY_SECONDS * 1000)

    def tidy(self) -> None:
        """Collect everything that is garbage, or set aside what there is where modules came in since the last time.

        Garbage of that moment is set aside with them: to find it would take as long as any full collection.
        """
        if len(sys.modules) > self._modules:
            gc.freeze()
        else:
            gc.collect()
        self._modules = len(sys.modules)

    def end(self) -> None:
        """Leave the interpreter as it was found."""
        self._timer.stop()
        gc.unfreeze()
        gc.set_threshold(*self._thresholds)
