"""What Driehoek knows of EDEXML: its codes, the fields it leaves out with the reason, and the words for deviations.

The data is `resources/exchange/edexml.toml`; a key it does not know is refused when it is loaded.
"""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked

from forms.exchange.roster import Bijzonderheid, Ernst
from forms.vocabulary import vocabulary
from models.resources import load_toml
from models.sentence import Sentence

_STRICT = ConfigDict(extra="forbid")


@checked(frozen=True, config=_STRICT)
class _LeftOut:
    naam: str
    reden: str
    velden: tuple[str, ...] = ()


@checked(frozen=True, config=_STRICT)
class _Oddity:
    ernst: Literal["overgeslagen", "let_op"]
    tekst: str


@checked(frozen=True, config=_STRICT)
class _File:
    geslacht: dict[str, str]
    weglaten: tuple[_LeftOut, ...]
    rest: _LeftOut
    leerkrachten: _LeftOut
    bijzonderheid: dict[str, _Oddity]


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement, ready for use. `left_out` gives the group of a field that is not read, by the field's name."""

    geslacht: dict[str, str]
    jaargroepen: frozenset[str]
    groups: tuple[_LeftOut, ...]
    left_out: dict[str, _LeftOut]
    rest: _LeftOut
    leerkrachten: _LeftOut
    oddities: dict[str, _Oddity]

    def oddity(self, soort: str, regel: int, sleutel: str | None = None, veld: str = "") -> Bijzonderheid:
        """The deviation of this kind on a line, in words."""
        told = self.oddities[soort]
        ernst: Ernst = told.ernst
        return Bijzonderheid(regel, sleutel, soort, ernst, Sentence(told.tekst, veld=veld))


@cache
def agreement() -> Agreement:
    """The agreement as the data tells it."""
    file = TypeAdapter(_File).validate_python(load_toml("exchange", "edexml.toml"))
    return Agreement(
        geslacht=file.geslacht,
        jaargroepen=frozenset(vocabulary("jaargroep").codes()),
        groups=file.weglaten,
        left_out={field: group for group in file.weglaten for field in group.velden},
        rest=file.rest,
        leerkrachten=file.leerkrachten,
        oddities=file.bijzonderheid,
    )
