"""From files to a project with a face and a motion: what `lipwright analyze` and the window both call. No Qt."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from studio.core.errors import Cancelled, EditError, FaceNotFoundError, MediaError
from studio.core.geometry import Box, box_overlap, mouth_opening
from studio.core.motion import MotionSettings
from studio.core.plan import source_indices
from studio.core.project import (
    BaseMotion,
    MediaKind,
    MediaRef,
    Options,
    Project,
    ReferenceFace,
    options,
    set_base,
    set_face,
)
from studio.core.resources import resource_path
from studio.core.safefile import verified_bytes
from studio.core.timebase import FrameRate
from studio.core.topology import CONTENT, POINT_COUNT
from studio.core.track import LandmarkTrack, content_hash
from studio.core.voice_activity import speech_gate
from studio.media.audio import iter_voice, voice_duration
from studio.media.image import read_image
from studio.media.probe import MediaInfo, probe
from studio.render.diffusion_packs import motion_pack
from studio.render.sources import VideoSource, locate
from studio.store.relink import ref_with_relative
from studio.talkformer.weight_pack import read_pack

if TYPE_CHECKING:
    from studio.talkformer.motion import MotionFrame
    from studio.vision.detector import Face, LandmarkDetector

DEFAULT_RATE = FrameRate(25)
Progress = Callable[[int, int], None]


def new_project(
    portrait: Path,
    voice: Path | None,
    *,
    frame_rate: FrameRate | None = None,
    seed: int = 0,
    project_path: Path | None = None,
) -> Project:
    """A project for these files. Raises MediaError for files that are unreadable or of the wrong kind.

    frame_rate: 25 for a portrait and the video's own for a video, if None. Portraits blink and sway; videos do not.
    """
    picture = portrait_ref(portrait, project_path=project_path)
    is_still = picture.kind is MediaKind.IMAGE
    return Project(
        frame_rate=frame_rate or picture.frame_rate or DEFAULT_RATE,
        portrait=picture,
        voice=None if voice is None else voice_ref(voice, project_path=project_path),
        motion=MotionSettings(blinks=is_still, sway=is_still, seed=seed),
    )


def portrait_ref(path: Path, *, project_path: Path | None = None) -> MediaRef:
    """The reference to a picture or a video. Raises MediaError for anything else."""
    info = probe(path)
    if info.width == 0:
        raise MediaError(
            "There is no picture in this file.", path=path, remedy="Choose a picture or a video of a face."
        )
    return _ref(path, info, MediaKind(str(info.kind)), project_path)


def voice_ref(path: Path, *, project_path: Path | None = None) -> MediaRef:
    """The reference to a sound file or the sound of a video; its length is counted. Raises MediaError."""
    info = probe(path)
    if not info.has_audio:
        raise MediaError("There is no sound in this file.", path=path, remedy="Choose a file with a voice in it.")
    return _ref(path, info, MediaKind.AUDIO, project_path)


def _ref(path: Path, info: MediaInfo, kind: MediaKind, project_path: Path | None) -> MediaRef:
    media = MediaRef(
        path=str(Path(path).absolute()),
        content_hash=info.content_hash,
        kind=kind,
        width=info.width,
        height=info.height,
        duration=voice_duration(path) if kind is MediaKind.AUDIO else info.duration,
        frame_rate=info.frame_rate if kind is MediaKind.VIDEO else None,
        sample_rate=info.sample_rate,
    )
    return ref_with_relative(media, project_path)


def analyze(
    project: Project,
    *,
    detector_id: str = "embedded",
    face_index: int = 0,
    project_path: Path | None = None,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
) -> Project:
    """Find the face and predict the motion where they are missing. Raises StudioError, Cancelled."""
    if project.face is None:
        project = find_face(
            project,
            detector_id=detector_id,
            face_index=face_index,
            project_path=project_path,
            progress=progress,
            cancel=cancel,
        )
    if project.base is None:
        project = predict(project, project_path=project_path, progress=progress, cancel=cancel)
    return project


def find_face(
    project: Project,
    *,
    detector_id: str = "embedded",
    face_index: int = 0,
    box: Box | None = None,
    project_path: Path | None = None,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
) -> Project:
    """The project with the face of its picture, for a video in every frame.

    face_index: which one, 0 the most prominent, where there are several; box: the one that overlaps it most instead,
    looked for inside the box alone where the whole picture shows none there; in a video it holds for the first frames.
    Raises FaceNotFoundError, MediaError, Cancelled.
    """
    if project.portrait is None:
        raise EditError("There is no portrait yet.", remedy="Open a picture or a video of a face first.")
    from studio.vision.boxed import BoxedDetector
    from studio.vision.registry import create_detector

    detector = create_detector(detector_id)
    if box is not None:
        detector = BoxedDetector(detector, box)
    path = locate(project.portrait, project_path=project_path)
    _check(cancel)

    def choose(faces: Sequence[Face]) -> Face:
        return choose_face(faces, face_index=face_index, box=box, path=path)

    if project.portrait.kind is MediaKind.VIDEO:
        track = _tracked(path, detector, choose, progress, cancel)
        frame = calmest_frame(track)
        return set_face(project, ReferenceFace(track.points[frame], detector_id, frame), track)
    face = choose(detector.detect(read_image(path)))
    _check(cancel)
    if progress is not None:
        progress(1, 1)
    return set_face(project, ReferenceFace(face.points, detector_id))


def _tracked(
    path: Path,
    detector: LandmarkDetector,
    choose: Callable[[Sequence[Face]], Face],
    progress: Progress | None,
    cancel: threading.Event | None,
) -> LandmarkTrack:
    """One face through all frames of a video, streamed; where none is seen the points are filled in."""
    from studio.vision.tracking import track_faces

    with closing(VideoSource(path)) as source:

        def frames() -> Iterator[np.ndarray]:
            for number in range(len(source)):
                _check(cancel)
                yield source.frame(number)
                if progress is not None:
                    progress(number + 1, len(source))

        try:
            return track_faces(frames(), detector, choose=choose).track
        except FaceNotFoundError as error:
            raise FaceNotFoundError(error.what, path=path, remedy=error.remedy) from error


def calmest_frame(track: LandmarkTrack) -> int:
    """The frame whose mouth is most closed, among those in which the face was seen: what motion is measured from."""
    return int(np.argmin(np.where(track.seen, mouth_opening(track.points), np.inf)))


def choose_face(
    faces: Sequence[Face], *, face_index: int = 0, box: Box | None = None, path: Path | None = None
) -> Face:
    """The face number `face_index` in the detector's order (the most prominent is 0), or the
    one that overlaps `box` most.

    Raises FaceNotFoundError.
    """
    if not faces:
        raise FaceNotFoundError(
            "No face was found.", path=path, remedy="Choose a picture that shows a face, or place its points by hand."
        )
    if box is not None:
        overlaps = [box_overlap(face.box, box) for face in faces]
        if not any(overlaps):
            raise FaceNotFoundError(
                "No face was found in that box.",
                path=path,
                remedy="Draw the box round the whole face, or place points.",
            )
        return faces[int(np.argmax(overlaps))]
    if not 0 <= face_index < len(faces):
        raise FaceNotFoundError(
            f"There is no face number {face_index}: {len(faces)} found.",
            path=path,
            remedy=f"Give a number from 0 (the most prominent) to {len(faces) - 1}.",
        )
    return faces[face_index]


def predict(
    project: Project,
    *,
    weights: Path | None = None,
    project_path: Path | None = None,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
) -> Project:
    """The project with the motion that its voice asks for, and when the voice speaks.

    weights: of the motion model, a file or a weight pack; if None those of the pack that the project names, else the
    bundled ones. Raises EditError without voice or face, ModelError, MediaError, Cancelled.
    """
    if project.face is None:
        raise EditError("There is no face yet.", remedy="Find the face of the picture first, or place its points.")
    if project.voice is None:
        raise EditError("There is no voice yet.", remedy="Add a sound file with a voice first.")
    from studio.talkformer.motion import predict_motion

    weights = weights or motion_pack(project.render.options)
    path = locate(project.voice, project_path=project_path)
    count = project.frame_rate.frame_count(project.voice.duration)

    def report(done: int) -> None:
        if progress is not None:
            progress(min(done, count), count)

    _check(cancel)
    pose = _pose(project, count)
    frames = predict_motion(
        lambda: iter_voice(path),
        reference_points=project.face.points,
        frame_rate=project.frame_rate,
        frame_count=count,
        pose=pose,
        weights=weights,
        progress=report,
        cancelled=None if cancel is None else cancel.is_set,
    )
    track = _collected(frames, count, pose)
    report(count)
    _check(cancel)
    speech = speech_gate(_watched(iter_voice(path), cancel), frame_rate=project.frame_rate, frame_count=count)
    return set_base(project, BaseMotion(track, speech, _provenance(project, weights)))


def _collected(frames: Iterable[MotionFrame], count: int, pose: LandmarkTrack | None) -> LandmarkTrack:
    """`count` frames as a track, filled in place: a list of them would take several times the memory.

    Points that speech does not move are as sure as the head's pose.
    """
    points = np.zeros((count, POINT_COUNT, 2), np.float32)
    confidence = np.ones((count, POINT_COUNT), np.float32) if pose is None else pose.confidence.copy()
    made = 0
    for made, frame in enumerate(islice(frames, count), 1):
        points[made - 1] = frame.points
        confidence[made - 1, CONTENT] = frame.confidence
    if made:
        points[made:] = points[made - 1]
    for array in (points, confidence):
        array.setflags(write=False)
    return LandmarkTrack(points, confidence)


def _pose(project: Project, count: int) -> LandmarkTrack | None:
    """The head's motion at the project's rate for `count` frames, from the source video."""
    source = project.source_track
    if source is None:
        return None
    rows = source_indices(project, np.arange(count))
    return LandmarkTrack(source.points[rows], source.confidence[rows])


def _provenance(project: Project, weights: Path | None) -> Options:
    assert project.voice is not None
    made_by = {"model": "landmark_completion", "voice": project.voice.content_hash}
    if weights is not None and weights.is_dir():
        info = read_pack(weights)
        return options({**made_by, "pack": weights.name, "weights": str(info.modules["motion"]["sha256"])[:32]})
    path = weights or resource_path("models/motion.safetensors")
    digest = content_hash(verified_bytes(path, max_bytes=64 << 20, sha256=None))
    return options({**made_by, "weights": digest})


def _watched(chunks: Iterable[np.ndarray], cancel: threading.Event | None) -> Iterator[np.ndarray]:
    for chunk in chunks:
        _check(cancel)
        yield chunk


def _check(cancel: threading.Event | None) -> None:
    if cancel is not None and cancel.is_set():
        raise Cancelled()
