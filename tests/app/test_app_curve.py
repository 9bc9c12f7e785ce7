"""The curve editor: real mouse and key events on handles and fields."""

from __future__ import annotations

import time
from statistics import median

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.core.curves import EASE, Interpolation
from studio.core.key_edits import set_amplitude_key
from studio.core.lanes import AMPLITUDE, KeyRef, set_lane
from studio.core.project import place_points, set_key
from studio.core.topology import PointGroup
from tests.app.gestures import drag

SLOWEST_PAINT = 0.05
"""Seconds, loosely: some 2 ms on a quiet machine."""


@pytest.fixture
def curved(window, qtbot):
    """The window with jaw keys at 5, 11 and 40, the first one selected, and the curve editor open."""
    for frame, down in ((5, 9), (11, 20), (40, 5)):
        now = window.document.points_at(frame)
        x, y = (float(value) for value in now[8])
        window.document.edit(lambda p, f=frame, to=(x + 2, y + down), now=now: place_points(p, f, {8: to}, now), "")
    window.docks.show("curve")
    window.editor.keys.select(frozenset({KeyRef("jaw", 5)}))
    qtbot.waitUntil(lambda: window.curve.plot.scene is not None, timeout=5000)
    return window


def jaw(window, frame: int = 5):
    return window.document.project.layer("jaw").key_at(frame)


def steps(window) -> int:
    return len(window.document._file.history())


def choose(window, kind: Interpolation) -> None:
    """As a person does with the keyboard."""
    box = window.curve.interpolation
    box.setFocus()
    box.setCurrentIndex(box.findData(kind))
    box.activated.emit(box.currentIndex())


def test_a_handle_is_dragged_as_one_step_and_the_fields_follow(curved):
    choose(curved, Interpolation.BEZIER)
    assert jaw(curved).interpolation is Interpolation.BEZIER
    plot, before = curved.curve.plot, steps(curved)
    start = plot.handle_place(0, 0).toPoint()
    drag(plot, start, start + QPoint(15, -6), start + QPoint(30, -12), release=False)
    assert plot.dragging
    assert curved.curve.fields[0].value() > 100 * EASE[0] + 1
    assert jaw(curved).bezier == EASE, "nothing is kept before the release"
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=start + QPoint(30, -12))
    assert steps(curved) == before + 1
    bezier = jaw(curved).bezier
    assert bezier[0] > EASE[0] and bezier[1] > EASE[1]
    assert bezier[2:] == EASE[2:]
    assert plot.handle_place(0, 0).toPoint() == start + QPoint(30, -12)
    QTest.keySequence(curved, "Ctrl+Z")
    assert jaw(curved).bezier == EASE


def test_escape_ends_a_drag_as_if_it_had_not_been(curved):
    choose(curved, Interpolation.BEZIER)
    plot, before = curved.curve.plot, steps(curved)
    start = plot.handle_place(0, 1).toPoint()
    drag(plot, start, start + QPoint(-20, 10), release=False)
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert not plot.dragging
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=start)
    assert steps(curved) == before
    assert plot.handle_place(0, 1).toPoint() == start
    assert curved.curve.fields[2].value() == pytest.approx(100 * EASE[2])


def test_numbers_are_typed_by_keyboard_alone(curved):
    choose(curved, Interpolation.BEZIER)
    before, field = steps(curved), curved.curve.fields[0]
    curved.curve.interpolation.setFocus()
    QTest.keyClick(curved.curve.interpolation, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field
    field.selectAll()
    QTest.keyClicks(field, "12.5")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert jaw(curved).bezier == pytest.approx((0.125, *EASE[1:]))
    assert QApplication.focusWidget() is curved.curve.fields[1]
    QTest.keyClick(curved.curve.fields[1], Qt.Key.Key_Tab)
    assert steps(curved) == before + 1, "leaving a field unchanged is no edit"


def test_hold_linear_and_smooth_have_no_handles(curved):
    for kind in (Interpolation.HOLD, Interpolation.LINEAR, Interpolation.SMOOTH):
        choose(curved, kind)
        assert jaw(curved).interpolation is kind
        assert not curved.curve.fields[0].isEnabled()
        plot = curved.curve.plot
        assert plot._hit(plot.handle_place(0, 0)) is None


def test_a_key_that_fades_by_itself_and_amplitude_have_no_curve(curved):
    curved.editor.keys.select(frozenset({KeyRef("jaw", 40)}))
    assert curved.curve.segment is None
    assert "fades by itself" in curved.curve.title.text()
    assert not curved.curve.interpolation.isEnabled()
    curved.document.edit(lambda p: set_amplitude_key(p, 9, 1.5), "")
    curved.editor.keys.select(frozenset({KeyRef(AMPLITUDE, 9)}))
    assert "straight from key to key" in curved.curve.title.text()
    assert not curved.curve.component.isEnabled()


def test_a_locked_lane_shows_its_curve_and_refuses_to_change_it(curved):
    choose(curved, Interpolation.BEZIER)
    curved.document.edit(lambda p: set_lane(p, "jaw", locked=True), "")
    plot, before = curved.curve.plot, steps(curved)
    start = plot.handle_place(0, 0).toPoint()
    drag(plot, start, start + QPoint(20, 5))
    assert steps(curved) == before
    assert not curved.curve.interpolation.isEnabled()


def test_a_click_on_a_key_selects_it_and_one_beside_goes_there(curved):
    plot = curved.curve.plot
    frame, value = next(key for key in plot.scene.keys if key[0] == 11)
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(round(plot.area.x(frame)), round(plot.area.y(value))))
    assert curved.editor.keys.selection == {KeyRef("jaw", 11)}
    assert curved.playback.frame == 11
    place = QPoint(round(plot.area.x(8)), round(plot.area.box.top()) + 3)
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=place)
    assert curved.playback.frame == 8


def test_the_curve_is_drawn_in_both_themes_and_quickly(curved, capsys):
    choose(curved, Interpolation.BEZIER)
    plot, taken = curved.curve.plot, []
    pictures = []
    for scheme in ("light", "dark"):
        curved.settings.change(scheme=scheme)
        QApplication.processEvents()
        image = plot.grab().toImage()
        pictures.append(image)
        colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(image.height())}
        assert len(colours) > 5
    assert pictures[0] != pictures[1]
    for _ in range(15):
        plot.set_scene(plot.scene)
        begin = time.thread_time()
        plot.repaint()
        taken.append(time.thread_time() - begin)
    with capsys.disabled():
        print(f"\nthe curve is redrawn in {median(taken) * 1e3:.1f} ms")
    assert median(taken) < SLOWEST_PAINT


def test_a_closed_panel_does_nothing(curved):
    curved.docks["curve"].setVisible(False)
    shown = curved.curve.plot.scene
    curved.editor.keys.select(frozenset({KeyRef("jaw", 11)}))
    assert curved.curve.plot.scene is shown
    curved.docks.show("curve")
    assert curved.curve.plot.scene.key == KeyRef("jaw", 11)


# ---- keys


def drag_key(window, frame: int, *by: QPoint, release: bool = True) -> None:
    plot = window.curve.plot
    start = plot.key_place(frame).toPoint()
    drag(plot, start, *(start + step for step in by), release=release)


def shown_value(window, frame: int) -> float:
    return window.curve.plot.scene.value_of(frame)


def test_a_key_is_dragged_along_its_value_as_one_step_and_escape_aborts(curved):
    plot, before, was = curved.curve.plot, steps(curved), shown_value(curved, 5)
    lift = 20 / plot.area.pixels_per_value
    drag_key(curved, 5, QPoint(0, -9), QPoint(1, -20), release=False)
    assert plot.dragging and steps(curved) == before
    assert shown_value(curved, 5) == was, "nothing is kept before the release"
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=plot.key_place(5).toPoint())
    assert steps(curved) == before
    drag_key(curved, 5, QPoint(0, -9), QPoint(1, -20))
    assert steps(curved) == before + 1
    assert shown_value(curved, 5) == pytest.approx(was + lift, rel=0.05)
    assert [key.frame for key in curved.document.project.layer("jaw").keys] == [5, 11, 40]
    QTest.keySequence(curved, "Ctrl+Z")
    assert shown_value(curved, 5) == pytest.approx(was)


def test_a_key_is_dragged_in_time_as_on_the_timeline(curved):
    plot, before, was = curved.curve.plot, steps(curved), shown_value(curved, 5)
    width = plot.area.pixels_per_frame
    curved.playback.seek(5)
    drag_key(curved, 5, QPoint(8, 1), QPoint(round(3 * width), 2))
    assert [key.frame for key in curved.document.project.layer("jaw").keys] == [8, 11, 40]
    assert steps(curved) == before + 1
    assert curved.editor.keys.selection == {KeyRef("jaw", 8)}
    assert curved.playback.frame == 8
    assert shown_value(curved, 8) == pytest.approx(was)


def test_shift_keeps_a_drag_on_one_axis(curved):
    plot, was = curved.curve.plot, shown_value(curved, 5)
    start = plot.key_place(5).toPoint()
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for by in (QPoint(20, -6), QPoint(round(2 * plot.area.pixels_per_frame), -12)):
        place = QPointF(start + by)
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, QPointF(plot.mapToGlobal(start + by)), Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier,
        )  # fmt: skip
        QApplication.sendEvent(plot, event)
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, start + by)
    assert [key.frame for key in curved.document.project.layer("jaw").keys] == [7, 11, 40]
    assert shown_value(curved, 7) == pytest.approx(was)


def test_arrows_move_the_key_that_is_shown(curved):
    plot, was, before = curved.curve.plot, shown_value(curved, 5), steps(curved)
    plot.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(plot, Qt.Key.Key_Up, alt)
    assert shown_value(curved, 5) == pytest.approx(was + 0.1, abs=1e-3)
    QTest.keyClick(plot, Qt.Key.Key_Down, alt | Qt.KeyboardModifier.ControlModifier)
    assert shown_value(curved, 5) == pytest.approx(was + 0.09, abs=1e-3)
    QTest.keyClick(plot, Qt.Key.Key_Right, alt)
    QTest.keyClick(plot, Qt.Key.Key_Left, alt | Qt.KeyboardModifier.ShiftModifier)
    assert [key.frame for key in curved.document.project.layer("jaw").keys] == [0, 11, 40], "held inside the clip"
    assert steps(curved) == before + 4
    assert curved.editor.keys.selection == {KeyRef("jaw", 0)}


def test_amplitude_keys_are_dragged_and_nudged_too(curved):
    curved.document.edit(lambda p: set_amplitude_key(p, 9, 1.5), "")
    curved.editor.keys.select(frozenset({KeyRef(AMPLITUDE, 9)}))
    plot = curved.curve.plot
    lift = 10 / plot.area.pixels_per_value
    drag_key(curved, 9, QPoint(0, -6), QPoint(0, -10))
    ((frame, factor),) = curved.document.project.motion.amplitude_keys
    assert frame == 9 and factor == pytest.approx(1.5 + lift, rel=0.05)
    plot.setFocus()
    for _ in range(30):
        QTest.keyClick(plot, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert curved.document.project.motion.amplitude_keys == ((9, 4.0),)
    QTest.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert curved.document.project.motion.amplitude_keys == ((10, 4.0),)


def test_keys_of_a_locked_lane_are_not_dragged(curved):
    curved.document.edit(lambda p: set_lane(p, "jaw", locked=True), "")
    before = steps(curved)
    drag_key(curved, 11, QPoint(0, -9), QPoint(30, -20))
    curved.curve.plot.setFocus()
    QTest.keyClick(curved.curve.plot, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert steps(curved) == before
    assert curved.editor.keys.selection == {KeyRef("jaw", 11)}, "a press is still a click"


def test_a_key_that_moves_nothing_says_why_it_cannot_grow(curved):
    curved.document.edit(lambda p: set_key(p, PointGroup.JAW, 5, [[0.0, 0.0]] * 17), "")
    before = steps(curved)
    drag_key(curved, 5, QPoint(0, -9), QPoint(0, -20))
    assert steps(curved) == before and "no direction" in curved.banner.text
