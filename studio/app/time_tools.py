"""Marks on the time axis: the range to render and export, markers, and problems to go to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from studio.app.background import Latest
from studio.app.document import LONG_CLIP, Document
from studio.app.jobs import LoadedVoice
from studio.app.playback import Playback
from studio.app.texts import listed, problem_title, tr
from studio.core.alignment import known_closures
from studio.core.markers import add_marker, marker_at, remove_markers
from studio.core.occlusion import in_sight
from studio.core.project import Project, set_range
from studio.core.quality import Problem, find_problems, next_problem, previous_problem

PAUSE_MS = 250
"""Problems are looked for when nothing was edited for so long."""


class TimeTools(QObject):
    """Edits of range and markers at the playhead, and the search for problems."""

    noted = Signal(str)
    problems_changed = Signal()

    def __init__(self, document: Document, playback: Playback, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._playback = document, playback
        self._voice: LoadedVoice | None = None
        self._problems: tuple[Problem, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self._searcher = Latest("problems", self)
        self._searcher.done.connect(self._on_found)

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self._problems

    def set_voice(self, voice: LoadedVoice | None) -> None:
        self._voice = voice
        self.refresh()

    def refresh(self) -> None:
        """The project or its voice changed."""
        self._playback.set_range(self._document.project.frames_to_export)
        if not self._document.has_motion:
            self._pause.stop()
            self._problems = ()
        else:
            self._pause.start()

    def close(self) -> None:
        """End the thread that searches."""
        self._pause.stop()
        self._searcher.close()

    @Slot()
    def search(self) -> None:
        """Find the problems of the current track: now, or of a long one as soon as a thread has."""
        project, track = self._document.project, self._document.track_at_hand
        if track is None or project.base is None:
            return
        closures = self._voice.closures if self._voice is not None else None
        closed = known_closures(project)
        look = partial(find_problems, track, project.base.speech, project.frame_rate, closures=closures, closed=closed)
        if len(track) > LONG_CLIP:
            self._searcher.request(look)
        else:
            self._on_found(look())

    @Slot(object)
    def _on_found(self, found: tuple[Problem, ...]) -> None:
        found = in_sight(found, self._document.project.occlusion)
        if found != self._problems and self._document.has_motion:
            self._problems = found
            self.problems_changed.emit()

    def go_to_problem(self, direction: int) -> None:
        """The next (1) or previous (-1) stretch that looks wrong; goes round at the ends."""
        if self._pause.isActive():
            self._pause.stop()
            self.search()
        find = next_problem if direction > 0 else previous_problem
        problem = find(self._problems, self._playback.frame)
        if problem is None:
            self.noted.emit(tr("No problems found."))
            return
        self._playback.seek(problem.start)
        timecode = self._document.project.frame_rate.timecode(problem.start)
        self.noted.emit(listed([problem_title(problem.kind), timecode]))

    def toggle_marker(self) -> None:
        """A marker at the playhead, or none if there is one."""
        frame = self._playback.frame
        if marker_at(self._document.project, frame) is None:
            self._document.edit(lambda project: add_marker(project, frame), tr("Add marker"))
        else:
            self._document.edit(lambda project: remove_markers(project, [frame]), tr("Remove marker"))

    def mark_in(self) -> None:
        """The range begins at the playhead; an end before it goes."""
        frame = self._playback.frame

        def edit(project: Project) -> Project:
            out = project.out_point
            return set_range(project, frame, out if out is not None and out > frame else None)

        self._document.edit(edit, tr("Set in point"))

    def mark_out(self) -> None:
        """The playhead's frame is the last of the range; a start after it goes."""
        out = self._playback.frame + 1

        def edit(project: Project) -> Project:
            return set_range(project, project.in_point if project.in_point < out else 0, out)

        self._document.edit(edit, tr("Set out point"))

    def clear_range(self) -> None:
        self._document.edit(lambda project: set_range(project, 0, None), tr("Clear range"))
