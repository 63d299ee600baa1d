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


def counts(contacts: Iterable[Document], dag: date, vanaf: date | None = None) -> Mapping[str, int | None]:
    """How many contacts up to and including a day were about each theme, in the order of the list.

    With `vanaf` only those from that day on.

    None stands for a number that is not told. A theme that nobody asked about is left out; a contact about several
    themes counts for each.
    """
    return tally(contacts, dag, "themas", THEMES, vanaf)


def within(contacts: Iterable[Document], dag: date, vanaf: date | None = None) -> tuple[Document, ...]:
    """The contacts up to and including a day; with `vanaf` those from that day on, of which the day is known."""
    told = ((one, one.antwoorden.datum("datum")) for one in contacts)
    return tuple(one for one, day in told if (vanaf is None if day is None else (vanaf or date.min) <= day <= dag))


def tally(
    contacts: Iterable[Document], dag: date, field: str, names: str, vanaf: date | None = None
) -> Mapping[str, int | None]:
    """`counts` of another field whose codes are those of a vocabulary.

    Together the numbers that are not told are never so small that the whole gives one of them away: the next smallest
    is left out with them. Of a period a number is left out too when taking it from that of all contacts would give a
    small one.
    """
    whole = within(contacts, dag)
    found, every = _count(within(whole, dag, vanaf), field), _count(whole, field)
    rising = sorted((code for code in vocabulary(names).codes() if found[code]), key=lambda code: found[code])
    hidden: list[str] = []
    for code in rising:
        small = found[code] < least() or 0 < every[code] - found[code] < least()
        known = hidden and (len(hidden) == 1 or sum(found[one] for one in hidden) < least())
        if small or known:
            hidden.append(code)
    return {code: None if code in hidden else found[code] for code in vocabulary(names).codes() if found[code]}


def _count(contacts: Iterable[Document], field: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for one in contacts:
        found.update(set(one.antwoorden.codes(field)))
    return found
