"""A process of its own for what computes long, so that the window never waits for it. No Qt. See docs/adr/0004.

The worker thread sends a piece of work, which is a value that can be pickled, and waits for its result. The process
starts with the first call, keeps what it loaded between calls, and ends with the window, however that ends.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import queue
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, NamedTuple, Protocol

from studio.app.texts import tr
from studio.core.errors import Cancelled, StudioError

POLL_SECONDS = 0.05
"""How soon a wish to stop is seen."""
NICENESS = 5
"""POSIX; the window and the sound come first."""

Progress = Callable[[int, int], None]
"""done, total"""
Kept = dict[str, Any]
"""What the process keeps between calls, such as an engine that was loaded."""


class Work(Protocol):
    """Something to compute: pickled, sent and called in the process."""

    def __call__(self, kept: Kept, progress: Progress, cancel: threading.Event) -> Any: ...


class _Order(NamedTuple):
    """work None: stop working on this number."""

    number: int
    work: Work | None


class _Answer(NamedTuple):
    """kind: "progress" with (done, total), "done" with the result, or "failed" with a StudioError."""

    number: int
    kind: str
    value: Any


class ComputeProcess:
    """The window's side. `call` is for worker threads, one at a time; `close` for any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._number = 0
        self._owed: int | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """Of the running process; None while there is none."""
        process = self._process
        return process.pid if process is not None and process.is_alive() else None

    def call(
        self, work: Work, *, cancel: threading.Event | None = None, progress: Progress = lambda done, total: None
    ) -> Any:
        """The result of `work`, computed in the process.

        Raises what the work raises (a StudioError), Cancelled as soon as `cancel` is set, and StudioError when the
        process dies; the next call starts a new one.
        """
        with self._lock:
            try:
                connection = self._ready()
                self._await(connection, self._owed, cancel, progress=lambda done, total: None)
                self._number += 1
                self._owed = self._number
                connection.send(_Order(self._number, work))
                answer = self._await(connection, self._number, cancel, progress=progress)
            except (EOFError, OSError) as error:
                raise self._died(cancel) from error
        assert answer is not None
        if answer.kind == "failed":
            raise answer.value
        return answer.value

    def close(self) -> None:
        """End the process at once; a call that waits for it raises Cancelled."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
            process.join(5)

    def _ready(self) -> Connection:
        if self._closed:
            raise Cancelled
        if self._connection is None or self._process is None or not self._process.is_alive():
            self._forget()
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            process = context.Process(target=serve, args=(theirs,), daemon=True, name="lipwright-compute")
            process.start()
            self._process = process
            theirs.close()
            if self._closed:  # by the window, while the process started
                process.kill()
                raise Cancelled
        return self._connection

    def _await(
        self, connection: Connection, number: int | None, cancel: threading.Event | None, *, progress: Progress
    ) -> _Answer | None:
        """Read until the answer to `number`. A call that was cancelled leaves its answer for the next one to skip."""
        if number is None or number != self._owed:
            return None
        while True:
            if cancel is not None and cancel.is_set():
                connection.send(_Order(number, None))
                raise Cancelled
            if not connection.poll(POLL_SECONDS):
                continue
            answer: _Answer = connection.recv()
            if answer.kind == "progress":
                progress(*answer.value)
            else:
                self._owed = None
                return answer

    def _died(self, cancel: threading.Event | None) -> StudioError:
        process = self._process
        if process is not None:
            process.join(1)
        code = process.exitcode if process is not None else None
        self._forget()
        if self._closed or (cancel is not None and cancel.is_set()):
            return Cancelled()
        logging.getLogger(__name__).error("The compute process ended with code %s", code)
        return StudioError(
            tr("The compute process stopped unexpectedly ({code}).").format(code=code),
            remedy=tr("What was rendered is kept. Close other programs that need much memory, then try again."),
        )

    def _forget(self) -> None:
        if self._connection is not None:
            self._connection.close()
        if self._process is not None and self._process.is_alive():
            self._process.kill()
        self._connection = self._process = self._owed = None


# ---- in the process -------------------------------------------------------------------------------------------------


def serve(connection: Connection) -> None:
    """The process's main function: work on orders until the window closes the connection, or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _step_back()
    orders: queue.SimpleQueue[_Order] = queue.SimpleQueue()
    cancels: dict[int, threading.Event] = {}
    reader = threading.Thread(target=_read, args=(connection, orders, cancels), daemon=True)
    reader.start()
    kept: Kept = {}
    while True:
        order = orders.get()
        assert order.work is not None
        answer = _done(connection, order.number, order.work, kept, cancels[order.number])
        cancels.pop(order.number, None)
        with suppress(OSError):
            connection.send(answer)


def _read(connection: Connection, orders: queue.SimpleQueue[_Order], cancels: dict[int, threading.Event]) -> None:
    """Wait for orders while others are worked on. Without a window there is nothing left to do."""
    while True:
        try:
            order: _Order = connection.recv()
        except (EOFError, OSError):
            os._exit(0)
        if order.work is not None:
            cancels[order.number] = threading.Event()
            orders.put(order)
        elif (event := cancels.get(order.number)) is not None:
            event.set()


def _done(connection: Connection, number: int, work: Work, kept: Kept, cancel: threading.Event) -> _Answer:
    def progress(done: int, total: int) -> None:
        connection.send(_Answer(number, "progress", (done, total)))

    try:
        return _Answer(number, "done", work(kept, progress, cancel))
    except StudioError as error:
        return _Answer(number, "failed", error)
    except Exception as error:  # whatever an engine does, the window must hear of it
        traceback.print_exc()
        told = StudioError(
            tr("Something went wrong during the computation: {kind}: {text}").format(
                kind=type(error).__name__, text=str(error)[:300]
            ),
            remedy=tr("Your project is saved. Please report this message."),
        )
        return _Answer(number, "failed", told)


def _step_back() -> None:
    """Leave a core to the window, and the others when it wants them. torch reads the variable when it is imported."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    os.environ.setdefault("OMP_NUM_THREADS", str(max(cores - 1, 1)))
    with suppress(OSError):
        if sys.platform == "win32":
            import ctypes

            below_normal = 0x4000
            kernel = ctypes.windll.kernel32
            kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
        else:
            os.nice(NICENESS)
