"""Where things stand on the timeline: what lies too near each other is one circle with a number, which opens."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.dossier.moments import Moment, Span
from desktop.language import translate
from desktop.timeline.words import spoken_event, what_words
from desktop.widgets.fields.day_words import month_words, short_day_words
from forms.party import Party
from forms.whole_timeline import Gebeurtenis
from models.terms.calendar import schooljaar

WEEKS, MONTHS, YEAR, ALL = "weken", "maanden", "jaar", "alles"
_DAYS = {WEEKS: 42, MONTHS: 182, YEAR: 365}
_AHEAD = 0.3
"""The part of what is shown that lies after today, where today is shown."""
_EDGE = timedelta(days=7)
_WEEK, _MANY = 7, 9


@dataclass(frozen=True, slots=True)
class Cluster(Moment):
    """What stands at one place of a lane: one day, or several that lie too near each other to tell apart."""

    events: tuple[Gebeurtenis, ...] = ()

    @property
    def last(self) -> date:
        """Its last day."""
        return self.events[-1].dag

    @property
    def one_day(self) -> bool:
        """Whether all of it is of one day."""
        return self.dag == self.last

    @property
    def late(self) -> bool:
        """Whether any of it is late."""
        return any(one.laat for one in self.events)

    @property
    def mark(self) -> str:
        """What stands in its circle."""
        return "" if len(self.events) == 1 else f"+{len(self.events)}"

    @property
    def labels(self) -> tuple[str, ...]:
        """What may stand beside it, the longest first."""
        begin = short_day_words(self.dag)
        if len(self.events) == 1:
            return (f"{begin} {self.texts[0]}", begin)
        days = begin if self.one_day else f"{begin} – {short_day_words(self.last)}"
        return (days,)

    @property
    def spoken(self) -> str:
        """As a screen reader says it."""
        if len(self.events) == 1:
            return spoken_event(self.events[0])
        days = self.labels[0]
        told = translate("Timeline", "{number} momenten van {days}: {what}")
        return told.format(number=len(self.events), days=days, what=", ".join(self.texts))


def clusters(
    events: Sequence[Gebeurtenis], party: Party, x_of: Callable[[date], float], gap: float
) -> tuple[Cluster, ...]:
    """The events of a party (oldest first) as they stand in its lane: within `gap` of the first of it is together.

    What is to come never stands together with what was.
    """
    groups: list[list[Gebeurtenis]] = []
    for one in events:
        if one.partij is not party:
            continue
        here = groups[-1] if groups else None
        if here is not None and here[0].nog is one.nog and x_of(one.dag) - x_of(here[0].dag) < gap:
            here.append(one)
        else:
            groups.append([one])
    return tuple(_cluster(one, party) for one in groups)


def _cluster(events: list[Gebeurtenis], party: Party) -> Cluster:
    words = tuple(dict.fromkeys(what_words(one) for one in events))
    document = events[0].document_uid if len(events) == 1 else None
    return Cluster(events[0].dag, party, words, events[0].nog, document, tuple(events))


def apart(xs: Sequence[float], gap: float) -> list[float]:
    """Places at least so far from each other, each as near to its own as can be: what is to come stands after what was.

    >>> apart([10, 12, 60], 20)
    [10, 30, 60]
    """
    found: list[float] = []
    for x in xs:
        found.append(max(x, found[-1] + gap) if found else x)
    return found


def span_at(zoom: str, events: Sequence[Gebeurtenis], today: date, around: date | None = None) -> Span:
    """What is shown at a zoom: with today in it, or around another day. All of it from the first to the last."""
    if zoom not in _DAYS:
        days = [today, *(one.dag for one in events)]
        return Span(min(days) - _EDGE, max(days) + _EDGE)
    length = timedelta(days=_DAYS[zoom])
    if zoom == YEAR:
        year = schooljaar(around or today)
        return Span(year.begin, year.einde)
    if around is None:
        begin = today - length * (1 - _AHEAD)
        return Span(begin, begin + length)
    return Span(around - length / 2, around + length / 2)


def moved(span: Span, zoom: str, direction: int) -> Span:
    """The next or the previous stretch: half a screen further, or a school year."""
    if zoom == YEAR:
        year = schooljaar(span.begin)
        other = year.vorige if direction < 0 else type(year)(year.beginjaar + 1)
        return Span(other.begin, other.einde)
    step = (span.end - span.begin) / 2 * direction
    return Span(span.begin + step, span.end + step)


def ticks(span: Span) -> Iterator[tuple[date, str]]:
    """Days that are named under the lanes: Mondays, first days of months, or of school years."""
    days = (span.end - span.begin).days
    if days <= _DAYS[WEEKS] + _WEEK * 2:
        day = span.begin + timedelta(days=-span.begin.weekday() % _WEEK)
        while day <= span.end:
            yield day, short_day_words(day)
            day += timedelta(days=_WEEK)
        return
    months = max(days // 30, 1)
    every = 1 if months <= _MANY + 4 else 3 if months <= _MANY * 4 else 12
    year, month = span.begin.year, span.begin.month
    while True:
        month, year = (1, year + 1) if month == 12 else (month + 1, year)
        day = date(year, month, 1)
        if day > span.end:
            return
        if (month - 8) % every == 0:
            words = month_words(day)[:3]
            yield day, f"{words} {year}" if month in (1, 8) or every > 1 else words
