"""All weights that there are on this machine: what ships with Lipwright, the user's packs, face-alignment's files.

Listing looks at names and sizes (and at the hashes of what ships); `verify` reads every byte. Imports no torch.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from studio.core.errors import Cancelled, ModelError
from studio.core.resources import resource_path
from studio.render.diffusion_packs import DEFAULT, PackState, pack_states
from studio.store.download import LEAST_DIGITS, matches
from studio.vision.face_alignment_backend import ID as FACE_ALIGNMENT
from studio.vision.face_alignment_backend import known_digest, weight_paths

SUFFIX = ".safetensors"
NEEDED = {"detector": "face and landmark detector", "motion": "motion from a voice"}
"""What the main job does not work without, by name below resources/models."""
Progress = Callable[[int, int], None]


class Origin(StrEnum):
    BUNDLED = "bundled"
    OWN = "own"
    SHARED = "shared"
    """In torch's hub folder, where other programs may use it too."""


class State(StrEnum):
    READY = "ready"
    MISSING = "missing"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class WeightFile:
    """One file. sha256: what it must be, whole or its first digits; "" where that is not known."""

    path: Path
    sha256: str

    @property
    def bytes(self) -> int:
        return self.path.stat().st_size if self.path.is_file() else 0


@dataclass(frozen=True)
class Weights:
    """One set of weights. sha256: of the file, or what names all of a pack's; problem and remedy: where not ready."""

    id: str
    kind: str
    origin: Origin
    path: Path
    state: State
    licence: str
    sha256: str
    files: tuple[WeightFile, ...] = field(repr=False)
    problem: str = ""
    remedy: str = ""

    @property
    def bytes(self) -> int:
        return sum(file.bytes for file in self.files)

    @property
    def removable(self) -> bool:
        return self.origin is not Origin.BUNDLED


@dataclass(frozen=True)
class FileCheck:
    """What `verify` found in one file of the weights `id`; "unchecked" where no hash is known."""

    id: str
    path: Path
    bytes: int
    state: str


def list_weights() -> list[Weights]:
    """Everything, what ships first."""
    packs = [_of_pack(state) for state in pack_states()]
    return [*(_bundled(name, kind) for name, kind in NEEDED.items()), *packs, *_face_alignment()]


def find_weights(weights_id: str) -> Weights:
    """The weights of that id, the user's own before bundled ones. Raises ModelError."""
    found = [weights for weights in list_weights() if weights.id == weights_id]
    if not found:
        known = ", ".join(dict.fromkeys(weights.id for weights in list_weights()))
        raise ModelError(f"There are no weights '{weights_id[:40]}'.", remedy=f"There are: {known}.")
    return found[-1]


def verify(
    chosen: Iterable[Weights], *, progress: Progress | None = None, cancel: threading.Event | None = None
) -> Iterator[FileCheck]:
    """Hash every file, one after the other; progress counts bytes."""
    chosen = list(chosen)
    total, done = sum(weights.bytes for weights in chosen), 0
    for weights in chosen:
        for file in weights.files:
            if cancel is not None and cancel.is_set():
                raise Cancelled()
            size = file.bytes
            yield FileCheck(weights.id, file.path, size, _state_of(file))
            done += size
            if progress is not None:
                progress(done, total)


def _state_of(file: WeightFile) -> str:
    if not file.path.is_file():
        return State.MISSING
    if not file.sha256:
        return "unchecked"
    return "ok" if matches(file.path, file.sha256) else State.DAMAGED


def _bundled(name: str, kind: str) -> Weights:
    """Weights that ship as NAME.safetensors with a card NAME.json. Their hash is checked at once: they are small."""
    path = resource_path(f"models/{name}{SUFFIX}")
    card = _card(path.with_suffix(".json"))
    digest = card.get("sha256")
    file = WeightFile(path, digest if isinstance(digest, str) and len(digest) >= LEAST_DIGITS else "")
    state = State(found) if (found := _state_of(file)) in list(State) else State.READY
    told = {State.MISSING: "The file is missing.", State.DAMAGED: "The file's checksum does not match."}
    remedy = "" if state is State.READY else "Reinstall Lipwright."
    return Weights(
        name, kind, Origin.BUNDLED, path, state, licence_of(card), file.sha256, (file,), told.get(state, ""), remedy
    )


def _of_pack(pack: PackState) -> Weights:
    origin = Origin.BUNDLED if pack.bundled else Origin.OWN
    if pack.info is None:
        assert pack.error is not None
        missing = "missing" in pack.error.what
        told = pack.error.what if pack.error.path is None else f"{pack.error.what} ({pack.error.path.name})"
        state = State.MISSING if missing else State.DAMAGED
        return Weights(pack.name, "renderer", origin, pack.folder, state, "", "", (), told, pack.error.remedy)
    info = pack.info
    files = tuple(WeightFile(info.folder / str(e["file"]), str(e["sha256"])) for e in info.modules.values())
    kind = "renderer and motion" if "motion" in info.modules else "renderer"
    state, problem = State.READY, ""
    if pack.bundled and pack.name == DEFAULT and any(_state_of(file) != "ok" for file in files):
        state, problem = State.DAMAGED, "A file's checksum does not match."
    remedy = "Reinstall Lipwright." if problem else ""
    licence = licence_of(info.facts)
    return Weights(pack.name, kind, origin, pack.folder, state, licence, info.fingerprint, files, problem, remedy)


def _face_alignment() -> list[Weights]:
    """The optional detector's files, where at least one of them is there."""
    files = tuple(WeightFile(path, known_digest(path)) for path in weight_paths())
    missing = [file.path.name for file in files if not file.path.is_file()]
    if len(missing) == len(files):
        return []
    problem = f"{', '.join(missing)} is missing." if missing else ""
    state = State.MISSING if missing else State.READY
    remedy = f"lipwright models fetch {FACE_ALIGNMENT}" if missing else ""
    return [
        Weights(
            FACE_ALIGNMENT, "landmark detector", Origin.SHARED, files[0].path.parent, state, "see its authors' page",
            "", files, problem, remedy,
        )
    ]  # fmt: skip


def licence_of(card: Any) -> str:
    """What a card or a pack's facts say about rights."""
    for name in ("licence", "license", "rights"):
        if isinstance(card.get(name), str) and card[name]:
            return str(card[name])[:300]
    return ""


def _card(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8")[: 1 << 20])
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
