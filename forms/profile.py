"""What a samenwerkingsverband decides for itself: which choices there are, what holds without one, and in words.

    choice = profile_choice("TLV-35.besluit_dagen")
    choice.words(42)            # "6 weken"
    choice.kept(6)              # 42: how it stands in the vault
    choice.standaard            # 56: what the rule says

The choices are data (`resources/profiel.toml`), of which the numbers and sources are those of the rules themselves.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass

from forms.rules.bron import bron_van
from forms.rules.regel import rule
from models.errors import Melding
from models.resources import load_toml
from models.sentence import Sentence, in_a_row, on_day
from models.values import Json

_STRICT = ConfigDict(extra="forbid")
_WEEK = 7
_OF_ITSELF = {
    "TLV-35.besluit_dagen": Sentence("Bron: nog niet nagekeken. Vraag bij twijfel na welke beslistermijn hier geldt."),
    "TLV-35.dossier_dagen_voor_overleg": Sentence("Bron: een afspraak van het samenwerkingsverband, geen wet."),
}
"""The source of a choice that has another one than its rule: the rule tells of several terms."""
_PRACTICE = Sentence("Een praktijktermijn: de wet vraagt het, maar noemt geen aantal dagen.")
_SOME_YEAR = 2028
"""A leap year, to read a day without a year in."""


class Soort(StrEnum):
    """How a choice is asked."""

    WEKEN = "weken"
    DAGEN = "dagen"
    MAANDEN = "maanden"
    LEEFTIJD = "leeftijd"
    UREN = "uren"
    EURO = "euro"
    JA_NEE = "ja_nee"
    KEUZE = "keuze"
    DAG_IN_JAAR = "dag_in_jaar"
    DATUMS = "datums"
    LIJST = "lijst"

    @property
    def is_getal(self) -> bool:
        """Whether a number is asked."""
        return self in _UNITS


_UNITS: Mapping[Soort, tuple[str, str]] = {
    Soort.WEKEN: (Sentence("week"), Sentence("weken")),
    Soort.DAGEN: (Sentence("dag"), Sentence("dagen")),
    Soort.MAANDEN: (Sentence("maand"), Sentence("maanden")),
    Soort.LEEFTIJD: (Sentence("jaar"), Sentence("jaar")),
    Soort.UREN: (Sentence("uur"), Sentence("uur")),
    Soort.EURO: (Sentence("euro"), Sentence("euro")),
}

_MONTHS = (
    Sentence("januari"),
    Sentence("februari"),
    Sentence("maart"),
    Sentence("april"),
    Sentence("mei"),
    Sentence("juni"),
    Sentence("juli"),
    Sentence("augustus"),
    Sentence("september"),
    Sentence("oktober"),
    Sentence("november"),
    Sentence("december"),
)


class GeenKeuze(Melding):
    """A value that cannot be chosen."""


@dataclass(frozen=True, config=_STRICT)
class Groep:
    """A group of choices."""

    id: str
    naam: str


@dataclass(frozen=True, config=_STRICT)
class Code:
    """One value of a choice of a few."""

    code: str
    label: str


@dataclass(frozen=True, config=_STRICT)
class Keuze:
    """One thing that a samenwerkingsverband decides."""

    naam: str
    groep: str
    soort: Soort
    label: str
    uitleg: str
    keuzes: tuple[Code, ...] = field(default=())
    minstens: int = 0
    hoogstens: int = 0
    nul: str = ""
    niemand: str = ""
    praktijk: bool = False
    """The law asks what the rule asks, but the number is a practice."""

    @property
    def regel(self) -> str | None:
        """The rule whose parameter it is; None for a plain name."""
        return self.naam.partition(".")[0] if "." in self.naam else None

    @property
    def standaard(self) -> Json:
        """What holds where nothing was chosen: the rule's own value; nothing for a list."""
        if self.soort in {Soort.DATUMS, Soort.LIJST} or self.regel is None:
            return []
        return rule(self.regel).parameter[self.naam.partition(".")[2]]

    def bron(self, sector: str | None = None) -> str:
        """Where the standard comes from; empty where there is none."""
        if self.regel is None:
            return ""
        if self.naam in _OF_ITSELF:
            return _OF_ITSELF[self.naam]
        told = bron_van(rule(self.regel), sector).regel
        return Sentence("{praktijk} {bron}", praktijk=_PRACTICE, bron=told) if self.praktijk else told

    @property
    def eenheid(self) -> str:
        """What a number counts, in the plural; empty for what is no number."""
        return _UNITS[self.soort][1] if self.soort.is_getal else ""

    def words(self, value: Json) -> str:
        """A kept value as people read it."""
        if value is None and self.niemand:
            return self.niemand.lower()
        if self.soort.is_getal and isinstance(value, int | float):
            return self._number(value)
        if self.soort is Soort.JA_NEE:
            return Sentence("ja") if value else Sentence("nee")
        if self.soort is Soort.KEUZE:
            return next((one.label.lower() for one in self.keuzes if one.code == value), str(value))
        if self.soort is Soort.DAG_IN_JAAR:
            day = date.fromisoformat(f"{_SOME_YEAR}-{value}")
            return Sentence("{dag} {maand}", dag=day.day, maand=_MONTHS[day.month - 1])
        return self._list(value)

    def shown(self, value: Json) -> Json:
        """A kept value as the screen asks it: weeks instead of days."""
        if self.soort is Soort.WEKEN and isinstance(value, int | float):
            return value // _WEEK if value % _WEEK == 0 else round(value / _WEEK, 1)
        return value

    def kept(self, shown: Json) -> Json:
        """What was asked as it is kept. Raises `GeenKeuze` with what may be chosen."""
        if not self.soort.is_getal:
            return shown
        if shown is None and self.niemand:
            return None
        if isinstance(shown, bool) or not isinstance(shown, int | float):
            raise GeenKeuze("Typ hier een getal.")
        if not self.minstens <= shown <= self.hoogstens:
            raise GeenKeuze(
                Sentence(
                    "Dat kan niet: kies van {minstens} tot en met {hoogstens} {eenheid}.",
                    minstens=self.minstens,
                    hoogstens=self.hoogstens,
                    eenheid=self.eenheid,
                )
            )
        if self.soort not in {Soort.UREN, Soort.EURO} and shown != int(shown):
            raise GeenKeuze(Sentence("Kies een heel aantal {eenheid}.", eenheid=self.eenheid))
        whole = int(shown) if shown == int(shown) else shown
        return whole * _WEEK if self.soort is Soort.WEKEN else whole

    def _number(self, value: float) -> str:
        if value == 0 and self.nul:
            return self.nul
        number = self.shown(value)
        one, many = _UNITS[self.soort]
        written = f"{number}".replace(".", ",")
        return Sentence("{aantal} {eenheid}", aantal=written, eenheid=one if number == 1 else many)

    def _list(self, value: Json) -> str:
        told = value if isinstance(value, list) else []
        if self.soort is Soort.DATUMS:
            words: list[str] = [on_day(date.fromisoformat(str(one))) for one in told]
        else:
            words = [one.label for one in self.keuzes if one.code in told]
        return in_a_row(words) or Sentence("geen")


@cache
def profile_groups() -> tuple[Groep, ...]:
    """The groups in order."""
    return TypeAdapter(tuple[Groep, ...]).validate_python(load_toml("profiel.toml")["groep"])


@cache
def profile_choices() -> tuple[Keuze, ...]:
    """Every choice in order. A key the program does not know is refused with pydantic's `ValidationError`."""
    return TypeAdapter(tuple[Keuze, ...]).validate_python(load_toml("profiel.toml")["keuze"])


def profile_choice(naam: str) -> Keuze:
    """The choice of this name. Raises `KeyError`."""
    found = next((one for one in profile_choices() if one.naam == naam), None)
    if found is None:
        raise KeyError(naam)
    return found
