"""Work in a thread that nobody waits for."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from shiboken6 import isValid

from studio.app.errand import Errand
from studio.app.recent import _look_at
from studio.store import recent


def test_what_is_found_is_told_in_its_order_in_the_window_s_thread(qtbot):
    owner, told = QObject(), []
    errand = Errand("counting", owner)
    errand.found.connect(lambda value: told.append((value, threading.current_thread() is threading.main_thread())))
    errand.start(lambda: range(5))
    qtbot.waitUntil(lambda: len(told) == 5, timeout=10000)
    assert told == [(number, True) for number in range(5)]


def test_the_next_errand_silences_the_one_before(qtbot):
    owner, told, go_on = QObject(), [], threading.Event()

    def slow():
        yield "first"
        go_on.wait(30)
        yield "late"

    errand = Errand("two", owner)
    errand.found.connect(told.append)
    errand.start(slow)
    qtbot.waitUntil(lambda: told == ["first"], timeout=10000)
    errand.start(lambda: ["second"])
    go_on.set()
    qtbot.waitUntil(lambda: "second" in told, timeout=10000)
    qtbot.wait(100)
    assert told == ["first", "second"]


def test_an_owner_that_goes_in_the_middle_is_not_missed(qtbot):
    """Emitted from the thread, as signals may be, this ended the process within a second."""
    go_on = threading.Event()

    def many():
        yield from range(50)
        go_on.wait(30)
        yield "unheard"

    told: list[object] = []
    for _ in range(200):
        owner = QObject()
        errand = Errand("many", owner)
        errand.found.connect(told.append)
        errand.start(many)
        owner.deleteLater()
        qtbot.waitUntil(lambda errand=errand: not isValid(errand), timeout=10000)
    go_on.set()
    qtbot.wait(100)
    assert "unheard" not in told


def test_recent_projects_are_looked_at_without_qt(project_path):
    """A picture that was decoded in the thread while a window was deleted stopped both for ever."""
    recent.note_opened(project_path, "talk")
    recent.write_picture(project_path, b"not decoded here")
    gone = project_path.with_name("gone.lipwright")
    looks = list(_look_at([project_path, gone]))
    assert [(look.path, look.picture, look.missing) for look in looks] == [
        (project_path, b"not decoded here", False),
        (gone, b"", True),
    ]
