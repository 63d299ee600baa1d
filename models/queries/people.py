"""Who works in the vault, to give work to."""

from sqlalchemy import Connection, select

from models.tables import Gebruiker


def people(connection: Connection) -> dict[str, str]:
    """The names of those who work here now, by uid, in order of their names."""
    asked = select(Gebruiker.uid, Gebruiker.naam).where(Gebruiker.actief.is_(True))
    return {row.uid: row.naam for row in connection.execute(asked.order_by(Gebruiker.naam, Gebruiker.uid))}
