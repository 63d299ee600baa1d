"""Names with typing errors: which words of the names in a vault are nearly what was typed.

A letter too many, too few, another one, or two that changed places: one such mistake in a short word, two in a longer
one. Only words of names are compared; each is once in the list, however many bear it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORTEST, _LONG, _BEGINNING = 4, 6, 5
_MOST = 12


@dataclass(frozen=True, slots=True)
class NameWords:
    """Every word of the names in a vault, as it was at a revision of them."""

    revision: int = -1
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Near:
    """A word of a name, and how many mistakes lie between it and what was typed."""

    word: str
    mistakes: int


def nearly(typed: str, names: Sequence[str], *, beside_others: bool = False) -> tuple[Near, ...]:
    """The words that are nearly what was typed, the nearest first; a long name may still be being typed.

    A very short word is looked for so only beside others, which tell whom it is about.
    """
    if len(typed) < (_SHORTEST - 1 if beside_others else _SHORTEST):
        return ()
    most = 2 if len(typed) >= _LONG else 1
    found: dict[str, int] = {}
    for word, mistakes, _ in process.extract_iter(typed, names, scorer=OSA.distance, score_cutoff=most):
        if word[0] == typed[0] or mistakes == 1:
            found[word] = int(mistakes)
    if len(typed) >= _BEGINNING:
        begun = [one[: len(typed)] for one in names]
        for _, mistakes, place in process.extract_iter(typed, begun, scorer=OSA.distance, score_cutoff=1):
            word = names[place]
            if len(word) > len(typed):
                found[word] = min(found.get(word, 9), int(mistakes) + 1)
    best = sorted(found.items(), key=lambda one: (one[1], abs(len(one[0]) - len(typed)), one[0]))
    return tuple(Near(word, mistakes) for word, mistakes in best[:_MOST])


@cache
def warm() -> bool:
    """Loads what comparing needs, before the first name is compared."""
    return OSA.distance("noor", "noro") == 1
