"""Reads one element of an EDEXML file, tolerant of how real programs write it, and never by guessing.

What cannot be read becomes None with a deviation in the notes; the value itself goes nowhere.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from lxml import etree

from forms.exchange.edexml_agreement import Agreement
from forms.exchange.foreign_file import GeweigerdBestand
from forms.exchange.roster import Bijzonderheid
from forms.exchange.safe_xml import local_name

LONGEST = 200
"""Characters of a name or key (achternaam in EDEXML 2.1: at most 200)."""
MOST_ODDITIES = 50_000
"""Deviations after which a file is not worth reading on; a large school whose program errs everywhere has 20,000."""

# A day, with or without the time zone of xs:date. A point in time in another zone may be the day before: not read.
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T00:00:00(?:\.0+)?|Z|[+-][0-9]{2}:[0-9]{2})?")
_MOMENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T[0-9:.]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})?")
# Signs that turn the direction of the text around them: they hide what a name says.
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F])

Children = Mapping[str, Sequence[etree._Element]]


@dataclass(slots=True)
class Notes:
    """What is told about a file while it is read: deviations, and how often each field was left out."""

    agreement: Agreement
    oddities: list[Bijzonderheid] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    unknown: int = 0

    def tell(self, soort: str, regel: int, sleutel: str | None = None, veld: str = "") -> None:
        """Adds a deviation. Raises `GeweigerdBestand` when there are too many to be a roster."""
        if len(self.oddities) >= MOST_ODDITIES:
            raise GeweigerdBestand(
                "Dit bestand wijkt op zo veel plaatsen af dat Driehoek het niet als leerlingenbestand kan lezen. Er is "
                "niets overgenomen. Maak de export opnieuw, als EDEXML versie 2.1."
            )
        self.oddities.append(self.agreement.oddity(soort, regel, sleutel, veld))


@dataclass(frozen=True, slots=True)
class Place:
    """Where we are in the file: the line, and the key of the pupil once it is known."""

    regel: int
    sleutel: str | None = None


def line_of(element: etree._Element) -> int:
    """The line of an element, from 1."""
    line = element.sourceline
    return line if isinstance(line, int) else 1


def children(element: etree._Element) -> dict[str, list[etree._Element]]:
    """The children by name, small letters, without namespace, in order."""
    found: dict[str, list[etree._Element]] = {}
    for child in element:
        found.setdefault(local_name(child).lower(), []).append(child)
    return found


def clean(text: str | None) -> str | None:
    """The text with single spaces, its accents in one way (NFC), without turning signs; None when nothing is left."""
    return unicodedata.normalize("NFC", " ".join((text or "").translate(_TURNING).split())) or None


def key_of(element: etree._Element) -> str | None:
    """The key of an element: its attribute, else its child `key`, else its own text."""
    own = clean(element.get("key"))
    if own:
        return own
    inner = next((child for child in element if local_name(child).lower() == "key"), None)
    return clean(element.text if inner is None else inner.text)


def text(found: Children, name: str, place: Place, notes: Notes) -> str | None:
    """The one text of a field; told and None when it stands there twice with different texts, or is too long."""
    texts = {one for one in (clean(element.text) for element in found.get(name, ())) if one}
    if len(texts) > 1:
        notes.tell("veld_dubbel", place.regel, place.sleutel, name)
        return None
    value = next(iter(texts), None)
    if value and len(value) > LONGEST:
        notes.tell("veld_te_lang", place.regel, place.sleutel, name)
        return None
    return value


def day(found: Children, name: str, place: Place, notes: Notes, *, moment: bool = False) -> date | None:
    """The day of a field written as jjjj-mm-dd. `moment` also reads the day of a point in time."""
    value = text(found, name, place, notes)
    if value is None:
        return None
    match = (_MOMENT if moment else _DAY).fullmatch(value)
    try:
        read = date.fromisoformat(match[1]) if match else None
    except ValueError:
        read = None
    if read is None:
        notes.tell("datum_onleesbaar", place.regel, place.sleutel, name)
    elif not 1900 <= read.year <= 2200:
        notes.tell("datum_onmogelijk", place.regel, place.sleutel, name)
        return None
    return read
