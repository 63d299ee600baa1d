"""The one way in which Driehoek reads XML from outside.

Guarantees: no document type, so no entities and no other file is ever read; no network; bounded memory (under 200 MB)
and time (under two seconds) whatever the file holds; at most 256 levels; a file that is refused gives one Dutch
sentence that tells the line and nothing of the content. The caller must not parse foreign XML in any other way.
"""

import re

from lxml import etree

from forms.exchange.foreign_file import MAX_BYTES, GeweigerdBestand, check_size
from models.sentence import Sentence

MARKUP_LIMIT = 400_000
"""Signs `<` and `=` together: there are never more elements and attributes, and each takes up to 400 bytes.

Enough for 10,000 pupils with fifteen fields each.
"""

_UTF8_MARK = b"\xef\xbb\xbf"
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_ONE_BYTE = frozenset(
    {"utf-8", "utf8", "ascii", "us-ascii", "iso-8859-1", "iso-8859-15", "latin1", "windows-1252", "cp1252"}
)
_TWO_BYTES = frozenset({"utf-16", "utf-16le", "utf-16be", "unicode"})

_WRONG_SIGNS = frozenset(
    {
        etree.ErrorTypes.ERR_INVALID_ENCODING,
        etree.ErrorTypes.ERR_INVALID_CHAR,
        etree.ErrorTypes.ERR_UNSUPPORTED_ENCODING,
        etree.ErrorTypes.ERR_UNKNOWN_ENCODING,
    }
)


def parse(data: bytes, limit: int = MAX_BYTES) -> etree._Element:
    """The root of an XML file of at most `limit` bytes, without comments. Raises `GeweigerdBestand`."""
    check_size(data, limit)
    # Without its zero bytes the markup of UTF-16 reads as ASCII, so that one look serves every encoding let in.
    plain = data.replace(b"\0", b"")
    encoding = _encoding(data, plain)
    _refuse_unparsed(plain)
    parser = etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        remove_blank_text=True,
        collect_ids=False,
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        refusal = _refusal(error, data)
    # Raised here, outside the handler: the parser's own words quote the file and may not come along.
    raise refusal


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _encoding(data: bytes, plain: bytes) -> str | None:
    """The encoding to read with, or None for what the file itself says."""
    text = plain.removeprefix(_UTF8_MARK).removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff").lstrip()
    if not text.startswith(b"<"):
        raise GeweigerdBestand(
            "Dit is geen XML-bestand. Er is niets overgenomen. Kies het bestand dat je leerlingadministratie maakt, "
            "meestal EDEX.XML."
        )
    match = _DECLARED.match(text)
    declared = match[1].decode("ascii").lower() if match else "utf-8"
    if declared in _TWO_BYTES and plain == data:
        # Some programs write UTF-16 in the first line of a file that is UTF-8. What is no UTF-8 is refused.
        return "utf-8"
    if declared not in _ONE_BYTE | _TWO_BYTES:
        raise GeweigerdBestand(
            "Dit bestand zegt op regel 1 een tekenset te gebruiken die Driehoek niet kent. Er is niets overgenomen. "
            "Maak de export opnieuw als UTF-8.",
            regel=1,
        )
    return None


def _refuse_unparsed(plain: bytes) -> None:
    """Refuses what no parser should see."""
    if b"<html" in plain[:2000].lower():
        raise GeweigerdBestand(
            "Dit is een webpagina, geen leerlingenbestand. Er is niets overgenomen. Misschien was je uitgelogd toen je "
            "het bestand ophaalde: log in en maak de export opnieuw."
        )
    place = plain.find(b"<!DOCTYPE")
    if place >= 0:
        line = plain.count(b"\n", 0, place) + 1
        raise GeweigerdBestand(
            Sentence(
                "Op regel {regel} staat een documenttype. Dat hoort niet in een leerlingenbestand en kan schadelijk "
                "zijn. Er is niets overgenomen. Vraag na waar dit bestand vandaan komt.",
                regel=line,
            ),
            regel=line,
        )
    if plain.count(b"<") + plain.count(b"=") > MARKUP_LIMIT:
        raise GeweigerdBestand(
            "Dit bestand heeft veel meer onderdelen dan een leerlingenbestand. Er is niets overgenomen. Controleer of "
            "je het goede bestand koos."
        )


def _refusal(error: etree.XMLSyntaxError, data: bytes) -> GeweigerdBestand:
    line = max(error.lineno or 1, 1)
    code: int = getattr(error, "code", 0)
    if code in _WRONG_SIGNS:
        return GeweigerdBestand(
            Sentence(
                "Op regel {regel} staan tekens die niet passen bij de tekenset van dit bestand. Er is niets "
                "overgenomen. Maak de export opnieuw en open het bestand tussendoor niet in een ander programma.",
                regel=line,
            ),
            regel=line,
        )
    if code == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
        return GeweigerdBestand(
            Sentence(
                "Op regel {regel} is dit bestand veel dieper of langer dan een leerlingenbestand. Er is niets "
                "overgenomen. Vraag na waar dit bestand vandaan komt.",
                regel=line,
            ),
            regel=line,
        )
    if code == etree.ErrorTypes.ERR_TAG_NOT_FINISHED or not data.rstrip(b"\0 \t\r\n").endswith((b">", b">\0")):
        return GeweigerdBestand(
            Sentence(
                "Het bestand houdt op regel {regel} plotseling op: het is niet compleet. Er is niets overgenomen. "
                "Maak de export opnieuw of kopieer het bestand nog eens.",
                regel=line,
            ),
            regel=line,
        )
    return GeweigerdBestand(
        Sentence(
            "Op regel {regel} klopt de opbouw van dit bestand niet, dus Driehoek kan het niet lezen. Er is niets "
            "overgenomen. Maak de export opnieuw.",
            regel=line,
        ),
        regel=line,
    )
