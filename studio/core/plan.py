"""What to render: one frozen plan, and the key of every frame.

A frame's key is the hash of all that its pixels depend on. Equal keys, equal pixels: resuming, re-rendering after an
edit and sharing frames between exports all follow from that.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from studio.core.compose import compose
from studio.core.errors import EditError
from studio.core.project import MediaKind, MediaRef, Project, SourceMode
from studio.core.timebase import FrameRate
from studio.core.track import LandmarkTrack, content_hash


@dataclass(frozen=True, eq=False)
class RenderPlan:
    """Everything that a renderer needs, as values; safe to hand to a thread or a process.

    engine_fingerprint: names the engine, its code, weights and settings; what `auto` stands for is settled by then.
    frames: the clip's frame numbers that row i of the arrays stands for, (N,) int64.
    source_frames: (N,) int64, which frame of the source each output frame is made from; all 0 for a portrait.
    source_points: (N, 68, 2) float32, landmarks of that source frame; targets: (N, 68, 2) float32, where they shall be.
    """

    engine_fingerprint: str
    source: MediaRef
    frame_rate: FrameRate
    seed: int
    frames: np.ndarray
    source_frames: np.ndarray
    source_points: np.ndarray
    targets: np.ndarray

    def __len__(self) -> int:
        return len(self.frames)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """One key per row: 32 hex digits."""
        common = content_hash(
            "frame/2", self.engine_fingerprint, self.source.content_hash, str(self.seed)
        )
        rows = zip(self.source_frames, self.source_points, self.targets, strict=True)
        return tuple(content_hash(common, str(int(index)), source, target) for index, source, target in rows)


def make_plan(
    project: Project,
    *,
    engine_fingerprint: str,
    track: LandmarkTrack | None = None,
    frames: range | None = None,
) -> RenderPlan:
    """The plan for the project's export range, or for `frames`.

    track: the composed track if the caller has it. Raises EditError when portrait, face or motion are missing.
    """
    if project.portrait is None or project.face is None:
        raise EditError("There is no portrait with a face yet.", remedy="Open a portrait and find its face first.")
    track = compose(project) if track is None else track
    chosen = np.array(project.frames_to_export if frames is None else frames, dtype=np.int64)
    if len(chosen) == 0:
        raise EditError("There is nothing to render.", remedy="Choose a range of at least one frame.")
    if chosen[0] < 0 or chosen[-1] >= len(track):
        raise EditError(f"The clip has {len(track)} frames.", remedy="Choose a range inside the clip.")
    source_frames = source_indices(project, chosen)
    if project.source_track is None:
        source_points = np.broadcast_to(project.face.points, (len(chosen), *project.face.points.shape))
    else:
        source_points = project.source_track.points[source_frames]
    return RenderPlan(
        engine_fingerprint=engine_fingerprint,
        source=project.portrait,
        frame_rate=project.frame_rate,
        seed=project.render.seed,
        frames=chosen,
        source_frames=source_frames,
        source_points=source_points,
        targets=track.points[chosen[0] : chosen[-1] + 1] if _is_run(chosen) else track.points[chosen],
    )


def _is_run(frames: np.ndarray) -> bool:
    """Whether frame numbers follow each other, so that their rows need not be copied."""
    return bool(np.all(np.diff(frames) == 1))


def source_indices(project: Project, frames: np.ndarray) -> np.ndarray:
    """The source frame behind each clip frame: (N,) int64; the source's rate is converted exactly."""
    portrait, track = project.portrait, project.source_track
    if portrait is None or portrait.kind is not MediaKind.VIDEO or track is None or portrait.frame_rate is None:
        return np.zeros(len(frames), np.int64)
    rate = portrait.frame_rate.fraction / project.frame_rate.fraction
    wanted = np.asarray(frames, np.int64) * rate.numerator // rate.denominator
    return fold_indices(wanted, len(track), project.render.source_mode)


def fold_indices(wanted: np.ndarray, length: int, mode: SourceMode) -> np.ndarray:
    """Any (N,) indices brought into a source of `length` frames by hold, loop or ping-pong (0 1 2 1 0 1 ...)."""
    if length < 1:
        raise ValueError("there are no frames to choose from")
    if mode is SourceMode.HOLD or length == 1:
        return np.clip(wanted, 0, length - 1)
    if mode is SourceMode.LOOP:
        return wanted % length
    period = 2 * (length - 1)
    position = wanted % period
    return np.where(position < length, position, period - position)
