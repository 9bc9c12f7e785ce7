"""How the canvas was left: what is shown, hidden and pinned. A view, not the project: kept beside the settings."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.app.canvas.picture import Side
from studio.core.errors import StudioError
from studio.core.topology import PointGroup
from studio.media.files import atomic_path
from studio.store.places import Place, folder, place_path

NAME = "canvas.json"
MAX_BYTES = 1 << 16


class Onion(StrEnum):
    """Which other frames are drawn faintly."""

    KEYS = "keys"
    ONE = "1"
    TWO = "2"
    FIVE = "5"
    TEN = "10"


@dataclass(frozen=True)
class CanvasState:
    """hidden: groups that are not drawn; pinned: groups that do not follow. split: 0..1 of the canvas's width."""

    grips: bool = False
    confidence: bool = True
    legend: bool = False
    outside: bool = True
    onion: bool = False
    onion_mode: Onion = Onion.KEYS
    hidden: frozenset[PointGroup] = frozenset()
    pinned: frozenset[PointGroup] = frozenset()
    left: Side = Side.SOURCE
    right: Side = Side.DRAFT
    split: float = 0.5

    def to_json(self) -> str:
        values = asdict(self)
        return json.dumps({k: sorted(v) if isinstance(v, frozenset) else v for k, v in values.items()}, indent=1)


def state_from_json(text: str) -> CanvasState:
    """What a stored text says; a value that is missing or cannot be used is as by default."""
    try:
        stored = json.loads(text)
    except (ValueError, RecursionError):
        return CanvasState()
    if not isinstance(stored, Mapping):
        return CanvasState()
    good: dict[str, Any] = {}
    for spec in fields(CanvasState):
        value = _understood(spec.default, stored.get(spec.name))
        if value is not None:
            good[spec.name] = value
    return CanvasState(**good)


def _understood(default: object, value: object) -> object | None:
    if isinstance(default, bool):
        return value if isinstance(value, bool) else None
    if isinstance(default, float):
        usable = isinstance(value, int | float) and not isinstance(value, bool)
        return float(value) if usable and 0 <= value <= 1 else None  # type: ignore[arg-type, operator]
    if isinstance(default, frozenset):
        known = list(PointGroup)
        return frozenset(PointGroup(v) for v in value if v in known) if isinstance(value, list) else None
    kinds: dict[type, type[StrEnum]] = {Onion: Onion, Side: Side}
    kind = kinds[type(default)]
    return kind(value) if isinstance(value, str) and value in list(kind) else None


class CanvasStateStore(QObject):
    """The state of the running application, kept at every change. A disk that refuses is only logged."""

    changed = Signal(object)
    """CanvasState."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = _stored()

    @property
    def value(self) -> CanvasState:
        return self._value

    def put(self, value: CanvasState) -> None:
        if value == self._value:
            return
        self._value = value
        try:
            with atomic_path(folder(Place.CONFIG) / NAME) as partial:
                partial.write_text(value.to_json(), encoding="utf-8")
        except StudioError as error:
            logging.getLogger(__name__).warning("The canvas's state cannot be stored: %s", error)
        self.changed.emit(value)


def _stored() -> CanvasState:
    try:
        with (place_path(Place.CONFIG) / NAME).open("rb") as file:
            return state_from_json(file.read(MAX_BYTES).decode("utf-8", "replace"))
    except OSError:
        return CanvasState()
