"""What kind of file is this? Reads a roster from the kinds that can be read, and refuses the others by name."""

import re

from forms.exchange.edexml import read_roster
from forms.exchange.foreign_file import GeweigerdBestand, check_size
from forms.exchange.roster import Roster
from models.sentence import Sentence

_CAN = Sentence(
    "Driehoek leest nu leerlingen uit EDEX.XML (EDEXML 2.x) en uit UWLR-leerlinggegevens. Er is niets overgenomen."
)
_BEGINS = (
    (b"%PDF", Sentence("Dit is een PDF.")),
    (b"PK\x03\x04", Sentence("Dit is een Excel- of zipbestand.")),
    (b"\xd0\xcf\x11\xe0", Sentence("Dit is een oud Excel- of Wordbestand.")),
)
_OSO = re.compile(rb"<(?:[\w.-]+:)?dossiers?[\s/>]")
_NO_TEXT = re.compile(rb"[\x01-\x08\x0e-\x1f\x7f]")
_NO_XML = re.compile(rb"^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*[^<\s]")


def roster_of(data: bytes) -> Roster:
    """The roster in the bytes of a file. Raises `GeweigerdBestand`, also for a kind that is not read."""
    check_size(data)
    start = data[:4000].replace(b"\0", b"")
    kind = next((words for begin, words in _BEGINS if data.startswith(begin)), None)
    if kind is None and _OSO.search(start):
        kind = Sentence("Dit is een OSO-dossier.")
    text = not _NO_TEXT.search(start)
    if kind is None and text and _NO_XML.match(start) and b";" in start.partition(b"\n")[0]:
        kind = Sentence("Dit lijkt een CSV-bestand.")
    if kind is not None:
        raise GeweigerdBestand(Sentence("{soort} {kan}", soort=kind, kan=_CAN))
    return read_roster(data)
