"""The settings: every change holds at once, and the window can be used meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from studio.app import icons
from studio.app.languages import available
from studio.app.numbers import number
from studio.app.settings import Settings, SettingsStore
from studio.app.shell.frames_on_disk import FramesOnDisk
from studio.app.texts import listed, percent, tr
from studio.store.places import Place, place_path
from studio.store.project_file import COMPACT_ABOVE

GIB = 1 << 30
_LANGUAGE_NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "zh_CN": "简体中文"}
"""Each in itself: who cannot read the window finds the way back."""


class SettingsDialog(QDialog):
    """Shows the store's value and changes it. Not modal: playback goes on."""

    frames_removed = Signal()
    """The rendered frames are gone from the disk."""

    def __init__(self, store: SettingsStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._started_with = store.value
        self._frames = FramesOnDisk(self)
        self._clearing = False
        self._choices: dict[str, QComboBox] = {}
        self._switches: dict[str, QCheckBox] = {}
        self._folders: dict[str, QLineEdit] = {}
        self.setObjectName("settings_dialog")
        self.setWindowTitle(tr("Settings"))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Pages"))
        self.tabs.tabBar().setAccessibleName(tr("Pages"))
        self.tabs.addTab(self._appearance(), tr("&Appearance"))
        self.tabs.addTab(self._editing(), tr("&Editing"))
        self.tabs.addTab(self._rendering(), tr("&Rendering and disk"))
        self.note = QLabel()
        self.note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.reset_button = buttons.addButton(tr("Reset all"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset_button.setToolTip(tr("Restore the default settings; shortcuts and layout stay as they are"))
        self.reset_button.clicked.connect(store.reset)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.tabs)
        column.addWidget(self.note)
        column.addWidget(icons.without_icons(buttons))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        store.changed.connect(self._on_changed)
        self._frames.counted.connect(self._on_counted)
        self._show()
        self._frames.count()

    # ---- the pages

    def _appearance(self) -> QWidget:
        page, form = _page()
        chosen = self._store.value.language
        spoken = {code: name for code, name in _LANGUAGE_NAMES.items() if available(code) or code == chosen}
        languages = {"system": tr("Follow the system"), **spoken}
        schemes = {"system": tr("Follow the system"), "light": tr("Light"), "dark": tr("Dark")}
        form.addRow(tr("&Language:"), self._choice("language", languages, tr("Language")))
        form.addRow(tr("&Theme:"), self._choice("scheme", schemes, tr("Theme")))
        self.scale = QSpinBox()
        self.scale.setRange(80, 200)
        self.scale.setSingleStep(10)
        self.scale.setSuffix(percent(""))
        self.scale.setKeyboardTracking(False)
        self.scale.setAccessibleName(tr("Size of the interface"))
        self.scale.valueChanged.connect(lambda value: self._store.change(ui_scale=value))
        form.addRow(tr("&Size:"), self.scale)
        form.addRow(self._switch("safe_colours", tr("&Colours for everybody"),
                                 tr("Lanes, points, markers and problems in colours that colour-blind people "
                                    "can tell apart")))  # fmt: skip
        return page

    def _editing(self) -> QWidget:
        page, form = _page()
        form.addRow(self._switch("scrub_sound", tr("&Sound while scrubbing"),
                                 tr("The voice is heard where the playhead is dragged or stepped")))  # fmt: skip
        form.addRow(self._switch("offer_session", tr("&Offer the last project at the start"),
                                 tr("You are asked; it is never opened by itself")))  # fmt: skip
        usual = tr("The folder of the portrait")
        form.addRow(tr("&Folder:"), self._folder("default_folder", tr("Folder for new files"), usual))
        facts = tr(
            "Every edit is in the project's file as soon as it is made: there is nothing to save, and a crash loses "
            "nothing. The history stays too, so that undo works after a restart. When a project of more than "
            "{size} MB is closed, the oldest steps of its history are removed; versions that you named stay."
        ).format(size=COMPACT_ABOVE >> 20)
        form.addRow(_text(facts))
        return page

    def _rendering(self) -> QWidget:
        page, form = _page()
        engines = {"auto": tr("Automatic"), "draft": tr("Draft"), "diffusion": tr("Diffusion")}
        form.addRow(tr("&Engine of new projects:"), self._choice("engine", engines, tr("Engine of new projects")))
        usual = str(place_path(Place.DATA) / "models")
        form.addRow(tr("&Models:"), self._folder("models_folder", tr("Folder of models"), usual))
        self.limit = QSpinBox()
        self.limit.setRange(1, 4096)
        self.limit.setSuffix(" GB")
        self.limit.setKeyboardTracking(False)
        self.limit.setAccessibleName(tr("Disk space limit for rendered frames"))
        self.limit.valueChanged.connect(lambda value: self._store.change(cache_bytes=value * GIB))
        form.addRow(tr("Rendered &frames up to:"), self.limit)
        self.taken, self.empty_button = QLabel(tr("Counting…")), QPushButton(tr("Empty &now"))
        self.empty_button.setToolTip(tr("Removes all rendered frames; they are rendered again when they are needed"))
        self.empty_button.clicked.connect(self._on_empty)
        form.addRow(tr("In use now:"), _row(self.taken, self.empty_button))
        form.addRow(_text(tr("Above the limit, the frames that have gone unused the longest are removed first. Models "
                             "folder and limit apply to the command line too.")))  # fmt: skip
        return page

    def _choice(self, name: str, choices: dict[str, str], title: str) -> QComboBox:
        box = self._choices[name] = QComboBox()
        for value, text in choices.items():
            box.addItem(text, value)
        box.setAccessibleName(title)
        box.currentIndexChanged.connect(lambda: self._store.change(**{name: box.currentData()}))
        return box

    def _switch(self, name: str, text: str, tip: str) -> QCheckBox:
        box = self._switches[name] = QCheckBox(text)
        box.setToolTip(tip)
        box.toggled.connect(lambda on: self._store.change(**{name: on}))
        return box

    def _folder(self, name: str, title: str, usual: str) -> QWidget:
        field = self._folders[name] = QLineEdit()
        field.setPlaceholderText(usual)
        field.setClearButtonEnabled(True)
        field.setAccessibleName(title)
        field.setMinimumWidth(260)
        field.editingFinished.connect(lambda: self._store.change(**{name: field.text().strip()}))
        button = QPushButton(tr("Choose…"))
        button.setAccessibleName(tr("Choose: {what}").format(what=title))
        button.clicked.connect(lambda: self._ask_folder(name, title))
        return _row(field, button)

    # ---- what happens

    def _ask_folder(self, name: str, title: str) -> None:
        chosen = QFileDialog.getExistingDirectory(self, title, self._folders[name].text())
        if chosen:
            self._store.change(**{name: chosen})

    @Slot()
    def _on_empty(self) -> None:
        self._clearing = True
        self.taken.setText(tr("Removing…"))
        self.empty_button.setEnabled(False)
        self._frames.clear()

    @Slot(object)
    def _on_counted(self, size: int | None) -> None:
        self.empty_button.setEnabled(True)
        self.taken.setText(tr("unknown") if size is None else tr("{size} GB").format(size=number(size / GIB, 2)))
        if self._clearing:
            self._clearing = False
            self.frames_removed.emit()

    @Slot(object, object)
    def _on_changed(self, old: Settings, new: Settings) -> None:
        self._show()

    def _show(self) -> None:
        value = self._store.value
        for name, box in self._choices.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(getattr(value, name)))
        for name, switch in self._switches.items():
            with QSignalBlocker(switch):
                switch.setChecked(getattr(value, name))
        for name, field in self._folders.items():
            if field.text() != getattr(value, name):
                field.setText(getattr(value, name))
        with QSignalBlocker(self.scale), QSignalBlocker(self.limit):
            self.scale.setValue(value.ui_scale)
            self.limit.setValue(max(round(value.cache_bytes / GIB), 1))
        later = [
            text
            for changed, text in (
                (value.language != self._started_with.language, tr("language")),
                (value.ui_scale != self._started_with.ui_scale, tr("size")),
            )
            if changed
        ]
        told = tr("Takes effect at the next start of Lipwright: {what}.").format(what=listed(later)) if later else ""
        self.note.setText(told)
        self.note.setVisible(bool(told))


def _page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(16, 16, 16, 16)
    form.setVerticalSpacing(10)
    return page, form


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 1 if place == 0 else 0)
    return holder
