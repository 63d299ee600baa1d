"""For whom a deadline is, and what it is about: data in `resources/beurt.toml`, by the rule a deadline follows."""

from dataclasses import dataclass
from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked

from forms.party import Party
from models.resources import load_toml

_STRICT = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True)
class Subject:
    """What deadlines are about: a word for people, and a name for the program."""

    naam: str
    woord: str


@checked(frozen=True, config=_STRICT)
class _Subject:
    id: str
    woord: str
    regels: tuple[str, ...]


@checked(frozen=True, config=_STRICT)
class _File:
    beurt: dict[str, Party]
    soort: tuple[_Subject, ...]


@cache
def _file() -> _File:
    return TypeAdapter(_File).validate_python(load_toml("beurt.toml"))


def turn_of(regel: str | None) -> Party:
    """The party that a deadline is for; the school when the rule names nobody else."""
    return _file().beurt.get(regel or "", Party.SCHOOL)


def subjects() -> tuple[Subject, ...]:
    """Everything deadlines are about, in the order in which they are offered."""
    return tuple(Subject(one.id, one.woord) for one in _file().soort)


def subject_of(regel: str | None) -> Subject:
    """What a deadline is about; the last subject when no subject names its rule."""
    named = next((one for one in _file().soort if regel in one.regels), _file().soort[-1])
    return Subject(named.id, named.woord)
