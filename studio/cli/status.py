"""`engines` and `doctor`: what is there, and what is wrong with it."""

from __future__ import annotations

import argparse

from studio.cli.console import Console, table
from studio.core.errors import ExitCode


def add_parsers(commands: argparse._SubParsersAction) -> None:
    for name, run, text in (
        ("engines", run_engines, "list the renderers, and why one cannot be used here"),
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
