"""What the changes of a history are about: documents and rows by their uid, also those that were removed since."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from models.base import Base
from models.record.change import RIJ, Change
from models.tables import Document, Rij
from models.values import Json

_HELD = {RIJ: ("cellen",), "betrokkene": None}
"""Tables whose removed rows are told with what they held: these columns of them, or all."""
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


def held_by_removed(connection: Connection, changes: Iterable[Change]) -> dict[str, Mapping[str, Json]]:
    """What the rows that were removed or came back hold, by their uid: a row that went keeps what stood in it."""
    found: dict[str, Mapping[str, Json]] = {}
    told = [one for one in changes if one.kolom == "weg"]
    for table, columns in _HELD.items():
        uids = sorted({one.rij_uid for one in told if one.tabel == table})
        target = Base.metadata.tables[table]
        asked = [target.c[name] for name in columns] if columns else list(target.c)
        for some in _portions(uids):
            for row in connection.execute(select(target.c.uid, *asked).where(target.c.uid.in_(some))).mappings():
                found[row["uid"]] = {
                    name: value.isoformat() if isinstance(value, date) else value
                    for name, value in row.items()
                    if value is not None
                }
    return found


def _portions(uids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(uids), _PORTION):
        yield uids[start : start + _PORTION]
