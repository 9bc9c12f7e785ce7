"""Edits of the points that are selected on the canvas, and how drags move them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from studio.app.canvas.view import CanvasView
from studio.app.document import Document
from studio.app.playback import Playback
from studio.app.texts import group_title, listed, percent, tr
from studio.core.compose import composed_frame
from studio.core.errors import EditError
from studio.core.gesture import FalloffShape, fixed_groups
from studio.core.occlusion import is_occluded
from studio.core.pick import select_all
from studio.core.pose_edits import MOUTH_GROUPS, blend_points, blend_range, copy_pose, reset_points, reset_range
from studio.core.project import Project
from studio.core.shapes import Shape, UserShape, apply_shape
from studio.core.topology import PointGroup, group_of

RADIUS_STEP = 1.25
LEAST_RADIUS, MOST_RADIUS = 4.0, 150.0
"""Model px; a face is about 150 wide."""


class PointTools(QObject):
    """What can be done to points beside dragging them: one step of undo each."""

    noted = Signal(str)
    tried = Signal(object)
    """(68, 2) points that an edit would give at the playhead; None when it is not tried any more."""

    def __init__(self, document: Document, playback: Playback, canvas: CanvasView, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._playback, self._canvas = document, playback, canvas
        self._radius, self._proportional = 24.0, False
        canvas.drag_refused.connect(self.tell_refused)
        playback.frame_changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Fix what the project does not let move."""
        project, fixed = self._document.project, frozenset[PointGroup]()
        if project.base is not None:
            occluded = is_occluded(project, self._playback.frame)
            fixed = frozenset(PointGroup) if occluded else fixed_groups(project)
        if fixed != self._canvas.options.fixed:
            self._canvas.set_options(replace(self._canvas.options, fixed=fixed))

    def select_all(self) -> None:
        """Every point that can be seen."""
        self._canvas.select_points(select_all(skip=self._canvas.look.hidden), lead=self._canvas.selected)

    # ---- how drags move points

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

    @property
    def reach_shape(self) -> FalloffShape:
        return self._canvas.options.shape

    def set_reach_shape(self, shape: FalloffShape) -> None:
        """How the pull on other points falls with distance."""
        self._canvas.set_options(replace(self._canvas.options, shape=shape))

    def change_radius(self, direction: int) -> None:
        """A larger (1) or smaller (-1) reach of proportional editing."""
        self._radius = min(max(self._radius * RADIUS_STEP**direction, LEAST_RADIUS), MOST_RADIUS)
        if self._proportional:
            self._canvas.set_options(replace(self._canvas.options, radius=self._radius))
        self._tell_radius()

    def _tell_radius(self) -> None:
        self.noted.emit(tr("Proportional editing reaches {share} of a face's width.").format(
            share=percent(self._radius / MOST_RADIUS * 100)))  # fmt: skip

    @Slot(object)
    def tell_refused(self, groups: frozenset[PointGroup]) -> None:
        """Why nothing moved, and what to do."""
        project, pinned = self._document.project, self._canvas.options.pinned
        held = [group for group in PointGroup if group in groups]
        names = listed([group_title(group) for group in held])
        locked = [layer for layer in project.layers if layer.group in groups and layer.locked]
        if is_occluded(project, self._playback.frame):
            text = tr("{groups}: the source is shown here. End the occlusion on the timeline to move it.")
        elif locked:
            text = tr("{groups}: locked. Unlock in the panel Point groups to move it.")
        elif groups <= pinned:
            text = tr("{groups}: pinned. Release in the panel Point groups to move it.")
        else:
            text = tr("{groups}: switched off on the timeline. Switch it on to move it.")
        self.noted.emit(text.format(groups=names))

    # ---- edits of the pose

    def reset(self) -> None:
        """The selected points, or all, as predicted at the playhead."""
        points, frame = self._canvas.selection or select_all(), self._playback.frame
        if not self._canvas.dragging:
            self._document.edit(lambda project: reset_points(project, frame, points), tr("Reset to prediction"))

    def reset_range(self) -> None:
        """The groups of the selected points, or all, as predicted in the range from in to out point."""
        frames, groups = self._document.project.frames_to_export, self._groups(tuple(PointGroup))
        if not self._canvas.dragging:
            label = tr("Reset range to prediction")
            self._document.edit(lambda project: reset_range(project, frames, groups), label)

    def copy_pose(self, direction: int) -> None:
        """The mouth, or the groups of the selection, as on the next (1) or previous (-1) frame."""
        frame = self._playback.frame
        current, other = self._points(frame), self._points(frame + direction)
        if current is None or other is None or self._canvas.dragging:
            return
        groups = self._groups(MOUTH_GROUPS)
        label = tr("Copy next pose") if direction > 0 else tr("Copy previous pose")

        def edit(project: Project) -> Project:
            return copy_pose(project, frame, current=current, other=other, groups=groups)

        self._document.edit(edit, label)

    def apply_shape(self, shape: Shape, strength: float) -> None:
        """Put the mouth into a shape at the playhead. Pinned and locked groups stay, which is told."""
        frame, current, skip = self._playback.frame, self._points(self._playback.frame), self._held()
        if current is None or self._canvas.dragging:
            return
        label = tr("Mouth shape {name}").format(name=shape_name(shape))
        edited = self._document.edit(
            lambda project: apply_shape(project, frame, current, shape, strength, skip=skip), label
        )
        if edited:
            self.tell_left_out(MOUTH_GROUPS)

    def try_blend(self, share: float, *, whole_range: bool) -> None:
        """Show what `blend` would do at the playhead."""
        project, frame = self._document.project, self._playback.frame
        if not self._document.has_motion or self._canvas.dragging:
            return
        try:
            self.tried.emit(composed_frame(self._blended(project, share, whole_range=whole_range), frame))
        except EditError:
            self.tried.emit(None)

    def blend(self, share: float, *, whole_range: bool) -> None:
        """The selection's edit (or all) between the prediction (0) and what it is (1): here, or in the range."""
        self.tried.emit(None)
        if not self._canvas.dragging:
            label = tr("Blend with prediction")
            self._document.edit(lambda project: self._blended(project, share, whole_range=whole_range), label)

    def _blended(self, project: Project, share: float, *, whole_range: bool) -> Project:
        if whole_range:
            return blend_range(project, project.frames_to_export, share, self._groups(tuple(PointGroup)))
        return blend_points(project, self._playback.frame, self._canvas.selection or select_all(), share)

    def tell_left_out(self, groups: Collection[PointGroup]) -> None:
        """Name the groups among `groups` that are held, after an edit that left them where they were."""
        left = [group_title(group) for group in groups if group in self._held()]
        if left:
            self.noted.emit(tr("Left as it was: {groups}.").format(groups=listed(left)))

    def _held(self) -> frozenset[PointGroup]:
        return self._canvas.options.pinned | self._canvas.options.fixed

    def _groups(self, default: tuple[PointGroup, ...]) -> tuple[PointGroup, ...]:
        """Those of the selected points, in their order; `default` without a selection."""
        chosen = {group_of(point) for point in self._canvas.selection}
        return tuple(group for group in PointGroup if group in chosen) or default

    def _points(self, frame: int) -> np.ndarray | None:
        return self._document.points_at(frame)


def shape_name(shape: Shape) -> str:
    """What a shape is called in menus and undo steps."""
    return shape.name if isinstance(shape, UserShape) else shape.value
