"""What was open last is offered once; a second start hands its files over."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from studio.app.shell.session import LastSession, Session, runs
from studio.app.shell.single_instance import HAND_OVER_MS, MAX_MESSAGE, SingleInstance
from studio.store.places import Place, folder

ROOT = Path(__file__).parents[2]
DIE = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from studio.app.shell.session import Session
session = Session()
offer = session.begin()
if "accept" in sys.argv:
    session.accept()
session.note(Path(sys.argv[1]), 17)
print(os.getpid(), flush=True)
os._exit(3)
"""


def _crash(project: Path, *more: str) -> int:
    run = subprocess.run([sys.executable, "-c", DIE, str(project), *more], capture_output=True, text=True, cwd=ROOT)
    assert run.returncode == 3, run.stderr
    return int(run.stdout)


@pytest.fixture
def project(tmp_path) -> Path:
    path = tmp_path / "a project ü.lipwright"
    path.write_bytes(b"x")
    return path


def test_the_first_start_has_nothing_to_offer(qapp):
    session = Session()
    assert session.begin() is None
    session.end()
    assert not list(folder(Place.DATA).glob("sessions/*"))


def test_a_proper_end_offers_the_last_project_as_such(qapp, project):
    session = Session()
    session.begin()
    session.note(project, 12)
    assert runs(os.getpid())
    session.end()
    assert Session().begin() == LastSession(project, 12)


def test_what_a_crashed_process_had_open_is_offered_once_as_crashed(qapp, project):
    process = _crash(project)
    assert not runs(process)
    first = Session()
    assert first.begin() == LastSession(project, 17, crashed=True)
    first.end()
    second = Session()
    assert second.begin() == LastSession(project, 17), "now it is only the last project"
    second.end()


def test_a_crash_after_an_accepted_offer_is_told_as_such(qapp, project):
    _crash(project, "accept")
    assert Session().begin() == LastSession(project, 17, crashed=True, again=True)


def test_a_project_that_is_gone_is_not_offered(qapp, project):
    _crash(project)
    project.unlink()
    assert Session().begin() is None


def test_a_session_that_runs_is_left_alone(qapp, project):
    running = Session()
    running.begin()
    running.note(project, 1)
    other = Session()
    assert other.begin() is None
    running.end()
    other.end()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"project": 3}', '{"project": "relative"}', '{"project": "/a\\u0000"}']
)
def test_damaged_session_files_offer_nothing(qapp, text):
    place = folder(Place.DATA) / "sessions"
    place.mkdir()
    (place / "last.json").write_text(text)
    (place / "99999999-ab.json").write_text(text)
    session = Session()
    assert session.begin() is None
    session.end()


def test_a_session_that_cannot_be_kept_does_no_harm(qapp, own_home, project):
    own_home.mkdir(exist_ok=True)
    (own_home / "data").write_text("in the way")
    session = Session()
    assert session.begin() is None
    session.note(project)
    session.end()


# ---- one window


@pytest.fixture
def first(qapp, tmp_path):
    instance = SingleInstance(name=str(tmp_path / "s"))
    assert instance.listen()
    yield instance
    instance.close()


def _from_another_process(name: str, *paths: Path) -> subprocess.Popen:
    code = (
        "import sys, time; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([])\n"
        "from studio.app.shell.single_instance import SingleInstance\n"
        "begin = time.monotonic()\n"
        "done = SingleInstance(name=sys.argv[1]).hand_over([Path(text) for text in sys.argv[2:]])\n"
        "print(done, time.monotonic() - begin)\n"
    )
    command = [sys.executable, "-c", code, name, *map(str, paths)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_a_second_start_hands_its_files_over(first, tmp_path, qtbot):
    paths = [tmp_path / "ü.lipwright", tmp_path / "b c.wav"]
    with qtbot.waitSignal(first.received, timeout=30000) as received:
        other = _from_another_process(first._name, *paths)
    assert received.args == [paths]
    assert other.communicate(timeout=180)[0].startswith("True")


def test_without_a_window_a_start_goes_on_at_once(qapp, tmp_path):
    waited = []
    for _ in range(5):  # the shortest counts: the machine may be busy with others
        begin = time.monotonic()
        assert not SingleInstance(name=str(tmp_path / "nobody")).hand_over([])
        waited.append(time.monotonic() - begin)
    assert min(waited) < HAND_OVER_MS / 1000 / 3


def test_a_window_that_does_not_answer_holds_a_start_up_only_briefly_and_opens_nothing(first, tmp_path, qtbot):
    told = []
    first.received.connect(told.append)
    begin = time.monotonic()
    other = _from_another_process(first._name, tmp_path / "a.lipwright")
    while other.poll() is None and time.monotonic() - begin < 30:
        time.sleep(0.01)  # a busy window: its event loop does not run
    done, seconds = other.communicate()[0].split()
    assert done == "False"
    assert float(seconds) < HAND_OVER_MS / 1000 + 2, "Qt itself would wait for 30 s"
    qtbot.wait(100)
    assert told == []


def test_a_socket_that_a_crash_left_behind_is_replaced(qapp, tmp_path):
    name = str(tmp_path / "s")
    code = (
        "import os, sys; from PySide6.QtCore import QCoreApplication\napp = QCoreApplication([])\n"
        "from studio.app.shell.single_instance import SingleInstance\n"
        "kept = SingleInstance(name=sys.argv[1]); assert kept.listen(); os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", code, name], cwd=ROOT, check=True)
    assert Path(name).exists()
    second = SingleInstance(name=name)
    assert not second.hand_over([])
    assert second.listen()
    second.close()


@pytest.mark.skipif(os.name != "posix", reason="sockets in a folder")
def test_only_the_same_user_may_talk_to_it(first):
    assert os.stat(first._name).st_mode & 0o077 == 0


def test_two_windows_do_not_listen_at_one_place(first):
    second = SingleInstance(name=first._name)
    assert not second.listen()
    assert Path(first._name).exists()


@pytest.mark.parametrize(
    "words", [b"x" * (MAX_MESSAGE + 10), b"{}\ngo\n", b'["a\\u0000"]\ngo\n', b"\xff\xfe\ngo\n", b"[1]\ngo\n", b"go\n"]
)
def test_nonsense_opens_nothing(first, words, qtbot):
    from PySide6.QtNetwork import QLocalSocket

    told = []
    first.received.connect(told.append)
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(1000)
    socket.write(words)
    socket.flush()
    qtbot.wait(50)
    assert told == []
    socket.abort()
    qtbot.wait(10)


def test_files_that_are_not_named_in_full_are_left_out(first, tmp_path, qtbot):
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(first._name)
    with qtbot.waitSignal(first.received, timeout=5000) as received:
        socket.write(json.dumps(["-x", "rel.wav", str(tmp_path / "a.wav")]).encode() + b"\ngo\n")
        socket.flush()
    assert received.args == [[tmp_path / "a.wav"]]
    socket.abort()


@pytest.mark.parametrize("line", [b"[" * 60_000 + b"\n", b"{}\n", b'["relative"]\n', b"\xff\n", b'["a\\u0000b"]\n'])
def test_nonsense_on_the_socket_opens_nothing_and_harms_nobody(first, qtbot, line):
    told = []
    first.received.connect(told.append)
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(30000)
    socket.write(line)
    qtbot.waitUntil(lambda: socket.bytesAvailable() >= len(b"ready\n"), timeout=30000)
    socket.write(b"go\n")
    qtbot.waitUntil(lambda: not first._waiting, timeout=30000)
    assert [paths for paths in told if paths] == []
