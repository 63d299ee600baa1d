"""Names made comparable: for the duplicate warning, for search, and for matching a roster with what is known.

Two ways to write one name fold to the same text; the folded text is for comparing only and is never shown. What is
written in another script than Latin keeps its letters.
"""

import unicodedata

# Letters that Unicode does not take apart into a plain letter and a mark.
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "ı": "i", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th", "ß": "ss"}
)
# Signs inside a name that are left out rather than read as a space: the many apostrophes, and soft hyphen.
_SILENT = dict.fromkeys(map(ord, "'`´‘’ʹʻʼʽˈ′＇\u00ad"))


def fold(name: str) -> str:
    """The name without case, accents and punctuation, with single spaces; apostrophes vanish.

    >>> fold("Łukasz  Wiśniewski"), fold("van 't Zandpad"), fold("El-Amrani")
    ('lukasz wisniewski', 'van t zandpad', 'el amrani')
    """
    text = name.translate(_SILENT)
    if not text.isascii():
        text = _unaccented(text)
    text = text.casefold()
    return text if text.isalnum() else " ".join("".join(one if one.isalnum() else " " for one in text).split())


def zoeknaam(roepnaam: str | None, voornamen: str | None, tussenvoegsel: str | None, achternaam: str | None) -> str:
    """The folded name by which two dossiers are the same pupil's: roepnaam (else the first voornaam), then the rest."""
    first = roepnaam or (voornamen or "").partition(" ")[0]
    return fold(" ".join(part for part in (first, tussenvoegsel, achternaam) if part))


def _unaccented(text: str) -> str:
    """Lower case without marks. Taken apart again at the end: casefolding gives new letters with marks."""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).translate(_PLAIN)
    return "".join(one for one in text if not unicodedata.combining(one)).translate(_SILENT)
