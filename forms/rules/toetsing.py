"""What a rule function is given and what it answers, and the register in which every function stands.

    @regel("OPP-17")
    def begeleiding_beschreven(toets: Toetsing) -> Iterator[Treffer]:
        ...

A function is pure: it reads the case and yields a `Treffer` per breach. Law, sector, level, text and source are looked
after by `check`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from forms.rules.bevinding import Veld
from forms.rules.regel import Handeling, Regel
from models.snapshot import Betrokkene, Document, DossierBeeld, Rij


@dataclass(frozen=True, slots=True)
class Treffer:
    """A breach: about what (`op` as it is told), in which document, which field, which step of the rule.

    `aanvulling` is a sentence with something of the case (a date) behind the rule's own sentence.
    """

    document_uid: str | None = None
    onderwerp_uid: str | None = None
    op: str | None = None
    veld: Veld | None = None
    trap: str | None = None
    aanvulling: str | None = None


@dataclass(frozen=True, slots=True)
class Toetsing:
    """One rule held against one case on one day, at one act."""

    beeld: DossierBeeld
    dag: date
    handeling: Handeling
    regel: Regel

    @property
    def in_toestand(self) -> bool:
        """Whether the dossier is looked at as it stands; storing something is looked at likewise."""
        return self.handeling in (Handeling.TOESTAND, Handeling.OPSLAAN)

    def getal(self, naam: str) -> float:
        """A number of the rule: as the samenwerkingsverband chose it, else the rule's own."""
        own = self.regel.parameter.get(naam, self.regel.vast.get(naam))
        if isinstance(own, bool) or not isinstance(own, int | float):
            raise TypeError(f"{self.regel.id} has no number {naam}")
        if naam in self.regel.vast:
            return own
        chosen = self.beeld.profiel.parameter(self.regel.id, naam, own)
        return chosen if isinstance(chosen, int | float) and not isinstance(chosen, bool) else own

    def tekst(self, naam: str) -> str:
        """A text of the rule, likewise."""
        own = self.regel.parameter[naam]
        if not isinstance(own, str):
            raise TypeError(f"{self.regel.id} has no text {naam}")
        chosen = self.beeld.profiel.parameter(self.regel.id, naam, own)
        return chosen if isinstance(chosen, str) else own

    def aan(self, naam: str) -> bool:
        """A switch of the rule, likewise."""
        own = self.regel.parameter[naam]
        if not isinstance(own, bool):
            raise TypeError(f"{self.regel.id} has no switch {naam}")
        chosen = self.beeld.profiel.parameter(self.regel.id, naam, own)
        return chosen if isinstance(chosen, bool) else own

    def woorden(self, naam: str) -> tuple[str, ...]:
        """A list of words or codes that belongs to the rule itself."""
        return tuple(one for one in self._list(naam) if isinstance(one, str))

    def lijsten(self, naam: str) -> tuple[tuple[str, ...], ...]:
        """Several lists that belong to the rule itself."""
        return tuple(one for one in self._list(naam) if isinstance(one, tuple))

    def _list(self, naam: str) -> tuple[str | tuple[str, ...], ...]:
        found = self.regel.vast[naam]
        if not isinstance(found, tuple):
            raise TypeError(f"{self.regel.id} has no list {naam}")
        return found

    def gold_op(self, dag: date | None) -> bool:
        """Whether the rule was law on the day something happened; not recorded counts as today."""
        return self.regel.geldt_op(dag or self.dag)


def over_versie(
    versie: Document, plek: Veld | None = None, trap: str | None = None, extra: str | None = None
) -> Treffer:
    """A breach of a document as a whole: an OPP version, a hoormoment, a meeting, an arrangement."""
    return Treffer(versie.uid, versie.uid, versie.lokaal_id or versie.uid, plek, trap, extra)


def over_deel(
    document: Document, onderwerp: Document | Rij, plek: Veld | None = None, trap: str | None = None
) -> Treffer:
    """A breach of something that belongs to a document: a goal, an evaluation, a hoormoment of a version."""
    return Treffer(document.uid, onderwerp.uid, onderwerp.lokaal_id or onderwerp.uid, plek, trap)


def over_persoon(
    wie: Betrokkene, plek: Veld | None = None, trap: str | None = None, extra: str | None = None
) -> Treffer:
    """A breach that concerns a person around the pupil."""
    return Treffer(None, wie.uid, wie.lokaal_id or wie.uid, plek, trap, extra)


RuleFunction = Callable[[Toetsing], Iterator[Treffer]]
FUNCTIES: dict[str, RuleFunction] = {}
"""Every rule function by the id of its rule. Filled by importing the modules that hold them."""


def regel(rule_id: str) -> Callable[[RuleFunction], RuleFunction]:
    """Registers a function as the one of a rule. A second function for the same rule is a bug."""

    def register(function: RuleFunction) -> RuleFunction:
        if rule_id in FUNCTIES:
            raise ValueError(f"{rule_id} has a function already")
        FUNCTIES[rule_id] = function
        return function

    return register
