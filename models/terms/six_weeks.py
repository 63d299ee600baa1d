"""The six weeks in which an OPP must be vastgesteld, with their three starts and their steps.

From inschrijving or definitieve plaatsing it is a term of the law (OPP-01), with a first and a second reminder. From an
afspraak about extra ondersteuning it is a term of practice (OPP-03). Holidays do not stop either.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from models.snapshot import DossierBeeld
from models.terms.ground import Grond
from models.terms.term import Aard, Parameters, Telling, Term
from models.terms.vaststelling import eerste_opp_op, opp_plichtig, uitgeschreven, versies_sinds_klok

AFSPRAAK = "afspraak_extra_ondersteuning"
WETTELIJKE_START = {
    "inschrijving": ("inschrijving", "de dag van inschrijving"),
    "definitieve_plaatsing": ("definitieve plaatsing", "de dag van definitieve plaatsing"),
}
"""The starts that the law knows, each with the words for the term and for its first day."""


def dagen_sinds_klok(beeld: DossierBeeld, dag: date) -> int | None:
    """Calendar days since the clock started; None when no start is recorded."""
    start = beeld.leerling.klok_start
    return None if start is None else (dag - start).days


def six_weeks(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """The term and its steps; nothing for a pupil for whom no OPP is asked, or who has left before it was made."""
    pupil = beeld.leerling
    done = eerste_opp_op(beeld)
    if pupil.klok_start is None or not opp_plichtig(beeld) or (done is None and uitgeschreven(beeld, dag)):
        return
    versions = versies_sinds_klok(beeld)
    subject = versions[0].uid if versions else None
    start = pupil.klok_start
    if pupil.klok_start_soort in WETTELIJKE_START:
        since, first_day = WETTELIJKE_START[pupil.klok_start_soort]
        ground = Grond("OPP-01", parameters, dag)
        steps = (("aandacht_dag", "eerste herinnering"), ("waarschuwing_dag", "tweede herinnering"))
        for name, word in steps:
            yield ground.term(
                f"OPP vaststellen: {word}",
                start,
                first_day,
                Telling(dagen=ground.getal(name)),
                aard=Aard.STAP,
                gedaan_op=done,
                onderwerp=subject,
            )
        warn = start + timedelta(days=ground.getal("aandacht_dag"))
        what = f"OPP vaststellen, zes weken na {since}"
    elif pupil.klok_start_soort == AFSPRAAK:
        ground = Grond("OPP-03", parameters, dag)
        first_day = "de dag van de afspraak over extra ondersteuning"
        warn = start + timedelta(days=Grond("OPP-01", parameters, dag).getal("aandacht_dag"))
        what = "OPP vaststellen, zes weken na de afspraak (praktijktermijn)"
    else:
        return
    yield ground.term(
        what,
        start,
        first_day,
        Telling(dagen=ground.getal("termijn_dagen")),
        gedaan_op=done,
        waarschuw=warn,
        onderwerp=subject,
    )
