"""The lines of the worklist in their groups, read a page at a time: what is read, and which part of it is there."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from sqlalchemy import Connection

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.text import at_start
from desktop.worklist.chosen import By, Chosen, keuze_of, kind_words_of, number
from desktop.worklist.deadline_words import deadline_words
from desktop.worklist.words import group_words
from models.queries.worklist import (
    BINNENKORT_DAGEN,
    TAAK,
    Aantal,
    Groep,
    Keuze,
    Orde,
    Wanneer,
    Werk,
    einde_week,
    work_page,
)

V = TypeVar("V")
PAGE = 60
"""Lines that are read at a time."""
_FEW = 240
"""So many lines are read at once where they are in many small groups: a question for each group would take longer."""
_TIMES = (
    (Wanneer.TE_LAAT, QT_TRANSLATE_NOOP("Werklijst", "Te laat"), "red", "circle-alert"),
    (Wanneer.DEZE_WEEK, QT_TRANSLATE_NOOP("Werklijst", "Deze week"), "amber", "clock"),
    (Wanneer.BINNENKORT, QT_TRANSLATE_NOOP("Werklijst", "Binnenkort"), "text", "calendar"),
    (Wanneer.WACHT, QT_TRANSLATE_NOOP("Werklijst", "Wacht op anderen"), "text", "users"),
)


@dataclass(frozen=True, slots=True)
class Section:
    """One group of the list: its heading, how many lines it has in all, and what they are."""

    key: str
    words: str
    tone: str
    mark: str
    about: str
    keuze: Keuze
    count: int


@dataclass(frozen=True, slots=True)
class Listing:
    """What of the list is read: of each section its first lines. `total` is how many there are in all."""

    chosen: Chosen
    sections: tuple[Section, ...] = ()
    parts: tuple[tuple[Werk, ...], ...] = ()
    keuze: Keuze = field(default_factory=Keuze)

    @property
    def total(self) -> int:
        """How many lines the choice has."""
        return sum(one.count for one in self.sections)

    @property
    def lines(self) -> tuple[Werk, ...]:
        """The lines that are read, in their order."""
        return tuple(one for part in self.parts for one in part)

    @property
    def whole(self) -> bool:
        """Whether all of it is read."""
        return len(self.lines) >= self.total


def time_words(when: Wanneer) -> str:
    """The name of a group by time."""
    return next(translate("Werklijst", words) for one, words, _, _ in _TIMES if one is when)


def kind_words(kind: str) -> str:
    """A kind of work in words."""
    return translate("Werklijst", "Taak") if kind == TAAK else deadline_words(kind_words_of(kind))


def read_listing(
    connection: Connection,
    today: date,
    chosen: Chosen,
    counts: Sequence[Aantal],
    people: Mapping[str, str],
    most: int = PAGE,
    also: Iterable[Werk] = (),
    me: str = "",
) -> Listing:
    """The first lines of a choice. `also` are lines that have a group though the vault has them no more."""
    keuze = keuze_of(chosen, counts, me)
    sections = _sections(chosen, keuze, counts, today, people, [one for one in also if one.in_keuze(keuze)])
    begun = Listing(chosen, sections, tuple(() for _ in sections), keuze)
    return read_on(connection, today, begun, most)


def read_on(connection: Connection, today: date, listing: Listing, most: int = PAGE) -> Listing:
    """The same with so many lines more."""
    orde = Orde.LEERLING if listing.chosen.by is By.PUPIL else Orde.DAG
    if len(listing.sections) > 4 and listing.total <= _FEW:
        every = work_page(connection, today, listing.keuze, orde, _FEW)
        parts = tuple(tuple(one for one in every if one.in_keuze(section.keuze)) for section in listing.sections)
        return replace(listing, parts=parts)
    read, left = list(listing.parts), most
    for at, section in enumerate(listing.sections):
        have = len(read[at])
        if left <= 0 or have >= section.count:
            continue
        new = work_page(connection, today, section.keuze, orde, min(left, section.count - have), have)
        read[at] = (*read[at], *new)
        left -= len(new)
    return replace(listing, parts=tuple(read))


def _sections(
    chosen: Chosen,
    keuze: Keuze,
    counts: Sequence[Aantal],
    today: date,
    people: Mapping[str, str],
    also: Sequence[Werk],
) -> tuple[Section, ...]:
    mine = [one for one in counts if one.in_keuze(keuze)]
    if chosen.by is By.PUPIL:
        words = translate("Werklijst", "Per leerling")
        about = translate("Werklijst", "op achternaam")
        whole = Section("leerling", words, "text", "user", about, keuze, sum(one.aantal for one in mine))
        return (whole,) if whole.count or also else ()
    if chosen.by is By.GROUP:
        return _parted(mine, also, _of_group, _group, lambda some: replace(keuze, groepen=some), "school")
    if chosen.by is By.KIND:
        return _parted(mine, also, _kind, kind_words, lambda some: replace(keuze, soorten=some), "list")
    if chosen.by is By.WHO:
        return _parted(
            mine,
            also,
            lambda one: one.wie,
            lambda one: _person(one, people),
            lambda some: replace(keuze, wie=some),
            "user",
        )
    found = []
    for when, words, tone, mark in _TIMES:
        own = replace(keuze, wanneer=frozenset({when}))
        count = number(mine, own)
        if count or any(one.wanneer is when for one in also):
            found.append(Section(when, translate("Werklijst", words), tone, mark, _about(when, today), own, count))
    return tuple(found)


def _parted(
    counts: Sequence[Aantal],
    also: Sequence[Werk],
    value: Callable[[Aantal | Werk], V],
    words_of: Callable[[V], str],
    keuze_of_these: Callable[[frozenset[V]], Keuze],
    mark: str,
) -> tuple[Section, ...]:
    """A section for each thing that there is, under its words; what has the same words is one."""
    values: dict[str, set[V]] = {}
    every: list[Aantal | Werk] = [*counts, *also]
    for one in every:
        values.setdefault(words_of(value(one)), set()).add(value(one))
    found = []
    for words in sorted(values, key=_by_number):
        own = keuze_of_these(frozenset(values[words]))
        found.append(Section(words, at_start(words), "text", mark, "", own, number(counts, own)))
    return tuple(found)


def _of_group(one: Aantal | Werk) -> Groep:
    return one.groep if isinstance(one, Aantal) else (one.groep, one.schoolsoort)


def _kind(one: Aantal | Werk) -> str:
    if isinstance(one, Aantal):
        return one.soort
    return TAAK if one.is_taak else one.wat.partition(",")[0]


def _group(groep: Groep) -> str:
    return group_words(*groep) or translate("Werklijst", "zonder groep")


def _person(uid: str | None, people: Mapping[str, str]) -> str:
    return people.get(uid or "", translate("Werklijst", "van niemand in het bijzonder"))


def _by_number(words: str) -> tuple[bool, str, int, str]:
    """Groups by their number; what has no name of its own last."""
    name, _, rest = words.rpartition(" ")
    digits = "".join(one for one in rest if one.isdigit())
    last = words in {translate("Werklijst", "zonder groep"), translate("Werklijst", "van niemand in het bijzonder")}
    return last, name, int(digits or 0), words


def _about(when: Wanneer, today: date) -> str:
    if when is Wanneer.TE_LAAT:
        return translate("Werklijst", "nu eerst")
    if when is Wanneer.WACHT:
        return translate("Werklijst", "je kunt ernaar vragen")
    if when is Wanneer.DEZE_WEEK:
        day = long_day_words(einde_week(today)).rpartition(" ")[0]
        return translate("Werklijst", "t/m {day}").format(day=day)
    return translate("Werklijst", "de komende {number} weken").format(number=BINNENKORT_DAGEN // 7)
