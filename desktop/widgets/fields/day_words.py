"""Days as people type them: "26-2-2027", "26-2", "26 feb", "vr", "over 2 weken", "morgen".

    day_of("vr", today)            # the first Friday, today included
    day_words(date(2027, 2, 26))   # "vr 26 feb 2027"

A day without a year is the one nearest to today. What cannot be read gives `GeenDag` with what to do, never a guess.
`day_of(day_words(day), today)` is always that day.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from models.errors import Melding

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_SHORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_NEAR = {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "nu": 0, "morgen": 1, "overmorgen": 2}
_NUMBERS = {"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "acht": 8, "tien": 10}
_UNITS = {
    "dag": "day",
    "dagen": "day",
    "week": "week",
    "weken": "week",
    "maand": "month",
    "maanden": "month",
    "jaar": "year",
}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_NAMED = re.compile(r"(\d{1,2})\s*([a-z]+)\.?(?:\s+(\d{4}|\d{2}))?")
_DISTANCE = re.compile(r"(over )?(\w+) (\w+)( geleden)?")
_ASK = "Typ bijvoorbeeld 26-2-2027, 26 feb, vr of over 2 weken."


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
    raise GeenDag(f"Deze datum begrijp ik niet. {_ASK}")


def day_words(day: date) -> str:
    """A day as it stands in a field: "vr 26 feb 2027"."""
    return f"{_DAYS[day.weekday()][:2]} {day.day} {_SHORT[day.month - 1]} {day.year}"


def long_day_words(day: date) -> str:
    """A day written out: "vrijdag 26 februari 2027"."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def distance_words(day: date, today: date) -> str:
    """How far away a day is: "over 6 dagen", "vandaag", "7 dagen te laat"."""
    days = (day - today).days
    if days == 0:
        return "vandaag"
    if days == 1:
        return "morgen"
    if days < 0:
        return f"{-days} {'dag' if days == -1 else 'dagen'} te laat"
    return f"over {days} dagen"


def weekday_near(weekday: int, words: str, today: date) -> date:
    """The first such weekday from today on; with "vorige" in the words the last one before today."""
    ahead = (weekday - today.weekday()) % 7
    if words.startswith(("vorige ", "afgelopen ")):
        return today + timedelta(days=ahead - 7)
    if words.startswith("volgende week "):
        return today + timedelta(days=7 - today.weekday() + weekday)
    return today + timedelta(days=ahead)


def _weekday(told: str) -> int | None:
    name = re.sub(r"^(vorige|afgelopen|volgende week|aanstaande|a\.s\.) ", "", told)
    return next((at for at, day in enumerate(_DAYS) if name in (day, day[:2])), None)


def _without_weekday(told: str) -> str:
    first, _, rest = told.partition(" ")
    return rest if rest and any(first in (day, day[:2]) for day in _DAYS) else told


def _month(name: str) -> int | None:
    if len(name) < 3:
        return None
    return next(
        (
            at
            for at, (long, short) in enumerate(zip(_MONTHS, _SHORT, strict=True), 1)
            if long.startswith(name) or name == short
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
        raise GeenDag(f"Deze datum bestaat niet. Bedoel je {last}-{month}-{year}?")
    raise GeenDag(f"Deze datum bestaat niet. {_ASK}")


def _moved(count: str, unit: str, direction: int, today: date) -> date:
    number = int(count) if count.isascii() and count.isdigit() and len(count) < 4 else _NUMBERS.get(count)
    kind = _UNITS.get(unit)
    if number is None or kind is None:
        raise GeenDag(f"Deze datum begrijp ik niet. {_ASK}")
    number *= direction
    if kind in ("day", "week"):
        return today + timedelta(days=number * (7 if kind == "week" else 1))
    months = today.year * 12 + today.month - 1 + number * (12 if kind == "year" else 1)
    year, month = divmod(months, 12)
    if not 1900 <= year <= 2200:
        raise GeenDag(f"Deze datum ligt te ver weg. {_ASK}")
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
