"""Form definitions: sections and fields as data, from which screen, paper, checks and exports follow.

    definition = form("opp_po")
    definition.field("doelen").columns

A file names everything the program may do with a field. A key that the program does not know is refused, so that a
misspelt word in a regional form is a message and not a field that silently does nothing.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import field as default
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from models.errors import Melding
from models.resources import load_toml, resource

_STRICT = ConfigDict(extra="forbid")


class FieldType(StrEnum):
    """How a value is asked and kept."""

    TEKST = "tekst"
    LANGE_TEKST = "lange_tekst"
    DATUM = "datum"
    KEUZE = "keuze"
    MEERKEUZE = "meerkeuze"
    BEDRAG = "bedrag"
    GETAL = "getal"
    JA_NEE = "ja_nee"
    PERSOON = "persoon"
    PERSONEN = "personen"
    TABEL = "tabel"


Mark = Literal["ja", "nee", "samenvatting"]


@dataclass(frozen=True, config=_STRICT)
class Column:
    """One column of a table field."""

    id: str
    label: str
    type: FieldType
    lijst: str | None = None


@dataclass(frozen=True, config=_STRICT)
class Field:
    """One question of a form. `publiek` says per receiver what it may read; see the form files' head."""

    id: str
    label: str
    type: FieldType
    publiek: dict[str, Mark]
    regels: tuple[str, ...] = ()
    lijst: str | None = None
    hulpzin: str | None = None
    voorbeeld: str | None = None
    verplicht: bool = False
    toon_als: str | None = None
    kolommen: tuple[Column, ...] = ()
    samenvatting_veld: dict[str, str] = default(default_factory=dict)
    samenvatting_kolommen: dict[str, tuple[str, ...]] = default(default_factory=dict)

    def column(self, column_id: str) -> Column:
        """A column of a table field. Raises `KeyError`."""
        found = next((one for one in self.kolommen if one.id == column_id), None)
        if found is None:
            raise KeyError(column_id)
        return found


@dataclass(frozen=True, config=_STRICT)
class Section:
    """A part of a form under one heading; `opp_deel` is the part of the OPP it is vastgesteld with."""

    id: str
    label: str
    veld: tuple[Field, ...]
    opp_deel: str | None = None
    uitleg: str | None = None


@dataclass(frozen=True, config=_STRICT)
class Form:
    """A whole form. `versie` goes up when a question changes its meaning."""

    id: str
    titel: str
    sectoren: tuple[str, ...]
    gebruikers: tuple[str, ...]
    sectie: tuple[Section, ...]
    soort: str
    versie: int = 1

    def fields(self) -> Iterator[Field]:
        """All fields in order."""
        for section in self.sectie:
            yield from section.veld

    def field(self, field_id: str) -> Field:
        """A field by id. Raises `KeyError`."""
        found = next((one for one in self.fields() if one.id == field_id), None)
        if found is None:
            raise KeyError(field_id)
        return found

    def section_of(self, field_id: str) -> Section:
        """The section in which a field stands. Raises `KeyError`."""
        for section in self.sectie:
            if any(one.id == field_id for one in section.veld):
                return section
        raise KeyError(field_id)

    def fields_of_part(self, deel: str) -> tuple[Field, ...]:
        """The fields that belong to a part of the OPP (perspectiefdeel, handelingsdeel, leerlinginbreng)."""
        return tuple(one for section in self.sectie if section.opp_deel == deel for one in section.veld)


class FormulierOnleesbaar(Melding):
    """A form file with a mistake; the sentence names the places."""


def read_form(path: Path) -> Form:
    """Reads one definition file. Raises `FormulierOnleesbaar` with every mistake in it."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return TypeAdapter(Form).validate_python(data)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise FormulierOnleesbaar(f"{path.name} is geen leesbaar formulier: {problem}. Er is niets geladen.") from None
    except ValidationError as problem:
        places = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in problem.errors())
        raise FormulierOnleesbaar(f"{path.name} heeft fouten: {places}. Er is niets geladen.") from None


@cache
def form(form_id: str) -> Form:
    """One of the forms that come with the program. Raises `KeyError` for a name that does not exist."""
    path = resource("forms", f"{form_id}.toml")
    if not path.is_file():
        raise KeyError(form_id)
    return read_form(path)


def form_ids() -> tuple[str, ...]:
    """The ids of all forms that come with the program."""
    return tuple(sorted(path.stem for path in resource("forms").glob("*.toml")))


@cache
def opp_form_of(sector: str) -> str | None:
    """The form for an OPP in a sector, or None when that sector has none."""
    names = load_toml("forms.toml")["opp"]
    found = names.get(sector) if isinstance(names, dict) else None
    return found if isinstance(found, str) else None
