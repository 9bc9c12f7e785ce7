"""Windows without a screen, in a home of their own, without sound; Qt's warnings fail the tests."""

from __future__ import annotations

import os
import sys
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")  # tests read the window's texts in English

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from studio.app import languages
from studio.app.collector import GarbageCollector
from studio.app.compute import ComputeProcess, Progress, Work
from studio.app.engines import Engines
from studio.app.main import create_application
from studio.app.window import MainWindow
from studio.core.project import BaseMotion, Project, ReferenceFace, set_base, set_face
from studio.core.resources import resource_path
from studio.render.analysis import new_project
from studio.store.project_file import ProjectFile
from tests.app.gestures import sample_face, talking

SECONDS = 2
RATE = 16_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints|support raise|support grabbing", extend=True))


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return create_application()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Lets the window speak a language until the test ends."""
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()

    def install(language: str) -> None:
        assert languages.install(qapp, language) == language

    yield install
    QLocale.setDefault(locale)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing of the person who runs the tests is read or written; no sound card is opened."""
    monkeypatch.setenv("LIPWRIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    return tmp_path / "home"


@pytest.fixture
def portrait() -> Path:
    return resource_path("samples/portrait_synthetic.jpg")


@pytest.fixture
def voice(tmp_path: Path) -> Path:
    """Two seconds: a tone that comes and goes, then silence."""
    time = np.arange(SECONDS * RATE) / RATE
    loud = np.sin(2 * np.pi * 180 * time) * (0.5 + 0.5 * np.sin(2 * np.pi * 3 * time)) * (time < 1.5)
    path = tmp_path / "voice one.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((loud * 20000).astype(np.int16).tobytes())
    return path


@pytest.fixture
def engines_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Engines work in this process, where a test can put others in their place."""
    from studio.render.engines import create_engine

    monkeypatch.setattr(Engines, "create", lambda self, settings, cancel: create_engine(settings.engine))


@pytest.fixture
def computes_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the compute process would do is done in this one, where a test can put other parts in place."""

    def call(self: object, work: Work, *, cancel: Event | None = None, progress: Progress = lambda *_: None) -> object:
        return work({}, progress, cancel or Event())

    monkeypatch.setattr(ComputeProcess, "call", call)


@pytest.fixture
def talking_project(portrait: Path, voice: Path, tmp_path: Path) -> Project:
    """The sample portrait with a motion of 50 frames."""
    project = new_project(portrait, voice, project_path=tmp_path / "talk.lipwright")
    project = set_face(project, ReferenceFace(sample_face(), "manual"))
    frames = project.frame_count
    speech = (np.arange(frames) < 38).astype(np.float32)
    return set_base(project, BaseMotion(talking(project.face.points, frames), speech, (("model", "test"),)))


@pytest.fixture
def project_path(talking_project: Project, tmp_path: Path) -> Path:
    path = tmp_path / "talk.lipwright"
    ProjectFile.create(path, talking_project).close()
    return path


@pytest.fixture
def empty_window(qtbot, qapp) -> Iterator[MainWindow]:
    """The application's window at its start page, and Python's collector as the application has it."""
    collector = GarbageCollector()
    window = MainWindow()
    window.resize(1100, 800)
    window.show()
    qtbot.waitExposed(window)
    collector.tidy()
    yield window
    window.close()
    window.deleteLater()
    collector.end()


@pytest.fixture
def window(empty_window: MainWindow, project_path: Path, qtbot) -> MainWindow:
    """The window with a project that has its motion, after everything is loaded and drawn."""
    empty_window.tasks.open_project(project_path)
    qtbot.waitUntil(
        lambda: not empty_window.runner.busy and empty_window.editor.canvas.patch is not None, timeout=90000
    )
    return empty_window
