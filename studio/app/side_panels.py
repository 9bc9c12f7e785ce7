"""History, render and tables beside the editor: makes the panels and connects them to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from studio.app.actions import ActionSpec
from studio.app.docks import add_dock
from studio.app.error_texts import tr_error
from studio.app.panels.history import HistoryPanel
from studio.app.property_tools import PropertyTools
from studio.app.recent import RecentProjects
from studio.app.render_tools import RenderTools
from studio.app.table_tools import TableTools
from studio.app.tasks import is_unsaved
from studio.app.texts import tr
from studio.core.errors import StudioError

if TYPE_CHECKING:
    from studio.app.window import MainWindow


class SidePanels(QObject):
    """Made once by the window, after the editor and before its actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        document, editor = window.document, window.editor
        self.recent = RecentProjects(document, window.preview, window.start.recent, self)
        self.recent.open_asked.connect(window.tasks.open_project)
        self.recent.noted.connect(window.show_note)
        self.history = HistoryPanel(document.history)
        self.render = RenderTools(document, window.tasks, self)
        self.tables = TableTools(document, window.playback, editor.canvas, editor.keys, self)
        self.properties = PropertyTools(document, window.tasks, self)
        right, bottom = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea
        add_dock(window, "properties", tr("Properties"), self.properties.panel, right, shown=True)
        add_dock(window, "render_panel", tr("Render"), self.render.panel, right, shown=True)
        add_dock(window, "history", tr("History"), self.history, right, shown=True)
        add_dock(window, "tables", tr("Tables"), self.tables.panel, bottom, shown=False)
        document.history_changed.connect(self.history.refresh)
        document.file_changed.connect(self._on_file_changed)
        self.history.step_chosen.connect(self._go_to)
        self.history.version_named.connect(self._name_version)
        self.tables.refused.connect(self._on_refused)
        self.properties.relink_asked.connect(window.ask_relink)
        self.properties.noted.connect(window.show_note)
        self._on_file_changed()

    def add_actions(self) -> None:
        """Into the window's registry; before its menus are built."""
        add, actions = self._window.actions_by_id.add, self._window.actions_by_id
        tip = tr("Name the current state of the project; it is kept for good")
        add(ActionSpec("save_version", tr("Save &version…"), ("Ctrl+S",), tip=tip), self.save_version)
        tip = tr("Copy the media into a folder beside the project, and use them there")
        add(ActionSpec("collect", tr("&Collect media…"), tip=tip), self.properties.collect)
        self.properties.panel.add_actions(
            {name: actions[name] for name in ("collect", "replace_portrait", "replace_voice", "choose_face")
             if name in actions.all()}
        )  # fmt: skip
        self.render.panel.add_actions([actions["render"], actions["cancel"]])

    @Slot()
    def save_version(self) -> None:
        """Let the person name the current state; a project that has no place of its own yet gets one first."""
        if is_unsaved(self._window.document.path):
            self._window.ask_save_as()
            return
        self._window.docks.show("history")
        self.history.ask_for_name()

    # ---- inside

    @Slot()
    def _on_file_changed(self) -> None:
        document = self._window.document
        self.history.set_editable(document.is_open and not document.read_only_reason)
        self.render.show_engine()

    @Slot(int)
    def _go_to(self, step: int) -> None:
        self._window.editor.go_to(step)

    @Slot(str)
    def _name_version(self, name: str) -> None:
        if self._window.document.name_version(name):
            self._window.show_note(tr("Saved as version “{name}”.").format(name=name))

    @Slot(object)
    def _on_refused(self, error: StudioError) -> None:
        told = tr("{what} Nothing was changed. {remedy}")
        self._window.show_note(told.format(what=tr_error(error.what), remedy=tr_error(error.remedy)))
