"""Finding names by a few of their letters."""

from __future__ import annotations

import re
import unicodedata


def fuzzy_score(query: str, text: str) -> float | None:
    """How well `text` fits what was typed, more is better; None when it does not.

    Every word typed must be in it: as a run of letters, or as letters in order, of which those that begin words count
    more. Case and accents do not matter. Nothing typed fits everything equally.
    """
    haystack, total = folded(text), 0.0
    for word in folded(query).split():
        score = _word_score(word, haystack)
        if score is None:
            return None
        total += score
    return total - len(haystack) * 0.01


def natural(text: str) -> list[tuple[int, str]]:
    """To sort names by: numbers in them count as numbers."""
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split(r"(\d+)", folded(text))]


def folded(text: str) -> str:
    """Lower case without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _word_score(word: str, text: str) -> float | None:
    whole = [at for at in range(len(text)) if text.startswith(word, at)]
    if whole:
        begun = [at for at in whole if _begins_word(text, at)]
        is_word = any(not text[at + len(word) : at + len(word) + 1].isalnum() for at in begun)
        return len(word) * (8.0 if begun else 6.0) + (3.0 if is_word else 0.0) + (2.0 if whole[0] == 0 else 0.0)
    best = None
    for start, letter in enumerate(text):
        if letter == word[0]:
            score = _scattered(word, text, start)
            if score is not None and (best is None or score > best):
                best = score
    return best


def _scattered(word: str, text: str, start: int) -> float | None:
    """Letters in order from `start` on, each at the next beginning of a word if there is one, else at its next place.

    The first letter must begin a word: otherwise nearly everything would fit somehow.
    """
    if not _begins_word(text, start):
        return None
    score, at = 0.0, start - 1
    for letter in word:
        places = [place for place in range(at + 1, len(text)) if text[place] == letter]
        if not places:
            return None
        heads = [place for place in places if _begins_word(text, place)]
        nearest = places[0] if places[0] == at + 1 or not heads else heads[0]
        score += 4.0 if nearest == at + 1 or nearest in heads else 1.0
        at = nearest
    return score


def _begins_word(text: str, at: int) -> bool:
    return text[at].isalnum() and (at == 0 or not text[at - 1].isalnum())
