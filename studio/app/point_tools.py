"""Edits of the points that are selected on the canvas, and how drags move them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from studio.app.canvas.view import CanvasView
from studio.app.document import Document
from studio.app.playback import Playback
from studio.app.texts import tr
from studio.core.gesture import fixed_groups
from studio.core.pick import select_all
from studio.core.pose_edits import MOUTH_GROUPS, copy_pose, reset_points
from studio.core.project import Project
from studio.core.shapes import Shape, apply_shape
from studio.core.topology import group_of

RADIUS_STEP = 1.25
LEAST_RADIUS, MOST_RADIUS = 4.0, 150.0
"""Model px; a face is about 150 wide."""


class PointTools(QObject):
    """What can be done to points beside dragging them. All edits are at the playhead, one step of undo each."""

    noted = Signal(str)

    def __init__(self, document: Document, playback: Playback, canvas: CanvasView, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._playback, self._canvas = document, playback, canvas
        self._radius, self._proportional = 24.0, False

    def refresh(self) -> None:
        """Pin what the project does not let move."""
        project = self._document.project
        pinned = fixed_groups(project) if project.base is not None else frozenset()
        self._canvas.set_options(replace(self._canvas.options, pinned=pinned))

    def select_all(self) -> None:
        self._canvas.select_points(select_all(), lead=self._canvas.selected)

    @Slot(bool)
    def set_mirror(self, on: bool) -> None:
        """Whether the other half of the face follows mirrored."""
        self._canvas.set_options(replace(self._canvas.options, mirror=on))

    @Slot(bool)
    def set_lips_touch(self, on: bool) -> None:
        """Whether inner lips stop where they touch."""
        self._canvas.set_options(replace(self._canvas.options, lips_touch=on))

    @Slot(bool)
    def set_proportional(self, on: bool) -> None:
        """Whether points near the selection follow, the less the farther they are."""
        self._proportional = on
        self._canvas.set_options(replace(self._canvas.options, radius=self._radius if on else 0.0))
        if on:
            self._tell_radius()

    def change_radius(self, direction: int) -> None:
        """A larger (1) or smaller (-1) reach of proportional editing."""
        self._radius = min(max(self._radius * RADIUS_STEP**direction, LEAST_RADIUS), MOST_RADIUS)
        if self._proportional:
            self._canvas.set_options(replace(self._canvas.options, radius=self._radius))
        self._tell_radius()

    def _tell_radius(self) -> None:
        self.noted.emit(tr("Proportional editing reaches {share} % of a face's width.").format(
            share=round(self._radius / MOST_RADIUS * 100)))  # fmt: skip

    def reset(self) -> None:
        """The selected points, or all, as predicted at the playhead."""
        points, frame = self._canvas.selection or select_all(), self._playback.frame
        if not self._canvas.dragging:
            self._document.edit(lambda project: reset_points(project, frame, points), tr("Reset to prediction"))

    def copy_pose(self, direction: int) -> None:
        """The mouth, or the groups of the selection, as on the next (1) or previous (-1) frame."""
        frame = self._playback.frame
        current, other = self._points(frame), self._points(frame + direction)
        if current is None or other is None or self._canvas.dragging:
            return
        groups = {group_of(point) for point in self._canvas.selection} or set(MOUTH_GROUPS)
        label = tr("Copy next pose") if direction > 0 else tr("Copy previous pose")

        def edit(project: Project) -> Project:
            return copy_pose(project, frame, current=current, other=other, groups=sorted(groups))

        self._document.edit(edit, label)

    def apply_shape(self, shape: Shape, strength: float) -> None:
        """Put the mouth into a shape at the playhead."""
        frame, current = self._playback.frame, self._points(self._playback.frame)
        if current is not None and not self._canvas.dragging:
            label = tr("Mouth shape {name}").format(name=getattr(shape, "value", ""))
            self._document.edit(lambda project: apply_shape(project, frame, current, shape, strength), label)

    def _points(self, frame: int) -> np.ndarray | None:
        track = self._document.track
        return track.points[frame] if track is not None and 0 <= frame < len(track) else None
