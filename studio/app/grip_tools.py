"""The handles of the mouth: what a pull on the canvas does to the project, and how they are reached by keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from studio.app.canvas.gestures import Places
from studio.app.canvas.marks import grip_text, grip_title
from studio.app.canvas.view import CanvasView
from studio.app.document import Document
from studio.app.playback import Playback
from studio.app.point_tools import PointTools
from studio.app.texts import tr
from studio.core.grips import Grip, grip_groups
from studio.core.project import place_points


class GripTools(QObject):
    """Turns pulls into edits, one step of undo each, and tells what the handle in use does."""

    noted = Signal(str)

    def __init__(
        self, document: Document, playback: Playback, canvas: CanvasView, points: PointTools, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._playback, self._canvas, self._points = document, playback, canvas, points
        canvas.grip_dropped.connect(self._on_dropped)
        canvas.grip_selected.connect(self._on_selected)

    def step(self, direction: int) -> None:
        """The next (1) or previous (-1) handle gets the arrow keys."""
        self._canvas.setFocus()
        self._canvas.select_neighbour_grip(direction)

    @Slot(object, object)
    def _on_dropped(self, grip: Grip, places: Places) -> None:
        frame = self._playback.frame
        current = self._document.points_at(frame)
        label = tr("Handle: {name}").format(name=grip_title(grip))
        if current is not None and self._document.edit(lambda p: place_points(p, frame, places, current), label):
            self._points.tell_left_out(sorted(grip_groups(grip)))
        else:
            self._canvas.drag_aborted.emit()

    @Slot(object)
    def _on_selected(self, grip: Grip | None) -> None:
        if grip is not None:
            self.noted.emit(tr("{what}. Alt and arrows pull it.").format(what=grip_text(grip)))
