"""The sections of a case about organisations: who keeps the vault, the school, the samenwerkingsverband."""

from collections.abc import Callable
from dataclasses import dataclass

from forms.casus.case import Profielkeuze, Record
from forms.casus.part import Part
from forms.casus.reading import Reading
from forms.casus.values import Target, Unreadable, text
from forms.definition import FieldType
from models.sentence import Sentence
from models.values import Json

VAULT_KIND = {"school": "school", "steunpunt": "steunpunt", "swv": "samenwerkingsverband"}
_TEKST, _DATUM, _KEUZE = FieldType.TEKST, FieldType.DATUM, FieldType.KEUZE

_ORGANISATIE = {"naam": Target("naam", _TEKST), "bestuur": Target("bestuur", _TEKST)}
_SCHOOL = {
    "naam": Target("naam", _TEKST),
    "brin": Target("brin", _TEKST),
    "vestiging": Target("vestiging", _TEKST),
    "schoolsoort": Target("schoolsoort", _KEUZE, "sector"),
    "adres": Target("adres", _TEKST),
    "telefoon": Target("telefoon", _TEKST),
    "email": Target("email", _TEKST),
    "directeur": Target("directeur", _TEKST),
}
_VAKANTIE = {"naam": Target("naam", _TEKST), "van": Target("van", _DATUM), "tot": Target("tot", _DATUM)}
_SWV = {"naam": Target("naam", _TEKST), "code": Target("code", _TEKST)}


def read_organisation(reading: Reading, case: Part) -> Record | None:
    """The organisation that keeps the vault."""
    part = case.part("organisatie")
    if part is None:
        return None
    if part.value("medewerker") is not None:
        reading.left.add(part.pad_of("medewerker"), Sentence("Gebruikers van de kluis stel je in de kluis zelf in."))
    values = reading.values(part, _ORGANISATIE)
    kind = reading.convert(part, "soort", _vault_kind)
    return Record(part.pad, values | ({"soort": kind} if kind else {}))


def _vault_kind(data: object) -> str:
    word = text(data)
    if word not in VAULT_KIND:
        raise Unreadable(Sentence("Dit soort organisatie bestaat niet: school, swv of steunpunt."))
    return VAULT_KIND[word]


def read_school(reading: Reading, case: Part) -> tuple[Record | None, tuple[Record, ...]]:
    """The school and its holidays."""
    part = case.part("school")
    if part is None:
        return None, ()
    school = Record(part.pad, reading.values(part, _SCHOOL))
    holidays = []
    for one in part.parts("vakanties"):
        values = reading.values(one, _VAKANTIE)
        if len(values) == len(_VAKANTIE):
            holidays.append(Record(one.pad, values))
        else:
            one.skip(Sentence("Een vakantie heeft een naam, een eerste en een laatste dag nodig."))
    return school, tuple(holidays)


def read_swv(reading: Reading, case: Part, sector: str | None) -> tuple[Record | None, tuple[Profielkeuze, ...]]:
    """The samenwerkingsverband and what it chose."""
    part = case.part("swv")
    if part is None:
        return None, ()
    swv = Record(part.pad, reading.values(part, _SWV))
    profile = part.part("profiel")
    return swv, tuple(_profile(reading, profile, sector)) if profile else ()


@dataclass(frozen=True, slots=True)
class _Choice:
    """A key of the profile: the rule parameter it sets, and how its value is read."""

    naam: str
    how: Callable[[object], Json]
    none_is_a_choice: bool = False


def _number(data: object) -> Json:
    if isinstance(data, bool) or not isinstance(data, int | float):
        raise Unreadable(Sentence("Hier hoort een getal."))
    return data


def _yes_no(data: object) -> Json:
    if not isinstance(data, bool):
        raise Unreadable(Sentence("Hier hoort true of false."))
    return data


def _weeks(data: object) -> Json:
    weeks = _number(data)
    if not isinstance(weeks, int):
        raise Unreadable(Sentence("Hier hoort een aantal hele weken."))
    return weeks * 7


def _signatures(data: object) -> Json:
    told = {"een": "een_met_gezag", "alle": "alle_met_gezag"}
    if text(data) not in told:
        raise Unreadable(Sentence("Hier hoort een of alle."))
    return told[text(data)]


def _texts(data: object) -> Json:
    return [text(one) for one in (data if isinstance(data, list) else [data])]


_PROFILE = {
    "beslistermijn_weken": _Choice("TLV-35.besluit_dagen", _weeks),
    "handtekening_ouders": _Choice("TLV-15.handtekeningen_ouders", _signatures),
    "max_ouderdom_opp_maanden": _Choice("TLV-19.opp_max_maanden", _number),
    "indiendata": _Choice("indiendata", _texts),
    "stukken_dagen_vooraf": _Choice("TLV-35.dossier_dagen_voor_overleg", _number),
    "leerling_tekent_vanaf": _Choice("TLV-30.leerling_tekent_vanaf", _number, none_is_a_choice=True),
    "begroting_bij_categorie": _Choice("TLV-22.begroting_bij_categorie", _texts),
    "beoogde_school_moet_akkoord": _Choice("TLV-31.school_akkoord_verplicht", _yes_no),
    "verlenging_voor": _Choice("TLV-07.uiterste_datum_verlenging", text),
    "deskundigen_door_swv": _Choice("TLV-24.deskundigen_door_swv", _yes_no),
    "toelichting_dagen": _Choice("OPP-12.toelichting_dagen", _number),
    "arrangement.max_maanden": _Choice("ARR-02.max_maanden", _number),
    "arrangement.max_uren_week": _Choice("ARR-03.max_uur_per_week", _number),
    "arrangement.max_uurtarief": _Choice("ARR-03.max_tarief_uur", _number),
    "arrangement.offerte_verplicht": _Choice("ARR-07.offerte_verplicht", _yes_no),
}
_PER_YEAR = "arrangement.max_bedrag_jaar"
_EMPTY_LIST = frozenset({"begroting_bij_categorie", "indiendata"})


def _profile(reading: Reading, part: Part, sector: str | None) -> list[Profielkeuze]:
    table = dict(_PROFILE)
    if sector in {"bao", "sbo"}:
        table[_PER_YEAR] = _Choice(f"ARR-03.max_bedrag_jaar_{sector}", _number)
    elif part.value(_PER_YEAR) is not None:
        reading.left.add(
            part.pad_of(_PER_YEAR), Sentence("Een bedrag per jaar kent deze versie alleen voor bao en sbo.")
        )
    chosen = []
    for key, choice in table.items():
        data, pad = part.value(key), part.pad_of(key)
        if data is None and part.has(key):
            if choice.none_is_a_choice:
                chosen.append(Profielkeuze(pad, choice.naam, None))
            elif key in _EMPTY_LIST:
                chosen.append(Profielkeuze(pad, choice.naam, []))
            continue
        try:
            if data is not None:
                chosen.append(Profielkeuze(pad, choice.naam, choice.how(data)))
        except Unreadable as problem:
            reading.left.add(pad, problem.reden)
    return chosen
