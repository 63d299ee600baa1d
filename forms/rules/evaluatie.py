"""The evaluation of every school year, and who takes part in it: OPP-21, 22 and 41."""

from collections.abc import Iterator

from forms.rules.bevinding import veld
from forms.rules.kandidaten import evaluaties
from forms.rules.toetsing import Toetsing, Treffer, over_deel, over_versie, regel
from models.snapshot import Rij
from models.terms.calendar import schooljaar
from models.terms.vaststelling import evaluatiedagen, geheel_vastgesteld_op, lopende_vastgestelde, uitgeschreven
from models.values import LEERLING


@regel("OPP-21")
def niet_geevalueerd(toets: Toetsing) -> Iterator[Treffer]:
    """The OPP that holds has no evaluation in this school year, or had none in the one before."""
    holds = lopende_vastgestelde(toets.beeld, toets.dag)
    if holds is None or uitgeschreven(toets.beeld, toets.dag):
        return
    period, version = holds
    days = [one for one in evaluatiedagen(period) if one <= toets.dag]
    year = schooljaar(toets.dag)
    place = veld(version, "evaluaties")
    if not any(year.bevat(one) for one in days):
        if toets.dag >= year.dag(toets.tekst("waarschuwing_vanaf")):
            yield over_versie(version, place, "b")
        elif toets.dag >= year.dag(toets.tekst("aandacht_vanaf")):
            yield over_versie(version, place, "a")
    first = min(filter(None, map(geheel_vastgesteld_op, period.versies)))
    if first <= year.vorige.einde and not any(one >= year.vorige.begin for one in days):
        yield over_versie(version, place, "c")


@regel("OPP-22")
def niet_samen(toets: Toetsing) -> Iterator[Treffer]:
    """No parent took part in an evaluation, or, since the right to be heard, not the pupil."""
    step_b = toets.regel.trap_met("b")
    for version, row in evaluaties(toets.beeld):
        day = row.datum("datum") or toets.dag
        if not _ouder_erbij(toets, row):
            yield over_deel(version, row, veld(version, "evaluaties", row, "aanwezig"), "a")
        if step_b and step_b.geldt_op(day) and not _leerling_erbij(row):
            yield over_deel(version, row, veld(version, "evaluaties", row, "leerling_aanwezig"), "b")


def _leerling_erbij(row: Rij) -> bool:
    return row.ja("leerling_aanwezig") is True or LEERLING in row.uids("aanwezig")


def _ouder_erbij(toets: Toetsing, row: Rij) -> bool:
    """Whether someone who decided on the day of the evaluation was there."""
    day = row.datum("datum") or toets.dag
    pupil = toets.beeld.leerling
    if pupil.meerderjarig(day):
        return _leerling_erbij(row)
    if row.ja("ouders_aanwezig"):
        return True
    # The gezag of today says nothing of the years before a pupil came of age: any parent counts there.
    parents = (
        {one.uid for one in toets.beeld.betrokkenen if one.is_ouder}
        if pupil.meerderjarig(toets.dag)
        else set(toets.beeld.gezaghouders(day))
    )
    return bool(row.uids("aanwezig") & parents)


@regel("OPP-41")
def evaluatie_zonder_hoormoment(toets: Toetsing) -> Iterator[Treffer]:
    """An evaluation since the right to be heard, of a version without a hoormoment about evaluating."""
    for version, row in evaluaties(toets.beeld):
        heard = any(one.antwoorden.tekst("aanleiding") == "evaluatie" for one in toets.beeld.hoormomenten(version))
        if toets.gold_op(row.datum("datum")) and not heard:
            yield over_deel(version, row, veld(version, "evaluaties", row))
