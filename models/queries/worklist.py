"""The worklist: what is due in all dossiers, too late first, in one query over the kept deadlines.

"Today" is only a comparison here: nothing is computed and nothing about a case is read but the name of the pupil.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, or_, select

from models.queries.work_done import Besluit, decided, ticked
from models.tables import Dossier, Regelreden, Termijn
from models.terms.term import VOORBIJGAAND

DEZE_WEEK_DAGEN = 7
"""This week is today and the days after it: on a Thursday the Monday that follows is not far away."""
BINNENKORT_DAGEN = 42
_PORTION = 500
"""Dossiers named in one statement."""
_NA_VERTREK = ("PRV-03", "PRV-10")
"""What a school still has to do for a pupil who has left: keep no longer than it may, and answer a request."""


class Wanneer(StrEnum):
    """The groups of the worklist, in their order."""

    TE_LAAT = "te_laat"
    DEZE_WEEK = "deze_week"
    BINNENKORT = "binnenkort"


@dataclass(frozen=True, slots=True)
class Werk:
    """One line. `wat` is the deadline in words, `regel` its rule, `onderwerp` the version or event it is about.

    `uitgesteld_tot` is the day until which the user put it off, and `reden` why.
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

    @property
    def dag(self) -> date:
        """The day at which it stands on the list."""
        return self.uitgesteld_tot or self.datum


def worklist(connection: Connection, dag: date, limit: int = 500) -> tuple[Werk, ...]:
    """What is too late, due this week (today and the six days after it), or due soon and asking attention, by date.

    What the user ticked is not on it; what was put off stands at the day until which.
    """
    due = [_line(row, dag) for row in connection.execute(worklist_query(dag).limit(limit)).mappings()]
    later = _put_off(connection, dag)
    if not later:
        return tuple(due)
    return tuple(sorted({one.uid: one for one in (*due, *later)}.values(), key=lambda one: one.dag)[:limit])


def worklist_query(dag: date) -> Select[*tuple[object, ...]]:
    """The query behind `worklist`, for all that was not put off."""
    soon = dag + timedelta(days=BINNENKORT_DAGEN)
    asks = or_(Termijn.waarschuw_vanaf.is_(None), Termijn.waarschuw_vanaf <= dag, Termijn.datum <= einde_week(dag))
    put_off = select(Regelreden.uid).where(*_is_put_off(dag)).correlate(Termijn).exists()
    return (
        _open_dates(dag)
        .where(Termijn.datum <= soon, asks, ~put_off)
        .order_by(Termijn.datum, Dossier.achternaam, Termijn.soort, Termijn.uid)
    )


def _put_off(connection: Connection, dag: date) -> list[Werk]:
    """What was put off and comes soon. Begins at the few decisions: at the dates it would walk all of the vault."""
    r = Regelreden
    asked = select(r.dossier_uid, r.regel, r.onderwerp_uid, r.datum, r.reden).where(
        r.handeling == Besluit.UITGESTELD.value,
        r.weg.is_(False),
        r.datum > dag,
        r.datum <= dag + timedelta(days=BINNENKORT_DAGEN),
    )
    known = {(uid, rule, about): (until, why) for uid, rule, about, until, why in connection.execute(asked)}
    uids = sorted({uid for uid, _, _ in known})
    found: list[Werk] = []
    for start in range(0, len(uids), _PORTION):
        mine = _open_dates(dag).where(Termijn.dossier_uid.in_(uids[start : start + _PORTION]))
        for row in connection.execute(mine).mappings():
            until, why = known.get((row["dossier_uid"], row["regel"], row["onderwerp_uid"]), (None, None))
            if until is not None and until > row["datum"]:
                found.append(_line(row, dag, until, why))
    return found


def _open_dates(dag: date) -> Select[*tuple[object, ...]]:
    still_here = or_(Dossier.uitschrijfdatum.is_(None), Dossier.uitschrijfdatum > dag, Termijn.regel.in_(_NA_VERTREK))
    still_to_come = or_(Termijn.datum >= dag, Termijn.soort.not_in(sorted(VOORBIJGAAND)))
    return (
        select(
            Termijn.uid,
            Termijn.datum,
            Termijn.soort,
            Termijn.regel,
            Termijn.beginpunt,
            Termijn.onderwerp_uid,
            Termijn.dossier_uid,
            Dossier.roepnaam,
            Dossier.voornamen,
            Dossier.tussenvoegsel,
            Dossier.achternaam,
            Dossier.groep,
            Dossier.schoolsoort,
        )
        .join(Dossier, Dossier.uid == Termijn.dossier_uid)
        .where(Termijn.gedaan_op.is_(None), still_here, still_to_come, Dossier.weg.is_(False), ~ticked())
    )


def _is_put_off(dag: date) -> tuple[ColumnElement[bool], ...]:
    """Put off until a day that is still to come, and later than its own date."""
    return (*decided(Besluit.UITGESTELD), Regelreden.datum > dag, Regelreden.datum > Termijn.datum)


def _line(row: RowMapping, dag: date, until: date | None = None, why: str | None = None) -> Werk:
    name = (row["roepnaam"] or row["voornamen"], row["tussenvoegsel"], row["achternaam"])
    return Werk(
        uid=row["uid"],
        wanneer=wanneer(until or row["datum"], dag),
        datum=row["datum"],
        wat=row["soort"],
        regel=row["regel"],
        dossier=row["dossier_uid"],
        naam=" ".join(part for part in name if part),
        groep=row["groep"],
        schoolsoort=row["schoolsoort"],
        beginpunt=row["beginpunt"],
        onderwerp=row["onderwerp_uid"],
        uitgesteld_tot=until,
        reden=why,
    )


def wanneer(datum: date, dag: date) -> Wanneer:
    """In which group a date falls on a day."""
    if datum < dag:
        return Wanneer.TE_LAAT
    return Wanneer.DEZE_WEEK if datum <= einde_week(dag) else Wanneer.BINNENKORT


def einde_week(dag: date) -> date:
    """The last day that counts as this week on a day."""
    return dag + timedelta(days=DEZE_WEEK_DAGEN - 1)
