"""Landmark tracks: dense, immutable, addressed by content."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from studio.core.topology import POINT_COUNT


def frozen(array: np.ndarray, dtype: type | np.dtype = np.float32) -> np.ndarray:
    """A read-only, contiguous copy that nobody else can write to; an array that is that already is taken as it is."""
    if isinstance(array, np.ndarray) and array.dtype == dtype and array.base is None:
        flags = array.flags
        if flags.c_contiguous and flags.owndata and not flags.writeable:
            return array
    copy = np.array(array, dtype=dtype, order="C", copy=True)
    copy.setflags(write=False)
    return copy


def content_hash(*parts: bytes | str | np.ndarray) -> str:
    """BLAKE2b-128 in hex over length-prefixed parts; arrays count with their shape and type."""
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        if isinstance(part, np.ndarray):
            head = f"{part.dtype.str}{part.shape}".encode()
            body = np.ascontiguousarray(part).tobytes()
        else:
            head, body = b"", part.encode() if isinstance(part, str) else part
        for piece in (head, body):
            digest.update(len(piece).to_bytes(8, "little"))
            digest.update(piece)
    return digest.hexdigest()


@dataclass(frozen=True, eq=False)
class LandmarkTrack:
    """68 points for each of T frames.

    points: (T, 68, 2) float32, x and y in pixels of the source picture; all finite.
    confidence: (T, 68) float32 in 0..1; 0 where a point was interpolated because no face was seen.
    """

    points: np.ndarray
    confidence: np.ndarray = field(default=None)  # type: ignore[arg-type]

    def __post_init__(self) -> None:
        points = frozen(self.points)
        if points.ndim != 3 or points.shape[1:] != (POINT_COUNT, 2):
            raise ValueError(f"a track is (T, {POINT_COUNT}, 2), not {points.shape}")
        if not np.isfinite(points).all():
            raise ValueError("a track holds finite points only")
        given = np.ones(points.shape[:2]) if self.confidence is None else self.confidence
        confidence = frozen(given)
        if confidence.shape != points.shape[:2]:
            raise ValueError(f"confidence is {points.shape[:2]}, not {confidence.shape}")
        if not np.isfinite(confidence).all():
            raise ValueError("confidence is finite")
        object.__setattr__(self, "points", points)
        object.__setattr__(self, "confidence", confidence)

    def __len__(self) -> int:
        return len(self.points)

    def with_rows(self, frames: np.ndarray, points: np.ndarray) -> LandmarkTrack:
        """The track with other (K, 68, 2) points at the (K,) `frames`; the rest is taken over unchecked."""
        if not np.isfinite(points).all():
            raise ValueError("a track holds finite points only")
        changed = self.points.copy()
        changed[frames] = points
        changed.setflags(write=False)
        made = object.__new__(LandmarkTrack)
        object.__setattr__(made, "points", changed)
        object.__setattr__(made, "confidence", self.confidence)
        return made

    @cached_property
    def seen(self) -> np.ndarray:
        """(T,) bool: the frames in which a face was seen; in the others the points were filled in."""
        seen = self.confidence.max(axis=1) > 0
        seen.setflags(write=False)
        return seen

    @cached_property
    def content_hash(self) -> str:
        return content_hash("track/1", self.points, self.confidence)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LandmarkTrack) and self.content_hash == other.content_hash

    def __hash__(self) -> int:
        return hash(self.content_hash)


def still_track(points: np.ndarray, frames: int) -> LandmarkTrack:
    """The same (68, 2) points for `frames` frames."""
    return LandmarkTrack(np.repeat(points[None], frames, axis=0))
