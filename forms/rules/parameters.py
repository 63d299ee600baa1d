"""What the deadlines need of the rules, as the plain mapping that `models.terms` asks for.

The rule data is the only place where a number of days stands; the profile of the samenwerkingsverband goes before the
rule's own. `models` does not know this module: whoever computes deadlines hands the mapping over.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from forms.rules.bron import bron_van
from forms.rules.check import sector_of
from forms.rules.regel import Handeling, Regel, rule
from forms.rules.toetsing import Toetsing
from models.snapshot import DossierBeeld
from models.values import Json

RULES_WITH_TERMS = (
    *("OPP-01", "OPP-02", "OPP-03", "OPP-12", "OPP-21", "OPP-28", "OPP-35"),
    *("TLV-07", "TLV-35", "ARR-05", "VZM-01", "VZM-02", "VZM-04"),
    *("PRV-02", "PRV-03", "PRV-06", "PRV-09", "PRV-10", "GSP-01", "GSP-02", "STP-02"),
)


_CLOCKS = {"TLV-35": ("bezwaar", "zorgplicht")}
"""Rules with several clocks: how the source of each begins in that of the rule."""


def term_parameters(beeld: DossierBeeld) -> Mapping[str, Json]:
    """Numbers, source and validity of the rules that deadlines follow, for this case."""
    told: dict[str, Json] = {}
    for rule_id in RULES_WITH_TERMS:
        one = rule(rule_id)
        told[f"{rule_id}.bron"] = bron_van(one, sector_of(beeld)).regel
        told[f"{rule_id}.wettelijk"] = one.vast.get("wettelijk") is True
        told[f"{rule_id}.geldig_vanaf"] = one.geldig_vanaf.isoformat()
        for clock in _CLOCKS.get(rule_id, ()):
            part = next(part for part in one.bron.split("; ") if part.startswith(clock))
            told[f"{rule_id}.bron.{clock}"] = bron_van(replace(one, bron=part), sector_of(beeld)).regel
        told |= {f"{rule_id}.{name}": value for name, value in _numbers(beeld, one).items()}
    return MappingProxyType(told)


def _numbers(beeld: DossierBeeld, one: Regel) -> dict[str, Json]:
    asked = Toetsing(beeld, one.geldig_vanaf, Handeling.TOESTAND, one)
    found: dict[str, Json] = {}
    for name, own in {**one.parameter, **one.vast}.items():
        if isinstance(own, str):
            found[name] = asked.tekst(name)
        elif isinstance(own, int | float) and not isinstance(own, bool):
            found[name] = asked.getal(name)
    return found
