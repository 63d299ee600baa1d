"""The evaluation that every school year asks of an OPP that holds (OPP-21), with its two reminders."""

from collections.abc import Iterator
from datetime import date

from models.snapshot import DossierBeeld
from models.terms.calendar import Schooljaar, schooljaar
from models.terms.ground import Grond
from models.terms.term import Aard, Parameters, Term
from models.terms.vaststelling import evaluatiedagen, geheel_vastgesteld_op, lopende_vastgestelde, uitgeschreven


def evaluations(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """This school year's evaluation, and last year's where it was left out."""
    holds = lopende_vastgestelde(beeld, dag)
    if holds is None or uitgeschreven(beeld, dag):
        return
    period, version = holds
    ground = Grond("OPP-21", parameters, dag)
    evaluated = evaluatiedagen(period)
    year = schooljaar(dag)
    first = min(filter(None, map(geheel_vastgesteld_op, period.versies)))
    if first <= year.vorige.einde and not any(year.vorige.bevat(one) for one in evaluated):
        late = min((one for one in evaluated if one > year.vorige.einde), default=None)
        yield _term(ground, year.vorige, late, version.uid)
    done = max((one for one in evaluated if year.bevat(one)), default=None)
    for name, word in (("aandacht_vanaf", "eerste herinnering"), ("waarschuwing_vanaf", "tweede herinnering")):
        yield ground.op_datum(
            f"OPP evalueren: {word}",
            year.dag(ground.tekst(name)),
            f"de herinnering voor schooljaar {year}",
            aard=Aard.STAP,
            gedaan_op=done,
            onderwerp=version.uid,
        )
    yield _term(ground, year, done, version.uid)


def _term(ground: Grond, year: Schooljaar, done: date | None, subject: str) -> Term:
    return ground.op_datum(
        f"OPP evalueren in schooljaar {year}",
        year.einde,
        f"de eerste dag van schooljaar {year}",
        start=year.begin,
        gedaan_op=done,
        waarschuw=year.dag(ground.tekst("aandacht_vanaf")),
        onderwerp=subject,
    )
