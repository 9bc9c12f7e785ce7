"""Every text of the window is there in every language, and the compiled files are those of the sources."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from studio.app import translations
from studio.app.error_texts import CONTEXT, tr_error
from studio.app.text_sources import all_texts, window_texts
from studio.app.translations import (
    LANGUAGES,
    as_calls,
    faults,
    placeholders,
    read,
    release,
    sentences_file,
    ts_file,
)

ROOT = Path(__file__).parents[2]
SPOKEN = [language for language in LANGUAGES if language != "en"]


@pytest.fixture
def german(speak) -> None:
    speak("de")


def test_every_text_is_translated_into_every_language():
    """What the window says, all of it; of what errors say, new sentences may be in English for a while."""
    told = [line for line in translations.check(ROOT) if f" {CONTEXT}: not " not in line]
    assert not told, "\n".join(["run `python -m studio.app.translations update`, translate, then `release`:", *told])
    sentences = all_texts(ROOT)[CONTEXT]
    for language in SPOKEN:
        have = read(ts_file(ROOT, language))
        known = sum(all(have.get((CONTEXT, sentence), ("",))) for sentence in sentences)
        assert known > 0.95 * len(sentences), f"{language}: {len(sentences) - known} sentences of errors to translate"


def test_the_compiled_files_are_those_of_the_sources(tmp_path):
    if not translations.tool("lrelease").is_file():
        pytest.skip("pyside6-lrelease is not installed")
    release(ROOT, tmp_path)
    for language in LANGUAGES:
        compiled = ts_file(ROOT, language).with_suffix(".qm")
        assert (tmp_path / compiled.name).read_bytes() == compiled.read_bytes(), "run the `release` command"


def test_translations_are_no_copies_of_the_english():
    """Some words are the same everywhere; most are not."""
    for language in SPOKEN:
        have = read(ts_file(ROOT, language))
        same = [source for (_, source), forms in have.items() if source in forms]
        assert len(same) < len(have) / 20, same


def test_short_texts_stay_short():
    """Buttons, headers and menu entries have room for twice the English, and for 22 letters in any case."""
    for language in SPOKEN:
        for (context, source), forms in read(ts_file(ROOT, language)).items():
            if context == "lipwright" and len(source) <= 30:
                assert max(map(len, forms)) <= max(2 * len(source), 22), (language, source, forms)


@pytest.mark.parametrize(
    ("source", "translation", "told"),
    [
        ("Save", "Sichern", []),
        ("Save", "", ["not translated"]),
        ("{count} keys", "{count:.1f} Keyframes", ["other placeholders"]),
        ("{count} of {all}", "{all} 中的 {count}", []),
        ("&Save", "Sichern", ["access key"]),
        ("&Save…", "保存(&S)…", []),
        ("Save…", "Sichern", ["ellipsis"]),
        (" and ", " und", ["space at an end"]),
        ("%Ln keys", "%Ln Keyframes", []),
        ("%Ln keys", "Keyframes", ["other placeholders"]),
        ("%Ln keys", "%n Keyframes", ["other placeholders"]),
    ],
)
def test_slips_of_a_translator_are_told(source, translation, told):
    assert faults(source, translation) == told


def test_the_form_for_one_thing_may_do_without_the_number_and_the_others_may_not():
    assert faults("All %Ln frames are ready.", "Das Bild ist fertig.", is_one=True) == []
    assert faults("All %Ln frames are ready.", "Alle Bilder sind fertig.") == ["other placeholders"]
    assert faults("All %Ln frames are ready.", "Das {count}. Bild.", is_one=True) == ["other placeholders"]


def test_placeholders_count_with_their_formats():
    assert placeholders("{size:.2f} of %Ln {name}, {name}") == {"name:": 2, "size:.2f": 1, "%Ln": 1}


def test_texts_that_are_put_together_are_refused(tmp_path):
    folder = tmp_path / "studio" / "app"
    folder.mkdir(parents=True)
    refused = (
        'tr(f"{x}")',
        "tr(x)",
        'tr("a", "b")',
        'tr("a" + "b")',
        'tr("%Ln keys")',
        'tr_n("keys", x)',
        "tr_n(x, 1)",
    )
    for code in refused:
        (folder / "part.py").write_text(f"def f(x):\n    {code}\n")
        with pytest.raises(ValueError, match=r"part\.py:2"):
            window_texts(tmp_path)


def test_lupdate_gets_every_text_as_it_is():
    texts = {"lipwright": {'A "b" \\ c\nd': ["x.py", "y.py"]}, "errors": {"{0} frames are there.": []}}
    calls = [statement.value for statement in ast.parse(as_calls(texts)).body]  # type: ignore[attr-defined]
    assert [[ast.literal_eval(argument) for argument in call.args] for call in calls] == [
        ["errors", "{0} frames are there.", "", 1],
        ["lipwright", 'A "b" \\ c\nd'],
    ]


def test_sentences_of_errors_are_recognised_with_what_is_put_in(german):
    assert tr_error("There is no marker at frame 12.") == "Bei Bild 12 gibt es keine Marke."
    assert tr_error("Choose a file with a voice in it.") == "Eine Datei mit einer Stimme wählen."
    assert tr_error("This picture is 9000 x 8000 px; the limit is 50 million px.").startswith("Dieses Bild hat 9000 x ")
    inner = "The frame cache cannot be written (no space). Rendering goes on without it."
    assert (
        tr_error(inner) == "Der Bild-Cache kann nicht geschrieben werden (no space). Das Rendern geht ohne ihn weiter."
    )
    for other in ("", "Etwas ganz anderes.", "Something that nobody wrote.", "with {braces} and %s"):
        assert tr_error(other) == other


def test_every_sentence_with_gaps_is_found_again(german):
    have = read(ts_file(ROOT, "de"))
    for sentence in sentences_file(ROOT).read_text(encoding="utf-8").splitlines():
        gaps = range(len(placeholders(sentence)))
        filled = sentence.format(*(f"w{gap}x" for gap in gaps))
        wanted = have[CONTEXT, sentence][-1] or sentence
        assert tr_error(filled) == wanted.format(*(f"w{gap}x" for gap in gaps))


def test_errors_stay_as_they_are_in_english(qapp):
    assert tr_error("There is no marker at frame 12.") == "There is no marker at frame 12."


def test_data_that_the_window_shows_are_texts_too():
    found = all_texts(ROOT)["data"]
    assert {"MP4 video", "Draft: fast, no learned weights", "rest"} <= found.keys()
    assert all("mp4/plugin.toml" not in files[0] for text, files in found.items() if text == "mp4")
