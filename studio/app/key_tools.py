"""Edits of the keys that are selected on the timeline: one step of undo each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from studio.app.changes import layers_keyed_at
from studio.app.document import Document
from studio.app.playback import Playback
from studio.app.texts import tr
from studio.app.timeline.view import TimelineView
from studio.core import key_edits
from studio.core.curves import Interpolation
from studio.core.errors import EditError
from studio.core.key_clipboard import KeyClipboard, copy_keys, paste_keys, pasted_selection
from studio.core.key_selection import allowed_moves, box_select, existing, moved_selection, next_key, previous_key
from studio.core.lanes import AMPLITUDE, KeyRef, KeySelection, set_falloff
from studio.core.project import Project, remove_keys
from studio.core.snapping import SnapTargets, snap, snap_move, snap_targets

FALLOFFS = (0, 2, 4, 8, 12, 25)
"""Frames of falloff that the menu offers."""
_EVER = 10**9


class KeyTools(QObject):
    """What can be done to keys. The timeline shows and tells the selection; this turns it into edits."""

    failed = Signal(object)
    selection_changed = Signal()

    def __init__(self, document: Document, playback: Playback, timeline: TimelineView, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._playback, self._timeline = document, playback, timeline
        self._targets: tuple[Project, KeySelection, SnapTargets] | None = None
        timeline.set_snapper(self.snapped)
        timeline.set_edge_snapper(self._snapped_edge)
        timeline.keys_moved.connect(self.move)
        timeline.keys_selected.connect(self.selection_changed)
        playback.frame_changed.connect(self._on_frame_changed)

    @property
    def selection(self) -> KeySelection:
        """The selected keys that the project has."""
        return existing(self._document.project, self._timeline.selected)

    def refresh(self) -> None:
        """Forget keys that are gone, such as after undo."""
        self._select(self.selection)

    def select_all(self) -> None:
        """All but those of locked lanes."""
        self._select(box_select(self._document.project, range(_EVER)))

    def select(self, selection: KeySelection) -> None:
        """Exactly these keys, such as those chosen in the table."""
        self._select(selection)

    @Slot(int)
    def move(self, by: int) -> None:
        """Move the selected keys, held inside the clip; they stay selected."""
        self._targets = None
        selection, project = self.selection, self._document.project
        low, high = allowed_moves(project, selection)
        by = min(max(by, low), high)
        if by:
            self._edit(tr("Move keys"), lambda p: key_edits.move_keys(p, selection, by), moved_selection(selection, by))

    def remove(self) -> None:
        """Delete the selected keys; without a selection, all that stand at the playhead."""
        selection, frame = self.selection, self._playback.frame
        if selection:
            self._edit(tr("Remove keys"), lambda project: key_edits.delete_keys(project, selection), frozenset())
        else:
            self._edit(tr("Remove keys"), lambda project: _without_keys_at(project, frame), frozenset())

    def copy(self) -> None:
        """The selected keys, or those at the playhead, to the system's clipboard."""
        self._copied()

    def cut(self) -> None:
        """The same, and remove them."""
        chosen = self._copied()
        if chosen:
            self._edit(tr("Cut keys"), lambda project: key_edits.delete_keys(project, chosen), frozenset())

    def _copied(self) -> KeySelection:
        project, frame = self._document.project, self._playback.frame
        chosen = self.selection or frozenset(KeyRef(i, frame) for i in layers_keyed_at(project, frame))
        try:
            QGuiApplication.clipboard().setText(copy_keys(project, chosen).to_json())
        except EditError as error:
            self.failed.emit(error)
            return frozenset()
        return chosen

    def paste(self) -> None:
        """Copied keys, the first at the playhead; they are selected then."""
        project, frame = self._document.project, self._playback.frame
        try:
            clipboard = KeyClipboard.from_json(QGuiApplication.clipboard().text())
        except EditError as error:
            self.failed.emit(error)
            return
        pasted = pasted_selection(project, clipboard, frame)
        self._edit(tr("Paste keys"), lambda p: paste_keys(p, clipboard, frame), pasted)

    def duplicate(self) -> None:
        """Copies right after the selected keys; they are selected then."""
        selection = self.selection
        frames = [ref.frame for ref in selection]
        if frames:
            by = max(frames) - min(frames) + 1
            copies = moved_selection(selection, by)
            self._edit(tr("Duplicate keys"), lambda p: key_edits.duplicate_keys(p, selection, by), copies)

    def set_interpolation(self, interpolation: Interpolation) -> None:
        """The curve from each selected key to the next one."""
        selection = self.selection
        label = tr("Set interpolation")
        self._edit(label, lambda p: key_edits.set_interpolation(p, selection, interpolation), selection)

    def set_falloff(self, *, before: int | None = None, after: int | None = None) -> None:
        """How many frames the lanes of the selected keys fade in or out over."""
        selection = self.selection
        lanes = sorted({ref.lane for ref in selection} - {AMPLITUDE})
        self._edit(tr("Set falloff"), lambda p: set_falloff(p, lanes, before=before, after=after), selection)

    def go(self, direction: int) -> None:
        """To the next (1) or previous (-1) frame that has a key of any group."""
        find = next_key if direction > 0 else previous_key
        frame = find(self._document.project, self._playback.frame)
        if frame is not None:
            self._playback.seek(frame)

    @Slot()
    def _on_frame_changed(self) -> None:
        self._targets = None

    def _edit(self, label: str, edit: Callable[[Project], Project], then: KeySelection) -> None:
        if self._document.edit(edit, label):
            self._select(then)

    def _select(self, selection: KeySelection) -> None:
        self._timeline.set_selected(existing(self._document.project, selection))
        self.selection_changed.emit()

    def snapped(self, selection: KeySelection, by: float, pixels_per_frame: float) -> int:
        """Whole frames to move keys by, near `by`: to a target within reach, and inside the clip."""
        project = self._document.project
        targets = self._snap_targets(project, selection)
        frames = {ref.frame for ref in selection}
        moved, _ = snap_move(frames, by, targets, pixels_per_frame=pixels_per_frame)
        low, high = allowed_moves(project, selection)
        return min(max(moved, low), high)

    def _snapped_edge(self, position: float, dragged: KeySelection, pixels_per_frame: float) -> int:
        targets = self._snap_targets(self._document.project, dragged)
        return snap(position, targets, pixels_per_frame=pixels_per_frame).frame

    def _snap_targets(self, project: Project, selection: KeySelection) -> SnapTargets:
        """Kept while project, selection and playhead stay the same: a drag must not look at all keys at every move."""
        known = self._targets
        if known is None or known[0] is not project or known[1] != selection:
            playhead, edges = self._playback.frame, self._timeline.span_edges
            targets = snap_targets(project, playhead=playhead, dragged=selection, phoneme_edges=edges)
            known = self._targets = project, selection, targets
        return known[2]


def _without_keys_at(project: Project, frame: int) -> Project:
    for layer_id in layers_keyed_at(project, frame):
        project = remove_keys(project, layer_id, [frame])
    return project
