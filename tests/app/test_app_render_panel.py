"""Rendering with a chosen engine, end to end; a process that dies leaves the editor usable."""

from __future__ import annotations

import os
import shutil
import threading
from dataclasses import replace
from multiprocessing.context import SpawnProcess

import av
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from studio.app.compute import ComputeProcess
from studio.app.dialogs.choice import ExportChoice
from studio.app.panels.render import Scope
from studio.core.errors import Cancelled, InputError, StudioError
from studio.core.project import set_motion, set_range, set_render
from tests.app.engine_packs import write_random_pack

FRAMES = 10


@pytest.fixture
def packed(own_home):
    """A home with tiny random weights."""
    write_random_pack(own_home / "data" / "models" / "tiny", sizes="tiny")


@pytest.fixture
def panel_window(packed, window, qtbot):
    """The window with the render panel in front and a short range."""
    window.document.edit(lambda project: set_range(project, 0, FRAMES), "Range")
    window.document.edit(lambda project: set_render(project, replace(project.render, engine="draft")), "Engine")
    window.docks.show("render_panel")
    qtbot.waitUntil(window.panels.render.panel.isVisible, timeout=20000)
    return window


def _choose(panel, engine: str) -> None:
    """By keyboard, as far as the list's own type-ahead allows."""
    row = panel.engine.findData(engine)
    panel.engine.setFocus()
    panel.engine.setCurrentIndex(row)
    panel.engine.activated.emit(row)


def _settled(window, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=180000)


def test_an_engine_is_chosen_as_an_edit_and_renders_and_exports(panel_window, tmp_path, qtbot):
    window, panel = panel_window, panel_window.panels.render.panel
    _choose(panel, "diffusion")
    assert window.document.project.render.engine == "diffusion"
    assert window.document.undo_label == "Choose engine"
    row = panel.weights.findData("tiny")
    panel.weights.setCurrentIndex(row)
    panel.weights.activated.emit(row)
    assert dict(window.document.project.render.options)["weights"] == "tiny"
    assert panel.note.text().split() == ["tiny", dict(window.document.project.render.options)["weights_hash"]]
    panel.steps.setValue(2)
    assert dict(window.document.project.render.options)["steps"] == 2
    assert "10 frames" in panel.todo.text()
    QTest.keySequence(window, "Ctrl+R")
    _settled(window, qtbot)
    assert not window.banner.isVisible(), window.banner.text
    assert window.editor.timeline.content.rendered[:FRAMES].all()
    assert panel.todo.text() == "All 10 frames are ready."
    assert not panel.picture.image.isNull()
    assert "10 of 10 frames" in panel.told.text()
    pid = window.tasks.compute.pid
    window.export(ExportChoice("mp4", tmp_path / "out.mp4"))
    _settled(window, qtbot)
    assert not window.banner.isVisible(), window.banner.text
    assert window.tasks.compute.pid == pid, "one process serves all jobs"
    with av.open(str(tmp_path / "out.mp4")) as container:
        assert sum(1 for _ in container.decode(video=0)) == FRAMES
        assert "diffusion" in container.metadata["engine"]
    while "Choose" in window.document.undo_label or window.document.undo_label == "Sampler steps":
        window.document.undo()
    assert window.document.project.render.engine == panel.engine.currentData() == "draft"


def test_chosen_weights_that_are_gone_are_told_and_the_others_stay_to_choose(panel_window, own_home):
    window, panel = panel_window, panel_window.panels.render.panel
    write_random_pack(own_home / "data" / "models" / "other", sizes="tiny")
    _choose(panel, "diffusion")
    panel.weights.activated.emit(panel.weights.findData("tiny"))
    shutil.rmtree(own_home / "data" / "models" / "tiny")
    window.panels.render.show_engine()
    assert panel.note.text() == "There are no weights 'tiny'."
    panel.weights.activated.emit(panel.weights.findData("other"))
    assert panel.note.text().startswith("other ")


def test_without_weights_the_engine_is_greyed_and_the_remedy_told(window, qtbot):
    window.docks.show("render_panel")
    panel = window.panels.render.panel
    qtbot.waitUntil(panel.isVisible, timeout=20000)
    model = panel.engine.model()
    enabled = {panel.engine.itemData(row): model.item(row).isEnabled() for row in range(panel.engine.count())}
    assert enabled["draft"]
    assert enabled["diffusion"] or "lipwright models" in panel.remedy.text()


def test_only_what_changed_is_rendered_again(panel_window, qtbot):
    window, panel = panel_window, panel_window.panels.render.panel
    window.panels.render.start()
    _settled(window, qtbot)
    panel.range.setCurrentIndex(panel.range.findData(Scope.CHANGED))
    assert panel.todo.text() == "Nothing has changed since it was rendered."
    window.document.edit(lambda p: set_motion(p, replace(p.motion, amplitude=1.5)), "Amplitude")
    changed = list(window.panels.render.frames())
    assert changed
    assert set(changed) <= set(range(FRAMES))
    window.panels.render.start()
    _settled(window, qtbot)
    assert window.statusBar().currentMessage() == f"Rendered {len(changed)} frames."
    panel.range.setCurrentIndex(panel.range.findData(Scope.WHOLE))
    assert len(window.panels.render.frames()) == window.document.project.frame_count


def test_a_reopened_project_knows_what_is_rendered(panel_window, project_path, qtbot):
    window = panel_window
    window.panels.render.start()
    _settled(window, qtbot)
    window.new()
    window.tasks.open_project(project_path)
    _settled(window, qtbot)
    timeline = window.editor.timeline  # whose content is another one as soon as the frames are found
    qtbot.waitUntil(
        lambda: timeline.content.rendered is not None and timeline.content.rendered[:FRAMES].all(), timeout=60000
    )


class Dying:
    def __call__(self, kept, progress, cancel):
        os._exit(9)


def test_a_compute_process_that_dies_is_told_and_the_next_job_gets_a_new_one(window, qtbot):
    compute, results = window.tasks.compute, []
    window.tasks._start("Computing", lambda report, cancel: compute.call(Dying(), cancel=cancel), results.append)
    _settled(window, qtbot)
    assert "stopped unexpectedly (9)" in window.banner.text
    assert window.document.edit(lambda p: set_motion(p, replace(p.motion, amplitude=1.2)), "Amplitude")
    window.tasks._start("Computing", lambda report, cancel: compute.call(Echo(), cancel=cancel), results.append)
    _settled(window, qtbot)
    assert results == [1]


def test_a_frame_that_fails_is_told_and_the_editor_goes_on(engines_here, panel_window, monkeypatch, qtbot):
    from studio.render.draft import DraftEngine

    window, render, calls = panel_window, DraftEngine.render, []

    def failing(self, reference, targets, **kwargs):
        calls.extend([1] * (len(targets) > 1))  # the preview asks for single frames
        if len(calls) == 3 and len(targets) > 1:
            raise ZeroDivisionError("a bad frame")
        return render(self, reference, targets, **kwargs)

    monkeypatch.setattr(DraftEngine, "batch_size", 2)
    monkeypatch.setattr(DraftEngine, "render", failing)
    window.panels.render.start()
    _settled(window, qtbot)
    assert "a bad frame" in window.banner.text
    assert int(window.editor.timeline.content.rendered.sum()) == 4
    window.panels.render.start()
    _settled(window, qtbot)
    assert window.editor.timeline.content.rendered[:FRAMES].all()


# ---- the process


class Echo:
    def __call__(self, kept, progress, cancel):
        progress(1, 2)
        kept["calls"] = kept.get("calls", 0) + 1
        return kept["calls"]


class Patient:
    def __call__(self, kept, progress, cancel):
        progress(0, 1)
        return cancel.wait(60)


class Refusing:
    def __call__(self, kept, progress, cancel):
        raise InputError("No.", path="a.wav", remedy="Try b.")


class Faulty:
    def __call__(self, kept, progress, cancel):
        raise ZeroDivisionError("oops")


def test_the_process_keeps_what_it_loaded_and_passes_errors_on_whole():
    process, told = ComputeProcess(), []
    try:
        assert process.call(Echo(), progress=lambda done, total: told.append((done, total))) == 1
        with pytest.raises(InputError) as refused:
            process.call(Refusing())
        with pytest.raises(StudioError, match="oops"):
            process.call(Faulty())
        assert process.call(Echo()) == 2
    finally:
        process.close()
    assert told == [(1, 2)]
    assert (refused.value.what, str(refused.value.path), refused.value.remedy) == ("No.", "a.wav", "Try b.")
    assert process.pid is None


def test_a_cancelled_call_ends_at_once_and_the_next_one_gets_its_own_answer():
    process, cancel = ComputeProcess(), threading.Event()
    try:
        assert process.call(Echo()) == 1
        with pytest.raises(Cancelled):
            process.call(Patient(), cancel=cancel, progress=lambda done, total: cancel.set())
        assert process.call(Echo()) == 2
    finally:
        process.close()
    with pytest.raises(Cancelled):
        process.call(Echo())


def test_buttons_of_the_panel_can_be_reached_by_keyboard(panel_window):
    panel = panel_window.panels.render.panel
    widgets = (panel.engine, panel.steps, panel.range)
    assert all(widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.accessibleName() for widget in widgets)


def test_closing_while_the_process_starts_leaves_none_behind(monkeypatch):
    compute, start, made = ComputeProcess(), SpawnProcess.start, []

    def closed_meanwhile(process: SpawnProcess) -> None:
        compute.close()
        start(process)
        made.append(process)

    monkeypatch.setattr(SpawnProcess, "start", closed_meanwhile)
    with pytest.raises(Cancelled):
        compute.call(_nothing)
    made[0].join(20)
    assert not made[0].is_alive()


def _nothing(kept: object, progress: object, cancel: object) -> None:
    raise AssertionError("it is never asked")
