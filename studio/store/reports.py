"""Reports of faults in the log folder: what went wrong, where in the code, on what machine. No media, no network."""

from __future__ import annotations

import platform
import sys
import time
import traceback
from contextlib import suppress
from pathlib import Path

from studio.store.places import Place, folder, place_path

KEEP = 20
_MOST = 200_000
"""Characters of a report: a recursion's trace can be endless."""


def write_report(error: BaseException | str, *, context: str = "") -> Path | None:
    """Write a new report of an exception, or of a text about one, and return it; None when even that fails.

    context: more lines to put over the trace, such as what was being done. The last KEEP reports stay.
    """
    with suppress(Exception):
        logs = folder(Place.LOG)
        stamp = time.strftime("error-%Y%m%d-%H%M%S")
        names = [f"{stamp}.log", *(f"{stamp}-{count}.log" for count in range(2, 100))]
        path = next(logs / name for name in names if not (logs / name).exists())
        text = error if isinstance(error, str) else "".join(traceback.format_exception(error))
        path.write_text(f"{_head(context)}\n{text}"[:_MOST], encoding="utf-8", errors="backslashreplace")
        for old in sorted(logs.glob("error-*.log"), key=_age)[:-KEEP]:
            old.unlink(missing_ok=True)
        return path
    return None


def is_report(path: Path | None) -> bool:
    """Whether a path is that of a report."""
    return path is not None and path.parent == place_path(Place.LOG) and path.name.startswith("error-")


def _head(context: str) -> str:
    from studio import __version__

    machine = f"lipwright {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return "\n".join([machine, f"command: {sys.argv}", *([context] if context else []), ""])


def _age(path: Path) -> tuple[float, str]:
    try:
        return path.stat().st_mtime, path.name
    except OSError:
        return 0.0, path.name
