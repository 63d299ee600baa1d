"""The way between a point that a pupil made and the part of a plan or request it is about, from both sides.

place_in(document, point)              # the field of the plan that a point is about, or None
points_about(beeld, version, section)  # the points that are about this part of the plan
"""

from dataclasses import dataclass

from forms.definition import form
from forms.vocabulary import vocabulary
from models.snapshot import Document, DossierBeeld, Rij

PLACE = "plek"
"""The column of a point that tells the part."""
_FIELDS = {
    "opp": {
        "uitstroom": "uitstroombestemming",
        "behoeften": "onderwijsbehoeften",
        "begeleiding": "individuele_begeleiding",
        "doelen": "doelen",
        "afwijking": "afwijking_programma",
    },
    "tlv": {"behoeften": "behoefte_leren", "plek": "beoogde_school"},
    "arrangement": {
        "behoeften": "ivo",
        "begeleiding": "regels",
        "doelen": "doelen",
        "afwijking": "onderwijstijd",
    },
}
"""By kind of document: the field in which each part begins."""


@dataclass(frozen=True, slots=True)
class PupilPoint:
    """A point with the hoormoment it was made in."""

    moment: Document
    row: Rij


def place_in(document: Document, point: Rij) -> str | None:
    """The field that a point is about; None where this kind of document has no such part."""
    field = _FIELDS.get(document.soort, {}).get(point.tekst(PLACE) or "")
    known = {one.id for one in form(document.formulier).fields()}
    return field if field in known else None


def points_about(beeld: DossierBeeld, document: Document, section: str) -> tuple[PupilPoint, ...]:
    """The points of the hoormomenten of a document that are about one of its sections."""
    definition = form(document.formulier)
    found = [
        PupilPoint(moment, row)
        for moment in beeld.hoormomenten(document)
        for row in moment.rijen("punten")
        if row.gevuld("punt")
    ]
    return tuple(
        one
        for one in found
        if (field := place_in(document, one.row)) is not None and definition.section_of(field).id == section
    )


def heard_with(beeld: DossierBeeld, moment: Document) -> Document | None:
    """The plan or request that a hoormoment belongs to."""
    known = (*(version for _, version in beeld.versies()), *beeld.documenten)
    return next((one for one in known if one.uid == moment.bij_uid), None)


def occasion_of(beeld: DossierBeeld, document: str) -> str | None:
    """What a hoormoment is for that is begun at a document: a code of the list of occasions."""
    for _, version in beeld.versies():
        if version.uid == document:
            return "bijstellen" if version.vorige_uid else "opstellen"
    kind = next((one.soort for one in beeld.documenten if one.uid == document), "")
    return kind if kind in vocabulary("hoor_aanleiding").codes() else None


def title_of(document: Document) -> str:
    """What a document is called."""
    return form(document.formulier).titel
