"""How fast an engine is on one core here, beside a plain `cv2.remap` of the same picture in the same run."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import cv2
import numpy as np

from studio.core.geometry import MEAN_FACE
from studio.core.handles import MouthShape, mouth_shape
from studio.core.motion import add_blinks
from studio.render.engine import Engine, Reference
from studio.render.engines import create_engine

_FACE_SHARE = 0.55
"""Width of the measured face in picture widths: a portrait that fills its frame."""


@dataclass(frozen=True)
class EngineSpeed:
    """Frames a second on one core, engine and compositor together; one bilinear remap of the whole frame beside it.

    blinking_per_second: the same while the eyes close. remaps_per_frame: how many plain remaps one frame costs.
    """

    engine: str
    size: int
    frames_per_second: float
    blinking_per_second: float
    remap_per_second: float
    remaps_per_frame: float

    def __str__(self) -> str:
        return (
            f"{self.engine} engine at {self.size} px on one core: {self.frames_per_second:.0f} frames/s "
            f"({self.blinking_per_second:.0f} while blinking); plain cv2.remap of the frame: "
            f"{self.remap_per_second:.0f} frames/s; one frame costs {self.remaps_per_frame:.1f} remaps"
        )


def run_benchmark(*, engine_id: str = "draft", size: int = 512, frames: int = 120) -> EngineSpeed:
    """Time a drawn face of `size` px through `frames` frames of speech. Raises what `create_engine` raises."""
    return measure_engine(create_engine(engine_id), size=size, frames=frames)


def measure_engine(engine: Engine, *, size: int, frames: int) -> EngineSpeed:
    """Frames per second of processor time, all threads counted: the best of three runs.

    On a core of its own that is the wall clock's rate; other load on the machine disturbs it less.
    """
    with _one_core():
        image, points = drawn_face(size)
        reference = Reference(image, points, f"benchmark-{size}")
        speaking = speech(points, frames)
        blinking = add_blinks(speaking, np.linspace(0, 1, frames)).astype(np.float32)
        same = [reference] * frames
        engine.render(same[:2], speaking[:2], seed=0)
        rate, blinking_rate = (
            frames * _per_second(lambda targets=targets: engine.render(same, targets, seed=0))  # type: ignore[misc]
            for targets in (speaking, blinking)
        )
        grid = np.arange(size, dtype=np.float32)
        x, y = np.tile(grid + np.float32(0.3), (size, 1)), np.repeat(grid[:, None], size, axis=1)
        remap = 30 * _per_second(lambda: [cv2.remap(image, x, y, cv2.INTER_LINEAR) for _ in range(30)])
    return EngineSpeed(engine.id, size, rate, blinking_rate, remap, remap / rate)


@contextmanager
def _one_core() -> Iterator[None]:
    """OpenCV on one thread, and this thread on one core where the system can pin it."""
    threads, cores = cv2.getNumThreads(), None
    if hasattr(os, "sched_setaffinity"):
        cores = os.sched_getaffinity(0)
        os.sched_setaffinity(0, {max(cores)})
    cv2.setNumThreads(1)
    try:
        yield
    finally:
        cv2.setNumThreads(threads)
        if cores is not None:
            os.sched_setaffinity(0, cores)


def _per_second(call: Callable[[], object]) -> float:
    times = []
    for _ in range(3):
        start = time.process_time()
        call()
        times.append(time.process_time() - start)
    return 1 / max(min(times), 1e-9)


def speech(points: np.ndarray, frames: int) -> np.ndarray:
    """(frames, 68, 2) float32 px targets that run three times through the mouth shapes."""
    scale = float(np.linalg.norm(points[16] - points[0])) / float(np.linalg.norm(MEAN_FACE[16] - MEAN_FACE[0]))
    offset = points[27] - MEAN_FACE[27] * scale
    shapes = np.array([mouth_shape((points - offset) / scale, shape) * scale + offset for shape in MouthShape])
    position = np.linspace(0, 3 * (len(shapes) - 1), frames) % (len(shapes) - 1)
    low = position.astype(int)
    weight = (position - low)[:, None, None]
    targets = np.repeat(points[None].astype(np.float32), frames, axis=0)
    moving = [*range(17), *range(48, 68)]
    targets[:, moving] = (shapes[low] * (1 - weight) + shapes[low + 1] * weight)[:, moving]
    return targets


def drawn_face(size: int) -> tuple[np.ndarray, np.ndarray]:
    """A drawn face with texture that fills a `size` x `size` picture: RGB uint8 and (68, 2) float32 points."""
    scale = _FACE_SHARE * size / float(np.linalg.norm(MEAN_FACE[16] - MEAN_FACE[0]))
    points = ((MEAN_FACE - MEAN_FACE.mean(0)) * scale + (size / 2, size * 0.55)).astype(np.float32)
    image = np.full((size, size, 3), (90, 110, 130), np.uint8)

    def fill(outline: np.ndarray, colour: tuple[int, int, int]) -> None:
        cv2.fillPoly(image, [np.rint(outline).astype(np.int32)], colour)

    fill(np.concatenate([points[:17], points[26:16:-1] - (0, 0.35 * size * _FACE_SHARE)]), (205, 160, 135))
    for eye in (points[36:42], points[42:48]):
        fill(eye, (225, 220, 215))
        x, y = np.rint(eye.mean(0)).astype(int).tolist()
        cv2.circle(image, (x, y), max(1, size // 70), (40, 30, 25), -1)
    fill(points[48:60], (175, 85, 85))
    cv2.polylines(image, [np.rint(points[60:65]).astype(np.int32)], False, (80, 35, 35), max(1, size // 200))
    noise = np.random.default_rng(0).normal(0, 14, (size // 4 + 1, size // 4 + 1)).astype(np.float32)
    return np.clip(image + cv2.resize(noise, (size, size))[..., None], 0, 255).astype(np.uint8), points
