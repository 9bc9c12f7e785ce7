"""Shortcuts that a person chose, kept in `shortcuts.ini` of the config folder."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping

from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence

from studio.app.actions import Keys
from studio.core.errors import StudioError
from studio.store.places import Place, folder


def load_keys() -> dict[str, Keys]:
    """Shortcuts by action id; what is broken is left out, so that the default ones hold there."""
    try:
        stored = _file()
    except StudioError:
        return {}
    found = {action_id: _read(stored.value(action_id)) for action_id in stored.childKeys() if action_id}
    return {action_id: keys for action_id, keys in found.items() if keys is not None}


def store_keys(keys: Mapping[str, Keys]) -> None:
    """Keep these and no others. A disk that refuses is only logged."""
    try:
        stored = _file()
    except StudioError as error:
        logging.getLogger(__name__).warning("The shortcuts cannot be stored: %s", error)
        return
    stored.clear()
    for action_id, chosen in keys.items():
        stored.setValue(action_id, json.dumps(chosen))
    stored.sync()


def _read(value: object) -> Keys | None:
    try:
        keys = json.loads(str(value))
    except (ValueError, RecursionError):
        return None
    if not isinstance(keys, list) or not all(isinstance(key, str) and QKeySequence(key).toString() for key in keys):
        return None
    return tuple(keys)


def _file() -> QSettings:
    return QSettings(str(folder(Place.CONFIG) / "shortcuts.ini"), QSettings.Format.IniFormat)
