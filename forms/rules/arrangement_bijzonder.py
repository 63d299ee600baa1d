"""Special arrangements: an onderwijszorgarrangement (ARR-12) and aangepaste onderwijstijd (ARR-13)."""

from collections.abc import Iterator
from datetime import date

from forms.lanes import consent_of
from forms.rules.bevinding import veld
from forms.rules.kandidaten import arrangementen, kandidaten
from forms.rules.regel import Handeling
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from forms.stages import AGREED
from models.snapshot import Document

_MINDER = "aangepaste_onderwijstijd"


@regel("ARR-12")
def oza_niet_af(toets: Toetsing) -> Iterator[Treffer]:
    """An onderwijszorgarrangement: not enrolled, no payer of care, vrijstelling not told, or after the scheme ends."""
    for one in arrangementen(toets):
        told = one.antwoorden
        if told.tekst("arrangement_soort") != "oza":
            continue
        payers = {code for row in one.rijen("regels") for code in row.codes("financier")}
        end, last = told.datum("einddatum"), date.fromisoformat(toets.tekst("oza_eind"))
        if not told.ja("oza_ingeschreven"):
            yield over_versie(one, veld(one, "oza_ingeschreven"))
        elif not payers & set(toets.woorden("zorgfinanciers")):
            yield over_versie(one, veld(one, "regels"))
        elif not told.gevuld("oza_vrijstelling"):
            yield over_versie(one, veld(one, "oza_vrijstelling"))
        elif end is not None and end > last:
            yield over_versie(one, veld(one, "einddatum"))


@regel("ARR-13")
def minder_onderwijstijd(toets: Toetsing) -> Iterator[Treffer]:
    """Less onderwijstijd is made final and its grounds are not all there.

    At vaststellen of the handelingsdeel that version is looked at, at sending in the newest one.
    """
    if toets.handeling is Handeling.HANDELINGSDEEL_VASTSTELLEN:
        versions = kandidaten(toets)
        if not versions:
            return
    else:
        versions = tuple(version for _, version in toets.beeld.versies())
    for one in arrangementen(toets):
        if _is_minder(one):
            yield from _gronden(toets, one, versions[-1] if versions else None)


def _is_minder(arrangement: Document) -> bool:
    told = arrangement.antwoorden
    return told.tekst("arrangement_soort") == _MINDER or told.tekst("onderwijstijd") not in (None, "geen")


def _gronden(toets: Toetsing, arrangement: Document, versie: Document | None) -> Iterator[Treffer]:
    told = arrangement.antwoorden
    agreed = versie is not None and any(
        (row := consent_of(versie, uid)) is not None and row.tekst("instemming") in AGREED
        for uid in toets.beeld.gezaghouders(toets.dag)
    )
    if not told.gevuld("oorzaak"):
        yield over_versie(arrangement, veld(arrangement, "oorzaak"), "a")
    elif versie is None or not versie.antwoorden.gevuld("onderwijstijd_uitleg"):
        yield over_versie(arrangement, veld(versie, "onderwijstijd_uitleg"), "a")
    elif not agreed:
        yield over_versie(arrangement, veld(versie, "instemmingen"), "a")
    ends = told.gevuld("einddatum") or bool(arrangement.rijen("evaluatiemomenten"))
    known = told.gevuld("keuzehulp_uitkomst") or told.gevuld("keuzehulp_datum")
    missing = [] if told.gevuld("deskundigenverklaring") else ["deskundigenverklaring"]
    missing += ([] if ends else ["einddatum"]) + ([] if known else ["keuzehulp_uitkomst"])
    if missing:
        yield over_versie(arrangement, veld(arrangement, missing[0]), "b")
