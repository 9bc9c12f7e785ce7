"""The window that the model sees: the lower face, in model space, the same place for every face.

The window is fixed in the face frame, so a stable head gives a stable crop; the part that the model must invent is
fixed too and hides the whole of the lower face, jaw line included: nothing of the source's mouth can leak through.
"""

from __future__ import annotations

import numpy as np

from studio.core.geometry import Similarity, face_frame

WINDOW_LEFT, WINDOW_TOP, WINDOW_SIDE = 44.0, 92.0, 168.0
"""The window in model px: x 44..212, y 92..260. A frontal chin lies at y = 218."""
WINDOW_PIXELS = 192
"""Side of the crop that the networks see, px."""
HIDDEN_TOP, HIDDEN_MARGIN = 28, 8
"""Rows of the crop that stay visible above the hidden part, and px that stay visible at its other sides."""


def source_to_window(points: np.ndarray, pixels: int = WINDOW_PIXELS) -> Similarity:
    """The similarity from source px to the px of a window of side `pixels` for a face with (68, 2) `points`."""
    frame = face_frame(points)
    scale = pixels / WINDOW_SIDE
    offset = (frame.offset - np.array([WINDOW_LEFT, WINDOW_TOP])) * scale
    return Similarity(frame.matrix * scale, offset)


def sized_window(points: np.ndarray, size: int, pixels: int = WINDOW_PIXELS) -> Similarity:
    """The window of `pixels` px a side, sampled with `size` px a side: pixel corners of both fall together."""
    frame = source_to_window(points, pixels)
    factor = size / pixels
    return Similarity(frame.matrix * factor, (frame.offset + 0.5) * factor - 0.5)


def window_units(points: np.ndarray, to_window: Similarity, pixels: int = WINDOW_PIXELS) -> np.ndarray:
    """(..., 2) source px -> crop units, -1..1 across the window: float32."""
    return (to_window.apply(points) * (2.0 / pixels) - 1.0).astype(np.float32)


def hidden_mask(size: int = WINDOW_PIXELS, pixels: int = WINDOW_PIXELS) -> np.ndarray:
    """(size, size) float32, 1 where the model must invent the picture; a cell counts if any of its pixels does."""
    scale = pixels / WINDOW_PIXELS
    top, margin = round(HIDDEN_TOP * scale), round(HIDDEN_MARGIN * scale)
    mask = np.zeros((pixels, pixels), np.float32)
    mask[top : pixels - margin, margin : pixels - margin] = 1.0
    step = pixels // size
    assert step * size == pixels, (size, pixels)
    return mask.reshape(size, step, size, step).max(axis=(1, 3))
