"""What was exported last, so that the next export starts from there: kept across sessions."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSettings

from studio.app.dialogs.choice import ExportChoice
from studio.core.errors import StudioError
from studio.export.api import OptionValue
from studio.store.places import Place, folder

DEFAULT_FORMAT = "mp4"


@dataclass(frozen=True)
class LastExport:
    """folder: None when there is none any more; options: those of each format by its id."""

    format: str = DEFAULT_FORMAT
    folder: Path | None = None
    options: dict[str, dict[str, OptionValue]] = field(default_factory=dict)
    visible_mark: bool = False


def load_last() -> LastExport:
    """Defaults where nothing can be read."""
    try:
        stored = _file()
    except StudioError:
        return LastExport()
    place = Path(str(stored.value("folder", "")))
    return LastExport(
        format=str(stored.value("format", DEFAULT_FORMAT)),
        folder=place if place.is_absolute() and place.is_dir() else None,
        options=_options(str(stored.value("options", "{}"))),
        visible_mark=str(stored.value("visible_mark", "")) == "true",
    )


def store_last(choice: ExportChoice) -> None:
    """A disk that refuses is only logged."""
    try:
        stored = _file()
    except StudioError as error:
        logging.getLogger(__name__).warning("The last export cannot be remembered: %s", error)
        return
    options = _options(str(stored.value("options", "{}"))) | {choice.exporter: dict(choice.options)}
    stored.setValue("format", choice.exporter)
    stored.setValue("folder", str(choice.output.parent))
    stored.setValue("options", json.dumps(options))
    stored.setValue("visible_mark", "true" if choice.visible_mark else "")
    stored.sync()


def _options(text: str) -> dict[str, dict[str, OptionValue]]:
    """What was stored, as far as it makes sense; the form leaves out what its format does not know."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(key): value for key, value in found.items() if isinstance(value, dict)}


def _file() -> QSettings:
    return QSettings(str(folder(Place.CONFIG) / "export.ini"), QSettings.Format.IniFormat)
