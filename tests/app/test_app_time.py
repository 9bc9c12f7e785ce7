"""Shuttle, range, loop, markers, problems: real key events."""

from __future__ import annotations

from PySide6.QtTest import QTest

from studio.app.theme import colours, marker_colour, problem_colour
from studio.app.timeline.layout import RULER_HEIGHT, key_x
from studio.core.markers import MarkerColour
from studio.core.project import place_points
from studio.core.quality import ProblemKind
from studio.core.topology import CONTENT


def press(window, *keys: str) -> None:
    window.editor.canvas.setFocus()
    for key in keys:
        QTest.keySequence(window, key)


def test_j_k_l_shuttle_both_ways_and_faster(window, qtbot):
    playback = window.playback
    window.playback.seek(40)
    press(window, "J")
    assert playback.speed == -1
    press(window, "J", "J")
    assert playback.speed == -4
    qtbot.waitUntil(lambda: playback.frame < 35, timeout=20000)
    press(window, "L")
    assert playback.speed == 1
    press(window, "K")
    assert not playback.playing
    window.playback.seek(1)
    press(window, "J")
    qtbot.waitUntil(lambda: not playback.playing, timeout=20000)
    assert playback.frame == 0


def test_in_and_out_set_what_is_exported_and_a_loop_stays_inside(window, qtbot):
    timeline = window.editor.timeline
    window.playback.seek(10)
    press(window, "I")
    window.playback.seek(14)
    press(window, "O", "Shift+L")
    assert window.document.project.frames_to_export == range(10, 15)
    image = timeline.grab().toImage()
    accent = colours(timeline.palette()).accent
    assert image.pixelColor(round(timeline.scale.x_at(12)), 1).rgb() == accent.rgb()
    assert image.pixelColor(round(timeline.scale.x_at(30)), 1).rgb() != accent.rgb()
    shown = []
    window.playback.frame_changed.connect(shown.append)
    press(window, "Space")
    qtbot.waitUntil(lambda: shown.count(10) >= 2, timeout=20000)
    assert set(shown) <= set(range(10, 15))
    press(window, "K", "Shift+I")
    assert window.document.project.frames_to_export == range(50)
    QTest.keySequence(window, "Ctrl+Z")
    assert window.document.project.frames_to_export == range(10, 15)


def test_m_sets_and_removes_a_marker_that_is_drawn_in_the_ruler(window):
    timeline = window.editor.timeline
    window.playback.seek(20)
    press(window, "M", "Home")
    assert [marker.frame for marker in window.document.project.markers] == [20]
    place = round(key_x(timeline.scale, 20)), RULER_HEIGHT - 8
    assert timeline.grab().toImage().pixelColor(*place) == marker_colour(MarkerColour.BLUE)
    window.playback.seek(20)
    press(window, "M")
    assert window.document.project.markers == ()


def test_n_goes_to_a_mouth_that_is_open_in_silence(window, qtbot):
    current = window.document.track.points[46]
    lower = [point for point in CONTENT if point in (55, 56, 57, 58, 59, 65, 66, 67)]
    places = {point: (float(current[point, 0]), float(current[point, 1]) + 30) for point in lower}
    window.document.edit(lambda project: place_points(project, 46, places, current), "Open")
    press(window, "Home", "N")
    found = next(p for p in window.editor.times.problems if p.kind is ProblemKind.OPEN_IN_SILENCE)
    while window.playback.frame != found.start:
        before = window.playback.frame
        press(window, "N")
        assert window.playback.frame > before
    qtbot.waitUntil(lambda: window.editor.timeline.content.problems == window.editor.times.problems, timeout=5000)
    timeline = window.editor.timeline
    image = timeline.grab().toImage()
    at = round(timeline.scale.x_at(46.5))
    row = timeline.rows.quality_top + 6
    assert image.pixelColor(at, row) == problem_colour(ProblemKind.OPEN_IN_SILENCE)
    assert "silence" in window.statusBar().currentMessage()
