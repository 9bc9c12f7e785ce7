"""The picture on the canvas: the source with the rendered part of the frame laid over it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter

from studio.render.engine import Patch


class Picture:
    """Keeps the source, so that another patch needs only the pixels that the last one covered."""

    def __init__(self) -> None:
        self._pixels: np.ndarray | None = None
        self._source = QImage()
        self._patch: Patch | None = None
        self.image = QImage()
        """What is to be drawn; null while there is nothing."""

    @property
    def size(self) -> QSize:
        return self._source.size()

    @property
    def patch(self) -> Patch | None:
        return self._patch

    def set_source(self, pixels: np.ndarray | None) -> bool:
        """(H, W, 3) uint8 RGB or None; whether it is another one."""
        if pixels is self._pixels:
            return False
        self._pixels = pixels
        self._source = as_image(pixels) if pixels is not None else QImage()
        self.image, self._patch = self._source.copy(), None
        return True

    def set_patch(self, patch: Patch | None) -> bool:
        """Lay a patch over the source in place of the last one; whether that changed anything."""
        if patch is self._patch or self.image.isNull():
            return False
        painter = QPainter(self.image)
        if self._patch is not None:
            box = _box(self._patch)
            painter.drawImage(box.topLeft(), self._source, box)
        if patch is not None:
            painter.drawImage(_box(patch).topLeft(), as_image(patch.pixels))
        painter.end()
        self._patch = patch
        return True


def as_image(pixels: np.ndarray) -> QImage:
    """(H, W, 3) uint8 RGB as an image with its own memory, in the format that is drawn fastest."""
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _box(patch: Patch) -> QRect:
    region = patch.region
    return QRect(region.x, region.y, region.width, region.height)
