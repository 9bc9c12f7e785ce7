"""Choosing the face: one of several by a click, or a box that is looked into."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from studio.app.canvas.face_box import changed_box
from studio.core.geometry import points_box, template_in_box
from studio.vision.detector import face_from_points
from tests.app.gestures import drag, sample_face

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
SECOND = np.array((330.0, 300.0), np.float32)


class TwoFaces:
    """A big face and a small one at the lower right, whatever the picture shows; only the first in a cut-out."""

    id = "embedded"

    def detect(self, image: np.ndarray) -> list:
        big = sample_face()
        small = (big - big.mean(0)) * 0.35 + SECOND
        return [face_from_points(big), face_from_points(small)]


class NoFace:
    id = "embedded"

    def detect(self, image: np.ndarray) -> list:
        return []


@pytest.fixture
def two_faces(computes_here, monkeypatch):
    monkeypatch.setattr("studio.vision.registry.create_detector", lambda detector_id: TwoFaces())


def on_canvas(window, x: float, y: float) -> QPoint:
    place = window.editor.canvas.viewport.to_view(np.array((x, y)))
    return QPoint(round(float(place[0])), round(float(place[1])))


def start(window, qtbot) -> None:
    window.actions_by_id["choose_face"].trigger()
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=60000)


def chosen(window, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=120000)


def test_a_click_on_a_found_face_takes_it_as_one_step(window, qtbot, two_faces):
    document, tool = window.document, window.canvas_tools.faces.tool
    before, history = document.project, len(document._file.history())
    start(window, qtbot)
    assert len(tool.faces) == 2
    assert "2 faces" in window.statusBar().currentMessage()
    QTest.mouseClick(window.editor.canvas, LEFT, NONE, on_canvas(window, *SECOND))
    assert not tool.active
    chosen(window, qtbot)
    assert document.project.face.points.mean(0) == pytest.approx(SECOND, abs=3)
    assert document.project.base is not None
    assert len(document._file.history()) == history + 1
    QTest.keySequence(window, "Ctrl+Z")
    assert document.project == before


def test_a_digit_takes_a_face_too_and_escape_leaves(window, qtbot, two_faces):
    canvas, document = window.editor.canvas, window.document
    before = document.project
    start(window, qtbot)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.tool is None
    assert document.project == before
    start(window, qtbot)
    QTest.keyClick(canvas, Qt.Key.Key_2)
    chosen(window, qtbot)
    assert document.project.face.points.mean(0) == pytest.approx(SECOND, abs=3)


def test_the_box_is_drawn_moved_and_changed_by_mouse_and_keys(window, qtbot, two_faces):
    canvas, tool = window.editor.canvas, window.canvas_tools.faces.tool
    start(window, qtbot)
    assert tool.box == pytest.approx(points_box(canvas.overlay.points))
    drag(canvas, on_canvas(window, 10, 10), on_canvas(window, 60, 50), on_canvas(window, 100, 120))
    assert tool.box == pytest.approx((10, 10, 100, 120), abs=1.5)
    drag(canvas, on_canvas(window, 55, 65), on_canvas(window, 75, 85), on_canvas(window, 95, 105))
    assert tool.box == pytest.approx((50, 50, 140, 160), abs=3)
    drag(canvas, on_canvas(window, 140, 160), on_canvas(window, 150, 170), on_canvas(window, 180, 200))
    assert tool.box == pytest.approx((50, 50, 180, 200), abs=4)
    box = tool.box
    QTest.keyClick(canvas, Qt.Key.Key_Right, ALT)
    assert tool.box[0] == pytest.approx(box[0] + 0.02 * (box[2] - box[0]))
    QTest.keyClick(canvas, Qt.Key.Key_Down, ALT | SHIFT)
    assert tool.box[1] == pytest.approx(box[1])
    assert tool.box[3] > box[3]
    box = tool.box
    drag(canvas, on_canvas(window, 20, 300), on_canvas(window, 60, 320), on_canvas(window, 90, 380), release=False)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, NONE, on_canvas(window, 90, 380))
    assert tool.active
    assert tool.box == box
    assert window.document.project.layers == ()


def test_enter_finds_the_face_in_the_box(window, qtbot, two_faces):
    canvas = window.editor.canvas
    start(window, qtbot)
    x, y = SECOND
    drag(canvas, on_canvas(window, x - 70, y - 70), on_canvas(window, x, y), on_canvas(window, x + 70, y + 70))
    window.canvas_tools.faces.tool.box = (x - 45.0, y - 45.0, x + 45.0, y + 45.0)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    chosen(window, qtbot)
    assert window.document.project.face.points.mean(0) == pytest.approx(SECOND, abs=3)
    assert window.document.undo_label == "Choose face"


def test_where_nothing_is_found_it_is_told_and_points_can_be_laid_into_the_box(
    window, qtbot, computes_here, monkeypatch
):
    monkeypatch.setattr("studio.vision.registry.create_detector", lambda detector_id: NoFace())
    canvas, document = window.editor.canvas, window.document
    before = document.project
    start(window, qtbot)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    chosen(window, qtbot)
    assert window.banner.isVisible()
    assert document.project == before
    start(window, qtbot)
    tool = window.canvas_tools.faces.tool
    tool.box = (100.0, 90.0, 260.0, 300.0)
    QTest.keyClick(canvas, Qt.Key.Key_Return, SHIFT)
    assert document.project.face.detector == "manual"
    assert points_box(document.project.face.points) == pytest.approx((100, 90, 260, 300), abs=0.1)


def test_actions_of_the_box_work_only_while_it_is_there(window, qtbot, two_faces):
    actions = window.actions_by_id
    assert not actions["find_in_box"].isEnabled()
    start(window, qtbot)
    assert actions["find_in_box"].isEnabled()
    assert actions["lay_in_box"].isEnabled()
    window.actions_by_id["place_face"].trigger()
    assert not actions["find_in_box"].isEnabled()


def test_a_box_changes_by_its_parts():
    box = (10.0, 20.0, 110.0, 220.0)
    assert changed_box(box, None, (5, 6), (1, 40)) == (1, 6, 9, 40)
    assert changed_box(box, (0, 0), (0, 0), (3, -4)) == (13, 16, 113, 216)
    assert changed_box(box, (-1, 1), (10, 220), (20, 200)) == (20, 20, 110, 200)
    assert changed_box(box, (1, 0), (110, 100), (0, 100)) == (0, 20, 10, 220)
    assert points_box(template_in_box(box)) == pytest.approx(box, abs=1e-3)
