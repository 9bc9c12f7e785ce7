"""The window in each of its languages: translated, typable and nothing cut off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QMenu,
    QMenuBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from studio.app.access_keys import access_key, without_access_key
from studio.app.panels.properties import ElidedLabel
from studio.app.shell.settings_dialog import SettingsDialog
from studio.app.texts import tr, tr_data
from studio.app.timeline.headers import RowHeader
from studio.app.timeline.titles import row_title

FILE = {"en": "File", "de": "Datei", "es": "Archivo", "zh_CN": "文件"}
CANCEL = {"en": "Cancel", "de": "Abbrechen", "es": "Cancelar", "zh_CN": "取消"}
SHAPE = {"en": "wide", "de": "breit", "es": "ancha", "zh_CN": "宽"}


@pytest.fixture(params=FILE)
def language(request, speak) -> str:
    speak(request.param)
    return request.param


def test_menus_buttons_and_data_are_in_the_language(language, empty_window):
    assert without_access_key(empty_window.menuBar().actions()[0].text()) == FILE[language]
    assert tr_data("wide") == SHAPE[language]
    assert tr("No such text") == tr_data("No such text") == "No such text"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
    assert without_access_key(cancel.text()) == CANCEL[language], "Qt's own texts are translated too"


def test_names_of_keys_are_those_on_the_keyboard(language):
    shown = QKeySequence("Ctrl+Del").toString(QKeySequence.SequenceFormat.NativeText)
    assert shown == {"de": "Strg+Entf", "es": "Ctrl+Supr", "zh_CN": "Ctrl+Delete"}.get(language, "Ctrl+Del")


def test_every_menu_entry_has_an_access_key_of_its_own_that_can_be_typed(language, empty_window):
    for menu in _menus(empty_window.menuBar()):
        texts = [action.text() for action in menu.actions() if not action.isSeparator() and action.isVisible()]
        letters = Counter(access_key(text) for text in texts)
        assert [letter for letter, count in letters.items() if letter and count > 1] == [], texts
        assert all(letter < "\u2e80" for letter in letters), texts
        if language == "zh_CN":
            assert "" not in letters, texts


def test_nothing_is_cut_off(language, window, qtbot):
    window.resize(1180, 820)
    for dock_id in window.docks:
        window.docks.show(dock_id)
        qtbot.wait(30)
        _assert_buttons_fit(window)


def test_names_of_lanes_are_not_cut_off(language, window):
    headers = [header for header in window.editor.timeline.findChildren(RowHeader) if header.isVisible()]
    assert len(headers) > 5
    for header in headers:
        font = header.name_font()
        font.setBold(True)
        width = QFontMetrics(font).horizontalAdvance(row_title(header.row))
        assert width <= header.name_place().width(), row_title(header.row)


def test_labels_and_headers_of_tables_are_not_cut_off(language, window, qtbot):
    window.resize(1180, 820)
    for dock_id in window.docks:
        window.docks.show(dock_id)
        qtbot.wait(30)
        for label in window.docks[dock_id].findChildren(QLabel):
            if label.isVisible() and not label.wordWrap() and not isinstance(label, ElidedLabel):
                assert label.sizeHint().width() <= label.width(), label.text()
        for header in window.docks[dock_id].findChildren(QHeaderView):
            for column in range(header.count() if header.orientation() is Qt.Orientation.Horizontal else 0):
                text = str(header.model().headerData(column, Qt.Orientation.Horizontal))
                assert header.fontMetrics().horizontalAdvance(text) <= header.sectionSize(column), text


def test_settings_have_room_for_every_language(language, empty_window, qtbot):
    empty_window.actions_by_id["settings"].trigger()
    dialog = empty_window.findChild(SettingsDialog)
    for page in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(page)
        qtbot.wait(10)
        _assert_buttons_fit(dialog)
    dialog.close()


def _menus(top: QMenuBar | QMenu) -> Iterator[QMenuBar | QMenu]:
    yield top
    for action in top.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            inner.aboutToShow.emit()
            yield from _menus(inner)


def _assert_buttons_fit(top: QWidget) -> None:
    for button in top.findChildren(QAbstractButton):
        if button.isVisible() and _shows_text(button):
            text = without_access_key(button.text())
            assert button.fontMetrics().horizontalAdvance(text) + 6 <= button.width(), text
            assert button.fontMetrics().height() <= button.height(), text


def _shows_text(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton):
        action = button.defaultAction()
        is_small = action is not None and action.priority() == QAction.Priority.LowPriority
        only_icon = button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly or is_small
        return bool(button.text()) and (button.icon().isNull() or not only_icon)
    return isinstance(button, QPushButton | QCheckBox)
