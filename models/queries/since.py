"""What was changed in a dossier since a moment, with what is needed to tell it and to put it back.

A moment is an act: the dossier as it was when that act was done. `act_at` finds the one at the end of a day.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from sqlalchemy import Connection, and_, func, select

from models.queries.places import DocumentPlek, documents_of, held_by_removed, rows_of
from models.record.change import ANTWOORD, DEEL, RIJ, Change
from models.record.net import net
from models.tables import Handeling, VastgesteldDeel, Wijziging
from models.values import Json


@dataclass(frozen=True, slots=True)
class Since:
    """What differs since a moment: one change per place (`models.record.net`), and what these are about.

    `weg` holds what rows that were removed hold still. `vast` are the fields of each document that are vastgesteld.
    """

    changes: tuple[Change, ...]
    documenten: Mapping[str, DocumentPlek]
    rijen: Mapping[str, tuple[str, str]]
    weg: Mapping[str, Mapping[str, Json]]
    vast: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Vaststelling:
    """A moment at which parts of a version were vastgesteld; `dag` is the day that was told."""

    handeling_uid: str
    dag: date
    document: DocumentPlek
    delen: tuple[str, ...]


def changes_since(connection: Connection, dossier: str, handeling: str) -> Since:
    """What differs in a dossier between the end of an act and now. `LookupError` for an act that is not of it."""
    w = Wijziging
    last = connection.execute(
        select(func.max(w.nr)).where(w.handeling_uid == handeling, w.dossier_uid == dossier)
    ).scalar()
    if last is None:
        raise LookupError("no such act in this dossier")
    asked = (
        select(w.tabel, w.rij_uid, w.kolom, w.oud, w.nieuw, w.dossier_uid)
        .where(w.dossier_uid == dossier, w.nr > last)
        .order_by(w.nr)
    )
    changes = net(Change(*row) for row in connection.execute(asked))
    rows = rows_of(connection, {one.rij_uid for one in changes if one.tabel == RIJ})
    named = {one.rij_uid for one in changes if one.tabel in {ANTWOORD, DEEL, "document"}}
    documents = documents_of(connection, named | {document for document, _ in rows.values()})
    return Since(changes, documents, rows, held_by_removed(connection, changes), _frozen(connection, tuple(documents)))


def act_at(connection: Connection, dossier: str, day: date, zone: tzinfo | None = None) -> str | None:
    """The last act in a dossier up to and including a day (on the clock of this computer); None before the first."""
    after = datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC).isoformat(timespec="microseconds")
    asked = (
        select(Wijziging.handeling_uid)
        .join(Handeling, Handeling.uid == Wijziging.handeling_uid)
        .where(Wijziging.dossier_uid == dossier, Handeling.tijdstip < after)
        .order_by(Wijziging.nr.desc())
        .limit(1)
    )
    return connection.execute(asked).scalar()


def vaststellingen(connection: Connection, dossier: str) -> tuple[Vaststelling, ...]:
    """When parts of versions were vastgesteld, the newest first."""
    w, part = Wijziging, VastgesteldDeel
    asked = (
        select(w.handeling_uid, w.rij_uid, w.kolom, part.vastgesteld_op)
        .join(part, and_(part.document_uid == w.rij_uid, part.deel == w.kolom))
        .where(w.dossier_uid == dossier, w.tabel == DEEL)
        .order_by(w.nr.desc())
    )
    found: dict[tuple[str, str], list[tuple[str, date]]] = {}
    for act, document, name, day in connection.execute(asked):
        found.setdefault((act, document), []).append((name, day))
    documents = documents_of(connection, {document for _, document in found})
    return tuple(
        Vaststelling(act, max(day for _, day in parts), documents[document], tuple(name for name, _ in parts[::-1]))
        for (act, document), parts in found.items()
    )


def _frozen(connection: Connection, documents: Sequence[str]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    part = VastgesteldDeel
    for row in connection.execute(select(part.document_uid, part.velden).where(part.document_uid.in_(documents))):
        fields = row.velden if isinstance(row.velden, list) else []
        found[row.document_uid] = found.get(row.document_uid, frozenset()) | {str(one) for one in fields}
    return found
