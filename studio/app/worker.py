"""Work off the GUI thread: one thread, started once, that runs jobs one after the other.

A job is a function without Qt: it gets values, reports progress, and looks at an event to see whether to stop.
Results wait in the worker until the GUI thread takes them; only small records travel in signals.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from studio.app.texts import tr
from studio.core.errors import Cancelled, StudioError
from studio.store.reports import write_report

REPORT_INTERVAL = 0.05
"""Seconds between two progress records that reach the GUI."""


@dataclass(frozen=True)
class JobProgress:
    """done of total, in the unit of the job (frames, bytes); total 0 is unknown. seconds_left: None until known."""

    done: int
    total: int
    seconds_left: float | None = None
    text: str = ""


Report = Callable[[JobProgress], None]
Job = Callable[[Report, threading.Event], Any]


@dataclass(frozen=True)
class JobOutcome:
    """How a job ended: with a result, an error, or stopped on request."""

    label: str
    result: Any = None
    error: StudioError | None = None
    cancelled: bool = False


Done = Callable[[JobOutcome], None]


@dataclass(frozen=True)
class _Order:
    label: str
    job: Job
    done: Done
    cancel: threading.Event


class _Worker(QObject):
    """Lives in the worker thread. `order` and `outcome` are handed over by the runner, never shared while it works."""

    progressed = Signal(object)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.order: _Order | None = None
        self.outcome: JobOutcome | None = None
        self._reported = 0.0

    @Slot()
    def work(self) -> None:
        order = self.order
        assert order is not None
        self._reported = 0.0
        try:
            self.outcome = JobOutcome(order.label, result=order.job(self._report, order.cancel))
        except Cancelled:
            self.outcome = JobOutcome(order.label, cancelled=True)
        except StudioError as error:
            self.outcome = JobOutcome(order.label, error=error)
        except Exception as error:  # a job must never take the thread down
            self.outcome = JobOutcome(order.label, error=unexpected(error))
        self.ended.emit()

    def _report(self, progress: JobProgress) -> None:
        now = time.monotonic()
        if now - self._reported >= REPORT_INTERVAL or progress.done == progress.total:
            self._reported = now
            self.progressed.emit(progress)


def unexpected(error: Exception) -> StudioError:
    """A fault of ours as something that can be shown; its trace goes to the log and to a report."""
    logging.getLogger(__name__).error("A fault in a job", exc_info=error)
    what = tr("Something went wrong inside Lipwright: {fault}").format(fault=f"{type(error).__name__}: {error}")
    remedy = tr("Your project is saved, and you can go on. A report was written; nothing was sent anywhere.")
    wrapped = StudioError(what, path=write_report(error), remedy=remedy)
    wrapped.__cause__ = error
    return wrapped


class JobRunner(QObject):
    """The GUI's side. Jobs wait in line; `busy_changed` tells when the line starts and ends."""

    started = Signal(str)
    progressed = Signal(object)
    ended = Signal(object)
    busy_changed = Signal(bool)
    _wake = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line: deque[_Order] = deque()
        self._current: _Order | None = None
        self._closed = False
        self._thread = QThread(self)
        self._thread.setObjectName("jobs")
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._wake.connect(self._worker.work)
        self._worker.progressed.connect(self._on_progressed)
        self._worker.ended.connect(self._on_ended)
        self._thread.start()

    @property
    def busy(self) -> bool:
        return self._current is not None

    @property
    def label(self) -> str:
        """What the job at work is called; "" when there is none."""
        return self._current.label if self._current is not None else ""

    def start(self, label: str, job: Job, done: Done) -> None:
        """Put a job in line. `done` is called in the GUI thread with its outcome."""
        if self._closed:
            return
        self._line.append(_Order(label, job, done, threading.Event()))
        if self._current is None:
            self._next()

    def cancel(self) -> None:
        """Ask the job at work to stop, and forget those in line."""
        self._line.clear()
        if self._current is not None:
            self._current.cancel.set()

    def close(self) -> None:
        """Stop everything and wait for the thread; nothing is called back afterwards."""
        self._closed = True
        self.cancel()
        self._thread.quit()
        self._thread.wait()

    def _next(self) -> None:
        was_busy = self._current is not None
        self._current = self._line.popleft() if self._line else None
        if was_busy != self.busy:
            self.busy_changed.emit(self.busy)
        if self._current is not None:
            self._worker.order = self._current
            self.started.emit(self._current.label)
            self._wake.emit()

    @Slot(object)
    def _on_progressed(self, progress: JobProgress) -> None:
        if not self._closed:
            self.progressed.emit(progress)

    @Slot()
    def _on_ended(self) -> None:
        order, outcome = self._current, self._worker.outcome
        if self._closed or order is None or outcome is None:
            return
        self._worker.outcome = None
        order.done(outcome)
        self.ended.emit(outcome)
        self._next()
