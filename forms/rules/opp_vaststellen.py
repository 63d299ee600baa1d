"""What vaststellen of a part asks of a version: OPP-04 to 07, 15 to 18, 28 and 38 to 40."""

import re
from collections.abc import Iterator
from datetime import timedelta

from forms.lanes import consent_of
from forms.rules.bevinding import veld
from forms.rules.kandidaten import gehouden_overleg, kandidaten, lopend_of_kandidaat, open_of_kandidaat
from forms.rules.toetsing import Toetsing, Treffer, over_deel, over_versie, regel
from forms.stages import AGREED
from models.snapshot import Document, Rij
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL
from models.terms.after_vaststellen import laatste_vaststelling
from models.terms.calendar import in_woorden
from models.terms.vaststelling import oneens

NIET_TE_BEPALEN = "nog_niet_te_bepalen"
_NOT_AGREED = frozenset({"geen_overeenstemming", "deels", "ouders_niet_verschenen"})
_ADULT = "Vanaf 18 jaar is dat met de leerling zelf; ouders zijn erbij als de leerling dat wil."


@regel("OPP-04")
def zonder_overleg(toets: Toetsing) -> Iterator[Treffer]:
    """No talk with the parents was held on or before the day of vaststellen."""
    for version in kandidaten(toets):
        if not gehouden_overleg(version, toets.dag):
            yield over_versie(version, veld(version, "oogo"), extra=_with_whom(toets))


def _with_whom(toets: Toetsing) -> str | None:
    """Of a pupil of age, who decides alone: that the talk and the agreement the rule asks for are the pupil's."""
    return _ADULT if toets.beeld.leerling.meerderjarig(toets.dag) else None


@regel("OPP-05")
def pas_een_gesprek(toets: Toetsing) -> Iterator[Treffer]:
    """At most one talk with a parent, and the last one did not end in agreement."""
    parents = {one.uid for one in toets.beeld.betrokkenen if one.is_ouder} | set(toets.beeld.gezaghouders(toets.dag))
    for version in kandidaten(toets):
        talks = gehouden_overleg(version, toets.dag)
        with_parent = [one for one in talks if one.uids("aanwezig") & parents]
        if talks and len(with_parent) <= 1 and talks[-1].tekst("uitkomst") in _NOT_AGREED:
            yield over_versie(version, veld(version, "oogo", talks[-1], "uitkomst"))


def _instemmingen(toets: Toetsing, versie: Document) -> dict[str, str | None]:
    """The last word of everyone who decides, on the handelingsdeel; None when nothing is recorded."""
    told = {}
    for uid in toets.beeld.gezaghouders(toets.dag):
        row = consent_of(versie, uid)
        told[uid] = row.tekst("instemming") if row else None
    return told


@regel("OPP-06")
def geen_overeenstemming(toets: Toetsing) -> Iterator[Treffer]:
    """Nobody who decides agrees to the handelingsdeel, or someone who decides does not."""
    for version in kandidaten(toets):
        words = _instemmingen(toets, version).values()
        if "niet_akkoord" in words or not AGREED.intersection(words):
            yield over_versie(version, veld(version, "instemmingen"), extra=_with_whom(toets))


@regel("OPP-07")
def niet_gereageerd(toets: Toetsing) -> Iterator[Treffer]:
    """One who decides agrees while another has not reacted: recorded as such, or nothing recorded at all."""
    for version in kandidaten(toets):
        words = _instemmingen(toets, version)
        silent = [uid for uid, word in words.items() if word in (None, "geen_reactie")]
        if silent and AGREED.intersection(words.values()):
            row = consent_of(version, silent[0])
            yield over_versie(version, veld(version, "instemmingen", row, "instemming" if row else None))


@regel("OPP-15")
def uitstroom_leeg(toets: Toetsing) -> Iterator[Treffer]:
    """No uitstroombestemming; for the youngest only a warning, and undecided needs an explanation."""
    young = toets.beeld.leerling.jaargroep in toets.woorden("jaargroepen_kleuters")
    for version in kandidaten(toets):
        told = version.antwoorden.tekst("uitstroombestemming")
        if told is None:
            yield over_versie(version, veld(version, "uitstroombestemming"), "b" if young else "a")
        elif told == NIET_TE_BEPALEN and version.antwoorden.tekst("uitstroom_motivering") is None:
            yield over_versie(version, veld(version, "uitstroom_motivering"), "b")


def _factoren(versie: Document) -> tuple[Rij, ...]:
    return tuple(one for one in versie.rijen("factoren") if one.gevuld("omschrijving"))


@regel("OPP-16")
def factoren_ontbreken(toets: Toetsing) -> Iterator[Treffer]:
    """No belemmerende or no bevorderende factor."""
    for version in kandidaten(toets):
        if {one.tekst("soort") for one in _factoren(version)} < {"belemmerend", "bevorderend"}:
            yield over_versie(version, veld(version, "factoren"))


@regel("OPP-17")
def begeleiding_leeg(toets: Toetsing) -> Iterator[Treffer]:
    """The individuele begeleiding is not described."""
    for version in kandidaten(toets):
        if not version.antwoorden.gevuld("individuele_begeleiding"):
            yield over_versie(version, veld(version, "individuele_begeleiding"))


@regel("OPP-18")
def afwijking_zonder_beschrijving(toets: Toetsing) -> Iterator[Treffer]:
    """The programme is deviated from without saying in what."""
    for version in kandidaten(toets):
        if version.antwoorden.ja("afwijking_programma") and not version.antwoorden.gevuld("afwijking_omschrijving"):
            yield over_versie(version, veld(version, "afwijking_omschrijving"))


@regel("OPP-28")
def niet_eens(toets: Toetsing) -> Iterator[Treffer]:
    """There is open disagreement; where something was set, the last day for the commission is told."""
    for version in lopend_of_kandidaat(toets):
        if oneens(version):
            set_on = laatste_vaststelling(version)
            until = set_on + timedelta(days=toets.getal("geschil_dagen")) if set_on else None
            extra = f"Zes weken na het vaststellen is {in_woorden(until)}." if until else None
            yield over_versie(version, veld(version, "instemmingen"), extra=extra)


@regel("OPP-38")
def doel_niet_af(toets: Toetsing) -> Iterator[Treffer]:
    """A goal lacks how it is measured, when it is due, or who sees to it."""
    for version in open_of_kandidaat(toets, HANDELINGSDEEL):
        for goal in version.rijen("doelen"):
            missing = [one for one in ("hoe_meten", "datum_klaar", "wie") if not goal.gevuld(one)]
            if missing and goal.tekst("status") != "vervallen":
                yield over_deel(version, goal, veld(version, "doelen", goal, missing[0]))


@regel("OPP-39")
def alleen_iq(toets: Toetsing) -> Iterator[Treffer]:
    """There is an IQ, and beside it no factor, no other measurement and no other research."""
    short = "|".join(toets.woorden("afkortingen"))
    long = "|".join(toets.woorden("woorden"))
    speaks_of_iq = re.compile(rf"\b(?:{short})\b|(?i:{long})")
    for version in open_of_kandidaat(toets, PERSPECTIEFDEEL):
        measured = [one for one in version.rijen("didactische_gegevens") if one.gevuld("waarde")]
        research = [one for one in version.rijen("onderzoeken") if one.gevuld("wat") or one.gevuld("conclusie")]
        about_iq = [one for one in research if speaks_of_iq.search(_told(one))]
        reason = version.antwoorden.tekst("uitstroom_motivering") or ""
        has_iq = any(one.tekst("meetsoort") == "iq" for one in measured) or about_iq or speaks_of_iq.search(reason)
        has_more = (
            _factoren(version)
            or any(one.tekst("meetsoort") != "iq" for one in measured)
            or len(about_iq) < len(research)
        )
        if has_iq and not has_more:
            yield over_versie(version, veld(version, "factoren"))


def _told(research: Rij) -> str:
    return f"{research.tekst('wat') or ''} {research.tekst('conclusie') or ''}"


@regel("OPP-40")
def opmerkingen_niet_besproken(toets: Toetsing) -> Iterator[Treffer]:
    """Remarks of the parents came after the last talk, or it is not said whether they belong to the OPP."""
    for version in kandidaten(toets):
        told = version.antwoorden
        received = told.datum("opmerkingen_ontvangen_op")
        if received is None and not told.gevuld("opmerkingen_ouders"):
            continue
        talks = gehouden_overleg(version, toets.dag)
        last = talks[-1].datum("datum") if talks else None
        if last is None or (received is not None and received > last):
            yield over_versie(version, veld(version, "oogo"))
        elif told.ja("bijlage_is_deel_van_opp") is None:
            yield over_versie(version, veld(version, "bijlage_is_deel_van_opp"))
