"""Translates the sentences of errors, which the layers below the window write in English, where it shows them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QCoreApplication

from studio.app.numbers import localized
from studio.core.resources import resource_path

CONTEXT = "errors"
SENTENCES = "translations/sentences.txt"
"""The sentences with gaps ("There is no marker at frame {0}."), one a line, in English."""
_MANY = 2
_GAP = re.compile(r"\{\d+\}")
_COUNTED = re.compile(r"(?<!writes )\{(\d+)\} (?:bytes|channels|characters|files|frames|pieces)\b")
_MEASURED = re.compile(r"\{(\d+)\} (?:of \{(\d+)\} )?(?:MB|MiB|s)\b")


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
            gaps = found.groups()
            translated = QCoreApplication.translate(CONTEXT, sentence, "", _count(sentence, gaps))
            filled = [localized(gap) if n in _measured(sentence) else tr_error(gap) for n, gap in enumerate(gaps)]
            return translated.format(*filled)
    return text


def counted_gap(sentence: str) -> int | None:
    """The gap that tells a number of things ("{0} frames"), the last of them; languages have forms for it."""
    found = _COUNTED.findall(sentence)
    return int(found[-1]) if found else None


def _count(sentence: str, gaps: Sequence[str]) -> int:
    """How many things there are; -1 where nothing is counted."""
    gap = counted_gap(sentence)
    if gap is None:
        return -1
    return int(gaps[gap]) if gaps[gap].isdecimal() else _MANY


def _measured(sentence: str) -> set[int]:
    """The gaps that hold numbers with a unit."""
    return {int(gap) for gaps in _MEASURED.findall(sentence) for gap in gaps if gap}


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
