"""Self-reenactment over a folder of clips: each face, frozen at its first frame, is driven by its own real motion.

The folder has the layout of the training pack: `manifest.json`, `clips/`, `clips_landmarks.npz`. By default the head is
held: every real frame is brought into the pose of the reference frame by the similarity of its pose points, and only
jaw and lips are driven, so that pictures are compared where engines paint and a moving camera counts for nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from studio.core.errors import InputError
from studio.core.geometry import carried_mouth, fit_similarity
from studio.core.timebase import FrameRate
from studio.core.topology import POSE
from studio.core.track import content_hash
from studio.render.engine import Engine, Reference
from studio.training.evaluate import CONTROLS, Comparison, Find, MaskOf, Truth, median_over
from studio.training.labelled_pack import labels_of, open_labels, read_manifest

CHAIN = "from_voice"
TOLD = "told"
"""A control of points alone: where engines were told to put them, as if a renderer obeyed to the pixel."""


class Pose(StrEnum):
    """HOLD: the reference's pose, jaw and lips driven. FOLLOW: all 68 true points are driven, pictures as they are."""

    HOLD = "hold"
    FOLLOW = "follow"


class Source(StrEnum):
    """PORTRAIT: the first frame stands for all. VIDEO: frames of another moment of the clip, as in dubbing."""

    PORTRAIT = "portrait"
    VIDEO = "video"


@dataclass(frozen=True, eq=False)
class SuiteClip:
    """points: (T, 68, 2) float32 px; valid: (T,) bool; has_voice: whether its sound fits its lips."""

    name: str
    file: Path
    points: np.ndarray
    valid: np.ndarray
    has_voice: bool
    identity: str


@dataclass(frozen=True)
class SuiteOptions:
    """What to measure. max_frames: of each clip, None for all; chain: also render from the clip's own voice.

    pose, chain and controls are for portraits: a video's frames keep their pose.
    """

    pose: Pose = Pose.HOLD
    source: Source = Source.PORTRAIT
    max_frames: int | None = None
    chain: bool = False
    seed: int = 0
    controls: bool = True


def read_suite(folder: Path, *, split: str | None = "dev", names: Sequence[str] = ()) -> list[SuiteClip]:
    """The clips of a split (None for all), or those named. Raises InputError when the folder has another layout."""
    entries = read_manifest(folder)["clips"]
    with open_labels(folder) as arrays:
        chosen = [e for e in entries if _is_chosen(e, split, names)]
        unknown = set(names) - {str(e.get("clip")) for e in chosen}
        if unknown:
            raise InputError(f"There is no clip '{sorted(unknown)[0]}'.", path=folder, remedy="See its manifest.json.")
        return [clip for entry in chosen if (clip := _read_clip(folder, entry, arrays)) is not None]


def _is_chosen(entry: Mapping[str, Any], split: str | None, names: Sequence[str]) -> bool:
    return entry.get("clip") in names if names else split is None or entry.get("split") == split


def _read_clip(folder: Path, entry: Mapping[str, Any], arrays: Any) -> SuiteClip | None:
    """None where a clip has no usable landmarks."""
    name = str(entry["clip"])
    if f"{name}/lm68" not in arrays:
        return None
    points, valid = labels_of(arrays, name)
    if valid.sum() < 2:
        return None
    voice = bool(entry.get("has_audio")) and entry.get("sync_ok") is True
    return SuiteClip(name, folder / str(entry["file"]), points, valid, voice, str(entry.get("identity", name)))


def seen_by(find: Find, clip: SuiteClip) -> SuiteClip:
    """The clip with the points that `find` sees on its real frames in place of its labels, as in a new project of it.

    Then a renderer is told the very points that it is measured by: what two readers of one picture disagree on
    (on real frames as much as a good renderer's whole error) counts for nobody.
    """
    from studio.media.reader import FrameReader

    points, valid = clip.points.copy(), np.zeros_like(clip.valid)
    with FrameReader(clip.file, allow_truncated=True) as reader:
        for index, frame in enumerate(reader.frames(0, min(len(points), reader.frame_count))):
            seen = find(frame) if clip.valid[index] else None
            if seen is not None:
                points[index], valid[index] = seen, True
    return replace(clip, points=points, valid=valid)


def evaluate_suite(
    clips: Sequence[SuiteClip],
    engines: Sequence[Engine],
    *,
    find: Find,
    mask_of: MaskOf,
    options: SuiteOptions,
    progress: Callable[[str, int, int], None] = lambda clip, done, total: None,
) -> dict[str, Any]:
    """Measures of each engine and control: per clip, and their medians over clips.

    engines: with `chain` each also renders what the motion model predicts from the voice: the first as "from_voice",
    the others as "from_voice:ID".
    """
    from studio.training.redub import evaluate_redub

    evaluate = evaluate_redub if options.source is Source.VIDEO else _evaluate_clip
    lengths = [min(len(clip.points), options.max_frames or len(clip.points)) for clip in clips]
    total, done = sum(lengths), 0
    results: dict[str, dict[str, Any]] = {}
    for clip, length in zip(clips, lengths, strict=True):
        before = done
        results[clip.name] = evaluate(
            clip, engines, find=find, mask_of=mask_of, options=options, length=length,
            progress=partial(_progress, progress, clip.name, before, total),
        )  # fmt: skip
        done += length
    progress("", total, total)
    names = dict.fromkeys(name for result in results.values() for name in result["measures"])
    median = {name: median_over([r["measures"].get(name) or {} for r in results.values()]) for name in names}
    return {"pose": str(options.pose), "clips": results, "median": median}


def chain_name(engine: Engine, engines: Sequence[Engine]) -> str:
    """What an engine's rendering from the voice is called among the measures."""
    return CHAIN if engine is engines[0] else f"{CHAIN}:{engine.id}"


def _progress(report: Callable[[str, int, int], None], name: str, before: int, total: int, index: int) -> None:
    report(name, before + index, total)


def _evaluate_clip(
    clip: SuiteClip,
    engines: Sequence[Engine],
    *,
    find: Find,
    mask_of: MaskOf,
    options: SuiteOptions,
    length: int,
    progress: Callable[[int], None],
) -> dict[str, Any]:
    from studio.media.reader import FrameReader

    first = int(np.flatnonzero(clip.valid[:length])[0]) if clip.valid[:length].any() else 0
    with FrameReader(clip.file, allow_truncated=True) as reader:
        length = min(length, reader.frame_count)
        picture = reader.frame(first)
        points = clip.points[first]
        reference = Reference(picture, points, content_hash("suite/1", picture, points))
        scenes = _Scenes(clip, reference, options.pose)
        speaks = options.chain and clip.has_voice
        chain = _spoken_targets(clip, reference, length, reader.frame_rate) if speaks else None
        names = {engine.id: engine for engine in engines}
        driven = {} if chain is None else {chain_name(engine, engines): engine for engine in engines}
        comparison = Comparison((*names, *driven, *(CONTROLS if options.controls else ())), find)
        rows = [index for index in range(first, length) if clip.valid[index]]
        targets = [scenes.target(i) for i in rows]
        still = [reference] * len(rows)
        made = {engine.id: rendered(engine, still, targets, options.seed) for engine in engines}
        if chain is not None:
            spoken_targets = [chain[i] for i in rows]
            made |= {name: rendered(engine, still, spoken_targets, options.seed) for name, engine in driven.items()}
        unseen, told = 0, []
        wanted = dict(zip(rows, targets, strict=True))
        for index, frame in enumerate(reader.frames(0, length)):
            progress(index)
            target = wanted.get(index)
            if target is None:
                continue
            pictures = {name: next(frames) for name, frames in made.items()}
            real, valid = scenes.real(frame, index)
            seen = find(real)
            if seen is None:
                unseen += 1
                continue
            mask = mask_of(reference.points, target, real.shape)
            spoken_mask = None if chain is None else mask_of(reference.points, chain[index], real.shape)
            masks = {} if spoken_mask is None else dict.fromkeys(driven, spoken_mask)
            comparison.add(Truth(index, real, picture, seen, mask, valid), pictures, reference=picture, masks=masks)
            told.append(target)
        speech = spoken(clip, reader.frame_rate, length) if clip.has_voice else None
    measures = comparison.result(speech)
    if told and options.controls:
        measures[TOLD] = comparison.motion(np.stack(told), speech)
    return clip_result(clip, comparison, unseen, measures)


def clip_result(clip: SuiteClip, comparison: Comparison, unseen: int, measures: dict[str, Any]) -> dict[str, Any]:
    """What `evaluate_suite` tells of one clip."""
    return {
        "identity": clip.identity,
        "frames_compared": len(comparison),
        "faces_missing": unseen,
        "measures": measures,
    }


@dataclass(frozen=True, eq=False)
class _Scenes:
    """What is to be shown at each frame, in the picture of the reference."""

    clip: SuiteClip
    reference: Reference
    pose: Pose

    def target(self, index: int) -> np.ndarray:
        """(68, 2) float32: where the engine shall put the points."""
        truth = self.clip.points[index]
        if self.pose is Pose.FOLLOW:
            return truth
        return carried_mouth(truth, self.reference.points)

    def real(self, frame: np.ndarray, index: int) -> tuple[np.ndarray, np.ndarray | None]:
        """The real frame as it is to be compared, and its pixels that were seen (None for all)."""
        if self.pose is Pose.FOLLOW:
            return frame, None
        return brought_into_pose(frame, self.clip.points[index], self.reference.points)


def brought_into_pose(frame: np.ndarray, points: np.ndarray, onto: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """An (H, W, 3) frame moved so that its pose points lie on those of `onto`, and where it was seen: (H, W)."""
    affine = fit_similarity(points[POSE], onto[POSE]).affine()
    size = (frame.shape[1], frame.shape[0])
    moved = cv2.warpAffine(frame, affine, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    whole = np.full(frame.shape[:2], 255, np.uint8)
    return moved, cv2.warpAffine(whole, affine, size, flags=cv2.INTER_LINEAR) == 255


def rendered(
    engine: Engine, references: Sequence[Reference], targets: Sequence[np.ndarray], seed: int
) -> Iterator[np.ndarray]:
    """Full frames for N references and (68, 2) targets, batch by batch."""
    for start in range(0, len(targets), engine.batch_size):
        batch = np.stack(targets[start : start + engine.batch_size]).astype(np.float32)
        known = references[start : start + len(batch)]
        patches = engine.render(known, batch, seed=seed)
        yield from (patch.paste(reference.image) for reference, patch in zip(known, patches, strict=True))


def _spoken_targets(clip: SuiteClip, reference: Reference, length: int, rate: FrameRate) -> np.ndarray:
    """(T, 68, 2): what the model predicts from the clip's own voice, treated as a new project treats it."""
    from studio.core.motion import MotionSettings, apply_motion
    from studio.media.audio import iter_voice
    from studio.talkformer.motion import predict_track

    track = predict_track(iter_voice(clip.file), reference_points=reference.points, frame_rate=rate, frame_count=length)
    return apply_motion(track, reference.points, spoken(clip, rate, length), MotionSettings(), rate).points


def spoken(clip: SuiteClip, rate: FrameRate, length: int) -> np.ndarray:
    """(length,) where the clip's voice speaks."""
    from studio.core.voice_activity import speech_gate
    from studio.media.audio import iter_voice

    return speech_gate(iter_voice(clip.file), frame_rate=rate, frame_count=length)
