"""Every text of the window is there in every language, and the compiled files are those of the sources."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from studio.app import translations
from studio.app.text_sources import all_texts, window_texts
from studio.app.translations import LANGUAGES, as_calls, faults, placeholders, read, release, ts_file

ROOT = Path(__file__).parents[2]
SPOKEN = [language for language in LANGUAGES if language != "en"]


def test_every_text_is_translated_into_every_language():
    told = translations.check(ROOT)
    assert not told, "\n".join(["run `python -m studio.app.translations update`, translate, then `release`:", *told])


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
        same = [source for (_, source), text in have.items() if source == text]
        assert len(same) < len(have) / 20, same
    chinese = read(ts_file(ROOT, "zh_CN"))
    assert all(any(c >= "\u2e80" for c in text) or not any(c.islower() for c in source) or len(source) < 28
               for (_, source), text in chinese.items())  # fmt: skip


def test_short_texts_stay_short():
    """Buttons, headers and menu entries have room for twice the English, and for 22 letters in any case."""
    for language in SPOKEN:
        for (context, source), text in read(ts_file(ROOT, language)).items():
            if context == "lipwright" and len(source) <= 30:
                assert len(text) <= max(2 * len(source), 22), (language, source, text)


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
    ],
)
def test_slips_of_a_translator_are_told(source, translation, told):
    assert faults(source, translation) == told


def test_placeholders_count_with_their_formats():
    assert placeholders("{size:.2f} of {name}, {name}") == ["name:", "name:", "size:.2f"]


def test_texts_that_are_put_together_are_refused(tmp_path):
    folder = tmp_path / "studio" / "app"
    folder.mkdir(parents=True)
    for code in ('tr(f"{x}")', "tr(x)", 'tr("a", "b")', 'tr("a" + "b")'):
        (folder / "part.py").write_text(f"def f(x):\n    {code}\n")
        with pytest.raises(ValueError, match=r"part\.py:2"):
            window_texts(tmp_path)


def test_lupdate_gets_every_text_as_it_is():
    texts = {"lipwright": {'A "b" \\ c\nd': ["x.py", "y.py"]}}
    tree = ast.parse(as_calls(texts))
    call = tree.body[0].value  # type: ignore[attr-defined]
    assert [ast.literal_eval(argument) for argument in call.args] == ["lipwright", 'A "b" \\ c\nd']


def test_data_that_the_window_shows_are_texts_too():
    found = all_texts(ROOT)["data"]
    assert {"MP4 video", "Draft: quick, without learned weights", "rest"} <= found.keys()
    assert all("mp4/plugin.toml" not in files[0] for text, files in found.items() if text == "mp4")
