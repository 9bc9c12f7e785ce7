"""Real mouse and key events on widgets, and a face on the sample portrait."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from studio.app.window import MainWindow
from studio.core.geometry import template_from_anchors
from studio.core.topology import JAW
from studio.core.track import LandmarkTrack


def sample_face() -> np.ndarray:
    """Points on the sample portrait, placed by eyes and mouth corners: (68, 2) px of its 474 x 474."""
    scale = 474 / 433
    places = (np.array(place) * scale for place in ((121, 128), (214, 123), (142, 232), (218, 232)))
    right_eye, left_eye, *mouth = places
    return template_from_anchors(right_eye, left_eye, np.stack(mouth))


def talking(points: np.ndarray, frames: int) -> LandmarkTrack:
    """The lower lip and the jaw go down and up."""
    track = np.repeat(points[None], frames, axis=0)
    opening = 8 * (0.5 - 0.5 * np.cos(np.arange(frames) * 0.7))[:, None]
    track[:, [55, 56, 57, 58, 59, 65, 66, 67], 1] += opening
    track[:, JAW[5:12], 1] += opening * 0.7
    return LandmarkTrack(track)


def place_on(window: MainWindow, point: int) -> QPoint:
    """Where a landmark is drawn on the canvas, in widget px."""
    canvas = window.editor.canvas
    x, y = canvas.viewport.to_view(canvas.overlay.points[point])
    return QPoint(round(float(x)), round(float(y)))


def drag(
    widget: QWidget, start: QPoint, *steps: QPoint, button=Qt.MouseButton.LeftButton, release: bool = True
) -> None:
    """Press at `start`, move through `steps`, release at the last: real mouse events."""
    QTest.mouseMove(widget, start)
    QTest.mousePress(widget, button, Qt.KeyboardModifier.NoModifier, start)
    for step in steps:
        QTest.mouseMove(widget, step)
    if release:
        QTest.mouseRelease(widget, button, Qt.KeyboardModifier.NoModifier, steps[-1])


def wheel(widget: QWidget, at: QPoint, turn: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """Turn the wheel; 120 is one notch."""
    event = QWheelEvent(
        QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def drop(widget: QWidget, *paths: Path) -> None:
    """Drag files over a widget and let them go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, action = QPointF(widget.rect().center()), Qt.DropAction.CopyAction
    button, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(at.toPoint(), action, data, button, no_keys))
    QApplication.sendEvent(widget, QDropEvent(at, action, data, button, no_keys))
