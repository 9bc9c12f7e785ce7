"""The recent projects on the start page: a picture, the name, the folder, and when it was open last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from studio.app.panels.history import when
from studio.app.tasks import is_unsaved
from studio.app.texts import listed, tr
from studio.store.recent import RecentProject

PICTURE = QSize(112, 84)
_PATH, _MISSING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class RecentList(QWidget):
    """Hidden while there is nothing to show."""

    chosen = Signal(object)
    """Path of the project to open."""
    removed = Signal(object)
    """Path of the project to take off the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _Cards()
        heading = QLabel(tr("Recent projects"))
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        heading.setBuddy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemClicked.connect(self._on_activated)
        self.list.remove_asked.connect(self.removed)
        self.hide()

    def show_projects(self, projects: Sequence[RecentProject]) -> None:
        """The list, without pictures: they come by `show_picture`."""
        self.list.clear()
        for project in projects:
            item = QListWidgetItem(project.name, self.list)
            item.setData(_PATH, project.path)
            item.setIcon(QIcon(_blank(self.palette())))
            self._describe(item, project.path, when(project.opened))
        self.setVisible(bool(projects))

    def show_picture(self, path: Path, picture: QPixmap, *, missing: bool) -> None:
        """What was found out about a project: its picture, which may be null, and whether the file is there."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_PATH) == path:
                shown = _framed(picture, self.palette()) if not picture.isNull() else _blank(self.palette())
                item.setIcon(QIcon(_faded(shown) if missing else shown))
                item.setData(_MISSING, missing)
                if missing:
                    item.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
                    self._describe(item, path, tr("not where it was"))

    def is_missing(self, path: Path) -> bool:
        """Whether the project was looked for and not found."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        return any(item.data(_PATH) == path and bool(item.data(_MISSING)) for item in rows)

    def _describe(self, item: QListWidgetItem, path: Path, state: str) -> None:
        """Its name, its folder unless that is ours, for what is not saved, and its state."""
        name, place = item.text().split("\n")[0], path.parent
        told = [name, state] if is_unsaved(path) else [name, place.name, state]
        item.setText("\n".join(told))
        item.setToolTip(f"{name}\n{place}\n{state}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, listed([name, str(place), state]))

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_PATH))


class _Cards(QListWidget):
    """One row of cards that scrolls sideways; Delete and the menu take one off."""

    remove_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setIconSize(PICTURE)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSpacing(4)
        self.setWrapping(False)
        line = self.fontMetrics().height()
        self.setGridSize(QSize(PICTURE.width() + 24, PICTURE.height() + 3 * line + 18))
        self.setFixedHeight(self.gridSize().height() + 2 * line)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Recent projects"))
        self.setAccessibleDescription(tr("Enter opens a project, Delete removes it from the list."))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in (
            Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
        ):  # fmt: skip
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.remove_asked.emit(item.data(_PATH))
        else:
            super().keyPressEvent(event)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        if item is None:
            return
        path = item.data(_PATH)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove = QAction(tr("Remove from the list"), menu)
        remove.triggered.connect(lambda: self.remove_asked.emit(path))
        menu.addAction(remove)
        menu.popup(self.viewport().mapToGlobal(at))


def _blank(palette: QPalette) -> QPixmap:
    return _framed(QPixmap(), palette)


def _framed(picture: QPixmap, palette: QPalette) -> QPixmap:
    """The picture in the middle of a card of one size."""
    card = QPixmap(PICTURE)
    card.fill(palette.color(QPalette.ColorRole.Base))
    if not picture.isNull():
        size = picture.size().scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(card)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top = (PICTURE.width() - size.width()) // 2, (PICTURE.height() - size.height()) // 2
        painter.drawPixmap(QRect(left, top, size.width(), size.height()), picture)
        painter.end()
    return card


def _faded(card: QPixmap) -> QPixmap:
    faint = QPixmap(card.size())
    faint.fill(QColor(0, 0, 0, 0))
    painter = QPainter(faint)
    painter.setOpacity(0.35)
    painter.drawPixmap(0, 0, card)
    painter.end()
    return faint
