"""How good a generated talking face is beside the real one: every measure, for several variants at once.

A clip is fed frame by frame and nothing but numbers is kept, so memory does not grow with its length. Beside what is
judged stand the controls: the real video itself, its frozen first frame, and the real motion shifted by five frames.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from studio.core.geometry import mouth_opening
from studio.training import picture_metrics as pictures
from studio.training.metrics import OPEN, score_motion

SHIFT = 5
"""Frames that the "shifted" control comes late."""
CONTROLS = ("real", "frozen", "shifted")

Find = Callable[[np.ndarray], np.ndarray | None]
"""Picture (H, W, 3) uint8 -> (68, 2) points of its face, or None."""
MaskOf = Callable[[np.ndarray, np.ndarray, tuple[int, ...]], np.ndarray]
"""Source points, target points, picture shape -> (H, W) bool: where an engine may paint."""


@dataclass(frozen=True, eq=False)
class Truth:
    """The real side of one frame.

    real: the real picture; source: the picture that engines paint on, whose pixels outside `mask` must come through;
    points: (68, 2) in px of `real`; valid: (H, W) bool, pixels of `real` that were seen, None for all of them.
    """

    index: int
    real: np.ndarray
    source: np.ndarray
    points: np.ndarray
    mask: np.ndarray
    valid: np.ndarray | None = None


@dataclass
class PictureSums:
    """Per-frame measures of one variant, and its previous picture."""

    values: dict[str, list[float]] = field(default_factory=dict)
    previous: np.ndarray | None = None
    outside: int = 0

    def add(self, truth: Truth, picture: np.ndarray, mask: np.ndarray, *, real_flicker: float) -> None:
        """Measure one frame against the truth."""
        box = pictures.mouth_box(truth.points, truth.real.shape)
        largest, mean = pictures.outside(picture, truth.source, mask)
        self.outside = max(self.outside, largest)
        measured = {
            "psnr_mouth": pictures.psnr(picture[box], truth.real[box]),
            "ssim_mouth": pictures.ssim(picture[box], truth.real[box]),
            "psnr_full": pictures.psnr(picture, truth.real, where=truth.valid),
            "ssim_full": pictures.ssim(picture, truth.real, where=truth.valid),
            "outside_mean": mean,
            "seam": pictures.seam(picture, mask) - pictures.seam(truth.source, mask),
        }
        if self.previous is not None:
            measured["flicker"] = pictures.flicker(self.previous, picture, box) - real_flicker
        if mouth_opening(truth.points) > OPEN:
            measured["sharpness"] = pictures.sharpness(picture, box)
            measured["sharpness_real"] = pictures.sharpness(truth.real, box)
        for name, value in measured.items():
            self.values.setdefault(name, []).append(value)
        self.previous = picture

    def result(self, *, reference_sharpness: float) -> dict[str, float]:
        """Means over the frames; sharpness as a ratio to the real open frames and to the reference picture."""
        means = {name: _mean(values) for name, values in self.values.items()}
        sharp, real = means.pop("sharpness", np.nan), means.pop("sharpness_real", np.nan)
        means.setdefault("flicker", float("nan"))
        return means | {
            "outside": float(self.outside),
            "sharpness": sharp / real if real > 0 else float("nan"),
            "sharpness_reference": sharp / reference_sharpness if reference_sharpness > 0 else float("nan"),
        }


class Comparison:
    """Measures named variants of one clip against the truth, frame by frame."""

    def __init__(self, names: Sequence[str], find: Find) -> None:
        self.names = tuple(dict.fromkeys(names))
        self._find = find
        self._sums = {name: PictureSums() for name in self.names}
        self._found: dict[str, list[np.ndarray | None]] = {name: [] for name in self.names}
        self._points: list[np.ndarray] = []
        self._frames: list[int] = []
        self._previous: np.ndarray | None = None
        self._reference: tuple[np.ndarray, np.ndarray, float] | None = None
        self._late: deque[tuple[np.ndarray, np.ndarray]] = deque(maxlen=SHIFT + 1)

    def __len__(self) -> int:
        return len(self._frames)

    def add(
        self,
        truth: Truth,
        made: Mapping[str, np.ndarray],
        *,
        reference: np.ndarray | None = None,
        masks: Mapping[str, np.ndarray] | None = None,
    ) -> None:
        """Measure one frame. made: the pictures of the variants that are no controls.

        reference: the picture of the "frozen" control; by default the first frame's. masks: (H, W) bool of variants
        that were driven elsewhere than the truth.
        """
        masks = masks or {}
        if self._reference is None:
            still = truth.real if reference is None else reference
            points = truth.points if reference is None else self._find(reference)
            box = pictures.mouth_box(truth.points, still.shape)
            self._reference = still, truth.points if points is None else points, pictures.sharpness(still, box)
        self._late.append((truth.real, truth.points))
        box = pictures.mouth_box(truth.points, truth.real.shape)
        unsteady = np.nan if self._previous is None else pictures.flicker(self._previous, truth.real, box)
        for name in self.names:
            picture, points = self._variant(name, truth, made)
            self._found[name].append(points)
            self._sums[name].add(truth, picture, masks.get(name, truth.mask), real_flicker=unsteady)
        self._points.append(truth.points)
        self._frames.append(truth.index)
        self._previous = truth.real

    def _variant(self, name: str, truth: Truth, made: Mapping[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray | None]:
        assert self._reference is not None
        if name in made:
            return made[name], self._find(made[name])
        if name == "real":
            return truth.real, truth.points
        if name == "frozen":
            return self._reference[0], self._reference[1]
        assert name == "shifted", name
        return self._late[0]

    def result(self, speech: np.ndarray | None) -> dict[str, Any]:
        """Measures per variant. speech: (T,) voice gate of all frames of the clip, None without a voice."""
        if not self._frames or self._reference is None:
            return dict.fromkeys(self.names)
        return {name: self._result(name, speech) for name in self.names}

    def motion(self, track: np.ndarray, speech: np.ndarray | None) -> dict[str, float]:
        """Measures of motion for (T, 68, 2) points of the frames compared, which may be those of no picture."""
        truth = np.stack(self._points)
        gate = np.ones(len(truth)) if speech is None else _padded(speech, max(self._frames) + 1)[self._frames]
        return asdict(score_motion(track, truth, gate))

    def _result(self, name: str, speech: np.ndarray | None) -> dict[str, Any]:
        assert self._reference is not None
        track = filled(self._found[name])
        motion = {} if track is None else self.motion(track, speech)
        picture = self._sums[name].result(reference_sharpness=self._reference[2])
        return motion | picture | {"faces_missing": sum(points is None for points in self._found[name])}

    def tracks(self, name: str) -> tuple[np.ndarray, np.ndarray | None]:
        """The truth's points and those found in a variant, (T, 68, 2) each; None if none were found."""
        return np.stack(self._points), filled(self._found[name])


def filled(points: Sequence[np.ndarray | None]) -> np.ndarray | None:
    """(T, 68, 2) float64 with missing frames interpolated, ends held; None when every frame is missing."""
    known = [i for i, found in enumerate(points) if found is not None]
    if not known:
        return None
    values = np.stack([np.asarray(points[i], np.float64).ravel() for i in known])
    every = np.arange(len(points))
    columns = [np.interp(every, known, values[:, i]) for i in range(values.shape[1])]
    return np.stack(columns, axis=1).reshape(len(points), -1, 2)


def compare_videos(
    real: Path,
    generated: Path,
    *,
    find: Find,
    mask_of: MaskOf,
    voice: Path | None = None,
    max_frames: int | None = None,
    controls: bool = True,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Any]:
    """All measures of a generated video beside the real one, aligned by time from their first frames.

    The generated one is read at the real one's frame rate and resized to its size where they differ. `voice` gates
    silence; by default the sound of the real video, else of the generated one. Raises MediaError for unusable files.
    """
    from studio.media.reader import FrameReader

    with FrameReader(real, allow_truncated=True) as first, FrameReader(generated, allow_truncated=True) as second:
        rate = first.frame_rate
        shown = round(second.index.duration * rate.fraction)
        count = min(first.frame_count, max(1, shown), max_frames or first.frame_count)
        comparison = Comparison(("generated", *(CONTROLS if controls else ())), find)
        size = (first.width, first.height)
        missing = 0
        pairs = zip(first.frames(0, count), _read_at(second, rate, count), strict=False)
        for index, (truth_picture, picture) in enumerate(pairs):
            progress(index, count)
            points = find(truth_picture)
            if points is None:
                missing += 1
                continue
            picture = _resized(picture, size)
            truth = Truth(index, truth_picture, truth_picture, points, mask_of(points, points, truth_picture.shape))
            comparison.add(truth, {"generated": picture})
        progress(count, count)
        measured = comparison.result(_gate(voice, real, generated, rate, count))
        return {
            "real": str(real),
            "generated": str(generated),
            "frames_compared": len(comparison),
            "frame_rate": str(rate),
            "frame_rate_generated": str(second.frame_rate),
            "size": list(size),
            "size_generated": [second.width, second.height],
            "resized": size != (second.width, second.height),
            "faces_missing": {"real": missing, "generated": (measured["generated"] or {}).get("faces_missing", 0)},
            "measures": measured["generated"],
            "controls": {name: measured[name] for name in CONTROLS} if controls else {},
        }


def _read_at(reader: Any, rate: Any, count: int) -> Iterator[np.ndarray]:
    """Plain streaming where the rates are equal, else by time."""
    return reader.frames(0, count) if reader.frame_rate == rate else reader.frames_at(rate, count)


def _resized(picture: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    if (picture.shape[1], picture.shape[0]) == size:
        return picture
    smaller = picture.shape[1] > size[0]
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC)


def _gate(voice: Path | None, real: Path, generated: Path, rate: Any, count: int) -> np.ndarray | None:
    """The voice gate from the first of the files that has sound."""
    from studio.core.voice_activity import speech_gate
    from studio.media.audio import iter_voice
    from studio.media.probe import probe

    for path in [voice] if voice is not None else [real, generated]:
        if voice is not None or probe(path).has_audio:
            return speech_gate(iter_voice(path), frame_rate=rate, frame_count=count)
    return None


def _padded(values: np.ndarray, length: int) -> np.ndarray:
    """`values` with silence after their end up to `length`."""
    return np.concatenate([values, np.zeros(max(0, length - len(values)), values.dtype)])


def _mean(values: Iterable[float]) -> float:
    finite = [value for value in values if np.isfinite(value)]
    return float(np.mean(finite)) if finite else float("nan")


def median_over(results: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    """Median of each measure over clips; clips without a value (no silence, mouth never open) are left out of it."""
    names = sorted({name for result in results for name, value in result.items() if isinstance(value, int | float)})
    columns = {name: [float(r[name]) for r in results if isinstance(r.get(name), int | float)] for name in names}
    return {name: _median(values) for name, values in columns.items()}


def _median(values: Sequence[float]) -> float:
    finite = [value for value in values if np.isfinite(value)]
    return float(np.median(finite)) if finite else float("nan")
