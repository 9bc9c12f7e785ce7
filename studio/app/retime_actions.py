"""Actions on keys in time, on words and sounds, and sound while scrubbing: their menus, and when each can be used."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from studio.app.actions import ActionSpec
from studio.app.retime_tools import FIRST
from studio.app.settings import Settings
from studio.app.texts import tr

if TYPE_CHECKING:
    from studio.app.window import MainWindow

SELECTION_IDS = ("stretch_keys", "stretch_double", "stretch_half", "stretch_fit", "reverse_keys")
TIME_IDS = ("insert_time", "remove_time")
WORD_IDS = ("import_words", "clear_words", "previous_word", "next_word")


def add_actions(window: MainWindow) -> None:
    """Fill the registry."""
    add, times, words = window.actions_by_id.add, window.editor.retime, window.editor.words
    tip = tr("Stretch the selected keys in time by a number")
    add(ActionSpec("stretch_keys", tr("&Stretch keys…"), ("Ctrl+T",), tip=tip), times.ask_stretch)
    tip = tr("The selected keys in twice the time, from the first")
    add(ActionSpec("stretch_double", tr("Stretch to &twice the length"), tip=tip),
        lambda: times.stretch(Fraction(2), FIRST))  # fmt: skip
    tip = tr("The selected keys in half the time, from the first")
    add(ActionSpec("stretch_half", tr("Stretch to &half the length"), tip=tip),
        lambda: times.stretch(Fraction(1, 2), FIRST))  # fmt: skip
    tip = tr("The first selected key on the in point, the last on the last frame before the out point")
    add(ActionSpec("stretch_fit", tr("&Fit keys to range"), ("Ctrl+Shift+T",), tip=tip), times.fit)
    tip = tr("The selected keys in reverse order")
    add(ActionSpec("reverse_keys", tr("&Reverse keys"), tip=tip), times.reverse)
    tip = tr("Keys and markers after the playhead move later; the voice stays where it is")
    add(ActionSpec("insert_time", tr("&Insert time…"), ("Ctrl+I",), tip=tip), times.ask_insert)
    tip = tr("Take out the keys and markers of the range and close the gap; the voice stays")
    add(ActionSpec("remove_time", tr("Re&move range"), ("Shift+Del",), tip=tip), times.remove_range)
    tip = tr("Words and sounds from a TextGrid, CSV, SRT or WebVTT file")
    add(ActionSpec("import_words", tr("Import &words…"), tip=tip), lambda: words.ask_import(window))
    add(ActionSpec("clear_words", tr("Remove w&ords")), words.clear)
    add(ActionSpec("next_word", tr("Ne&xt sound"), ("W",), tip=tr("Go to the next sound or word")),
        lambda: words.go(1))  # fmt: skip
    add(ActionSpec("previous_word", tr("Pre&vious sound"), ("Shift+W",), tip=tr("Go to the previous sound or word")),
        lambda: words.go(-1))  # fmt: skip
    tip = tr("Hear the voice while the playhead is dragged or stepped")
    sounding = window.settings.value.scrub_sound
    add(ActionSpec("scrub_sound", tr("Soun&d while scrubbing"), checkable=True, checked=sounding, tip=tip),
        lambda on: window.settings.change(scrub_sound=on))  # fmt: skip
    window.settings.changed.connect(lambda _old, new: _show_settings(window, new))
    for tools in (times, words):
        tools.failed.connect(window.show_error)
        tools.noted.connect(window.show_note)


def _show_settings(window: MainWindow, new: Settings) -> None:
    window.actions_by_id["scrub_sound"].setChecked(new.scrub_sound)
    window.playback.scrubber.set_on(new.scrub_sound)


def build_menu(window: MainWindow) -> QMenu:
    """Keys in time and words, for the Timeline menu."""
    menu = QMenu(tr("Ti&ming and words"), window)
    for ids in (SELECTION_IDS, TIME_IDS, WORD_IDS, ("scrub_sound",)):
        if menu.actions():
            menu.addSeparator()
        for action_id in ids:
            menu.addAction(window.actions_by_id[action_id])
    return menu


def refresh(window: MainWindow) -> None:
    """Enable what can be done now."""
    project, actions = window.document.project, window.actions_by_id
    can_edit = window.document.is_open and not window.document.read_only_reason
    for action_id in TIME_IDS:
        actions[action_id].setEnabled(can_edit and project.frame_count > 0)
    actions["import_words"].setEnabled(can_edit and project.voice is not None)
    actions["clear_words"].setEnabled(can_edit and project.alignment is not None)
    for action_id in ("previous_word", "next_word"):
        actions[action_id].setEnabled(project.alignment is not None)


def refresh_keys(window: MainWindow, *, chosen: bool) -> None:
    """Enable what works on selected keys."""
    for action_id in SELECTION_IDS:
        window.actions_by_id[action_id].setEnabled(chosen)
