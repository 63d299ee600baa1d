"""What taking over a roster would do, pupil by pupil and field by field, before anything is done.

A pure function of the roster and of what is known. A pupil is who its key says it is, within its school. A dossier that
no key in the file points at, with the same name and birth date, is offered as a link: never linked unasked, and no
second dossier is made beside it.
"""

from dataclasses import dataclass
from datetime import date

from forms.exchange.changes import Veldwijziging, differences, may_be_another
from forms.exchange.findings import Bevinding, findings
from forms.exchange.likeness import Lookalikes
from forms.exchange.roster import Bijzonderheid, Leerling, Roster, SchoolInBestand, Weggelaten
from models.queries.known_pupils import BekendeLeerling, BekendeSchool


@dataclass(frozen=True, slots=True)
class Nieuw:
    """A pupil without a dossier. `lijkt_op` are dossiers with the same birth date and nearly the same name."""

    leerling: Leerling
    lijkt_op: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Koppeling:
    """A pupil that has a dossier already, it seems: same name, same birth date. `velden` is what a link would change.

    Where there are several dossiers to choose from, `velden` tells it of the first.
    """

    leerling: Leerling
    dossiers: tuple[str, ...]
    velden: tuple[Veldwijziging, ...]


@dataclass(frozen=True, slots=True)
class Gewijzigd:
    """A known pupil with fields that differ. `andere_leerling`: perhaps someone else who got the same key."""

    uid: str
    leerling: Leerling
    velden: tuple[Veldwijziging, ...]
    andere_leerling: bool

    @property
    def andere_groep(self) -> bool:
        """Whether the pupil moved to another group."""
        return any(one.veld == "groep" for one in self.velden)


@dataclass(frozen=True, slots=True)
class Vertrokken:
    """A known pupil that left. With `leerling` and `velden` where the file tells the day; else it is just absent."""

    uid: str
    sleutel: str
    leerling: Leerling | None = None
    velden: tuple[Veldwijziging, ...] = ()


@dataclass(frozen=True, slots=True)
class Gelijk:
    """A known pupil of whom nothing differs."""

    uid: str


@dataclass(frozen=True, slots=True)
class AlVertrokken:
    """A pupil in the file without a dossier who left by the day that the file describes: no dossier is begun."""

    leerling: Leerling


Uitkomst = Nieuw | Koppeling | Gewijzigd | Vertrokken | Gelijk | AlVertrokken


@dataclass(frozen=True, slots=True)
class Preview:
    """All that would happen, and all there is to say about the file."""

    school: SchoolInBestand
    nieuw: tuple[Nieuw, ...]
    koppelingen: tuple[Koppeling, ...]
    gewijzigd: tuple[Gewijzigd, ...]
    vertrokken: tuple[Vertrokken, ...]
    gelijk: tuple[Gelijk, ...]
    al_vertrokken: tuple[AlVertrokken, ...]
    bevindingen: tuple[Bevinding, ...]
    weggelaten: tuple[Weggelaten, ...]
    bijzonderheden: tuple[Bijzonderheid, ...]


def compare(roster: Roster, known: BekendeSchool) -> Preview:
    """The preview of taking over `roster` where `known` is known."""
    in_file = {one.sleutel for one in roster.leerlingen} | roster.onzeker
    by_key = {one.sleutel: one for one in known.leerlingen if one.sleutel and one.van_deze_school}
    by_uid = {one.uid: one for one in known.leerlingen}
    lookalikes = Lookalikes(one for one in known.leerlingen if not (one.van_deze_school and one.sleutel in in_file))
    stand = roster.school.stand_van

    def outcome(pupil: Leerling) -> Uitkomst:
        before = by_key.get(pupil.sleutel)
        if before is not None:
            return _known_pupil(before, pupil, stand)
        same = lookalikes.same(pupil)
        if same:
            return Koppeling(pupil, same, differences(by_uid[same[0]], pupil, stand))
        return AlVertrokken(pupil) if _has_left(pupil, stand) else Nieuw(pupil, lookalikes.near(pupil))

    all_outcomes = [outcome(one) for one in roster.leerlingen]
    offered = {uid for one in all_outcomes if isinstance(one, Koppeling) for uid in one.dossiers}
    absent = [
        Vertrokken(one.uid, key)
        for key, one in by_key.items()
        if key not in in_file and one.uid not in offered and one.uitschrijfdatum is None
    ]
    return Preview(
        school=roster.school,
        nieuw=tuple(one for one in all_outcomes if isinstance(one, Nieuw)),
        koppelingen=tuple(one for one in all_outcomes if isinstance(one, Koppeling)),
        gewijzigd=tuple(one for one in all_outcomes if isinstance(one, Gewijzigd)),
        vertrokken=(*(one for one in all_outcomes if isinstance(one, Vertrokken)), *absent),
        gelijk=tuple(one for one in all_outcomes if isinstance(one, Gelijk)),
        al_vertrokken=tuple(one for one in all_outcomes if isinstance(one, AlVertrokken)),
        bevindingen=findings(roster, known, len(absent), len(by_key.keys() & in_file)),
        weggelaten=roster.weggelaten,
        bijzonderheden=roster.bijzonderheden,
    )


def _known_pupil(before: BekendeLeerling, pupil: Leerling, stand: date | None) -> Uitkomst:
    fields = differences(before, pupil, stand)
    if not fields:
        return Gelijk(before.uid)
    if _has_left(pupil, stand) and any(one.veld == "uitschrijfdatum" for one in fields):
        return Vertrokken(before.uid, pupil.sleutel, pupil, fields)
    return Gewijzigd(before.uid, pupil, fields, may_be_another(before, pupil))


def _has_left(pupil: Leerling, stand: date | None) -> bool:
    return pupil.uitstroomdatum is not None and stand is not None and pupil.uitstroomdatum <= stand
