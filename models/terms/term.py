"""One computed date, which can say where it comes from.

    term.datum, term.status            # 2026-11-23, open
    str(term.uitleg)                   # where the count began, how it counts, on what ground

A term is a plain frozen value. The numbers in it come from the rule data, through `Parameters`; none stands in code.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from models.terms.calendar import in_woorden, over_jaren
from models.terms.waiting import WachtOp
from models.values import Json

Parameters = Mapping[str, Json]
"""What the rule data and the profile say, by `<rule>.<name>`.

For every rule that a term follows: its numbers (`OPP-12.toelichting_dagen`), `<rule>.bron` (the source as it may be
shown), `<rule>.wettelijk` (yes or no) and `<rule>.geldig_vanaf` (ISO).
"""


class Status(StrEnum):
    """How a term stands on the day for which it was computed."""

    OPEN = "open"
    GEDAAN = "gedaan"
    TE_LAAT = "te_laat"
    VOORBIJ = "voorbij"


class Aard(StrEnum):
    """What kind of date: something the school must have done, a step towards it, a right of someone, or a fact."""

    TERMIJN = "termijn"
    STAP = "stap"
    RECHT = "recht"
    FEIT = "feit"


VOORBIJGAAND = frozenset(
    {
        "TLV loopt af",
        "Verlenging van de TLV overwegen",
        "Stukken voor de TLV inleveren",
        "Bezwaar tegen het besluit over de TLV",
        "Beroep tegen het besluit op het bezwaar",
        "Arrangement loopt af",
        "Terugkijken op het arrangement",
        "Reactie op het gespreksverslag",
    }
)
"""What one must know before its day and cannot be too late with: it stands on the worklist until that day is over."""
WACHTEN_OP_ANDEREN = frozenset(
    {"Besluit op de TLV-aanvraag", "Besluit op het bezwaar over de TLV", "Instemming met het handelingsdeel"}
)
"""What another must do, and one asks after when it does not come: it stands on the worklist until it is there."""


@dataclass(frozen=True, slots=True)
class Uitleg:
    """Why a date is what it is, in three answers for the user. `bron` says how certain the source is."""

    begin: str
    telling: str
    bron: str

    def __str__(self) -> str:
        return f"{self.begin} {self.telling} {self.bron}"


@dataclass(frozen=True, slots=True)
class Telling:
    """How a date is counted from its start: in calendar days, or in years. Neither: the calendar fixes it."""

    dagen: int | None = None
    jaren: int | None = None

    def einde(self, start: date) -> date | None:
        """The day that the count arrives at; None for a date that is not counted."""
        if self.dagen is not None:
            return start + timedelta(days=self.dagen)
        return over_jaren(start, self.jaren) if self.jaren is not None else None

    def __str__(self) -> str:
        if self.dagen is not None:
            return f"{self.dagen} kalenderdagen verder; vakanties tellen mee."
        return f"{self.jaren} jaar verder." if self.jaren is not None else "Een vaste datum."


@dataclass(frozen=True, slots=True)
class Term:
    """A date in a case. `regel` is the rule that it follows, `onderwerp_uid` the version, period or event it is about.

    `beginpunt` is the day counted from and `waarom_begin` what happened on it. `waarschuw_vanaf` is the day from which
    it asks attention; `gedaan_op` the day on which what it asks was done; `wacht_op` who must act first, when that is
    someone else than the keeper of the vault.
    """

    wat: str
    aard: Aard
    regel: str
    datum: date
    status: Status
    beginpunt: date | None
    waarom_begin: str
    telling: Telling
    bron: str
    wettelijk: bool
    waarschuw_vanaf: date | None = None
    gedaan_op: date | None = None
    onderwerp_uid: str | None = None
    wacht_op: WachtOp | None = None

    @property
    def plus_dagen(self) -> int | None:
        """The calendar days from start to date; None where the count is not in days."""
        return self.telling.dagen

    @property
    def uitleg(self) -> Uitleg:
        """Where it begins, how it counts, and on what ground."""
        begin = "" if self.beginpunt is None else f"Geteld vanaf {in_woorden(self.beginpunt)}: {self.waarom_begin}."
        kind = "Een wettelijke termijn. " if self.wettelijk else "Een praktijktermijn, niet wettelijk. "
        ground = self.bron if self.aard is Aard.FEIT else kind + self.bron
        return Uitleg(begin or f"{self.waarom_begin.capitalize()}.", str(self.telling), ground)

    def vanaf(self, start: date, dag: date) -> "Term | None":
        """This term if it had begun on another day, as it would stand on `dag`; None where nothing is counted.

        Nothing is written. What was done stays done.
        """
        end = self.telling.einde(start)
        if end is None:
            return None
        moved = end - self.datum
        warn = self.waarschuw_vanaf + moved if self.waarschuw_vanaf else None
        return replace(
            self,
            datum=end,
            status=status_on(self.aard, end, self.gedaan_op, dag),
            beginpunt=start,
            waarom_begin="als de telling op deze dag begint",
            waarschuw_vanaf=warn,
        )


def status_on(aard: Aard, datum: date, gedaan_op: date | None, dag: date) -> Status:
    """How a date stands on a day. Only what the school must do can be too late; a step or a right passes."""
    if gedaan_op is not None:
        return Status.GEDAAN
    if dag <= datum:
        return Status.OPEN
    return Status.TE_LAAT if aard is Aard.TERMIJN else Status.VOORBIJ
