"""`occlude`: in which frames the source is shown as it is, because something covers the mouth."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from studio.cli.console import Console, table
from studio.core.errors import OptionError

if TYPE_CHECKING:
    from studio.core.project import Project


def add_parsers(commands: argparse._SubParsersAction) -> None:
    parser = commands.add_parser(
        "occlude",
        help="show the source as it is where something covers the mouth",
        description="With START and STOP: show the source as it is in these frames, STOP not included. "
        "Without: show in which frames that is so.",
        allow_abbrev=False,
    )
    parser.add_argument("project", type=Path, metavar="P.lipwright")
    parser.add_argument("start", type=int, nargs="?", metavar="START")
    parser.add_argument("stop", type=int, nargs="?", metavar="STOP")
    parser.add_argument("--end", action="store_true", help="render these frames again instead")
    parser.add_argument("--clear", action="store_true", help="render all frames again")
    parser.add_argument("--json", action="store_true", help="print events, one JSON object a line")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, console: Console) -> int:
    if args.start is not None and args.stop is None:
        raise OptionError("The end of the frames is missing.", remedy="Give START and STOP.")
    if args.clear and (args.start is not None or args.end):
        raise OptionError("--clear goes with no frames and without --end.", remedy="Give one of them.")
    if args.end and args.start is None:
        raise OptionError("--end needs frames.", remedy="Give START and STOP, or --clear for all.")
    if args.start is None and not args.clear:
        return _list(args, console)
    return _edit(args, console)


def _edit(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import edit
    from studio.core.occlusion import clear_occlusion, occlude, reveal

    def change(project: Project) -> Project:
        if args.clear:
            return clear_occlusion(project)
        frames = range(args.start, args.stop)
        return reveal(project, frames) if args.end else occlude(project, frames)

    frames = f"{args.start}:{args.stop}"
    label = "Clear occlusion" if args.clear else f"End occlusion {frames}" if args.end else f"Occlude {frames}"
    edit(args.project, change, label, console)
    return 0


def _list(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import open_project

    with open_project(args.project, read_only=True) as file:
        occlusion, rate = file.project.occlusion, file.project.frame_rate
    spans = [{"start": span.start, "stop": span.stop} for span in occlusion.spans]
    rows = [(str(s.start), str(s.stop), rate.timecode(s.start), rate.timecode(s.stop)) for s in occlusion.spans]
    text = table(rows, ("start", "stop", "from", "to")) if rows else "Nothing is occluded."
    console.result(text, spans=spans, muted=occlusion.muted, locked=occlusion.locked)
    return 0
