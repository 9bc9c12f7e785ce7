"""Access keys of menus: the letter after & in a text, one to an action, in every language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_lowercase, digits

from PySide6.QtWidgets import QMenu, QMenuBar

_BRACKETED = re.compile(r"\(&\w\)")
_LETTERS = ascii_lowercase + digits
_IDEOGRAPHS = "\u2e80"
"""From this character on, scripts are written through an input method: no key types one of them."""


def unique_access_keys(texts: Sequence[str]) -> list[str]:
    """The texts with a letter of their own each, where there is one: first come, first served."""
    taken: set[str] = set()
    chosen: dict[int, str] = {}
    for index, text in enumerate(texts):
        letter = access_key(text)
        if letter and letter not in taken:
            taken.add(letter)
            chosen[index] = text
    for index, text in enumerate(texts):
        if index not in chosen:
            chosen[index] = _with_free_letter(text, taken)
    return [chosen[index] for index in range(len(texts))]


def access_key(text: str) -> str:
    """The letter, in lower case; "" when there is none."""
    place = _mark(text)
    return text[place + 1].casefold() if place >= 0 else ""


def without_access_key(text: str) -> str:
    """The text as it is read: no mark before a letter, no letter in brackets."""
    text = _BRACKETED.sub("", text)
    place = _mark(text)
    return text if place < 0 else text[:place] + text[place + 1 :]


def keep_unique(menu: QMenu | QMenuBar) -> None:
    """Give the entries of a menu, and of those in it, letters of their own; again whenever it opens."""
    give_letters(menu)
    if isinstance(menu, QMenu):
        menu.aboutToShow.connect(lambda: give_letters(menu))
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            keep_unique(inner)


def give_letters(menu: QMenu | QMenuBar) -> None:
    actions = [action for action in menu.actions() if action.text() and not action.isSeparator()]
    texts = [action.text() for action in actions]
    for action, text in zip(actions, unique_access_keys(texts), strict=True):
        if action.text() != text:
            action.setText(text)


def _mark(text: str) -> int:
    """Where the & is that marks a letter; -1 when there is none. Two of them stand for one that is shown."""
    place = 0
    while 0 <= (place := text.find("&", place)) < len(text) - 1:
        if text[place + 1].isalnum():
            return place
        place += 2
    return -1


def _with_free_letter(text: str, taken: set[str]) -> str:
    """Another letter of the text, better one that begins a word; none at all when every letter is taken.

    A text without letters that a key can type, a Chinese one, has its letter in brackets at its end.
    """
    bare = without_access_key(text)
    typed = [at for at, letter in enumerate(bare) if letter.isalnum() and letter < _IDEOGRAPHS]
    if not typed:
        return _with_brackets(bare, taken)
    letters = [at for at in typed if bare[at].casefold() not in taken]
    letters.sort(key=lambda at: (at > 0 and bare[at - 1].isalnum(), at))
    if not letters:
        return bare
    taken.add(bare[letters[0]].casefold())
    return f"{bare[: letters[0]]}&{bare[letters[0] :]}"


def _with_brackets(bare: str, taken: set[str]) -> str:
    free = next((letter for letter in _LETTERS if letter not in taken), "")
    if not free:
        return bare
    taken.add(free)
    words = bare.rstrip("…")
    return f"{words}(&{free.upper()}){bare[len(words) :]}"
