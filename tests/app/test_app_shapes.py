"""The palette of mouth shapes."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from studio.core.geometry import mouth_opening
from studio.core.handles import MouthShape


def test_buttons_put_the_mouth_into_a_shape_as_one_edit(window):
    document, panel = window.document, window.editor.shapes
    window.playback.seek(9)
    before, history = document.track.points.copy(), len(document._file.history())
    buttons = {button.defaultAction().objectName(): button for button in panel.findChildren(QToolButton)}
    assert len([name for name in buttons if name.startswith("shape_")]) == len(MouthShape) == 9
    QTest.mouseClick(buttons["shape_A"], Qt.MouseButton.LeftButton)
    assert len(document._file.history()) == history + 1
    assert {layer.id for layer in document.project.layers} == {"jaw", "outer_lips", "inner_lips"}
    wide_open = mouth_opening(document.track.points[9])
    QTest.mouseClick(buttons["shape_M"], Qt.MouseButton.LeftButton)
    assert mouth_opening(document.track.points[9]) < 0.02 < wide_open
    QTest.keySequence(window, "Ctrl+Z")
    QTest.keySequence(window, "Ctrl+Z")
    assert np.array_equal(document.track.points, before)


def test_strength_scales_a_shape_and_alt_with_a_digit_applies_it(window):
    document, slider = window.document, window.editor.shapes.slider
    before = document.track.points[0].copy()
    QTest.keyClick(window.editor.canvas, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    full = document.track.points[0] - before
    QTest.keySequence(window, "Ctrl+Z")
    slider.setFocus()
    for _ in range(5):
        QTest.keyClick(slider, Qt.Key.Key_PageDown)
    assert window.editor.shapes.strength == pytest.approx(0.5)
    QTest.keyClick(window.editor.canvas, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    half = document.track.points[0] - before
    assert full[8, 1] > 2
    assert half == pytest.approx(full / 2, abs=0.3)
