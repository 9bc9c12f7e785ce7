"""The folder format of face training sets: short face videos, each with its points and its log-mel, and one listing.

    set.json                    what there is: clips with identity, split and whether their sound fits
    shards/NNN/NAME.mp4         the face, upright-ish crop, 25 fps
    shards/NNN/NAME.npz         points (1/8 px), which of them were seen, log-mel of the voice

Each clip stands for itself, so a set grows, resumes and survives a bad file. No pickles.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.errors import InputError
from studio.core.safefile import path_inside
from studio.talkformer.audio_features import MEL_BINS
from studio.training.motion_data import MEL_STEP, PACK_FLOOR

FORMAT = 1
LISTING = "set.json"
PER_PX = 8
SHARDS = 64
HELD_OUT_SHARE = 8
"""One identity in so many is kept from training, to choose settings by."""
MAX_LABELS = 256 * 2**20


@dataclass(frozen=True)
class FaceClip:
    """One entry of the listing. shift: frames by which the sound comes late; audio: whether it may teach lip sync."""

    clip: str
    identity: str
    file: str
    frames: int
    held_out: bool
    audio: bool
    shift: float = 0.0


@dataclass(frozen=True, eq=False)
class Labels:
    """points: (T, 68, 2) float32 px of the clip; valid: (T,) bool; log_mel: (M, 42) float32 or None."""

    points: np.ndarray
    valid: np.ndarray
    log_mel: np.ndarray | None


def is_held_out(identity: str, share: int = HELD_OUT_SHARE) -> bool:
    """Whether an identity is kept from training: by its name alone, so that sets made apart agree."""
    return int(hashlib.sha256(f"c{identity}".encode()).hexdigest(), 16) % share == 0


def shard_of(clip: str) -> str:
    return f"shards/{int(hashlib.sha256(clip.encode()).hexdigest(), 16) % SHARDS:03}"


def write_labels(path: Path, labels: Labels) -> int:
    """Write one clip's labels; returns bytes. Frames without a face hold the nearest seen one, marked not valid."""
    valid = labels.valid & np.isfinite(labels.points).all((1, 2))
    known = np.flatnonzero(valid)
    if len(known) == 0:
        raise InputError("The clip has no frame with a face.", path=path)
    nearest = known[np.abs(known[None] - np.arange(len(valid))[:, None]).argmin(1)]
    points = np.clip(np.rint(labels.points[nearest] * PER_PX), -32000, 32000).astype(np.int16)
    arrays = {"points": np.diff(points, axis=0, prepend=np.zeros_like(points[:1])), "valid": valid}
    if labels.log_mel is not None:
        mel = np.clip(np.rint((labels.log_mel - PACK_FLOOR) / MEL_STEP), 0, 255).astype(np.uint8)
        arrays["mel"] = np.diff(mel, axis=0, prepend=np.zeros_like(mel[:1]))
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}")
    with partial.open("wb") as file:
        np.savez_compressed(file, **arrays)
    os.replace(partial, path)
    return path.stat().st_size


def read_labels(path: Path) -> Labels:
    """What `write_labels` wrote. Raises InputError."""
    try:
        if path.stat().st_size > MAX_LABELS:
            raise ValueError("it is too large")
        with np.load(path, allow_pickle=False) as arrays:
            points = np.cumsum(arrays["points"], axis=0, dtype=np.int16).astype(np.float32) / PER_PX
            mel = None
            if "mel" in arrays:
                mel = np.cumsum(arrays["mel"], axis=0, dtype=np.uint8).astype(np.float32) * MEL_STEP + PACK_FLOOR
            valid = arrays["valid"].astype(bool)
    except (OSError, ValueError, KeyError) as error:
        remedy = "Prepare this clip again."
        raise InputError(f"The labels cannot be read ({error}).", path=path, remedy=remedy) from error
    if points.shape != (len(valid), 68, 2) or (mel is not None and mel.shape[1:] != (MEL_BINS,)):
        raise InputError("The labels have another shape.", path=path, remedy="Prepare this clip again.")
    return Labels(points, valid, mel)


def write_listing(folder: Path, clips: list[FaceClip], facts: Mapping[str, Any]) -> None:
    listing = {"format": FORMAT, "facts": dict(facts), "clips": [asdict(clip) for clip in clips]}
    partial = folder / f".{LISTING}"
    partial.write_text(json.dumps(listing, indent=0) + "\n", encoding="utf-8")
    os.replace(partial, folder / LISTING)


def read_listing(folder: Path) -> list[FaceClip]:
    """The clips of a set. Raises InputError."""
    path = folder / LISTING
    names = {field.name for field in fields(FaceClip)}
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["format"] != FORMAT:
            raise ValueError(f"format {data['format']}")
        clips = [FaceClip(**{k: v for k, v in entry.items() if k in names}) for entry in data["clips"]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            f"This is no face training set ({error}).",
            path=path,
            remedy="Make one with 'lipwright train prepare', or 'lipwright train renderer --stage pack'.",
        ) from error
    for clip in clips:
        path_inside(folder, clip.file)
    return clips
