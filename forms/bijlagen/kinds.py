"""Which kinds of files the vault takes in and how large they may be (`resources/bijlagen.toml`), and their refusal."""

from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass

from models.errors import Melding
from models.resources import load_toml

MEGABYTE = 1 << 20
PICTURES = frozenset({"jpeg", "png"})
OFFICE = frozenset({"docx", "xlsx", "odt"})
PDF = "pdf"


class BijlageGeweigerd(Melding):
    """A file that does not come into the vault; nothing of it was kept."""


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class Kind:
    """A kind of file: what it is called, how its name ends, and the sign that stands before it."""

    woord: str
    einde: str
    teken: str


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class Limits:
    """How large a file may be, and which kinds there are."""

    grootste_mb: int
    megapixels: int
    bladzijden: int
    uitgepakt_mb: int
    onderdelen: int
    soort: dict[str, Kind]

    @property
    def bytes(self) -> int:
        """Bytes that one file may have."""
        return self.grootste_mb * MEGABYTE


@cache
def limits() -> Limits:
    """The limits of the program."""
    return TypeAdapter(Limits).validate_python(load_toml("bijlagen.toml"))


def kind(code: str) -> Kind | None:
    """A kind by its code; None for one this version does not know."""
    return limits().soort.get(code)
