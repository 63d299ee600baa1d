"""The worklist: what is due in all dossiers, too late first, in one query over the kept deadlines.

"Today" is only a comparison here: nothing is computed and nothing about a case is read but the name of the pupil.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import Connection, RowMapping, Select, and_, or_, select

from models.tables import Dossier, Termijn
from models.terms.calendar import maandag

BINNENKORT_DAGEN = 42
_NA_VERTREK = ("PRV-03", "PRV-10")
"""What a school still has to do for a pupil who has left: keep no longer than it may, and answer a request."""


class Wanneer(StrEnum):
    """The groups of the worklist, in their order."""

    TE_LAAT = "te_laat"
    DEZE_WEEK = "deze_week"
    BINNENKORT = "binnenkort"


@dataclass(frozen=True, slots=True)
class Werk:
    """One line. `wat` is the deadline in words, `regel` its rule, `onderwerp` the version or event it is about."""

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


def worklist(connection: Connection, dag: date, limit: int = 500) -> tuple[Werk, ...]:
    """What is too late, due this week (up to and including Sunday), or due soon and asking attention, by date."""
    return tuple(_line(row, dag) for row in connection.execute(worklist_query(dag).limit(limit)).mappings())


def worklist_query(dag: date) -> Select[*tuple[object, ...]]:
    """The query behind `worklist`."""
    soon = dag + timedelta(days=BINNENKORT_DAGEN)
    still_here = or_(Dossier.uitschrijfdatum.is_(None), Dossier.uitschrijfdatum > dag, Termijn.regel.in_(_NA_VERTREK))
    asks = or_(Termijn.waarschuw_vanaf.is_(None), Termijn.waarschuw_vanaf <= dag, Termijn.datum <= _sunday(dag))
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
        .where(and_(Termijn.gedaan_op.is_(None), Termijn.datum <= soon, asks, still_here, Dossier.weg.is_(False)))
        .order_by(Termijn.datum, Dossier.achternaam, Termijn.soort, Termijn.uid)
    )


def _line(row: RowMapping, dag: date) -> Werk:
    name = (row["roepnaam"] or row["voornamen"], row["tussenvoegsel"], row["achternaam"])
    return Werk(
        uid=row["uid"],
        wanneer=wanneer(row["datum"], dag),
        datum=row["datum"],
        wat=row["soort"],
        regel=row["regel"],
        dossier=row["dossier_uid"],
        naam=" ".join(part for part in name if part),
        groep=row["groep"],
        schoolsoort=row["schoolsoort"],
        beginpunt=row["beginpunt"],
        onderwerp=row["onderwerp_uid"],
    )


def wanneer(datum: date, dag: date) -> Wanneer:
    """In which group a date falls on a day."""
    if datum < dag:
        return Wanneer.TE_LAAT
    return Wanneer.DEZE_WEEK if datum <= _sunday(dag) else Wanneer.BINNENKORT


def _sunday(dag: date) -> date:
    return maandag(dag) + timedelta(days=6)
