"""What a person may ask of predicted speech motion, as pure functions on a landmark track.

Jaw and lips are worked on in model space (see `geometry.face_frame`), so that edits follow a moving head; the head's
own motion stays as it is. Steps run in a fixed order: closure in silence, smoothing, offset, amplitude, blinks, sway.
Amplitude comes after everything that mixes frames, so that an amplitude key changes the frames it spans and no others.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from studio.core.errors import OptionError
from studio.core.geometry import MEAN_FACE, face_rotations
from studio.core.pauses import brought_to, resting_opening
from studio.core.timebase import FrameRate
from studio.core.topology import CONTENT, INNER_PAIRS, JAW, POSE
from studio.core.track import LandmarkTrack

UPPER_SHARE = 0.3
"""How much of a gap the upper lip covers when a mouth closes; the lower lip and the jaw do the rest."""
BLINK_SECONDS = (0.1, 0.2)
"""Time that a lid takes to fall and to rise."""
SWAY_REACH = 0.012
"""Largest head shift at strength 1, in face widths on each axis."""
SWAY_ANGLE = np.deg2rad(1.2)
"""Largest head roll at strength 1, in radians."""
_BLOCK = 1024
"""Frames that are treated at a time: a long clip needs no several float64 copies of itself."""

_UPPER_OUTER, _LOWER_OUTER = np.arange(49, 54), np.arange(55, 60)
_UPPER_INNER, _LOWER_INNER = np.arange(61, 64), np.arange(65, 68)
_LID_PAIRS = ((37, 41), (38, 40), (43, 47), (44, 46))


@dataclass(frozen=True)
class MotionSettings:
    """Adjustments of the speech motion.

    silence_closure: 0 leaves pauses as predicted, 1 brings the lips near each other in short ones and shuts them in
    long ones. amplitude: factor on the motion about the closed mouth, not above 1 where a pause closes it;
    amplitude_keys: (frame, factor) pairs, linear between keys, held outside, times `amplitude`; muted they count as if
    there were none, locked they refuse edits.
    smoothing: standard deviation of a zero-lag Gaussian, in frames. offset_ms: positive moves the mouth later.
    blinks and sway are for still portraits; both are drawn from `seed`.
    """

    silence_closure: float = 1.0
    amplitude: float = 1.0
    amplitude_keys: tuple[tuple[int, float], ...] = ()
    smoothing: float = 0.0
    offset_ms: float = 0.0
    blinks: bool = False
    sway: bool = False
    sway_strength: float = 1.0
    seed: int = 0
    amplitude_muted: bool = False
    amplitude_locked: bool = False

    def __post_init__(self) -> None:
        _require("silence_closure", self.silence_closure, 0.0, 1.0)
        _require("amplitude", self.amplitude, 0.0, 4.0)
        _require("smoothing", self.smoothing, 0.0, 50.0)
        _require("offset_ms", self.offset_ms, -2000.0, 2000.0)
        _require("sway_strength", self.sway_strength, 0.0, 1.0)
        keys = tuple(sorted((int(frame), float(factor)) for frame, factor in self.amplitude_keys))
        for _, factor in keys:
            _require("amplitude_keys", factor, 0.0, 4.0)
        object.__setattr__(self, "amplitude_keys", keys)

    def to_dict(self) -> dict[str, Any]:
        """Plain values that JSON can hold."""
        return asdict(self) | {"amplitude_keys": [list(key) for key in self.amplitude_keys]}


def _require(name: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise OptionError(f"{name} = {value} is out of range.", remedy=f"Give a value from {low:g} to {high:g}.")


def apply_motion(
    track: LandmarkTrack,
    reference_points: np.ndarray,
    speech: np.ndarray,
    settings: MotionSettings,
    frame_rate: FrameRate,
) -> LandmarkTrack:
    """The track as `settings` ask: same inputs, same bytes.

    reference_points: (68, 2) px of the picture that the motion was predicted for; its closed mouth is the rest pose.
    speech: (T,) 0..1 from `voice_activity.speech_gate`; a shorter one counts as silence at its end.
    """
    if len(track) == 0:
        return track
    treated = treated_rows(track, reference_points, speech, settings, frame_rate, range(len(track)))
    treated.setflags(write=False)
    return LandmarkTrack(treated, track.confidence)


def treated_rows(
    track: LandmarkTrack,
    reference_points: np.ndarray,
    speech: np.ndarray,
    settings: MotionSettings,
    frame_rate: FrameRate,
    frames: range,
) -> np.ndarray:
    """Points of some consecutive `frames` of `apply_motion`'s track, bit for bit: (K, 68, 2) float32."""
    count, rest = len(track), rest_shape(reference_points)
    delay = settings.offset_ms / 1000 * float(frame_rate)
    reach = int(np.ceil(4 * settings.smoothing)) + int(np.ceil(abs(delay))) + 1
    wide = _widened(frames, reach, count)
    closing = closing_curve(speech, count, strength=settings.silence_closure, frame_rate=frame_rate, frames=wide)
    resting = resting_opening(speech, count, frame_rate=frame_rate, frames=wide)
    own = slice(frames.start - wide.start, frames.stop - wide.start)
    factors = amplitude_curve(settings, frames)
    factors = np.where(factors > 1, 1 + (factors - 1) * (1 - closing[own]), factors)
    lids = blink_curve(count, frame_rate=frame_rate, seed=settings.seed, frames=frames) if settings.blinks else None
    drift = sway_curves(frames, frame_rate=frame_rate, seed=settings.seed) if settings.sway else None
    treated = np.empty((len(frames), *track.points.shape[1:]), np.float32)
    for start in range(frames.start, frames.stop, _BLOCK):
        rows = range(start, min(start + _BLOCK, frames.stop))
        around = _widened(rows, reach, count)
        inner = slice(rows.start - around.start, rows.stop - around.start)
        here = slice(rows.start - frames.start, rows.stop - frames.start)
        points = track.points[around.start : around.stop].astype(np.float64)
        matrix, offset = face_frames(points)
        local = to_local(points[:, CONTENT], matrix, offset)
        near = slice(around.start - wide.start, around.stop - wide.start)
        local = brought_to(local, rest, opening=resting[near], share=closing[near])
        local = shift(smooth(local, sigma=settings.smoothing), frames=delay)[inner]
        points = points[inner]
        points[:, CONTENT] = from_local(scale_about(local, rest, factors[here]), matrix[inner], offset[inner])
        points = add_blinks(points, lids[here]) if lids is not None else points
        treated[here] = add_sway(points, settings.sway_strength * drift[here]) if drift is not None else points
    return treated


def _widened(frames: range, reach: int, count: int) -> range:
    """`frames` and `reach` more on either side, inside a clip of `count`."""
    return range(max(frames.start - reach, 0), min(frames.stop + reach, count))


def face_frames(points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """`geometry.face_frame` of every frame of (T, 68, 2) `points`: matrices (T, 2, 2) and offsets (T, 2)."""
    cosine, sine = face_rotations(points)
    mean_x, mean_y = (np.ascontiguousarray(points[:, POSE, axis], np.float64).mean(axis=1) for axis in (0, 1))
    matrix = np.stack([np.stack([cosine, -sine], -1), np.stack([sine, cosine], -1)], -2)
    mean = np.stack([cosine * mean_x - sine * mean_y, sine * mean_x + cosine * mean_y], axis=-1)
    return matrix, MEAN_FACE[POSE].mean(0) - mean


def to_local(points: np.ndarray, matrix: np.ndarray, offset: np.ndarray) -> np.ndarray:
    """(T, N, 2) source px -> model space."""
    return _turned(points.astype(np.float64), matrix[:, :, :, None]) + offset[:, None]


def from_local(local: np.ndarray, matrix: np.ndarray, offset: np.ndarray) -> np.ndarray:
    """(T, N, 2) model space -> source px."""
    return _turned(local - offset[:, None], np.linalg.inv(matrix)[:, :, :, None])


def _turned(points: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """(T, N, 2) points times (T, 2, 2, 1) matrices, value by value: no frame depends on how many there are."""
    x, y = points[..., 0], points[..., 1]
    return np.stack([matrix[:, i, 0] * x + matrix[:, i, 1] * y for i in (0, 1)], axis=-1)


def rest_shape(reference_points: np.ndarray) -> np.ndarray:
    """Jaw and lips of (68, 2) `reference_points` with the mouth closed, in model space: (37, 2)."""
    reference = np.asarray(reference_points, np.float64)[None]
    matrix, offset = face_frames(reference)
    return close_mouth(to_local(reference, matrix, offset)[0])[CONTENT]


def close_mouth(face: np.ndarray) -> np.ndarray:
    """(68, 2) points in model space with the lips brought together and the jaw raised with the lower lip: a copy."""
    closed = np.array(face, np.float64)
    gaps = np.array([closed[low, 1] - closed[high, 1] for high, low in INNER_PAIRS])
    middle = np.array([(closed[low, 0] + closed[high, 0]) / 2 for high, low in INNER_PAIRS])
    corners = closed[[60, 64], 0]
    knots, values = np.concatenate([corners[:1], middle, corners[1:]]), np.concatenate([[0], gaps, [0]])
    order = np.argsort(knots, kind="stable")

    def gap_at(points: np.ndarray) -> np.ndarray:
        return np.interp(closed[points, 0], knots[order], values[order])

    upper, lower = gap_at(_UPPER_OUTER), gap_at(_LOWER_OUTER)
    for high, low in INNER_PAIRS:
        meet = closed[high] + UPPER_SHARE * (closed[low] - closed[high])
        closed[high, 1] = closed[low, 1] = meet[1]
    closed[_UPPER_OUTER, 1] += UPPER_SHARE * upper
    closed[_LOWER_OUTER, 1] -= (1 - UPPER_SHARE) * lower
    closed[JAW, 1] -= (1 - UPPER_SHARE) * max(float(gaps.mean()), 0.0) * np.sin(np.linspace(0, np.pi, 17)) ** 2
    return closed


def closing_curve(
    speech: np.ndarray, count: int, *, strength: float, frame_rate: FrameRate, frames: range | None = None
) -> np.ndarray:
    """How far the mouth of each of `frames` (None: all) is to be closed because the voice is silent, 0..1: (K,)."""
    frames = range(count) if frames is None else frames
    sigma = 0.03 * float(frame_rate)
    wide = _widened(frames, int(np.ceil(4 * sigma)), count)
    known = range(wide.start, max(min(wide.stop, len(speech)), wide.start))
    gate = np.zeros(len(wide))
    gate[: len(known)] = np.clip(speech[known.start : known.stop], 0, 1)
    gate = smooth(gate, sigma=sigma)[frames.start - wide.start : frames.stop - wide.start]
    gate = np.clip(1.5 * gate - 0.5, 0, 1)
    return strength * (1 - gate * gate * (3 - 2 * gate))


def smooth(values: np.ndarray, *, sigma: float) -> np.ndarray:
    """Zero-lag Gaussian over the first axis of (T, ...) values; ends are held. Reaches `4 sigma` frames."""
    if sigma < 0.05:
        return values
    reach = int(np.ceil(4 * sigma))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    flat = values.reshape(len(values), -1)
    padded = np.concatenate([np.repeat(flat[:1], reach, 0), flat, np.repeat(flat[-1:], reach, 0)])
    result = np.zeros(flat.shape)
    for index, weight in enumerate(kernel / kernel.sum()):
        result += weight * padded[index : index + len(flat)]
    return result.reshape(values.shape)


def shift(values: np.ndarray, *, frames: float) -> np.ndarray:
    """(T, ...) values moved later by `frames` (a fraction is interpolated); ends are held."""
    if frames == 0:
        return values
    whole = int(np.floor(-frames))
    weight = -frames - whole  # of the same bits for each frame, wherever a block begins
    low, high = (np.clip(np.arange(len(values)) + whole + step, 0, len(values) - 1) for step in (0, 1))
    return values[low] * (1 - weight) + values[high] * weight


def amplitude_curve(settings: MotionSettings, frames: range) -> np.ndarray:
    """The factor of each of `frames`: (K,)."""
    return amplitude_at(settings, np.array(frames))


def amplitude_at(settings: MotionSettings, frames: np.ndarray) -> np.ndarray:
    """The factor at (K,) frames, which may lie between two: (K,)."""
    if not settings.amplitude_keys or settings.amplitude_muted:
        return np.full(len(frames), settings.amplitude)
    keyed, factors = zip(*settings.amplitude_keys, strict=True)
    return settings.amplitude * np.interp(frames, keyed, factors)


def scale_about(local: np.ndarray, rest: np.ndarray, factors: np.ndarray) -> np.ndarray:
    """Scale (T, 37, 2) shapes about the (37, 2) rest shape; lips that would cross meet half-way instead."""
    unchanged = factors == 1
    if unchanged.all():
        return local
    scaled = rest + factors[:, None, None] * (local - rest)
    lips = 17 - 48
    for high, low in INNER_PAIRS:
        upper, lower = scaled[:, high + lips, 1], scaled[:, low + lips, 1]
        crossed, middle = lower < upper, (lower + upper) / 2
        scaled[:, high + lips, 1] = np.where(crossed, middle, upper)
        scaled[:, low + lips, 1] = np.where(crossed, middle, lower)
    scaled[unchanged] = local[unchanged]  # not even by rounding: those frames keep their keys
    return scaled


def blink_curve(count: int, *, frame_rate: FrameRate, seed: int, frames: range | None = None) -> np.ndarray:
    """How far the lids are closed in each of `frames` (None: all) of a clip of `count`, 0..1: (K,).

    A seed blinks at the same seconds at any rate.
    """
    frames = range(count) if frames is None else frames
    random = np.random.default_rng([seed, 1])
    seconds = np.array(frames) / float(frame_rate)
    curve, last = np.zeros(len(frames)), (count - 1) / float(frame_rate)
    fall, rise = BLINK_SECONDS
    centre = random.uniform(1.0, 3.0)
    while count and centre - fall < last:
        low, high = np.searchsorted(seconds, [centre - fall, centre + rise])
        blink = np.interp(seconds[low:high], [centre - fall, centre, centre + rise], [0, 1, 0])
        curve[low:high] = np.maximum(curve[low:high], blink)
        centre += random.uniform(2.0, 6.0)
    return curve * curve * (3 - 2 * curve)


def add_blinks(points: np.ndarray, curve: np.ndarray) -> np.ndarray:
    """Lower the upper lids of (T, 68, 2) points onto the lower ones by the (T,) curve."""
    blinked = points.copy()
    for upper, lower in _LID_PAIRS:
        gap = points[:, lower] - points[:, upper]
        blinked[:, upper] += 0.92 * curve[:, None] * gap
        blinked[:, lower] -= 0.04 * curve[:, None] * gap
    return blinked


def sway_curves(frames: range, *, frame_rate: FrameRate, seed: int) -> np.ndarray:
    """Slow seeded drift of x, y and roll in -1..1 at `frames`: (K, 3). A sum of three sines below 0.45 Hz each."""
    random = np.random.default_rng([seed, 2])
    seconds = np.array(frames)[:, None, None] / float(frame_rate)
    frequency = random.uniform([0.06, 0.13, 0.25], [0.12, 0.24, 0.45], (3, 3))
    phase = random.uniform(0, 2 * np.pi, (3, 3))
    weight = np.array([0.5, 0.33, 0.17])
    return (weight * np.sin(2 * np.pi * frequency * seconds + phase)).sum(-1)


def add_sway(points: np.ndarray, curves: np.ndarray) -> np.ndarray:
    """Move and roll the whole face of (T, 68, 2) points by (T, 3) curves in -1..1, about a pivot below the chin."""
    width = np.linalg.norm(points[:, 16] - points[:, 0], axis=-1)
    up = points[:, 27] - points[:, 8]
    pivot = points[:, 8] - 0.5 * up
    angle = SWAY_ANGLE * curves[:, 2]
    cosine, sine = np.cos(angle), np.sin(angle)
    matrix = np.stack([np.stack([cosine, -sine], -1), np.stack([sine, cosine], -1)], -2)
    move = SWAY_REACH * curves[:, :2] * width[:, None]
    return _turned(points - pivot[:, None], matrix[:, :, :, None]) + (pivot + move)[:, None]
