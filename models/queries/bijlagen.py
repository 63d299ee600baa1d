"""The files of attachments as the vault knows them, and the attachments that were taken away."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from models.tables import Antwoord, Bijlagebestand, Document, Dossier, Rij
from models.values import Json

BIJLAGE, BESTANDEN = "bijlage", "bestanden"
"""The kind of document, and the field that holds its files."""


@dataclass(frozen=True, slots=True)
class Bestandsrij:
    """One file of an attachment: its row, and the name of the encrypted file."""

    rij: str
    kenmerk: str


@dataclass(frozen=True, slots=True)
class Weggehaald:
    """An attachment that was taken away. `leesbaar`: its file was not destroyed."""

    uid: str
    titel: str | None
    type: str | None
    naam: str | None
    gemaakt_op: datetime
    leesbaar: bool


def files_of(connection: Connection, document: str) -> tuple[Bestandsrij, ...]:
    """Every file that an attachment ever had, in the order in which they came; also what was undone."""
    rows = connection.execute(
        select(Rij.uid, Rij.cellen)
        .where(Rij.document_uid == document, Rij.veld == BESTANDEN)
        .order_by(Rij.volgorde, Rij.uid)
    )
    return tuple(Bestandsrij(row.uid, name) for row in rows if (name := _name(row.cellen)))


def used_elsewhere(connection: Connection, document: str) -> frozenset[str]:
    """The files of an attachment that another one, not destroyed, has too."""
    names = {one.kenmerk for one in files_of(connection, document)}
    others = connection.execute(select(Rij.cellen).where(Rij.document_uid != document, Rij.veld == BESTANDEN))
    return frozenset(name for cells in others.scalars() if (name := _name(cells, alive=True)) in names)


def readable(connection: Connection, names: Collection[str]) -> frozenset[str]:
    """Which of these files the vault has a key of."""
    table = Bijlagebestand.__table__.c
    return frozenset(connection.execute(select(table.naam).where(table.naam.in_(names))).scalars())


def removed_attachments(connection: Connection, dossier: str) -> tuple[Weggehaald, ...]:
    """The attachments of a dossier that were taken away and can still come back, the newest first."""
    gone = connection.execute(
        select(Document.uid, Document.gemaakt_op)
        .where(Document.dossier_uid == dossier, Document.soort == BIJLAGE, Document.weg.is_(True))
        .order_by(Document.gemaakt_op.desc(), Document.uid)
    ).all()
    told = []
    for uid, made in gone:
        asked = select(Antwoord.veld, Antwoord.waarde).where(
            Antwoord.document_uid == uid, Antwoord.veld.in_(("titel", "type"))
        )
        answers: dict[str, Json] = {row.veld: row.waarde for row in connection.execute(asked)}
        rows = connection.execute(
            select(Rij.cellen).where(Rij.document_uid == uid, Rij.veld == BESTANDEN).order_by(Rij.volgorde)
        ).scalars()
        cells = [one for one in rows if isinstance(one, dict)]
        if cells and all(one.get("vernietigd_op") for one in cells):
            continue
        names = [str(one["kenmerk"]) for one in cells if one.get("kenmerk")]
        told.append(
            Weggehaald(
                uid,
                _text(answers.get("titel")),
                _text(answers.get("type")),
                _text(cells[-1].get("naam")) if cells else None,
                made,
                bool(readable(connection, names)),
            )
        )
    return tuple(told)


def _name(cells: Json, *, alive: bool = False) -> str:
    if not isinstance(cells, dict) or (alive and cells.get("vernietigd_op")):
        return ""
    return str(cells.get("kenmerk") or "")


def _text(value: Json) -> str | None:
    return value if isinstance(value, str) and value else None


@dataclass(frozen=True, slots=True)
class Houder:
    """An attachment that has one of these files: of which dossier, and what it is called."""

    dossier: str
    document: str
    leerling: str
    titel: str


def holders(connection: Connection, names: Collection[str]) -> tuple[Houder, ...]:
    """The attachments whose file is one of these, in order of dossier."""
    wanted = frozenset(names)
    if not wanted:
        return ()
    rows = connection.execute(
        select(Rij.document_uid, Rij.cellen, Document.dossier_uid, Dossier.roepnaam, Dossier.achternaam)
        .join(Document, Document.uid == Rij.document_uid)
        .join(Dossier, Dossier.uid == Document.dossier_uid)
        .where(Rij.veld == BESTANDEN, Rij.weg.is_(False))
        .order_by(Dossier.zoeknaam, Document.uid)
    )
    found: dict[str, Houder] = {}
    for row in rows:
        if _name(row.cellen) in wanted:
            name = " ".join(filter(None, (row.roepnaam, row.achternaam)))
            called = str(row.cellen.get("naam") or "") if isinstance(row.cellen, dict) else ""
            found[row.document_uid] = Houder(row.dossier_uid, row.document_uid, name, called)
    return tuple(found.values())
