"""The picture on the canvas: the source with the rendered part of the frame laid over it."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter

from studio.render.engine import Patch


class Side(StrEnum):
    """What a side of a comparison shows."""

    SOURCE = "source"
    DRAFT = "draft"
    RENDERED = "rendered"


class Picture:
    """Keeps the source, so that another patch needs only the pixels that the last one covered."""

    def __init__(self) -> None:
        self._pixels: np.ndarray | None = None
        self._source = QImage()
        self._draft, self._rendered = _Layer(), _Layer()

    @property
    def size(self) -> QSize:
        return self._source.size()

    @property
    def image(self) -> QImage:
        """What is to be drawn; null while there is nothing."""
        return self._draft.image

    @property
    def patch(self) -> Patch | None:
        return self._draft.patch

    @property
    def rendered(self) -> Patch | None:
        return self._rendered.patch

    def side(self, side: Side) -> QImage:
        """One side of a comparison; the source where nothing was rendered."""
        if side is Side.DRAFT:
            return self._draft.image
        return self._rendered.image if side is Side.RENDERED and self._rendered.patch is not None else self._source

    def set_source(self, pixels: np.ndarray | None) -> bool:
        """(H, W, 3) uint8 RGB or None; whether it is another one."""
        if pixels is self._pixels:
            return False
        self._pixels = pixels
        self._source = as_image(pixels) if pixels is not None else QImage()
        rendered = self._rendered.patch
        self._draft, self._rendered = _Layer(self._source.copy()), _Layer()
        self.set_rendered(rendered)
        return True

    def set_patch(self, patch: Patch | None) -> bool:
        """Lay the draft's patch over the source in place of the last one; whether that changed anything."""
        return self._draft.lay(patch, self._source)

    def set_rendered(self, patch: Patch | None) -> bool:
        """The patch of the chosen engine, for a comparison; None while there is none."""
        if patch is not None and self._rendered.image.isNull() and not self._source.isNull():
            self._rendered = _Layer(self._source.copy())
        return self._rendered.lay(patch, self._source)


class _Layer:
    """The source with one patch over it."""

    def __init__(self, image: QImage | None = None) -> None:
        self.image = QImage() if image is None else image
        self.patch: Patch | None = None

    def lay(self, patch: Patch | None, source: QImage) -> bool:
        if patch is self.patch or self.image.isNull():
            return False
        painter = QPainter(self.image)
        if self.patch is not None:
            box = _box(self.patch)
            painter.drawImage(box.topLeft(), source, box)
        if patch is not None:
            painter.drawImage(_box(patch).topLeft(), as_image(patch.pixels))
        painter.end()
        self.patch = patch
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
