"""How long something may be kept.

A school after the pupil left: OPP-31 and PRV-03. A samenwerkingsverband after a decision, advice or allocation: PRV-02
and OPP-30.

The terms end on the day on which the years have passed; only after that day something is kept too long.
"""

from collections.abc import Iterator

from forms.rules.bevinding import Veld, veld
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from models.snapshot import Document
from models.terms.calendar import over_jaren
from models.terms.dossier_dates import is_verwezen
from models.terms.hold import on_hold
from models.terms.tlv import oordeel_op


def _voorbij(toets: Toetsing, naam: str) -> bool:
    left = toets.beeld.leerling.uitschrijfdatum
    return left is not None and toets.dag > over_jaren(left, int(toets.getal(naam)))


def _in_school(toets: Toetsing) -> bool:
    return toets.beeld.organisatie.soort == "school" and not on_hold(toets.beeld)


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


def _van_swv(toets: Toetsing) -> Iterator[tuple[Document, int]]:
    """What a samenwerkingsverband keeps, with the days that are left of its term (negative: past)."""
    for document in (
        *toets.beeld.van_soort("tlv"),
        *toets.beeld.van_soort("arrangement"),
        *toets.beeld.van_soort("advies"),
    ):
        judged = oordeel_op(document)
        if judged is not None and not on_hold(toets.beeld, document):
            yield document, (over_jaren(judged, int(toets.getal("jaren"))) - toets.dag).days


def _dag_van(document: Document) -> str:
    """The question that holds the day from which it counts."""
    return "afgegeven_op" if document.soort == "advies" else "besluit_datum"


@regel("PRV-02")
def drie_jaar(toets: Toetsing) -> Iterator[Treffer]:
    """The three years are nearly or already over."""
    for document, left in _van_swv(toets):
        if left < 0:
            yield over_versie(document, veld(document, _dag_van(document)), "b")
        elif left <= toets.getal("vooraf_dagen"):
            yield over_versie(document, veld(document, _dag_van(document)), "a")


@regel("OPP-30")
def drie_jaar_voorbij(toets: Toetsing) -> Iterator[Treffer]:
    """Something about the pupil is kept longer than three years."""
    for document, left in _van_swv(toets):
        if left < 0:
            yield over_versie(document, veld(document, _dag_van(document)))
