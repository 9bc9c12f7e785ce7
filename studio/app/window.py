"""The main window: start page or editor, menus, messages, and what connects them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.app import menus, theme
from studio.app.actions import ActionRegistry
from studio.app.canvas_tools import CanvasTools
from studio.app.curve_editor import add_curve_dock
from studio.app.dialogs.choice import ExportChoice
from studio.app.docks import Docks, add_dock
from studio.app.document import Document
from studio.app.editor import Editor
from studio.app.panels.banner import Banner
from studio.app.panels.start import Role, StartPage, ask_for_file, dropped_paths, file_filter, roles_of
from studio.app.panels.task import TaskPanel
from studio.app.playback import Playback
from studio.app.preview import Preview
from studio.app.settings import SettingsStore
from studio.app.shell.shell import Shell
from studio.app.shell.shortcut_store import load_keys
from studio.app.side_panels import SidePanels
from studio.app.tasks import Tasks, is_unsaved
from studio.app.texts import tr
from studio.app.timeline import actions as timeline_actions
from studio.app.timeline import remember
from studio.app.worker import JobRunner
from studio.core.errors import FaceNotFoundError, MediaError, ModelError, StudioError
from studio.core.project import MediaKind, MediaRef, Project
from studio.core.resources import data_root, resource_path
from studio.store.places import Place, folder
from studio.store.project_file import SUFFIX
from studio.store.reports import is_report

SAMPLE = ("samples/portrait_synthetic.jpg", "samples/voice_en.flac")


class MainWindow(QMainWindow):
    """One project at a time. Closing asks nothing: every edit is on disk already."""

    def __init__(self) -> None:
        super().__init__()
        self.document = Document(self)
        self.runner = JobRunner(self)
        self.preview = Preview(self)
        self.playback = Playback(self)
        self.tasks = Tasks(self.document, self.runner, self)
        self.settings = SettingsStore(self)
        self.actions_by_id = ActionRegistry(self, load_keys())
        self.docks = Docks(self)
        self.start, self.banner, self.task = StartPage(), Banner(), TaskPanel()
        self.editor = Editor(self.document, self.playback, self.preview)
        self._sound = QLabel()
        self._build()
        self.shell = Shell(self)
        menus.add_actions(self)
        self.panels.add_actions()
        self._connect()
        menus.build_menus(self)
        self.shell.apply_stored()
        self._restore()
        self._refresh()

    # ---- building

    def _build(self) -> None:
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.editor)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        right = Qt.DockWidgetArea.RightDockWidgetArea
        add_dock(self, "motion", tr("Motion"), self.editor.motion, right, shown=True, shortcut="Ctrl+M")
        add_dock(self, "shapes", tr("Mouth shapes"), self.editor.shapes, right, shown=True)
        self.canvas_tools = CanvasTools(self)
        self.curve = add_curve_dock(self)
        self.panels = SidePanels(self)
        self.statusBar().addPermanentWidget(self._sound)
        self.statusBar().addPermanentWidget(self.task)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self.document.project_changed.connect(self._on_project_changed)
        self.document.file_changed.connect(self._on_file_changed)
        for source in (self.document.failed, self.tasks.failed, self.editor.failed):
            source.connect(self.show_error)
        self.tasks.noted.connect(self.show_note)
        self.tasks.media_missing.connect(self._on_media_missing)
        self.tasks.voice_loaded.connect(self.editor.set_voice)
        self.tasks.rendered.connect(self.editor.set_rendered)
        self.tasks.exported.connect(self._on_exported)
        self.runner.started.connect(self.task.show_started)
        self.runner.progressed.connect(self.task.show_progress)
        self.runner.busy_changed.connect(self.task.show_busy)
        self.runner.busy_changed.connect(self._refresh)
        self.task.cancel_asked.connect(self.runner.cancel)
        self.playback.playing_changed.connect(self._on_playing_changed)
        self.playback.sound_lost.connect(self._on_sound_lost)
        self.editor.face_placed.connect(self.tasks.analyse)
        self.editor.keys.selection_changed.connect(lambda: menus.refresh_keys(self))
        self.editor.timeline.menu_asked.connect(lambda place: menus.key_menu(self).popup(place))
        timeline_actions.connect(self)
        self.editor.points.noted.connect(self.show_note)
        self.editor.times.noted.connect(self.show_note)
        self.editor.prompted.connect(self._on_prompted)
        self.start.ready.connect(self.tasks.new_project)
        self.start.project_asked.connect(self.ask_open)
        self.start.project_dropped.connect(self.tasks.open_project)
        self.start.sample_asked.connect(self.open_sample)

    # ---- messages

    @Slot(object)
    def show_error(self, error: StudioError) -> None:
        """Tell what happened, to which file and what to do, without stopping anybody."""
        project = self.document.project
        by_hand = isinstance(error, FaceNotFoundError | ModelError) and project.face is None
        if by_hand and project.portrait is not None:
            self.banner.show_error(error, button=tr("Place by hand"), action=self.editor.placer.start)
        elif error.path is not None and is_report(error.path):
            copy = partial(self.shell.copy_report, error.path)
            self.banner.show_error(error, button=tr("Copy report"), action=copy)
        else:
            self.banner.show_error(error)
        if not self.document.is_open:
            self.start.clear()

    @Slot(str)
    def show_note(self, text: str) -> None:
        self.statusBar().showMessage(text, 8000)

    @Slot(object)
    def _on_media_missing(self, media: MediaRef) -> None:
        error = MediaError(
            tr("This file of the project is not where it was."), path=media.path, remedy=tr("Show where it is now.")
        )
        self.banner.show_error(error, button=tr("Locate…"), action=lambda: self.ask_relink(media))

    # ---- actions

    def open_paths(self, paths: list[Path]) -> None:
        """Take files by what they are for: from a drop or the command line."""
        roles = roles_of(paths, has_portrait=self.document.is_open or self.start.has_portrait)
        if Role.PROJECT in roles:
            self.tasks.open_project(roles[Role.PROJECT])
        elif Role.PORTRAIT in roles and Role.VOICE in roles:
            self.tasks.new_project(roles[Role.PORTRAIT], roles[Role.VOICE])
        elif self.document.is_open:
            self.tasks.replace_media(portrait=roles.get(Role.PORTRAIT), voice=roles.get(Role.VOICE))
        else:
            for role, path in roles.items():
                self.start.take(role, path)

    def open_sample(self) -> None:
        self.tasks.new_project(*(resource_path(name) for name in SAMPLE))

    def new(self) -> None:
        """Back to the start page; the open project is on disk."""
        self.runner.cancel()
        self.playback.pause()
        self.document.close_file()
        self.start.clear()

    def ask_open(self) -> None:
        path = ask_for_file(self, Role.PROJECT, title=tr("Open project"))
        if path is not None:
            self.tasks.open_project(path)

    def ask_media(self, role: Role) -> None:
        """Another portrait or voice for the open project."""
        path = ask_for_file(self, role, title=tr("Choose a file"))
        if path is not None:
            self.tasks.replace_media(**{role.value: path})

    def ask_relink(self, media: MediaRef) -> None:
        """Where a missing file is now; others that are missing are looked for beside it."""
        role = Role.VOICE if media.kind is MediaKind.AUDIO else Role.PORTRAIT
        path = ask_for_file(self, role, title=tr("Find {name}").format(name=Path(media.path).name))
        if path is not None:
            self.banner.dismiss()
            self.tasks.relink(media, path)

    def ask_save_as(self) -> None:
        start = str(self._home() / f"{self._stem()}{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save project as"), start, file_filter(Role.PROJECT))
        if name:
            path = Path(name) if name.endswith(SUFFIX) else Path(name + SUFFIX)
            if self.document.save_as(path, overwrite=path.exists() and name.endswith(SUFFIX)):
                self.show_note(tr("Saved as {path}").format(path=path))

    def ask_export(self) -> None:
        """Open the export dialog; it starts the export when it is accepted."""
        from studio.app.dialogs.export import ExportDialog
        from studio.app.dialogs.last_export import load_last
        from studio.export.registry import load_registry

        manifests = [plugin.manifest for plugin in load_registry().plugins]
        frames = len(self.document.project.frames_to_export)
        last = load_last()
        dialog = ExportDialog(manifests, last.folder or self._home(), self._stem(), frames, self)
        dialog.start_from(last)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setObjectName("export_dialog")
        dialog.accepted.connect(self._on_export_accepted)
        dialog.open()

    def export(self, choice: ExportChoice) -> None:
        from studio.app.dialogs.last_export import store_last

        self.banner.dismiss()
        store_last(choice)
        self.tasks.export(choice)

    def set_scheme(self, name: str) -> None:
        """Appearance: "light", "dark" or as the system has it.

        The hint reaches title bars and native dialogs where the platform can do that; the palette works everywhere.
        """
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        QGuiApplication.styleHints().setColorScheme(schemes.get(name, Qt.ColorScheme.Unknown))
        QApplication.setPalette(theme.palette_for(name))
        for boxes in ("QCheckBox", "QRadioButton"):
            QApplication.setPalette(theme.box_palette_for(name), boxes)  # type: ignore[arg-type]  # the stub asks for bytes

    def _home(self) -> Path:
        """The folder to suggest: the project's; the portrait's while the project is not saved yet; never our own."""
        path, portrait = self.document.path, self.document.project.portrait
        if path is not None and not is_unsaved(path):
            return path.parent
        if self.settings.value.default_folder and Path(self.settings.value.default_folder).is_dir():
            return Path(self.settings.value.default_folder)
        if portrait is None or Path(portrait.path).is_relative_to(data_root()):
            return Path.home()
        return Path(portrait.path).parent

    def _stem(self) -> str:
        path, portrait = self.document.path, self.document.project.portrait
        if is_unsaved(path) and portrait is not None:
            return Path(portrait.path).stem
        return path.stem if path is not None else "lipwright"

    # ---- what the others tell

    @Slot(object, object)
    def _on_project_changed(self, old: Project, new: Project) -> None:
        if new.face is not None and old.face is None:
            self.banner.dismiss()
        self._refresh()

    @Slot()
    def _on_file_changed(self) -> None:
        self.banner.dismiss()
        self.pages.setCurrentWidget(self.editor if self.document.is_open else self.start)
        if self.document.is_open:
            self.editor.set_rendered(None)
            self.playback.seek(0)
            self.editor.canvas.setFocus()
        reason = self.document.read_only_reason
        if reason:
            what, detail = menus.read_only_text(reason)
            self.banner.show_note(what, detail, button=tr("Save a copy…"), action=self.ask_save_as)
        self._refresh()

    @Slot()
    def _on_export_accepted(self) -> None:
        from studio.app.dialogs.export import ExportDialog

        dialog = self.sender()
        if isinstance(dialog, ExportDialog):
            self.export(dialog.choice())

    @Slot(object)
    def _on_exported(self, report: object) -> None:
        path = getattr(report, "output", "")
        self.show_note(tr("Exported to {path}").format(path=path))

    @Slot(bool)
    def _on_playing_changed(self, playing: bool) -> None:
        menus.show_playing(self, playing)
        if playing and not self.playback.silent:
            self._sound.clear()

    @Slot(str)
    def _on_sound_lost(self, reason: str) -> None:
        self._sound.setText(tr("Playing silently: {reason}").format(reason=reason))

    @Slot(str)
    def _on_prompted(self, prompt: str) -> None:
        self.statusBar().showMessage(prompt)

    @Slot()
    def _refresh(self) -> None:
        """What can be done now, and what the window is called."""
        menus.refresh(self)
        in_editor = self.pages.currentWidget() is self.editor
        self.docks.set_editor_shown(in_editor)
        name = self._stem() if self.document.is_open else ""
        self.setWindowTitle(f"{name} – Lipwright" if name else "Lipwright")

    # ---- events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open_paths(dropped_paths(event))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.actions_by_id.tint(self.palette())
            menus.show_playing(self, self.playback.playing)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide at once, then wait for the threads: the job at work stops at its next look at the cancel event."""
        self._store()
        self.shell.end()
        self.hide()
        self.playback.pause()
        self.runner.close()
        self.tasks.close()
        self.preview.close()
        self.canvas_tools.close()
        self.editor.times.close()
        self.editor.words.close()
        self.document.close()
        event.accept()

    def _settings(self) -> QSettings:
        return QSettings(str(folder(Place.CONFIG) / "window.ini"), QSettings.Format.IniFormat)

    def _store(self) -> None:
        try:
            settings = self._settings()
        except StudioError:
            return
        settings.setValue("geometry", self.saveGeometry())
        remember.store(settings, self.editor.timeline, self.editor.splitter)
        state, known = self.docks.layout_state()
        if not state.isEmpty():
            settings.setValue("panels", state)
            settings.setValue("known_panels", known)

    def _restore(self) -> None:
        self.resize(self.shell.default_size())
        try:
            settings = self._settings()
        except StudioError:
            return
        geometry, state, known = (settings.value(name) for name in ("geometry", "panels", "known_panels"))
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        remember.restore(settings, self.editor.timeline, self.editor.splitter)
        if isinstance(state, QByteArray) and isinstance(known, list):
            self.docks.set_layout_state(state, [str(name) for name in known])
