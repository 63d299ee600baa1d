"""Searching a list by typing: the words a line begins with, and else the words one of its words begins with.

Qt's own search takes the space in "groep 6" for opening the list, and finds nothing by the number alone. Here the space
belongs to what is being typed, and "6" finds "Groep 6".
"""

from collections.abc import Sequence
from time import monotonic

_PAUSE = 1.0
"""So many seconds later a letter begins a new word to search with."""


class TypeAhead:
    """What was typed last, for as long as one goes on typing."""

    def __init__(self) -> None:
        self._typed = ""
        self._at = 0.0

    @property
    def going(self) -> bool:
        """Whether one is in the middle of typing, so that a space is part of it."""
        return bool(self._typed) and monotonic() - self._at < _PAUSE

    def stop(self) -> None:
        """The next letter begins anew."""
        self._typed = ""

    def find(self, letter: str, lines: Sequence[str], current: int) -> int | None:
        """The line that is meant when this letter is typed too, or None when there is none."""
        self._typed = (self._typed if self.going else "") + letter.casefold()
        self._at = monotonic()
        folded = [line.casefold() for line in lines]
        one = self._typed[0]
        if self._typed == one * len(self._typed):  # the same letter again and again walks through its lines
            whole = _first(folded, self._typed, max(current, 0)) if len(self._typed) > 1 else None
            return _first(folded, one, current + 1) if whole is None else whole
        return _first(folded, self._typed, max(current, 0))


def _first(lines: Sequence[str], words: str, start: int) -> int | None:
    """The first line from `start` on, and round again, that begins so; else one with a word that does."""
    order = [(start + step) % len(lines) for step in range(len(lines))] if lines else []
    begins = next((at for at in order if lines[at].startswith(words)), None)
    if begins is not None:
        return begins
    return next((at for at in order if f" {words}" in lines[at]), None)
