"""What the canvas shows: the picture with the face's points, handles, neighbouring frames, and what is chosen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.app import theme
from studio.app.canvas.marks import paint_ghosts, paint_grips, paint_legend
from studio.app.canvas.paint import paint_area, paint_overlay, paint_reach
from studio.app.canvas.scene import FaceOverlay, Ghost, Look
from studio.app.canvas.split import Split, paint_split, paint_split_labels
from studio.app.canvas.surface import Extent, Surface
from studio.app.canvas.tool import CanvasTool
from studio.core.gesture import GestureOptions
from studio.core.grips import Grip, grip_places
from studio.core.pick import Selection
from studio.core.topology import LIPS, POINT_COUNT, PointGroup, group_of
from studio.render.engine import Patch


class FaceSurface(Surface):
    """Shows a face and what of it is selected; `CanvasView` lets a person change it."""

    selection_changed = Signal(object)
    """frozenset of landmark indices."""
    grip_selected = Signal(object)
    """Grip that the keys move now, or None."""
    tool_changed = Signal(object)
    """CanvasTool that has the picture now, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overlay: FaceOverlay | None = None
        self._dragged: FaceOverlay | None = None
        self._look = Look()
        self._options = GestureOptions()
        self._tool: CanvasTool | None = None
        self._split: Split | None = None
        self._has_motion = False
        self._with_outside = True

    # ---- what is shown

    @property
    def overlay(self) -> FaceOverlay | None:
        """The points as they are drawn, a drag included."""
        return self._dragged if self._dragged is not None else self._overlay

    @property
    def look(self) -> Look:
        return self._look

    @property
    def selected(self) -> int | None:
        """The selected point that was picked last."""
        return self._look.lead

    @property
    def selection(self) -> frozenset[int]:
        return self._look.selection

    @property
    def options(self) -> GestureOptions:
        """How a drag moves points."""
        return self._options

    @property
    def split(self) -> Split | None:
        return self._split

    @property
    def rendered(self) -> Patch | None:
        """The patch of the comparison's rendered side."""
        return self._picture.rendered

    @property
    def dragging(self) -> bool:
        return self._dragged is not None

    @property
    def tool(self) -> CanvasTool | None:
        return self._tool

    def grips(self) -> dict[Grip, tuple[float, float]]:
        """Where the handles are drawn, in widget px; none while they cannot be used."""
        overlay, look = self.overlay, self._look
        wanted = look.show_grips and look.show_points and look.editable and self._has_motion and self._tool is None
        if overlay is None or not wanted:
            return {}
        places = grip_places(overlay.points, scale=self._viewport.scale)
        drawn = self._viewport.to_view(np.array(list(places.values())))
        return {grip: (float(x), float(y)) for grip, (x, y) in zip(places, drawn, strict=True)}

    def set_overlay(self, overlay: FaceOverlay | None) -> None:
        self._overlay = overlay
        if overlay is None:
            self.abort()
        self.update()

    def set_ghosts(self, ghosts: tuple[Ghost, ...]) -> None:
        """Faces of other frames, drawn faintly under this one's."""
        self._set_look(replace(self._look, ghosts=ghosts))

    def set_points_shown(self, shown: bool) -> None:
        self._set_look(replace(self._look, show_points=shown))

    def set_grips_shown(self, shown: bool) -> None:
        self._set_look(replace(self._look, show_grips=shown))
        if not shown:
            self.select_grip(None)

    def set_confidence_shown(self, shown: bool) -> None:
        self._set_look(replace(self._look, show_confidence=shown))

    def set_legend_shown(self, shown: bool) -> None:
        self._set_look(replace(self._look, show_legend=shown))

    def set_hidden(self, groups: frozenset[PointGroup]) -> None:
        """Groups that are neither drawn nor hit."""
        self._set_look(replace(self._look, hidden=groups))
        kept = frozenset(point for point in self._look.selection if group_of(point) not in groups)
        self.select_points(kept, lead=self._look.lead)

    def set_editable(self, editable: bool, *, has_motion: bool = False) -> None:
        """Whether points can be moved; the handles of the mouth need a motion too."""
        self._has_motion = has_motion
        self._set_look(replace(self._look, editable=editable))

    def set_outside_shown(self, shown: bool) -> None:
        """Whether fitting the picture takes in points beside it."""
        self._with_outside = shown
        if self._fits:
            self.fit()

    def set_tool(self, tool: CanvasTool | None) -> None:
        """Hand presses and keys to a tool, or take them back."""
        self.abort()
        self._tool = tool
        self._set_look(replace(self._look, hovered=None, hovered_grip=None))
        self.show_cursor()
        self.tool_changed.emit(tool)

    def set_options(self, options: GestureOptions) -> None:
        self._options = options
        self._set_look(replace(self._look, reach=options.radius))

    def set_split(self, split: Split | None) -> None:
        """Compare two pictures side by side, or show the one."""
        self._split = split
        self.update()

    def set_rendered(self, patch: Patch | None) -> None:
        """The patch of the comparison's rendered side."""
        if self._picture.set_rendered(patch):
            self.update()

    def select(self, point: int | None) -> None:
        self.select_points(frozenset() if point is None else frozenset({point}), lead=point)

    def select_points(self, points: Selection, *, lead: int | None = None) -> None:
        """Select exactly these; `lead` is the one that was picked last."""
        lead = lead if lead in points else min(points, default=None)
        if points:
            self.select_grip(None)
        if (points, lead) != (self._look.selection, self._look.lead):
            self._set_look(replace(self._look, selection=points, lead=lead))
            self.selection_changed.emit(points)

    def select_grip(self, grip: Grip | None) -> None:
        """The handle that the keys move; points are let go."""
        if grip is not None:
            self.select(None)
        if grip is not self._look.grip:
            self._set_look(replace(self._look, grip=grip))
            self.grip_selected.emit(grip)

    def _set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    # ---- what is in sight

    def extent(self) -> Extent:
        """The picture, and the points that lie beside it."""
        left, top, width, height = super().extent()
        if self._overlay is None or not self._with_outside:
            return left, top, width, height
        low = np.minimum(self._overlay.points.min(0), (left, top))
        high = np.maximum(self._overlay.points.max(0), (left + width, top + height))
        return float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1])

    def fit_mouth(self) -> None:
        """Lips with some room around them."""
        self._fit_points(LIPS, room=0.8)

    def fit_face(self) -> None:
        """All points with some room around them."""
        self._fit_points(np.arange(POINT_COUNT), room=0.3)

    def _fit_points(self, points: np.ndarray, *, room: float) -> None:
        if self._overlay is not None:
            low, high = self._overlay.points[points].min(0), self._overlay.points[points].max(0)
            width, height = (high - low) * (1 + room) + 1
            centre = (low + high) / 2
            self.fit_box((float(centre[0] - width / 2), float(centre[1] - height / 2), float(width), float(height)))

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = theme.colours(self.palette())
        painter.fillRect(self.rect(), colours.surround)
        if self._picture.image.isNull():
            return
        if self._split is not None:
            paint_split(painter, self._split, self._picture, self.picture_rect(), self.size(), colours)
        else:
            self.paint_picture(painter)
        overlay = self.overlay
        if overlay is not None and self._look.show_points:
            paint_ghosts(painter, self._look, self._viewport, colours)
            paint_overlay(painter, overlay, self._look, self._viewport, colours)
            paint_reach(painter, overlay, self._look, self._viewport, colours)
            paint_grips(painter, overlay, self.grips(), self._look, self._viewport, colours)
        if self._look.area is not None:
            paint_area(painter, self._viewport.to_view(self._look.area), colours)
        if self._tool is not None:
            self._tool.paint(painter, self._viewport, colours)
        if self._split is not None:
            paint_split_labels(painter, self._split, self.size(), colours)
        if self._look.show_legend:
            paint_legend(painter, self._look, self.size(), colours)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colours.accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
