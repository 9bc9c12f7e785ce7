"""What a person set once for the application: one value with defaults and bounds, kept through QSettings."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import Field, asdict, dataclass, field, fields, replace
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

from studio.core.errors import StudioError
from studio.store.machine import (
    LEAST_CACHE_BYTES,
    MOST_CACHE_BYTES,
    MachineSettings,
    read_machine,
    write_machine,
)
from studio.store.places import Place, folder

SYSTEM = "system"
LANGUAGES = (SYSTEM, "en", "de", "es", "zh_CN")
SCHEMES = (SYSTEM, "light", "dark")
ENGINES = ("auto", "draft", "diffusion")
MOST_RECENT = 12
_MACHINE = {"cache_bytes": "cache_bytes", "models_folder": "models"}
"""Settings that the command line honours too, by their names there."""


def _one_of(default: str, choices: tuple[str, ...]) -> Any:
    return field(default=default, metadata={"choices": choices})


def _from(default: int, low: int, high: int) -> Any:
    return field(default=default, metadata={"low": low, "high": high})


@dataclass(frozen=True)
class Settings:
    """ui_scale: per cent. cache_bytes: the most that rendered frames take. Folders: "" for the usual place."""

    language: str = _one_of(SYSTEM, LANGUAGES)
    scheme: str = _one_of(SYSTEM, SCHEMES)
    safe_colours: bool = False
    ui_scale: int = _from(100, 80, 200)
    engine: str = _one_of("auto", ENGINES)
    scrub_sound: bool = True
    default_folder: str = ""
    cache_bytes: int = _from(10 << 30, LEAST_CACHE_BYTES, MOST_CACHE_BYTES)
    models_folder: str = ""
    offer_session: bool = True
    tour_done: bool = False
    recent_actions: tuple[str, ...] = ()
    """Ids of what was used from the command palette, latest first."""


def bounded(values: Mapping[str, object]) -> Settings:
    """Settings of what was stored as anything at all: a value that is broken or out of bounds is as by default."""
    good: dict[str, Any] = {}
    for spec in fields(Settings):
        value = _understood(spec, values.get(spec.name))
        if value is not None:
            good[spec.name] = value
    return Settings(**good)


def _understood(spec: Field, value: object) -> object | None:
    if isinstance(spec.default, bool):
        return {"true": True, "false": False}.get(str(value).lower())
    if isinstance(spec.default, int):
        try:
            number = int(str(value))
        except ValueError:
            return None
        return number if spec.metadata["low"] <= number <= spec.metadata["high"] else None
    if isinstance(spec.default, tuple):
        items = [value] if isinstance(value, str) and value else value
        return tuple(map(str, items))[:MOST_RECENT] if isinstance(items, list | tuple) else None
    choices = spec.metadata.get("choices")
    return value if isinstance(value, str) and "\0" not in value and (choices is None or value in choices) else None


def load_settings() -> Settings:
    """What is stored; defaults where nothing can be read. Needs no QApplication."""
    try:
        stored = _file()
    except StudioError:
        return Settings()
    values: dict[str, object] = {spec.name: stored.value(spec.name) for spec in fields(Settings)}
    machine = asdict(read_machine())
    return bounded(values | {name: machine[other] for name, other in _MACHINE.items()})


class SettingsStore(QObject):
    """The settings of the running application; tells every change and keeps it at once."""

    changed = Signal(object, object)
    """old Settings, new Settings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = load_settings()

    @property
    def value(self) -> Settings:
        return self._value

    def change(self, **values: object) -> None:
        """Set some of them; what is out of bounds is as by default. A disk that refuses is only logged."""
        self._put(bounded(asdict(replace(self._value, **values))))  # type: ignore[arg-type]

    def reset(self) -> None:
        """All as at the first start; what was seen and used is no setting and stays."""
        self._put(Settings(tour_done=self._value.tour_done, recent_actions=self._value.recent_actions))

    def _put(self, new: Settings) -> None:
        old, self._value = self._value, new
        if new == old:
            return
        try:
            _write(old, new)
        except (OSError, StudioError) as error:
            logging.getLogger(__name__).warning("The settings cannot be stored: %s", error)
        self.changed.emit(old, new)


def _write(old: Settings, new: Settings) -> None:
    before, after = asdict(old), asdict(new)
    stored = _file()
    for name, value in after.items():
        if value != before[name] and name not in _MACHINE:
            stored.setValue(name, list(value) if isinstance(value, tuple) else value)
    stored.sync()
    if any(after[name] != before[name] for name in _MACHINE):
        write_machine(MachineSettings(**{other: after[name] for name, other in _MACHINE.items()}))


def _file() -> QSettings:
    return QSettings(str(folder(Place.CONFIG) / "settings.ini"), QSettings.Format.IniFormat)
