"""The acts in a dossier, newest first, with the documents and rows that their changes are about.

What was removed since is told too: a history names what is no longer there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from models.record.change import ANTWOORD, DEEL, RIJ, Change
from models.record.history import Moment, acts_of
from models.tables import Document, Handeling, Rij


@dataclass(frozen=True, slots=True)
class DocumentPlek:
    """A document as a history names it."""

    soort: str
    formulier: str
    nummer: int | None


@dataclass(frozen=True, slots=True)
class DossierAct:
    """One act as far as it touched this dossier: its changes in the order in which they were made.

    `tijdstip` is UTC. `teruggezet` when a later act undid it.
    """

    uid: str
    soort: str
    tijdstip: datetime
    door: str | None
    changes: tuple[Change, ...]
    teruggezet: bool


@dataclass(frozen=True, slots=True)
class DossierActs:
    """The acts, and by uid what their changes are about: documents, and rows as (document, field).

    `meer` when there are older changes than were read.
    """

    acts: tuple[DossierAct, ...]
    documenten: Mapping[str, DocumentPlek]
    rijen: Mapping[str, tuple[str, str]]
    meer: bool


def dossier_acts(connection: Connection, dossier: str, limit: int = 300) -> DossierActs:
    """The acts with the last `limit` changes of a dossier; an act that is only partly among them is left for later."""
    moments = acts_of(connection, dossier, limit + 1)
    more = len(moments) > limit
    if more:
        cut = moments[-1].handeling_uid
        whole = tuple(one for one in moments if one.handeling_uid != cut)
        moments = whole or moments
    grouped: dict[str, list[Moment]] = {}
    for one in moments:
        grouped.setdefault(one.handeling_uid, []).append(one)
    undone = _undone(connection, tuple(grouped))
    acts = tuple(
        DossierAct(
            uid,
            many[0].soort,
            many[0].tijdstip,
            many[0].door,
            tuple(one.change for one in reversed(many)),
            uid in undone,
        )
        for uid, many in grouped.items()
    )
    changes = [one for act in acts for one in act.changes]
    rows = _rows(connection, {one.rij_uid for one in changes if one.tabel == RIJ})
    named = {one.rij_uid for one in changes if one.tabel in {ANTWOORD, DEEL, "document"}}
    return DossierActs(acts, _documents(connection, named | {document for document, _ in rows.values()}), rows, more)


def _undone(connection: Connection, acts: Sequence[str]) -> frozenset[str]:
    found = connection.execute(select(Handeling.herstelt_uid).where(Handeling.herstelt_uid.in_(acts))).scalars()
    return frozenset(one for one in found if one is not None)


def _rows(connection: Connection, uids: set[str]) -> dict[str, tuple[str, str]]:
    found = connection.execute(select(Rij.uid, Rij.document_uid, Rij.veld).where(Rij.uid.in_(sorted(uids))))
    return {row.uid: (row.document_uid, row.veld) for row in found}


def _documents(connection: Connection, uids: set[str]) -> dict[str, DocumentPlek]:
    asked = select(Document.uid, Document.soort, Document.formulier, Document.nummer)
    found = connection.execute(asked.where(Document.uid.in_(sorted(uids))))
    return {row.uid: DocumentPlek(row.soort, row.formulier, row.nummer) for row in found}
