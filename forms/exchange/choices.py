"""What the user chose in a preview, and the plan that follows from it: which rows get which values.

Without a choice the proposal of the preview holds: new pupils and proposed fields are taken over; nobody is linked to a
dossier, and nobody who is merely absent is uitgeschreven.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from forms.exchange.changes import Gegeven, Veldwijziging, differences, told_fields
from forms.exchange.preview import Koppeling, Preview
from forms.exchange.roster import Leerling
from models.errors import Melding
from models.queries.known_pupils import BekendeSchool
from models.sentence import Sentence

NIEUW_DOSSIER: Final = ""
"""In `Keuzes.koppel`: this is another pupil, begin a dossier."""


class KeuzeOnmogelijk(Melding):
    """A choice that does not fit the file or the vault as they are now."""


@dataclass(frozen=True, slots=True)
class Keuzes:
    """The choices of the user. Pupils are named by the key in the file, fields by column.

    `neem` and `houd` go against the proposal for a field. `overslaan` leaves a pupil as it is. `koppel` gives the
    dossier of a pupil that is offered as a link, or `NIEUW_DOSSIER`. `uitschrijven` gives the day on which the pupil of
    a dossier left. `school_klopt` settles findings that must be settled.
    """

    neem: frozenset[tuple[str, str]] = frozenset()
    houd: frozenset[tuple[str, str]] = frozenset()
    overslaan: frozenset[str] = frozenset()
    koppel: Mapping[str, str] = field(default_factory=dict)
    uitschrijven: Mapping[str, date] = field(default_factory=dict)
    school_klopt: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """What is going to be written: pupils that get a dossier, and per column the new values by dossier.

    `gekoppeld` gives the key that a dossier gets; `wachtend` are the pupils for whom a link was offered and not chosen.
    """

    nieuw: tuple[Leerling, ...]
    gekoppeld: Mapping[str, str]
    waarden: Mapping[str, Mapping[str, Gegeven]]
    wachtend: tuple[str, ...]

    @property
    def leeg(self) -> bool:
        """Whether nothing is going to change."""
        return not (self.nieuw or self.gekoppeld or self.waarden)


def link_all(preview: Preview) -> dict[str, str]:
    """The choice to link every pupil for whom exactly one dossier is offered."""
    return {one.leerling.sleutel: one.dossiers[0] for one in preview.koppelingen if len(one.dossiers) == 1}


def plan(preview: Preview, known: BekendeSchool, keuzes: Keuzes) -> Plan:
    """What follows from the choices. Raises `KeuzeOnmogelijk`."""
    if not keuzes.school_klopt:
        for finding in preview.bevindingen:
            if finding.niveau == "moet":
                raise KeuzeOnmogelijk(Sentence("{bevinding} Er is niets overgenomen.", bevinding=finding.tekst))
    waarden: dict[str, dict[str, Gegeven]] = {}
    nieuw = [one.leerling for one in preview.nieuw if one.leerling.sleutel not in keuzes.overslaan]
    gekoppeld: dict[str, str] = {}
    wachtend: list[str] = []
    for offer in preview.koppelingen:
        sleutel = offer.leerling.sleutel
        chosen = keuzes.koppel.get(sleutel)
        if sleutel in keuzes.overslaan or chosen is None:
            wachtend.append(sleutel)
        elif chosen == NIEUW_DOSSIER:
            nieuw.append(offer.leerling)
        else:
            _link(offer, chosen, gekoppeld)
            _choose(waarden, chosen, sleutel, _fields_of_link(offer, chosen, known, preview), keuzes)
    for changed in preview.gewijzigd:
        _choose(waarden, changed.uid, changed.leerling.sleutel, changed.velden, keuzes)
    for gone in preview.vertrokken:
        _choose(waarden, gone.uid, gone.sleutel, gone.velden, keuzes)
        if gone.uid in keuzes.uitschrijven and gone.sleutel not in keuzes.overslaan:
            waarden.setdefault("uitschrijfdatum", {})[gone.uid] = keuzes.uitschrijven[gone.uid]
    return Plan(tuple(nieuw), gekoppeld, waarden, tuple(wachtend))


def _link(offer: Koppeling, chosen: str, gekoppeld: dict[str, str]) -> None:
    if chosen not in offer.dossiers:
        raise KeuzeOnmogelijk(
            "Een dossier dat je wilde koppelen past niet meer bij de leerling. Er is niets overgenomen. Bekijk het "
            "voorbeeld opnieuw."
        )
    if chosen in gekoppeld:
        raise KeuzeOnmogelijk(
            "Je koppelde twee leerlingen aan hetzelfde dossier. Er is niets overgenomen. Kies er één."
        )
    gekoppeld[chosen] = offer.leerling.sleutel


def _fields_of_link(offer: Koppeling, chosen: str, known: BekendeSchool, preview: Preview) -> tuple[Veldwijziging, ...]:
    if chosen == offer.dossiers[0]:
        return offer.velden
    before = next(one for one in known.leerlingen if one.uid == chosen)
    return differences(before, offer.leerling, preview.school.stand_van)


def _choose(
    waarden: dict[str, dict[str, Gegeven]],
    uid: str,
    sleutel: str,
    fields: Iterable[Veldwijziging],
    keuzes: Keuzes,
) -> None:
    if sleutel in keuzes.overslaan:
        return
    for one in fields:
        place = (sleutel, one.veld)
        if place in keuzes.neem or (one.overnemen and place not in keuzes.houd):
            waarden.setdefault(one.veld, {})[uid] = one.nieuw


def columns_of(pupil: Leerling) -> dict[str, Gegeven]:
    """The columns of the dossier of a new pupil, all of them, None for what the file does not tell."""
    return {**dict.fromkeys(_COLUMNS), **told_fields(pupil), "las_sleutel": pupil.sleutel}


_COLUMNS = (
    "las_sleutel",
    "roepnaam",
    "voornamen",
    "tussenvoegsel",
    "achternaam",
    "geboortedatum",
    "geslacht",
    "jaargroep",
    "groep",
    "datum_inschrijving",
    "uitschrijfdatum",
)
