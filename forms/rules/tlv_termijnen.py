"""The clocks of a TLV request, and the number of one that was granted: TLV-35 and OPP-34."""

from collections.abc import Iterator
from datetime import timedelta

from forms.rules.bevinding import Veld, veld
from forms.rules.kandidaten import aanvragen
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from models.snapshot import Document
from models.terms.calendar import in_woorden
from models.terms.tlv import (
    TOEGEKEND,
    is_afgelopen,
    is_ingediend,
    ontvangen_op,
    overleggen,
    staat_stil,
    stilgestaan,
    wacht_op_toelating,
)

_BESLUIT_VOORAF, _BEZWAAR_VOORAF, _ZORGPLICHT_VOORAF = 14, 14, 7
_WEEK = 7


@regel("TLV-35")
def termijn_loopt(toets: Toetsing) -> Iterator[Treffer]:
    """A clock of the request is nearly or already over: decision, objection, admission, papers before a meeting."""
    for request in toets.beeld.van_soort("tlv") if toets.in_toestand else aanvragen(toets):
        yield from _besluit(toets, request)
        yield from _bezwaar(toets, request)
        yield from _zorgplicht(toets, request)
        yield from _stukken(toets, request)


def _besluit(toets: Toetsing, aanvraag: Document) -> Iterator[Treffer]:
    received = ontvangen_op(aanvraag)
    if received is None or is_afgelopen(aanvraag) or staat_stil(aanvraag, toets.dag):
        return
    end = received + timedelta(days=toets.getal("besluit_dagen") + stilgestaan(aanvraag, toets.dag))
    if (end - toets.dag).days <= _BESLUIT_VOORAF:
        yield over_versie(aanvraag, veld(aanvraag, "ontvangst_datum"), "a", f"Dat is {in_woorden(end)}.")


def _bezwaar(toets: Toetsing, aanvraag: Document) -> Iterator[Treffer]:
    told = aanvraag.antwoorden.datum("bekendgemaakt_op")
    if told is None or aanvraag.antwoorden.gevuld("bezwaar_ingediend_op"):
        return
    end = told + timedelta(days=toets.getal("bezwaar_dagen"))
    if 0 <= (end - toets.dag).days <= _BEZWAAR_VOORAF:
        yield over_versie(aanvraag, veld(aanvraag, "bekendgemaakt_op"), "b", f"De laatste dag is {in_woorden(end)}.")


def _zorgplicht(toets: Toetsing, aanvraag: Document) -> Iterator[Treffer]:
    asked = wacht_op_toelating(toets.beeld)
    if asked is None:
        return
    first = asked + timedelta(days=_WEEK * toets.getal("zorgplicht_weken"))
    if (first - toets.dag).days <= _ZORGPLICHT_VOORAF:
        extra = first + timedelta(days=_WEEK * toets.getal("zorgplicht_extra_weken"))
        words = f"Zes weken is {in_woorden(first)}; met vier weken extra is het {in_woorden(extra)}."
        yield over_versie(aanvraag, Veld("aanmelddatum"), "c", words)


def _stukken(toets: Toetsing, aanvraag: Document) -> Iterator[Treffer]:
    """The papers of the first meeting that is still to come."""
    coming = next((one for one in overleggen(toets.beeld) if one >= toets.dag), None)
    if coming is None or is_ingediend(aanvraag):
        return
    last = coming - timedelta(days=toets.getal("dossier_dagen_voor_overleg"))
    if toets.dag > last:
        yield over_versie(aanvraag, veld(aanvraag, "status"), "d", f"Het overleg is op {in_woorden(coming)}.")


@regel("OPP-34")
def zonder_nummer(toets: Toetsing) -> Iterator[Treffer]:
    """Granted, without the number of the TLV."""
    for request in toets.beeld.van_soort("tlv"):
        if request.antwoorden.tekst("besluit") in TOEGEKEND and not request.antwoorden.gevuld("beschikkingsnummer"):
            yield over_versie(request, veld(request, "beschikkingsnummer"))
