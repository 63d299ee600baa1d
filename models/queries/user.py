"""Who works in the vault, and for which organisation."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from models.tables import Gebruiker, Organisatie


@dataclass(frozen=True, slots=True)
class User:
    """The user of an open vault. `rol` and `soort` (of the vault) are codes of the vocabularies."""

    naam: str
    rol: str
    organisatie: str | None
    soort: str


def current_user(connection: Connection, uid: str) -> User:
    """The user with this uid. Raises `sqlalchemy.exc.NoResultFound` when there is none."""
    user = connection.execute(select(Gebruiker.naam, Gebruiker.rol).where(Gebruiker.uid == uid)).one()
    keeper = connection.execute(select(Organisatie.naam, Organisatie.soort)).one()
    return User(user.naam, user.rol, keeper.naam, keeper.soort)
