"""A roster as it came in, from whatever kind of file: the school, its pupils, what was left out and what deviates.

Plain frozen values. Holds only what a dossier may keep: the value of a field that was left out is in no object.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Ernst = Literal["overgeslagen", "let_op"]


@dataclass(frozen=True, slots=True)
class SchoolInBestand:
    """The school that a file says it is about. `dependance` is two digits, `schooljaar` like 2026-2027."""

    brin: str | None
    dependance: str
    schooljaar: str | None
    peildatum: date | None
    aangemaakt_op: date | None

    @property
    def stand_van(self) -> date | None:
        """The day that the file describes: its peildatum, else the day it was made."""
        return self.peildatum or self.aangemaakt_op


@dataclass(frozen=True, slots=True)
class Groep:
    """A group of the school, combination groups included."""

    sleutel: str
    naam: str
    jaargroep: str | None


@dataclass(frozen=True, slots=True)
class Leerling:
    """A pupil of a roster. `sleutel` is the key in the pupil administration: text, with its leading zeros.

    `geslacht` and `jaargroep` are codes of the vocabularies; None is what the file does not tell or what could not be
    read. `groep` is the name of the pupil's own group, `samengesteld` the names of the groups it joins besides.
    """

    sleutel: str
    roepnaam: str | None
    voornamen: str | None
    tussenvoegsel: str | None
    achternaam: str | None
    geboortedatum: date | None
    geslacht: str | None
    jaargroep: str | None
    groep: str | None
    samengesteld: tuple[str, ...]
    instroomdatum: date | None
    uitstroomdatum: date | None


@dataclass(frozen=True, slots=True)
class Weggelaten:
    """Fields that stood in the file and were not read: what people call them, their names, how often, and why not."""

    naam: str
    velden: tuple[str, ...]
    aantal: int
    reden: str


@dataclass(frozen=True, slots=True)
class Bijzonderheid:
    """Something that deviates on one line. Names the pupil by its key at most; `tekst` holds no content."""

    regel: int
    sleutel: str | None
    soort: str
    ernst: Ernst
    tekst: str


@dataclass(frozen=True, slots=True)
class Roster:
    """All of a file. `onzeker` are the keys that stand in it but were not taken over: those pupils did not leave."""

    school: SchoolInBestand
    groepen: tuple[Groep, ...]
    leerlingen: tuple[Leerling, ...]
    onzeker: frozenset[str]
    weggelaten: tuple[Weggelaten, ...]
    bijzonderheden: tuple[Bijzonderheid, ...]
