"""Numbers as the language of the window writes them; `languages.install` sets the locale."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

_DECIMAL = re.compile(r"-?\d+\.\d+")


def number(value: float, decimals: int) -> str:
    """With so many decimals: "1234.50", in German "1234,50". Nothing between thousands, so that it can be edited."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "f", decimals)


def amount(value: int) -> str:
    """A whole number that is read, not edited: "48,000", in German "48.000"."""
    return QLocale().toString(value)


def localized(text: str) -> str:
    """A number with decimals in a text of the layers below; anything else as it is."""
    return text.replace(".", QLocale().decimalPoint()) if _DECIMAL.fullmatch(text) else text
