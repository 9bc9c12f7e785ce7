"""The draft engine: warps the reference by its landmarks and invents the inside of the mouth. No learned weights."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from studio.render.compositor import composite, unchanged
from studio.render.draft_reference import Prepared, prepare
from studio.render.draft_scene import FEATHER, Scene, displacement, make_scene, warped
from studio.render.draft_slit import paint_slit
from studio.render.engine import Patch, Reference
from studio.render.mask import build_mask, find_motion

FARTHEST = 1.5
"""Targets farther than this many face widths from their source point are held there."""
KEPT_REFERENCES = 4


class DraftEngine:
    """Real time on one core, any face. Stateless but for a small store of prepared references."""

    id = "draft"
    fingerprint = "draft/7"
    batch_size = 16

    def __init__(self, workers: int = 1) -> None:
        """workers: threads that draw the frames of a batch."""
        self._prepared: OrderedDict[str, Prepared] = OrderedDict()
        self._lenders: OrderedDict[str, Prepared] = OrderedDict()
        self._each = ThreadPoolExecutor(workers).map if workers > 1 else map

    def render(self, references: Sequence[Reference], targets: np.ndarray, *, seed: int) -> Sequence[Patch]:
        """Patches for (N, 68, 2) px targets of N references. The seed is not used: nothing is random."""
        prepared = self._prepare(self._prepared, references)
        lenders = self._prepare(self._lenders, [r.lender for r in references if r.lender is not None])
        known = [prepared[reference.key] for reference in references]
        lent = [None if r.lender is None else lenders[r.lender.key] for r in references]
        return list(self._each(draw, known, np.asarray(targets), lent))

    def _prepare(self, kept: OrderedDict[str, Prepared], wanted: Sequence[Reference]) -> dict[str, Prepared]:
        """Those wanted by key, from `kept`, where the last few stay."""
        by_key = {reference.key: reference for reference in wanted}
        new = [reference for key, reference in by_key.items() if key not in kept]
        found = {key: kept.pop(key) for key in by_key if key in kept}
        found |= {made.reference.key: made for made in self._each(prepare, new)}
        kept.update(found)
        while len(kept) > KEPT_REFERENCES:
            kept.popitem(last=False)
        return found


def draw(prepared: Prepared, target: np.ndarray, lender: Prepared | None = None) -> Patch:
    """One frame: (68, 2) px target -> composited patch. lender: another frame of the video, for the mouth's inside."""
    image = prepared.reference.image
    source = prepared.reference.points.astype(np.float64)
    target = _held(target, source, prepared.unit)
    motion = find_motion(source, target)
    mask = build_mask(image.shape, source, target, motion)
    if mask is None:
        return unchanged(image, (prepared.origin[0], prepared.origin[1]))
    return composite(image, mask, _paint(make_scene(prepared, mask, motion, target, lender)), feather=FEATHER)


def _held(target: np.ndarray, source: np.ndarray, unit: float) -> np.ndarray:
    """Finite points within reach of their source."""
    target = np.asarray(target, np.float64)
    target = np.where(np.isfinite(target), target, source)
    return np.clip(target, source - FARTHEST * unit, source + FARTHEST * unit)


def _paint(scene: Scene) -> np.ndarray:
    """The warped face with mouth and eyes drawn: uint8 of the mask's region."""
    lattice = scene.mask.lattice
    everything = slice(0, lattice.rows), slice(0, lattice.columns)
    canvas = warped(scene, lattice, scene.mask.region, displacement(scene, lattice, everything, None))
    moved = (scene.motion.lower, *(scene.motion.head or eye for eye in scene.motion.eyes))
    for index in np.flatnonzero(moved):
        paint_slit(scene, canvas, int(index))
    return canvas
