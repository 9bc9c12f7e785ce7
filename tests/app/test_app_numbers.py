"""Numbers, sizes and dates are written, and read, as the language of the window does."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from studio.app import languages
from studio.app.error_texts import tr_error
from studio.app.numbers import amount, localized, number
from studio.app.panels.history import when
from studio.app.panels.motion import MotionPanel
from studio.app.panels.tables import TablesPanel
from studio.app.texts import listed, percent
from studio.app.translations import LANGUAGES

COMMA = ("de", "es")


@pytest.fixture(params=LANGUAGES)
def language(request, speak) -> str:
    speak(request.param)
    return request.param


def test_numbers_have_the_decimal_sign_of_the_language(language):
    comma = language in COMMA
    assert number(1234.5, 2) == ("1234,50" if comma else "1234.50")
    assert number(-0.25, 2) == ("-0,25" if comma else "-0.25")
    assert amount(48000) == ("48.000" if comma else "48,000")
    assert localized("29.97") == ("29,97" if comma else "29.97")
    assert localized("v1.2.3") == "v1.2.3"


def test_per_cent_and_lists(language):
    assert percent(99.6) == ("100 %" if language in COMMA else "100%")
    assert percent("") == (" %" if language in COMMA else "%")
    assert listed(["a", "{b}", "c"]) == ("a，{b}，c" if language == "zh_CN" else "a, {b}, c")
    assert listed([]) == ""


def test_numbers_with_a_unit_in_errors_are_in_the_language(language):
    shown = tr_error("This sound is cut short: 1.5 of 12.25 s can be read.")
    assert ("1,5" in shown and "12,25" in shown) == (language in COMMA)
    assert "2.0" in tr_error("'2.0' is no web address."), "what is no number with a unit stays"


def test_fields_take_and_show_the_decimal_sign_of_the_language(language, qtbot):
    panel = MotionPanel()
    qtbot.addWidget(panel)
    panel.show()
    spin = panel.spin("smoothing")
    sign = QLocale().decimalPoint()
    with qtbot.waitSignal(panel.settings_chosen) as told:
        spin.setFocus()
        spin.selectAll()
        qtbot.keyClicks(spin, f"2{sign}5")
        qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert told.args[0].smoothing == 2.5
    assert spin.cleanText() == f"2{sign}5"
    assert panel.spin("amplitude").text() == percent(100)


def test_every_number_field_of_the_window_has_the_locale_of_the_language(language, window):
    fields = [*window.findChildren(QSpinBox), *window.findChildren(QDoubleSpinBox)]
    assert len(fields) > 8
    assert {field.locale().language() for field in fields} == {QLocale().language()}


def test_tables_show_and_take_decimals_of_the_language(language, window, qtbot):
    window.docks.show("tables")
    panel = window.findChild(TablesPanel)
    panel.tabs.setCurrentIndex(1)
    model = panel.points
    qtbot.waitUntil(lambda: model.rowCount() == 68, timeout=20000)
    index = model.index(30, 3)
    before = index.data()
    sign = QLocale().decimalPoint()
    assert before.count(sign) == 1
    wanted = f"{int(before.split(sign)[0]) + 1}{sign}25"
    assert model.setData(index, wanted)
    qtbot.waitUntil(lambda: model.index(30, 3).data() == wanted, timeout=20000)


def test_dates_are_those_of_the_language(language):
    past = datetime.now().astimezone() - timedelta(days=40)
    date = QLocale(languages.locale_for(language)).toString(past.date(), QLocale.FormatType.ShortFormat)
    assert date in when(past)


def test_the_system_keeps_its_own_ways_in_its_own_language(monkeypatch):
    swiss = QLocale("de_CH")
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: swiss))
    assert languages.locale_for("de") == swiss
    assert languages.locale_for("en") == QLocale("en")
