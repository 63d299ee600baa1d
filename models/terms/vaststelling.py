"""When an OPP, or a part of it, was vastgesteld: the questions that deadlines and rules ask alike.

Guarantee: every answer follows from the parts of a version as they were frozen, never from its status word.
"""

from datetime import date

from models.snapshot import Document, DossierBeeld, Periode
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL

PLICHTIG = frozenset({"schoolsoort", "extra_ondersteuning"})
"""Values of opp_grondslag with which the law asks an OPP."""


def opp_plichtig(beeld: DossierBeeld) -> bool:
    """Whether the law asks an OPP for this pupil; not recorded is not known, so no."""
    return beeld.leerling.opp_grondslag in PLICHTIG


def uitgeschreven(beeld: DossierBeeld, dag: date) -> bool:
    """Whether the pupil has left the school on or before a day."""
    left = beeld.leerling.uitschrijfdatum
    return left is not None and left <= dag


def geheel_vastgesteld_op(versie: Document) -> date | None:
    """The day on which the last of both parts was vastgesteld, or None while one is open."""
    days = (versie.vastgesteld_op(PERSPECTIEFDEEL), versie.vastgesteld_op(HANDELINGSDEEL))
    return max(one for one in days if one) if all(days) else None


def loopt(periode: Periode, dag: date) -> bool:
    """Whether a period has not ended before a day."""
    return periode.einde is None or periode.einde >= dag


def versies_sinds_klok(beeld: DossierBeeld) -> tuple[Document, ...]:
    """The versions that answer to the six weeks: of every period that had not ended when the clock started."""
    start = beeld.leerling.klok_start
    return tuple(
        version
        for period in beeld.periodes
        if start is None or period.einde is None or period.einde >= start
        for version in period.versies
    )


def eerste_opp_op(beeld: DossierBeeld) -> date | None:
    """The first day on which an OPP was vastgesteld as a whole since the clock started."""
    return min(filter(None, map(geheel_vastgesteld_op, versies_sinds_klok(beeld))), default=None)


def lopende_vastgestelde(beeld: DossierBeeld, dag: date) -> tuple[Periode, Document] | None:
    """The version that holds on a day: the last one vastgesteld as a whole of a period that still runs."""
    found = [
        (period, version) for period, version in beeld.versies() if version.geheel_vastgesteld and loopt(period, dag)
    ]
    return found[-1] if found else None


def evaluatiedagen(periode: Periode) -> tuple[date, ...]:
    """The days on which any version of a period was evaluated, in order."""
    rows = (row for version in periode.versies for row in version.rijen("evaluaties"))
    return tuple(sorted(filter(None, (row.datum("datum") for row in rows))))


def oneens(versie: Document) -> bool:
    """Whether a version stands in open disagreement.

    That is: someone's last word on a part is niet_akkoord, or a talk ended in geen_overeenstemming and no later one in
    overeenstemming.
    """
    last: dict[tuple[str, str | None], str | None] = {}
    for row in versie.rijen("instemmingen"):
        for who in sorted(row.uids("gezagshouder")) or [row.uid]:
            last[who, row.tekst("onderdeel")] = row.tekst("instemming")
    if "niet_akkoord" in last.values():
        return True
    talks = sorted(versie.rijen("oogo"), key=lambda one: one.datum("datum") or date.max)
    outcomes = [one.tekst("uitkomst") for one in talks]
    if "geen_overeenstemming" not in outcomes:
        return False
    after = outcomes[len(outcomes) - outcomes[::-1].index("geen_overeenstemming") :]
    return "overeenstemming" not in after
