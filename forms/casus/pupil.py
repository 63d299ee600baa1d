"""The sections of a case about people: the pupil, and the parents, guardians and others around."""

from forms.casus.case import Record, Taken
from forms.casus.part import Part
from forms.casus.reading import Reading, derived
from forms.casus.values import Target, text
from forms.definition import FieldType
from models.sentence import Sentence
from models.snapshot.beeld import MET_GEZAG
from models.values import LEERLING

_TEKST, _DATUM, _KEUZE, _JA = FieldType.TEKST, FieldType.DATUM, FieldType.KEUZE, FieldType.JA_NEE

_LEERLING = {
    "id": Target("leerlingnummer", _TEKST),
    "roepnaam": Target("roepnaam", _TEKST),
    "voornamen": Target("voornamen", _TEKST),
    "tussenvoegsel": Target("tussenvoegsel", _TEKST),
    "achternaam": Target("achternaam", _TEKST),
    "geboortedatum": Target("geboortedatum", _DATUM),
    "geslacht": Target("geslacht", _KEUZE, "geslacht"),
    "schoolsoort": Target("schoolsoort", _KEUZE, "sector"),
    "gezag": Target("gezagsituatie", _KEUZE, "gezagsituatie"),
    "inschrijving.soort": Target("inschrijving_soort", _KEUZE, "inschrijving_soort"),
    "inschrijving.aanmelddatum": Target("aanmelddatum", _DATUM),
    "inschrijving.tijdelijk_vanaf": Target("tijdelijk_vanaf", _DATUM),
    "inschrijving.definitief_op": Target("datum_definitieve_plaatsing", _DATUM),
    "inschrijving.datum": Target("datum_inschrijving", _DATUM),
    "inschrijving.uitschrijving": Target("uitschrijfdatum", _DATUM),
    "opp_grondslag": Target("opp_grondslag", _KEUZE, "opp_grondslag"),
    "klok.soort": Target("klok_start_soort", _KEUZE, "klok_start_soort"),
    "klok.datum": Target("klok_start", _DATUM),
    "thuistaal": Target("thuistaal", _KEUZE, "taal"),
    "tolk.nodig": Target("tolk_nodig", _JA),
    "tolk.taal": Target("tolk_taal", _KEUZE, "taal"),
    "adres": Target("adres", _TEKST),
    "woonplaats": Target("woonplaats", _TEKST),
    "adresgeheim": Target("adres_geheim", _JA),
}
_BETROKKENE = {
    "naam": Target("naam", _TEKST),
    "soort": Target("soort", _KEUZE, "betrokkene_soort"),
    "relatie": Target("relatie", _KEUZE, "relatie_tot_kind"),
    "adres": Target("adres", _TEKST),
    "adresgeheim": Target("adres_geheim", _JA),
    "telefoon": Target("telefoon", _TEKST),
    "email": Target("email", _TEKST),
    "taal": Target("taal", _KEUZE, "taal"),
    "tolk": Target("tolk", _JA),
    "organisatie": Target("organisatie", _TEKST),
    "functie": Target("functie", _TEKST),
    "opmerking": Target("opmerking", _TEKST),
}
_GEZAG = {True: "ouder_met_gezag", False: "ouder_zonder_gezag", None: "gezag_onbekend"}
_LEERJAAR_VANAF = 10


def read_pupil(reading: Reading, case: Part) -> Record:
    """The pupil: the columns of the dossier."""
    part = case.part("leerling")
    if part is None:
        return Record("leerling", {})
    values = reading.values(part, _LEERLING) | _year(reading, part)
    return Record(part.pad, values)


def _year(reading: Reading, part: Part) -> dict[str, Taken]:
    """`groep` n is jaargroep n; `leerjaar` n is jaargroep 10 + n."""
    told: dict[str, Taken] = {}
    group = reading.convert(part, "groep", text)
    year = reading.convert(part, "leerjaar", text)
    if group:
        told["groep"] = group
        if group.value in {str(n) for n in range(1, 9)}:
            told["jaargroep"] = group
    if year and year.value in {str(n) for n in range(1, 7)}:
        told["jaargroep"] = derived(str(_LEERJAAR_VANAF + int(str(year.value))), year)
        told.setdefault("groep", year)
    elif year:
        reading.left.add(part.pad_of("leerjaar"), Sentence("Een leerjaar is een getal van 1 tot en met 6."))
    return told


def people_of(case: Part) -> frozenset[str]:
    """The ids by which the file names its betrokkenen."""
    ids = (one.lokaal_id for one in case.parts("betrokkenen"))
    return frozenset(one for one in ids if one and one != LEERLING)


def read_people(reading: Reading, case: Part) -> tuple[Record, ...]:
    """Everyone around the pupil."""
    return tuple(_person(reading, one) for one in case.parts("betrokkenen"))


def _person(reading: Reading, part: Part) -> Record:
    values = reading.values(part, _BETROKKENE)
    role = _role(reading, part, values.get("soort"))
    if role:
        values["gezag_rol"] = role
    secret = values.get("adres_geheim")
    if secret and secret.value is True:
        values["telefoon_geheim"] = values["email_geheim"] = secret
    return Record(part.pad, values, part.lokaal_id)


def _role(reading: Reading, part: Part, soort: Taken | None) -> Taken | None:
    has = reading.taken(part, "gezag", Target("gezag", _JA))
    if soort and soort.value == "ouder" and (has or part.value("gezag") is None):
        return derived(_GEZAG[has.value is True if has else None], *([has] if has else [soort]))
    if soort and soort.value == "voogd" and (has is None or has.value is True):
        return derived("voogd", soort, *([has] if has else []))
    if has:
        reading.left.add(part.pad_of("gezag"), Sentence("Gezag hoort bij een ouder, of is ja bij een voogd."))
    return derived("voogd", soort) if soort and soort.value == "voogd" else None


def read_gezag(people: tuple[Record, ...]) -> frozenset[str]:
    """The ids of those who have gezag."""
    return frozenset(
        one.lokaal_id
        for one in people
        if one.lokaal_id and "gezag_rol" in one.values and one.values["gezag_rol"].value in MET_GEZAG
    )
