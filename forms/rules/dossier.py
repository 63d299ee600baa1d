"""The dossier as a whole: DOS-01 (is there one already) and OPP-27 (does the OPP go along to the next school)."""

from collections.abc import Iterator

from forms.rules.bevinding import Veld, veld
from forms.rules.toetsing import Toetsing, Treffer, regel
from models.snapshot import Document

_NEXT_SCHOOL = frozenset({"schoolwissel", "uitstroom"})


@regel("DOS-01")
def dubbel(toets: Toetsing) -> Iterator[Treffer]:
    """Another dossier has the same folded name and date of birth. The two are never merged unasked."""
    if toets.beeld.naamgenoten:
        known = ", ".join(toets.beeld.naamgenoten)
        yield Treffer(veld=Veld("achternaam"), aanvulling=f"Het gaat om dossier {known}.")


@regel("OPP-27")
def opp_niet_mee(toets: Toetsing) -> Iterator[Treffer]:
    """The pupil goes to another school and the newest OPP is not with the onderwijskundig rapport.

    The next school is no known recipient of the dossier, so the finding names none.
    """
    beeld = toets.beeld
    leaving = beeld.leerling.uitschrijfdatum is not None or any(
        one.reden_einde in _NEXT_SCHOOL for one in beeld.periodes
    )
    newest: Document | None = None
    for _, version in beeld.versies():
        newest = version if version.geheel_vastgesteld else newest
    if not leaving or newest is None or beeld.organisatie.soort != "school":
        return
    if not newest.antwoorden.ja("okr_bijgevoegd"):
        yield Treffer(newest.uid, veld=veld(newest, "okr_bijgevoegd"))
