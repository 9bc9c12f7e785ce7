"""`render`: a portrait and a voice become a video; or a project's missing frames are rendered into the cache."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from studio.cli.console import Console
from studio.cli.export import add_output_options
from studio.cli.project import add_analysis_options, face_box
from studio.core.errors import OptionError

if TYPE_CHECKING:
    from studio.core.project import Project

PROJECT_SUFFIX = ".lipwright"


def add_parsers(commands: argparse._SubParsersAction) -> None:
    parser = commands.add_parser(
        "render",
        help="render a portrait and a voice to a video, or a project's frames",
        description="PORTRAIT (a picture, or a video of a face) and VOICE become OUT. With a project instead, its "
        "missing frames are rendered into the cache.",
        allow_abbrev=False,
    )
    parser.add_argument("inputs", nargs="+", type=Path, metavar="PORTRAIT VOICE | P.lipwright")
    add_output_options(parser, required=False)
    parser.add_argument("--engine", metavar="ID", help="auto (default), draft or diffusion: see 'lipwright engines'")
    parser.add_argument("--fps", metavar="RATE", help="25 (default for portraits), 29.97, 30000/1001 ...")
    parser.add_argument("--seed", type=int, metavar="N", help="of blinks, sway and the renderer (default 0)")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="as 'lipwright set'")
    parser.add_argument("--no-blinks", action="store_true", help="a portrait's eyes stay open")
    parser.add_argument("--no-sway", action="store_true", help="a portrait's head stays still")
    add_analysis_options(parser)
    parser.add_argument("--cache-dir", type=Path, metavar="FOLDER", help="where rendered frames are kept")
    parser.add_argument("--json", action="store_true", help="print events, one JSON object a line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, console: Console) -> int:
    if len(args.inputs) == 1 and args.inputs[0].suffix.lower() == PROJECT_SUFFIX:
        return _render_project(args, console)
    if len(args.inputs) != 2:
        raise OptionError("A portrait and a voice are needed, or a project.", remedy="See 'lipwright render --help'.")
    if args.output is None:
        raise OptionError("It is not said where to write the video.", remedy="Give -o OUT.mp4.")
    return _render_files(args, console)


def _render_files(args: argparse.Namespace, console: Console) -> int:
    """The main job."""
    from studio.cli.export import choose_exporter, tell
    from studio.cli.services import analyzed, export_project, make_project, tell_engine
    from studio.cli.stopping import cancellation
    from studio.media.files import check_writable

    portrait, voice = args.inputs
    box = face_box(args)
    exporter = choose_exporter(args.format, args.output)
    check_writable(args.output / "frames" if args.output.is_dir() else args.output)
    with cancellation() as cancel:
        console.started(portrait=portrait, voice=voice, output=args.output, format=exporter)
        project = _configured(make_project(portrait, voice, fps=args.fps, seed=args.seed), args)
        project = analyzed(
            project, console=console, cancel=cancel, detector=args.detector, face=args.face, box=box, model=args.model
        )
        tell_engine(project, console)
        report = export_project(
            project, exporter, args.output, options=args.option, project_path=None, cache_dir=args.cache_dir,
            console=console, cancel=cancel, visible_mark=args.visible_mark,
        )  # fmt: skip
    tell(report, console)
    return 0


def _render_project(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import open_project
    from studio.cli.services import render_frames, tell_engine
    from studio.cli.stopping import cancellation

    if args.output is not None:
        raise OptionError("A project is rendered into the cache.", remedy="Write a file with 'lipwright export'.")
    path = args.inputs[0]
    with open_project(path, read_only=True) as file, cancellation() as cancel:
        console.started(project=path)
        project = _configured(file.project, args)
        tell_engine(project, console)
        finished = render_frames(
            project, project_path=file.path, cache_dir=args.cache_dir, console=console, cancel=cancel
        )
    text = f"{path}: {finished.total} frames are ready, {finished.rendered} of them new, in {finished.seconds:.1f} s"
    console.finished(text, project=path, frames=finished.total, rendered=finished.rendered, seconds=finished.seconds)
    return 0


def _configured(project: Project, args: argparse.Namespace) -> Project:
    """The project with what the options ask for."""
    from dataclasses import replace

    from studio.cli.settings import apply_settings, parse_range, set_seed, split_pair

    pairs = [split_pair(text) for text in args.set]
    pairs += [("model", args.model)] if args.model and args.engine != "draft" else []
    pairs += [("engine", args.engine)] if args.engine is not None else []
    pairs += [(name, "off") for name, off in (("blinks", args.no_blinks), ("sway", args.no_sway)) if off]
    project = apply_settings(project, pairs)
    if args.seed is not None:
        project = set_seed(project, args.seed)
    if args.range is not None:
        start, stop = parse_range(args.range)
        project = replace(project, in_point=start, out_point=stop)
    return project
