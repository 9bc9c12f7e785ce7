"""Groups of points: which are hidden and pinned (a view), and which are locked (part of the project)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from studio.app.canvas.view import CanvasView
from studio.app.canvas_state import CanvasState, CanvasStateStore
from studio.app.document import Document
from studio.app.panels.groups import GroupRow, GroupsPanel
from studio.app.texts import group_title, listed, tr
from studio.core.lanes import set_lane
from studio.core.pick import select_groups
from studio.core.project import Project
from studio.core.topology import PointGroup, group_of


class GroupTools(QObject):
    """Hides, pins and locks groups; keeps canvas and panel in step."""

    def __init__(
        self, document: Document, canvas: CanvasView, panel: GroupsPanel, store: CanvasStateStore, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._canvas, self._panel, self._store = document, canvas, panel, store
        document.project_changed.connect(self.refresh)
        store.changed.connect(self.refresh)
        canvas.selection_changed.connect(self.refresh)
        panel.hidden_chosen.connect(lambda group, on: self.hide([group], on=on))
        panel.pinned_chosen.connect(lambda group, on: self.pin([group], on=on))
        panel.locked_chosen.connect(lambda group, on: self.lock([group], on=on))
        panel.picked.connect(self.select)
        self.refresh()

    @property
    def chosen(self) -> tuple[PointGroup, ...]:
        """The groups of the selected points, or the one that has the focus in the panel."""
        groups = {group_of(point) for point in self._canvas.selection}
        focused = self._panel.focused_group()
        return tuple(g for g in PointGroup if g in groups) or ((focused,) if focused is not None else ())

    def hide(self, groups: Iterable[PointGroup], *, on: bool) -> None:
        """Hidden points are not drawn, hit, selected or pulled along."""
        state = self._store.value
        self._store.put(replace(state, hidden=state.hidden | set(groups) if on else state.hidden - set(groups)))

    def show_all(self) -> None:
        self._store.put(replace(self._store.value, hidden=frozenset()))

    def pin(self, groups: Iterable[PointGroup], *, on: bool) -> None:
        """Pinned points do not follow others, mouth shapes or handles; dragged themselves they move."""
        state = self._store.value
        self._store.put(replace(state, pinned=state.pinned | set(groups) if on else state.pinned - set(groups)))

    def lock(self, groups: Iterable[PointGroup], *, on: bool) -> None:
        """Locked groups refuse every edit; an edit of the project itself."""
        chosen = list(groups)
        names = listed([group_title(group) for group in chosen])
        label = (tr("Lock {groups}") if on else tr("Unlock {groups}")).format(groups=names)
        if chosen:
            self._document.edit(lambda project: with_locks(project, chosen, on=on), label)

    def toggle(self, what: str) -> None:
        """Hide, pin or lock the chosen groups, or undo that if all of them are it already."""
        groups = self.chosen
        state = self._store.value
        now = {"hide": state.hidden, "pin": state.pinned, "lock": locked_groups(self._document.project)}[what]
        on = not set(groups) <= now
        {"hide": self.hide, "pin": self.pin, "lock": self.lock}[what](groups, on=on)

    @Slot(object)
    def select(self, group: PointGroup) -> None:
        """All points of a group; a hidden one is shown."""
        if group in self._store.value.hidden:
            self.hide([group], on=False)
        self._canvas.select_points(select_groups([group]))

    @Slot()
    def refresh(self) -> None:
        state: CanvasState = self._store.value
        if self._canvas.look.hidden != state.hidden:
            self._canvas.set_hidden(state.hidden)
        if self._canvas.options.pinned != state.pinned:
            self._canvas.set_options(replace(self._canvas.options, pinned=state.pinned))
        locked = locked_groups(self._document.project)
        chosen = {group_of(point) for point in self._canvas.selection}
        self._panel.show_rows(
            [
                GroupRow(g, hidden=g in state.hidden, locked=g in locked, pinned=g in state.pinned, chosen=g in chosen)
                for g in PointGroup
            ],
            can_lock=self._document.is_open and not self._document.read_only_reason,
        )


def locked_groups(project: Project) -> frozenset[PointGroup]:
    """Groups with a locked layer."""
    return frozenset(layer.group for layer in project.layers if layer.locked)


def with_locks(project: Project, groups: Iterable[PointGroup], *, on: bool) -> Project:
    """Every layer of these groups locked or unlocked; a group without one gets an empty layer to lock."""
    for group in groups:
        lanes = [layer.id for layer in project.layers if layer.group is group] or ([str(group)] if on else [])
        for lane in lanes:
            project = set_lane(project, lane, locked=on)
    return project
