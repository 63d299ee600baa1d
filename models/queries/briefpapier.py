"""What stands on top of letters of the organisation that keeps the vault."""

import base64
from dataclasses import dataclass

from sqlalchemy import Connection, select

from models.tables import Briefpapier as _Table

ROOM = 35
"""Millimetres that printed paper keeps free, where nobody said how many."""


@dataclass(frozen=True, slots=True)
class Briefpapier:
    """Name, lines of the address, one colour (#RRGGBB), a logo in base64 with its kind (png, jpeg, svg) and its words.

    `ruimte` is how many millimetres paper that is printed already keeps free.
    """

    naam: str | None = None
    adres: str | None = None
    kleur: str | None = None
    logo: str | None = None
    logo_soort: str | None = None
    logo_tekst: str | None = None
    ruimte: int | None = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to put on top of a letter."""
        return not (self.naam or self.adres or self.logo)

    @property
    def logo_bytes(self) -> bytes:
        """The logo as the file it was; empty without one."""
        return base64.b64decode(self.logo) if self.logo else b""


def read_stationery(connection: Connection) -> Briefpapier:
    """The stationery; an empty one where none was made."""
    b = _Table.__table__.c
    row = connection.execute(select(b.naam, b.adres, b.kleur, b.logo, b.logo_soort, b.logo_tekst, b.ruimte)).first()
    return Briefpapier(*row) if row else Briefpapier()
