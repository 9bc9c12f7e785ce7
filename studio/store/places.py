"""The standard directories, and how to move all of them at once.

`LIPWRIGHT_HOME` names one folder that everything goes under instead: portable use, and tests.
"""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path

import platformdirs

from studio.core.errors import InputError

HOME_VARIABLE = "LIPWRIGHT_HOME"
_APP = "lipwright"


class Place(StrEnum):
    """What a directory is for. CACHE may be deleted at any time; nothing else may."""

    CACHE = "cache"
    CONFIG = "config"
    DATA = "data"
    LOG = "log"


def place_path(place: Place, *, base: Path | None = None) -> Path:
    """Where `place` is, whether or not it exists. `base` wins over LIPWRIGHT_HOME, which wins over the platform's."""
    if base is None and os.environ.get(HOME_VARIABLE):
        base = Path(os.environ[HOME_VARIABLE]).expanduser().absolute()
    if base is not None:
        return Path(base) / place.value
    return {
        Place.CACHE: platformdirs.user_cache_path,
        Place.CONFIG: platformdirs.user_config_path,
        Place.DATA: platformdirs.user_data_path,
        Place.LOG: platformdirs.user_log_path,
    }[place](_APP, appauthor=False)


def folder(place: Place, *, base: Path | None = None) -> Path:
    """The directory of `place`, created. Raises InputError, naming it, when that is impossible."""
    return _created(place_path(place, base=base))


def frames_folder(*, base: Path | None = None) -> Path:
    """Rendered frames."""
    return _created(place_path(Place.CACHE, base=base) / "frames")


def peaks_folder(*, base: Path | None = None) -> Path:
    """Waveform peaks."""
    return _created(place_path(Place.CACHE, base=base) / "peaks")


def plugins_path() -> Path:
    """Exporters that the user installed, whether or not that folder exists."""
    return place_path(Place.DATA) / "plugins"


def models_folder(*, base: Path | None = None) -> Path:
    """Weights that were downloaded, imported or trained on this machine."""
    from studio.store.machine import models_path

    return _created(models_path(base=base))


def _created(path: Path) -> Path:
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)  # as XDG's base directory specification asks for
    except OSError as error:
        raise InputError(
            f"The folder cannot be created ({error.strerror}).",
            path=path,
            remedy=f"Make its parent writable, or set {HOME_VARIABLE} to a folder that is.",
        ) from error
    return path
