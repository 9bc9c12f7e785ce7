"""The curve editor: real mouse and key events on handles and fields."""

from __future__ import annotations

import time
from statistics import median

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.core.curves import EASE, Interpolation
from studio.core.key_edits import set_amplitude_key
from studio.core.lanes import AMPLITUDE, KeyRef, set_lane
from studio.core.project import place_points
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
        begin = time.perf_counter()
        plot.repaint()
        taken.append(time.perf_counter() - begin)
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
