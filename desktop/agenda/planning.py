"""What the planning of a meeting reads and does in the worker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop.agenda.asked import Asked
from desktop.spoken import listed
from forms.agenda_kinds import Kind, kind, kinds_for
from forms.agenda_preparation import (
    Proposal,
    Taken,
    Wish,
    days_again,
    default_length,
    proposals,
    warnings,
)
from forms.party import Party
from models.actions import bijeenkomst
from models.actions.bijeenkomst import Plan, Voorbereiding
from models.queries.agenda import Vrij, busy_at, free_days
from models.queries.dossiers import DossierRegel, dossier_list
from models.record.change import ActResult
from models.sentence import Sentence
from models.snapshot import DossierBeeld, Vakantie
from models.snapshot.read import read_dossier
from models.tables import Bijeenkomst, Taak
from models.vault import Vault

FOUND = 6
"""Pupils that are offered at a time."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is filled in so far: of which dossier, of what kind, when, and how long."""

    day: date
    dossier: str | None = None
    kind: str | None = None
    begin: str | None = None
    length: int | None = None
    deadline: date | None = None
    meeting: str | None = None
    pupil: bool = True
    """Whether it is about a pupil, also when it is not told yet about which."""


@dataclass(frozen=True, slots=True)
class Stood:
    """A meeting as it was planned."""

    kind: str
    day: date
    begin: str | None
    length: int | None
    place: str | None
    who: str | None
    dossier: str | None


@dataclass(frozen=True, slots=True)
class Advice:
    """What belongs to what is filled in: whom it is about, the kinds that fit, what must be ready, what to look at.

    `who` is whom one would meet, `length` how long it takes as a rule.
    """

    told: Told
    name: str
    kinds: tuple[Kind, ...]
    proposals: tuple[Proposal, ...]
    warnings: tuple[Sentence, ...]
    who: str
    length: int | None


def read_advice(vault: Vault, told: Told, today: date) -> Advice:
    """Reads what belongs to a meeting that is being planned."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, told.dossier) if told.dossier else None
        free = free_days(connection, date(told.day.year - 1, 1, 1), told.day)
        busy = busy_at(connection, told.day, told.meeting)
    fitting = kinds_for(pupil=told.pupil)
    if told.kind is not None and told.kind not in {one.code for one in fitting}:
        fitting = (*fitting, kind(told.kind))
    code = told.kind or (fitting[0].code if fitting else "anders")
    wish = Wish(told.day, today, told.begin, told.length)
    taken = [Taken(listed(kind(one.wat).woord), one.begin, one.duur) for one in busy]
    days = [(one.naam, one.van, one.tot) for one in _free_of(beeld, free)]
    ready = () if told.meeting else proposals(code, told.day, today, beeld, _free_of(beeld, free))
    return Advice(
        told,
        beeld.leerling.naam if beeld is not None else "",
        fitting,
        ready,
        warnings(wish, days, taken, told.deadline),
        _who(code, beeld),
        default_length(code),
    )


def find_pupils(vault: Vault, words: str) -> tuple[DossierRegel, ...]:
    """The pupils whose name holds these words."""
    with vault.reading() as connection:
        return dossier_list(connection, words, FOUND)


def read_meeting(vault: Vault, uid: str) -> Stood:
    """Reads a meeting as it was planned."""
    b = Bijeenkomst
    with vault.reading() as connection:
        asked = select(b.soort, b.datum, b.begin, b.duur, b.plaats, b.titel, b.dossier_uid).where(b.uid == uid)
        return Stood(*connection.execute(asked).one())


def plan(vault: Vault, one: Plan) -> tuple[str, ActResult | None]:
    """Plans a meeting with what must be ready before it."""
    return bijeenkomst.plan(vault, one)


def change(vault: Vault, uid: str, one: Plan, today: date) -> ActResult | None:
    """Changes a meeting; the tasks that were counted back from its day go along."""
    with vault.reading() as connection:
        tasks = select(Taak.uid, Taak.wat).where(
            Taak.bijeenkomst_uid == uid, Taak.weg.is_(False), Taak.gedaan_op.is_(None)
        )
        told = {row.uid: row.wat for row in connection.execute(tasks)}
        beeld = read_dossier(connection, one.dossier) if one.dossier and told else None
    taken = days_again(told, one.soort, one.datum, today, beeld) if beeld is not None else {}
    return bijeenkomst.change(vault, uid, one, taken)


def tasks_of(chosen: Sequence[Proposal]) -> tuple[Voorbereiding, ...]:
    """What was ticked, as tasks."""
    return tuple(Voorbereiding(str(one.wat), one.dag) for one in chosen)


def told_of(asked: Asked) -> Told:
    """What is known when the planning opens."""
    return Told(asked.day, asked.dossier, asked.kind, deadline=asked.deadline, meeting=asked.meeting)


def _free_of(beeld: DossierBeeld | None, free: Sequence[Vrij]) -> tuple[Vakantie, ...]:
    """The holidays of the school of the pupil; without a pupil those of all schools."""
    if beeld is not None and beeld.school is not None:
        return beeld.school.vakanties
    return tuple(Vakantie(one.naam, one.van, one.tot) for one in free)


def _who(code: str, beeld: DossierBeeld | None) -> str:
    """Whom one would meet: the parents, or the pupil."""
    if beeld is None:
        return ""
    party = kind(code).beurt
    if party is Party.LEERLING:
        return beeld.leerling.roepnaam or beeld.leerling.naam
    return ", ".join(one.naam for one in beeld.betrokkenen if one.is_ouder and one.naam)
