"""What printing for one reader would meet: the findings of the rules that speak of this reader, and of no other.

Pure, like the rules themselves. A number of a person blocks what would leave for a samenwerkingsverband; for the other
readers it is the warning that it is while typing.
"""

from datetime import date

from forms.audience import Reader, Recipient
from forms.rules.bevinding import Bevinding
from forms.rules.check import check
from forms.rules.regel import Handeling, Niveau
from models.snapshot import DossierBeeld

_NUMBERS = "PRV-01"


def print_findings(beeld: DossierBeeld, who: Reader, dag: date) -> tuple[Bevinding, ...]:
    """The findings of printing for a reader on a day, heaviest first."""
    people = {one.uid for one in beeld.betrokkenen}
    found = [one for one in check(beeld, dag, Handeling.AFDRUKKEN) if one.regel != _NUMBERS]
    kept = [one for one in found if one.onderwerp_uid not in people or _is_about(one, who)]
    act = Handeling.AFDRUKKEN if who.recipient is Recipient.SWV else Handeling.TOESTAND
    numbers = [one for one in check(beeld, dag, act) if one.regel == _NUMBERS]
    return (*numbers, *kept)


def blocks(finding: Bevinding) -> bool:
    """Whether this may not be printed as it is."""
    return finding.niveau is Niveau.BLOKKEERT and not finding.overrulebaar


def _is_about(finding: Bevinding, who: Reader) -> bool:
    if who.recipient is not Recipient.OUDER:
        return False
    return who.persoon is None or finding.onderwerp_uid == who.persoon.uid
