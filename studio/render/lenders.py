"""Frames of a source video that lend others the inside of their mouth, cut to the face and kept: a clip has a few."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

import numpy as np

from studio.core.plan import RenderPlan
from studio.core.reference_choice import MOST
from studio.core.track import content_hash
from studio.render.engine import Reference
from studio.render.mask import face_px
from studio.render.sources import FrameSource

MARGIN = 0.25
"""Face widths round the landmarks that are kept of a lender's picture."""


def picture_key(plan: RenderPlan, index: int, points: np.ndarray) -> str:
    """`Reference.key` of a frame of the plan's source with (68, 2) landmarks."""
    return content_hash("reference/1", plan.source.content_hash, str(index), points)


class Lenders:
    """Those of one source. Only one thread at a time may use it, the one that owns the source."""

    def __init__(self, source: FrameSource) -> None:
        self._source = source
        self._kept: OrderedDict[str, Reference] = OrderedDict()

    def of(self, plan: RenderPlan, rows: Sequence[int]) -> dict[int, Reference]:
        """By row those of the plan's `rows` that are lent something; frames are read in the source's order."""
        lent = sorted((int(plan.lender_frames[row]), row) for row in rows if plan.is_lent(row))
        return {row: self._reference(plan, index, plan.lender_points[row]) for index, row in lent}

    def _reference(self, plan: RenderPlan, index: int, points: np.ndarray) -> Reference:
        key = picture_key(plan, index, points)
        if key not in self._kept:
            self._kept[key] = cut_to_face(self._source.frame(index), points, key)
        self._kept.move_to_end(key)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
        return self._kept[key]


def cut_to_face(image: np.ndarray, points: np.ndarray, key: str) -> Reference:
    """A copy of the part of an (H, W, 3) picture that shows the face of (68, 2) points, with points in its px."""
    reach = MARGIN * face_px(points.astype(np.float64))
    limit = np.array(image.shape[1::-1])
    low = np.clip(np.floor(points.min(0) - reach), 0, limit - 1).astype(int)
    high = np.clip(np.ceil(points.max(0) + reach), low + 1, limit).astype(int)
    part = image[low[1] : high[1], low[0] : high[0]].copy()
    return Reference(part, (points - low).astype(np.float32), key)
