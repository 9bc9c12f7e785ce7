"""What the timeline keeps while it is scrolled, zoomed and edited looks as if it were drawn anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from studio.app.timeline.benchmark import FRAMES, hour_content, hour_project
from studio.app.timeline.content import content_of
from studio.app.timeline.layout import HEADER_WIDTH
from studio.app.timeline.view import TimelineView
from studio.core.key_edits import move_keys
from studio.core.key_selection import box_select
from studio.core.lane_rows import Row, Switch, set_switch
from studio.core.lanes import KeyRef
from tests.app.gestures import wheel
from tests.app.snapshots import differing, grabbed, pixels_of


@pytest.fixture(scope="module")
def hour():
    project = hour_project()
    return hour_content(project)


@pytest.fixture
def timeline(qtbot, qapp, hour) -> TimelineView:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(HEADER_WIDTH + 500, 420)
    view.set_content(hour)
    view.show()
    qtbot.waitExposed(view)
    view.set_scale(replace(view.scale, pixels_per_frame=3.7, first=1000.0))
    view.pan(0)
    return view


def assert_as_if_drawn_anew(view: TimelineView) -> None:
    kept = pixels_of(grabbed(view))
    view.pictures.drop()
    assert differing(kept, pixels_of(grabbed(view))) == 0


@pytest.mark.parametrize("steps", [(1,) * 5, (120,) * 6, (-120, 400, -700, 3), (10_000, -1), (0.3, 0.3)])
def test_after_scrolling(timeline, steps):
    timeline.set_selected(box_select(timeline.content.project, range(FRAMES // 2)))
    for pixels in steps:
        grabbed(timeline)
        timeline.pan(pixels)
    assert_as_if_drawn_anew(timeline)


def test_a_zoom_is_stretched_first_and_drawn_anew_when_there_is_time(timeline, qtbot):
    grabbed(timeline)
    wheel(timeline, QPoint(HEADER_WIDTH + 200, 200), 120)
    assert timeline.pictures.patience == 0
    first = pixels_of(grabbed(timeline))
    qtbot.waitUntil(lambda: timeline.pictures.patience is None)
    later = pixels_of(grabbed(timeline))
    assert differing(first, later) > 0
    assert_as_if_drawn_anew(timeline)


def test_after_an_edit_only_its_lanes_are_drawn_and_look_right(timeline):
    grabbed(timeline)
    before = timeline.content
    chosen = frozenset({KeyRef("jaw", int(frame)) for frame in before.lane_frames["jaw"] if 1000 < frame < 1100})
    moved = move_keys(before.project, chosen, 9)
    for project in (moved, set_switch(moved, Row.EYES, Switch.MUTE, True)):
        known = timeline.content
        timeline.set_content(
            content_of(project, known.peaks, known.rendered, known.problems, stale=known.stale, before=known)
        )
        assert_as_if_drawn_anew(timeline)
        QTest.qWait(1)
