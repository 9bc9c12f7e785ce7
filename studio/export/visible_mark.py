"""A mark in the picture that says that it is AI-generated: drawn into exported frames, never into cached ones."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import cv2
import numpy as np

from studio.render.engine import Region

TEXT = "AI-generated"
HEIGHT = 0.032
"""Of the text, as a share of the picture's shorter side; at least `LEAST_HEIGHT` px while it fits."""
LEAST_HEIGHT = 10
WIDEST = 0.5
"""Share of the picture's width that text takes at most."""
PLATE = 0.55
"""How far the plate behind the text darkens the picture."""
_DRAWN = 64
"""Px height at which the text is drawn before it is scaled down."""


class VisibleMark:
    """The mark for pictures of one size: white text on a dark plate in the lower right corner, legible on anything."""

    def __init__(self, width: int, height: int) -> None:
        text = _text_mask()
        tall = max(min(width, height) * HEIGHT, LEAST_HEIGHT)
        ratio = min(tall / text.shape[0], width * WIDEST / text.shape[1], height * WIDEST / text.shape[0])
        size = max(round(text.shape[1] * ratio), 1), max(round(text.shape[0] * ratio), 1)
        small = cv2.resize(text, size, interpolation=cv2.INTER_AREA)
        pad = max(size[1] // 2, 1)
        ink = np.pad(small, pad)[-height:, -width:]
        plate_height, plate_width = ink.shape
        x, y = max(width - plate_width - pad, 0), max(height - plate_height - pad, 0)
        self.region = Region(x, y, plate_width, plate_height)
        self._ink = ink[:, :, None].astype(np.float32)

    def draw(self, frame: np.ndarray) -> None:
        """Into a (H, W, 3) uint8 RGB frame; every pixel outside `region` stays as it is."""
        part = frame[self.region.slices]
        dark = part.astype(np.float32) * (1 - PLATE)
        part[:] = np.rint(dark + (255 - dark) * self._ink).astype(np.uint8)


def with_mark(frames: Iterator[np.ndarray]) -> Iterator[np.ndarray]:
    """Frames that may be written to, each with the mark drawn into it. Closing it closes `frames`."""
    mark: VisibleMark | None = None
    with closing(frames) as pictures:  # type: ignore[type-var]  # what renders frames is a generator
        for frame in pictures:
            if mark is None:
                mark = VisibleMark(frame.shape[1], frame.shape[0])
            mark.draw(frame)
            yield frame


def _text_mask() -> np.ndarray:
    """(h, w) float32 in 0..1: the text, cut to what is drawn, whichever font this OpenCV has."""
    canvas = np.zeros((4 * _DRAWN, 2 * _DRAWN * len(TEXT)), np.uint8)
    place, scale, thick = (_DRAWN, 2 * _DRAWN), _DRAWN / 22, max(_DRAWN // 12, 1)
    cv2.putText(canvas, TEXT, place, cv2.FONT_HERSHEY_SIMPLEX, scale, 255, thick, cv2.LINE_AA)
    rows, columns = np.flatnonzero(canvas.any(1)), np.flatnonzero(canvas.any(0))
    cut = canvas[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return cut.astype(np.float32) / 255
