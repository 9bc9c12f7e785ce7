"""The shortcut editor: every action of the registry, its keys, and who has a key already."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.app import icons
from studio.app.actions import ActionRegistry, native
from studio.app.shell.fuzzy import folded, fuzzy_score, natural
from studio.app.shell.shortcut_store import store_keys
from studio.app.texts import tr

_ID = Qt.ItemDataRole.UserRole


class ShortcutDialog(QDialog):
    """Not modal. Every change holds at once and is kept at once."""

    def __init__(self, registry: ActionRegistry, parent: QWidget) -> None:
        super().__init__(parent)
        self._registry = registry
        self._rows: dict[str, QTreeWidgetItem] = {}
        self.setObjectName("shortcut_dialog")
        self.setWindowTitle(tr("Shortcuts"))
        self._make_widgets()
        self._arrange()
        self._connect()
        self._fill()
        self.resize(720, 560)

    def _make_widgets(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search by name or keys"))
        self.search.setAccessibleName(tr("Search shortcuts"))
        self.search.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Action"), tr("Shortcuts"), tr("Default")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAlternatingRowColors(True)
        self.list.setAccessibleName(tr("Actions and their shortcuts"))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.key = QKeySequenceEdit()
        self.key.setMaximumSequenceLength(1)
        self.key.setClearButtonEnabled(True)
        self.key.setAccessibleName(tr("New shortcut"))
        for part in self.key.findChildren(QLineEdit):
            part.setPlaceholderText(tr("Press keys"))
            part.setAccessibleName(tr("New shortcut"))
        self.conflict = QLabel()
        self.conflict.setWordWrap(True)
        self.conflict.setTextFormat(Qt.TextFormat.PlainText)
        self.set_button, self.add_button = QPushButton(tr("&Set")), QPushButton(tr("&Add"))
        self.set_button.setToolTip(tr("Make this the only shortcut of the action"))
        self.add_button.setToolTip(tr("Add this shortcut to those of the action"))
        self.none_button = QPushButton(tr("&None"))
        self.none_button.setToolTip(tr("Remove the shortcuts of the action"))
        self.reset_button, self.reset_all_button = QPushButton(tr("&Reset")), QPushButton(tr("Reset a&ll"))
        self.reset_button.setToolTip(tr("Restore the default shortcuts of the action"))
        self.reset_all_button.setToolTip(tr("Restore the default shortcuts of all actions"))
        for button in self._buttons:
            button.setAutoDefault(False)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.set_button, self.add_button, self.none_button, self.reset_button, self.reset_all_button

    def _arrange(self) -> None:
        entry = QHBoxLayout()
        label = QLabel(tr("New s&hortcut:"))
        label.setBuddy(self.key)
        entry.addWidget(label)
        entry.addWidget(self.key, 1)
        for button in self._buttons[:4]:
            entry.addWidget(button)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.addButton(self.reset_all_button, QDialogButtonBox.ButtonRole.ResetRole)
        close.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(entry)
        column.addWidget(self.conflict)
        column.addWidget(icons.without_icons(close))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._on_row)
        self.key.keySequenceChanged.connect(self._refresh)
        self.set_button.clicked.connect(self._on_set)
        self.add_button.clicked.connect(self._on_add)
        self.none_button.clicked.connect(self._on_none)
        self.reset_button.clicked.connect(self._on_reset)
        self.reset_all_button.clicked.connect(self._on_reset_all)
        self._registry.keys_changed.connect(self._show_row)

    @property
    def chosen(self) -> str:
        """Id of the action that is selected; "" when none is."""
        item = self.list.currentItem()
        return item.data(0, _ID) if item is not None and not item.isHidden() else ""

    def choose(self, action_id: str) -> None:
        self.list.setCurrentItem(self._rows[action_id])

    # ---- the list

    def _fill(self) -> None:
        for action_id in sorted(self._registry.all(), key=lambda name: natural(self._registry.title(name))):
            item = self._rows[action_id] = QTreeWidgetItem([self._registry.title(action_id)])
            item.setData(0, _ID, action_id)
            item.setToolTip(0, self._registry.tip(action_id))
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 6))
            self._show_row(action_id)
        self.list.addTopLevelItems(list(self._rows.values()))
        if self._rows:
            self.list.setCurrentItem(next(iter(self._rows.values())))
        self._refresh()

    def _show_row(self, action_id: str) -> None:
        """An action with own shortcuts is bold."""
        item = self._rows.get(action_id)
        if item is None:
            return
        keys, usual = self._registry.keys(action_id), self._registry.default_keys(action_id)
        item.setText(1, "   ".join(map(native, keys)))
        item.setText(2, "   ".join(map(native, usual)))
        font = item.font(1)
        font.setBold(keys != usual)
        item.setFont(1, font)

    def _filter(self, text: str) -> None:
        for item in self._rows.values():
            keys = folded(item.text(1))
            fits = fuzzy_score(text, item.text(0)) is not None or (bool(text) and folded(text.strip()) in keys)
            item.setHidden(not fits)
        if not self.chosen:
            shown = next((item for item in self._rows.values() if not item.isHidden()), None)
            if shown is not None:
                self.list.setCurrentItem(shown)
        self._refresh()

    def _on_row(self) -> None:
        self.key.clear()
        self._refresh()

    # ---- the key

    @property
    def _pressed(self) -> str:
        return self.key.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _refresh(self) -> None:
        """Who has the key now, and what can be done about it."""
        key, chosen = self._pressed, self.chosen
        others = self._registry.holders(key, but=chosen) if key and chosen else []
        keys = self._registry.keys(chosen) if chosen else ()
        names = tr(" and ").join(tr("“{name}”").format(name=self._registry.title(other)) for other in others)
        told = tr("{key} belongs to {names}. Taking it over leaves that action without it.") if others else ""
        self.conflict.setText(told.format(key=native(key), names=names))
        self.set_button.setText(tr("&Take over") if others else tr("&Set"))
        self.set_button.setEnabled(bool(key and chosen) and (key,) != keys)
        self.add_button.setEnabled(bool(key and chosen) and not others and key not in keys)
        self.none_button.setEnabled(bool(keys))
        self.reset_button.setEnabled(bool(chosen) and keys != self._registry.default_keys(chosen))
        self.reset_all_button.setEnabled(bool(self._registry.own_keys))

    def _on_set(self) -> None:
        self._take(self._pressed, self.chosen)
        self._give(self.chosen, (self._pressed,))

    def _on_add(self) -> None:
        self._give(self.chosen, (*self._registry.keys(self.chosen), self._pressed))

    def _on_none(self) -> None:
        self._give(self.chosen, ())

    def _on_reset(self) -> None:
        """Back to the default keys; an action that was given one of them loses it."""
        usual = self._registry.default_keys(self.chosen)
        for key in usual:
            self._take(key, self.chosen)
        self._give(self.chosen, usual)

    def _on_reset_all(self) -> None:
        self._registry.reset_keys()
        self._keep()

    def _take(self, key: str, taker: str) -> None:
        """Who has the key loses it. A default key needs no taking: it comes back when the taker lets it go."""
        for other in self._registry.holders(key, but=taker):
            if other not in self._registry.own_keys and key in self._registry.default_keys(other):
                continue
            rest = [has for has in self._registry.keys(other) if not _clash(has, key)]
            self._registry.set_keys(other, rest)

    def _give(self, action_id: str, keys: tuple[str, ...]) -> None:
        self._registry.set_keys(action_id, keys)
        self.key.clear()
        self._keep()

    def _keep(self) -> None:
        store_keys(self._registry.own_keys)
        self._refresh()


def _clash(first: str, second: str) -> bool:
    """Whether two shortcuts cannot both be used: they are equal, or one begins the other."""
    one, two = QKeySequence(first), QKeySequence(second)
    none = QKeySequence.SequenceMatch.NoMatch
    return one.matches(two) != none or two.matches(one) != none
