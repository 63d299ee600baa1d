"""The expert advices of a TLV request: TLV-24 to 28, and the copy that parents get of them (OPP-33)."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from forms.rules.bevinding import veld
from forms.rules.kandidaten import aanvragen
from forms.rules.tlv_kern import MET_CATEGORIE
from forms.rules.tlv_stukken import van_type
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from forms.vocabulary import vocabulary
from models.snapshot import Document, Rij

_TWO = 2
_ADVICES = ("deskundigenadvies_1", "deskundigenadvies_2")
_AS_PEDAGOOG = "orthopedagoog"
"""A second orthopedagoog may act as pedagoog."""


def _same(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and " ".join(one.split()).lower() == " ".join(other.split()).lower()


@regel("TLV-24")
def geen_twee_adviezen(toets: Toetsing) -> Iterator[Treffer]:
    """Fewer than two advices of two people, each a paper of its own, while the samenwerkingsverband gives none."""
    if toets.aan("deskundigen_door_swv"):
        return
    for request in aanvragen(toets):
        names = {str(row.waarde("naam")) for row in request.rijen("deskundigen") if row.gevuld("naam")}
        papers = len(van_type(request, *_ADVICES))
        if not request.antwoorden.ja("deskundigen_door_swv") and min(len(names), papers) < _TWO:
            missing = "deskundigen" if len(names) < _TWO else "bijlagen"
            yield over_versie(request, veld(request, missing))


@regel("TLV-25")
def verkeerd_beroep(toets: Toetsing) -> Iterator[Treffer]:
    """The first or the second expert has a profession that does not count for that place."""
    allowed = {
        "eerste": frozenset(vocabulary("beroep_eerste").codes()),
        "tweede": frozenset(vocabulary("beroep_tweede").codes()) | {_AS_PEDAGOOG},
    }
    for request in aanvragen(toets):
        for row in request.rijen("deskundigen"):
            counts = allowed.get(row.tekst("rol") or "")
            if counts is not None and row.tekst("beroep") not in counts:
                yield over_versie(request, veld(request, "deskundigen", row, "beroep"))
                break


@regel("TLV-26")
def niet_onafhankelijk(toets: Toetsing) -> Iterator[Treffer]:
    """It is not confirmed that an expert works elsewhere, did not help to write and does not decide."""
    for request in aanvragen(toets):
        for row in request.rijen("deskundigen"):
            place = _afhankelijk(request, row)
            if place:
                yield over_versie(request, veld(request, "deskundigen", row, place))
                break


def _afhankelijk(aanvraag: Document, deskundige: Rij) -> str | None:
    employer = deskundige.tekst("werkgever")
    if employer is None or _same(employer, aanvraag.antwoorden.tekst("aanvragende_school")):
        return "werkgever"
    told = {one: deskundige.ja(one) for one in ("betrokken_bij_aanvraag", "beslist_mee")}
    involved = next((one for one, said in told.items() if said), None)
    if involved or deskundige.ja("onafhankelijk"):
        return involved
    return next((one for one, said in told.items() if said is None), None)


@regel("TLV-27")
def adviezen_gelijk(toets: Toetsing) -> Iterator[Treffer]:
    """The two advices are nearly word for word the same."""
    for request in aanvragen(toets):
        texts = [" ".join(told.split()) for row in request.rijen("deskundigen") if (told := row.tekst("advies"))]
        if len(texts) < _TWO:
            continue
        alike = SequenceMatcher(None, texts[0], texts[1], autojunk=False).ratio()
        if alike > toets.getal("gelijkenis"):
            yield over_versie(request, veld(request, "deskundigen"))


@regel("TLV-28")
def advies_niet_af(toets: Toetsing) -> Iterator[Treffer]:
    """An advice lacks its day, its signature or its conclusion on what is asked."""
    for request in aanvragen(toets):
        heavy = request.antwoorden.tekst("tlv_soort") in MET_CATEGORIE
        for row in request.rijen("deskundigen"):
            asked = ["datum", "uitkomst", "soort", *(("categorie", "duur") if heavy and _positief(row) else ())]
            missing = [one for one in asked if not row.gevuld(one)] + ([] if row.ja("getekend") else ["getekend"])
            if missing:
                yield over_versie(request, veld(request, "deskundigen", row, missing[0]))
                break


def _positief(deskundige: Rij) -> bool:
    return deskundige.tekst("uitkomst") in {None, "toelaatbaar"}


@regel("OPP-33")
def geen_afschrift(toets: Toetsing) -> Iterator[Treffer]:
    """An advice was given and the parents got no copy of it."""
    for request in toets.beeld.van_soort("tlv"):
        for row in request.rijen("deskundigen"):
            if row.gevuld("datum") and not row.gevuld("afschrift_ouders_op"):
                yield over_versie(request, veld(request, "deskundigen", row, "afschrift_ouders_op"))
                break
    for advice in toets.beeld.van_soort("advies"):
        if advice.antwoorden.gevuld("afgegeven_op") and not advice.antwoorden.gevuld("afschrift_ouders_op"):
            yield over_versie(advice, veld(advice, "afschrift_ouders_op"))
