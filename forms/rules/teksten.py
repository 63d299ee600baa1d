"""The texts of a case with the place where each stands: what rules about words and numbers look through."""

from collections.abc import Iterator

from forms.audience import Reader, Shown, view, view_of
from forms.definition import form
from forms.regional import KEPT
from forms.rules.bevinding import Veld, veld
from models.snapshot import Document, DossierBeeld, Rij
from models.values import Waarde

Tekst = tuple[Veld, str]
_MADE_HERE = frozenset({("bestanden", "kenmerk")})
"""Tables and columns that nobody types: the mark of a kept file is a long random row of digits and letters."""


def documenten(beeld: DossierBeeld) -> Iterator[Document]:
    """Every document of the dossier, OPP versions first."""
    for _, version in beeld.versies():
        yield version
    yield from beeld.documenten


def open_teksten(document: Document) -> Iterator[Tekst]:
    """The texts of a document that can still be changed."""
    frozen = frozenset[str]().union(*(one.velden for one in document.delen))
    for name, value in document.antwoorden.waarden.items():
        if name not in frozen and name != KEPT:
            yield from ((veld(document, name), text) for text in _words(value))
    for name, rows in document.tabellen.items():
        if name not in frozen:
            yield from _of_rows(document, name, rows)


def _of_rows(document: Document | None, name: str, rows: tuple[Rij, ...]) -> Iterator[Tekst]:
    for row in rows:
        typed = ((column, value) for column, value in row.waarden.items() if (name, column) not in _MADE_HERE)
        for column, value in typed:
            yield from ((veld(document, name, row, column), text) for text in _words(value))


def dossier_teksten(beeld: DossierBeeld) -> Iterator[Tekst]:
    """The free texts of the dossier itself and of the people in it."""
    told = beeld.leerling.wie_informeert_wie
    if told:
        yield Veld("wie_informeert_wie"), told
    for person in beeld.betrokkenen:
        for name in ("opmerking", "functie", "organisatie"):
            text = getattr(person, name)
            if text:
                yield Veld("betrokkenen", None, person.uid, person.lokaal_id or person.uid, name), text


def teksten_voor(beeld: DossierBeeld, document: Document | None, lezer: Reader) -> Iterator[Tekst]:
    """The texts that a reader would get of a document, or of the dossier's own form."""
    sections = view_of(beeld, document, lezer) if document else view(beeld, None, form("dossier"), lezer)
    for section in sections:
        for shown in section.fields:
            yield from _of_shown(document, shown)


def _of_shown(document: Document | None, shown: Shown) -> Iterator[Tekst]:
    yield from ((veld(document, shown.field.id), text) for text in _words(shown.value))
    yield from _of_rows(document, shown.field.id, shown.rows)


def _words(value: Waarde | None) -> tuple[str, ...]:
    many = value if isinstance(value, tuple) else (value,)
    return tuple(one for one in many if isinstance(one, str))
