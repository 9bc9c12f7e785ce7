"""Hand-made keys as files: JSON, which holds layers whole, and CSV, one row a point, for spreadsheets and scripts.

Offsets are in model px: the face frame of 256 x 256 px of `studio.core.geometry`, so they fit any picture size.
"""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from studio.core.curves import EASE, Interpolation
from studio.core.errors import InputError
from studio.core.keyframes import DEFAULT_FALLOFF, EditLayer, Keyframe
from studio.core.topology import GROUP_POINTS, PointGroup

FORMAT = "lipwright-keys/1"
COLUMNS = ("layer", "group", "frame", "point", "dx", "dy", "interpolation")
MAX_BYTES = 64 << 20
FARTHEST = 4096.0
"""Largest offset in model px that is believed."""
LAST_FRAME = 10_000_000


def layers_to_json(layers: Sequence[EditLayer], *, frame_rate: str) -> dict[str, Any]:
    """Layers as plain values."""
    return {"format": FORMAT, "frame_rate": frame_rate, "layers": [_layer_to_json(layer) for layer in layers]}


def _layer_to_json(layer: EditLayer) -> dict[str, Any]:
    return {
        "id": layer.id,
        "group": str(layer.group),
        "name": layer.name,
        "enabled": layer.enabled,
        "locked": layer.locked,
        "solo": layer.solo,
        "strength": layer.strength,
        "falloff_before": layer.falloff_before,
        "falloff_after": layer.falloff_after,
        "keys": [
            {
                "frame": key.frame,
                "interpolation": str(key.interpolation),
                "bezier": list(key.bezier),
                "offsets": key.offsets.tolist(),
            }
            for key in layer.keys
        ],
    }


def layers_to_csv(layers: Sequence[EditLayer]) -> str:
    """One row per point of each key."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for layer in layers:
        for key in layer.keys:
            for point, (dx, dy) in zip(layer.points, key.offsets.tolist(), strict=True):
                writer.writerow((layer.id, layer.group, key.frame, point, dx, dy, key.interpolation))
    return text.getvalue()


def read_layers(path: Path, existing: Sequence[EditLayer]) -> list[EditLayer]:
    """The layers of a .json or .csv file. CSV holds keys only: the rest comes from `existing` layers of the same id.

    Raises InputError with the place in the file where something is wrong; nothing is half-read.
    """
    text = _read_text(path)
    try:
        if path.suffix.lower() == ".csv":
            return _from_csv(text, {layer.id: layer for layer in existing})
        return _from_json(text)
    except (_Wrong, ValueError, OverflowError) as error:
        raise InputError(
            f"These keys cannot be read: {error}.", path=path, remedy="Correct that place, or export the keys anew."
        ) from None


class _Wrong(Exception):
    """Says where and what."""


def _read_text(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError("This file is too large to hold keys.", path=path, remedy="Choose a file of keys.")
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise InputError("There is no such file.", path=path, remedy="Check the name and the folder.") from None
    except UnicodeDecodeError:
        raise InputError("This is no text file in UTF-8.", path=path, remedy="Choose a .json or .csv file.") from None
    except OSError as error:
        raise InputError(f"The file cannot be read ({error.strerror}).", path=path, remedy="Check it.") from error


def _from_json(text: str) -> list[EditLayer]:
    try:
        data = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise _Wrong(f"it is not JSON ({error})") from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _Wrong(f'"format" is not "{FORMAT}"')
    layers = [_layer_from_json(item, f"layers[{i}]") for i, item in enumerate(_items(data, "layers", ""))]
    ids = [layer.id for layer in layers]
    if len(set(ids)) != len(ids):
        raise _Wrong("two layers have the same id")
    return layers


def _layer_from_json(data: Any, place: str) -> EditLayer:
    if not isinstance(data, dict):
        raise _Wrong(f"{place} is no object")
    group = _group(data.get("group"), f"{place}.group")
    keys = [_key_from_json(k, group, f"{place}.keys[{i}]") for i, k in enumerate(_items(data, "keys", place))]
    try:
        return EditLayer(
            id=_text(data.get("id", str(group)), f"{place}.id"),
            group=group,
            keys=tuple(sorted(keys, key=lambda key: key.frame)),
            falloff_before=_whole(data.get("falloff_before", DEFAULT_FALLOFF), f"{place}.falloff_before"),
            falloff_after=_whole(data.get("falloff_after", DEFAULT_FALLOFF), f"{place}.falloff_after"),
            enabled=_flag(data.get("enabled", True), f"{place}.enabled"),
            locked=_flag(data.get("locked", False), f"{place}.locked"),
            strength=_number(data.get("strength", 1.0), f"{place}.strength"),
            name=_text(data.get("name", ""), f"{place}.name", empty=True),
            solo=_flag(data.get("solo", False), f"{place}.solo"),
        )
    except ValueError as error:
        raise _Wrong(f"{place}: {error}") from None


def _key_from_json(data: Any, group: PointGroup, place: str) -> Keyframe:
    if not isinstance(data, dict):
        raise _Wrong(f"{place} is no object")
    offsets = _items(data, "offsets", place)
    wanted = len(GROUP_POINTS[group])
    if len(offsets) != wanted or not all(isinstance(pair, list) and len(pair) == 2 for pair in offsets):
        raise _Wrong(f"{place}.offsets does not hold {wanted} [dx, dy] pairs")
    numbers = [[_number(v, f"{place}.offsets[{i}]") for v in pair] for i, pair in enumerate(offsets)]
    bezier = data.get("bezier", list(EASE))
    if not isinstance(bezier, list) or len(bezier) != 4:
        raise _Wrong(f"{place}.bezier does not hold 4 numbers")
    x1, y1, x2, y2 = (_number(v, f"{place}.bezier") for v in bezier)
    interpolation = _interpolation(data.get("interpolation", "smooth"), f"{place}.interpolation")
    return _key(_whole(data.get("frame"), f"{place}.frame"), numbers, interpolation, (x1, y1, x2, y2), place)


def _from_csv(text: str, existing: Mapping[str, EditLayer]) -> list[EditLayer]:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    needed = COLUMNS[:-1]
    if reader.fieldnames is None or not set(needed) <= set(reader.fieldnames):
        raise _Wrong(f"the first line does not name the columns {', '.join(needed)}")
    groups: dict[str, PointGroup] = {}
    keys: dict[str, dict[int, tuple[list[list[float]], Interpolation]]] = {}
    try:
        for row in reader:
            _take_row(row, f"line {reader.line_num}", groups, keys)
    except csv.Error as error:
        raise _Wrong(f"line {reader.line_num}: {error}") from None
    return [_layer_from_rows(name, groups[name], keys[name], existing.get(name)) for name in groups]


def _take_row(
    row: Mapping[str, str | None],
    place: str,
    groups: dict[str, PointGroup],
    keys: dict[str, dict[int, tuple[list[list[float]], Interpolation]]],
) -> None:
    group = _group(row["group"], place)
    layer = _text(row["layer"] or str(group), place)
    if groups.setdefault(layer, group) is not group:
        raise _Wrong(f"{place}: layer '{layer}' belongs to the group {groups[layer]}")
    frame = _whole(_parsed(row["frame"], place), place)
    point = _whole(_parsed(row["point"], place), place)
    members = GROUP_POINTS[group]
    if point not in members:
        raise _Wrong(f"{place}: point {point} is not in the group {group} ({members[0]}-{members[-1]})")
    kind = _interpolation(row.get("interpolation") or "smooth", place)
    offsets, _ = keys.setdefault(layer, {}).setdefault(frame, ([[0.0, 0.0] for _ in members], kind))
    offsets[members.index(point)] = [_number(_parsed(row[c], place), place) for c in ("dx", "dy")]


def _layer_from_rows(
    name: str,
    group: PointGroup,
    keys: Mapping[int, tuple[list[list[float]], Interpolation]],
    existing: EditLayer | None,
) -> EditLayer:
    from dataclasses import replace

    if existing is not None and existing.group is not group:
        raise _Wrong(f"layer '{name}' of the project belongs to the group {existing.group}, not {group}")
    made = tuple(_key(frame, *keys[frame], EASE, f"frame {frame}") for frame in sorted(keys))
    return replace(existing or EditLayer(id=name, group=group), keys=made)


def _key(
    frame: int,
    offsets: list[list[float]],
    interpolation: Interpolation,
    bezier: tuple[float, float, float, float],
    place: str,
) -> Keyframe:
    import numpy as np

    try:
        return Keyframe(frame, np.array(offsets, np.float32).reshape(-1, 2), interpolation, bezier)
    except ValueError as error:
        raise _Wrong(f"{place}: {error}") from None


def _parsed(text: str | None, place: str) -> float:
    try:
        return float(text or "")
    except ValueError:
        raise _Wrong(f"{place}: '{(text or '')[:40]}' is not a number") from None


def _items(data: Mapping[str, Any], name: str, place: str) -> list[Any]:
    value = data.get(name)
    if not isinstance(value, list):
        raise _Wrong(f"{place}.{name} is no list".lstrip("."))
    return value


def _group(value: object, place: str) -> PointGroup:
    try:
        return PointGroup(str(value))
    except ValueError:
        raise _Wrong(f"{place}: '{str(value)[:40]}' is not a group; there are {', '.join(PointGroup)}") from None


def _interpolation(value: object, place: str) -> Interpolation:
    try:
        return Interpolation(str(value))
    except ValueError:
        raise _Wrong(f"{place}: '{str(value)[:40]}' is not one of {', '.join(Interpolation)}") from None


def _text(value: object, place: str, *, empty: bool = False) -> str:
    if not isinstance(value, str) or len(value) > 200 or not (value or empty):
        raise _Wrong(f"{place}: a text of 1 to 200 characters is needed")
    return value


def _flag(value: object, place: str) -> bool:
    if not isinstance(value, bool):
        raise _Wrong(f"{place}: true or false is needed")
    return value


def _number(value: object, place: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _Wrong(f"{place}: a finite number is needed")
    if abs(value) > FARTHEST:
        raise _Wrong(f"{place}: {value:g} is too large")
    return float(value)


def _whole(value: object, place: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value or value % 1 != 0:
        raise _Wrong(f"{place}: a whole number is needed")
    if not 0 <= value <= LAST_FRAME:
        raise _Wrong(f"{place}: {value:g} is out of range")
    return int(value)
