"""What canvas and timeline look like, pixel by pixel, and that a wrong picture is told from the right one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from studio.app import theme
from studio.app.canvas.picture import Side
from studio.app.canvas.scene import FaceOverlay, Ghost
from studio.app.canvas.split import Split
from studio.app.canvas.view import CanvasView
from studio.app.timeline.content import content_of
from studio.app.timeline.layout import HEADER_WIDTH, RULER_HEIGHT
from studio.app.timeline.view import TimelineView
from studio.core.geometry import MEAN_FACE
from studio.core.gesture import GestureOptions
from studio.core.key_selection import box_select
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.lane_rows import Row, Switch, set_switch
from studio.core.lanes import KeyRef
from studio.core.markers import Marker, MarkerColour
from studio.core.motion import MotionSettings
from studio.core.occlusion import Occlusion
from studio.core.project import BaseMotion, Project
from studio.core.quality import Problem, ProblemKind
from studio.core.snapping import Span
from studio.core.topology import GROUP_POINTS, PointGroup
from studio.core.track import LandmarkTrack
from studio.media.peaks import peaks_of
from studio.render.engine import Patch, Region
from tests.app.snapshots import STRAY, check_snapshot, differing, grabbed, pixels_of, reference

SCHEMES = ("light", "dark")
FRAMES, RATE = 100, 16_000


# ---- scenes ---------------------------------------------------------------------------------------------------------


def face_points() -> np.ndarray:
    """(68, 2) px in a picture of 220 x 200."""
    low, high = MEAN_FACE.min(0), MEAN_FACE.max(0)
    return (MEAN_FACE - low) / (high - low) * (150, 160) + (35, 24)


def overlay() -> FaceOverlay:
    """The outer lips keyed, the jaw between keys, brows that the detector was unsure of."""
    keyed, between, confidence = np.zeros(68, bool), np.zeros(68, bool), np.ones(68)
    keyed[list(GROUP_POINTS[PointGroup.OUTER_LIPS])] = True
    between[list(GROUP_POINTS[PointGroup.JAW])] = True
    confidence[list(GROUP_POINTS[PointGroup.LEFT_BROW])] = 0.1
    confidence[list(GROUP_POINTS[PointGroup.RIGHT_BROW])] = 0.3
    return FaceOverlay(face_points(), keyed, between, confidence)


def picture(red: int = 120) -> np.ndarray:
    """(200, 220, 3) uint8, skin in five bands that grow darker to the right."""
    bands = np.repeat(np.linspace(1.1, 0.7, 5), 44)
    return (bands[None, :, None] * np.ones((200, 1, 1)) * (red, 100, 90)).astype(np.uint8)


@pytest.fixture
def canvas(qtbot, qapp) -> CanvasView:
    view = CanvasView()
    qtbot.addWidget(view)
    view.resize(260, 220)
    view.setPalette(theme.palette_for("dark"))
    view.set_picture(picture())
    view.set_overlay(overlay())
    view.set_editable(True, has_motion=True)
    return view


def clip() -> Project:
    """Four seconds: keys in five lanes, two of them locked or muted, markers, an occluded span, a range."""
    layers = tuple(
        EditLayer(str(group), group, tuple(Keyframe(frame, offsets_of(group)) for frame in frames), 6, 9)
        for group, frames in (
            (PointGroup.JAW, (10, 30, 70)),
            (PointGroup.OUTER_LIPS, (12, 14, 60)),
            (PointGroup.INNER_LIPS, (45,)),
            (PointGroup.LEFT_BROW, (20, 80)),
            (PointGroup.NOSE, (50,)),
        )
    )
    speech = ((np.arange(FRAMES) // 25) % 2 == 0).astype(np.float32)
    project = Project(
        base=BaseMotion(LandmarkTrack(np.zeros((FRAMES, 68, 2), np.float32)), speech),
        layers=layers,
        motion=MotionSettings(amplitude_keys=((5, 1.0), (40, 1.8), (90, 0.4))),
        markers=(Marker(18, "", MarkerColour.ORANGE), Marker(66, "", MarkerColour.BLUE)),
        occlusion=Occlusion((range(25, 36),)),
        in_point=4,
        out_point=90,
    )
    project = set_switch(project, Row.BROWS, Switch.MUTE, True)
    return set_switch(project, Row.NOSE, Switch.LOCK, True)


def offsets_of(group: PointGroup) -> np.ndarray:
    return np.ones((len(GROUP_POINTS[group]), 2))


def problems() -> tuple[Problem, ...]:
    """One of each kind."""
    return tuple(Problem(kind, 6 + 18 * place, 16 + 18 * place, 1.0) for place, kind in enumerate(ProblemKind))


@pytest.fixture
def timeline(qtbot, qapp) -> TimelineView:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(HEADER_WIDTH + 320, 360)
    view.setPalette(theme.palette_for("dark"))
    time = np.arange(RATE * FRAMES // 25) / RATE
    sound = (np.sin(time * 2 * np.pi * 150) * np.abs(np.sin(time * 2 * np.pi * 0.7)) * 0.8).astype(np.float32)
    ready, stale = np.arange(FRAMES) < 40, (np.arange(FRAMES) >= 40) & (np.arange(FRAMES) < 60)
    view.set_content(content_of(clip(), peaks_of([sound], RATE), ready, problems(), stale=stale))
    view.set_spans([Span(0.0, 12.5, ""), Span(50.0, 61.0, "")])
    view.set_frame(40)
    return view


def lanes_of(view: TimelineView) -> QImage:
    """The tracks without headers and ruler labels, which are texts."""
    top = RULER_HEIGHT - 16
    return grabbed(view, QRect(HEADER_WIDTH, top, view.width() - HEADER_WIDTH, view.height() - top))


# ---- canvas ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", SCHEMES)
def test_points_rings_and_selection(canvas, tmp_path, scheme):
    canvas.setPalette(theme.palette_for(scheme))
    canvas.select_points(frozenset({8, 30, 57}), lead=57)
    canvas.set_options(GestureOptions(radius=12))
    check_snapshot(grabbed(canvas), f"canvas-points-{scheme}", tmp_path)


def test_handles_and_neighbouring_frames(canvas, tmp_path):
    canvas.set_grips_shown(True)
    points = face_points()
    before, after = points + np.array((-6, 4)), points + np.array((6, 8))
    canvas.set_ghosts((Ghost(before, 3, later=False), Ghost(after, 9, later=True)))
    check_snapshot(grabbed(canvas), "canvas-handles-onion", tmp_path)


def test_two_pictures_are_compared(canvas, tmp_path):
    canvas.set_patch(Patch(Region(60, 70, 110, 90), np.full((90, 110, 3), (30, 120, 160), np.uint8)))
    canvas.set_split(Split(Side.SOURCE, Side.DRAFT, at=0.45))
    canvas.set_points_shown(False)
    check_snapshot(grabbed(canvas), "canvas-compare", tmp_path)


@pytest.mark.parametrize("change", ["moved", "shape", "colour", "ring", "selection"])
def test_a_wrong_canvas_is_told_from_the_right_one(canvas, change):
    canvas.select_points(frozenset({8, 30, 57}), lead=57)
    canvas.set_options(GestureOptions(radius=12))
    shown = overlay()
    if change == "moved":
        shown.points[40] += (3, 0)
    elif change == "shape":
        shown.keyed[57] = False
    elif change == "colour":
        canvas.set_picture(picture(200))
    elif change == "ring":
        shown.confidence[24] = 1.0
    else:
        canvas.select_points(frozenset({8, 57}), lead=57)
    canvas.set_overlay(shown)
    assert differing(pixels_of(grabbed(canvas)), reference("canvas-points-dark")) > STRAY


# ---- timeline -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", SCHEMES)
def test_lanes_voice_markers_and_problems(timeline, tmp_path, scheme):
    timeline.setPalette(theme.palette_for(scheme))
    check_snapshot(lanes_of(timeline), f"timeline-{scheme}", tmp_path)


def test_selected_keys_close_up(timeline, tmp_path):
    timeline.zoom(2.5, at_x=HEADER_WIDTH + 20)
    timeline.pictures.patience = None  # else the first picture is a stretched one
    timeline.set_selected(box_select(clip(), range(8, 32)))
    check_snapshot(lanes_of(timeline), "timeline-selected", tmp_path)


@pytest.mark.parametrize("change", ["key", "marker", "colour", "ramp", "problem", "stale", "locked", "wave"])
def test_a_wrong_timeline_is_told_from_the_right_one(timeline, change):
    before, project = timeline.content, clip()
    known = {"peaks": before.peaks, "rendered": before.rendered, "problems": before.problems, "stale": before.stale}
    first = project.layers[0]
    if change == "key":
        moved = tuple(replace(key, frame=key.frame + (key.frame == 30)) for key in first.keys)
        project = replace(project, layers=(replace(first, keys=moved), *project.layers[1:]))
    elif change == "marker":
        project = replace(project, markers=project.markers[:1])
    elif change == "colour":
        red = replace(project.markers[1], colour=MarkerColour.RED)
        project = replace(project, markers=(project.markers[0], red))
    elif change == "ramp":
        project = replace(project, layers=(replace(first, falloff_after=4), *project.layers[1:]))
    elif change == "problem":
        known["problems"] = (replace(before.problems[0], kind=ProblemKind.OUT_OF_RANGE), *before.problems[1:])
    elif change == "stale":
        known["stale"] = None
    elif change == "locked":
        project = set_switch(project, Row.NOSE, Switch.LOCK, False)
    else:
        known["peaks"] = None
    timeline.set_content(
        content_of(project, known["peaks"], known["rendered"], known["problems"], stale=known["stale"])
    )
    assert differing(pixels_of(lanes_of(timeline)), reference("timeline-dark")) > STRAY


def test_one_selected_key_more_is_seen(timeline):
    timeline.set_selected({KeyRef("jaw", 30)})
    assert differing(pixels_of(lanes_of(timeline)), reference("timeline-dark")) > STRAY


# ---- the tolerance --------------------------------------------------------------------------------------------------


def test_what_other_machines_round_otherwise_is_the_same(canvas, timeline):
    noise = np.random.default_rng(0)
    for image in (grabbed(canvas), lanes_of(timeline)):
        pixels = pixels_of(image)
        assert differing(pixels[:, 1:], pixels[:, :-1]) <= STRAY
        assert differing(pixels, pixels + noise.integers(-12, 13, pixels.shape)) <= STRAY
