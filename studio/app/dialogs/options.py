"""A form made from an exporter's option schema: the same one that `--option name=value` is checked against."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QLineEdit, QSpinBox, QWidget

from studio.app.texts import tr_data
from studio.export.api import OptionSpec, OptionType, OptionValue

_WIDEST = 2**31 - 1


class OptionForm(QWidget):
    """One row for each option, set to its default."""

    def __init__(self, specs: Iterable[OptionSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readers: dict[str, Callable[[], OptionValue]] = {}
        self._fields: dict[str, QWidget] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for spec in specs:
            widget, read = _field(spec)
            widget.setObjectName(spec.name)
            told, title = tr_data(spec.help), tr_data(spec.label or spec.name)
            widget.setAccessibleName(title)
            widget.setAccessibleDescription(told)
            widget.setToolTip(told)
            self._readers[spec.name], self._fields[spec.name] = read, widget
            label = QLabel(title)
            label.setToolTip(told)
            label.setBuddy(widget)
            form.addRow(label, widget)

    def values(self) -> dict[str, OptionValue]:
        """What was chosen, by option name."""
        return {name: read() for name, read in self._readers.items()}

    def set_values(self, values: Mapping[str, OptionValue]) -> None:
        """Start from other values than the defaults; what the schema does not know or allow is left out."""
        for name, value in values.items():
            widget = self._fields.get(name)
            if isinstance(widget, QCheckBox) and isinstance(value, bool):
                widget.setChecked(value)
            elif isinstance(widget, QComboBox) and isinstance(value, str):
                widget.setCurrentIndex(max(widget.findText(value), 0))
            elif isinstance(widget, QSpinBox) and isinstance(value, int):
                widget.setValue(value)
            elif isinstance(widget, QDoubleSpinBox) and isinstance(value, int | float):
                widget.setValue(float(value))
            elif isinstance(widget, QLineEdit) and isinstance(value, str):
                widget.setText(value)

    @property
    def fields(self) -> list[QWidget]:
        """The widgets from top to bottom."""
        return list(self._fields.values())

    def field(self, name: str) -> QWidget:
        """The widget of an option."""
        return self._fields[name]


def _field(spec: OptionSpec) -> tuple[QWidget, Callable[[], OptionValue]]:
    if spec.type is OptionType.BOOLEAN:
        box = QCheckBox()
        box.setChecked(bool(spec.default))
        return box, box.isChecked
    if spec.type is OptionType.CHOICE:
        combo = QComboBox()
        combo.addItems(list(spec.choices))
        combo.setCurrentText(str(spec.default))
        return combo, combo.currentText
    if spec.type is OptionType.INTEGER:
        spin = QSpinBox()
        low, high = spec.minimum, spec.maximum
        spin.setRange(-_WIDEST if low is None else int(low), _WIDEST if high is None else int(high))
        spin.setValue(int(spec.default))
        return spin, spin.value
    if spec.type is OptionType.NUMBER:
        number = QDoubleSpinBox()
        number.setDecimals(3)
        number.setRange(
            -_WIDEST if spec.minimum is None else spec.minimum, _WIDEST if spec.maximum is None else spec.maximum
        )
        number.setValue(float(spec.default))
        return number, number.value
    line = QLineEdit(str(spec.default))
    return line, line.text
