"""Where the value of a form field lives, and how to read it from a snapshot.

A field of a form is one of: an answer or the rows of its own document; a column of the dossier, its school or the
period of the OPP; the people around the pupil; or something that follows from other documents and is only shown.
Everything that asks "what stands in this field" asks here, so that screen, check and paper read the same.
"""

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from forms.definition import Field, FieldType, Form
from models.snapshot import Betrokkene, Document, DossierBeeld, Leerling, Periode, Rij
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL
from models.values import Persoon, Waarde


class Home(StrEnum):
    """The kinds of places."""

    ANTWOORD = "antwoord"
    RIJEN = "rijen"
    DOSSIER = "dossier"
    SCHOOL = "school"
    PERIODE = "periode"
    DOCUMENT = "document"
    BETROKKENEN = "betrokkenen"
    AFGELEID = "afgeleid"


@dataclass(frozen=True, slots=True)
class Place:
    """A home and the column, field id or name within it."""

    home: Home
    naam: str

    @property
    def writable(self) -> bool:
        """Whether a user types here; what follows from elsewhere is changed where it is kept."""
        return self.home not in {Home.AFGELEID, Home.DOCUMENT, Home.SCHOOL}


_DOSSIER = frozenset(one.name for one in fields(Leerling))
_SCHOOL = {"school": "naam", "brin": "brin", "vestigingscode": "vestiging"}
_PERIODE = {
    "begindatum_opp": "begin",
    "einddatum_opp": "einde",
    "reden_einde": "reden_einde",
    "rod_begin_verwerkt_op": "rod_begin_verwerkt_op",
    "rod_eind_verwerkt_op": "rod_eind_verwerkt_op",
}
_OTHER_NAMES = {"voornaam": "voornamen"}
"""What a form of others calls by another word than the dossier does."""
_DOCUMENT = {"opp_versie": "nummer", "opp_status": "status"}
_AFGELEID = {
    "opp": frozenset(
        {
            "hoormomenten",
            "invloed_punten",
            "terugkoppeling_op",
            "terugkoppeling_door",
            "terugkoppeling_wijze",
            "perspectief_vastgesteld_op",
            "handelingsdeel_vastgesteld_op",
            "vastgesteld_door",
        }
    )
}
_ADULT = "leerling_18plus"
_UITGELEGD = {
    "terugkoppeling_op": "uitgelegd_op",
    "terugkoppeling_door": "uitgelegd_door",
    "terugkoppeling_wijze": "uitgelegd_hoe",
}


def place_of(definition: Form, field: Field) -> Place:
    """Where this field of this form lives."""
    name = field.id
    if name == _ADULT or name in _AFGELEID.get(definition.soort, ()):
        return Place(Home.AFGELEID, name)
    if name in {"ouders", "betrokkenen"} and field.type is FieldType.TABEL:
        return Place(Home.BETROKKENEN, name)
    if definition.soort in {"opp", "dossier"}:
        if name in _DOSSIER:
            return Place(Home.DOSSIER, name)
        if name in _PERIODE:
            return Place(Home.PERIODE, _PERIODE[name])
        if name in _DOCUMENT:
            return Place(Home.DOCUMENT, _DOCUMENT[name])
    elif _is_pupil_section(definition, name) and _OTHER_NAMES.get(name, name) in _DOSSIER:
        return Place(Home.DOSSIER, _OTHER_NAMES.get(name, name))
    if name in _SCHOOL and _is_pupil_section(definition, name):
        return Place(Home.SCHOOL, _SCHOOL[name])
    return Place(Home.RIJEN if field.type is FieldType.TABEL else Home.ANTWOORD, name)


def _is_pupil_section(definition: Form, field_id: str) -> bool:
    return definition.section_of(field_id).id in {"gegevens", "gezag", "leerling", "onderwijs"}


def read_value(
    beeld: DossierBeeld, document: Document | None, definition: Form, field: Field, dag: date | None = None
) -> Waarde | None:
    """The value of a field that is no table; None when nothing is recorded.

    What follows from the age is told as it is on `dag`; without a day it is not told.
    """
    if field.id == _ADULT:
        pupil = beeld.leerling
        return pupil.meerderjarig(dag) if dag is not None and pupil.geboortedatum is not None else None
    place = place_of(definition, field)
    match place.home:
        case Home.DOSSIER:
            return _plain(getattr(beeld.leerling, place.naam))
        case Home.SCHOOL:
            return _plain(getattr(beeld.school, place.naam)) if beeld.school else None
        case Home.PERIODE:
            period = period_of(beeld, document)
            return _plain(getattr(period, place.naam)) if period else None
        case Home.DOCUMENT:
            return _plain(getattr(document, place.naam)) if document else None
        case Home.AFGELEID:
            return _derived(beeld, document, place.naam)
        case _:
            return document.antwoorden.waarde(field.id) if document else None


def read_rows(beeld: DossierBeeld, document: Document | None, definition: Form, field: Field) -> tuple[Rij, ...]:
    """The rows of a table field in order."""
    place = place_of(definition, field)
    if place.home is Home.BETROKKENEN:
        people = beeld.betrokkenen if place.naam == "betrokkenen" else _parents(beeld)
        return tuple(_person_row(one) for one in people)
    if document is None:
        return ()
    if place.home is Home.AFGELEID:
        return _derived_rows(beeld, document, place.naam)
    return document.rijen(field.id)


def period_of(beeld: DossierBeeld, document: Document | None) -> Periode | None:
    """The period of an OPP version."""
    if document is None:
        return None
    return next((one for one in beeld.periodes if one.uid == document.periode_uid), None)


def _parents(beeld: DossierBeeld) -> tuple[Betrokkene, ...]:
    return tuple(one for one in beeld.betrokkenen if one.is_ouder)


def _person_row(person: Betrokkene) -> Rij:
    told = {one.name: _plain(getattr(person, one.name)) for one in fields(Betrokkene)}
    return Rij({name: value for name, value in told.items() if value is not None}, person.uid, person.lokaal_id)


def _plain(value: object) -> Waarde | None:
    if value is None or isinstance(value, bool | int | float | str | Persoon):
        return value
    return str(value)


def explained(beeld: DossierBeeld, document: Document) -> Document | None:
    """The hoormoment of a version whose outcome was explained to the pupil last."""
    moments = [one for one in beeld.hoormomenten(document) if one.antwoorden.gevuld("uitgelegd_op")]
    return max(moments, key=lambda one: one.antwoorden.tekst("uitgelegd_op") or "", default=None)


def to_explain(beeld: DossierBeeld, document: Document) -> Document | None:
    """The hoormoment in which one explains a version: the newest that is not explained yet, else `explained`."""
    rest = [one for one in beeld.hoormomenten(document) if not one.antwoorden.gevuld("uitgelegd_op")]
    return rest[-1] if rest else explained(beeld, document)


def _derived(beeld: DossierBeeld, document: Document | None, name: str) -> Waarde | None:
    if document is None:
        return None
    if name in _UITGELEGD:
        moment = explained(beeld, document)
        return moment.antwoorden.waarde(_UITGELEGD[name]) if moment else None
    part = document.deel(HANDELINGSDEEL if name.startswith("handelingsdeel") else PERSPECTIEFDEEL)
    if name == "vastgesteld_door":
        part = document.deel(HANDELINGSDEEL) or document.deel(PERSPECTIEFDEEL)
        return part.door if part else None
    return part.vastgesteld_op.isoformat() if part else None


def _derived_rows(beeld: DossierBeeld, document: Document, name: str) -> tuple[Rij, ...]:
    moments = beeld.hoormomenten(document)
    if name == "invloed_punten":
        return tuple(point for moment in moments for point in moment.rijen("punten"))
    return tuple(Rij(moment.antwoorden.waarden, moment.uid, moment.lokaal_id) for moment in moments)
