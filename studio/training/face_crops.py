"""Training pictures for the renderer: lower-face windows with their points and their sound, from a face set.

`pack` makes a set small enough to carry to a GPU; `load` decodes a set into arrays. Only OpenCV is needed to load, so
that a bare GPU machine can train.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch

from studio.core.errors import InputError
from studio.core.geometry import carried_mouth
from studio.core.motion import smooth
from studio.core.topology import POSE
from studio.render.engine import Reference
from studio.talkformer.audio_features import MEL_BINS, WINDOW, heard_at
from studio.talkformer.crop import WINDOW_PIXELS, source_to_window, window_units
from studio.training.face_set import (
    FaceClip,
    Labels,
    is_held_out,
    read_labels,
    read_listing,
    shard_of,
    write_labels,
    write_listing,
)
from studio.training.labelled_pack import labels_of, open_labels, read_manifest, still_points
from studio.training.motion_data import log_mel_of, trainable
from studio.training.still_views import VIEWS, gather_motions, still_views

MANY_ALIKE = ("lrcar", "grid")
"""Sources with many short clips of few people: sampled, not taken whole, and never held out."""
BLURRED = "p1_"
"""Stills that are frames of old videos: too soft to learn texture from."""
PACK_BYTES = 52_000_000
PARTNERS = 4
"""References per clip that priors are drawn from."""
ALIKE_SHARE = 0.7
"""Share of rows whose reference looks in the most similar direction; the others take any that is not too far off."""
STEADY = 0.6
"""Frames over which labels are smoothed. On 31 training clips the detector reads the opening of the mouth with slope
0.95 over raw labels and 1.00 over these."""
TURNED = 0.08
"""Mean distance of pose points, crop units, beyond which one head is turned too far against another to stand for it."""


@dataclass(frozen=True, eq=False)
class FaceCrops:
    """pictures: (N, P, P, 3) uint8 RGB windows; points: (N, 68, 2) float32 crop units; audio: (N, 16, 80) float16.

    clip: (N,) int32 index of the clip; frame: (N,) int32 number in it; heard: (N,) bool, where audio holds the sound;
    held_out: (N,) bool, kept from training. priors: (N, P, P, 3) uint8, row `partner` as the draft engine moves it to
    this row's landmarks, or (0, P, P, 3); partner: (N,) int32, -1 for none. person: (N,) int32 index of the identity.
    made: (N,) bool, references that the draft engine made of a still, behind the rows of that still; never targets.
    """

    pictures: np.ndarray
    points: np.ndarray
    audio: np.ndarray
    clip: np.ndarray
    frame: np.ndarray
    heard: np.ndarray
    held_out: np.ndarray
    priors: np.ndarray
    partner: np.ndarray
    person: np.ndarray
    made: np.ndarray


def choose_clips(manifest: dict[str, Any]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Clips of the train split: every named speaker's, and a sample of the many alike in the order to take them."""
    train = [clip for clip in manifest["clips"] if clip["split"] == "train"]
    few = [clip for clip in train if not clip["clip"].startswith(MANY_ALIKE)]
    many = [clip for clip in train if clip["clip"].startswith(MANY_ALIKE[0])]
    many += [clip for clip in train if clip["clip"].startswith(MANY_ALIKE[1])][::6]
    many.sort(key=lambda clip: hashlib.sha256(clip["clip"].encode()).hexdigest())
    return few, many


def pack(data: Path, out: Path, *, budget: int = PACK_BYTES) -> dict[str, int]:
    """Make a face set of at most `budget` bytes from the train split of a training pack; counts for the log.

    Named speakers come first, then stills, each of which is one more person, then the many clips of few people.
    """
    manifest = read_manifest(data)
    few, many = choose_clips(manifest)
    with open_labels(data) as landmarks:
        clips, used = _pack_clips(few, data, landmarks, out, budget)
        stills, size = _pack_stills(data, out, manifest, budget - used)
        more, rest = _pack_clips(many, data, landmarks, out, budget - used - size)
    clips, used = clips + more, used + size + rest
    write_listing(out, clips + stills, {"source": "training pack, train split"})
    heard = sum(clip.audio for clip in clips)
    return {"clips": len(clips), "stills": len(stills), "with_sound": heard, "bytes": used}


def _pack_clips(
    entries: list[dict[str, Any]], data: Path, landmarks: Any, out: Path, budget: int
) -> tuple[list[FaceClip], int]:
    """Those that fit into so many bytes, and the bytes used."""
    made, used = [], 0
    for entry in entries:
        video = data / entry["file"]
        if used + video.stat().st_size > budget:
            continue
        clip, size = _pack_clip(entry, video, landmarks, out)
        if clip is not None and used + size <= budget:
            made.append(clip)
            used += size
    return made, used


def _pack_clip(entry: dict[str, Any], video: Path, landmarks: Any, out: Path) -> tuple[FaceClip | None, int]:
    from studio.media.audio import read_voice

    name = str(entry["clip"])
    points, valid = labels_of(landmarks, name)
    if not valid.any():
        return None, 0
    heard = trainable(entry)
    mel = log_mel_of(read_voice(video, allow_truncated=True), len(points)) if heard else None
    file = f"{shard_of(name)}/{name}.mp4"
    size = write_labels((out / file).with_suffix(".npz"), Labels(points, valid, mel))
    shutil.copyfile(video, out / file)
    held = is_held_out(entry["identity"]) and not name.startswith(MANY_ALIKE)
    return FaceClip(name, entry["identity"], file, len(points), held, heard), size + video.stat().st_size


def _pack_stills(data: Path, out: Path, manifest: dict[str, Any], budget: int) -> tuple[list[FaceClip], int]:
    """Sharp single pictures, each a clip of one frame, as long as the budget lasts."""
    chosen = [e for e in manifest["stills"] if e["split"] == "train" and not Path(e["file"]).name.startswith(BLURRED)]
    made, used = [], 0
    points = still_points(data)
    for entry in chosen:
        picture, found = data / entry["file"], points.get(entry["file"], points.get(Path(entry["file"]).name))
        if found is None or not np.isfinite(found).all() or used + picture.stat().st_size > budget:
            continue
        name = picture.stem
        file = f"{shard_of(name)}/{picture.name}"
        used += write_labels((out / file).with_suffix(".npz"), Labels(found[None], np.ones(1, bool), None))
        shutil.copyfile(picture, out / file)
        used += picture.stat().st_size
        made.append(FaceClip(name, name, file, 1, is_held_out(name), False))
    return made, used


def load(
    folder: Path,
    *,
    workers: int = 1,
    step: int = 1,
    pixels: int = WINDOW_PIXELS,
    cache: Path | None = None,
    hold_out: str = "identity",
    priors: bool = False,
    heard_only: bool = False,
) -> FaceCrops:
    """Decode every `step`-th frame with a face of a set.

    pixels: side of the windows; 0 leaves the pictures out, and only points and sound are read. cache: a folder where
    the pictures are kept as a memory map, for sets larger than memory. hold_out: "identity" as the listing says, or
    "time", the last eighth of each clip (for a set of one person). priors: draw them too; it takes a few milliseconds a
    frame. heard_only: leave out clips whose sound cannot be used. Raises InputError.
    """
    clips = [clip for clip in read_listing(folder) if clip.audio or not heard_only]
    if not clips:
        raise InputError("The set holds no clips.", path=folder, remedy="See report.json beside it for the reasons.")
    moves_stills = priors and pixels and any(clip.frames == 1 for clip in clips)
    motions = gather_motions(folder, clips) if moves_stills else np.zeros((0, 0, 2))
    decode = partial(_decode_clip, folder=folder, step=step, pixels=pixels, priors=priors, motions=motions)
    most = sum(2 * VIEWS if clip.frames == 1 and len(motions) else -(-clip.frames // step) for clip in clips)
    store, drawn = _Store(most, pixels, cache, "windows"), _Store(most if priors else 0, pixels, cache, "priors")
    rows: list[_Rows] = []
    partners: list[np.ndarray] = []
    for found in _mapped(decode, clips, workers):
        partners.append(np.where(found.partner >= 0, found.partner + store.used, -1).astype(np.int32))
        store.add(found.pictures)
        drawn.add(found.priors)
        # Only what is not in a store is kept: decoded pictures of all clips would fill the memory a second time.
        rows.append(replace(found, pictures=found.pictures[:0], priors=found.priors[:0]))
    counts = [len(found.frame) for found in rows]
    if not sum(counts):
        raise InputError("The set holds no frame with a face.", path=folder, remedy="Prepare it again.")
    frame = np.concatenate([found.frame for found in rows])
    clip = np.repeat(np.arange(len(clips), dtype=np.int32), counts)
    _, person = np.unique([c.identity for c in clips], return_inverse=True)
    if hold_out == "time":
        held = frame >= np.repeat([c.frames * 7 // 8 for c in clips], counts)
    else:
        held = np.repeat(np.array([c.held_out for c in clips]), counts)
    return FaceCrops(
        store.pictures(), np.concatenate([found.points for found in rows]),
        np.concatenate([found.audio for found in rows]), clip, frame,
        np.repeat(np.array([c.audio for c in clips]), counts), held, drawn.pictures(), np.concatenate(partners),
        np.repeat(person.astype(np.int32), counts), np.concatenate([found.made for found in rows]),
    )  # fmt: skip


@dataclass(frozen=True, eq=False)
class _Rows:
    pictures: np.ndarray
    points: np.ndarray
    audio: np.ndarray
    frame: np.ndarray
    priors: np.ndarray
    partner: np.ndarray
    made: np.ndarray


class _Store:
    """Pictures one after the other into one array, in memory or on disk."""

    def __init__(self, most: int, pixels: int, cache: Path | None, name: str) -> None:
        shape, self.used = (most, pixels, pixels, 3), 0
        if cache is None or not most or not pixels:
            self._array = np.empty(shape, np.uint8)
        else:
            cache.mkdir(parents=True, exist_ok=True)
            path = cache / f"{name}-{pixels}.npy"
            self._array = np.lib.format.open_memmap(path, mode="w+", dtype=np.uint8, shape=shape)

    def add(self, pictures: np.ndarray) -> None:
        self._array[self.used : self.used + len(pictures)] = pictures
        self.used += len(pictures)

    def pictures(self) -> np.ndarray:
        return self._array[: self.used]


def _mapped(decode: Any, clips: list[FaceClip], workers: int) -> Iterator[_Rows]:
    if workers <= 1:
        yield from map(decode, clips)
        return
    # A forked child would inherit the locks of torch's and OpenCV's threads, held for ever.
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        yield from pool.map(decode, clips, chunksize=4)


def _decode_clip(clip: FaceClip, *, folder: Path, step: int, pixels: int, priors: bool, motions: np.ndarray) -> _Rows:
    cv2.setNumThreads(1)
    torch.set_num_threads(1)
    path = folder / clip.file
    labels = steadied(read_labels(path.with_suffix(".npz")))
    if clip.frames == 1 and len(motions):
        return _decode_still(path, labels, pixels, motions)
    wanted = np.flatnonzero(labels.valid[::step]) * step
    pictures, points, frames = [], [], []
    for index, picture, place in _windows(path, labels.points, wanted, pixels):
        pictures.append(picture)
        points.append(place)
        frames.append(index)
    chosen, made = np.array(frames, np.int32), np.zeros(len(frames), bool)
    drawn, partner = np.zeros((0, pixels, pixels, 3), np.uint8), np.full(len(frames), -1, np.int32)
    if priors and frames:
        partner = choose_partners(np.stack(points), seed=len(frames))
        drawn = _draw_priors(path, labels.points, chosen, partner, pixels) if len(frames) > 1 else np.stack(pictures)
    if not frames:
        empty = np.zeros((0, pixels, pixels, 3), np.uint8)
        return _Rows(empty, np.zeros((0, 68, 2), np.float32), np.zeros((0, WINDOW, MEL_BINS), np.float16), chosen,
                     drawn, partner, made)  # fmt: skip
    if labels.log_mel is None or not clip.audio:
        audio = np.zeros((len(chosen), WINDOW, MEL_BINS), np.float16)
    else:
        audio = audio_windows(labels.log_mel, chosen, clip.shift)
    return _Rows(np.stack(pictures), np.stack(points), audio, chosen, drawn, partner, made)


def _decode_still(path: Path, labels: Labels, pixels: int, motions: np.ndarray) -> _Rows:
    """The picture `VIEWS` times, each with a prior of its own, then the references that those are drawn from."""
    views: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    real: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    for _, frame in _frames(path, np.flatnonzero(labels.valid)):
        picture = np.ascontiguousarray(frame)
        window, units = window_of(picture, labels.points[0], pixels)
        for view in still_views(picture, labels.points[0], motions, name=path.stem):
            real.append((window, units, window_of(view.back, labels.points[0], pixels)[0]))
            drawn, moved = window_of(view.picture, view.points, pixels)
            views.append((drawn, moved, drawn))
    rows, made = real + views, np.arange(2 * len(real)) >= len(real)
    partner = np.where(made, -1, np.arange(len(rows)) + len(real)).astype(np.int32)
    shape = (len(rows), pixels, pixels, 3)
    pictures, points, priors = ([row[k] for row in rows] for k in range(3))
    return _Rows(
        np.array(pictures, np.uint8).reshape(shape), np.array(points, np.float32).reshape(-1, 68, 2),
        np.zeros((len(rows), WINDOW, MEL_BINS), np.float16), np.zeros(len(rows), np.int32),
        np.array(priors, np.uint8).reshape(shape), partner, made,
    )  # fmt: skip


def _windows(
    path: Path, points: np.ndarray, wanted: np.ndarray, pixels: int
) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """Number, window and points in crop units of the wanted frames; nothing is decoded for windows of no px."""
    if pixels:
        for index, frame in _frames(path, wanted):
            yield (index, *window_of(frame, points[index], pixels))
        return
    for index in wanted.tolist():
        yield index, np.zeros((0, 0, 3), np.uint8), window_units(points[index], source_to_window(points[index]))


def steadied(labels: Labels) -> Labels:
    """Labels without most of a detector's noise, which would teach the renderer to open the mouth less than told."""
    return replace(labels, points=smooth(labels.points.astype(np.float64), sigma=STEADY).astype(np.float32))


def _frames(path: Path, wanted: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    """Number and (H, W, 3) RGB picture of the wanted frames of a clip, as far as it can be read."""
    video = cv2.VideoCapture(str(path))
    chosen = set(wanted.tolist())
    for index in range(max(chosen, default=-1) + 1):
        seen, frame = video.read()
        if not seen:
            break
        if index in chosen:
            yield index, frame[..., ::-1]
    video.release()


def choose_partners(points: np.ndarray, *, seed: int) -> np.ndarray:
    """For (N, 68, 2) crop units of one clip, the row that each row is drawn from: (N,) int32, -1 where N is 1.

    A few rows serve as references. Mostly the one that looks in the most similar direction is taken, as in use, where
    the head of the reference is the head of the video.
    """
    count = len(points)
    if count < 2:
        return np.full(count, -1, np.int32)
    random = np.random.default_rng(seed)
    references = np.unique(np.linspace(0, count - 1, min(PARTNERS, count) + 2).round()[1:-1].astype(np.int32))
    if len(references) < 2:
        references = np.array([0, count - 1], np.int32)
    pose = points[:, POSE]
    away = np.linalg.norm(pose[:, None] - pose[references][None], axis=-1).mean(-1)
    free = (random.random(count)[:, None] >= ALIKE_SHARE) & (away < TURNED)
    away = np.where(free, TURNED * random.random(away.shape), away)
    away[np.arange(count)[:, None] == references[None]] = np.inf
    return references[away.argmin(1)]


def _draw_priors(path: Path, points: np.ndarray, frames: np.ndarray, partner: np.ndarray, pixels: int) -> np.ndarray:
    """(N, P, P, 3) uint8: for each row its partner as the draft engine moves it, in the row's window."""
    from studio.render.draft import DraftEngine

    engine = DraftEngine()
    used = np.unique(partner)
    references = {
        int(row): Reference(np.ascontiguousarray(picture), points[index], f"{path.name}-{index}")
        for row, (index, picture) in zip(used, _frames(path, frames[used]), strict=True)
    }
    drawn = []
    for index, row in zip(frames, partner, strict=True):
        reference = references[int(row)]
        target = carried_mouth(points[index], reference.points)
        patch = engine.render([reference], target[None], seed=0)[0]
        drawn.append(window_of(patch.paste(reference.image), target, pixels)[0])
    return np.stack(drawn)


def audio_windows(log_mel: np.ndarray, frames: np.ndarray, shift: float = 0.0) -> np.ndarray:
    """What the model hears at video frames (K,) when the sound comes `shift` frames late: (K, 20, 42) float16."""
    mel = torch.from_numpy(np.ascontiguousarray(log_mel, np.float32))
    return heard_at(mel, torch.from_numpy(frames).float() + shift).numpy().astype(np.float16)


def window_of(image: np.ndarray, points: np.ndarray, pixels: int = WINDOW_PIXELS) -> tuple[np.ndarray, np.ndarray]:
    """The model's window of an (H, W, 3) uint8 picture and its (68, 2) points in crop units."""
    to_window = source_to_window(points, pixels)
    flags = cv2.INTER_AREA if to_window.scale < 1 else cv2.INTER_LINEAR
    picture = cv2.warpAffine(image, to_window.affine(), (pixels, pixels), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return picture, window_units(points, to_window, pixels)
