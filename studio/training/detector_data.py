"""The packed training set of the face detector: small pictures with 68 points each, in one file without video."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from studio.core.errors import InputError
from studio.training.labelled_pack import open_labels, read_manifest, still_points

SIDE = 256
TILES_PER_NEGATIVE = 6


@dataclass(frozen=True)
class Sample:
    """One 256 px picture. points: (68, 2) px or None on a face-free tile; valid: x0, y0, x1, y1 of usable px."""

    image: np.ndarray
    points: np.ndarray | None
    valid: tuple[float, float, float, float]
    dev: bool
    source: str


@dataclass(frozen=True, eq=False)
class Pack:
    """Decoded samples: images (N, 256, 256, 3) uint8 RGB, points (N, 68, 2) NaN where face-free, valid (N, 4)."""

    images: np.ndarray
    points: np.ndarray
    valid: np.ndarray
    dev: np.ndarray
    sources: np.ndarray

    def pick(self, *, dev: bool, faces: bool) -> Pack:
        keep = (self.dev == dev) & (np.isfinite(self.points).all((1, 2)) == faces)
        return Pack(self.images[keep], self.points[keep], self.valid[keep], self.dev[keep], self.sources[keep])


def still_samples(data: Path) -> Iterator[Sample]:
    """Every still of the folder with its points."""
    points = still_points(data)
    for entry in read_manifest(data)["stills"]:
        image = cv2.imread(str(data / entry["file"]))
        if image is None or entry["file"] not in points:
            continue
        valid = tuple(float(v) for v in entry.get("clean_box", (0, 0, SIDE, SIDE)))
        source = f"still/{entry['file'].split('/')[-1].split('_')[0]}/{entry['licence_class']}"
        yield Sample(image[..., ::-1], points[entry["file"]], valid, entry["split"] == "dev", source)  # type: ignore[arg-type]


def _frame_step(name: str, dev: bool) -> int:
    """Frames between two that are taken: many of few identities teach little."""
    if name.startswith(("lrcar", "grid")):
        return 10_000
    return 20 if dev else 18


def clip_samples(data: Path) -> Iterator[Sample]:
    """Sampled frames of every clip; of the very many short news clips every second one."""
    labels = open_labels(data)
    for number, entry in enumerate(read_manifest(data)["clips"]):
        name, dev = entry["clip"], entry["split"] == "dev"
        if not dev and ((name.startswith("lrcar") and number % 2) or (name.startswith("grid") and number % 4)):
            continue
        step = _frame_step(name, dev)
        wanted = range(min(step // 2, entry["frames"] // 2), entry["frames"], step)[:40]
        points, valid, box = labels[f"{name}/lm68"], labels[f"{name}/valid"], labels[f"{name}/box"]
        capture = cv2.VideoCapture(str(data / entry["file"]))
        for index in range(max(wanted, default=-1) + 1):
            if not capture.grab():
                break
            if index not in wanted or not valid[index] or not np.isfinite(points[index]).all():
                continue
            image = capture.retrieve()[1][..., ::-1].copy()
            if entry.get("mask_src_rect"):
                _hide(image, np.array(entry["mask_src_rect"], float), box[index])
            source = f"clip/{name.split('_')[0]}/{entry['licence_class']}"
            yield Sample(image, points[index].astype(np.float32), (0, 0, SIDE, SIDE), dev, source)
        capture.release()


def _hide(image: np.ndarray, rect: np.ndarray, box: np.ndarray) -> None:
    """Paint over a rectangle x0, y0, x1, y1 given in source px: it holds a second, unlabelled face."""
    corners = (rect.reshape(2, 2) - box[:2]) * SIDE / box[2]
    x0, y0, x1, y1 = np.clip(np.round(corners.ravel()) + np.array([-2, -2, 3, 3]), 0, SIDE).astype(int)
    image[y0:y1, x0:x1] = image[max(y0 - 8, 0) : max(y0, 1), x0:x1].mean((0, 1))


def negative_samples(folder: Path, *, seed: int = 0) -> Iterator[Sample]:
    """Tiles at several scales of the face-free pictures in `folder`."""
    random = np.random.default_rng(seed)
    for path in sorted(p for p in folder.rglob("*") if p.suffix.lower() in (".jpg", ".jpeg", ".png", ".webp")):
        image = cv2.imread(str(path))
        if image is None:
            continue
        short = min(image.shape[:2])
        for tile in range(TILES_PER_NEGATIVE):
            side = short if tile == 0 else int(random.uniform(min(0.25 + 128 / short, 1), 1) * short)
            y, x = (int(random.integers(0, n - side + 1)) for n in image.shape[:2])
            crop = cv2.resize(image[y : y + side, x : x + side], (SIDE, SIDE), interpolation=cv2.INTER_AREA)
            yield Sample(crop[..., ::-1], None, (0, 0, SIDE, SIDE), False, "negative")


def write_pack(samples: Iterator[Sample], path: Path, *, quality: int = 82) -> Counter:
    """Compress the samples into one .npz; returns how many there are of each source."""
    blobs, points, valid, dev, sources = [], [], [], [], []
    for sample in samples:
        image = np.ascontiguousarray(sample.image[..., ::-1])
        blobs.append(cv2.imencode(".webp", image, [cv2.IMWRITE_WEBP_QUALITY, quality])[1].ravel())
        points.append(np.full((68, 2), np.nan, np.float32) if sample.points is None else sample.points)
        valid.append(sample.valid)
        dev.append(sample.dev)
        sources.append(sample.source)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(
        path,
        blob=np.concatenate(blobs),
        ends=np.cumsum([len(b) for b in blobs]),
        points=np.array(points, np.float32),
        valid=np.array(valid, np.float32),
        dev=np.array(dev, bool),
        sources=np.array(sources, "U80"),
    )
    return Counter(f"{'dev' if d else 'train'} {s}" for d, s in zip(dev, sources, strict=True))


def read_pack(path: Path) -> Pack:
    """Decode a file made by `write_pack`. Raises InputError."""
    try:
        stored = np.load(path, allow_pickle=False)
        blob, ends = stored["blob"], stored["ends"]
    except (OSError, ValueError, KeyError) as error:
        raise InputError("The packed training set cannot be read.", path=path, remedy="Make it again.") from error
    starts = np.concatenate([[0], ends[:-1]])

    def decode(index: int) -> np.ndarray:
        image = cv2.imdecode(blob[starts[index] : ends[index]], cv2.IMREAD_COLOR)
        if image is None or image.shape != (SIDE, SIDE, 3):
            raise InputError("The packed training set is damaged.", path=path, remedy="Make it again.")
        return image[..., ::-1]

    with ThreadPoolExecutor() as pool:
        images = np.stack(list(pool.map(decode, range(len(ends)))))
    return Pack(images, stored["points"], stored["valid"], stored["dev"], stored["sources"])
