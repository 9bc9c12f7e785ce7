"""Sparse edits over a dense track: keyed offsets for one group of points.

Offsets are stored in model space (the face frame of `geometry`), so an edit follows the head when it moves.
An edit is local by construction: two neighbouring keys are joined only while they are close enough for their
falloffs to meet; otherwise each fades to nothing by itself. `EditLayer.reach` is the `r` that a layer declares:
changing a key at frame f changes no frame outside [f - r, f + r].
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from studio.core.curves import EASE, Bezier, Interpolation, ease, smoothstep
from studio.core.errors import EditError
from studio.core.topology import GROUP_POINTS, PointGroup
from studio.core.track import frozen

DEFAULT_FALLOFF = 4
MAX_OFFSET, MAX_STRENGTH = 100_000, 100
"""Far beyond any use, near enough that nothing computed from them overflows."""


@dataclass(frozen=True, eq=False)
class Keyframe:
    """Offsets of a group's points at one frame. offsets: (n, 2) float32 in model px, within MAX_OFFSET."""

    frame: int
    offsets: np.ndarray
    interpolation: Interpolation = Interpolation.SMOOTH
    bezier: Bezier = EASE

    def __post_init__(self) -> None:
        offsets = frozen(self.offsets)
        if offsets.ndim != 2 or offsets.shape[1] != 2 or not np.isfinite(offsets).all():
            raise ValueError("offsets are finite and (n, 2)")
        if np.abs(offsets).max(initial=0) > MAX_OFFSET:
            raise ValueError(f"offsets are within {MAX_OFFSET} px")
        if self.frame < 0:
            raise ValueError("a key's frame is not negative")
        x1, y1, x2, y2 = (float(value) for value in self.bezier)
        if not (0.0 <= x1 <= 1.0 and 0.0 <= x2 <= 1.0 and np.isfinite([y1, y2]).all()):
            raise ValueError("bezier handles lie within 0..1 in time and are finite")
        object.__setattr__(self, "frame", int(self.frame))
        object.__setattr__(self, "bezier", (x1, y1, x2, y2))
        object.__setattr__(self, "offsets", offsets)

    def _identity(self) -> tuple[object, ...]:
        return self.frame, self.offsets.tobytes(), self.interpolation, self.bezier

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Keyframe) and self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity())


@dataclass(frozen=True)
class EditLayer:
    """Keys of one point group, in frame order, with the falloff before a first and after a last key in frames.

    While any layer of a project is soloed, only soloed ones move points (`Project.active_layers`).
    """

    id: str
    group: PointGroup
    keys: tuple[Keyframe, ...] = ()
    falloff_before: int = DEFAULT_FALLOFF
    falloff_after: int = DEFAULT_FALLOFF
    enabled: bool = True
    locked: bool = False
    strength: float = 1.0
    name: str = ""
    solo: bool = False

    def __post_init__(self) -> None:
        frames = [key.frame for key in self.keys]
        if frames != sorted(set(frames)):
            raise ValueError("keys are in frame order, one per frame")
        if self.falloff_before < 0 or self.falloff_after < 0:
            raise ValueError("falloff is not negative")
        if not abs(self.strength) <= MAX_STRENGTH:
            raise ValueError(f"strength is within {MAX_STRENGTH}")
        if any(len(key.offsets) != len(GROUP_POINTS[self.group]) for key in self.keys):
            raise ValueError("a key has one offset per point of its group")

    @property
    def points(self) -> tuple[int, ...]:
        return GROUP_POINTS[self.group]

    @property
    def reach(self) -> int:
        """Frames on either side of a key beyond which changing that key changes nothing."""
        return self.falloff_before + self.falloff_after

    def key_at(self, frame: int) -> Keyframe | None:
        at = bisect_left(self.keys, frame, key=lambda key: key.frame)
        return self.keys[at] if at < len(self.keys) and self.keys[at].frame == frame else None


def layer_offsets(layer: EditLayer, frames: np.ndarray) -> np.ndarray:
    """Offsets in model px at `frames` (K,): (K, n, 2) float64, strength applied, zero far from keys.

    A frame's offsets do not depend on which others are asked for with it, down to the last bit. Frames are whole
    numbers; what lies between two is for drawing curves.
    """
    keys = _keys_around(layer, frames)
    if not layer.enabled or not keys:
        return np.zeros((len(frames), len(layer.points), 2))
    times = np.array([key.frame for key in keys])
    values = np.stack([key.offsets for key in keys]).astype(np.float64)
    following = np.searchsorted(times, frames, side="right")
    has_before, has_after = following > 0, following < len(times)
    low, high = np.maximum(following - 1, 0), np.minimum(following, len(times) - 1)
    joined = has_before & has_after & (times[high] - times[low] <= layer.reach)
    share = np.zeros(len(frames))
    t = (frames - times[low])[joined] / (times[high] - times[low])[joined]
    share[joined] = _shares(keys, low[joined], t)
    fade_out = np.where(has_before, _fade(frames - times[low], layer.falloff_after), 0.0)
    fade_in = np.where(has_after, _fade(times[high] - frames, layer.falloff_before), 0.0)
    weight_low, weight_high = np.where(joined, 1 - share, fade_out), np.where(joined, share, fade_in)
    total = values[low] * weight_low[:, None, None] + values[high] * weight_high[:, None, None]
    return total * layer.strength


def _keys_around(layer: EditLayer, frames: np.ndarray) -> tuple[Keyframe, ...]:
    """The keys between the first and the last of `frames`, and their neighbours: only those count there."""
    if not len(frames):
        return ()
    first, last = (bisect_right(layer.keys, f, key=lambda key: key.frame) for f in (frames.min(), frames.max()))
    return layer.keys[max(first - 1, 0) : last + 1]


def _shares(keys: tuple[Keyframe, ...], starts: np.ndarray, t: np.ndarray) -> np.ndarray:
    """Share of the next key at positions `t` of the segments that begin at keys `starts`; both (K,)."""
    curves = [(key.interpolation, key.bezier if key.interpolation is Interpolation.BEZIER else EASE) for key in keys]
    kinds = list(dict.fromkeys(curves))
    kind_of = np.array([kinds.index(curve) for curve in curves])[starts]
    share = np.zeros(len(t))
    for index, (interpolation, bezier) in enumerate(kinds):
        chosen = kind_of == index
        share[chosen] = ease(t[chosen], interpolation, bezier)
    return share


def _fade(distance: np.ndarray, length: int) -> np.ndarray:
    """1 at the key, 0 beyond `length` frames from it."""
    return smoothstep(1.0 - distance / (length + 1.0))


def touched_frames(layer: EditLayer, frame_count: int) -> np.ndarray:
    """The frames below `frame_count` where the layer may move points, ascending (K,) int64."""
    if not layer.enabled or not layer.keys or layer.strength == 0:
        return np.zeros(0, np.int64)
    touched = np.zeros(frame_count, bool)
    for key, following in zip(layer.keys, (*layer.keys[1:], None), strict=True):
        touched[max(0, key.frame - layer.falloff_before) : key.frame + layer.falloff_after + 1] = True
        if following is not None and following.frame - key.frame <= layer.reach:
            touched[key.frame : following.frame + 1] = True
    return np.flatnonzero(touched)


def with_key(layer: EditLayer, key: Keyframe) -> EditLayer:
    """The layer with `key` added, in place of one at the same frame."""
    others = [existing for existing in layer.keys if existing.frame != key.frame]
    return _with_keys(layer, [*others, key])


def without_keys(layer: EditLayer, frames: Iterable[int]) -> EditLayer:
    """The layer without the keys at `frames`."""
    gone = set(frames)
    return _with_keys(layer, [key for key in layer.keys if key.frame not in gone])


def move_keys(layer: EditLayer, frames: Iterable[int], by: int) -> EditLayer:
    """Move the keys at `frames` by `by` frames; a moved key replaces one that stands where it lands."""
    chosen = set(frames)
    moved = [replace(key, frame=key.frame + by) for key in layer.keys if key.frame in chosen and key.frame + by >= 0]
    if len(moved) != sum(key.frame in chosen for key in layer.keys):
        raise EditError("Keys cannot move before the first frame.", remedy="Move them by fewer frames.")
    landed = {key.frame for key in moved}
    stay = [key for key in layer.keys if key.frame not in chosen and key.frame not in landed]
    return _with_keys(layer, [*stay, *moved])


def retime(layer: EditLayer, *, scale: float | Fraction, origin: int = 0) -> EditLayer:
    """Stretch key times about `origin` by `scale` > 0; of keys that land on one frame the later stays."""
    if not scale > 0:
        raise EditError("Keys cannot be stretched by zero or less.", remedy="Give a factor above 0.")
    by_frame = {max(0, round(origin + (key.frame - origin) * scale)): key for key in layer.keys}
    return _with_keys(layer, [replace(key, frame=frame) for frame, key in by_frame.items()])


def ripple(layer: EditLayer, *, at: int, by: int) -> EditLayer:
    """Insert (`by` > 0) or remove (`by` < 0) time at frame `at`: later keys shift, keys inside removed time go."""
    removed_until = at - min(by, 0)
    kept = [key for key in layer.keys if key.frame < at or key.frame >= removed_until]
    return _with_keys(layer, [replace(k, frame=k.frame + by) if k.frame >= at else k for k in kept])


def _with_keys(layer: EditLayer, keys: Iterable[Keyframe]) -> EditLayer:
    return replace(layer, keys=tuple(sorted(keys, key=lambda key: key.frame)))
