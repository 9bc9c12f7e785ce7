"""The editor: canvas, transport and timeline around one document, one playhead and one preview."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from studio.app.canvas.gestures import Places
from studio.app.canvas.placing import FacePlacer
from studio.app.canvas.scene import FaceOverlay
from studio.app.canvas.view import CanvasView
from studio.app.changes import changed_at, edited_points
from studio.app.document import Document
from studio.app.jobs import LoadedVoice
from studio.app.key_tools import KeyTools
from studio.app.panels.motion import MotionPanel
from studio.app.panels.shapes import ShapesPanel
from studio.app.panels.transport import Transport
from studio.app.phonemes import WordTools
from studio.app.playback import Playback
from studio.app.point_tools import PointTools
from studio.app.preview import Preview, PreviewFrame, PreviewRequest
from studio.app.rendered import RenderedFrames, RenderedLane
from studio.app.retime_tools import RetimeTools
from studio.app.texts import group_title, listed, tr
from studio.app.time_tools import TimeTools
from studio.app.timeline.content import content_of
from studio.app.timeline.lane_tools import LaneTools
from studio.app.timeline.marker_tools import MarkerTools
from studio.app.timeline.occlusion_tools import OcclusionTools
from studio.app.timeline.view import TimelineView
from studio.core.compose import composed_frame
from studio.core.motion import MotionSettings
from studio.core.plan import passed_points
from studio.core.project import Project, ReferenceFace, place_points, set_face, set_motion
from studio.core.topology import group_of

PREVIEW_INTERVAL_MS = 33
MOST_NAMED = 3
"""Groups that an undo step names."""


class Editor(QWidget):
    """Shows the document and turns gestures into its edits. Owns no data."""

    failed = Signal(object)
    face_placed = Signal()
    """A face was placed by hand: its motion can be predicted."""
    prompted = Signal(str)

    def __init__(self, document: Document, playback: Playback, preview: Preview) -> None:
        super().__init__()
        self._document, self._playback, self._preview = document, playback, preview
        self._voice: LoadedVoice | None = None
        self._rendered = RenderedLane()
        self.canvas, self.timeline, self.motion = CanvasView(), TimelineView(), MotionPanel()
        self.placer = FacePlacer(self.canvas, self)
        self.keys = KeyTools(document, playback, self.timeline, self)
        self.lanes = LaneTools(document, playback, self.timeline, self)
        self.markers = MarkerTools(document, playback, self.timeline, self)
        self.occlusion = OcclusionTools(document, playback, self.timeline, self)
        self.points = PointTools(document, playback, self.canvas, self)
        self.times = TimeTools(document, playback, self)
        self.retime = RetimeTools(document, playback, self.timeline, self.keys, self)
        self.words = WordTools(document, playback, self.timeline, self)
        self.shapes = ShapesPanel()
        self.transport = Transport()
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        upper = QWidget()
        for holder, widgets in ((upper, (self.canvas, self.transport)), (self, (self.splitter,))):
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for part in widgets:
                column.addWidget(part)
        for widget in (upper, self.timeline):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(PREVIEW_INTERVAL_MS)
        self._waiting: PreviewRequest | None = None
        self._connect()

    def _connect(self) -> None:
        self._document.project_changed.connect(self._on_project_changed)
        self._document.track_ready.connect(self._on_track_ready)
        self._playback.frame_changed.connect(self._on_frame_changed)
        self._playback.playing_changed.connect(self._on_playing_changed)
        self._preview.frame_ready.connect(self._on_frame_ready)
        self._pace.timeout.connect(self._on_pace)
        self.timeline.scrubbed.connect(self._playback.scrub)
        self.canvas.drag_started.connect(self._playback.pause)
        self.canvas.drag_shown.connect(self._on_drag_shown)
        self.canvas.drag_dropped.connect(self._on_drag_dropped)
        self.canvas.drag_aborted.connect(self._show_frame)
        self.canvas.space_tapped.connect(self._playback.toggle)
        self.times.problems_changed.connect(self._show_timeline)
        self.keys.failed.connect(self.failed)
        self.placer.placed.connect(self._on_face_placed)
        self.placer.prompted.connect(self.prompted)
        self.motion.settings_chosen.connect(self._on_settings_chosen)
        self.motion.settings_tried.connect(self._on_settings_tried)

    # ---- what the window tells

    def set_voice(self, voice: LoadedVoice | None) -> None:
        self._voice = voice
        self._playback.set_voice(voice.pcm if voice is not None else None)
        self.times.set_voice(voice)
        self._show_timeline()

    def set_rendered(self, rendered: RenderedFrames | None) -> None:
        """What the last render made ready."""
        self._rendered.set_last(rendered)
        self._show_timeline()

    def select_all(self) -> None:
        """All keys while the timeline has the focus, else all points."""
        if self.timeline.hasFocus():
            self.keys.select_all()
        else:
            self.points.select_all()

    def undo(self) -> None:
        """One step back, and the playhead goes to what changed."""
        before = self._document.project
        if not self.canvas.dragging and self._document.undo():
            self._show_change(before)

    def redo(self) -> None:
        before = self._document.project
        if not self.canvas.dragging and self._document.redo():
            self._show_change(before)

    def go_to(self, step: int) -> None:
        """To any step of the history, in one jump."""
        before = self._document.project
        if not self.canvas.dragging and self._document.go_to(step):
            self._show_change(before)

    # ---- the document changed

    @Slot(object, object)
    def _on_project_changed(self, old: Project, new: Project) -> None:
        self.canvas.abort()
        self._playback.set_clip(new.frame_rate, new.frame_count)
        self.motion.show_settings(new.motion)
        self.motion.setEnabled(new.base is not None)
        self.canvas.set_editable(new.face is not None, has_motion=new.base is not None)
        self.points.refresh()
        self.times.refresh()
        if new.portrait is None:
            self.canvas.set_picture(None)
        self._show_timeline()
        self._show_frame()

    @Slot()
    def _on_track_ready(self) -> None:
        self.times.refresh()
        self._show_timeline()

    def _show_change(self, before: Project) -> None:
        frame = changed_at(before, self._document.project)
        if frame is not None:
            self._playback.seek(frame)

    @Slot()
    def _show_timeline(self) -> None:
        project = self._document.project
        peaks = self._voice.peaks if self._voice is not None and project.voice is not None else None
        rendered = self._rendered.flags(project, self._document.track_at_hand)
        stale = self._rendered.stale(rendered, project.frame_count)
        sound = self._voice.pcm if peaks is not None and self._voice is not None else None
        problems = self.times.problems
        before = self.timeline.content
        shown = content_of(project, peaks, rendered, problems, stale=stale, sound=sound, before=before)
        self.timeline.set_content(shown)
        self.keys.refresh()

    # ---- the playhead moved

    @Slot(int)
    def _on_frame_changed(self, frame: int) -> None:
        self.canvas.abort()
        self._show_frame()

    @Slot(bool)
    def _on_playing_changed(self, playing: bool) -> None:
        if not playing:
            self._show_frame()

    @Slot()
    def _show_frame(self) -> None:
        """Everything that depends on the playhead. While it plays, points wait for their pixels."""
        frame, project = self._playback.frame, self._document.project
        self.timeline.set_frame(frame)
        self.transport.show_frame(frame, project.frame_count, project.frame_rate)
        if not self._playback.playing:
            self.canvas.set_overlay(self._overlay(frame))
        self._ask(self._targets(frame))

    def _overlay(self, frame: int) -> FaceOverlay | None:
        """The points of a frame; those of the reference while there is no motion."""
        project, targets = self._document.project, self._targets(frame)
        passed = passed_points(project, frame) if targets is not None else None
        if passed is not None:
            nothing = np.zeros(len(passed), bool)
            return FaceOverlay(passed, nothing, nothing, confidence_at(project, frame))
        if targets is not None:
            return FaceOverlay(targets, *edited_points(project, frame), confidence_at(project, frame))
        if project.face is None:
            return None
        nothing = np.zeros(len(project.face.points), bool)
        return FaceOverlay(project.face.points, nothing, nothing)

    def _targets(self, frame: int) -> np.ndarray | None:
        return self._document.points_at(frame)

    # ---- the preview

    def _ask(self, targets: np.ndarray | None) -> None:
        """Ask for the playhead's frame with these points, at most every PREVIEW_INTERVAL_MS."""
        project = self._document.project
        if project.portrait is None:
            return
        self._waiting = PreviewRequest(project, self._playback.frame, targets, self._document.path)
        if not self._pace.isActive():
            self._on_pace()

    @Slot()
    def _on_pace(self) -> None:
        if self._waiting is not None:
            request, self._waiting = self._waiting, None
            self._preview.request(request)
            self._pace.start()

    @Slot(object)
    def _on_frame_ready(self, result: PreviewFrame) -> None:
        if result.request.project.portrait != self._document.project.portrait:
            return
        if result.error is not None:
            self.failed.emit(result.error)
            return
        self.canvas.set_picture(result.picture)
        self.canvas.set_patch(result.patch)
        if self._playback.playing:
            self.canvas.set_overlay(self._overlay(result.request.frame))

    # ---- gestures

    @Slot(object)
    def _on_drag_shown(self, places: Places) -> None:
        overlay = self.canvas.overlay
        if overlay is not None and self._document.project.base is not None:
            self._ask(overlay.points)

    @Slot(object)
    def _on_drag_dropped(self, places: Places) -> None:
        frame, targets = self._playback.frame, self._targets(self._playback.frame)
        groups = sorted({group_title(group_of(point)) for point in places})
        label = tr("Move {what}").format(what=listed(groups) if len(groups) <= MOST_NAMED else tr("points"))
        if targets is not None:
            done = self._document.edit(lambda project: place_points(project, frame, places, targets), label)
        else:
            done = self._document.edit(lambda project: _with_reference_points(project, places), label)
        if not done:
            self._show_frame()

    @Slot(object)
    def _on_face_placed(self, points: np.ndarray) -> None:
        face = ReferenceFace(points, "manual")
        if self._document.edit(lambda project: set_face(project, face), tr("Place face")):
            self.face_placed.emit()

    @Slot(object, str)
    def _on_settings_chosen(self, settings: MotionSettings, what: str) -> None:
        if not self._document.edit(lambda project: set_motion(project, settings), what):
            self.motion.show_settings(self._document.project.motion)
            self._show_frame()

    @Slot(object)
    def _on_settings_tried(self, settings: MotionSettings) -> None:
        project = self._document.project
        if not self._playback.playing and self._document.has_motion:
            self.show_tried(composed_frame(replace(project, motion=settings), self._playback.frame))

    @Slot(object)
    def show_tried(self, points: np.ndarray | None) -> None:
        """Points that an edit would give at the playhead; None for those that are."""
        if points is None:
            self._show_frame()
            return
        frame, project = self._playback.frame, self._document.project
        confidence = confidence_at(project, frame)
        self.canvas.set_overlay(FaceOverlay(points, *edited_points(project, frame), confidence))
        self._ask(points)


def confidence_at(project: Project, frame: int) -> np.ndarray | None:
    """(68,) how sure the prediction of a frame is."""
    base = project.base
    return base.track.confidence[frame] if base is not None and frame < len(base.track) else None


def _with_reference_points(project: Project, places: Places) -> Project:
    """The reference face with some points elsewhere: what dragging means before there is motion."""
    assert project.face is not None
    points = np.array(project.face.points)
    for point, place in places.items():
        points[point] = place
    return set_face(project, ReferenceFace(points, "manual", project.face.frame), project.source_track)
