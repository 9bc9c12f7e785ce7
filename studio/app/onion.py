"""Onion skin: the face of neighbouring keys or frames, faintly, while nothing plays."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from studio.app.canvas.scene import Ghost
from studio.app.canvas.view import CanvasView
from studio.app.canvas_state import CanvasStateStore, Onion
from studio.app.document import Document
from studio.app.playback import Playback
from studio.core.key_selection import next_key, previous_key
from studio.core.project import Project


class OnionSkin(QObject):
    """Keeps the canvas's ghosts in step with playhead and project."""

    def __init__(
        self, document: Document, playback: Playback, canvas: CanvasView, store: CanvasStateStore, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._playback, self._canvas, self._store = document, playback, canvas, store
        document.project_changed.connect(self.refresh)
        playback.frame_changed.connect(self.refresh)
        playback.playing_changed.connect(self.refresh)
        store.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Draw the ghosts of the playhead anew."""
        state, frame = self._store.value, self._playback.frame
        ghosts: list[Ghost] = []
        if state.onion and not self._playback.playing:
            for other in neighbour_frames(self._document.project, frame, state.onion_mode):
                points = self._document.points_at(other)
                if points is not None:
                    ghosts.append(Ghost(points, other, other > frame))
        if ghosts or self._canvas.look.ghosts:
            self._canvas.set_ghosts(tuple(ghosts))


def neighbour_frames(project: Project, frame: int, mode: Onion) -> tuple[int, ...]:
    """The frames before and after `frame` that an onion skin shows: at most two, inside the clip."""
    if mode is Onion.KEYS:
        found = (previous_key(project, frame), next_key(project, frame))
        near = [other for other in found if other is not None]
    else:
        near = [frame - int(mode), frame + int(mode)]
    return tuple(other for other in near if 0 <= other < project.frame_count)
