"""What can be known of a vault without opening it: its name, which ways in it has, whether this computer has its key.

Run these in the worker: they read a disk and ask the keyring. Nothing is made or changed.
"""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from models.errors import Melding
from models.vault import Sleutelbos, keyfile
from models.vault.backup import backup_folder, list_backups
from models.vault.backup_file import Backup, read_manifest
from models.vault.messages import GeenKluis, GeenSleutelbos, KluisOntbreekt, SleutelbosVergrendeld
from models.vault.opening import refuse_other_folders
from models.vault.slots import HERSTELCODE, SLEUTELBOS, WACHTZIN, unlock
from models.vault.sqlite_errors import disk_failures

SUFFIX = ".kluis"


class OwnKey(Enum):
    """How it stands with the key in the keyring of this computer."""

    NO_SLOT = "geen"
    FOUND = "gevonden"
    LOCKED = "vergrendeld"
    NO_KEYRING = "geen sleutelbos"
    NOT_HERE = "niet op deze computer"
    UNKNOWN = "misschien"


@dataclass(frozen=True, slots=True)
class KnownVault:
    """A vault that may be opened. `wachtzin` and `herstelcode` say whether it has such a slot."""

    folder: Path
    wachtzin: bool
    herstelcode: bool
    own_key: OwnKey

    @property
    def name(self) -> str:
        """The name of the vault as its user knows it."""
        return vault_name(self.folder)


def vault_name(folder: Path) -> str:
    """The name of the vault in a folder: that of the folder."""
    return folder.name.removesuffix(SUFFIX)


def look_at(folder: Path) -> KnownVault:
    """Looks at a vault. Raises what `open_vault` raises before it asks for a secret."""
    with disk_failures():
        refuse_other_folders(folder)
        known = keyfile.read(folder)
    kinds = {one.kind for one in known.slots}
    return KnownVault(folder, WACHTZIN in kinds, HERSTELCODE in kinds, _own_key(known, SLEUTELBOS in kinds))


def _own_key(known: keyfile.Keyfile, has_slot: bool) -> OwnKey:
    if not has_slot:
        return OwnKey.NO_SLOT
    try:
        unlock(known, Sleutelbos())
    except SleutelbosVergrendeld:
        return OwnKey.LOCKED
    except GeenSleutelbos:
        return OwnKey.NO_KEYRING
    except Melding:
        return OwnKey.NOT_HERE
    return OwnKey.FOUND


def newest_backup(folder: Path) -> Backup | None:
    """The newest backup beside a vault, whoever's key it needs; of this vault where that can still be told."""
    place = backup_folder(folder)
    if not place.is_dir():
        return None
    try:
        with disk_failures():
            vault_id = keyfile.read(folder).vault_id
    except Melding:
        vault_id = None
    return next(iter(list_backups(place, vault_id)), None)


def read_backup(path: Path) -> Backup:
    """A backup that the user points at. Raises `GeenKopie`, `KopieBeschadigd` or `NieuwereKluis`."""
    with disk_failures():
        return Backup(path, read_manifest(path), path.stat().st_size)


def is_there(folder: Path) -> bool:
    """Whether there is a vault in a folder, sound or not."""
    try:
        refuse_other_folders(folder)
    except (KluisOntbreekt, GeenKluis):
        return False
    return True


def keyring_works() -> bool:
    """Whether this computer has a keyring at all. Whether it keeps anything shows only when a key is put in it."""
    import keyring
    from keyring.backends import fail, null

    return not isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring)
