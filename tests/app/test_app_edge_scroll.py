"""Dragging past the edge of the timeline: it scrolls, and what is dragged comes along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from studio.app.timeline.layout import HEADER_WIDTH, LANE_HEIGHT, key_x
from studio.core.lane_rows import Row
from studio.core.project import place_points
from tests.app.gestures import drag, wheel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def close_up(window):
    """The window with a jaw key at frame 5, zoomed in so that a few frames are in sight."""
    current = window.document.track.points[5]
    x, y = current[8]
    window.document.edit(lambda p: place_points(p, 5, {8: (x, y + 9)}, current), "Key")
    timeline = window.editor.timeline
    timeline.zoom(8, at_x=HEADER_WIDTH)
    timeline.pan(-1e6)
    return window


def jaw_key(timeline) -> QPoint:
    row = timeline.rows.row_top(Row.JAW) + LANE_HEIGHT // 2
    return QPoint(round(key_x(timeline.scale, timeline.content.keys["jaw"][0])), row)


def last_in_sight(timeline) -> float:
    return timeline.scale.position_at(timeline.width())


def test_a_key_is_dragged_further_than_what_is_in_sight(close_up, qtbot):
    timeline = close_up.editor.timeline
    seen, start = last_in_sight(timeline), jaw_key(timeline)
    assert seen < 40
    outside = QPoint(timeline.width() + 40, start.y())
    drag(timeline, start, start + QPoint(30, 0), outside, release=False)
    qtbot.waitUntil(lambda: last_in_sight(timeline) > seen + 4, timeout=20_000)
    QTest.mouseRelease(timeline, LEFT, pos=outside)
    (landed,) = timeline.content.keys["jaw"]
    assert landed > seen
    stopped = timeline.scale
    qtbot.wait(120)
    assert timeline.scale == stopped


def test_escape_and_the_middle_of_the_timeline_stop_it(close_up, qtbot):
    timeline = close_up.editor.timeline
    start = jaw_key(timeline)
    outside, middle = QPoint(timeline.width() + 5, start.y()), QPoint(HEADER_WIDTH + 200, start.y())
    before = timeline.scale
    drag(timeline, start, start + QPoint(30, 0), outside, release=False)
    qtbot.waitUntil(lambda: timeline.scale != before, timeout=20_000)
    QTest.mouseMove(timeline, middle)
    qtbot.wait(60)
    stopped = timeline.scale
    qtbot.wait(120)
    assert timeline.scale == stopped
    QTest.mouseMove(timeline, outside)
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    stopped = timeline.scale
    qtbot.wait(120)
    assert timeline.scale == stopped and timeline.content.keys["jaw"] == (5,)
    QTest.mouseRelease(timeline, LEFT, pos=outside)


def test_scrubbing_scrolls_too(close_up, qtbot):
    timeline = close_up.editor.timeline
    seen = last_in_sight(timeline)
    drag(timeline, QPoint(HEADER_WIDTH + 60, 6), QPoint(timeline.width() + 30, 6), release=False)
    qtbot.waitUntil(lambda: close_up.playback.frame > seen + 3, timeout=20_000)
    QTest.mouseRelease(timeline, LEFT, pos=QPoint(timeline.width() + 30, 6))


def test_a_box_keeps_its_corner_in_time_while_the_wheel_zooms(close_up):
    timeline = close_up.editor.timeline
    corner = jaw_key(timeline) - QPoint(20, 4)
    opposite = corner + QPoint(60, 8)
    drag(timeline, corner, corner + QPoint(9, 4), opposite, release=False)
    started = timeline.scale.position_at(timeline.pointer.drag.x)
    wheel(timeline, opposite, -240)
    assert timeline.scale.position_at(timeline.pointer.drag.x) == pytest.approx(started)
    QTest.mouseRelease(timeline, LEFT, pos=opposite)


def test_the_time_of_what_is_dragged_is_told(close_up):
    timeline = close_up.editor.timeline
    start = jaw_key(timeline)
    there = start + QPoint(round(3 * timeline.scale.pixels_per_frame), 0)
    drag(timeline, start, start + QPoint(9, 0), there, release=False)
    assert QToolTip.text() == f"00:00:00:08  {3:+d}"
    QTest.mouseRelease(timeline, LEFT, pos=there)
