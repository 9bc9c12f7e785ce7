"""Looking around: pan and zoom while dragging, points beside the picture, onion skin, rings, legend, comparison."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from studio.app.canvas.marks import grip_text, legend_rows
from studio.app.canvas.picture import Side
from studio.app.canvas_state import CanvasState, Onion
from studio.app.onion import neighbour_frames
from studio.core.grips import Grip
from studio.core.handles import MouthShape
from studio.core.project import set_base, set_range
from studio.core.topology import LIPS
from studio.core.track import LandmarkTrack
from tests.app.gestures import drag, place_on, wheel
from tests.project_samples import talking_project

LEFT, NONE, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def image_of(canvas):
    canvas.repaint()
    return canvas.grab().toImage()


# ---- pan and zoom while something is dragged ------------------------------------------------------------------------


def test_a_point_stays_under_the_pointer_while_the_wheel_zooms_and_space_pans_during_its_drag(window):
    canvas, document = window.editor.canvas, window.document
    canvas.setFocus()
    start = place_on(window, 57)
    drag(canvas, start, start + QPoint(3, 6), start + QPoint(5, 10), release=False)
    wheel(canvas, start + QPoint(5, 10), 360)
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    QTest.mouseMove(canvas, start + QPoint(45, 40))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert not window.playback.playing
    place = canvas.viewport.to_view(canvas.overlay.points[57])
    assert place == pytest.approx((start.x() + 45, start.y() + 40), abs=2.5)
    panned = canvas.viewport
    QTest.mouseMove(canvas, start + QPoint(45, 60))
    assert canvas.viewport == panned
    shown = canvas.overlay.points[57].copy()
    QTest.mouseRelease(canvas, LEFT, NONE, start + QPoint(45, 60))
    assert document.track.points[0, 57] == pytest.approx(shown, abs=0.01)
    assert canvas.viewport == panned


def test_the_middle_button_pans_while_the_left_one_drags(window):
    canvas = window.editor.canvas
    start = place_on(window, 8)
    drag(canvas, start, start + QPoint(0, 6), start + QPoint(0, 12), release=False)
    QTest.mousePress(canvas, Qt.MouseButton.MiddleButton, NONE, start + QPoint(0, 12))
    before = canvas.viewport
    QTest.mouseMove(canvas, start + QPoint(30, 12))
    assert canvas.viewport.x == pytest.approx(before.x + 30)
    moved = canvas.overlay.points[8].copy()
    QTest.mouseRelease(canvas, Qt.MouseButton.MiddleButton, NONE, start + QPoint(30, 12))
    assert canvas.dragging
    QTest.mouseRelease(canvas, LEFT, NONE, start + QPoint(30, 12))
    assert window.document.track.points[0, 8] == pytest.approx(moved, abs=0.01)


def test_a_box_keeps_to_the_picture_while_the_wheel_zooms(window):
    canvas = window.editor.canvas
    places = canvas.viewport.to_view(canvas.overlay.points[LIPS])
    low = QPoint(*(int(v) - 12 for v in places.min(0)))
    high = QPoint(*(int(v) + 12 for v in places.max(0)))
    drag(canvas, low, low + QPoint(9, 9), high, release=False)
    wheel(canvas, high, -240)
    QTest.mouseRelease(canvas, LEFT, NONE, high)
    assert canvas.selection == set(LIPS.tolist())


def test_pan_and_zoom_work_while_a_face_is_placed(window):
    canvas = window.editor.canvas
    window.actions_by_id["place_face"].trigger()
    before, at = canvas.viewport, QPoint(200, 150)
    wheel(canvas, at, 240)
    drag(canvas, at, at + QPoint(10, 0), at + QPoint(30, 0), button=Qt.MouseButton.MiddleButton)
    assert canvas.viewport.scale > before.scale
    assert window.editor.placer.active
    QTest.mouseClick(canvas, LEFT, NONE, at)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert window.editor.placer.active
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not window.editor.placer.active
    assert canvas.viewport.scale > before.scale


@pytest.mark.parametrize("turn", [-240, 0, 480, 1500])
def test_points_are_caught_within_the_same_screen_distance_at_every_zoom(window, turn):
    canvas = window.editor.canvas
    wheel(canvas, place_on(window, 8), turn)
    place = place_on(window, 8)
    for off, caught in ((14, False), (7, True), (14, False)):
        QTest.mouseMove(canvas, place + QPoint(0, off))
        assert (canvas.look.hovered == 8) is caught


def test_the_view_stays_over_frames_and_tools(window):
    canvas = window.editor.canvas
    wheel(canvas, QPoint(300, 200), 360)
    seen = canvas.viewport
    for key in (Qt.Key.Key_G, Qt.Key.Key_U, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_R):
        QTest.keyClick(canvas, key)
    window.playback.step(3)
    window.playback.seek(30)
    assert canvas.viewport == seen
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.viewport.scale > seen.scale
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.viewport.scale == pytest.approx(seen.scale)


# ---- points beside the picture --------------------------------------------------------------------------------------


@pytest.fixture
def outside(window):
    """The jaw's tip lies below the picture at every frame."""
    base = window.document.project.base
    points = np.array(base.track.points)
    points[:, 8, 1] = window.editor.canvas.picture_size[1] + 40
    window.document.edit(lambda project: set_base(project, replace(base, track=LandmarkTrack(points))), "Outside")
    return window


def test_points_beside_the_picture_are_fitted_caught_and_dragged(outside):
    canvas = outside.editor.canvas
    outside.actions_by_id["fit"].trigger()
    place = place_on(outside, 8)
    assert canvas.rect().contains(place)
    assert not canvas.picture_rect().contains(place)
    before = outside.document.track.points[0, 8].copy()
    drag(canvas, place, place - QPoint(0, 5), place - QPoint(0, 9))
    assert outside.document.track.points[0, 8, 1] < before[1] - 5
    QTest.keySequence(outside, "Ctrl+Z")
    outside.actions_by_id["outside"].trigger()
    outside.actions_by_id["fit"].trigger()
    assert canvas.picture_rect().height() > canvas.height() - 40
    drag(canvas, QPoint(60, 300), QPoint(60, 250), QPoint(60, 100), button=Qt.MouseButton.MiddleButton)
    QTest.mouseClick(canvas, LEFT, NONE, place_on(outside, 8))
    assert canvas.selected == 8


def test_fit_face_and_fit_mouth_show_what_they_name(outside):
    canvas = outside.editor.canvas
    for action, points in (("fit_face", np.arange(68)), ("fit_mouth", LIPS)):
        outside.actions_by_id[action].trigger()
        places = canvas.viewport.to_view(canvas.overlay.points[points])
        assert (places > 0).all()
        assert (places < (canvas.width(), canvas.height())).all()
        reach = places.max(0) - places.min(0)
        assert max(reach / (canvas.width(), canvas.height())) > 0.4


# ---- onion skin, rings, legend --------------------------------------------------------------------------------------


def test_the_onion_skin_shows_neighbouring_keys_or_frames(window):
    canvas, points = window.editor.canvas, window.editor.points
    for frame in (5, 30):
        window.playback.seek(frame)
        points.apply_shape(MouthShape.A, 1.0)
    window.playback.seek(12)
    assert canvas.look.ghosts == ()
    plain = image_of(canvas)
    QTest.keyClick(canvas, Qt.Key.Key_U)
    assert [(ghost.frame, ghost.later) for ghost in canvas.look.ghosts] == [(5, False), (30, True)]
    assert np.array_equal(canvas.look.ghosts[0].points, window.document.track.points[5])
    assert image_of(canvas) != plain
    window.actions_by_id["onion_5"].trigger()
    assert [ghost.frame for ghost in canvas.look.ghosts] == [7, 17]
    window.playback.seek(2)
    assert [ghost.frame for ghost in canvas.look.ghosts] == [7]
    window.playback.play()
    assert canvas.look.ghosts == ()
    window.playback.pause()
    QTest.keyClick(canvas, Qt.Key.Key_U)
    assert canvas.look.ghosts == ()


def test_neighbours_of_an_onion_skin_lie_inside_the_clip():
    project = talking_project(20)
    assert neighbour_frames(project, 0, Onion.ONE) == (1,)
    assert neighbour_frames(project, 19, Onion.TEN) == (9,)
    assert neighbour_frames(project, 5, Onion.KEYS) == ()


def test_unsure_points_get_a_ring_that_can_be_switched_off(window):
    canvas, base = window.editor.canvas, window.document.project.base
    confidence = np.ones(base.track.points.shape[:2])
    confidence[:, 8] = 0.05
    track = LandmarkTrack(base.track.points, confidence)
    sure = image_of(canvas)
    window.document.edit(lambda project: set_base(project, replace(base, track=track)), "Unsure")
    assert canvas.overlay.confidence[8] == pytest.approx(0.05)
    ringed = image_of(canvas)
    assert ringed != sure
    window.actions_by_id["confidence"].trigger()
    assert image_of(canvas) != ringed


def test_the_legend_names_every_shape_and_handles_tell_what_they_do(window):
    canvas = window.editor.canvas
    plain = image_of(canvas)
    canvas.setFocus()
    window.actions_by_id["legend"].trigger()
    assert image_of(canvas) != plain
    assert len({text for text, _ in legend_rows()}) == 7
    assert all(text in canvas.whatsThis() for text, _ in legend_rows())
    assert len({grip_text(grip) for grip in Grip}) == len(Grip)


# ---- comparison -----------------------------------------------------------------------------------------------------


def test_the_split_shows_two_pictures_and_is_dragged_and_moved_by_keys(window, qtbot):
    canvas, store = window.editor.canvas, window.canvas_tools.store
    window.playback.seek(9)
    window.editor.points.apply_shape(MouthShape.A, 1.5)
    qtbot.waitUntil(lambda: not window.editor._pace.isActive(), timeout=60000)
    canvas.set_points_shown(False)
    QTest.keyClick(canvas, Qt.Key.Key_C)
    split = canvas.split
    assert (split.left, split.right, split.left_text) == (Side.SOURCE, Side.DRAFT, "Source")
    x = round(split.at * canvas.width())
    drag(canvas, QPoint(x, 40), QPoint(x + 20, 40), QPoint(x + 120, 40))
    assert canvas.split.at == pytest.approx((x + 120) / canvas.width(), abs=0.01)
    assert store.value.split == pytest.approx(canvas.split.at)
    at = canvas.split.at
    QTest.keyClick(canvas, Qt.Key.Key_BracketLeft, ALT)
    assert canvas.split.at == pytest.approx(at - 0.05)
    QTest.keyClick(canvas, Qt.Key.Key_BracketRight, ALT)
    QTest.keyClick(canvas, Qt.Key.Key_C, SHIFT)
    assert (canvas.split.left, canvas.split.right) == (Side.DRAFT, Side.SOURCE)
    QTest.keyClick(canvas, Qt.Key.Key_C)
    assert canvas.split is None


def test_escape_puts_a_dragged_split_back(window):
    canvas = window.editor.canvas
    QTest.keyClick(canvas, Qt.Key.Key_C)
    x = round(canvas.split.at * canvas.width())
    drag(canvas, QPoint(x, 40), QPoint(x + 20, 40), QPoint(x + 90, 40), release=False)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(x + 90, 40))
    assert canvas.split.at == window.canvas_tools.store.value.split == CanvasState().split


def test_each_side_shows_its_own_pixels(window, qtbot):
    canvas = window.editor.canvas
    window.playback.seek(9)
    window.editor.points.apply_shape(MouthShape.A, 1.5)
    wanted = canvas.patch
    qtbot.waitUntil(lambda: canvas.patch is not wanted, timeout=60000)
    canvas.set_points_shown(False)
    at = place_on(window, 66)
    only = {}
    for split, side in ((1.0, "left"), (0.0, "right")):
        window.canvas_tools.compare.set_on(True)
        window.canvas_tools.set_shown(split=split)
        only[side] = image_of(canvas).pixelColor(at)
    window.canvas_tools.compare.set_on(False)
    assert image_of(canvas).pixelColor(at) == only["right"] != only["left"]


def test_the_rendered_side_says_so_until_the_frame_is_rendered(window, qtbot):
    canvas = window.editor.canvas
    window.document.edit(lambda project: set_range(project, 9, 10), "Range")
    window.playback.seek(9)
    window.actions_by_id["compare_right_rendered"].trigger()
    assert window.actions_by_id["compare"].isChecked()
    qtbot.waitUntil(lambda: canvas.split.right_text == "Not rendered yet", timeout=60000)
    assert canvas.rendered is None
    window.actions_by_id["render"].trigger()
    qtbot.waitUntil(lambda: canvas.split.right_text == "Rendered", timeout=90000)
    rendered = canvas.rendered
    assert rendered is not None
    qtbot.waitUntil(lambda: np.array_equal(rendered.pixels, canvas.patch.pixels), timeout=60000)
    window.playback.seek(20)
    assert canvas.rendered is None
    qtbot.waitUntil(lambda: canvas.split.right_text == "Not rendered yet", timeout=60000)
    window.playback.seek(9)
    qtbot.waitUntil(lambda: canvas.rendered is not None, timeout=60000)


def test_the_rendered_side_goes_on_while_it_plays(window, qtbot):
    canvas, document = window.editor.canvas, window.document
    document.edit(lambda project: set_range(project, 0, 6), "Range")
    window.actions_by_id["compare_right_rendered"].trigger()
    window.actions_by_id["render"].trigger()
    qtbot.waitUntil(lambda: canvas.split.right_text == "Rendered", timeout=90000)
    first = canvas.rendered
    window.playback.play()
    qtbot.waitUntil(lambda: canvas.rendered is not first, timeout=60000)
    assert canvas.rendered is not None
    window.playback.pause()
