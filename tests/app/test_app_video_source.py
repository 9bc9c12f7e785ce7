"""A project whose source is a video: settings that only videos have, and what rendering shows of it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from studio.app.live_picture import LivePictures
from studio.app.preview import PreviewRequest, _FramePainter
from studio.app.property_tools import facts_of
from studio.app.rendered import RenderedFrames, RenderedLane
from studio.core.compose import compose
from studio.core.geometry import mouth_opening
from studio.core.plan import make_plan
from studio.core.project import (
    BaseMotion,
    MediaKind,
    MediaRef,
    Project,
    ReferenceFace,
    RenderSettings,
    SourceMode,
    set_base,
    set_face,
    set_range,
    set_render,
)
from studio.core.reference_choice import MOST, USUAL
from studio.core.source_gaps import MissingFace
from studio.core.track import LandmarkTrack
from studio.media.image import read_image
from studio.render.analysis import new_project
from studio.render.cache import FrameCache
from studio.render.choice import choose_references
from studio.render.draft import DraftEngine
from studio.render.engine import Patch, Region
from studio.render.runner import render_missing
from studio.render.sources import open_source
from studio.store.project_file import ProjectFile
from tests.app.gestures import sample_face, talking
from tests.media_samples import write_clip
from tests.project_samples import talking_project

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


def test_what_a_gap_shows_and_how_many_references_are_edits(video_window, qtbot):
    window, panel = video_window, video_window.panels.properties.panel
    _show(window, "properties", panel, qtbot)
    gap, references = panel.missing_face, panel.references
    assert gap.isVisible()
    assert gap.currentData() == window.document.project.render.missing_face == MissingFace.PASS
    assert window.document.project.render.engine == "draft"
    assert references.isVisible()
    assert (references.value(), references.minimum(), references.maximum()) == (USUAL, 0, MOST)
    gap.setFocus()
    QTest.keyClick(gap, Qt.Key.Key_Down)
    assert window.document.project.render.missing_face is MissingFace.HOLD
    assert window.document.undo_label == "Missing face"
    references.setFocus()
    QTest.keyClick(references, Qt.Key.Key_Up)
    QTest.keyClick(references, Qt.Key.Key_Up)
    assert dict(window.document.project.render.options)["references"] == USUAL + 2
    assert window.document.undo_label == "References"
    for _ in range(3):
        QTest.keyClick(references, Qt.Key.Key_Down)
    assert dict(window.document.project.render.options)["references"] == USUAL - 1
    references.setValue(0)
    assert references.text() == "each frame its own"
    assert dict(window.document.project.render.options)["references"] == 0
    window.panels.render.choose_engine("auto")
    assert references.isVisible()
    assert references.value() == 0, "kept with another engine"
    for _ in range(7):
        QTest.keySequence(window, "Ctrl+Z")
    assert references.isVisible()
    assert references.value() == 24
    assert "references" not in dict(window.document.project.render.options)
    assert gap.currentData() == MissingFace.HOLD
    QTest.keySequence(window, "Ctrl+Z")
    assert gap.currentData() == MissingFace.PASS
    for widget in (gap, references):
        assert widget.toolTip()
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_frames_of_a_video_lend_with_every_engine_and_those_of_a_portrait_with_none():
    video = MediaRef("speaker.mp4", "0" * 64, MediaKind.VIDEO, width=64, height=64)
    for engine in ("draft", "auto", "diffusion"):
        project = Project(portrait=video, render=RenderSettings(engine=engine))
        assert facts_of(project, None).references == 24
        assert facts_of(choose_references(project, 0), None).references == 0
        assert facts_of(choose_references(project, MOST), None).references == MOST
        portrait = replace(project, portrait=replace(video, path="speaker.png", kind=MediaKind.IMAGE))
        assert facts_of(portrait, None).references is None
        assert facts_of(replace(project, portrait=None), None).references is None


def test_the_render_panel_shows_whole_frames_of_a_video_while_it_renders(video_window, qtbot):
    window, panel = video_window, video_window.panels.render.panel
    window.document.edit(lambda project: set_range(project, 0, 20), "Range")
    _show(window, "render_panel", panel, qtbot)
    shown, jobs = [], []
    window.tasks.render_asked.connect(jobs.append)
    window.actions_by_id["render"].trigger()
    picture = panel.picture
    while window.runner.busy:
        qtbot.wait(20)
        if not picture.image.isNull() and picture.accessibleDescription() not in shown:
            shown.append(picture.accessibleDescription())
    assert not window.banner.isVisible(), window.banner.text
    assert (picture.image.width(), picture.image.height()) == (474, 472), "the frame, not the face alone"
    assert shown[-1] == "Frame 19, 00:00:00:19"
    source = (SHOTS - 1) - (19 - (SHOTS - 1))
    edge = np.linspace(0, 250, SHOTS)[source]
    assert picture.image.pixelColor(10, 200).green() == pytest.approx(edge, abs=8), "the video runs back by then"
    assert jobs[0].watched


def test_pictures_come_at_most_four_times_a_second_and_are_small(tmp_path):
    class Source:
        width, height, is_still, asked = 2000, 1000, False, 0

        def frame(self, index):
            self.asked += 1
            return np.full((1000, 2000, 3), index, np.uint8)

    patch = Patch(Region(100, 100, 50, 40), np.full((40, 50, 3), 200, np.uint8))
    plan = SimpleNamespace(frames=np.arange(5, 8), source_frames=np.array([7, 8, 9]), keys=["0" * 32] * 3)
    cache = FrameCache(tmp_path)
    source = Source()
    pictures = LivePictures(plan, cache, source)
    assert pictures.of(5) is None, "not in the cache"
    cache.put("0" * 32, patch)
    pictures = LivePictures(plan, cache, source)
    first = pictures.of(6)
    assert first.frame == 6
    assert first.pixels.shape == (480, 960, 3)
    assert first.pixels[0, 0].tolist() == [8, 8, 8]
    assert first.pixels[round(120 * 0.48), round(125 * 0.48)].tolist() == [200, 200, 200]
    assert [pictures.of(7) for _ in range(50)] == [None] * 50
    assert source.asked == 1
    assert pictures.of(7, now=True).frame == 7


def test_a_portrait_has_neither(window, qtbot):
    panel = window.panels.properties.panel
    _show(window, "properties", panel, qtbot)
    assert not panel.missing_face.isVisible()
    assert not panel.references.isVisible()


def test_the_preview_shows_the_mouth_that_a_render_shows(portrait, voice, tmp_path):
    """A frame of the video whose mouth is open lends its inside, in both."""
    picture = read_image(portrait)[:472]
    closed = sample_face()
    spoken = talking(closed, SHOTS).points
    wide = int(mouth_opening(spoken).argmax())
    frames = np.repeat(picture[None], SHOTS, 0).copy()
    cv2.fillPoly(frames[wide], [np.rint(spoken[wide, 60:68]).astype(np.int32)], (20, 40, 240))
    clip = tmp_path / "speaker.mp4"
    write_clip(clip, frames, Fraction(25))
    track = np.repeat(closed[None], SHOTS, 0).astype(np.float32)
    track[wide] = spoken[wide]
    project = set_face(new_project(clip, voice), ReferenceFace(closed, "manual", 0), LandmarkTrack(track))
    motion = LandmarkTrack(np.repeat(spoken[wide][None], SHOTS, 0))
    project = set_range(set_base(project, BaseMotion(motion, np.ones(SHOTS, np.float32))), 0, SHOTS)
    engine, asked = DraftEngine(), (wide + 3) % SHOTS
    plan = make_plan(project, engine_fingerprint=engine.fingerprint, frames=range(asked, asked + 1))
    assert plan.is_lent(0)
    assert plan.lender_frames[0] == wide
    painter = _FramePainter()
    shown = painter.paint(PreviewRequest(project, asked, plan.targets[0]))
    painter.close()
    with open_source(project.portrait) as source:
        cache = FrameCache(tmp_path / "frames", max_bytes=10**8)
        list(render_missing(plan, engine, cache, source))
    made = cache.get(plan.keys[0])
    assert shown.error is None
    assert shown.patch.region == made.region
    assert np.array_equal(shown.patch.pixels, made.pixels)
    x, y = np.rint(spoken[wide, [62, 66]].mean(0)).astype(int)
    assert shown.patch.paste(shown.picture)[y, x, 2] > 150, "blue, as in the frame that lends it"


@pytest.mark.parametrize("is_video", [True, False])
def test_a_new_prediction_of_a_video_may_change_frames_whose_points_stay(is_video):
    """It decides which frames lend; a portrait's frames depend on their points alone."""
    portrait = talking_project(20)
    source = LandmarkTrack(np.repeat(portrait.face.points[None], 20, 0).astype(np.float32))
    project = replace(portrait, source_track=source) if is_video else portrait
    track = compose(project)
    lane = RenderedLane()
    lane.set_last(RenderedFrames(project, track, frozenset(range(20))))
    assert lane.flags(project, track).all()
    again = replace(project, base=replace(project.base, speech=1 - project.base.speech))
    assert (lane.flags(again, track) is None) is is_video
