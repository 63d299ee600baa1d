"""A case as it was read, before anything is written: what goes where, and from which place in the file it came.

Plain frozen data. People are still named by their id in the file (`Persoon("p-moeder")`), other parts by their path.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from forms.casus.part import NietOvergenomen
from models.values import Json, Persoon, Waarde


@dataclass(frozen=True, slots=True)
class Taken:
    """One value and the places in the file that it came from."""

    value: Waarde
    paden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A row of a table of the vault: values by column; dates as ISO text."""

    pad: str
    values: Mapping[str, Taken]
    lokaal_id: str | None = None


@dataclass(frozen=True, slots=True)
class Profielkeuze:
    """A number or choice of the samenwerkingsverband by the name of the rule parameter; None is a choice too."""

    pad: str
    naam: str
    waarde: Json


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A row of a table field of a document."""

    pad: str
    veld: str
    cells: Mapping[str, Taken]
    lokaal_id: str | None = None


@dataclass(frozen=True, slots=True)
class Vaststelling:
    """A part of an OPP version that was vastgesteld."""

    pad: str
    deel: str
    dag: date
    door: Persoon | str | None


@dataclass(frozen=True, slots=True)
class CaseDocument:
    """A filled-in form. `periode`, `vorige` and `bij` are paths: its period, the version before it, its owner."""

    pad: str
    soort: str
    formulier: str
    lokaal_id: str | None = None
    answers: Mapping[str, Taken] = field(default_factory=dict)
    rows: tuple[CaseRow, ...] = ()
    columns: Mapping[str, Taken] = field(default_factory=dict)
    periode: str | None = None
    vorige: str | None = None
    bij: str | None = None
    vaststellingen: tuple[Vaststelling, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """One whole case. `id` is its number (A01); `left` is what was read but has no place."""

    id: str
    organisatie: Record | None
    school: Record | None
    vakanties: tuple[Record, ...]
    swv: Record | None
    profiel: tuple[Profielkeuze, ...]
    leerling: Record
    betrokkenen: tuple[Record, ...]
    periodes: tuple[Record, ...]
    documenten: tuple[CaseDocument, ...]
    left: tuple[NietOvergenomen, ...]
