"""How hard a wachtzin is to guess, in honest words.

It counts different words. It cannot know whether a sentence is famous, and says so; it never calls a wachtzin safe.
"""

from dataclasses import dataclass
from enum import IntEnum

_FEWEST_SIGNS = 12
"""Fewer signs than this are tried out in days on one computer, whatever they are: refused."""
_FEWEST_DIFFERENT = 6
_WORD = 3
"""Signs from which a word counts; de, en and ik add next to nothing."""
_LONG_WORD, _LONG_LETTERS, _PART = 12, 20, 6
"""Signs of all kinds from 12 on, and letters from 20 on, are no word but random signs: each six of them count."""


class Level(IntEnum):
    """How far one is; the number is how many of the four bars are full."""

    NOTHING = 0
    TOO_SHORT = 1
    MODERATE = 2
    FAIR = 3
    STRONG = 4


@dataclass(frozen=True, slots=True)
class Strength:
    """A level and how many words would make it strong."""

    level: Level
    missing: int = 0

    @property
    def enough(self) -> bool:
        """Whether a vault may be made with it."""
        return self.level >= Level.MODERATE


def strength(wachtzin: str) -> Strength:
    """How hard a wachtzin is to guess."""
    typed = wachtzin.strip()
    if not typed:
        return Strength(Level.NOTHING)
    counted = sum(map(_worth, {word.casefold() for word in typed.split()}))
    missing = max(int(Level.STRONG) - counted, 0)
    if len(typed) < _FEWEST_SIGNS or len(set(typed.casefold())) < _FEWEST_DIFFERENT or counted < Level.MODERATE:
        return Strength(Level.TOO_SHORT, max(missing, 1))
    return Strength(Level(min(counted, Level.STRONG)), missing)


def _worth(word: str) -> int:
    if len(word) < _WORD:
        return 0
    signs = len(word) >= (_LONG_LETTERS if word.isalpha() else _LONG_WORD) and not word.isdigit()
    return len(word) // _PART if signs else 1
