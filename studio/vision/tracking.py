"""One face through a video: followed from frame to frame, found again when lost, its gaps filled.

A frame without a face never fails the video; only a video without any face does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from studio.core.errors import FaceNotFoundError
from studio.core.topology import POINT_COUNT
from studio.core.track import LandmarkTrack
from studio.vision.detector import Face, FaceTracker, LandmarkDetector

Choice = Callable[[Sequence[Face]], Face]
"""Picks the face to follow among those of the first frame that has any."""

PATIENCE = 25
"""Frames during which a lost face is waited for before another one of several may be followed instead."""
CUT_DISTANCE = 0.5
"""Jump between two frames, in face sizes, that is taken for a cut: nothing is smoothed across it."""


class FrameStatus(StrEnum):
    """Where the points of a frame come from."""

    FOUND = "found"
    INTERPOLATED = "interpolated"
    """A short gap between two found frames."""
    HELD = "held"
    """A short gap before the first or after the last found frame: the nearest points stand still."""
    MISSING = "missing"
    """No face for longer: points are filled in, but the frame is better passed through as it is."""


@dataclass(frozen=True, eq=False)
class FrameFace:
    """What was seen in frame `index`: the followed face, or None."""

    index: int
    face: Face | None


@dataclass(frozen=True, eq=False)
class TrackedFace:
    """A face through T frames. Where `status` is not FOUND the track's confidence is 0."""

    track: LandmarkTrack
    status: tuple[FrameStatus, ...]

    def share(self, status: FrameStatus) -> float:
        """Share of the frames with that status."""
        return sum(s is status for s in self.status) / len(self.status)


def most_prominent(faces: Sequence[Face]) -> Face:
    """The biggest and most certain face: the first one as detectors sort them."""
    return faces[0]


def follow_face(
    frames: Iterable[np.ndarray], detector: LandmarkDetector, *, choose: Choice = most_prominent
) -> Iterator[FrameFace]:
    """The followed face of each (H, W, 3) uint8 frame, one at a time: memory does not grow with the video.

    The detector's own `track` is used when it has one; it looks at the whole frame again whenever the face is lost.
    """
    last: Face | None = None
    gap = 0
    for index, image in enumerate(frames):
        face = None
        if last is not None and gap == 0 and isinstance(detector, FaceTracker):
            face = detector.track(image, last.points)
        if face is None:
            face = _pick(detector.detect(image), last, gap, choose)
        gap = 0 if face is not None else gap + 1
        last = face or last
        yield FrameFace(index, face)


def _pick(faces: Sequence[Face], last: Face | None, gap: int, choose: Choice) -> Face | None:
    """The face that continues `last`; a single face or, after a long gap, any choice continues it too."""
    if not faces:
        return None
    if last is None or gap >= PATIENCE:
        return choose(faces)
    near = min(faces, key=lambda face: _distance(face, last))
    limit = 1.0 + 0.1 * gap
    if len(faces) == 1 or _distance(near, last) < limit:
        return near
    return None


def _distance(face: Face, last: Face) -> float:
    """How far two faces are apart, in sizes of the last one, with a change of size counted as distance."""
    apart = np.hypot(face.centre[0] - last.centre[0], face.centre[1] - last.centre[1]) / max(last.size, 1.0)
    return float(apart + abs(np.log(max(face.size, 1.0) / max(last.size, 1.0))))


def assemble_track(seen: Iterable[FrameFace], *, max_gap: int = 12, smoothing: float = 0.0) -> TrackedFace:
    """Fill the gaps of what `follow_face` yields.

    max_gap: longest gap in frames that is interpolated or held; longer ones are MISSING. smoothing: standard
    deviation in frames of a zero-lag Gaussian over found points, 0 for none; it stops at cuts and at gaps.
    Raises FaceNotFoundError when no frame shows a face.
    """
    results = list(seen)
    found = np.array([r.face is not None for r in results], bool)
    if not found.any():
        raise FaceNotFoundError(
            f"None of the {len(results)} frames shows a face." if results else "The video has no frames.",
            remedy="Use a video with a visible face, or place the points by hand.",
        )
    points = np.zeros((len(results), POINT_COUNT, 2), np.float64)
    confidence = np.zeros((len(results), POINT_COUNT), np.float32)
    for row, result in enumerate(results):
        if result.face is not None:
            points[row], confidence[row] = result.face.points, result.face.confidence
    if smoothing > 0:
        points = _smooth(points, found, smoothing)
    return TrackedFace(LandmarkTrack(_fill(points, found), confidence), tuple(_statuses(found, max_gap)))


def track_faces(
    frames: Iterable[np.ndarray],
    detector: LandmarkDetector,
    *,
    choose: Choice = most_prominent,
    max_gap: int = 12,
    smoothing: float = 0.0,
) -> TrackedFace:
    """Follow one face through a whole video: `assemble_track(follow_face(...))`."""
    return assemble_track(follow_face(frames, detector, choose=choose), max_gap=max_gap, smoothing=smoothing)


def _fill(points: np.ndarray, found: np.ndarray) -> np.ndarray:
    """Straight lines across gaps, the nearest points at both ends: (T, 68, 2)."""
    times, known = np.arange(len(points)), np.flatnonzero(found)
    flat = points.reshape(len(points), -1)
    filled = np.stack([np.interp(times, known, flat[known, column]) for column in range(flat.shape[1])], 1)
    return filled.reshape(points.shape)


def _runs(found: np.ndarray) -> Iterator[tuple[bool, int, int]]:
    """Runs of equal values as (value, start, stop)."""
    edges = np.flatnonzero(np.diff(found.astype(np.int8))) + 1
    bounds = [0, *edges.tolist(), len(found)]
    for start, stop in zip(bounds, bounds[1:], strict=False):
        yield bool(found[start]), start, stop


def _statuses(found: np.ndarray, max_gap: int) -> list[FrameStatus]:
    statuses: list[FrameStatus] = []
    for seen, start, stop in _runs(found):
        if seen:
            kind = FrameStatus.FOUND
        elif stop - start > max_gap:
            kind = FrameStatus.MISSING
        else:
            kind = FrameStatus.HELD if start == 0 or stop == len(found) else FrameStatus.INTERPOLATED
        statuses += [kind] * (stop - start)
    return statuses


def _smooth(points: np.ndarray, found: np.ndarray, sigma: float) -> np.ndarray:
    """Gaussian over time within each run of found frames that holds no cut. Symmetric, so nothing lags."""
    out = points.copy()
    radius = max(int(np.ceil(3 * sigma)), 1)
    kernel = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    for seen, start, stop in _runs(found):
        if not seen:
            continue
        middles = points[start:stop].mean(1)
        sizes = np.ptp(points[start:stop], axis=1).max(1)
        jumps = np.linalg.norm(np.diff(middles, axis=0), axis=1) > CUT_DISTANCE * sizes[1:]
        bounds = [start, *(np.flatnonzero(jumps) + start + 1).tolist(), stop]
        for first, last in zip(bounds, bounds[1:], strict=False):
            out[first:last] = _filter(points[first:last], kernel)
    return out


def _filter(points: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    """Convolve (T, 68, 2) with an odd kernel over time. The ends continue as point reflections: motion goes on."""
    radius = min(len(kernel) // 2, len(points) - 1)
    if radius == 0:
        return points
    kernel = kernel[len(kernel) // 2 - radius : len(kernel) // 2 + radius + 1]
    before = 2 * points[0] - points[radius:0:-1]
    after = 2 * points[-1] - points[-2 : -radius - 2 : -1]
    longer = np.concatenate([before, points, after])
    return sum(w * longer[i : i + len(points)] for i, w in enumerate(kernel / kernel.sum()))
