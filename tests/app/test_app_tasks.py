"""From dropped files to an exported video."""

from __future__ import annotations

import threading
import time

import av
import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from studio.app.dialogs.choice import ExportChoice
from studio.app.dialogs.export import ExportDialog
from studio.app.dialogs.options import OptionForm
from studio.app.panels.start import Role, roles_of
from studio.core.project import set_range
from studio.export.api import OptionSpec, OptionType
from tests.app.gestures import drag, drop, place_on


def _finished(window, qtbot, timeout: int = 180000) -> None:
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=timeout)


def _shorten(window, frames: int = 20) -> None:
    """Render and export the beginning only."""
    assert window.document.edit(lambda project: set_range(project, 0, frames), "Range")


def test_a_dropped_portrait_and_voice_become_an_analysed_project(empty_window, portrait, voice, qtbot, own_home):
    drop(empty_window.start.portrait, portrait)
    assert not empty_window.document.is_open
    drop(empty_window.start.voice, voice)
    qtbot.waitUntil(lambda: empty_window.document.is_open, timeout=90000)
    _finished(empty_window, qtbot)
    project = empty_window.document.project
    assert not empty_window.banner.isVisible(), empty_window.banner.text
    assert project.face is not None
    assert len(project.base.track) == project.frame_count == 50
    assert empty_window.document.path.is_relative_to(own_home)
    assert empty_window.pages.currentWidget() is empty_window.editor
    qtbot.waitUntil(lambda: empty_window.editor.canvas.patch is not None, timeout=90000)
    assert empty_window.editor.timeline.content.peaks is not None


def test_files_dropped_together_find_their_roles(tmp_path, portrait, voice):
    video = tmp_path / "speaker.mp4"
    assert roles_of([voice, portrait], has_portrait=False) == {Role.PORTRAIT: portrait, Role.VOICE: voice}
    assert roles_of([video], has_portrait=False) == {Role.PORTRAIT: video}
    assert roles_of([video, portrait], has_portrait=False) == {Role.PORTRAIT: portrait, Role.VOICE: video}
    assert roles_of([tmp_path / "a.lipwright"], has_portrait=True) == {Role.PROJECT: tmp_path / "a.lipwright"}


def test_a_dropped_project_opens(empty_window, project_path, qtbot):
    drop(empty_window, project_path)
    assert empty_window.document.path == project_path
    _finished(empty_window, qtbot)


def test_a_voice_dropped_on_the_editor_replaces_the_voice_as_an_edit(window, voice, tmp_path, qtbot):
    other = tmp_path / "other.wav"
    data = bytearray(voice.read_bytes())
    data[1000:3000] = bytes(2000)
    other.write_bytes(data)
    before = window.document.project
    drop(window, other)
    _finished(window, qtbot)
    assert window.document.project.voice.path == str(other)
    assert window.document.project.base is not None
    QTest.keySequence(window, "Ctrl+Z")
    QTest.keySequence(window, "Ctrl+Z")
    assert window.document.project == before
    _finished(window, qtbot)


def test_a_file_that_is_no_picture_is_told_with_its_name_and_a_remedy(empty_window, tmp_path, voice, qtbot):
    fake = tmp_path / "not a picture.png"
    fake.write_text("hello")
    drop(empty_window.start.portrait, fake)
    drop(empty_window.start.voice, voice)
    qtbot.waitUntil(empty_window.banner.isVisible, timeout=90000)
    assert "not a picture.png" in empty_window.banner.text
    assert not empty_window.document.is_open
    assert not empty_window.start.has_portrait
    QTest.mouseClick(empty_window.banner._close, Qt.MouseButton.LeftButton)
    assert not empty_window.banner.isVisible()


def test_rendering_fills_the_strip_and_an_edit_empties_it_where_it_touched(window, qtbot):
    _shorten(window)
    QTest.keySequence(window, "Ctrl+R")
    assert window.task.isVisible()
    _finished(window, qtbot)
    timeline = window.editor.timeline
    assert np.flatnonzero(timeline.content.rendered).tolist() == list(range(20))
    window.playback.seek(10)
    start = place_on(window, 57)
    drag(window.editor.canvas, start, start + QPoint(0, 10), start + QPoint(0, 20))
    stale = np.flatnonzero(~timeline.content.rendered[:20])
    assert 10 in stale
    assert stale.min() >= 10 - 4
    assert stale.max() <= 10 + 4
    QTest.keySequence(window, "Ctrl+Z")
    assert timeline.content.rendered[:20].all()


def test_rendering_can_be_cancelled_and_goes_on_where_it_stopped(engines_here, window, qtbot, monkeypatch):
    from studio.render.draft import DraftEngine

    calls, render, gate = [], DraftEngine.render, threading.Event()

    def slow(self, *args, **kwargs):
        calls.append(1)
        assert len(calls) < 3 or gate.wait(90)
        return render(self, *args, **kwargs)

    _shorten(window)
    monkeypatch.setattr(DraftEngine, "render", slow)
    monkeypatch.setattr(DraftEngine, "batch_size", 2)
    window.actions_by_id["render"].trigger()
    qtbot.waitUntil(lambda: len(calls) >= 3, timeout=90000)
    assert "render" in window.task.text.lower(), "starting or at it: progress is told every now and then"
    QTest.mouseClick(window.task.cancel_button, Qt.MouseButton.LeftButton)
    gate.set()
    _finished(window, qtbot)
    assert "stopped" in window.statusBar().currentMessage()
    ready = int(window.editor.timeline.content.rendered.sum())
    assert 0 < ready < 20
    monkeypatch.setattr(DraftEngine, "render", render)
    window.actions_by_id["render"].trigger()
    _finished(window, qtbot)
    assert window.editor.timeline.content.rendered.sum() == 20
    assert window.statusBar().currentMessage() == f"Rendered {20 - ready} frames."


def test_the_export_dialog_writes_a_video_that_plays(window, tmp_path, qtbot):
    _shorten(window)
    QTest.keySequence(window, "Ctrl+E")
    dialog = window.findChild(ExportDialog)
    dialog.choose_format("mp4")
    quality = dialog.form.field("quality")
    quality.setValue(30)
    dialog.name.setText(str(tmp_path / "result"))
    assert dialog.export_button.isEnabled()
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    _finished(window, qtbot)
    assert not window.banner.isVisible(), window.banner.text
    with av.open(str(tmp_path / "result.mp4")) as container:
        assert len(container.streams.audio) == 1
        frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    assert len(frames) == 20
    assert frames[0].shape == (474, 474, 3)
    assert np.abs(frames[0].astype(int) - frames[9].astype(int)).max() > 20
    assert "result.mp4" in window.statusBar().currentMessage()


def test_the_export_dialog_says_what_would_be_refused_or_replaced(window, tmp_path, qtbot):
    window.ask_export()
    dialog = window.findChild(ExportDialog)
    formats = [dialog.format.itemData(index) for index in range(dialog.format.count())]
    assert {"mp4", "png_sequence", "landmarks_json", "landmarks_csv"} <= set(formats)
    dialog.name.setText(str(tmp_path / "nowhere" / "a.mp4"))
    assert not dialog.export_button.isEnabled()
    (tmp_path / "old.mp4").write_bytes(b"x")
    dialog.choose_format("mp4")
    dialog.name.setText(str(tmp_path / "old.mp4"))
    assert dialog.export_button.isEnabled()
    assert dialog.choice() == ExportChoice("mp4", tmp_path / "old.mp4", dialog.form.values(), overwrite=True)
    dialog.choose_format("landmarks_csv")
    assert dialog.name.text().endswith("old.csv")
    dialog.reject()
    QApplication.processEvents()


def test_the_option_form_follows_any_schema(qtbot):
    form = OptionForm(
        [
            OptionSpec("count", OptionType.INTEGER, 3, minimum=1, maximum=9),
            OptionSpec("gain", OptionType.NUMBER, 0.5),
            OptionSpec("loud", OptionType.BOOLEAN, True, label="Loud", help="Really"),
            OptionSpec("kind", OptionType.CHOICE, "b", choices=("a", "b", "c")),
            OptionSpec("name", OptionType.TEXT, "x"),
        ]
    )
    qtbot.addWidget(form)
    assert form.values() == {"count": 3, "gain": 0.5, "loud": True, "kind": "b", "name": "x"}
    kind = form.field("kind")
    assert isinstance(kind, QComboBox)
    kind.setCurrentText("c")
    form.field("count").setValue(99)
    assert form.values()["kind"] == "c"
    assert form.values()["count"] == 9
    assert form.field("loud").accessibleName() == "Loud"


def test_closing_the_window_while_it_renders_stops_cleanly(engines_here, window, qtbot, monkeypatch):
    from studio.render.draft import DraftEngine

    render = DraftEngine.render

    def slow(self, *args, **kwargs):
        time.sleep(0.3)
        return render(self, *args, **kwargs)

    monkeypatch.setattr(DraftEngine, "render", slow)
    window.actions_by_id["render"].trigger()
    qtbot.wait(100)
    begin = time.monotonic()
    window.close()
    assert time.monotonic() - begin < 30
    assert window.runner._thread.isFinished()
    assert not window.preview.is_running
    assert not window.document.is_open


def test_every_control_has_a_name_for_assistive_tools(window):
    from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QSlider

    for kind in (QAbstractButton, QAbstractSpinBox):
        for widget in window.findChildren(kind):
            if not widget.objectName().startswith("qt_") and widget.isVisible():
                name = widget.accessibleName() or getattr(widget, "text", str)()
                assert name, widget
    assert all(slider.toolTip() for slider in window.findChildren(QSlider))
