"""The section `arrangementen` of a case."""

from forms.casus.case import CaseDocument, CaseRow, Taken
from forms.casus.part import Part
from forms.casus.reading import Reading, derived, target_of
from forms.definition import Form, form

_ANSWERS = {
    "soort": "arrangement_soort",
    "type": "arrangement_type",
    "status": "status",
    "aanvraagdatum": "aanvraagdatum",
    "ingangsdatum": "ingangsdatum",
    "einddatum": "einddatum",
    "beschikkingsnummer": "beschikkingsnummer",
    "beschikkingsdatum": "besluit_datum",
    "onderbouwing": "waarom_basis_niet",
    "verlenging_onderbouwing": "verlenging_onderbouwing",
    "uitleg_leerling": "uitleg_leerling",
    "oza.ingeschreven": "oza_ingeschreven",
    "oza.vrijstelling_5a": "oza_vrijstelling",
    "oza.zorgaanbieder": "oza_zorgaanbieder",
    "onderwijstijd.oorzaak": "oorzaak",
    "onderwijstijd.deskundigenverklaring": "deskundigenverklaring",
    "onderwijstijd.keuzehulp_uitkomst": "keuzehulp_uitkomst",
    "onderwijstijd.keuzehulp_datum": "keuzehulp_datum",
}
_LIJN = {
    "omschrijving": "inzet",
    "uitvoerder": "uitvoerder",
    "extern": "extern",
    "offerte": "offerte",
    "uren_per_week": "aantal",
    "weken": "weken",
    "uurtarief": "tarief",
    "totaal": "totaal",
    "financier_vorm": "vorm",
    "beschikkingsnummer": "beschikking",
    "effect": "effect",
}
_GELEVERD = {"datum": "datum", "uitvoerder": "uitvoerder", "uren": "uren", "wat": "wat"}
_DOEL = {"omschrijving": "doel", "evaluatiedatum": "evaluatiedatum", "resultaat": "uitkomst"}


def read_arrangements(reading: Reading, case: Part) -> list[CaseDocument]:
    """The arrangements."""
    definition = form("arrangement")
    return [_arrangement(reading, one, definition) for one in case.parts("arrangementen")]


def _arrangement(reading: Reading, part: Part, definition: Form) -> CaseDocument:
    rows = reading.rows(part, "lijnen", definition.field("regels"), _LIJN, _hours_and_payer)
    rows += reading.rows(part, "doelen", definition.field("doelen"), _DOEL)
    rows += reading.rows(part, "geleverd", definition.field("geleverd"), _GELEVERD)
    rows += _five_fields(reading, part, definition) + _evaluations(reading, part, definition)
    return CaseDocument(
        part.pad,
        definition.soort,
        definition.id,
        part.lokaal_id,
        reading.answers(part, definition, _ANSWERS),
        tuple(rows),
    )


def _hours_and_payer(reading: Reading, part: Part) -> dict[str, Taken]:
    """`uren_per_week` tells the unit too; of more than one payer all are kept, each with its place."""
    column = form("arrangement").field("regels").column
    told: dict[str, Taken] = {}
    hours = reading.taken(part, "uren_per_week", target_of(column("aantal")))
    if hours:
        told["eenheid"] = derived("uur_per_week", hours)
    payer = target_of(column("financier"))
    payers = [taken for pad, data in reading.elements(part, "financiers") if (taken := reading.one(data, pad, payer))]
    if payers:
        told["financier"] = derived(tuple(one.value for one in payers if not isinstance(one.value, tuple)), *payers)
    return told


def _five_fields(reading: Reading, part: Part, definition: Form) -> list[CaseRow]:
    """`ivo.<code>` with a text is a row of that code, the text in `nodig`."""
    inside = part.part("ivo")
    if inside is None:
        return []
    field = definition.field("ivo")
    name, needed = target_of(field.column("veld")), target_of(field.column("nodig"))
    rows = []
    for key in inside.names():
        taken = reading.taken(inside, key, needed)
        code = reading.one(key, inside.pad_of(key), name) if taken else None
        if taken and code:
            rows.append(CaseRow(inside.pad_of(key), field.id, {"veld": Taken(code.value, taken.paden), "nodig": taken}))
    return rows


def _evaluations(reading: Reading, part: Part, definition: Form) -> list[CaseRow]:
    """The planned days of evaluation."""
    field = definition.field("evaluatiemomenten")
    day = target_of(field.column("datum"))
    days = [(pad, reading.one(data, pad, day)) for pad, data in reading.elements(part, "evaluatiemomenten")]
    return [CaseRow(pad, field.id, {"datum": taken}) for pad, taken in days if taken]
