"""A folder of faces with labels, as the training pack and evaluation suites are laid out.

manifest.json           {"clips": [...], "stills": [...]}: each with its file, its split and where it is from
clips_landmarks.npz     of each clip NAME: NAME/lm68 (T, 68, 2), NAME/valid (T,)
stills_landmarks.npz    files (N,), lm68 (N, 68, 2)
clips/, stills/         what the manifest names
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.errors import InputError
from studio.core.safefile import path_inside

LISTING, CLIP_LABELS, STILL_LABELS = "manifest.json", "clips_landmarks.npz", "stills_landmarks.npz"
MAX_LISTING = 64 << 20
_REMEDY = f"Give a folder with {LISTING}, {CLIP_LABELS} and clips/."


def read_manifest(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """The entries of "clips" and "stills", whose files are known to lie in the folder. Raises InputError."""
    path = folder / LISTING
    try:
        if path.stat().st_size > MAX_LISTING:
            raise ValueError("it is too large")
        data = json.loads(path.read_text(encoding="utf-8"))
        found: dict[str, list[dict[str, Any]]] = {kind: list(data.get(kind, ())) for kind in ("clips", "stills")}
        for entry in (*found["clips"], *found["stills"]):
            name = str(entry.get("clip", ""))
            if Path(name).name != name:
                raise ValueError(f"'{name[:60]}' is no name of a clip")
            path_inside(folder, str(entry["file"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(f"This is no folder of labelled faces ({error}).", path=path, remedy=_REMEDY) from error
    return found


def open_labels(folder: Path, name: str = CLIP_LABELS) -> Any:
    """One of the archives, an `NpzFile` to be closed. Raises InputError."""
    path = folder / name
    try:
        return np.load(path, allow_pickle=False)
    except (OSError, ValueError) as error:
        raise InputError(f"The landmarks cannot be read ({error}).", path=path, remedy=_REMEDY) from error


def labels_of(archive: Mapping[str, np.ndarray], clip: str) -> tuple[np.ndarray, np.ndarray]:
    """A clip's points, (T, 68, 2) float32 px of its pictures, and in which frames they are known, (T,) bool."""
    points = np.asarray(archive[f"{clip}/lm68"], np.float32)
    return points, np.asarray(archive[f"{clip}/valid"]).astype(bool) & np.isfinite(points).all((1, 2))


def still_points(folder: Path) -> dict[str, np.ndarray]:
    """(68, 2) float32 px by the file that the manifest names. Raises InputError."""
    with open_labels(folder, STILL_LABELS) as archive:
        return dict(zip(archive["files"].tolist(), archive["lm68"].astype(np.float32), strict=True))
