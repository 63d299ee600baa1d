"""Which part of a history is about a field or a document: the columns in which the field of a form lives."""

from dataclasses import replace

from forms.definition import Field, FieldType, Form
from forms.places import Home, place_of
from models.queries.dossier_acts import Plek
from models.record.change import ANTWOORD

_TABLES = {Home.DOSSIER: "dossier", Home.PERIODE: "opp_periode", Home.ANTWOORD: ANTWOORD, Home.DOCUMENT: "document"}


def part_of(definition: Form, document: str | None, veld: str | None = None, rij: str | None = None) -> Plek:
    """The part that is one document (None: the dossier's own form), one field of it, or one row of a table field.

    Raises `KeyError` for a field that the form does not have.
    """
    if veld is None:
        return Plek(document)
    return replace(_of_field(definition, document, definition.field(veld)), rij=rij)


def _of_field(definition: Form, document: str | None, field: Field) -> Plek:
    place = place_of(definition, field)
    if field.type is FieldType.TABEL:
        people = place.home is Home.BETROKKENEN
        return Plek(None if people else document, rij_veld="betrokkene" if people else field.id)
    table = _TABLES.get(place.home, ANTWOORD)
    return Plek(document, kolommen=((table, place.naam),))
