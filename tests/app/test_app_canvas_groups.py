"""Groups of points: hidden, locked and pinned, from the panel and by actions."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from studio.app.canvas.picture import Side
from studio.app.canvas_state import CanvasState, CanvasStateStore, Onion, state_from_json
from studio.core.handles import MouthShape
from studio.core.lanes import set_lane
from studio.core.topology import GROUP_POINTS, PointGroup
from tests.app.gestures import drag, place_on

LEFT, NONE, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
JAW = list(GROUP_POINTS[PointGroup.JAW])


def click(window, group: PointGroup, column: str) -> None:
    window.docks.show("groups")
    button = window.canvas_tools.panel.button(group, column)
    QTest.mouseClick(button, LEFT, NONE, button.rect().center())


def test_a_hidden_group_is_neither_drawn_nor_caught_nor_selected_nor_pulled_along(window):
    canvas, document = window.editor.canvas, window.document
    place = place_on(window, 8)
    QTest.mouseClick(canvas, LEFT, NONE, place)
    shown = canvas.grab().toImage()
    click(window, PointGroup.JAW, "hidden")
    assert canvas.selection == frozenset()
    assert canvas.grab().toImage().pixelColor(place) != shown.pixelColor(place)
    QTest.mouseClick(canvas, LEFT, NONE, place)
    assert canvas.selection == frozenset()
    QTest.keySequence(window, "Ctrl+A")
    assert canvas.selection == set(range(17, 68))
    canvas.select_points(frozenset({57}))
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_R)
    before = document.track.points[0].copy()
    start = place_on(window, 57)
    drag(canvas, start, start + QPoint(0, 9), start + QPoint(0, 18))
    assert np.array_equal(document.track.points[0, :17], before[:17])
    click(window, PointGroup.JAW, "hidden")
    QTest.mouseClick(canvas, LEFT, NONE, place_on(window, 8))
    assert canvas.selection == {8}


def test_a_pinned_group_does_not_follow_but_moves_when_it_is_dragged_itself(window):
    canvas, document = window.editor.canvas, window.document
    click(window, PointGroup.JAW, "pinned")
    before = document.track.points[0].copy()
    window.editor.points.apply_shape(MouthShape.A, 1.0)
    assert np.array_equal(document.track.points[0, :17], before[:17])
    assert document.track.points[0, 57, 1] > before[57, 1] + 3
    assert "Left as it was: Jaw" in window.statusBar().currentMessage()
    QTest.keySequence(window, "Ctrl+Z")
    start = place_on(window, 8)
    drag(canvas, start, start + QPoint(0, 6), start + QPoint(0, 12))
    assert document.track.points[0, 8, 1] > before[8, 1] + 3
    assert document.project.layer("jaw").keys


def test_a_locked_group_is_an_edit_of_the_project_and_refuses_with_a_note(window):
    canvas, document = window.editor.canvas, window.document
    click(window, PointGroup.JAW, "locked")
    assert document.project.layer("jaw").locked
    assert document.undo_label == "Lock Jaw"
    before, history = document.track.points[0].copy(), len(document._file.history())
    start = place_on(window, 8)
    drag(canvas, start, start + QPoint(0, 6), start + QPoint(0, 12))
    assert "Jaw: locked" in window.statusBar().currentMessage()
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert len(document._file.history()) == history
    assert np.array_equal(document.track.points[0], before)
    assert not window.banner.isVisible()
    canvas.select_points(frozenset({8, 57}))
    start = place_on(window, 57)
    drag(canvas, start, start + QPoint(0, 6), start + QPoint(0, 12))
    assert np.array_equal(document.track.points[0, :17], before[:17])
    assert document.track.points[0, 57, 1] > before[57, 1] + 3
    QTest.keySequence(window, "Ctrl+Z")
    QTest.keySequence(window, "Ctrl+Z")
    assert not window.canvas_tools.panel.button(PointGroup.JAW, "locked").isChecked()


def test_points_of_a_switched_off_lane_say_so(window):
    canvas, document = window.editor.canvas, window.document
    document.edit(lambda project: set_lane(project, "nose", muted=True), "Mute")
    start = place_on(window, 30)
    drag(canvas, start, start + QPoint(0, 6), start + QPoint(0, 12))
    assert "switched off" in window.statusBar().currentMessage()
    assert not document.project.layer("nose").keys


def test_the_panel_selects_groups_and_works_by_keys(window):
    panel, canvas = window.canvas_tools.panel, window.editor.canvas
    window.docks.show("groups")
    QTest.mouseClick(panel.name_button(PointGroup.NOSE), LEFT)
    assert canvas.selection == set(range(27, 36))
    assert panel.name_button(PointGroup.NOSE).isChecked()
    canvas.select(None)
    assert not panel.name_button(PointGroup.NOSE).isChecked()
    button = panel.button(PointGroup.NOSE, "pinned")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert canvas.options.pinned == {PointGroup.NOSE}
    assert all(b.accessibleName() for b in panel.findChildren(type(button)))
    canvas.select_points(frozenset({8, 48}))
    QTest.keyClick(canvas, Qt.Key.Key_H, CONTROL)
    assert canvas.look.hidden == {PointGroup.JAW, PointGroup.OUTER_LIPS}
    QTest.keyClick(canvas, Qt.Key.Key_H, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert canvas.look.hidden == frozenset()


def test_comma_and_full_stop_pass_over_hidden_points(window):
    canvas = window.editor.canvas
    window.canvas_tools.groups.hide([PointGroup.JAW], on=True)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Period)
    assert canvas.selected == 17
    QTest.keyClick(canvas, Qt.Key.Key_Comma)
    assert canvas.selected == 67


def test_what_is_hidden_pinned_and_shown_is_there_again_at_the_next_start(window, own_home):
    window.canvas_tools.groups.hide([PointGroup.NOSE], on=True)
    window.canvas_tools.groups.pin([PointGroup.JAW], on=True)
    window.actions_by_id["onion_5"].trigger()
    window.actions_by_id["grips"].trigger()
    again = CanvasStateStore().value
    assert again.hidden == {PointGroup.NOSE}
    assert again.pinned == {PointGroup.JAW}
    assert (again.onion, again.onion_mode, again.grips) == (True, Onion.FIVE, True)
    assert json.loads((own_home / "config" / "canvas.json").read_text())


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", "[" * 9999, '{"hidden": 3, "onion_mode": "x", "split": 7, "grips": 1, "left": null}',
     '{"split": NaN, "pinned": ["<b>", []]}'],
)  # fmt: skip
def test_a_damaged_state_is_as_by_default(text):
    assert state_from_json(text) == CanvasState()


def test_a_state_comes_back_from_its_text():
    state = CanvasState(
        grips=True, onion_mode=Onion.TEN, hidden=frozenset({PointGroup.JAW}), right=Side.RENDERED, split=0.25
    )
    assert state_from_json(state.to_json()) == state
