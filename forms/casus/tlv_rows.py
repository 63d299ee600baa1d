"""The tables of a TLV request: factors, earlier support, parents, experts, statuses, attachments."""

from collections.abc import Iterator, Mapping

from forms.casus.case import CaseRow, Taken
from forms.casus.part import Part
from forms.casus.reading import Reading, derived, target_of
from forms.casus.values import Target, text
from forms.definition import FieldType, Form
from forms.vocabulary import vocabulary

_EERDER = {"wat": "wat", "van": "van", "tot": "tot", "door": "door", "doel": "doel", "effect": "effect"}
_POSITIE = {
    "betrokkene": "ouder",
    "positie": "positie",
    "reden": "reden",
    "pogingen": "wat_geprobeerd",
    "inzage": "inzage_op",
    "kopie_op": "kopie_op",
    "akkoord_inhoud": "akkoord_inhoud",
    "toestemming_overdracht": "toestemming_overdracht",
    "handtekening_op": "getekend_op",
    "tekst": "zienswijze_tekst",
}
_DESKUNDIGE = {
    "rol": "rol",
    "naam": "naam",
    "beroep": "beroep",
    "registratie": "registratie",
    "werkgever": "werkgever",
    "betrokken_bij_aanvraag": "betrokken_bij_aanvraag",
    "beslist_mee": "beslist_mee",
    "datum": "datum",
    "ondertekend": "getekend",
    "uitkomst": "uitkomst",
    "soort": "soort",
    "categorie": "categorie",
    "duur": "duur",
    "advies": "advies",
    "kopie_ouders_op": "afschrift_ouders_op",
}
_STATUS = {"status": "status", "datum": "datum"}
_BIJLAGE = {"type": "type", "naam": "titel", "datum": "datum", "auteur": "schrijver"}
_GEHOORD = {"ja_gesprek": "gesprek_alleen", "ja_anders": "anders"}
_FACTOREN = ("bevorderend", "belemmerend")


def read_rows(reading: Reading, part: Part, definition: Form, attachments: Mapping[str, Part]) -> list[CaseRow]:
    """The rows of all tables of a request; `attachments` are those of the whole case by their id."""
    field = definition.field
    applicant = part.value("aanvrager.school")
    rows = list(_factors(reading, part, definition))
    rows += reading.rows(part, "eerder", field("eerdere_ondersteuning"), _EERDER)
    rows += reading.rows(part, "zienswijze", field("ouders_posities"), _POSITIE)
    rows += reading.rows(
        part, "deskundigen", field("deskundigen"), _DESKUNDIGE, lambda _, one: _independent(reading, one, applicant)
    )
    rows += reading.rows(part, "statussen", field("statussen"), _STATUS)
    rows += _hearing(reading, part, definition)
    rows += _pro(reading, part, definition)
    return rows + list(_attached(reading, part, definition, attachments))


def _factors(reading: Reading, part: Part, definition: Form) -> Iterator[CaseRow]:
    """Two lists of sentences; the list says the kind."""
    field = definition.field("factoren")
    words = target_of(field.column("omschrijving"))
    for kind in _FACTOREN:
        for pad, data in reading.elements(part, kind):
            taken = reading.one(data, pad, words)
            if taken:
                yield CaseRow(pad, field.id, {"soort": derived(kind, taken), "omschrijving": taken})


def _independent(reading: Reading, part: Part, applicant: object) -> dict[str, Taken]:
    """Confirmed when the file says that the expert neither helped nor decides, and works elsewhere."""
    keys = ("betrokken_bij_aanvraag", "beslist_mee")
    free = [reading.taken(part, key, Target(key, FieldType.JA_NEE)) for key in keys]
    employer = reading.taken(part, "werkgever", Target("werkgever", FieldType.TEKST))
    if employer is None or employer.value == applicant or any(one is None or one.value is not False for one in free):
        return {}
    return {"onafhankelijk": derived(True, *(one for one in free if one), employer)}


def _hearing(reading: Reading, part: Part, definition: Form) -> list[CaseRow]:
    """How the pupil was heard about the request: the row of the hearing; the words are answers."""
    heard = part.part("leerling_gehoord")
    if heard is None:
        return []
    field = definition.field("hoormoment")
    cells = reading.values(heard, {key: target_of(field.column(key)) for key in ("datum", "door")})
    cells |= _manner(reading, heard)
    return [CaseRow(heard.pad, field.id, cells)] if cells else []


def _manner(reading: Reading, heard: Part) -> dict[str, Taken]:
    """A word of the file says both that the pupil was heard and how; a code of either list says its own part."""
    word, pad = heard.value("wijze"), (heard.pad_of("wijze"),)
    if word is None:
        return {}
    if isinstance(word, str) and word in vocabulary("hoor_uitkomst").codes():
        return {"uitkomst": Taken(word, pad)}
    manner = _GEHOORD.get(word, word) if isinstance(word, str) else word
    taken = reading.one(manner, pad[0], Target("wijze", FieldType.KEUZE, "hoor_wijze"))
    return {"wijze": taken, "uitkomst": derived("gehoord", taken)} if taken else {}


def _pro(reading: Reading, part: Part, definition: Form) -> list[CaseRow]:
    """The IQ with its day is one row, every backlog another."""
    told = part.part("pro")
    if told is None:
        return []
    field = definition.field("pro_gegevens")
    measured = reading.values(told, {"iq": target_of(field.column("iq")), "iq_datum": target_of(field.column("datum"))})
    rows = [CaseRow(told.pad, field.id, measured)] if measured else []
    area = target_of(field.column("domein"))
    backlogs = [(pad, reading.one(data, pad, area)) for pad, data in reading.elements(told, "leerachterstanden")]
    return rows + [CaseRow(pad, field.id, {"domein": taken}) for pad, taken in backlogs if taken]


def _attached(reading: Reading, part: Part, definition: Form, attachments: Mapping[str, Part]) -> Iterator[CaseRow]:
    """An id in the list is an attachment of the case: its row tells what it is. Of an unknown id only the id stands."""
    field = definition.field("bijlagen")
    targets = {key: target_of(field.column(column)) for key, column in _BIJLAGE.items()}
    for pad, data in reading.elements(part, "bijlagen"):
        named = reading.convert_one(data, pad, text)
        if named is None:
            continue
        known = attachments.get(str(named.value))
        told = reading.values(known, targets) if known else {}
        yield CaseRow(pad, field.id, {name: Taken(one.value, (pad,)) for name, one in told.items()}, str(named.value))
