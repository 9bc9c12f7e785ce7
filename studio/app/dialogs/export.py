"""Export: which format, with which options, to which file."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

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
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.app import icons
from studio.app.dialogs.choice import ExportChoice
from studio.app.dialogs.last_export import LastExport
from studio.app.dialogs.options import OptionForm
from studio.app.texts import tr, tr_data
from studio.export.api import Manifest, OutputKind


class ExportDialog(QDialog):
    """Formats and their options come from the exporters' manifests; nothing here knows a format."""

    def __init__(
        self, manifests: list[Manifest], folder: Path, stem: str, frame_count: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setMinimumWidth(520)
        self._manifests = manifests
        self.format, self.name, self._forms = QComboBox(), QLineEdit(), QStackedWidget()
        self._about, self._note = QLabel(), QLabel()
        for label in (self._about, self._note):
            label.setWordWrap(True)
        for manifest in manifests:
            self.format.addItem(tr_data(manifest.name), manifest.id)
            self._forms.addWidget(OptionForm(manifest.options))
        self.visible_mark = QCheckBox(tr("&Show “AI-generated” in the picture"))
        self.visible_mark.setToolTip(tr("Small, in the lower right corner of every frame"))
        self.format.setAccessibleName(tr("Format"))
        self.name.setAccessibleName(tr("File"))
        self.name.setText(str(folder / stem))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self._buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        icons.without_icons(self._buttons)
        self._arrange(frame_count)
        self.format.currentIndexChanged.connect(self._on_format)
        self.name.textChanged.connect(self._check)
        self._on_format(self.format.currentIndex())

    def _arrange(self, frame_count: int) -> None:
        browse = QPushButton(tr("Browse…"))
        browse.setAccessibleName(tr("Browse for the file"))
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(browse)
        form = QFormLayout()
        form.addRow(tr("F&ormat"), self.format)
        form.addRow("", self._about)
        label = QLabel(tr("&File"))
        label.setBuddy(self.name)
        form.addRow(label, row)
        form.addRow("", self._note)
        form.addRow(tr("Frames"), QLabel(str(frame_count)))
        self.mark = QLabel(tr("The file says in its metadata that it is AI-generated, and what made it."))
        self.mark.setWordWrap(True)
        form.addRow(tr("Mark"), self.mark)
        form.addRow("", self.visible_mark)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._forms)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self._order_tabs(browse)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _order_tabs(self, browse: QPushButton) -> None:
        """From top to bottom, as they are seen."""
        forms = [self._forms.widget(row) for row in range(self._forms.count())]
        options = [field for form in forms if isinstance(form, OptionForm) for field in form.fields]
        cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        order = [self.format, self.name, browse, self.visible_mark, *options, self.export_button, cancel]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def start_from(self, last: LastExport) -> None:
        """Choose what was chosen the last time."""
        for row, manifest in enumerate(self._manifests):
            form = self._forms.widget(row)
            if isinstance(form, OptionForm):
                form.set_values(last.options.get(manifest.id, {}))
        self.visible_mark.setChecked(last.visible_mark)
        self.choose_format(last.format)

    @property
    def form(self) -> OptionForm:
        """The options of the chosen format."""
        form = self._forms.currentWidget()
        assert isinstance(form, OptionForm)
        return form

    def choose_format(self, exporter: str) -> None:
        """Choose a format by its id; an unknown one changes nothing."""
        index = self.format.findData(exporter)
        if index >= 0:
            self.format.setCurrentIndex(index)

    def choice(self) -> ExportChoice:
        """What was chosen, once the dialog was accepted."""
        output = self._output()
        mark = self.visible_mark.isChecked() and self._manifest.needs_frames
        return ExportChoice(self._manifest.id, output, self.form.values(), output.exists(), mark)

    @property
    def _manifest(self) -> Manifest:
        return self._manifests[self.format.currentIndex()]

    def _output(self) -> Path:
        path = Path(self.name.text().strip()).expanduser()
        suffix = self._manifest.extension
        return path if path.suffix.lower() == suffix or not suffix else path.with_name(path.name + suffix)

    def _on_format(self, index: int) -> None:
        if index < 0:
            self.export_button.setEnabled(False)
            return
        self._forms.setCurrentIndex(index)
        manifest = self._manifest
        self.visible_mark.setVisible(manifest.needs_frames)
        self._about.setText(tr_data(manifest.description))
        path = Path(self.name.text().strip())
        known = {other.extension for other in self._manifests if other.extension}
        stem = path.with_suffix("") if path.suffix in known else path
        self.name.setText(str(stem.with_name(stem.name + manifest.extension)) if stem.name else "")
        self._check()

    def _check(self) -> None:
        """Say at once what would be refused or replaced."""
        if not self.name.text().strip():
            self._say(tr("Give it a name."), can_export=False)
        elif not self._output().parent.is_dir():
            self._say(tr("The folder {folder} does not exist.").format(folder=self._output().parent), can_export=False)
        elif self._output().exists():
            told = tr("{name} exists. Replace it, or give another name?")
            self._say(told.format(name=self._output().name), can_export=True, replaces=True)
        else:
            self._say("", can_export=True)

    def _say(self, text: str, *, can_export: bool, replaces: bool = False) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self.export_button.setText(tr("Replace") if replaces else tr("Export"))
        self.export_button.setEnabled(can_export)
        self.name.setAccessibleDescription(text)

    def _browse(self) -> None:
        manifest, start = self._manifest, str(self._output())
        if manifest.output is OutputKind.FOLDER:
            parent = QFileDialog.getExistingDirectory(self, tr("Folder to export into"), str(self._output().parent))
            name = str(Path(parent) / self._output().name) if parent else ""
        else:
            name, _ = QFileDialog.getSaveFileName(
                self, tr("Export to"), start, f"{tr_data(manifest.name)} (*{manifest.extension})",
                options=QFileDialog.Option.DontConfirmOverwrite,
            )  # fmt: skip
        if name:
            self.name.setText(name)
