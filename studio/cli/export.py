"""`export`: a project's frames, voice or landmarks through an exporter into a file or folder."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from studio.cli.console import Console
from studio.core.errors import OptionError

if TYPE_CHECKING:
    from studio.export.events import ExportReport


def add_parsers(commands: argparse._SubParsersAction) -> None:
    parser = commands.add_parser("export", help="write a project to a video or another format", allow_abbrev=False)
    parser.add_argument("project", type=Path, metavar="P.lipwright")
    add_output_options(parser)
    parser.add_argument("--cache-dir", type=Path, metavar="FOLDER", help="where rendered frames are kept")
    parser.add_argument("--json", action="store_true", help="print events, one JSON object a line")
    parser.set_defaults(run=run)


def add_output_options(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Options of every command that writes a video."""
    parser.add_argument(
        "-o", "--output", type=Path, required=required, metavar="OUT", help="file or folder; replaced when it is done"
    )
    parser.add_argument("--format", metavar="ID", help="exporter: see 'lipwright plugins' (default: by OUT's suffix)")
    parser.add_argument(
        "--option", action="append", default=[], metavar="NAME=VALUE", help="of the exporter; may be repeated"
    )
    parser.add_argument(
        "--visible-mark", action="store_true", help='show "AI-generated" in a corner; the metadata say it anyway'
    )
    parser.add_argument("--range", metavar="START:STOP", help="frames to render, STOP not included")


def run(args: argparse.Namespace, console: Console) -> int:
    from dataclasses import replace

    from studio.cli.documents import open_project
    from studio.cli.services import export_project
    from studio.cli.settings import parse_range
    from studio.cli.stopping import cancellation

    exporter = choose_exporter(args.format, args.output)
    with open_project(args.project, read_only=True) as file, cancellation() as cancel:
        project = file.project
        if args.range is not None:
            start, stop = parse_range(args.range)
            project = replace(project, in_point=start, out_point=stop)
        console.started(project=args.project, output=args.output, format=exporter)
        report = export_project(
            project, exporter, args.output, options=args.option, project_path=file.path, cache_dir=args.cache_dir,
            console=console, cancel=cancel, visible_mark=args.visible_mark,
        )  # fmt: skip
    tell(report, console)
    return 0


def choose_exporter(wanted: str | None, output: Path) -> str:
    """The exporter that was asked for, else the first one that writes files of this suffix, else folders."""
    from studio.export.registry import load_registry

    registry = load_registry()
    if wanted is not None:
        return registry.get(wanted).manifest.id
    for plugin in registry.plugins:
        if plugin.manifest.extension == output.suffix.lower():
            return plugin.manifest.id
    suffixes = ", ".join(sorted({p.manifest.extension for p in registry.plugins if p.manifest.extension}))
    raise OptionError(
        f"It is not known how to write '{output.suffix or output.name}'.",
        path=output,
        remedy=f"Name it with one of {suffixes}, or give --format.",
    )


def tell(report: ExportReport, console: Console) -> None:
    """Say what was written."""
    from studio.cli.console import size_text

    text = f"{report.output}: {report.frames} frames, {size_text(report.size)}, in {report.seconds:.1f} s"
    if report.rendered < report.frames:
        text += f" ({report.rendered} rendered, the others were there)"
    console.finished(
        text,
        output=report.output,
        format=report.exporter,
        frames=report.frames,
        rendered=report.rendered,
        bytes=report.size,
        seconds=round(report.seconds, 3),
    )
