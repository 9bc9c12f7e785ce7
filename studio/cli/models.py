"""`models`: the weights that there are; check, import, fetch and remove them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from studio.cli.console import Console, size_text, table
from studio.core.errors import ExitCode, OptionError

if TYPE_CHECKING:
    from studio.render.weight_library import Weights
    from studio.render.weight_transfer import Offer


def add_parsers(commands: argparse._SubParsersAction) -> None:
    parser = commands.add_parser("models", help="list, check, import, fetch or remove weights", allow_abbrev=False)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run_list)
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action")
    _action(actions, "list", run_list, "show weights with state, size, licence and place")
    verify = _action(actions, "verify", run_verify, "read every file and compare its hash")
    verify.add_argument("ids", nargs="*", metavar="ID", help="default: all")
    bring = _action(actions, "import", run_import, "copy a weight pack, or face-alignment's files, from a folder")
    bring.add_argument("folder", type=Path, metavar="FOLDER")
    _add_target_options(bring)
    fetch = _action(actions, "fetch", run_fetch, "download weights; the only command that does, and only when asked")
    fetch.add_argument("what", metavar="ID | URL", help="an id of the catalogue, or the address of a pack.json")
    fetch.add_argument("--sha256", metavar="HEX", help="of the pack.json; needed with an address")
    fetch.add_argument("--accept-licence", action="store_true", help="agree to the licence without being asked")
    _add_target_options(fetch)
    remove = _action(actions, "remove", run_remove, "delete weights that were imported, fetched or trained here")
    remove.add_argument("id", metavar="ID")
    remove.add_argument("--yes", action="store_true", help="do not ask")


def _action(actions: argparse._SubParsersAction, name: str, run: object, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name, help=text, description=text, allow_abbrev=False)
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print events, one a line")
    parser.set_defaults(run=run)
    return parser


def _add_target_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", metavar="NAME", help="what to call them here")
    parser.add_argument("--replace", action="store_true", help="replace weights of that name")


def run_list(args: argparse.Namespace, console: Console) -> int:
    from studio.render.weight_library import NEEDED, State, list_weights
    from studio.store.catalogue import read_catalogue
    from studio.vision.registry import backends

    weights, detectors = list_weights(), backends()
    rows = [
        (w.id, w.kind, w.state, size_text(w.bytes), w.origin, w.sha256[:16], str(w.path)) for w in weights
    ]  # fmt: skip
    lines = [table(rows, ("id", "what", "state", "size", "from", "hash", "where")), ""]
    lines += [f"{w.id}: {w.problem} {w.remedy}".rstrip() for w in weights if w.problem]
    lines += [f"{w.id}: licence: {w.licence or 'not stated'}" for w in weights]
    found = [(item.id, str(item.state), item.title, item.detail) for item in detectors]
    lines += ["", table(found, ("detector", "state", "what", "where, or what it lacks"))]
    present = {w.id for w in weights if w.state is State.READY}
    offers = [entry for entry in read_catalogue().values() if entry.id not in present]
    lines += ["", *(f"can be fetched: {entry.id}: {entry.title}" for entry in offers)] if offers else []
    console.result("\n".join(lines), models=[_plain(w) for w in weights], detectors=detectors, catalogue=offers)
    bad = any(w.id in NEEDED and w.state is not State.READY for w in weights)
    return ExitCode.FAILED if bad else ExitCode.OK


def run_verify(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.stopping import cancellation
    from studio.render.weight_library import State, find_weights, list_weights, verify

    chosen = [find_weights(one) for one in args.ids] if args.ids else list_weights()
    with cancellation() as cancel:
        checks = list(verify(chosen, progress=_progress(console, "verifying"), cancel=cancel))
    broken = [w for w in chosen if w.problem and not w.files]
    rows = [(check.id, check.state, size_text(check.bytes), str(check.path)) for check in checks]
    rows += [(w.id, str(w.state), "", f"{w.path}: {w.problem} {w.remedy}") for w in broken]
    bad = bool(broken) or any(check.state in (State.MISSING, State.DAMAGED) for check in checks)
    verdict = "Some weights are not what they should be." if bad else "All weights are what they should be."
    text = "\n".join([table(rows, ("id", "state", "size", "file")), verdict])
    console.result(text, files=checks, broken=[_plain(w) for w in broken], healthy=not bad)
    return ExitCode.FAILED if bad else ExitCode.OK


def run_import(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.stopping import cancellation
    from studio.render.weight_transfer import import_folder

    with cancellation() as cancel:
        weights = import_folder(
            args.folder, name=args.name, replace=args.replace, progress=_progress(console, "copying"), cancel=cancel
        )
    _tell(weights, "imported", console)
    return ExitCode.OK


def run_fetch(args: argparse.Namespace, console: Console) -> int:
    from studio.cli.stopping import cancellation
    from studio.render.weight_transfer import fetch, fetch_pack

    accept = _ask_licence(args, console)
    progress = _progress(console, "fetching")
    with cancellation() as cancel:
        if "://" not in args.what:
            weights = fetch(args.what, accept, progress=progress, cancel=cancel)
        elif args.sha256 is None:
            raise OptionError(
                "An address needs the checksum of its pack.json.", remedy="Give --sha256 as its author states it."
            )
        else:
            weights = fetch_pack(
                args.what, args.sha256, accept, name=args.name, replace=args.replace, progress=progress, cancel=cancel
            )
    _tell(weights, "fetched", console)
    return ExitCode.OK


def run_remove(args: argparse.Namespace, console: Console) -> int:
    from studio.render.weight_library import find_weights
    from studio.render.weight_transfer import remove

    weights = find_weights(args.id)
    if weights.removable and not args.yes:
        question = f"Delete {weights.path} ({size_text(weights.bytes)})?"
        if not _agreed(question, args, remedy="Give --yes to delete without being asked."):
            console.finished("Nothing was deleted.", removed=False)
            return ExitCode.OK
    size = remove(weights)
    console.finished(f"{weights.path}: deleted, {size_text(size)}", removed=True, id=weights.id, bytes=size)
    return ExitCode.OK


def _ask_licence(args: argparse.Namespace, console: Console) -> Callable[[Offer], bool]:
    """Shows what is about to be fetched and under which licence; agrees by option or by a person's word."""

    def accept(offer: Offer) -> bool:
        size = f", {size_text(offer.bytes)}" if offer.bytes else ""
        console.note(f"{offer.title}{size}, from {offer.source}\nLicence: {offer.licence}")
        remedy = "Read the licence above and give --accept-licence."
        return bool(args.accept_licence) or _agreed("Accept this licence and fetch?", args, remedy=remedy)

    return accept


def _agreed(question: str, args: argparse.Namespace, *, remedy: str) -> bool:
    """A person's yes or no. Raises OptionError where nobody can be asked."""
    if args.json or not sys.stdin.isatty():
        raise OptionError("This needs your word, and nobody can be asked here.", remedy=remedy)
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _progress(console: Console, stage: str) -> Callable[[int, int], None]:
    return lambda done, total: console.progress(stage, done, total)


def _plain(weights: Weights) -> dict[str, object]:
    return {
        "id": weights.id, "kind": weights.kind, "origin": weights.origin, "path": weights.path,
        "state": weights.state, "bytes": weights.bytes, "licence": weights.licence, "sha256": weights.sha256,
        "problem": weights.problem, "remedy": weights.remedy,
    }  # fmt: skip


def _tell(weights: Weights, done: str, console: Console) -> None:
    text = f"{weights.path}: {done}, {size_text(weights.bytes)}; licence: {weights.licence or 'not stated'}"
    console.finished(text, **_plain(weights))
