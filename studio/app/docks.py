"""The panels around the editor: made in one place, listed in the View menu, arranged so that the picture keeps room."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDockWidget,
    QFrame,
    QMainWindow,
    QMenu,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QWidget,
)

from studio.app.actions import ActionSpec
from studio.app.texts import tr

if TYPE_CHECKING:
    from studio.app.window import MainWindow

LAYOUT_VERSION = 1
"""Stored layouts of another version are not used."""
SIDE_WIDTH, MOST_SIDE_WIDTH = 300, 400
"""Of the panels beside the picture, px."""
TAB_MARGIN = 28
"""Px beside the title in a panel's tab."""
BOTTOM_HEIGHT = 220
_LOWER_RIGHT = frozenset({"shapes", "groups"})
"""Right panels that lie below the others, so that keys can be set while a setting is looked at."""


def add_dock(
    window: MainWindow,
    dock_id: str,
    title: str,
    widget: QWidget,
    area: Qt.DockWidgetArea,
    *,
    shown: bool,
    shortcut: str = "",
) -> QDockWidget:
    """Put `widget` into a panel beside the editor, with an action `show_<dock_id>` in the View menu.

    title: translated; names the panel and, if it has no name yet, the widget. shown: in the default layout.
    Panels of one area share it as tabs. Call it from `MainWindow._build`, or later.
    """
    return window.docks.add(dock_id, title, widget, area, shown=shown, shortcut=shortcut)


class Docks(QObject):
    """All panels of a window. They show beside the editor only; what the start page hides comes back as it was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: dict[str, QDockWidget] = {}
        self._areas: dict[str, Qt.DockWidgetArea] = {}
        self._shown: dict[str, bool] = {}
        self._menu: QMenu | None = None
        self._state = QByteArray()
        self._known: frozenset[str] = frozenset()
        self._in_editor = self._switching = False
        window.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.AnimatedDocks
        )
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)

    def add(
        self, dock_id: str, title: str, widget: QWidget, area: Qt.DockWidgetArea, *, shown: bool, shortcut: str = ""
    ) -> QDockWidget:
        """See `add_dock`."""
        dock = QDockWidget(title, self._window)
        dock.setObjectName(dock_id)
        dock.setWidget(_with_bars(widget))
        dock.setAccessibleName(title)
        if not widget.accessibleName():
            widget.setAccessibleName(title)
        self._docks[dock_id], self._areas[dock_id], self._shown[dock_id] = dock, area, shown
        self._window.addDockWidget(area, dock)
        dock.setVisible(False)
        self._add_action(dock_id, title, shortcut)
        dock.installEventFilter(self)
        if self._in_editor:
            self._join(dock_id)
        return dock

    def __getitem__(self, dock_id: str) -> QDockWidget:
        return self._docks[dock_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._docks)

    def fill(self, menu: QMenu) -> None:
        """List the panels in a menu; those that come later too."""
        self._menu = menu
        menu.addActions([self._window.actions_by_id[f"show_{dock_id}"] for dock_id in self._docks])

    def show(self, dock_id: str) -> None:
        """Open a panel and bring it in front of those that share its place; a lone one at the bottom stays low."""
        dock = self._docks[dock_id]
        lone = dock.isHidden() and all(other.isHidden() for other in self._window.tabifiedDockWidgets(dock))
        dock.setVisible(True)
        dock.raise_()
        if lone and self._window.dockWidgetArea(dock) == Qt.DockWidgetArea.BottomDockWidgetArea:
            self._window.resizeDocks([dock], [BOTTOM_HEIGHT], Qt.Orientation.Vertical)

    def in_front(self, dock_id: str) -> bool:
        """Whether a panel can be seen: shown, and not behind others that share its place."""
        dock = self._docks[dock_id]
        return dock.isVisible() and not dock.visibleRegion().isEmpty()

    # ---- the editor comes and goes

    def set_editor_shown(self, shown: bool) -> None:
        """Show the panels as they were left, or put them away while there is no editor."""
        if shown == self._in_editor:
            return
        self._in_editor = shown
        if shown and self._state.isEmpty():
            self.reset()
        elif shown:
            self._put_back()
        else:
            self._state, self._known = self._window.saveState(LAYOUT_VERSION), frozenset(self._docks)
            self._switching = True
            for dock in self._docks.values():
                dock.setVisible(False)
            self._switching = False
            self._show_in_actions()

    def layout_state(self) -> tuple[QByteArray, list[str]]:
        """What to store: where the panels are (empty when no editor was ever shown), and their ids."""
        if self._in_editor:
            return self._window.saveState(LAYOUT_VERSION), sorted(self._docks)
        return self._state, sorted(self._known)

    def set_layout_state(self, state: QByteArray, known: list[str]) -> None:
        """Use a stored layout when the editor shows. Panels that it does not know get their default place."""
        self._state, self._known = state, frozenset(known)
        if self._in_editor:
            self._put_back()

    def reset(self) -> None:
        """The default layout."""
        self._state = QByteArray()
        if not self._in_editor:
            return
        self._switching = True
        for dock_id, dock in self._docks.items():
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
            self._window.addDockWidget(self._areas[dock_id], dock)
            dock.setVisible(True)
        for stack in self._stacks():
            for first, second in zip(stack, stack[1:], strict=False):
                self._window.tabifyDockWidget(self._docks[first], self._docks[second])
        for dock_id, dock in self._docks.items():
            dock.setVisible(self._shown[dock_id])
        self._switching = False
        self._give_room()
        self._show_in_actions()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A panel that is closed by its own button, or shown by code, shows in its action."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent) and not self._switching:
            self._show_in_actions()
        return False

    # ---- inside

    def _add_action(self, dock_id: str, title: str, shortcut: str) -> None:
        text = tr("{name} panel").format(name=title)
        keys = (shortcut,) if shortcut else ()
        tip = tr("Show or hide the panel {name}").format(name=title)
        spec = ActionSpec(f"show_{dock_id}", text, keys, checkable=True, checked=self._shown[dock_id], tip=tip)
        action = self._window.actions_by_id.add(spec, lambda on: self._on_asked(dock_id, on))
        action.setEnabled(self._in_editor)
        if self._menu is not None:
            self._menu.addAction(action)

    def _on_asked(self, dock_id: str, on: bool) -> None:
        if not self._in_editor or self._switching:
            return
        if on:
            self.show(dock_id)
        else:
            self._docks[dock_id].setVisible(False)

    def _put_back(self) -> None:
        self._switching = True
        restored = self._window.restoreState(self._state, LAYOUT_VERSION)
        self._switching = False
        if not restored:
            self.reset()
            return
        for dock_id in set(self._docks) - self._known:
            self._join(dock_id)
        self._show_in_actions()

    def _join(self, dock_id: str) -> None:
        """Give a panel that the layout does not know its default place."""
        mates = next(stack for stack in self._stacks() if dock_id in stack)
        mate = next((self._docks[other] for other in mates if other != dock_id), None)
        if mate is not None:
            self._window.tabifyDockWidget(mate, self._docks[dock_id])
        self._docks[dock_id].setVisible(self._shown[dock_id])

    def _stacks(self) -> list[list[str]]:
        """Ids that share a place as tabs, from top to bottom."""
        stacks: dict[tuple[int, bool], list[str]] = {}
        for dock_id, area in self._areas.items():
            lower = area == Qt.DockWidgetArea.RightDockWidgetArea and dock_id in _LOWER_RIGHT
            stacks.setdefault((area.value, lower), []).append(dock_id)
        return list(stacks.values())

    def _give_room(self) -> None:
        """Sizes and the tab in front of the default layout."""
        for stack in self._stacks():
            shown = [self._docks[dock_id] for dock_id in stack if self._shown[dock_id]]
            if not shown:
                continue
            shown[0].raise_()
            if self._window.dockWidgetArea(shown[0]) == Qt.DockWidgetArea.BottomDockWidgetArea:
                self._window.resizeDocks(shown[:1], [BOTTOM_HEIGHT], Qt.Orientation.Vertical)
            else:
                self._window.resizeDocks(shown[:1], [self._side_width()], Qt.Orientation.Horizontal)

    def _side_width(self) -> int:
        """Room for the tabs of the panels on the right, whose titles are longer in some languages."""
        wide, right = self._window.fontMetrics().horizontalAdvance, Qt.DockWidgetArea.RightDockWidgetArea
        stacks = [[dock_id for dock_id in stack if self._areas[dock_id] == right] for stack in self._stacks()]
        tabs = [sum(wide(self._docks[dock_id].windowTitle()) + TAB_MARGIN for dock_id in stack) for stack in stacks]
        return min(max(SIDE_WIDTH, *tabs), MOST_SIDE_WIDTH)

    def _show_in_actions(self) -> None:
        self._switching = True
        for dock_id, dock in self._docks.items():
            action = self._window.actions_by_id[f"show_{dock_id}"]
            action.setEnabled(self._in_editor)
            if self._in_editor:
                action.setChecked(not dock.isHidden())
        for tabs in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            tabs.setAccessibleName(tr("Panels"))
        self._switching = False


def _with_bars(widget: QWidget) -> QWidget:
    """A panel with scroll bars where it has none of its own, so that a low screen or large text hides nothing."""
    if isinstance(widget, QAbstractScrollArea):
        return widget
    return _ScrollArea(widget)


class _ScrollArea(QScrollArea):
    """As wide as its content wants to be; as low as one likes."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, 60)
