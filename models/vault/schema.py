"""The schema of a vault: its number, how a new database gets it, and how the number of an existing one is read.

A new database is made from the tables themselves, without Alembic. The number stands in `PRAGMA user_version` (read at
every opening) and in Alembic's own table (read when an older vault is upgraded). The number alone needs no tables: only
making a schema imports them.
"""

from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher

if TYPE_CHECKING:
    from sqlalchemy import Connection

SCHEMA_VERSION = 1
APPLICATION_ID = 0x44484B31
"""`DHK1`: says whose database this is."""


def create(connection: "Connection") -> None:
    """Gives an empty database the present schema, within the caller's transaction."""
    from sqlalchemy import Column, MetaData, PrimaryKeyConstraint, String, Table

    from models.base import Base
    from models.vault import search_tables, triggers  # which imports every table, so that the metadata is complete

    alembic = Table("alembic_version", MetaData(), Column("version_num", String(32), nullable=False))
    alembic.append_constraint(PrimaryKeyConstraint("version_num", name="alembic_version_pkc"))
    Base.metadata.create_all(connection)
    for statement in search_tables.TABLES:
        connection.exec_driver_sql(statement)
    triggers.create(connection)
    alembic.create(connection)
    connection.execute(alembic.insert(), {"version_num": revision(SCHEMA_VERSION)})
    stamp(connection)


def revision(version: int) -> str:
    """The name of the Alembic revision that brings a schema version."""
    return f"{version:04}"


def stamp(connection: "Connection") -> None:
    """Writes the present schema number."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def version_of(raw: sqlcipher.Connection) -> int:
    """The schema number of a database; 0 when it is none of ours (also when it is empty)."""
    if raw.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
        return 0
    return int(raw.execute("PRAGMA user_version").fetchone()[0])
