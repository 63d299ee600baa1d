"""What the database itself refuses, whoever asks: changing the audit chain, the history, or what is vastgesteld.

The acts and the audit chain (`handeling`, `spoor`) only grow. The history of values (`wijziging`) and what is
vastgesteld (`vastgesteld_deel`) stay as they were written, but for one gated act: destroying a dossier by law. Its gate
is a row that cannot be committed (it refers to a row that may not exist, and that reference is checked at the commit),
so the gate is open only inside a transaction.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from models.tables import Handeling, Spoor, VastgesteldDeel, Wijziging
from models.vault import search_tables

GATE = "vernietiging_poort"
_NEVER = (Handeling.__tablename__, Spoor.__tablename__)
_GATED = (Wijziging.__tablename__, VastgesteldDeel.__tablename__)
_GATE_TABLE = f"""
CREATE TABLE {GATE} (
    open INTEGER PRIMARY KEY CHECK (open = 1),
    dicht INTEGER NOT NULL CHECK (dicht = 2) REFERENCES {GATE} (open) DEFERRABLE INITIALLY DEFERRED
)
"""


def create(connection: Connection) -> None:
    """Makes the gate and the triggers in a new database."""
    connection.exec_driver_sql(_GATE_TABLE)
    restore(connection)


def restore(connection: Connection) -> None:
    """Makes every trigger anew: a table that an upgrade rebuilt has lost them without a word."""
    for name, statement in (*_triggers().items(), *search_tables.triggers().items()):
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        connection.exec_driver_sql(statement)


def _triggers() -> dict[str, str]:
    made = {}
    for table in (*_NEVER, *_GATED):
        closed = "" if table in _NEVER else f"WHEN NOT EXISTS (SELECT 1 FROM {GATE}) "
        for act in ("UPDATE", "DELETE"):
            name = f"{table}_blijft_{act.lower()}"
            made[name] = (
                f"CREATE TRIGGER {name} BEFORE {act} ON {table} {closed}"
                f"BEGIN SELECT RAISE(ABORT, '{table} stays as it was written'); END"
            )
    return made


@contextmanager
def destroying(connection: Connection) -> Iterator[None]:
    """Opens the gate for the block. Only for the act that destroys a dossier by law, inside its transaction."""
    connection.exec_driver_sql(f"INSERT INTO {GATE} VALUES (1, 2)")
    yield
    connection.exec_driver_sql(f"DELETE FROM {GATE}")
