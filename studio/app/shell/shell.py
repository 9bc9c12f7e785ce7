"""What is around the editor of one window, and its actions: each part is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, QUrl, Slot, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from studio.app import theme
from studio.app.actions import ActionSpec, plain
from studio.app.settings import MOST_RECENT, Settings
from studio.app.shell.palette import OWN_ID, CommandPalette
from studio.app.shell.session import LastSession, Session
from studio.app.texts import tr
from studio.core.errors import StudioError
from studio.store.places import Place, folder

if TYPE_CHECKING:
    from studio.app.shell.help import HelpWindow
    from studio.app.shell.tour import Tour
    from studio.app.window import MainWindow

DEFAULT_SIZE = QSize(1180, 820)
NOTE_MS = 3000
"""How long after a change what is open is noted for the next start."""


class Shell(QObject):
    """Settings, shortcuts, command palette, help, tour and the session of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.palette = CommandPalette(window.actions_by_id, window)
        self.session: Session | None = None
        self.tour: Tour | None = None
        self._help: HelpWindow | None = None
        self._note = QTimer(self)
        self._note.setSingleShot(True)
        self._note.setInterval(NOTE_MS)
        self._note.timeout.connect(self.note_session)
        self.palette.chosen.connect(self._on_chosen)
        window.settings.changed.connect(self._on_settings)
        window.document.file_changed.connect(self.note_session)
        window.document.project_changed.connect(self._note_later)
        window.playback.frame_changed.connect(self._note_later)

    def add_actions(self) -> None:
        """Into the window's registry; the menus list them."""
        add, window = self._window.actions_by_id.add, self._window
        add(ActionSpec("settings", tr("Se&ttings…"), ("Ctrl+,",)), self.open_settings)
        add(ActionSpec("shortcuts", tr("S&hortcuts…"), tip=tr("Change keyboard shortcuts")), self.open_shortcuts)
        tip = tr("Find a command by its name")
        add(ActionSpec(OWN_ID, tr("&Commands…"), ("Ctrl+Shift+P",), tip=tip), self.open_palette)
        tip = tr("Open the guide at what has the focus")
        add(ActionSpec("help", tr("&Help"), ("F1",), tip=tip), self.open_help)
        window.actions_by_id["help"].setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        add(ActionSpec("help_shortcuts", tr("&Keyboard shortcuts"), ("Shift+F1",)), self.open_shortcut_list)
        add(ActionSpec("tour", tr("&Tour"), tip=tr("Five steps through the window")), self.start_tour)
        tip = tr("Open the folder of fault reports")
        add(ActionSpec("reports", tr("&Reports folder"), tip=tip), self.open_reports)
        tip = tr("Restore the default panels and window")
        add(ActionSpec("reset_layout", tr("&Reset layout"), tip=tip), self.reset_layout)
        tip = tr("Colours that colour-blind people can tell apart")
        on = window.settings.value.safe_colours
        add(ActionSpec("safe_colours", tr("&Colours for everybody"), checkable=True, checked=on, tip=tip),
            lambda on: window.settings.change(safe_colours=on))  # fmt: skip
        tip = tr("Move the focus to the next part of the window")
        add(ActionSpec("next_part", tr("&Next part"), ("F6",), tip=tip), lambda: self._go_to_part(1))
        tip = tr("Move the focus to the previous part of the window")
        add(ActionSpec("previous_part", tr("Pre&vious part"), ("Shift+F6",), tip=tip), lambda: self._go_to_part(-1))

    def apply_stored(self) -> None:
        """Settings of earlier starts, once the window is built."""
        self._apply(Settings(), self._window.settings.value)

    # ---- windows of its own

    @Slot()
    def open_settings(self) -> None:
        from studio.app.shell.settings_dialog import SettingsDialog

        dialog = self._window.findChild(SettingsDialog)
        if dialog is None:
            dialog = SettingsDialog(self._window.settings, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.frames_removed.connect(self._on_frames_removed)
        _bring(dialog)

    @Slot()
    def open_shortcuts(self) -> None:
        from studio.app.shell.shortcuts import ShortcutDialog

        dialog = self._window.findChild(ShortcutDialog)
        if dialog is None:
            dialog = ShortcutDialog(self._window.actions_by_id, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _bring(dialog)

    @Slot()
    def open_palette(self) -> None:
        self.palette.open(self._window.settings.value.recent_actions)

    @Slot()
    def open_help(self) -> None:
        self._help_window().open_for(QApplication.focusWidget())

    @Slot()
    def open_shortcut_list(self) -> None:
        from studio.app.shell.help import SHORTCUTS

        self._help_window().open_at(SHORTCUTS)

    def _help_window(self) -> HelpWindow:
        from studio.app.shell.help import HelpWindow, shortcuts_html

        if self._help is None:
            self._help = HelpWindow(lambda: shortcuts_html(self._window.actions_by_id, self._menus()), self._window)
        return self._help

    def _menus(self) -> dict[str, list[str]]:
        """Ids of the actions of each menu; at the end those that are in none."""
        menus: dict[str, list[str]] = {}
        for top in self._window.menuBar().actions():
            menu = top.menu()
            if isinstance(menu, QMenu):
                menus[plain(top.text())] = _ids(menu)
        listed = {action_id for ids in menus.values() for action_id in ids}
        known = self._window.actions_by_id.all()
        menus = {title: [action_id for action_id in ids if action_id in known] for title, ids in menus.items()}
        return menus | {tr("Elsewhere"): [action_id for action_id in known if action_id not in listed]}

    @Slot()
    def open_reports(self) -> None:
        try:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder(Place.LOG))))
        except StudioError as error:
            self._window.show_error(error)

    def copy_report(self, path: Path) -> None:
        from studio.app.shell.crash import read_report

        QGuiApplication.clipboard().setText(read_report(path))
        self._window.show_note(tr("The report is in the clipboard."))

    # ---- tour

    @Slot()
    def start_tour(self) -> None:
        self._start_tour(take_focus=True)

    def _start_tour(self, *, take_focus: bool) -> None:
        from studio.app.shell.tour import Tour

        if self.tour is None:
            self.tour = Tour(self._window)
            self.tour.ended.connect(self._on_tour_ended)
        self.tour.start(take_focus=take_focus)

    @Slot()
    def _on_tour_ended(self) -> None:
        self._window.settings.change(tour_done=True)

    # ---- the session

    def begin(self, session: Session, *, has_files: bool, reports: Sequence[Path] = ()) -> None:
        """The application starts: offer what was open last, or the tour to somebody new. Never both, never unasked.

        reports: of crashes since the last start.
        """
        self.session = session
        offer = session.begin()
        settings = self._window.settings.value
        if has_files:
            return
        if offer is not None and (offer.crashed or settings.offer_session):
            self._offer(offer, reports)
        elif not settings.tour_done:
            QTimer.singleShot(0, partial(self._start_tour, take_focus=False))

    def end(self) -> None:
        """The window closes: what is open is noted while it is still open."""
        self._note.stop()
        if self.session is not None:
            self.note_session()
            self.session.end()
            self.session = None

    @Slot()
    def _note_later(self) -> None:
        if self.session is not None:
            self._note.start()

    @Slot()
    def note_session(self) -> None:
        if self.session is not None:
            self.session.note(self._window.document.path, self._window.playback.frame)

    def situation(self) -> str:
        """What was going on, for a report of a fault: nothing of what is in the media."""
        window, project = self._window, self._window.document.project
        return "\n".join(
            (
                f"project open: {window.document.is_open}, frame {window.playback.frame} of {project.frame_count}",
                f"engine: {project.render.engine}, layers: {len(project.layers)}, job: {window.runner.label or 'none'}",
                f"Qt {qVersion()}, platform {QGuiApplication.platformName()}",
            )
        )

    def _offer(self, offer: LastSession, reports: Sequence[Path]) -> None:
        name = offer.project.stem
        if offer.again:
            what = tr("Lipwright ended unexpectedly again, with “{name}” open.")
            detail = tr("Every edit is on disk. You can open it once more, or start with something else.")
        elif offer.crashed:
            what = tr("Lipwright ended unexpectedly last time, with “{name}” open.")
            detail = tr("Nothing is lost: every edit is on disk.")
        else:
            what, detail = tr("Last time you worked on “{name}”."), ""
        copy = (tr("Copy report"), partial(self.copy_report, reports[-1])) if reports else None
        self._window.banner.show_note(
            what.format(name=name), detail, button=tr("Open it again"), action=partial(self._take, offer), second=copy
        )

    def _take(self, offer: LastSession) -> None:
        if self.session is not None:
            self.session.accept()
        window = self._window
        window.open_paths([offer.project])
        if window.document.path == offer.project:
            window.playback.seek(offer.frame)

    @Slot(object)
    def open_from_elsewhere(self, paths: list[Path]) -> None:
        """A later start handed its files over."""
        window = self._window
        if window.isMinimized():
            window.showNormal()
        _bring(window)
        if paths:
            window.open_paths(paths)

    # ---- layout

    def default_size(self) -> QSize:
        """Of the window: as large as is useful, and no larger than the screen."""
        screen = self._window.screen()
        return DEFAULT_SIZE.boundedTo(screen.availableSize() - QSize(8, 40)) if screen is not None else DEFAULT_SIZE

    @Slot()
    def reset_layout(self) -> None:
        if self._window.isMaximized() or self._window.isFullScreen():
            self._window.showNormal()
        self._window.resize(self.default_size())
        self._window.docks.reset()
        self._window.show_note(tr("Panels and window are back to their defaults."))

    def _go_to_part(self, step: int) -> None:
        """From canvas to timeline to each panel that is in front, and round."""
        window, focused = self._window, QApplication.focusWidget()
        parts: list[QWidget] = [window.start]
        if window.document.is_open:
            panels = [window.docks[dock_id].widget() for dock_id in window.docks if window.docks.in_front(dock_id)]
            parts = [window.editor.canvas, window.editor.timeline, *panels]
        if window.banner.isVisible():
            parts.insert(0, window.banner)
        here = next((i for i, part in enumerate(parts) if part is focused or part.isAncestorOf(focused or part)), -1)
        for turn in range(1, len(parts) + 1):
            place = (here + step * turn) % len(parts) if here >= 0 else (turn - 1 if step > 0 else -turn)
            if _focus_first(parts[place]):
                return

    # ---- what changes

    @Slot(str)
    def _on_chosen(self, action_id: str) -> None:
        recent = self._window.settings.value.recent_actions
        others = [other for other in recent if other != action_id]
        self._window.settings.change(recent_actions=(action_id, *others)[:MOST_RECENT])

    @Slot()
    def _on_frames_removed(self) -> None:
        self._window.editor.set_rendered(None)
        self._window.show_note(tr("The rendered frames were removed."))

    @Slot(object, object)
    def _on_settings(self, old: Settings, new: Settings) -> None:
        self._apply(old, new)

    def _apply(self, old: Settings, new: Settings) -> None:
        """What changed, and that alone: the palette belongs to all windows."""
        window, actions = self._window, self._window.actions_by_id
        if new.scheme != old.scheme:
            window.set_scheme(new.scheme)
        if new.safe_colours != old.safe_colours:
            theme.use_safe_colours(new.safe_colours)
        actions[f"scheme_{new.scheme}"].setChecked(True)
        actions["safe_colours"].setChecked(new.safe_colours)
        window.tasks.default_engine = new.engine
        if new.scrub_sound != window.playback.scrubber.on:
            window.playback.scrubber.set_on(new.scrub_sound)


def _ids(menu: QMenu) -> list[str]:
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += _ids(inner) if isinstance(inner, QMenu) else [action.objectName()]
    return found


def _bring(widget: QWidget) -> None:
    widget.show()
    widget.raise_()
    widget.activateWindow()


def _focus_first(part: QWidget) -> bool:
    """Give the focus to a widget, or to the first inside it that takes it by Tab."""
    for widget in (part, *part.findChildren(QWidget)):
        takes = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if takes and widget.isEnabled() and widget.isVisible():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False
