"""Meetings spread evenly over the days of a week: a proposal, to change before anything is planned.

    propose(26, lesson_days(monday, {0, 1, 3}, free), "08:30", "12:00", 30, busy)

Pure. Guarantee: no two proposals overlap, none lies over what is planned already, and no day gets two more than another
that still had room.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.snapshot import Vakantie
from models.terms.calendar import is_lesdag, maandag

_DAYS = 5
_HOUR = 60


@dataclass(frozen=True, slots=True)
class Slot:
    """A time on a day; `begin` is `HH:MM`."""

    dag: date
    begin: str


@dataclass(frozen=True, slots=True)
class Bezet:
    """A meeting that is planned already, with its minutes. Without a begin it takes no time of its own."""

    dag: date
    begin: str | None
    duur: int | None


def lesson_days(week: date, weekdays: Collection[int], free: Sequence[Vakantie]) -> tuple[date, ...]:
    """The lesson days among some weekdays (0 is Monday) of the week of a day."""
    monday = maandag(week)
    days = (monday + timedelta(days=one) for one in range(_DAYS) if one in weekdays)
    return tuple(one for one in days if is_lesdag(one, free))


def propose(
    number: int, days: Sequence[date], van: str, tot: str, duur: int, busy: Sequence[Bezet]
) -> tuple[Slot | None, ...]:
    """A time for each of so many meetings, in order; None for those that there is no room for."""
    room = {day: list(_free(day, van, tot, duur, busy)) for day in days}
    taken: dict[date, int] = dict.fromkeys(days, 0)
    for _ in range(number):
        open_days = [day for day in days if taken[day] < len(room[day])]
        if not open_days:
            break
        taken[min(open_days, key=lambda day: (taken[day], day))] += 1
    found: list[Slot | None] = [Slot(day, begin) for day in sorted(days) for begin in room[day][: taken[day]]]
    return (*found, *[None] * (number - len(found)))


def minutes_of(time: str) -> int:
    """A time of day as minutes since midnight."""
    hour, _, minute = time.partition(":")
    return int(hour) * _HOUR + int(minute)


def _free(day: date, van: str, tot: str, duur: int, busy: Sequence[Bezet]) -> Iterator[str]:
    """The times at which a meeting fits on a day, one after the other."""
    spans = sorted(
        (minutes_of(one.begin), minutes_of(one.begin) + (one.duur or duur))
        for one in busy
        if one.dag == day and one.begin
    )
    at, end = minutes_of(van), minutes_of(tot)
    while duur > 0 and at + duur <= end:
        over = next((span for span in spans if span[0] < at + duur and at < span[1]), None)
        if over is not None:
            at = over[1]
            continue
        yield f"{at // _HOUR:02}:{at % _HOUR:02}"
        at += duur
