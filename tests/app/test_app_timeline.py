"""The timeline: scale, ticks, scrubbing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from studio.app.theme import colours
from studio.app.timeline.content import content_of
from studio.app.timeline.layout import HEADER_WIDTH, Geometry, MarkHit, hit_mark, key_x
from studio.app.timeline.scale import LABEL_SPACE, MAX_PIXELS_PER_FRAME, TimeScale, tick_step, ticks, whole_clip
from studio.core.lane_rows import Row
from studio.core.project import set_key
from studio.core.timebase import FrameRate
from studio.core.topology import PointGroup
from tests.app.gestures import drag, place_on, wheel
from tests.project_samples import talking_project


@given(st.integers(1, 10**6), st.integers(50, 3000), st.floats(0.01, 100), st.floats(0, 1))
def test_zooming_keeps_the_frame_under_the_pointer_unless_the_clip_ends_there(count, width, factor, share):
    scale = whole_clip(frame_count=count, width=width, origin=HEADER_WIDTH)
    x = HEADER_WIDTH + share * width
    zoomed = scale.zoomed(factor, at_x=x, frame_count=count, width=width)
    last = max(count - width / zoomed.pixels_per_frame, 0)
    inside = 0 < zoomed.first < last
    if inside:
        assert zoomed.position_at(x) == pytest.approx(scale.position_at(x), rel=1e-6, abs=1e-6)
    assert 0 <= zoomed.first <= last + 1e-9
    assert zoomed.pixels_per_frame <= MAX_PIXELS_PER_FRAME


@given(st.floats(0.001, MAX_PIXELS_PER_FRAME), st.sampled_from(["23.976", "25", "29.97", "60"]))
def test_labels_never_overlap_and_every_frame_has_a_tick_close_up(pixels, rate):
    rate = FrameRate.parse(rate)
    step = tick_step(pixels, rate)
    assert step * pixels >= LABEL_SPACE or step == rate.nominal * 1800
    if pixels >= 18:
        frames = ticks(TimeScale(pixels), rate, frame_count=100, width=400)[0].tolist()
        assert frames == list(range(len(frames)))


def test_a_key_is_hit_in_its_own_lane_only():
    scale, geometry = TimeScale(10.0, 0.0, HEADER_WIDTH), Geometry()
    project = talking_project(30)
    for frame in (3, 4):
        project = set_key(project, PointGroup.JAW, frame, np.ones((17, 2)))
    content, y = content_of(project, None, None), geometry.row_top(Row.JAW) + 5
    assert hit_mark(content, geometry, scale, key_x(scale, 4) + 2, y) == MarkHit(Row.JAW, 4)
    assert hit_mark(content, geometry, scale, key_x(scale, 9), y) is None
    assert hit_mark(content, geometry, scale, key_x(scale, 4), geometry.row_top(Row.NOSE) + 5) is None
    assert hit_mark(content, geometry, scale, key_x(scale, 4), geometry.master_top + 5) == MarkHit(Row.MASTER, 4)


def _at(window, frame: int) -> QPoint:
    timeline = window.editor.timeline
    return QPoint(round(timeline.scale.x_at(frame + 0.5)), timeline.rows.wave_top + 26)


def test_click_and_drag_scrub(window):
    timeline = window.editor.timeline
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _at(window, 17))
    assert window.playback.frame == 17
    drag(timeline, _at(window, 5), _at(window, 20), _at(window, 33))
    assert window.playback.frame == 33
    drag(timeline, _at(window, 5), QPoint(timeline.width() + 500, 40))
    assert window.playback.frame == 49
    assert "00:00:01:24" in window.editor.transport.text


def test_the_wheel_zooms_about_the_pointer_to_single_frames(window):
    timeline, at = window.editor.timeline, _at(window, 25)
    under = timeline.scale.position_at(at.x())
    wheel(timeline, at, 120)
    assert timeline.scale.position_at(at.x()) == pytest.approx(under)
    for _ in range(40):
        wheel(timeline, at, 240)
    assert timeline.scale.pixels_per_frame == MAX_PIXELS_PER_FRAME
    before = timeline.scale.first
    wheel(timeline, at, -120, Qt.KeyboardModifier.ShiftModifier)
    assert timeline.scale.first > before
    QTest.keySequence(window, "Ctrl+0")
    assert timeline.scale.x_at(50) == pytest.approx(timeline.width(), abs=1)


def test_keys_stand_in_the_lane_of_their_group_and_a_click_goes_there(window):
    window.playback.seek(14)
    start = place_on(window, 57)
    drag(window.editor.canvas, start, start + QPoint(0, 8), start + QPoint(0, 16))
    timeline = window.editor.timeline
    assert timeline.content.keys == {PointGroup.OUTER_LIPS: (14,)}
    window.playback.seek(0)
    window.repaint()
    at = QPoint(round(key_x(timeline.scale, 14)), timeline.rows.row_top(PointGroup.OUTER_LIPS) + 8)
    empty = timeline.grab().toImage().pixelColor(at.x(), timeline.rows.row_top(PointGroup.NOSE) + 8)
    assert timeline.grab().toImage().pixelColor(at) != empty
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert window.playback.frame == 14


def test_the_waveform_is_drawn_where_there_is_sound(window):
    timeline = window.editor.timeline
    image = timeline.grab().toImage()
    rows, wave = timeline.rows, colours(timeline.palette()).wave

    def column(frame: int) -> int:
        x = round(timeline.scale.x_at(frame))
        return sum(image.pixelColor(x, y) == wave for y in range(rows.wave_top, rows.spans_top))

    assert timeline.content.peaks.duration == pytest.approx(2.0)
    assert max(column(frame) for frame in range(2, 30)) > 30
    assert column(46) == 0
