"""Opening a vault: from a folder and a secret to a `Vault`, or to the one message that says why not.

Guarantees: nothing is made or changed when opening fails, least of all an empty vault; a wrong secret, a damaged file
and a vault in use are never taken for one another.

Importing this imports no SQLAlchemy and no tables yet: the door of a vault is shown without them.
"""

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher

from models.vault import keyfile, schema
from models.vault.instance import InstanceLock
from models.vault.keyfile import Slot
from models.vault.messages import (
    GebruikerOnbekend,
    GeenKluis,
    KluisBeschadigd,
    KluisbestandOntbreekt,
    KluisOntbreekt,
    NieuwereKluis,
)
from models.vault.slots import Sleutel, Unlocked, unlock
from models.vault.sqlite_errors import disk_failures, sqlite_failures
from models.vault.storage import DATABASE, Storage
from models.vault.transactions import Readers, Writer
from models.vault.vault import Identity, Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection


def open_vault(folder: Path, with_: Sleutel) -> Vault:
    """Opens the vault in a folder with a passphrase, a recovery code or the keyring.

    Raises a `KluisMelding`: see `models.vault.messages` for each of them.
    """
    with disk_failures():
        refuse_other_folders(folder)
        known = keyfile.read(folder)
        if not (folder / DATABASE).exists():
            raise KluisbestandOntbreekt
    unlocked = unlock(known, with_)
    return open_unlocked(folder, known.vault_id, unlocked)


def open_unlocked(folder: Path, vault_id: str, unlocked: Unlocked) -> Vault:
    """Opens a vault whose key is known already. Raises as `open_vault` does."""
    storage = Storage(folder, vault_id, unlocked.key)
    with ExitStack() as undo, disk_failures(), sqlite_failures():
        lock = InstanceLock(folder)
        undo.callback(lock.release)
        raw = storage.connect()
        undo.callback(raw.close)
        _bring_up_to_date(storage, raw)
        readers = Readers(storage.connect)
        undo.callback(readers.close)
        writer = Writer(raw)
        with readers.view() as connection:
            identity = _identity(connection, unlocked.slot)
        vault = Vault(storage, lock, writer, readers, identity)
        undo.pop_all()
    return vault


def refuse_other_folders(folder: Path) -> None:
    """Raises `KluisOntbreekt` or `GeenKluis` where no vault is."""
    if not folder.is_dir():
        raise KluisOntbreekt
    if not (folder / DATABASE).exists() and not (folder / keyfile.NAME).exists():
        raise GeenKluis


def _bring_up_to_date(storage: Storage, raw: sqlcipher.Connection) -> None:
    version = schema.version_of(raw)
    if version == 0:
        raise KluisBeschadigd
    if version > schema.SCHEMA_VERSION:
        raise NieuwereKluis
    if version < schema.SCHEMA_VERSION:
        from models.vault.upgrade import upgrade

        upgrade(storage, raw)


def _identity(connection: "Connection", slot: Slot) -> Identity:
    from sqlalchemy import select

    from models.tables import Gebruiker, Organisatie

    soort = connection.execute(select(Organisatie.soort)).scalars().first()
    if soort is None:
        raise KluisBeschadigd
    rol = connection.execute(select(Gebruiker.rol).where(Gebruiker.uid == slot.gebruiker_uid)).scalar()
    if rol is None:
        raise GebruikerOnbekend
    return Identity(soort, slot.gebruiker_uid, rol)
