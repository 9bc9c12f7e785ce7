"""Our icons: small drawings of lines, tinted with the palette's text colour."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QDialogButtonBox

from studio.core.resources import resource_path

_INK = b"#000000"
_SIDES = (16, 20, 24, 32, 48, 64)


def icon(name: str, palette: QPalette) -> QIcon:
    """The icon `name` of resources/icons; a missing file gives an empty icon, never an error."""
    made, drawing = QIcon(), _drawing(name)
    if drawing is None:
        return made
    ink = palette.color(QPalette.ColorRole.ButtonText)
    faded = QColor(ink)
    faded.setAlphaF(0.35)
    renderer = _inked(drawing, ink)
    for mode, colour in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, faded)):
        for side in _SIDES:
            made.addPixmap(_drawn(renderer, colour.alphaF(), side), mode)
    return made


def without_icons(box: QDialogButtonBox) -> QDialogButtonBox:
    """The same buttons without the style's own pictures, which are black in a dark theme too."""
    for button in box.buttons():
        button.setIcon(QIcon())
    return box


def draw(name: str, colour: QColor, side: int) -> QPixmap | None:
    """One size of an icon in one colour."""
    drawing = _drawing(name)
    return None if drawing is None else _drawn(_inked(drawing, colour), colour.alphaF(), side)


def _drawing(name: str) -> bytes | None:
    try:
        return resource_path(f"icons/{name}.svg").read_bytes()
    except OSError:
        return None


def _inked(drawing: bytes, colour: QColor) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing.replace(_INK, colour.name().encode())))


def _drawn(renderer: QSvgRenderer, opacity: float, side: int) -> QPixmap:
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setOpacity(opacity)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return QPixmap.fromImage(image)
