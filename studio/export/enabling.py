"""Which of the user's plugins may run: those that a person enabled, as long as no file of theirs changes.

What is remembered is a hash over every file of the plugin's folder, by name and content, so that an update, or
something that slipped in, has to be enabled anew.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path

from studio.core.errors import PluginError
from studio.store.places import Place, folder, place_path

FILE = "enabled-plugins.json"
MAX_FILES = 500
MAX_BYTES = 32 << 20


def enabled_plugins() -> dict[str, str]:
    """The hash under which each plugin was enabled, by id; nothing where the record is missing or damaged."""
    try:
        found = json.loads((place_path(Place.CONFIG) / FILE).read_text(encoding="utf-8"))
        return {str(name): str(digest) for name, digest in found.items()}
    except (OSError, ValueError, AttributeError, RecursionError):
        return {}


def remember(enabled: Mapping[str, str]) -> None:
    """Keep the record. Raises PluginError when it cannot be written."""
    path = folder(Place.CONFIG) / FILE
    partial = path.with_name(f".{FILE}.{os.getpid()}")
    try:
        partial.write_text(json.dumps(dict(sorted(enabled.items())), indent=1) + "\n", encoding="utf-8")
        os.replace(partial, path)
    except OSError as error:
        raise PluginError(
            f"It cannot be remembered which plugins are enabled ({error.strerror}).",
            path=path,
            remedy="Check the folder's rights.",
        ) from error


def plugin_files(plugin: Path) -> list[Path]:
    """Every file of a plugin's folder, hidden ones too, in a fixed order. Raises PluginError for links and the like."""
    found: list[Path] = []
    for base, folders, names in os.walk(plugin):
        for name in sorted([*folders, *names]):
            path = Path(base) / name
            if path.is_symlink() or not (path.is_file() or path.is_dir()):
                raise PluginError("The plugin holds a link or a special file.", path=path, remedy="Remove it.")
        found += [Path(base) / name for name in names]
        if len(found) > MAX_FILES:
            raise PluginError(f"The plugin holds more than {MAX_FILES} files.", path=plugin, remedy="Remove some.")
    return sorted(found, key=lambda path: path.relative_to(plugin).as_posix())


def plugin_digest(plugin: Path) -> str:
    """SHA-256 in hex over names and contents of all files. Raises PluginError when they cannot all be read."""
    digest, total = hashlib.sha256(b"lipwright-plugin/1"), 0
    for path in plugin_files(plugin):
        try:
            with path.open("rb") as file:
                data = file.read(MAX_BYTES - total + 1)
        except OSError as error:
            raise PluginError(
                f"A file of the plugin cannot be read ({error.strerror}).", path=path, remedy="Check its rights."
            ) from error
        total += len(data)
        if total > MAX_BYTES:
            raise PluginError(f"The plugin is larger than {MAX_BYTES >> 20} MiB.", path=plugin, remedy="Remove files.")
        for part in (path.relative_to(plugin).as_posix().encode(), data):
            digest.update(len(part).to_bytes(8, "little"))
            digest.update(part)
    return digest.hexdigest()
