"""Absence: on which day the threshold of ongeoorloofd verzuim was reached, and the report that it asks (VZM-01)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.snapshot import Document, DossierBeeld, Rij, Vakantie
from models.terms.calendar import is_lesdag, lesweken, maandag
from models.terms.ground import Grond
from models.terms.term import Parameters, Telling, Term

_DAGDEEL = "dagdeel"
VRIJGESTELD = frozenset({"art_5_a", "art_5_b", "art_5_c", "art_11", "art_15"})
"""Values of vrijstelling with which a pupil may be away."""


def grens_bereikt_op(document: Document, vakanties: Sequence[Vakantie], uren: float, weken: int) -> date | None:
    """The first day on which the hours within so many lesson weeks in a row reached the threshold; None: never.

    Only lines that were not reported count, and only hours: half days cannot be compared with them.
    """
    per_day = ongemeld_per_dag(document, vakanties)
    if not per_day:
        return None
    weeks = lesweken(min(per_day), max(per_day), vakanties)
    reached = [
        found
        for start in range(len(weeks))
        if (found := _in_venster(per_day, set(weeks[start : start + weken]), uren)) is not None
    ]
    return min(reached, default=None)


def ongemeld_per_dag(document: Document, vakanties: Sequence[Vakantie]) -> dict[date, float]:
    """The hours of ongeoorloofd verzuim that were not reported, per lesson day; none where half days are counted."""
    per_day: dict[date, float] = {}
    if document.antwoorden.tekst("eenheid") == _DAGDEEL:
        return per_day
    for row in document.rijen("regels"):
        if row.tekst("soort") == "ongeoorloofd" and not row.gevuld("gemeld_op"):
            for day, hours in _per_dag(row, vakanties):
                per_day[day] = per_day.get(day, 0.0) + hours
    return per_day


@dataclass(frozen=True, slots=True)
class Lesweek:
    """A lesson week and the hours in it."""

    maandag: date
    uren: float


def zwaarste_weken(document: Document, vakanties: Sequence[Vakantie], weken: int) -> tuple[Lesweek, ...]:
    """The lesson weeks in a row with the most unreported hours, the first such stretch; none without hours."""
    per_day = ongemeld_per_dag(document, vakanties)
    if not per_day:
        return ()
    mondays = lesweken(min(per_day), max(per_day) + timedelta(weeks=weken), vakanties)
    told = [Lesweek(one, sum(hours for day, hours in per_day.items() if maandag(day) == one)) for one in mondays]
    stretches = [tuple(told[start : start + weken]) for start in range(max(len(told) - weken + 1, 1))]
    return max(stretches, key=lambda weeks: round(sum(one.uren for one in weeks), 6))


def _in_venster(per_day: dict[date, float], mondays: set[date], uren: float) -> date | None:
    total = 0.0
    for day in sorted(per_day):
        if maandag(day) in mondays:
            total += per_day[day]
            if round(total, 6) >= uren:
                return day
    return None


def _per_dag(regel: Rij, vakanties: Sequence[Vakantie]) -> Iterator[tuple[date, float]]:
    """The hours of one line, spread evenly over its lesson days."""
    first, hours = regel.datum("datum"), regel.getal("aantal")
    if first is None or hours is None:
        return
    last = regel.datum("tot") or first
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    taught = [one for one in days if is_lesdag(one, vakanties)]
    for day in taught:
        yield day, hours / len(taught)


def thuiszitter_bekeken(document: Document) -> bool:
    """Whether it was said if the pupil is a thuiszitter, and by which definition (VZM-04)."""
    return all(document.antwoorden.gevuld(one) for one in ("definitie", "thuiszitter"))


def reports(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """The report of absence that reached the threshold; it is due on that day."""
    ground = Grond("VZM-01", parameters, dag)
    holidays = beeld.school.vakanties if beeld.school else ()
    for document in beeld.van_soort("verzuim"):
        reached = grens_bereikt_op(document, holidays, ground.getal("verzuim_uren"), ground.getal("lesweken"))
        if reached is not None:
            yield ground.op_datum(
                "Verzuim melden",
                reached,
                f"de dag waarop {ground.getal('verzuim_uren')} uur in {ground.getal('lesweken')} lesweken is bereikt",
                gedaan_op=document.antwoorden.datum("melding_op"),
                waarschuw=reached,
                onderwerp=document.uid,
            )


def luxury(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """Every stretch of luxeverzuim is reported at once (VZM-02)."""
    ground = Grond("VZM-02", parameters, dag)
    for document in beeld.van_soort("verzuim"):
        for row in document.rijen("regels"):
            first = row.datum("datum")
            if row.tekst("soort") != "luxe" or first is None:
                continue
            yield ground.op_datum(
                "Luxeverzuim melden",
                first,
                "de eerste dag van het luxeverzuim",
                gedaan_op=row.datum("gemeld_op") or document.antwoorden.datum("melding_op"),
                waarschuw=first,
                onderwerp=document.uid,
            )


def long_away(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """The day from which it must be said whether a pupil who is away is a thuiszitter (VZM-04)."""
    ground = Grond("VZM-04", parameters, dag)
    for document in beeld.van_soort("verzuim"):
        since = document.antwoorden.datum("afwezig_sinds")
        if since is None or document.antwoorden.tekst("vrijstelling") in VRIJGESTELD:
            continue
        telling = Telling(dagen=ground.getal("thuiszit_dagen"))
        yield ground.term(
            "Nagaan of dit thuiszitten is",
            since,
            "de eerste dag van de afwezigheid",
            telling,
            gedaan_op=telling.einde(since) if thuiszitter_bekeken(document) else None,
            onderwerp=document.uid,
        )
