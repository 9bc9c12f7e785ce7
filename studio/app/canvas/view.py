"""The canvas widget: draws the picture and its points, and turns mouse and keys into gestures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.app import theme
from studio.app.canvas import gestures
from studio.app.canvas.gestures import Places
from studio.app.canvas.marks import GRIP_RADIUS, paint_ghosts, paint_grips, paint_legend
from studio.app.canvas.paint import paint_area, paint_overlay, paint_reach, point_radius
from studio.app.canvas.scene import FaceOverlay, Ghost, Look
from studio.app.canvas.split import SPLIT_CATCH, Split, paint_split, paint_split_labels
from studio.app.canvas.surface import Extent, Surface, pointer_at
from studio.app.canvas.tool import CanvasTool
from studio.app.texts import tr
from studio.core.gesture import GestureOptions, gesture_places, nudge
from studio.core.grips import Grip, grip_groups, grip_places, hit_grip, pulled_places
from studio.core.pick import Selection, SelectMode, combined, hit_test, in_box, in_lasso
from studio.core.topology import LIPS, POINT_COUNT, PointGroup, group_of
from studio.render.engine import Patch

CATCH = 6.0
"""Widget px around a point within which a press catches it, at every zoom."""
_STEPS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_NEIGHBOURS: Mapping[str, int] = {",": -1, ".": 1}
"""Keys that select the point before and after."""
_TOOL_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO_GROUPS: frozenset[PointGroup] = frozenset()


class CanvasView(Surface):
    """Shows a picture, a rendered patch over it and the face's points; tells what a person does to them."""

    drag_shown = Signal(object)
    """Places while a drag goes on."""
    drag_dropped = Signal(object)
    """Places at its end: the edit to make."""
    grip_dropped = Signal(object, object)
    """Grip and places, at the end of a pull."""
    drag_aborted = Signal()
    drag_started = Signal()
    drag_refused = Signal(object)
    """frozenset of the groups that a drag would have moved and may not."""
    selection_changed = Signal(object)
    """frozenset of landmark indices."""
    grip_selected = Signal(object)
    """Grip that the keys move now, or None."""
    tool_changed = Signal(object)
    """CanvasTool that has the picture now, or None."""
    split_moved = Signal(float)
    """Where the split of a comparison was left: 0..1 of the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overlay: FaceOverlay | None = None
        self._dragged: FaceOverlay | None = None
        self._pulled: Grip | None = None
        self._look = Look()
        self._area_mode = SelectMode.REPLACE
        self._options = GestureOptions()
        self._tool: CanvasTool | None = None
        self._split: Split | None = None
        self._has_motion = False
        self._with_outside = True
        self.setAccessibleName(tr("Picture with face points"))
        self.setAccessibleDescription(
            tr(
                "Drag points to key them at the playhead. Comma and full stop select points, Alt and arrows move them. "
                "Drag beside points for a box, with Alt for a lasso. H goes through the handles of the mouth."
            )
        )

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

    # ---- what gestures may do (gestures.GestureTarget)

    def moved_by(self, dx: float, dy: float) -> Places:
        """Where moving the selection by source px puts points."""
        assert self._overlay is not None
        pinned = self._options.pinned | self._look.hidden
        options = replace(self._options, lead=self._look.lead, pinned=pinned)
        return gesture_places(self._overlay.points, self._look.selection, (dx, dy), options)

    def pulled_by(self, grip: Grip, dx: float, dy: float) -> Places:
        """Where pulling a handle by source px puts points."""
        assert self._overlay is not None
        held = self._options.pinned | self._options.fixed
        return pulled_places(self._overlay.points, grip, (dx, dy), skip=held, mirror=self._options.mirror)

    def show_area(self, area: np.ndarray | None) -> None:
        self._set_look(replace(self._look, area=area))

    def pick_area(self, area: np.ndarray, *, lasso: bool) -> None:
        if self._overlay is None or not self._look.show_points:
            return
        points, hidden = self._overlay.points, self._look.hidden
        low, high = area.min(0), area.max(0)
        inside = in_lasso(points, area, skip=hidden) if lasso else in_box(points, tuple(low), tuple(high), skip=hidden)
        self.select_points(combined(self._look.selection, inside, self._area_mode), lead=self._look.lead)

    def click_nothing(self) -> None:
        if self._area_mode is SelectMode.REPLACE:
            self.select(None)
            self.select_grip(None)

    def show_drag(self, places: Places) -> None:
        if self._overlay is not None:
            self._dragged = self._overlay.with_places(places)
            self.drag_shown.emit(places)
            self.update()

    def abort_drag(self) -> None:
        self._dragged = None
        self.drag_aborted.emit()
        self.update()

    # ---- presses

    def begin_press(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """What lies under the pointer decides: a tool, the nearest handle or point, the split, else an area begins."""
        press = pointer_at(at)
        if self._tool is not None:
            gesture = self._tool.press(press, self._viewport)
            if gesture is not None:
                self.begin(gesture)
            return
        point, grip = self._under(at)
        if grip is not None:
            self._press_grip(grip, press)
        elif point is not None:
            self._press_point(point, press, modifiers)
        elif self._split is not None and abs(at.x() - self._split.at * self.width()) <= SPLIT_CATCH:
            self._press_split(self._split)
        else:
            shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._area_mode = SelectMode.ADD if shift else SelectMode.REPLACE
            lasso = bool(modifiers & Qt.KeyboardModifier.AltModifier)
            self.begin(gestures.select_area(self, press, lasso=lasso))

    def _press_point(self, point: int, press: gestures.Pointer, modifiers: Qt.KeyboardModifier) -> None:
        """A point is grabbed, with all that is selected if it is; Shift toggles."""
        selection = self._look.selection
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.select_points(selection ^ {point}, lead=point)
            return
        self.select_points(selection if point in selection else frozenset({point}), lead=point)
        if self._look.editable:
            self._begin_move(press, self._refused(), self.moved_by)

    def _press_grip(self, grip: Grip, press: gestures.Pointer) -> None:
        self.select_grip(grip)
        self._pulled = grip
        self._begin_move(press, self._refused(), partial(self.pulled_by, grip))

    def _begin_move(self, press: gestures.Pointer, refused: frozenset[PointGroup], moved_by: gestures.MovedBy) -> None:
        if refused:
            self.begin(gestures.refuse(press, lambda: self.drag_refused.emit(refused)))
            return
        self.drag_started.emit()
        self.begin(gestures.drag(self, press, moved_by))

    def _refused(self) -> frozenset[PointGroup]:
        """The groups that hold the selection, or the handle in use, in place altogether."""
        look = self._look
        if look.grip is not None:
            groups, held = grip_groups(look.grip), self._options.fixed | self._options.pinned
        else:
            groups, held = frozenset(group_of(point) for point in look.selection), self._options.fixed
        return groups if groups <= held else _NO_GROUPS

    def _press_split(self, split: Split) -> None:
        def show(pointer: gestures.Pointer) -> None:
            self.set_split(replace(split, at=min(max(pointer.x / max(self.width(), 1), 0.0), 1.0)))
            if pointer.released and self._split is not None:
                self.split_moved.emit(self._split.at)

        self.begin(gestures.slide(show, lambda: self.set_split(split)))

    def end_gesture(self, places: Places | None) -> None:
        if places:
            self._drop(places)
        elif self._dragged is not None:
            self.abort_drag()
        self._pulled = None

    def abort(self) -> None:
        super().abort()
        self._pulled = None

    def _drop(self, places: Places) -> None:
        pulled, self._pulled, self._dragged = self._pulled, None, None
        if self._overlay is not None:
            self._overlay = self._overlay.with_places(places)
        if pulled is not None:
            self.grip_dropped.emit(pulled, places)
        else:
            self.drag_dropped.emit(places)
        self.update()

    # ---- hovering

    def hover(self, at: QPointF) -> None:
        point, grip = self._under(at) if self._tool is None else (None, None)
        if (point, grip) != (self._look.hovered, self._look.hovered_grip):
            self._set_look(replace(self._look, hovered=point, hovered_grip=grip))
        self.show_cursor()

    def leaveEvent(self, event: QEvent) -> None:
        if self._look.hovered is not None or self._look.hovered_grip is not None:
            self._set_look(replace(self._look, hovered=None, hovered_grip=None))

    def _under(self, at: QPointF) -> tuple[int | None, Grip | None]:
        """The point or the handle under a place of the widget, whichever is nearer."""
        if self._overlay is None or not self._look.show_points:
            return None, None
        grips = self.grips()
        grip = hit_grip(grips, at.x(), at.y(), radius=GRIP_RADIUS + 2)
        places = self._viewport.to_view(self._overlay.points)
        radius = point_radius(self._viewport, self._overlay.points) + CATCH
        found = hit_test(places, at.x(), at.y(), radius=radius, skip=self._look.hidden)
        if grip is not None and found is not None:
            x, y = grips[grip]
            nearer = np.hypot(x - at.x(), y - at.y()) <= found.distance
            return (None, grip) if nearer else (found.point, None)
        return (found.point if found is not None else None), grip

    def show_cursor(self) -> None:
        at = self._pointer_at
        if self._space_held:
            shape = Qt.CursorShape.OpenHandCursor
        elif self._tool is not None:
            shape = self._tool.cursor(pointer_at(at), self._viewport)
        elif self._look.hovered_grip is not None or (self._look.hovered is not None and self._look.editable):
            shape = Qt.CursorShape.PointingHandCursor
        elif self._split is not None and abs(at.x() - self._split.at * self.width()) <= SPLIT_CATCH:
            shape = Qt.CursorShape.SplitHCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    # ---- keys

    def event(self, event: QEvent) -> bool:
        """A tool gets its keys before shortcuts do."""
        wanted = event.type() == QEvent.Type.ShortcutOverride and self._tool is not None
        if wanted and isinstance(event, QKeyEvent) and event.key() in _TOOL_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self.abort()
        elif self._tool is not None and self._tool.key(event):
            pass
        elif event.key() == Qt.Key.Key_Escape and self._tool is not None:
            self._tool.leave()
        elif event.key() == Qt.Key.Key_Escape:
            self.select(None)
            self.select_grip(None)
        elif event.key() in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._nudge(step_of(event))
        elif event.text() in _NEIGHBOURS and self._overlay is not None:
            self._select_neighbour(_NEIGHBOURS[event.text()])
        else:
            super().keyPressEvent(event)

    def _select_neighbour(self, direction: int) -> None:
        """The next point that can be seen."""
        shown = [point for point in range(POINT_COUNT) if group_of(point) not in self._look.hidden]
        if not shown:
            return
        lead = self._look.lead
        at = shown.index(lead) if lead in shown else len(shown) - 1
        self.select(shown[(at + direction) % len(shown)])

    def select_neighbour_grip(self, direction: int) -> None:
        """The next (1) or previous (-1) handle gets the keys."""
        grips, grip = list(self.grips()), self._look.grip
        if grips and self._gesture is None:
            at = grips.index(grip) if grip in grips else (-1 if direction > 0 else 0)
            self.select_grip(grips[(at + direction) % len(grips)])

    def _nudge(self, step: tuple[float, float]) -> None:
        """Move the selected points, or pull the selected handle, by source px: one edit."""
        grip = self._look.grip
        usable = grip in self.grips() if grip is not None else bool(self._look.selection) and self._look.editable
        if not usable or self._overlay is None or self._gesture is not None:
            return
        refused = self._refused()
        if refused:
            self.drag_refused.emit(refused)
            return
        self.drag_started.emit()
        places = self.pulled_by(grip, *step) if grip is not None else self.moved_by(*step)
        if places:
            self._pulled = grip
            self._drop(places)

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


def step_of(event: QKeyEvent) -> tuple[float, float]:
    """What an arrow key moves by, in source px: 1, with Shift 10, with Ctrl 0.1."""
    coarse = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    fine = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return nudge(_STEPS[event.key()], coarse=coarse, fine=fine)
