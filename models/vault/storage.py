"""Where an unlocked vault lies, and the key that opens it. Passed inside this package only; `repr` tells no key."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import sqlcipher3.dbapi2 as sqlcipher

from models.vault.connection import connect

DATABASE = "kluis.db"
ATTACHMENTS = "bijlagen"


@dataclass(frozen=True, slots=True)
class Storage:
    """The folder, the id and the key of a vault."""

    folder: Path
    vault_id: str
    key: bytes = field(repr=False)

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / DATABASE

    def connect(self, mode: Literal["ro", "rw", "rwc"] = "rw") -> sqlcipher.Connection:
        """A raw connection to the database; see `models.vault.connection.connect`."""
        return connect(self.database, self.key, mode)
