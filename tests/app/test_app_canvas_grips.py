"""Handles of the mouth on the picture: pulled by mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from studio.core.geometry import face_frame, mouth_opening
from studio.core.grips import Grip, anchor_place
from studio.core.handles import MouthShape
from studio.core.lanes import set_lane
from studio.core.topology import INNER_PAIRS
from tests.app.gestures import drag, place_on, wheel

LEFT, NONE, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
PULLS = {
    Grip.JAW: (0, 40),
    Grip.CORNER_RIGHT: (-20, -12),
    Grip.CORNER_LEFT: (20, -12),
    Grip.UPPER_LIP: (0, -16),
    Grip.LOWER_LIP: (0, 18),
    Grip.PUCKER: (-30, 0),
    Grip.CLOSE_LIPS: (0, -60),
}


def grip_on(window, grip: Grip) -> QPoint:
    x, y = window.editor.canvas.grips()[grip]
    return QPoint(round(x), round(y))


@pytest.fixture
def gripping(window):
    """Handles shown, the mouth open, the mouth close up."""
    window.playback.seek(9)
    window.editor.points.apply_shape(MouthShape.A, 1.0)
    window.editor.canvas.setFocus()
    QTest.keyClick(window.editor.canvas, Qt.Key.Key_G)
    window.editor.canvas.fit_face()
    return window


def pulled(window, grip: Grip, by: tuple[int, int]) -> None:
    start = grip_on(window, grip)
    half = start + QPoint(by[0] // 2, by[1] // 2)
    drag(window.editor.canvas, start, half, start + QPoint(*by))


@pytest.mark.parametrize("grip", list(Grip))
def test_a_pull_is_shown_then_keyed_as_one_step_and_nothing_but_the_mouth_moves(gripping, grip):
    window, canvas, document = gripping, gripping.editor.canvas, gripping.document
    before, history = document.track.points[9].copy(), len(document._file.history())
    start, by = grip_on(window, grip), QPoint(*PULLS[grip])
    drag(canvas, start, start + by / 2, start + by, release=False)
    shown = canvas.overlay.points.copy()
    assert len(document._file.history()) == history
    assert np.abs(shown - before).max() > 1
    QTest.mouseRelease(canvas, LEFT, NONE, start + by)
    assert len(document._file.history()) == history + 1
    assert document.undo_label.startswith("Handle: ")
    assert document.track.points[9] == pytest.approx(shown, abs=0.02)
    assert np.abs((shown - before)[17:48]).max() < 1e-3
    gaps = [shown[low, 1] - shown[high, 1] for high, low in INNER_PAIRS]
    assert min(gaps) > -0.01
    QTest.keySequence(window, "Ctrl+Z")
    assert np.array_equal(document.track.points[9], before)


def test_each_handle_does_what_its_name_says(gripping):
    window, track = gripping, lambda: gripping.document.track.points[9]
    undo = lambda: QTest.keySequence(window, "Ctrl+Z")  # noqa: E731
    before = track().copy()
    pulled(window, Grip.JAW, PULLS[Grip.JAW])
    assert mouth_opening(track()) > mouth_opening(before) * 1.05
    undo()
    pulled(window, Grip.CORNER_LEFT, PULLS[Grip.CORNER_LEFT])
    assert track()[54, 0] > before[54, 0] + 2
    assert track()[54, 1] < before[54, 1] - 1
    undo()
    pulled(window, Grip.PUCKER, PULLS[Grip.PUCKER])
    assert np.linalg.norm(track()[54] - track()[48]) < np.linalg.norm(before[54] - before[48]) - 3
    undo()
    pulled(window, Grip.CLOSE_LIPS, PULLS[Grip.CLOSE_LIPS])
    assert mouth_opening(track()) < 0.01 < mouth_opening(before)


def test_mirror_editing_pulls_both_corners(gripping):
    window, document = gripping, gripping.document
    before = document.track.points[9].copy()
    QTest.keyClick(window.editor.canvas, Qt.Key.Key_X)
    pulled(window, Grip.CORNER_LEFT, PULLS[Grip.CORNER_LEFT])
    frame = face_frame(before)
    moved = frame.apply(document.track.points[9]) - frame.apply(before)
    assert moved[54, 0] > 1
    assert moved[48] == pytest.approx(moved[54] * (-1, 1), abs=0.01)


def test_escape_aborts_a_pull_and_leaves_nothing(gripping):
    window, canvas = gripping, gripping.editor.canvas
    before, history = canvas.overlay.points.copy(), len(window.document._file.history())
    start = grip_on(window, Grip.JAW)
    drag(canvas, start, start + QPoint(0, 10), start + QPoint(0, 30), release=False)
    assert canvas.dragging
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, NONE, start + QPoint(0, 30))
    assert not canvas.dragging
    assert len(window.document._file.history()) == history
    assert np.array_equal(canvas.overlay.points, before)


def test_keys_go_through_the_handles_and_pull_them(window):
    canvas, document = window.editor.canvas, window.document
    window.playback.seek(9)
    canvas.setFocus()
    assert not canvas.grips()
    QTest.keyClick(canvas, Qt.Key.Key_H)
    assert canvas.look.grip is Grip.JAW
    assert window.actions_by_id["grips"].isChecked()
    assert "Jaw" in window.statusBar().currentMessage()
    QTest.keyClick(canvas, Qt.Key.Key_H)
    assert canvas.look.grip is Grip.CORNER_RIGHT
    QTest.keyClick(canvas, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    before, history = document.track.points[9].copy(), len(document._file.history())
    QTest.keyClick(canvas, Qt.Key.Key_Down, ALT | Qt.KeyboardModifier.ShiftModifier)
    assert document.track.points[9, 8, 1] == pytest.approx(before[8, 1] + 10, abs=0.5)
    assert len(document._file.history()) == history + 1
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.look.grip is None
    QTest.keyClick(canvas, Qt.Key.Key_Down, ALT)
    assert len(document._file.history()) == history + 1


def test_a_handle_and_points_are_never_chosen_together(gripping):
    canvas = gripping.editor.canvas
    QTest.mouseClick(canvas, LEFT, NONE, place_on(gripping, 30))
    assert canvas.selection == {30}
    QTest.mouseClick(canvas, LEFT, NONE, grip_on(gripping, Grip.JAW))
    assert canvas.look.grip is Grip.JAW
    assert canvas.selection == frozenset()
    QTest.mouseClick(canvas, LEFT, NONE, place_on(gripping, 30))
    assert canvas.look.grip is None


@pytest.mark.parametrize("turn", [-600, 0, 600])
def test_handles_are_caught_within_the_same_screen_distance_at_every_zoom(gripping, turn):
    canvas = gripping.editor.canvas
    wheel(canvas, canvas.rect().center(), turn)
    points, far = canvas.viewport.to_view(canvas.overlay.points), 0
    inside = canvas.rect().adjusted(20, 20, -20, -20)
    for grip, (x, y) in canvas.grips().items():
        anchor = canvas.viewport.to_view(np.array(anchor_place(canvas.overlay.points, grip)))
        assert 17 < np.hypot(*(anchor - (x, y))) < 75
        if np.hypot(*(points - (x, y)).T).min() > 22 and inside.contains(round(x), round(y)):
            far += 1
            for dy, found in ((15, None), (9, grip), (2, grip), (15, None)):
                QTest.mouseMove(canvas, QPoint(round(x), round(y) + dy))
                assert canvas.look.hovered_grip is found
    assert far


def test_locked_groups_stay_and_all_locked_refuse_with_a_note(gripping):
    window, document = gripping, gripping.document
    document.edit(lambda project: set_lane(project, "jaw", locked=True), "Lock")
    before, history = document.track.points[9].copy(), len(document._file.history())
    pulled(window, Grip.JAW, PULLS[Grip.JAW])
    assert np.array_equal(document.track.points[9, :17], before[:17])
    assert np.abs(document.track.points[9, 48:] - before[48:]).max() > 2
    assert "Left as it was: Jaw" in window.statusBar().currentMessage()
    QTest.keySequence(window, "Ctrl+Z")
    for lane in ("outer_lips", "inner_lips"):
        document.edit(lambda project, lane=lane: set_lane(project, lane, locked=True), "Lock")
    history = len(document._file.history())
    pulled(window, Grip.JAW, PULLS[Grip.JAW])
    assert len(document._file.history()) == history
    assert "locked" in window.statusBar().currentMessage()
    assert not window.banner.isVisible()
