"""What the palette can offer, and which of it fits what was typed.

An entry is found by the beginnings of its words, in any order, with or without accents: "noor ter" finds
"Terugkoppelen aan Noor Veldman". Three letters or more are found inside a word too, below the beginnings. What only
fits the first word is offered as well, below what fits altogether.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.widgets.party import Party

_WORD = re.compile(r"\w+")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})
_INSIDE_FROM = 3
"""So many letters are looked for inside words: fewer stand in nearly every word."""
_TOLD_FROM = 4
"""With fewer letters a name begins like many others."""
PER_GROUP, ALTOGETHER = 6, 20
"""At most so many of a group and in all are offered: whoever wants another types on."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `key` is handed back when it is chosen; `about` is what belongs to it, in quieter letters.

    Only `words`, `about` and `also` are searched: what must not be found (a secret address) has no place in them.
    """

    key: str
    group: str
    words: str
    about: str = ""
    icon: str | Party | None = None
    shortcut: str = ""
    also: str = ""
    """Other words by which it is found, which are not shown."""
    marks: tuple[tuple[int, int], ...] = ()
    """Which of the words were looked for: they are set apart in bold and underlined."""
    said: bool = False
    """Whether the words are someone's own, out of a text, and not what a thing is called."""


def fitting(entries: Sequence[Entry], typed: str) -> tuple[Entry, ...]:
    """The entries that fit, the best group first, the groups whole; all of them in order when nothing is typed."""
    wanted = _words(typed)
    scored = [(_score(one, wanted), one) for one in entries]
    found = [(score, one) for score, one in scored if score or not wanted]
    best: dict[str, int] = {}
    for score, one in found:
        best[one.group] = max(best.get(one.group, 0), score)
    order = sorted(best, key=lambda group: -best[group])
    kept: list[Entry] = []
    for group in order:
        inside = sorted((pair for pair in found if pair[1].group == group), key=lambda pair: -pair[0])
        kept.extend(one for _, one in inside[:PER_GROUP])
    return tuple(kept[:ALTOGETHER])


def exact(entries: Sequence[Entry], typed: str) -> tuple[Entry, ...]:
    """The entries that are called exactly as was typed."""
    wanted = _words(typed)
    return tuple(one for one in entries if wanted and _words(one.words) == wanted)


def beginning(entries: Sequence[Entry], typed: str) -> tuple[Entry, ...]:
    """The entries whose name begins with what was typed, when that is enough to tell them by."""
    wanted = " ".join(_words(typed))
    if len(wanted) < _TOLD_FROM:
        return ()
    return tuple(one for one in entries if " ".join(_words(one.words)).startswith(wanted))


def _score(entry: Entry, wanted: Sequence[str]) -> int:
    """How many of the words fit, a beginning counting for two; 0 when neither all nor the first does."""
    have = _words(f"{entry.words} {entry.about} {entry.also}")
    hits = [_hit(one, have) for one in wanted]
    return sum(hits) if hits and hits[0] else 0


def _hit(one: str, have: Sequence[str]) -> int:
    if any(word.startswith(one) for word in have):
        return 2
    return int(len(one) >= _INSIDE_FROM and any(one in word for word in have))


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return _WORD.findall("".join(one for one in plain if not unicodedata.combining(one)))
