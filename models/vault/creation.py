"""Making a new vault.

Guarantees: a vault is there whole or not at all; it is made in a folder beside its place and then takes its name. What
already lies in the place is never touched. Importing this imports no SQLAlchemy and no tables yet (see `opening`).
"""

import secrets
import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Literal

from models.vault import keyfile, schema
from models.vault.atomic_file import reach_disk
from models.vault.keyfile import Keyfile
from models.vault.keyring_secret import Sleutelbos
from models.vault.messages import MapNietLeeg
from models.vault.opening import open_unlocked
from models.vault.passphrase import STANDARD, Cost, Wachtzin
from models.vault.recovery_code import Herstelcode
from models.vault.slots import Unlocked, forget, new_slot
from models.vault.sqlite_errors import disk_failures, sqlite_failures
from models.vault.storage import ATTACHMENTS, Storage
from models.vault.transactions import Writer
from models.vault.vault import Vault
from models.vault.wrapping import key_check, new_key

Soort = Literal["school", "steunpunt", "samenwerkingsverband"]


def create_vault(
    folder: Path,
    soort: Soort,
    *,
    organisatie: str | None,
    gebruiker: str,
    rol: str,
    sleutels: Sequence[Wachtzin | Sleutelbos] = (),
    cost: Cost = STANDARD,
) -> tuple[Vault, Herstelcode]:
    """Makes a vault with its first user and opens it. Besides the slots asked for it always has a recovery code.

    `folder` must be new or empty. The recovery code can be shown only now. `cost` is what a try of a passphrase costs.
    Raises `MapNietLeeg`, `WachtzinLeeg`, what a keyring raises, or a message about the disk; then nothing was made.
    """
    from models.base import new_uid

    code, uid = Herstelcode.new(), new_uid()
    with ExitStack() as undo, disk_failures(), sqlite_failures():
        if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
            raise MapNietLeeg
        folder.parent.mkdir(parents=True, exist_ok=True)
        beside = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
        beside.mkdir(mode=0o700)
        undo.callback(shutil.rmtree, beside, ignore_errors=True)
        storage = Storage(beside, secrets.token_hex(16), new_key())
        slots = []
        for sleutel in (*sleutels, code):
            slots.append(new_slot(storage.vault_id, storage.key, sleutel, uid, cost=cost))
            undo.callback(forget, storage.vault_id, slots[-1])
        check = key_check(storage.key, storage.vault_id)
        keyfile.write(beside, Keyfile(storage.vault_id, 1, check, tuple(slots)))
        _make_database(
            storage,
            {"uid": new_uid(), "soort": soort, "naam": organisatie},
            {"uid": uid, "naam": gebruiker, "rol": rol},
        )
        (beside / ATTACHMENTS).mkdir(mode=0o700)
        _take_name(beside, folder)
        undo.pop_all()
    return open_unlocked(folder, storage.vault_id, Unlocked(storage.key, slots[-1])), code


def _make_database(storage: Storage, organisatie: dict[str, str | None], gebruiker: dict[str, str]) -> None:
    from sqlalchemy import insert

    from models.tables import Gebruiker, Organisatie

    writer = Writer(storage.connect("rwc"))
    try:
        storage.database.chmod(0o600)
        with writer.transaction() as connection:
            schema.create(connection)
            connection.execute(insert(Organisatie), [organisatie])
            connection.execute(insert(Gebruiker), [gebruiker])
    finally:
        writer.close()


def _take_name(beside: Path, folder: Path) -> None:
    if folder.exists():
        folder.rmdir()  # empty; Windows renames onto no folder at all
    beside.rename(folder)
    reach_disk(folder.parent)
