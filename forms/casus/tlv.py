"""The section `tlv` of a case: requests for a TLV as filled-in forms. `steunpunt` reads what a steunpunt prepares."""

from collections.abc import Mapping

from forms.casus.case import CaseDocument, CaseRow, Taken
from forms.casus.part import Part
from forms.casus.reading import Reading, derived
from forms.casus.tlv_rows import read_rows
from forms.casus.values import lines
from forms.definition import form
from models.terms.tlv import COMPLEET, INGEDIEND

_ANSWERS = {
    "aanvraag_type": "aanvraag_type",
    "route": "route",
    "soort": "tlv_soort",
    "categorie": "categorie",
    "emb": "emb",
    "swv": "swv_code",
    "andere_route": "andere_route",
    "eerdere_tlv.nummer": "eerdere_tlv_nummer",
    "eerdere_tlv.eind": "eerdere_tlv_eind",
    "periode.start": "periode_start",
    "periode.eind": "periode_eind",
    "aanvrager.school": "aanvragende_school",
    "aanvrager.brin": "brin",
    "aanvrager.vestiging": "vestigingscode",
    "aanvrager.rol": "aanvragersrol",
    "aanvrager.rol_datum": "rol_datum",
    "aanvrager.contact": "contactpersoon",
    "aanvrager.email": "contact_email",
    "aanvrager.ondertekend_door": "getekend_door",
    "aanvrager.namens_bevoegd_gezag": "namens_bevoegd_gezag",
    "aanvrager.ondertekend_op": "getekend_datum",
    "beoogde_school.naam": "beoogde_school",
    "beoogde_school.brin": "beoogde_brin",
    "beoogde_school.contact_op": "beoogde_contact",
    "beoogde_school.akkoord": "beoogde_akkoord",
    "ondersteuningsbehoefte": "behoefte_leren",
    "reden_geen_eerdere_ondersteuning": "reden_geen_eerdere_ondersteuning",
    "motivering.waarom_niet_regulier": "waarom_niet_regulier",
    "motivering.waarom_deze_soort": "waarom_deze_soort",
    "motivering.categorie": "categorie_motivering",
    "motivering.duur": "duur_motivering",
    "motivering.terugkeer": "terugkeer_perspectief",
    "samenvatting_swv": "samenvatting_swv",
    "leerling_gehoord.tekst": "leerling_mening",
    "leerling_gehoord.reden": "reden_niet_gehoord",
    "leerling_gehoord.antwoord_aan_leerling": "antwoord_leerling",
    "leerling_handtekening": "leerling_getekend_op",
    "leerling_blad.kinddoel": "kinddoel",
    "uitleg_leerling": "uitleg_leerling",
    "besluit.uitkomst": "besluit",
    "besluit.datum": "besluit_datum",
    "besluit.bekendgemaakt_op": "bekendgemaakt_op",
    "besluit.nummer": "beschikkingsnummer",
    "besluit.periode.start": "besluit_start",
    "besluit.periode.eind": "besluit_eind",
    "bezwaar.ingediend_op": "bezwaar_ingediend_op",
    "bezwaar.door": "bezwaar_door",
    "bezwaar.status": "bezwaar_status",
}
_SENTENCES = ("gaat_goed", "is_lastig", "helpt_mij")
_DAYS = {INGEDIEND: "ontvangst_datum", COMPLEET: "compleet_datum"}


def read_requests(reading: Reading, case: Part) -> list[CaseDocument]:
    """The requests."""
    attachments = {one.lokaal_id: one for one in case.parts("bijlagen") if one.lokaal_id}
    return [_request(reading, one, attachments) for one in case.parts("tlv")]


def _request(reading: Reading, part: Part, attachments: Mapping[str, Part]) -> CaseDocument:
    kind = "verlenging" if part.value("aanvraag_type") == "verlenging" else "eerste"
    definition = form(f"tlv_aanvraag_{kind}")
    rows = read_rows(reading, part, definition, attachments)
    answers = reading.answers(part, definition, _ANSWERS) | pupils_page(reading, part) | _state(rows)
    return CaseDocument(part.pad, definition.soort, definition.id, part.lokaal_id, answers, tuple(rows))


def pupils_page(reading: Reading, part: Part) -> dict[str, Taken]:
    """The short sentences of the pupil, one a line."""
    found = {name: reading.convert(part, f"leerling_blad.{name}", lines) for name in _SENTENCES}
    return {name: value for name, value in found.items() if value}


def last_status(rows: list[CaseRow]) -> Taken | None:
    """The status with the latest day; of equal days the last one that is written."""
    told = [one.cells for one in rows if one.veld == "statussen" and "status" in one.cells]
    last = max(enumerate(told), key=lambda one: (_day(one[1]), one[0]), default=None)
    return last[1]["status"] if last else None


def _day(cells: Mapping[str, Taken]) -> str:
    return str(cells["datum"].value) if "datum" in cells else ""


def _state(rows: list[CaseRow]) -> dict[str, Taken]:
    """The status of today, and the days of receipt and of being complete, as they follow from the list."""
    status = last_status(rows)
    told = {"status": status} if status else {}
    for row in rows:
        name = _DAYS.get(str(row.cells["status"].value)) if row.veld == "statussen" and "status" in row.cells else None
        if name and "datum" in row.cells:
            told[name] = derived(str(row.cells["datum"].value), row.cells["datum"])
    return told
