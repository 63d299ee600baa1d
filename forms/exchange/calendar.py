"""The calendar as an iCalendar file (RFC 5545), for a program outside the vault: no name, no text of a case.

    made = make(entries(connection, *span), known(connection), choice, now)
    made.data, made.lines      # the file, and what is to be remembered of it

What stands there: the kind in fixed words, the time, and a code by which the program finds what it is. An entry keeps
its UID for good; SEQUENCE goes up when its kind, day or time changed, and what is gone is told as cancelled. Pure.
"""

import hashlib
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked

from forms.agenda_kinds import kind
from forms.turn import subject_of, subjects
from models.base import new_uid
from models.queries.agenda import Punt, Soort
from models.queries.calendar_entries import Bekend, Post, code_of
from models.resources import load_toml
from models.terms.calendar import Schooljaar

_REPEATED = timedelta(days=400)
"""So long after its day a cancellation is told again: a file may not have been read."""


class Along(StrEnum):
    """What can go along."""

    BIJEENKOMST = "bijeenkomst"
    EVALUATIE = "evaluatie"
    EINDE = "einde"
    INDIENEN = "indienen"
    TERMIJN = "termijn"
    VRIJ = "vrij"


@dataclass(frozen=True, slots=True)
class Choice:
    """What goes along: these days, both included, and these kinds."""

    first: date
    last: date
    kinds: Set[Along] = frozenset(Along)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it stands in the file; `last` is its last day where it takes more than one."""

    bron: str
    along: Along
    words: str
    day: date
    last: date
    begin: str | None = None
    length: int | None = None

    @property
    def digest(self) -> str:
        """Differs when what is told of it differs."""
        told = (self.words, self.day.isoformat(), self.last.isoformat(), self.begin or "", str(self.length or ""))
        return hashlib.sha256("|".join(told).encode()).hexdigest()

    @property
    def summary(self) -> str:
        """What stands in the calendar: the kind and the code."""
        return self.words if self.along is Along.VRIJ else f"{self.words} ({code_of(self.bron)})"


@dataclass(frozen=True, slots=True)
class Made:
    """What is told, what is to be remembered of it, and how much of it is new, other than before, or cancelled."""

    lines: tuple[Bekend, ...]
    told: tuple[tuple[Entry, Bekend], ...]
    gone: tuple[Bekend, ...]
    new: int
    changed: int
    cancelled: int
    now: datetime

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What stands in the file, in order of its days."""
        return tuple(entry for entry, _ in self.told)

    @property
    def data(self) -> bytes:
        """The file. Of very many entries it takes seconds."""
        from forms.exchange.calendar_file import write_file  # its library is large: read by whoever makes a file

        return write_file(self.told, self.gone, self.now)


@checked(frozen=True, config=ConfigDict(extra="forbid"))
class _Word:
    begin: str
    woord: str


@cache
def _words() -> tuple[_Word, ...]:
    return TypeAdapter(tuple[_Word, ...]).validate_python(load_toml("agendawoorden.toml")["woord"])


def span_of_year(year: Schooljaar) -> tuple[date, date]:
    """The days of a school year."""
    return year.begin, year.einde


def make(posts: Sequence[Post], before: Sequence[Bekend], choice: Choice, now: datetime) -> Made:
    """Makes the file. `posts` must be all there is, not only what is chosen: what is not among them is cancelled.

    What was exported before and is not chosen now is told only where it changed: what stands in a calendar stays right.
    """
    truth = {one.bron: one for one in map(_entry, posts) if one is not None}
    known = {one.bron: one for one in before}
    lines: list[Bekend] = []
    told: list[tuple[Entry, Bekend]] = []
    new = changed = cancelled = 0
    for entry in sorted(truth.values(), key=lambda one: (one.day, one.begin or "", one.words, one.bron)):
        row = known.get(entry.bron)
        chosen = entry.along in choice.kinds and entry.last >= choice.first and entry.day <= choice.last
        if not chosen and (row is None or row.vervallen or row.inhoud == entry.digest):
            continue
        if row is None:
            new += 1
            row = Bekend(new_uid(), entry.bron, entry.digest, 0, entry.day, False)
        elif row.vervallen or row.inhoud != entry.digest:
            changed += 1
            row = replace(row, inhoud=entry.digest, volgnummer=row.volgnummer + 1, datum=entry.day, vervallen=False)
        lines.append(row)
        told.append((entry, row))
    here = {row.bron for row in lines}
    gone: list[Bekend] = []
    for row in before:
        if row.bron in here or (row.bron in truth and not row.vervallen):
            continue
        if not row.vervallen:
            cancelled += 1
            row = replace(row, volgnummer=row.volgnummer + 1, vervallen=True)
            lines.append(row)
        if row.datum >= now.date() - _REPEATED:
            gone.append(row)
    return Made(tuple(lines), tuple(told), tuple(gone), new, changed, cancelled, now)


def _entry(post: Post) -> Entry | None:
    """What is told of something; None for what is called off: that is cancelled where it was told before."""
    if post.vrij is not None:
        return Entry(post.bron, Along.VRIJ, "Vrij", post.vrij.van, post.vrij.tot)
    point = post.punt
    if point is None or point.afgezegd is not None:
        return None
    words = plain_words(point)
    return Entry(post.bron, Along(point.soort.value), words, point.datum, point.datum, point.begin, point.duur)


def plain_words(point: Punt) -> str:
    """What something is called outside the vault: fixed words, whatever was typed."""
    if point.soort is Soort.BIJEENKOMST:
        return kind(point.wat).woord
    found = next((one.woord for one in _words() if point.wat.startswith(one.begin)), None)
    about = subject_of(point.regel)
    return found or ("Termijn" if about == subjects()[-1] else f"{about.woord}: termijn")
