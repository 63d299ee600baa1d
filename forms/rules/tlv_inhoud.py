"""What a TLV request must tell and rest on: talks, OPP, what was tried, why, where to, who signed.

TLV-18 to 23, 31, 32 and 34, and OPP-29.
"""

import re
from collections.abc import Iterator
from datetime import date

from forms.rules.bevinding import veld
from forms.rules.kandidaten import aanvragen
from forms.rules.teksten import open_teksten
from forms.rules.tlv_stukken import van_type
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from models.snapshot import Document
from models.terms.after_vaststellen import laatste_vaststelling
from models.terms.calendar import over_maanden
from models.terms.vaststelling import evaluatiedagen

_ONDERINSTROOM = frozenset({"onderinstroom_sbo", "onderinstroom_so"})
_TALKS = frozenset({"mdo", "ondersteuningsteam", "groot_overleg", "cvb"})
_HELPLESS = re.compile(r"handelingsverlegen", re.IGNORECASE)
_BEVOEGD = "bevoegd gezag"


@regel("TLV-18")
def geen_gesprek(toets: Toetsing) -> Iterator[Treffer]:
    """No talk aimed at agreement, with its minutes, was held before the request."""
    held = [
        day
        for talk in toets.beeld.van_soort("gesprek")
        if talk.antwoorden.tekst("soort") in _TALKS
        and (talk.antwoorden.gevuld("feiten") or talk.antwoorden.gevuld("verzonden_op"))
        and (day := talk.antwoorden.datum("datum")) is not None
    ]
    for request in aanvragen(toets):
        told = request.antwoorden.datum("mdo_datum") if van_type(request, "mdo_verslag") else None
        if not any(one < toets.dag for one in (*held, told) if one):
            yield over_versie(request, veld(request, "mdo_datum"))


@regel("TLV-19")
def opp_niet_recent(toets: Toetsing) -> Iterator[Treffer]:
    """No evaluated OPP is attached, or it is older than the samenwerkingsverband wants."""
    for request in aanvragen(toets):
        attached = van_type(request, "opp")
        if request.antwoorden.tekst("route") in _ONDERINSTROOM:
            if not attached:
                yield over_versie(request, veld(request, "bijlagen"), "c")
                continue
        elif not attached or not _geevalueerd(toets, request):
            yield over_versie(request, veld(request, "bijlagen"), "a")
        latest = max(_dagen(toets, request), default=None)
        if attached and latest and toets.dag > over_maanden(latest, int(toets.getal("opp_max_maanden"))):
            yield over_versie(request, veld(request, "bijlagen"), "b")


def _evaluaties(toets: Toetsing, aanvraag: Document) -> tuple[date, ...]:
    """The days on which the OPP was evaluated: in the dossier, and as the request tells."""
    told = [row.datum("datum") for row in van_type(aanvraag, "opp_evaluatie")]
    told.append(aanvraag.antwoorden.datum("opp_evaluatie_datum"))
    told += [day for period in toets.beeld.periodes for day in evaluatiedagen(period)]
    return tuple(one for one in told if one and one <= toets.dag)


def _geevalueerd(toets: Toetsing, aanvraag: Document) -> bool:
    return bool(van_type(aanvraag, "opp_evaluatie")) or bool(_evaluaties(toets, aanvraag))


def _dagen(toets: Toetsing, aanvraag: Document) -> Iterator[date]:
    """The days of vaststelling and evaluation of the OPP; without one in the dossier the day of the attachment."""
    yield from _evaluaties(toets, aanvraag)
    settled = [day for _, version in toets.beeld.versies() if (day := laatste_vaststelling(version))]
    attached = [day for row in van_type(aanvraag, "opp") if (day := row.datum("datum"))]
    yield from (one for one in settled or attached if one <= toets.dag)


@regel("TLV-20")
def niets_geprobeerd(toets: Toetsing) -> Iterator[Treffer]:
    """No earlier support with period, goal and effect, and no reason why not."""
    for request in aanvragen(toets):
        whole = any(
            (row.gevuld("van") or row.gevuld("periode")) and row.gevuld("doel") and row.gevuld("effect")
            for row in request.rijen("eerdere_ondersteuning")
        )
        if not whole and not request.antwoorden.gevuld("reden_geen_eerdere_ondersteuning"):
            yield over_versie(request, veld(request, "eerdere_ondersteuning"))


@regel("OPP-29")
def kan_niet_zonder_aanpak(toets: Toetsing) -> Iterator[Treffer]:
    """The school says that it cannot offer the support, without an OPP or without an approach and its effect."""
    has_opp = any(toets.beeld.versies())
    for request in aanvragen(toets):
        tried = any(row.gevuld("effect") for row in request.rijen("eerdere_ondersteuning"))
        if request.antwoorden.gevuld("waarom_niet_regulier") and not (has_opp and tried):
            yield over_versie(request, veld(request, "eerdere_ondersteuning" if has_opp else "bijlagen"))


@regel("TLV-21")
def motivering_ontbreekt(toets: Toetsing) -> Iterator[Treffer]:
    """It is not explained why not regulier, or why this kind."""
    for request in aanvragen(toets):
        missing = [one for one in ("waarom_niet_regulier", "waarom_deze_soort") if not request.antwoorden.gevuld(one)]
        if missing:
            yield over_versie(request, veld(request, missing[0]))


@regel("TLV-22")
def categorie_niet_onderbouwd(toets: Toetsing) -> Iterator[Treffer]:
    """Category 2 or 3 without explanation, or without the budget that the samenwerkingsverband asks."""
    by_category = toets.beeld.profiel.parameter("TLV-22", "begroting_bij_categorie", [])
    asked_for = by_category if isinstance(by_category, list) else []
    for request in aanvragen(toets):
        told, category = request.antwoorden, request.antwoorden.tekst("categorie")
        if category in {"2", "3"} and not told.gevuld("categorie_motivering"):
            yield over_versie(request, veld(request, "categorie_motivering"))
            continue
        asked = toets.aan("begroting_verplicht") or category in asked_for
        if asked and not van_type(request, "begroting") and not told.ja("begroting_toegevoegd"):
            yield over_versie(request, veld(request, "begroting_toegevoegd"))


@regel("TLV-23")
def duur_niet_onderbouwd(toets: Toetsing) -> Iterator[Treffer]:
    """It is not explained why for so long."""
    for request in aanvragen(toets):
        if not request.antwoorden.gevuld("duur_motivering"):
            yield over_versie(request, veld(request, "duur_motivering"))


@regel("TLV-31")
def beoogde_school(toets: Toetsing) -> Iterator[Treffer]:
    """No school in view, no contact with it, or no agreement where that is asked."""
    for request in aanvragen(toets):
        missing = [one for one in ("beoogde_school", "beoogde_contact") if not request.antwoorden.gevuld(one)]
        if toets.aan("school_akkoord_verplicht") and not request.antwoorden.ja("beoogde_akkoord"):
            missing.append("beoogde_akkoord")
        if missing:
            yield over_versie(request, veld(request, missing[0]))


@regel("TLV-32")
def school_tekende_niet(toets: Toetsing) -> Iterator[Treffer]:
    """Not signed by or in the name of the bevoegd gezag."""
    for request in aanvragen(toets):
        told = request.antwoorden
        missing = [one for one in ("getekend_door", "getekend_datum") if not told.gevuld(one)]
        if not told.ja("namens_bevoegd_gezag") and _BEVOEGD not in (told.tekst("getekend_als") or "").lower():
            missing.append("namens_bevoegd_gezag")
        if missing:
            yield over_versie(request, veld(request, missing[0]))


@regel("TLV-34")
def handelingsverlegen(toets: Toetsing) -> Iterator[Treffer]:
    """A word that is no legal term stands in the request."""
    for request in aanvragen(toets):
        place = next((where for where, text in open_teksten(request) if _HELPLESS.search(text)), None)
        if place is not None:
            yield over_versie(request, place)
