"""Running a generator ahead of its consumer in a thread, by a bounded number of items."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")

_POLL_SECONDS = 0.2
"""A wait without a limit could not be interrupted by Ctrl-C on Windows."""


class _End:
    """What the thread puts last: the exception that ended it, or None."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error


class _Worker(Generic[T]):
    def __init__(self, items: Generator[T, None, None], depth: int) -> None:
        self._items = items
        self._queue: queue.Queue[T | _End] = queue.Queue(maxsize=depth)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="render-ahead", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        error: BaseException | None = None
        try:
            for item in self._items:
                if not self._put(item):
                    break
        except BaseException as raised:  # it is raised anew where the items are taken
            error = raised
        finally:
            self._items.close()
        self._put(_End(error))

    def _put(self, item: T | _End) -> bool:
        while not self._stop.is_set():
            try:
                self._queue.put(item, timeout=_POLL_SECONDS)
                return True
            except queue.Full:
                continue
        return False

    def __iter__(self) -> Iterator[T]:
        while True:
            try:
                item = self._queue.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            if not isinstance(item, _End):
                yield item
            elif item.error is not None:
                raise item.error
            else:
                return

    def close(self) -> None:
        """Stop after the item in work and wait for it."""
        self._stop.set()
        self._thread.join()


def prefetch(items: Generator[T, None, None], *, depth: int = 1) -> Generator[T, None, None]:
    """The same items, produced in a thread while the consumer works; at most `depth` + 1 wait.

    An exception of `items` is raised at its place. Closing this generator ends and joins the thread.
    """
    worker = _Worker(items, depth)
    try:
        yield from worker
    finally:
        worker.close()
