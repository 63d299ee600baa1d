"""What changes when a pupil becomes 16 and 18: OPP-35 and PRV-06, and who gets no whole dossier: PRV-07."""

from collections.abc import Iterator

from forms.rules.bevinding import Veld
from forms.rules.kandidaten import kandidaten
from forms.rules.toetsing import Toetsing, Treffer, over_persoon, regel
from models.terms.dossier_dates import INZAGE_LEEFTIJD, MEERDERJARIG


@regel("OPP-35")
def zestien_of_ouder(toets: Toetsing) -> Iterator[Treffer]:
    """The pupil is 16 or older: told once, for the dossier."""
    age = toets.beeld.leerling.leeftijd(toets.dag)
    if age is None or age < INZAGE_LEEFTIJD or not (toets.in_toestand or kandidaten(toets)):
        return
    yield Treffer(veld=Veld("geboortedatum"), trap="a" if age >= MEERDERJARIG else "b")


@regel("PRV-06")
def kopie_voor_ouder(toets: Toetsing) -> Iterator[Treffer]:
    """A parent would get a print about a pupil of 16 or older."""
    age = toets.beeld.leerling.leeftijd(toets.dag)
    if age is None or age < INZAGE_LEEFTIJD:
        return
    for person in toets.beeld.betrokkenen:
        if person.is_ouder:
            yield over_persoon(person, trap="b" if age >= MEERDERJARIG else "a")


@regel("PRV-07")
def zonder_gezag(toets: Toetsing) -> Iterator[Treffer]:
    """A parent without gezag would get the whole dossier."""
    for person in toets.beeld.betrokkenen:
        if person.gezag_rol == "ouder_zonder_gezag":
            yield over_persoon(person)
