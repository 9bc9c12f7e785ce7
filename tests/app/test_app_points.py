"""Several points at once: selecting, moving, mirroring, resetting. Real mouse and key events."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from studio.core.topology import CONTENT, LIPS
from tests.app.gestures import drag, place_on

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, ALT, CONTROL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
MIRROR_OF_48 = 54


def around_lips(window, margin: int = 4) -> tuple[QPoint, QPoint]:
    places = [place_on(window, point) for point in LIPS]
    left, right = min(p.x() for p in places), max(p.x() for p in places)
    top, bottom = min(p.y() for p in places), max(p.y() for p in places)
    return QPoint(left - margin - 6, top - margin - 6), QPoint(right + margin + 6, bottom + margin + 6)


def area(window, steps: list[QPoint], modifiers) -> None:
    canvas = window.editor.canvas
    QTest.mousePress(canvas, LEFT, modifiers, steps[0])
    for step in steps[1:]:
        QTest.mouseMove(canvas, step)
    QTest.mouseRelease(canvas, LEFT, modifiers, steps[-1])


def test_a_selection_made_by_shift_box_and_lasso_moves_as_one_edit(window):
    canvas, document = window.editor.canvas, window.document
    QTest.mouseClick(canvas, LEFT, NONE, place_on(window, 8))
    QTest.mouseClick(canvas, LEFT, SHIFT, place_on(window, 30))
    assert canvas.selection == {8, 30}
    QTest.mouseClick(canvas, LEFT, SHIFT, place_on(window, 8))
    assert canvas.selection == {30}
    low, high = around_lips(window)
    corners = [low, QPoint(high.x(), low.y()), high, QPoint(low.x(), high.y())]
    area(window, corners, ALT)
    assert canvas.selection == set(LIPS)
    QTest.mouseClick(canvas, LEFT, NONE, QPoint(8, 8))
    assert canvas.selection == frozenset()
    area(window, [low, high], NONE)
    assert canvas.selection == set(LIPS)
    before, history = document.track.points[0].copy(), len(document._file.history())
    start = place_on(window, 51)
    drag(canvas, start, start + QPoint(6, -4), start + QPoint(12, -8))
    moved = document.track.points[0] - before
    expected = np.array([12, -8]) / canvas.viewport.scale
    assert moved[list(LIPS)] == pytest.approx(np.tile(expected, (len(LIPS), 1)), abs=0.05)
    assert np.abs(np.delete(moved, list(LIPS), axis=0)).max() < 1e-3
    assert len(document._file.history()) == history + 1
    QTest.keySequence(window, "Ctrl+Z")
    assert np.array_equal(document.track.points[0], before)


def test_escape_ends_a_box_and_then_the_selection(window):
    canvas = window.editor.canvas
    QTest.mouseClick(canvas, LEFT, NONE, place_on(window, 8))
    low, high = around_lips(window)
    drag(canvas, low, low + QPoint(9, 9), high, release=False)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, NONE, high)
    assert canvas.selection == {8}
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.selection == frozenset()
    QTest.keySequence(window, "Ctrl+A")
    assert len(canvas.selection) == 68


def test_mirror_and_proportional_editing_move_other_points_too(window):
    canvas, document = window.editor.canvas, window.document
    canvas.setFocus()
    before = document.track.points[0].copy()
    QTest.keyClick(canvas, Qt.Key.Key_X)
    assert window.actions_by_id["mirror"].isChecked()
    start = place_on(window, 48)
    drag(canvas, start, start - QPoint(8, 0), start - QPoint(16, 0))
    moved = document.track.points[0] - before
    assert moved[48, 0] < -1
    assert moved[MIRROR_OF_48, 0] == pytest.approx(-moved[48, 0], abs=0.5)
    QTest.keySequence(window, "Ctrl+Z")
    QTest.keyClick(canvas, Qt.Key.Key_X)
    QTest.keyClick(canvas, Qt.Key.Key_R)
    radius = canvas.options.radius
    QTest.keyClick(canvas, Qt.Key.Key_BracketRight)
    assert canvas.options.radius > radius > 0
    start = place_on(window, 8)
    drag(canvas, start, start + QPoint(0, 8), start + QPoint(0, 16))
    moved = document.track.points[0] - before
    assert moved[8, 1] > moved[7, 1] > 0.1
    assert np.abs(moved[36]).max() < 1e-3


def test_the_shape_of_proportional_editing_is_chosen_in_the_menu(window):
    canvas, actions = window.editor.canvas, window.actions_by_id
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_R)
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_BracketRight)
    followed = {}
    for name in ("sharp", "smooth", "root"):
        actions[f"reach_{name}"].trigger()
        chosen = [shape for shape in ("smooth", "linear", "sharp", "root") if actions[f"reach_{shape}"].isChecked()]
        assert chosen == [name]
        before = window.document.track.points[0].copy()
        start = place_on(window, 8)
        drag(canvas, start, start + QPoint(0, 8), start + QPoint(0, 16))
        moved = window.document.track.points[0] - before
        followed[name] = moved[7, 1] / moved[8, 1]
        QTest.keySequence(window, "Ctrl+Z")
    assert followed["sharp"] < followed["smooth"] < followed["root"]


def test_control_and_alt_nudge_finely(window):
    canvas = window.editor.canvas
    canvas.setFocus()
    QTest.mouseClick(canvas, LEFT, NONE, place_on(window, 8))
    QTest.mouseClick(canvas, LEFT, SHIFT, place_on(window, 30))
    before = window.document.track.points[0].copy()
    QTest.keyClick(canvas, Qt.Key.Key_Right, ALT | CONTROL)
    moved = window.document.track.points[0] - before
    assert moved[[8, 30]] == pytest.approx(np.array([(0.1, 0.0)] * 2), abs=0.01)
    assert window.playback.frame == 0


def test_poses_are_copied_from_the_neighbour_and_reset_to_the_prediction(window):
    canvas, document = window.editor.canvas, window.document
    canvas.setFocus()
    predicted = document.track.points.copy()
    window.playback.seek(4)
    QTest.keySequence(window, "Ctrl+PgUp")
    mouth = list(CONTENT)
    assert document.track.points[4][mouth] == pytest.approx(predicted[3][mouth], abs=0.1)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert document.track.points == pytest.approx(predicted, abs=1e-3)
    QTest.keySequence(window, "Ctrl+PgDown")
    assert document.track.points[4][mouth] == pytest.approx(predicted[5][mouth], abs=0.1)
