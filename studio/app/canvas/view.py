"""The canvas widget: turns mouse and keys over the picture into gestures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from studio.app.canvas import gestures
from studio.app.canvas.face_surface import FaceSurface
from studio.app.canvas.gestures import Places
from studio.app.canvas.marks import GRIP_RADIUS
from studio.app.canvas.paint import point_radius
from studio.app.canvas.split import SPLIT_CATCH, Split
from studio.app.canvas.surface import pointer_at
from studio.app.canvas.tool import ARROWS
from studio.app.texts import tr
from studio.core.gesture import gesture_places, nudge
from studio.core.grips import Grip, grip_groups, hit_grip, pulled_places
from studio.core.pick import SelectMode, combined, hit_test, in_box, in_lasso
from studio.core.topology import POINT_COUNT, PointGroup, group_of

CATCH = 6.0
"""Widget px around a point within which a press catches it, at every zoom."""
_NEIGHBOURS: Mapping[str, int] = {",": -1, ".": 1}
"""Keys that select the point before and after."""
_TOOL_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO_GROUPS: frozenset[PointGroup] = frozenset()


class CanvasView(FaceSurface):
    """Shows a face on a picture and tells what a person does to its points and handles."""

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
    split_moved = Signal(float)
    """Where the split of a comparison was left: 0..1 of the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pulled: Grip | None = None
        self._area_mode = SelectMode.REPLACE
        self.setAccessibleName(tr("Picture with face points"))
        self.setAccessibleDescription(
            tr(
                "Drag points to key them at the playhead. Comma and full stop select points, Alt and arrows move them. "
                "Drag beside points for a box, with Alt for a lasso. H goes through the handles of the mouth."
            )
        )

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
        elif event.key() in ARROWS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
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


def step_of(event: QKeyEvent) -> tuple[float, float]:
    """What an arrow key moves by, in source px: 1, with Shift 10, with Ctrl 0.1."""
    coarse = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    fine = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return nudge(ARROWS[event.key()], coarse=coarse, fine=fine)
