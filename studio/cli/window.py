"""Opening the window: what `lipwright` does without a command."""

from __future__ import annotations

import argparse
import importlib.util
from pathlib import Path

from studio.cli.console import Console
from studio.core.errors import InputError


def add_parsers(commands: argparse._SubParsersAction) -> None:
    parser = commands.add_parser("window", help="open the window (as without a command)", allow_abbrev=False)
    parser.add_argument("files", nargs="*", metavar="FILE", help="a project, or a portrait and a voice")
    parser.add_argument("--new-window", action="store_true", help="open another window beside one that is there")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, console: Console) -> int:
    return open_window([*(["--new-window"] if args.new_window else []), *args.files])


def is_project(text: str) -> bool:
    """Whether an argument names a project file rather than a command."""
    return Path(text).suffix.lower() == ".lipwright"


def open_window(files: list[str]) -> int:
    """Start the graphical application with `files`. Raises InputError where Qt is not installed."""
    if importlib.util.find_spec("PySide6") is None:
        raise InputError(
            "The window needs PySide6, which is not installed.",
            remedy="Install it with: pip install 'lipwright[gui]'. All other commands work without it.",
        )
    from studio.app.main import main

    return int(main(files) or 0)
