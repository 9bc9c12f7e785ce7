"""The project: one frozen value, and the pure functions that edit it.

Undo is going back to an earlier value. Nothing here mutates; nothing here does I/O.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction

import numpy as np

from studio.core import keyframes
from studio.core.alignment import Alignment
from studio.core.curves import EASE, Bezier, Interpolation
from studio.core.errors import EditError
from studio.core.geometry import Similarity, face_frame
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.markers import Markers, ordered, retimed
from studio.core.motion import MotionSettings
from studio.core.occlusion import Occlusion
from studio.core.occlusion import retimed as occlusion_retimed
from studio.core.source_gaps import MissingFace
from studio.core.timebase import FrameRate
from studio.core.topology import GROUP_POINTS, POINT_COUNT, POSE, PointGroup
from studio.core.track import LandmarkTrack, frozen

SCHEMA_VERSION = 1
AUTO = "auto"
Options = tuple[tuple[str, str | int | float | bool], ...]
"""Sorted (name, value) pairs: a dictionary that can be hashed."""


class MediaKind(StrEnum):
    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"


@dataclass(frozen=True)
class MediaRef:
    """A file that the project uses, found by relative path, then absolute path, and recognised by its content.

    path: absolute, as given; relative: to the project file, with forward slashes, or "". duration in s.
    """

    path: str
    content_hash: str
    kind: MediaKind
    relative: str = ""
    width: int = 0
    height: int = 0
    duration: Fraction = Fraction(0)
    frame_rate: FrameRate | None = None
    sample_rate: int = 0


@dataclass(frozen=True, eq=False)
class ReferenceFace:
    """The face that the picture shows: (68, 2) float32 in source px, and who found it (a detector id or "manual").

    frame: index of the source frame that it was found in; 0 for a portrait.
    """

    points: np.ndarray
    detector: str
    frame: int = 0

    def __post_init__(self) -> None:
        points = frozen(self.points)
        if points.shape != (POINT_COUNT, 2) or not np.isfinite(points).all():
            raise ValueError("a reference face is (68, 2) and finite")
        object.__setattr__(self, "points", points)

    def _identity(self) -> tuple[object, ...]:
        return self.points.tobytes(), self.detector, self.frame

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ReferenceFace) and self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity())


@dataclass(frozen=True, eq=False)
class BaseMotion:
    """What the model predicted: never edited, replaced whole by a new prediction.

    track: (T, 68, 2) in source px at the project's frame rate; speech: (T,) float32, voice activity in 0..1;
    provenance: model, weights hash and the like, for people and for keys.
    """

    track: LandmarkTrack
    speech: np.ndarray
    provenance: Options = ()

    def __post_init__(self) -> None:
        speech = frozen(self.speech)
        if speech.shape != (len(self.track),):
            raise ValueError(f"speech is ({len(self.track)},), not {speech.shape}")
        if not np.isfinite(speech).all():
            raise ValueError("speech is finite")
        object.__setattr__(self, "speech", speech)

    def _identity(self) -> tuple[object, ...]:
        return self.track.content_hash, self.speech.tobytes(), self.provenance

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BaseMotion) and self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity())


class SourceMode(StrEnum):
    """What a source video does when the voice outlasts it."""

    HOLD = "hold"
    LOOP = "loop"
    PING_PONG = "ping_pong"


@dataclass(frozen=True)
class RenderSettings:
    """Which engine renders, with which seed and options.

    engine: an engine's id, or "auto": the best one that is quick enough on the machine that renders. options: what the
    engine is told, and which weights were chosen for it (name, and their hash at that time, for people). source_mode
    and missing_face: what a source video shows after its end, and where it shows no face.
    """

    engine: str = AUTO
    seed: int = 0
    options: Options = ()
    source_mode: SourceMode = SourceMode.PING_PONG
    missing_face: MissingFace = MissingFace.PASS


@dataclass(frozen=True)
class Project:
    """Everything that a person made or chose. T below is `frame_count`.

    source_track: for a source video, its detected points, one row per source frame; None for a portrait.
    in_point, out_point: the range to export, out exclusive; None is the end. markers: in frame order, one per frame.
    alignment: when which word and sound of the voice is spoken, if somebody imported that. occlusion: where the
    source's picture is shown as it is.
    """

    frame_rate: FrameRate = field(default_factory=lambda: FrameRate(25))
    portrait: MediaRef | None = None
    voice: MediaRef | None = None
    face: ReferenceFace | None = None
    source_track: LandmarkTrack | None = None
    base: BaseMotion | None = None
    motion: MotionSettings = field(default_factory=MotionSettings)
    layers: tuple[EditLayer, ...] = ()
    render: RenderSettings = field(default_factory=RenderSettings)
    in_point: int = 0
    out_point: int | None = None
    markers: Markers = ()
    alignment: Alignment | None = None
    occlusion: Occlusion = field(default_factory=Occlusion)

    def __post_init__(self) -> None:
        if self.markers != ordered(self.markers):
            raise ValueError("markers are in frame order, one per frame")

    @property
    def frame_count(self) -> int:
        """Frames of the whole clip: those of the prediction, else enough to cover the voice."""
        if self.base is not None:
            return len(self.base.track)
        return self.frame_rate.frame_count(self.voice.duration) if self.voice is not None else 0

    @property
    def frames_to_export(self) -> range:
        stop = self.frame_count if self.out_point is None else min(self.out_point, self.frame_count)
        return range(min(self.in_point, stop), stop)

    @property
    def active_layers(self) -> tuple[EditLayer, ...]:
        """The layers that move points: switched on, of some strength, and soloed if any layer is."""
        soloed = any(layer.solo for layer in self.layers)
        return tuple(e for e in self.layers if e.enabled and e.strength != 0 and (e.solo or not soloed))

    def check_frame(self, frame: int) -> None:
        """Raise EditError when the clip has no such frame."""
        if not 0 <= frame < self.frame_count:
            raise EditError(
                f"Frame {frame} is outside the clip, which has {self.frame_count} frames.",
                remedy="Choose a frame of the clip.",
            )

    def layer(self, layer_id: str) -> EditLayer:
        for layer in self.layers:
            if layer.id == layer_id:
                return layer
        raise EditError(f"There is no edit layer '{layer_id[:60]}'.", remedy="See 'lipwright keys list'.")


# ---- edits: Project -> Project --------------------------------------------------------------------------------------


def set_portrait(project: Project, portrait: MediaRef) -> Project:
    """Another picture: its face and motion must be found anew; hand edits stay, they follow the face frame."""
    return replace(project, portrait=portrait, face=None, source_track=None, base=None)


def set_voice(project: Project, voice: MediaRef) -> Project:
    """Another voice: its motion must be predicted anew and its words imported; hand edits stay."""
    return replace(project, voice=voice, base=None, alignment=None)


def set_face(project: Project, face: ReferenceFace, source_track: LandmarkTrack | None = None) -> Project:
    """Another reference face; a portrait's prediction is carried over to it in the face frame."""
    base = project.base
    if base is not None and project.face is not None and source_track is None:
        base = replace(base, track=_carry_track(base.track, project.face.points, face.points))
    return replace(project, face=face, source_track=source_track, base=base)


def _carry_track(track: LandmarkTrack, old: np.ndarray, new: np.ndarray) -> LandmarkTrack:
    """The same displacements, in the face frame, from another reference."""
    to_new = face_frame(new).inverse().matrix @ face_frame(old).matrix
    moved = (track.points.astype(np.float64) - old) @ to_new.T + new
    return LandmarkTrack(moved, track.confidence)


def set_base(project: Project, base: BaseMotion) -> Project:
    """A new prediction. Hand edits are layers over it and stay."""
    return replace(project, base=base)


def set_motion(project: Project, motion: MotionSettings) -> Project:
    return replace(project, motion=motion)


def set_render(project: Project, render: RenderSettings) -> Project:
    return replace(project, render=render)


def set_range(project: Project, in_point: int, out_point: int | None) -> Project:
    if in_point < 0 or (out_point is not None and out_point <= in_point):
        raise EditError("The out point lies before the in point.", remedy="Choose a range of at least one frame.")
    return replace(project, in_point=in_point, out_point=out_point)


def replace_layer(project: Project, layer: EditLayer) -> Project:
    """The project with `layer` in place of the one with its id, or added at the end."""
    ids = [existing.id for existing in project.layers]
    if layer.id not in ids:
        return replace(project, layers=(*project.layers, layer))
    return replace(project, layers=tuple(layer if e.id == layer.id else e for e in project.layers))


def remove_layer(project: Project, layer_id: str) -> Project:
    gone = project.layer(layer_id)
    return replace(project, layers=tuple(layer for layer in project.layers if layer is not gone))


def group_layer(project: Project, group: PointGroup) -> EditLayer:
    """The first layer of a group, or an empty new one whose id is the group's name."""
    for layer in project.layers:
        if layer.group is group:
            return layer
    return EditLayer(id=str(group), group=group)


def set_key(
    project: Project,
    group: PointGroup,
    frame: int,
    offsets: np.ndarray,
    *,
    interpolation: Interpolation = Interpolation.SMOOTH,
    bezier: Bezier = EASE,
) -> Project:
    """Key a group at `frame`: (n, 2) offsets in model px."""
    project.check_frame(frame)
    layer = unlocked(group_layer(project, group))
    return replace_layer(project, keyframes.with_key(layer, Keyframe(frame, offsets, interpolation, bezier)))


def place_points(
    project: Project, frame: int, positions: Mapping[int, tuple[float, float]], current: np.ndarray
) -> Project:
    """Put points at places in source px at `frame`, by keys of their groups; one edit.

    current: (68, 2), the composed points of `frame`, which the caller has at hand (`compose`).
    """
    project.check_frame(frame)
    to_model = _treated_frame(project, frame, current)
    for group, members in GROUP_POINTS.items():
        moved = [point for point in members if point in positions]
        if not moved:
            continue
        layer = unlocked(group_layer(project, group))
        _require_active(project, layer)
        offsets = keyframes.layer_offsets(layer, np.array([frame]))[0]
        for point in moved:
            step = np.asarray(positions[point], np.float64) - current[point]
            offsets[members.index(point)] += to_model.apply_vectors(step)
        existing = layer.key_at(frame)
        template = existing if existing is not None else Keyframe(frame, np.zeros((len(members), 2)))
        project = replace_layer(project, keyframes.with_key(layer, replace(template, offsets=offsets / layer.strength)))
    return project


def is_active(project: Project, layer: EditLayer) -> bool:
    """Whether `layer`, which need not be in the project yet, would move its points."""
    soloed = any(other.solo for other in project.layers)
    return layer.enabled and layer.strength != 0 and (layer.solo or not soloed)


def _require_active(project: Project, layer: EditLayer) -> None:
    if not layer.enabled or layer.strength == 0:
        raise EditError(f"The layer '{layer.id}' is switched off.", remedy="Enable it before moving its points.")
    if not is_active(project, layer):
        raise EditError(f"The layer '{layer.id}' is silenced by a solo.", remedy="End the solo, or solo it too.")


def _treated_frame(project: Project, frame: int, composed: np.ndarray) -> Similarity:
    """The face frame of the treated track at `frame`, in which offsets are stored, from the (68, 2) composed points.

    Composing added the layers' offsets through this very frame, so it is found by fixed-point iteration; without
    edits to pose points the first step is exact.
    """
    offsets = np.zeros((POINT_COUNT, 2))
    for layer in project.active_layers:
        offsets[list(layer.points)] += keyframes.layer_offsets(layer, np.array([frame]))[0]
    to_model = face_frame(composed)
    if not offsets[POSE].any():
        return to_model
    for _ in range(30):
        to_model = face_frame(composed - to_model.inverse().apply_vectors(offsets))
    return to_model


def remove_keys(project: Project, layer_id: str, frames: Iterable[int]) -> Project:
    return replace_layer(project, keyframes.without_keys(unlocked(project.layer(layer_id)), frames))


def move_keys(project: Project, layer_id: str, frames: Iterable[int], by: int) -> Project:
    return replace_layer(project, keyframes.move_keys(unlocked(project.layer(layer_id)), frames, by))


def set_frame_rate(project: Project, frame_rate: FrameRate) -> Project:
    """Another frame rate: the prediction is resampled in time; keys, falloffs and ranges keep their moments.

    Of keys that come to stand on one frame the later stays.
    """
    ratio = frame_rate.fraction / project.frame_rate.fraction
    if ratio == 1:
        return project
    motion = project.motion
    in_point, out_point = round(project.in_point * ratio), project.out_point
    return replace(
        project,
        frame_rate=frame_rate,
        base=None if project.base is None else _resample(project.base, ratio, _new_count(project, frame_rate)),
        layers=tuple(_at_rate(layer, ratio) for layer in project.layers),
        motion=replace(
            motion,
            amplitude_keys=tuple({round(f * ratio): factor for f, factor in motion.amplitude_keys}.items()),
            smoothing=min(motion.smoothing * float(ratio), 50.0),
        ),
        in_point=in_point,
        out_point=None if out_point is None else max(in_point + 1, round(out_point * ratio)),
        markers=retimed(project.markers, ratio),
        occlusion=occlusion_retimed(project.occlusion, ratio),
    )


def _at_rate(layer: EditLayer, ratio: Fraction) -> EditLayer:
    """Keys and falloffs in new frames; a falloff that was there does not vanish."""
    before, after = (max(round(f * ratio), min(f, 1)) for f in (layer.falloff_before, layer.falloff_after))
    return replace(keyframes.retime(layer, scale=ratio), falloff_before=before, falloff_after=after)


def _new_count(project: Project, frame_rate: FrameRate) -> int:
    """Frames at the new rate: those that cover the voice if the old ones did, else those that cover the old ones."""
    old, voice = project.frame_count, project.voice
    if voice is not None and old == project.frame_rate.frame_count(voice.duration):
        return frame_rate.frame_count(voice.duration)
    return frame_rate.frame_count(project.frame_rate.seconds_at(old))


def _resample(base: BaseMotion, ratio: Fraction, count: int) -> BaseMotion:
    """`count` frames, linear in time, the last frame held; ratio is new frames per old frame."""
    old = len(base.track)
    at = np.clip(np.arange(count) / float(ratio), 0, max(old - 1, 0))
    low = np.minimum(at.astype(int), max(old - 2, 0))
    high = np.minimum(low + 1, old - 1)
    share = at - low

    def blend(values: np.ndarray) -> np.ndarray:
        weight = share.reshape(-1, *[1] * (values.ndim - 1))
        return values[low] * (1 - weight) + values[high] * weight

    track = LandmarkTrack(blend(base.track.points), blend(base.track.confidence))
    return replace(base, track=track, speech=blend(base.speech))


def unlocked(layer: EditLayer) -> EditLayer:
    """The layer itself. Raises EditError when it is locked."""
    if layer.locked:
        raise EditError(f"The layer '{layer.id}' is locked.", remedy="Unlock it to edit its keys.")
    return layer


def options(values: Mapping[str, str | int | float | bool]) -> Options:
    return tuple(sorted(values.items()))
