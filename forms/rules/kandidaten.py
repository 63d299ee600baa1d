"""For which versions and documents an act is tried, and what still stands open in the dossier as it is.

A document that is no candidate any more is not judged by that act again.
"""

from datetime import date

from forms.rules.regel import Handeling
from forms.rules.toetsing import Toetsing
from models.snapshot import Document, DossierBeeld, Rij
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL
from models.terms.tlv import is_ingediend
from models.terms.vaststelling import loopt

_NIET_VERZONDEN = frozenset({None, "concept", "besproken_met_ouders"})
_GESLOTEN = frozenset({"afgerond", "ingetrokken", "afgewezen"})


def kandidaten(toets: Toetsing) -> tuple[Document, ...]:
    """The OPP versions for which vaststellen or bijstellen is tried; none for another act."""
    return tuple(version for _, version in toets.beeld.versies() if _is_kandidaat(toets, version))


def _is_kandidaat(toets: Toetsing, versie: Document) -> bool:
    match toets.handeling:
        case Handeling.PERSPECTIEF_VASTSTELLEN:
            return versie.deel(PERSPECTIEFDEEL) is None
        case Handeling.HANDELINGSDEEL_VASTSTELLEN:
            return versie.deel(HANDELINGSDEEL) is None
        case Handeling.OPP_BIJSTELLEN:
            return not versie.geheel_vastgesteld and eerdere(toets.beeld, versie) is not None
        case _:
            return False


def open_of_kandidaat(toets: Toetsing, deel: str) -> tuple[Document, ...]:
    """In the state of the dossier the versions of which this part is open; at an act its candidates."""
    if toets.in_toestand:
        return tuple(version for _, version in toets.beeld.versies() if version.deel(deel) is None)
    return kandidaten(toets)


def lopend_of_kandidaat(toets: Toetsing) -> tuple[Document, ...]:
    """In the state of the dossier the versions that are not replaced yet; at an act its candidates."""
    return lopende(toets.beeld, toets.dag) if toets.in_toestand else kandidaten(toets)


def lopende(beeld: DossierBeeld, dag: date) -> tuple[Document, ...]:
    """The versions of periods that run, from the last one vastgesteld as a whole on."""
    found: list[Document] = []
    for period in beeld.periodes:
        if loopt(period, dag):
            settled = [number for number, one in enumerate(period.versies) if one.geheel_vastgesteld]
            found += period.versies[settled[-1] if settled else 0 :]
    return tuple(found)


def eerdere(beeld: DossierBeeld, versie: Document, deel: str | None = None) -> Document | None:
    """The nearest version before this one that was vastgesteld, as a whole or in one part."""
    seen = {versie.uid}
    before = beeld.vorige(versie)
    while before is not None and before.uid not in seen:
        if before.geheel_vastgesteld if deel is None else before.deel(deel) is not None:
            return before
        seen.add(before.uid)
        before = beeld.vorige(before)
    return None


def gehouden_overleg(versie: Document, tot: date) -> tuple[Rij, ...]:
    """The talks with parents of a version that were held on or before a day, in order of date."""
    held = [(row.datum("datum"), row) for row in versie.rijen("oogo")]
    return tuple(row for day, row in sorted(((d, r) for d, r in held if d and d <= tot), key=lambda one: one[0]))


def evaluaties(beeld: DossierBeeld) -> tuple[tuple[Document, Rij], ...]:
    """Every evaluation of the dossier with its version."""
    return tuple((version, row) for _, version in beeld.versies() for row in version.rijen("evaluaties"))


def aanvragen(toets: Toetsing) -> tuple[Document, ...]:
    """The TLV requests this act looks at: those not submitted yet, or every one when something leaves the vault."""
    every = toets.beeld.van_soort("tlv")
    if toets.in_toestand or toets.handeling is Handeling.TLV_INDIENEN:
        return tuple(one for one in every if not is_ingediend(one))
    return every


def arrangementen(toets: Toetsing) -> tuple[Document, ...]:
    """The arrangements this act looks at: those not sent yet, or in the state of the dossier all that still count."""
    every = toets.beeld.van_soort("arrangement")
    if toets.in_toestand:
        return tuple(one for one in every if one.antwoorden.tekst("status") not in _GESLOTEN)
    return tuple(one for one in every if one.antwoorden.tekst("status") in _NIET_VERZONDEN)
