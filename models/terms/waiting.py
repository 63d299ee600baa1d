"""Who must act first when that is someone else than the keeper of the vault: the code in `termijn.wacht_op`.

The codes are those of the vocabularies (`rapport_ontvanger`, `betrokkene_soort`), with one word for all who decide for
a child. Guarantee: a colleague of the keeper is nobody to wait for.
"""

from enum import StrEnum

from models.snapshot import Betrokkene, Document, DossierBeeld
from models.values import LEERLING, Persoon


class WachtOp(StrEnum):
    """For whom one waits."""

    LEERLING = "leerling"
    OUDERS = "ouders"
    SCHOOL = "school"
    SWV = "swv"
    STEUNPUNT = "steunpunt"
    PROFESSIONAL = "professional"
    NAASTE = "naaste"


_BY_ROLE = {
    "leerling": WachtOp.LEERLING,
    "ouder": WachtOp.OUDERS,
    "meegebracht": WachtOp.NAASTE,
    "leerkracht": WachtOp.SCHOOL,
    "ib": WachtOp.SCHOOL,
    "directeur": WachtOp.SCHOOL,
    "consulent_swv": WachtOp.SWV,
}
"""By the role at a conversation. Who brings a trade of their own is a professional; `anders` says nothing."""
_KEEPER = {
    "school": WachtOp.SCHOOL,
    "samenwerkingsverband": WachtOp.SWV,
    "steunpunt": WachtOp.STEUNPUNT,
}


def keeper(beeld: DossierBeeld) -> WachtOp | None:
    """Who keeps the vault."""
    return _KEEPER.get(beeld.organisatie.soort)


def waits_for(beeld: DossierBeeld, whom: WachtOp) -> WachtOp | None:
    """Someone to wait for; None for the keeper of the vault."""
    return None if whom is keeper(beeld) else whom


def who_does(beeld: DossierBeeld, talk: Document, who: tuple[Persoon | str, ...]) -> WachtOp | None:
    """For whom one waits where an agreement is done by these people; None as soon as one is of the keeper."""
    told = [_who(beeld, talk, one) for one in who]
    if not told or any(one is None or one is keeper(beeld) for one in told):
        return None
    return told[0]


def _who(beeld: DossierBeeld, talk: Document, who: Persoon | str) -> WachtOp | None:
    if isinstance(who, str):
        return _by_role(talk, who)
    if who.uid == LEERLING:
        return WachtOp.LEERLING
    person = beeld.betrokkene(who.uid)
    if person is None:
        return None
    if person.is_ouder:
        return WachtOp.OUDERS
    return WachtOp.NAASTE if person.soort == "naaste" else _by_work(beeld, person)


def _by_role(talk: Document, name: str) -> WachtOp | None:
    """Someone who was only typed by name: by the role at the table, where that is told."""
    folded = name.strip().casefold()
    for row in talk.rijen("deelnemers"):
        if any(isinstance(one, str) and one.strip().casefold() == folded for one in row.personen("naam")):
            role = row.tekst("rol")
            return None if role in (None, "anders") else _BY_ROLE.get(role, WachtOp.PROFESSIONAL)
    return None


def _by_work(beeld: DossierBeeld, person: Betrokkene) -> WachtOp | None:
    """A professional: by the organisation; without one it may well be a colleague."""
    works_at = (person.organisatie or "").strip().casefold()
    places = (
        (beeld.organisatie.naam, keeper(beeld)),
        (beeld.school.naam if beeld.school else None, WachtOp.SCHOOL),
        (beeld.swv.naam if beeld.swv else None, WachtOp.SWV),
    )
    for name, whom in places:
        if name and name.strip().casefold() == works_at:
            return whom
    return WachtOp.PROFESSIONAL if works_at else None
