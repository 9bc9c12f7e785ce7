"""`plugins`: the exporters that there are, those that wait to be enabled, and those that could not be loaded."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from studio.cli.console import Console
from studio.core.errors import ExitCode

if TYPE_CHECKING:
    from studio.export.api import Manifest


def add_parsers(commands: argparse._SubParsersAction) -> None:
    text = "list exporters with their options; enable or disable your own"
    parser = commands.add_parser("plugins", help=text, allow_abbrev=False)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run_list)
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action")
    for name, run, text in (
        ("list", run_list, "exporters, those that are not enabled, and those that could not be loaded"),
        ("enable", run_enable, "let a plugin of your plugin folder run, as its files are now"),
        ("disable", run_disable, "do not let it run any more"),
    ):
        action = actions.add_parser(name, help=text, description=text, allow_abbrev=False)
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON object")
        action.set_defaults(run=run)
        if name != "list":
            action.add_argument("id", metavar="ID")


def run_list(args: argparse.Namespace, console: Console) -> int:
    from studio.export.registry import load_registry
    from studio.store.places import plugins_path

    registry = load_registry()
    plugins = [{**_described(p.manifest), "origin": p.origin} for p in registry.plugins]
    waiting = [{**_described(w.manifest), "changed": w.changed, "remedy": w.error.remedy} for w in registry.waiting]
    failures = [
        {"path": str(failed.folder), "origin": failed.origin, "why": failed.error.what, "remedy": failed.error.remedy}
        for failed in registry.failures
    ]
    lines = []
    for item in plugins:
        lines += _lines(item, item["origin"])
    for item in waiting:
        lines += _lines(item, "not enabled: changed since it was" if item["changed"] else "not enabled")
        lines.append(f"    {item['path']}: {item['remedy']}")
    lines += [f"not loaded: {item['path']}: {item['why']} {item['remedy']}" for item in failures]
    folder = plugins_path()
    lines.append(f"Your plugin folder: {folder}")
    console.result("\n".join(lines), plugins=plugins, waiting=waiting, failures=failures, folder=str(folder))
    return ExitCode.OK


def run_enable(args: argparse.Namespace, console: Console) -> int:
    from studio.export.enabling import plugin_files
    from studio.export.registry import Origin, enable_plugin

    plugin = enable_plugin(args.id)
    folder = plugin.manifest.folder
    if plugin.origin is Origin.BUNDLED:
        console.finished(f"{args.id} ships with Lipwright: it is always enabled.", id=args.id, enabled=True)
        return ExitCode.OK
    files = ", ".join(path.relative_to(folder).as_posix() for path in plugin_files(folder))
    text = f"{folder}: enabled. It runs with your rights, as these files are now: {files}"
    console.finished(text, id=args.id, enabled=True, path=folder, sha256=plugin.digest)
    return ExitCode.OK


def run_disable(args: argparse.Namespace, console: Console) -> int:
    from studio.export.registry import disable_plugin

    was = disable_plugin(args.id)
    console.finished(f"{args.id}: {'disabled' if was else 'was not enabled'}", id=args.id, enabled=False)
    return ExitCode.OK


def _described(manifest: Manifest) -> dict[str, Any]:
    """A manifest as plain values."""
    from studio.export.options import describe_option

    return {
        "id": manifest.id,
        "name": manifest.name,
        "version": manifest.version,
        "description": manifest.description,
        "output": manifest.output,
        "extension": manifest.extension,
        "path": str(manifest.folder),
        "options": [
            {
                "name": spec.name, "type": spec.type, "default": spec.default, "minimum": spec.minimum,
                "maximum": spec.maximum, "choices": list(spec.choices), "help": spec.help,
                "takes": describe_option(spec),
            }
            for spec in manifest.options
        ],
    }  # fmt: skip


def _lines(item: dict[str, Any], state: str) -> list[str]:
    head = f"{item['id']} {item['version']} ({state}): {item['name']}. {item['description']}".rstrip()
    return [head, *(f"    {o['name']}: {o['help']} {o['takes']}".replace("  ", " ") for o in item["options"])]
