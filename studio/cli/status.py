"""`engines`, `plugins`, `models` and `doctor`: what is there, and what is wrong with it."""

from __future__ import annotations

import argparse
from typing import Any

from studio.cli.console import Console, size_text, table
from studio.core.errors import ExitCode


def add_parsers(commands: argparse._SubParsersAction) -> None:
    for name, run, text in (
        ("engines", run_engines, "list the renderers, and why one cannot be used here"),
        ("plugins", run_plugins, "list exporters with their options, and those that could not be loaded"),
        ("models", run_models, "show the state of the weights"),
        ("doctor", run_doctor, "check that this machine has what Lipwright needs"),
    ):
        parser = commands.add_parser(name, help=text, allow_abbrev=False)
        parser.add_argument("--json", action="store_true", help="print one JSON object")
        parser.set_defaults(run=run)
        if name == "models":
            text = "fetch the weights of an optional detector from its authors' site"
            parser.add_argument("--download", choices=["face-alignment"], help=text)


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


def run_models(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.weights import bundled_weights
    from studio.vision.registry import backends

    if args.download is not None:
        from studio.vision.face_alignment_backend import fetch_weights

        console.note("Downloading the weights of face-alignment, about 180 MB ...")
        fetch_weights()
    weights = bundled_weights()
    detectors = backends()
    head = ("file", "state", "size", "licence")
    rows = [(item.name, item.state, size_text(item.bytes), item.licence or "see its model card") for item in weights]
    text = table(rows, head) if rows else "There are no bundled weights."
    found = [(item.id, str(item.state), item.title, item.detail) for item in detectors]
    text += "\n\n" + table(found, ("detector", "state", "what", "where, or what it lacks"))
    console.result(text, bundled=weights, detectors=detectors)
    bad = any(item.state in ("missing", "damaged") for item in weights)
    return ExitCode.FAILED if bad or not weights else ExitCode.OK
