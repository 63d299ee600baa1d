"""The documents of one dossier as someone who looks for them names them: kind, number, state and day."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, and_, select

from models.tables import Antwoord, Document, Dossier

_HEARD = "gehoord_op"


@dataclass(frozen=True, slots=True)
class DocumentPlaats:
    """One document. `dag` is the day on which a pupil was heard."""

    uid: str
    soort: str
    formulier: str
    nummer: int | None
    status: str | None
    dag: date | None


@dataclass(frozen=True, slots=True)
class CasePlaces:
    """The pupil as one calls it, and the documents of the dossier, newest first."""

    naam: str
    documenten: tuple[DocumentPlaats, ...]


def case_places(connection: Connection, dossier: str) -> CasePlaces:
    """What there is to go to in a dossier; nothing when there is no such dossier."""
    found = connection.execute(
        select(Dossier.roepnaam, Dossier.voornamen).where(Dossier.uid == dossier, Dossier.weg.is_(False))
    ).one_or_none()
    if found is None:
        return CasePlaces("", ())
    rows = connection.execute(
        select(Document.uid, Document.soort, Document.formulier, Document.nummer, Document.status, Antwoord.waarde)
        .outerjoin(Antwoord, and_(Antwoord.document_uid == Document.uid, Antwoord.veld == _HEARD))
        .where(Document.dossier_uid == dossier, Document.weg.is_(False))
        .order_by(Document.gemaakt_op.desc(), Document.nummer.desc())
    )
    documents = (
        DocumentPlaats(row.uid, row.soort, row.formulier, row.nummer, row.status, _day(row.waarde)) for row in rows
    )
    return CasePlaces(found.roepnaam or found.voornamen or "", tuple(documents))


def _day(kept: object) -> date | None:
    try:
        return date.fromisoformat(str(kept))
    except ValueError:  # nothing, or not a whole day
        return None
