"""Keeps an act: its history, its rows in the audit chain and the revision of every dossier it touched."""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, update

from models.base import Base
from models.record import audit
from models.record.change import Change
from models.record.handelingsoort import Handelingsoort
from models.tables import Dossier, Handeling, Wijziging

_HANDELING = Base.metadata.tables[Handeling.__tablename__]
_WIJZIGING = Base.metadata.tables[Wijziging.__tablename__]
_DOSSIER = Base.metadata.tables[Dossier.__tablename__]
_RAISE_REVISION = update(_DOSSIER).where(_DOSSIER.c.uid == bindparam("dossier")).values(revisie=_DOSSIER.c.revisie + 1)


def keep(
    connection: Connection,
    uid: str,
    soort: Handelingsoort,
    gebruiker_uid: str | None,
    herstelt: str | None,
    dossiers: frozenset[str],
    changes: Sequence[Change],
) -> None:
    """Writes what an act did, within its transaction. An act without a dossier has one row in the chain too."""
    moment = datetime.now(UTC).isoformat(timespec="microseconds")
    connection.execute(
        _HANDELING.insert(),
        {
            "uid": uid,
            "soort": soort,
            "tijdstip": moment,
            "gebruiker_uid": gebruiker_uid,
            "herstelt_uid": herstelt,
        },
    )
    salted = [(secrets.token_hex(16), one) for one in changes]
    if salted:
        connection.execute(
            _WIJZIGING.insert(),
            [
                {
                    "handeling_uid": uid,
                    "dossier_uid": one.dossier_uid,
                    "tabel": one.tabel,
                    "rij_uid": one.rij_uid,
                    "kolom": one.kolom,
                    "oud": one.oud,
                    "nieuw": one.nieuw,
                    "zout": salt,
                }
                for salt, one in salted
            ],
        )
    told: dict[str | None, list[audit.Salted]] = {one: [] for one in sorted(dossiers)}
    for salt, one in salted:
        told.setdefault(one.dossier_uid, []).append(audit.Salted(salt, one))
    links = [
        audit.Link(uid, soort, moment, gebruiker_uid, dossier, audit.content_hash(mine))
        for dossier, mine in (told or {None: []}).items()
    ]
    audit.append(connection, links)
    if dossiers and changes:
        connection.execute(_RAISE_REVISION, [{"dossier": one} for one in sorted(dossiers)])
