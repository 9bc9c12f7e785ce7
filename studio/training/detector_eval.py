"""Measuring a face detector on the dev split: found rate, point errors, false alarms, time. Training never sees dev."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from studio.core.geometry import box_overlap, eye_opening, inter_ocular, mouth_opening
from studio.core.topology import JAW
from studio.training.detector_augment import drawn_picture, similarity
from studio.training.detector_data import SIDE
from studio.training.labelled_pack import labels_of, open_labels, read_manifest, still_points
from studio.vision.crops import placement_of
from studio.vision.detector import Face, LandmarkDetector, face_from_points
from studio.vision.embedded import EmbeddedDetector

INSIDE = np.arange(17, 68)
FRAME_STEP = 5
WIDTHS = (64, 80, 100, 140, 200, 300, 450, 700, 1000, 1400, 2000)
"""Face widths in px, ear to ear, of the composed pictures."""
Truth = tuple[np.ndarray, np.ndarray]


@dataclass
class Tally:
    """What was met and missed, and the errors of what was met in % of the inter-ocular distance."""

    wanted: int = 0
    extra: int = 0
    inside: list[float] = field(default_factory=list)
    jaw: list[float] = field(default_factory=list)
    mouths: list[tuple[float, float]] = field(default_factory=list)
    eyes: list[tuple[float, float]] = field(default_factory=list)

    def add(self, faces: list[Face], truths: list[np.ndarray]) -> None:
        """Match found faces with the (68, 2) points of those that are there."""
        free = list(faces)
        for truth in truths:
            self.wanted += 1
            box = face_from_points(truth).box
            best = max(free, key=lambda face: box_overlap(face.box, box), default=None)
            if best is None or box_overlap(best.box, box) < 0.4:
                continue
            free.remove(best)
            error = np.linalg.norm(best.points - truth, axis=1) / inter_ocular(truth) * 100
            self.inside.append(float(error[INSIDE].mean()))
            self.jaw.append(float(error[JAW].mean()))
            self.mouths.append((float(mouth_opening(truth)), float(mouth_opening(best.points))))
            self.eyes.append((float(eye_opening(truth)), float(eye_opening(best.points))))
        self.extra += len(free)

    def figures(self) -> dict[str, Any]:
        """Median and 90th percentile of the errors, share found, and faces reported where none is labelled."""
        if not self.inside:
            return {"faces": self.wanted, "found_percent": 0.0, "unlabelled_faces": self.extra}
        return {
            "faces": self.wanted,
            "found_percent": round(100 * len(self.inside) / self.wanted, 2),
            "inside_median": round(float(np.median(self.inside)), 2),
            "inside_p90": round(float(np.percentile(self.inside, 90)), 2),
            "jaw_median": round(float(np.median(self.jaw)), 2),
            "jaw_p90": round(float(np.percentile(self.jaw, 90)), 2),
            "unlabelled_faces": self.extra,
            "mouth_opening": following(self.mouths),
            "eye_opening": following(self.eyes),
        }


def following(pairs: list[tuple[float, float]]) -> dict[str, float]:
    """Slope and correlation of found over labelled openings; empty where the labels do not vary."""
    labelled, found = np.array(pairs, np.float64).reshape(-1, 2).T
    if len(labelled) < 3 or np.ptp(labelled) < 1e-6 or np.ptp(found) < 1e-6:
        return {}
    slope = float(np.polyfit(labelled, found, 1)[0])
    return {"slope": round(slope, 3), "r": round(float(np.corrcoef(labelled, found)[0, 1]), 3)}


def dev_frames(data: Path, step: int = FRAME_STEP) -> Iterator[Truth]:
    """Every `step`th labelled frame of each dev clip: (256, 256, 3) RGB and (68, 2) points."""
    labels = open_labels(data)
    for entry in read_manifest(data)["clips"]:
        if entry["split"] != "dev":
            continue
        points, valid = labels_of(labels, entry["clip"])
        capture = cv2.VideoCapture(str(data / entry["file"]))
        for index in range(entry["frames"]):
            if not capture.grab():
                break
            if index % step == 0 and valid[index]:
                yield np.ascontiguousarray(capture.retrieve()[1][..., ::-1]), points[index]
        capture.release()


def dev_stills(data: Path) -> Iterator[Truth]:
    """Each still of the dev split: (256, 256, 3) RGB and (68, 2) points."""
    points = still_points(data)
    for entry in read_manifest(data)["stills"]:
        image = cv2.imread(str(data / entry["file"])) if entry["split"] == "dev" else None
        if image is not None:
            yield np.ascontiguousarray(image[..., ::-1]), points[entry["file"]]


def face_free(folder: Path | None, drawn: int = 40) -> Iterator[np.ndarray]:
    """Pictures without a face: those of `folder`, and drawn textures, letters and blobs."""
    suffixes = (".jpg", ".jpeg", ".png", ".webp")
    for path in sorted(p for p in folder.rglob("*") if p.suffix.lower() in suffixes) if folder else ():
        image = cv2.imread(str(path))
        if image is not None:
            yield np.ascontiguousarray(image[..., ::-1])
    random = np.random.default_rng(11)
    for _ in range(drawn):
        side = int(random.choice([256, 512, 900]))
        yield cv2.resize(drawn_picture(random), (side, side), interpolation=cv2.INTER_CUBIC)


def compose(
    stills: list[Truth], grounds: list[np.ndarray], width: float, count: int, seed: int
) -> tuple[np.ndarray, list]:
    """A picture with `count` dev faces of about `width` px, turned up to 45 degrees: (H, W, 3) and their points."""
    random = np.random.default_rng(seed)
    side = int(min(max(width * random.uniform(2.2, 5 if width > 200 else 14) * np.sqrt(count), 320), 3200))
    height, across = int(side * random.uniform(0.6, 1)), side
    picture = cv2.resize(grounds[random.integers(len(grounds))], (across, height), interpolation=cv2.INTER_CUBIC)
    truths: list[np.ndarray] = []
    for _ in range(count):
        image, points = stills[random.integers(len(stills))]
        own = placement_of(points)
        scale = width / float(np.linalg.norm(points[16] - points[0]))
        room = own.size * scale * 0.75
        if height < 2 * room or across < 2 * room:
            scale *= min(height, across) / (2.05 * room)
            room = own.size * scale * 0.75
        centre = np.array([random.uniform(room, across - room), random.uniform(room, height - room)])
        turn = random.uniform(-np.pi / 4, np.pi / 4) - own.roll
        forward = similarity(np.array([own.x, own.y]), centre, scale, turn, 1.0)
        placed = (points @ forward[:, :2].T + forward[:, 2]).astype(np.float32)
        if any(np.linalg.norm(placed.mean(0) - t.mean(0)) < 2.2 * own.size * scale for t in truths):
            continue
        _paste(picture, image, forward)
        truths.append(placed)
    return picture, truths


def _paste(picture: np.ndarray, image: np.ndarray, forward: np.ndarray) -> None:
    """Lay a 256 px picture with soft edges over a larger one, in place."""
    mask = np.zeros((SIDE, SIDE), np.float32)
    mask[8:-8, 8:-8] = 1
    mask = cv2.GaussianBlur(mask, (0, 0), 3)
    size = (picture.shape[1], picture.shape[0])
    matrix = forward.copy()
    matrix[:, 2] += matrix[:, :2].sum(1) * 0.5 - 0.5
    drawn = cv2.warpAffine(image, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    alpha = cv2.warpAffine(mask, matrix, size)[..., None]
    picture[:] = (picture + (drawn.astype(np.float32) - picture) * alpha).astype(np.uint8)


def composites(data: Path, grounds: list[np.ndarray], each: int = 10) -> Iterator[tuple[int, np.ndarray, list]]:
    """Composed pictures with their face width, one to four faces each."""
    stills = list(dev_stills(data))
    for step, width in enumerate(WIDTHS):
        for number in range(each):
            count = 1 + number % 4 if width <= 450 else 1
            picture, truths = compose(stills, grounds, width, count, seed=1000 * step + number)
            yield width, picture, truths


def milliseconds(
    detector: LandmarkDetector,
    picture: np.ndarray,
    *,
    threads: int,
    clock: Callable[[], float] = time.perf_counter,
    repeats: int = 30,
) -> float:
    """Median time of `detect` on a picture with `threads` threads, in ms, after two calls to warm up."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    times = []
    for _ in range(repeats + 2):
        start = clock()
        detector.detect(picture)
        times.append((clock() - start) * 1000)
    torch.set_num_threads(before)
    return float(np.median(times[2:]))


def evaluate(
    data: Path, *, negatives: Path | None = None, weights: Path | None = None, detector: LandmarkDetector | None = None
) -> dict:
    """All figures of the model card. `weights` is a folder with another detector.safetensors than the bundled one."""
    detector = detector or EmbeddedDetector.load(weights / "detector.safetensors" if weights else None)
    frames, stills, both = Tally(), Tally(), Tally()
    for source, tally in ((dev_frames(data), frames), (dev_stills(data), stills)):
        for image, points in source:
            faces = detector.detect(image)
            tally.add(faces, [points])
            both.add(faces, [points])
    free = list(face_free(negatives))
    false = [number for number, image in enumerate(free) if detector.detect(image)]
    composed, by_width = Tally(), {width: Tally() for width in WIDTHS}
    for width, picture, truths in composites(data, free):
        faces = detector.detect(picture)
        composed.add(faces, truths)
        by_width[width].add(faces, truths)
    large = cv2.resize(next(dev_stills(data))[0], (1024, 1024), interpolation=cv2.INTER_CUBIC)
    return {
        "dev_frames": frames.figures(),
        "dev_stills": stills.figures(),
        "dev": both.figures(),
        "composites": composed.figures(),
        "composites_by_face_width": {str(width): tally.figures() for width, tally in by_width.items()},
        "face_free_pictures": len(free),
        "false_alarms": len(false),
        "ms_1024_px_2_threads": round(milliseconds(detector, large, threads=2), 1),
        "processor_ms_1024_px_1_thread": round(milliseconds(detector, large, threads=1, clock=time.process_time), 1),
    }
