"""What a day asks: how much came due, how much became too late with it, and when planned meetings begin.

Numbers and times only: what is told outside a screen of the vault must name nobody.
"""

from dataclasses import dataclass
from datetime import date, time, timedelta

from sqlalchemy import ColumnElement, Connection, func, or_, select

from models.queries.work_done import ticked
from models.tables import Bijeenkomst, Dossier, Taak, Termijn
from models.terms.term import VOORBIJGAAND


@dataclass(frozen=True, slots=True)
class Vandaag:
    """A day. `pas_te_laat` was due the day before and is still open; `begint` are the times of meetings, in order."""

    dag: date
    vandaag: int
    pas_te_laat: int
    begint: tuple[time, ...]


def today(connection: Connection, dag: date) -> Vandaag:
    """Counts for a day. What the user put off counts at its own date."""
    yesterday = dag - timedelta(days=1)
    late = Termijn.soort.not_in(sorted(VOORBIJGAAND))
    return Vandaag(dag, _due(connection, dag), _due(connection, yesterday, late), _begins(connection, dag))


def _due(connection: Connection, dag: date, *asks: ColumnElement[bool]) -> int:
    here = (Dossier.weg.is_(False), or_(Dossier.uitschrijfdatum.is_(None), Dossier.uitschrijfdatum > dag))
    terms = (
        select(func.count())
        .select_from(Termijn)
        .join(Dossier, Dossier.uid == Termijn.dossier_uid)
        .where(Termijn.gedaan_op.is_(None), Termijn.datum == dag, *here, ~ticked(), *asks)
    )
    tasks = (
        select(func.count()).select_from(Taak).where(Taak.weg.is_(False), Taak.gedaan_op.is_(None), Taak.datum == dag)
    )
    return (connection.execute(terms).scalar() or 0) + (connection.execute(tasks).scalar() or 0)


def _begins(connection: Connection, dag: date) -> tuple[time, ...]:
    asked = select(Bijeenkomst.begin).where(
        Bijeenkomst.datum == dag,
        Bijeenkomst.begin.is_not(None),
        Bijeenkomst.weg.is_(False),
        Bijeenkomst.afgezegd_op.is_(None),
    )
    return tuple(sorted(time.fromisoformat(one) for one in connection.execute(asked).scalars() if one))
