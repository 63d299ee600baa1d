"""What must be ready before a meeting, each with its day counted back over lesson days; and what to look at first.

Pure: of the case, the day and the holidays. Nothing here stops anyone from planning.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from math import ceil

from forms.agenda_kinds import Kind, Ready, When, kind
from forms.lanes import newest_version
from forms.rules.bron import bron_van
from forms.rules.check import sector_of
from forms.rules.regel import Handeling, rule
from forms.rules.toetsing import Toetsing
from models.sentence import Sentence
from models.snapshot import DossierBeeld, Vakantie
from models.terms.calendar import is_lesdag

_FURTHEST = 400
"""Days that are looked back for a lesson day: a calendar that is all holidays has none."""
_DAY = 24
_PRACTICE = Sentence("praktijk, niet wettelijk")


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing that must be ready: what, on which day, why, and whether this dossier needs it.

    `bron` says where the number of days comes from. `te_laat` when that day has passed: it is for today then.
    """

    id: str
    wat: str
    dag: date
    waarom: str
    bron: str
    nodig: bool
    te_laat: bool = False


def proposals(
    code: str, day: date, today: date, beeld: DossierBeeld | None, holidays: Sequence[Vakantie] = ()
) -> tuple[Proposal, ...]:
    """What must be ready before a meeting of this kind on this day, in order of their days."""
    free = beeld.school.vakanties if beeld is not None and beeld.school is not None else tuple(holidays)
    found = [_proposal(one, day, today, beeld, free) for one in kind(code).klaar]
    return tuple(sorted(found, key=lambda one: one.dag))


def days_again(told: Mapping[str, str], code: str, day: date, today: date, beeld: DossierBeeld) -> dict[str, date]:
    """The days of tasks (uid to what they ask) when their meeting goes to another day; what is not ours stays."""
    by_words = {one.wat: one.dag for one in proposals(code, day, today, beeld)}
    return {uid: by_words[words] for uid, words in told.items() if words in by_words}


def lesson_day_before(day: date, days: int, holidays: Sequence[Vakantie]) -> date:
    """The day that lies so many lesson days before another; with 0 the day itself or the last lesson day before it.

    Where there are no lesson days to count the days themselves are counted.
    """
    back = (day - timedelta(days=number) for number in range(0 if not days else 1, _FURTHEST))
    lessons = (one for one in back if is_lesdag(one, holidays))
    return next(islice(lessons, max(days - 1, 0), None), day - timedelta(days=days))


def _proposal(ready: Ready, day: date, today: date, beeld: DossierBeeld | None, free: Sequence[Vakantie]) -> Proposal:
    until, source = _until(ready, day, beeld, free)
    late = until < today
    return Proposal(
        ready.id,
        ready.wat,
        min(max(until, today), day),
        ready.waarom,
        source,
        _NEEDED[ready.als](beeld),
        te_laat=late,
    )


def _until(ready: Ready, day: date, beeld: DossierBeeld | None, free: Sequence[Vakantie]) -> tuple[date, str]:
    if ready.regel is None or ready.uren is None:
        return lesson_day_before(day, ready.lesdagen, free), _PRACTICE
    told = rule(ready.regel)
    if beeld is None:
        hours, source = float(str(told.parameter[ready.uren])), bron_van(told, None).korte_regel
    else:
        hours = Toetsing(beeld, day, Handeling.TOESTAND, told).getal(ready.uren)
        source = bron_van(told, sector_of(beeld)).korte_regel
    return lesson_day_before(day - timedelta(days=ceil(hours / _DAY)), 0, free), source


def _interpreter(beeld: DossierBeeld | None) -> bool:
    return beeld is not None and bool(beeld.leerling.tolk_nodig or any(one.tolk for one in beeld.betrokkenen))


def _open_agreements(beeld: DossierBeeld | None) -> bool:
    talks = beeld.van_soort("gesprek") if beeld is not None else ()
    rows = (row for one in talks for row in one.rijen("afspraken"))
    return any(row.tekst("wat") and not row.gevuld("gedaan_op") for row in rows)


def _not_heard(beeld: DossierBeeld | None) -> bool:
    if beeld is None:
        return False
    version = newest_version(beeld)
    moments = beeld.hoormomenten(version) if version is not None else beeld.hoormomenten()
    return not any(one.antwoorden.gevuld("gehoord_op") for one in moments)


def _with_parents(beeld: DossierBeeld | None) -> bool:
    return beeld is None or not beeld.betrokkenen or any(one.is_ouder for one in beeld.betrokkenen)


_NEEDED: dict[When, Callable[[DossierBeeld | None], bool]] = {
    When.ALWAYS: lambda beeld: True,
    When.INTERPRETER: _interpreter,
    When.OPEN_AGREEMENTS: _open_agreements,
    When.NOT_HEARD: _not_heard,
    When.WITH_PARENTS: _with_parents,
}


def warnings(
    one: "Wish", holidays: Sequence[tuple[str, date, date]], busy: Sequence["Taken"], deadline: date | None = None
) -> tuple[Sentence, ...]:
    """What to look at before a meeting is planned so; none of it stops anyone.

    `busy` are the meetings of that day, `deadline` the day that the meeting serves.
    """
    found: list[Sentence] = []
    if one.day.weekday() >= _SATURDAY:
        found.append(Sentence("{dag} valt in het weekend.", dag=one.day))
    for name, first, last in holidays:
        if first <= one.day <= last:
            found.append(Sentence("{dag} valt in: {vakantie}.", dag=one.day, vakantie=name))
            break
    for other in busy:
        if other.overlaps(one):
            found.append(Sentence("Op dat moment staat al gepland: {wat}, {tijd}.", wat=other.what, tijd=other.begin))
            break
    if deadline is not None and one.day > deadline:
        found.append(Sentence("Dit is na de uiterste dag: {dag}.", dag=deadline))
    if one.day < one.today:
        found.append(Sentence("Deze dag is al geweest."))
    return tuple(found)


_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Wish:
    """When one wants to meet: the day, the time (`HH:MM`) and the minutes, as far as they are known."""

    day: date
    today: date
    begin: str | None = None
    length: int | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What is planned already: what, and when on the day."""

    what: str
    begin: str | None
    length: int | None

    def overlaps(self, wish: Wish) -> bool:
        """Whether both are at the same time; what has no time takes no time of another."""
        if self.begin is None or wish.begin is None:
            return False
        mine, other = minutes_of(self.begin), minutes_of(wish.begin)
        return mine < other + (wish.length or 1) and other < mine + (self.length or 1)


def minutes_of(told: str) -> int:
    """The minutes since midnight of a time of day as it is kept."""
    hours, _, minutes = told.partition(":")
    return int(hours) * 60 + int(minutes or 0)


def default_length(code: str) -> int | None:
    """How long a meeting of this kind takes as a rule; None for one that takes the day."""
    found: Kind = kind(code)
    return found.duur or None
