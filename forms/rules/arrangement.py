"""A decision on an arrangement that is not fully recorded: ARR-08."""

from collections.abc import Iterator

from forms.rules.bevinding import veld
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel

_DECIDED = frozenset({"toegekend", "deels_toegekend", "loopt"})


@regel("ARR-08")
def besluit_niet_af(toets: Toetsing) -> Iterator[Treffer]:
    """Granted, without the number or the date of the decision."""
    for document in toets.beeld.van_soort("arrangement"):
        missing = [one for one in ("beschikkingsnummer", "besluit_datum") if not document.antwoorden.gevuld(one)]
        if document.antwoorden.tekst("status") in _DECIDED and missing:
            yield over_versie(document, veld(document, missing[0]))
