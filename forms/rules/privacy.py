"""Numbers that may not leave, gezag that is not known, requests to see the dossier, consents: PRV-01, 08, 10, 11."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from forms.audience import Reader, Recipient
from forms.person_numbers import find_person_numbers
from forms.rules.bevinding import Veld, veld
from forms.rules.kandidaten import aanvragen, arrangementen
from forms.rules.ontvangers import STEUNPUNT, SWV, ontvangers
from forms.rules.regel import Handeling
from forms.rules.teksten import Tekst, documenten, dossier_teksten, open_teksten, teksten_voor
from forms.rules.toetsing import Toetsing, Treffer, over_persoon, over_versie, regel
from models.snapshot import Document
from models.terms.dossier_dates import INZAGEVERZOEK
from models.values import Persoon


@regel("PRV-01")
def persoonsnummer(toets: Toetsing) -> Iterator[Treffer]:
    """A text may hold a BSN or onderwijsnummer: told while typing, held back where the text would leave."""
    if toets.in_toestand:
        yield from _found(None, dossier_teksten(toets.beeld), "a")
        for document in documenten(toets.beeld):
            yield from _found(document, open_teksten(document), "a")
        return
    for reader in _lezers(toets):
        yield from _found(None, teksten_voor(toets.beeld, None, reader), "b")
        for document in documenten(toets.beeld):
            yield from _found(document, teksten_voor(toets.beeld, document, reader), "b")


def _found(document: Document | None, texts: Iterable[Tekst], step: str) -> Iterator[Treffer]:
    place = next((where for where, text in texts if find_person_numbers(text)), None)
    if place is not None:
        yield over_versie(document, place, step) if document else Treffer(veld=place, trap=step)


def _lezers(toets: Toetsing) -> tuple[Reader, ...]:
    """The samenwerkingsverband and the steunpunt, as far as this act would send them something."""
    swv, steunpunt = Reader(Recipient.SWV), Reader(Recipient.STEUNPUNT)
    if toets.handeling is Handeling.SWV_EXPORT:
        return (swv,)
    if toets.handeling is Handeling.AFDRUKKEN:
        return (swv, steunpunt)
    known = {one.op for one in ontvangers(toets.beeld)}
    return tuple(reader for name, reader in ((SWV, swv), (STEUNPUNT, steunpunt)) if name in known)


@regel("PRV-08")
def gezag_onbekend(toets: Toetsing) -> Iterator[Treffer]:
    """Of a parent it is not known whether they have gezag; from 18 on nobody has."""
    if toets.beeld.leerling.meerderjarig(toets.dag) or not _wordt_geprobeerd(toets):
        return
    for person in toets.beeld.betrokkenen:
        if person.is_ouder and person.gezag_rol in (None, "gezag_onbekend"):
            where = Veld("betrokkenen", None, person.uid, person.lokaal_id or person.uid, "gezag_rol")
            yield over_persoon(person, where, extra=f"Het gaat om {person.naam}." if person.naam else None)


def _wordt_geprobeerd(toets: Toetsing) -> bool:
    """Whether there is something that this act would send in."""
    if toets.handeling is Handeling.TLV_INDIENEN:
        return bool(aanvragen(toets))
    if toets.handeling is Handeling.ARRANGEMENT_INDIENEN:
        return bool(arrangementen(toets))
    return True


@regel("PRV-10")
def inzage_bijna_te_laat(toets: Toetsing) -> Iterator[Treffer]:
    """A request to see the dossier is not answered and its term is nearly over."""
    early = timedelta(days=toets.getal("inzage_dagen") - toets.getal("vooraf_dagen"))
    for event in toets.beeld.van_soort("gebeurtenis"):
        told = event.antwoorden
        asked = told.datum("datum")
        if told.tekst("soort") != INZAGEVERZOEK or asked is None or told.gevuld("afgehandeld_op"):
            continue
        if toets.dag >= asked + early:
            yield Treffer(event.uid, event.uid, veld=veld(event, "afgehandeld_op"))


@regel("PRV-11")
def toestemming_niet_af(toets: Toetsing) -> Iterator[Treffer]:
    """A consent that holds does not say to whom, what, why or on what ground something goes."""
    for consent in toets.beeld.van_soort("toestemming"):
        told = consent.antwoorden
        missing = [one for one in ("ontvanger", "onderdelen", "doel", "grondslag") if not told.gevuld(one)]
        if not missing or told.gevuld("ingetrokken_op"):
            continue
        receiver = next(iter(told.personen("ontvanger")), None)
        name = receiver if isinstance(receiver, str) else None
        uid = receiver.uid if isinstance(receiver, Persoon) else None
        person = toets.beeld.betrokkene(uid) if uid else None
        yield Treffer(consent.uid, uid, person.lokaal_id or uid if person else name or uid, veld(consent, missing[0]))
