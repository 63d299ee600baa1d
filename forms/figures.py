"""The figures of a coordinator: what was counted, in order, with what it comes to.

    for one in figures(counted, date(2026, 11, 28)): one.rijen, one.reeksen, one.aantallen

Pure: everything was counted by `models.queries.figures`. Here it is put in the order in which it is drawn and told.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import median

from forms.rules.regel import rule
from forms.vocabulary import vocabulary
from models.queries.figures import (
    AFLOPEN,
    ARR_SOORT,
    ARR_STAND,
    EVALUATIES,
    OPP,
    SCHOLEN,
    TLV_SOORT,
    TLV_STAND,
    Cells,
    Counted,
    months_ahead,
)
from models.queries.figures_consent import INSTEMMING
from models.queries.figures_days import BINS, DUUR, OPEN, TWO_WEEKS

_ORDER = (SCHOLEN, TLV_SOORT, TLV_STAND, DUUR, OPEN, AFLOPEN, ARR_SOORT, ARR_STAND, OPP, EVALUATIES, INSTEMMING)
_OF_MANY = 2
"""So many schools there must be to tell them apart."""
_SERIES = {
    SCHOLEN: ("opp", "tlv", "arrangement"),
    OPEN: ("tlv", "arrangement"),
    AFLOPEN: ("tlv", "arrangement"),
    TLV_SOORT: ("tlv",),
    TLV_STAND: ("tlv",),
    DUUR: ("tlv",),
    ARR_SOORT: ("arrangement",),
    ARR_STAND: ("arrangement",),
}
IN_TIME = frozenset({DUUR, OPEN, AFLOPEN})
"""Figures of which the rows follow each other in time: drawn upright, and never left out of the row."""
_TERM = ("TLV-35", "besluit_dagen")


@dataclass(frozen=True, slots=True)
class Duur:
    """How many calendar days decisions took: the middle one, the middle half, the longest, and how many over the term.

    `termijn` is None when there is more than one, or none that is known.
    """

    aantal: int
    midden: float
    onder: float
    boven: float
    langste: int
    termijn: int | None
    erover: int


@dataclass(frozen=True, slots=True)
class Figuur:
    """One figure: rows times series of numbers. `grens` is where the term stands, in rows from the first."""

    naam: str
    rijen: tuple[str, ...]
    reeksen: tuple[str, ...]
    aantallen: tuple[tuple[int, ...], ...]
    duur: Duur | None = None
    grens: float | None = None

    @property
    def totalen(self) -> tuple[int, ...]:
        """The total of each series."""
        return tuple(sum(row[at] for row in self.aantallen) for at in range(len(self.reeksen)))

    @property
    def totaal(self) -> int:
        """Everything."""
        return sum(self.totalen)

    @property
    def in_tijd(self) -> bool:
        """Whether the rows follow each other in time."""
        return self.naam in IN_TIME

    def per_rij(self) -> tuple[tuple[str, int], ...]:
        """Each row with its total."""
        return tuple((row, sum(numbers)) for row, numbers in zip(self.rijen, self.aantallen, strict=True))

    @property
    def meeste(self) -> tuple[str, int] | None:
        """The row with the most; None where several have as many."""
        rising = sorted(self.per_rij(), key=lambda one: -one[1])
        return rising[0] if len(rising) == 1 or rising[0][1] > rising[1][1] else None


def figures(counted: Counted, dag: date, termijn: int | None = None) -> tuple[Figuur, ...]:
    """Every figure that counts something, in order. `termijn` is the term for a decision in days."""
    return tuple(one for name in _ORDER if (one := _figure(counted, name, dag, termijn)) is not None)


def empty_ones(counted: Counted, dag: date) -> tuple[str, ...]:
    """The figures that have nothing to count."""
    told = {one.naam for one in figures(counted, dag)}
    return tuple(name for name in _ORDER if name not in told and name != SCHOLEN)


def own_term() -> int:
    """The term for a decision that the rule itself tells, in days."""
    return int(rule(_TERM[0]).parameter[_TERM[1]])


def _figure(counted: Counted, name: str, dag: date, termijn: int | None) -> Figuur | None:
    cells = counted.cells.get(name, {})
    if not any(cells.values()):
        return None
    rows = _ROWS.get(name, _as_counted)(name, cells, counted.schools, dag)
    if name == SCHOLEN and len(rows) < _OF_MANY:
        return None
    series = tuple(one for one in _SERIES.get(name, ("opp",)) if any(cells.get((row, one)) for row in rows))
    numbers = tuple(tuple(cells.get((row, one), 0) for one in series) for row in rows)
    if name == DUUR:
        bound = termijn / TWO_WEEKS if termijn is not None and termijn < TWO_WEEKS * BINS else None
        return Figuur(name, rows, series, numbers, duration(counted.days, termijn), bound)
    return Figuur(name, rows, series, numbers)


def duration(days: Iterable[int], termijn: int | None) -> Duur | None:
    """What a row of days comes to; None without any.

    >>> duration([10, 20, 30, 40], 35)
    Duur(aantal=4, midden=25.0, onder=17.5, boven=32.5, langste=40, termijn=35, erover=1)
    """
    told = sorted(days)
    if not told:
        return None
    over = sum(one > termijn for one in told) if termijn is not None else 0
    return Duur(len(told), float(median(told)), _quarter(told, 0.25), _quarter(told, 0.75), told[-1], termijn, over)


def _quarter(told: list[int], share: float) -> float:
    """The value under which this share lies, between two days where it falls between them."""
    place = (len(told) - 1) * share
    low = int(place)
    high = min(low + 1, len(told) - 1)
    return told[low] + (told[high] - told[low]) * (place - low)


_Rows = Callable[[str, Cells, Mapping[str, str], date], tuple[str, ...]]


def _as_counted(name: str, cells: Cells, schools: Mapping[str, str], dag: date) -> tuple[str, ...]:
    return tuple(sorted({row for row, _ in cells}))


def _of_list(names: str) -> _Rows:
    """The codes of a vocabulary that were counted, in its order; what it does not know after them."""

    def rows(name: str, cells: Cells, schools: Mapping[str, str], dag: date) -> tuple[str, ...]:
        codes = vocabulary(names).codes()
        found = {row for (row, _), number in cells.items() if number}
        return tuple(sorted(found, key=lambda row: (_rank(row, codes), row)))

    return rows


def _rank(row: str, codes: tuple[str, ...]) -> int:
    code = row.partition("/")[0]
    return codes.index(code) if code in codes else len(codes)


def _fixed(*all_rows: str) -> _Rows:
    return lambda name, cells, schools, dag: all_rows


def _some_of(*all_rows: str) -> _Rows:
    return lambda name, cells, schools, dag: tuple(
        row for row in all_rows if any(number for (one, _), number in cells.items() if one == row)
    )


def _schools(name: str, cells: Cells, schools: Mapping[str, str], dag: date) -> tuple[str, ...]:
    """The schools of which something was counted, by name; dossiers without a school last."""
    found = {row for (row, _), number in cells.items() if number}
    return tuple(sorted(found, key=lambda one: (one == "", schools.get(one, ""), one)))


_ROWS: Mapping[str, _Rows] = {
    SCHOLEN: _schools,
    OPP: _of_list("opp_status"),
    TLV_SOORT: _of_list("tlv_soort"),
    TLV_STAND: _of_list("swv_status"),
    ARR_SOORT: _of_list("arrangement_soort"),
    ARR_STAND: _of_list("arrangement_status"),
    DUUR: _fixed(*map(str, range(BINS))),
    OPEN: _fixed(*map(str, range(BINS))),
    AFLOPEN: lambda name, cells, schools, dag: months_ahead(dag),
    EVALUATIES: _some_of("gedaan", "open", "vorig_jaar"),
    INSTEMMING: _some_of("akkoord", "ontbreekt", "niet_akkoord"),
}
