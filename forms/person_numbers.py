"""Finds what may be a BSN or onderwijsnummer in a text, so that it can be taken out before the text goes anywhere.

Driehoek has no field for such a number. It can only stand in free text, where rules PRV-01 and TLV-11 look for it. A
number that is found is never copied: only its place in the text is told.
"""

import re
from dataclasses import dataclass
from typing import Literal

from stdnum.nl import bsn

Soort = Literal["bsn", "onderwijsnummer"]

# The 11-test leaves 0 for a BSN and 5 for an onderwijsnummer (EDEXML 2.1, element onderwijsnummer).
_REMAINDERS: dict[int, Soort] = {0: "bsn", 5: "onderwijsnummer"}
_GAP = "[ .\u00a0\u202f\u2009-]"
_NUMBER = re.compile(
    r"(?<![0-9])(?:"
    r"[0-9]{9}"
    rf"|(?<![0-9]{_GAP})[0-9]{{3}}(?P<a>{_GAP})[0-9]{{3}}(?P=a)[0-9]{{3}}(?!{_GAP}[0-9])"
    rf"|(?<![0-9]{_GAP})[0-9]{{4}}(?P<b>{_GAP})[0-9]{{2}}(?P=b)[0-9]{{3}}(?!{_GAP}[0-9])"
    r")(?![0-9])"
)
# In front of nine digits these make a telephone number.
_ABROAD = re.compile(r"(?:\+|\b00)[0-9]{2,3}[ .\u00a0-]?(?:\(0\))?[ .\u00a0-]?$")
_REACH = 12


@dataclass(frozen=True, slots=True)
class PersonNumber:
    """A place in a text: `text[start:end]` may be a number of this kind."""

    start: int
    end: int
    soort: Soort


def number_kind(number: str) -> Soort | None:
    """What nine digits without separators may be, or None: not nine digits, only zeros, or failing the 11-test."""
    if len(number) != 9 or not (number.isascii() and number.isdigit()) or int(number) == 0:
        return None
    return _REMAINDERS.get(bsn.checksum(number))


def find_person_numbers(text: str) -> tuple[PersonNumber, ...]:
    """All places with nine digits (111222333, 111.222.333, 1112 22 333) that pass the 11-test, in order.

    Digits that belong to a longer number, such as a telephone number of ten digits, are left alone.
    """
    found: list[PersonNumber] = []
    for match in _NUMBER.finditer(text):
        soort = number_kind("".join(one for one in match.group() if one.isdigit()))
        if soort and not _ABROAD.search(text, max(0, match.start() - _REACH), match.start()):
            found.append(PersonNumber(match.start(), match.end(), soort))
    return tuple(found)
