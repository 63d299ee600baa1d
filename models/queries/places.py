"""What the changes of a history are about: documents and rows by their uid, also those that were removed since."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from models.tables import Document, Rij

_PORTION = 500
"""Rows named in one statement."""


@dataclass(frozen=True, slots=True)
class DocumentPlek:
    """A document as a history names it."""

    soort: str
    formulier: str
    nummer: int | None


def rows_of(connection: Connection, uids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """The document and the field of each row of a table field."""
    found: dict[str, tuple[str, str]] = {}
    for some in _portions(sorted(uids)):
        rows = connection.execute(select(Rij.uid, Rij.document_uid, Rij.veld).where(Rij.uid.in_(some)))
        found |= {row.uid: (row.document_uid, row.veld) for row in rows}
    return found


def documents_of(connection: Connection, uids: Iterable[str]) -> dict[str, DocumentPlek]:
    """The documents with these uids."""
    asked = select(Document.uid, Document.soort, Document.formulier, Document.nummer)
    found: dict[str, DocumentPlek] = {}
    for some in _portions(sorted(uids)):
        rows = connection.execute(asked.where(Document.uid.in_(some)))
        found |= {row.uid: DocumentPlek(row.soort, row.formulier, row.nummer) for row in rows}
    return found


def _portions(uids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(uids), _PORTION):
        yield uids[start : start + _PORTION]
