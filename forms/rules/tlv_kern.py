"""The core of a TLV request: kind, period, earlier TLV, who applies, and whether a TLV belongs here at all.

TLV-01 to 09, 36 and 37.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from forms.rules.bevinding import veld
from forms.rules.kandidaten import aanvragen
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from models.snapshot import Document
from models.terms.calendar import Schooljaar, schooljaar, verjaardag
from models.terms.tlv import dag_in_jaar

MET_CATEGORIE = frozenset({"so", "vso"})
_CATEGORIE = frozenset({"1", "2", "3"})
_PAST_BIJ = {"sbo": "PO", "so": "PO", "vso": "VO", "pro": "VO"}
_SCHOOL_VAN_ROUTE = {"po_vso": "vso", "vo_vso": "vo"}
_ZWAARSTE = "3"


@regel("TLV-01")
def soort_en_categorie(toets: Toetsing) -> Iterator[Treffer]:
    """No kind, or a category that does not go with it."""
    for request in aanvragen(toets):
        kind, category = request.antwoorden.tekst("tlv_soort"), request.antwoorden.tekst("categorie")
        if kind is None:
            yield over_versie(request, veld(request, "tlv_soort"))
        elif (kind in MET_CATEGORIE) != (category in _CATEGORIE):
            yield over_versie(request, veld(request, "categorie"))


@regel("TLV-02")
def verkeerd_samenwerkingsverband(toets: Toetsing) -> Iterator[Treffer]:
    """The number of the samenwerkingsverband is of the other kind of education."""
    for request in aanvragen(toets):
        told = re.sub(r"[^A-Z]", "", (request.antwoorden.tekst("swv_code") or "").upper())
        fits = _PAST_BIJ.get(request.antwoorden.tekst("tlv_soort") or "")
        if fits and told in {"PO", "VO"} and told != fits:
            yield over_versie(request, veld(request, "swv_code"))


def _periode(aanvraag: Document) -> tuple[date | None, date | None]:
    return aanvraag.antwoorden.datum("periode_start"), aanvraag.antwoorden.datum("periode_eind")


@regel("TLV-03")
def periode_klopt_niet(toets: Toetsing) -> Iterator[Treffer]:
    """No begin, an end before it, or for so and vso no whole school year inside."""
    for request in aanvragen(toets):
        start, end = _periode(request)
        if start is None or (end is not None and end < start):
            yield over_versie(request, veld(request, "periode_start" if start is None else "periode_eind"), "a")
        elif end is not None and request.antwoorden.tekst("tlv_soort") in MET_CATEGORIE:
            year = schooljaar(start)
            first = year if start == year.begin else Schooljaar(year.beginjaar + 1)
            if first.einde > end:
                yield over_versie(request, veld(request, "periode_eind"), "b")


@regel("TLV-04")
def eind_is_geen_31_juli(toets: Toetsing) -> Iterator[Treffer]:
    """The end is another day than the last of a school year."""
    for request in aanvragen(toets):
        end = _periode(request)[1]
        if end is not None and end != schooljaar(end).einde:
            yield over_versie(request, veld(request, "periode_eind"))


@regel("TLV-05")
def te_oud(toets: Toetsing) -> Iterator[Treffer]:
    """The TLV goes on after the age at which that kind of school mostly ends."""
    born = toets.beeld.leerling.geboortedatum
    for request in aanvragen(toets):
        kind, end = request.antwoorden.tekst("tlv_soort"), _periode(request)[1]
        if born is None or end is None:
            continue
        last = None
        if kind in {"sbo", "so"}:
            last = schooljaar(verjaardag(born, int(toets.getal("leeftijd_sbo_so")))).einde
        elif kind == "vso":
            last = verjaardag(born, int(toets.getal("leeftijd_vso")))
        if last is not None and end > last:
            yield over_versie(request, veld(request, "periode_eind"))


@regel("TLV-06")
def emb(toets: Toetsing) -> Iterator[Treffer]:
    """EMB with another category than the heaviest, or another end than the OPP that holds expects."""
    for request in aanvragen(toets):
        if not request.antwoorden.ja("emb"):
            continue
        if request.antwoorden.tekst("categorie") != _ZWAARSTE:
            yield over_versie(request, veld(request, "categorie"))
        elif (expected := _verwacht_eind(toets)) is not None and _periode(request)[1] != expected:
            yield over_versie(request, veld(request, "periode_eind"))


def _verwacht_eind(toets: Toetsing) -> date | None:
    """The expected end of so or vso in the newest OPP that gives one."""
    found = None
    for _, version in toets.beeld.versies():
        found = version.antwoorden.datum("verwacht_einde_school") or found
    return found


@regel("TLV-07")
def vorige_tlv(toets: Toetsing) -> Iterator[Treffer]:
    """An extension: the earlier TLV is not told, does not join on, or the last day to ask has come."""
    for request in aanvragen(toets):
        told = request.antwoorden
        if told.tekst("aanvraag_type") != "verlenging":
            continue
        missing = [one for one in ("eerdere_tlv_nummer", "eerdere_tlv_eind") if not told.gevuld(one)]
        if missing:
            yield over_versie(request, veld(request, missing[0]), "a")
        end, start = told.datum("eerdere_tlv_eind"), told.datum("periode_start")
        if end is None:
            continue
        if start is not None and start != end + timedelta(days=1):
            yield over_versie(request, veld(request, "periode_start"), "b")
        last = dag_in_jaar(toets.tekst("uiterste_datum_verlenging"), end.year)
        if last is not None and toets.dag >= last:
            yield over_versie(request, veld(request, "eerdere_tlv_eind"), "c")


@regel("TLV-08")
def wie_vraagt_aan(toets: Toetsing) -> Iterator[Treffer]:
    """No school applies, or it is not told in what role and since when."""
    for request in aanvragen(toets):
        if not request.antwoorden.gevuld("aanvragende_school"):
            yield over_versie(request, veld(request, "aanvragende_school"), "a")
        missing = [one for one in ("aanvragersrol", "rol_datum") if not request.antwoorden.gevuld(one)]
        if missing:
            yield over_versie(request, veld(request, missing[0]), "b")


@regel("TLV-09")
def verkeerde_school(toets: Toetsing) -> Iterator[Treffer]:
    """The step to vso is asked by a school of another kind than the route needs."""
    kind = toets.beeld.school.schoolsoort if toets.beeld.school else None
    for request in aanvragen(toets):
        needed = _SCHOOL_VAN_ROUTE.get(request.antwoorden.tekst("route") or "")
        if needed and kind != needed:
            yield over_versie(request, veld(request, "route"))


@regel("TLV-36")
def past_niet_bij_pro(toets: Toetsing) -> Iterator[Treffer]:
    """IQ or backlogs do not quite fit the criteria of praktijkonderwijs. Never a verdict."""
    domains = toets.woorden("domeinen")
    for request in aanvragen(toets) if not toets.in_toestand else toets.beeld.van_soort("tlv"):
        if request.antwoorden.tekst("tlv_soort") != "pro":
            continue
        rows = request.rijen("pro_gegevens")
        measured = [told for row in rows if (told := row.getal("iq")) is not None]
        behind = {row.tekst("domein") for row in rows} & set(domains)
        outside = any(not toets.getal("iq_min") <= one <= toets.getal("iq_max") for one in measured)
        few = len(behind) < toets.getal("aantal_domeinen") or not behind & set(toets.woorden("een_van"))
        if outside or few:
            yield over_versie(request, veld(request, "pro_gegevens"))


@regel("TLV-37")
def andere_route(toets: Toetsing) -> Iterator[Treffer]:
    """A kind is chosen although another route applies."""
    for request in aanvragen(toets):
        if request.antwoorden.ja("andere_route") and request.antwoorden.gevuld("tlv_soort"):
            yield over_versie(request, veld(request, "andere_route"))
