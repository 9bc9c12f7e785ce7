"""From a voice of any length to landmark motion, streaming: what `LandmarkCompletion` says, at any frame rate.

The model works at 25 fps on blocks of eight seconds with its whole receptive field on both sides, so the cuts between
blocks do not show, and only the last seconds of sound are held in memory.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load

from studio.core.errors import Cancelled, ModelError
from studio.core.motion import face_frames, from_local, to_local
from studio.core.resources import resource_path
from studio.core.safefile import verified_bytes
from studio.core.timebase import FrameRate
from studio.core.topology import CONTENT, POSE
from studio.core.track import LandmarkTrack
from studio.talkformer.audio_features import (
    FRAME,
    HOP,
    LEVEL_REACH,
    MEL_BINS,
    MEL_PER_FRAME,
    MODEL_FPS,
    SAMPLE_RATE,
    WINDOW,
    LogMel,
    normalise,
    running_level,
    window_positions,
)
from studio.talkformer.motion_ensemble import MotionEnsemble
from studio.talkformer.speech_encoder import SpeechEncoder
from studio.talkformer.weight_pack import module_bytes, read_pack

BLOCK = 200
"""Frames that the model answers at a time."""
MAX_WEIGHTS = 12 * 2**20
_SAMPLES = SAMPLE_RATE // MODEL_FPS
_PIECE = 5 * SAMPLE_RATE

Voice = Iterable[np.ndarray] | Callable[[], Iterable[np.ndarray]]


@dataclass(frozen=True, eq=False)
class MotionFrame:
    """points: (68, 2) float32 source px; confidence: 0..1, how sure the model is of the mouth."""

    points: np.ndarray
    confidence: float


@dataclass(frozen=True, eq=False)
class MotionWeights:
    """What a file of motion weights holds: the model's arguments, and its tensors by name."""

    path: Path
    config: Mapping[str, Any]
    state: Mapping[str, torch.Tensor]


def read_motion_weights(weights: Path | None = None) -> MotionWeights:
    """The motion weights of `weights`, or the bundled ones, with their hash checked. Raises ModelError.

    weights: a safetensors file with a .json of the same name (config and sha256), or the folder of a weight pack.
    """
    if weights is not None and weights.is_dir():
        info = read_pack(weights)
        path, data = module_bytes(info, "motion")
        return _parsed(path, info.modules["motion"]["config"], data)
    path = weights or resource_path("models/motion.safetensors")
    card_path = path.with_suffix(".json")
    try:
        card = json.loads(verified_bytes(card_path, max_bytes=2**18, sha256=None))
        config, checksum = dict(card["config"]), str(card["sha256"])
    except (ValueError, KeyError, TypeError):
        raise ModelError("The description of the weights cannot be read.", path=card_path) from None
    return _parsed(path, config, verified_bytes(path, max_bytes=MAX_WEIGHTS, sha256=checksum))


def _parsed(path: Path, config: Mapping[str, Any], data: bytes) -> MotionWeights:
    try:
        return MotionWeights(path, config, load(data))
    except SafetensorError as error:
        raise ModelError("The weights cannot be read.", path=path, remedy="Restore the original.") from error


Model = TypeVar("Model", bound=MotionEnsemble)


def filled(kind: type[Model], weights: MotionWeights) -> Model:
    """A model of that class with the weights in it, in eval mode. Raises ModelError when they do not fit."""
    try:
        with torch.device("meta"):  # before memory is taken for a model that these weights could not fill
            planned = kind(**weights.config).state_dict()
        if {name: value.shape for name, value in planned.items()} != {n: v.shape for n, v in weights.state.items()}:
            raise ValueError("other shapes")
        model = kind(**weights.config)
        model.load_state_dict({name: value.float() for name, value in weights.state.items()})
    except (RuntimeError, TypeError, ValueError, AssertionError) as error:
        raise ModelError(
            "The weights do not fit the model.", path=weights.path, remedy="Restore the original."
        ) from error
    return model.eval()


def load_motion_model(weights: Path | None = None) -> MotionEnsemble:
    """The model of `weights`, or the bundled one: see `read_motion_weights`. Needs no diffusers. Raises ModelError."""
    return filled(MotionEnsemble, read_motion_weights(weights))


def load_speech_encoder() -> SpeechEncoder:
    """The encoder that the bundled motion model hears through. Raises ModelError."""
    return load_motion_model().speech


def predict_motion(
    voice: Voice,
    *,
    reference_points: np.ndarray,
    frame_rate: FrameRate,
    frame_count: int | None = None,
    pose: LandmarkTrack | None = None,
    weights: Path | None = None,
    model: MotionEnsemble | None = None,
    block: int = BLOCK,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[MotionFrame]:
    """One frame after the other at `frame_rate`, in constant memory.

    voice: mono float32 pieces at 16 kHz of any length, or a function that returns such. reference_points: (68, 2) or
    (N, 68, 2) px of the picture. frame_count: frames to make; None means ceil(duration x rate). pose: the head's motion
    at `frame_rate` (its jaw and lips are ignored; its last frame is held), or None for the reference's own.
    progress gets the number of frames made. Raises Cancelled when `cancelled()` is true between blocks.
    """
    model = model or load_motion_model(weights)
    rig = _Rig.of(np.asarray(reference_points, np.float64), pose, frame_rate)
    chunks = voice() if callable(voice) else voice
    seconds = None if frame_count is None else Fraction(frame_count) / frame_rate.fraction
    counted = _Counted(chunks, seconds)
    made = 0
    for block_points, block_confidence in _resampled(
        _model_frames(counted, model, rig, block), counted, frame_rate, frame_count
    ):
        if cancelled is not None and cancelled():
            raise Cancelled()
        for points, confidence in zip(rig.place(block_points, made), block_confidence, strict=True):
            yield MotionFrame(points, float(confidence))
        made += len(block_points)
        if progress is not None:
            progress(made)


def predict_track(
    voice: Voice, *, reference_points: np.ndarray, frame_rate: FrameRate, **options: object
) -> LandmarkTrack:
    """`predict_motion` as a track; the other points are as sure as the pose says."""
    pose = options.get("pose")
    frames = list(predict_motion(voice, reference_points=reference_points, frame_rate=frame_rate, **options))  # type: ignore[arg-type]
    if not frames:
        return LandmarkTrack(np.zeros((0, 68, 2)))
    confidence = np.ones((len(frames), 68), np.float32)
    if isinstance(pose, LandmarkTrack) and len(pose):
        confidence = pose.confidence[np.minimum(np.arange(len(frames)), len(pose) - 1)].copy()
    confidence[:, CONTENT] = np.array([frame.confidence for frame in frames])[:, None]
    return LandmarkTrack(np.stack([frame.points for frame in frames]), confidence)


class _Counted:
    """A voice cut or filled up with silence to `seconds`; knows its length once it has been read."""

    def __init__(self, chunks: Iterable[np.ndarray], seconds: Fraction | None) -> None:
        self._chunks = chunks
        self._wanted = None if seconds is None else -(-seconds.numerator * SAMPLE_RATE // seconds.denominator)
        self.samples = 0

    def __iter__(self) -> Iterator[np.ndarray]:
        for chunk in self._chunks:
            chunk = np.asarray(chunk, np.float32)
            if self._wanted is not None:
                chunk = chunk[: self._wanted - self.samples]
            for start in range(0, len(chunk), _PIECE):
                piece = chunk[start : start + _PIECE]
                self.samples += len(piece)
                yield piece
            if self._wanted is not None and self.samples >= self._wanted:
                return
        while self._wanted is not None and self.samples < self._wanted:
            piece = np.zeros(min(_PIECE, self._wanted - self.samples), np.float32)
            self.samples += len(piece)
            yield piece


@dataclass(frozen=True, eq=False)
class _Rig:
    """The face that moves: reference in model space (N, 68, 2), and its pose over time."""

    reference: np.ndarray
    still: np.ndarray
    pose: LandmarkTrack | None
    turning: np.ndarray
    frame_rate: FrameRate

    @classmethod
    def of(cls, reference: np.ndarray, pose: LandmarkTrack | None, frame_rate: FrameRate) -> _Rig:
        faces = reference[None] if reference.ndim == 2 else reference
        local = to_local(faces, *face_frames(faces))
        pose = pose if pose is not None and len(pose) else None
        turning = np.zeros((0, 31, 2)) if pose is None else _steady_pose(pose, frame_rate)
        return cls(local, faces[0], pose, turning, frame_rate)

    def pose_at(self, first: int, count: int) -> np.ndarray:
        """(count, 31, 2) pose points in model space at model frames `first`.. ."""
        if self.pose is None:
            return np.repeat(self.reference[:, POSE].mean(0)[None], count, 0)
        position = (np.arange(first, first + count) + 0.5) / MODEL_FPS * float(self.frame_rate) - 0.5
        position = np.clip(position, 0, len(self.turning) - 1)
        low = np.floor(position).astype(int)
        high = np.minimum(low + 1, len(self.turning) - 1)
        part = (position - low)[:, None, None]
        return self.turning[low] * (1 - part) + self.turning[high] * part

    def place(self, displacement: np.ndarray, first: int) -> np.ndarray:
        """(T, 37, 2) displacements of project frames `first`.. -> (T, 68, 2) float32 source px."""
        count = len(displacement)
        if self.pose is None:
            faces = np.repeat(self.still[None], count, 0)
        else:
            faces = self.pose.points[np.minimum(np.arange(first, first + count), len(self.pose) - 1)].astype(np.float64)
        content = self.reference[:, CONTENT].mean(0) + displacement
        faces = faces.copy()
        faces[:, CONTENT] = from_local(content, *face_frames(faces))
        return faces.astype(np.float32)


def _steady_pose(pose: LandmarkTrack, frame_rate: FrameRate) -> np.ndarray:
    """Pose points in model space without the detector's noise: (T, 31, 2)."""
    from studio.core.motion import smooth

    points = pose.points.astype(np.float64)
    return smooth(to_local(points, *face_frames(points))[:, POSE], sigma=0.06 * float(frame_rate))


def _log_mel(voice: _Counted) -> Iterator[torch.Tensor]:
    """Pieces of log-mel (k, 42), frame k centred on sample 160 k + 80, reaching past the last video frame."""
    front_end = LogMel()
    rest = np.zeros((FRAME - HOP) // 2, np.float32)

    def ready(samples: np.ndarray) -> Iterator[torch.Tensor]:
        if len(samples) >= FRAME:
            yield front_end(torch.from_numpy(samples))

    for piece in voice:
        rest = np.concatenate([rest, piece])
        if len(rest) >= SAMPLE_RATE:
            yield from ready(rest)
            rest = rest[((len(rest) - FRAME) // HOP + 1) * HOP :]
    frames = -(-voice.samples // _SAMPLES)
    missing = frames * _SAMPLES - voice.samples + 1600
    yield from ready(np.concatenate([rest, np.zeros(missing, np.float32)]))


def _model_frames(
    voice: _Counted, model: MotionEnsemble, rig: _Rig, block: int
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Displacement (T, 37, 2) and confidence (T,) at 25 fps, block by block."""
    margin = model.receptive_field
    held, base, begin = torch.zeros(0, MEL_BINS), 0, 0
    for piece in _log_mel(voice):
        held = torch.cat([held, piece])
        while _mel_until(begin + block + margin) + LEVEL_REACH <= base + len(held):
            yield _answer(model, rig, held, base, begin, begin + block, begin + block + margin)
            begin += block
            keep = max(_mel_from(begin - margin) - LEVEL_REACH, 0)
            held, base = held[keep - base :].clone(), keep
    frames = -(-voice.samples // _SAMPLES)
    while begin < frames:
        end = min(begin + block, frames)
        yield _answer(model, rig, held, base, begin, end, min(end + margin, frames))
        begin = end


def _mel_from(frame: int) -> int:
    return MEL_PER_FRAME * frame - (WINDOW - MEL_PER_FRAME) // 2


def _mel_until(frame: int) -> int:
    return _mel_from(frame) + WINDOW + 1


@torch.inference_mode()
def _answer(
    model: MotionEnsemble, rig: _Rig, held: torch.Tensor, base: int, begin: int, end: int, last: int
) -> tuple[np.ndarray, np.ndarray]:
    """Frames begin..end from mel frames `held`, the first of which is mel frame `base`; context up to `last`."""
    first = max(begin - model.receptive_field, 0)
    heard = (window_positions(torch.arange(first, last).double()).long() - base).clamp(0, len(held) - 1)
    start = int(heard.min())
    level = _levels(held, start, int(heard.max()) + 1)
    audio = normalise(held[heard], level[heard - start])
    pose = torch.from_numpy(rig.pose_at(first, last - first)).float()
    answer = model(audio[None], pose[None], torch.from_numpy(rig.reference).float()[None])
    wanted = slice(begin - first, end - first)
    return answer.displacement[0, wanted].double().numpy(), answer.confidence[0, wanted].double().numpy()


def _levels(held: torch.Tensor, start: int, end: int) -> torch.Tensor:
    low, high = max(start - LEVEL_REACH, 0), min(end + LEVEL_REACH, len(held))
    return running_level(held[low:high])[start - low : end - low]


def _resampled(
    blocks: Iterable[tuple[np.ndarray, np.ndarray]], voice: _Counted, rate: FrameRate, wanted: int | None
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Blocks at 25 fps -> blocks at `rate`: cubic in time between frame centres (Catmull and Rom, 1974)."""
    step = Fraction(MODEL_FPS) / rate.fraction
    held, base, made, over = np.zeros((0, 75)), 0, 0, False
    source = iter(blocks)
    while not over:
        piece = next(source, None)
        over = piece is None
        if piece is not None:
            rows = np.concatenate([piece[0].reshape(len(piece[0]), 74), piece[1][:, None]], 1)
            held = np.concatenate([held, rows])
        if over:
            count = -(-voice.samples * rate.numerator // (SAMPLE_RATE * rate.denominator))
            count = count if wanted is None else wanted
        else:
            reach = (base + len(held) - 2 + Fraction(1, 2)) / step - Fraction(1, 2)
            count = max(math.ceil(reach), made)
        if count <= made or len(held) == 0:
            continue
        index = np.arange(made, count)
        position = (2 * index + 1) * float(step) / 2 - 0.5
        values = _cubic(held, np.clip(position - base, 0, len(held) - 1))
        yield values[:, :74].reshape(-1, 37, 2), np.clip(values[:, 74], 0, 1)
        made = count
        keep = max(int(np.floor((2 * made + 1) * float(step) / 2 - 0.5)) - 2, base)
        held, base = held[min(keep - base, len(held)) :], min(keep, base + len(held))


def _cubic(rows: np.ndarray, position: np.ndarray) -> np.ndarray:
    low = np.floor(position).astype(int)
    t = (position - low)[:, None]
    a, b, c, d = (rows[np.clip(low + k, 0, len(rows) - 1)] for k in (-1, 0, 1, 2))
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
