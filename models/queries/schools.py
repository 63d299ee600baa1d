"""The schools of the vault, to choose from."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from models.tables import School


@dataclass(frozen=True, slots=True)
class SchoolKeuze:
    """A school with what a new dossier takes over from it."""

    uid: str
    naam: str
    schoolsoort: str | None
    swv_uid: str | None


def schools(connection: Connection) -> tuple[SchoolKeuze, ...]:
    """Every school, by name."""
    rows = connection.execute(
        select(School.uid, School.naam, School.brin, School.schoolsoort, School.swv_uid)
        .where(School.weg.is_(False))
        .order_by(School.naam, School.uid)
    )
    return tuple(
        SchoolKeuze(row.uid, row.naam or row.brin or "School zonder naam", row.schoolsoort, row.swv_uid) for row in rows
    )
