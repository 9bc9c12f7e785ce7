"""Reading `plugin.toml`: everything is checked before a line of the plugin runs."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from studio.core.errors import PluginError
from studio.export.api import API_VERSION, Manifest, OptionSpec, OptionType, OptionValue, OutputKind

MANIFEST_NAME = "plugin.toml"
CODE_NAME = "exporter.py"
MAX_MANIFEST_BYTES = 64 << 10
MAX_CODE_BYTES = 1 << 20
MAX_OPTIONS = 40
MAX_CHOICES = 100

_ID = re.compile(r"[a-z0-9_]{1,40}")
_VERSION = re.compile(r"[0-9A-Za-z.+-]{1,30}")
_EXTENSION = re.compile(r"\.[a-z0-9]{1,10}")
_PLUGIN_FIELDS = {
    "id", "name", "version", "api_version", "description", "output", "extension", "needs_frames", "needs_audio",
}  # fmt: skip
_OPTION_FIELDS = {"name", "type", "default", "label", "help", "minimum", "maximum", "choices"}
_ACCEPTS: Mapping[OptionType, tuple[type, ...]] = {
    OptionType.INTEGER: (int,),
    OptionType.NUMBER: (int, float),
    OptionType.BOOLEAN: (bool,),
    OptionType.CHOICE: (str,),
    OptionType.TEXT: (str,),
}


class _Invalid(ValueError):
    """Why a manifest is refused; wrapped once with the file's name."""


def read_manifest(folder: Path) -> Manifest:
    """The checked manifest of the plugin in `folder`. Raises PluginError that says what is wrong and where."""
    path = folder / MANIFEST_NAME
    try:
        text = _bounded(path, MAX_MANIFEST_BYTES).decode("utf-8")
        _bounded(folder / CODE_NAME, MAX_CODE_BYTES)
        return _parse(tomllib.loads(text), folder)
    except (_Invalid, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise PluginError(
            f"The plugin's manifest is not valid: {str(error)[:300]}.",
            path=path,
            remedy="See docs/write-an-exporter.md.",
        ) from error


def _bounded(path: Path, most: int) -> bytes:
    if path.exists() and not path.is_file():  # reading a pipe would wait for ever
        raise _Invalid(f"{path.name} is no file")
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise _Invalid(f"{path.name} cannot be read ({error.strerror})") from error
    if len(data) > most:
        raise _Invalid(f"{path.name} is larger than {most >> 10} KiB")
    return data


def _parse(data: Mapping[str, Any], folder: Path) -> Manifest:
    _only(data, {"plugin", "option"}, "the file")
    plugin = data.get("plugin")
    if not isinstance(plugin, dict):
        raise _Invalid("there is no [plugin] table")
    _only(plugin, _PLUGIN_FIELDS, "[plugin]")
    api_version = _get(plugin, "api_version", int)
    if api_version != API_VERSION:
        raise _Invalid(f"api_version is {api_version}, but this version of Lipwright offers {API_VERSION}")
    plugin_id = _matching(plugin, "id", _ID, "lower-case letters, digits and _")
    if plugin_id != folder.name:
        raise _Invalid(f"id '{plugin_id}' is not the folder's name '{folder.name[:40]}'")
    output = _get(plugin, "output", str)
    if output not in list(OutputKind):
        raise _Invalid(f"output is '{output[:40]}', not one of {', '.join(OutputKind)}")
    kind = OutputKind(output)
    extension = ""
    if kind is OutputKind.FILE:
        extension = _matching(plugin, "extension", _EXTENSION, "a dot, lower-case letters and digits")
    return Manifest(
        id=plugin_id,
        name=_text(plugin, "name", most=60, required=True),
        version=_matching(plugin, "version", _VERSION, "letters, digits and . + -"),
        api_version=api_version,
        description=_text(plugin, "description", most=300),
        output=kind,
        extension=extension,
        needs_frames=_get(plugin, "needs_frames", bool, default=True),
        needs_audio=_get(plugin, "needs_audio", bool, default=False),
        options=_options(data.get("option", [])),
        folder=folder,
    )


def _options(tables: Any) -> tuple[OptionSpec, ...]:
    if not isinstance(tables, list) or len(tables) > MAX_OPTIONS:
        raise _Invalid(f"options are [[option]] tables, at most {MAX_OPTIONS}")
    options = tuple(_option(table, number) for number, table in enumerate(tables, 1))
    names = [option.name for option in options]
    if len(set(names)) != len(names):
        raise _Invalid("two options have the same name")
    return options


def _option(table: Any, number: int) -> OptionSpec:
    where = f"[[option]] {number}"
    if not isinstance(table, dict):
        raise _Invalid(f"{where} is not a table")
    _only(table, _OPTION_FIELDS, where)
    name = _matching(table, "name", _ID, "lower-case letters, digits and _")
    kind = _get(table, "type", str)
    if kind not in list(OptionType):
        raise _Invalid(f"option {name}: type is '{kind[:40]}', not one of {', '.join(OptionType)}")
    type_ = OptionType(kind)
    choices = table.get("choices", [])
    if not isinstance(choices, list) or len(choices) > MAX_CHOICES or not all(_short(choice) for choice in choices):
        raise _Invalid(f"option {name}: choices is a list of at most {MAX_CHOICES} texts")
    if (type_ is OptionType.CHOICE) != bool(choices):
        raise _Invalid(f"option {name}: choices belong to the type 'choice', which needs them")
    spec = OptionSpec(
        name=name,
        type=type_,
        default=_default(table, name, type_),
        label=_text(table, "label", most=60),
        help=_text(table, "help", most=300),
        minimum=_limit(table, "minimum", type_),
        maximum=_limit(table, "maximum", type_),
        choices=tuple(choices),
    )
    problem = value_problem(spec, spec.default)
    if problem:
        raise _Invalid(f"option {name}: the default {problem}")
    return spec


def value_problem(spec: OptionSpec, value: OptionValue) -> str:
    """What is wrong with `value` for an option, as the end of a sentence; "" when it is fine."""
    if not isinstance(value, _ACCEPTS[spec.type]) or (isinstance(value, bool) and spec.type is not OptionType.BOOLEAN):
        return f"is not of type {spec.type}"
    if isinstance(value, float) and not math.isfinite(value):
        return "is not a finite number"
    if spec.minimum is not None and isinstance(value, int | float) and value < spec.minimum:
        return f"is below {spec.minimum:g}"
    if spec.maximum is not None and isinstance(value, int | float) and value > spec.maximum:
        return f"is above {spec.maximum:g}"
    if spec.type is OptionType.CHOICE and value not in spec.choices:
        return f"is not one of {', '.join(spec.choices)}"
    if isinstance(value, str) and (len(value) > 1000 or "\0" in value):
        return "is not a usable text"
    return ""


def _default(table: Mapping[str, Any], name: str, type_: OptionType) -> OptionValue:
    if "default" not in table:
        raise _Invalid(f"option {name}: there is no default")
    value = table["default"]
    if not isinstance(value, str | int | float | bool):
        raise _Invalid(f"option {name}: the default is not of type {type_}")
    return value


def _limit(table: Mapping[str, Any], name: str, type_: OptionType) -> float | None:
    if name not in table:
        return None
    value = table[name]
    if type_ not in (OptionType.INTEGER, OptionType.NUMBER):
        raise _Invalid(f"{name} belongs to numbers only")
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _Invalid(f"{name} is not a number")
    return float(value)


def _only(table: Mapping[str, Any], known: set[str], where: str) -> None:
    unknown = sorted(set(table) - known)
    if unknown:
        raise _Invalid(f"{where} has an unknown entry '{unknown[0][:40]}'")


def _get(table: Mapping[str, Any], name: str, type_: type, *, default: Any = None) -> Any:
    value = table.get(name, default)
    if value is None:
        raise _Invalid(f"'{name}' is missing")
    if not isinstance(value, type_) or (isinstance(value, bool) and type_ is not bool):
        raise _Invalid(f"'{name}' is not of type {type_.__name__}")
    return value


def _matching(table: Mapping[str, Any], name: str, pattern: re.Pattern[str], wanted: str) -> str:
    value = _get(table, name, str)
    if not pattern.fullmatch(value):
        raise _Invalid(f"'{name}' is '{value[:40]}', but is made of {wanted}")
    return value


def _text(table: Mapping[str, Any], name: str, *, most: int, required: bool = False) -> str:
    value = _get(table, name, str, default=None if required else "")
    if len(value) > most or not value.isprintable():
        raise _Invalid(f"'{name}' is one line of at most {most} characters")
    if required and not value.strip():
        raise _Invalid(f"'{name}' is empty")
    return value


def _short(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 60 and value.isprintable()
