"""Ways to hear a pupil that fit the age: suggestions, for the pupil chooses.

ways_for(beeld, today).vragen      # ("Wat is fijn op school?", ...)
"""

from dataclasses import dataclass
from datetime import date
from functools import cache

from pydantic import TypeAdapter

from models.resources import load_toml
from models.snapshot import DossierBeeld

SEEN_NOT_SAID = frozenset({"observatie", "ondersteunde_communicatie"})
"""Ways in which others write down what they saw, or put into words what the pupil told without speaking."""


@dataclass(frozen=True, slots=True)
class WithoutWords:
    """What fits a pupil who does not speak."""

    wijze: tuple[str, ...]
    hoe: str
    vragen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ways:
    """What fits a group. `wijze` are codes of the list, the first fits best; `vanaf` the youngest age."""

    naam: str
    jaargroep: tuple[str, ...]
    vanaf: int
    wijze: tuple[str, ...]
    hoe: str
    steun: str
    vragen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    band: tuple[Ways, ...]
    zonder_woorden: WithoutWords


@cache
def _known() -> _Known:
    return TypeAdapter(_Known).validate_python(load_toml("hoormanieren.toml"))


def without_words() -> WithoutWords:
    """What fits a pupil who does not speak, of whatever age."""
    return _known().zonder_woorden


def ways_for(beeld: DossierBeeld, today: date) -> Ways | None:
    """What fits a pupil: by the group, else by the age; None where neither is known."""
    pupil = beeld.leerling
    found = next((one for one in _known().band if pupil.jaargroep in one.jaargroep), None)
    age = pupil.leeftijd(today)
    if found is not None or age is None:
        return found
    return next((one for one in reversed(_known().band) if age >= one.vanaf), None)
