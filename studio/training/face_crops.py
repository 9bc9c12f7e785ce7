"""Training pictures for the renderer: lower-face windows with their landmarks, from a folder of labelled clips.

`pack` copies a selection of clips small enough to carry to a GPU; `load` decodes a pack into arrays. Only OpenCV
is needed to load, so that a bare GPU machine can train.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from studio.talkformer.crop import WINDOW_PIXELS, source_to_window, window_units

HELD_OUT_SHARE = 8
"""One identity in so many is kept from training, to choose settings by."""
MANY_ALIKE = ("lrcar", "grid")
"""Sources with many short clips of few people: sampled, not taken whole."""


@dataclass(frozen=True, eq=False)
class FaceCrops:
    """pictures: (N, 192, 192, 3) uint8 RGB windows; points: (N, 68, 2) float32 crop units; clip: (N,) int32 index.

    held_out: (N,) bool, identities kept from training.
    """

    pictures: np.ndarray
    points: np.ndarray
    clip: np.ndarray
    held_out: np.ndarray


def is_held_out(identity: str) -> bool:
    return int(hashlib.sha256(f"c{identity}".encode()).hexdigest(), 16) % HELD_OUT_SHARE == 0


def choose_clips(manifest: dict[str, Any], sizes: dict[str, int], budget: int) -> list[dict[str, Any]]:
    """Clips of the train split within `budget` bytes: every named speaker, then an even sample of the many alike."""
    train = [clip for clip in manifest["clips"] if clip["split"] == "train"]
    few = [clip for clip in train if not clip["clip"].startswith(MANY_ALIKE)]
    many = [clip for clip in train if clip["clip"].startswith(MANY_ALIKE[0])]
    many += [clip for clip in train if clip["clip"].startswith(MANY_ALIKE[1])][::6]
    many.sort(key=lambda clip: hashlib.sha256(clip["clip"].encode()).hexdigest())
    chosen, used = [], 0
    for clip in few + many:
        if used + sizes[clip["clip"]] <= budget:
            chosen.append(clip)
            used += sizes[clip["clip"]]
    return chosen


def pack(data: Path, out: Path, *, budget: int = 50_000_000) -> dict[str, int]:
    """Copy clips and landmarks of the train split from `data` to `out`; returns counts for the log."""
    manifest = json.loads((data / "manifest.json").read_text())
    sizes = {clip["clip"]: (data / clip["file"]).stat().st_size for clip in manifest["clips"]}
    chosen = choose_clips(manifest, sizes, budget)
    (out / "clips").mkdir(parents=True, exist_ok=True)
    arrays = {}
    with np.load(data / "clips_landmarks.npz") as labels:
        for clip in chosen:
            name = clip["clip"]
            shutil.copyfile(data / clip["file"], out / "clips" / f"{name}.mp4")
            arrays[f"{name}/lm68"] = labels[f"{name}/lm68"]
    np.savez_compressed(out / "landmarks.npz", **arrays)
    index = [{"clip": clip["clip"], "identity": clip["identity"]} for clip in chosen]
    (out / "index.json").write_text(json.dumps(index))
    return {"clips": len(chosen), "bytes": sum(sizes[clip["clip"]] for clip in chosen)}


def load(folder: Path, *, workers: int = 1, step: int = 1) -> FaceCrops:
    """Decode every `step`-th labelled frame of a pack."""
    index = json.loads((folder / "index.json").read_text())
    with np.load(folder / "landmarks.npz") as labels:
        jobs = [(folder / "clips" / f"{c['clip']}.mp4", labels[f"{c['clip']}/lm68"], step) for c in index]
    with ProcessPoolExecutor(workers) as pool:
        decoded = list(pool.map(_decode_clip, *zip(*jobs, strict=True), chunksize=4))
    counts = [len(pictures) for pictures, _ in decoded]
    held_out = [is_held_out(c["identity"]) and not c["clip"].startswith(MANY_ALIKE) for c in index]
    return FaceCrops(
        np.concatenate([pictures for pictures, _ in decoded]),
        np.concatenate([points for _, points in decoded]),
        np.repeat(np.arange(len(index), dtype=np.int32), counts),
        np.repeat(np.array(held_out), counts),
    )


def _decode_clip(path: Path, landmarks: np.ndarray, step: int) -> tuple[np.ndarray, np.ndarray]:
    cv2.setNumThreads(1)
    video = cv2.VideoCapture(str(path))
    pictures, points = [], []
    for index, row in enumerate(landmarks.astype(np.float32)):
        seen, frame = video.read()
        if not seen:
            break
        if index % step == 0 and np.isfinite(row).all():
            picture, place = window_of(frame[..., ::-1], row)
            pictures.append(picture)
            points.append(place)
    video.release()
    empty = np.zeros((0, WINDOW_PIXELS, WINDOW_PIXELS, 3), np.uint8), np.zeros((0, 68, 2), np.float32)
    return (np.stack(pictures), np.stack(points)) if pictures else empty


def window_of(image: np.ndarray, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The model's window of an (H, W, 3) uint8 picture and its (68, 2) points in crop units."""
    to_window = source_to_window(points)
    size = (WINDOW_PIXELS, WINDOW_PIXELS)
    flags = cv2.INTER_AREA if to_window.scale < 1 else cv2.INTER_LINEAR
    picture = cv2.warpAffine(image, to_window.affine(), size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return picture, window_units(points, to_window)


def describe(names: Sequence[str]) -> dict[str, int]:
    """Clips by source prefix, for logs."""
    counts: dict[str, int] = {}
    for name in names:
        counts[name.split("_")[0]] = counts.get(name.split("_")[0], 0) + 1
    return counts
