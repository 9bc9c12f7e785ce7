"""What a person set for this computer that the command line honours too: `machine.json` in the config folder."""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from studio.store.places import Place, folder, place_path

LEAST_CACHE_BYTES = 1 << 28
MOST_CACHE_BYTES = 1 << 42
_FILE = "machine.json"


@dataclass(frozen=True)
class MachineSettings:
    """cache_bytes: the most that rendered frames take on disk. models: where weights are, "" for the usual place."""

    cache_bytes: int = 10 << 30
    models: str = ""


def read_machine(*, base: Path | None = None) -> MachineSettings:
    """The settings; what is missing, damaged or out of bounds is as it would be without the file."""
    try:
        found = json.loads((place_path(Place.CONFIG, base=base) / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return MachineSettings()
    if not isinstance(found, dict):
        return MachineSettings()
    size, models = found.get("cache_bytes"), found.get("models")
    if not isinstance(size, int) or isinstance(size, bool):
        size = MachineSettings.cache_bytes
    return MachineSettings(
        cache_bytes=min(max(size, LEAST_CACHE_BYTES), MOST_CACHE_BYTES),
        models=models if isinstance(models, str) and "\0" not in models else "",
    )


def write_machine(settings: MachineSettings, *, base: Path | None = None) -> None:
    """Replace the file. Raises InputError or OSError when it cannot be written; the old one is whole then."""
    path = folder(Place.CONFIG, base=base) / _FILE
    aside = path.with_name(f"{_FILE}.{secrets.token_hex(4)}")
    try:
        aside.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
        os.replace(aside, path)
    except OSError:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        raise


def cache_limit() -> int:
    """The most bytes that rendered frames may take."""
    return read_machine().cache_bytes


def models_path(*, base: Path | None = None) -> Path:
    """Where weights of this machine are, whether or not that folder exists."""
    chosen = "" if base is not None else read_machine().models
    return Path(chosen).expanduser() if chosen else place_path(Place.DATA, base=base) / "models"
