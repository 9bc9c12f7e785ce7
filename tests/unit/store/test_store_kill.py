"""A process that edits in a loop is killed again and again: what it had acknowledged is there each time."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from studio.store.project_file import ProjectFile
from tests.project_samples import talking_project

ROOT = Path(__file__).parents[3]
LIVES = 50
EDITOR = """
import sys
import numpy as np
from dataclasses import replace
from studio.core.project import RenderSettings, set_key, set_render
from studio.core.topology import PointGroup
from studio.core.track import LandmarkTrack
from studio.store.project_file import ProjectFile

random = np.random.default_rng()
print("ready", flush=True)
sys.stdin.readline()
file = ProjectFile.open(sys.argv[1])
project = file.project
number = project.render.seed
while True:
    number += 1
    project = set_render(project, RenderSettings(seed=number))
    project = set_key(project, PointGroup.JAW, number % 30, random.normal(size=(17, 2)))
    if number % 5 == 0:
        track = LandmarkTrack(project.base.track.points + np.float32(0.25), project.base.track.confidence)
        project = replace(project, base=replace(project.base, track=track))
    file.commit(project, str(number))
    print(number, flush=True)
"""


def start(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", EDITOR, str(path)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def live_and_die(editor: subprocess.Popen[str], seconds: float, *, patient: bool) -> tuple[list[int], str]:
    """Let an editor that is ready work for a moment, kill it; the edits that it acknowledged and its last words.

    patient: the moment begins with its first edit, however busy the machine is.
    """
    assert editor.stdin is not None and editor.stdout is not None and editor.stderr is not None
    editor.stdin.write("go\n")
    editor.stdin.flush()
    first = editor.stdout.readline() if patient else ""
    time.sleep(seconds)
    editor.kill()
    # Not communicate(): it would miss what readline() has taken from the pipe beyond its line.
    said, complaint = first + editor.stdout.read(), editor.stderr.read()
    for pipe in (editor.stdin, editor.stdout, editor.stderr):
        pipe.close()
    editor.wait()
    return [int(line) for line in said.splitlines(keepends=True) if line.endswith("\n")], complaint


@pytest.mark.slow
def test_no_acknowledged_edit_is_lost_in_fifty_kills(tmp_path):
    path = tmp_path / "p.lipwright"
    ProjectFile.create(path, talking_project(30)).close()
    moments = random.Random(7)
    acknowledged, during_commit, editor = 0, 0, start(path)
    for life in range(LIVES):
        assert editor.stdout is not None
        assert editor.stdout.readline() == "ready\n", editor.communicate()
        following = start(path) if life + 1 < LIVES else None  # its interpreter starts meanwhile
        numbers, complaint = live_and_die(editor, moments.uniform(0.02, 0.25), patient=life % 2 == 0)
        assert not complaint
        acknowledged = max([acknowledged, *numbers])
        during_commit += path.with_name(path.name + "-journal").exists()
        with ProjectFile.open(path) as file:
            assert not file.read_only
            labels = [info.label for info in file.history()[1:]]
            assert labels == [str(number) for number in range(1, len(labels) + 1)]
            assert acknowledged <= len(labels) <= acknowledged + 1
            assert file.project.render.seed == len(labels)
            acknowledged = len(labels)
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if following is not None:
            editor = following
    print(f"{LIVES} kills, {during_commit} of them inside a commit; {acknowledged} edits, none lost")
    assert acknowledged >= LIVES // 2
    with ProjectFile.open(path) as file:
        for number in reversed(range(max(acknowledged - LIVES, 1), acknowledged)):
            assert file.undo().render.seed == number
