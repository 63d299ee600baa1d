"""The pupil's right to be heard, per version and per hoormoment: OPP-08 to 14, 37 and 42.

A hoormoment is a record of its own that can be completed at any time, so it is looked at as long as it exists. One from
before the law is not held against it.
"""

from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher

from forms.rules.bevinding import veld
from forms.rules.kandidaten import evaluaties, kandidaten, lopende, open_of_kandidaat
from forms.rules.regel import Handeling
from forms.rules.toetsing import Toetsing, Treffer, over_deel, over_versie, regel
from models.snapshot import Document
from models.snapshot.beeld import LEERLINGINBRENG
from models.terms.after_vaststellen import uitgelegd_op
from models.terms.vaststelling import geheel_vastgesteld_op

_NOT_HEARD = frozenset({"aangeboden_niet_gebruikt", "niet_gelukt"})


def _momenten(toets: Toetsing) -> Iterator[tuple[Document, Document]]:
    """The hoormomenten of this act, each with the document that the act is about."""
    if toets.in_toestand or toets.handeling is Handeling.HOORMOMENT_AFRONDEN:
        pairs = [(one, one) for one in toets.beeld.hoormomenten()]
    elif toets.handeling is Handeling.OPP_EVALUEREN:
        evaluated = dict.fromkeys(version.uid for version, _ in evaluaties(toets.beeld))
        versions = [version for _, version in toets.beeld.versies() if version.uid in evaluated]
        pairs = [(one, version) for version in versions for one in toets.beeld.hoormomenten(version)]
    else:
        pairs = [(one, version) for version in kandidaten(toets) for one in toets.beeld.hoormomenten(version)]
    for moment, about in pairs:
        if toets.gold_op(_wanneer(moment)):
            yield moment, about


def _wanneer(moment: Document) -> date | None:
    return moment.antwoorden.datum("gehoord_op") or moment.antwoorden.datum("aangeboden_op")


@regel("OPP-08")
def niet_gehoord(toets: Toetsing) -> Iterator[Treffer]:
    """No hoormoment of the version was offered in time and has an outcome."""
    for version in kandidaten(toets):
        offered = any(
            (day := one.antwoorden.datum("aangeboden_op")) is not None
            and day <= toets.dag
            and one.antwoorden.gevuld("uitkomst")
            for one in toets.beeld.hoormomenten(version)
        )
        if not offered:
            yield over_versie(version, veld(version, "hoormomenten"))


@regel("OPP-09")
def volwassene_koos(toets: Toetsing) -> Iterator[Treffer]:
    """An adult chose the manner and did not say why."""
    for moment, about in _momenten(toets):
        told = moment.antwoorden
        chosen = told.tekst("uitkomst") == "gehoord" and told.tekst("gekozen_door") == "volwassene"
        if chosen and not told.gevuld("motief"):
            yield over_deel(about, moment, veld(moment, "motief"))


@regel("OPP-10")
def steun_leeg(toets: Toetsing) -> Iterator[Treffer]:
    """It is not said what support the pupil had."""
    for moment, about in _momenten(toets):
        if not moment.antwoorden.gevuld("ondersteuning") and not moment.antwoorden.gevuld("ondersteuning_toelichting"):
            yield over_deel(about, moment, veld(moment, "ondersteuning"))


@regel("OPP-11")
def inbreng_leeg(toets: Toetsing) -> Iterator[Treffer]:
    """The OPP does not say what the pupil brought in, or what it changed."""
    for version in kandidaten(toets):
        missing = [one for one in ("inbreng_leerling", "invloed_inbreng") if not version.antwoorden.gevuld(one)]
        if missing:
            yield over_versie(version, veld(version, missing[0]))


@regel("OPP-12")
def niet_uitgelegd(toets: Toetsing) -> Iterator[Treffer]:
    """The days for explaining a version to the pupil have passed. The last of them is still in time."""
    for _, version in toets.beeld.versies():
        set_on = geheel_vastgesteld_op(version)
        if set_on is None or not toets.gold_op(set_on) or uitgelegd_op(toets.beeld, version) is not None:
            continue
        if (toets.dag - set_on).days > toets.getal("toelichting_dagen"):
            moments = toets.beeld.hoormomenten(version)
            yield over_versie(version, veld(moments[-1] if moments else version, "uitgelegd_op"))


@regel("OPP-13")
def afgezien(toets: Toetsing) -> Iterator[Treffer]:
    """A pupil who saw off is not fully recorded, or saw off several times in a row."""
    mine = list(_momenten(toets))
    for moment, about in mine:
        told = moment.antwoorden
        missing = [one for one in ("aangeboden_op", "omstandigheden") if not told.gevuld(one)]
        if told.tekst("uitkomst") == "afgezien" and missing:
            yield over_deel(about, moment, veld(moment, missing[0]), "a")
    row = int(toets.getal("keer_op_rij"))
    last = sorted(toets.beeld.hoormomenten(), key=lambda one: _wanneer(one) or date.max)[-row:]
    if len(last) == row and all(one.antwoorden.tekst("uitkomst") == "afgezien" for one in last):
        for moment, about in mine:
            if moment.uid == last[-1].uid:
                yield over_deel(about, moment, veld(moment, "wijze"), "b")


@regel("OPP-14")
def bijna_gelijk(toets: Toetsing) -> Iterator[Treffer]:
    """What the pupil brought in is nearly word for word that of the version before."""
    for version in open_of_kandidaat(toets, LEERLINGINBRENG):
        before = toets.beeld.vorige(version)
        if before and _alike(before, version, toets.getal("gelijkenis")):
            yield over_versie(version, veld(version, "inbreng_leerling"))


def _alike(before: Document, version: Document, threshold: float) -> bool:
    old, new = (one.antwoorden.tekst("inbreng_leerling") for one in (before, version))
    if old is None or new is None:
        return False
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    # the two quick ones are upper bounds, and spare the slow one for texts that differ
    return all(one() >= threshold for one in (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio))


@regel("OPP-37")
def van_voor_het_hoorrecht(toets: Toetsing) -> Iterator[Treffer]:
    """The version that holds is from before the right to be heard, and the pupil was not heard about it."""
    for version in lopende(toets.beeld, toets.dag):
        set_on = geheel_vastgesteld_op(version)
        if set_on is not None and not toets.gold_op(set_on) and not toets.beeld.hoormomenten(version):
            yield over_versie(version, veld(version, "hoormomenten"))


@regel("OPP-42")
def niet_gelukt(toets: Toetsing) -> Iterator[Treffer]:
    """The pupil was not heard, and the reason or what was tried is not recorded."""
    for moment, about in _momenten(toets):
        missing = [one for one in ("omstandigheden", "wat_geprobeerd") if not moment.antwoorden.gevuld(one)]
        if moment.antwoorden.tekst("uitkomst") in _NOT_HEARD and missing:
            yield over_deel(about, moment, veld(moment, missing[0]))
