"""What stands in the calendar: meetings, conversations that were held, and deadlines, in one query per range of days.

Of each day only the first few are read, with how many there are; a day has its own list, a page at a time. "Today" is
nothing here: what is open is told as it is kept.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    RowMapping,
    Select,
    String,
    and_,
    case,
    func,
    literal,
    literal_column,
    not_,
    null,
    or_,
    select,
    text,
    type_coerce,
    union_all,
)

from models.queries.work_done import ticked
from models.tables import Antwoord, Bijeenkomst, Document, Dossier, Profielwaarde, Termijn, Vakantie
from models.terms.term import VOORBIJGAAND

MEETING_DOCUMENTS = ("gesprek", "hoormoment", "overleg")
_AFTER_LEAVING = ("PRV-03", "PRV-10")
"""What is still to be done for a pupil who has left."""
_EVALUATIONS = ("OPP evalueren%", "Terugkijken op het arrangement%", "Doel van het arrangement evalueren%")
_ENDS = ("TLV loopt af%", "Arrangement loopt af%", "Nieuwe TLV sluit aan%")
_SUBMISSIONS = ("Stukken voor de TLV inleveren%", "Overleg van het samenwerkingsverband%")
_MEETING_DAYS = "indiendata"
"""Under which name a profile keeps the days on which its samenwerkingsverband meets."""
_FEW, _PORTION = 10, 500


class Soort(StrEnum):
    """What kinds of things stand in a calendar: by these one filters."""

    BIJEENKOMST = "bijeenkomst"
    EVALUATIE = "evaluatie"
    EINDE = "einde"
    INDIENEN = "indienen"
    TERMIJN = "termijn"


@dataclass(frozen=True, slots=True)
class Keuze:
    """What one wants to see: kinds (empty is all), one group, and only dossiers that this user follows."""

    soorten: frozenset[Soort] = frozenset()
    groep: str | None = None
    behandelaar: str | None = None

    def wil(self, soort: Soort) -> bool:
        """Whether this kind is wanted."""
        return not self.soorten or soort in self.soorten


@dataclass(frozen=True, slots=True)
class Punt:
    """One thing on one day.

    `wat` is the kind of a meeting as a code, or a deadline in words; `uid` that of the planned meeting or of the kept
    deadline, empty for a conversation that was not planned. `document` is what was written of it.
    """

    soort: Soort
    uid: str
    datum: date
    wat: str
    begin: str | None = None
    duur: int | None = None
    plaats: str | None = None
    titel: str | None = None
    regel: str | None = None
    beginpunt: date | None = None
    onderwerp: str | None = None
    afgezegd: date | None = None
    document: str | None = None
    documentsoort: str | None = None
    dossier: str | None = None
    naam: str = ""
    groep: str | None = None
    schoolsoort: str | None = None

    @property
    def gepland(self) -> bool:
        """Whether it is a meeting that was planned here, and so can be moved."""
        return self.soort is Soort.BIJEENKOMST and bool(self.uid)

    @property
    def key(self) -> str:
        """What tells it from every other, also after deadlines were computed anew."""
        if self.soort is Soort.BIJEENKOMST:
            return self.uid or f"document {self.document}"
        return "|".join((self.dossier or "", self.regel or "", self.onderwerp or "", self.wat, self.datum.isoformat()))


@dataclass(frozen=True, slots=True)
class Vrij:
    """Days without lessons, both included."""

    naam: str
    van: date
    tot: date

    def bevat(self, dag: date) -> bool:
        """Whether a day is one of them."""
        return self.van <= dag <= self.tot


@dataclass(frozen=True, slots=True)
class Dagen:
    """A range of days: the first things of each, how many there are of each, and what days are free."""

    punten: tuple[Punt, ...]
    aantallen: Mapping[date, int]
    vrij: tuple[Vrij, ...]

    def van(self, dag: date) -> tuple[Punt, ...]:
        """The first things of a day."""
        return tuple(one for one in self.punten if one.datum == dag)


def agenda(connection: Connection, van: date, tot: date, keuze: Keuze | None = None, per_dag: int = _FEW) -> Dagen:
    """What stands in the calendar on these days, both included; of each day the first `per_dag`."""
    rows = connection.execute(agenda_query(van, tot, keuze, per_dag)).mappings().all()
    counts = {row["datum"]: int(row["aantal"]) for row in rows}
    points = _with_answers(connection, [_point(row) for row in rows])
    for one in submission_days(connection, van, tot, keuze):
        points.insert(0, one)
        counts[one.datum] = counts.get(one.datum, 0) + 1
    return Dagen(tuple(points), counts, free_days(connection, van, tot))


def agenda_query(van: date, tot: date, keuze: Keuze | None, per_dag: int) -> Select[*tuple[object, ...]]:
    """The query behind `agenda`."""
    found = _everything(van, tot, keuze or Keuze()).subquery("found")
    place = func.row_number().over(partition_by=found.c.datum, order_by=_order(found))
    many = func.count().over(partition_by=found.c.datum)
    numbered = select(found, place.label("plek"), many.label("aantal")).subquery("numbered")
    return select(numbered).where(numbered.c.plek <= per_dag).order_by(numbered.c.datum, numbered.c.plek)


def submission_days(connection: Connection, van: date, tot: date, keuze: Keuze | None = None) -> tuple[Punt, ...]:
    """The days on which a samenwerkingsverband meets, as its profile has them: of no dossier."""
    if keuze is not None and (not keuze.wil(Soort.INDIENEN) or keuze.groep is not None):
        return ()
    asked = select(Profielwaarde.waarde).where(Profielwaarde.naam == _MEETING_DAYS, Profielwaarde.weg.is_(False))
    told = {str(day) for days in connection.execute(asked).scalars() if isinstance(days, list) for day in days}
    found = sorted(day for one in told if (day := _day(one)) is not None and van <= day <= tot)
    return tuple(Punt(Soort.INDIENEN, f"overleg {day}", day, "Overleg van het samenwerkingsverband") for day in found)


def of_day(
    connection: Connection, dag: date, keuze: Keuze | None = None, limit: int = 60, offset: int = 0
) -> tuple[Punt, ...]:
    """A page of what stands on one day."""
    return listed(connection, dag, dag, keuze, limit, offset)


def listed(
    connection: Connection, van: date, tot: date, keuze: Keuze | None = None, limit: int = 60, offset: int = 0
) -> tuple[Punt, ...]:
    """A page of what stands on these days, day after day."""
    found = _everything(van, tot, keuze or Keuze()).subquery("found")
    asked = select(found).order_by(found.c.datum, *_order(found)).limit(limit).offset(offset)
    return tuple(_with_answers(connection, [_point(row) for row in connection.execute(asked).mappings()]))


def planned_and_due(connection: Connection, van: date, tot: date) -> tuple[Punt, ...]:
    """All planned meetings and open deadlines of these days, without the conversations that were only written down."""
    both = (_meetings(van, tot, Keuze()), _deadlines(van, tot, Keuze()))
    found = select(union_all(*both).subquery("parts")).subquery("found")
    asked = select(found).order_by(found.c.datum, found.c.uid)
    return tuple(_point(row) for row in connection.execute(asked).mappings())


def per_month(connection: Connection, van: date, tot: date, keuze: Keuze | None = None) -> Mapping[str, Counter[Soort]]:
    """How much of each kind there is in each month (`YYYY-MM`) of these days."""
    found = _everything(van, tot, keuze or Keuze()).subquery("found")
    month = func.strftime("%Y-%m", found.c.datum)
    asked = select(month, found.c.soort, func.count()).group_by(month, found.c.soort)
    told: dict[str, Counter[Soort]] = {}
    for name, soort, number in connection.execute(asked):
        told.setdefault(name, Counter())[Soort(soort)] = number
    return told


def free_days(connection: Connection, van: date, tot: date) -> tuple[Vrij, ...]:
    """The holidays and days off that touch these days; what several schools have in common is told once."""
    asked = (
        select(Vakantie.naam, Vakantie.van, Vakantie.tot)
        .where(Vakantie.weg.is_(False), Vakantie.van <= tot, Vakantie.tot >= van)
        .distinct()
        .order_by(Vakantie.van, Vakantie.naam)
    )
    return tuple(Vrij(*row) for row in connection.execute(asked))


def busy_at(connection: Connection, dag: date, zonder: str | None = None) -> tuple[Punt, ...]:
    """The meetings of a day that were planned and go on; `zonder` is the one that is being planned."""
    asked = _meetings(dag, dag, Keuze()).where(Bijeenkomst.afgezegd_op.is_(None))
    if zonder is not None:
        asked = asked.where(Bijeenkomst.uid != zonder)
    return tuple(_point(row) for row in connection.execute(asked.order_by(Bijeenkomst.begin)).mappings())


def groups_of(connection: Connection) -> tuple[str, ...]:
    """The groups of the pupils in the vault, as they are written."""
    asked = select(Dossier.groep).where(Dossier.weg.is_(False), Dossier.groep.is_not(None)).distinct()
    return tuple(sorted((one for one in connection.execute(asked).scalars() if one), key=lambda one: (len(one), one)))


def _everything(van: date, tot: date, keuze: Keuze) -> Select[*tuple[object, ...]]:
    parts: list[Select[*tuple[object, ...]]] = []
    if keuze.wil(Soort.BIJEENKOMST):
        parts += [_meetings(van, tot, keuze), _held(van, tot, keuze)]
    if not keuze.soorten or keuze.soorten - {Soort.BIJEENKOMST}:
        parts.append(_deadlines(van, tot, keuze))
    return select(union_all(*parts).subquery("parts"))


def _meetings(van: date, tot: date, keuze: Keuze) -> Select[*tuple[object, ...]]:
    b, d = Bijeenkomst, Document
    day = type_coerce(b.datum, b.datum.type)
    return (
        select(
            literal(Soort.BIJEENKOMST.value).label("soort"),
            b.uid.label("uid"),
            day.label("datum"),
            b.soort.label("wat"),
            b.begin.label("begin"),
            b.duur.label("duur"),
            b.plaats.label("plaats"),
            b.titel.label("titel"),
            null().label("regel"),
            _no_day("beginpunt"),
            null().label("onderwerp"),
            b.afgezegd_op.label("afgezegd"),
            b.document_uid.label("document"),
            d.soort.label("documentsoort"),
            *_pupil(),
        )
        .outerjoin(Dossier, Dossier.uid == b.dossier_uid)
        .outerjoin(d, d.uid == b.document_uid)
        .where(
            b.weg.is_(False),
            b.datum >= van,
            b.datum <= tot,
            or_(b.dossier_uid.is_(None), Dossier.weg.is_(False)),
            *_wanted(keuze),
        )
    )


def _held(van: date, tot: date, keuze: Keuze) -> Select[*tuple[object, ...]]:
    """Conversations and hoormomenten that stand in a dossier without having been planned here."""
    d, a = Document, Antwoord
    told = type_coerce(a.waarde, String)
    # By the document, and never by what is not away: that is nearly all of them.
    here = type_coerce(Bijeenkomst.weg, Integer) + 0 == 0
    planned = select(Bijeenkomst.uid).where(Bijeenkomst.document_uid == d.uid, here).exists()
    day = func.substr(told, 2, 10)
    return (
        select(
            literal(Soort.BIJEENKOMST.value).label("soort"),
            literal("").label("uid"),
            type_coerce(day, Bijeenkomst.datum.type).label("datum"),
            case((d.soort == "overleg", "overleg_swv"), else_=d.soort).label("wat"),
            null().label("begin"),
            null().label("duur"),
            null().label("plaats"),
            null().label("titel"),
            null().label("regel"),
            _no_day("beginpunt"),
            null().label("onderwerp"),
            _no_day("afgezegd"),
            d.uid.label("document"),
            d.soort.label("documentsoort"),
            *_pupil(),
        )
        .select_from(a)
        .join(d, d.uid == a.document_uid)
        .outerjoin(Dossier, Dossier.uid == d.dossier_uid)
        .where(
            text("antwoord.veld IN ('datum', 'gehoord_op')"),  # word for word: so the index over those days is used
            told >= f'"{van.isoformat()}"',
            told <= f'"{tot.isoformat()}"',
            d.weg.is_(False),
            or_(
                and_(d.soort == "hoormoment", a.veld == "gehoord_op"),
                and_(d.soort.in_(("gesprek", "overleg")), a.veld == "datum"),
            ),
            or_(d.dossier_uid.is_(None), Dossier.weg.is_(False)),
            not_(planned),
            *_wanted(keuze),
        )
    )


def _with_answers(connection: Connection, points: list[Punt]) -> list[Punt]:
    """Conversations that were not planned, with what kind they were and when they began: read of these few only."""
    wanted = [one.document for one in points if one.document is not None and not one.uid]
    told: dict[tuple[str, str], str] = {}
    for start in range(0, len(wanted), _PORTION):
        asked = select(Antwoord.document_uid, Antwoord.veld, Antwoord.waarde).where(
            Antwoord.document_uid.in_(wanted[start : start + _PORTION]), Antwoord.veld.in_(("soort", "begintijd"))
        )
        told |= {(uid, veld): value for uid, veld, value in connection.execute(asked) if isinstance(value, str)}
    return [_with_answer(one, told) for one in points]


def _with_answer(point: Punt, told: Mapping[tuple[str, str], str]) -> Punt:
    if point.document is None or point.uid:
        return point
    kind = told.get((point.document, "soort"), "anders") if point.documentsoort == "gesprek" else point.wat
    return replace(point, wat=kind, begin=told.get((point.document, "begintijd")))


def _deadlines(van: date, tot: date, keuze: Keuze) -> Select[*tuple[object, ...]]:
    t = Termijn
    kind = kind_of_deadline()
    here = or_(Dossier.uitschrijfdatum.is_(None), Dossier.uitschrijfdatum > t.datum, t.regel.in_(_AFTER_LEAVING))
    asked = (
        select(
            kind.label("soort"),
            t.uid.label("uid"),
            t.datum.label("datum"),
            t.soort.label("wat"),
            null().label("begin"),
            null().label("duur"),
            null().label("plaats"),
            null().label("titel"),
            t.regel.label("regel"),
            t.beginpunt.label("beginpunt"),
            t.onderwerp_uid.label("onderwerp"),
            _no_day("afgezegd"),
            null().label("document"),
            null().label("documentsoort"),
            *_pupil(),
        )
        .join(Dossier, Dossier.uid == t.dossier_uid)
        .where(
            t.gedaan_op.is_(None),
            t.datum >= van,
            t.datum <= tot,
            Dossier.weg.is_(False),
            here,
            ~ticked(),
            *_wanted(keuze),
        )
    )
    wanted = sorted(one.value for one in keuze.soorten if one is not Soort.BIJEENKOMST)
    return asked.where(kind.in_(wanted)) if wanted else asked


def kind_of_deadline() -> ColumnElement[str]:
    """Of which kind a kept deadline is."""
    words = Termijn.soort
    return case(
        (or_(*(words.like(one) for one in _EVALUATIONS)), Soort.EVALUATIE.value),
        (or_(*(words.like(one) for one in _ENDS)), Soort.EINDE.value),
        (or_(*(words.like(one) for one in _SUBMISSIONS)), Soort.INDIENEN.value),
        else_=Soort.TERMIJN.value,
    )


def passes_by(wat: str) -> bool:
    """Whether a deadline is one that one cannot be too late with."""
    return wat.partition(", ")[0] in VOORBIJGAAND


def _no_day(name: str) -> ColumnElement[date | None]:
    return type_coerce(literal_column("NULL"), Termijn.datum.type).label(name)


def _pupil() -> tuple[ColumnElement[str] | ColumnElement[str | None], ...]:
    d = Dossier
    return (
        d.uid.label("dossier"),
        d.roepnaam.label("roepnaam"),
        d.voornamen.label("voornamen"),
        d.tussenvoegsel.label("tussenvoegsel"),
        d.achternaam.label("achternaam"),
        d.groep.label("groep"),
        d.schoolsoort.label("schoolsoort"),
    )


def _wanted(keuze: Keuze) -> tuple[ColumnElement[bool], ...]:
    found: list[ColumnElement[bool]] = []
    if keuze.groep is not None:
        found.append(Dossier.groep == keuze.groep)
    if keuze.behandelaar is not None:
        found.append(or_(Dossier.behandelaar_uid.is_(None), Dossier.behandelaar_uid == keuze.behandelaar))
    return tuple(found)


def _day(told: str) -> date | None:
    try:
        return date.fromisoformat(told)
    except ValueError:
        return None


def _order(found: FromClause) -> tuple[ColumnElement[Any], ...]:
    """Meetings first by their time, those that take the day before them; then by pupil."""
    c = found.c
    return (c.soort != Soort.BIJEENKOMST.value, c.begin, c.achternaam, c.wat, c.uid)


def _point(row: RowMapping) -> Punt:
    name = (row["roepnaam"] or row["voornamen"], row["tussenvoegsel"], row["achternaam"])
    return Punt(
        soort=Soort(row["soort"]),
        uid=row["uid"],
        datum=row["datum"],
        wat=row["wat"],
        begin=row["begin"] or None,
        duur=row["duur"],
        plaats=row["plaats"],
        titel=row["titel"],
        regel=row["regel"],
        beginpunt=row["beginpunt"],
        onderwerp=row["onderwerp"],
        afgezegd=row["afgezegd"],
        document=row["document"],
        documentsoort=row["documentsoort"],
        dossier=row["dossier"],
        naam=" ".join(part for part in name if part),
        groep=row["groep"],
        schoolsoort=row["schoolsoort"],
    )
