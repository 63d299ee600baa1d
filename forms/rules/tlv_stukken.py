"""The papers of a TLV request and what leaves with it: TLV-11, 12, 17 and 33."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from forms.audience import Reader, Recipient
from forms.consents import holding
from forms.person_numbers import find_person_numbers
from forms.rules.bevinding import veld
from forms.rules.geheim import geheimen, staat_in
from forms.rules.kandidaten import aanvragen
from forms.rules.regel import Handeling
from forms.rules.teksten import Tekst, documenten, teksten_voor
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from models.snapshot import Document, DossierBeeld, Rij

REPORTS = ("onderzoeksverslag", "iq_onderzoek")
"""Kinds of attachments that are a report of someone else."""
_SWV = Reader(Recipient.SWV)


def van_type(aanvraag: Document, *types: str) -> tuple[Rij, ...]:
    """The attachments of these kinds."""
    return tuple(row for row in aanvraag.rijen("bijlagen") if row.tekst("type") in types)


@regel("TLV-33")
def stuk_niet_af(toets: Toetsing) -> Iterator[Treffer]:
    """A paper in the list is not there, or has no day or writer."""
    for request in aanvragen(toets):
        for row in request.rijen("bijlagen"):
            missing = [one for one in ("titel", "datum", "schrijver") if not row.gevuld(one)]
            if missing and row.waarden:  # a row that was only begun names no paper yet
                yield over_versie(request, veld(request, "bijlagen", row, missing[0]))
                break


@regel("TLV-17")
def verslag_zonder_toestemming(toets: Toetsing) -> Iterator[Treffer]:
    """A report of someone else goes along without a permission with a date."""
    for request in aanvragen(toets):
        for row in van_type(request, *REPORTS):
            if not row.gevuld("toestemming_op") and not _toegestaan(toets, row):
                yield over_versie(request, veld(request, "bijlagen", row, "toestemming_op"))
                break


def _toegestaan(toets: Toetsing, stuk: Rij) -> bool:
    return allowed_by_consent(toets.beeld, toets.dag, {stuk.lokaal_id, stuk.tekst("titel"), stuk.tekst("type")})


def allowed_by_consent(beeld: DossierBeeld, dag: date, names: set[str | None]) -> bool:
    """Whether a consent with a date names an attachment that has these names."""
    return any(
        consent.antwoorden.gevuld("datum") and names & set(consent.antwoorden.codes("onderdelen"))
        for consent in holding(beeld, dag)
    )


@regel("TLV-11")
def verboden_gegeven(toets: Toetsing) -> Iterator[Treffer]:
    """Something that may not go to a samenwerkingsverband stands in what would go there."""
    forbidden = frozenset(toets.woorden("verboden_velden"))
    yield from _in_pakket(toets, lambda one: one[0].id in forbidden or bool(find_person_numbers(one[1])))


@regel("TLV-12")
def geheim_adres(toets: Toetsing) -> Iterator[Treffer]:
    """An address, telephone or e-mail that is secret stands in what would go to the samenwerkingsverband."""
    secrets = geheimen(toets.beeld)
    if secrets:
        yield from _in_pakket(toets, lambda one: staat_in(one[1], secrets))


def _in_pakket(toets: Toetsing, wrong: Callable[[Tekst], bool]) -> Iterator[Treffer]:
    """A breach per request, and one of the dossier itself where that goes along."""
    requests = aanvragen(toets)
    for request in requests:
        yield from _breach(request, teksten_voor(toets.beeld, request, _SWV), wrong)
    if toets.handeling is Handeling.TLV_INDIENEN:
        return
    yield from _breach(None, teksten_voor(toets.beeld, None, _SWV), wrong)
    for document in documenten(toets.beeld):
        if document not in requests:
            yield from _breach(document, teksten_voor(toets.beeld, document, _SWV), wrong)


def _breach(document: Document | None, texts: Iterable[Tekst], wrong: Callable[[Tekst], bool]) -> Iterator[Treffer]:
    place = next((one[0] for one in texts if wrong(one)), None)
    if place is not None:
        yield over_versie(document, place) if document else Treffer(veld=place)
