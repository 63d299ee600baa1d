"""The frozen vaults in `databases/`, one for each released schema, and what is in a vault as plain data."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, text

from models.vault.search_tables import PREFIX

PASSPHRASE = "vier ganzen steken over"
Rows = list[dict[str, object]]
_DATABASES = Path(__file__).parent / "databases"
_OWN = {"alembic_version"}
_OF_SQLITE = "sqlite_%"


def folder_of(schema: int) -> Path:
    """The folder of the frozen vault of a schema."""
    return _DATABASES / f"schema-{schema}"


def released_schemas() -> list[int]:
    """The schemas of which there is a frozen vault."""
    return sorted(int(one.name.removeprefix("schema-")) for one in _DATABASES.glob("schema-*"))


def content_of(connection: Connection) -> dict[str, Rows]:
    """Every row of every table, as the database keeps it; but of what is only found with, which is a cache."""
    names = connection.execute(
        text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE :own"), {"own": _OF_SQLITE}
    )
    told = {}
    for name in sorted(one for one in names.scalars() if one not in _OWN and not one.startswith(PREFIX)):
        told[name] = [dict(row) for row in connection.execute(text(f'SELECT * FROM "{name}"')).mappings()]
    return told


def summary(rows: Rows, columns: Sequence[str] | None = None) -> dict[str, object]:
    """What tells the rows of a table from any other, whatever columns it got since: their columns, number and hash."""
    names = list(rows[0]) if columns is None and rows else list(columns or ())
    told = sorted(json.dumps([row[name] for name in names], ensure_ascii=False) for row in rows)
    return {"columns": names, "rows": len(rows), "sha256": hashlib.sha256("\n".join(told).encode()).hexdigest()}
