"""Faults: each is written to a report in the log folder and shown, and the application goes on.

A fault that ends the process (in a library in C, say) leaves a trace in `fault-*.log`; the next start finds it.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler

from studio.app.texts import tr
from studio.core.errors import StudioError
from studio.store.places import Place, folder
from studio.store.reports import write_report

REPEAT_SECONDS = 30.0
"""A fault that happens over and over, in a paint event say, is reported once in this time."""
_log = logging.getLogger(__name__)


class CrashHandler(QObject):
    """Catches what nobody caught, in any thread, once it is installed. `context` tells more about the moment."""

    faulted = Signal(object)
    """StudioError to show, in the GUI thread; its path is that of the report."""
    _caught = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, context: Callable[[], str] = str) -> None:
        super().__init__(parent)
        self._context = context
        self._seen: dict[str, float] = {}
        self._file: IO[str] | None = None
        self._before: tuple[object, object] | None = None
        self._caught.connect(self._on_caught)

    def install(self) -> None:
        """Take over the hooks of Python and Qt, and note hard crashes in a file."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(self._on_qt_message)
        with suppress(OSError, StudioError, RuntimeError):
            self._file = (folder(Place.LOG) / f"fault-{os.getpid()}.log").open("w", encoding="utf-8")
            faulthandler.enable(self._file)

    def remove(self) -> None:
        """Give the hooks back; a fault file without a fault goes away."""
        if self._before is None:
            return
        sys.excepthook, threading.excepthook = self._before  # type: ignore[assignment]
        self._before = None
        qInstallMessageHandler(None)
        if self._file is not None:
            faulthandler.disable()
            path = Path(self._file.name)
            self._file.close()
            self._file = None
            with suppress(OSError):
                if path.stat().st_size == 0:
                    path.unlink()

    # ---- the hooks

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        self._caught.emit(error, "")

    def _on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        if isinstance(caught.exc_value, Exception):
            name = caught.thread.name if caught.thread is not None else ""
            self._caught.emit(caught.exc_value, f"thread: {name}")

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Qt's words go to the log; its last ones before it ends the process, to a report as well."""
        levels = {
            QtMsgType.QtDebugMsg: logging.DEBUG,
            QtMsgType.QtInfoMsg: logging.INFO,
            QtMsgType.QtWarningMsg: logging.WARNING,
        }
        logging.getLogger("qt").log(levels.get(kind, logging.ERROR), "%s", text)
        if kind is QtMsgType.QtFatalMsg:
            write_report(f"Qt: {text}\n", context="fatal message of Qt")

    @Slot(object, object)
    def _on_caught(self, error: Exception, where: str) -> None:
        """In the GUI thread. Whatever goes wrong in here must not come back to here."""
        try:
            self._tell(error, where)
        except Exception:
            sys.__excepthook__(*sys.exc_info())

    def _tell(self, error: Exception, where: str) -> None:
        _log.error("A fault nobody caught", exc_info=error)
        if isinstance(error, StudioError):
            self.faulted.emit(error)
            return
        mark, now = _mark(error), time.monotonic()
        if now - self._seen.get(mark, -REPEAT_SECONDS) < REPEAT_SECONDS:
            return
        self._seen[mark] = now
        report = write_report(error, context="\n".join(line for line in (where, self._context()) if line))
        what = tr("Something went wrong inside Lipwright: {fault}").format(fault=f"{type(error).__name__}: {error}")
        remedy = tr("Your project is saved, and you can go on. A report was written; nothing was sent anywhere.")
        wrapped = StudioError(what, path=report, remedy=remedy)
        wrapped.__cause__ = error
        self.faulted.emit(wrapped)


def _mark(error: Exception) -> str:
    """Where it happened: the same fault again has the same mark."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else ""
    return f"{type(error).__name__} {place}"


def take_fault_logs(running: Callable[[int], bool]) -> list[Path]:
    """Make a report of what each crashed process left behind, and remove that; the reports.

    running: whether the process of that id still lives; its file is left alone.
    """
    reports = []
    with suppress(OSError, StudioError):
        for path in sorted(folder(Place.LOG).glob("fault-*.log")):
            number = path.stem.removeprefix("fault-")
            if not number.isdigit() or running(int(number)):
                continue
            text = path.read_text(encoding="utf-8", errors="replace")
            report = write_report(text, context="the process ended here") if text.strip() else None
            if report is not None:
                reports.append(report)
            path.unlink(missing_ok=True)
    return reports


def read_report(path: Path) -> str:
    """The text of a report, to copy; what is wrong with it when it cannot be read."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return f"{path}: {error.strerror}"
