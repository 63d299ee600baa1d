"""What a coordinator counts: dossiers and requests per school, kind and state, by month, and by how long they took.

    facts = counted(connection, Keuze(date(2026, 11, 28)))
    facts.cells["tlv_soort"]            # {("so/2", "tlv"): 3}
    behind(connection, keuze, "tlv_soort", "so/2", "tlv")

Every number is the number of lines behind it: both come from the same selection. How long a decision took is
counted by `models.queries.figures_days`, who agreed by `figures_consent`.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    Subquery,
    case,
    func,
    literal,
    or_,
    select,
    true,
    union_all,
)

from models.queries.figures_choice import Behind, Keuze, answer, of_people, requests
from models.queries.figures_consent import INSTEMMING, consents
from models.queries.figures_days import DAYS, days_counted
from models.states import STAND
from models.tables import Document, Dossier, School, Termijn
from models.terms.calendar import schooljaar
from models.terms.tlv import TOEGEKEND

Cells = Mapping[tuple[str, str], int]
SCHOLEN, OPP, EVALUATIES = "scholen", "opp", "evaluaties"
TLV_SOORT, TLV_STAND, ARR_SOORT, ARR_STAND = "tlv_soort", "tlv_stand", "arrangement_soort", "arrangement_stand"
AFLOPEN = "aflopen"
_MONTHS_AHEAD = 12
_RUNS = ("toegekend", "deels_toegekend", "loopt", "verlenging_gevraagd")
"""States in which an arrangement was granted and still has an end to come."""
_WITH_CATEGORY = ("1", "2", "3")
_EVALUATED = "OPP-21"


@dataclass(frozen=True, slots=True)
class Counted:
    """All cells (row, series) by figure, how many calendar days each decision took, and the schools by uid."""

    cells: Mapping[str, Cells]
    days: tuple[int, ...]
    schools: Mapping[str, str]
    swv_dossier: str | None = None
    """A dossier of the samenwerkingsverband of which the profile tells the terms; None where there is none."""


def counted(connection: Connection, keuze: Keuze) -> Counted:
    """Counts everything for a choice of school and period, on its day."""
    cells = {name: _cells(connection, chosen) for name, chosen in _selections(keuze).items()}
    told, days = days_counted(connection, keuze)
    for name, lines in told.items():
        cells[name] = dict(Counter((row, series) for _, _, row, series in lines))
    asked = select(School.uid, School.naam).where(School.weg.is_(False)).order_by(School.naam, School.uid)
    schools = {uid: name or "" for uid, name in connection.execute(asked)}
    with_profile = select(Dossier.uid).where(Dossier.swv_uid.is_not(None), Dossier.weg.is_(False)).limit(1)
    return Counted(cells, days, schools, connection.execute(with_profile).scalar())


def behind(
    connection: Connection, keuze: Keuze, figure: str, row: str, series: str, limit: int = 60, offset: int = 0
) -> tuple[Behind, ...]:
    """The dossiers that one number counts, in order of name: a page of them. Without a series those of all series.

    Raises `KeyError` for a figure that is not there.
    """
    if figure in DAYS:
        told, _ = days_counted(connection, keuze)
        return of_people(
            connection, [one for one in told[figure] if one[2] == row and series in ("", one[3])], limit, offset
        )
    chosen = _selections(keuze)[figure].subquery()
    asked = (
        _of_lines(chosen)
        .where(chosen.c.row == row, chosen.c.series == series if series else true())
        .order_by(Dossier.achternaam, Dossier.roepnaam, Dossier.uid, chosen.c.document)
        .limit(limit)
        .offset(offset)
    )
    return tuple(_line(one) for one in connection.execute(asked))


def _of_lines(chosen: Subquery) -> Select[*tuple[object, ...]]:
    p = Dossier
    return (
        select(
            chosen.c.dossier, chosen.c.document, p.roepnaam, p.voornamen, p.tussenvoegsel, p.achternaam,
            p.groep, p.schoolsoort, School.naam.label("school"),
        )
        .join(p, p.uid == chosen.c.dossier)
        .outerjoin(School, School.uid == p.school_uid)
    )  # fmt: skip


def _line(row: Row[*tuple[object, ...]]) -> Behind:
    names = (row.roepnaam or row.voornamen, row.tussenvoegsel, row.achternaam)
    return Behind(
        row.dossier, row.document, " ".join(filter(None, names)), row.groep, row.schoolsoort, row.school or ""
    )


def _cells(connection: Connection, chosen: Select[*tuple[object, ...]]) -> Cells:
    found = chosen.subquery()
    asked = select(found.c.row, found.c.series, func.count()).group_by(found.c.row, found.c.series)
    return {(row or "", series): number for row, series, number in connection.execute(asked)}


def _selections(keuze: Keuze) -> dict[str, Select[*tuple[object, ...]]]:
    """Of each figure the lines: dossier, document, row and series."""
    tlv, arrangement = requests(keuze, "tlv"), requests(keuze, "arrangement")
    return {
        SCHOLEN: _per_school(keuze),
        OPP: _plans(keuze),
        TLV_SOORT: tlv.add_columns(_kind_of_tlv().label("row"), literal("tlv").label("series")),
        TLV_STAND: tlv.add_columns(_or_none(answer(STAND), "concept"), literal("tlv").label("series")),
        ARR_SOORT: arrangement.add_columns(
            _or_none(answer("arrangement_soort")), literal("arrangement").label("series")
        ),
        ARR_STAND: arrangement.add_columns(_or_none(answer(STAND), "concept"), literal("arrangement").label("series")),
        AFLOPEN: _ending(keuze),
        EVALUATIES: _evaluations(keuze),
        INSTEMMING: consents(keuze),
    }


def _or_none(value: ColumnElement[str], none: str = "") -> ColumnElement[str]:
    return func.coalesce(value, none).label("row")


def _kind_of_tlv() -> ColumnElement[str]:
    """`so/2`: the kind, with the category where it has one."""
    kind, category = func.coalesce(answer("tlv_soort"), ""), answer("categorie")
    return case((category.in_(_WITH_CATEGORY), kind + "/" + category), else_=kind)


def _per_school(keuze: Keuze) -> Select[*tuple[object, ...]]:
    of_school = func.coalesce(Dossier.school_uid, "").label("row")
    plans = _plans(keuze).subquery()
    with_plan = select(plans.c.dossier, plans.c.document, of_school, literal("opp").label("series")).join(
        Dossier, Dossier.uid == plans.c.dossier
    )
    asked = [
        requests(keuze, kind).add_columns(of_school, literal(kind).label("series")) for kind in ("tlv", "arrangement")
    ]
    every = union_all(with_plan, *asked).subquery()
    return select(every.c.dossier, every.c.document, every.c.row, every.c.series)


def _plans(keuze: Keuze) -> Select[*tuple[object, ...]]:
    """The newest version of the plan of every pupil who is there, by its state."""
    d = Document
    newest = (
        select(
            d.dossier_uid,
            d.uid,
            d.status,
            func.row_number()
            .over(partition_by=d.dossier_uid, order_by=(d.gemaakt_op.desc(), d.nummer.desc()))
            .label("place"),
        )
        .where(d.soort == "opp", d.weg.is_(False), d.dossier_uid.is_not(None))
        .subquery()
    )
    return (
        select(
            newest.c.dossier_uid.label("dossier"),
            newest.c.uid.label("document"),
            func.coalesce(newest.c.status, "concept").label("row"),
            literal("opp").label("series"),
        )
        .join(Dossier, Dossier.uid == newest.c.dossier_uid)
        .where(newest.c.place == 1, *keuze.pupils())
    )


def _ending(keuze: Keuze) -> Select[*tuple[object, ...]]:
    """What ends in the twelve months from this one on, by its month (`2027-07`)."""
    begin = keuze.dag.replace(day=1)
    last = begin.replace(year=begin.year + 1)
    ends = (
        ("tlv", func.coalesce(answer("besluit_eind"), answer("periode_eind")), answer("besluit"), sorted(TOEGEKEND)),
        ("arrangement", answer("einddatum"), answer(STAND), _RUNS),
    )
    parts = []
    for kind, end, state, granted in ends:
        some = requests(keuze.always, kind).add_columns(
            func.substr(end, 1, 7).label("row"), literal(kind).label("series")
        )
        parts.append(some.where(state.in_(granted), end >= keuze.dag.isoformat(), end < last.isoformat()))
    every = union_all(*parts).subquery()
    return select(every.c.dossier, every.c.document, every.c.row, every.c.series)


def months_ahead(dag: date) -> tuple[str, ...]:
    """The twelve months of `aflopen`, this one first."""
    return tuple(
        f"{dag.year + (dag.month - 1 + step) // 12:04}-{(dag.month - 1 + step) % 12 + 1:02}"
        for step in range(_MONTHS_AHEAD)
    )


def _evaluations(keuze: Keuze) -> Select[*tuple[object, ...]]:
    """The evaluation that this school year asks of a plan: done, to be done, or left out last year."""
    t, year = Termijn, schooljaar(keuze.dag)
    row = case((t.gedaan_op.is_not(None), "gedaan"), (t.datum < year.begin, "vorig_jaar"), else_="open")
    return (
        select(
            t.dossier_uid.label("dossier"),
            func.coalesce(t.onderwerp_uid, "").label("document"),
            row.label("row"),
            literal("opp").label("series"),
        )
        .join(Dossier, Dossier.uid == t.dossier_uid)
        .where(
            t.regel == _EVALUATED,
            or_(t.beginpunt == year.begin, (t.datum < year.begin) & t.gedaan_op.is_(None)),
            *keuze.pupils(),
        )
    )
