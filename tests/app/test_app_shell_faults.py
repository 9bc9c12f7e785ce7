"""Faults are told and reported, and what was open is offered."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from studio.app.shell import crash
from studio.app.shell.crash import CrashHandler, take_fault_logs
from studio.app.shell.session import LastSession
from studio.store.places import Place, folder

LEFT = Qt.MouseButton.LeftButton


# ---- faults


@pytest.fixture
def crashes(window):
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
