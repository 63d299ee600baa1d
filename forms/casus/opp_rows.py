"""The tables of an OPP version: goals, talks, consents, evaluations and the others."""

from dataclasses import dataclass
from datetime import date

from forms.casus.case import CaseRow, Taken
from forms.casus.part import Part
from forms.casus.reading import Reading, derived
from forms.casus.values import Target
from forms.definition import FieldType, Form
from models.sentence import Sentence
from models.snapshot import Leerling
from models.values import LEERLING, Persoon

_DATUM, _KEUZE = FieldType.DATUM, FieldType.KEUZE

_FACTOR = {"soort": "soort", "domein": "domein", "tekst": "omschrijving"}
_ONDERZOEK = {"wat": "wat", "wie": "wie", "wanneer": "wanneer", "conclusie": "conclusie"}
_DIDACTISCH = {"gebied": "gebied", "meetsoort": "meetsoort", "waarde": "waarde", "datum": "datum", "toets": "toets"}
_GEPLAND = {"gebied": "gebied", "meetsoort": "meetsoort", "datum": "datum", "van": "van", "tot": "tot"}
_DOEL = {
    "omschrijving": "doel",
    "kinddoel": "kinddoel",
    "domein": "domein",
    "beginsituatie": "beginsituatie",
    "meetwijze": "hoe_meten",
    "streefdoel": "streefwaarde",
    "streefdatum": "datum_klaar",
    "eigenaar": "wie",
}
_INZET = {"wat": "wat", "wie": "wie", "frequentie": "frequentie", "waar": "waar", "van": "van", "tot": "tot"}
_OOGO = {
    "datum": "datum",
    "onderwerpen": "onderwerp",
    "aanwezigen": "aanwezig",
    "verslag": "verslag",
    "uitkomst": "uitkomst",
}
_INSTEMMING = {
    "gezaghouder": "gezagshouder",
    "onderdeel": "onderdeel",
    "waarde": "instemming",
    "datum": "datum",
    "opmerking": "opmerking",
}
_GEZIEN = {"gezaghouder": "wie", "onderdeel": "onderdeel", "soort": "soort", "datum": "datum"}
_EVALUATIE = {
    "datum": "datum",
    "aanwezigen": "aanwezig",
    "leerling_aanwezig": "leerling_aanwezig",
    "conclusie": "conclusie",
    "vervolg": "vervolg",
}
_DOEL_STATUS = {"behaald": ("afgerond", "behaald"), "deels": ("afgerond", "deels_behaald")}


@dataclass(frozen=True, slots=True)
class Decides:
    """Who has gezag now, by their ids in the file, and the pupil whose age says who decides."""

    gezag: frozenset[str]
    leerling: Leerling

    def on(self, day: date | None) -> frozenset[str] | None:
        """Who decided on a day: the pupil from 18 on, else those with gezag; None when it is not known who did then."""
        if day and self.leerling.meerderjarig(day):
            return frozenset({LEERLING})
        return None if self.leerling.gezagsituatie == "leerling_meerderjarig" else self.gezag


def read_rows(reading: Reading, part: Part, definition: Form, decides: Decides) -> list[CaseRow]:
    """The rows of all tables of a version."""
    field = definition.field
    rows = reading.rows(part, "factoren", field("factoren"), _FACTOR)
    rows += reading.rows(part, "onderzoeken", field("onderzoeken"), _ONDERZOEK)
    rows += reading.rows(part, "didactische_gegevens", field("didactische_gegevens"), _DIDACTISCH)
    rows += reading.rows(part, "geplande_groei", field("geplande_groei"), _GEPLAND)
    rows += reading.rows(part, "doelen", field("doelen"), _DOEL, _goal_status)
    rows += reading.rows(part, "inzet", field("inzet"), _INZET)
    rows += reading.rows(part, "oogo_momenten", field("oogo"), _OOGO)
    rows += reading.rows(
        part, "evaluaties", field("evaluaties"), _EVALUATIE, lambda reading, one: _parents_there(reading, one, decides)
    )
    return rows + _consents(reading, part, definition)


def _goal_status(reading: Reading, part: Part) -> dict[str, Taken]:
    """`behaald` and `deels` say that a goal is done and how it came out."""
    word = part.value("status")
    if isinstance(word, str) and word in _DOEL_STATUS:
        status, outcome = _DOEL_STATUS[word]
        pad = (part.pad_of("status"),)
        return {"status": Taken(status, pad), "evaluatie": Taken(outcome, pad)}
    taken = reading.taken(part, "status", Target("status", _KEUZE, "doel_status"))
    return {"status": taken} if taken else {}


def _consents(reading: Reading, part: Part, definition: Form) -> list[CaseRow]:
    """`akkoord` is an instemming, `gezien` an ondertekening."""
    made: list[CaseRow] = []
    for one in part.parts("instemming"):
        soort = one.value("soort")
        if soort == "akkoord":
            field, keys = definition.field("instemmingen"), _INSTEMMING
        elif soort == "gezien" and one.value("waarde") in (None, "gezien"):
            field, keys = definition.field("ondertekeningen"), _GEZIEN
        else:
            one.skip(Sentence("Hier hoort soort akkoord, of soort gezien met waarde gezien."))
            continue
        columns = {key: Target(name, (column := field.column(name)).type, column.lijst) for key, name in keys.items()}
        made.append(CaseRow(one.pad, field.id, reading.values(one, columns), one.lokaal_id))
    return made


def _parents_there(reading: Reading, part: Part, decides: Decides) -> dict[str, Taken]:
    """Whether a gezagshouder was there; unknown when it is not known who had gezag on that day."""
    present = reading.taken(part, "aanwezigen", Target("aanwezig", FieldType.PERSONEN))
    day = reading.taken(part, "datum", Target("datum", _DATUM))
    if present is None or not isinstance(present.value, tuple):
        return {}
    deciders = decides.on(date.fromisoformat(str(day.value)) if day else None)
    if deciders is None:
        return {}
    there = {one.uid for one in present.value if isinstance(one, Persoon)}
    return {"ouders_aanwezig": derived(bool(there & deciders), present)}
