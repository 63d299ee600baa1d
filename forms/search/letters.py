"""Words made comparable for searching: folded as names are, with the place of each in what was written.

    [one.folded for one in words("Zij leest Çağla's brief.")]     # ['zij', 'leest', 'caglas', 'brief']

A text and what is typed are folded in the same way, so that ł, ø, ı and every accent are found by the plain letter.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from models.names import fold

_SILENT = "'`´‘’ʹʻʼʽˈ′＇\u00ad"
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
_WORD = re.compile(rf"(?:[^\W_]|[{_MARKS}{_SILENT}])+")


_PLAIN = {ord("'"): None, ord("`"): None, ord("_"): " "}


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: where it stands, and how it is compared."""

    start: int
    end: int
    folded: str


def words(text: str) -> list[Word]:
    """The words of a text in order. What folds to nothing (an apostrophe alone) is no word."""
    found = []
    for one in _WORD.finditer(text):
        folded = one.group().lower() if one.group().isascii() and one.group().isalnum() else _folded(one.group())
        if folded:
            found.append(Word(one.start(), one.end(), folded))
    return found


def folded(text: str) -> str:
    """The words of a text as the index keeps them, which takes them apart itself at what is no letter or digit."""
    if text.isascii():  # nearly all of it; the other way asks for each word how it folds
        return text.translate(_PLAIN).lower()
    return " ".join(one.folded for one in words(text))


@lru_cache(1024)
def _of_letters(word: str) -> str:
    return fold(word).replace(" ", "")


def _folded(word: str) -> str:
    return _of_letters(word) if len(word) < 40 else fold(word).replace(" ", "")


def matches(wanted: str, word: str, *, prefix: bool) -> bool:
    """Whether a word of a text is the one that is wanted."""
    return word.startswith(wanted) if prefix else word == wanted


def spots(
    text: str, wanted: tuple[tuple[str, bool], ...], phrases: tuple[tuple[str, ...], ...]
) -> list[tuple[int, int]]:
    """Where in a text the wanted words and phrases stand, in order and apart."""
    told = words(text)
    hit: set[int] = set()
    for place, one in enumerate(told):
        if any(matches(word, one.folded, prefix=prefix) for word, prefix in wanted):
            hit.add(place)
    for phrase in phrases:
        for place in range(len(told) - len(phrase) + 1):
            if all(told[place + step].folded == word for step, word in enumerate(phrase)):
                hit.update(range(place, place + len(phrase)))
    return [(told[place].start, told[place].end) for place in sorted(hit)]
