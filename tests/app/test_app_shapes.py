"""The palette of mouth shapes: built-in ones, one's own, and blending with the prediction."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from studio.app.own_shapes import OwnShapes, read_shapes, write_shapes
from studio.core.errors import EditError
from studio.core.geometry import mouth_opening
from studio.core.handles import MouthShape
from studio.core.project import set_range
from studio.core.shapes import MAX_NAME, UserShape
from studio.core.topology import LIPS


def test_buttons_put_the_mouth_into_a_shape_as_one_edit(window):
    document, panel = window.document, window.editor.shapes
    window.playback.seek(9)
    before, history = document.track.points.copy(), len(document._file.history())
    buttons = {button.defaultAction().objectName(): button for button in panel.findChildren(QToolButton)}
    assert len([name for name in buttons if name.startswith("shape_")]) == len(MouthShape) == 9
    QTest.mouseClick(buttons["shape_A"], Qt.MouseButton.LeftButton)
    assert len(document._file.history()) == history + 1
    assert {layer.id for layer in document.project.layers} == {"jaw", "outer_lips", "inner_lips"}
    wide_open = mouth_opening(document.track.points[9])
    QTest.mouseClick(buttons["shape_M"], Qt.MouseButton.LeftButton)
    assert mouth_opening(document.track.points[9]) < 0.02 < wide_open
    QTest.keySequence(window, "Ctrl+Z")
    QTest.keySequence(window, "Ctrl+Z")
    assert np.array_equal(document.track.points, before)


def test_strength_scales_a_shape_and_alt_with_a_digit_applies_it(window):
    document, slider = window.document, window.editor.shapes.slider
    before = document.track.points[0].copy()
    QTest.keyClick(window.editor.canvas, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    full = document.track.points[0] - before
    QTest.keySequence(window, "Ctrl+Z")
    slider.setFocus()
    for _ in range(5):
        QTest.keyClick(slider, Qt.Key.Key_PageDown)
    assert window.editor.shapes.strength == pytest.approx(0.5)
    QTest.keyClick(window.editor.canvas, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    half = document.track.points[0] - before
    assert full[8, 1] > 2
    assert half == pytest.approx(full / 2, abs=0.3)


# ---- one's own shapes -----------------------------------------------------------------------------------------------


def keep(window, name: str) -> None:
    """Alt+0, a name, Enter: as a person does it."""
    panel = window.editor.shapes
    QTest.keyClick(window.editor.canvas, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert panel.name.text() == panel.name.selectedText() != ""
    QTest.keyClicks(panel.name, name)
    QTest.keyClick(panel.name, Qt.Key.Key_Return)


def names(window) -> list[str]:
    own = window.editor.shapes.own
    return [own.item(row).text() for row in range(own.count())]


def test_a_mouth_is_kept_by_name_and_applied_on_another_frame_as_one_edit(window, own_home):
    document, panel = window.document, window.editor.shapes
    window.playback.seek(9)
    window.editor.points.apply_shape(MouthShape.O, 1.2)
    wanted = mouth_opening(document.track.points[9])
    keep(window, "My <b>O</b> & co")
    assert names(window) == ["My <b>O</b> & co"]
    assert panel.name.text() == ""
    assert (own_home / "config" / "mouth-shapes.json").is_file()
    window.playback.seek(30)
    before, history = document.track.points[30].copy(), len(document._file.history())
    panel.own.setFocus()
    QTest.keyClick(panel.own, Qt.Key.Key_Return)
    assert len(document._file.history()) == history + 1
    assert document.undo_label == "Mouth shape My <b>O</b> & co"
    assert mouth_opening(document.track.points[30]) == pytest.approx(wanted, rel=0.05)
    QTest.keySequence(window, "Ctrl+Z")
    assert np.array_equal(document.track.points[30], before)
    panel.slider.setValue(50)
    QTest.mouseClick(_button(window, "own_apply"), Qt.MouseButton.LeftButton)
    half = mouth_opening(document.track.points[30])
    assert min(wanted, mouth_opening(before)) < half < max(wanted, mouth_opening(before))


def _button(window, action_id: str) -> QToolButton:
    buttons = window.editor.shapes.findChildren(QToolButton)
    return next(b for b in buttons if b.defaultAction() is window.actions_by_id[action_id])


def test_own_shapes_are_renamed_removed_put_back_and_there_at_the_next_start(window, qtbot):
    panel = window.editor.shapes
    for name in ("one", "two"):
        keep(window, name)
    panel.select_own("one")
    panel.own.setFocus()
    QTest.keyClick(panel.own, Qt.Key.Key_F2)
    editor = panel.own.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "first")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(window) == ["first", "two"], timeout=10000)
    assert panel.current_own() == "first"
    keys = sum(len(layer.keys) for layer in window.document.project.layers)
    QTest.keyClick(panel.own, Qt.Key.Key_Delete)
    assert names(window) == ["two"]
    assert sum(len(layer.keys) for layer in window.document.project.layers) == keys
    again = OwnShapes()
    again.load()
    assert [shape.name for shape in again.shapes] == ["two"]
    window.actions_by_id["own_restore"].trigger()
    assert names(window) == ["two", "first"]
    assert not window.actions_by_id["own_restore"].isEnabled()


def test_a_taken_or_unusable_name_is_told_and_changes_nothing(window):
    for name in ("one", "two"):
        keep(window, name)
    for bad in ("two", "x" * (MAX_NAME + 1), "a\nb", "  "):
        window.canvas_tools.own.rename("one", bad)
        assert window.banner.isVisible()
        window.banner.dismiss()
        assert names(window) == ["one", "two"]
    keep(window, "one")
    assert names(window) == ["one", "two"]
    assert "replaced" in window.statusBar().currentMessage()


@pytest.mark.parametrize("data", [b"", b"[]", b"\xff\xfe", b'{"format": "lipwright-mouth-shapes/1", "shapes": [3]}'])
def test_a_damaged_palette_is_put_aside_and_told(tmp_path, data):
    path = tmp_path / "mouth-shapes.json"
    path.write_bytes(data)
    with pytest.raises(EditError) as told:
        read_shapes(path)
    assert told.value.path.read_bytes() == data
    assert not path.exists()
    assert read_shapes(path) == ()
    shapes = (UserShape("<i>ä</i> 笑", np.ones((37, 2))),)
    write_shapes(path, shapes)
    assert read_shapes(path) == shapes


def test_a_palette_that_cannot_be_written_is_told_and_not_changed(window, own_home, monkeypatch):
    def refuse(*args: object) -> None:
        raise EditError("The disk is full.")

    monkeypatch.setattr("studio.app.own_shapes.write_shapes", refuse)
    keep(window, "one")
    assert names(window) == []
    assert "disk is full" in window.banner.text


# ---- blending -------------------------------------------------------------------------------------------------------


def test_the_blend_slider_shows_while_it_moves_and_edits_once_when_it_is_let_go(window):
    canvas, document, slider = window.editor.canvas, window.document, window.editor.shapes.blend
    window.playback.seek(9)
    predicted = document.track.points[9].copy()
    window.editor.points.apply_shape(MouthShape.A, 1.0)
    edited, history = document.track.points[9].copy(), len(document._file.history())
    slider.setSliderDown(True)
    for value in (80, 60, 50):
        slider.setValue(value)
    half = (predicted + edited) / 2
    assert canvas.overlay.points == pytest.approx(half, abs=0.05)
    assert len(document._file.history()) == history
    slider.setSliderDown(False)
    assert slider.value() == 100
    assert document.track.points[9] == pytest.approx(half, abs=0.05)
    assert len(document._file.history()) == history + 1
    assert document.undo_label == "Blend with prediction"


def test_the_blend_slider_works_by_keys_for_the_selected_points_and_escape_drops_it(window):
    canvas, document, slider = window.editor.canvas, window.document, window.editor.shapes.blend
    window.playback.seek(9)
    predicted = document.track.points[9].copy()
    window.editor.points.apply_shape(MouthShape.A, 1.0)
    edited, history = document.track.points[9].copy(), len(document._file.history())
    canvas.select_points(frozenset(LIPS.tolist()))
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert window.playback.frame == 9
    assert canvas.overlay.points[LIPS] == pytest.approx(predicted[LIPS], abs=0.05)
    QTest.keyClick(slider, Qt.Key.Key_Escape)
    assert np.array_equal(canvas.overlay.points, edited)
    QTest.keyClick(slider, Qt.Key.Key_Home)
    QTest.keyClick(slider, Qt.Key.Key_Return)
    assert document.track.points[9][LIPS] == pytest.approx(predicted[LIPS], abs=0.05)
    assert document.track.points[9][:17] == pytest.approx(edited[:17], abs=1e-3)
    assert len(document._file.history()) == history + 1


def test_the_range_is_blended_and_reset_as_one_step_and_nothing_beside_it(window):
    document, panel = window.document, window.editor.shapes
    predicted = document.track.points.copy()
    for frame in (5, 20, 40):
        window.playback.seek(frame)
        window.editor.points.apply_shape(MouthShape.A, 1.0)
    edited, history = document.track.points.copy(), len(document._file.history())
    document.edit(lambda project: set_range(project, 15, 30), "Range")
    QTest.mouseClick(panel.whole_range, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert panel.whole_range.isChecked()
    panel.blend.setSliderDown(True)
    panel.blend.setValue(50)
    panel.blend.setSliderDown(False)
    assert len(document._file.history()) == history + 2
    half = (predicted[20] + edited[20]) / 2
    assert document.track.points[20] == pytest.approx(half, abs=0.05)
    assert document.track.points[[5, 40]] == pytest.approx(edited[[5, 40]], abs=1e-3)
    window.editor.canvas.setFocus()
    QTest.keyClick(window.editor.canvas, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ShiftModifier)
    assert document.undo_label == "Reset range to prediction"
    assert document.track.points[15:30] == pytest.approx(predicted[15:30], abs=1e-3)
    assert document.track.points[[5, 40]] == pytest.approx(edited[[5, 40]], abs=1e-3)
