"""How long a school may keep a dossier after the pupil left: OPP-31 and PRV-03.

The terms end on the day on which the years have passed; only after that day something is kept too long.
"""

from collections.abc import Iterator

from forms.rules.bevinding import Veld
from forms.rules.toetsing import Toetsing, Treffer, regel
from models.snapshot import DossierBeeld
from models.terms.calendar import over_jaren
from models.terms.dossier_dates import is_verwezen


def _voorbij(toets: Toetsing, naam: str) -> bool:
    left = toets.beeld.leerling.uitschrijfdatum
    return left is not None and toets.dag > over_jaren(left, int(toets.getal(naam)))


def _bewaarpauze(beeld: DossierBeeld) -> bool:
    """Whether something of the dossier must be kept for now, with its reason."""
    return any(one.antwoorden.gevuld("bewaarpauze") for one in beeld.documenten)


def _in_school(toets: Toetsing) -> bool:
    return toets.beeld.organisatie.soort == "school" and not _bewaarpauze(toets.beeld)


@regel("OPP-31")
def opp_te_lang(toets: Toetsing) -> Iterator[Treffer]:
    """A school still has the OPP of a pupil who left long ago."""
    years = "jaren_verwezen" if is_verwezen(toets.beeld) else "jaren"
    if _in_school(toets) and any(toets.beeld.versies()) and _voorbij(toets, years):
        yield Treffer(veld=Veld("uitschrijfdatum"))


@regel("PRV-03")
def dossier_te_lang(toets: Toetsing) -> Iterator[Treffer]:
    """A school still has records of a pupil who left: plan and minutes first, verzuim and inschrijving later."""
    years = "jaren_verwezen" if is_verwezen(toets.beeld) else "jaren_dossier"
    about_pupil = any(toets.beeld.versies()) or any(one.soort != "verzuim" for one in toets.beeld.documenten)
    if _in_school(toets) and ((about_pupil and _voorbij(toets, years)) or _voorbij(toets, "jaren_verzuim")):
        yield Treffer(veld=Veld("uitschrijfdatum"))
