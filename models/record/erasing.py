"""Erases what a dossier holds: every row of it, its history included. Only for the act that destroys a dossier.

The acts and the audit chain stay: they hold ids and hashes, and the salt that tied a hash to a content goes with it.
"""

from sqlalchemy import Connection, delete, select

from models.base import Base
from models.queries.search.index import forget_dossier
from models.tables import Document, Wijziging
from models.vault.triggers import destroying

_OF_DOCUMENT = ("antwoord", "rij", "vastgesteld_deel")
_OF_DOSSIER = (
    "termijn",
    "taak",
    "bijeenkomst",
    "regelreden",
    "verstrekking",
    "document",
    "opp_periode",
    "betrokkene",
    "herkomst",
)


def erase(connection: Connection, dossier: str) -> None:
    """Takes a dossier out of every table, within a transaction. Nothing of it can be put back."""
    mine = select(Document.uid).where(Document.dossier_uid == dossier)
    # Versions and hoormomenten refer to each other: what refers to what is looked at when all of them are gone.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    with destroying(connection):
        for name in _OF_DOCUMENT:
            table = Base.metadata.tables[name]
            connection.execute(delete(table).where(table.c.document_uid.in_(mine)))
        for name in _OF_DOSSIER:
            table = Base.metadata.tables[name]
            connection.execute(delete(table).where(table.c.dossier_uid == dossier))
        connection.execute(delete(Wijziging).where(Wijziging.dossier_uid == dossier))
        itself = Base.metadata.tables["dossier"]
        connection.execute(delete(itself).where(itself.c.uid == dossier))
    forget_dossier(connection, dossier)
