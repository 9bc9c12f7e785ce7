"""The state of the weights that ship with Lipwright."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SUFFIX = ".safetensors"
NEEDED = ("detector.safetensors", "motion.safetensors")
"""What the main job does not work without."""


@dataclass(frozen=True)
class Weights:
    """One file of weights. state: "ok", "missing", "damaged" or "unchecked" (no known hash)."""

    name: str
    path: Path
    bytes: int
    sha256: str
    state: str
    licence: str = ""
    source: str = "bundled"


def bundled_weights() -> list[Weights]:
    """Every file of weights in resources/models, and every one that the code expects there."""
    from studio.core.resources import resource_path

    folder = resource_path("models")
    expected = expected_hashes()
    found = {path.relative_to(folder).as_posix() for path in folder.rglob(f"*{SUFFIX}")} if folder.is_dir() else set()
    return [_one(folder / name, name, expected.get(name)) for name in sorted(found | set(expected))]


def expected_hashes() -> dict[str, str | None]:
    """SHA-256 by file name below resources/models, as the .json beside weights and the listings of packs state it."""
    from studio.core.resources import resource_path

    hashes: dict[str, str | None] = dict.fromkeys(NEEDED)
    folder = resource_path("models")
    for listing in sorted([*folder.glob("*.json"), *folder.glob("*/pack.json")]):
        try:
            data = json.loads(listing.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if isinstance(data, dict):
            own = {"file": f"{listing.stem}{SUFFIX}"} if isinstance(data.get("sha256"), str) else {}
            inside = listing.parent.relative_to(folder)
            hashes |= {(inside / name).as_posix(): digest for name, digest in _hashes_in({**own, **data}).items()}
    return hashes


def _hashes_in(data: dict[str, Any]) -> dict[str, str | None]:
    """{"name.safetensors": "hex"} or {"file": ..., "sha256": ...} at the top or one level down."""
    if isinstance(data.get("file"), str) and isinstance(data.get("sha256"), str):
        return {data["file"]: data["sha256"]}
    hashes: dict[str, str | None] = {}
    for name, value in data.items():
        if isinstance(value, dict):
            hashes |= _hashes_in({"file": name, **value} if name.endswith(SUFFIX) else value)
        elif name.endswith(SUFFIX) and isinstance(value, str):
            hashes[name] = value
    return hashes


def _one(path: Path, name: str, expected: str | None) -> Weights:
    if not path.is_file():
        return Weights(name, path, 0, "", "missing")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    state = "unchecked" if expected is None else "ok" if digest == expected else "damaged"
    return Weights(name, path, path.stat().st_size, digest, state, _licence(path))


def _licence(path: Path) -> str:
    """The licence that the .json beside the weights, or their own header, states."""
    try:
        card = path.with_suffix(".json")
        if card.is_file():
            stated = json.loads(card.read_text(encoding="utf-8"))
            if isinstance(stated, dict) and (stated.get("licence") or stated.get("license")):
                return str(stated.get("licence") or stated.get("license"))
        with path.open("rb") as file:
            size = int.from_bytes(file.read(8), "little")
            header = json.loads(file.read(min(size, 1 << 20)))
        return str(header.get("__metadata__", {}).get("licence") or header.get("__metadata__", {}).get("license", ""))
    except (OSError, ValueError):
        return ""
