"""The tables of keys and points beside the editor: kept up to date while they are seen, in step with its selection."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QItemSelection, QModelIndex, QObject, QTimer, Signal, Slot

from studio.app.canvas.view import CanvasView
from studio.app.changes import edited_points
from studio.app.document import Document
from studio.app.key_tools import KeyTools
from studio.app.panels.tables import TablesPanel
from studio.app.playback import Playback
from studio.app.table_models import Edit, PointRows
from studio.core.lanes import KeyRef
from studio.core.project import Project
from studio.core.tables import row_stretches
from studio.core.topology import PointGroup

PLAYING_MS = 150
"""Between two looks at the points while it plays."""


class TableTools(QObject):
    """Shows the document in the tables, and turns typed numbers into edits: one step of undo each."""

    refused = Signal(object)
    """StudioError: what was typed changes nothing."""

    def __init__(
        self, document: Document, playback: Playback, canvas: CanvasView, keys: KeyTools, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._playback, self._canvas, self._keys = document, playback, canvas, keys
        self.panel = TablesPanel()
        self._following = False
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(PLAYING_MS)
        self._pace.timeout.connect(self._show_points)
        panel = self.panel
        document.project_changed.connect(self._on_project_changed)
        document.track_ready.connect(self._show_points)
        playback.frame_changed.connect(self._on_frame_changed)
        keys.selection_changed.connect(self._follow_keys)
        canvas.selection_changed.connect(self._follow_points)
        panel.shown.connect(self.refresh)
        for model in (panel.keys, panel.points):
            model.refused.connect(self.refused)
            model.edit_asked.connect(self._on_edit)
        panel.key_view.selectionModel().selectionChanged.connect(self._on_keys_chosen)
        panel.point_view.selectionModel().selectionChanged.connect(self._on_points_chosen)
        panel.key_view.opened.connect(self._on_key_opened)

    @Slot()
    def refresh(self) -> None:
        """Show what the document holds now, as far as it can be seen."""
        editable = self._document.is_open and not self._document.read_only_reason
        for model in (self.panel.keys, self.panel.points):
            model.set_editable(editable)
        self._show_keys()
        self._show_points()

    def _show_keys(self) -> None:
        if not self.panel.shows_keys:
            return
        view, model = self.panel.key_view, self.panel.keys
        before = view.currentIndex()
        ref = model.rows[before.row()].ref if before.isValid() else None
        with self._quiet():
            if model.show(self._document.project) and ref is not None:
                row = next((row for row, found in enumerate(model.rows) if found.ref == ref), before.row())
                view.set_current(row, before.column())
        self._follow_keys()

    @Slot()
    def _show_points(self) -> None:
        if self.panel.shows_points:
            self.panel.points.show(point_rows(self._document, self._playback.frame))
            self._follow_points()

    # ---- the editor tells

    @Slot(object, object)
    def _on_project_changed(self, old: Project, new: Project) -> None:
        self.refresh()

    @Slot(int)
    def _on_frame_changed(self, frame: int) -> None:
        if not self._playback.playing:
            self._show_points()
        elif not self._pace.isActive():
            self._pace.start()

    @Slot()
    def _follow_keys(self) -> None:
        """Select the rows of the keys that are selected on the timeline."""
        if self.panel.shows_keys and not self._following:
            rows = self.panel.keys.rows
            with self._quiet():
                self.panel.key_view.select_rows(row_stretches(rows, self._keys.selection))

    @Slot()
    def _follow_points(self) -> None:
        if self.panel.shows_points and not self._following:
            with self._quiet():
                self.panel.point_view.select_rows((point, point) for point in sorted(self._canvas.selection))

    # ---- the tables tell

    @Slot(QItemSelection, QItemSelection)
    def _on_keys_chosen(self, chosen: QItemSelection, left: QItemSelection) -> None:
        if not self._following:
            rows = self.panel.keys.rows
            with self._quiet():
                self._keys.select(frozenset(rows[row].ref for row in self.panel.key_view.selected_rows()))

    @Slot(QItemSelection, QItemSelection)
    def _on_points_chosen(self, chosen: QItemSelection, left: QItemSelection) -> None:
        if not self._following:
            current = self.panel.point_view.currentIndex().row()
            with self._quiet():
                self._canvas.select_points(frozenset(self.panel.point_view.selected_rows()), lead=current)

    @Slot(QModelIndex)
    def _on_key_opened(self, index: QModelIndex) -> None:
        self._playback.seek(self.panel.keys.rows[index.row()].ref.frame)

    @Slot(object, str, object)
    def _on_edit(self, edit: Edit, label: str, moved: KeyRef | None) -> None:
        if self._document.edit(edit, label) and moved is not None:
            self._keys.select(frozenset({moved}))

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        """What one side selects is not told back by the other."""
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before


def point_rows(document: Document, frame: int) -> PointRows | None:
    """The points at a frame; None without motion."""
    project, places, predicted = document.project, document.points_at(frame), document.predicted_at(frame)
    if places is None or predicted is None or project.base is None:
        return None
    keyed, between = edited_points(project, frame)
    locked: set[PointGroup] = {layer.group for layer in project.layers if layer.locked}
    confidence = project.base.track.confidence
    sure = confidence[frame] if frame < len(confidence) else np.ones(len(places), np.float32)
    return PointRows(frame, places, predicted, sure, keyed, between, frozenset(locked))
