"""The acts in a dossier, newest first and a portion at a time, with what their changes are about.

What was removed since is told too: a history names what is no longer there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from models.queries.places import DocumentPlek, documents_of, held_by_removed, rows_of
from models.record.change import ANTWOORD, DEEL, RIJ, WHOLE_ROW, Change
from models.tables import Gebruiker, Handeling, Rij, Wijziging
from models.values import Json

__all__ = ["DocumentPlek", "DossierAct", "DossierActs", "Plek", "dossier_acts"]


@dataclass(frozen=True, slots=True)
class Plek:
    """A part of a dossier: a document, or the dossier itself without one; with `veld` one field of it.

    `kolommen` are the (table, column) pairs in which that field lives, `rij_veld` its id when it is a table field, and
    `rij` keeps one row of that.
    """

    document: str | None = None
    kolommen: tuple[tuple[str, str], ...] = ()
    rij_veld: str | None = None
    rij: str | None = None


@dataclass(frozen=True, slots=True)
class DossierAct:
    """One act as far as it touched this dossier: its changes in the order in which they were made.

    `tijdstip` is UTC. `teruggezet` when it is undone by a later act; `herstelt` is the act that this one undid.
    """

    uid: str
    soort: str
    tijdstip: datetime
    door: str | None
    changes: tuple[Change, ...]
    teruggezet: bool
    herstelt: str | None = None


@dataclass(frozen=True, slots=True)
class DossierActs:
    """The acts, and by uid what their changes are about: documents, and rows as (document, field).

    `meer` when there are older changes than were read; `tot` is where the next portion begins. `weg` is what removed
    rows hold still.
    """

    acts: tuple[DossierAct, ...]
    documenten: Mapping[str, DocumentPlek]
    rijen: Mapping[str, tuple[str, str]]
    meer: bool
    tot: int | None = None
    weg: Mapping[str, Mapping[str, Json]] = field(default_factory=dict)


def dossier_acts(
    connection: Connection, dossier: str, limit: int = 300, before: int | None = None, plek: Plek | None = None
) -> DossierActs:
    """The acts with the last `limit` changes of a dossier, or those before the place where a portion ended (`tot`).

    An act that is only partly among them is left for the next portion. `plek` keeps the changes of a part.
    """
    w, h, g = Wijziging, Handeling, Gebruiker
    asked = (
        select(
            w.nr,
            w.handeling_uid,
            *(w.tabel, w.rij_uid, w.kolom, w.oud, w.nieuw, w.dossier_uid),
            *(h.soort, h.tijdstip, h.herstelt_uid, g.naam),
        )
        .join(h, h.uid == w.handeling_uid)
        .outerjoin(g, g.uid == h.gebruiker_uid)
        .where(w.dossier_uid == dossier)
        .order_by(w.nr.desc())
        .limit(limit + 1)
    )
    if before is not None:
        asked = asked.where(w.nr < before)
    if plek is not None:
        asked = asked.where(_within(plek, dossier))
    rows = connection.execute(asked).all()
    more = len(rows) > limit
    if more:
        cut = rows[-1].handeling_uid
        rows = [one for one in rows if one.handeling_uid != cut] or rows
    grouped: dict[str, list[int]] = {}
    for at, row in enumerate(rows):
        grouped.setdefault(row.handeling_uid, []).append(at)
    undone = _undone(connection, tuple(grouped))
    acts = []
    for uid, mine in grouped.items():
        first = rows[mine[0]]
        changes = tuple(Change(*rows[at][2:8]) for at in reversed(mine))
        when = datetime.fromisoformat(first.tijdstip)
        acts.append(DossierAct(uid, first.soort, when, first.naam, changes, uid in undone, first.herstelt_uid))
    changed = [one for act in acts for one in act.changes]
    places = rows_of(connection, {one.rij_uid for one in changed if one.tabel == RIJ})
    named = {one.rij_uid for one in changed if one.tabel in {ANTWOORD, DEEL, "document"}}
    documents = documents_of(connection, named | {document for document, _ in places.values()})
    held = held_by_removed(connection, changed)
    return DossierActs(tuple(acts), documents, places, more, rows[-1].nr if rows else None, held)


def _within(plek: Plek, dossier: str) -> ColumnElement[bool]:
    """Which changes are of a part: its own columns, and those of the rows of a table field."""
    w = Wijziging
    parts: list[ColumnElement[bool]] = []
    if plek.document is None:
        if not plek.kolommen:
            parts.append(w.tabel.in_(("dossier", "betrokkene", "opp_periode")))
    elif not plek.kolommen and plek.rij_veld is None:
        rows = select(Rij.uid).where(Rij.document_uid == plek.document)
        parts.append(and_(w.tabel != RIJ, w.rij_uid == plek.document))
        parts.append(and_(w.tabel == RIJ, w.rij_uid.in_(rows)))
    for table, column in plek.kolommen:
        own = and_(w.tabel == table, w.kolom == column)
        owner = plek.document if table in {ANTWOORD, "document"} else dossier if table == "dossier" else None
        parts.append(and_(own, w.rij_uid == owner) if owner else own)
        if table == "dossier":
            parts.append(and_(w.tabel == table, w.kolom == WHOLE_ROW))
    if plek.rij_veld is not None and plek.document is not None:
        rows = select(Rij.uid).where(Rij.document_uid == plek.document, Rij.veld == plek.rij_veld)
        parts.append(and_(w.tabel == RIJ, w.rij_uid.in_(rows)))
    elif plek.rij_veld is not None:
        parts.append(w.tabel == plek.rij_veld)
    found = or_(*parts)
    return and_(found, w.rij_uid == plek.rij) if plek.rij is not None else found


def _undone(connection: Connection, acts: Sequence[str]) -> frozenset[str]:
    """Those of the acts that are undone now: what was undone and then done again is not."""
    did_something = select(Wijziging.nr).where(Wijziging.handeling_uid == Handeling.uid).exists()
    undoers: dict[str, list[str]] = {}
    newer: list[str] = []
    wanted: Sequence[str] = acts
    while wanted:
        asked = select(Handeling.uid, Handeling.herstelt_uid).where(Handeling.herstelt_uid.in_(wanted), did_something)
        rows = connection.execute(asked).all()
        for row in rows:
            undoers.setdefault(row.herstelt_uid, []).append(row.uid)
        wanted = [row.uid for row in rows if row.uid not in acts]
        newer += wanted
    undone: set[str] = set()
    for uid in (*reversed(newer), *acts):  # the newest first: what undid an act is known before the act
        if any(one not in undone for one in undoers.get(uid, ())):
            undone.add(uid)
    return frozenset(undone.intersection(acts))
