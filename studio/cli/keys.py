"""`keys`: list, set, remove, import and export the keys of the hand-made edits."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli.console import Console, table
from studio.core.errors import EditError, InputError, OptionError

if TYPE_CHECKING:
    from studio.core.handles import MouthShape
    from studio.core.project import Project

GROUPS = ("jaw", "right_brow", "left_brow", "nose", "right_eye", "left_eye", "outer_lips", "inner_lips")


def add_parsers(commands: argparse._SubParsersAction) -> None:
    parser = commands.add_parser("keys", help="list, set, remove, import or export hand-made keys", allow_abbrev=False)
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    listing = _action(actions, "list", _list, "show layers and their keys")
    listing.add_argument("--group", choices=GROUPS, help="of this group only")
    setting = _action(actions, "set", _set, "key points at a frame")
    setting.add_argument("--frame", type=int, required=True, help="number of the frame, from 0")
    setting.add_argument("--group", choices=GROUPS, help="points to move: the whole group, or --point of it")
    setting.add_argument("--point", type=int, action="append", metavar="N", help="landmark 0-67; may be repeated")
    setting.add_argument("--dx", type=float, default=0.0, help="move right, in px of the source at that frame")
    setting.add_argument("--dy", type=float, default=0.0, help="move down, in px of the source at that frame")
    setting.add_argument("--shape", metavar="NAME", help="a mouth shape instead, such as A or M")
    setting.add_argument("--strength", type=float, default=1.0, help="of the shape, 0 to 1")
    removing = _action(actions, "remove", _remove, "remove keys")
    removing.add_argument("--layer", required=True, help="id of the layer")
    removing.add_argument("--frame", type=int, action="append", metavar="N", help="of these frames only")
    importing = _action(actions, "import", _import, "read layers and keys from a .json or .csv file")
    importing.add_argument("file", type=Path, metavar="FILE")
    importing.add_argument("--replace", action="store_true", help="drop all layers that the file does not hold")
    exporting = _action(actions, "export", _export, "write layers and keys to a .json or .csv file")
    exporting.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: JSON to standard output")


def _action(actions: argparse._SubParsersAction, name: str, run: Any, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name, help=text, allow_abbrev=False)
    parser.add_argument("project", type=Path, metavar="P.lipwright")
    parser.add_argument("--json", action="store_true", help="print events, one JSON object a line")
    parser.set_defaults(run=run)
    return parser


def _list(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import open_project

    with open_project(args.project, read_only=True) as file:
        layers = [e for e in file.project.layers if args.group in (None, str(e.group))]
    head = ("layer", "group", "frame", "interpolation", "largest offset (model px)")
    rows = [
        (layer.id, str(layer.group), str(key.frame), str(key.interpolation), f"{_largest(key.offsets):.2f}")
        for layer in layers
        for key in layer.keys
    ]
    found = [_summary(layer) for layer in layers]
    console.result(table(rows, head) if rows else "There are no keys.", layers=found)
    return 0


def _largest(offsets: Any) -> float:
    return float((offsets**2).sum(-1).max() ** 0.5)


def _summary(layer: Any) -> dict[str, Any]:
    from studio.cli.key_files import layers_to_json

    return dict(layers_to_json([layer], frame_rate="")["layers"][0])


def _set(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import edit

    def change(project: Project) -> Project:
        if args.shape is not None:
            return _set_shape(project, args.shape, args.strength, args.frame)
        return _move_points(project, args)

    label = f"Key frame {args.frame}" if args.shape is None else f"Shape {args.shape} at frame {args.frame}"
    edit(args.project, change, label, console)
    return 0


def _move_points(project: Project, args: argparse.Namespace) -> Project:
    from studio.core.compose import compose
    from studio.core.project import place_points

    points = _chosen_points(args.group, args.point)
    track = compose(project).points
    _check_frame(args.frame, len(track))
    current = track[args.frame]
    moved = {point: (float(current[point, 0]) + args.dx, float(current[point, 1]) + args.dy) for point in points}
    return place_points(project, args.frame, moved, current)


def _chosen_points(group: str | None, points: list[int] | None) -> list[int]:
    from studio.core.topology import GROUP_POINTS, POINT_COUNT, PointGroup

    members = list(GROUP_POINTS[PointGroup(group)]) if group is not None else list(range(POINT_COUNT))
    if group is None and not points:
        raise OptionError("It is not said which points to move.", remedy="Give --group, --point or --shape.")
    for point in points or []:
        if point not in members:
            raise OptionError(
                f"Point {point} is not in the group.", remedy=f"Choose from {members[0]} to {members[-1]}."
            )
    return points or members


def _set_shape(project: Project, shape: str, strength: float, frame: int) -> Project:
    """Put the mouth of a frame into a named shape."""
    from studio.core.compose import compose
    from studio.core.geometry import face_frame
    from studio.core.handles import mouth_shape
    from studio.core.project import place_points
    from studio.core.topology import CONTENT

    track = compose(project).points
    _check_frame(frame, len(track))
    current = track[frame]
    to_model = face_frame(current)
    shaped = to_model.inverse().apply(mouth_shape(to_model.apply(current), _shape(shape), strength))
    return place_points(project, frame, {int(p): (float(shaped[p, 0]), float(shaped[p, 1])) for p in CONTENT}, current)


def _shape(name: str) -> MouthShape:
    from studio.core.handles import MouthShape

    for shape in MouthShape:
        if name.lower() in (shape.name.lower(), shape.value.lower()):
            return shape
    raise OptionError(f"There is no mouth shape '{name[:40]}'.", remedy=f"There are: {', '.join(MouthShape)}.")


def _check_frame(frame: int, count: int) -> None:
    if not 0 <= frame < count:
        raise EditError(f"Frame {frame} is outside the clip.", remedy=f"Choose a frame from 0 to {count - 1}.")


def _remove(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import edit
    from studio.core.project import remove_keys

    def change(project: Project) -> Project:
        present = [key.frame for key in project.layer(args.layer).keys]
        frames = present if args.frame is None else args.frame
        absent = sorted(set(frames) - set(present))
        if absent:
            raise EditError(f"There is no key at frame {absent[0]}.", remedy="See 'lipwright keys list'.")
        return remove_keys(project, args.layer, frames)

    edit(args.project, change, f"Remove keys of {args.layer}", console)
    return 0


def _import(args: argparse.Namespace, console: Console) -> int:
    from dataclasses import replace

    from studio.cli.documents import edit
    from studio.cli.key_files import read_layers
    from studio.core.project import replace_layer

    def change(project: Project) -> Project:
        layers = read_layers(args.file, project.layers)
        _check_frames(layers, project, args.file)
        if args.replace:
            return replace(project, layers=tuple(layers))
        for layer in layers:
            project = replace_layer(project, layer)
        return project

    edit(args.project, change, f"Import keys from {args.file.name}", console)
    return 0


def _check_frames(layers: list[Any], project: Project, path: Path) -> None:
    last = max((key.frame for layer in layers for key in layer.keys), default=-1)
    if project.frame_count and last >= project.frame_count:
        raise InputError(
            f"A key lies at frame {last}, but the clip has {project.frame_count} frames.",
            path=path,
            remedy="Remove it, or import into the project that the keys were made for.",
        )


def _export(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.documents import open_project, write_text
    from studio.cli.key_files import layers_to_csv, layers_to_json

    with open_project(args.project, read_only=True) as file:
        project = file.project
    layers = layers_to_json(project.layers, frame_rate=str(project.frame_rate))
    if args.output is None:
        console.result(json.dumps(layers, indent=1), keys=layers)
        return 0
    is_csv = args.output.suffix.lower() == ".csv"
    write_text(args.output, layers_to_csv(project.layers) if is_csv else json.dumps(layers, indent=1) + "\n")
    count = sum(len(layer.keys) for layer in project.layers)
    console.finished(f"{args.output}: {count} keys", output=args.output, keys=count)
    return 0
