"""What was promised in an arrangement, what was delivered, and what came of it: line by line.

A delivery belongs to the lines of the one who does the work; where an arrangement has one line it belongs to that.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from forms.definition import form
from forms.documents import state_words
from forms.vocabulary import label
from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld, Rij
from models.values import Waarde

_ONE = {
    "uur_per_week": Sentence("1 uur per week"),
    "uur_totaal": Sentence("1 uur totaal"),
    "dagdeel": Sentence("1 dagdeel"),
}
_MANY = {
    "uur_per_week": Sentence("{aantal} uur per week"),
    "uur_totaal": Sentence("{aantal} uur totaal"),
    "dagdeel": Sentence("{aantal} dagdelen"),
}
"""How much was promised, in the units that are told in time."""


@dataclass(frozen=True, slots=True)
class Levering:
    """One delivery."""

    rij: str
    dag: date | None
    uren: float | None
    wat: str


@dataclass(frozen=True, slots=True)
class Inzet:
    """One line: what was promised, in words and in hours (None: not told in hours), what was delivered, the effect."""

    rij: str
    wat: str
    door: str
    beloofd_zegt: str
    beloofd: float | None
    leveringen: tuple[Levering, ...]
    effect: str
    toegekend: bool | None
    van: date | None
    tot: date | None
    wie: Waarde | None = None
    """The person as the question holds it."""

    @property
    def geleverd(self) -> float | None:
        """The delivered hours; None where nothing was written down."""
        hours = [one.uren for one in self.leveringen if one.uren is not None]
        return sum(hours) if hours else None

    @property
    def deel(self) -> float | None:
        """Which part of what was promised was delivered; None where that cannot be said."""
        return self.geleverd / self.beloofd if self.geleverd is not None and self.beloofd else None


@dataclass(frozen=True, slots=True)
class Doel:
    """A goal and how it came out."""

    rij: str
    doel: str
    uitkomst: str
    toelichting: str
    dag: date | None
    code: str | None = None
    """The outcome as a code."""


@dataclass(frozen=True, slots=True)
class Geleverd:
    """One arrangement. `los` are deliveries that belong to no line."""

    document: str
    stand: str
    soort: str
    van: date | None
    tot: date | None
    inzet: tuple[Inzet, ...]
    los: tuple[Levering, ...]
    doelen: tuple[Doel, ...]

    @property
    def beloofd(self) -> float:
        """The promised hours together, as far as they are told in hours."""
        return sum(one.beloofd or 0.0 for one in self.inzet)

    @property
    def geleverd(self) -> float | None:
        """The delivered hours together; None where nothing was written down."""
        hours = [one.geleverd for one in self.inzet if one.geleverd is not None]
        hours += [one.uren for one in self.los if one.uren is not None]
        return sum(hours) if hours else None


def delivered(beeld: DossierBeeld) -> tuple[Geleverd, ...]:
    """Every arrangement of a dossier, the newest first."""
    told = [delivery_of(beeld, one) for one in beeld.van_soort("arrangement")]
    return tuple(sorted(told, key=lambda one: one.van or date.min, reverse=True))


def delivery_of(beeld: DossierBeeld, arrangement: Document) -> Geleverd:
    """One arrangement in lines."""
    lines, log = arrangement.rijen("regels"), list(arrangement.rijen("geleverd"))
    made = []
    for row in lines:
        mine = [one for one in log if _belongs(one, row, lines)]
        log = [one for one in log if one not in mine]
        made.append(_line(beeld, row, mine))
    answers = arrangement.antwoorden
    kind = answers.tekst("arrangement_soort")
    return Geleverd(
        arrangement.uid,
        state_words(form(arrangement.formulier), arrangement),
        label("arrangement_soort", kind) if kind else "",
        answers.datum("ingangsdatum"),
        answers.datum("einddatum"),
        tuple(made),
        _deliveries(log),
        tuple(
            Doel(
                row.uid,
                row.tekst("doel") or "",
                label("doel_evaluatie", outcome) if (outcome := row.tekst("uitkomst")) else "",
                row.tekst("toelichting") or "",
                row.datum("evaluatiedatum"),
                outcome,
            )
            for row in arrangement.rijen("doelen")
        ),
    )


def promised(row: Rij) -> float | None:
    """The hours that a line promises; None where it is not told in hours."""
    number, weeks = row.getal("aantal"), row.getal("weken")
    if number is None:
        return None
    if row.tekst("eenheid") == "uur_per_week":
        return number * weeks if weeks else None
    return number if row.tekst("eenheid") == "uur_totaal" else None


def hours_words(value: float) -> str:
    """A number of hours as it is written: 12,5."""
    return f"{value:g}".replace(".", ",")


def _belongs(delivery: Rij, line: Rij, lines: tuple[Rij, ...]) -> bool:
    who = delivery.tekst("uitvoerder")
    if who is None:
        return len(lines) == 1
    if who != line.tekst("uitvoerder"):
        return False
    same = [one for one in lines if one.tekst("uitvoerder") == who]
    fitting = [one for one in same if _within(delivery.datum("datum"), one)]
    return line is (fitting or same)[0]


def _within(day: date | None, line: Rij) -> bool:
    begin, end = line.datum("begin"), line.datum("eind")
    return day is not None and (begin is None or begin <= day) and (end is None or day <= end)


def _line(beeld: DossierBeeld, row: Rij, log: Iterable[Rij]) -> Inzet:
    who = row.tekst("uitvoerder")
    name = ", ".join(filter(None, (beeld.naam_van(one) for one in row.personen("naam"))))
    number, unit, weeks = row.getal("aantal"), row.tekst("eenheid"), row.getal("weken")
    much = _much(number, unit)
    if weeks:
        told = hours_words(weeks)
        much = (
            Sentence("{hoeveel}, {weken} weken", hoeveel=much, weken=told)
            if much
            else Sentence("{weken} weken", weken=told)
        )
    return Inzet(
        row.uid,
        row.tekst("inzet") or "",
        ", ".join(filter(None, (name, label("uitvoerder", who) if who else ""))),
        much,
        promised(row),
        _deliveries(log),
        row.tekst("effect") or "",
        row.ja("toegekend"),
        row.datum("begin"),
        row.datum("eind"),
        row.waarde("naam"),
    )


def _much(number: float | None, unit: str | None) -> str:
    if number is None or unit is None:
        return hours_words(number) if number is not None else label("inzet_eenheid", unit).lower() if unit else ""
    told = _ONE.get(unit) if number == 1 else _MANY.get(unit)
    if told is None:
        return f"{hours_words(number)} {label('inzet_eenheid', unit).lower()}"
    return Sentence(told.template, aantal=hours_words(number))


def _deliveries(rows: Iterable[Rij]) -> tuple[Levering, ...]:
    told = [Levering(one.uid, one.datum("datum"), one.getal("uren"), one.tekst("wat") or "") for one in rows]
    return tuple(sorted(told, key=lambda one: one.dag or date.max))
