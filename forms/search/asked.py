"""What is typed in the search field, understood: words, phrases between quotes, and filters.

    asked = understand('rekenen "eigen tempo" groep:6 soort:tlv', known)
    asked.filters[0].words          # "Groep 6"
    asked.match()                   # the expression for the index

A filter that does not exist, or a value that nothing has, is told with what there is; the rest is searched meanwhile.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from forms.search.filters import NAMES, Filter, Known, understand_filter
from forms.search.letters import words
from models.queries.search.find import all_of, any_of, quoted

_PARTS = re.compile(r'(?P<name>[^\W\d_]+):(?P<value>"[^"]*"?|\S*)|"(?P<phrase>[^"]*)"?|(?P<word>\S+)')
LEAST = 3
"""So many letters are looked for as the beginning of a word in texts; fewer are looked for as a word."""
_LEAST_WORD = 2
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Asked:
    """One question to the search field. `open_end`: the last word is still being typed."""

    typed: str
    words: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    filters: tuple[Filter, ...] = ()
    open_end: bool = True

    @property
    def wrong(self) -> tuple[Filter, ...]:
        """The filters that ask for nothing that exists."""
        return tuple(one for one in self.filters if one.wrong)

    @property
    def right(self) -> tuple[Filter, ...]:
        """The filters that do their work."""
        return tuple(one for one in self.filters if not one.wrong and not one.open)

    @property
    def plain(self) -> str:
        """The words without filters, as the commands are searched by them."""
        return " ".join((*self.words, *(" ".join(one) for one in self.phrases)))

    @property
    def days(self) -> tuple[date, date] | None:
        """The days that filters ask for."""
        told = [one.days for one in self.right if one.days]
        return (max(one[0] for one in told), min(one[1] for one in told)) if told else None

    @property
    def wanted(self) -> tuple[tuple[str, bool], ...]:
        """The words, each with whether it is the beginning of one."""
        last = len(self.words) - 1
        return tuple((one, self._is_prefix(one, place == last)) for place, one in enumerate(self.words))

    @property
    def reads_texts(self) -> bool:
        """Whether it is worth looking in texts: for one letter it is not."""
        if any(one.wrong for one in self.filters):
            return False
        return bool(self.phrases or self.right) or any(len(one) >= _LEAST_WORD for one in self.words)

    def match(self, *, all_prefixes: bool = False) -> str:
        """The expression for what is said anywhere; with `all_prefixes` each word may go on."""
        told = [quoted(word, prefix=prefix or (all_prefixes and len(word) >= LEAST)) for word, prefix in self.wanted]
        told += [quoted(" ".join(one)) for one in self.phrases]
        # Whose it is may be among the words, but not all there is to it: then every document of a pupil would be found.
        said = f"{{titel tekst}} : ({' OR '.join(told)})" if told else ""
        return all_of((*told, said, *self._by_filters()))

    def match_names(self, column: str = "naam") -> str:
        """The expression for names: every word may go on."""
        told = [quoted(one, prefix=True) for one in (*self.words, *(word for one in self.phrases for word in one))]
        about = f"{{{column}}} : ({all_of(told)})" if told else ""
        return all_of((about, *self._by_filters()))

    def _is_prefix(self, word: str, last: bool) -> bool:
        return last and self.open_end and len(word) >= LEAST

    def _by_filters(self) -> list[str]:
        told = [any_of(one.marks) for one in self.right if one.marks]
        told += [
            f"{{naam}} : ({all_of(quoted(word, prefix=True) for word in one.of_name)})"
            for one in self.right
            if one.of_name
        ]
        return told


def understand(typed: str, known: Known, *, user: str | None = None) -> Asked:
    """Takes apart what was typed. `known` is what the filters of this vault can ask for; `user` who types."""
    told: list[str] = []
    phrases: list[tuple[str, ...]] = []
    filters: list[Filter] = []
    open_end = False
    for part in _PARTS.finditer(typed):
        at_end = part.end() == len(typed)
        if part["name"] is not None:
            filters.append(understand_filter(part["name"], part["value"], known, user=user, unfinished=at_end))
        elif part["phrase"] is not None:
            phrase = tuple(one.folded for one in words(part["phrase"]))
            if phrase:
                phrases.append(phrase)
        else:
            found = [one.folded for one in words(part["word"])]
            told += found
            open_end = at_end and bool(found)
    return Asked(typed, tuple(told[:_MOST_WORDS]), tuple(phrases), tuple(filters), open_end)


@dataclass(frozen=True, slots=True)
class Completion:
    """What Tab fills in: the whole line after it, and the words for what there is to choose."""

    typed: str
    shown: str


def completions(typed: str, known: Known, *, user: str | None = None) -> tuple[Completion, ...]:
    """How the last word can be filled in: the name of a filter, or one of its values; nothing for a plain word."""
    begin, _, last = typed.rpartition(" ")
    head = f"{begin} " if begin else ""
    name, colon, value = last.partition(":")
    if not colon:
        least = 2 if begin or len(last) < 5 else 1
        found = [one for one in NAMES if least <= len(last) < len(one) and one.startswith(last.lower())]
        return tuple(Completion(f"{head}{one}:", f"{one}:") for one in found)
    if name.lower() not in NAMES:
        return ()
    understood = understand_filter(name, value, known, user=user, unfinished=True)
    return tuple(Completion(f"{head}{name}:{one}", f"{name}:{one}") for one in _fitting(value, understood.offered))


def _fitting(value: str, offered: Sequence[str]) -> list[str]:
    typed = value.lower().strip('"')
    return [one for one in offered if one.strip('"').lower().startswith(typed) and one.lower() != value.lower()]
