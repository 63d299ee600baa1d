"""The code on every page: it belongs to exactly this text, and any change gives another one."""

import hashlib

from forms.definition import form
from forms.freezing import frozen_fields, part_content
from models.snapshot import Document, DossierBeeld
from models.snapshot.beeld import HANDELINGSDEEL, LEERLINGINBRENG, PERSPECTIEFDEEL
from models.values import Json, canonical

PARTS = (PERSPECTIEFDEEL, HANDELINGSDEEL, LEERLINGINBRENG)
WHOLE = "geheel"
_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Thirty-two signs that are not mistaken for each other when read aloud or copied by hand."""


def text_hash(beeld: DossierBeeld, document: Document) -> str:
    """SHA-256 (hex) over the parts of an OPP version: each as vastgesteld, or as it stands while it is open.

    Of any other document over all that stands in it, and in the hoormomenten that belong to it. Views that stand beside
    a document count with it, as they are printed with it; those on a version that is vastgesteld are not.
    """
    definition = form(document.formulier)
    told: dict[str, Json] = {}
    if document.soort != "opp":
        for one in (document, *beeld.hoormomenten(document), *views_beside(beeld, document)):
            everything = frozenset({*one.antwoorden.waarden, *one.tabellen})
            told[one.uid] = part_content(beeld, one, WHOLE, everything)
        return _digest(told)
    for part in PARTS:
        frozen = document.deel(part)
        fields = frozen_fields(definition, part)
        told[part] = frozen.sha256 if frozen else part_content(beeld, document, part, fields)
    for one in views_beside(beeld, document):
        told[one.uid] = part_content(beeld, one, WHOLE, frozenset({*one.antwoorden.waarden, *one.tabellen}))
    return _digest(told)


def views_beside(beeld: DossierBeeld, document: Document) -> tuple[Document, ...]:
    """The entries of the register of disagreements that are printed with a document."""
    if document.geheel_vastgesteld:
        return ()
    return tuple(one for one in beeld.van_soort("verschil") if one.bij_uid == document.uid)


def case_hash(beeld: DossierBeeld) -> str:
    """SHA-256 (hex) over every document of a case: of what tells of the whole of it."""
    documents = (*(version for _, version in beeld.versies()), *beeld.documenten)
    return _digest({one.uid: text_hash(beeld, one) for one in documents})


def _digest(told: Json) -> str:
    return hashlib.sha256(canonical(told).encode()).hexdigest()


def page_code(digest: str) -> str:
    """Eight signs in groups of three, three and two (7K4-QF2-P2), from a SHA-256 in hex."""
    number = int(digest[:10], 16)
    signs = "".join(_LETTERS[(number >> (5 * place)) & 31] for place in range(8))
    return f"{signs[:3]}-{signs[3:6]}-{signs[6:]}"
