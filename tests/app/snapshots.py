"""Pictures of widgets, held against references in `tests/app/snapshots`.

    LIPWRIGHT_RENEW_SNAPSHOTS=1 python -m pytest tests/app/test_app_snapshots.py

writes the references anew; look at them before they are committed. A failed comparison leaves the picture beside the
test's temporary files.

Two pictures count as the same where each pixel has one much like it in the other, at its own place or beside it:
antialiasing and the rounding of places differ between machines by less than a pixel. Scenes hold no text, as fonts do.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

REFERENCES = Path(__file__).parent / "snapshots"
MOST_BYTES = 20_000
RENEW = "LIPWRIGHT_RENEW_SNAPSHOTS"
CHANNEL_TOLERANCE = 24
"""Of 255, in the worst of the three channels; the faintest thing that is drawn, the stripes of a locked lane, is 27."""
STRAY = 6
"""Pixels that may differ in the whole picture: the smallest mark that is drawn, a line of a lane, has more."""


def grabbed(widget: QWidget, part: QRect | None = None) -> QImage:
    """The widget as it is drawn, or a part of it in widget px; a part may hold no text."""
    image = widget.grab(part) if part is not None else widget.grab()
    return image.toImage().convertToFormat(QImage.Format.Format_RGB32)


def pixels_of(image: QImage) -> np.ndarray:
    """(H, W, 3) int16."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return raw[:, : image.width() * 4].reshape(image.height(), image.width(), 4)[..., 2::-1].astype(np.int16)


def differing(first: np.ndarray, second: np.ndarray) -> int:
    """How many pixels of either (H, W, 3) picture have nothing like them in the other, at most one pixel away."""
    assert first.shape == second.shape, (first.shape, second.shape)
    return int((_lonely(first, second) | _lonely(second, first)).sum())


def _lonely(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    height, width = first.shape[:2]
    padded = np.pad(second, ((1, 1), (1, 1), (0, 0)), mode="edge")
    near = [
        np.abs(first - padded[y : y + height, x : x + width]).max(axis=2) <= CHANNEL_TOLERANCE
        for y in range(3)
        for x in range(3)
    ]
    return ~np.any(near, axis=0)


def reference(name: str) -> np.ndarray:
    """(H, W, 3) int16."""
    path = REFERENCES / f"{name}.png"
    image = QImage(str(path))
    assert not image.isNull(), f"There is no {path}: run with {RENEW}=1."
    return pixels_of(image)


def _coarse(image: QImage) -> QImage:
    """With 32 steps a channel, which is well inside the tolerance and half the size."""
    pixels = (pixels_of(image) & 0xF8 | 4).astype(np.uint8)
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, width * 3, QImage.Format.Format_RGB888).copy()


def check_snapshot(image: QImage, name: str, leave_in: Path) -> None:
    """Compare with a reference, or with RENEW make this the reference. leave_in: where to put a picture that fails."""
    path = REFERENCES / f"{name}.png"
    if os.environ.get(RENEW):
        assert _coarse(image).save(str(path), "PNG", 0)
        assert path.stat().st_size <= MOST_BYTES, path
    stray = differing(pixels_of(image), reference(name))
    if stray > STRAY:
        image.save(str(leave_in / f"{name}.png"))
    assert stray <= STRAY, f"{name}: {stray} pixels differ; see {leave_in / f'{name}.png'}, renew with {RENEW}=1"
