"""History, properties, tables and recent projects, through real keys and clicks."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from studio.app.dialogs.choice import ExportChoice
from studio.app.dialogs.export import ExportDialog
from studio.app.dialogs.last_export import load_last
from studio.app.panels.history import HistoryModel, line_of, when
from studio.app.panels.recent import RecentList
from studio.app.table_models import CURVE, FRAME, KEYED, LANE, MOVED_X, POINT_X, SIZE, KeysModel
from studio.core.curves import Interpolation
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.lanes import KeyRef
from studio.core.project import set_key, set_motion, set_range
from studio.core.topology import PointGroup
from studio.media.image import read_image
from studio.store.project_file import ProjectFile
from studio.store.recent import RecentProject, read_picture, read_recent


def _key(window, group: PointGroup, frame: int, size: float = 3.0) -> None:
    offsets = np.full((len(EditLayer("x", group).points), 2), size, np.float32)
    assert window.document.edit(lambda project: set_key(project, group, frame, offsets), f"Key {frame}")


def _show(window, dock: str, widget, qtbot) -> None:
    window.docks.show(dock)
    qtbot.waitUntil(widget.isVisible, timeout=20000)


@pytest.fixture
def keyed(window):
    for group, frame in ((PointGroup.JAW, 5), (PointGroup.INNER_LIPS, 12), (PointGroup.JAW, 20)):
        _key(window, group, frame)
    return window


# ---- history


def test_a_click_on_a_step_goes_there_in_one_jump_and_redo_leads_back(keyed, qtbot):
    window, panel = keyed, keyed.panels.history
    _show(window, "history", panel, qtbot)
    assert [step.info.label for step in panel.model.steps] == ["New project", "Key 5", "Key 12", "Key 20"]
    assert panel.model.current_row == 3
    view = panel.view
    place = view.visualRect(panel.model.index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [key.frame for layer in window.document.project.layers for key in layer.keys] == [5]
    assert panel.model.current_row == 1
    QTest.keySequence(window, "Ctrl+Shift+Z")
    assert panel.model.current_row == 2
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert window.document.undo_label == "Key 12", "moving about in the list changes nothing"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window.document.undo_label == "Key 20"


def test_steps_that_were_left_behind_can_be_gone_back_to(keyed, qtbot):
    window, panel = keyed, keyed.panels.history
    _show(window, "history", panel, qtbot)
    lost = window.document.project
    window.editor.undo()
    assert window.document.edit(lambda p: set_motion(p, replace(p.motion, amplitude=2)), "Amplitude")
    on_line = {step.info.label: step.on_line for step in panel.model.steps}
    assert on_line == {"New project": True, "Key 5": True, "Key 12": True, "Key 20": False, "Amplitude": True}
    panel.step_chosen.emit(panel.model.steps[3].info.id)
    assert window.document.project == lost


def test_a_version_is_named_by_keyboard_and_kept(keyed, qtbot):
    window, panel = keyed, keyed.panels.history
    QTest.keySequence(window, "Ctrl+S")
    qtbot.waitUntil(lambda: panel.isVisible() and panel.name.hasFocus(), timeout=20000)
    QTest.keyClicks(panel.name, "to the client")
    QTest.keyClick(panel.name, Qt.Key.Key_Return)
    assert panel.model.steps[3].info.name == "to the client"
    assert "to the client" in panel.model.index(3, 0).data()
    path = window.document.path
    window.document.close_file()
    with ProjectFile.open(path, read_only=True) as file:
        assert [info.name for info in file.history()] == [None, None, None, "to the client"]


def test_the_list_is_the_same_whether_it_follows_edits_or_is_read_at_once(window, qtbot):
    document, model = window.document, HistoryModel(window)
    _show(window, "history", window.panels.history, qtbot)
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    for number in range(60):
        choice = number * 7 % 5
        if choice == 1:
            document.undo()
        elif choice == 2:
            document.redo()
        elif choice == 3 and number % 2:
            document.go_to(document.history()[number // 3 % len(document.history())].id)
        elif choice == 3:
            document.name_version(f"Version {number}")
        else:
            document.edit(lambda p, n=number: set_motion(p, replace(p.motion, amplitude=1 + n / 100)), f"Edit {number}")
        history = document.history()
        model.show(history)
        line = line_of(history)
        assert [(step.info, step.on_line) for step in model.steps] == [(info, info.id in line) for info in history]
        assert window.panels.history.model.steps == model.steps
        assert history[model.current_row].is_current
    assert resets == [1]


def test_the_steps_of_an_empty_history_are_none():
    assert line_of([]) == frozenset()


# ---- tables


def _edit_cell(view, row: int, column: int, text: str) -> None:
    """Go to a cell by keyboard and type."""
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, column))
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChildren(QLineEdit)[-1]
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # the view takes the text when the key press is over


def test_numbers_of_keys_are_edited_and_a_bad_one_loses_nothing(keyed, qtbot):
    window, panel = keyed, keyed.panels.tables.panel
    _show(window, "tables", panel.key_view, qtbot)
    model, view = panel.keys, panel.key_view
    assert [model.index(row, LANE).data() for row in range(3)] == ["Jaw", "Inner lips", "Jaw"]
    before = window.document.project
    _edit_cell(view, 0, SIZE, "a lot")
    assert window.document.project is before
    assert "'a lot' is no number. Nothing was changed." in window.statusBar().currentMessage()
    _edit_cell(view, 0, SIZE, "10,5")
    assert model.index(0, SIZE).data() == "10.50"
    assert window.document.undo_label == "Change key's size"
    _edit_cell(view, 0, FRAME, "00:00:01:07")
    assert [model.index(row, FRAME).data() for row in range(3)] == ["12", "20", "32"]
    assert window.editor.keys.selection == {KeyRef("jaw", 32)}, "the key stays selected where it went"
    assert window.document.edit(lambda project: before, "back")


def test_interpolation_is_chosen_from_a_list(keyed, qtbot):
    window, panel = keyed, keyed.panels.tables.panel
    _show(window, "tables", panel.key_view, qtbot)
    panel.key_view.setFocus()
    panel.key_view.setCurrentIndex(panel.keys.index(0, CURVE))
    QTest.keyClick(panel.key_view, Qt.Key.Key_F2)
    box = panel.key_view.viewport().findChild(QComboBox)
    row = box.findData(str(Interpolation.HOLD))
    box.setCurrentIndex(row)
    box.activated.emit(row)
    assert window.document.project.layer("jaw").key_at(5).interpolation is Interpolation.HOLD
    assert panel.keys.index(0, CURVE).data() == "Hold"


def test_the_selection_is_one_in_table_and_timeline(keyed, qtbot):
    window, panel = keyed, keyed.panels.tables.panel
    _show(window, "tables", panel.key_view, qtbot)
    window.editor.keys.select(frozenset({KeyRef("inner_lips", 12)}))
    assert panel.key_view.selected_rows() == [1]
    panel.key_view.setFocus()
    frame = window.playback.frame
    QTest.keyClick(panel.key_view, Qt.Key.Key_Down)
    assert window.editor.keys.selection == {KeyRef("jaw", 20)}
    QTest.keyClick(panel.key_view, Qt.Key.Key_Left)
    assert window.playback.frame == frame, "arrow keys stay in the table"
    place = panel.key_view.visualRect(panel.keys.index(2, LANE)).center()
    QTest.mouseClick(panel.key_view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.playback.frame == 20
    QTest.keyClick(panel.key_view, Qt.Key.Key_Delete)
    assert len(panel.keys.rows) == 2


def test_points_at_the_playhead_are_edited_as_numbers(keyed, qtbot):
    window, panel = keyed, keyed.panels.tables.panel
    _show(window, "tables", panel, qtbot)
    panel.tabs.setCurrentIndex(1)
    window.playback.seek(30)
    model, view = panel.points, panel.point_view
    assert model.rowCount() == 68
    assert model.index(57, KEYED).data() == ""
    x = float(model.index(57, POINT_X).data())
    _edit_cell(view, 57, POINT_X, f"{x + 4:.2f}")
    assert model.index(57, POINT_X).data() == f"{x + 4:.2f}"
    assert model.index(57, MOVED_X).data() == "4.00"
    assert model.index(57, KEYED).data() == "here"
    assert window.document.project.layer("outer_lips").key_at(30) is not None
    _edit_cell(view, 57, MOVED_X, "-1.5")
    assert model.index(57, POINT_X).data() == f"{x - 1.5:.2f}"
    assert window.editor.canvas.selection == {57}
    window.editor.canvas.select_points(frozenset({8, 9}), lead=8)
    assert view.selected_rows() == [8, 9]
    before = window.document.project
    _edit_cell(view, 8, POINT_X, "")
    assert window.document.project is before


def test_cells_tell_assistive_tools_what_they_are(keyed, qtbot):
    window, panel = keyed, keyed.panels.tables.panel
    _show(window, "tables", panel.key_view, qtbot)
    cell = panel.keys.index(1, FRAME)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Frame: 12"
    assert cell.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Key of Inner lips at 00:00:00:12"


def test_ten_thousand_keys_are_shown_fast(qapp, capsys):
    from tests.project_samples import talking_project

    layers = tuple(
        EditLayer(str(group), group, tuple(
            Keyframe(frame, np.ones((len(EditLayer("x", group).points), 2))) for frame in range(0, 3334)))
        for group in (PointGroup.JAW, PointGroup.OUTER_LIPS, PointGroup.INNER_LIPS)
    )  # fmt: skip
    project = replace(talking_project(60), layers=layers)
    model = KeysModel(qapp)
    times = []
    for _ in range(3):
        begin = time.process_time()
        model.show(project)
        times.append((time.process_time() - begin) * 1000)
        project = replace(project, layers=(replace(layers[0], keys=layers[0].keys[:-1]), *layers[1:]))
    with capsys.disabled():
        print(f"\n[table of {model.rowCount()} keys: {min(times):.0f} ms]")
    assert model.rowCount() > 10_000
    assert min(times) < 150


# ---- properties


def test_properties_are_edits_and_undo_shows_them_again(window, qtbot):
    panel = window.panels.properties.panel
    _show(window, "properties", panel, qtbot)
    assert panel.facts.portrait_facts == "474 × 473 px, still picture"
    assert panel.facts.voice_facts == "2.00 s, 16000 Hz"
    assert "model" not in panel.facts.motion
    panel.seed.setValue(77)
    assert window.document.project.render.seed == 77
    row = panel.rate.findText("30")
    panel.rate.setCurrentIndex(row)
    panel.rate.activated.emit(row)
    assert window.document.project.frame_count == 60
    assert panel.facts.length == "60 frames, 00:00:02:00"
    QTest.keySequence(window, "Ctrl+Z")
    QTest.keySequence(window, "Ctrl+Z")
    assert panel.seed.value() == 0
    assert panel.rate.currentText() == "25"


def test_media_are_collected_beside_the_project_and_relinked_by_hand(window, voice, tmp_path, monkeypatch, qtbot):
    window.actions_by_id["collect"].trigger()
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=60000)
    path = Path(window.document.project.voice.path)
    assert path.parent == tmp_path / "talk_media"
    assert path.read_bytes() == voice.read_bytes()
    monkeypatch.setattr("studio.app.window.ask_for_file", lambda *args, **kwargs: voice)
    panel = window.panels.properties.panel
    _show(window, "properties", panel, qtbot)
    QTest.mouseClick(panel.relink_voice, Qt.MouseButton.LeftButton)
    assert Path(window.document.project.voice.path) == voice
    assert panel.facts.voice_path == str(voice)


# ---- recent projects


def test_recent_projects_are_listed_with_pictures_and_missing_ones_can_be_removed(window, project_path, qtbot):
    assert read_picture(project_path).startswith(b"\xff\xd8")
    other = project_path.with_name("second.lipwright")
    window.document.save_as(other, overwrite=False)
    assert [entry.name for entry in read_recent()] == ["second", "talk"]
    window.new()
    cards = window.start.recent
    qtbot.waitUntil(cards.isVisible, timeout=20000)
    other.unlink()
    window.panels.recent.refresh()
    qtbot.waitUntil(lambda: cards.is_missing(other), timeout=20000)
    assert not cards.is_missing(project_path)
    view = cards.list
    view.setFocus()
    view.setCurrentRow(0)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not window.document.is_open
    assert "not where it was" in window.statusBar().currentMessage()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert [entry.name for entry in read_recent()] == ["talk"]
    qtbot.waitUntil(lambda: view.count() == 1, timeout=20000)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualItemRect(view.item(0)).center())
    assert window.document.path == project_path
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=60000)


# ---- export dialog


def test_the_export_dialog_starts_from_the_last_export_and_asks_in_place(window, tmp_path, qtbot):
    there = tmp_path / "films"
    there.mkdir()
    (there / "talk.csv").write_text("old")
    window.document.close_file()
    window.tasks.open_project(tmp_path / "talk.lipwright")
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=60000)
    window.export(ExportChoice("landmarks_csv", there / "other.csv"))
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=60000)
    window.ask_export()
    dialog = window.findChild(ExportDialog)
    assert dialog.format.currentData() == "landmarks_csv"
    assert Path(dialog.name.text()) == there / "talk.csv"
    assert dialog.export_button.text() == "Replace"
    dialog.name.setText(str(there / "new.csv"))
    assert dialog.export_button.text() == "Export"
    assert "AI-generated" in dialog.mark.text()
    assert not dialog.visible_mark.isVisible(), "there is no picture to mark"
    dialog.format.setFocus()
    order = []
    for _ in range(3):
        order.append(dialog.focusWidget().accessibleName())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert order == ["Format", "File", "Browse for the file"]
    dialog.reject()


def test_the_visible_mark_is_off_until_it_is_chosen_and_then_remembered(window, tmp_path, qtbot):
    window.document.edit(lambda project: set_range(project, 0, 2), "Range")
    window.ask_export()
    dialog = window.findChild(ExportDialog)
    dialog.choose_format("png_sequence")
    dialog.name.setText(str(tmp_path / "plain"))
    assert dialog.visible_mark.isVisible()
    assert not dialog.choice().visible_mark
    dialog.visible_mark.setFocus()
    QTest.keyClick(dialog.visible_mark, Qt.Key.Key_Space)
    dialog.name.setText(str(tmp_path / "marked"))
    assert dialog.choice().visible_mark
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=120000)
    assert not window.banner.isVisible(), window.banner.text
    window.export(ExportChoice("png_sequence", tmp_path / "plain"))
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=120000)
    marked, plain = (read_image(min((tmp_path / name).glob("*.png"))) for name in ("marked", "plain"))
    changed = np.argwhere((marked != plain).any(-1))
    assert changed.min(0)[0] > plain.shape[0] * 0.8
    window.export(ExportChoice("png_sequence", tmp_path / "third", visible_mark=True))
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=120000)
    assert load_last().visible_mark


def test_what_is_not_saved_does_not_show_our_own_folder_among_recent_projects(qtbot):
    view = RecentList()
    qtbot.addWidget(view)
    now = datetime.now(UTC)
    view.show_projects(
        [
            RecentProject(Path("/x/unsaved/1"), "face, not saved", now),
            RecentProject(Path("/films/a"), "a", now),
        ]
    )
    shown = [view.list.item(row).text().split("\n") for row in range(2)]
    assert shown == [["face, not saved", when(now)], ["a", "films", when(now)]]
