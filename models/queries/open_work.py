"""What there is to do, as SQL: the kept deadlines, those that were put off, and the tasks, all with the same columns.

A part of it is asked for with a `Keuze`. Each of the three has its own conditions, so that each is read through its
own index; together they are one statement.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import (
    ColumnElement,
    Select,
    SQLColumnExpression,
    String,
    Subquery,
    and_,
    case,
    func,
    literal,
    null,
    or_,
    select,
    tuple_,
    type_coerce,
    union_all,
)

from models.queries.work_done import Besluit, decided, ticked
from models.tables import Dossier, Regelreden, Taak, Termijn
from models.terms.term import VOORBIJGAAND

DEZE_WEEK_DAGEN = 7
"""This week is today and the days after it: on a Thursday the Monday that follows is not far away."""
BINNENKORT_DAGEN = 42
TAAK = "taak"
"""What stands in the place of a rule, and of what is asked, for a task that no rule asks."""
BY_DAY = ("dag", "achternaam", "soort", "uid")
"""The columns by which lines follow each other by day."""
_NA_VERTREK = ("PRV-03", "PRV-10")
"""What a school still has to do for a pupil who has left: keep no longer than it may, and answer a request."""


class Wanneer(StrEnum):
    """The groups of the worklist, in their order. What waits for someone else stands last, also when it is too late."""

    TE_LAAT = "te_laat"
    DEZE_WEEK = "deze_week"
    BINNENKORT = "binnenkort"
    WACHT = "wacht"


Groep = tuple[str | None, str | None]
"""A group as dossiers have it, and the kind of school: both say what it is called."""


@dataclass(frozen=True, slots=True)
class Keuze:
    """Which part of the work is wanted; None is all. `soorten` are kinds of what is asked, without what is behind its
    comma; `wie` who follows the dossier or does the task (None among them: nobody in particular).
    """

    wanneer: frozenset[Wanneer] | None = None
    regels: frozenset[str] | None = None
    soorten: frozenset[str] | None = None
    groepen: frozenset[Groep] | None = None
    scholen: frozenset[str | None] | None = None
    wie: frozenset[str | None] | None = None


def kind_of(wat: str) -> str:
    """The kind of what is asked: what stands before the comma."""
    return wat.partition(",")[0]


def einde_week(dag: date) -> date:
    """The last day that counts as this week on a day."""
    return dag + timedelta(days=DEZE_WEEK_DAGEN - 1)


def einde_binnenkort(dag: date) -> date:
    """The last day that counts as soon on a day."""
    return dag + timedelta(days=BINNENKORT_DAGEN)


def deadlines(dag: date, keuze: Keuze) -> Select[*tuple[object, ...]]:
    """The deadlines that were not put off."""
    asks = or_(Termijn.waarschuw_vanaf.is_(None), Termijn.waarschuw_vanaf <= dag, Termijn.datum <= einde_week(dag))
    put_off = select(Regelreden.uid).where(*_is_put_off(dag)).correlate(Termijn).exists()
    return (
        _of_deadlines(Termijn.datum, null(), null())
        .where(*_open_dates(dag), Termijn.datum <= einde_binnenkort(dag), asks, ~put_off)
        .where(*_when(keuze, dag, Termijn.datum, Termijn.wacht_op), *_kept(keuze))
    )


def put_off(dag: date, keuze: Keuze) -> Select[*tuple[object, ...]]:
    """The deadlines that were put off until a day that comes soon. They are found from the few decisions."""
    r = Regelreden
    of_these = select(r.dossier_uid).where(r.handeling == Besluit.UITGESTELD.value, r.weg.is_(False), r.datum > dag)
    return (
        _of_deadlines(r.datum, r.datum, r.reden)
        .join(r, and_(*decided(Besluit.UITGESTELD)))
        .where(Termijn.dossier_uid.in_(of_these))
        .where(*_open_dates(dag), r.datum > dag, r.datum > Termijn.datum, r.datum <= einde_binnenkort(dag))
        .where(*_when(keuze, dag, r.datum, Termijn.wacht_op), *_kept(keuze))
    )


def tasks(dag: date, keuze: Keuze) -> Select[*tuple[object, ...]]:
    """The tasks; one without a day of its own stands at the end of what comes soon."""
    day = func.coalesce(Taak.datum, einde_binnenkort(dag))
    of_whom = func.coalesce(Taak.gebruiker_uid, Dossier.behandelaar_uid)
    asked = [Taak.gedaan_op.is_(None), Taak.weg.is_(False), or_(Dossier.uid.is_(None), Dossier.weg.is_(False))]
    if keuze.regels is not None and TAAK not in keuze.regels:
        asked.append(literal(value=False))
    if keuze.soorten is not None and TAAK not in keuze.soorten:
        asked.append(literal(value=False))
    return (
        select(
            Taak.uid,
            type_coerce(day, Termijn.datum.type).label("dag"),
            type_coerce(day, Termijn.datum.type).label("datum"),
            Taak.wat.label("soort"),
            literal(TAAK).label("kind"),
            literal(TAAK).label("regel"),
            null().label("beginpunt"),
            null().label("onderwerp_uid"),
            null().label("wacht_op"),
            null().label("tot"),
            null().label("reden"),
            Taak.dossier_uid,
            of_whom.label("wie"),
            *_of_pupil(),
        )
        .outerjoin(Dossier, Dossier.uid == Taak.dossier_uid)
        .where(*asked, or_(Taak.datum.is_(None), Taak.datum <= einde_binnenkort(dag)))
        .where(*_when(keuze, dag, day, None), *_of_dossier(keuze, of_whom))
    )


def open_work(dag: date, keuze: Keuze) -> Subquery:
    """All of it in one."""
    return union_all(deadlines(dag, keuze), put_off(dag, keuze), tasks(dag, keuze)).subquery()


def first_work(dag: date, keuze: Keuze, most: int) -> Subquery:
    """What holds the first so many by day: of each of the three no more is read than that."""
    parts = (deadlines(dag, keuze), put_off(dag, keuze), tasks(dag, keuze))
    return union_all(*(select(by_day(one).limit(most).subquery()) for one in parts)).subquery()


def by_day(part: Select[*tuple[object, ...]]) -> Select[*tuple[object, ...]]:
    """A part in the order of its days."""
    return part.order_by(*(part.selected_columns[name] for name in BY_DAY))


def when_of(dag: date, work: Subquery) -> ColumnElement[str]:
    """In which group of the worklist a line stands."""
    return case(
        (work.c.wacht_op.is_not(None), Wanneer.WACHT.value),
        (work.c.dag < dag, Wanneer.TE_LAAT.value),
        (work.c.dag <= einde_week(dag), Wanneer.DEZE_WEEK.value),
        else_=Wanneer.BINNENKORT.value,
    )


def _of_deadlines(
    day: SQLColumnExpression[date], until: SQLColumnExpression[object], why: SQLColumnExpression[object]
) -> Select[*tuple[object, ...]]:
    return select(
        Termijn.uid,
        day.label("dag"),
        Termijn.datum,
        Termijn.soort,
        _kind().label("kind"),
        Termijn.regel,
        Termijn.beginpunt,
        Termijn.onderwerp_uid,
        Termijn.wacht_op,
        type_coerce(until, Termijn.datum.type).label("tot"),
        type_coerce(why, String).label("reden"),
        Termijn.dossier_uid,
        Dossier.behandelaar_uid.label("wie"),
        *_of_pupil(),
    ).join(Dossier, Dossier.uid == Termijn.dossier_uid)


def _of_pupil() -> tuple[SQLColumnExpression[str | None], ...]:
    named = (Dossier.roepnaam, Dossier.voornamen, Dossier.tussenvoegsel, Dossier.achternaam)
    return (*named, Dossier.groep, Dossier.schoolsoort, Dossier.school_uid)


def _open_dates(dag: date) -> tuple[ColumnElement[bool], ...]:
    still_here = or_(Dossier.uitschrijfdatum.is_(None), Dossier.uitschrijfdatum > dag, Termijn.regel.in_(_NA_VERTREK))
    still_to_come = or_(Termijn.datum >= dag, Termijn.soort.not_in(sorted(VOORBIJGAAND)))
    return Termijn.gedaan_op.is_(None), still_here, still_to_come, Dossier.weg.is_(False), ~ticked()


def _is_put_off(dag: date) -> tuple[ColumnElement[bool], ...]:
    """Put off until a day that is still to come, and later than its own date."""
    return (*decided(Besluit.UITGESTELD), Regelreden.datum > dag, Regelreden.datum > Termijn.datum)


def _kind() -> ColumnElement[str]:
    comma = func.instr(Termijn.soort, ",")
    return case((comma > 0, func.substr(Termijn.soort, 1, comma - 1)), else_=Termijn.soort)


def _kept(keuze: Keuze) -> list[ColumnElement[bool]]:
    """What a choice asks of a deadline."""
    asked = _of_dossier(keuze, Dossier.behandelaar_uid)
    if keuze.regels is not None:
        asked.append(Termijn.regel.in_(sorted(keuze.regels)))
    if keuze.soorten is not None:
        asked.append(_kind().in_(sorted(keuze.soorten)))
    return asked


def _of_dossier(keuze: Keuze, of_whom: SQLColumnExpression[str | None]) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = []
    if keuze.groepen is not None:
        known = [func.coalesce(Dossier.groep, ""), func.coalesce(Dossier.schoolsoort, "")]
        asked.append(tuple_(*known).in_(sorted({(groep or "", kind or "") for groep, kind in keuze.groepen})))
    if keuze.scholen is not None:
        asked.append(_among(Dossier.school_uid, keuze.scholen))
    if keuze.wie is not None:
        asked.append(_among(of_whom, keuze.wie))
    return asked


def _among(column: SQLColumnExpression[str | None], wanted: Collection[str | None]) -> ColumnElement[bool]:
    named = column.in_(sorted(one for one in wanted if one is not None))
    return or_(named, column.is_(None)) if None in wanted else named


def _when(
    keuze: Keuze, dag: date, day: SQLColumnExpression[date], waits: SQLColumnExpression[str | None] | None
) -> tuple[ColumnElement[bool], ...]:
    if keuze.wanneer is None:
        return ()
    own = waits.is_(None) if waits is not None else literal(value=True)
    spans = {
        Wanneer.TE_LAAT: and_(own, day < dag),
        Wanneer.DEZE_WEEK: and_(own, day >= dag, day <= einde_week(dag)),
        Wanneer.BINNENKORT: and_(own, day > einde_week(dag)),
        Wanneer.WACHT: waits.is_not(None) if waits is not None else literal(value=False),
    }
    wanted = [spans[one] for one in Wanneer if one in keuze.wanneer]
    return (wanted[0] if len(wanted) == 1 else or_(literal(value=False), *wanted),)
