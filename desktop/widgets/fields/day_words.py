"""Days as people type them: "26-2-2027", "26-2", "26 feb", "vr", "over 2 weken", "eind mei".

    day_of("vr", today)            # the first Friday, today included
    day_words(date(2027, 2, 26))   # "vr 26 feb 2027"; in English "Fri 26 Feb 2027"

Days are written in the language of the program and read in both. A day without a year is the one nearest to today. What
cannot be read gives `GeenDag` with what to do, never a guess. `day_of(day_words(day), today)` is always that day.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.language import Language, Tongue, translate
from models.errors import Melding
from models.months import MAANDEN


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of days and months in one language; `short` is how many letters a day keeps in a list."""

    days: tuple[str, ...]
    short: int
    months: tuple[str, ...]
    short_months: tuple[str, ...]


_NAMES = {
    Tongue.DUTCH: _Names(
        ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        2,
        MAANDEN,
        ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    ),
    Tongue.ENGLISH: _Names(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        3,
        (
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    ),
}
_NEAR = {
    "eergisteren": -2,
    "gisteren": -1,
    "vandaag": 0,
    "nu": 0,
    "morgen": 1,
    "overmorgen": 2,
    "yesterday": -1,
    "today": 0,
    "now": 0,
    "tomorrow": 1,
}
_NUMBERS = {
    **{"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "acht": 8, "tien": 10},
    **{"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10},
}
_UNITS = {
    **{"dag": "day", "dagen": "day", "day": "day", "days": "day"},
    **{"week": "week", "weken": "week", "weeks": "week"},
    **{"maand": "month", "maanden": "month", "month": "month", "months": "month"},
    **{"jaar": "year", "year": "year", "years": "year"},
}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\s*(?:of )?([a-z]+)\.?(?:\s+(\d{4}|\d{2}))?")
_DISTANCE = re.compile(r"((?:over|in) )?(\w+) (\w+)( geleden| ago)?")
_PART = re.compile(
    r"(begin|half|medio|eind|einde|start|early|mid|middle|late|end)[ -](?:(?:van|of) )?(?:(?:de|het|the) )?"
    r"(?:(deze |this )?(?:maand|month)|(volgende |next )(?:maand|month)|([a-z]+)\.?(?: (\d{4}|\d{2}))?)"
)
_JUST_PAST = 92
"""So many days ago "eind oktober" is still the one meant, and not that of next year."""
_BEGIN, _HALF = frozenset({"begin", "start", "early"}), frozenset({"half", "medio", "mid", "middle"})
_LAST, _NEXT_WEEK = ("vorige ", "afgelopen ", "last "), ("volgende week ", "next week ")
_BEFORE_DAY = re.compile(r"^(vorige|afgelopen|last|volgende week|next week|aanstaande|a\.s\.|this) ")


class GeenDag(Melding):
    """What was typed is no day; the sentence says what to do."""


def day_of(words: str, today: date) -> date:
    """The day that is meant. Raises `GeenDag`."""
    told = " ".join(words.strip().lower().split()).rstrip(".")
    if told in _NEAR:
        return today + timedelta(days=_NEAR[told])
    if found := _ISO.fullmatch(told):
        return _exact(int(found[3]), int(found[2]), int(found[1]))
    if (weekday := _weekday(told)) is not None:
        return weekday_near(weekday, told, today)
    told = _without_weekday(told)
    if found := _FIGURES.fullmatch(told):
        return _with_year(int(found[1]), int(found[2]), found[3], today)
    if (found := _NAMED.fullmatch(told)) and (month := _month(found[2])):
        return _with_year(int(found[1]), month, found[3], today)
    if (found := _DISTANCE.fullmatch(told)) and bool(found[1]) != bool(found[4]):
        return _moved(found[2], found[3], -1 if found[4] else 1, today)
    if (found := _PART.fullmatch(told)) and (not found[4] or _month(found[4])):
        return _part_of_month(found, today)
    raise _not_understood()


def day_words(day: date) -> str:
    """A day as it stands in a field: "vr 26 feb 2027"."""
    names = _NAMES[Language.spoken()]
    return f"{names.days[day.weekday()][: names.short]} {day.day} {names.short_months[day.month - 1]} {day.year}"


def short_day_words(day: date) -> str:
    """A day without weekday and year: "26 feb"."""
    return f"{day.day} {_NAMES[Language.spoken()].short_months[day.month - 1]}"


def long_day_words(day: date) -> str:
    """A day written out: "vrijdag 26 februari 2027"."""
    names = _NAMES[Language.spoken()]
    return f"{names.days[day.weekday()]} {day.day} {names.months[day.month - 1]} {day.year}"


def month_words(day: date) -> str:
    """The month of a day: "februari"."""
    return _NAMES[Language.spoken()].months[day.month - 1]


def weekday_words(weekday: int) -> str:
    """A day of the week in a few letters, Monday being 0: "ma"."""
    names = _NAMES[Language.spoken()]
    return names.days[weekday][: names.short]


def distance_words(day: date, today: date) -> str:
    """How far away a day is: "over 6 dagen", "vandaag", "7 dagen te laat"."""
    days = (day - today).days
    if days == 0:
        return translate("Days", "vandaag")
    if days == 1:
        return translate("Days", "morgen")
    if days == -1:
        return translate("Days", "1 dag te laat")
    if days < 0:
        return translate("Days", "{number} dagen te laat").format(number=-days)
    return translate("Days", "over {number} dagen").format(number=days)


def weekday_near(weekday: int, words: str, today: date) -> date:
    """The first such weekday from today on; with "vorige" in the words the last one before today."""
    ahead = (weekday - today.weekday()) % 7
    if words.startswith(_LAST):
        return today + timedelta(days=ahead - 7)
    if words.startswith(_NEXT_WEEK):
        return today + timedelta(days=7 - today.weekday() + weekday)
    return today + timedelta(days=ahead)


def _weekday_names() -> Iterator[tuple[int, str]]:
    for names in _NAMES.values():
        for at, day in enumerate(names.days):
            yield at, day.lower()
            yield at, day.lower()[: names.short]


def _weekday(told: str) -> int | None:
    name = _BEFORE_DAY.sub("", told)
    return next((at for at, day in _weekday_names() if name == day), None)


def _without_weekday(told: str) -> str:
    first, _, rest = told.partition(" ")
    return rest if rest and any(first == day for _, day in _weekday_names()) else told


def _month(name: str) -> int | None:
    if len(name) < 3:
        return None
    return next(
        (
            at
            for names in _NAMES.values()
            for at, (long, short) in enumerate(zip(names.months, names.short_months, strict=True), 1)
            if long.lower().startswith(name) or name == short.lower()
        ),
        None,
    )


def _with_year(day: int, month: int, year: str | None, today: date) -> date:
    if year is not None:
        return _exact(day, month, int(year) if len(year) == 4 else _century(int(year), today))
    around = [_possible(day, month, today.year + step) for step in (-1, 0, 1)]
    known = [one for one in around if one is not None]
    if not known:
        _exact(day, month, today.year)
    return min(known, key=lambda one: abs((one - today).days))


def _part_of_month(found: re.Match[str], today: date) -> date:
    """The first, the fifteenth or the last day of a month; of a month by its name the one to come, or just past."""
    part, following, name, year = found[1], found[3], found[4], found[5]
    month = _month(name) if name else None
    if month is None:
        moved = today.year * 12 + today.month - 1 + (1 if following else 0)
        years, month = [moved // 12], moved % 12 + 1
    elif year:
        years = [int(year) if len(year) == 4 else _century(int(year), today)]
    else:
        years = [today.year + step for step in (-1, 0, 1)]
    days = [_exact(_day_of_part(part, one, month), month, one) for one in years]
    return next((one for one in days if (today - one).days <= _JUST_PAST), days[-1])


def _day_of_part(part: str, year: int, month: int) -> int:
    return 1 if part in _BEGIN else 15 if part in _HALF else monthrange(year, month)[1]


def _century(short: int, today: date) -> int:
    """The year with these last two figures that is at most twenty years ahead."""
    year = today.year - today.year % 100 + short
    return year - 100 if year > today.year + 20 else year


def _possible(day: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _exact(day: int, month: int, year: int) -> date:
    found = _possible(day, month, year)
    if found is not None:
        return found
    if 1 <= month <= 12 and 1900 <= year <= 2200:
        last = monthrange(year, month)[1]
        day_meant = f"{last}-{month}-{year}"
        raise GeenDag(translate("Days", "Deze datum bestaat niet. Bedoel je {day}?").format(day=day_meant))
    raise _refused(translate("Days", "Deze datum bestaat niet."))


def _moved(count: str, unit: str, direction: int, today: date) -> date:
    number = int(count) if count.isascii() and count.isdigit() and len(count) < 4 else _NUMBERS.get(count)
    kind = _UNITS.get(unit)
    if number is None or kind is None:
        raise _not_understood()
    number *= direction
    if kind in ("day", "week"):
        return today + timedelta(days=number * (7 if kind == "week" else 1))
    months = today.year * 12 + today.month - 1 + number * (12 if kind == "year" else 1)
    year, month = divmod(months, 12)
    if not 1900 <= year <= 2200:
        raise _refused(translate("Days", "Deze datum ligt te ver weg."))
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _not_understood() -> GeenDag:
    return _refused(translate("Days", "Deze datum begrijp ik niet."))


def _refused(why: str) -> GeenDag:
    how = translate("Days", "Typ bijvoorbeeld 26-2-2027, 26 feb, vr of over 2 weken.")
    return GeenDag(f"{why} {how}")
