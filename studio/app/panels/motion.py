"""How the mouth moves: each change of a setting is one edit that can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QHBoxLayout, QSlider, QSpinBox, QWidget

from studio.app.texts import frames_suffix, percent, tr
from studio.core.motion import MotionSettings


@dataclass(frozen=True)
class _Amount:
    """A number of MotionSettings as a person sees it: shown = value * factor."""

    name: str
    label: str
    help: str
    low: float
    high: float
    step: float
    factor: float = 1.0
    suffix: str = ""
    decimals: int = 0


def _amounts() -> tuple[_Amount, ...]:
    return (
        _Amount("silence_closure", tr("Close in silence"), tr("How far the mouth closes in the pauses of the voice."),
                0, 100, 5, 100, percent("")),
        _Amount("amplitude", tr("Amplitude"), tr("How much the mouth moves; 100% is as predicted."),
                0, 400, 5, 100, percent("")),
        _Amount("smoothing", tr("Smoothing"), tr("Evens out jitter without delay; too much slurs the speech."),
                0, 50, 0.5, 1, frames_suffix(2), 1),
        _Amount("offset_ms", tr("Offset"), tr("Moves the mouth later (+) or earlier (-) than the voice."),
                -2000, 2000, 10, 1, " ms"),
        _Amount("sway_strength", tr("Sway strength"), tr("How far the head sways."), 0, 100, 5, 100, percent("")),
    )  # fmt: skip


class MotionPanel(QWidget):
    """Shows settings; tells the ones that the person wants."""

    settings_chosen = Signal(object, str)
    """MotionSettings, and what was changed, for undo."""
    settings_tried = Signal(object)
    """MotionSettings while a slider is being dragged; nothing is edited yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = MotionSettings()
        self._spins: dict[str, QDoubleSpinBox] = {}
        self._sliders: dict[str, QSlider] = {}
        self._amounts = {amount.name: amount for amount in _amounts()}
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(4)
        for amount in list(self._amounts.values())[:4]:
            form.addRow(amount.label, self._amount_row(amount))
        self.blinks = QCheckBox(tr("Blinks"))
        self.blinks.setToolTip(tr("The eyes blink now and then."))
        self.sway = QCheckBox(tr("Head sway"))
        self.sway.setToolTip(tr("The head sways slightly."))
        self.seed = QSpinBox()
        self.seed.setRange(0, 999_999)
        self.seed.setKeyboardTracking(False)
        self.seed.setAccessibleName(tr("Seed"))
        self.seed.setToolTip(tr("A different number gives a different rhythm of blinks and sway."))
        form.addRow(self.blinks)
        form.addRow(self.sway)
        form.addRow(self._amounts["sway_strength"].label, self._amount_row(self._amounts["sway_strength"]))
        form.addRow(tr("Seed"), self.seed)
        widest = max(spin.sizeHint().width() for spin in self._spins.values())
        for spin in self._spins.values():
            spin.setMinimumWidth(widest)  # so that all sliders end at one line
        self.blinks.clicked.connect(self._on_blinks)
        self.sway.clicked.connect(self._on_sway)
        self.seed.valueChanged.connect(self._on_seed)
        self.show_settings(MotionSettings())

    def spin(self, name: str) -> QDoubleSpinBox:
        """The number field of a setting."""
        return self._spins[name]

    def slider(self, name: str) -> QSlider:
        return self._sliders[name]

    def show_settings(self, settings: MotionSettings) -> None:
        self._settings = settings
        with self._silent():
            for name, amount in self._amounts.items():
                shown = getattr(settings, name) * amount.factor
                self._spins[name].setValue(shown)
                self._sliders[name].setValue(round(shown / amount.step))
            self.blinks.setChecked(settings.blinks)
            self.sway.setChecked(settings.sway)
            self.seed.setValue(settings.seed)

    def _amount_row(self, amount: _Amount) -> QWidget:
        spin = QDoubleSpinBox()
        spin.setRange(amount.low, amount.high)
        spin.setDecimals(amount.decimals)
        spin.setSingleStep(amount.step)
        spin.setSuffix(amount.suffix)
        spin.setKeyboardTracking(False)
        spin.setAccessibleName(amount.label)
        spin.setObjectName(amount.name)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(round(amount.low / amount.step), round(amount.high / amount.step))
        slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slider.setObjectName(amount.name)
        for widget in (spin, slider):
            widget.setToolTip(amount.help)
        spin.valueChanged.connect(self._on_spin)
        slider.valueChanged.connect(self._on_slider)
        slider.sliderReleased.connect(self._on_slider_released)
        self._spins[amount.name], self._sliders[amount.name] = spin, slider
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(slider, 1)
        layout.addWidget(spin)
        return row

    def _on_spin(self, shown: float) -> None:
        self._choose(self._amounts[self.sender().objectName()], shown)

    def _on_slider(self, steps: int) -> None:
        slider = self.sender()
        assert isinstance(slider, QSlider)
        amount = self._amounts[slider.objectName()]
        shown = steps * amount.step
        if not slider.isSliderDown():
            self._choose(amount, shown)
            return
        with self._silent():
            self._spins[amount.name].setValue(shown)
        self.settings_tried.emit(self._with(amount, shown))

    def _on_slider_released(self) -> None:
        amount = self._amounts[self.sender().objectName()]
        self._choose(amount, self._sliders[amount.name].value() * amount.step)

    def _choose(self, amount: _Amount, shown: float) -> None:
        wanted = self._with(amount, shown)
        if wanted != self._settings:
            self.settings_chosen.emit(wanted, amount.label)

    def _with(self, amount: _Amount, shown: float) -> MotionSettings:
        return replace(self._settings, **{amount.name: shown / amount.factor})  # type: ignore[arg-type]

    def _on_blinks(self, checked: bool) -> None:
        self.settings_chosen.emit(replace(self._settings, blinks=checked), tr("Blinks"))

    def _on_sway(self, checked: bool) -> None:
        self.settings_chosen.emit(replace(self._settings, sway=checked), tr("Head sway"))

    def _on_seed(self, seed: int) -> None:
        self.settings_chosen.emit(replace(self._settings, seed=seed), tr("Seed"))

    @contextmanager
    def _silent(self) -> Iterator[None]:
        """Values may be set without being taken for the person's wish."""
        with ExitStack() as stack:
            for widget in (*self._spins.values(), *self._sliders.values(), self.seed):
                stack.enter_context(QSignalBlocker(widget))
            yield
