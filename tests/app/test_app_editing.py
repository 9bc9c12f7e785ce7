"""Undo, settings, keys, files: what a person does beside dragging."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from studio.app.changes import changed_at
from studio.core.project import MediaKind
from studio.store.project_file import ProjectFile
from tests.app.gestures import drag, place_on, sample_face


def _drag_at(window, frame: int, point: int) -> None:
    window.playback.seek(frame)
    start = place_on(window, point)
    drag(window.editor.canvas, start, start + QPoint(0, 8), start + QPoint(0, 16))


def test_undo_and_redo_move_the_playhead_to_what_they_change(window):
    _drag_at(window, 5, 57)
    _drag_at(window, 30, 66)
    window.playback.seek(48)
    QTest.keySequence(window, "Ctrl+Z")
    assert window.playback.frame == 30
    QTest.keySequence(window, "Ctrl+Z")
    assert window.playback.frame == 5
    assert window.document.project.layers == ()
    QTest.keySequence(window, "Ctrl+Shift+Z")
    QTest.keySequence(window, "Ctrl+Y")
    assert window.playback.frame == 30
    assert {layer.id for layer in window.document.project.layers} == {"outer_lips", "inner_lips"}


def test_edits_and_undo_survive_closing_the_window(window, project_path):
    _drag_at(window, 5, 57)
    edited = window.document.project
    window.close()
    with ProjectFile.open(project_path) as file:
        assert file.project == edited
        assert file.can_undo
        assert "lips" in file.undo_label


def test_delete_removes_the_keys_of_the_playhead_as_one_edit(window):
    _drag_at(window, 9, 57)
    _drag_at(window, 9, 8)
    window.playback.seek(9)
    window.editor.timeline.setFocus()
    QTest.keyClick(window.editor.timeline, Qt.Key.Key_Delete)
    assert all(not layer.keys for layer in window.document.project.layers)
    QTest.keySequence(window, "Ctrl+Z")
    assert sum(len(layer.keys) for layer in window.document.project.layers) == 2


def test_control_and_arrows_go_from_key_to_key(window):
    _drag_at(window, 9, 57)
    _drag_at(window, 31, 57)
    window.playback.seek(20)
    QTest.keySequence(window, "Ctrl+Left")
    assert window.playback.frame == 9
    QTest.keySequence(window, "Ctrl+Right")
    assert window.playback.frame == 31


@pytest.mark.parametrize(
    ("name", "shown", "value"),
    [("silence_closure", 40, 0.4), ("amplitude", 150, 1.5), ("smoothing", 2.5, 2.5), ("offset_ms", -80, -80.0)],
)
def test_a_motion_setting_is_an_edit(window, name, shown, value):
    before = window.document.project
    window.editor.motion.spin(name).setValue(shown)
    assert getattr(window.document.project.motion, name) == value
    QTest.keySequence(window, "Ctrl+Z")
    assert window.document.project == before
    assert window.editor.motion.spin(name).value() != shown


def test_a_slider_shows_while_it_moves_and_edits_once_when_it_is_let_go(window):
    window.playback.seek(9)
    slider, points = window.editor.motion.slider("amplitude"), window.editor.canvas.overlay.points.copy()
    history = len(window.document._file.history())
    slider.setSliderDown(True)
    for step in range(20, 41, 4):
        slider.setValue(step)
    assert not np.array_equal(window.editor.canvas.overlay.points, points)
    assert len(window.document._file.history()) == history
    slider.setSliderDown(False)
    assert window.document.project.motion.amplitude == 2.0
    assert len(window.document._file.history()) == history + 1


def test_blinks_and_sway_are_edits(window):
    blinks = window.document.project.motion.blinks
    QTest.mouseClick(window.editor.motion.blinks, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert window.document.project.motion.blinks is not blinks
    assert window.document.undo_label == "Blinks"


def test_save_as_goes_on_in_the_copy(window, tmp_path, project_path):
    copy = tmp_path / "copy of talk.lipwright"
    assert window.document.save_as(copy, overwrite=False)
    _drag_at(window, 5, 57)
    assert window.document.path == copy
    assert "copy of talk" in window.windowTitle()
    with ProjectFile.open(project_path) as original:
        assert original.project.layers == ()


def test_a_project_that_is_open_elsewhere_is_shown_read_only(empty_window, project_path, qtbot):
    with ProjectFile.open(project_path):
        empty_window.tasks.open_project(project_path)
        assert empty_window.document.read_only_reason == "open_elsewhere"
        assert empty_window.banner.isVisible()
        assert "open in another window" in empty_window.banner.text
        assert not empty_window.actions_by_id["remove_keys"].isEnabled()


def test_an_edit_that_cannot_be_saved_is_told_and_changes_nothing(empty_window, project_path, qtbot):
    with ProjectFile.open(project_path):
        empty_window.tasks.open_project(project_path)
        qtbot.waitUntil(lambda: empty_window.editor.canvas.patch is not None, timeout=90000)
        before = empty_window.document.project
        empty_window.editor.motion.spin("amplitude").setValue(200)
        assert empty_window.document.project == before
        assert empty_window.editor.motion.spin("amplitude").value() == 100


def test_a_moved_voice_is_asked_for_and_found(empty_window, project_path, voice, tmp_path, qtbot):
    moved = tmp_path / "elsewhere" / "renamed.wav"
    moved.parent.mkdir()
    shutil.move(voice, moved)
    empty_window.tasks.open_project(project_path)
    assert "voice one.wav" in empty_window.banner.text
    missing = empty_window.document.project.voice
    assert missing.kind is MediaKind.AUDIO
    empty_window.tasks.relink(missing, moved)
    assert empty_window.document.project.voice.path == str(moved)
    qtbot.waitUntil(lambda: empty_window.editor.timeline.content.peaks is not None, timeout=90000)


def test_a_face_can_be_placed_by_hand_with_four_clicks(window, qtbot):
    canvas = window.editor.canvas
    window.actions_by_id["place_face"].trigger()
    for place in ((132, 140), (234, 135), (155, 254), (239, 254)):
        x, y = canvas.viewport.to_view(np.array(place))
        at = QPoint(round(float(x)), round(float(y)))
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    face = window.document.project.face
    assert face.detector == "manual"
    assert np.abs(face.points - sample_face()).max() < 3
    assert window.document.undo_label == "Place face"
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=90000)


def test_escape_leaves_placing_a_face(window):
    face = window.document.project.face
    window.actions_by_id["place_face"].trigger()
    canvas = window.editor.canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 200))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not window.editor.placer.active
    assert window.document.project.face == face


def test_changed_at_is_the_first_frame_whose_key_differs(window):
    _drag_at(window, 9, 57)
    first = window.document.project
    _drag_at(window, 4, 8)
    second = window.document.project
    assert changed_at(first, second) == 4
    assert changed_at(second, first) == 4
    assert changed_at(first, first) is None
