"""`new`, `analyze`, `set`, `undo`, `redo` and `show`: making a project file and editing it."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli.console import Console, table
from studio.core.errors import EditError, OptionError, ProjectFileError, StudioError

if TYPE_CHECKING:
    from studio.core.geometry import Box
    from studio.core.project import Project


def add_parsers(commands: argparse._SubParsersAction) -> None:
    new = _command(commands, "new", run_new, "make a project from a portrait and a voice")
    new.add_argument("--portrait", type=Path, required=True, metavar="FILE", help="a picture, or a video of a face")
    new.add_argument("--voice", type=Path, required=True, metavar="FILE", help="a sound file, or a video with sound")
    new.add_argument("--fps", default=None, metavar="RATE", help="frames per second: 25, 29.97, 30000/1001 ...")
    new.add_argument("--seed", type=int, default=None, help="seed of blinks, sway and the renderer")
    new.add_argument("--force", action="store_true", help="replace a project file of this name")
    analyze = _command(commands, "analyze", run_analyze, "find the face and predict the motion of lips and jaw")
    add_analysis_options(analyze)
    setting = _command(commands, "set", run_set, "change settings of motion, engine, frame rate or range")
    setting.add_argument("settings", nargs="+", metavar="NAME=VALUE", help="such as amplitude=1.2 blinks=off fps=30")
    _command(commands, "undo", run_undo, "take back the last edit")
    _command(commands, "redo", run_redo, "bring back the edit that was undone last")
    _command(commands, "show", run_show, "show what is in a project")


def add_analysis_options(parser: argparse.ArgumentParser) -> None:
    """Options of every command that finds a face."""
    parser.add_argument("--detector", default=None, metavar="ID", help="embedded (default) or face-alignment")
    parser.add_argument("--face", type=int, default=None, metavar="N", help="which face, from 0 for the largest")
    parser.add_argument(
        "--box", type=float, nargs=4, metavar=("X", "Y", "W", "H"),
        help="look for the face in this box of the picture, in px; in a video of its first frames",
    )  # fmt: skip
    parser.add_argument(
        "--model", metavar="NAME", help="weights: their motion model, and with the diffusion engine their renderer"
    )


def face_box(args: argparse.Namespace) -> Box | None:
    """The box that --box gives: x0, y0, x1, y1 in px. Raises OptionError for one without an inside."""
    if args.box is None:
        return None
    x, y, width, height = args.box
    if args.face is not None:
        raise OptionError("--box and --face do not go together.", remedy="Give one of them.")
    if not (math.isfinite(sum(args.box)) and width > 0 and height > 0):
        raise OptionError(
            "This box has no inside.", remedy="Give X, Y, width and height in px, such as 120 40 300 300."
        )
    return x, y, x + width, y + height


def _command(commands: argparse._SubParsersAction, name: str, run: Any, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, allow_abbrev=False)
    parser.add_argument("project", type=Path, metavar="P.lipwright")
    parser.add_argument("--json", action="store_true", help="print events, one JSON object a line")
    parser.set_defaults(run=run)
    return parser


def run_new(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.services import make_project
    from studio.store.project_file import ProjectFile

    if args.project.suffix != ".lipwright":
        raise ProjectFileError(
            "The name of a project ends in .lipwright.", path=args.project, remedy=f"Write {args.project}.lipwright."
        )
    if args.project.exists() and not args.force:
        raise ProjectFileError(
            "There is already a project of this name.", path=args.project, remedy="Choose another, or give --force."
        )
    project = make_project(args.portrait, args.voice, fps=args.fps, seed=args.seed, project_path=args.project)
    with ProjectFile.create(args.project, project, overwrite=args.force):
        pass
    text = f"{args.project}: {project.frame_count} frames at {project.frame_rate} fps"
    console.finished(text, project=args.project, frames=project.frame_count, frame_rate=str(project.frame_rate))
    return 0


def run_analyze(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import open_project
    from studio.cli.services import analyze
    from studio.cli.stopping import cancellation

    with open_project(args.project) as file, cancellation() as cancel:
        console.started(project=args.project)
        project = analyze(
            file, console=console, cancel=cancel, detector=args.detector, face=args.face, box=face_box(args),
            model=args.model,
        )  # fmt: skip
        file.commit(project, "Analyze")
        text = f"{args.project}: face found, motion predicted for {project.frame_count} frames"
        console.finished(text, project=args.project, frames=project.frame_count)
    return 0


def run_set(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import edit
    from studio.cli.settings import apply_settings, split_pair

    pairs = [split_pair(text) for text in args.settings]
    edit(args.project, lambda project: apply_settings(project, pairs), f"Set {', '.join(args.settings)}", console)
    return 0


def run_undo(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import open_project

    with open_project(args.project) as file:
        label = file.undo_label
        if file.undo() is None:
            raise EditError("There is nothing to undo.", path=args.project)
        console.finished(f"{args.project}: undone: {label}", project=args.project, label=label)
    return 0


def run_redo(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import open_project

    with open_project(args.project) as file:
        label = file.redo_label
        if file.redo() is None:
            raise EditError("There is nothing to redo.", path=args.project)
        console.finished(f"{args.project}: redone: {label}", project=args.project, label=label)
    return 0


def run_show(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import open_project
    from studio.cli.settings import current_settings

    with open_project(args.project, read_only=True) as file:
        project, history = file.project, [entry.label for entry in file.history()]
    settings = current_settings(project)
    facts = _facts(project)
    rows = [(name, str(value)) for name, value in {**facts, **settings}.items()]
    console.result(table(rows, ("name", "value")), project=args.project, **facts, settings=settings, history=history)
    return 0


def _facts(project: Project) -> dict[str, Any]:
    return {
        **_models_of(project),
        "portrait": project.portrait.path if project.portrait else None,
        "voice": project.voice.path if project.voice else None,
        "face": project.face.detector if project.face else None,
        "frames": project.frame_count,
        "analyzed": project.base is not None,
        "layers": len(project.layers),
        "keys": sum(len(layer.keys) for layer in project.layers),
        "occluded": ",".join(f"{span.start}:{span.stop}" for span in project.occlusion.spans) or None,
    }


def _models_of(project: Project) -> dict[str, Any]:
    """What renders this project here, and what predicted its motion: names and hashes."""
    from studio.core.project import AUTO
    from studio.render.diffusion_packs import pack_options, weights_name
    from studio.render.engines import auto_choice

    chosen, engine = dict(project.render.options), project.render.engine
    choice = auto_choice(project.render.options) if engine == AUTO else None
    told = engine if choice is None else f"{choice.engine or 'not measured yet'} ({choice.why})"
    facts: dict[str, Any] = {"renderer": told, "renderer_model": None, "renderer_hash": None}
    if engine != "draft" and (choice is None or choice.engine != "draft"):
        try:
            now = dict(pack_options(weights_name(chosen)))
            facts |= {"renderer_model": now["weights"], "renderer_hash": now["weights_hash"]}
            if chosen.get("weights_hash", now["weights_hash"]) != now["weights_hash"]:
                facts["renderer"] += f" (its weights have changed since they were chosen: {chosen['weights_hash']})"
        except StudioError as error:
            facts |= {"renderer": f"{told}: {error.what}", "renderer_model": chosen.get("weights"),
                      "renderer_hash": chosen.get("weights_hash")}  # fmt: skip
    made = dict(project.base.provenance) if project.base is not None else {}
    return facts | {"motion_model": made.get("pack") or made.get("model"), "motion_hash": made.get("weights")}
