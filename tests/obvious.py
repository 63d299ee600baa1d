"""Dates reckoned in the slow and obvious way: by turning the leaves of a calendar one by one. Uses nothing of `models`.

A day is a triple (year, month, day), and the calendar knows how long a month is; there is no arithmetic on dates.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from fractions import Fraction

Day = tuple[int, int, int]
_LONG = {1, 3, 5, 7, 8, 10, 12}
_MONDAY: Day = (2001, 1, 1)
"""A Monday from which the days of the week are counted off."""


def leaf(day: date) -> Day:
    return day.year, day.month, day.day


def length(year: int, month: int) -> int:
    if month == 2:
        return 29 if (year % 4 == 0 and year % 100 != 0) or year % 400 == 0 else 28
    return 31 if month in _LONG else 30


def after(day: Day) -> Day:
    year, month, number = day
    if number < length(year, month):
        return year, month, number + 1
    return (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)


def before(day: Day) -> Day:
    year, month, number = day
    if number > 1:
        return year, month, number - 1
    return (year, month - 1, length(year, month - 1)) if month > 1 else (year - 1, 12, 31)


def days_later(day: Day, count: int) -> Day:
    for _ in range(count):
        day = after(day)
    return day


def days_earlier(day: Day, count: int) -> Day:
    for _ in range(count):
        day = before(day)
    return day


def days_from(first: Day, last: Day) -> int:
    """How many leaves are turned to come from one day to a later one."""
    turned = 0
    while first != last:
        first = after(first)
        turned += 1
    return turned


def through(first: Day, last: Day) -> Iterator[Day]:
    while first <= last:
        yield first
        first = after(first)


def years_later(day: Day, count: int) -> Day:
    """The first leaf that is so many years on and has come as far in its year."""
    goal = (day[0] + count, day[1], day[2])
    while day < goal:
        day = after(day)
    return day


def months_later(day: Day, count: int) -> Day:
    """Month by month; where the day does not exist the last one of the month."""
    year, month, number = day
    for _ in range(count):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    while number > length(year, month):
        number -= 1
    return year, month, number


def begin_of_school_year(day: Day) -> Day:
    while day[1:] != (8, 1):
        day = before(day)
    return day


def end_of_school_year(day: Day) -> Day:
    while day[1:] != (7, 31):
        day = after(day)
    return day


class Week:
    """The days of the week, counted off from a known Monday; what was counted is remembered."""

    def __init__(self) -> None:
        self._known: dict[Day, int] = {_MONDAY: 0}
        self._last = _MONDAY

    def number(self, day: Day) -> int:
        """Days since the Monday."""
        while day not in self._known:
            count = self._known[self._last] + 1
            self._last = after(self._last)
            self._known[self._last] = count
        return self._known[day]

    def is_workday(self, day: Day) -> bool:
        return self.number(day) % 7 < 5

    def of(self, day: Day) -> int:
        return self.number(day) // 7


def threshold_day(
    lines: Sequence[tuple[Day, Day, int]], free: Collection[Day], hours: int, weeks: int, week: Week
) -> Day | None:
    """The first day on which so many hours within so many lesson weeks in a row were reached.

    A line is a first day, a last day and its hours, which are spread over its lesson days.
    """
    taught = {day for first, last, _ in lines for day in through(first, last) if week.is_workday(day)} - set(free)
    missed: dict[Day, Fraction] = {}
    for first, last, count in lines:
        own = [day for day in through(first, last) if day in taught]
        for day in own:
            missed[day] = missed.get(day, Fraction(0)) + Fraction(count, len(own))
    if not missed:
        return None
    lesson_weeks: list[int] = []
    monday = min(missed)
    while week.number(monday) % 7:
        monday = before(monday)
    while monday <= max(missed):
        five = [days_later(monday, number) for number in range(5)]
        if any(day not in free for day in five):
            lesson_weeks.append(week.of(monday))
        monday = days_later(monday, 7)
    reached = []
    for place in range(len(lesson_weeks)):
        window = lesson_weeks[place : place + weeks]
        total = Fraction(0)
        for day in sorted(missed):
            if week.of(day) in window:
                total += missed[day]
                if total >= hours:
                    reached.append(day)
                    break
    return min(reached, default=None)
