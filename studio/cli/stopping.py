"""Ctrl-C and SIGTERM: the first asks the work to stop and clean up, the second stops at once."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


def _signals() -> list[signal.Signals]:
    return [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGBREAK") if hasattr(signal, name)]


@contextmanager
def interruptible() -> Iterator[None]:
    """Within it, every stop signal raises KeyboardInterrupt. Does nothing outside the main thread."""

    def interrupt(signum: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    with _handler(interrupt):
        yield


@contextmanager
def cancellation() -> Iterator[threading.Event]:
    """Within it, the first stop signal sets the event that is yielded and a second raises KeyboardInterrupt.

    Services look at the event between batches and then raise `Cancelled`, with nothing half-written left behind.
    """
    event = threading.Event()

    def ask(signum: int, frame: FrameType | None) -> None:
        if event.is_set():
            raise KeyboardInterrupt
        event.set()
        if sys.stderr.isatty():
            print("\nStopping ... press Ctrl-C again to stop at once.", file=sys.stderr)

    with _handler(ask):
        yield event


@contextmanager
def _handler(handler: object) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, handler) for number in _signals()}  # type: ignore[arg-type]
    try:
        yield
    finally:
        for number, previous in before.items():
            signal.signal(number, previous)
