"""The controlled vocabularies: codes as they are kept, and the Dutch words people read."""

from dataclasses import dataclass
from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked

from models.resources import load_toml, resource

_STRICT = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True)
class Term:
    """One value of a vocabulary. `rang` is its place in the list, from 0."""

    code: str
    label: str
    rang: int


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A list of codes in the order in which they are offered."""

    naam: str
    terms: tuple[Term, ...]

    def label(self, code: str) -> str:
        """The words for a code; a code that is not in the list is given back as readable words."""
        return next((one.label for one in self.terms if one.code == code), code.replace("_", " "))

    def codes(self) -> tuple[str, ...]:
        """All codes in order."""
        return tuple(one.code for one in self.terms)


@checked(frozen=True, config=_STRICT)
class _Value:
    code: str
    label: str
    toelichting: str = ""


@checked(frozen=True, config=_STRICT)
class _List:
    naam: str
    waarden: tuple[_Value, ...]
    toelichting: str = ""
    per_swv_aanpasbaar: bool = False


@cache
def vocabularies() -> dict[str, Vocabulary]:
    """All vocabularies by name. A key the program does not know is refused with pydantic's `ValidationError`."""
    files = sorted(path.name for path in resource("vocabularies").glob("*.toml"))
    told = [one for name in files for one in _lists(name)]
    return {
        one.naam: Vocabulary(
            one.naam, tuple(Term(value.code, value.label, place) for place, value in enumerate(one.waarden))
        )
        for one in told
    }


def _lists(name: str) -> tuple[_List, ...]:
    return TypeAdapter(tuple[_List, ...]).validate_python(load_toml("vocabularies", name)["lijst"])


def vocabulary(naam: str) -> Vocabulary:
    """One vocabulary. Raises `KeyError` for a name that does not exist."""
    return vocabularies()[naam]


def label(naam: str, code: str) -> str:
    """The words for a code of a vocabulary."""
    return vocabulary(naam).label(code)
