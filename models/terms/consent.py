"""What parents (from 18 on the pupil) were asked and have not answered: consent with a plan, and a word on minutes.

No rule that we know names a number of days for either: both are a choice of the program, and say so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld, Rij
from models.snapshot.beeld import HANDELINGSDEEL
from models.terms.ground import Grond
from models.terms.term import Aard, Parameters, Telling, Term
from models.terms.vaststelling import loopt, uitgeschreven
from models.terms.waiting import WachtOp, waits_for

_UNANSWERED = frozenset({None, "geen_reactie"})
_REFUSED = "niet_akkoord"
_PARENTS, _PUPIL = "ouder_met_gezag", "leerling"
_OUR_CHOICE = Sentence("Bron: een keuze van Driehoek. Geen regel die wij kennen noemt hiervoor een aantal dagen.")


def consents(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """Per handelingsdeel that is being made: when those who were asked to agree have answered.

    Who does not agree has answered: then a talk is needed, and nothing to wait for.
    """
    if uitgeschreven(beeld, dag):
        return
    ground = Grond("OPP-02", parameters, dag)
    deciding = beeld.gezaghouders(dag)
    whom = WachtOp.LEERLING if beeld.leerling.meerderjarig(dag) else WachtOp.OUDERS
    for period, version in beeld.versies():
        if version.deel(HANDELINGSDEEL) is not None or not loopt(period, dag):
            continue
        last = {one: _last_row(version, one) for one in deciding}
        words = {one: row.tekst("instemming") if row else None for one, row in last.items()}
        asked = _asked_on(version, [last[one] for one, word in words.items() if word in _UNANSWERED])
        if asked is None or _REFUSED in words.values():
            continue
        term = ground.term(
            "Instemming met het handelingsdeel",
            asked,
            "de dag waarop om instemming is gevraagd",
            Telling(dagen=ground.getal("reactie_dagen")),
            aard=Aard.RECHT,
            waarschuw=asked,
            onderwerp=version.uid,
            wacht_op=waits_for(beeld, whom),
        )
        yield replace(term, bron=_OUR_CHOICE)


def reactions(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """Per conversation of which the minutes went to parents or pupil: until when one reckons with their reaction."""
    ground = Grond("GSP-01", parameters, dag)
    for talk in beeld.van_soort("gesprek"):
        told = talk.antwoorden
        sent, whom = told.datum("verzonden_op"), _sent_to(talk)
        if sent is None or whom is None:
            continue
        answered = told.datum("reactie_op")
        if answered is None and any(told.gevuld(one) for one in ("reactie_ouders", "reactie_leerling")):
            answered = sent
        term = ground.term(
            "Reactie op het gespreksverslag",
            sent,
            "de dag waarop het verslag is verzonden",
            Telling(dagen=ground.getal("reactie_dagen")),
            aard=Aard.RECHT,
            gedaan_op=answered,
            waarschuw=sent,
            onderwerp=talk.uid,
            wacht_op=waits_for(beeld, whom),
        )
        yield replace(term, bron=_OUR_CHOICE)


def _sent_to(talk: Document) -> WachtOp | None:
    codes = talk.antwoorden.codes("verzonden_aan")
    if _PARENTS in codes:
        return WachtOp.OUDERS
    return WachtOp.LEERLING if _PUPIL in codes else None


def _rows(version: Document) -> tuple[Rij, ...]:
    rows = version.rijen("instemmingen")
    return tuple(one for one in rows if one.tekst("onderdeel") in (None, HANDELINGSDEEL))


def _asked_on(version: Document, silent: Sequence[Rij | None]) -> date | None:
    """The day from which those who are silent are waited for; None when nobody is, or no day is known.

    Who was not asked apart was asked on the first day on which anybody was, or answered.
    """
    first = min(filter(None, (one.datum("datum") for one in _rows(version))), default=None)
    days = ((row.datum("datum") if row is not None else None) or first for row in silent)
    return min(filter(None, days), default=None)


def _last_row(version: Document, uid: str) -> Rij | None:
    mine = [one for one in _rows(version) if uid in one.uids("gezagshouder")]
    return mine[-1] if mine else None
