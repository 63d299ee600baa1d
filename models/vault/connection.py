"""Connections to the encrypted database: how SQLCipher is opened, and the SQLAlchemy engines on top of it.

Guarantees: a file that is not there is never made by opening; the key stands in no URL, no exception and no log; values
of statements are in no exception; nothing unencrypted is written beside the database (temporary tables stay in memory).

SQLAlchemy is imported when the first engine is made, not before: the door of a vault is shown without it.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import sqlcipher3.dbapi2 as sqlcipher

from models.values import canonical
from models.vault.slow_queries import watch

if TYPE_CHECKING:
    from sqlalchemy import Engine

_BUSY_MILLISECONDS = 2000
_ALWAYS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # else INSERT OR REPLACE goes round the triggers that keep rows as they are
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",  # macOS only: there a plain fsync does not reach the disk
    f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}",
)


def connect(path: Path, key: bytes, mode: Literal["ro", "rw", "rwc"] = "rw") -> sqlcipher.Connection:
    """A raw connection, in autocommit, for use by one thread at a time; `rwc` alone makes a file.

    Whether the key fits shows at the first read. Raises `sqlcipher.Error`.
    """
    raw = sqlcipher.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, check_same_thread=False)
    try:
        raw.isolation_level = None
        raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        raw.execute("PRAGMA cipher_log_level = NONE")  # else SQLCipher writes to stderr by itself
        for statement in _ALWAYS:
            raw.execute(statement)
    except BaseException:
        raw.close()
        raise
    return raw


def writing_engine(raw: sqlcipher.Connection) -> "Engine":
    """An engine on one connection whose transactions take the write lock at their beginning."""
    raw.execute("PRAGMA journal_mode = WAL")
    return _engine(raw, "BEGIN IMMEDIATE")


def reading_engine(raw: sqlcipher.Connection) -> "Engine":
    """An engine on one connection that cannot write; a transaction sees the vault as it was at its first read."""
    raw.execute("PRAGMA query_only = ON")
    return _engine(raw, "BEGIN")


def _engine(raw: sqlcipher.Connection, begin: str) -> "Engine":
    from sqlalchemy import StaticPool, create_engine, event

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: raw,
        poolclass=StaticPool,
        json_serializer=canonical,
        hide_parameters=True,
    )
    watch(engine)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine
