"""What an arrangement must hold: period, goals, extension, decision, what it is for, five fields.

ARR-01, 02, 05, 06, 08, 09, 11 and 14. The lines with their amounts stand in `arrangement_regels`, the special kinds in
`arrangement_bijzonder`.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from forms.rules.bevinding import veld
from forms.rules.kandidaten import arrangementen
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from models.snapshot import Document, Rij
from models.terms.after_vaststellen import laatste_vaststelling
from models.terms.calendar import over_maanden
from models.terms.vaststelling import evaluatiedagen

_DECIDED = frozenset({"toegekend", "deels_toegekend", "loopt"})


@regel("ARR-01")
def periode_klopt_niet(toets: Toetsing) -> Iterator[Treffer]:
    """No begin, or an end before it."""
    for one in arrangementen(toets):
        start, end = one.antwoorden.datum("ingangsdatum"), one.antwoorden.datum("einddatum")
        if start is None or (end is not None and end < start):
            yield over_versie(one, veld(one, "ingangsdatum" if start is None else "einddatum"))


@regel("ARR-02")
def te_lang(toets: Toetsing) -> Iterator[Treffer]:
    """Longer than the samenwerkingsverband allows; the last day of the last month is still in time."""
    for one in arrangementen(toets):
        start, end = one.antwoorden.datum("ingangsdatum"), one.antwoorden.datum("einddatum")
        if start and end and end > over_maanden(start, int(toets.getal("max_maanden"))) - timedelta(days=1):
            yield over_versie(one, veld(one, "einddatum"))


@regel("ARR-05")
def geen_doel_of_evaluatie(toets: Toetsing) -> Iterator[Treffer]:
    """No goal, a goal without a day of evaluation within the period, or no moment to look back."""
    for one in arrangementen(toets):
        goals, end = one.rijen("doelen"), one.antwoorden.datum("einddatum")
        loose = next((row for row in goals if not _binnen(row.datum("evaluatiedatum"), end)), None)
        moments = one.rijen("evaluatiemomenten") or one.antwoorden.gevuld("halverwege")
        if not goals:
            yield over_versie(one, veld(one, "doelen"))
        elif loose is not None:
            yield over_versie(one, veld(one, "doelen", loose, "evaluatiedatum"))
        elif not moments:
            yield over_versie(one, veld(one, "evaluatiemomenten"))


def _binnen(dag: date | None, einde: date | None) -> bool:
    return dag is not None and (einde is None or dag <= einde)


@regel("ARR-06")
def verlenging_niet_onderbouwd(toets: Toetsing) -> Iterator[Treffer]:
    """An extension without evaluated goals, without an OPP newer than that, or without a reason."""
    for one in arrangementen(toets):
        if one.antwoorden.tekst("arrangement_type") != "verlenging":
            continue
        goals = _vorige_doelen(toets, one)
        if not one.antwoorden.gevuld("verlenging_onderbouwing"):
            yield over_versie(one, veld(one, "verlenging_onderbouwing"))
        elif any(not row.gevuld("uitkomst") for row in goals) or not _opp_nieuwer(toets, goals):
            yield over_versie(one, veld(one, "doelen"))


def _vorige_doelen(toets: Toetsing, arrangement: Document) -> tuple[Rij, ...]:
    """The goals of the arrangement of the same kind that began last before this one."""
    start = arrangement.antwoorden.datum("ingangsdatum")
    kind = arrangement.antwoorden.tekst("arrangement_soort")
    before = [
        (begin, one)
        for one in toets.beeld.van_soort("arrangement")
        if one.uid != arrangement.uid
        and one.antwoorden.tekst("arrangement_soort") == kind
        and (begin := one.antwoorden.datum("ingangsdatum")) is not None
        and (start is None or begin < start)
    ]
    return max(before, key=lambda pair: pair[0])[1].rijen("doelen") if before else ()


def _opp_nieuwer(toets: Toetsing, doelen: tuple[Rij, ...]) -> bool:
    """Whether the OPP was set or evaluated on or after the last evaluation of these goals."""
    looked = max(filter(None, (row.datum("evaluatiedatum") for row in doelen)), default=None)
    days = [day for _, version in toets.beeld.versies() if (day := laatste_vaststelling(version))]
    days += [day for period in toets.beeld.periodes for day in evaluatiedagen(period)]
    return bool(days) and (looked is None or max(days) >= looked)


@regel("ARR-08")
def besluit_niet_af(toets: Toetsing) -> Iterator[Treffer]:
    """Granted, without the number or the date of the decision."""
    for document in toets.beeld.van_soort("arrangement"):
        missing = [one for one in ("beschikkingsnummer", "besluit_datum") if not document.antwoorden.gevuld(one)]
        if document.antwoorden.tekst("status") in _DECIDED and missing:
            yield over_versie(document, veld(document, missing[0]))


@regel("ARR-09")
def niets_extra(toets: Toetsing) -> Iterator[Treffer]:
    """All lines are what this samenwerkingsverband does not pay."""
    if not toets.aan("alleen_extra_ondersteuning"):
        return
    for one in arrangementen(toets):
        lines = one.rijen("regels")
        if lines and all(_gewoon(toets, row) for row in lines):
            yield over_versie(one, veld(one, "regels"))


def _gewoon(toets: Toetsing, regel: Rij) -> bool:
    told = (regel.tekst("inzet") or "").lower()
    return regel.tekst("uitvoerder") in toets.woorden("uitvoerders") or any(
        word in told for word in toets.woorden("woorden")
    )


@regel("ARR-11")
def opp_hoort_erbij(toets: Toetsing) -> Iterator[Treffer]:
    """A level that goes with an OPP, of a pupil without one."""
    chosen = toets.beeld.profiel.parameter("ARR-11", "opp_nodig", None)
    levels = chosen if isinstance(chosen, list) else toets.woorden("opp_nodig")
    for one in arrangementen(toets):
        if one.antwoorden.tekst("niveau") in levels and not any(toets.beeld.versies()):
            yield over_versie(one, veld(one, "niveau"))


@regel("ARR-14")
def vijf_velden_leeg(toets: Toetsing) -> Iterator[Treffer]:
    """None of the five fields says what is needed."""
    for one in arrangementen(toets):
        if not any(row.gevuld("veld") and row.gevuld("nodig") for row in one.rijen("ivo")):
            yield over_versie(one, veld(one, "ivo"))
