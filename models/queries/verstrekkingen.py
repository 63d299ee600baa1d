"""Who got what: the register of a dossier, as a screen shows it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from models.tables import Verstrekking
from models.values import Persoon, from_json


@dataclass(frozen=True, slots=True)
class Uitgereikt:
    """One paper or file that left the vault. `ontvanger` is the kind of reader, `persoon` who of them it was for."""

    datum: date
    rapport: str
    ontvanger: str
    code: str
    persoon: Persoon | None = None
    document_uid: str | None = None


def handed_out(connection: Connection, dossier: str) -> tuple[Uitgereikt, ...]:
    """Everything that left of a dossier, newest first."""
    v = Verstrekking.__table__.c
    rows = connection.execute(
        select(v.datum, v.rapport, v.ontvanger, v.code, v.persoon, v.document_uid)
        .where(v.dossier_uid == dossier)
        .order_by(v.datum.desc(), v.uid.desc())
    )
    return tuple(
        Uitgereikt(row.datum, row.rapport, row.ontvanger, row.code, _person(row.persoon), row.document_uid)
        for row in rows
    )


def _person(told: object) -> Persoon | None:
    value = from_json(told) if isinstance(told, dict) else None
    return value if isinstance(value, Persoon) else None
