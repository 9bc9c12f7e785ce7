"""Which exporters there are. Manifests are read at once; code is imported only when an exporter runs.

Bundled plugins come first, then those of the user's plugin folder. A plugin is Python code and runs with the rights of
the person who starts it: only folders that the person put into the plugin folder are looked at, only those that were
enabled are offered and imported, and every list says where a plugin comes from.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType

from studio.core.errors import OptionError, PluginError
from studio.core.resources import bundled_plugins
from studio.export.api import ExportContext, Manifest
from studio.export.enabling import enabled_plugins, plugin_digest, remember
from studio.export.manifest import CODE_NAME, MANIFEST_NAME, read_manifest
from studio.store.places import plugins_path

MAX_PLUGINS = 200


class Origin(StrEnum):
    BUNDLED = "bundled"
    USER = "user"


@dataclass(frozen=True)
class Plugin:
    """An exporter that may run. digest: of a user's plugin, as it was enabled."""

    manifest: Manifest
    origin: Origin
    digest: str = ""


@dataclass(frozen=True)
class WaitingPlugin:
    """A user's plugin that may not run. changed: it was enabled, but its files are others now."""

    manifest: Manifest
    digest: str
    changed: bool

    @property
    def error(self) -> PluginError:
        why = "has changed since it was enabled" if self.changed else "is not enabled"
        plugin_id = self.manifest.id
        return PluginError(
            f"The exporter '{plugin_id}' {why}.",
            path=self.manifest.folder,
            remedy=f"It is a program: read its code, then run 'lipwright plugins enable {plugin_id}'.",
        )


@dataclass(frozen=True)
class PluginFailure:
    """A folder that is no usable plugin, and why."""

    folder: Path
    origin: Origin
    error: PluginError


@dataclass(frozen=True)
class Registry:
    """plugins: in the order they are shown in; waiting: those that a person has not enabled, or not as they are now;
    failures: what could not be used. The last two are kept to be listed.
    """

    plugins: tuple[Plugin, ...]
    failures: tuple[PluginFailure, ...]
    waiting: tuple[WaitingPlugin, ...] = ()

    def get(self, plugin_id: str) -> Plugin:
        """The plugin of that id.

        Raises PluginError for one that is not enabled or failed to load, OptionError for an unknown one.
        """
        for plugin in self.plugins:
            if plugin.manifest.id == plugin_id:
                return plugin
        for waiting in self.waiting:
            if waiting.manifest.id == plugin_id:
                raise waiting.error
        for failure in self.failures:
            if failure.folder.name == plugin_id:
                raise failure.error
        known = ", ".join(plugin.manifest.id for plugin in self.plugins)
        raise OptionError(f"There is no export format '{plugin_id[:40]}'.", remedy=f"Choose one of: {known}.")


def load_registry(
    *, bundled: Path | None = None, user: Path | None = None, enabled: Mapping[str, str] | None = None
) -> Registry:
    """Read all manifests; imports no plugin. The folders default to the bundled one and the user's.

    enabled: the hash under which each of the user's plugins may run; what the person enabled if None.
    """
    plugins: list[Plugin] = []
    failures: list[PluginFailure] = []
    waiting: list[WaitingPlugin] = []
    allowed = enabled_plugins() if enabled is None else enabled
    for folder in _plugin_folders(bundled_plugins() if bundled is None else bundled):
        try:
            plugins.append(Plugin(_new_manifest(folder, plugins), Origin.BUNDLED))
        except PluginError as error:
            failures.append(PluginFailure(folder, Origin.BUNDLED, error))
    for folder in _plugin_folders(plugins_path() if user is None else user):
        try:
            manifest, digest = _new_manifest(folder, plugins), plugin_digest(folder)
        except PluginError as error:
            failures.append(PluginFailure(folder, Origin.USER, error))
            continue
        if allowed.get(manifest.id) == digest:
            plugins.append(Plugin(manifest, Origin.USER, digest))
        else:
            waiting.append(WaitingPlugin(manifest, digest, manifest.id in allowed))
    return Registry(tuple(plugins), tuple(failures), tuple(waiting))


def enable_plugin(plugin_id: str, *, user: Path | None = None) -> Plugin:
    """Remember that the user's plugin of that id may run as its files are now. Raises PluginError, OptionError."""
    registry = load_registry(user=user)
    for waiting in registry.waiting:
        if waiting.manifest.id == plugin_id:
            remember({**enabled_plugins(), plugin_id: waiting.digest})
            return Plugin(waiting.manifest, Origin.USER, waiting.digest)
    return registry.get(plugin_id)


def disable_plugin(plugin_id: str) -> bool:
    """Forget that a plugin may run; whether it might."""
    enabled = enabled_plugins()
    was = enabled.pop(plugin_id, None) is not None
    if was:
        remember(enabled)
    return was


class _SourceOnly(SourceFileLoader):
    """Compiles the code that a person could read; never takes a compiled file from beside it, and leaves none."""

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


def load_exporter(plugin: Plugin) -> Callable[[ExportContext], None]:
    """Import the plugin's code and return its `export`. Raises PluginError for anything that goes wrong in it.

    The module gets a private name of its own, so that plugins meet neither each other nor installed packages. A user's
    plugin whose files have changed since the registry was read is not imported.
    """
    manifest = plugin.manifest
    path = manifest.folder / CODE_NAME
    if plugin.origin is Origin.USER and plugin_digest(manifest.folder) != plugin.digest:
        raise WaitingPlugin(manifest, "", True).error
    name = f"_lipwright_exporter_{plugin.origin}_{manifest.id}"
    try:
        spec = importlib.util.spec_from_file_location(name, path, loader=_SourceOnly(name, str(path)))
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
