"""The calendar of the field: school years, birthdays, and the weeks and days with lessons.

Pure functions of dates. A school year runs from 1 August up to and including 31 July. Days without lessons are only
those of the holidays that are given: no national holiday is ever guessed.
"""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.months import MAANDEN
from models.snapshot import Vakantie

_AUGUSTUS = 8
_WERKDAGEN = 5


@dataclass(frozen=True, slots=True, order=True)
class Schooljaar:
    """A school year by the calendar year in which it begins."""

    beginjaar: int

    @property
    def begin(self) -> date:
        """1 August."""
        return date(self.beginjaar, _AUGUSTUS, 1)

    @property
    def einde(self) -> date:
        """31 July, the last day."""
        return date(self.beginjaar + 1, _AUGUSTUS - 1, 31)

    @property
    def vorige(self) -> "Schooljaar":
        """The school year before this one."""
        return Schooljaar(self.beginjaar - 1)

    def bevat(self, dag: date | None) -> bool:
        """Whether a day falls in this school year; no day falls nowhere."""
        return dag is not None and self.begin <= dag <= self.einde

    def dag(self, maand_dag: str) -> date:
        """The day `MM-DD` of this school year. Raises `ValueError` for what is no day."""
        month, day = (int(part) for part in maand_dag.split("-"))
        return date(self.beginjaar if month >= _AUGUSTUS else self.beginjaar + 1, month, day)

    def __str__(self) -> str:
        return f"{self.beginjaar}-{self.beginjaar + 1}"


def schooljaar(dag: date) -> Schooljaar:
    """The school year in which a day falls."""
    return Schooljaar(dag.year if dag.month >= _AUGUSTUS else dag.year - 1)


def over_jaren(dag: date, jaren: int) -> date:
    """The day on which so many whole years have passed; 29 February becomes 1 March in a year that has none."""
    try:
        return dag.replace(year=dag.year + jaren)
    except ValueError:
        return date(dag.year + jaren, 3, 1)


def over_maanden(dag: date, maanden: int) -> date:
    """The day so many calendar months later; a day that the month does not have becomes its last."""
    year, month = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    return date(year, month + 1, min(dag.day, monthrange(year, month + 1)[1]))


def verjaardag(geboren: date, leeftijd: int) -> date:
    """The day on which an age is reached."""
    return over_jaren(geboren, leeftijd)


def is_lesdag(dag: date, vakanties: Sequence[Vakantie]) -> bool:
    """Whether a day is a Monday to Friday outside the holidays."""
    return dag.weekday() < _WERKDAGEN and not any(one.van <= dag <= one.tot for one in vakanties)


def lesdagen(van: date, tot: date, vakanties: Sequence[Vakantie]) -> int:
    """How many lesson days there are from one day up to and including another; 0 when the order is reversed."""
    return sum(is_lesdag(one, vakanties) for one in _days(van, tot))


def lesweken(van: date, tot: date, vakanties: Sequence[Vakantie]) -> tuple[date, ...]:
    """The Mondays of the lesson weeks that touch a period, both days included, in order.

    A week counts when at least one of its Mondays to Fridays is no holiday.
    """
    mondays = (one for one in _days(maandag(van), tot) if one.weekday() == 0)
    friday = timedelta(days=_WERKDAGEN - 1)
    return tuple(one for one in mondays if lesdagen(one, one + friday, vakanties))


def maandag(dag: date) -> date:
    """The Monday of the week of a day."""
    return dag - timedelta(days=dag.weekday())


def _days(van: date, tot: date) -> tuple[date, ...]:
    return tuple(van + timedelta(days=number) for number in range((tot - van).days + 1))


def in_woorden(dag: date) -> str:
    """A day as people write it: 12 oktober 2026."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"
