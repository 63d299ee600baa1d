"""The national school holidays as they were published, and what of them a school can take over.

    proposals("noord", 2026, school.vakanties)     # what is there already, what is new, what the school chose itself

The dates are data in `resources/calendar`, each year with its source and the day it was looked up. A year that is not
there is not known: then the user enters the days. Guarantee: what the user wrote or changed is never proposed away.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Literal

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked

from models.queries.organisation import Vrij
from models.resources import resource
from models.terms.calendar import Schooljaar, schooljaar

_STRICT = ConfigDict(extra="forbid")
_DAYS_OF_OTHER = 3
"""Own days that lie this long within a holiday are that holiday under another name; a single free day is not."""


class Regio(StrEnum):
    """The holiday regions."""

    NOORD = "noord"
    MIDDEN = "midden"
    ZUID = "zuid"


@checked(frozen=True, config=_STRICT)
class Gepubliceerd:
    """One holiday. `advies`: a school may choose other days; else it is fixed for all schools."""

    naam: str
    soort: Literal["vastgesteld", "advies"]
    noord: tuple[date, date]
    midden: tuple[date, date]
    zuid: tuple[date, date]

    def dagen(self, regio: Regio) -> tuple[date, date]:
        """The first and the last day in a region."""
        return {Regio.NOORD: self.noord, Regio.MIDDEN: self.midden, Regio.ZUID: self.zuid}[regio]


@checked(frozen=True, config=_STRICT)
class Landelijk:
    """The holidays of one school year, with their source and the day on which they were looked up."""

    schooljaar: int
    bron: str
    bron_url: str
    nagekeken: date
    zekerheid: Literal["nagelezen"]
    vakantie: tuple[Gepubliceerd, ...]


class Stand(StrEnum):
    """How a published holiday stands to what the school has."""

    NIEUW = "nieuw"
    ANDERS = "anders"
    """It was taken over with other days: of another region, or as they were published then."""
    STAAT = "staat"
    EIGEN = "eigen"
    """The school chose its own days."""


@dataclass(frozen=True, slots=True)
class Voorstel:
    """One holiday for a region, and how it stands; `nu` is the line that is there for it."""

    naam: str
    van: date
    tot: date
    vastgesteld: bool
    stand: Stand
    nu: Vrij | None = None

    @property
    def over_te_nemen(self) -> bool:
        """Whether taking over changes something."""
        return self.stand in (Stand.NIEUW, Stand.ANDERS)


@cache
def published() -> Mapping[int, Landelijk]:
    """Every school year of which the dates are known, by the year in which it begins."""
    reader = TypeAdapter(Landelijk)
    years = (
        reader.validate_python(tomllib.loads(path.read_text(encoding="utf-8")))
        for path in sorted(resource("calendar").glob("*.toml"))
    )
    return {one.schooljaar: one for one in years}


def proposals(regio: Regio, jaar: int, vrij: Sequence[Vrij]) -> tuple[Voorstel, ...]:
    """The holidays of a school year in a region, in order: also the summer before it, whose last days fall in it.

    Empty for a year of which the dates are not known.
    """
    if jaar not in published():
        return ()
    known = [one for year in (jaar - 1, jaar) for one in _of_year(year)]
    year = Schooljaar(jaar)
    here = [(one, *one.dagen(regio)) for one in known]
    mine = [(one, first, last) for one, first, last in here if first <= year.einde and last >= year.begin]
    return tuple(_proposal(one, first, last, vrij) for one, first, last in sorted(mine, key=lambda told: told[1]))


def _of_year(jaar: int) -> tuple[Gepubliceerd, ...]:
    return published()[jaar].vakantie if jaar in published() else ()


def _proposal(one: Gepubliceerd, van: date, tot: date, vrij: Sequence[Vrij]) -> Voorstel:
    there = [free for free in vrij if _is_it(free, one.naam, van, tot)]
    own = next((free for free in there if not free.landelijk), None)
    taken = next((free for free in there if free.landelijk), None)
    found = own or taken
    if found is None:
        stand = Stand.NIEUW
    elif (found.van, found.tot) == (van, tot):
        stand = Stand.STAAT
    else:
        stand = Stand.EIGEN if own else Stand.ANDERS
    return Voorstel(one.naam, van, tot, one.soort == "vastgesteld", stand, found)


def _is_it(free: Vrij, naam: str, van: date, tot: date) -> bool:
    """Whether days of the school are this holiday: the same name in the same year, or many of the same days."""
    if free.naam.strip().casefold() == naam.casefold() and schooljaar(free.van) == schooljaar(van):
        return True
    shared = (min(free.tot, tot) - max(free.van, van)).days + 1
    return shared >= _DAYS_OF_OTHER
