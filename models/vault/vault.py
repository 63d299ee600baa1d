"""An open vault.

    with open_vault(folder, Wachtzin("...")) as vault:
        with vault.writing() as connection: ...    # one transaction, kept at the end of the block
        with vault.reading() as connection: ...    # one unchanging view, cannot write

Acts go through `models.record.act`, never straight through `writing`. Close a vault, or use it in a `with` block: only
closing lets go of the lock and makes the backup.
"""

from contextlib import AbstractContextManager, ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from models.record.change import AfterAct, nothing_after
from models.vault import attachments
from models.vault.attachments import State
from models.vault.backup import Progress, backup_folder, backup_when_changed, make_backup
from models.vault.backup_file import Backup, Reason
from models.vault.check import is_whole
from models.vault.instance import InstanceLock
from models.vault.sealing import Seal
from models.vault.slots import Slots
from models.vault.sqlite_errors import sqlite_failures
from models.vault.storage import Storage
from models.vault.transactions import Readers, Writer

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Identity:
    """What kind of vault this is and who opened it. `soort` and `rol` are codes of the vocabularies."""

    soort: str
    gebruiker_uid: str
    rol: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What looking over a vault found."""

    database: bool
    attachments: State


class Vault:
    """A vault that is open in this process. Made by `open_vault` and `create_vault`; ended by `close`."""

    def __init__(
        self, storage: Storage, lock: InstanceLock, writer: Writer, readers: Readers, identity: Identity
    ) -> None:
        self.storage = storage
        self.folder = storage.folder
        self.vault_id = storage.vault_id
        self.soort = identity.soort
        self.gebruiker_uid = identity.gebruiker_uid
        self.rol = identity.rol
        self.slots = Slots(storage.folder, storage.key)
        self.seal = Seal(storage.key, storage.vault_id)
        """For what belongs to this vault and is outside it for a while."""
        self.backup_folder = backup_folder(storage.folder)
        """Where backups go; set it to have them elsewhere."""
        self.after_act: AfterAct = nothing_after
        """Done at the end of every act, within its transaction; set it to keep deadlines up to date."""
        self._lock = lock
        self._writer = writer
        self._readers = readers
        self._open = True

    def writing(self) -> "AbstractContextManager[Connection]":
        """A transaction. What left its block without an exception is on the disk; an exception leaves nothing.

        The thread that writes first is the only one that may, and transactions do not nest (else `RuntimeError`).
        """
        return self._writer.transaction()

    def reading(self) -> "AbstractContextManager[Connection]":
        """A read-only view: the vault as it was at the first read of the block, whatever is written meanwhile.

        Each thread has its own connection; a view inside a view of the same thread is the same one.
        """
        return self._readers.view()

    def interrupt_reading(self) -> None:
        """Ends long reads (`Onderbroken`), from any thread. What the writing thread itself reads goes on."""
        self._readers.interrupt(but=self._writer.owner)

    def backup(self, to: Path | None = None, progress: Progress | None = None) -> Backup:
        """Makes a backup now, in the folder for backups or elsewhere. Any thread; work goes on meanwhile.

        Raises `KopieMislukt`, or `KluisBeschadigd` when the vault cannot be read.
        """
        return make_backup(self.storage, to or self.backup_folder, Reason.GEVRAAGD, progress)

    def look_over(self, progress: Progress | None = None) -> Checked:
        """Whether the database and every attachment are whole. Any thread; changes nothing.

        Raises a message when the disk fails, which says nothing about what is on it.
        """
        with sqlite_failures(), closing(self.storage.connect()) as raw:
            raw.execute("PRAGMA query_only = ON")
            whole = is_whole(raw)
            known = attachments.all_known(raw) if whole else ()
        return Checked(whole, attachments.look_over(attachments.folder_of(self.folder), known, progress))

    def close(self, backup: bool = True, progress: Progress | None = None) -> None:
        """Closes the vault; may be called again. With `backup` a backup is made first when something changed.

        Raises `KopieMislukt` or `KluisBeschadigd` when the backup failed; the vault is closed all the same.
        """
        if not self._open:
            return
        self._open = False
        with ExitStack() as ending:
            ending.callback(self._lock.release)
            ending.callback(self._writer.close)
            ending.callback(self._readers.close)
            if backup:
                backup_when_changed(self.storage, self.backup_folder, progress)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close(backup=error is None)
