"""Vaststellen and bijstellen as the user meets them: first the rules, then the act.

What the law or a data standard blocks cannot be done; what a supervisor asks, or practice advises, goes on with a
reason that is kept with the version.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from forms.definition import form
from forms.freezing import frozen_content
from forms.rules.bevinding import Bevinding
from forms.rules.check import check
from forms.rules.regel import rule
from models.actions import opp
from models.errors import Melding
from models.record.act import ActResult, Writable
from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld
from models.snapshot.beeld import HANDELINGSDEEL, LEERLINGINBRENG, PERSPECTIEFDEEL
from models.values import Persoon

ACT_OF_PART = {PERSPECTIEFDEEL: "perspectief_vaststellen", HANDELINGSDEEL: "handelingsdeel_vaststellen"}
_HEARD_ANEW = frozenset({"inbreng_leerling", "invloed_inbreng"})


class Geblokkeerd(Melding):
    """Vaststellen is not possible yet; `findings` say why."""

    def __init__(self, findings: tuple[Bevinding, ...]) -> None:
        self.findings = findings
        told = " ".join(one.melding for one in findings)
        super().__init__(
            Sentence("Dit deel kan nog niet worden vastgesteld. {waarom} Er is niets veranderd.", waarom=told)
        )


class RedenNodig(Melding):
    """Vaststellen is possible with a reason for each of `findings`."""

    def __init__(self, findings: tuple[Bevinding, ...]) -> None:
        self.findings = findings
        super().__init__("Geef bij elk aandachtspunt een reden om toch vast te stellen. Er is niets veranderd.")


@dataclass(frozen=True, slots=True)
class Obstacles:
    """What vaststellen of one part meets: what blocks, what asks a reason, and what is only shown."""

    blocks: tuple[Bevinding, ...]
    ask_reason: tuple[Bevinding, ...]
    shown: tuple[Bevinding, ...]


def obstacles(beeld: DossierBeeld, document: Document, deel: str, dag: date) -> Obstacles:
    """What stands in the way of vaststellen of a part of this version on this day."""
    act_name = ACT_OF_PART[deel]
    found = list(check(beeld, dag, act_name))
    if document.vorige_uid and (other := _other_part(deel)) and document.deel(other) is not None:
        found += check(beeld, dag, "opp_bijstellen")
    mine = tuple(one for one in dict.fromkeys(found) if one.document_uid in (document.uid, None))
    return Obstacles(
        blocks=tuple(one for one in mine if one.niveau == "blokkeert" and not one.overrulebaar),
        ask_reason=tuple(one for one in mine if one.overrulebaar and one.niveau != "aandacht"),
        shown=tuple(
            one for one in mine if (not one.overrulebaar and one.niveau != "blokkeert") or one.niveau == "aandacht"
        ),
    )


def asks_reason(document: Document, finding: Bevinding) -> bool:
    """Whether vaststellen of a part of this version that is still open goes on over a finding only with a reason."""
    if finding.document_uid not in (document.uid, None) or not finding.overrulebaar or finding.niveau == "aandacht":
        return False
    acts = rule(finding.regel).handelingen
    return any(act in acts and document.deel(part) is None for part, act in ACT_OF_PART.items())


def _other_part(deel: str) -> str:
    return HANDELINGSDEEL if deel == PERSPECTIEFDEEL else PERSPECTIEFDEEL


def stel_vast(
    vault: Writable,
    beeld: DossierBeeld,
    document: Document,
    deel: str,
    dag: date,
    door: Persoon | str,
    redenen: Mapping[str, str] | None = None,
) -> ActResult | None:
    """Freezes a part (and with the first part what the pupil said) on a day.

    `redenen` maps rule ids to the user's reasons. Raises `Geblokkeerd` or `RedenNodig`; then nothing has changed.
    """
    met = obstacles(beeld, document, deel, dag)
    if met.blocks:
        raise Geblokkeerd(met.blocks)
    given = redenen or {}
    missing = tuple(one for one in met.ask_reason if not given.get(one.regel, "").strip())
    if missing:
        raise RedenNodig(missing)
    parts = [deel] if document.deel(LEERLINGINBRENG) else [deel, LEERLINGINBRENG]
    frozen = [opp.Part(name, *frozen_content(beeld, document, name)) for name in parts]
    reasons = [opp.Reden(one.regel, given[one.regel].strip(), one.onderwerp_uid) for one in met.ask_reason]
    return opp.vaststellen(vault, beeld.uid, document.uid, frozen, dag, door, reasons)


def stel_bij(vault: Writable, beeld: DossierBeeld, document: Document) -> tuple[str, ActResult | None]:
    """Begins the next version: a copy of the plan, without what must be asked anew (the pupil's voice, the talks)."""
    definition = form(document.formulier)
    copied = {
        one.id for part in (PERSPECTIEFDEEL, HANDELINGSDEEL, LEERLINGINBRENG) for one in definition.fields_of_part(part)
    }
    return opp.bijstellen(vault, beeld.uid, document.uid, frozenset(copied - _HEARD_ANEW))
