"""`words`: import, show and remove when which word and sound of the voice is spoken."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from studio.cli.console import Console, table
from studio.core.errors import EditError, OptionError

if TYPE_CHECKING:
    from studio.core.alignment import Spoken
    from studio.core.project import Project


def add_parsers(commands: argparse._SubParsersAction) -> None:
    parser = commands.add_parser(
        "words",
        help="import, show or remove when words and sounds are spoken",
        description="With FILE: import it (Praat TextGrid, CSV of start,end,label in seconds, SRT or WebVTT). "
        "Without: show what the project has.",
        allow_abbrev=False,
    )
    parser.add_argument("project", type=Path, metavar="P.lipwright")
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE")
    parser.add_argument("--clear", action="store_true", help="remove words and sounds from the project")
    parser.add_argument("--json", action="store_true", help="print events, one JSON object a line")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, console: Console) -> int:
    if args.clear and args.file is not None:
        raise OptionError("--clear and a file do not go together.", remedy="Give one of them.")
    if args.file is not None:
        return _import(args, console)
    return _clear(args, console) if args.clear else _list(args, console)


def _import(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import edit
    from studio.core.alignment import of_voice, set_alignment
    from studio.store.alignment_file import read_alignment

    found = read_alignment(args.file)
    edit(args.project, lambda p: set_alignment(p, of_voice(p, found)), f"Import words from {args.file.name}", console)
    return 0


def _clear(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import edit
    from studio.core.alignment import set_alignment

    def change(project: Project) -> Project:
        if project.alignment is None:
            raise EditError("The project has no words.", remedy="There is nothing to remove.")
        return set_alignment(project, None)

    edit(args.project, change, "Remove words", console)
    return 0


def _list(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import open_project
    from studio.core.alignment import Alignment

    with open_project(args.project, read_only=True) as file:
        found = file.project.alignment or Alignment()
    rows = [_row("word", span) for span in found.words] + [_row("phone", span) for span in found.phones]
    spans = {
        tier: [{"start": span.start / 1000, "end": span.stop / 1000, "label": span.label} for span in tiers]
        for tier, tiers in (("words", found.words), ("phones", found.phones))
    }
    console.result(table(rows, ("tier", "start", "end", "label")) if rows else "There are no words.", **spans)
    return 0


def _row(tier: str, span: Spoken) -> tuple[str, str, str, str]:
    return tier, f"{span.start / 1000:.3f}", f"{span.stop / 1000:.3f}", span.label
