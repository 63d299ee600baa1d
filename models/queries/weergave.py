"""The views that a user kept of a screen."""

from dataclasses import dataclass

from sqlalchemy import Connection, or_, select

from models.tables import Weergave
from models.values import Json


@dataclass(frozen=True, slots=True)
class Bewaard:
    """A view: its name, and the choice as its screen wrote it."""

    uid: str
    naam: str
    keuze: Json


def views(connection: Connection, scherm: str, gebruiker: str | None) -> tuple[Bewaard, ...]:
    """The views of a screen that someone kept, by name."""
    w = Weergave
    asked = select(w.uid, w.naam, w.keuze).where(
        w.scherm == scherm, w.weg.is_(False), or_(w.gebruiker_uid == gebruiker, w.gebruiker_uid.is_(None))
    )
    return tuple(Bewaard(*row) for row in connection.execute(asked.order_by(w.naam, w.uid)))
