"""Where the details of an unexpected error go."""

from __future__ import annotations

import platform
import sys
import time
import traceback
from pathlib import Path

KEEP = 20


def write_crash_log(error: BaseException) -> Path | None:
    """Write the traceback to a new file in the log folder and return it; None when even that fails."""
    try:
        from studio import __version__
        from studio.store.places import Place, folder

        logs = folder(Place.LOG)
        path = logs / time.strftime("error-%Y%m%d-%H%M%S.log")
        text = "".join(traceback.format_exception(error))
        head = f"lipwright {__version__}, Python {platform.python_version()}, {platform.platform()}\n{sys.argv}\n\n"
        path.write_text(head + text, encoding="utf-8", errors="backslashreplace")
        for old in sorted(logs.glob("error-*.log"))[:-KEEP]:
            old.unlink(missing_ok=True)
    except Exception:
        return None
    return path
