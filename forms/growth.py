"""Growth: what was measured over time, with what the school planned, per subject and kind of score.

    for one in growth(version): one.gemeten, one.gepland

Nothing is ever drawn on or reckoned on: between two measurements stands what lies between them, before the first and
after the last nothing. A score of which no number can be read stays in the table and is not drawn.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from forms.vocabulary import label, vocabulary
from models.snapshot import Document, Rij

RESULTS, PLANNED = "didactische_gegevens", "geplande_groei"
"""The tables of an OPP in which results and plan stand."""
_LEVEL = "functioneringsniveau"
_NO_GROWTH = frozenset({"iq"})
"""Kinds of score that say nothing of growth."""
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
_HALF_YEAR = re.compile(r"([ME])\s*([1-8])", re.IGNORECASE)
_HALF = {"M": 0.5, "E": 1.0}


@dataclass(frozen=True, slots=True)
class Gemeten:
    """One result: the day, the score as it was written down and as a number (None: no number can be read)."""

    dag: date | None
    zegt: str
    waarde: float | None
    toets: str = ""

    @property
    def te_tekenen(self) -> bool:
        """Whether it has a place in the picture."""
        return self.dag is not None and self.waarde is not None


@dataclass(frozen=True, slots=True)
class Gepland:
    """What was planned for one day: between a low and a high score."""

    dag: date
    laag: float
    hoog: float
    zegt: str


@dataclass(frozen=True, slots=True)
class Groei:
    """One subject in one kind of score, in order of date."""

    gebied: str
    meetsoort: str
    gemeten: tuple[Gemeten, ...]
    gepland: tuple[Gepland, ...]

    @property
    def naam(self) -> str:
        """The subject in words."""
        return label("leergebied", self.gebied) if self.gebied else ""

    @property
    def soort(self) -> str:
        """The kind of score in words."""
        return label("meetsoort", self.meetsoort) if self.meetsoort else ""

    def titel(self, without: str) -> str:
        """What stands above its picture: the subject, or that it is `without` one, and the kind of score."""
        return ", ".join(filter(None, (self.naam or without, self.soort.lower())))

    @property
    def getekend(self) -> tuple[Gemeten, ...]:
        """The results that have a place in the picture."""
        return tuple(one for one in self.gemeten if one.te_tekenen)

    @property
    def in_niveaus(self) -> bool:
        """Whether the scores are half years of school (M5, E5) instead of numbers."""
        return self.meetsoort == _LEVEL

    @property
    def te_tekenen(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self.getekend or self.gepland)


def growth(version: Document) -> tuple[Groei, ...]:
    """The results of an OPP version, per subject and kind of score, in the order of the lists."""
    return growth_of(version.rijen(RESULTS), version.rijen(PLANNED))


def growth_of(results: Iterable[Rij], planned: Iterable[Rij]) -> tuple[Groei, ...]:
    """The same of rows, for a report that may show only some."""
    measured: dict[tuple[str, str], list[Gemeten]] = {}
    for row in results:
        if row.gevuld("waarde") and _kind(row) not in _NO_GROWTH:
            measured.setdefault((_subject(row), _kind(row)), []).append(_result(row))
    plans: dict[tuple[str, str], list[Gepland]] = {}
    for row in planned:
        plan = _plan(row)
        if plan is not None:
            plans.setdefault((_subject(row), _kind(row)), []).append(plan)
    keys = sorted({*measured, *plans}, key=_place)
    return tuple(
        Groei(
            subject,
            kind,
            tuple(sorted(measured.get((subject, kind), ()), key=lambda one: (one.dag or date.max, one.zegt))),
            tuple(sorted(plans.get((subject, kind), ()), key=lambda one: one.dag)),
        )
        for subject, kind in keys
    )


def number_of(words: str, kind: str) -> float | None:
    """The number that a score stands for; None when there is none, or more than one.

    >>> number_of("142,5", "vaardigheidsscore"), number_of("M5", "functioneringsniveau"), number_of("E5-M6", "dle")
    (142.5, 5.5, None)
    """
    if kind == _LEVEL:
        half = _HALF_YEAR.fullmatch(words.strip())
        return int(half[2]) + _HALF[half[1].upper()] if half else None
    found = _NUMBER.findall(words)
    return float(found[0].replace(",", ".")) if len(found) == 1 else None


def level_words(value: float) -> str:
    """The half year of school that a number stands for.

    >>> level_words(5.5), level_words(6.0)
    ('M5', 'E5')
    """
    grade = int(value)
    return f"M{grade}" if value > grade else f"E{grade - 1}"


def _subject(row: Rij) -> str:
    return row.tekst("gebied") or ""


def _kind(row: Rij) -> str:
    return row.tekst("meetsoort") or ""


def _result(row: Rij) -> Gemeten:
    words = row.tekst("waarde") or ""
    return Gemeten(row.datum("datum"), words, number_of(words, _kind(row)), row.tekst("toets") or "")


def _plan(row: Rij) -> Gepland | None:
    day = row.datum("datum")
    said = tuple(one for name in ("van", "tot") if (one := row.tekst(name)))
    numbers = [number for one in said if (number := number_of(one, _kind(row))) is not None]
    if day is None or not numbers:
        return None
    return Gepland(day, min(numbers), max(numbers), " – ".join(dict.fromkeys(said)))


def _place(key: tuple[str, str]) -> tuple[int, int, str, str]:
    subject, kind = key
    return (_rank("leergebied", subject), _rank("meetsoort", kind), subject, kind)


def _rank(names: str, code: str) -> int:
    codes = vocabulary(names).codes()
    return codes.index(code) if code in codes else len(codes)


def told(one: Groei) -> Iterator[tuple[date | None, str, str, str]]:
    """What the table beside the picture says, in order of date: day, measured, planned, test."""
    rows = [(each.dag, each.zegt, "", each.toets) for each in one.gemeten]
    rows += [(each.dag, "", each.zegt, "") for each in one.gepland]
    yield from sorted(rows, key=lambda row: (row[0] or date.max, not row[1]))
