"""What an application that was frozen into one executable must do before anything else."""

from __future__ import annotations

import sys


def begin_frozen() -> None:
    """First thing in every entry point: where this process was started to be a child, be that and never return.

    A frozen executable starts its children as itself; without this each would open another window. Does nothing
    elsewhere.
    """
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
