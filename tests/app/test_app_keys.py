"""Keys on the timeline: selecting, dragging, copying, their curves. Real mouse and key events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from studio.app.theme import group_colour
from studio.app.timeline.layout import LANE_HEIGHT, key_x
from studio.core.curves import Interpolation
from studio.core.lanes import KeyRef, set_lane
from studio.core.project import place_points
from studio.core.topology import PointGroup
from tests.app.gestures import drag

JAW, LIPS = PointGroup.JAW, PointGroup.OUTER_LIPS
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keyed(window):
    """The window with jaw keys at 5 and 20 and a lip key at 8."""
    for frame, point in ((5, 8), (20, 8), (8, 57)):
        x, y = window.document.track.points[frame][point]
        current = window.document.track.points[frame]
        window.document.edit(
            lambda p, f=frame, i=point, at=(x, y + 9), now=current: place_points(p, f, {i: at}, now), "Key"
        )
    return window


def at(window, group: PointGroup, frame: float) -> QPoint:
    timeline = window.editor.timeline
    return QPoint(round(key_x(timeline.scale, frame)), timeline.rows.row_top(group) + LANE_HEIGHT // 2)


def click(window, group: PointGroup, frame: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(window.editor.timeline, Qt.MouseButton.LeftButton, modifiers, at(window, group, frame))


def keys(window) -> dict[PointGroup, tuple[int, ...]]:
    return dict(window.editor.timeline.content.keys)


def test_clicks_select_keys_and_control_toggles_them(keyed):
    timeline = keyed.editor.timeline
    click(keyed, JAW, 5)
    assert timeline.selected == {KeyRef(JAW, 5)}
    assert keyed.playback.frame == 5
    click(keyed, LIPS, 8, CONTROL)
    assert timeline.selected == {KeyRef(JAW, 5), KeyRef(LIPS, 8)}
    click(keyed, JAW, 5, CONTROL)
    assert timeline.selected == {KeyRef(LIPS, 8)}
    click(keyed, PointGroup.NOSE, 30)
    assert timeline.selected == frozenset()
    assert keyed.playback.frame == 30
    timeline.setFocus()
    QTest.keySequence(keyed, "Ctrl+A")
    assert len(timeline.selected) == 3


def test_a_box_selects_across_lanes_and_the_selection_is_dragged_as_one_edit(keyed):
    timeline, history = keyed.editor.timeline, len(keyed.document._file.history())
    bottom = QPoint(at(keyed, LIPS, 10).x(), timeline.rows.row_top(LIPS) + LANE_HEIGHT - 2)
    drag(timeline, QPoint(at(keyed, JAW, 3).x(), timeline.rows.row_top(JAW) + 1), bottom - QPoint(9, 9), bottom)
    assert timeline.selected == {KeyRef(JAW, 5), KeyRef(LIPS, 8)}
    drag(timeline, at(keyed, LIPS, 8), at(keyed, LIPS, 10), at(keyed, LIPS, 12))
    assert keys(keyed) == {JAW: (9, 20), LIPS: (12,)}
    assert timeline.selected == {KeyRef(JAW, 9), KeyRef(LIPS, 12)}
    assert len(keyed.document._file.history()) == history + 1
    QTest.keySequence(keyed, "Ctrl+Z")
    assert keys(keyed) == {JAW: (5, 20), LIPS: (8,)}


def test_dragged_keys_stick_to_the_playhead_stay_in_the_clip_and_escape_aborts(keyed):
    timeline = keyed.editor.timeline
    keyed.playback.seek(30)
    near = at(keyed, JAW, 30) - QPoint(6, 0)
    assert timeline.scale.pixels_per_frame > 6
    drag(timeline, at(keyed, JAW, 20), at(keyed, JAW, 25), near)
    assert keys(keyed)[JAW] == (5, 30)
    drag(timeline, at(keyed, JAW, 5), at(keyed, JAW, 2), QPoint(1, 150))
    assert keys(keyed)[JAW] == (0, 30)
    drag(timeline, at(keyed, JAW, 30), at(keyed, JAW, 35), at(keyed, JAW, 40), release=False)
    keyed.editor.times.search()
    keyed.editor.times.problems_changed.emit()
    image = timeline.grab().toImage()
    assert image.pixelColor(at(keyed, JAW, 40)) == group_colour(JAW)
    assert image.pixelColor(at(keyed, JAW, 30)) not in (group_colour(JAW), QColor("white"))
    assert timeline.dragging
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=at(keyed, JAW, 40))
    assert keys(keyed)[JAW] == (0, 30)


def test_keys_are_copied_pasted_duplicated_nudged_and_deleted(keyed):
    timeline = keyed.editor.timeline
    click(keyed, JAW, 5)
    click(keyed, LIPS, 8, CONTROL)
    QTest.keySequence(keyed, "Ctrl+C")
    keyed.playback.seek(30)
    QTest.keySequence(keyed, "Ctrl+V")
    assert keys(keyed) == {JAW: (5, 20, 30), LIPS: (8, 33)}
    assert timeline.selected == {KeyRef(JAW, 30), KeyRef(LIPS, 33)}
    QTest.keySequence(keyed, "Ctrl+D")
    assert keys(keyed) == {JAW: (5, 20, 30, 34), LIPS: (8, 33, 37)}
    QTest.keyClick(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert keys(keyed) == {JAW: (5, 20, 30, 35), LIPS: (8, 33, 38)}
    QTest.keyClick(timeline, Qt.Key.Key_Delete)
    assert keys(keyed) == {JAW: (5, 20, 30), LIPS: (8, 33)}
    QTest.keySequence(keyed, "Ctrl+Z")
    assert keys(keyed) == {JAW: (5, 20, 30, 35), LIPS: (8, 33, 38)}


def test_keys_are_cut_and_pasted_elsewhere_and_a_locked_lane_keeps_its_own(keyed):
    click(keyed, JAW, 5)
    click(keyed, LIPS, 8, CONTROL)
    QTest.keySequence(keyed, "Ctrl+X")
    assert keys(keyed) == {JAW: (20,)}
    assert not keyed.editor.timeline.selected
    keyed.playback.seek(30)
    QTest.keySequence(keyed, "Ctrl+V")
    assert keys(keyed) == {JAW: (20, 30), LIPS: (33,)}
    keyed.document.edit(lambda project: set_lane(project, JAW, locked=True), "Lock")
    click(keyed, JAW, 20)
    QTest.keySequence(keyed, "Ctrl+X")
    assert keys(keyed)[JAW] == (20, 30)


def test_the_menu_of_keys_sets_their_curve_and_falloff(keyed):
    place = at(keyed, JAW, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, keyed.editor.timeline.mapToGlobal(place))
    QApplication.sendEvent(keyed.editor.timeline, event)
    menu = keyed.findChild(QMenu, "key_menu")
    assert menu.isVisible()
    keyed.actions_by_id["interpolate_hold"].trigger()
    keyed.actions_by_id["falloff_before_8"].trigger()
    menu.close()
    layer = keyed.document.project.layer("jaw")
    assert [key.interpolation for key in layer.keys] == [Interpolation.HOLD, Interpolation.SMOOTH]
    assert layer.falloff_before == 8
    click(keyed, PointGroup.NOSE, 30)
    assert not keyed.actions_by_id["interpolate_hold"].isEnabled()
