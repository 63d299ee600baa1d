"""Who may receive something of a dossier: everyone in it, its organisations, and the receivers in a consent."""

from dataclasses import dataclass

from models.snapshot import DossierBeeld
from models.values import LEERLING, Persoon

SCHOOL, SWV, STEUNPUNT = "school", "swv", "steunpunt"
_KEEPER = {"school": SCHOOL, "samenwerkingsverband": SWV, "steunpunt": STEUNPUNT}


@dataclass(frozen=True, slots=True)
class Ontvanger:
    """Who receives: `op` is a local id (or uid) of a person, leerling, school, swv, steunpunt, or a name as typed."""

    op: str
    uid: str | None = None


def ontvangers(beeld: DossierBeeld) -> tuple[Ontvanger, ...]:
    """Every recipient known, other than the keeper of the vault itself; nobody twice."""
    found = [Ontvanger(LEERLING, LEERLING)]
    found += [Ontvanger(one.lokaal_id or one.uid, one.uid) for one in beeld.betrokkenen]
    found += [Ontvanger(SCHOOL)] if beeld.school else []
    found += [Ontvanger(SWV)] if beeld.swv else []
    for consent in beeld.van_soort("toestemming"):
        found += [_named(beeld, one) for one in consent.antwoorden.personen("ontvanger")]
    keeper = _KEEPER.get(beeld.organisatie.soort)
    return tuple(one for one in dict.fromkeys(found) if one.op != keeper)


def _named(beeld: DossierBeeld, wie: Persoon | str) -> Ontvanger:
    if isinstance(wie, Persoon):
        person = beeld.betrokkene(wie.uid)
        return Ontvanger(person.lokaal_id or person.uid if person else wie.uid, wie.uid)
    if beeld.swv and wie in (beeld.swv.code, beeld.swv.naam):
        return Ontvanger(SWV)
    return Ontvanger(wie)
