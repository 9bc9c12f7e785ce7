"""Finding the frames that are ready when a project is opened: an hour of them, newest question first."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import numpy as np
import pytest

from studio.app.jobs import ready_frames
from studio.app.rendered_lookup import look
from studio.core.errors import Cancelled
from studio.core.plan import make_plan
from studio.core.project import BaseMotion, MediaKind, MediaRef, Project, ReferenceFace, set_motion
from studio.core.track import LandmarkTrack
from studio.render.cache import FrameCache
from studio.render.draft import DraftEngine
from studio.render.engine import Patch, Region
from studio.store.places import frames_folder
from tests.app.gestures import sample_face, talking

HOUR = 90_000
PATCH = Patch(Region(0, 0, 1, 1), np.zeros((1, 1, 3), np.uint8))


def clip(frames: int) -> tuple[Project, LandmarkTrack]:
    """A project and a track of so many frames, all different."""
    points = talking(sample_face(), frames).points + np.linspace(0, 5, frames, dtype=np.float32)[:, None, None]
    track = LandmarkTrack(points)
    portrait = MediaRef("/portrait.jpg", "0" * 32, MediaKind.IMAGE, width=474, height=473)
    base = BaseMotion(track, np.ones(frames, np.float32))
    project = Project(portrait=portrait, face=ReferenceFace(sample_face(), "manual"), base=base)
    return replace(project, render=replace(project.render, engine="draft")), track


def render_some(project: Project, track: LandmarkTrack, frames: range) -> None:
    plan = make_plan(project, engine_fingerprint=DraftEngine.fingerprint, track=track, frames=frames)
    FrameCache(frames_folder()).put_all(dict.fromkeys(plan.keys, PATCH))


def test_frames_are_found_in_pieces_as_they_are_at_once(own_home):
    project, track = clip(5000)
    render_some(project, track, range(2000, 2200))
    found, _ = look(project, track, threading.Event())
    assert found.frames == frozenset(range(2000, 2200))
    assert found.track is track


def test_an_hour_costs_little_and_a_newer_question_ends_it_at_once(own_home, capsys):
    project, track = clip(HOUR)
    cache, asked = FrameCache(frames_folder()), threading.Event()
    begin = time.thread_time()
    assert ready_frames(project, track, DraftEngine.fingerprint, cache, asked) == set()
    empty = time.thread_time() - begin
    render_some(project, track, range(80_000, 80_050))
    begin = time.thread_time()
    ready = ready_frames(project, track, DraftEngine.fingerprint, cache, asked)
    whole = time.thread_time() - begin
    assert ready == set(range(80_000, 80_050))
    asked.set()
    begin = time.thread_time()
    with pytest.raises(Cancelled):
        ready_frames(project, track, DraftEngine.fingerprint, cache, asked)
    stopped = time.thread_time() - begin
    with capsys.disabled():
        times = f"{empty * 1e3:.0f} ms without any, {whole * 1e3:.0f} ms with some, {stopped * 1e3:.0f} ms to stop"
        print(f"\n[rendered frames of {HOUR}: {times}]")
    assert empty < 0.1
    assert whole < 5
    assert stopped < 0.5


def test_the_newest_question_wins_and_a_closed_project_is_not_told_about(window, project_path, qtbot):
    lookup, told = window.tasks._lookup, []
    window.document.edit(lambda p: replace(p, render=replace(p.render, engine="draft")), "Engine")
    render_some(window.document.project, window.document.track, range(3))
    lookup.found.connect(told.append)
    lookup.ask()
    window.document.edit(lambda p: set_motion(p, replace(p.motion, amplitude=1.3)), "Amplitude")
    render_some(window.document.project, window.document.track, range(20, 24))
    lookup.ask()
    qtbot.waitUntil(lambda: bool(told), timeout=30000)
    assert [rendered.frames for rendered in told] == [frozenset(range(20, 24))]
    assert np.flatnonzero(window.editor.timeline.content.rendered).tolist() == list(range(20, 24))
    lookup.ask()
    with qtbot.assertNotEmitted(lookup.found, wait=200):
        window.new()
