"""What is around the editor: commands, shortcuts, settings, help, tour, panels, the way by keys, faults."""

from __future__ import annotations

import sys
import threading
from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from studio.app.access_keys import access_key, unique_access_keys
from studio.app.actions import native, plain
from studio.app.settings import load_settings
from studio.app.shell import crash, help
from studio.app.shell.crash import CrashHandler, take_fault_logs
from studio.app.shell.fuzzy import fuzzy_score, natural
from studio.app.shell.session import LastSession
from studio.app.shell.settings_dialog import SettingsDialog
from studio.app.shell.shortcut_store import load_keys
from studio.app.shell.shortcuts import ShortcutDialog
from studio.app.shell.tour import beside
from studio.app.window import MainWindow
from studio.store.places import Place, folder, frames_folder

LEFT = Qt.MouseButton.LeftButton


def _type(widget: QWidget, text: str) -> None:
    QTest.keyClicks(widget, text)


# ---- the command palette


def test_letters_find_commands_and_their_initials_too():
    assert fuzzy_score("xyz", "Export") is None
    assert fuzzy_score("bezier", "Interpolation: Bézier") is not None
    assert fuzzy_score("np", "Next problem") > fuzzy_score("np", "No snap: keep")
    assert fuzzy_score("key", "Add key") > fuzzy_score("key", "Keyboard shortcuts")
    assert fuzzy_score("undo", "Undo") > fuzzy_score("undo", "Undone things")
    assert fuzzy_score("problem next", "Next problem") is not None
    assert fuzzy_score("", "anything") is not None
    assert sorted(["12 frames", "2 frames", "Élan", "eclat"], key=natural) == ["2 frames", "12 frames", "eclat", "Élan"]


def test_a_command_is_found_and_used_by_keys_alone(window, qtbot):
    window.editor.timeline.setFocus()
    QTest.keySequence(window, "Ctrl+Shift+P")
    palette = window.shell.palette
    assert palette.isVisible()
    assert palette.query.hasFocus()
    assert "palette" not in palette.shown_ids
    assert "undo" not in palette.shown_ids, "there is nothing to undo now"
    _type(palette.query, "set or rem mark")
    assert palette.shown_ids[0] == "marker"
    QTest.keyClick(palette.query, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert len(window.document.project.markers) == 1
    assert window.editor.timeline.hasFocus(), "the focus goes back to where it was"


def test_what_was_used_last_comes_first(window, qtbot):
    for letters in ("fit mouth", "to the end", "fit picture"):
        QTest.keySequence(window, "Ctrl+Shift+P")
        _type(window.shell.palette.query, letters)
        QTest.keyClick(window.shell.palette.query, Qt.Key.Key_Return)
    QTest.keySequence(window, "Ctrl+Shift+P")
    assert window.shell.palette.shown_ids[:3] == ["fit", "go_end", "fit_mouth"]
    assert load_settings().recent_actions[0] == "fit"


def test_arrows_choose_and_escape_leaves_all_as_it_was(window, qtbot):
    window.editor.canvas.setFocus()
    QTest.keySequence(window, "Ctrl+Shift+P")
    palette = window.shell.palette
    first = palette.list.currentItem()
    QTest.keyClick(palette.query, Qt.Key.Key_Down)
    assert palette.list.currentItem() is not first
    QTest.keyClick(palette.query, Qt.Key.Key_Up)
    assert palette.list.currentItem() is first
    QTest.keyClick(palette.query, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.editor.canvas.hasFocus()
    assert window.settings.value.recent_actions == ()


def test_the_palette_closes_when_one_works_elsewhere(window, qtbot):
    QTest.keySequence(window, "Ctrl+Shift+P")
    window.editor.timeline.setFocus()
    assert not window.shell.palette.isVisible()
    assert window.editor.timeline.hasFocus()


# ---- shortcuts


@pytest.fixture
def editor_of_keys(window) -> ShortcutDialog:
    window.actions_by_id["shortcuts"].trigger()
    return window.findChild(ShortcutDialog)


def _press(dialog: ShortcutDialog, keys: str) -> None:
    dialog.key.setKeySequence(QKeySequence(keys))


def test_a_new_shortcut_holds_at_once_and_at_the_next_start(window, editor_of_keys, qtbot):
    dialog = editor_of_keys
    _type(dialog.search, "fit mou")
    assert dialog.chosen == "fit_mouth"
    dialog.key.setFocus()
    QTest.keyClick(dialog.key, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(dialog.set_button, LEFT)
    action = window.actions_by_id["fit_mouth"]
    assert action.shortcut() == QKeySequence("Ctrl+K")
    assert native("Ctrl+K") in action.toolTip()
    assert load_keys() == {"fit_mouth": ("Ctrl+K",)}
    other = MainWindow()
    assert other.actions_by_id.keys("fit_mouth") == ("Ctrl+K",)
    other.close()
    other.deleteLater()


def test_a_key_that_is_taken_names_its_owner_and_can_be_taken_over(window, editor_of_keys, qtbot):
    dialog, actions = editor_of_keys, window.actions_by_id
    dialog.choose("fit_mouth")
    _press(dialog, "Ctrl+E")
    assert actions.title("export") in dialog.conflict.text()
    assert dialog.set_button.text() == "&Take over"
    assert not dialog.add_button.isEnabled()
    QTest.mouseClick(dialog.set_button, LEFT)
    assert actions.keys("fit_mouth") == ("Ctrl+E",)
    assert actions.keys("export") == ()
    assert native("Ctrl+E") not in actions["export"].toolTip()
    dialog.choose("fit_mouth")
    QTest.mouseClick(dialog.reset_button, LEFT)
    assert actions.keys("fit_mouth") == ("Shift+F",)
    assert actions.keys("export") == ("Ctrl+E",), "it comes back when the taker lets it go"


def test_of_two_keys_only_the_one_that_is_taken_goes(window, editor_of_keys, qtbot):
    dialog, actions = editor_of_keys, window.actions_by_id
    dialog.choose("fit")
    _press(dialog, "Ctrl+Y")
    QTest.mouseClick(dialog.set_button, LEFT)
    assert actions.keys("redo") == ("Ctrl+Shift+Z",)
    dialog.choose("redo")
    QTest.mouseClick(dialog.reset_button, LEFT)
    assert actions.keys("redo") == ("Ctrl+Shift+Z", "Ctrl+Y")
    assert actions.keys("fit") == (), "each key has one owner"


def test_a_second_key_none_and_all_as_at_first(window, editor_of_keys, qtbot):
    dialog, actions = editor_of_keys, window.actions_by_id
    dialog.choose("fit")
    _press(dialog, "Ctrl+F9")
    QTest.mouseClick(dialog.add_button, LEFT)
    assert actions.keys("fit") == ("F", "Ctrl+F9")
    QTest.mouseClick(dialog.none_button, LEFT)
    assert actions.keys("fit") == ()
    assert load_keys() == {"fit": ()}
    QTest.mouseClick(dialog.reset_all_button, LEFT)
    assert actions.keys("fit") == ("F",)
    assert load_keys() == {}
    assert not dialog.reset_all_button.isEnabled()


def test_keys_can_be_searched_too(editor_of_keys, qtbot):
    _type(editor_of_keys.search, "ctrl+shift+p")
    assert editor_of_keys.chosen == "palette"


def test_stored_shortcuts_that_are_broken_are_left_out(qapp):
    path = folder(Place.CONFIG) / "shortcuts.ini"
    path.write_text('[General]\nfit="[\\"Ctrl+K\\"]"\nundo=rubbish\nredo="[7]"\nnew="[\\"Ctrl+Foo\\"]"\nopen="{}"\n')
    assert load_keys() == {"fit": ("Ctrl+K",)}


# ---- every action


def test_every_action_has_a_name_and_keys_of_its_own(window):
    registry = window.actions_by_id
    names = Counter(registry.title(action_id) for action_id in registry.all())
    assert [name for name, count in names.items() if count > 1] == []
    keys = Counter(key for action_id in registry.all() for key in registry.keys(action_id))
    assert [key for key, count in keys.items() if count > 1] == []
    assert all(plain(action.text()) for action in registry.all().values())


def test_access_keys_of_one_menu_differ(window):
    def walk(menu) -> None:
        if menu is not window.menuBar():
            menu.aboutToShow.emit()
        letters = Counter(letter for action in menu.actions() if (letter := access_key(action.text())))
        assert [letter for letter, count in letters.items() if count > 1] == [], [a.text() for a in menu.actions()]
        for action in menu.actions():
            if action.menu() is not None:
                walk(action.menu())

    walk(window.menuBar())


def test_a_letter_that_is_taken_gives_way_to_another_of_the_text():
    assert unique_access_keys(["&New", "&Next page", "&Save"]) == ["&New", "Next &page", "&Save"]
    assert unique_access_keys(["&A", "&a", "A & B", "x && &y"]) == ["&A", "a", "A & &B", "x && &y"]
    assert unique_access_keys(["文件(&F)", "帮助(&F)"]) == ["文件(&F)", "&帮助(F)"]


def test_everything_that_takes_the_focus_has_a_name(window, qtbot):
    for dock_id in window.docks:
        window.docks.show(dock_id)
    for action_id in ("settings", "shortcuts", "help"):
        window.actions_by_id[action_id].trigger()
    window.banner.show_note("What", "Detail", button="One", action=lambda: None, second=("Two", lambda: None))
    qtbot.wait(50)
    unnamed = []
    for top in (window, *(w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window)):
        for widget in (top, *top.findChildren(QWidget)):
            if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.objectName().startswith("qt_"):
                continue
            if not widget.isVisible():
                continue
            inner = type(widget).__module__.startswith("PySide6") and isinstance(widget.parent(), QWidget)
            inner = inner and type(widget.parent()).__name__ in _HOLD_THEIR_PARTS
            text = getattr(widget, "text", None)
            if not (widget.accessibleName() or (callable(text) and text()) or inner):
                unnamed.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    assert not unnamed, "\n".join(unnamed)


_HOLD_THEIR_PARTS = frozenset(
    {"QSpinBox", "QDoubleSpinBox", "QComboBox", "QTabWidget", "QKeySequenceEdit", "QDockWidget", "QToolBar", "QMenuBar"}
)
"""Qt speaks of these as one thing."""


def test_f6_goes_round_through_the_parts(window, qtbot):
    window.editor.canvas.setFocus()
    QTest.keySequence(window, "F6")
    assert window.editor.timeline.hasFocus() or window.editor.timeline.isAncestorOf(QApplication.focusWidget())
    seen = []
    for _ in range(12):
        QTest.keySequence(window, "F6")
        seen.append(QApplication.focusWidget())
    assert window.editor.canvas in seen
    assert any(window.docks["motion"].isAncestorOf(widget) for widget in seen)
    window.editor.timeline.setFocus()
    QTest.keySequence(window, "Shift+F6")
    assert window.editor.canvas.hasFocus()


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
    image = browser.loadResource(2, "images/window-editor.png")
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


# ---- faults


@pytest.fixture
def crashes(window, monkeypatch):
    handler = CrashHandler(window, context=window.shell.situation)
    handler.faulted.connect(window.show_error)
    before = sys.excepthook, threading.excepthook
    handler.install()
    yield handler
    handler.remove()
    assert (sys.excepthook, threading.excepthook) == before


def _fail(text: str) -> None:
    try:
        raise ZeroDivisionError(text)
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_fault_is_told_with_a_report_that_can_be_copied_and_work_goes_on(window, crashes, qtbot):
    _fail("oops ü")
    assert "oops ü" in window.banner.text
    assert window.banner._button.text() == "Copy report"
    QTest.mouseClick(window.banner._button, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError: oops ü" in copied
    assert "_fail" in copied
    assert "project open: True" in copied
    assert len(list(folder(Place.LOG).glob("error-*.log"))) == 1
    QTest.keySequence(window, "M")
    assert len(window.document.project.markers) == 1


def test_the_same_fault_over_and_over_is_reported_once(window, crashes, qtbot):
    for _ in range(50):
        _fail("again")
    assert len(list(folder(Place.LOG).glob("error-*.log"))) == 1


def test_a_fault_in_another_thread_is_told_too(window, crashes, qtbot):
    thread = threading.Thread(target=lambda: 1 / 0, name="helper")
    thread.start()
    thread.join()
    qtbot.waitUntil(window.banner.isVisible, timeout=10000)
    assert "ZeroDivisionError" in window.banner.text
    assert "thread: helper" in crash.read_report(next(folder(Place.LOG).glob("error-*.log")))


def test_a_fault_while_a_fault_is_told_ends_nothing(window, crashes, qtbot, capsys, monkeypatch):
    monkeypatch.setattr(crash, "write_report", lambda *_, **__: 1 / 0)
    _fail("first")
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_what_a_hard_crash_left_becomes_a_report_once(qapp):
    logs = folder(Place.LOG)
    (logs / "fault-99999999.log").write_text("Fatal Python error: Segmentation fault\n")
    (logs / "fault-99999998.log").write_text("")
    (logs / "fault-77.log").write_text("of a process that lives")
    reports = take_fault_logs(lambda process: process == 77)
    assert [crash.read_report(path).count("Segmentation fault") for path in reports] == [1]
    assert [path.name for path in logs.glob("fault-*")] == ["fault-77.log"]
    assert take_fault_logs(lambda process: process == 77) == []


# ---- the start


class _Told:
    """A session with a given past."""

    def __init__(self, offer: LastSession | None) -> None:
        self.offer, self.noted, self.accepted, self.ended = offer, [], False, False

    def begin(self):
        return self.offer

    def note(self, project, frame=0):
        self.noted.append((project, frame))

    def accept(self):
        self.accepted = True

    def end(self):
        self.ended = True


def test_after_a_crash_the_project_is_offered_and_opens_at_its_frame(empty_window, project_path, qtbot):
    session = _Told(LastSession(project_path, 21, crashed=True))
    empty_window.shell.begin(session, has_files=False)
    assert not empty_window.document.is_open, "offered, not forced"
    assert "unexpectedly" in empty_window.banner.text
    QTest.mouseClick(empty_window.banner._button, LEFT)
    qtbot.waitUntil(lambda: not empty_window.runner.busy and empty_window.document.is_open, timeout=60000)
    assert empty_window.playback.frame == 21
    assert session.accepted
    empty_window.close()
    assert session.noted[-1] == (project_path, 21)
    assert session.ended


def test_where_one_works_is_noted_a_while_after_a_change(window, project_path, qtbot):
    session = _Told(None)
    window.shell.begin(session, has_files=True)
    window.shell._note.setInterval(10)
    window.playback.seek(33)
    qtbot.waitUntil(lambda: (project_path, 33) in session.noted, timeout=10000)


def test_the_last_project_is_offered_only_where_that_is_wanted(empty_window, project_path, qtbot):
    empty_window.settings.change(offer_session=False, tour_done=True)
    empty_window.shell.begin(_Told(LastSession(project_path)), has_files=False)
    assert not empty_window.banner.isVisible()
    empty_window.settings.change(offer_session=True)
    empty_window.shell.begin(_Told(LastSession(project_path)), has_files=False)
    assert "talk" in empty_window.banner.text
    assert "unexpectedly" not in empty_window.banner.text


def test_a_report_of_the_crash_can_be_copied_from_the_offer(empty_window, project_path, tmp_path, qtbot):
    report = tmp_path / "error-1.log"
    report.write_text("Segmentation fault")
    session = _Told(LastSession(project_path, crashed=True, again=True))
    empty_window.shell.begin(session, has_files=False, reports=[report])
    assert "again" in empty_window.banner.text
    QTest.mouseClick(empty_window.banner._second, LEFT)
    assert QGuiApplication.clipboard().text() == "Segmentation fault"
    assert empty_window.banner.isVisible(), "the offer still stands"


def test_somebody_new_is_offered_the_tour_and_not_again(empty_window, qtbot):
    empty_window.shell.begin(_Told(None), has_files=False)
    qtbot.waitUntil(lambda: empty_window.shell.tour is not None and empty_window.shell.tour.running, timeout=10000)
    empty_window.shell.tour.end()
    empty_window.shell.begin(_Told(None), has_files=False)
    QTimer.singleShot(0, lambda: None)
    qtbot.wait(20)
    assert not empty_window.shell.tour.running


def test_files_on_the_command_line_are_not_disturbed_by_offers(empty_window, project_path, qtbot):
    empty_window.shell.begin(_Told(LastSession(project_path, crashed=True)), has_files=True)
    assert not empty_window.banner.isVisible()
    assert empty_window.shell.tour is None


def test_a_later_start_opens_its_file_here(empty_window, project_path, qtbot):
    empty_window.shell.open_from_elsewhere([])
    assert not empty_window.document.is_open
    empty_window.shell.open_from_elsewhere([project_path])
    assert empty_window.document.path == project_path
    qtbot.waitUntil(lambda: not empty_window.runner.busy, timeout=60000)
