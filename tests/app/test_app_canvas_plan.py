"""What is drawn is what is rendered: the canvas's points are those of the plan, whatever was done to them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from studio.core.grips import Grip
from studio.core.handles import MouthShape
from studio.core.plan import make_plan
from studio.core.project import set_base, set_frame_rate, set_motion
from studio.core.timebase import FrameRate
from studio.core.track import LandmarkTrack
from tests.app.gestures import drag, place_on
from tests.project_samples import moving_face

FRAMES = (0, 5, 9, 10, 11, 30, 47)


def matches_plan(window) -> None:
    """The points on the canvas, in px of the picture, at several frames, are those of the plan bit for bit."""
    canvas = window.editor.canvas
    plan = make_plan(window.document.project, engine_fingerprint="any")
    for frame in (f for f in FRAMES if f < len(plan)):
        window.playback.seek(frame)
        assert np.array_equal(canvas.overlay.points, plan.targets[frame])
        drawn = canvas.viewport.to_view(canvas.overlay.points)
        there = [canvas.viewport.to_image(*place) for place in drawn]
        assert np.array(there) == pytest.approx(plan.targets[frame], abs=1e-6)


def edited(window) -> None:
    window.playback.seek(9)
    canvas = window.editor.canvas
    start = place_on(window, 57)
    drag(canvas, start, start + QPoint(2, 5), start + QPoint(4, 12))


def mirrored(window) -> None:
    canvas = window.editor.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_X)
    QTest.keyClick(canvas, Qt.Key.Key_R)
    edited(window)


def at_2997(window) -> None:
    window.document.edit(lambda project: set_frame_rate(project, FrameRate.parse("29.97")), "Rate")
    edited(window)


def with_a_moving_head(window) -> None:
    project = window.document.project
    count = project.frame_count
    points = moving_face(count).points * 0.5 + 60
    base = replace(project.base, track=LandmarkTrack(points))
    window.document.edit(lambda p: set_base(p, base), "Moving head")
    edited(window)


def swaying_and_treated(window) -> None:
    motion = replace(
        window.document.project.motion, sway=True, blinks=True, amplitude=1.4, smoothing=1.5, offset_ms=60.0
    )
    window.document.edit(lambda project: set_motion(project, motion), "Motion")
    edited(window)


def by_handles_shapes_and_blends(window) -> None:
    canvas, points = window.editor.canvas, window.editor.points
    window.playback.seek(9)
    points.apply_shape(MouthShape.O, 1.3)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_G)
    x, y = canvas.grips()[Grip.CORNER_LEFT]
    start = QPoint(round(x), round(y))
    drag(canvas, start, start + QPoint(6, -4), start + QPoint(12, -8))
    points.blend(0.6, whole_range=False)
    points.copy_pose(-1)


@pytest.mark.parametrize(
    "work", [edited, mirrored, at_2997, with_a_moving_head, swaying_and_treated, by_handles_shapes_and_blends]
)
def test_points_drawn_are_the_points_of_the_plan(window, work):
    before = window.document.project
    work(window)
    assert window.document.project != before
    assert any(layer.keys for layer in window.document.project.layers)
    matches_plan(window)
    QTest.keySequence(window, "Ctrl+Z")
    matches_plan(window)


def test_what_a_drag_shows_is_what_the_plan_has_when_it_ends(window):
    canvas = window.editor.canvas
    with_a_moving_head(window)
    window.playback.seek(30)
    start = place_on(window, 8)
    drag(canvas, start, start + QPoint(3, 8), start + QPoint(5, 14), release=False)
    shown = canvas.overlay.points.copy()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(5, 14))
    plan = make_plan(window.document.project, engine_fingerprint="any")
    assert plan.targets[30] == pytest.approx(shown, abs=0.01)
