"""`lipwright`: reads the arguments, runs one command, turns errors into text and an exit code (docs/cli.md)."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from studio import __version__
from studio.cli import (
    benchmark,
    evaluate,
    export,
    keys,
    models,
    occlude,
    plugins,
    project,
    render,
    status,
    train,
    window,
    words,
)
from studio.cli.console import Console
from studio.cli.stopping import interruptible
from studio.core.errors import Cancelled, ExitCode, InputError, StudioError
from studio.core.frozen import begin_frozen

EPILOG = """\
Without a command, the window opens; `lipwright P.lipwright` opens it with that project.
Exit codes: 0 done, 1 failed, 2 unusable input or arguments, 130 stopped on request.
"""


class UsageError(InputError):
    """Arguments that do not fit; carries the usage line of the command."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose mistakes are StudioErrors."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", remedy=f"See '{self.prog} --help'.")


def build_parser() -> Parser:
    """All commands; importing none of what they use."""
    parser = Parser(
        prog="lipwright",
        description="Make a face speak: lip-sync a portrait or a video to a voice.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"lipwright {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    for group in (
        render,
        project,
        keys,
        words,
        occlude,
        export,
        plugins,
        models,
        status,
        evaluate,
        benchmark,
        train,
        window,
    ):
        group.add_parsers(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    begin_frozen()
    arguments = list(sys.argv[1:] if argv is None else argv)
    _make_printing_safe()
    console = Console(command=arguments[0] if arguments else "window", as_json="--json" in arguments)
    try:
        with interruptible():
            return _run(arguments, console)
    except (KeyboardInterrupt, Cancelled):
        stopped = Cancelled("Stopped on request; nothing half-written is left.")
        console.failed(stopped, exit_code=ExitCode.CANCELLED)
        return int(ExitCode.CANCELLED)
    except StudioError as error:
        console.failed(error, exit_code=error.exit_code)
        return int(error.exit_code)
    except BrokenPipeError:
        # The reader of our output has gone; writing at exit must not complain about it again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return int(ExitCode.FAILED)
    except Exception as error:
        return _unexpected(error, console)


def _run(arguments: list[str], console: Console) -> int:
    if not arguments or (len(arguments) == 1 and window.is_project(arguments[0])):
        return window.open_window(arguments)
    parser = build_parser()
    try:
        args, rest = parser.parse_known_args(arguments)
    except SystemExit as finished:  # --help and --version have said what they had to say
        return int(finished.code or 0)
    if rest and not getattr(args, "takes_rest", False):
        raise UsageError(f"'{rest[0]}' is not understood here.", remedy=f"See 'lipwright {args.command} --help'.")
    args.rest = rest
    run = getattr(args, "run", None)
    if run is None:
        raise UsageError("A command is missing.", remedy=f"See 'lipwright {args.command or ''} --help'.")
    console.command = args.command
    try:
        return int(run(args, console) or ExitCode.OK)
    except SystemExit as finished:  # the parser of a training command
        return finished.code if isinstance(finished.code, int) else int(ExitCode.OK)


def _unexpected(error: Exception, console: Console) -> int:
    """A defect of ours, or of the machine: one line, and the traceback in a log file."""
    from studio.store.reports import write_report

    log = write_report(error)
    where = f"Details are in {log}." if log else "Set LIPWRIGHT_DEBUG=1 to see details."
    if os.environ.get("LIPWRIGHT_DEBUG"):
        import traceback

        traceback.print_exception(error)
    told = StudioError(f"{_plain_reason(error)}.", remedy=where)
    console.failed(told, exit_code=ExitCode.FAILED, log=None if log is None else str(log))
    return int(ExitCode.FAILED)


def _plain_reason(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return "There is not enough memory"
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return f"Something went wrong inside Lipwright ({type(error).__name__}: {str(error)[:200]})"


def _make_printing_safe() -> None:
    """Names that the terminal's encoding cannot show are escaped instead of failing the command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
