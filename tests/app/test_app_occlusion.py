"""Occlusion on the timeline and the canvas: real mouse and key events."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from studio.app.changes import changed_at
from studio.app.rendered import RenderedFrames, RenderedLane
from studio.app.timeline.layout import LANE_HEIGHT
from studio.core.compose import compose
from studio.core.lane_rows import Row, Switch
from studio.core.occlusion import occlude, occlusion_differs, resize_span, set_occlusion
from studio.core.plan import make_plan
from studio.core.project import set_key
from studio.core.topology import PointGroup
from studio.media.image import read_image
from tests.app.gestures import drag, place_on
from tests.project_samples import talking_project

LEFT = Qt.MouseButton.LeftButton
PROJECT = talking_project(60)
HIDDEN = occlude(PROJECT, range(20, 30))


@pytest.fixture
def lanes(window):
    """The window with all lanes in sight."""
    window.resize(1100, 1000)
    window.editor.splitter.setSizes([500, 420])
    QApplication.processEvents()
    window.editor.timeline.set_current_row(Row.OCCLUSION)
    return window


def edge(window, frame: float) -> QPoint:
    timeline = window.editor.timeline
    return QPoint(round(timeline.scale.x_at(frame)), timeline.rows.row_top(Row.OCCLUSION) + LANE_HEIGHT // 2)


def spans(window) -> list[tuple[int, int]]:
    return [(span.start, span.stop) for span in window.document.project.occlusion.spans]


def steps(window) -> int:
    return len(window.document._file.history())


def hide(window, start: int, stop: int) -> None:
    window.document.edit(lambda project: occlude(project, range(start, stop)), "Occlude")


def test_frames_are_occluded_at_the_playhead_and_in_the_range_by_keys(lanes):
    lanes.playback.seek(7)
    QTest.keySequence(lanes, "Shift+O")
    lanes.playback.seek(8)
    QTest.keySequence(lanes, "Shift+O")
    assert spans(lanes) == [(7, 9)]
    lanes.playback.seek(20)
    QTest.keySequence(lanes, "I")
    lanes.playback.seek(29)
    QTest.keySequence(lanes, "O")
    QTest.keySequence(lanes, "Shift+O")
    assert spans(lanes) == [(7, 9), (20, 30)]
    QTest.keySequence(lanes, "Ctrl+Z")
    assert spans(lanes) == [(7, 9)] and lanes.playback.frame == 20
    QTest.keySequence(lanes, "Shift+I")
    lanes.playback.seek(8)
    QTest.keySequence(lanes, "Ctrl+Shift+O")
    assert spans(lanes) == []
    lanes.editor.occlusion.remove()
    assert "Nothing is occluded" in lanes.statusBar().currentMessage()


def test_an_end_is_dragged_as_one_step_sticks_to_the_playhead_and_escape_aborts(lanes):
    hide(lanes, 10, 20)
    timeline, before = lanes.editor.timeline, steps(lanes)
    drag(timeline, edge(lanes, 20), edge(lanes, 24), edge(lanes, 26), release=False)
    assert spans(lanes) == [(10, 20)], "nothing is kept before the release"
    QTest.mouseRelease(timeline, LEFT, pos=edge(lanes, 26))
    assert spans(lanes) == [(10, 26)] and steps(lanes) == before + 1
    lanes.playback.seek(14)
    drag(timeline, edge(lanes, 10), edge(lanes, 12), edge(lanes, 14) + QPoint(-4, 0))
    assert spans(lanes) == [(14, 26)]
    drag(timeline, edge(lanes, 14), edge(lanes, 5), edge(lanes, 3), release=False)
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    QTest.mouseRelease(timeline, LEFT, pos=edge(lanes, 3))
    assert spans(lanes) == [(14, 26)]
    drag(timeline, edge(lanes, 14), edge(lanes, 30), edge(lanes, 40))
    assert spans(lanes) == [(25, 26)], "a span keeps a frame"


def test_a_span_that_is_dragged_into_another_becomes_one_with_it(lanes):
    hide(lanes, 5, 10)
    hide(lanes, 20, 25)
    drag(lanes.editor.timeline, edge(lanes, 10), edge(lanes, 15), edge(lanes, 21))
    assert spans(lanes) == [(5, 25)]


def test_a_locked_lane_refuses_and_a_muted_one_shows_the_face_again(lanes):
    hide(lanes, 10, 20)
    header = lanes.editor.timeline.headers[Row.OCCLUSION]
    QTest.mouseClick(header.button(Switch.LOCK), LEFT)
    drag(lanes.editor.timeline, edge(lanes, 20), edge(lanes, 22), edge(lanes, 26))
    assert spans(lanes) == [(10, 20)] and "locked" in lanes.banner.text
    QTest.mouseClick(header.button(Switch.MUTE), LEFT)
    assert lanes.document.project.occlusion.muted
    plan = make_plan(lanes.document.project, engine_fingerprint="any")
    assert not np.array_equal(plan.targets[12], plan.source_points[12])


def test_the_canvas_shows_the_points_of_the_plan_and_refuses_to_move_them(lanes, qtbot):
    hide(lanes, 10, 20)
    canvas = lanes.editor.canvas
    plan = make_plan(lanes.document.project, engine_fingerprint="any")
    for frame in (9, 12, 20, 19):
        lanes.playback.seek(frame)
        np.testing.assert_array_equal(canvas.overlay.points, plan.targets[frame])
    before = steps(lanes)
    start = place_on(lanes, 57)
    drag(canvas, start, start + QPoint(2, 6), start + QPoint(3, 12))
    assert steps(lanes) == before
    assert "the source is shown here" in lanes.statusBar().currentMessage()
    lanes.playback.seek(25)
    start = place_on(lanes, 57)
    drag(canvas, start, start + QPoint(2, 6), start + QPoint(3, 12))
    assert steps(lanes) == before + 1


def test_the_preview_of_an_occluded_frame_is_the_picture_itself(lanes, portrait, qtbot):
    canvas = lanes.editor.canvas
    lanes.playback.seek(12)
    qtbot.waitUntil(lambda: canvas.patch is not None and canvas.patch.pixels.size > 3, timeout=60000)
    hide(lanes, 10, 20)
    qtbot.waitUntil(lambda: canvas.patch is not None and canvas.patch.pixels.shape == (1, 1, 3), timeout=60000)
    region = canvas.patch.region
    np.testing.assert_array_equal(canvas.patch.pixels[0, 0], read_image(portrait)[region.y, region.x])


def test_the_lane_is_drawn_and_its_menu_has_what_it_is_for(lanes, qtbot):
    hide(lanes, 10, 20)
    timeline = lanes.editor.timeline
    for scheme in ("light", "dark"):
        lanes.settings.change(scheme=scheme)
        QApplication.processEvents()
        image = timeline.grab().toImage()
        inside, outside = (
            {image.pixelColor(edge(lanes, f).x(), edge(lanes, f).y() + y).name() for f in frames for y in range(-5, 5)}
            for frames in (range(12, 18), range(32, 38))
        )
        assert inside - outside
    timeline.row_menu_asked.emit(timeline.mapToGlobal(QPoint(20, 20)))
    menu = lanes.findChild(QMenu, "lane_menu")
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert names == ["occlude", "occlude_end", "lane_mute", "lane_lock"]
    menu.close()
    lanes.document.edit(lambda p: set_occlusion(p, muted=True), "Mute")
    assert "muted" in timeline.headers[Row.OCCLUSION].accessibleName()
    assert not lanes.actions_by_id["lane_add_key"].isEnabled()


# ---- without a window: what follows from it


def test_undo_goes_to_the_first_frame_that_changed():
    assert changed_at(PROJECT, HIDDEN) == 20
    assert changed_at(HIDDEN, resize_span(HIDDEN, range(20, 30), range(20, 35))) == 30
    assert occlusion_differs(HIDDEN, HIDDEN).tolist() == []


def test_frames_are_stale_when_what_they_show_is_not_what_was_rendered():
    lane, track = RenderedLane(), compose(PROJECT)
    lane.set_last(RenderedFrames(PROJECT, track, frozenset(range(60))))
    assert lane.flags(PROJECT, track).all()
    assert np.flatnonzero(~lane.flags(HIDDEN, track)).tolist() == list(range(20, 30))
    assert lane.flags(PROJECT, track).all()
    lane.set_last(RenderedFrames(HIDDEN, track, frozenset(range(60))))
    edited = set_key(HIDDEN, PointGroup.JAW, 25, np.full((17, 2), 3.0))
    assert lane.flags(edited, compose(edited)).all(), "nobody sees an edit of frames that show the source"
    assert lane.flags(HIDDEN, track).all()
    assert np.flatnonzero(~lane.flags(PROJECT, track)).tolist() == list(range(20, 30))
