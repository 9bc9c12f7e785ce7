"""A project whose source is a video: settings that only videos have, and what rendering shows of it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from studio.core.project import BaseMotion, ReferenceFace, SourceMode, set_base, set_face, set_render
from studio.core.source_gaps import MissingFace
from studio.core.track import LandmarkTrack
from studio.media.image import read_image
from studio.render.analysis import new_project
from studio.store.project_file import ProjectFile
from tests.app.engine_packs import write_random_pack
from tests.app.gestures import sample_face, talking
from tests.media_samples import write_clip

SHOTS = 15


@pytest.fixture
def video_window(empty_window, portrait, voice, tmp_path, qtbot):
    """The window with a video of the sample portrait, whose left edge gets brighter, and a motion of two seconds."""
    picture, clip, path = read_image(portrait)[:472], tmp_path / "speaker.mp4", tmp_path / "video.lipwright"
    frames = np.repeat(picture[None], SHOTS, 0).copy()
    frames[:, :, :40] = np.linspace(0, 250, SHOTS).astype(np.uint8)[:, None, None, None]
    write_clip(clip, frames, Fraction(25))
    project = new_project(clip, voice, project_path=path)
    track = LandmarkTrack(np.repeat(sample_face()[None], SHOTS, 0))
    project = set_face(project, ReferenceFace(sample_face(), "manual"), track)
    motion = BaseMotion(talking(sample_face(), 50), np.ones(50, np.float32), (("model", "test"),))
    render = replace(project.render, engine="draft", source_mode=SourceMode.PING_PONG)
    ProjectFile.create(path, set_render(set_base(project, motion), render)).close()
    empty_window.tasks.open_project(path)
    qtbot.waitUntil(
        lambda: not empty_window.runner.busy and empty_window.editor.canvas.patch is not None, timeout=90000
    )
    return empty_window


def _show(window, dock: str, widget, qtbot) -> None:
    window.docks.show(dock)
    qtbot.waitUntil(widget.isVisible, timeout=20000)


def test_what_a_gap_shows_and_how_many_references_are_edits(own_home, video_window, qtbot):
    write_random_pack(own_home / "data" / "models" / "tiny", sizes="tiny")
    window, panel = video_window, video_window.panels.properties.panel
    _show(window, "properties", panel, qtbot)
    gap, references = panel.missing_face, panel.references
    assert gap.isVisible()
    assert gap.currentData() == window.document.project.render.missing_face == MissingFace.PASS
    assert not references.isVisible(), "the draft engine takes none"
    gap.setFocus()
    QTest.keyClick(gap, Qt.Key.Key_Down)
    assert window.document.project.render.missing_face is MissingFace.HOLD
    assert window.document.undo_label == "Missing face"
    window.panels.render.choose_engine("diffusion")
    assert references.isVisible()
    assert references.text() == "each frame its own"
    references.setFocus()
    QTest.keyClick(references, Qt.Key.Key_Up)
    QTest.keyClick(references, Qt.Key.Key_Up)
    assert dict(window.document.project.render.options)["references"] == 2
    for _ in range(2):
        QTest.keySequence(window, "Ctrl+Z")
    assert references.value() == 0
    assert "references" not in dict(window.document.project.render.options)
    for _ in range(2):
        QTest.keySequence(window, "Ctrl+Z")
    assert gap.currentData() == MissingFace.PASS
    assert not references.isVisible()
    for widget in (gap, references):
        assert widget.toolTip()
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_portrait_has_neither(window, qtbot):
    panel = window.panels.properties.panel
    _show(window, "properties", panel, qtbot)
    assert not panel.missing_face.isVisible()
    assert not panel.references.isVisible()
