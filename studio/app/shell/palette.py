"""The command palette: type a few letters of what to do, press Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.app import theme
from studio.app.actions import ActionRegistry, native
from studio.app.shell.fuzzy import fuzzy_score, natural
from studio.app.texts import tr, tr_n

WIDTH, HEIGHT = 560, 380
_ID = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_OURS = frozenset({*_MOVES, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
OWN_ID = "palette"


def ranked(registry: ActionRegistry, query: str, recent: tuple[str, ...]) -> list[str]:
    """Ids of the enabled actions that fit what was typed: best first, and among equals the last used first."""
    age = {action_id: place for place, action_id in enumerate(recent)}
    found = []
    for action_id, action in registry.all().items():
        title = registry.title(action_id)
        scores = [fuzzy_score(query, title), fuzzy_score(query, registry.tip(action_id))]
        best = max((score - index * 5 for index, score in enumerate(scores) if score is not None), default=None)
        if best is not None and action.isEnabled() and action_id != OWN_ID:
            best = best if query.strip() else 0.0
            found.append((-best, age.get(action_id, len(age)), natural(title), action_id))
    return [action_id for *_, action_id in sorted(found)]


class CommandPalette(QFrame):
    """Lies over the top of its window while it is open. Closes with Esc, a choice, or when the focus goes elsewhere."""

    chosen = Signal(str)

    def __init__(self, registry: ActionRegistry, parent: QWidget) -> None:
        super().__init__(parent)
        self._registry, self._over = registry, parent
        self._recent: tuple[str, ...] = ()
        self._before: QWidget | None = None
        self._items: list[QTreeWidgetItem] = []
        self.setObjectName("command_palette")
        self.setAccessibleName(tr("Commands"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.query, self.list = QLineEdit(), QTreeWidget()
        self.query.setPlaceholderText(tr("What do you want to do?"))
        self.query.setAccessibleName(tr("Search commands"))
        self.query.setClearButtonEnabled(True)
        self.query.installEventFilter(self)
        self.query.textChanged.connect(self._fill)
        self._set_up_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.query)
        column.addWidget(self.list)
        self.hide()

    def _set_up_list(self) -> None:
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Commands"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemClicked.connect(self._on_clicked)

    def open(self, recent: tuple[str, ...]) -> None:
        """Show it with what was used last at the top. A second call closes it."""
        if self.isVisible():
            self.close_palette()
            return
        self._recent, self._before = recent, QApplication.focusWidget()
        self.query.clear()
        self._fill("")
        room = self._over.rect()
        width = min(round(WIDTH * self.logicalDpiX() / 96), room.width() - 40)
        height = min(round(HEIGHT * self.logicalDpiY() / 96), room.height() - 80)
        self.setGeometry((room.width() - width) // 2, 56, width, height)
        self.show()
        self.raise_()
        self.query.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_palette(self) -> None:
        """Hide it and give the focus back."""
        if not self.isVisible():
            return
        had_focus = self.query.hasFocus()
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    @property
    def shown_ids(self) -> list[str]:
        """What is listed, from the top."""
        return [item.data(0, _ID) for item in self._items]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that move in the list while the focus stays where one types."""
        if event.type() == QEvent.Type.FocusOut and not self.isAncestorOf(QApplication.focusWidget() or self):
            if QApplication.activePopupWidget() is None:
                self.close_palette()
        elif isinstance(event, QKeyEvent) and event.key() in _OURS:
            if event.type() == QEvent.Type.KeyPress:
                self._press(Qt.Key(event.key()))
            event.accept()
            return True
        return False

    def _press(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif self._items:
            row = self._items.index(self.list.currentItem() or self._items[0])
            if key in _MOVES:
                self.list.setCurrentItem(self._items[min(max(row + _MOVES[key], 0), len(self._items) - 1)])
            else:
                self._choose(self._items[row])

    def _on_clicked(self, item: QTreeWidgetItem) -> None:
        self._choose(item)

    def _choose(self, item: QTreeWidgetItem) -> None:
        """The focus is back where it was before the action works: some act on the widget that has it."""
        action_id = item.data(0, _ID)
        self.close_palette()
        self.chosen.emit(action_id)
        self._registry[action_id].trigger()

    def _fill(self, query: str) -> None:
        self.list.clear()
        self._items.clear()
        faded = theme.colours(self.palette()).muted
        for action_id in ranked(self._registry, query, self._recent):
            keys = self._registry.keys(action_id)
            item = QTreeWidgetItem([self._registry.title(action_id), native(keys[0]) if keys else ""])
            action = self._registry[action_id]
            if action.isCheckable():
                item.setText(0, f"{item.text(0)}  ✓" if action.isChecked() else item.text(0))
            item.setData(0, _ID, action_id)
            item.setToolTip(0, self._registry.tip(action_id))
            item.setForeground(1, faded)
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 8))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._items.append(item)
        self.list.addTopLevelItems(self._items)
        if self._items:
            self.list.setCurrentItem(self._items[0])
        self.query.setAccessibleDescription(tr_n("%Ln commands", len(self._items)))
