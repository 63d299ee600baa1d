"""Rules as data: loads `resources/rules/<prefix>.toml` into frozen values and refuses what the program does not know.

    rule("OPP-12").parameter["toelichting_dagen"]      # 14

A file is read once, when the first of its rules is asked for. `resources/rules/LEESMIJ.md` tells what the keys mean.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import field as default
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from models.errors import Melding
from models.resources import resource

_STRICT = ConfigDict(extra="forbid")


class Niveau(StrEnum):
    """How heavy a finding is, heaviest first."""

    BLOKKEERT = "blokkeert"
    WAARSCHUWING = "waarschuwing"
    AANDACHT = "aandacht"

    @property
    def zwaarte(self) -> int:
        """Higher is heavier."""
        return -list(Niveau).index(self)


class Handeling(StrEnum):
    """The acts at which a rule is evaluated. The set is closed."""

    TOESTAND = "toestand"
    PERSPECTIEF_VASTSTELLEN = "perspectief_vaststellen"
    HANDELINGSDEEL_VASTSTELLEN = "handelingsdeel_vaststellen"
    OPP_BIJSTELLEN = "opp_bijstellen"
    OPP_EVALUEREN = "opp_evalueren"
    HOORMOMENT_AFRONDEN = "hoormoment_afronden"
    GESPREK_AFRONDEN = "gesprek_afronden"
    TLV_INDIENEN = "tlv_indienen"
    ARRANGEMENT_INDIENEN = "arrangement_indienen"
    SWV_EXPORT = "swv_export"
    EXPORT_DERDE = "export_derde"
    VOLLEDIG_DOSSIER_AFDRUKKEN = "volledig_dossier_afdrukken"
    ROD_EXPORT = "rod_export"
    AFDRUKKEN = "afdrukken"
    OPSLAAN = "opslaan"


class Zekerheid(StrEnum):
    """How certain a source is."""

    NAGELEZEN = "nagelezen"
    AFGELEID = "afgeleid"
    AANGENOMEN = "aangenomen"


Moment = Literal["beheer", "invullen", "vaststellen", "bijstellen", "evalueren", "indienen", "verstrekken", "afdrukken"]
Sector = Literal["bao", "sbo", "so", "vso", "pro", "vo"]
Rol = Literal["ib", "coordinator", "steunpunt"]
BronSoort = Literal["wet", "standaard", "toezichthouder", "uitspraak", "praktijk", "eigen keuze"]
Getal = bool | int | float | str
Vast = Getal | tuple[str, ...] | tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, config=_STRICT)
class Trap:
    """One step of a rule that has several, evaluated by itself."""

    code: str
    niveau: Niveau
    conditie: str
    melding: str
    geldig_vanaf: date = date.min
    geldig_tot: date = date.max

    def geldt_op(self, dag: date) -> bool:
        """Whether this step was law on a day."""
        return self.geldig_vanaf <= dag <= self.geldig_tot


@dataclass(frozen=True, slots=True, config=_STRICT)
class Regel:
    """One rule. `parameter` may be changed by a samenwerkingsverband, `vast` by nobody."""

    id: str
    onderwerp: str
    niveau: Niveau
    soort: Literal["gebruiker", "programma"]
    sectoren: tuple[Sector, ...]
    gebruikers: tuple[Rol, ...]
    geldig_vanaf: date
    moment: tuple[Moment, ...]
    handelingen: tuple[Handeling, ...]
    conditie: str
    melding: str
    bron: str
    bron_soort: BronSoort
    zekerheid: Zekerheid
    overrulebaar: bool
    geldig_tot: date = date.max
    bron_url: str | None = None
    zekerheid_po_so_vso: Zekerheid | None = None
    samenloop: tuple[str, ...] = ()
    toelichting: str | None = None
    parameter: Mapping[str, Getal] = default(default_factory=dict)
    vast: Mapping[str, Vast] = default(default_factory=dict)
    trap: tuple[Trap, ...] = ()

    def geldt_op(self, dag: date) -> bool:
        """Whether this rule was law on a day."""
        return self.geldig_vanaf <= dag <= self.geldig_tot

    def trap_met(self, code: str | None) -> Trap | None:
        """The step with a code; None for a rule without steps. Raises `KeyError` for a code it does not have."""
        if code is None and not self.trap:
            return None
        found = next((one for one in self.trap if one.code == code), None)
        if found is None:
            raise KeyError(f"{self.id} has no step {code}")
        return found


class RegelsOnleesbaar(Melding):
    """A rule file with a mistake; the sentence names the places."""


def read_rules(path: Path) -> tuple[Regel, ...]:
    """Reads one file. Raises `RegelsOnleesbaar` with every mistake in it."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        rules = TypeAdapter(dict[Literal["regel"], tuple[Regel, ...]]).validate_python(data)["regel"]
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise RegelsOnleesbaar(f"{path.name} is geen leesbaar regelbestand: {problem}. Er is niets geladen.") from None
    except ValidationError as problem:
        places = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in problem.errors())
        raise RegelsOnleesbaar(f"{path.name} heeft fouten: {places}. Er is niets geladen.") from None
    strange = [one.id for one in rules if one.id.partition("-")[0].lower() != path.stem]
    ids = [one.id for one in rules]
    twice = sorted({one for one in ids if ids.count(one) > 1})
    if strange or twice:
        raise RegelsOnleesbaar(
            f"{path.name} heeft regels die er niet horen of die er twee keer staan: {', '.join(strange + twice)}. "
            "Er is niets geladen."
        )
    return rules


@cache
def rules_of(prefix: str) -> Mapping[str, Regel]:
    """The rules of one file (`opp`, `prv` ...) by id. Raises `KeyError` for a prefix that does not exist."""
    path = resource("rules", f"{prefix}.toml")
    if not path.is_file():
        raise KeyError(prefix)
    return {one.id: one for one in read_rules(path)}


def rule(rule_id: str) -> Regel:
    """One rule. Raises `KeyError` for an id that does not exist."""
    return rules_of(rule_id.partition("-")[0].lower())[rule_id]


def all_rules() -> Iterator[Regel]:
    """Every rule of every file, in order."""
    for path in sorted(resource("rules").glob("*.toml")):
        yield from rules_of(path.stem).values()
