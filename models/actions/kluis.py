"""Acts on the vault itself: its slots and its backups, each with its row in the audit chain."""

from pathlib import Path

from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.vault import Herstelcode, Sleutelbos, Vault, Wachtzin, open_vault
from models.vault.backup import Progress
from models.vault.backup_file import Backup
from models.vault.keyfile import Slot
from models.vault.restore import Restored, restore
from models.vault.slots import HERSTELCODE


def add_slot(
    vault: Vault, sleutel: Wachtzin | Sleutelbos, gebruiker_uid: str | None = None, label: str | None = None
) -> Slot:
    """Adds a passphrase or a keyring as a way into the vault, for a user; for who is working when none is named."""
    with act(vault, Handelingsoort.SLEUTEL_TOEGEVOEGD):
        return vault.slots.add(sleutel, gebruiker_uid or vault.gebruiker_uid, label)


def add_recovery_code(vault: Vault, gebruiker_uid: str | None = None, label: str | None = None) -> Herstelcode:
    """Adds a recovery code and answers it; it can be shown only now."""
    with act(vault, Handelingsoort.SLEUTEL_TOEGEVOEGD):
        return vault.slots.add_recovery_code(gebruiker_uid or vault.gebruiker_uid, label)


def rename_slot(vault: Vault, slot_id: str, label: str) -> Slot:
    """Gives a way into the vault another name. Raises `SleutelOnbekend`."""
    with act(vault, Handelingsoort.SLEUTEL_HERNOEMD):
        return vault.slots.rename(slot_id, label)


def change_wachtzin(vault: Vault, slot_id: str, wachtzin: Wachtzin) -> Slot:
    """Another wachtzin in the place of one: the new one is there before the old one goes, so that one always opens.

    Raises `WachtzinLeeg`, `SleutelOnbekend` or what a disk raises; the old one still opens then.
    """
    old = next((one for one in vault.slots.all if one.id == slot_id), None)
    added = add_slot(vault, wachtzin, old.gebruiker_uid if old else None, old.label if old else None)
    withdraw_slot(vault, slot_id)
    return added


def new_recovery_code(vault: Vault) -> tuple[Herstelcode, str]:
    """A recovery code beside the one there was, and its slot. When it is on paper: `withdraw_other_codes`."""
    code = add_recovery_code(vault)
    return code, next(one.id for one in reversed(vault.slots.all) if one.kind == HERSTELCODE)


def withdraw_other_codes(vault: Vault, kept: str) -> int:
    """Withdraws the recovery codes of the user of a slot, all but that one; answers how many."""
    slots = vault.slots.all
    mine = next(one.gebruiker_uid for one in slots if one.id == kept)
    old = [one for one in slots if one.kind == HERSTELCODE and one.gebruiker_uid == mine and one.id != kept]
    for one in old:
        withdraw_slot(vault, one.id)
    return len(old)


def withdraw_slot(vault: Vault, slot_id: str) -> None:
    """Withdraws a way into the vault. Raises `LaatsteSleutel` or `SleutelOnbekend`."""
    with act(vault, Handelingsoort.SLEUTEL_INGETROKKEN):
        vault.slots.withdraw(slot_id)


def make_backup(vault: Vault, to: Path | None = None, progress: Progress | None = None) -> Backup:
    """Makes a backup in the folder for backups or elsewhere. Raises `KopieMislukt` or `KluisBeschadigd`."""
    made = vault.backup(to, progress)
    note_backup(vault)
    return made


def note_backup(vault: Vault) -> None:
    """Notes that a backup was made, by whoever made it beside other work with `Vault.backup`."""
    with act(vault, Handelingsoort.KOPIE_GEMAAKT):
        pass


def put_back(backup: Path, with_: Wachtzin | Herstelcode | Sleutelbos, target: Path) -> Restored:
    """Puts a backup in the place of a (closed) vault or in a new place, and tells so in its audit chain.

    Raises what `models.vault.restore.restore` and `open_vault` raise.
    """
    done, vault = put_back_open(backup, with_, target)
    vault.close()
    return done


def put_back_open(backup: Path, with_: Wachtzin | Herstelcode | Sleutelbos, target: Path) -> tuple[Restored, Vault]:
    """As `put_back`; the vault stays open and goes along."""
    done = restore(backup, with_, target)
    vault = open_vault(done.folder, with_)
    try:
        with act(vault, Handelingsoort.KOPIE_TERUGGEZET):
            pass
    except BaseException:
        vault.close(backup=False)
        raise
    return done, vault
