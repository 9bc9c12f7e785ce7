"""The frame that was finished last as a picture to look at, made by the worker thread while it renders. No Qt."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from studio.core.plan import RenderPlan
    from studio.render.cache import FrameCache
    from studio.render.engine import Patch
    from studio.render.sources import FrameSource

STILL_SECONDS = 1 / 15
VIDEO_SECONDS = 1 / 4
"""Between two pictures: of a video the whole frame is put together, which takes longer."""
MAX_SIDE = 960
"""Px of a picture's longer side: more than a panel shows."""
MARGIN = 0.2
"""Of a patch's size that is shown round it where the source is a portrait."""


@dataclass(frozen=True, eq=False)
class LivePicture:
    """frame: its number in the clip; pixels: (h, w, 3) uint8 RGB, scaled down."""

    frame: int
    pixels: np.ndarray


class LivePictures:
    """Pictures of a render at work: of a video the whole frame, of a portrait its face and what is round it."""

    def __init__(self, plan: RenderPlan, cache: FrameCache, source: FrameSource) -> None:
        self._plan, self._cache, self._source = plan, cache, source
        self._rows = {int(frame): row for row, frame in enumerate(plan.frames)}
        self._pause = STILL_SECONDS if source.is_still else VIDEO_SECONDS
        self._next = 0.0

    def of(self, frame: int, *, now: bool = False) -> LivePicture | None:
        """The picture of a frame that is in the cache; None while the last one is fresh, unless it must be `now`."""
        moment = time.monotonic()
        if moment < self._next and not now:
            return None
        self._next = moment + self._pause
        row = self._rows[frame]
        patch = self._cache.get(self._plan.keys[row])
        if patch is None:
            return None
        image = self._source.frame(int(self._plan.source_frames[row]))
        whole = framed(patch, image) if self._source.is_still else patch.paste(image)
        return LivePicture(frame, scaled(whole, MAX_SIDE))


def framed(patch: Patch, behind: np.ndarray) -> np.ndarray:
    """The patch in the part of the (H, W, 3) picture round it."""
    region = patch.region
    margin = round(max(region.width, region.height) * MARGIN)
    left, top = max(region.x - margin, 0), max(region.y - margin, 0)
    part = behind[top : region.y + region.height + margin, left : region.x + region.width + margin].copy()
    rows = slice(region.y - top, region.y - top + region.height)
    part[rows, region.x - left : region.x - left + region.width] = patch.pixels
    return part


def scaled(image: np.ndarray, side: int) -> np.ndarray:
    """(H, W, 3) uint8 with its longer side at most `side` px."""
    import cv2

    height, width = image.shape[:2]
    ratio = side / max(height, width)
    if ratio >= 1:
        return image
    size = max(round(width * ratio), 1), max(round(height * ratio), 1)
    return cv2.resize(image, size, interpolation=cv2.INTER_AREA)
