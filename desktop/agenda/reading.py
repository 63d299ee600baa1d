"""What the calendar reads and does in the worker."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select

from desktop.agenda.asked import WEEK
from desktop.dossier.acts import Way
from desktop.language import translate
from desktop.shell.route import Route, ScreenName
from forms.agenda_kinds import HEARING, begun_as, kinds
from forms.agenda_preparation import days_again
from forms.lanes import newest_version
from forms.turn import turn_of
from models.actions import bijeenkomst
from models.queries.agenda import (
    Dagen,
    Keuze,
    Punt,
    Soort,
    Vrij,
    agenda,
    free_days,
    groups_of,
    listed,
    of_day,
    per_month,
    submission_days,
)
from models.record.change import ActResult
from models.snapshot.read import read_dossier
from models.tables import Bijeenkomst, Taak
from models.terms.calendar import maandag, over_maanden, schooljaar
from models.values import Waarde
from models.vault import Vault

IN_A_DAY, PAGE = 12, 20
"""Things of a day that are read for its box, and that are shown of it at a time."""
LISTED = 60
ME = "ik"
"""Whose dossiers are wanted, told by a screen that does not know who works here."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days a view shows: first and last, and the month they are about."""

    first: date
    last: date
    month: date

    @property
    def weeks(self) -> int:
        """How many weeks that is."""
        return ((self.last - self.first).days + 1) // 7


def span(view: str, day: date) -> Span:
    """The days that are seen around a day: whole weeks."""
    monday = maandag(day)
    if view == WEEK:
        return Span(monday, monday + timedelta(days=6), day.replace(day=1))
    first = day.replace(day=1)
    last = over_maanden(first, 1) - timedelta(days=1)
    return Span(maandag(first), maandag(last) + timedelta(days=6), first)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the calendar shows: the days, how much of each kind, the groups there are; in one column a page of all."""

    span: Span
    view: str
    days: Dagen
    counts: Counter[Soort]
    groups: tuple[str, ...]
    lines: tuple[Punt, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class OfDay:
    """A page of one day: its things, whether there are more, and what day it is."""

    day: date
    points: tuple[Punt, ...]
    count: int
    free: tuple[Vrij, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """A school year: per month how much of each kind there is, and what days are free."""

    first: date
    counts: Mapping[str, Counter[Soort]]
    free: tuple[Vrij, ...]


def read_days(vault: Vault, view: str, day: date, keuze: Keuze, most: int = 0) -> Seen:
    """Reads the days around a day; `most` is how many lines are shown where everything stands in one column."""
    kinds(), turn_of(None)  # their files are read here once; else the thread of the window reads them
    keuze, there = _mine(vault, keuze), span(view, day)
    begin, end = (there.first, there.last) if view == WEEK else (there.month, _end(there.month))
    with vault.reading() as connection:
        every = Keuze(groep=keuze.groep, behandelaar=keuze.behandelaar)
        days = agenda(connection, there.first, there.last, keuze, IN_A_DAY)
        told = per_month(connection, begin, end, every)
        counts = sum(told.values(), Counter[Soort]())
        counts[Soort.INDIENEN] += len(submission_days(connection, begin, end, every))
        lines = listed(connection, begin, end, keuze, most + 1) if most else ()
        if most:
            lines = tuple(sorted((*submission_days(connection, begin, end, keuze), *lines), key=lambda one: one.datum))
        return Seen(there, view, days, counts, groups_of(connection), lines[:most], len(lines) > most > 0)


def read_day(vault: Vault, day: date, keuze: Keuze, most: int = PAGE) -> OfDay:
    """Reads the first things of a day."""
    keuze = _mine(vault, keuze)
    with vault.reading() as connection:
        found = agenda(connection, day, day, keuze, 1)
        points = (*submission_days(connection, day, day, keuze), *of_day(connection, day, keuze, most))
        return OfDay(day, points, found.aantallen.get(day, 0), found.vrij)


def read_year(vault: Vault, day: date, keuze: Keuze) -> Year:
    """Reads the school year of a day."""
    year, keuze = schooljaar(day), _mine(vault, keuze)
    with vault.reading() as connection:
        counts = {name: Counter(one) for name, one in per_month(connection, year.begin, year.einde, keuze).items()}
        for one in submission_days(connection, year.begin, year.einde, keuze):
            counts.setdefault(one.datum.isoformat()[:7], Counter())[one.soort] += 1
        return Year(year.begin, counts, free_days(connection, year.begin, year.einde))


def move(vault: Vault, uid: str, day: date, today: date) -> ActResult | None:
    """Moves a meeting to another day, and the tasks that were counted back from it."""
    with vault.reading() as connection:
        asked = select(Bijeenkomst.soort, Bijeenkomst.dossier_uid).where(Bijeenkomst.uid == uid)
        meeting = connection.execute(asked).one()
        tasks = select(Taak.uid, Taak.wat).where(
            Taak.bijeenkomst_uid == uid, Taak.weg.is_(False), Taak.gedaan_op.is_(None)
        )
        told = {row.uid: row.wat for row in connection.execute(tasks)}
        beeld = read_dossier(connection, meeting.dossier_uid) if meeting.dossier_uid and told else None
    taken = days_again(told, meeting.soort, day, today, beeld) if beeld is not None else {}
    return bijeenkomst.move(vault, uid, day, taken)


def hold(vault: Vault, point: Punt) -> Way:
    """Opens what is written of a meeting; begins it, filled in with what was planned, when it is not there yet."""
    if point.document is not None:
        return Way(_place(point.documentsoort or "", point.dossier, point.document))
    begun = begun_as(point.wat)
    if begun is None or point.dossier is None:
        return Way(Route(ScreenName.AGENDA))
    with vault.reading() as connection:
        beeld = read_dossier(connection, point.dossier)
    version = newest_version(beeld)
    told: dict[str, Waarde] = {"soort": point.wat, "datum": point.datum.isoformat()}
    if point.begin:
        told["begintijd"] = point.begin
    if point.plaats:
        told["plaats"] = point.plaats
    hearing = begun.soort == HEARING
    uid, result = bijeenkomst.begin_document(
        vault,
        point.uid,
        begun.soort,
        begun.formulier,
        version.uid if hearing and version is not None else None,
        {} if hearing else told,
    )
    words = translate("Agenda", "Verslag begonnen, met de dag die gepland was.")
    if hearing:
        words = translate("Agenda", "Hoormoment begonnen.")
    return Way(_place(begun.soort, point.dossier, uid), words if result else "", result)


def _mine(vault: Vault, keuze: Keuze) -> Keuze:
    return replace(keuze, behandelaar=vault.gebruiker_uid) if keuze.behandelaar == ME else keuze


def _place(soort: str, dossier: str | None, document: str) -> Route:
    if soort == HEARING:
        return Route(ScreenName.HEARING, dossier, document)
    if soort == "overleg":
        return Route(ScreenName.REQUESTS, section="overleggen")
    return Route(ScreenName.DOCUMENT, dossier, document)


def _end(first: date) -> date:
    return over_maanden(first, 1) - timedelta(days=1)
