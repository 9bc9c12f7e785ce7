"""A rendering process is killed at random moments; what it had finished is never done again."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from studio.media.reader import FrameReader

KILLS = 20
FRAMES = 900
BATCH = 8
BATCHES_A_LIFE = 5
"""20 lives of 5 batches of 8 frames are fewer than 900: no process gets to its end, however late the kill comes.

A batch asks the engine for fewer frames where some are cached or alike, so the kill waits for two batches fewer.
"""

CHILD = """
import os, sys, time
from dataclasses import replace
from pathlib import Path
from studio.core.track import content_hash
from studio.export.host import run_export
from studio.render.cache import FrameCache
from tests.unit.export.export_fakes import make_project
from tests.unit.render.render_fakes import FakeEngine

folder, cache, log = (Path(text) for text in sys.argv[1:4])
handle = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

class Logged(FakeEngine):
    batches_left = int(sys.argv[5])

    def render(self, references, targets, *, seed):
        if self.batches_left == 0:
            time.sleep(60)
        self.batches_left -= 1
        os.write(handle, "".join(content_hash(target) + "\\n" for target in targets).encode())
        time.sleep(float(sys.argv[4]))
        return super().render(references, targets, seed=seed)

project = make_project(folder, frames=%d)
report = run_export(
    project, "mp4", folder / "out.mp4", cache=FrameCache(cache), engine=Logged(batch_size=%d), overwrite=True
)
print(report.frames, report.rendered)
""" % (FRAMES, BATCH)  # noqa: UP031


def start(folder: Path, cache: Path, log: Path, *, pause: float, batches: int = -1) -> subprocess.Popen:
    """A process that exports; with `batches` it waits after so many, to be killed before it can end."""
    command = [sys.executable, "-c", CHILD, str(folder), str(cache), str(log), str(pause), str(batches)]
    return subprocess.Popen(command, cwd=Path.cwd(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def rendered(log: Path) -> list[str]:
    """What the engine was asked for so far, in order."""
    return log.read_text().split() if log.exists() else []


def finish(child: subprocess.Popen) -> str:
    out, err = child.communicate(timeout=180)
    assert child.returncode == 0, err
    return out.strip()


def wait_for_frames(child: subprocess.Popen, log: Path, frames: int) -> None:
    """Until the engine was asked for so many frames in all, or the child has ended."""
    while len(rendered(log)) < frames and child.poll() is None:
        time.sleep(0.002)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="a killed process has another exit code there")
def test_twenty_kills_cost_at_most_a_batch_each_and_change_no_byte(tmp_path):
    chance = random.Random(7)
    killed, whole = tmp_path / "killed", tmp_path / "whole"
    for folder in (killed, whole):
        folder.mkdir()
    reference = start(whole, tmp_path / "cache-whole", tmp_path / "log-whole", pause=0)
    log = tmp_path / "log"
    for _ in range(KILLS):
        before = len(rendered(log))
        child = start(killed, tmp_path / "cache", log, pause=0.005, batches=BATCHES_A_LIFE)
        if chance.random() < 0.2:
            time.sleep(chance.uniform(0, 0.8))
        else:
            wait_for_frames(child, log, before + BATCH * chance.randint(1, BATCHES_A_LIFE - 2))
            time.sleep(chance.uniform(0, 0.02))
        child.kill()
        child.communicate()
        assert child.returncode == -9
        assert not (killed / "out.mp4").exists()
    assert finish(start(killed, tmp_path / "cache", log, pause=0)).startswith(f"{FRAMES} ")
    finish(reference)

    asked, distinct = rendered(log), set(rendered(log))
    assert distinct == set(rendered(tmp_path / "log-whole"))
    assert len(asked) - len(distinct) <= KILLS * BATCH
    assert (killed / "out.mp4").read_bytes() == (whole / "out.mp4").read_bytes()
    with FrameReader(killed / "out.mp4") as reader:
        assert reader.frame_count == FRAMES
    assert sorted(os.listdir(killed)) == ["out.mp4", "portrait.png", "voice.wav"]
    print(f"{KILLS} kills, {len(asked) - len(distinct)} of {len(distinct)} frames rendered twice")
