"""The audit chain: who did what to which dossier when, as ids and hashes, each row bound to the one before.

No content can be read from it: the hash of each change is salted, and the salt goes with the history when a dossier is
destroyed. A row that was altered, removed or put in between is found by `verify`.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, fields

from sqlalchemy import Connection, select

from models.base import Base
from models.record.change import Change
from models.tables import Spoor, Wijziging
from models.values import Json, canonical

START = "0" * 64
_SPOOR = Base.metadata.tables[Spoor.__tablename__]
_LAST = select(_SPOOR.c.nr, _SPOOR.c.hash).order_by(_SPOOR.c.nr.desc()).limit(1)
_ADD = _SPOOR.insert()


@dataclass(frozen=True, slots=True)
class Link:
    """What one row of the chain says, without its number and hashes."""

    handeling_uid: str
    soort: str
    tijdstip: str
    gebruiker_uid: str | None
    dossier_uid: str | None
    inhoud_hash: str | None


_OF_LINK = tuple(one.name for one in fields(Link))


@dataclass(frozen=True, slots=True)
class Salted:
    """A change with the random salt that is kept beside it in the history."""

    zout: str
    change: Change

    def digest(self) -> str:
        """SHA-256 (hex) of the change and its salt."""
        one = self.change
        told = canonical([one.tabel, one.rij_uid, one.kolom, one.oud, one.nieuw])
        return hashlib.sha256((self.zout + told).encode()).hexdigest()


def content_hash(changes: Sequence[Salted]) -> str | None:
    """SHA-256 (hex) over the changes of one act in one dossier; None when it changed nothing."""
    return hashlib.sha256("".join(one.digest() for one in changes).encode()).hexdigest() if changes else None


def _hash(number: int, link: Link, previous: str) -> str:
    told: Json = [
        number,
        link.handeling_uid,
        link.soort,
        link.tijdstip,
        link.gebruiker_uid,
        link.dossier_uid,
        link.inhoud_hash,
        previous,
    ]
    return hashlib.sha256(canonical(told).encode()).hexdigest()


def append(connection: Connection, links: Sequence[Link]) -> None:
    """Adds rows at the end of the chain, within the caller's transaction."""
    last = connection.execute(_LAST).one_or_none()
    number, previous = (last.nr, last.hash) if last else (0, START)
    rows: list[dict[str, str | int | None]] = []
    for link in links:
        number += 1
        row = {name: getattr(link, name) for name in _OF_LINK} | {
            "nr": number,
            "vorige": previous,
            "hash": _hash(number, link, previous),
        }
        previous = row["hash"]
        rows.append(row)
    connection.execute(_ADD, rows)


def verify(connection: Connection) -> int | None:
    """Number of the first row that does not fit the chain, or None when the chain is whole."""
    previous, expected = START, 1
    for row in connection.execute(select(_SPOOR).order_by(_SPOOR.c.nr)):
        link = Link(row.handeling_uid, row.soort, row.tijdstip, row.gebruiker_uid, row.dossier_uid, row.inhoud_hash)
        if row.nr != expected or row.vorige != previous or row.hash != _hash(row.nr, link, previous):
            return expected
        previous, expected = row.hash, expected + 1
    return None


def verify_history(connection: Connection) -> str | None:
    """The uid of the first act whose history is not what the chain says it did, or None. Erased history is no fault."""
    w = Base.metadata.tables[Wijziging.__tablename__]
    kept: dict[tuple[str, str | None], list[Salted]] = {}
    for row in connection.execute(select(w).order_by(w.c.nr)):
        change = Change(row.tabel, row.rij_uid, row.kolom, row.oud, row.nieuw, row.dossier_uid)
        kept.setdefault((row.handeling_uid, row.dossier_uid), []).append(Salted(row.zout, change))
    for link in connection.execute(select(_SPOOR).order_by(_SPOOR.c.nr)):
        mine = kept.pop((link.handeling_uid, link.dossier_uid), None)
        if mine is not None and content_hash(mine) != link.inhoud_hash:
            return str(link.handeling_uid)
    return next((uid for uid, _ in kept), None)
