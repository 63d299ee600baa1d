"""What of a document no longer changes: its parts that are vastgesteld, and what such a part of another was made from.

A hoormoment that a plan was vastgesteld with says what the pupil said then: only its explanation to the pupil comes
later. The attachments it names stay with the file they had.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, or_, select

from models.base import Base
from models.tables import Document, Rij, VastgesteldDeel
from models.values import Json

LATER = frozenset({"uitgelegd_op", "uitgelegd_door", "uitgelegd_hoe", "uitgelegd_toelichting"})
"""Fields of a hoormoment that are filled in after vaststellen: what was done with the words is told to the pupil."""
MOMENT, _BIJLAGE = "hoormoment", "bijlage"
_HEARD = "leerlinginbreng"
FILES, _LIST = "bestanden", "bijlagen"
_DEEL = Base.metadata.tables[VastgesteldDeel.__tablename__]
_KINDS = frozenset({MOMENT, _BIJLAGE})


@dataclass(frozen=True, slots=True)
class Frozen:
    """Which fields are frozen: those that are named, or with `heard` all but the explanation."""

    fields: frozenset[str] = frozenset()
    heard: bool = False
    kept_by_moment: bool = False
    """It is an attachment that belongs to a hoormoment which is frozen."""

    def holds(self, veld: str) -> bool:
        """Whether a field no longer changes."""
        return veld in self.fields or (self.heard and veld not in LATER)

    @property
    def stays(self) -> bool:
        """Whether the document itself can no longer go."""
        return bool(self.fields) or self.heard


def frozen_of(connection: Connection, document: str) -> Frozen:
    """What of a document is frozen now."""
    parts = connection.execute(select(_DEEL.c.velden).where(_DEEL.c.document_uid == document)).scalars()
    soort = connection.execute(select(Document.soort).where(Document.uid == document)).scalar()
    return frozen_with(connection, document, soort, list(parts))


def frozen_with(connection: Connection, document: str, soort: str | None, parts: list[Json]) -> Frozen:
    """The same, of a document whose kind and parts are known already."""
    fields = frozenset(str(one) for some in parts if isinstance(some, list) for one in some)
    if soort not in _KINDS:
        return Frozen(fields)
    if soort == MOMENT:
        return Frozen(fields, heard=_is_kept(connection, document))
    kept = _belongs_to_kept(connection, document)
    return Frozen(frozenset({FILES}) if kept else fields, kept_by_moment=kept)


def _is_kept(connection: Connection, moment: str) -> bool:
    """Whether a plan was vastgesteld with this hoormoment."""
    asked = (
        select(_DEEL.c.uid)
        .join(Document, Document.bij_uid == _DEEL.c.document_uid)
        .where(Document.uid == moment, _DEEL.c.deel == _HEARD)
    )
    return connection.execute(asked).first() is not None


def _belongs_to_kept(connection: Connection, attachment: str) -> bool:
    """Whether a hoormoment that a plan was vastgesteld with names this attachment."""
    asked = select(Document.lokaal_id, Document.dossier_uid).where(Document.uid == attachment, Document.weg.is_(False))
    mine = connection.execute(asked).one_or_none()
    if mine is None:
        return False
    names = [name for name in (attachment, mine.lokaal_id) if name]
    listed = (
        select(_DEEL.c.uid)
        .join(Document, Document.bij_uid == _DEEL.c.document_uid)
        .join(Rij, Rij.document_uid == Document.uid)
        .where(
            _DEEL.c.deel == _HEARD,
            Document.dossier_uid == mine.dossier_uid,
            Document.soort == MOMENT,
            Document.weg.is_(False),
            Rij.veld == _LIST,
            Rij.weg.is_(False),
            or_(*(Rij.lokaal_id == one for one in names)),
        )
    )
    return connection.execute(listed).first() is not None
