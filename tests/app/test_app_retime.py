"""Keys stretched, fitted and reversed, time put in and taken out: actions, keys, and the bar of fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox

from studio.app.field_bar import FieldBar
from studio.core.key_edits import set_amplitude_key
from studio.core.lanes import AMPLITUDE, KeyRef, lane_keys, set_lane
from studio.core.markers import add_marker
from studio.core.project import place_points, set_range


@pytest.fixture
def keyed(window):
    """The window with jaw keys at 5, 9 and 20, all selected, a lip key at 30 and a marker at 25."""
    for frame, point in ((5, 8), (9, 8), (20, 8), (30, 57)):
        current = window.document.points_at(frame)
        x, y = (float(value) for value in current[point])
        window.document.edit(
            lambda p, f=frame, i=point, to=(x, y + 9), now=current: place_points(p, f, {i: to}, now), ""
        )
    window.document.edit(lambda p: add_marker(p, 25), "")
    window.editor.keys.select(frozenset(KeyRef("jaw", frame) for frame in (5, 9, 20)))
    window.editor.timeline.setFocus()
    return window


def jaw(window) -> list[int]:
    return list(lane_keys(window.document.project, "jaw"))


def steps(window) -> int:
    return len(window.document._file.history())


def bar(window) -> FieldBar:
    found = [b for b in window.findChildren(FieldBar) if b.isVisible()]
    assert len(found) == 1
    return found[0]


def message(window) -> str:
    return window.statusBar().currentMessage()


def test_keys_are_stretched_by_a_number_typed_into_the_bar(keyed):
    before = steps(keyed)
    QTest.keySequence(keyed, "Ctrl+T")
    fields = bar(keyed)
    percent = fields.findChild(QSpinBox)
    assert QApplication.focusWidget() is percent
    assert percent.value() == 200
    QTest.keyClicks(percent, "150")
    assert fields.readout.text() == "16 → 24 frames"
    QTest.keyClick(percent, Qt.Key.Key_Return)
    assert jaw(keyed) == [5, 11, 28]
    assert steps(keyed) == before + 1
    assert {ref.frame for ref in keyed.editor.keys.selection} == set(jaw(keyed))
    assert QApplication.focusWidget() is keyed.editor.timeline
    QTest.keySequence(keyed, "Ctrl+Z")
    assert jaw(keyed) == [5, 9, 20]


def test_what_keys_are_stretched_about_is_chosen_and_remembered(keyed):
    keyed.playback.seek(10)
    QTest.keySequence(keyed, "Ctrl+T")
    percent, about = bar(keyed).findChild(QSpinBox), bar(keyed).findChild(QComboBox)
    percent.setValue(50)
    about.setCurrentIndex(about.findData("playhead"))
    QTest.keyClick(about, Qt.Key.Key_Return)
    assert jaw(keyed) == [8, 10, 15]
    QTest.keySequence(keyed, "Ctrl+T")
    again = bar(keyed)
    assert (again.findChild(QSpinBox).value(), again.findChild(QComboBox).currentData()) == (50, "playhead")
    QTest.keyClick(again.findChild(QSpinBox), Qt.Key.Key_Escape)


def test_escape_and_a_click_elsewhere_close_the_bar_without_an_edit(keyed, qtbot):
    before = steps(keyed)
    QTest.keySequence(keyed, "Ctrl+T")
    QTest.keyClick(bar(keyed).findChild(QSpinBox), Qt.Key.Key_Escape)
    assert not [b for b in keyed.findChildren(FieldBar) if b.isVisible()]
    QTest.keySequence(keyed, "Ctrl+I")
    keyed.editor.canvas.setFocus()
    qtbot.waitUntil(lambda: not [b for b in keyed.findChildren(FieldBar) if b.isVisible()], timeout=5000)
    assert steps(keyed) == before
    assert keyed.editor.canvas.hasFocus()


def test_twice_half_fit_and_reverse_are_one_step_each_and_keep_the_selection(keyed):
    actions = keyed.actions_by_id
    for action_id, expected in (
        ("stretch_double", [5, 13, 35]),
        ("stretch_half", [5, 9, 20]),
        ("reverse_keys", [5, 16, 20]),
        ("reverse_keys", [5, 9, 20]),
    ):
        before = steps(keyed)
        actions[action_id].trigger()
        assert jaw(keyed) == expected
        assert steps(keyed) == before + 1
        assert {ref.frame for ref in keyed.editor.keys.selection} == set(expected)
    keyed.document.edit(lambda p: set_range(p, 10, 41), "")
    keyed.editor.keys.select(frozenset(KeyRef("jaw", frame) for frame in (5, 9, 20)))
    QTest.keySequence(keyed, "Ctrl+Shift+T")
    assert jaw(keyed) == [10, 18, 40]


def test_what_is_impossible_is_said_and_changes_nothing(keyed):
    before, actions = steps(keyed), keyed.actions_by_id
    actions["stretch_fit"].trigger()
    assert "No range is set" in keyed.banner.text
    keyed.editor.retime.stretch(10, "first")
    assert "last frame" in keyed.banner.text
    keyed.editor.keys.select(frozenset({KeyRef("jaw", 5)}))
    actions["reverse_keys"].trigger()
    assert "at one frame" in keyed.banner.text
    QTest.keySequence(keyed, "Shift+Del")
    assert "No range is set" in keyed.banner.text
    assert steps(keyed) == before
    keyed.document.edit(lambda p: set_lane(p, "jaw", locked=True), "")
    keyed.editor.keys.select(frozenset(KeyRef("jaw", frame) for frame in (5, 9, 20)))
    actions["stretch_double"].trigger()
    assert "locked" in keyed.banner.text
    assert jaw(keyed) == [5, 9, 20]
    keyed.editor.keys.select(frozenset())
    assert not actions["stretch_keys"].isEnabled()


def test_inserted_time_moves_keys_and_markers_and_says_that_the_voice_stays(keyed):
    keyed.document.edit(lambda p: set_lane(p, "outer_lips", locked=True), "")
    keyed.playback.seek(8)
    QTest.keySequence(keyed, "Ctrl+I")
    field = bar(keyed).findChild(QSpinBox)
    QTest.keyClicks(field, "35")
    QTest.keyClick(field, Qt.Key.Key_Return)
    project = keyed.document.project
    assert jaw(keyed) == [5, 44, 55]
    assert list(lane_keys(project, "outer_lips")) == [30]
    assert [marker.frame for marker in project.markers] == [60]
    assert "voice stays" in message(keyed)
    assert "1 locked lane stays" in message(keyed)
    assert "1 key is behind the end now" in message(keyed)
    QTest.keySequence(keyed, "Ctrl+Z")
    assert jaw(keyed) == [5, 9, 20]


def test_the_range_is_removed_with_its_keys(keyed):
    keyed.document.edit(lambda p: set_range(p, 8, 18), "")
    QTest.keySequence(keyed, "Shift+Del")
    project = keyed.document.project
    assert jaw(keyed) == [5, 10]
    assert [marker.frame for marker in project.markers] == [15]
    assert project.frames_to_export == range(50)
    assert "10 frames removed" in message(keyed)
    assert keyed.playback.frame == 8
    QTest.keySequence(keyed, "Ctrl+Z")
    assert jaw(keyed) == [5, 9, 20]


def test_amplitude_keys_are_stretched_too(keyed):
    for frame in (10, 14):
        keyed.document.edit(lambda p, f=frame: set_amplitude_key(p, f, 1.5), "")
    keyed.editor.keys.select(frozenset(KeyRef(AMPLITUDE, frame) for frame in (10, 14)))
    keyed.actions_by_id["stretch_double"].trigger()
    assert list(lane_keys(keyed.document.project, AMPLITUDE)) == [10, 18]
