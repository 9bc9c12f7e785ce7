"""Which detectors there are, and whether each can be used now. Imports no torch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from studio.core.errors import OptionError
from studio.core.resources import resource_path
from studio.vision import face_alignment_backend
from studio.vision.detector import LandmarkDetector
from studio.vision.manual import Anchors, ManualDetector

BUNDLED = "models/detector.safetensors"
"""The bundled weights, relative to the resources."""


class BackendState(StrEnum):
    """Whether a backend can be used now."""

    READY = "ready"
    WEIGHTS_MISSING = "weights missing"
    NOT_INSTALLED = "not installed"


@dataclass(frozen=True)
class Backend:
    """One way to find faces. `detail` says where its weights are, or what it lacks."""

    id: str
    title: str
    state: BackendState
    detail: str


def backends() -> list[Backend]:
    """Every backend, the default first."""
    return [
        _embedded(),
        _face_alignment(),
        Backend("manual", "Points placed by hand", BackendState.READY, "needs four clicks"),
    ]


def _embedded() -> Backend:
    path = resource_path(BUNDLED)
    ready = path.is_file() and path.with_suffix(".json").is_file()
    state = BackendState.READY if ready else BackendState.WEIGHTS_MISSING
    return Backend("embedded", "Lipwright's own detector", state, str(path))


def _face_alignment() -> Backend:
    title = "face-alignment (FAN)"
    if not face_alignment_backend.is_installed():
        return Backend("face-alignment", title, BackendState.NOT_INSTALLED, "pip install face-alignment")
    missing = face_alignment_backend.missing_weights()
    if missing:
        detail = "downloads about 180 MB when you agree: " + ", ".join(path.name for path in missing)
        return Backend("face-alignment", title, BackendState.WEIGHTS_MISSING, detail)
    return Backend("face-alignment", title, BackendState.READY, str(face_alignment_backend.weight_folder()))


def create_detector(
    id: str = "embedded",
    *,
    allow_download: bool = False,
    anchors: Anchors | None = None,
    weights: Path | None = None,
) -> LandmarkDetector:
    """A detector by its id; slow on first use, for torch is imported then.

    allow_download: the person agreed to fetch weights (`face-alignment`). anchors: where the face is (`manual`).
    weights: another weight file for `embedded`. Raises OptionError for an unknown id or missing anchors, ModelError
    when weights are missing or damaged.
    """
    if id == "embedded":
        from studio.vision.embedded import EmbeddedDetector

        return EmbeddedDetector.load(weights)
    if id == "face-alignment":
        return face_alignment_backend.FaceAlignmentDetector(allow_download=allow_download)
    if id == "manual":
        if anchors is None:
            raise OptionError(
                "The manual detector needs both eyes and both mouth corners.", remedy="Give the four points."
            )
        return ManualDetector(anchors)
    known = ", ".join(backend.id for backend in backends())
    raise OptionError(f"There is no face detector '{id[:40]}'.", remedy=f"Choose one of: {known}.")
