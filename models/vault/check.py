"""Whether an encrypted database is whole: each page of it, its structure and its references. Reads only."""

import sqlcipher3.dbapi2 as sqlcipher

from models.vault.messages import KluisBeschadigd
from models.vault.sqlite_errors import sqlite_failures

_CHECKS = ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check", "PRAGMA foreign_key_check")


def is_whole(raw: sqlcipher.Connection) -> bool:
    """Whether every check passes. Raises a message when the disk fails, which says nothing about the database."""
    try:
        with sqlite_failures():
            return all(raw.execute(check).fetchall() in ([], [("ok",)]) for check in _CHECKS)
    except KluisBeschadigd:
        return False


def counts(raw: sqlcipher.Connection) -> dict[str, int]:
    """How many rows each table has. Raises `sqlcipher.Error`."""
    tables = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}
