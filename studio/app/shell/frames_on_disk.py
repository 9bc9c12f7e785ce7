"""How much the rendered frames take, and taking them away: off the GUI thread, as there can be 100,000 files."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from studio.core.errors import StudioError
from studio.store.places import frames_folder


class FramesOnDisk(QObject):
    """`counted` comes in the GUI thread after each call; one call works at a time, others are left out."""

    counted = Signal(object)
    """Bytes of all frames, or None when they cannot be counted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def count(self) -> None:
        self._start(_size)

    def clear(self) -> None:
        """Remove every frame; what is shown now is rendered again when it is needed."""
        self._start(_clear)

    def _start(self, work: Callable[[], int]) -> None:
        if self.busy:
            return

        def run() -> None:
            size: int | None = None
            with suppress(OSError, StudioError):
                size = work()
            with suppress(RuntimeError):  # the dialog may be gone by now
                self.counted.emit(size)

        self._thread = threading.Thread(target=run, name="frames on disk", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        if self._thread is not None:
            self._thread.join()


def _size() -> int:
    from studio.render.cache import FrameCache

    return FrameCache(frames_folder()).size()


def _clear() -> int:
    from studio.render.cache import FrameCache

    cache = FrameCache(frames_folder())
    cache.clear()
    return cache.size()
