"""The documents of a dossier beside its OPP and hoormomenten: which there are, how far each is, which can be begun."""

from dataclasses import dataclass
from datetime import date

from forms.definition import FieldType, Form, form, form_ids
from forms.vocabulary import label
from models.snapshot import Document, DossierBeeld

ELSEWHERE = frozenset({"opp", "hoormoment", "dossier", "contact", "bijlage", "overleg", "vernietiging"})
"""Kinds with a place of their own: the plan, being heard, the pupil, attachments, and what belongs to no dossier."""
WITH_ANOTHER = frozenset({"gebeurtenis"})
"""Kinds that are added where they belong, not begun by themselves."""
_ROLE = {"school": "ib", "steunpunt": "steunpunt", "samenwerkingsverband": "coordinator"}
"""Who works in a vault of each kind of organisation."""
_DECIDED = frozenset({"besloten", "toegekend", "toegekend_afwijkend", "afgewezen"})
_STATE = "status"
KIND = {"arrangement": "arrangement_soort", "gesprek": "soort", "tlv": "tlv_soort"}
"""By kind of document the question that tells of which sort it is: of these there may be several in a dossier."""
BEGIN = {"arrangement": "ingangsdatum", "gesprek": "datum", "tlv": "periode_start"}
"""The day by which one knows such a document."""
_BORN = "geboortedatum"


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One document in a list. `dag` is the first day it tells of, `stand` its state in words; empty without.

    `waarvoor` tells of which sort it is, or for what a consent was given; `ingetrokken` when that was withdrawn.
    """

    uid: str
    soort: str
    titel: str
    stand: str
    dag: date | None
    waarvoor: str = ""
    ingetrokken: date | None = None


def document_lines(beeld: DossierBeeld) -> tuple[DocumentLine, ...]:
    """The documents that have no place of their own, the newest day first, those without a day before them.

    What is not begun by itself (what happened on a day) comes after all others.
    """
    lines = [_line(one) for one in beeld.documenten if one.soort not in ELSEWHERE]
    return tuple(sorted(lines, key=lambda one: (one.soort not in WITH_ANOTHER, one.dag or date.max), reverse=True))


def can_begin(beeld: DossierBeeld) -> tuple[Form, ...]:
    """The forms someone in this vault may begin in this dossier, in order of their titles."""
    role = _ROLE.get(beeld.organisatie.soort)
    sector = beeld.leerling.schoolsoort or (beeld.school.schoolsoort if beeld.school else None)
    known = (form(one) for one in form_ids())
    fitting = (
        one
        for one in known
        if one.soort not in ELSEWHERE | WITH_ANOTHER
        and role in one.gebruikers
        and (sector is None or sector in one.sectoren)
    )
    return tuple(sorted(fitting, key=lambda one: one.titel))


def state_words(definition: Form, document: Document) -> str:
    """The state of a document in words; empty when its form has none or it was not told."""
    asked = next((one for one in definition.fields() if one.id == _STATE), None)
    code = document.antwoorden.tekst(_STATE)
    return label(asked.lijst, code) if asked is not None and asked.lijst and code else ""


def kind_words(definition: Form, document: Document) -> str:
    """Of which sort a document is, in words: which arrangement, talk or TLV; empty where that was not told."""
    return told_kind(definition, document.antwoorden.tekst(KIND.get(document.soort, "")))


def told_kind(definition: Form, code: str | None) -> str:
    """The words of a sort that a document of this form may be of."""
    name = KIND.get(definition.soort)
    asked = next((one for one in definition.fields() if one.id == name), None)
    return label(asked.lijst, code) if asked is not None and asked.lijst and code else ""


def document_day(definition: Form, document: Document) -> date | None:
    """The first day that was filled in here, in the order of the form; days of the pupil's own do not count.

    Of what was decided it is the day of the decision: the day stands beside the state.
    """
    decided = document.antwoorden.datum("besluit_datum")
    if decided is not None and document.antwoorden.tekst(_STATE) in _DECIDED:
        return decided
    asked = (one.id for one in definition.fields() if one.type is FieldType.DATUM and one.id != _BORN)
    days = (document.antwoorden.datum(name) for name in asked)
    return next((one for one in days if one is not None), None)


def _line(document: Document) -> DocumentLine:
    definition = form(document.formulier)
    consent = document.soort == "toestemming"
    return DocumentLine(
        document.uid,
        document.soort,
        definition.titel,
        state_words(definition, document),
        document_day(definition, document),
        (document.antwoorden.tekst("doel") or "") if consent else kind_words(definition, document),
        document.antwoorden.datum("ingetrokken_op") if consent else None,
    )
