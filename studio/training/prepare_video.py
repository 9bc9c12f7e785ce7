"""One video -> stable face clips with points and sound, or the reasons why not. Pictures are streamed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from studio.core.errors import StudioError
from studio.core.geometry import mouth_opening
from studio.core.timebase import FrameRate
from studio.core.track import LandmarkTrack
from studio.media.audio import read_voice
from studio.media.encoder import VideoEncoder
from studio.media.probe import probe
from studio.media.reader import FrameReader
from studio.training.face_crops import window_of
from studio.training.face_set import FaceClip, Labels, is_held_out, shard_of, write_labels
from studio.training.motion_data import log_mel_of
from studio.training.motion_lags import lag_curve, peak
from studio.vision.detector import LandmarkDetector
from studio.vision.tracking import FrameStatus, assemble_track, follow_face

RATE = FrameRate(25, 1)
SAMPLES_PER_FRAME = 640
CUT = 0.35
"""Jump of the face between two frames, in face sizes, that ends a clip."""
ROOM = 1.55
"""Side of the crop in sizes of the face's box."""
Predict = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""(samples, (T, 68, 2) px) -> (T, 68, 2): what the voice alone says that the mouth does."""


@dataclass(frozen=True)
class PrepareOptions:
    """Limits of the quality filter.

    size: px of the crop; least_face: px between chin and brows in the source; least_sharpness: variance of the
    Laplacian of the 192 px window, grey levels squared; least_frontal: the nearer side of the face as a share of the
    farther; least_r: correlation of heard with seen opening below which the sound is not used.
    """

    size: int = 256
    min_seconds: float = 1.0
    max_seconds: float = 20.0
    least_face: float = 60.0
    least_confidence: float = 0.35
    least_sharpness: float = 8.0
    least_frontal: float = 0.2
    least_r: float = 0.3
    trust_sync: bool = False
    held_out_share: int = 8


@dataclass
class VideoReport:
    """What became of one file. dropped: start and end in seconds with a reason; error: where nothing could be read."""

    video: str
    identity: str
    seconds: float = 0.0
    clips: list[dict[str, Any]] = field(default_factory=list)
    dropped: list[dict[str, Any]] = field(default_factory=list)
    sync: dict[str, float] | None = None
    warning: str = ""
    error: str = ""

    def drop(self, piece: range, reason: str) -> None:
        self.dropped.append({"start": piece.start / 25, "end": piece.stop / 25, "reason": reason})


def identity_of(video: Path, root: Path) -> str:
    """The first folder below `root` (VoxCeleb: the person; LRS2: the programme), else the name without its number."""
    parts = video.relative_to(root).parts
    skipped = [p for p in parts[:-1] if p.lower() not in ("main", "pretrain", "train", "test", "dev", "mp4", "videos")]
    return skipped[0] if skipped else re.sub(r"[_-]?\d+$", "", video.stem) or video.stem


def clip_name(video: Path, root: Path, number: int) -> str:
    """A file name that two videos never share."""
    relative = video.relative_to(root).as_posix()
    plain = re.sub(r"[^A-Za-z0-9]+", "_", relative.rsplit(".", 1)[0]).strip("_")[:60]
    return f"{plain}_{hashlib.sha256(relative.encode()).hexdigest()[:8]}_{number:03}"


def prepare_video(
    video: Path, root: Path, out: Path, detector: LandmarkDetector, options: PrepareOptions, predict: Predict | None
) -> VideoReport:
    """Write the clips of one video into the set at `out`. A file that cannot be used gives a report, not an error."""
    report = VideoReport(video.relative_to(root).as_posix(), identity_of(video, root))
    try:
        _prepare(video, root, out, detector, options, predict, report)
    except StudioError as error:
        report.error = error.what
    except (OSError, ValueError, ArithmeticError, RuntimeError) as error:
        report.error = f"{type(error).__name__}: {error}"[:300]
    return report


def _prepare(
    video: Path,
    root: Path,
    out: Path,
    detector: LandmarkDetector,
    options: PrepareOptions,
    predict: Predict | None,
    report: VideoReport,
) -> None:
    with FrameReader(video, allow_truncated=True) as reader:
        count = int(reader.index.duration * RATE.fraction + Fraction(1, 2))
        report.seconds = count / 25
        indices = list(reader.indices_at(RATE, count))
        tracked = assemble_track(follow_face((reader.frame(i) for i in indices), detector), max_gap=4, smoothing=0.7)
        points, confidence = tracked.track.points, tracked.track.confidence.mean(1)
        voice = _voice(video, report)
        kept: list[tuple[FaceClip, range]] = []
        for number, piece in enumerate(_pieces(tracked.status, points, options, report)):
            reason = _fault(points[piece.start : piece.stop], confidence[piece.start : piece.stop], options)
            if reason:
                report.drop(piece, reason)
                continue
            name = clip_name(video, root, number)
            clip = FaceClip(
                name, report.identity, f"{shard_of(name)}/{name}.mp4", len(piece),
                is_held_out(report.identity, options.held_out_share), voice is not None,
            )  # fmt: skip
            sharp = _write_clip(reader, indices, piece, points, voice, out / clip.file, options)
            if sharp < options.least_sharpness:
                for suffix in (".mp4", ".npz"):
                    (out / clip.file).with_suffix(suffix).unlink(missing_ok=True)
                report.drop(piece, "blurred")
                continue
            kept.append((clip, piece))
    report.clips = [asdict(clip) for clip in _with_sync(kept, points, voice, options, predict, report)]


def _voice(video: Path, report: VideoReport) -> np.ndarray | None:
    if not probe(video).has_audio:
        return None
    try:
        return read_voice(video, allow_truncated=True)
    except StudioError as error:
        report.warning = f"no sound: {error.what}"
        return None


def _pieces(
    status: tuple[FrameStatus, ...], points: np.ndarray, options: PrepareOptions, report: VideoReport
) -> Iterator[range]:
    """Stretches with a face and without a cut, of allowed length."""
    seen = np.array([s in (FrameStatus.FOUND, FrameStatus.INTERPOLATED) for s in status])
    size = np.maximum(np.ptp(points, axis=1).max(1), 1)
    jump = np.r_[False, np.linalg.norm(np.diff(points.mean(1), axis=0), axis=1) > CUT * size[1:]]
    edges = np.flatnonzero(np.diff(np.r_[False, seen, False].astype(np.int8)))
    for start, stop in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        bounds = [start, *(np.flatnonzero(jump[start + 1 : stop]) + start + 1).tolist(), stop]
        for first, last in zip(bounds, bounds[1:], strict=False):
            yield from _split(range(first, last), options, report)
    for start, stop in zip([0, *edges[1::2].tolist()], [*edges[::2].tolist(), len(seen)], strict=True):
        if stop > start:
            report.drop(range(start, stop), "no face")


def _split(piece: range, options: PrepareOptions, report: VideoReport) -> Iterator[range]:
    most = max(1, int(options.max_seconds * 25))
    parts = -(-len(piece) // most)
    for part in range(parts):
        start, stop = (piece.start + len(piece) * k // parts for k in (part, part + 1))
        if stop - start < options.min_seconds * 25:
            report.drop(range(start, stop), "too short")
        else:
            yield range(start, stop)


def _fault(points: np.ndarray, confidence: np.ndarray, options: PrepareOptions) -> str:
    """Why these frames are not fit to learn from, or nothing."""
    if np.median(np.ptp(points[..., 1], axis=1)) < options.least_face:
        return "face too small"
    if confidence.mean() < options.least_confidence:
        return "points uncertain"
    sides = [np.linalg.norm(points[:, 30] - points[:, end], axis=1) for end in (0, 16)]
    frontal = np.minimum(*sides) / np.maximum(np.maximum(*sides), 1e-6)
    return "turned away" if np.median(frontal) < options.least_frontal else ""


def crop_track(points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Centres (T, 2) and sides (T,) in px of a crop that follows the face calmly."""
    low, high = points.min(1), points.max(1)
    centre, side = (low + high) / 2, (high - low).max(1) * ROOM
    return _calm(centre, 10), _calm(side[:, None], 25)[:, 0]


def _calm(values: np.ndarray, sigma: float) -> np.ndarray:
    """Gaussian over time of (T, n), ends held."""
    radius = int(3 * sigma)
    kernel = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    padded = np.pad(values.astype(np.float64), ((radius, radius), (0, 0)), mode="edge")
    columns = [np.convolve(padded[:, n], kernel / kernel.sum(), mode="valid") for n in range(values.shape[1])]
    return np.stack(columns, axis=1)


def _write_clip(
    reader: FrameReader,
    indices: list[int],
    piece: range,
    points: np.ndarray,
    voice: np.ndarray | None,
    path: Path,
    options: PrepareOptions,
) -> float:
    """Write video and labels; returns the median sharpness of a few frames."""
    chosen = points[piece.start : piece.stop].astype(np.float64)
    centre, side = crop_track(chosen)
    scale = options.size / side
    placed = (chosen - centre[:, None]) * scale[:, None, None] + options.size / 2
    path.parent.mkdir(parents=True, exist_ok=True)
    sharp = []
    size = (options.size, options.size)
    with VideoEncoder(path, width=options.size, height=options.size, frame_rate=RATE, crf=17) as encoder:
        for row, index in enumerate(piece):
            affine = np.array([[scale[row], 0, 0], [0, scale[row], 0]])
            affine[:, 2] = options.size / 2 - scale[row] * centre[row]
            flags = cv2.INTER_AREA if scale[row] < 1 else cv2.INTER_LINEAR
            picture = cv2.warpAffine(reader.frame(indices[index]), affine, size, flags=flags,
                                     borderMode=cv2.BORDER_REPLICATE)  # fmt: skip
            encoder.write(picture)
            if row % 12 == 0:
                grey = cv2.cvtColor(window_of(picture, placed[row])[0], cv2.COLOR_RGB2GRAY)
                sharp.append(float(cv2.Laplacian(grey, cv2.CV_64F).var()))
    mel = None
    if voice is not None:
        mel = log_mel_of(_samples(voice, piece), len(piece))
    write_labels(path.with_suffix(".npz"), Labels(placed.astype(np.float32), np.ones(len(piece), bool), mel))
    return float(np.median(sharp))


def _samples(voice: np.ndarray, piece: range) -> np.ndarray:
    return voice[piece.start * SAMPLES_PER_FRAME : piece.stop * SAMPLES_PER_FRAME]


def _with_sync(
    kept: list[tuple[FaceClip, range]],
    points: np.ndarray,
    voice: np.ndarray | None,
    options: PrepareOptions,
    predict: Predict | None,
    report: VideoReport,
) -> list[FaceClip]:
    """Clips with the file's sync offset; their sound counts only where it is heard to fit, or is trusted."""
    if voice is None or not kept:
        return [replace(clip, audio=False) for clip, _ in kept]
    if options.trust_sync or predict is None:
        return [replace(clip, audio=options.trust_sync) for clip, _ in kept]
    pairs = []
    for _, piece in kept:
        seen = points[piece.start : piece.stop]
        heard = predict(_samples(voice, piece), seen)
        pairs.append((mouth_opening(heard), mouth_opening(seen)))
    lag, r = sync_offset(pairs)
    report.sync = {"lag_frames": round(lag, 2), "r": round(r, 3)}
    fits = r >= options.least_r
    if not fits:
        report.warning = (report.warning + " the sound does not fit the lips").strip()
    return [replace(clip, audio=fits, shift=round(-lag, 2) if fits else 0.0) for clip, _ in kept]


def sync_offset(pairs: list[tuple[np.ndarray, np.ndarray]]) -> tuple[float, float]:
    """Frames by which the seen mouth is later than the heard one, over all (heard, seen) curves of a file, and the
    correlation there. One offset per file: it comes from how the file was made.
    """
    curves = [lag_curve(heard, seen) * len(seen) for heard, seen in pairs if len(seen) > 20]
    if not curves:
        return 0.0, 0.0
    curve = np.sum(curves, axis=0) / sum(len(seen) for _, seen in pairs if len(seen) > 20)
    return peak(curve), float(curve.max())


def motion_predictor() -> Predict:
    """The bundled motion model as a predictor. Raises ModelError when its weights are missing."""
    from studio.talkformer.motion import load_motion_model, predict_track

    model = load_motion_model()

    def predict(samples: np.ndarray, points: np.ndarray) -> np.ndarray:
        pose = LandmarkTrack(points)
        return predict_track(
            [samples], reference_points=points[0], frame_rate=RATE, frame_count=len(points), pose=pose, model=model
        ).points

    return predict
