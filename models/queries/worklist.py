"""The worklist: what is due in all dossiers, too late first, over the kept deadlines and the tasks.

    with vault.reading() as connection:
        how_much = counts(connection, today)              # all of it, in one grouped query
        lines = work_page(connection, today, Keuze(), Orde.DAG, limit=60)

"Today" is only a comparison here: nothing is computed, and nothing about a case is read but the name of the pupil.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from sqlalchemy import Connection, RowMapping, Select, func, select

from models.queries.open_work import (
    BINNENKORT_DAGEN,
    BY_DAY,
    DEZE_WEEK_DAGEN,
    TAAK,
    Groep,
    Keuze,
    Wanneer,
    by_day,
    deadlines,
    einde_week,
    first_work,
    kind_of,
    open_work,
    when_of,
)
from models.queries.telling_apart import toelichtingen

__all__ = [
    "BINNENKORT_DAGEN",
    "DEZE_WEEK_DAGEN",
    "TAAK",
    "Aantal",
    "Groep",
    "Keuze",
    "Orde",
    "Wanneer",
    "Werk",
    "counts",
    "einde_week",
    "kind_of",
    "wanneer",
    "work_page",
    "worklist",
    "worklist_query",
]


class Orde(StrEnum):
    """How lines follow each other."""

    DAG = "dag"
    LEERLING = "leerling"


_ORDER = {Orde.DAG: BY_DAY, Orde.LEERLING: ("achternaam", "roepnaam", "dossier_uid", *BY_DAY)}


@dataclass(frozen=True, slots=True)
class Werk:
    """One line. `wat` is the deadline in words, `regel` its rule, `onderwerp` the version or event it is about.

    `uitgesteld_tot` is the day until which the user put it off, and `reden` why; `wacht_op` who must act first. Of a
    task `regel` is `TAAK`, `uid` its own, and `dossier` empty when it is of none. `toelichting` tells it from another
    of the same day.
    """

    uid: str
    wanneer: Wanneer
    datum: date
    wat: str
    regel: str | None
    dossier: str
    naam: str
    groep: str | None
    schoolsoort: str | None
    beginpunt: date | None
    onderwerp: str | None
    uitgesteld_tot: date | None = None
    reden: str | None = None
    wacht_op: str | None = None
    school: str | None = None
    wie: str | None = None
    toelichting: str | None = None

    @property
    def dag(self) -> date:
        """The day at which it stands on the list."""
        return self.uitgesteld_tot or self.datum

    @property
    def is_taak(self) -> bool:
        """Whether it is a task that no rule asks."""
        return self.regel == TAAK

    def in_keuze(self, keuze: Keuze) -> bool:
        """Whether it is part of a choice."""
        kind = TAAK if self.is_taak else kind_of(self.wat)
        asked: tuple[tuple[frozenset[object] | None, object], ...] = (
            (keuze.wanneer, self.wanneer),
            (keuze.regels, self.regel),
            (keuze.soorten, kind),
            (keuze.groepen, (self.groep, self.schoolsoort)),
            (keuze.scholen, self.school),
            (keuze.wie, self.wie),
        )
        return all(wanted is None or value in wanted for wanted, value in asked)


@dataclass(frozen=True, slots=True)
class Aantal:
    """How many lines are alike in all that one can choose by."""

    wanneer: Wanneer
    regel: str
    soort: str
    groep: Groep
    school: str | None
    wie: str | None
    aantal: int

    def in_keuze(self, keuze: Keuze) -> bool:
        """Whether they are part of a choice."""
        asked: tuple[tuple[frozenset[object] | None, object], ...] = (
            (keuze.wanneer, self.wanneer),
            (keuze.regels, self.regel),
            (keuze.soorten, self.soort),
            (keuze.groepen, self.groep),
            (keuze.scholen, self.school),
            (keuze.wie, self.wie),
        )
        return all(wanted is None or value in wanted for wanted, value in asked)


def counts(connection: Connection, dag: date) -> tuple[Aantal, ...]:
    """How much there is, by all that one can choose by: enough to count any choice without asking again."""
    work = open_work(dag, Keuze())
    when = when_of(dag, work).label("wanneer")
    alike = (when, work.c.regel, work.c.kind, work.c.groep, work.c.schoolsoort, work.c.school_uid, work.c.wie)
    return tuple(
        Aantal(Wanneer(row[0]), row[1] or "", row[2], (row[3], row[4]), row[5], row[6], row[7])
        for row in connection.execute(select(*alike, func.count()).group_by(*alike))
    )


def work_page(
    connection: Connection, dag: date, keuze: Keuze, orde: Orde = Orde.DAG, limit: int = 60, offset: int = 0
) -> tuple[Werk, ...]:
    """Some lines of a choice, in order."""
    work = first_work(dag, keuze, limit + offset) if orde is Orde.DAG else open_work(dag, keuze)
    asked = select(work).order_by(*(work.c[name] for name in _ORDER[orde])).limit(limit).offset(offset)
    return _lines(connection, [_line(row, dag) for row in connection.execute(asked).mappings()])


def worklist(connection: Connection, dag: date, limit: int = 500) -> tuple[Werk, ...]:
    """What is too late, due this week (today and the six days after it), or due soon and asking attention, by date.

    What the user ticked is not on it; what was put off stands at the day until which.
    """
    return work_page(connection, dag, Keuze(), limit=limit)


def worklist_query(dag: date) -> Select[*tuple[object, ...]]:
    """The query behind the worklist, for all deadlines that were not put off."""
    return by_day(deadlines(dag, Keuze()))


def wanneer(datum: date, dag: date) -> Wanneer:
    """In which group a date falls on a day, when nobody else must act first."""
    if datum < dag:
        return Wanneer.TE_LAAT
    return Wanneer.DEZE_WEEK if datum <= einde_week(dag) else Wanneer.BINNENKORT


def _lines(connection: Connection, lines: Sequence[Werk]) -> tuple[Werk, ...]:
    told = toelichtingen(connection, [(one.regel, one.onderwerp) for one in lines])
    return tuple(
        replace(one, toelichting=told[one.onderwerp]) if one.onderwerp in told and one.onderwerp else one
        for one in lines
    )


def _line(row: RowMapping, dag: date) -> Werk:
    name = (row["roepnaam"] or row["voornamen"], row["tussenvoegsel"], row["achternaam"])
    waits = row["wacht_op"]
    return Werk(
        uid=row["uid"],
        wanneer=Wanneer.WACHT if waits else wanneer(row["dag"], dag),
        datum=row["datum"],
        wat=row["soort"],
        regel=row["regel"],
        dossier=row["dossier_uid"] or "",
        naam=" ".join(part for part in name if part),
        groep=row["groep"],
        schoolsoort=row["schoolsoort"],
        beginpunt=row["beginpunt"],
        onderwerp=row["onderwerp_uid"],
        uitgesteld_tot=row["tot"],
        reden=row["reden"],
        wacht_op=waits,
        school=row["school_uid"],
        wie=row["wie"],
    )
