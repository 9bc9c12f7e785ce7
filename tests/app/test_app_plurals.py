"""Texts with a number of things have the right form in every language."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale

from studio.app import languages
from studio.app.error_texts import counted_gap, tr_error
from studio.app.field_bar import frames_field
from studio.app.texts import clock, frames_suffix, tr_n
from studio.app.translations import LANGUAGES, read, ts_file
from tests.app.test_app_translations import ROOT

COUNTS = (0, 1, 2, 5)
FRAMES = {
    "en": ("0 frames", "1 frame", "2 frames", "5 frames"),
    "de": ("0 Bilder", "1 Bild", "2 Bilder", "5 Bilder"),
    "es": ("0 fotogramas", "1 fotograma", "2 fotogramas", "5 fotogramas"),
    "zh_CN": ("0 帧", "1 帧", "2 帧", "5 帧"),
}
READY = {
    "en": ("All 0 frames are ready.", "The frame is ready.", "All 2 frames are ready.", "All 5 frames are ready."),
    "de": ("Alle 0 Bilder sind fertig.", "Das Bild ist fertig.", "Alle 2 Bilder sind fertig.",
           "Alle 5 Bilder sind fertig."),
    "es": ("Los 0 fotogramas están listos.", "El fotograma está listo.", "Los 2 fotogramas están listos.",
           "Los 5 fotogramas están listos."),
    "zh_CN": ("全部 0 帧已就绪。", "全部 1 帧已就绪。", "全部 2 帧已就绪。", "全部 5 帧已就绪。"),
}  # fmt: skip
OF_A_CLIP = {
    "en": ("The clip has 0 frames.", "The clip has 1 frame.", "The clip has 2 frames.", "The clip has 5 frames."),
    "de": ("Der Clip hat 0 Bilder.", "Der Clip hat 1 Bild.", "Der Clip hat 2 Bilder.", "Der Clip hat 5 Bilder."),
    "es": ("El clip tiene 0 fotogramas.", "El clip tiene 1 fotograma.", "El clip tiene 2 fotogramas.",
           "El clip tiene 5 fotogramas."),
    "zh_CN": ("剪辑共有 0 帧。", "剪辑共有 1 帧。", "剪辑共有 2 帧。", "剪辑共有 5 帧。"),
}  # fmt: skip


@pytest.fixture(params=LANGUAGES)
def language(request, speak) -> str:
    speak(request.param)
    return request.param


def test_a_number_of_things_has_its_form(language):
    assert tuple(tr_n("%Ln frames", count) for count in COUNTS) == FRAMES[language]
    assert tuple(tr_n("All %Ln frames are ready.", count) for count in COUNTS) == READY[language]


def test_errors_of_the_layers_below_have_it_too(language):
    assert tuple(tr_error(f"The clip has {count} frames.") for count in COUNTS) == OF_A_CLIP[language]


def test_a_large_number_is_grouped_as_the_language_does(language):
    shown = {"en": "12,345 frames", "de": "12.345 Bilder", "es": "12.345 fotogramas", "zh_CN": "12,345 帧"}
    assert tr_n("%Ln frames", 12345) == shown[language]


def test_what_stands_behind_a_number_in_a_field_changes_with_it(language, qtbot):
    field = frames_field(1, most=20)
    qtbot.addWidget(field)
    for count, shown in zip((1, 2, 5), FRAMES[language][1:], strict=True):
        field.setValue(count)
        assert field.text() == shown
        assert field.suffix() == frames_suffix(count)


def test_typing_a_number_keeps_what_is_typed(language, qtbot):
    field = frames_field(5, most=200)
    qtbot.addWidget(field)
    field.show()
    field.selectAll()
    qtbot.keyClicks(field, "123")
    assert field.value() == 123
    assert field.text().startswith("123")


def test_every_form_of_every_text_is_there_and_none_leaves_the_choice_to_the_reader():
    for language in LANGUAGES:
        for (context, source), forms in read(ts_file(ROOT, language)).items():
            assert all(forms), (language, source)
            assert not any(re.search(r"\w\((?:s|e|n|en|es)\)", text) for text in (source, *forms)), (language, source)
            counted = "%Ln" in source or (context == "errors" and counted_gap(source) is not None)
            assert len(forms) == (2 if counted and language != "zh_CN" else 1), (language, source)


def test_times_to_wait_are_in_the_language(language):
    shown = {"en": "2 min 05 s", "de": "2 min 05 s", "es": "2 min 05 s", "zh_CN": "2 分 05 秒"}
    assert clock(125) == shown[language]
    assert clock(8) == {"zh_CN": "8 秒"}.get(language, "8 s")


def test_a_system_language_that_there_is_not_gets_english_with_its_forms(qapp, speak, monkeypatch):
    class French(QLocale):
        @staticmethod
        def system():
            return French("fr_FR")

        def uiLanguages(self):
            return ["fr-FR"]

    monkeypatch.setattr(languages, "QLocale", French)
    assert languages.install(qapp, "system") == "en"
    assert QLocale().language() == QLocale.Language.English
    assert tr_n("%Ln commands", 1) == "1 command"
