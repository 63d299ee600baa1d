"""Absence: the threshold of lesson hours, luxeverzuim, and a pupil who stays at home: VZM-01, 02 and 04."""

from collections.abc import Iterator
from datetime import date, timedelta

from forms.rules.bevinding import veld
from forms.rules.toetsing import Toetsing, Treffer, regel
from models.snapshot import Document, Rij, Vakantie
from models.terms.calendar import is_lesdag, lesdagen, lesweken, maandag

_VRIJGESTELD = frozenset({"art_5_a", "art_5_b", "art_5_c", "art_11", "art_15"})


def _gemeld(document: Document, row: Rij | None = None) -> bool:
    return document.antwoorden.gevuld("melding_op") or (row is not None and row.gevuld("gemeld_op"))


def _vakanties(toets: Toetsing) -> tuple[Vakantie, ...]:
    return toets.beeld.school.vakanties if toets.beeld.school else ()


@regel("VZM-01")
def grens_bereikt(toets: Toetsing) -> Iterator[Treffer]:
    """Ongeoorloofd verzuim reaches the threshold within so many lesson weeks in a row, and was not reported."""
    holidays = _vakanties(toets)
    for document in toets.beeld.van_soort("verzuim"):
        if _gemeld(document) or document.antwoorden.tekst("eenheid") == "dagdeel":
            continue
        per_week: dict[date, float] = {}
        for row in document.rijen("regels"):
            if row.tekst("soort") == "ongeoorloofd" and not row.gevuld("gemeld_op"):
                for monday, hours in _per_week(row, holidays).items():
                    per_week[monday] = per_week.get(monday, 0.0) + hours
        if not per_week:
            continue
        weeks = lesweken(min(per_week), max(per_week), holidays)
        span = int(toets.getal("lesweken"))
        reached = any(
            round(sum(per_week.get(one, 0.0) for one in weeks[start : start + span]), 6) >= toets.getal("verzuim_uren")
            for start in range(len(weeks))
        )
        if reached:
            yield Treffer(document.uid, veld=veld(document, "melding_op"))


def _per_week(row: Rij, holidays: tuple[Vakantie, ...]) -> dict[date, float]:
    """The hours of one line by the Monday of their week, spread evenly over its lesson days."""
    first, hours = row.datum("datum"), row.getal("aantal")
    if first is None or hours is None:
        return {}
    last = row.datum("tot") or first
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    taught = [one for one in days if is_lesdag(one, holidays)]
    found: dict[date, float] = {}
    for one in taught:
        found[maandag(one)] = found.get(maandag(one), 0.0) + hours / len(taught)
    return found


@regel("VZM-02")
def luxeverzuim(toets: Toetsing) -> Iterator[Treffer]:
    """Luxeverzuim that was not reported, or leave of more school days than the school may give."""
    for document in toets.beeld.van_soort("verzuim"):
        luxury = [row for row in document.rijen("regels") if row.tekst("soort") == "luxe"]
        for row in luxury:
            if not _gemeld(document, row):
                yield Treffer(document.uid, veld=veld(document, "regels", row, "gemeld_op"), trap="a")
                break
        for row in luxury:
            first = row.datum("datum")
            last = row.datum("tot") or first
            if first and last and lesdagen(first, last, _vakanties(toets)) > toets.getal("luxe_dagen"):
                yield Treffer(document.uid, veld=veld(document, "regels", row, "tot"), trap="b")
                break


@regel("VZM-04")
def lang_afwezig(toets: Toetsing) -> Iterator[Treffer]:
    """The pupil is away for more than so many days in a row without vrijstelling."""
    for document in toets.beeld.van_soort("verzuim"):
        since = document.antwoorden.datum("afwezig_sinds")
        if since is None or document.antwoorden.tekst("vrijstelling") in _VRIJGESTELD:
            continue
        if (toets.dag - since).days > toets.getal("thuiszit_dagen"):
            yield Treffer(document.uid, veld=veld(document, "afwezig_sinds"))
