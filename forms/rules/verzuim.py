"""Absence: the threshold of lesson hours, luxeverzuim, and a pupil who stays at home: VZM-01 to 04."""

from collections.abc import Iterator

from forms.rules.bevinding import veld
from forms.rules.ontvangers import SWV, ontvangers
from forms.rules.regel import Handeling
from forms.rules.toetsing import Toetsing, Treffer, regel
from models.snapshot import Document, Rij, Vakantie
from models.terms.absence import VRIJGESTELD, grens_bereikt_op, thuiszitter_bekeken
from models.terms.calendar import lesdagen


def _gemeld(document: Document, row: Rij | None = None) -> bool:
    return document.antwoorden.gevuld("melding_op") or (row is not None and row.gevuld("gemeld_op"))


def _vakanties(toets: Toetsing) -> tuple[Vakantie, ...]:
    return toets.beeld.school.vakanties if toets.beeld.school else ()


@regel("VZM-01")
def grens_bereikt(toets: Toetsing) -> Iterator[Treffer]:
    """Ongeoorloofd verzuim reaches the threshold within so many lesson weeks in a row, and was not reported."""
    for document in toets.beeld.van_soort("verzuim"):
        reached = grens_bereikt_op(
            document, _vakanties(toets), toets.getal("verzuim_uren"), int(toets.getal("lesweken"))
        )
        if reached is not None and not _gemeld(document):
            yield Treffer(document.uid, veld=veld(document, "melding_op"))


@regel("VZM-02")
def luxeverzuim(toets: Toetsing) -> Iterator[Treffer]:
    """Luxeverzuim that was not reported, or leave of more school days than the school may give."""
    for document in toets.beeld.van_soort("verzuim"):
        luxury = [row for row in document.rijen("regels") if row.tekst("soort") == "luxe"]
        for row in luxury:
            if not _gemeld(document, row):
                yield Treffer(document.uid, veld=veld(document, "regels", row, "gemeld_op"), trap="a")
                break
        for row in luxury:
            first = row.datum("datum")
            last = row.datum("tot") or first
            if first and last and lesdagen(first, last, _vakanties(toets)) > toets.getal("luxe_dagen"):
                yield Treffer(document.uid, veld=veld(document, "regels", row, "tot"), trap="b")
                break


@regel("VZM-04")
def lang_afwezig(toets: Toetsing) -> Iterator[Treffer]:
    """The pupil is away for more than so many days in a row without vrijstelling; is it a thuiszitter is open."""
    for document in toets.beeld.van_soort("verzuim"):
        since = document.antwoorden.datum("afwezig_sinds")
        if since is None or document.antwoorden.tekst("vrijstelling") in VRIJGESTELD:
            continue
        if (toets.dag - since).days > toets.getal("thuiszit_dagen") and not thuiszitter_bekeken(document):
            yield Treffer(document.uid, veld=veld(document, "afwezig_sinds"))


@regel("VZM-03")
def geoorloofd_gaat_mee(toets: Toetsing) -> Iterator[Treffer]:
    """Geoorloofd verzuim would leave with a name, because the user chose so; without that choice it stays here."""
    if toets.handeling is Handeling.EXPORT_DERDE and not any(one.op == SWV for one in ontvangers(toets.beeld)):
        return
    for document in toets.beeld.van_soort("verzuim"):
        lawful = [row for row in document.rijen("regels") if row.tekst("soort") == "geoorloofd"]
        if lawful and document.antwoorden.ja("geoorloofd_mee"):
            yield Treffer(document.uid, veld=veld(document, "geoorloofd_mee"))
