"""The documents of one dossier as someone who looks for them names them: kind, number, state and day."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, and_, select

from models.tables import Antwoord, Document, Dossier

_HEARD = "gehoord_op"


@dataclass(frozen=True, slots=True)
class DocumentPlaats:
    """One document. `dag` is the day on which a pupil was heard, `antwoorden` what was asked for besides."""

    uid: str
    soort: str
    formulier: str
    nummer: int | None
    status: str | None
    dag: date | None
    antwoorden: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CasePlaces:
    """The pupil as one calls it, and the documents of the dossier, newest first."""

    naam: str
    documenten: tuple[DocumentPlaats, ...]


def case_places(connection: Connection, dossier: str, also: Collection[str] = ()) -> CasePlaces:
    """What there is to go to in a dossier; nothing when there is no such dossier. `also` names answers to read too."""
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
    told = _answers(connection, dossier, also)
    documents = (
        DocumentPlaats(
            row.uid, row.soort, row.formulier, row.nummer, row.status, as_day(row.waarde), told.get(row.uid, {})
        )
        for row in rows
    )
    return CasePlaces(found.roepnaam or found.voornamen or "", tuple(documents))


def _answers(connection: Connection, dossier: str, names: Collection[str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    if names:
        rows = connection.execute(
            select(Antwoord.document_uid, Antwoord.veld, Antwoord.waarde)
            .join(Document, Antwoord.document_uid == Document.uid)
            .where(Document.dossier_uid == dossier, Document.weg.is_(False), Antwoord.veld.in_(names))
        )
        for row in rows:
            found.setdefault(row.document_uid, {})[row.veld] = str(row.waarde)
    return found


def as_day(kept: object) -> date | None:
    """A day as it is kept; None for nothing or what is no whole day."""
    try:
        return date.fromisoformat(str(kept))
    except ValueError:
        return None
