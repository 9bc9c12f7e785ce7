"""Computing off the GUI thread where only the newest result matters: tracks, problems."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from studio.app.worker import unexpected
from studio.core.errors import StudioError

T = TypeVar("T")
Compute = Callable[[], Any]


class Handover(Generic[T]):
    """One value that two threads hand over: the newest replaces one that was not taken."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._value: T | None = None

    def put(self, value: T) -> bool:
        """Whether the place was empty, so that the other side must be woken."""
        with self._lock:
            was_empty, self._value = self._value is None, value
        return was_empty

    def take(self) -> T | None:
        with self._lock:
            value, self._value = self._value, None
        return value


class _Worker(QObject):
    """Lives in the thread."""

    ready = Signal()

    def __init__(self, requests: Handover[Compute], results: Handover[Any], finish: Callable[[], None]) -> None:
        super().__init__()
        self._requests, self._results, self._finish = requests, results, finish

    @Slot()
    def work(self) -> None:
        compute = self._requests.take()
        if compute is None:
            return
        try:
            result = compute()
        except StudioError as error:
            result = error
        except Exception as error:  # a fault in one computation must not end the thread
            result = unexpected(error)
        if self._results.put(result):
            self.ready.emit()

    @Slot()
    def finish(self) -> None:
        self._finish()


class Latest(QObject):
    """The GUI's side: `request` a function without Qt; `done` brings its result, `failed` its StudioError.

    A function that was asked for and not begun is forgotten for a newer one, and so is a result that was not taken. The
    thread starts with the first request. finish: called in it at its end.
    """

    done = Signal(object)
    failed = Signal(object)
    _wake = Signal()

    def __init__(self, name: str, parent: QObject, *, finish: Callable[[], None] = lambda: None) -> None:
        super().__init__(parent)
        self._requests: Handover[Compute] = Handover()
        self._results: Handover[Any] = Handover()
        self._closed = False
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._worker = _Worker(self._requests, self._results, finish)
        self._worker.moveToThread(self._thread)
        self._wake.connect(self._worker.work)
        self._worker.ready.connect(self._on_ready)
        self._thread.finished.connect(self._worker.finish)

    @property
    def is_running(self) -> bool:
        """Whether its thread is there."""
        return self._thread.isRunning()

    def request(self, compute: Compute) -> None:
        if self._closed:
            return
        if not self._thread.isRunning():
            self._thread.start()
        if self._requests.put(compute):
            self._wake.emit()

    def close(self) -> None:
        """Wait for what is being computed; nothing is told afterwards."""
        self._closed = True
        self._requests.take()
        self._thread.quit()
        self._thread.wait()

    @Slot()
    def _on_ready(self) -> None:
        result = self._results.take()
        if self._closed or result is None:
            return
        (self.failed if isinstance(result, StudioError) else self.done).emit(result)
