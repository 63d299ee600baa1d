"""The lines of an arrangement: limits, sums, payers and offers: ARR-03, 04, 07 and 10."""

from collections.abc import Iterator

from forms.rules.bevinding import veld
from forms.rules.kandidaten import arrangementen
from forms.rules.toetsing import Toetsing, Treffer, over_deel, regel
from forms.totals import PER_WEEK, reckoned
from models.snapshot import Document, Rij

_PER_MONTH = "bedrag_per_maand"
_WEKEN_PER_JAAR, _WEKEN_PER_MAAND = 52, 52 / 12
_JAAR = {"bao": "max_bedrag_jaar_bao", "sbo": "max_bedrag_jaar_sbo"}


def _regels(toets: Toetsing) -> Iterator[tuple[Document, Rij]]:
    for one in arrangementen(toets):
        for row in one.rijen("regels"):
            yield one, row


@regel("ARR-03")
def boven_de_grens(toets: Toetsing) -> Iterator[Treffer]:
    """Hours, rate or amount of a line above a limit that is set; 0 is no limit."""
    for one, row in _regels(toets):
        place = next((name for name, told, limit in _bedragen(toets, row) if limit and told and told > limit), None)
        if place:
            yield over_deel(one, row, veld(one, "regels", row, place))


def _bedragen(toets: Toetsing, regel: Rij) -> Iterator[tuple[str, float | None, float]]:
    """Per limit the cell it is about, what stands there, and the limit."""
    hours = regel.getal("aantal") if regel.tekst("eenheid") in (None, PER_WEEK) else None
    yield "aantal", hours, toets.getal("max_uur_per_week")
    yield "tarief", regel.getal("tarief"), toets.getal("max_tarief_uur")
    month = _per_maand(regel)
    yield "totaal", month, toets.getal("max_bedrag_maand")
    sector = toets.beeld.school.schoolsoort if toets.beeld.school else None
    if sector in _JAAR:
        yield "totaal", _per_jaar(regel), toets.getal(_JAAR[sector])


def _per_maand(regel: Rij) -> float | None:
    if regel.tekst("eenheid") == _PER_MONTH:
        return regel.getal("aantal")
    total, weeks = regel.getal("totaal"), regel.getal("weken")
    return total / weeks * _WEKEN_PER_MAAND if total is not None and weeks else None


def _per_jaar(regel: Rij) -> float | None:
    """What a line costs in a year: of more than a year the share of one."""
    total, weeks = regel.getal("totaal"), regel.getal("weken")
    return total / weeks * _WEKEN_PER_JAAR if total is not None and weeks and weeks > _WEKEN_PER_JAAR else total


@regel("ARR-04")
def som_klopt_niet(toets: Toetsing) -> Iterator[Treffer]:
    """Hours times rate times weeks is not the total."""
    for one, row in _regels(toets):
        total, sum_ = row.getal("totaal"), reckoned(row)
        if total is None or sum_ is None:
            continue
        if round(abs(total - sum_) - sum_ * toets.getal("afwijking_procent") / 100, 2) > 0:
            yield over_deel(one, row, veld(one, "regels", row, "totaal"))


@regel("ARR-07")
def geen_offerte(toets: Toetsing) -> Iterator[Treffer]:
    """Someone from outside the school, without an offer."""
    for one, row in _regels(toets):
        if row.ja("extern") and not row.gevuld("offerte") and not one.antwoorden.gevuld("offerte"):
            yield over_deel(one, row, veld(one, "regels", row, "offerte"))


@regel("ARR-10")
def betaler_klopt_niet(toets: Toetsing) -> Iterator[Treffer]:
    """Not exactly one payer, or one that always pays for a person without that being told."""
    for one, row in _regels(toets):
        payers = row.codes("financier")
        personal = set(payers) & set(toets.woorden("altijd_individueel"))
        if len(payers) != 1:
            yield over_deel(one, row, veld(one, "regels", row, "financier"))
        elif personal and row.tekst("vorm") != "individueel":
            yield over_deel(one, row, veld(one, "regels", row, "vorm"))
