"""Putting a backup back.

Guarantees: the vault that is there is never overwritten but set aside under another name; the backup takes its place
only after it was opened and checked; a restore that fails changes nothing. The files of its attachments come from
beside the backup, else from the vault that is there, else from its own backups; one that is nowhere is told.
"""

import secrets
import shutil
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.vault import attachments, backup_file, keyfile, schema
from models.vault.atomic_file import reach_disk
from models.vault.attachments import Known
from models.vault.backup import backup_folder
from models.vault.check import is_whole
from models.vault.instance import InstanceLock
from models.vault.messages import (
    KluisBeschadigd,
    KopieBeschadigd,
    MapNietLeeg,
    NieuwereKluis,
    SleutelsBeschadigd,
)
from models.vault.slots import Sleutel, unlock
from models.vault.sqlite_errors import disk_failures, sqlite_failures
from models.vault.storage import ATTACHMENTS, DATABASE, Storage


@dataclass(frozen=True, slots=True)
class Restored:
    """`folder` holds the backup now; `aside` is where the vault that was there is now (None when there was none).

    `lacking` is how many attachments have no file any more: what was filled in about them is there.
    """

    folder: Path
    aside: Path | None
    lacking: int = 0


def restore(backup: Path, with_: Sleutel, target: Path) -> Restored:
    """Puts a backup in the place of a vault, or in a new place. The vault there must be closed.

    With the backup its slots come back too: a slot withdrawn since then works again, one added since then does not.
    Raises `GeenKopie`, `KopieBeschadigd`, `NieuwereKluis`, `KluisInGebruik`, `MapNietLeeg` when the target is something
    else than a vault, and what `open_vault` raises for a wrong secret.
    """
    target = target.absolute()
    with ExitStack() as undo, disk_failures(), sqlite_failures():
        _refuse_no_vault(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
        beside.mkdir(mode=0o700)
        undo.callback(shutil.rmtree, beside, ignore_errors=True)
        manifest = backup_file.unpack(backup, beside)
        known = _refuse_damaged(beside, with_)
        (beside / ATTACHMENTS).mkdir(mode=0o700)
        lacking = _bring_attachments(beside, known, _sources(backup, target, manifest.vault_id))
        aside = _set_aside(target)
        try:
            beside.rename(target)
        except OSError:
            if aside:
                aside.rename(target)
            raise
        reach_disk(target.parent)
        undo.pop_all()
    return Restored(target, aside, lacking)


def _refuse_no_vault(target: Path) -> None:
    if target.exists() and not (target.is_dir() and (_is_vault(target) or not any(target.iterdir()))):
        raise MapNietLeeg


def _is_vault(folder: Path) -> bool:
    return (folder / DATABASE).exists() or (folder / keyfile.NAME).exists()


def _sources(backup: Path, target: Path, vault_id: str) -> tuple[Path, ...]:
    """Where files of attachments may lie, the likeliest first."""
    beside, own = backup.absolute().parent, backup_folder(target)
    return (
        attachments.copies_of(beside, vault_id),
        attachments.folder_of(target),
        attachments.copies_of(own, vault_id),
    )


def _bring_attachments(folder: Path, known: tuple[Known, ...], sources: tuple[Path, ...]) -> int:
    """Copies the files of attachments, each only when it is whole; answers how many are nowhere."""
    into, wanted = attachments.folder_of(folder), known
    for source in sources:
        lacking = set(attachments.copy_into(into, source, wanted))
        wanted = tuple(one for one in wanted if one.name in lacking)
    return len(wanted)


def _refuse_damaged(folder: Path, with_: Sleutel) -> tuple[Known, ...]:
    """Raises when the database is no good; answers the files of attachments it has keys of."""
    try:
        keys = keyfile.read(folder)
        storage = Storage(folder, keys.vault_id, unlock(keys, with_).key)
        with sqlite_failures(), closing(storage.connect()) as raw:
            version = schema.version_of(raw)
            whole = version > 0 and is_whole(raw)
            if version > schema.SCHEMA_VERSION:
                raise NieuwereKluis
            known = attachments.all_known(raw) if whole else ()
    except (SleutelsBeschadigd, KluisBeschadigd):
        raise KopieBeschadigd from None
    if not whole:
        raise KopieBeschadigd
    return known


def _set_aside(target: Path) -> Path | None:
    """Gives the vault in the way another name. An empty folder just goes."""
    if not target.exists():
        return None
    if not _is_vault(target):
        target.rmdir()
        return None
    InstanceLock(target).release()  # raises when it is open; Windows renames no folder with an open file
    moment = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
    aside, number = target.with_name(f"{target.stem} (voor terugzetten {moment}){target.suffix}"), 1
    while aside.exists():
        number += 1
        aside = target.with_name(f"{target.stem} (voor terugzetten {moment}, {number}){target.suffix}")
    target.rename(aside)
    return aside
