"""A tiny engine and small plans for tests of everything around engines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from studio.core.geometry import MEAN_FACE
from studio.core.plan import RenderPlan
from studio.core.project import MediaKind, MediaRef
from studio.core.timebase import FrameRate
from studio.media.files import file_hash
from studio.media.image import write_image
from studio.render.engine import Patch, Reference, Region

FACE = (MEAN_FACE / 2).astype(np.float32)
"""68 points that fit a picture of 128 x 128 px."""


class FakeEngine:
    """Paints a rectangle in a colour that the target decides; counts what it is asked for."""

    id = "fake"
    fingerprint = "fake/1"

    def __init__(self, batch_size: int = 4) -> None:
        self.batch_size = batch_size
        self.calls: list[int] = []
        self.references: list[str] = []

    def render(self, references: Sequence[Reference], targets: np.ndarray, *, seed: int) -> list[Patch]:
        assert targets.shape == (len(references), 68, 2)
        assert len(targets) <= self.batch_size
        self.calls.append(len(targets))
        self.references += [reference.key for reference in references]
        return [self._patch(*pair, seed) for pair in zip(references, targets, strict=True)]

    def _patch(self, reference: Reference, target: np.ndarray, seed: int) -> Patch:
        rows = reference.image[60:100, 30:90].astype(np.int64)
        shade = int(np.round(np.abs(target).sum() * 7)) + seed * 13
        return Patch(Region(30, 60, 60, 40), ((rows + shade) % 256).astype(np.uint8))


def picture(seed: int = 0, size: int = 128) -> np.ndarray:
    """(size, size, 3) uint8, smooth with a little noise."""
    random = np.random.default_rng(seed)
    ramp = np.linspace(40, 200, size)[:, None, None] + np.linspace(0, 40, size)[None, :, None]
    return (ramp + random.integers(0, 8, (size, size, 3))).astype(np.uint8)


def portrait_ref(folder: Path) -> MediaRef:
    """A portrait on disk."""
    path = folder / "portrait.png"
    write_image(path, picture())
    return MediaRef(str(path), file_hash(path), MediaKind.IMAGE, width=128, height=128)


def make_fake_plan(engine: FakeEngine, source: MediaRef, shifts: np.ndarray, *, seed: int = 0) -> RenderPlan:
    """One row for each of (N,) `shifts`: all points moved by so many px; equal shifts have equal keys."""
    count = len(shifts)
    targets = (FACE[None] + np.asarray(shifts, np.float32)[:, None, None]).astype(np.float32)
    return RenderPlan(
        engine_fingerprint=engine.fingerprint,
        source=source,
        frame_rate=FrameRate(25),
        seed=seed,
        frames=np.arange(count, dtype=np.int64),
        source_frames=np.zeros(count, np.int64),
        source_points=np.broadcast_to(FACE, (count, 68, 2)),
        targets=targets,
    )
