"""The consents of a dossier: who came to the steunpunt, and which parts may go to whom.

A consent holds from its date until it is withdrawn. It gives only the parts it names, to the receiver it names.
"""

from collections.abc import Iterator
from datetime import date
from functools import cache

from pydantic import TypeAdapter

from models.resources import load_toml
from models.snapshot import Document, DossierBeeld
from models.snapshot.toestemming import withdrawn
from models.values import Persoon


def holding(beeld: DossierBeeld, dag: date) -> Iterator[Document]:
    """The consents that hold on a day."""
    for consent in beeld.van_soort("toestemming"):
        since, until = consent.antwoorden.datum("datum"), consent.antwoorden.datum("ingetrokken_op")
        if (since is None or since <= dag) and (until is None or until > dag):
            yield consent


def came_by(beeld: DossierBeeld) -> frozenset[str]:
    """The uids of those who came to the steunpunt: who gave a consent, and who the file is about as parent."""
    given = (one.antwoorden.uids("door") for one in beeld.van_soort("toestemming"))
    asked = (one.antwoorden.uids("naam_ouder") for one in beeld.van_soort("steunpunt"))
    return frozenset().union(*given, *asked)


def items_for(beeld: DossierBeeld, dag: date, recipient: str, uid: str | None) -> frozenset[str]:
    """The parts that consents give to a receiver: a kind (school, swv, leerling ...) or the person with this uid.

    Where consent for the file of a steunpunt itself is withdrawn, nothing goes out of it any more.
    """
    if beeld.organisatie.soort == "steunpunt" and withdrawn(beeld, dag):
        return frozenset()
    names = {recipient, *_names(beeld, recipient)}
    found: set[str] = set()
    for consent in holding(beeld, dag):
        receivers = {one.uid if isinstance(one, Persoon) else one for one in consent.antwoorden.personen("ontvanger")}
        if receivers & names or uid in receivers:
            found |= set(consent.antwoorden.codes("onderdelen"))
    return frozenset(found)


def _names(beeld: DossierBeeld, recipient: str) -> tuple[str, ...]:
    """How else a consent may name an organisation."""
    if recipient == "swv":
        own = (beeld.swv.code, beeld.swv.naam) if beeld.swv else ()
        return ("samenwerkingsverband", *filter(None, own))
    if recipient == "school" and beeld.school and beeld.school.naam:
        return (beeld.school.naam,)
    return ()


@cache
def _parts() -> dict[str, dict[str, tuple[str, ...]]]:
    return TypeAdapter(dict[str, dict[str, tuple[str, ...]]]).validate_python(load_toml("toestemming.toml"))


def fields_of(soort: str, items: frozenset[str]) -> frozenset[str]:
    """The fields of a kind of document that these parts are about. A part may be the name of a field itself."""
    return frozenset(field for item in items for field in _parts().get(item, {}).get(soort, (item,)))
