"""Languages of the window: files of Qt's translation tools, `resources/translations/lipwright_<language>.qm`.

English has one too, for its forms: "1 frame", "2 frames".
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from studio.app.settings import SYSTEM
from studio.core.resources import resource_path

SOURCE = "en"
"""The language of the texts in the program."""


def available(language: str) -> bool:
    """Whether the window can speak a language such as "de" or "zh_CN"."""
    return language == SOURCE or _file(language).is_file()


def install(app: QCoreApplication, language: str) -> str:
    """Translate from now on, Qt's own texts too, and write numbers and dates accordingly; -> the language of now.

    language: "system" for the first of the person's languages that there is. Call it before widgets are made.
    """
    wanted = (
        [locale.replace("-", "_") for locale in QLocale.system().uiLanguages()] if language == SYSTEM else [language]
    )
    for name in wanted:
        short = name.split("_")[0]
        for candidate in (name, short, "zh_CN" if name.startswith("zh_Hans") else short):
            if not available(candidate):
                continue
            return _speak(app, candidate)
    return _speak(app, SOURCE)


def locale_for(language: str) -> QLocale:
    """How numbers, dates and times are written: as the system does where it has the language, else as is usual."""
    system, usual = QLocale.system(), QLocale(language)
    is_same = system.language() == usual.language() and system.script() == usual.script()
    return system if is_same else usual


def _speak(app: QCoreApplication, language: str) -> str:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _load(app, str(Path(folder) / f"qtbase_{language}.qm"))
    _load(app, str(_file(language)))  # the latest is asked first: our names of keys come before Qt's
    QLocale.setDefault(locale_for(language))
    return language


def _file(language: str) -> Path:
    return resource_path(f"translations/lipwright_{language}.qm")


def _load(app: QCoreApplication, path: str) -> None:
    translator = QTranslator(app)
    if translator.load(path):
        app.installTranslator(translator)
