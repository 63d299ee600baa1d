"""What a samenwerkingsverband may give to others: OPP-32."""

from collections.abc import Iterator

from forms.consents import items_for
from forms.definition import FieldType, form
from forms.rules.ontvangers import SCHOOL, Ontvanger, ontvangers
from forms.rules.teksten import documenten
from forms.rules.toetsing import Toetsing, Treffer, regel
from models.snapshot import Document
from models.values import LEERLING

_ABOUT_HEALTH = frozenset({"opp", "tlv", "arrangement"})


@regel("OPP-32")
def gezondheid_naar_derde(toets: Toetsing) -> Iterator[Treffer]:
    """Free text about a pupil may go to pupil, gezagshouders and the school; to others only with a consent."""
    if not any(_vrije_tekst(one) for one in documenten(toets.beeld) if one.soort in _ABOUT_HEALTH):
        return
    for receiver in ontvangers(toets.beeld):
        if not _mag(toets, receiver) and not items_for(toets.beeld, toets.dag, receiver.op, receiver.uid):
            yield Treffer(None, receiver.uid, receiver.op)


def _vrije_tekst(document: Document) -> bool:
    """Whether a document holds words of someone: every free text counts as health data."""
    for field in form(document.formulier).fields():
        if field.type is FieldType.LANGE_TEKST and document.antwoorden.gevuld(field.id):
            return True
        long = [one.id for one in field.kolommen if one.type is FieldType.LANGE_TEKST]
        if any(row.gevuld(name) for row in document.rijen(field.id) for name in long):
            return True
    return False


def _mag(toets: Toetsing, ontvanger: Ontvanger) -> bool:
    if ontvanger.op in (LEERLING, SCHOOL):
        return True
    person = toets.beeld.betrokkene(ontvanger.uid) if ontvanger.uid else None
    school = toets.beeld.school.naam if toets.beeld.school else None
    deciding = ontvanger.uid in toets.beeld.gezaghouders(toets.dag)
    return deciding or (person is not None and school is not None and person.organisatie == school)
