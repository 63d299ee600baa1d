"""What a steunpunt has in a case: the preparation of the parents' view, and its contacts without names.

Only a school applies for a TLV: in the file of a steunpunt an entry of `tlv` is a preparation, never a request.
"""

from forms.casus.case import CaseDocument
from forms.casus.part import Part
from forms.casus.reading import Reading, target_of
from forms.casus.tlv import last_status, pupils_page
from forms.definition import form
from models.sentence import Sentence

_ANSWERS = {
    "aanvraag_type": "aanvraag_type",
    "soort": "tlv_soort",
    "categorie": "categorie",
    "swv": "swv_code",
    "leerling_blad.kinddoel": "kinddoel",
}
_POSITIE = {"betrokkene": "ouder", "positie": "positie", "reden": "reden", "inzage": "inzage_op"}
_STATUS = {"status": "status", "datum": "datum"}
_CONTACT = {
    "datum": "datum",
    "kanaal": "kanaal",
    "vrager": "vrager",
    "sector": "sector",
    "gemeente": "gemeente",
    "thema": "themas",
    "pijler": "pijler",
    "uitkomst": "uitkomst",
    "doorverwezen": "doorverwezen_naar",
    "minuten": "minuten",
    "notitie": "signaal",
}
_ONE_VIEW = Sentence("Een voorbereiding heeft één zienswijze. Maak voor een andere ouder een eigen voorbereiding.")
ONLY_STEUNPUNT = Sentence("Contacten zonder naam horen in de kluis van een steunpunt.")
NUMBER = "nr"
"""What a contact is known by in its list."""


def read_preparations(reading: Reading, case: Part) -> list[CaseDocument]:
    """The preparations."""
    return [_preparation(reading, one) for one in case.parts("tlv")]


def _preparation(reading: Reading, part: Part) -> CaseDocument:
    definition = form("steunpunt_dossier")
    answers = reading.answers(part, definition, _ANSWERS) | pupils_page(reading, part)
    rows = reading.rows(part, "zienswijze", definition.field("ouders_posities"), _POSITIE)
    rows += reading.rows(part, "statussen", definition.field("statussen"), _STATUS)
    for one in part.parts("zienswijze"):
        words = reading.taken(one, "tekst", target_of(definition.field("zienswijze")))
        if words and "zienswijze" in answers:
            reading.left.add(one.pad_of("tekst"), _ONE_VIEW)
        elif words:
            answers["zienswijze"] = words
    status = last_status(rows)
    if status:
        answers["tlv_status"] = status
    return CaseDocument(part.pad, definition.soort, definition.id, part.lokaal_id, answers, tuple(rows))


def read_contacts(reading: Reading, case: Part) -> list[CaseDocument]:
    """The contacts: documents without a dossier, known by their number."""
    definition = form("steunpunt_contactlog")
    return [
        CaseDocument(
            one.pad,
            definition.soort,
            definition.id,
            one.name_by(NUMBER),
            reading.answers(one, definition, _CONTACT),
        )
        for one in case.parts("contacten", NUMBER)
    ]
