"""What the contacts of a steunpunt tell together: counts per theme, with small numbers and free text left out (STP-04).

    counts(contacts(connection), date(2026, 11, 22))       # {"tlv": 5, "hoorrecht": None}

Guarantee: no count below the least of the rule leaves this module, and no word that somebody typed.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from forms.rules.regel import rule
from forms.vocabulary import vocabulary
from models.snapshot import Document

THEMES = "steunpunt_thema"


def least() -> int:
    """The smallest count that is told."""
    return int(rule("STP-04").parameter["min_cel"])


def counts(contacts: Iterable[Document], dag: date) -> Mapping[str, int | None]:
    """How many contacts up to and including a day were about each theme, in the order of the list.

    None stands for a number that is not told. A theme that nobody asked about is left out; a contact about several
    themes counts for each.
    """
    return tally(contacts, dag, "themas", THEMES)


def tally(contacts: Iterable[Document], dag: date, field: str, names: str) -> Mapping[str, int | None]:
    """`counts` of another field whose codes are those of a vocabulary.

    Together the numbers that are not told are never so small that the whole gives one of them away: the next smallest
    is left out with them.
    """
    found: Counter[str] = Counter()
    for one in contacts:
        held = one.antwoorden.datum("datum")
        if held is None or held <= dag:
            found.update(set(one.antwoorden.codes(field)))
    rising = sorted((code for code in vocabulary(names).codes() if found[code]), key=lambda code: found[code])
    hidden: list[str] = []
    for code in rising:
        small = found[code] < least()
        known = hidden and (len(hidden) == 1 or sum(found[one] for one in hidden) < least())
        if small or known:
            hidden.append(code)
    return {code: None if code in hidden else found[code] for code in vocabulary(names).codes() if found[code]}
