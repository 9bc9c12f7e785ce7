"""A coarse grid over a rectangle of the picture: fields are computed at its nodes and enlarged to pixels."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from studio.render.engine import Region

NODES_PER_FACE = 30
"""Grid nodes along one face width: about a third of a lip's height apart."""


@dataclass(frozen=True)
class Lattice:
    """`columns` x `rows` square cells of `step` px; the top left cell starts at px (x, y), which may be negative.

    Nodes are the cells' centres, which is where OpenCV's resize puts the samples of the smaller image.
    """

    x: int
    y: int
    step: int
    columns: int
    rows: int

    @classmethod
    def covering(cls, low: np.ndarray, high: np.ndarray, *, face_px: float) -> Lattice:
        """The grid over the box from `low` to `high`, (x, y) px each, for a face `face_px` wide."""
        step = max(1, round(face_px / NODES_PER_FACE))
        x, y = (int(value) for value in np.floor(low))
        width, height = np.ceil(high) - (x, y)
        return cls(x, y, step, int(np.ceil(width / step)) + 1, int(np.ceil(height / step)) + 1)

    def nodes(self) -> np.ndarray:
        """(rows, columns, 2) float64 px positions."""
        xs = self.x + (np.arange(self.columns) + 0.5) * self.step - 0.5
        ys = self.y + (np.arange(self.rows) + 0.5) * self.step - 0.5
        return np.stack(np.broadcast_arrays(xs[None, :], ys[:, None]), axis=-1)

    def enlarge(self, values: np.ndarray, region: Region, *, smooth: bool) -> np.ndarray:
        """Node values (rows, columns[, c]) at the pixels of `region`, which lies on the grid.

        smooth: cubic interpolation, which may overshoot; otherwise linear.
        """
        step = self.step
        first = np.array([(region.x - self.x) // step - 2, (region.y - self.y) // step - 2]).clip(0)
        last_x = min(self.columns, -((self.x - region.x - region.width) // step) + 2)
        last_y = min(self.rows, -((self.y - region.y - region.height) // step) + 2)
        part = np.ascontiguousarray(values[first[1] : last_y, first[0] : last_x], np.float32)
        size = (part.shape[1] * step, part.shape[0] * step)
        large = cv2.resize(part, size, interpolation=cv2.INTER_CUBIC if smooth else cv2.INTER_LINEAR)
        left = region.x - self.x - int(first[0]) * step
        top = region.y - self.y - int(first[1]) * step
        return large[top : top + region.height, left : left + region.width]

    def region_of(self, chosen: np.ndarray, image_shape: tuple[int, ...]) -> Region | None:
        """The px box of the cells that (rows, columns) bool `chosen` marks and their neighbours, inside the picture."""
        rows, columns = np.flatnonzero(chosen.any(1)), np.flatnonzero(chosen.any(0))
        if not len(rows):
            return None
        low = np.array([self.x + (columns[0] - 1) * self.step, self.y + (rows[0] - 1) * self.step])
        high = np.array([self.x + (columns[-1] + 2) * self.step, self.y + (rows[-1] + 2) * self.step])
        end = np.array([self.x + self.columns * self.step, self.y + self.rows * self.step])
        low = np.maximum(low, np.maximum((self.x, self.y), 0))
        high = np.minimum(high, np.minimum(end, (image_shape[1], image_shape[0])))
        if (high <= low).any():
            return None
        return Region(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))
