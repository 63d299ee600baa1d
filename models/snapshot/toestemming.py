"""Consent for a file on a name: whether it was given, whether it holds, and until when it held."""

from datetime import date

from models.snapshot.beeld import DossierBeeld
from models.values import Persoon

EXPLICIT = "toestemming_uitdrukkelijk"
"""The ground of a consent for a file on a name."""
_STEUNPUNT = "steunpunt"
_REFUSED = "geweigerd"


def ends(beeld: DossierBeeld) -> tuple[date | None, ...]:
    """The day from which each explicit consent that was given whole no longer holds; None for one that was not
    withdrawn, the first of all days for one that was withdrawn on a day nobody wrote down.

    A consent to give something to somebody else is none for the file itself.
    """
    given = [
        one.antwoorden.datum("ingetrokken_op")
        for one in beeld.van_soort("toestemming")
        if one.antwoorden.tekst("grondslag") == EXPLICIT
        and all(one.antwoorden.gevuld(name) for name in ("door", "datum", "doel"))
        and _for_file(beeld, one.antwoorden.personen("ontvanger"))
    ]
    given += [
        row.datum("ingetrokken_op") or (date.min if row.tekst("stand") == "ingetrokken" else None)
        for file in beeld.van_soort("steunpunt")
        if file.antwoorden.tekst("grondslag") == EXPLICIT
        for row in file.rijen("toestemming")
        if all(row.gevuld(name) for name in ("gever", "datum", "doel"))
        and _for_file(beeld, row.personen("ontvanger"))
        and row.tekst("stand") != _REFUSED
    ]
    return tuple(given)


def refused(beeld: DossierBeeld) -> bool:
    """Whether it was written down that someone refused consent for the file itself."""
    rows = (row for file in beeld.van_soort("steunpunt") for row in file.rijen("toestemming"))
    return any(row.tekst("stand") == _REFUSED and _for_file(beeld, row.personen("ontvanger")) for row in rows)


def _for_file(beeld: DossierBeeld, receivers: tuple[Persoon | str, ...]) -> bool:
    """Whether a consent is one for the file itself: it names no receiver, or the steunpunt."""
    return not receivers or any(_own(beeld, one) for one in receivers)


def _own(beeld: DossierBeeld, receiver: Persoon | str) -> bool:
    own = beeld.organisatie.naam
    if isinstance(receiver, Persoon):
        person = beeld.betrokkene(receiver.uid)
        return person is not None and own is not None and person.organisatie == own
    return _STEUNPUNT in receiver.casefold() or (own is not None and own.casefold() in receiver.casefold())


def named(beeld: DossierBeeld, dag: date) -> tuple[bool, bool]:
    """Whether explicit consent for a file on a name was ever given whole, and whether one holds on a day."""
    given = ends(beeld)
    return bool(given), any(until is None or until > dag for until in given)


def withdrawn(beeld: DossierBeeld, dag: date) -> bool:
    """Whether consent for this file was given and none of it holds any more."""
    given, holds = named(beeld, dag)
    return given and not holds
