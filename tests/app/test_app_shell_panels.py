"""Panels, settings, help and tour around the editor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from studio.app.actions import native
from studio.app.settings import load_settings
from studio.app.shell import help
from studio.app.shell.settings_dialog import SettingsDialog
from studio.app.shell.tour import beside
from studio.app.window import MainWindow
from studio.store.places import frames_folder

LEFT = Qt.MouseButton.LeftButton


def _type(widget: QWidget, text: str) -> None:
    QTest.keyClicks(widget, text)


# ---- panels


def test_the_start_page_puts_panels_away_and_the_editor_brings_them_back(window, project_path, qtbot):
    docks = window.docks
    assert docks.in_front("motion")
    QTest.keySequence(window, "Ctrl+M")
    assert docks["motion"].isHidden()
    window.new()
    assert all(docks[dock_id].isHidden() for dock_id in docks)
    assert not window.actions_by_id["show_motion"].isEnabled()
    window.tasks.open_project(project_path)
    assert docks["motion"].isHidden(), "as it was left"
    assert not docks["shapes"].isHidden()
    assert not window.actions_by_id["show_motion"].isChecked()
    window.actions_by_id["reset_layout"].trigger()
    assert docks.in_front("motion")
    assert window.actions_by_id["show_motion"].isChecked()
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=60000)


def test_panels_are_where_they_were_at_the_next_start(window, project_path, qtbot):
    window.docks.show("motion")
    window.actions_by_id["show_shapes"].setChecked(False)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.docks["motion"])
    window.close()
    other = MainWindow()
    other.show()
    other.tasks.open_project(project_path)
    assert other.dockWidgetArea(other.docks["motion"]) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert other.docks["shapes"].isHidden()
    other.actions_by_id["reset_layout"].trigger()
    assert other.dockWidgetArea(other.docks["motion"]) == Qt.DockWidgetArea.RightDockWidgetArea
    assert not other.docks["shapes"].isHidden()
    qtbot.waitUntil(lambda: not other.runner.busy, timeout=60000)
    other.close()
    other.deleteLater()


def test_a_layout_that_is_broken_gives_the_default_one(window, qtbot):
    from PySide6.QtCore import QByteArray

    window.docks.set_layout_state(QByteArray(b"rubbish"), ["motion", "gone"])
    assert window.docks.in_front("motion")


@pytest.mark.parametrize("size", [(1180, 820), (1366, 728)])
def test_all_panels_fit_beside_a_picture_of_a_useful_size(window, size, qtbot):
    window.resize(*size)
    window.docks.reset()
    for dock_id in window.docks:
        window.docks.show(dock_id)
    qtbot.wait(50)
    assert (window.width(), window.height()) == size, "no panel makes the window grow"
    assert window.editor.canvas.width() >= size[0] * 0.45
    assert window.editor.canvas.height() >= 160
    window.docks.reset()
    qtbot.wait(50)
    assert window.editor.canvas.width() >= size[0] * 0.5
    assert window.editor.canvas.height() >= 260


def test_a_panel_closed_by_its_button_is_unchecked_in_the_menu(window, qtbot):
    window.docks["motion"].close()
    assert not window.actions_by_id["show_motion"].isChecked()
    window.actions_by_id["show_motion"].trigger()
    assert window.docks.in_front("motion")


# ---- settings


@pytest.fixture
def settings_dialog(window) -> SettingsDialog:
    QTest.keySequence(window, "Ctrl+,")
    return window.findChild(SettingsDialog)


def test_settings_hold_at_once_and_leave_the_window_usable(window, settings_dialog, qtbot):
    dialog = settings_dialog
    assert not dialog.isModal()
    dark = dialog._choices["scheme"]
    dark.setCurrentIndex(dark.findData("dark"))
    qtbot.waitUntil(lambda: window.palette().window().color().lightness() < 100, timeout=10000)
    assert window.actions_by_id["scheme_dark"].isChecked()
    window.actions_by_id["scheme_light"].trigger()
    assert dark.currentData() == "light"
    dialog._switches["scrub_sound"].click()
    assert window.playback.scrubber.on is load_settings().scrub_sound is False
    dialog._switches["safe_colours"].click()
    assert window.actions_by_id["safe_colours"].isChecked()
    QTest.mouseClick(dialog.reset_button, LEFT)
    assert load_settings() == window.settings.value
    assert window.settings.value.scheme == "system"
    assert not window.actions_by_id["safe_colours"].isChecked()
    assert window.playback.scrubber.on


def test_what_needs_a_new_start_says_so(settings_dialog, qtbot):
    assert not settings_dialog.note.isVisible()
    settings_dialog.scale.setValue(150)
    assert "next start" in settings_dialog.note.text()
    assert settings_dialog.note.isVisible()
    assert load_settings().ui_scale == 150


def test_the_frames_on_disk_can_be_removed(window, settings_dialog, qtbot):
    dialog = settings_dialog
    shard = frames_folder() / "ab"
    shard.mkdir(exist_ok=True)
    (shard / ("0" * 30 + ".patch")).write_bytes(bytes(3 << 20))
    qtbot.waitUntil(lambda: "GB" in dialog.taken.text(), timeout=30000)
    with qtbot.waitSignal(dialog.frames_removed, timeout=30000):
        QTest.mouseClick(dialog.empty_button, LEFT)
    assert not list(frames_folder().rglob("*.patch"))
    assert dialog.taken.text() == "0.00 GB"
    dialog.limit.setValue(3)
    assert load_settings().cache_bytes == 3 << 30


def test_the_default_engine_is_that_of_new_projects(empty_window, portrait, voice, qtbot):
    empty_window.settings.change(engine="draft")
    empty_window.tasks.new_project(portrait, voice)
    qtbot.waitUntil(lambda: empty_window.document.is_open, timeout=60000)
    assert empty_window.document.project.render.engine == "draft"
    empty_window.runner.cancel()
    qtbot.waitUntil(lambda: not empty_window.runner.busy, timeout=60000)


# ---- help


def test_the_guide_is_found_with_its_headings_and_pictures():
    text = (help.docs_folder() / help.GUIDE).read_text(encoding="utf-8")
    titles = [heading.title for heading in help.headings(text)]
    assert {"Start", "Playing", "Timeline", "Picture"} <= set(titles)
    assert help.headings("```\n# no\n```\n# yes `code`\n#### deep") == [help.Heading(1, "yes code", 0)]


def test_help_opens_at_what_has_the_focus(window, qtbot):
    for widget, title in ((window.editor.timeline, "Timeline"), (window.editor.canvas, "Picture")):
        window.activateWindow()
        widget.setFocus()
        window.actions_by_id["help"].trigger()
        assert window.shell._help.contents.currentItem().text().strip() == title
    shown = window.shell._help
    top = shown.browser.cursorForPosition(QPoint(30, 14)).block().text()
    assert top == "Picture" or shown.browser.verticalScrollBar().value() == shown.browser.verticalScrollBar().maximum()


def test_the_guide_can_be_searched(window, qtbot):
    window.shell.open_help()
    shown = window.shell._help
    _type(shown.search, "playhead")
    count = int(shown.found.text().split()[0])
    assert count > 3
    first = shown.browser.textCursor().selectionStart()
    QTest.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.browser.textCursor().selectionStart() > first
    for _ in range(count - 1):
        QTest.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.browser.textCursor().selectionStart() == first, "round from the end"
    shown.search.setText("zzzzz")
    assert shown.found.text().startswith("0 ")


def test_the_list_of_shortcuts_is_as_they_are_now(window, qtbot):
    window.actions_by_id.set_keys("fit_mouth", ("Ctrl+F9",))
    window.actions_by_id["help_shortcuts"].trigger()
    text = window.shell._help.browser.toPlainText()
    assert native("Ctrl+F9") in text
    for action_id, action in window.actions_by_id.all().items():
        if action.shortcuts():
            assert window.actions_by_id.title(action_id) in text


def test_pictures_of_the_guide_come_only_from_its_folder(window, qtbot):
    window.shell.open_help()
    browser = window.shell._help.browser
    image = browser.loadResource(2, "images/editor-light.png")
    assert 0 < image.width() <= browser.viewport().width()
    assert browser.loadResource(2, "../../etc/passwd") is None


# ---- tour


def test_the_tour_goes_through_five_things_and_does_not_come_again(window, qtbot):
    window.actions_by_id["tour"].trigger()
    tour = window.shell.tour
    said = []
    for step in range(5):
        assert tour.place == step
        assert tour.callout.isVisible()
        assert window.rect().contains(tour.callout.geometry())
        said.append(tour.callout.text)
        QTest.mouseClick(tour.callout.next_button, LEFT)
    assert len(set(said)) == 5
    assert not tour.running
    assert not tour.callout.isVisible()
    assert load_settings().tour_done


def test_the_tour_holds_nothing_up(window, qtbot):
    window.actions_by_id["tour"].trigger()
    tour = window.shell.tour
    tour.next()
    QTest.keySequence(window, "M")
    assert len(window.document.project.markers) == 1
    tour.callout.next_button.setFocus()
    QTest.keyClick(tour.callout.next_button, Qt.Key.Key_Escape)
    assert not tour.running
    assert load_settings().tour_done


def test_at_the_start_page_the_tour_opens_the_sample(empty_window, project_path, qtbot, monkeypatch):
    monkeypatch.setattr(empty_window, "open_sample", lambda: empty_window.tasks.open_project(project_path))
    empty_window.actions_by_id["tour"].trigger()
    tour = empty_window.shell.tour
    assert tour.callout.next_button.text() == "Open the sample"
    QTest.mouseClick(tour.callout.next_button, LEFT)
    assert tour.place == 1
    qtbot.waitUntil(lambda: not empty_window.runner.busy, timeout=60000)
    assert tour.callout.isVisible()


def test_callouts_lie_beside_their_target_and_inside_the_window():
    from PySide6.QtCore import QRect

    room = QRect(0, 0, 1000, 700)
    for target in (QRect(10, 40, 60, 30), QRect(700, 60, 290, 600), QRect(0, 500, 1000, 200), QRect(0, 60, 1000, 640)):
        place = beside(target, 320, 140, room)
        assert room.contains(place)
        assert not place.intersects(target) or target.height() > 600 > place.width()
