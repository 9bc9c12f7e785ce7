"""The training set of the motion model: log-mels and landmarks of talking faces in one small file.

`pack` reads a training pack (clips, landmarks, manifest); `MotionSet` holds a pack on the training device and cuts
augmented windows out of it. Clips whose sound is known to be out of step never get in, nor does split `dev`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from studio.core.errors import InputError
from studio.core.geometry import mouth_opening
from studio.core.motion import face_frames, to_local
from studio.talkformer.audio_features import (
    FRAME,
    HOP,
    MEL_PER_FRAME,
    WINDOW,
    LogMel,
    normalise,
    running_level,
)
from studio.talkformer.motion_net import mirrored
from studio.training.labelled_pack import labels_of
from studio.training.motion_augment import distort, reshape_faces, silence_stretch

PACK_FLOOR = -14.0
"""Quietest log-mel power that is packed; about what the front end hears 5 dB below a silent room."""
MEL_STEP = 0.08
"""Quantisation of packed log-mel power, in natural-log units."""
POINT_STEP = 1 / 32
"""Quantisation of packed points, in model-space px."""
TYPICAL_OPENING = 0.065
"""The 75th percentile of mouth opening, in face widths, that each speaker's motion is scaled towards."""
SHORT_FRAMES = 40
"""Clips under this length count as short: they are drawn in batches of their own."""


@dataclass(frozen=True, eq=False)
class MotionClip:
    """One talking face. log_mel: (M, 42), frame k centred on sample 160 k + 80; points: (T, 68, 2) in model space."""

    name: str
    identity: str
    licence_class: str
    log_mel: np.ndarray
    points: np.ndarray
    valid: np.ndarray

    @property
    def frames(self) -> int:
        return len(self.points)


def log_mel_of(samples: np.ndarray, frames: int) -> np.ndarray:
    """(M, 42) float32 log-mel of mono 16 kHz `samples` that covers `frames` video frames; past the end is silence."""
    wanted = frames * 640 + 1600
    before = (FRAME - HOP) // 2
    padded = np.zeros(wanted + FRAME, np.float32)
    count = min(len(samples), wanted)
    padded[before : before + count] = samples[:count]
    return np.maximum(LogMel()(torch.from_numpy(padded)).numpy(), PACK_FLOOR)


def model_points(points: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """(T, 68, 2) px -> model space, frames without a face replaced by the nearest one with."""
    known = np.flatnonzero(valid & np.isfinite(points).all((1, 2)))
    if len(known) == 0:
        raise InputError("The clip has no frame with a face.")
    nearest = known[np.abs(known[None] - np.arange(len(points))[:, None]).argmin(1)]
    filled = points[nearest].astype(np.float64)
    return to_local(filled, *face_frames(filled)).astype(np.float32)


def write_pack(path: Path, clips: Iterable[MotionClip]) -> int:
    """Write clips as one compressed .npz of plain arrays; the number of clips written."""
    arrays: dict[str, np.ndarray] = {}
    index: list[dict[str, Any]] = []
    for clip in clips:
        key = f"{len(index):05}"
        mel = np.clip(np.round((clip.log_mel - PACK_FLOOR) / MEL_STEP), 0, 255).astype(np.uint8)
        points = np.round(clip.points / POINT_STEP).astype(np.int16)
        arrays[f"{key}m"] = np.diff(mel, axis=0, prepend=np.zeros_like(mel[:1]))
        arrays[f"{key}p"] = np.diff(points, axis=0, prepend=np.zeros_like(points[:1]))
        arrays[f"{key}v"] = clip.valid.astype(np.bool_)
        index.append({"name": clip.name, "identity": clip.identity, "licence_class": clip.licence_class})
    arrays["index"] = np.frombuffer(json.dumps(index).encode(), np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]
    return len(index)


def read_pack(path: Path) -> list[MotionClip]:
    """The clips of `write_pack`."""
    if not path.is_file():
        raise InputError(
            "There is no such training set.", path=path, remedy="Make it with `lipwright train motion pack`."
        )
    with np.load(path, allow_pickle=False) as arrays:
        index = json.loads(arrays["index"].tobytes())
        clips = []
        for number, entry in enumerate(index):
            key = f"{number:05}"
            mel = np.cumsum(arrays[f"{key}m"], axis=0, dtype=np.uint8).astype(np.float32) * MEL_STEP + PACK_FLOOR
            points = np.cumsum(arrays[f"{key}p"], axis=0, dtype=np.int16).astype(np.float32) * POINT_STEP
            clips.append(MotionClip(log_mel=mel, points=points, valid=arrays[f"{key}v"], **entry))
    return clips


def clip_from_manifest(
    entry: Mapping[str, Any], landmarks: Mapping[str, np.ndarray], samples: np.ndarray
) -> MotionClip:
    """A clip from its manifest entry, the landmark archive and its voice (mono, 16 kHz)."""
    points, valid = labels_of(landmarks, entry["clip"])
    return MotionClip(
        name=entry["clip"],
        identity=entry["identity"],
        licence_class=entry["licence_class"],
        log_mel=log_mel_of(samples, len(points)),
        points=model_points(points, valid),
        valid=valid,
    )


def trainable(entry: Mapping[str, Any]) -> bool:
    """Whether a manifest entry may teach the motion model: training split, sound not known to be out of step."""
    return entry["split"] == "train" and bool(entry["has_audio"]) and entry.get("sync_ok") is not False


def closed_shape(points: np.ndarray) -> np.ndarray:
    """(68, 2) mean of the tenth of frames with the smallest mouth opening."""
    opening = mouth_opening(points)
    return points[opening <= np.percentile(opening, 10)].mean(0)


def amplitude_factor(points: np.ndarray) -> float:
    """What scales a clip's motion towards the typical speaker's."""
    wide = float(np.percentile(mouth_opening(points), 75))
    return float(np.clip(TYPICAL_OPENING / max(wide, 0.02), 0.65, 1.5))


@dataclass(frozen=True)
class Batch:
    """Windows for one step: audio (B, T, 20, 42), points (B, T, 68, 2), reference (B, N, 68, 2), weight (B, T)."""

    audio: torch.Tensor
    points: torch.Tensor
    reference: torch.Tensor
    weight: torch.Tensor


class MotionSet:
    """Clips on a device, as two long arrays, with a sampler of augmented windows.

    shifts: per clip, frames by which its sound comes late; windows are cut with the sound moved back by as much.
    """

    def __init__(
        self, clips: list[MotionClip], *, device: torch.device, shifts: Mapping[str, float], weights: np.ndarray
    ) -> None:
        self.clips = clips
        self.device = device
        mels, levels, points = [], [], []
        for clip in clips:
            mel = torch.from_numpy(clip.log_mel)
            mels.append(mel)
            levels.append(running_level(mel))
            shape = clip.points
            rest = closed_shape(shape)
            scaled = rest + amplitude_factor(shape) * (shape - rest)
            scaled[:, 17:48] = shape[:, 17:48]
            points.append(torch.from_numpy(scaled.astype(np.float32)))
        self.mel, self.level, self.points = (torch.cat(parts).to(device) for parts in (mels, levels, points))
        self.mel_start, self.mel_count = _spans([len(m) for m in mels], device)
        self.start, self.count = _spans([len(p) for p in points], device)
        self.rest = torch.stack([torch.from_numpy(closed_shape(c.points).astype(np.float32)) for c in clips]).to(device)
        self.shift = torch.tensor([shifts.get(c.name, 0.0) for c in clips], device=device)
        self.weights = torch.from_numpy(weights.astype(np.float64)).to(device)

    def draw(self, size: int, frames: int, *, random: torch.Generator, augment: bool) -> Batch:
        """`size` windows of `frames` frames."""
        chosen = torch.multinomial(self.weights, size, replacement=True, generator=random)

        def uniform(*shape: int) -> torch.Tensor:
            return torch.rand(*shape, device=self.device, generator=random)

        stretch = 0.86 + 0.3 * uniform(size) if augment else torch.ones(size, device=self.device)
        room = (self.count[chosen] - frames * stretch).clamp(min=0)
        at = (uniform(size) * room)[:, None] + stretch[:, None] * torch.arange(frames, device=self.device)
        weight = (at <= self.count[chosen][:, None] - 1).float()
        points = self._points_at(chosen, at)
        steps = torch.arange(span_of(frames), device=self.device) - WINDOW // 2 + 0.5
        start = MEL_PER_FRAME * (at[:, :1] + self.shift[chosen][:, None] + 0.5) - 0.5
        log_mel, level = self._mel_at(chosen, start + stretch[:, None] * steps)
        count = int(torch.randint(1, 4, (1,), device=self.device, generator=random))
        reference = self._points_at(chosen, uniform(size, count) * (self.count[chosen][:, None] - 1))
        if augment:
            if frames >= SHORT_FRAMES:
                log_mel, points, weight = silence_stretch(log_mel, level, points, self.rest[chosen], weight, uniform)
            log_mel = distort(log_mel, level, uniform)
            flip = uniform(size) < 0.5
            points = torch.where(flip[:, None, None, None], mirrored(points), points)
            reference = torch.where(flip[:, None, None, None], mirrored(reference), reference)
            points, reference = reshape_faces(points, reference, uniform)
        return Batch(cut_windows(normalise(log_mel, level), frames), points, reference, weight)

    def _points_at(self, chosen: torch.Tensor, at: torch.Tensor) -> torch.Tensor:
        last = (self.count[chosen] - 1)[:, None]
        at = at.clamp(min=0).minimum(last.float())
        low = at.floor().long()
        high = (low + 1).minimum(last)
        part = (at - low)[..., None, None]
        start = self.start[chosen][:, None]
        return self.points[start + low] * (1 - part) + self.points[start + high] * part

    def _mel_at(self, chosen: torch.Tensor, at: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        last = (self.mel_count[chosen] - 1)[:, None]
        at = at.clamp(min=0).minimum(last.float())
        low = at.floor().long()
        high = (low + 1).minimum(last)
        part = at - low
        start = self.mel_start[chosen][:, None]
        mel = self.mel[start + low] * (1 - part[..., None]) + self.mel[start + high] * part[..., None]
        return mel, self.level[start + low]


def _spans(lengths: list[int], device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    counts = torch.tensor(lengths, device=device)
    return torch.cumsum(counts, 0) - counts, counts


def span_of(frames: int) -> int:
    """Mel frames that `frames` video frames hear."""
    return MEL_PER_FRAME * (frames - 1) + WINDOW


def cut_windows(features: torch.Tensor, frames: int) -> torch.Tensor:
    """(B, M, 42) features, the first window starting at 0 -> (B, T, 20, 42)."""
    first = MEL_PER_FRAME * torch.arange(frames, device=features.device)
    return features[:, first[:, None] + torch.arange(WINDOW, device=features.device)]
