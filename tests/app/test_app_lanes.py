"""Lanes of the timeline: headers, solo, mute, lock, folding, the master lane, falloff ramps, amplitude. Real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QMenu

from studio.app.theme import colours, row_colour
from studio.app.timeline.layout import LANE_HEIGHT, RampHit, Side, key_x, ramp_end_x
from studio.core.compose import compose
from studio.core.lane_rows import Row, Switch, SwitchState, row_switches, set_switch
from studio.core.lanes import AMPLITUDE, KeyRef
from studio.core.project import place_points, set_base
from studio.core.topology import PointGroup
from tests.app.gestures import drag, wheel

JAW, LIPS = PointGroup.JAW, PointGroup.OUTER_LIPS
NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def keyed(window):
    """The window with jaw keys at 8 and 30 and a lip key at 8, and the timeline high enough for all lanes."""
    for frame, point in ((8, 8), (30, 8), (8, 57)):
        current = window.document.track.points[frame]
        x, y = current[point]
        window.document.edit(
            lambda p, f=frame, i=point, at=(x, y + 9), now=current: place_points(p, f, {i: at}, now), "Key"
        )
    show_all_lanes(window)
    return window


def show_all_lanes(window) -> None:
    window.resize(1100, 1000)
    window.editor.splitter.setSizes([500, 420])
    QApplication.processEvents()


def at(window, row: Row, frame: float) -> QPoint:
    timeline = window.editor.timeline
    return QPoint(round(key_x(timeline.scale, frame)), timeline.rows.row_top(row) + LANE_HEIGHT // 2)


def press_button(window, row: Row, switch: Switch) -> None:
    QTest.mouseClick(window.editor.timeline.headers[row].button(switch), LEFT)


def state(window, row: Row, switch: Switch) -> SwitchState:
    return row_switches(window.document.project, row)[switch]


def test_mute_takes_a_lane_out_of_the_picture_and_is_one_undo(keyed):
    document, before = keyed.document, keyed.document.track.points[8].copy()
    press_button(keyed, Row.JAW, Switch.MUTE)
    assert state(keyed, Row.JAW, Switch.MUTE) is SwitchState.ON
    assert (document.track.points[8][:17] != before[:17]).any()
    assert (document.track.points[8][48:60] == before[48:60]).all()
    assert "muted" in keyed.editor.timeline.headers[Row.JAW].accessibleName()
    assert keyed.editor.timeline.headers[Row.MOUTH].button(Switch.MUTE)._state is SwitchState.SOME
    QTest.keySequence(keyed, "Ctrl+Z")
    assert (document.track.points[8] == before).all()
    assert not document.project.layer("jaw").solo and document.project.layer("jaw").enabled


def test_solo_leaves_only_that_lanes_edits(keyed):
    press_button(keyed, Row.OUTER_LIPS, Switch.SOLO)
    plain = set_base(keyed.document.project, keyed.document.project.base)
    assert compose(plain) == keyed.document.track
    assert [layer.id for layer in plain.active_layers] == ["outer_lips"]
    rows = keyed.editor.timeline.content.rows
    assert rows[Row.OUTER_LIPS].effective and not rows[Row.JAW].effective


def test_a_locked_lane_refuses_edits_and_says_why(keyed):
    press_button(keyed, Row.JAW, Switch.LOCK)
    keys = keyed.editor.timeline.content.keys
    drag(keyed.editor.timeline, at(keyed, Row.JAW, 8), at(keyed, Row.JAW, 11), at(keyed, Row.JAW, 14))
    assert keyed.editor.timeline.content.keys == keys
    assert "locked" in keyed.banner.text
    press_button(keyed, Row.JAW, Switch.LOCK)
    drag(keyed.editor.timeline, at(keyed, Row.JAW, 8), at(keyed, Row.JAW, 11), at(keyed, Row.JAW, 14))
    assert keyed.editor.timeline.content.keys["jaw"] == (14, 30)


def test_a_switch_of_a_part_holds_for_all_its_lanes(keyed):
    press_button(keyed, Row.MOUTH, Switch.LOCK)
    assert all(state(keyed, row, Switch.LOCK) is SwitchState.ON for row in (Row.JAW, Row.OUTER_LIPS, Row.INNER_LIPS))
    assert state(keyed, Row.NOSE, Switch.LOCK) is SwitchState.OFF
    QTest.keySequence(keyed, "Ctrl+Z")
    assert state(keyed, Row.JAW, Switch.LOCK) is SwitchState.OFF


def test_up_and_down_choose_a_lane_and_every_action_works_on_it(keyed):
    timeline = keyed.editor.timeline
    timeline.setFocus()
    for _ in range(20):
        QTest.keyClick(timeline, Qt.Key.Key_Up)
    assert timeline.current_row is Row.MASTER
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    assert timeline.current_row is Row.JAW
    assert "current" in timeline.headers[Row.JAW].accessibleName()
    for keys, switch in (("Shift+S", Switch.SOLO), ("Shift+M", Switch.MUTE), ("Shift+K", Switch.LOCK)):
        QTest.keySequence(keyed, keys)
        assert state(keyed, Row.JAW, switch) is SwitchState.ON
        assert keyed.actions_by_id[f"lane_{switch}"].text().replace("&", "").startswith(("End", "Un"))
        QTest.keySequence(keyed, keys)
        assert state(keyed, Row.JAW, switch) is SwitchState.OFF
    keyed.playback.seek(20)
    QTest.keySequence(keyed, "Ctrl+K")
    assert timeline.content.keys["jaw"] == (8, 20, 30)
    QTest.keySequence(keyed, "Ctrl+Shift+A")
    assert timeline.selected == {KeyRef("jaw", frame) for frame in (8, 20, 30)}
    QTest.keySequence(keyed, "Ctrl+Shift+Left")
    assert keyed.playback.frame == 8
    QTest.keySequence(keyed, "Ctrl+Down")
    assert timeline.current_row is Row.OUTER_LIPS
    QTest.keySequence(keyed, "Ctrl+Shift+Right")
    assert keyed.playback.frame == 8
    assert not keyed.actions_by_id["lane_solo"].isEnabled() or state(keyed, Row.OUTER_LIPS, Switch.SOLO)
    timeline.set_current_row(Row.BLINK)
    assert not keyed.actions_by_id["lane_solo"].isEnabled()
    assert not keyed.actions_by_id["lane_add_key"].isEnabled()


def test_lanes_of_a_part_fold_away_and_their_keys_stay_in_sight_on_it(keyed):
    timeline = keyed.editor.timeline
    QTest.mouseClick(timeline.headers[Row.MOUTH].fold, LEFT)
    assert Row.JAW not in timeline.rows.rows and not timeline.headers[Row.JAW].isVisible()
    QTest.mouseClick(timeline, LEFT, NO_KEYS, at(keyed, Row.MOUTH, 8))
    assert timeline.selected == {KeyRef("jaw", 8), KeyRef("outer_lips", 8)}
    assert timeline.current_row is Row.MOUTH
    QTest.keySequence(keyed, "Shift+G")
    assert Row.JAW in timeline.rows.rows
    timeline.set_current_row(Row.JAW)
    QTest.keySequence(keyed, "Shift+G")
    assert timeline.current_row is Row.MOUTH and Row.JAW not in timeline.rows.rows


def test_the_master_lane_moves_the_keys_of_all_lanes_that_are_not_locked(keyed):
    keyed.document.edit(lambda p: set_switch(p, Row.OUTER_LIPS, Switch.LOCK, True), "Lock")
    timeline = keyed.editor.timeline
    QTest.mouseClick(timeline, LEFT, NO_KEYS, at(keyed, Row.MASTER, 8))
    assert timeline.selected == {KeyRef("jaw", 8)}
    keyed.document.undo()
    keyed.playback.seek(0)
    history = len(keyed.document._file.history())
    QTest.mouseClick(timeline, LEFT, NO_KEYS, at(keyed, Row.MASTER, 40))
    drag(timeline, at(keyed, Row.MASTER, 8), at(keyed, Row.MASTER, 11), at(keyed, Row.MASTER, 14))
    assert timeline.content.keys == {"jaw": (14, 30), "outer_lips": (14,)}
    assert len(keyed.document._file.history()) == history + 1
    QTest.keySequence(keyed, "Ctrl+Z")
    assert timeline.content.keys == {"jaw": (8, 30), "outer_lips": (8,)}


def ramp_end(window, row: Row, side: Side, key: int, length: int) -> QPoint:
    x = ramp_end_x(window.editor.timeline.scale, RampHit(row, side, key, length))
    return QPoint(round(x), at(window, row, 0).y())


def test_the_end_of_a_ramp_is_dragged_as_one_edit_and_escape_aborts(keyed):
    timeline, layer = keyed.editor.timeline, keyed.document.project.layer("jaw")
    timeline.zoom(1.5, at_x=at(keyed, Row.JAW, 0).x())
    assert (layer.falloff_before, layer.falloff_after) == (4, 4)
    end, longer = (ramp_end(keyed, Row.JAW, Side.AFTER, 8, n) for n in (4, 9))
    history = len(keyed.document._file.history())
    drag(timeline, end, end + QPoint(9, 0), longer)
    assert keyed.document.project.layer("jaw").falloff_after == 9
    assert keyed.document.project.layer("jaw").falloff_before == 4
    assert len(keyed.document._file.history()) == history + 1
    drag(timeline, longer, longer + QPoint(20, 0), ramp_end(keyed, Row.JAW, Side.AFTER, 8, 15), release=False)
    image = timeline.grab().toImage()
    tint = image.pixelColor(round(key_x(timeline.scale, 17)), timeline.rows.row_top(Row.JAW) + LANE_HEIGHT - 3)
    assert tint.blue() > tint.red() + 15
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    QTest.mouseRelease(timeline, LEFT, pos=longer)
    assert keyed.document.project.layer("jaw").falloff_after == 9
    QTest.keySequence(keyed, "Ctrl+Z")
    assert keyed.document.project.layer("jaw") == layer


def test_a_ramp_never_becomes_shorter_than_nothing(keyed):
    timeline = keyed.editor.timeline
    timeline.zoom(1.5, at_x=at(keyed, Row.JAW, 0).x())
    end = ramp_end(keyed, Row.JAW, Side.BEFORE, 8, 4)
    drag(timeline, end, at(keyed, Row.JAW, 12), at(keyed, Row.JAW, 20))
    assert keyed.document.project.layer("jaw").falloff_before == 0


def test_amplitude_is_keyed_in_its_lane_by_a_double_click(window):
    show_all_lanes(window)
    timeline, before = window.editor.timeline, window.document.track.points[20].copy()
    place = at(window, Row.AMPLITUDE, 20)
    QTest.mouseDClick(timeline, LEFT, NO_KEYS, place)
    field = timeline.findChild(QDoubleSpinBox, "inline_number")
    assert field.hasFocus() and field.value() == 100
    QTest.keyClicks(field, "160")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.document.project.motion.amplitude_keys == ((20, 1.6),)
    assert (window.document.track.points[20][48:] != before[48:]).any()
    assert timeline.content.keys == {AMPLITUDE: (20,)}
    drag(timeline, place, at(window, Row.AMPLITUDE, 23), at(window, Row.AMPLITUDE, 26))
    assert window.document.project.motion.amplitude_keys == ((26, 1.6),)
    window.playback.seek(40)
    QTest.keySequence(window, "Shift+A")
    field = timeline.findChild(QDoubleSpinBox, "inline_number")
    QTest.keyClicks(field, "50")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert len(window.document.project.motion.amplitude_keys) == 1
    QTest.keySequence(window, "Ctrl+Z")
    assert window.document.project.motion.amplitude_keys == ((20, 1.6),) and window.playback.frame == 20
    QTest.keySequence(window, "Ctrl+Shift+Z")
    press_button(window, Row.AMPLITUDE, Switch.MUTE)
    assert (window.document.track.points[20] == before).all()


def test_blinks_and_sway_are_switched_from_their_lanes(window):
    show_all_lanes(window)
    timeline = window.editor.timeline
    assert len(timeline.content.rows[Row.BLINK].curve.values) == 50
    press_button(window, Row.BLINK, Switch.MUTE)
    assert not window.document.project.motion.blinks and window.document.project.motion.sway
    assert timeline.content.rows[Row.BLINK].curve is None
    QTest.keySequence(window, "Ctrl+Z")
    assert window.document.project.motion.blinks


def test_the_menu_of_a_lane_is_about_that_lane(keyed):
    header = keyed.editor.timeline.headers[Row.EYES]
    place = QPoint(60, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, header.mapToGlobal(place))
    QApplication.sendEvent(header, event)
    menu = keyed.findChild(QMenu, "lane_menu")
    assert menu.isVisible() and keyed.editor.timeline.current_row is Row.EYES
    keyed.actions_by_id["lane_lock"].trigger()
    menu.close()
    assert state(keyed, Row.EYES, Switch.LOCK) is SwitchState.ON


def test_a_low_timeline_scrolls_its_lanes_and_keeps_the_current_one_in_sight(keyed):
    timeline = keyed.editor.timeline
    keyed.editor.splitter.setSizes([900, 10])
    QApplication.processEvents()
    rows = timeline.rows
    assert rows.most_scroll > 0 and timeline.bars.lanes.isVisible()
    timeline.setFocus()
    for _ in Row:
        QTest.keyClick(timeline, Qt.Key.Key_Down)
    assert timeline.current_row is Row.OCCLUSION
    assert timeline.rows.row_top(Row.OCCLUSION) + LANE_HEIGHT <= timeline.rows.lanes_bottom
    wheel(timeline, QPoint(40, rows.lanes_top + 5), 120 * 20)
    assert timeline.rows.scroll == 0
    assert timeline.headers[Row.MOUTH].geometry().top() == 0
    timeline.bars.lanes.setValue(timeline.bars.lanes.maximum())
    assert timeline.rows.scroll == timeline.rows.most_scroll
    master = at(keyed, Row.MASTER, 30)
    colour = row_colour(Row.MASTER, colours(timeline.palette()))
    assert timeline.grab().toImage().pixelColor(master) == colour


def test_folds_units_and_height_are_remembered(keyed, project_path, qtbot):
    from studio.app.window import MainWindow

    keyed.editor.timeline.fold(Row.MOUTH)
    keyed.actions_by_id["ruler_frames"].trigger()
    keyed.editor.splitter.setSizes([430, 500])
    QApplication.processEvents()
    sizes = keyed.editor.splitter.sizes()
    keyed.close()
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.editor.timeline.folded == {Row.MOUTH}
    assert again.editor.timeline.ruler_in_frames and again.actions_by_id["ruler_frames"].isChecked()
    again.resize(1100, 1000)
    again.show()
    qtbot.waitExposed(again)
    again.tasks.open_project(project_path)
    qtbot.waitUntil(lambda: again.document.is_open and not again.runner.busy, timeout=90000)
    assert abs(again.editor.splitter.sizes()[1] - sizes[1]) < 60
    again.close()


def test_every_switch_has_a_name_and_lanes_are_named(keyed):
    for row in Row:
        header = keyed.editor.timeline.headers[row]
        assert header.accessibleName()
        assert all(header.button(switch).accessibleName() for switch in Switch)
