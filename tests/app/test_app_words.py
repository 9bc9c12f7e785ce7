"""Words and sounds on the timeline: imported, drawn, clicked, stepped through, snapped to, undone."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from studio.app.settings import load_settings
from studio.core.alignment import Alignment, Spoken, aligned, set_alignment
from studio.core.quality import ProblemKind

TEXT = "start,end,label,tier\n0.2,0.36,HH,phones\n0.36,0.6,B,phones\n0.6,1.0,AY1,phones\n0.2,1.0,hi by,words\n"


@pytest.fixture
def csv(tmp_path):
    path = tmp_path / "talk.csv"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def spoken(window, csv, monkeypatch, qtbot):
    """The window with words imported through the menu's action."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(csv), ""))
    window.actions_by_id["import_words"].trigger()
    qtbot.waitUntil(lambda: window.document.project.alignment is not None, timeout=20000)
    window.editor.timeline.setFocus()
    return window


def test_words_are_imported_shown_as_spans_and_undone(spoken, qtbot):
    alignment = spoken.document.project.alignment
    assert alignment == Alignment(
        (Spoken(200, 1000, "hi by"),), (Spoken(200, 360, "HH"), Spoken(360, 600, "B"), Spoken(600, 1000, "AY1"))
    )
    assert "1 word and 3 sounds" in spoken.statusBar().currentMessage()
    assert [(s.start, s.end, s.text) for s in spoken.editor.timeline.spans] == [
        (5, 9, "HH"), (9, 15, "B"), (15, 25, "AY1"),
    ]  # fmt: skip
    QTest.keySequence(spoken, "Ctrl+Z")
    assert not spoken.editor.timeline.spans
    QTest.keySequence(spoken, "Ctrl+Shift+Z")
    assert len(spoken.editor.timeline.spans) == 3
    spoken.actions_by_id["clear_words"].trigger()
    assert spoken.document.project.alignment is None
    assert not spoken.actions_by_id["next_word"].isEnabled()


def test_a_click_on_a_span_goes_to_its_start_and_w_to_the_next(spoken):
    timeline = spoken.editor.timeline
    y = timeline.rows.spans_top + 6
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(round(timeline.scale.x_at(12.4)), y))
    assert spoken.playback.frame == 9
    assert spoken.statusBar().currentMessage().startswith("B, 00:00:00:09")
    QTest.keySequence(spoken, "W")
    assert spoken.playback.frame == 15
    QTest.keySequence(spoken, "Shift+W")
    QTest.keySequence(spoken, "Shift+W")
    assert spoken.playback.frame == 5
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(round(timeline.scale.x_at(40.4)), y))
    assert spoken.playback.frame == 40, "where no span is, the playhead goes to the pointer"


def test_the_edges_of_spans_are_snapped_to(spoken):
    assert spoken.editor.timeline.span_edges == (5, 9, 15, 25)


def test_known_closures_take_the_place_of_guessed_ones(spoken):
    spoken.editor.times.search()
    missed = [p for p in spoken.editor.times.problems if p.kind is ProblemKind.MISSED_CLOSURE]
    assert all(p.start == 9 and p.stop == 15 for p in missed)


def test_a_file_without_words_is_refused_and_says_why(window, tmp_path, qtbot):
    path = tmp_path / "talk.TextGrid"
    path.write_text("no")
    window.editor.words.take(path)
    qtbot.waitUntil(lambda: "cannot be read" in window.banner.text, timeout=20000)
    assert window.document.project.alignment is None


def test_an_hour_of_sounds_does_not_slow_edits_down(window):
    sounds = aligned(phones=[Spoken(i * 50, i * 50 + 50, "AH") for i in range(40)])
    window.document.edit(lambda p: set_alignment(p, sounds), "Words")
    kept = window.document.project.alignment
    begin = time.thread_time()
    window.actions_by_id["marker"].trigger()
    assert time.thread_time() - begin < 2
    assert window.document.project.alignment is kept, "not read and built again"
    window.document.undo()
    assert window.document.project.alignment is kept


def test_sound_while_scrubbing_is_a_setting_that_is_remembered(window):
    action = window.actions_by_id["scrub_sound"]
    assert action.isChecked()
    assert window.playback.scrubber.on
    action.trigger()
    assert not window.playback.scrubber.on
    assert not load_settings().scrub_sound
    window.settings.change(scrub_sound=True)
    assert action.isChecked()
    assert window.playback.scrubber.on
