"""Values of fields with typed questions: the answers of a document, the cells of a row.

Every question answers `None` (or empty) for what is not recorded, never a guess. A value of another type than asked
for is a bug of ours and raises `TypeError`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from models.values import Persoon, Waarde


@dataclass(frozen=True, slots=True)
class Veldwaarden:
    """Field values by id."""

    waarden: Mapping[str, Waarde] = field(default_factory=dict)

    def waarde(self, veld: str) -> Waarde | None:
        """The value as it is kept."""
        return self.waarden.get(veld)

    def tekst(self, veld: str) -> str | None:
        """Text or code; text of white space only is no text."""
        value = self.waarden.get(veld)
        if value is None:
            return None
        if not isinstance(value, str):
            raise TypeError(f"{veld} holds no text")
        return value if value.strip() else None

    def datum(self, veld: str) -> date | None:
        """A date kept as ISO text."""
        text = self.tekst(veld)
        return date.fromisoformat(text) if text else None

    def ja(self, veld: str) -> bool | None:
        """Yes, no or not recorded."""
        value = self.waarden.get(veld)
        if value is None or isinstance(value, bool):
            return value
        raise TypeError(f"{veld} holds no yes or no")

    def getal(self, veld: str) -> float | None:
        """A number."""
        value = self.waarden.get(veld)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TypeError(f"{veld} holds no number")
        return float(value)

    def codes(self, veld: str) -> tuple[str, ...]:
        """One or more codes (keuze, meerkeuze) or lines; empty when not recorded."""
        value = self.waarden.get(veld)
        many = value if isinstance(value, tuple) else () if value is None else (value,)
        return tuple(one for one in many if isinstance(one, str))

    def personen(self, veld: str) -> tuple[Persoon | str, ...]:
        """People: a reference to someone of the dossier, or a name as typed."""
        value = self.waarden.get(veld)
        many = value if isinstance(value, tuple) else () if value is None else (value,)
        return tuple(one for one in many if isinstance(one, Persoon | str))

    def uids(self, veld: str) -> frozenset[str]:
        """The uids of the people of the dossier that this field names."""
        return frozenset(one.uid for one in self.personen(veld) if isinstance(one, Persoon))

    def gevuld(self, veld: str) -> bool:
        """Whether something is recorded here."""
        value = self.waarden.get(veld)
        return value is not None and not (isinstance(value, str) and not value.strip())


@dataclass(frozen=True, slots=True)
class Rij(Veldwaarden):
    """One row of a table field; `uit_uid` is the row of the previous version it began as a copy of."""

    uid: str = ""
    lokaal_id: str | None = None
    uit_uid: str | None = None
