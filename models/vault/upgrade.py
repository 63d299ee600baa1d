"""Bringing an older vault to the present schema. The only module of the application that imports Alembic.

Guarantees: a backup is made first; the upgrade happens whole or not at all, in one transaction; a failed one leaves the
vault to the version that made it.
"""

from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from models.errors import Melding
from models.vault import schema, triggers
from models.vault.backup import make_backup
from models.vault.backup_file import Reason
from models.vault.connection import writing_engine
from models.vault.messages import BijwerkenMislukt
from models.vault.sqlite_errors import sqlite_failures
from models.vault.storage import Storage

MIGRATIONS = Path(__file__).with_name("migrations")


def upgrade(storage: Storage, raw: sqlcipher.Connection) -> None:
    """Upgrades the vault behind a raw connection.

    Raises `KopieMislukt`, `BijwerkenMislukt` or a message of the disk; the vault is then as it was.
    """
    make_backup(storage, reason=Reason.BIJWERKEN)
    # Batch mode rebuilds a table under another name; with foreign keys on, dropping the old one breaks its children.
    raw.execute("PRAGMA foreign_keys = OFF")
    engine = writing_engine(raw)
    try:
        with sqlite_failures(), engine.begin() as connection:
            run_revisions(connection)
            triggers.restore(connection)
            schema.stamp(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise BijwerkenMislukt
    except Melding:
        raise
    except Exception as failure:
        raise BijwerkenMislukt from failure
    finally:
        raw.execute("PRAGMA foreign_keys = ON")


def run_revisions(connection: Connection) -> None:
    """Runs every revision that is still to come, within the caller's transaction."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
