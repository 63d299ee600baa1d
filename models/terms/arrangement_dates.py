"""Dates of an arrangement: looking back at its goals, and its end (ARR-05)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from models.snapshot import Document, DossierBeeld
from models.terms.ground import CHOSEN_DAY, Grond
from models.terms.term import Aard, Parameters, Term
from models.terms.tlv import aanvullingen
from models.terms.waiting import WachtOp, waits_for

_GESLOTEN = frozenset({"ingetrokken", "afgewezen"})


def evaluations(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """Per goal the day to look back, per planned moment a step, and the last day."""
    ground = Grond("ARR-05", parameters, dag)
    for one in beeld.van_soort("arrangement"):
        if one.antwoorden.tekst("status") not in _GESLOTEN:
            yield from _of(ground, one)


def additions(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """Until when a request may be completed, as was chosen when that was asked."""
    ground = Grond("ARR-05", parameters, dag)
    for request in beeld.van_soort("arrangement"):
        for one in aanvullingen(request, dag):
            if one.tot is not None:
                term = ground.op_datum(
                    "Aanvulling op de aanvraag van het arrangement",
                    one.tot,
                    "de dag waarop om aanvulling is gevraagd",
                    start=one.gevraagd,
                    gedaan_op=one.verder,
                    onderwerp=one.row,
                    wacht_op=waits_for(beeld, WachtOp.SCHOOL),
                )
                yield replace(term, bron=CHOSEN_DAY)


def _of(ground: Grond, arrangement: Document) -> Iterator[Term]:
    for goal in arrangement.rijen("doelen"):
        day = goal.datum("evaluatiedatum")
        if day is not None:
            yield ground.op_datum(
                "Doel van het arrangement evalueren",
                day,
                "de afgesproken dag bij dit doel",
                gedaan_op=day if goal.gevuld("uitkomst") else None,
                waarschuw=day,
                onderwerp=arrangement.uid,
            )
    goals = [day for row in arrangement.rijen("doelen") if (day := row.datum("evaluatiedatum")) is not None]
    moments = [row.datum("datum") for row in arrangement.rijen("evaluatiemomenten")]
    for moment in filter(None, (*moments, arrangement.antwoorden.datum("halverwege"))):
        yield ground.op_datum(
            "Terugkijken op het arrangement",
            moment,
            "een tussenmoment; de doelen volgen later"
            if any(day > moment for day in goals)
            else "het afgesproken moment",
            aard=Aard.STAP,
            onderwerp=arrangement.uid,
        )
    end = arrangement.antwoorden.datum("einddatum")
    if end is not None:
        yield ground.op_datum(
            "Arrangement loopt af", end, "de einddatum van het arrangement", aard=Aard.FEIT, onderwerp=arrangement.uid
        )
