"""The meetings that are planned for one dossier, for its timeline."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from models.tables import Bijeenkomst


@dataclass(frozen=True, slots=True)
class Gepland:
    """One meeting: `soort` is its kind as a code, `document_uid` what was written of it."""

    datum: date
    soort: str
    titel: str | None
    document_uid: str | None


def planned_of(connection: Connection, dossier: str) -> tuple[Gepland, ...]:
    """Every meeting of a dossier that was not called off, by day."""
    b = Bijeenkomst
    rows = connection.execute(
        select(b.datum, b.soort, b.titel, b.document_uid)
        .where(b.dossier_uid == dossier, b.weg.is_(False), b.afgezegd_op.is_(None))
        .order_by(b.datum, b.uid)
    )
    return tuple(Gepland(row.datum, row.soort, row.titel, row.document_uid) for row in rows)
