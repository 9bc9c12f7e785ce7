"""Options of an exporter: from `name=value` texts or a dialog's values to checked, complete ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from studio.core.errors import OptionError
from studio.export.api import OptionSpec, OptionType, OptionValue
from studio.export.manifest import value_problem

_TRUE = {"true", "yes", "on", "1"}
_FALSE = {"false", "no", "off", "0"}


def parse_options(specs: Iterable[OptionSpec], texts: Iterable[str]) -> dict[str, OptionValue]:
    """All options, from texts such as "quality=18" over the defaults. Raises OptionError."""
    specs = tuple(specs)
    by_name = {spec.name: spec for spec in specs}
    values: dict[str, OptionValue] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        name = name.strip()
        if not equals:
            raise OptionError(f"'{text[:60]}' is not an option.", remedy="Write name=value.")
        if name not in by_name:
            raise _unknown(name, specs)
        values[name] = parse_value(by_name[name], value.strip())
    return complete_options(specs, values)


def complete_options(specs: Iterable[OptionSpec], values: Mapping[str, OptionValue]) -> dict[str, OptionValue]:
    """All options, given values over the defaults, each checked. Raises OptionError."""
    specs = tuple(specs)
    for name in values:
        if name not in {spec.name for spec in specs}:
            raise _unknown(name, specs)
    complete = {spec.name: values.get(spec.name, spec.default) for spec in specs}
    for spec in specs:
        _require(spec, complete[spec.name])
        if spec.type is OptionType.NUMBER:
            complete[spec.name] = float(complete[spec.name])
    return complete


def parse_value(spec: OptionSpec, text: str) -> OptionValue:
    """The value that `text` stands for. Raises OptionError when it does not fit the option."""
    value: OptionValue = text
    try:
        if spec.type is OptionType.INTEGER:
            value = int(text)
        elif spec.type is OptionType.NUMBER:
            value = float(text)
    except ValueError:
        raise _wrong(spec, text, "is not a number") from None
    if spec.type is OptionType.BOOLEAN:
        if text.lower() not in _TRUE | _FALSE:
            raise _wrong(spec, text, "is neither true nor false")
        value = text.lower() in _TRUE
    _require(spec, value)
    return value


def _require(spec: OptionSpec, value: OptionValue) -> None:
    problem = value_problem(spec, value)
    if problem:
        raise _wrong(spec, str(value), problem)


def _wrong(spec: OptionSpec, text: str, problem: str) -> OptionError:
    return OptionError(f"{spec.name} = {text[:60]} {problem}.", remedy=describe_option(spec))


def _unknown(name: str, specs: tuple[OptionSpec, ...]) -> OptionError:
    known = ", ".join(spec.name for spec in specs)
    return OptionError(
        f"There is no option '{str(name)[:40]}'.", remedy=f"There are: {known}." if known else "This format has none."
    )


def describe_option(spec: OptionSpec) -> str:
    """What an option takes, in one sentence for a person."""
    takes = str(spec.type)
    if spec.choices:
        takes = "one of " + ", ".join(spec.choices)
    elif spec.minimum is not None and spec.maximum is not None:
        takes = f"{spec.type} from {spec.minimum:g} to {spec.maximum:g}"
    elif spec.minimum is not None:
        takes = f"{spec.type} from {spec.minimum:g}"
    elif spec.maximum is not None:
        takes = f"{spec.type} up to {spec.maximum:g}"
    default = str(spec.default).lower() if isinstance(spec.default, bool) else spec.default
    return f"Give {takes}; the default is {default}."
