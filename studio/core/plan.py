"""What to render: one frozen plan, and the key of every frame.

A frame's key is the hash of all that its pixels depend on. Equal keys, equal pixels: resuming, re-rendering after an
edit and sharing frames between exports all follow from that.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from typing import Any

import numpy as np

from studio.core.compose import compose
from studio.core.errors import EditError
from studio.core.occlusion import is_occluded, occluded
from studio.core.project import MediaKind, MediaRef, Project, SourceMode
from studio.core.reference_choice import MOST, USUAL, choose_lenders, usual_lenders
from studio.core.source_gaps import MissingFace, carry, held_rows, missing_rows, presence
from studio.core.timebase import FrameRate
from studio.core.track import LandmarkTrack, content_hash


@dataclass(frozen=True, eq=False)
class RenderPlan:
    """Everything that a renderer needs, as values; safe to hand to a thread or a process.

    engine_fingerprint: names the engine, its code, weights and settings; what `auto` stands for is settled by then.
    frames: the clip's frame numbers that row i of the arrays stands for, (N,) int64.
    source_frames: (N,) int64, which frame of the source each output frame is made from; all 0 for a portrait.
    source_points: (N, 68, 2) float32, landmarks of that source frame; targets: (N, 68, 2) float32, where they shall be.
    lender_frames, lender_points: the source frame that lends the inside of the mouth and its landmarks, shaped alike;
    for a portrait the same ones.
    """

    engine_fingerprint: str
    source: MediaRef
    frame_rate: FrameRate
    seed: int
    frames: np.ndarray
    source_frames: np.ndarray
    source_points: np.ndarray
    targets: np.ndarray
    lender_frames: np.ndarray = field(default=None)  # type: ignore[arg-type]
    lender_points: np.ndarray = field(default=None)  # type: ignore[arg-type]

    def __post_init__(self) -> None:
        if self.lender_frames is None:
            object.__setattr__(self, "lender_frames", self.source_frames)
            object.__setattr__(self, "lender_points", self.source_points)

    def is_lent(self, row: int) -> bool:
        """Whether the inside of a row's mouth comes from another frame than the one that it is painted over."""
        return bool(self.lender_frames[row] != self.source_frames[row])

    def __len__(self) -> int:
        return len(self.frames)

    def part(self, rows: np.ndarray | slice) -> RenderPlan:
        """The plan of some of its rows: their numbers in it, or a run of them."""
        values = {spec.name: getattr(self, spec.name) for spec in fields(self)}
        columns: dict[str, Any] = {n: value[rows] for n, value in values.items() if isinstance(value, np.ndarray)}
        return replace(self, **columns)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """One key per row: 32 hex digits."""
        common = content_hash("frame/2", self.engine_fingerprint, self.source.content_hash, str(self.seed))
        rows = zip(self.source_frames, self.source_points, self.targets, strict=True)
        keys = [content_hash(common, str(int(index)), source, target) for index, source, target in rows]
        for row in np.flatnonzero(self.lender_frames != self.source_frames).tolist():
            keys[row] = content_hash("lent/1", keys[row], str(int(self.lender_frames[row])), self.lender_points[row])
        return tuple(keys)


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
    targets = track.points[chosen[0] : chosen[-1] + 1] if _is_run(chosen) else track.points[chosen]
    return plan_frames(project, chosen, targets, engine_fingerprint=engine_fingerprint)


def plan_frames(project: Project, frames: np.ndarray, targets: np.ndarray, *, engine_fingerprint: str) -> RenderPlan:
    """The plan of any clip frames (N,) with their composed points (N, 68, 2): each row depends on its frame alone.

    The project has a portrait with a face.
    """
    assert project.portrait is not None
    source_frames = source_indices(project, frames)
    source_points = points_of_source(project, source_frames)
    if project.source_track is not None:
        targets = _without_missing(project, frames, source_points, targets)
    lenders = lender_indices(project, frames, source_frames, targets)
    hidden = occluded(project.occlusion, frames)
    if hidden.any():
        targets = np.where(hidden[:, None, None], source_points, targets)
        lenders = np.where(hidden, source_frames, lenders)
    return RenderPlan(
        engine_fingerprint=engine_fingerprint,
        source=project.portrait,
        frame_rate=project.frame_rate,
        seed=project.render.seed,
        frames=frames,
        source_frames=source_frames,
        source_points=source_points,
        targets=targets,
        lender_frames=lenders,
        lender_points=source_points if project.source_track is None else project.source_track.points[lenders],
    )


def points_of_source(project: Project, source_frames: np.ndarray) -> np.ndarray:
    """(N, 68, 2) landmarks of (N,) source frames of a project that has a face."""
    assert project.face is not None
    if project.source_track is not None:
        return project.source_track.points[source_frames]
    return np.broadcast_to(project.face.points, (len(source_frames), *project.face.points.shape))


def references_of(project: Project) -> int:
    """How many frames of a source video lend the inside of their mouth, 0 to `MOST`, whatever a file says."""
    found = dict(project.render.options).get("references", USUAL)
    return min(max(found, 0), MOST) if isinstance(found, int) else USUAL


def lender_indices(project: Project, frames: np.ndarray, source_frames: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """The source frame that lends each clip frame the inside of its mouth: (N,) int64.

    Its own for portraits, and where the project asks for no `references`. An edit changes no frames but its own.
    """
    count, track, base = references_of(project), project.source_track, project.base
    if count < 1 or track is None or base is None or len(base.track) == 0:
        return source_frames
    rows = source_indices(project, np.arange(len(base.track)))
    usual = usual_lenders(track, rows.tobytes(), base.track, count)
    return choose_lenders(track, source_frames, targets, usual[frames], count=count)


def _without_missing(
    project: Project, frames: np.ndarray, source_points: np.ndarray, targets: np.ndarray
) -> np.ndarray:
    """Targets that fit what is shown where the source video shows no face: a face that is not moved stays as it is."""
    track = project.source_track
    assert track is not None
    if track.seen.all() or project.render.missing_face is MissingFace.INTERPOLATE:
        return targets
    rows = _video_rows(project, frames)
    targets = np.array(targets, np.float32)
    if project.render.missing_face is MissingFace.HOLD:
        held = np.flatnonzero(missing_rows(track)[rows])
        targets[held] = carry(targets[held], source_points[held])
        return targets
    share = presence(track)[rows]
    fading = np.flatnonzero(share < 1)
    part = share[fading, None, None].astype(np.float32)
    targets[fading] = source_points[fading] + part * (targets[fading] - source_points[fading])
    return targets


def _is_run(frames: np.ndarray) -> bool:
    """Whether frame numbers follow each other, so that their rows need not be copied."""
    return bool(np.all(np.diff(frames) == 1))


def passed_points(project: Project, frame: int) -> np.ndarray | None:
    """The (68, 2) points that a plan has at a frame which shows the source as it is; None for any other frame."""
    if project.face is None or not is_occluded(project, frame):
        return None
    return np.array(points_of_source(project, source_indices(project, np.array([frame])))[0])


def source_indices(project: Project, frames: np.ndarray) -> np.ndarray:
    """The source frame behind each clip frame: (N,) int64; the source's rate is converted exactly.

    Where the video shows no face, `MissingFace.HOLD` shows the last frame with one, but where it is occluded itself.
    """
    rows = _video_rows(project, frames)
    track = project.source_track
    if track is None or project.render.missing_face is not MissingFace.HOLD or track.seen.all():
        return rows
    return np.where(occluded(project.occlusion, frames), rows, held_rows(track)[rows])


def _video_rows(project: Project, frames: np.ndarray) -> np.ndarray:
    """The rows of the source track at the times of clip frames; all 0 for a portrait."""
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
