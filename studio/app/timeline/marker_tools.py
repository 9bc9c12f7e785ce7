"""Edits of markers: dragging, naming, colouring, removing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Slot

from studio.app.document import Document
from studio.app.playback import Playback
from studio.app.texts import tr
from studio.app.timeline import layout
from studio.app.timeline.inline import InlineText
from studio.app.timeline.layout import HEADER_WIDTH, MARKER_HEIGHT, RULER_HEIGHT
from studio.app.timeline.view import TimelineView
from studio.core.markers import (
    MarkerColour,
    add_marker,
    colour_marker,
    marker_at,
    move_marker,
    remove_markers,
    rename_marker,
)
from studio.core.project import Project
from studio.core.snapping import SnapTargets, snap, snap_targets

NAME_WIDTH = 170


class MarkerTools(QObject):
    """Turns what a person does to markers into edits. Actions are about the marker at the playhead."""

    def __init__(self, document: Document, playback: Playback, timeline: TimelineView, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._playback, self._timeline = document, playback, timeline
        self._targets: tuple[Project, int, int, SnapTargets] | None = None
        timeline.set_marker_snapper(self._snapped)
        timeline.marker_moved.connect(self.move)
        timeline.rename_asked.connect(self.rename)

    @property
    def here(self) -> bool:
        """Whether there is a marker at the playhead."""
        return marker_at(self._document.project, self._playback.frame) is not None

    @Slot(int, int)
    def move(self, frame: int, to: int) -> None:
        """The playhead goes along if it stood on the marker."""
        follows = self._playback.frame == frame
        if self._document.edit(lambda project: move_marker(project, frame, to), tr("Move marker")) and follows:
            self._playback.seek(to)

    def rename_here(self) -> None:
        """Name the marker at the playhead; where there is none, set one first."""
        frame = self._playback.frame
        if self._document.project.frame_count == 0:
            return
        if not self.here:
            self._document.edit(lambda project: add_marker(project, frame), tr("Add marker"))
        if self.here:
            self.rename(frame)

    @Slot(int)
    def rename(self, frame: int) -> None:
        """Open a field in the ruler for the name of a marker."""
        marker, timeline = marker_at(self._document.project, frame), self._timeline
        if marker is None or self._document.read_only_reason:
            return
        x = round(layout.key_x(timeline.scale, frame))
        left = min(max(x - 6, HEADER_WIDTH), max(timeline.width() - NAME_WIDTH, HEADER_WIDTH))
        place = QRect(left, RULER_HEIGHT - MARKER_HEIGHT - 3, NAME_WIDTH, MARKER_HEIGHT + 6)
        field = InlineText(timeline, place, marker.name, tr("Name of the marker"))
        field.taken.connect(lambda name: self._name(frame, name))

    def _name(self, frame: int, name: str) -> None:
        marker = marker_at(self._document.project, frame)
        if marker is not None and marker.name != name.strip():
            self._document.edit(lambda project: rename_marker(project, frame, name.strip()), tr("Rename marker"))

    def colour(self, colour: MarkerColour) -> None:
        frame = self._playback.frame
        if self.here:
            self._document.edit(lambda project: colour_marker(project, frame, colour), tr("Colour marker"))

    def remove(self) -> None:
        frame = self._playback.frame
        if self.here:
            self._document.edit(lambda project: remove_markers(project, [frame]), tr("Remove marker"))

    def go(self, direction: int) -> None:
        """To the next (1) or previous (-1) marker."""
        now = self._playback.frame
        frames = [marker.frame for marker in self._document.project.markers]
        ahead = [frame for frame in frames if (frame - now) * direction > 0]
        if ahead:
            self._playback.seek(min(ahead, key=lambda frame: abs(frame - now)))

    def _snapped(self, marker: int, position: float, pixels_per_frame: float) -> int:
        return snap(position, self._snap_targets(marker), pixels_per_frame=pixels_per_frame).frame

    def _snap_targets(self, marker: int) -> SnapTargets:
        """Kept while a drag lasts: project, marker and playhead stay the same."""
        project, playhead, known = self._document.project, self._playback.frame, self._targets
        if known is None or known[0] is not project or known[1:3] != (marker, playhead):
            edges = self._timeline.span_edges
            targets = snap_targets(project, playhead=playhead, dragged_markers=(marker,), phoneme_edges=edges)
            known = self._targets = project, marker, playhead, targets
        return known[3]
