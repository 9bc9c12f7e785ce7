"""Help without a network: the user guide that ships with Lipwright, and the shortcuts as they are now."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPalette, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from studio.app.actions import ActionRegistry, native
from studio.app.texts import tr, tr_n
from studio.core.resources import data_root

GUIDE = "user-guide.md"
"""In English; its headings are what `_SECTION_OF` and names of widgets refer to. Translations have the same ones."""
SHORTCUTS = "shortcuts:"
"""Page of the shortcuts, among the headings of the guide."""
_HEADING = re.compile(r"^(#{1,3})\s+(.+?)\s*#*\s*$")
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_FENCE = re.compile(r"^\s*(```|~~~)")
_PAGE = Qt.ItemDataRole.UserRole
_SECTION_OF = {
    "CanvasView": "Picture",
    "TimelineView": "Timeline",
    "Transport": "Playing",
    "StartPage": "Start",
    "shapes": "Mouth shapes",
    "groups": "Groups of points",
    "render_panel": "Rendering",
    "settings_dialog": "Settings",
    "shortcut_dialog": "Shortcuts and commands",
    "command_palette": "Shortcuts and commands",
    "tour_callout": "Help and tour",
    "QDockWidget": "Panels and layout",
    "Banner": "When something goes wrong",
}
"""Headings for what has the focus, by class or object name, where they are called otherwise."""


@dataclass(frozen=True)
class Heading:
    """level: 1 to 3. place: which heading of the text it is, from 0."""

    level: int
    title: str
    place: int


def docs_folder() -> Path:
    """Where the guide is: beside `resources`, in a checkout and in an installed package."""
    return data_root() / "docs"


def guide() -> str:
    """The guide in the language of the window; in English where there is none, "" in a damaged installation."""
    return _read(docs_folder() / tr("user-guide.md")) or _read(docs_folder() / GUIDE)


def headings(markdown: str) -> list[Heading]:
    """The headings of a text, but not what looks like one in a block of code."""
    found: list[Heading] = []
    in_code = False
    for line in markdown.splitlines():
        if _FENCE.match(line):
            in_code = not in_code
        match = None if in_code else _HEADING.match(line)
        if match is not None:
            found.append(Heading(len(match[1]), match[2].replace("`", "").replace("*", ""), len(found)))
    return found


def section_for(names: Sequence[str], among: Sequence[Heading]) -> Heading | None:
    """The heading about the first of `names` that has one: names of the focused widget and its parents, inner first."""
    titles = {heading.title.casefold(): heading for heading in among}
    for name in names:
        wanted = _SECTION_OF.get(name, name).replace("_", " ").casefold()
        if wanted in titles:
            return titles[wanted]
        begun = [heading for title, heading in titles.items() if wanted and re.search(rf"\b{re.escape(wanted)}", title)]
        if begun:
            return begun[0]
    return None


def names_of(widget: QWidget | None) -> list[str]:
    """What `section_for` looks for: `help_section` properties, object names and classes, from the widget outwards."""
    names: list[str] = []
    while widget is not None:
        told = widget.property("help_section")
        names += [name for name in (told, widget.objectName(), type(widget).__name__) if name]
        widget = widget.parentWidget() if not widget.isWindow() else None
    return names


def shortcuts_html(registry: ActionRegistry, menus: Mapping[str, Sequence[str]]) -> str:
    """A table per menu of what has a shortcut now. menus: action ids by title."""
    parts = [f"<h1>{html.escape(tr('Keyboard shortcuts'))}</h1>"]
    for title, action_ids in menus.items():
        rows = [
            "<tr><td width='35%'>{keys}</td><td>{what}</td></tr>".format(
                keys=html.escape(", ".join(map(native, registry.keys(action_id)))),
                what=html.escape(registry.title(action_id)),
            )
            for action_id in action_ids
            if registry.keys(action_id)
        ]
        if rows:
            parts.append(f"<h2>{html.escape(title)}</h2><table width='100%'>{''.join(rows)}</table>")
    return "".join(parts)


class GuideBrowser(QTextBrowser):
    """Shows a text of the docs folder with its pictures, never wider than the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = docs_folder()
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_link)
        self.setAccessibleName(tr("Text"))

    def show_markdown(self, text: str) -> None:
        self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._tidy()

    def show_html(self, text: str) -> None:
        self.document().setHtml(text)
        self._tidy()

    def go_to_heading(self, place: int) -> None:
        """Scroll so that the heading of that number is at the top."""
        block, seen = self.document().begin(), -1
        while block.isValid():
            seen += block.blockFormat().headingLevel() in (1, 2, 3)
            if seen == place:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(max(round(top) - 8, 0))
                return
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        path = (self._folder / QUrl(name).path()).resolve()
        if not path.is_relative_to(self._folder.resolve()):
            return None
        image = QImage(str(path))
        room = max(self.viewport().width() - 60, 200)
        return image.scaledToWidth(room, _SMOOTH) if image.width() > room else image

    def _tidy(self) -> None:
        """Tables with some air."""
        line = self.palette().color(QPalette.ColorRole.Mid)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setCellPadding(5)
                shape.setCellSpacing(0)
                shape.setBorder(0.5)
                shape.setBorderBrush(line)
                shape.setBorderCollapse(True)
                frame.setFormat(shape)
        self.document().setDocumentMargin(16)

    def _on_link(self, url: QUrl) -> None:
        """Another text of ours opens here; an address of the web in the browser, as asked by the click."""
        path = (self._folder / url.path()).resolve()
        if url.isRelative() and path.suffix == ".md" and path.is_relative_to(self._folder.resolve()):
            text = _read(path)
            if text:
                self.show_markdown(text)
        elif url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)


class HelpWindow(QWidget):
    """A window of its own that stays open beside the work."""

    def __init__(self, shortcuts: Callable[[], str], parent: QWidget) -> None:
        """shortcuts: makes the page of the shortcuts when it is looked at."""
        super().__init__(parent, Qt.WindowType.Window)
        self._shortcuts = shortcuts
        self.setObjectName("help_window")
        self.setWindowTitle(tr("Help"))
        self.guide = guide() or tr("# The guide is not there\n\nIt belongs to the installation.")
        self.headings = headings(self.guide)
        self._shown = ""
        self._make_widgets()
        self._fill_contents()
        self.resize(980, 720)

    def _make_widgets(self) -> None:
        self.search, self.found = QLineEdit(), QLabel()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._on_next)
        self.contents, self.browser = QListWidget(), GuideBrowser()
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.currentItemChanged.connect(self._on_item)
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.found)
        split = QSplitter()
        split.addWidget(self.contents)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setSizes([260, 720])
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(split, 1)

    def _fill_contents(self) -> None:
        for heading in self.headings:
            item = QListWidgetItem("    " * (heading.level - 1) + heading.title)
            item.setData(_PAGE, str(heading.place))
            self.contents.addItem(item)
        item = QListWidgetItem(tr("Keyboard shortcuts"))
        item.setData(_PAGE, SHORTCUTS)
        self.contents.addItem(item)

    def open_at(self, page: str) -> None:
        """Show a page: the number of a heading, or SHORTCUTS."""
        self.show()
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_PAGE) == page:
                self.contents.setCurrentRow(row)
                self._show(page)
        self.raise_()
        self.activateWindow()
        self.search.setFocus()

    def open_for(self, widget: QWidget | None) -> None:
        """Show the section about what has the focus; the beginning when there is none."""
        heading = section_for(names_of(widget), headings(_read(docs_folder() / GUIDE)))
        self.open_at(str(heading.place) if heading is not None else "0")

    def _on_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show(item.data(_PAGE))

    def _show(self, page: str) -> None:
        text = SHORTCUTS if page == SHORTCUTS else GUIDE
        if page == SHORTCUTS:
            self.browser.show_html(self._shortcuts())
        elif self._shown != GUIDE:
            self.browser.show_markdown(self.guide)
        if text != self._shown:
            self._shown = text
            self._mark()
        if page != SHORTCUTS:
            self.browser.go_to_heading(int(page))

    # ---- searching

    def _on_search(self) -> None:
        cursor = self.browser.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.browser.setTextCursor(cursor)
        self._mark()
        self._on_next()

    def _on_next(self) -> None:
        """The next place; from the end on from the beginning."""
        text = self.search.text().strip()
        if text and not self.browser.find(text):
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            self.browser.find(text)

    def _mark(self) -> None:
        """Show every place at once, and how many there are."""
        text, marks = self.search.text().strip(), []
        cursor = QTextCursor(self.browser.document())
        while text:
            cursor = self.browser.document().find(text, cursor)
            if cursor.isNull():
                break
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(cursor)
            mark.format.setBackground(self.palette().highlight())
            mark.format.setForeground(self.palette().highlightedText())
            marks.append(mark)
        self.browser.setExtraSelections(marks)
        self.found.setText(tr_n("%Ln found", len(marks)) if text else "")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
