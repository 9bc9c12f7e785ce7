"""The desktop application. PySide6 is imported here and nowhere else; torch is not imported here at all."""

from __future__ import annotations

import builtins
import importlib


def import_qt() -> None:
    """Import PySide6 without the hook that it puts on all imports after it.

    The hook reads the source of every module in search of PySide6's own `__feature__` switches, which nothing here
    uses: a tenth of the start, and in the compute process a fifth of the wait for torch and what comes with it.
    """
    plain = builtins.__import__
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = plain


import_qt()
