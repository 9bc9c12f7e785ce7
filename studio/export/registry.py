"""Which exporters there are. Manifests are read at once; code is imported only when an exporter runs.

Bundled plugins come first, then those of the user's plugin folder. A plugin is Python code and runs with the rights of
the person who starts it: only folders that the person put into the plugin folder are looked at, and every list says
where a plugin comes from.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from studio.core.errors import OptionError, PluginError
from studio.core.resources import bundled_plugins
from studio.export.api import ExportContext, Manifest
from studio.export.manifest import CODE_NAME, MANIFEST_NAME, read_manifest
from studio.store.places import Place, place_path

MAX_PLUGINS = 200


class Origin(StrEnum):
    BUNDLED = "bundled"
    USER = "user"


@dataclass(frozen=True)
class Plugin:
    manifest: Manifest
    origin: Origin


@dataclass(frozen=True)
class PluginFailure:
    """A folder that is no usable plugin, and why."""

    folder: Path
    origin: Origin
    error: PluginError


@dataclass(frozen=True)
class Registry:
    """plugins: in the order they are shown in; failures: what could not be used, kept to be listed."""

    plugins: tuple[Plugin, ...]
    failures: tuple[PluginFailure, ...]

    def get(self, plugin_id: str) -> Plugin:
        """The plugin of that id. Raises PluginError for one that failed to load, OptionError for an unknown one."""
        for plugin in self.plugins:
            if plugin.manifest.id == plugin_id:
                return plugin
        for failure in self.failures:
            if failure.folder.name == plugin_id:
                raise failure.error
        known = ", ".join(plugin.manifest.id for plugin in self.plugins)
        raise OptionError(f"There is no export format '{plugin_id[:40]}'.", remedy=f"Choose one of: {known}.")


def load_registry(*, bundled: Path | None = None, user: Path | None = None) -> Registry:
    """Read all manifests; imports no plugin. The folders default to the bundled one and the user's."""
    folders = (
        (bundled_plugins() if bundled is None else bundled, Origin.BUNDLED),
        (place_path(Place.DATA) / "plugins" if user is None else user, Origin.USER),
    )
    plugins: list[Plugin] = []
    failures: list[PluginFailure] = []
    for root, origin in folders:
        for folder in _plugin_folders(root):
            try:
                plugins.append(Plugin(_new_manifest(folder, plugins), origin))
            except PluginError as error:
                failures.append(PluginFailure(folder, origin, error))
    return Registry(tuple(plugins), tuple(failures))


def load_exporter(plugin: Plugin) -> Callable[[ExportContext], None]:
    """Import the plugin's code and return its `export`. Raises PluginError for anything that goes wrong in it.

    The module gets a private name of its own, so that plugins meet neither each other nor installed packages.
    """
    manifest = plugin.manifest
    path = manifest.folder / CODE_NAME
    name = f"_lipwright_exporter_{plugin.origin}_{manifest.id}"
    try:
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
        export = module.export
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        sys.modules.pop(name, None)
        raise PluginError(
            f"The exporter '{manifest.id}' cannot be loaded ({type(error).__name__}: {str(error)[:200]}).",
            path=path,
            remedy=plugin_remedy(plugin),
        ) from error
    if not callable(export):
        raise PluginError(
            f"The exporter '{manifest.id}' has no function 'export'.", path=path, remedy=plugin_remedy(plugin)
        )
    return export


def plugin_remedy(plugin: Plugin) -> str:
    if plugin.origin is Origin.BUNDLED:
        return "Reinstall Lipwright, or export to another format."
    return "Ask its author, or remove its folder."


def _plugin_folders(root: Path) -> Iterator[Path]:
    """Folders that hold, or should hold, a manifest, by name. Hidden ones and links to nowhere are left out."""
    try:
        entries = sorted(root.iterdir())
    except OSError:
        return
    folders = [entry for entry in entries if entry.is_dir() and not entry.name.startswith((".", "__"))]
    yield from folders[:MAX_PLUGINS]


def _new_manifest(folder: Path, plugins: list[Plugin]) -> Manifest:
    manifest = read_manifest(folder)
    if manifest.id in {plugin.manifest.id for plugin in plugins}:
        raise PluginError(
            f"The id '{manifest.id}' is taken by another plugin.",
            path=folder / MANIFEST_NAME,
            remedy="Give the plugin and its folder another name.",
        )
    return manifest
