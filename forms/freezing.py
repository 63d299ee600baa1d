"""What is kept when a part of an OPP is vastgesteld: everything a reprint needs, as canonical JSON.

The same content always gives the same text and so the same hash. An upgrade of the program, a changed name or a changed
form definition later does not change it.
"""

from dataclasses import asdict
from datetime import date

from forms.definition import Form, form
from models.snapshot import Document, DossierBeeld, Rij
from models.values import Json, canonical, to_json

FORMAAT = 1
"""Version of this content format."""

BESIDE = frozenset(
    {"terugkoppeling_op", "terugkoppeling_door", "terugkoppeling_wijze", "hoormomenten", "invloed_punten"}
)
"""Fields of a part that follow from a hoormoment: its explanation to the pupil comes after vaststellen."""


def frozen_fields(definition: Form, deel: str) -> frozenset[str]:
    """The field ids that may not change any more once this part is vastgesteld."""
    return frozenset(one.id for one in definition.fields_of_part(deel)) - BESIDE


def frozen_content(beeld: DossierBeeld, document: Document, deel: str) -> tuple[frozenset[str], str]:
    """The frozen field ids and the canonical JSON of a part of a document as it is now."""
    fields = frozen_fields(form(document.formulier), deel)
    return fields, canonical(part_content(beeld, document, deel, fields))


def part_content(beeld: DossierBeeld, document: Document, deel: str, fields: frozenset[str]) -> dict[str, Json]:
    """The content of a part as JSON data, with pupil, school, people and gezag as they are now."""
    return {
        "formaat": FORMAAT,
        "deel": deel,
        "document": document.uid,
        "nummer": document.nummer,
        "formulier": document.formulier,
        "formulier_versie": form(document.formulier).versie,
        "antwoorden": {name: to_json(value) for name, value in document.antwoorden.waarden.items() if name in fields},
        "rijen": {name: [_row(one) for one in rows] for name, rows in document.tabellen.items() if name in fields},
        "hoormomenten": [_moment(one) for one in beeld.hoormomenten(document)] if deel == "leerlinginbreng" else [],
        "leerling": _plain(asdict(beeld.leerling)),
        "school": _plain(asdict(beeld.school)) if beeld.school else None,
        "samenwerkingsverband": {"naam": beeld.swv.naam, "code": beeld.swv.code} if beeld.swv else None,
        "betrokkenen": [_plain(asdict(one)) for one in beeld.betrokkenen],
    }


def _row(row: Rij) -> Json:
    return {
        "uid": row.uid,
        "uit_uid": row.uit_uid,
        "lokaal_id": row.lokaal_id,
        "cellen": {name: to_json(value) for name, value in row.waarden.items()},
    }


def _moment(moment: Document) -> Json:
    """What the pupil said, without what happens to it later (the explanation)."""
    later = {"uitgelegd_op", "uitgelegd_door", "uitgelegd_hoe"}
    answers = moment.antwoorden.waarden.items()
    return {
        "uid": moment.uid,
        "lokaal_id": moment.lokaal_id,
        "antwoorden": {name: to_json(value) for name, value in answers if name not in later},
        "rijen": {name: [_row(one) for one in rows] for name, rows in moment.tabellen.items()},
    }


def _plain(data: object) -> Json:
    """Dataclass content as JSON data: dates as ISO text, tuples as lists, what is not recorded left out."""
    if isinstance(data, dict):
        return {str(name): _plain(value) for name, value in data.items() if value is not None}
    if isinstance(data, list | tuple):
        return [_plain(one) for one in data]
    if isinstance(data, date):
        return data.isoformat()
    if data is None or isinstance(data, bool | int | float | str):
        return data
    raise TypeError(f"no JSON for {type(data).__name__}")
