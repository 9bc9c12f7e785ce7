"""Commands, shortcuts, and the way through the window by keys."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from studio.app.access_keys import access_key, unique_access_keys
from studio.app.actions import native, plain
from studio.app.settings import load_settings
from studio.app.shell.fuzzy import fuzzy_score, natural
from studio.app.shell.shortcut_store import load_keys
from studio.app.shell.shortcuts import ShortcutDialog
from studio.app.window import MainWindow
from studio.store.places import Place, folder

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
    assert unique_access_keys(["文件(&F)", "帮助(&F)"]) == ["文件(&F)", "帮助(&A)"]
    assert unique_access_keys(["打开(&O)…", "文件(&O)…", "动作", "GB 文件(&O)"])[1:] == [
        "文件(&A)…",
        "动作(&B)",
        "&GB 文件",
    ]


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
