"""How much the rendered frames take, and taking them away: off the GUI thread, as there can be 100,000 files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Signal

from studio.app.errand import Errand
from studio.core.errors import StudioError
from studio.store.places import frames_folder


class FramesOnDisk(QObject):
    """`counted` comes in the GUI thread after the newest call; a former one's is left out."""

    counted = Signal(object)
    """Bytes of all frames, or None when they cannot be counted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._errand = Errand("frames on disk", self)
        self._errand.found.connect(self.counted)

    def count(self) -> None:
        self._errand.start(partial(_bytes_after, _size))

    def clear(self) -> None:
        """Remove every frame; what is shown now is rendered again when it is needed."""
        self._errand.start(partial(_bytes_after, _clear))


def _bytes_after(work: Callable[[], int]) -> Iterator[int | None]:
    size = None
    with suppress(OSError, StudioError):
        size = work()
    yield size


def _size() -> int:
    from studio.render.cache import FrameCache

    return FrameCache(frames_folder()).size()


def _clear() -> int:
    from studio.render.cache import FrameCache

    cache = FrameCache(frames_folder())
    cache.clear()
    return cache.size()
