"""Ends that are dragged on the timeline: the bracket over selected keys, and falloff ramps. Real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox

from studio.app.field_bar import FieldBar
from studio.app.theme import colours
from studio.app.timeline.ends import BracketEnd, bracket_x
from studio.app.timeline.layout import LANE_HEIGHT, RampHit, Side, key_x, ramp_end_x
from studio.app.timeline.scene import Scene
from studio.core.lane_rows import Row
from studio.core.lanes import KeyRef, set_lane
from studio.core.markers import add_marker
from studio.core.project import set_key
from studio.core.topology import GROUP_POINTS, PointGroup
from tests.app.gestures import drag

LEFT = Qt.MouseButton.LeftButton
KEYS = (("jaw", 8), ("jaw", 12), ("outer_lips", 10), ("jaw", 16))


@pytest.fixture
def keyed(window):
    """Jaw keys at 8, 12 and 16, a lip key at 10, all selected; every lane in sight, some 18 px a frame."""
    for lane, frame in KEYS:
        group = PointGroup(lane)
        offsets = [[0.0, 5.0]] * len(GROUP_POINTS[group])
        window.document.edit(lambda p, g=group, f=frame, o=offsets: set_key(p, g, f, o), "Key")
    window.resize(1100, 1000)
    window.editor.splitter.setSizes([500, 420])
    QApplication.processEvents()
    timeline = window.editor.timeline
    timeline.zoom(1.5, at_x=timeline.scale.x_at(0))
    select_all(window)
    return window


def select_all(window) -> None:
    window.editor.keys.select(frozenset(KeyRef(*key) for key in KEYS))


def hook(window, frame: int, side: Side) -> QPoint:
    """Where the hook of the bracket is when its key stands at `frame`."""
    timeline = window.editor.timeline
    frames = range(frame, frame + 2) if side is Side.BEFORE else range(frame - 1, frame + 1)
    x = bracket_x(timeline.scale, BracketEnd(frames, side))
    return QPoint(round(x), timeline.rows.master_top + 3)


def frames(window) -> dict[str, tuple[int, ...]]:
    return dict(window.editor.timeline.content.keys)


def steps(window) -> int:
    return len(window.document._file.history())


def test_the_end_of_the_bracket_stretches_the_selected_keys_about_the_other_as_one_step(keyed):
    timeline, before = keyed.editor.timeline, steps(keyed)
    end = hook(keyed, 24, Side.AFTER)
    drag(timeline, hook(keyed, 16, Side.AFTER), end - QPoint(30, 0), end, release=False)
    assert frames(keyed)["jaw"] == (8, 12, 16), "nothing is kept before the release"
    QTest.mouseRelease(timeline, LEFT, pos=end)
    assert frames(keyed) == {"jaw": (8, 16, 24), "outer_lips": (12,)}
    assert steps(keyed) == before + 1
    assert timeline.selected == {KeyRef("jaw", 8), KeyRef("jaw", 16), KeyRef("jaw", 24), KeyRef("outer_lips", 12)}
    first = hook(keyed, 16, Side.BEFORE)
    drag(timeline, hook(keyed, 8, Side.BEFORE), first - QPoint(30, 0), first)
    assert frames(keyed) == {"jaw": (16, 20, 24), "outer_lips": (18,)}
    QTest.keySequence(keyed, "Ctrl+Z")
    QTest.keySequence(keyed, "Ctrl+Z")
    assert frames(keyed) == {"jaw": (8, 12, 16), "outer_lips": (10,)}


def test_escape_aborts_a_stretch_and_keys_never_turn_round_or_leave_the_clip(keyed):
    timeline, before = keyed.editor.timeline, steps(keyed)
    drag(timeline, hook(keyed, 16, Side.AFTER), hook(keyed, 20, Side.AFTER), hook(keyed, 30, Side.AFTER), release=False)
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    QTest.mouseRelease(timeline, LEFT, pos=hook(keyed, 30, Side.AFTER))
    assert steps(keyed) == before
    drag(timeline, hook(keyed, 16, Side.AFTER), hook(keyed, 9, Side.AFTER), hook(keyed, 2, Side.AFTER))
    assert frames(keyed)["jaw"][0] == 8 and frames(keyed)["jaw"][-1] == 9
    QTest.keySequence(keyed, "Ctrl+Z")
    select_all(keyed)
    drag(
        timeline, hook(keyed, 8, Side.BEFORE), hook(keyed, 4, Side.BEFORE), hook(keyed, 0, Side.BEFORE) - QPoint(90, 0)
    )
    assert frames(keyed)["jaw"][0] == 0 and frames(keyed)["jaw"][-1] == 16


def test_a_stretch_sticks_to_markers_but_not_to_the_keys_that_go_along(keyed):
    timeline = keyed.editor.timeline
    keyed.document.edit(lambda p: add_marker(p, 26), "Marker")
    keyed.playback.seek(3)
    near = hook(keyed, 26, Side.AFTER) - QPoint(6, 0)
    drag(timeline, hook(keyed, 16, Side.AFTER), near - QPoint(20, 0), near)
    assert frames(keyed)["jaw"][-1] == 26


def test_a_locked_lane_refuses_a_stretch_as_a_whole(keyed):
    keyed.document.edit(lambda p: set_lane(p, "outer_lips", locked=True), "Lock")
    end = hook(keyed, 24, Side.AFTER)
    drag(keyed.editor.timeline, hook(keyed, 16, Side.AFTER), end - QPoint(30, 0), end)
    assert frames(keyed) == {"jaw": (8, 12, 16), "outer_lips": (10,)}
    assert "locked" in keyed.banner.text


def test_one_frame_has_no_bracket(keyed):
    keyed.editor.keys.select(frozenset({KeyRef("jaw", 8)}))
    timeline, before = keyed.editor.timeline, steps(keyed)
    drag(timeline, hook(keyed, 8, Side.AFTER), hook(keyed, 20, Side.AFTER), hook(keyed, 24, Side.AFTER))
    assert steps(keyed) == before


def test_stretched_keys_are_drawn_where_they_will_be(keyed):
    timeline = keyed.editor.timeline
    y = timeline.rows.row_top(Row.JAW) + LANE_HEIGHT // 2
    keyed.playback.seek(20)

    def accented(frame: int) -> bool:
        """Whether the rim of a selected key is drawn at a frame of the jaw's lane."""
        image, x = timeline.grab().toImage(), round(key_x(timeline.scale, frame))
        accent = colours(timeline.palette()).accent
        found = [image.pixelColor(x, y + dy) for dy in range(-8, 9)]
        return any(abs(c.red() - accent.red()) + abs(c.blue() - accent.blue()) < 12 for c in found)

    assert accented(16) and not accented(24)
    end = hook(keyed, 24, Side.AFTER)
    drag(timeline, hook(keyed, 16, Side.AFTER), end - QPoint(30, 0), end, release=False)
    assert accented(24) and accented(16), "the key of frame 12 is at 16 now"
    assert not accented(12)
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    assert accented(12) and not accented(24)


# ---- falloff


def ramp_end(window, side: Side, key: int, length: int) -> QPoint:
    timeline = window.editor.timeline
    x = ramp_end_x(timeline.scale, RampHit(Row.JAW, side, key, length))
    return QPoint(round(x), timeline.rows.row_top(Row.JAW) + LANE_HEIGHT // 2)


def test_the_end_of_a_ramp_sticks_to_markers_and_with_alt_only_to_frames(keyed):
    timeline = keyed.editor.timeline
    keyed.document.edit(lambda p: add_marker(p, 28), "Marker")
    near = QPoint(round(key_x(timeline.scale, 28)) - 6, 0) + QPoint(0, ramp_end(keyed, Side.AFTER, 16, 4).y())
    drag(timeline, ramp_end(keyed, Side.AFTER, 16, 4), near - QPoint(25, 0), near)
    assert keyed.document.project.layer("jaw").falloff_after == 28 - 16 - 1


def test_a_press_that_hardly_moves_changes_no_falloff(keyed):
    timeline, before = keyed.editor.timeline, steps(keyed)
    keyed.document.edit(lambda p: add_marker(p, 22), "Marker")
    end = ramp_end(keyed, Side.AFTER, 16, 4)
    drag(timeline, end, end + QPoint(2, 0))
    assert steps(keyed) == before + 1


def test_falloff_of_the_current_lane_is_set_by_keys_alone(keyed):
    timeline, before = keyed.editor.timeline, steps(keyed)
    timeline.setFocus()
    timeline.set_current_row(Row.JAW)
    QTest.keySequence(keyed, "Shift+D")
    bar = timeline.findChild(FieldBar)
    first, second = bar.findChildren(QSpinBox)
    assert first.hasFocus() and (first.value(), second.value()) == (4, 4)
    QTest.keyClicks(first, "0")
    QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.keyClicks(second, "9")
    QTest.keyClick(second, Qt.Key.Key_Return)
    layer = keyed.document.project.layer("jaw")
    assert (layer.falloff_before, layer.falloff_after) == (0, 9)
    assert keyed.document.project.layer("outer_lips").falloff_after == 4
    assert steps(keyed) == before + 1
    timeline.set_current_row(Row.NOSE)
    assert not keyed.actions_by_id["lane_falloff"].isEnabled()
    keyed.document.edit(lambda p: set_lane(p, "jaw", locked=True), "Lock")
    timeline.set_current_row(Row.JAW)
    keyed.editor.lanes.ask_falloff()
    timeline.findChildren(FieldBar)[-1].take()
    assert "locked" in keyed.banner.text


# ---- drawing less


def test_marks_that_selected_ones_hide_are_not_missed(keyed, monkeypatch):
    timeline = keyed.editor.timeline
    timeline.pictures.drop()
    spared = timeline.grab().toImage()
    monkeypatch.setattr(Scene, "covered", frozenset())
    timeline.pictures.drop()
    assert timeline.grab().toImage() == spared
    keyed.editor.keys.select(frozenset({KeyRef("jaw", 8)}))
    monkeypatch.undo()
    some = timeline.grab().toImage()
    keyed.editor.keys.select(frozenset(KeyRef(*key) for key in KEYS))
    assert timeline.grab().toImage() == spared != some
