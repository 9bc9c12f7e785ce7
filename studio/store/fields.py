"""Reading untrusted JSON: every value is checked for type and range where it is read, and errors name its field."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")

MAX_TEXT = 40_000
"""Longest text of one field: a Windows path has up to 32,767 characters."""
MAX_INTEGER = 2**63 - 1


class FieldError(ValueError):
    """One field is not what it should be; wrapped by the caller, who knows the file."""

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"{where}: {problem}" if where else problem)


class Fields:
    """A JSON object whose members are read by name.

    `where` is its dotted place in the document, "" for the whole.
    """

    def __init__(self, value: Any, where: str = "") -> None:
        if not isinstance(value, dict):
            raise FieldError(where, f"is {_kind(value)} instead of an object")
        self._values: dict[str, Any] = value
        self.where = where

    def place(self, name: str) -> str:
        return f"{self.where}.{name}" if self.where else name

    def has(self, name: str) -> bool:
        return self._values.get(name) is not None

    def only(self, *names: str) -> None:
        """Refuse members that this version does not know: writing the file again would lose them."""
        unknown = sorted(set(self._values) - set(names))
        if unknown:
            raise FieldError(self.place(unknown[0][:60]), "is unknown to this version")

    def fields(self, name: str) -> Fields:
        return Fields(self._get(name), self.place(name))

    def optional(self, name: str, read: Callable[[Fields], T]) -> T | None:
        return read(self.fields(name)) if self.has(name) else None

    def items(self, name: str, *, most: int) -> list[Any]:
        value = self._get(name)
        if not isinstance(value, list):
            raise FieldError(self.place(name), f"is {_kind(value)} instead of a list")
        if len(value) > most:
            raise FieldError(self.place(name), f"has {len(value)} entries, more than {most}")
        return value

    def objects(self, name: str, *, most: int) -> list[Fields]:
        return [Fields(value, f"{self.place(name)}[{i}]") for i, value in enumerate(self.items(name, most=most))]

    def text(self, name: str, *, most: int = MAX_TEXT) -> str:
        value = self._get(name)
        if not isinstance(value, str):
            raise FieldError(self.place(name), f"is {_kind(value)} instead of a text")
        if len(value) > most or "\0" in value:
            raise FieldError(self.place(name), "is not a usable text")
        return value

    def integer(self, name: str, *, low: int = 0, high: int = MAX_INTEGER) -> int:
        value = self._get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise FieldError(self.place(name), f"is {_kind(value)} instead of a whole number")
        if not low <= value <= high:
            raise FieldError(self.place(name), f"is not within {low}..{high}")
        return value

    def number(self, name: str, *, low: float = -1e12, high: float = 1e12) -> float:
        value = self._get(name)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise FieldError(self.place(name), f"is {_kind(value)} instead of a number")
        if not low <= value <= high:
            raise FieldError(self.place(name), f"is not within {low:g}..{high:g}")
        return float(value)

    def flag(self, name: str) -> bool:
        value = self._get(name)
        if not isinstance(value, bool):
            raise FieldError(self.place(name), f"is {_kind(value)} instead of true or false")
        return value

    def choice(self, name: str, choices: type[E]) -> E:
        value = self.text(name)
        if value not in list(choices):
            raise FieldError(self.place(name), f"is '{value[:40]}', which this version does not know")
        return choices(value)

    def pairs(self, name: str, *, most: int = 1000) -> tuple[tuple[str, str | int | float | bool], ...]:
        """A list of [name, plain value] pairs."""
        return tuple(self._pair(name, i, pair) for i, pair in enumerate(self.items(name, most=most)))

    def _pair(self, name: str, index: int, pair: Any) -> tuple[str, str | int | float | bool]:
        usable = isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str)
        if not usable or not isinstance(pair[1], str | int | float | bool) or len(str(pair)) > MAX_TEXT:
            raise FieldError(f"{self.place(name)}[{index}]", "is not a name and a plain value")
        if isinstance(pair[1], float) and not math.isfinite(pair[1]):
            raise FieldError(f"{self.place(name)}[{index}]", "is not a finite number")
        return pair[0], pair[1]

    def _get(self, name: str) -> Any:
        if name not in self._values:
            raise FieldError(self.place(name), "is missing")
        return self._values[name]


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "a text", bool: "true or false", type(None): "empty"}
    return names.get(type(value), "a number")
