"""A sentence that remembers what it was made of, so that it can be said in another language where it is shown.

    Sentence("Uitgesteld tot {dag}", dag=day)   # "Uitgesteld tot 3 december 2026", with template and value

Everywhere else it is the Dutch words themselves: on the command line, on paper, in comparisons. Values that are
sentences too are translated with it, and days are written in that language; other values (names, what people typed)
stay as they are.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Self

from models.months import MAANDEN

_TWO = 2


class Sentence(str):
    """Dutch words made of a template and values. Every template stands as one literal where it is used."""

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, **values: object) -> Self:
        """Puts the values in their places; a template without values is taken as it stands."""
        told = {name: _written(value) for name, value in values.items()}
        made = super().__new__(cls, template.format(**told) if told else template)
        made.template = template
        made.values = values
        return made


def on_day(day: date) -> Sentence:
    """A day as people write it: "12 oktober 2026"."""
    return Sentence("{dag}", dag=day)


def _written(value: object) -> object:
    if isinstance(value, date) and not isinstance(value, datetime):
        return f"{value.day} {MAANDEN[value.month - 1]} {value.year}"
    return value


def together(names: Sequence[str]) -> str:
    """Names as they stand in a sentence.

    >>> together(["Noor"]), together(["Noor", "Sara", "Bas"])
    ('Noor', 'Noor, Sara en Bas')
    """
    if not names:
        return ""
    if len(names) < _TWO:
        return names[0]
    return Sentence("{eersten} en {laatste}", eersten=in_a_row(names[:-1]), laatste=names[-1])


def in_a_row(words: Sequence[str]) -> str:
    """Words with commas between them.

    >>> in_a_row(["4 december", "9 april", "1 mei"])
    '4 december, 9 april, 1 mei'
    """
    if not words:
        return ""
    told = words[0]
    for one in words[1:]:
        told = Sentence("{eersten}, {volgende}", eersten=told, volgende=one)
    return told
