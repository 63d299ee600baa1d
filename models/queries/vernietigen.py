"""What destroying a dossier takes away, and what was destroyed: numbers and kinds, never a name."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, func, select

from models.queries.bijlagen import BESTANDEN, BIJLAGE
from models.record.change import WHOLE_ROW
from models.snapshot.read import read_documents
from models.tables import (
    Antwoord,
    Bijlagebestand,
    Document,
    Dossier,
    Gebruiker,
    Handeling,
    Rij,
    Verstrekking,
    Wijziging,
)
from models.terms.hold import HOLD, LIFTED
from models.values import from_json

VERSLAG, FORMULIER = "vernietiging", "vernietigingsverslag"
"""The kind of document that tells of a destroyed dossier, and its form. It belongs to no dossier."""
SOORTEN = "soorten"
"""Its field with how many documents of each kind there were."""


@dataclass(frozen=True, slots=True)
class Omvang:
    """What a dossier holds: documents by kind, files of attachments that can be read, and lines of who got what.

    `bewaarpauze` is the code of why it must be kept for now.
    """

    soorten: Mapping[str, int]
    bestanden: int
    verstrekkingen: int
    bewaarpauze: str | None = None


@dataclass(frozen=True, slots=True)
class Vernietigd:
    """A dossier that was destroyed: when (UTC), by whom, why, and what went with it. `kopieen` still hold it."""

    uid: str
    moment: datetime | None
    door: str | None
    datum: date | None
    grond: str | None
    soorten: Mapping[str, int]
    bestanden: int
    verstrekkingen: int
    kopieen: int


def omvang(connection: Connection, dossier: str) -> Omvang:
    """What is in a dossier, also what was taken away and could come back. Raises `LookupError` when it is not there."""
    if connection.execute(select(Dossier.uid).where(Dossier.uid == dossier)).scalar() is None:
        raise LookupError("no such dossier")
    kinds = connection.execute(select(Document.soort).where(Document.dossier_uid == dossier)).scalars()
    given = select(func.count()).where(Verstrekking.dossier_uid == dossier)
    return Omvang(
        Counter(kinds),
        len(files_of_dossier(connection, dossier)),
        connection.execute(given).scalar_one(),
        held(connection, dossier),
    )


def files_of_dossier(connection: Connection, dossier: str) -> frozenset[str]:
    """The names of the files that attachments of a dossier have or had, and that no other dossier has."""
    d, r = Document.__table__, Rij.__table__
    rows = connection.execute(
        select(d.c.dossier_uid, r.c.cellen)
        .join(d, d.c.uid == r.c.document_uid)
        .where(d.c.soort == BIJLAGE, r.c.veld == BESTANDEN)
    )
    mine: set[str] = set()
    others: set[str] = set()
    for owner, cells in rows:
        name = str(cells.get("kenmerk") or "") if isinstance(cells, dict) else ""
        (mine if owner == dossier else others).add(name)
    known = connection.execute(select(Bijlagebestand.__table__.c.naam)).scalars()
    return (frozenset(mine) - others) & frozenset(known)


def destroyed(connection: Connection) -> tuple[Vernietigd, ...]:
    """Every dossier that was destroyed, the last one first."""
    found = [one for one in read_documents(connection, None) if one.soort == VERSLAG]
    by = _by_whom(connection)
    told = []
    for one in reversed(found):
        moment, door = by.get(one.uid, (None, None))
        rows = {row.tekst("soort") or "": int(row.getal("aantal") or 0) for row in one.rijen(SOORTEN)}
        numbers = [int(one.antwoorden.getal(name) or 0) for name in ("bestanden", "verstrekkingen", "kopieen")]
        answers = one.antwoorden
        told.append(Vernietigd(one.uid, moment, door, answers.datum("datum"), answers.tekst("grond"), rows, *numbers))
    return tuple(told)


def held(connection: Connection, dossier: str) -> str | None:
    """The code of why a dossier must be kept for now; None when it need not."""
    asked = (
        select(Antwoord.document_uid, Antwoord.veld, Antwoord.waarde)
        .join(Document, Document.uid == Antwoord.document_uid)
        .where(Document.dossier_uid == dossier, Document.weg.is_(False), Antwoord.veld.in_((HOLD, LIFTED)))
    )
    told = {(row.document_uid, row.veld): from_json(row.waarde) for row in connection.execute(asked)}
    held = (why for (uid, field), why in told.items() if field == HOLD and why and not told.get((uid, LIFTED)))
    return next((str(one) for one in held), None)


def _by_whom(connection: Connection) -> dict[str, tuple[datetime | None, str | None]]:
    asked = (
        select(Document.uid, Handeling.tijdstip, Gebruiker.naam)
        .join(Wijziging, (Wijziging.rij_uid == Document.uid) & (Wijziging.tabel == "document"))
        .join(Handeling, Handeling.uid == Wijziging.handeling_uid)
        .outerjoin(Gebruiker, Gebruiker.uid == Handeling.gebruiker_uid)
        .where(Document.soort == VERSLAG, Wijziging.kolom == WHOLE_ROW)
    )
    return {row.uid: (datetime.fromisoformat(row.tijdstip), row.naam) for row in connection.execute(asked)}
