"""The kinds of meetings, and what must be ready before each: data in `resources/voorbereiding.toml`."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked

from forms.party import Party
from models.resources import load_toml

_STRICT = ConfigDict(extra="forbid")
HEARING = "hoormoment"
OTHER = "anders"


class When(StrEnum):
    """For which dossiers something stands ticked; the list is closed, each has a function in `agenda_preparation`."""

    ALWAYS = "altijd"
    INTERPRETER = "tolk_nodig"
    OPEN_AGREEMENTS = "open_afspraken"
    NOT_HEARD = "niet_gehoord"
    WITH_PARENTS = "met_ouders"


@checked(frozen=True, config=_STRICT)
class Ready:
    """One thing that must be ready: so many lesson days before, or as many hours as a rule says."""

    id: str
    wat: str
    waarom: str
    als: When
    lesdagen: int = 0
    regel: str | None = None
    uren: str | None = None


@checked(frozen=True, config=_STRICT)
class Kind:
    """One kind. `formulier` is the form that is filled in when it is held, None for what is written down nowhere."""

    code: str
    woord: str
    beurt: Party
    icoon: str
    duur: int
    klaar: tuple[Ready, ...]
    formulier: str | None = None
    zonder_dossier: bool = False


@dataclass(frozen=True, slots=True)
class Begun:
    """As what document a meeting is held: its kind and its form."""

    soort: str
    formulier: str


@checked(frozen=True, config=_STRICT)
class _File:
    soort: tuple[Kind, ...]


@cache
def kinds() -> tuple[Kind, ...]:
    """All kinds, in the order in which they are offered."""
    return TypeAdapter(_File).validate_python(load_toml("voorbereiding.toml")).soort


def kind(code: str) -> Kind:
    """One kind; what the file does not know (a region's own word) is any conversation."""
    found = {one.code: one for one in kinds()}
    return found.get(code) or found[OTHER]


def kinds_for(*, pupil: bool) -> tuple[Kind, ...]:
    """The kinds that fit: with a pupil those that are written down in a dossier, without one those of all."""
    if not pupil:
        return tuple(one for one in kinds() if one.zonder_dossier)
    return tuple(one for one in kinds() if one.formulier is not None and not one.zonder_dossier)


def begun_as(code: str) -> Begun | None:
    """As what document a meeting of this kind is held; None where nothing is written down."""
    form = kind(code).formulier
    if form is None:
        return None
    return Begun(HEARING if form == HEARING else "gesprek", form)
