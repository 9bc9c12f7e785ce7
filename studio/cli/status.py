"""`engines`, `plugins` and `doctor`: what is there, and what is wrong with it."""

from __future__ import annotations

import argparse
from typing import Any

from studio.cli.console import Console, table
from studio.core.errors import ExitCode


def add_parsers(commands: argparse._SubParsersAction) -> None:
    for name, run, text in (
        ("engines", run_engines, "list the renderers, and why one cannot be used here"),
        ("plugins", run_plugins, "list exporters with their options, and those that could not be loaded"),
        ("doctor", run_doctor, "check that this machine has what Lipwright needs"),
    ):
        parser = commands.add_parser(name, help=text, allow_abbrev=False)
        parser.add_argument("--json", action="store_true", help="print one JSON object")
        parser.set_defaults(run=run)


def run_doctor(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.doctor import State, examine

    findings = examine()
    failed = any(finding.state is State.FAILED for finding in findings)
    lines = []
    for finding in findings:
        lines.append(f"{finding.state:<8} {finding.name:<16} {finding.detail}")
        if finding.remedy:
            lines.append(f"{'':<25} -> {finding.remedy}")
    verdict = "Something that Lipwright needs is missing." if failed else "Lipwright can render on this machine."
    console.result("\n".join([*lines, verdict]), healthy=not failed, findings=findings)
    return ExitCode.FAILED if failed else ExitCode.OK


def run_engines(args: argparse.Namespace, console: Console) -> int:
    from studio.render.engines import engine_states

    states = engine_states()
    rows = [(state.id, "ready" if state.ready else "not ready", state.title, state.detail) for state in states]
    lines = [table(rows, ("engine", "state", "what", "with, or why not"))]
    lines += [f"{state.id}: {state.remedy}" for state in states if state.remedy]
    console.result("\n".join(lines), engines=states)
    return ExitCode.OK


def plugin_list() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Exporters, and folders that are none, as plain values."""
    from studio.export.options import describe_option
    from studio.export.registry import load_registry

    registry = load_registry()
    plugins = [
        {
            "id": plugin.manifest.id,
            "name": plugin.manifest.name,
            "version": plugin.manifest.version,
            "description": plugin.manifest.description,
            "output": plugin.manifest.output,
            "extension": plugin.manifest.extension,
            "origin": plugin.origin,
            "path": str(plugin.manifest.folder),
            "options": [
                {
                    "name": spec.name,
                    "type": spec.type,
                    "default": spec.default,
                    "minimum": spec.minimum,
                    "maximum": spec.maximum,
                    "choices": list(spec.choices),
                    "help": spec.help,
                    "takes": describe_option(spec),
                }
                for spec in plugin.manifest.options
            ],
        }
        for plugin in registry.plugins
    ]
    failures = [
        {"path": str(failed.folder), "origin": failed.origin, "why": failed.error.what, "remedy": failed.error.remedy}
        for failed in registry.failures
    ]
    return plugins, failures


def run_plugins(args: argparse.Namespace, console: Console) -> int:
    plugins, failures = plugin_list()
    lines = []
    for item in plugins:
        head = f"{item['id']} {item['version']} ({item['origin']})"
        lines.append(f"{head}: {item['name']}. {item['description']}".rstrip())
        lines += [f"    {o['name']}: {o['help']} {o['takes']}".replace("  ", " ") for o in item["options"]]
    lines += [f"not loaded: {item['path']}: {item['why']} {item['remedy']}" for item in failures]
    console.result("\n".join(lines) or "There are no exporters.", plugins=plugins, failures=failures)
    return ExitCode.OK
