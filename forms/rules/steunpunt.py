"""A dossier of a steunpunt belongs to parents and pupil: STP-02 (consent for a name) and STP-03 (what may leave)."""

from collections.abc import Iterator

from forms.consents import items_for
from forms.rules.bevinding import Veld
from forms.rules.ontvangers import SWV, Ontvanger, ontvangers
from forms.rules.regel import Handeling
from forms.rules.toetsing import Toetsing, Treffer, regel
from models.snapshot.toestemming import named
from models.values import LEERLING

CONSENT_RULE = "STP-02"
"""The rule that asks for consent: it leads to where consent stands in the file of the steunpunt."""


@regel(CONSENT_RULE)
def naam_zonder_toestemming(toets: Toetsing) -> Iterator[Treffer]:
    """Somebody is named, and no explicit consent says who gave it, when and for what."""
    pupil = toets.beeld.leerling
    someone = pupil.naam or pupil.geboortedatum or any(one.naam and one.is_ouder for one in toets.beeld.betrokkenen)
    if not someone:
        return
    if not named(toets.beeld, toets.dag)[1]:
        file = next(iter(toets.beeld.van_soort("steunpunt")), None)  # there consent is recorded, once the file is begun
        yield Treffer(veld=Veld("toestemming", file.uid if file is not None else None))


@regel("STP-03")
def ontvanger_zonder_toestemming(toets: Toetsing) -> Iterator[Treffer]:
    """Nothing goes to a receiver whom no consent that holds names, with the parts. Family is no third party."""
    for receiver in ontvangers(toets.beeld):
        if toets.handeling is Handeling.SWV_EXPORT and receiver.op != SWV:
            continue
        if not _eigen(toets, receiver) and not items_for(toets.beeld, toets.dag, receiver.op, receiver.uid):
            yield Treffer(None, receiver.uid, receiver.op, Veld("toestemming"))


def _eigen(toets: Toetsing, ontvanger: Ontvanger) -> bool:
    """The pupil, a parent or guardian, and who works at the steunpunt itself."""
    person = toets.beeld.betrokkene(ontvanger.uid) if ontvanger.uid else None
    own = toets.beeld.organisatie.naam
    return ontvanger.op == LEERLING or (
        person is not None and (person.is_ouder or (own is not None and person.organisatie == own))
    )
