"""The life of a document as data: its states, its phases, and the steps from one state to the next.

    life = life_of("tlv")
    life.steps_from("ingediend", "samenwerkingsverband")

Which steps there are, in whose vault, and what each asks stands in `resources/levensloop.toml`. What has no life there
(a conversation, a consent) has no steps.
"""

from dataclasses import field as default
from functools import cache
from typing import Literal

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass

from forms.vocabulary import vocabulary
from models.resources import load_toml
from models.snapshot import Document
from models.states import GRANTED, LINES, STAND, VERLOOP

_STRICT = ConfigDict(extra="forbid")
Asks = Literal["", "mag", "moet"]


@dataclass(frozen=True, config=_STRICT)
class Phase:
    """A phase of the life, with its states; `termijn` is the term of which the date is told with it.

    `doelen`: it is about looking back at the goals, and has no state.
    """

    id: str
    naam: str
    standen: tuple[str, ...]
    doelen: bool = False
    termijn: str = ""


@dataclass(frozen=True, config=_STRICT)
class Step:
    """A step from one of the states `van` to `naar`; what the other names mean stands at the head of the data."""

    id: str
    van: tuple[str, ...]
    naar: str
    kluis: tuple[str, ...]
    knop: str
    gedaan: str
    uitleg: str
    vraagt: tuple[str, ...] = ()
    verplicht: tuple[str, ...] = ()
    niet: dict[str, tuple[str, ...]] = default(default_factory=dict)
    waarden: dict[str, str] = default(default_factory=dict)
    dag_in: tuple[str, ...] = ()
    vereist: tuple[str, ...] = ()
    reden: Asks = ""
    vraag_reden: str = "Waarom?"
    tot: Asks = ""
    toets: str | None = None
    doelen: bool = False
    per_regel: dict[str, str] = default(default_factory=dict)

    @property
    def leads_to(self) -> frozenset[str]:
        """Every state in which it can end."""
        return frozenset(self.per_regel.values()) or frozenset({self.naar})


@dataclass(frozen=True, config=_STRICT)
class Life:
    """The life of a kind of document. `lijst` names its states, `regel` is the rule its dates follow."""

    soort: str
    lijst: str
    begin: str
    regel: str
    fase: tuple[Phase, ...]
    stap: tuple[Step, ...]

    def steps_from(self, stand: str, kluis: str) -> tuple[Step, ...]:
        """The steps from a state that are taken in the vault of this kind of organisation."""
        return tuple(one for one in self.stap if stand in one.van and kluis in one.kluis)

    def step(self, step_id: str) -> Step:
        """A step by id. Raises `KeyError`."""
        found = next((one for one in self.stap if one.id == step_id), None)
        if found is None:
            raise KeyError(step_id)
        return found

    @property
    def standen(self) -> tuple[str, ...]:
        """The states in order."""
        return vocabulary(self.lijst).codes()

    @property
    def ends(self) -> frozenset[str]:
        """The states from which no step leads on in any vault."""
        return frozenset(self.standen) - {stand for one in self.stap for stand in one.van}


@cache
def lives() -> dict[str, Life]:
    """Every life by the kind of document. A key the program does not know is refused (`ValidationError`)."""
    read = TypeAdapter(tuple[Life, ...]).validate_python(load_toml("levensloop.toml")["loop"])
    return {one.soort: one for one in read}


def life_of(soort: str) -> Life | None:
    """The life of a kind of document; None for one that has none."""
    return lives().get(soort)


def state_of(document: Document, life: Life) -> str:
    """The state in which a document is: what was told last, else that in which every one begins."""
    rows = document.rijen(VERLOOP)
    last = rows[-1].tekst("status") if rows else None
    return document.antwoorden.tekst(STAND) or last or life.begin


def only_by_a_step(soort: str, field: str, column: str = "") -> bool:
    """Whether a field, or a column of it, changes by taking a step alone, and is not typed in."""
    return soort in lives() and (field in {STAND, VERLOOP} or (field, column) == (LINES, GRANTED))
