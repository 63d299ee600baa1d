"""Dates that follow from a version that was vastgesteld: explaining it to the pupil, and the way to the commission."""

from collections.abc import Iterator
from datetime import date

from models.snapshot import Document, DossierBeeld
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL
from models.terms.ground import Grond
from models.terms.term import Aard, Parameters, Telling, Term
from models.terms.vaststelling import geheel_vastgesteld_op, oneens


def uitgelegd_op(beeld: DossierBeeld, versie: Document) -> date | None:
    """The first day on which the outcome of a hearing about this version was explained to the pupil."""
    days = (one.antwoorden.datum("uitgelegd_op") for one in beeld.hoormomenten(versie))
    return min(filter(None, days), default=None)


def explanation(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """Per version set since the right to be heard: the last day to explain it to the pupil (OPP-12)."""
    ground = Grond("OPP-12", parameters, dag)
    for _, version in beeld.versies():
        set_on = geheel_vastgesteld_op(version)
        if set_on is None or set_on < ground.geldig_vanaf:
            continue
        yield ground.term(
            "Uitleg aan de leerling",
            set_on,
            f"de dag waarop versie {version.nummer} is vastgesteld",
            Telling(dagen=ground.getal("toelichting_dagen")),
            gedaan_op=uitgelegd_op(beeld, version),
            waarschuw=set_on,
            onderwerp=version.uid,
        )


def dispute(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """Per version that was set in disagreement: until when parents can go to the Geschillencommissie (OPP-28)."""
    ground = Grond("OPP-28", parameters, dag)
    for _, version in beeld.versies():
        set_on = laatste_vaststelling(version)
        if set_on is not None and oneens(version):
            yield ground.term(
                "Ouders kunnen naar de Geschillencommissie",
                set_on,
                f"de dag waarop versie {version.nummer} is vastgesteld terwijl jullie het niet eens waren",
                Telling(dagen=ground.getal("geschil_dagen")),
                aard=Aard.RECHT,
                onderwerp=version.uid,
            )


def laatste_vaststelling(versie: Document) -> date | None:
    """The last day on which a part of a version was vastgesteld; None while both are open."""
    days = (versie.vastgesteld_op(PERSPECTIEFDEEL), versie.vastgesteld_op(HANDELINGSDEEL))
    return max(filter(None, days), default=None)
