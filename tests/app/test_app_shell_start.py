"""The real start in processes of its own: hard crashes, what comes after them, and a second start."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUN = """
import faulthandler, os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from studio.app import main
app = main.create_application()

def window():
    from studio.app.window import MainWindow
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))

def crash():
    shell = window().shell
    window().playback.seek(30)
    shell.note_session()
    faulthandler._sigsegv()

def look():
    print("open", window().document.path)
    print("banner", window().banner.text if window().banner.isVisible() else "")
    print("second", window().banner._second.isVisible())
    window().close()

def wait():
    print("ready", flush=True)
    end = time.monotonic() + 60
    def watch():
        if window().document.is_open and not window().runner.busy or time.monotonic() > end:
            print("open", window().document.path, flush=True)
            window().close()
        else:
            QTimer.singleShot(50, watch)
    watch()

QTimer.singleShot(400, {"crash": crash, "look": look, "wait": wait}[sys.argv[1]])
code = main.main(sys.argv[2:])
print("code", code)
"""
pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals")


@pytest.fixture
def environment(own_home, tmp_path) -> dict[str, str]:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    return os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "LIPWRIGHT_HOME": str(own_home),
        "XDG_RUNTIME_DIR": str(runtime),
    }


def _start(environment, *arguments: object) -> subprocess.Popen:
    command = [sys.executable, "-c", RUN, *map(str, arguments)]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def _told(process: subprocess.Popen) -> dict[str, str]:
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    return dict(line.split(" ", 1) for line in out.splitlines())


def test_after_a_hard_crash_the_project_is_offered_with_a_report_and_only_once(environment, own_home, project_path):
    crashed = _start(environment, "crash", project_path)
    crashed.communicate(timeout=120)
    assert crashed.returncode != 0
    first = _told(_start(environment, "look"))
    assert first["open"] == "None", "offered, never forced"
    assert "ended unexpectedly" in first["banner"]
    assert "talk" in first["banner"]
    assert first["second"] == "True"
    report = next((own_home / "log").glob("error-*.log")).read_text()
    assert "Segmentation fault" in report
    assert 'File "<string>"' in report
    second = _told(_start(environment, "look"))
    assert "unexpectedly" not in second["banner"]
    assert "Last time you worked on" in second["banner"]
    assert not list((own_home / "log").glob("fault-*"))


def test_a_second_start_opens_its_file_in_the_first_window_and_ends_at_once(environment, project_path):
    first = _start(environment, "wait")
    assert first.stdout.readline() == "ready\n"
    begin = time.monotonic()
    second = _start(environment, "look", project_path)
    out, err = second.communicate(timeout=180)
    assert out == "code 0\n", err
    assert time.monotonic() - begin < 30
    assert _told(first)["open"] == str(project_path)


def test_a_new_window_can_be_asked_for(environment, project_path):
    first = _start(environment, "wait")
    assert first.stdout.readline() == "ready\n"
    assert _told(_start(environment, "look", "--new-window"))["open"] == "None"
    assert _start(environment, "look", project_path).communicate(timeout=180)[0] == "code 0\n"
    assert _told(first)["open"] == str(project_path)
