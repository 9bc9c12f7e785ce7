"""Jobs run beside the window, one after the other, and can be stopped."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QThread

from studio.app.worker import JobProgress, JobRunner
from studio.core.errors import Cancelled, InputError


@pytest.fixture
def runner(qapp):
    runner = JobRunner()
    yield runner
    runner.close()


def _patient(report, cancel):
    for done in range(2000):
        if cancel.is_set():
            raise Cancelled
        report(JobProgress(done, 2000))
        time.sleep(0.005)


def test_a_job_runs_elsewhere_and_answers_in_the_gui_thread(runner, qtbot):
    threads, outcomes = [], []

    def job(report, cancel):
        threads.append(threading.get_ident())
        return 42

    def done(outcome):
        outcomes.append(outcome)
        threads.append(threading.get_ident())
        assert QThread.currentThread() is runner.thread()

    with qtbot.waitSignal(runner.ended, timeout=60000):
        runner.start("count", job, done)
    assert outcomes[0].result == 42
    assert threads[0] != threading.get_ident()
    assert threads[1] == threading.get_ident()


def test_jobs_keep_their_order(runner, qtbot):
    order = []
    for number in range(5):
        runner.start(str(number), lambda report, cancel, n=number: n, lambda outcome: order.append(outcome.result))
    qtbot.waitUntil(lambda: not runner.busy, timeout=60000)
    assert order == [0, 1, 2, 3, 4]


def test_errors_become_outcomes_and_the_next_job_runs(runner, qtbot):
    outcomes = []

    def bad(report, cancel):
        raise InputError("No.", path="a.wav", remedy="Try b.")

    def worse(report, cancel):
        raise ZeroDivisionError("oops")

    for job in (bad, worse, lambda report, cancel: "fine"):
        runner.start("job", job, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 3, timeout=60000)
    assert outcomes[0].error.remedy == "Try b."
    assert "ZeroDivisionError" in outcomes[1].error.what
    assert outcomes[2].result == "fine"


def test_cancel_stops_the_job_and_forgets_the_line(runner, qtbot):
    outcomes, progress = [], []
    runner.progressed.connect(progress.append)
    runner.start("long", _patient, outcomes.append)
    runner.start("never", _patient, outcomes.append)
    qtbot.waitUntil(lambda: bool(progress), timeout=60000)
    runner.cancel()
    qtbot.waitUntil(lambda: not runner.busy, timeout=60000)
    assert [(outcome.label, outcome.cancelled) for outcome in outcomes] == [("long", True)]


def test_progress_reaches_the_window_a_few_times_a_second_only(runner, qtbot):
    progress = []
    runner.progressed.connect(progress.append)

    def busy(report, cancel):
        for done in range(20001):
            report(JobProgress(done, 20000))

    begin = time.monotonic()
    with qtbot.waitSignal(runner.ended, timeout=60000):
        runner.start("busy", busy, lambda outcome: None)
    assert len(progress) < 20 * (time.monotonic() - begin) + 5
    assert progress[-1].done == 20000


def test_closing_while_a_job_runs_waits_for_it_and_calls_nobody(qapp, qtbot):
    runner, outcomes, running = JobRunner(), [], threading.Event()

    def job(report, cancel):
        running.set()
        return _patient(report, cancel)

    runner.start("long", job, outcomes.append)
    assert running.wait(60)
    begin = time.monotonic()
    runner.close()
    assert time.monotonic() - begin < 8, "the job would have taken ten seconds"
    qtbot.wait(50)
    assert outcomes == []
