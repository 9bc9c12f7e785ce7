"""The whole way on a real X display: files in, a corrected video out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import av
import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")


@pytest.fixture
def display() -> Iterator[str]:
    """A display of our own, by the number that Xvfb itself finds free."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        number = pipe.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def test_from_files_to_a_corrected_video_under_x(display, portrait, voice, tmp_path):
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "LIPWRIGHT_HOME": str(tmp_path / "home")}
    command = [
        sys.executable,
        "-m",
        "tests.app.drive_window",
        str(portrait),
        str(voice),
        str(tmp_path),
        "--frames",
        "12",
    ]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=600)
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout.splitlines()[-1])
    assert told == {"undone": True, "keys": {"outer_lips": [28]}, "banner": "", "platform": "xcb"}
    with av.open(str(tmp_path / "result.mp4")) as container:
        assert sum(1 for _ in container.decode(video=0)) == 12
    picture = QImage(str(tmp_path / "window-rendered.png"))
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(colours) > 200, "the display shows the portrait"
