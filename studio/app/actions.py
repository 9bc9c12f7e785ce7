"""Every action of the application in one registry: menus, buttons, shortcuts and the command palette come from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QWidget

from studio.app import icons
from studio.app.access_keys import without_access_key

Keys = tuple[str, ...]
"""Shortcuts of one action in Qt's portable notation; menus show the first."""


@dataclass(frozen=True)
class ActionSpec:
    """One action. shortcuts: those by default. text: with & before its access key.

    name: what it is called outside its menu, where `text` alone would not tell it from others.
    """

    id: str
    text: str
    shortcuts: Keys = ()
    icon: str = ""
    checkable: bool = False
    checked: bool = False
    tip: str = ""
    name: str = ""


class ActionRegistry(QObject):
    """The QActions of a window by id."""

    used = Signal(str)
    """Id of an action that a person triggered."""
    keys_changed = Signal(str)
    """Id of an action that has other shortcuts now."""

    def __init__(self, parent: QObject, own_keys: Mapping[str, Keys] | None = None) -> None:
        """own_keys: shortcuts that the person chose, by action id; an empty tuple means none at all."""
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._specs: dict[str, ActionSpec] = {}
        self._own = dict(own_keys or {})

    def add(self, spec: ActionSpec, slot: Callable[..., object]) -> QAction:
        """Make an action that calls `slot`; a checkable one gives it its state."""
        action = QAction(spec.text, self.parent())
        action.setObjectName(spec.id)
        if "(&" in spec.text:  # Qt leaves the letter of Chinese texts on buttons
            action.setIconText(plain(spec.text))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(spec.checkable)
        action.setChecked(spec.checked)
        (action.toggled if spec.checkable else action.triggered).connect(slot)
        action.triggered.connect(lambda: self.used.emit(spec.id))
        self._actions[spec.id], self._specs[spec.id] = action, spec
        if isinstance(parent := self.parent(), QWidget):
            parent.addAction(action)
        self._show_keys(spec.id)
        return action

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def all(self) -> Mapping[str, QAction]:
        return self._actions

    def title(self, action_id: str) -> str:
        """What the action is called in lists: its name, or else its text as it is now, without access key."""
        return self._specs[action_id].name or plain(self._actions[action_id].text())

    def tip(self, action_id: str) -> str:
        """What the action does, in a few words more."""
        spec = self._specs[action_id]
        return spec.tip or spec.name or plain(spec.text)

    # ---- shortcuts

    def keys(self, action_id: str) -> Keys:
        """The shortcuts that hold now."""
        return tuple(_portable(sequence) for sequence in self._actions[action_id].shortcuts())

    def default_keys(self, action_id: str) -> Keys:
        return tuple(_portable(QKeySequence(text)) for text in self._specs[action_id].shortcuts)

    @property
    def own_keys(self) -> Mapping[str, Keys]:
        """The shortcuts that differ from the default ones, by action id."""
        return self._own

    def set_keys(self, action_id: str, keys: Sequence[str]) -> None:
        """Give an action these shortcuts, and only these. Menus and tooltips follow."""
        chosen = tuple(_portable(QKeySequence(text)) for text in keys)
        self._own[action_id] = chosen
        if chosen == self.default_keys(action_id):
            del self._own[action_id]
        self._show_changed()

    def reset_keys(self) -> None:
        """Give every action its default shortcuts."""
        self._own.clear()
        self._show_changed()

    def holders(self, key: str, *, but: str = "") -> list[str]:
        """Ids of actions that `key` would get in the way of: they have it, begin with it, or are begun by it."""
        wanted, none = QKeySequence(key), QKeySequence.SequenceMatch.NoMatch
        return [
            action_id
            for action_id, action in self._actions.items()
            if action_id != but
            and any(wanted.matches(has) != none or has.matches(wanted) != none for has in action.shortcuts())
        ]

    def _show_changed(self) -> None:
        for action_id in self._actions:
            if self._keys_now(action_id) != self.keys(action_id):
                self._show_keys(action_id)
                self.keys_changed.emit(action_id)

    def _show_keys(self, action_id: str) -> None:
        """Shortcuts and tooltip."""
        action, keys = self._actions[action_id], self._keys_now(action_id)
        action.setShortcuts([QKeySequence(text) for text in keys])
        shown = native(keys[0]) if keys else ""
        action.setToolTip(f"{self.tip(action_id)} ({shown})" if shown else self.tip(action_id))

    def _keys_now(self, action_id: str) -> Keys:
        """Own shortcuts, or the default ones but for those that the person gave to another action."""
        if action_id in self._own:
            return self._own[action_id]
        given = {key for other, chosen in self._own.items() if other in self._specs for key in chosen}
        return tuple(key for key in self.default_keys(action_id) if key not in given)

    def tint(self, palette: QPalette) -> None:
        """Draw the icons anew in the palette's colours."""
        for action_id, spec in self._specs.items():
            if spec.icon:
                self._actions[action_id].setIcon(icons.icon(spec.icon, palette))


def plain(text: str) -> str:
    """A menu's text without access key and dots."""
    return without_access_key(text).replace("&&", "&").rstrip("…")


def native(key: str) -> str:
    """A shortcut as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _portable(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
