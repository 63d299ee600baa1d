"""Pupil and parents in a TLV request: who they are, what they think, what they saw and signed.

TLV-10, 13 to 16, 29 and 30. Disagreement of a parent never blocks.
"""

from collections.abc import Iterator
from datetime import date

from forms.rules.bevinding import Veld, veld
from forms.rules.kandidaten import aanvragen
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from models.snapshot import Document, Rij
from models.terms.tlv import ontvangen_op
from models.values import LEERLING

_WITHOUT_REASON = frozenset({"eens"})
_TOO_YOUNG = frozenset({"te jong", "te jong."})
_PUPIL = ("voornamen", "achternaam", "geboortedatum", "adres_geheim")
_WHERE = ("adres", "woonplaats")


@regel("TLV-10")
def leerling_niet_af(toets: Toetsing) -> Iterator[Treffer]:
    """Name, birth date, address, or whether the address is secret is missing."""
    pupil = toets.beeld.leerling
    missing = [one for one in _PUPIL if getattr(pupil, one) in (None, "")]
    where = [one for one in _WHERE if not getattr(pupil, one)] if pupil.adres_geheim is False else []
    for request in aanvragen(toets):
        if missing:
            yield over_versie(request, Veld("voornaam" if missing[0] == "voornamen" else missing[0], request.uid), "a")
        if where:
            yield over_versie(request, Veld(where[0], request.uid), "b")


@regel("TLV-13")
def ouders_niet_af(toets: Toetsing) -> Iterator[Treffer]:
    """The parents are answerable and none is recorded, or of a parent it is not known whether they have gezag."""
    parents = [one for one in toets.beeld.betrokkenen if one.is_ouder]
    unknown = [one for one in parents if one.gezag_rol in (None, "gezag_onbekend")]
    for request in aanvragen(toets):
        if request.antwoorden.ja("ouders_aansprakelijk") and not parents:
            yield over_versie(request, veld(request, "ouders"), "a")
        if unknown and not toets.beeld.leerling.meerderjarig(toets.dag):
            yield over_versie(request, veld(request, "ouders"), "b")


def _positie(aanvraag: Document, uid: str) -> Rij | None:
    """The last position of someone who decides."""
    rows = [row for row in aanvraag.rijen("ouders_posities") if uid in row.uids("ouder")]
    return rows[-1] if rows else None


@regel("TLV-14")
def standpunt_ontbreekt(toets: Toetsing) -> Iterator[Treffer]:
    """Of someone with gezag there is no position, or one other than agreement without reason and what was tried."""
    for request in aanvragen(toets):
        for uid in toets.beeld.gezaghouders(toets.dag):
            row = _positie(request, uid)
            place = _open(row) if row else "positie"
            if place:
                yield over_versie(request, veld(request, "ouders_posities", row, place if row else None))
                break


def _open(row: Rij) -> str | None:
    position = row.tekst("positie")
    if position is None:
        return "positie"
    if position in _WITHOUT_REASON:
        return None
    return next((one for one in ("reden", "wat_geprobeerd") if not row.gevuld(one)), None)


@regel("TLV-15")
def te_weinig_handtekeningen(toets: Toetsing) -> Iterator[Treffer]:
    """Fewer of those with gezag signed than the samenwerkingsverband asks."""
    deciding = toets.beeld.gezaghouders(toets.dag)
    asked = {"geen": 0, "een_met_gezag": 1}.get(toets.tekst("handtekeningen_ouders"), len(deciding))
    for request in aanvragen(toets):
        signed = [uid for uid in deciding if _getekend(request, uid)]
        if len(signed) < min(asked, len(deciding)):
            yield over_versie(request, veld(request, "ouders_posities"))


def _getekend(aanvraag: Document, uid: str) -> bool:
    row = _positie(aanvraag, uid)
    own = uid == LEERLING and aanvraag.antwoorden.gevuld("leerling_getekend_op")
    return own or (row is not None and row.gevuld("getekend_op"))


@regel("TLV-16")
def niet_gezien(toets: Toetsing) -> Iterator[Treffer]:
    """Someone with gezag did not see the request before it goes, or got no copy."""
    for request in aanvragen(toets):
        sent = ontvangen_op(request) or toets.dag
        for uid in toets.beeld.gezaghouders(toets.dag):
            row = _positie(request, uid)
            place = _ongezien(row, sent) if row else "inzage_op"
            if place:
                yield over_versie(request, veld(request, "ouders_posities", row, place if row else None))
                break


def _ongezien(row: Rij, verzonden: date) -> str | None:
    seen = row.datum("inzage_op")
    if seen is None or seen > verzonden:
        return "inzage_op"
    return None if row.gevuld("kopie_op") else "kopie_op"


@regel("TLV-29")
def leerling_niet_gehoord(toets: Toetsing) -> Iterator[Treffer]:
    """The pupil was not heard about the request, and there is no good reason; of a young child it is a hint."""
    age = toets.beeld.leerling.leeftijd(toets.dag)
    young = age is not None and age < toets.getal("leeftijd_horen")
    for request in aanvragen(toets):
        heard = _gehoord(toets, request)
        reason = (request.antwoorden.tekst("reden_niet_gehoord") or "").strip().lower()
        if young and not heard:
            yield over_versie(request, veld(request, "hoormoment"), "b")
        elif not young and not heard and (not reason or reason in _TOO_YOUNG):
            yield over_versie(request, veld(request, "hoormoment"), "a")


def _gehoord(toets: Toetsing, aanvraag: Document) -> bool:
    """Whether a hearing with a day and words stands with the request, or as a hoormoment about it."""
    rows = aanvraag.rijen("hoormoment")
    if aanvraag.antwoorden.gevuld("leerling_mening") and any(row.gevuld("datum") for row in rows):
        return True
    return any(
        one.antwoorden.gevuld("gehoord_op") and one.antwoorden.gevuld("inbreng")
        for one in toets.beeld.hoormomenten()
        if one.bij_uid == aanvraag.uid or (one.bij_uid is None and one.antwoorden.tekst("aanleiding") == "tlv")
    )


@regel("TLV-30")
def leerling_tekende_niet(toets: Toetsing) -> Iterator[Treffer]:
    """The samenwerkingsverband asks the pupil's signature from an age that is reached."""
    asked = toets.beeld.profiel.parameter("TLV-30", "leerling_tekent_vanaf", toets.getal("leerling_tekent_vanaf"))
    age = toets.beeld.leerling.leeftijd(toets.dag)
    if asked is None or age is None or age < toets.getal("leerling_tekent_vanaf"):
        return
    for request in aanvragen(toets):
        if not request.antwoorden.gevuld("leerling_getekend_op"):
            yield over_versie(request, veld(request, "leerling_getekend_op"))
