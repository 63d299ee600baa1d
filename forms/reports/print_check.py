"""What printing for one reader would meet: the findings of the rules that speak of this reader, and of no other.

Pure, like the rules themselves. The number of a person blocks what would leave for a samenwerkingsverband; for other
readers it is the warning that it is while typing. For which reader a rule speaks is data.
"""

from datetime import date
from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked

from forms.audience import Reader, Recipient
from forms.rules.bevinding import Bevinding
from forms.rules.check import check
from forms.rules.group import group
from forms.rules.regel import Handeling, Niveau
from models.resources import load_toml
from models.snapshot import DossierBeeld

_NUMBERS = "PRV-01"


@checked(frozen=True, config=ConfigDict(extra="forbid"))
class _File:
    lezers: dict[str, frozenset[Recipient]]
    grondslag: dict[Recipient, str]


@cache
def _file() -> _File:
    return TypeAdapter(_File).validate_python(load_toml("reports", "afdrukken.toml"))


def ground_for(recipient: Recipient) -> str:
    """On which ground something leaves for a kind of reader: a code of the list `grondslag`."""
    return _file().grondslag[recipient]


def _readers() -> dict[str, frozenset[Recipient]]:
    return _file().lezers


def print_findings(beeld: DossierBeeld, who: Reader, dag: date) -> tuple[Bevinding, ...]:
    """The findings of printing for a reader on a day, heaviest first; those about one fact once, the heaviest."""
    people = {one.uid for one in beeld.betrokkenen}
    found = [
        one
        for one in check(beeld, dag, Handeling.AFDRUKKEN)
        if who.recipient in _readers().get(one.regel, frozenset(Recipient))
        and (one.onderwerp_uid not in people or _is_about(one, who))
    ]
    if who.recipient not in _readers()[_NUMBERS]:
        found += [one for one in check(beeld, dag, Handeling.TOESTAND) if one.regel == _NUMBERS]
    return tuple(one.hoofd for one in group(found))


def blocks(finding: Bevinding) -> bool:
    """Whether this may not be printed as it is."""
    return finding.niveau is Niveau.BLOKKEERT and not finding.overrulebaar


def _is_about(finding: Bevinding, who: Reader) -> bool:
    if who.recipient is not Recipient.OUDER:
        return False
    return who.persoon is None or finding.onderwerp_uid == who.persoon.uid
