"""Translates the sentences of errors, which the layers below the window write in English, where it shows them."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from studio.core.resources import resource_path

CONTEXT = "errors"
SENTENCES = "translations/sentences.txt"
"""The sentences with gaps ("There is no marker at frame {0}."), one a line, in English."""
_GAP = re.compile(r"\{\d+\}")


def tr_error(text: str) -> str:
    """An error's sentence in the person's language; as it is where it is not known, or translated already.

    A sentence with gaps is recognised by what is around them; what fills a gap may be a sentence, too.
    """
    known = QCoreApplication.translate(CONTEXT, text)
    if known != text or not text:
        return known
    for sentence, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            translated = QCoreApplication.translate(CONTEXT, sentence)
            return text if translated == sentence else translated.format(*map(tr_error, found.groups()))
    return text


def with_gaps(sentence: str) -> bool:
    return _GAP.search(sentence) is not None


def pattern_of(sentence: str) -> re.Pattern[str]:
    """What a sentence with its gaps filled matches; a group per gap."""
    return re.compile("(.+?)".join(map(re.escape, _GAP.split(sentence))), re.DOTALL)


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """Sentences with gaps and what they match, the most telling first; none in a damaged installation."""
    try:
        sentences = resource_path(SENTENCES).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
    sentences.sort(key=lambda sentence: -len(_GAP.sub("", sentence)))
    return [(sentence, pattern_of(sentence)) for sentence in sentences]
