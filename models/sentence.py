"""A sentence that remembers what it was made of, so that it can be said in another language where it is shown.

    Sentence("Uitgesteld tot {dag}", dag=in_woorden(day))   # "Uitgesteld tot 3 december 2026", with template and value

Everywhere else it is the Dutch words themselves: on the command line, on paper, in comparisons. Values that are
sentences too are translated with it; other values (names, dates as written, what people typed) stay as they are.
"""

from collections.abc import Mapping, Sequence
from typing import Self

_TWO = 2


class Sentence(str):
    """Dutch words made of a template and values. Every template stands as one literal where it is used."""

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, **values: object) -> Self:
        """Puts the values in their places; a template without values is taken as it stands."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template = template
        made.values = values
        return made


def together(names: Sequence[str]) -> str:
    """Names as they stand in a sentence.

    >>> together(["Noor"]), together(["Noor", "Sara", "Bas"])
    ('Noor', 'Noor, Sara en Bas')
    """
    if len(names) < _TWO:
        return "".join(names)
    return Sentence("{eersten} en {laatste}", eersten=", ".join(names[:-1]), laatste=names[-1])
