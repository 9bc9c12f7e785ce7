"""Choosing the face where none or the wrong one was found: several to click, or a box to look into."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from studio.app.analyses import SeeFaces, analyse
from studio.app.canvas.face_box import FaceBoxTool
from studio.app.canvas.view import CanvasView
from studio.app.compute import ComputeProcess
from studio.app.document import Document
from studio.app.playback import Playback
from studio.app.texts import tr, tr_n
from studio.app.worker import Job, JobOutcome, JobRunner, Report
from studio.core.geometry import Box, points_box, template_in_box
from studio.core.project import MediaRef, Project, set_base, set_face


class FaceTools(QObject):
    """Shows the faces of the picture, and takes the one that is chosen: one step of undo."""

    failed = Signal(object)
    noted = Signal(str)
    prompted = Signal(str)
    """What to do next; "" when it is over."""
    placed = Signal(object)
    """(68, 2) points that were laid into the box, to be placed as by hand."""
    active_changed = Signal(bool)

    def __init__(
        self,
        document: Document,
        playback: Playback,
        canvas: CanvasView,
        runner: JobRunner,
        process: ComputeProcess,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._playback, self._canvas = document, playback, canvas
        self._runner, self._process = runner, process
        self.tool = FaceBoxTool(canvas, self)
        self.tool.accepted.connect(self.find_in_box)
        self.tool.laid.connect(self.lay_in_box)
        self.tool.face_clicked.connect(self._on_face_clicked)
        canvas.tool_changed.connect(self._on_tool_changed)
        self._was_active = False

    @property
    def active(self) -> bool:
        return self.tool.active

    def start(self) -> None:
        """Show a box round the face that is, and those that are found; in a video on its first frame."""
        project = self._document.project
        if project.portrait is None:
            return
        if self._playback.frame_count and project.source_track is not None:
            self._playback.seek(0)
        self.tool.start(self._first_box())
        self._tell()
        job = find_faces_job(project.portrait, self._document.path, self._process)
        self._runner.start(tr("Looking for faces"), job, self._on_faces)

    def find_in_box(self) -> None:
        """Look for the face inside the box, and predict its motion."""
        if self.active:
            self._take(self.tool.box)

    def lay_in_box(self) -> None:
        """Lay the points of a mean face into the box, to be moved by hand: for faces that nothing finds."""
        if self.active:
            box = self.tool.box
            self.tool.stop()
            self.placed.emit(template_in_box(box))

    # ---- inside

    def _first_box(self) -> Box:
        face, overlay = self._document.project.face, self._canvas.overlay
        points = overlay.points if overlay is not None else face.points if face is not None else None
        if points is not None:
            return points_box(points)
        width, height = self._canvas.picture_size
        return width * 0.3, height * 0.25, width * 0.7, height * 0.75

    def _take(self, box: Box) -> None:
        self.tool.stop()
        job = face_in_box_job(self._document.project, self._document.path, box, self._process)
        self._runner.start(tr("Finding the face"), job, self._on_found)

    def _tell(self) -> None:
        count = len(self.tool.faces)
        how = tr("Drag a box around the face; Enter looks inside it, Shift+Enter places points in it, Esc cancels.")
        seen = tr_n("%Ln faces: click one, or press its number.", count) if count > 1 else ""
        self.prompted.emit(f"{seen} {how}".strip())

    @Slot(object)
    def _on_tool_changed(self, tool: object) -> None:
        was, self._was_active = self._was_active, tool is self.tool
        if was and not self._was_active:
            self.prompted.emit("")
        if was != self._was_active:
            self.active_changed.emit(self._was_active)

    @Slot(int)
    def _on_face_clicked(self, index: int) -> None:
        if index < len(self.tool.faces):
            self._take(self.tool.faces[index])

    def _on_faces(self, outcome: JobOutcome) -> None:
        """None found is no fault here: the box is for that."""
        if self.active and outcome.error is None and not outcome.cancelled:
            self.tool.show_faces(outcome.result)
            self._tell()

    def _on_found(self, outcome: JobOutcome) -> None:
        if outcome.cancelled:
            self.noted.emit(tr("{task} was stopped.").format(task=outcome.label))
        elif outcome.error is not None:
            self.failed.emit(outcome.error)
        else:
            self._document.edit(lambda project: with_face(project, outcome.result), tr("Choose face"))


def find_faces_job(portrait: MediaRef, project_path: Path | None, process: ComputeProcess) -> Job:
    """The faces of the picture, or of a video's first frame -> tuple[Box, ...]."""

    def job(report: Report, cancel: threading.Event) -> tuple[Box, ...]:
        found: tuple[Box, ...] = process.call(SeeFaces(portrait, project_path), cancel=cancel)
        return found

    return job


def face_in_box_job(project: Project, project_path: Path | None, box: Box, process: ComputeProcess) -> Job:
    """Another face of the same picture, with the motion that the voice asks of it -> Project."""

    def job(report: Report, cancel: threading.Event) -> Project:
        bare = replace(project, face=None, source_track=None, base=None)
        return analyse(bare, project_path, process, report=report, cancel=cancel, box=box)

    return job


def with_face(project: Project, found: Project) -> Project:
    """The current project with another face and its motion, unless its files are others by now."""
    if (project.portrait, project.voice) != (found.portrait, found.voice) or found.face is None:
        return project
    project = set_face(replace(project, base=None), found.face, found.source_track)
    return project if found.base is None else set_base(project, found.base)
