"""The canvas: finding points, dragging them, looking around."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from studio.app.canvas.viewport import MAX_SCALE, MIN_SCALE, Viewport, fitted
from studio.core.topology import PointGroup
from tests.app.gestures import drag, place_on, wheel

places = st.floats(-2000, 2000)


@given(st.floats(MIN_SCALE, MAX_SCALE), places, places, st.floats(0.01, 100), places, places)
def test_zooming_keeps_what_is_under_the_pointer(scale, x, y, factor, at_x, at_y):
    before = Viewport(scale, x, y)
    after = before.zoomed(factor, at_x=at_x, at_y=at_y)
    assert after.to_view(np.array(before.to_image(at_x, at_y))) == pytest.approx((at_x, at_y), abs=1e-3)
    assert MIN_SCALE <= after.scale <= MAX_SCALE


def test_a_fitted_box_is_centred_and_inside():
    corners = fitted(10, 20, 400, 100, into=(300, 300), margin=10).to_view(np.array([[10, 20], [410, 120]]))
    assert corners == pytest.approx(np.array([[10, 115], [290, 185]]))


def test_a_dragged_point_becomes_one_key_and_one_undo_step(window, qtbot):
    canvas, document = window.editor.canvas, window.document
    window.playback.seek(12)
    history = len(document._file.history())
    start = place_on(window, 57)
    before = document.track.points.copy()
    drag(canvas, start, *(start + QPoint(step, 3 * step) for step in range(1, 9)))
    layer = document.project.layer("outer_lips")
    assert [key.frame for key in layer.keys] == [12]
    assert len(document._file.history()) == history + 1
    moved = document.track.points[12] - before[12]
    assert moved[57] == pytest.approx(np.array([8, 24]) / canvas.viewport.scale, abs=0.05)
    assert np.abs(np.delete(moved, 57, axis=0)).max() < 1e-3
    untouched = [frame for frame in range(50) if abs(frame - 12) > layer.reach]
    assert np.array_equal(document.track.points[untouched], before[untouched])
    QTest.keySequence(window, "Ctrl+Z")
    assert document.project.layers == ()
    assert np.array_equal(document.track.points, before)


def test_the_preview_follows_the_drag_before_it_ends(window, qtbot):
    canvas = window.editor.canvas
    window.playback.seek(12)
    qtbot.wait(200)
    shown = canvas.patch
    start = place_on(window, 57)
    drag(canvas, start, start + QPoint(0, 20), start + QPoint(0, 30), release=False)
    qtbot.waitUntil(lambda: canvas.patch is not shown, timeout=60000)
    assert window.document.project.layers == ()
    assert canvas.overlay.keyed[57]
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(0, 30))
    assert len(window.document.project.layers) == 1


def test_escape_aborts_a_drag_and_leaves_nothing(window):
    canvas = window.editor.canvas
    before = canvas.overlay.points.copy()
    start = place_on(window, 8)
    drag(canvas, start, start + QPoint(5, 5), start + QPoint(20, 20), release=False)
    assert canvas.dragging
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not canvas.dragging
    QTest.mouseMove(canvas, start + QPoint(40, 40))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(40, 40))
    assert window.document.project.layers == ()
    assert not window.document.can_undo
    assert np.array_equal(canvas.overlay.points, before)


def test_a_click_on_a_point_selects_it_and_edits_nothing(window):
    canvas = window.editor.canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place_on(window, 30))
    assert canvas.selected == 30
    assert not window.document.can_undo


def test_what_is_drawn_is_what_is_rendered(window):
    from studio.core.plan import make_plan

    for frame in (0, 7, 30):
        window.playback.seek(frame)
        plan = make_plan(window.document.project, engine_fingerprint="any")
        assert np.array_equal(window.editor.canvas.overlay.points, plan.targets[frame])


def test_the_wheel_zooms_about_the_pointer_and_the_middle_button_pans(window):
    canvas = window.editor.canvas
    at = QPoint(300, 200)
    under = canvas.viewport.to_image(at.x(), at.y())
    scale = canvas.viewport.scale
    wheel(canvas, at, 240)
    assert canvas.viewport.scale > scale
    assert canvas.viewport.to_image(at.x(), at.y()) == pytest.approx(under)
    drag(canvas, at, at + QPoint(30, 10), at + QPoint(60, 20), button=Qt.MouseButton.MiddleButton)
    assert canvas.viewport.to_image(at.x() + 60, at.y() + 20) == pytest.approx(under)
    window.playback.step(1)
    assert canvas.viewport.to_image(at.x() + 60, at.y() + 20) == pytest.approx(under)


def test_space_held_pans_and_space_tapped_plays(window):
    canvas = window.editor.canvas
    canvas.setFocus()
    at = place_on(window, 57)
    under = canvas.viewport.to_image(at.x(), at.y())
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    drag(canvas, at, at + QPoint(25, 5), at + QPoint(50, 10))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.viewport.to_image(at.x() + 50, at.y() + 10) == pytest.approx(under)
    assert not window.playback.playing
    assert window.document.project.layers == ()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert window.playback.playing
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert not window.playback.playing


def test_keyed_and_influenced_points_look_different(window):
    canvas = window.editor.canvas
    window.playback.seek(20)
    start = place_on(window, 8)
    drag(canvas, start, start + QPoint(0, 10), start + QPoint(0, 20))
    assert canvas.overlay.keyed[8]
    window.playback.seek(21)
    assert canvas.overlay.between[8]
    assert not canvas.overlay.keyed[8]
    window.playback.seek(40)
    assert not canvas.overlay.between.any()
    assert window.editor.timeline.content.keys == {PointGroup.JAW: (20,)}


def test_points_can_be_selected_and_moved_with_the_keyboard(window):
    canvas = window.editor.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Period, Qt.KeyboardModifier.NoModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Period, Qt.KeyboardModifier.NoModifier)
    assert canvas.selected == 1
    QTest.keyClick(canvas, Qt.Key.Key_Comma, Qt.KeyboardModifier.NoModifier)
    assert canvas.selected == 0
    before = window.document.track.points[0, 0].copy()
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.document.track.points[0, 0] - before == pytest.approx((1, 10), abs=0.01)
    assert window.playback.frame == 0
    QTest.keySequence(window, "Ctrl+Z")
    assert window.document.track.points[0, 0] - before == pytest.approx((1, 0), abs=0.01)
