"""The window answers while the diffusion engine renders: the delay of a 10 ms timer in the GUI thread."""

from __future__ import annotations

import os
import time
from dataclasses import replace

import pytest

from studio.core.project import set_render
from studio.store.project_file import ProjectFile
from tests.app.delays import LIMIT_MS, Delays
from tests.app.engine_packs import write_random_pack

FRAMES = 24


@pytest.fixture
def diffusion_window(empty_window, talking_project, tmp_path, own_home, qtbot):
    """The window with a project that asks for the diffusion engine, whose random weights have the real sizes."""
    write_random_pack(own_home / "data" / "models" / "random", sizes="compact")
    path = tmp_path / "talk.lipwright"
    wanted = replace(talking_project.render, engine="diffusion")
    ProjectFile.create(path, replace(set_render(talking_project, wanted), out_point=FRAMES)).close()
    empty_window.tasks.open_project(path)
    qtbot.waitUntil(
        lambda: not empty_window.runner.busy and empty_window.editor.canvas.patch is not None, timeout=90000
    )
    return empty_window


def test_the_window_answers_within_50_ms_while_the_diffusion_engine_renders(diffusion_window, qtbot, capsys):
    window = diffusion_window
    idle = Delays()
    qtbot.wait(1000)
    usual = idle.stop()
    delays, begin = Delays(), time.perf_counter()
    with qtbot.waitSignal(window.tasks.rendered, timeout=240000):
        window.actions_by_id["render"].trigger()
    late, seconds = delays.stop(), time.perf_counter() - begin
    idle = Delays()
    qtbot.wait(1000)
    usual = max(usual, idle.stop(), key=lambda told: told[99])
    with capsys.disabled():
        print(f"\n[event loop while {FRAMES} frames render in {seconds:.1f} s, ms late: {delays.told()}]")
    assert not window.banner.isVisible(), window.banner.text
    assert window.editor.timeline.content.rendered[:FRAMES].all()
    beside_others = "PYTEST_XDIST_WORKER" in os.environ or usual[99] > LIMIT_MS / 2
    if late[99] >= LIMIT_MS and beside_others:
        pytest.skip(f"other programs hold the window up ({usual} without rendering, {late} with): run this file alone")
    assert late[99] < LIMIT_MS, f"without rendering {usual}"
