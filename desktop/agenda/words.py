"""What stands in the calendar, in words and signs: never by colour alone."""

from dataclasses import dataclass
from datetime import date

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.spoken import listed
from desktop.widgets.fields.day_words import day_words, long_day_words, month_words
from desktop.widgets.party import Party
from desktop.widgets.text import at_start
from desktop.worklist.deadline_words import deadline_words
from desktop.worklist.words import group_words
from forms.agenda_kinds import kind
from forms.turn import turn_of
from models.queries.agenda import Punt, Soort

KINDS = (
    (Soort.BIJEENKOMST, QT_TRANSLATE_NOOP("Agenda", "Bijeenkomsten"), "handshake"),
    (Soort.EVALUATIE, QT_TRANSLATE_NOOP("Agenda", "Evaluaties"), "refresh-cw"),
    (Soort.EINDE, QT_TRANSLATE_NOOP("Agenda", "Loopt af"), "clock"),
    (Soort.INDIENEN, QT_TRANSLATE_NOOP("Agenda", "Indienen"), "building-2"),
    (Soort.TERMIJN, QT_TRANSLATE_NOOP("Agenda", "Termijnen"), "calendar"),
)
_ICONS = {soort: icon for soort, _, icon in KINDS}


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing as it is shown: its sign and whose turn it is, what it is, when, and of whom.

    In a small box stand `first` and `what`; `spoken` is all of it.
    """

    icon: str
    party: Party
    what: str
    when: str
    who: str
    group: str
    why: str
    gone: bool

    @property
    def first(self) -> str:
        """The first of two short lines: the time, and the name one calls the pupil by."""
        return " ".join(part for part in (self.when, self.who.partition(" ")[0]) if part)

    @property
    def title(self) -> str:
        """What it is, with its time before it."""
        return " ".join(part for part in (self.when, self.what) if part)

    @property
    def spoken(self) -> str:
        """All of it as a screen reader says it."""
        turn = translate("Agenda", "voor {who}").format(who=self.party.words)
        gone = translate("Agenda", "afgezegd") if self.gone else ""
        return ", ".join(part for part in (gone, self.when, self.what, self.who, self.group, turn, self.why) if part)


def shown(point: Punt) -> Shown:
    """One thing of the calendar in words."""
    gone = point.afgezegd is not None
    if point.soort is Soort.BIJEENKOMST:
        found = kind(point.wat)
        icon = "ban" if gone else found.icoon
        what, when, why = listed(found.woord), point.begin or "", point.plaats or ""
        party = Party(found.beurt.value)
    else:
        task, _, reason = point.wat.partition(", ")
        icon, what, when, why = _ICONS[point.soort], deadline_words(task), "", deadline_words(reason)
        party = Party(turn_of(point.regel).value)
        if not why and point.beginpunt is not None:
            day = long_day_words(point.beginpunt).partition(" ")[2]
            why = translate("Agenda", "geteld vanaf {day}").format(day=day)
    who = point.naam or (point.titel or "" if point.soort is Soort.BIJEENKOMST else "")
    return Shown(icon, party, what, when, who, group_words(point.groep, point.schoolsoort), why, gone)


def kind_words(soort: Soort) -> str:
    """A kind of things, as the filter names it."""
    return next(translate("Agenda", words) for one, words, _ in KINDS if one is soort)


def kind_icon(soort: Soort) -> str:
    """The sign of a kind."""
    return _ICONS[soort]


def still(number: int) -> str:
    """How much more there is on a day."""
    return translate("Agenda", "en nog {number}").format(number=number)


def count_words(number: int) -> str:
    """How much there is on a day."""
    if not number:
        return translate("Agenda", "niets")
    if number == 1:
        return translate("Agenda", "1 ding")
    return translate("Agenda", "{number} dingen").format(number=number)


def month_title(day: date) -> str:
    """A month with its year: "november 2026"."""
    return f"{month_words(day)} {day.year}"


def week_title(first: date, last: date) -> str:
    """A week by its number and its days."""
    number = first.isocalendar().week
    words = translate("Agenda", "week {number}: {first} tot en met {last}")
    return words.format(number=number, first=day_words(first).rpartition(" ")[0], last=day_words(last))


def day_title(day: date, today: date) -> str:
    """A day as it heads its list."""
    words = at_start(long_day_words(day))
    return translate("Agenda", "{day}, vandaag").format(day=words) if day == today else words
