"""Keeps the translations: `python -m studio.app.translations update | release | check`.

`update` brings the texts of the sources into `resources/translations/*.ts` through Qt's lupdate, which merges them with
what is translated already; `release` compiles the .ts into the .qm that the window loads; `check` says what is missing.
lupdate would see `tr(...)` of a plain function, but in no context: it gets one line per text here, with the context
that `texts` uses at run time and the files that use the text, as a comment for the translator.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from string import Formatter

from studio.app import settings
from studio.app.access_keys import access_key
from studio.app.error_texts import CONTEXT, SENTENCES, counted_gap, with_gaps
from studio.app.text_sources import Texts, all_texts

FOLDER = Path("resources/translations")
SOURCE = "en"
LANGUAGES = tuple(code for code in settings.LANGUAGES if code != settings.SYSTEM)
Forms = tuple[str, ...]
"""A translation: one text, or of a text with a number of things one for each form that the language has."""
Translations = dict[tuple[str, str], Forms]
"""(context, source) -> translation; "" for each form where it is not finished."""
_COUNT = re.compile(r"%L?n")


def update(root: Path) -> None:
    """Bring the texts of the sources into the .ts of every language. Needs pyside6-lupdate."""
    with tempfile.TemporaryDirectory() as scratch:
        staged = Path(scratch) / "texts.py"
        staged.write_text(as_calls(all_texts(root)), encoding="utf-8")
        for language in LANGUAGES:
            path = ts_file(root, language)
            languages = ["-source-language", SOURCE, "-target-language", language]
            _run("lupdate", staged, "-silent", "-locations", "none", "-sort-messages", "-no-obsolete", *languages,
                 "-ts", path)  # fmt: skip
            if language == SOURCE:
                fill(path, lambda context, source: () if is_counted(context, source) else (source,))
    sentences_file(root).write_text(sentences(all_texts(root)), encoding="utf-8")


def release(root: Path, folder: Path | None = None) -> None:
    """Compile every .ts to a .qm beside it, or in `folder`. Needs pyside6-lrelease."""
    for language in LANGUAGES:
        path = ts_file(root, language)
        _run("lrelease", "-silent", path, "-qm", (folder or path.parent) / path.with_suffix(".qm").name)


def check(root: Path) -> list[str]:
    """What a translator has to do yet, one line each."""
    texts = all_texts(root)
    wanted = {(context, source) for context, found in texts.items() for source in found}
    told = []
    if sentences_file(root).read_text(encoding="utf-8") != sentences(texts):
        told.append(f"{SOURCE}: {CONTEXT}: not up to date: {SENTENCES}")
    for language in LANGUAGES:
        have = read(ts_file(root, language))
        told += [f"{language}: {context}: not in the file: {text!r}" for context, text in sorted(wanted - have.keys())]
        told += [f"{language}: {context}: not in use: {text!r}" for context, text in sorted(have.keys() - wanted)]
        for (context, source), forms in have.items():
            for number, form in enumerate(forms):
                is_one = len(forms) > 1 and number == 0
                told += [f"{language}: {context}: {fault}: {source!r}" for fault in faults(source, form, is_one)]
    return list(dict.fromkeys(told))


def is_counted(context: str, source: str) -> bool:
    """Whether a text tells a number of things, so that languages have forms of it."""
    return _COUNT.search(source) is not None or (context == CONTEXT and counted_gap(source) is not None)


def faults(source: str, translation: str, is_one: bool = False) -> list[str]:
    """What is wrong with one translation, or with one form of it.

    is_one: of the form for one thing, which may do without the number: "The frame is ready."
    """
    if not translation:
        return ["not translated"]
    found = []
    wanted, have = placeholders(source), placeholders(translation)
    if not (have <= wanted if is_one else have == wanted):
        found.append("other placeholders")
    if bool(access_key(source)) != bool(access_key(translation)):
        found.append("access key")
    if source.endswith("…") != translation.endswith("…") and source.count("…") == 1:
        found.append("ellipsis")
    if (source[:1].isspace(), source[-1:].isspace()) != (translation[:1].isspace(), translation[-1:].isspace()):
        found.append("space at an end")
    return found


def placeholders(text: str) -> Counter[str]:
    """The {fields} of a text with their formats and its %n or %Ln, and how often each is there."""
    fields = [f"{name}:{form}" for _, name, form, _ in Formatter().parse(text) if name is not None]
    return Counter(fields + _COUNT.findall(text))


def read(path: Path) -> Translations:
    """A .ts file."""
    found: Translations = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            is_done = translation.get("type") is None
            texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[context.findtext("name", ""), message.findtext("source", "")] = tuple(
                text if is_done else "" for text in texts
            )
    return found


def fill(path: Path, translate: Callable[[str, str], Forms]) -> None:
    """Finish what is not finished by `translate(context, source)`, where that tells as many forms as it needs."""
    tree = ElementTree.parse(path)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is None:
                continue
            forms = translate(context.findtext("name", ""), message.findtext("source", ""))
            places = list(translation.iter("numerusform")) or [translation]
            if len(forms) == len(places):
                for place, form in zip(places, forms, strict=True):
                    place.text = form
                del translation.attrib["type"]
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def as_calls(texts: Mapping[str, Texts]) -> str:
    """Python that lupdate understands, a call per text."""
    lines = []
    for context, found in sorted(texts.items()):
        for source, files in sorted(found.items()):
            quoted = source.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
            lines += [f"#: {name}" for name in files]
            count = ', "", 1' if is_counted(context, source) else ""
            lines.append(f'QCoreApplication.translate("{context}", "{quoted}"{count})')
    return "\n".join(lines) + "\n"


def sentences(texts: Mapping[str, Texts]) -> str:
    """The sentences of errors that the window can only recognise by their words, one a line."""
    return "".join(f"{sentence}\n" for sentence in sorted(texts[CONTEXT]) if with_gaps(sentence))


def sentences_file(root: Path) -> Path:
    return root / "resources" / SENTENCES


def ts_file(root: Path, language: str) -> Path:
    return root / FOLDER / f"lipwright_{language}.ts"


def tool(name: str) -> Path:
    """Where PySide6 puts its "lupdate" and "lrelease"."""
    return Path(sys.executable).with_name(f"pyside6-{name}{'.exe' if sys.platform == 'win32' else ''}")


def _run(name: str, *arguments: object) -> None:
    subprocess.run([str(tool(name)), *map(str, arguments)], check=True, capture_output=True, text=True)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m studio.app.translations", description="Keep the translations.")
    parser.add_argument("what", choices=("update", "release", "check"))
    what = parser.parse_args(argv).what
    root = Path(__file__).resolve().parents[2]
    if what == "check":
        told = check(root)
        sys.stdout.write("".join(f"{line}\n" for line in told))
        return 1 if told else 0
    (update if what == "update" else release)(root)
    return 0


if __name__ == "__main__":
    sys.exit(main())
