"""Every action of the application in one registry: menus, buttons and shortcuts are made from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette

from studio.app import icons


@dataclass(frozen=True)
class ActionSpec:
    """One action. shortcuts: the first is shown in menus. text: with & before its access key."""

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    checked: bool = False
    tip: str = ""


class ActionRegistry(QObject):
    """The QActions of a window by id."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._specs: dict[str, ActionSpec] = {}

    def add(self, spec: ActionSpec, slot: Callable[..., object]) -> QAction:
        """Make an action that calls `slot`; a checkable one gives it its state."""
        action = QAction(spec.text, self.parent())
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(text) for text in spec.shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(spec.checkable)
        action.setChecked(spec.checked)
        plain = spec.tip or spec.text.replace("&", "").rstrip("…")
        key = QKeySequence(spec.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText) if spec.shortcuts else ""
        action.setToolTip(f"{plain} ({key})" if key else plain)
        (action.toggled if spec.checkable else action.triggered).connect(slot)
        self._actions[spec.id], self._specs[spec.id] = action, spec
        return action

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def all(self) -> Mapping[str, QAction]:
        return self._actions

    def tint(self, palette: QPalette) -> None:
        """Draw the icons anew in the palette's colours."""
        for action_id, spec in self._specs.items():
            if spec.icon:
                self._actions[action_id].setIcon(icons.icon(spec.icon, palette))
