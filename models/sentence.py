"""A sentence that remembers what it was made of, so that it can be said in another language where it is shown.

    Sentence("Uitgesteld tot {dag}", dag=in_woorden(day))   # "Uitgesteld tot 3 december 2026", with template and value

Everywhere else it is the Dutch words themselves: on the command line, on paper, in comparisons. Values that are
sentences too are translated with it; other values (names, dates as written, what people typed) stay as they are.
"""

from collections.abc import Mapping
from typing import Self


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
